"""The button that shows the folder for results and asks for another."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy, QWidget

from productai_desktop.gui.theme import icon, tones
from productai_desktop.gui.tips import set_tip

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


class FolderButton(QPushButton):
    """Shows the folder for results, and asks for another without holding the program."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.setObjectName("outputFolder")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(90)
        self.clicked.connect(self._ask)

    def show_folder(self, folder: Path) -> None:
        """Shows a folder by the end of its path."""
        self._folder = folder
        self.setAccessibleName(self.tr("Save to {folder}").format(folder=folder))
        set_tip(self, str(folder))
        self._paint_icon()
        self._fit()

    def sizeHint(self) -> QSize:
        # as high as the segmented pickers beside it
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _fit(self) -> None:
        text = "/".join(self._folder.parts[-2:])
        room = self.width() - 54
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, room)
        shown = shown.replace("&", "&&")
        # a path reads from left to right in every language
        self.setText(f"{_LEFT_TO_RIGHT}{shown}{_END}" if self.isRightToLeft() else shown)

    def _paint_icon(self) -> None:
        self.setIcon(icon("folder", tones(self.palette()).muted))
        self.setIconSize(QSize(16, 16))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save results to"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.picked)
        dialog.open()
