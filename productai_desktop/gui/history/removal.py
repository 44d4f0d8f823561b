"""The question, in place, whether edits are removed from the history."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.history.history_words import chosen_text
from productai_desktop.gui.words import number_text


class Removal(QFrame):
    """Stands below the list until it is agreed to or cancelled; Esc cancels."""

    #: whether the results' files go to the trash, too
    agreed = Signal(bool)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyRemoval")
        self.setProperty("role", "message")
        self.setAccessibleName(self.tr("Remove from history"))
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.files = QCheckBox(self.tr("Also move the results' files to the trash"))
        self.files.setObjectName("historyRemoveFiles")
        self._accept = QPushButton(self.tr("Remove"))
        self._accept.setObjectName("historyRemoveAccept")
        self._accept.setProperty("role", "danger")
        self._accept.clicked.connect(self._agree)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("historyRemoveCancel")
        self._cancel.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.addWidget(self.files)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addWidget(self._text)
        column.addLayout(row)
        self.hide()

    def ask(self, count: int, files: int) -> None:
        """Asks about so many edits, of which so many have a file."""
        asked = self.tr("Remove 1 edit from the history?")
        if count != 1:
            asked = self.tr("Remove {count} edits from the history?")
        stays = self.tr("Files stay where they are, and the credits stay counted.")
        self._text.setText(asked.format(count=number_text(count)) + " " + stays)
        self._accept.setAccessibleDescription(self._text.text())
        self.setAccessibleDescription(chosen_text(count))
        self.files.setChecked(False)
        self.files.setVisible(files > 0)
        self.show()
        self._cancel.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit(self.files.isChecked() and self.files.isVisibleTo(self))

    def _leave(self) -> None:
        self.hide()
        self.cancelled.emit()
