"""Everything about the chosen edit, beside the list of those that were found."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.archive import Lineage
from productai_desktop.core.jobs import Job
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.flow_layout import FlowLayout
from productai_desktop.gui.history.fact_words import facts_of
from productai_desktop.gui.history.files_section import FilesSection
from productai_desktop.gui.history.history_words import chosen_text
from productai_desktop.gui.history.judging import Judging
from productai_desktop.gui.history.lineage_tree import LineageTree
from productai_desktop.gui.history.picture_pair import PicturePair
from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.section import Section, scrolled
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.tips import set_tip

_LONGEST_NOTE = 2000
_PROMPT_LINES = 5


class Details(QWidget):
    """Shows one edit, or how many are chosen; asks for what the buttons stand for."""

    #: the word of what is wanted with what is chosen, as of `history_actions`
    wanted = Signal(str)
    #: number of an edit, and its note
    noted = Signal(int, str)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        thumbnails: Thumbnails,
        shortcuts: Shortcuts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shortcuts = shortcuts
        self._job: Job | None = None
        self._several = False
        self.setObjectName("historyDetails")
        self.setAccessibleName(self.tr("The chosen edit"))
        self.pair = PicturePair(thumbnails)
        self.judging = Judging(shortcuts)
        self.files = FilesSection(bridge)
        self.tree = LineageTree(thumbnails)
        self._name = ElidedLabel()
        set_role(self._name, "title")
        self._hint = QLabel(self.tr("Choose an edit to see all about it."))
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._hint, "muted")
        self._make_fields()
        self._make_buttons()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        self._lineage = Section(self.tr("Where it comes from, and what was made of it"), self.tree)
        self._prompt_box = Section(self.tr("Prompt"), self.prompt)
        self._one = (
            self.pair,
            Section(self.tr("Files"), self.files),
            Section(self.tr("Note"), self.note),
            self._prompt_box,
            self._facts_box,
            self._lineage,
        )
        column.addWidget(self._name)
        column.addWidget(self.judging)
        column.addWidget(self._buttons)
        for part in self._one:
            column.addWidget(part)
        column.addStretch(1)
        self._area = scrolled(content)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._area)

    @property
    def job(self) -> Job | None:
        """The edit that is shown."""
        return self._job

    def show_nothing(self) -> None:
        """No edit is chosen."""
        self._leave_note()
        self._job = None
        self._stack.setCurrentWidget(self._hint)

    def show_job(self, job: Job, chosen: int = 1) -> None:
        """Shows an edit; where several are chosen, what can be done with all of them."""
        another = self._job is None or self._job.id != job.id
        if another:
            self._leave_note()
        before, self._job = self._job, job
        several = self._several = chosen > 1
        self._name.setText(chosen_text(chosen) if several else one_line(job.name))
        self.judging.show_job(job)
        self._show_buttons(job, several=several)
        for part in self._one:
            part.setVisible(not several)
        self._stack.setCurrentWidget(self._area)
        if several:
            return
        if another or before is None or before.output != job.output or before.inputs != job.inputs:
            self.pair.show_files(job.inputs[0] if job.inputs else "", job.output)
            self._show_files(job)
        if another or not self.note.hasFocus():
            self.note.setText(one_line(job.note) if "\n" in job.note else job.note)
        if self.prompt.toPlainText() != job.prompt:
            self.prompt.setPlainText(job.prompt)
        self._prompt_box.setVisible(bool(job.prompt))
        self._show_facts(job)
        if another:
            self._lineage.hide()
            self._area.verticalScrollBar().setValue(0)

    def show_lineage(self, lineage: Lineage, number: int) -> None:
        """Shows where the edit comes from, if it still is the one that is shown."""
        if self._job is not None and self._job.id == number:
            self.tree.show_lineage(lineage, number, self._desk.engine.catalogue)
            self._lineage.setVisible(not self._several)

    def look_at_files(self) -> None:
        """A file may be somewhere else now."""
        if self._job is not None:
            self._show_files(self._job)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        mine = watched is self.note and event.type() is QEvent.Type.KeyPress
        if mine and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.note.setText(self._job.note if self._job is not None else "")
        return super().eventFilter(watched, event)

    # Within

    def _make_fields(self) -> None:
        self.note = QLineEdit()
        self.note.setObjectName("historyNote")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Add a note"))
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.editingFinished.connect(self._leave_note)
        self.note.installEventFilter(self)
        self.prompt = QPlainTextEdit()
        self.prompt.setObjectName("historyPrompt")
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self.prompt.setReadOnly(True)
        self.prompt.setTabChangesFocus(True)
        lines = self.prompt.fontMetrics().lineSpacing() * _PROMPT_LINES
        self.prompt.setFixedHeight(lines + 18)
        self._facts_box = QWidget()
        self._facts = QGridLayout(self._facts_box)
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)

    def _make_buttons(self) -> None:
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setObjectName("historyOpen")
        self.open_button.setProperty("role", "primary")
        set_tip(self.open_button, self.tr("Before and after, large (Enter)"))
        self.export_button = QPushButton(self.tr("Export…"))
        self.export_button.setObjectName("historyExport")
        self.more_button = QToolButton()
        self.more_button.setObjectName("historyMore")
        self.more_button.setText(self.tr("More") + " ▾")
        self.more_button.setAccessibleName(self.tr("More"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu = QMenu(self.more_button)
        self.menu.setAccessibleName(self.tr("More"))
        self._actions: dict[str, QAction] = {}
        for word, text in (
            ("use-photo", self.tr("Use photo")),
            ("use-result", self.tr("Use result as photo")),
            ("load", self.tr("All settings again")),
            ("", ""),
            ("proof", self.tr("Proof sheet…")),
            ("folder", self.tr("Show in folder")),
            ("", ""),
            ("remove", self.tr("Remove from history…")),
        ):
            if not word:
                self.menu.addSeparator()
                continue
            action = self.menu.addAction(text)
            action.triggered.connect(lambda _=False, w=word: self.wanted.emit(w))
            self._actions[word] = action
        self.more_button.setMenu(self.menu)
        self.open_button.clicked.connect(lambda: self.wanted.emit("open"))
        self.export_button.clicked.connect(lambda: self.wanted.emit("export"))
        for button in (self.open_button, self.export_button, self.more_button):
            row.addWidget(button)

    def _show_buttons(self, job: Job, *, several: bool) -> None:
        self.open_button.setVisible(not several)
        self.export_button.setEnabled(several or bool(job.output))
        reason = "" if self.export_button.isEnabled() else self.tr("There is no result to export")
        hint = reason or self._shortcuts.hint("result.export", self.tr("Export"))
        set_tip(self.export_button, hint)
        for word in ("use-photo", "use-result", "load", "folder"):
            self._actions[word].setVisible(not several)
        for word in ("use-result", "folder"):
            self._actions[word].setEnabled(bool(job.output))
        self._actions["proof"].setEnabled(several or bool(job.output))

    def _show_facts(self, job: Job) -> None:
        facts = facts_of(job, self._desk.engine.catalogue)
        while (item := self._facts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row, (name, value) in enumerate(facts):
            label, said = QLabel(name), QLabel(value)
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_role(label, "muted")
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            said.setAccessibleName(name)
            said.setAccessibleDescription(value)
            self._facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(said, row, 1)

    def _show_files(self, job: Job) -> None:
        photos = [
            (
                self.tr("Photo")
                if len(job.inputs) == 1
                else self.tr("Photo {number}").format(number=n),
                one,
            )
            for n, one in enumerate(job.inputs, 1)
        ]
        result = [(self.tr("Result"), job.output)] if job.output else []
        self.files.show_files([*photos, *result])

    def _leave_note(self) -> None:
        job = self._job
        if job is not None and self.note.text() != job.note and self.note.isModified():
            self.note.setModified(False)
            self.noted.emit(job.id, self.note.text().strip())
