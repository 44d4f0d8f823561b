"""The files of one edit: where they are, which are not there any more, and ways to find those."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.addresses import is_address
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.section import link_button
from productai_desktop.gui.theme import set_role


class FilesSection(QWidget):
    """A line for each file; whether it is there is looked up off the Qt thread."""

    #: path of a file to show in its folder
    folder_wanted = Signal(str)
    #: path of a file that is gone: look for it in a folder
    find_wanted = Signal(str)
    #: path of a file that is gone: the person says where it is
    say_wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asked = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)

    def show_files(self, files: Sequence[tuple[str, str]]) -> None:
        """Shows files, each as what it is and its path or address."""
        self._asked += 1
        focused = QApplication.focusWidget()
        held = bool(focused) and self.isAncestorOf(focused)
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for row, (what, path) in enumerate(files):
            self._line(row, what, path)
        if held and (link := self.findChild(QPushButton, "historyFolder")) is not None:
            link.show()  # the layout would show it later: too late for the keyboard
            link.setFocus()  # else the focus would go to what stands below, and show that
        paths = [path for _, path in files if path and not is_address(path)]
        if paths:
            self._bridge.spawn(self._look(self._asked, paths))

    async def _look(self, asked: int, paths: Sequence[str]) -> None:
        gone = await asyncio.to_thread(missing, paths)
        if asked != self._asked:
            return
        for path in gone:
            for row in range(self._grid.rowCount()):
                self._tell_gone(row, path)

    def _line(self, row: int, what: str, path: str) -> None:
        label = QLabel(what)
        set_role(label, "muted")
        name = ElidedLabel(from_left(path))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name.setAccessibleName(what)
        name.setProperty("path", path)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(name, row, 1)
        if not is_address(path):
            folder = link_button("historyFolder", self.tr("Show in folder"))
            folder.setAccessibleName(f"{folder.text()}: {what}")
            folder.setAccessibleDescription(path)
            folder.clicked.connect(lambda: self.folder_wanted.emit(path))
            self._grid.addWidget(folder, row, 2)

    def _tell_gone(self, row: int, path: str) -> None:
        item = self._grid.itemAtPosition(row, 1)
        name = item.widget() if item is not None else None
        if name is None or name.property("path") != path:
            return
        link = self._grid.itemAtPosition(row, 2)
        if link is not None and (button := link.widget()) is not None:
            button.hide()
        self._grid.removeWidget(name)
        said = QLabel(self.tr("The file is not where it was"))
        said.setObjectName("historyGone")
        said.setWordWrap(True)
        set_role(said, "warn")
        find = link_button("historyFind", self.tr("Find it…"))
        say = link_button("historySay", self.tr("Say where it is…"))
        find.clicked.connect(lambda: self.find_wanted.emit(path))
        say.clicked.connect(lambda: self.say_wanted.emit(path))
        for button in (find, say):
            button.setAccessibleDescription(path)
        links = QHBoxLayout()
        links.setContentsMargins(0, 0, 0, 0)
        links.addWidget(find)
        links.addWidget(say)
        links.addStretch(1)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(name)
        column.addWidget(said)
        column.addLayout(links)
        self._grid.addWidget(box, row, 1, 1, 2)


def missing(paths: Sequence[str]) -> list[str]:
    """Those that are not there; in a thread, as a disk may be slow."""
    return [path for path in paths if not _is_there(path)]


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False
