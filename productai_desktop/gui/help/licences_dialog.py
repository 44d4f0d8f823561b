"""The licences of all that travels with the program: a long text with a list of its parts."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.licences import LicencePart
from productai_desktop.gui.clearing import offer_clearing
from productai_desktop.gui.density import spacing
from productai_desktop.gui.help.fitting import fit
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.theme import set_role

_SIZE = QSize(1120, 720)
#: of the list, and what the text needs for its longest lines
_LEAST_LIST, _MOST_LIST = 196, 280
_TEXT_WIDTH = 780


class LicencesDialog(QDialog):
    """Opened with open(); its text comes when it is read. English in every language."""

    def __init__(self, qt_folder: str, parent: QWidget) -> None:
        """`qt_folder` holds Qt's libraries."""
        super().__init__(parent)
        self._parts: tuple[LicencePart, ...] = ()
        self.setObjectName("licencesDialog")
        self.setWindowTitle(self.tr("Licences"))
        about = QLabel(
            self.tr(
                "Qt and PySide6 are used under the LGPL, version 3. They are linked dynamically: "
                "whoever wants another build of the same version puts its library files in place "
                "of those in {folder}, and starts the program again."
            ).format(folder=isolated(qt_folder))
        )
        about.setObjectName("licencesQt")
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        about.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStringListModel(self)
        self._list = self._made_list()
        self._text = self._made_text()
        self._search = _Search()
        self._search.setObjectName("licencesSearch")
        self._search.setPlaceholderText(self.tr("Search the licences"))
        self._search.setAccessibleName(self.tr("Search the licences"))
        self._search.setToolTip(self.tr("Return finds the next place, Shift+Return the one before"))
        offer_clearing(self._search)
        self._search.sought.connect(self._find)
        self._search.textChanged.connect(lambda: self._say(""))
        self._done = QLabel()
        self._done.setObjectName("licencesAnswer")
        set_role(self._done, "muted")
        self._both = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out(about)

    def show_text(self, text: str, parts: Sequence[LicencePart]) -> None:
        """Shows the licences."""
        self._parts = tuple(parts)
        self._text.setPlainText(text)
        self._model.setStringList([part.name for part in parts])
        self._list.setVisible(bool(parts))

    def show_missing(self) -> None:
        """Says that this installation brought no licences."""
        self._text.setPlainText("")
        self._list.hide()
        self._say(self.tr("This installation came without the text of the licences."))
        set_role(self._done, "warn")

    def open_now(self) -> None:
        """Opens no larger than the window behind it."""
        fit(self, _SIZE)
        self.open()
        room = self._both.width() - self._both.handleWidth()
        width = max(_LEAST_LIST, min(_MOST_LIST, room - _TEXT_WIDTH))
        self._both.setSizes([width, room - width])
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_list(self) -> QListView:
        made = QListView()
        made.setObjectName("licencesList")
        made.setAccessibleName(self.tr("Parts of the program"))
        made.setProperty("role", "nav")
        made.setModel(self._model)
        made.setUniformItemSizes(True)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        selection = made.selectionModel()
        selection.currentChanged.connect(self._jump)
        return made

    def _made_text(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setObjectName("licencesText")
        made.setAccessibleName(self.tr("Text of the licences"))
        made.setReadOnly(True)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made.setUndoRedoEnabled(False)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        made.setTabChangesFocus(True)
        return made

    def _lay_out(self, about: QLabel) -> None:
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeLicencesButton")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        above = QHBoxLayout()
        above.addWidget(self._search, 1)
        above.addWidget(self._done)
        above.addWidget(close)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self._list)
        self._both.addWidget(self._text)
        self._both.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        spaces = spacing()
        column.setContentsMargins(spaces.large, spaces.large, spaces.large, spaces.large)
        column.setSpacing(spaces.large)
        column.addWidget(about)
        column.addLayout(above)
        column.addWidget(self._both, 1)

    def _jump(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            block = self._text.document().findBlockByNumber(self._parts[current.row()].line)
            self._text.setTextCursor(QTextCursor(block))
            self._text.verticalScrollBar().setValue(block.firstLineNumber())

    def _find(self, back: bool) -> None:
        """Goes to the next place where the words stand, from the other end after the last one."""
        words = self._search.text()
        if not words:
            return
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        found = self._text.find(words, flags)
        if not found:
            cursor = self._text.textCursor()
            here = QTextCursor(cursor)
            end = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            cursor.movePosition(end)
            self._text.setTextCursor(cursor)
            found = self._text.find(words, flags)
            if not found:
                self._text.setTextCursor(here)
        self._say("" if found else self.tr("Not found."))
        self._select_part()

    def _select_part(self) -> None:
        """Marks the part in which the cursor stands, without a jump to its beginning."""
        line = self._text.textCursor().blockNumber()
        rows = [row for row, part in enumerate(self._parts) if part.line <= line]
        if rows:
            self._list.selectionModel().blockSignals(True)
            index = self._model.index(rows[-1])
            self._list.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._list.selectionModel().blockSignals(False)
            self._list.viewport().update()
            self._list.scrollTo(index)

    def _say(self, text: str) -> None:
        self._done.setText(text)


class _Search(QLineEdit):
    """A field whose Return seeks on, with Shift backwards."""

    #: whether the place before is sought
    sought = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sought.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        super().keyPressEvent(event)
