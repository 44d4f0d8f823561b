"""The ways of hosting to choose from, each with what it means for who can see a photo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from productai_desktop.core.hosting import BUCKET, FOLDER, UPLOAD
from productai_desktop.gui.density import spacing
from productai_desktop.gui.settings.controls import wrapping

#: what stands beneath a choice begins where its text does
_INDENT = 30


class WayChoice(QWidget):
    """One way of three."""

    #: key of the way that a person chose
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("How photos reach the service"))
        self._buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().tiny)
        for way, text, meaning in self._ways():
            button = QRadioButton(text)
            button.setObjectName(f"hostingWay:{way}")
            button.setAccessibleDescription(meaning)
            button.clicked.connect(lambda _=False, one=way: self.chosen.emit(one))
            self._group.addButton(button)
            self._buttons[way] = button
            said = wrapping(meaning, "muted")
            beneath = QHBoxLayout()
            beneath.addSpacing(_INDENT)
            beneath.addWidget(said, 1)
            column.addWidget(button)
            column.addLayout(beneath)
            column.addSpacing(spacing().tiny)

    def show_choice(self, way: str) -> None:
        """Shows the way that is in force."""
        self._buttons[way].setChecked(True)

    def tab_stops(self) -> list[QWidget]:
        """The choices, in their order."""
        return list(self._buttons.values())

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                UPLOAD,
                self.tr("ProductAI's own upload (standard)"),
                self.tr(
                    "Anyone who has the photo's address can see it, for as long as the service "
                    "keeps it. No way to delete it is known. Nothing has to be set up."
                ),
            ),
            (
                BUCKET,
                self.tr("A bucket of your own (AWS, R2, B2, MinIO)"),
                self.tr(
                    "Anyone who has the photo's address can see it, until that expires after the "
                    "hours you set. The program can delete it as soon as the edit has ended."
                ),
            ),
            (
                FOLDER,
                self.tr("A folder served at an address (NAS, synced web folder)"),
                self.tr(
                    "Anyone who has the photo's address can see it, for as long as its file is "
                    "there. The program can delete it as soon as the edit has ended."
                ),
            ),
        )
