"""Asks where a file that was moved may be, and looks for it by its content in a thread."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from productai_desktop.core.jobs import Job
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.history.locating import Lost, located, nearest_folder
from productai_desktop.gui.one_line import isolated


class MovedFiles(QObject):
    """One search at a time."""

    #: where a file was, and where it is
    found = Signal(str, str)
    #: a line to show in place, and whether something went wrong
    said = Signal(str, bool)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        #: counts the searches; an older one ends without a word
        self._search = 0

    def ask_folder(self, path: str, job: Job, window: QWidget) -> None:
        """Asks for a folder, and looks below it for a file of an edit."""
        dialog = QFileDialog(window, self.tr("Look for {file} in").format(file=Path(path).name))
        dialog.setObjectName("historyFolderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)

        def take(folder: str) -> None:
            self.look(path, job, folder)

        dialog.fileSelected.connect(take)
        self._bridge.spawn(_opened(dialog, path))

    def ask_file(self, path: str, window: QWidget) -> None:
        """Asks which file it is now."""
        dialog = QFileDialog(window, self.tr("Where is {file}?").format(file=Path(path).name))
        dialog.setObjectName("historyFileDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def take(chosen: str) -> None:
            self.found.emit(path, chosen)

        dialog.fileSelected.connect(take)
        self._bridge.spawn(_opened(dialog, path))

    def look(self, path: str, job: Job, folder: str) -> None:
        """Looks below a folder for a file of an edit."""
        self._search += 1
        self.said.emit(self.tr("Looking for {file}…").format(file=isolated(Path(path).name)), False)
        self._bridge.spawn(self._look(self._search, path, job, folder))

    async def _look(self, search: int, path: str, job: Job, folder: str) -> None:
        result = path == job.output
        lost = Lost(path, job.output_sha256, job.output_bytes) if result else Lost(path)
        there = await asyncio.to_thread(located, lost, folder, lambda: search != self._search)
        if search != self._search:
            return
        if there:
            self.found.emit(path, there)
        else:
            text = self.tr("{file} is not in this folder.")
            self.said.emit(text.format(file=isolated(Path(path).name)), False)


async def _opened(dialog: QFileDialog, path: str) -> None:
    """Opens a dialog where the file was, as near to it as there still is a folder."""
    folder = await asyncio.to_thread(nearest_folder, path)
    if folder:
        dialog.setDirectory(folder)
    dialog.open()
