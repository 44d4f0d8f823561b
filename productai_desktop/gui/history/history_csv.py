"""Export as CSV… of the history: asks for a file and has what is found written to it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from productai_desktop.core.archive import Search
from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.words import isolated, sentence


class HistoryCsv(QPushButton):
    """Writes all edits that the search finds, not only those in sight."""

    #: a line to show in place, and whether something went wrong
    said = Signal(str, bool)

    def __init__(self, desk: Desk, bridge: Bridge, search: Callable[[], Search]) -> None:
        super().__init__(_tr("Export as CSV…"))
        self._desk, self._bridge, self._search = desk, bridge, search
        self.setObjectName("historyCsv")
        self.setEnabled(False)
        self.clicked.connect(self._ask_file)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, _tr("Export as CSV…"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_tr("Spreadsheets (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("productai.csv")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Writes to a file that the person has chosen."""
        self._bridge.spawn(self._save(Path(path), self._search()))

    async def _save(self, path: Path, search: Search) -> None:
        try:
            await self._desk.write_history(path, search)
        except ProductAIError as error:
            self.said.emit(sentence(error), True)
            return
        self.said.emit(_tr("Written to {file}.").format(file=isolated(path.name)), False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SpendPage", text)
