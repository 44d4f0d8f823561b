"""Report a problem: shows what a report holds before it is copied or saved. Nothing is sent."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.problem_report import (
    EDITS,
    LOG,
    PROGRAM,
    SETTINGS,
    Part,
    Report,
    whole_text,
)
from productai_desktop.gui.density import spacing
from productai_desktop.gui.help.fitting import fit
from productai_desktop.gui.theme import set_role

_SIZE = QSize(940, 680)
#: after the last letter, until the preview follows
_PAUSE_MILLISECONDS = 150
_WORDS_LINES = 3


class ReportDialog(QDialog):
    """Opened with open(); what it shows comes when it is gathered, and is English always."""

    #: tuple of the Parts that are to be saved
    save_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self.setObjectName("reportDialog")
        self.setWindowTitle(self.tr("Report a problem"))
        told = QLabel(
            self.tr(
                "Nothing is sent. A report holds what stands below and nothing else: no key, "
                "prompt, photo, file name or address. Save or copy it, and give it to who helps."
            )
        )
        told.setObjectName("reportHint")
        other = QLabel(
            self.tr(
                "About what an edit was charged, the service's support is asked: by “Ask support” "
                "in the menu of the queue."
            )
        )
        set_role(other, "muted")
        for label in (told, other):
            label.setWordWrap(True)
        self._words = self._made_words()
        self._boxes = self._made_boxes()
        self._preview = self._made_preview()
        self._done = QLabel()
        self._done.setObjectName("reportAnswer")
        self._done.setWordWrap(True)
        self._done.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_role(self._done, "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._refresh)
        column = QVBoxLayout(self)
        spaces = spacing()
        column.setContentsMargins(spaces.page, spaces.large, spaces.page, spaces.large)
        column.setSpacing(spaces.medium)
        for label in (told, other):
            column.addWidget(label)
        column.addWidget(self._heading(self.tr("What happened, in your own words"), self._words))
        column.addWidget(self._words)
        column.addWidget(self._heading(self.tr("What the report holds"), self._preview))
        column.addLayout(self._row_of_boxes())
        column.addWidget(self._preview, 1)
        column.addLayout(self._buttons())
        self._words.textChanged.connect(self._pause.start)

    def open_now(self) -> None:
        """Opens no larger than the window behind it, with nothing in it yet."""
        fit(self, _SIZE)
        self._report = None
        self._preview.setPlainText(self.tr("Gathering…"))
        self._allow()
        self.say("")
        self.open()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_report(self, report: Report) -> None:
        """Shows what was gathered."""
        self._report = report
        self._refresh()

    def parts(self) -> tuple[Part, ...]:
        """What would be copied or saved now: what the preview shows."""
        if self._report is None:
            return ()
        names = [name for name, box in self._boxes.items() if box.isChecked()]
        return self._report.chosen(names, self._words.toPlainText())

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Says what became of the report."""
        self._done.setText(text)
        set_role(self._done, "danger" if wrong else "muted")

    def _made_words(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setObjectName("reportWords")
        made.setAccessibleName(self.tr("What happened, in your own words"))
        made.setPlaceholderText(self.tr("What did you do, what did you expect, what came instead?"))
        made.setTabChangesFocus(True)
        made.setFixedHeight(made.fontMetrics().lineSpacing() * _WORDS_LINES + 22)
        return made

    def _made_boxes(self) -> Mapping[str, QCheckBox]:
        names = {
            PROGRAM: self.tr("Program and computer"),
            SETTINGS: self.tr("Settings"),
            EDITS: self.tr("Edits, counted"),
            LOG: self.tr("Log"),
        }
        boxes = {name: QCheckBox(text) for name, text in names.items()}
        for name, box in boxes.items():
            box.setObjectName(f"reportPart:{name}")
            box.setChecked(True)
            box.toggled.connect(self._refresh)
        return boxes

    def _made_preview(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setObjectName("reportPreview")
        made.setAccessibleName(self.tr("What the report holds"))
        made.setReadOnly(True)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        made.setUndoRedoEnabled(False)
        made.setTabChangesFocus(True)
        made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        return made

    def _heading(self, text: str, of: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(of)
        set_role(label, "heading")
        return label

    def _row_of_boxes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(spacing().large)
        for box in self._boxes.values():
            row.addWidget(box)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._copy_button = QPushButton(self.tr("Copy"))
        self._copy_button.setObjectName("copyReportButton")
        self._copy_button.clicked.connect(self._copy)
        self._save_button = QPushButton(self.tr("Save report…"))
        self._save_button.setObjectName("saveReportButton")
        self._save_button.clicked.connect(self._save)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeReportButton")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._done, 1)
        for button in (self._copy_button, self._save_button, close):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _refresh(self) -> None:
        self._pause.stop()
        if self._report is None:
            return
        bar = self._preview.verticalScrollBar()
        at = bar.value()
        self._preview.setPlainText(whole_text(self.parts()))
        bar.setValue(at)
        self._allow()
        self.say("")

    def _allow(self) -> None:
        """Copy and save need something to be there."""
        there = bool(self.parts())
        for button in (self._copy_button, self._save_button):
            button.setEnabled(there)
            button.setToolTip("" if there or self._report is None else self.tr("Nothing is chosen"))

    def _save(self) -> None:
        self._refresh()
        self.save_requested.emit(self.parts())

    def _copy(self) -> None:
        self._refresh()
        QGuiApplication.clipboard().setText(whole_text(self.parts()))
        self.say(self.tr("Copied."))
