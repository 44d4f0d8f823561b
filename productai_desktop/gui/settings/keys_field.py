"""A field that shows the keys of one action and, once it is pressed, takes other ones."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QPushButton, QStackedWidget, QWidget

_WIDTH = 190


class KeysField(QStackedWidget):
    """A button until it is pressed: keys that only pass by, such as Tab and Escape, change nothing.

    While it listens, Escape leaves things as they are and Backspace takes the keys away.
    """

    #: other keys, in Qt's portable spelling; "" for none
    entered = Signal(str)

    def __init__(self, name: str, action: str, parent: QWidget | None = None) -> None:
        """`name` is the objectName of the button, `action` what the keys do."""
        super().__init__(parent)
        self._action = action
        self.setFixedWidth(_WIDTH)
        self.button = QPushButton()
        self.button.setObjectName(name)
        self.button.setAutoDefault(False)
        self.button.setToolTip(self.tr("Change the keys"))
        self.button.clicked.connect(self._listen)
        self.addWidget(self.button)
        #: made when the button is first pressed: most never are
        self._edit: QKeySequenceEdit | None = None

    def show_keys(self, keys: QKeySequence) -> None:
        """Shows the keys that the action has."""
        text = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.button.setText(text or self.tr("None"))
        self.button.setAccessibleName(
            self.tr("{action}: {keys}").format(action=self._action, keys=self.button.text())
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._leave(focus=False)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() == Qt.Key.Key_Escape:
                self._leave(focus=True)
                return True
            if plain and event.key() == Qt.Key.Key_Backspace:
                self._take(QKeySequence())
                return True
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        edit = self._edit or self._made()
        edit.blockSignals(True)
        edit.clear()
        edit.blockSignals(False)
        self.setCurrentWidget(edit)
        edit.setFocus()

    def _made(self) -> QKeySequenceEdit:
        edit = self._edit = QKeySequenceEdit()
        edit.setObjectName(f"{self.button.objectName()}Edit")
        edit.setMaximumSequenceLength(1)
        edit.setAccessibleName(self.tr("New keys for {action}").format(action=self._action))
        edit.keySequenceChanged.connect(self._pressed)
        edit.installEventFilter(self)
        self.addWidget(edit)
        return edit

    def _pressed(self, keys: QKeySequence) -> None:
        if not keys.isEmpty() and self.currentWidget() is self._edit:
            self._take(keys)

    def _take(self, keys: QKeySequence) -> None:
        self._leave(focus=True)
        self.entered.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _leave(self, *, focus: bool) -> None:
        self.setCurrentWidget(self.button)
        if focus:
            self.button.setFocus()
