"""The export dialog: lays its parts out and lets what is chosen be named, checked and written."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import DataError, ProductAIError
from productai_desktop.core.export_names import (
    DEFAULT_NAME,
    EXPORT_PLACEHOLDERS,
    NameState,
    PlannedFile,
)
from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.core.marketplaces import Preset, built_in
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.export.export_form import (
    ALL,
    KEPT,
    STARRED,
    ExportForm,
    Picks,
)
from productai_desktop.gui.export.export_words import (
    files_text,
    name_lines,
    names_summary,
    offer_texts,
    report_lines,
    report_summary,
    report_table,
)
from productai_desktop.gui.export.export_work import ExportWork, Wish, of_project
from productai_desktop.gui.export.exporting import Exporting, Outcome, items_of
from productai_desktop.gui.export.lines_table import LinesTable
from productai_desktop.gui.export.own_preset_form import OwnPresetForm
from productai_desktop.gui.export.own_presets import OwnPresets
from productai_desktop.gui.export.preset_list import Entry, PresetList
from productai_desktop.gui.export.report_page import ReportPage, report_heads
from productai_desktop.gui.export.rule_words import preset_title, shown_rules, summary_text
from productai_desktop.gui.export.rules_page import RulesPage
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.hand_over.hand_over import HandOver
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.segmented import SegmentedPicker
from productai_desktop.gui.settings.controls import AskedOnce, push, wrapping
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import number_text, sentence

_SIZE = QSize(1240, 720)
_LEAST = QSize(760, 520)
_PRESETS_WIDTH = 250
FILES, RULES, REPORT = "files", "rules", "report"
#: where the form of the user's own presets stands, behind the pages
_OWN = 3
#: parts of the width: name, result, preset, state
_SHARES = (36, 20, 22, 22)


class ExportDialog(QDialog):
    """Exports results for one or several places. Opened by `open()`; it never blocks."""

    def __init__(
        self, desk: Desk, bridge: Bridge, exporting: Exporting, jobs: Sequence[Job], parent: QWidget
    ) -> None:
        """`jobs` have results."""
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._exporting = exporting
        self._jobs = tuple(jobs)
        self._presets: dict[str, Preset] = {}
        self._names: tuple[PlannedFile, ...] = ()
        #: what is wrong with the presets of one's own; "" for nothing
        self._warning = ""
        self._outcomes: list[Outcome] = []
        self._written = False
        #: presets whose wish for another mark of AI is followed
        self._marks: tuple[str, ...] = ()
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumSize(_LEAST)
        self._work = ExportWork(desk, bridge, exporting, self)
        self._hand_over = HandOver(desk, bridge, self)
        self._make()
        self._lay_out()
        self._wire()

    def open(self) -> None:
        """Shows the dialog over its window."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().size()
        self.resize(_SIZE.boundedTo(room - QSize(16, 16)).expandedTo(_LEAST))
        super().open()
        self._begin()
        self._list.setFocus()

    def reject(self) -> None:
        """Closes; of what is being made nothing stays, and nothing more is begun."""
        self._work.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.stop()
        super().closeEvent(event)

    # parts

    def _make(self) -> None:
        self._list = PresetList()
        self._pages = SegmentedPicker("exportPage", self.tr("Page"))
        self._pages.show_options(
            ((FILES, self.tr("Files")), (RULES, self.tr("Rules")), (REPORT, self.tr("Report")))
        )
        self._form = ExportForm()
        self._form.offer_placeholders(DEFAULT_NAME, EXPORT_PLACEHOLDERS)
        self._table = LinesTable("exportNames")
        self._table.setAccessibleName(self.tr("Names of the files"))
        self._count = wrapping("", "muted")
        self._count.setObjectName("exportCount")
        self._rules = RulesPage()
        self._report = ReportPage()
        self._stack = QStackedWidget()
        self._own_form = OwnPresetForm()
        self._delete = AskedOnce("exportDelete", self.tr("Keep it"))
        self._own = OwnPresets(self._exporting, self._bridge, self._own_form, self._delete)
        self._ask = AskedOnce("exportAsk", self.tr("Keep the files"))
        self._said = ElidedLabel()
        self._said.setObjectName("exportSaid")
        self._progress = QProgressBar()
        self._progress.setObjectName("exportProgress")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._stop = push("exportStop", self.tr("Stop"))
        self._stop.hide()
        self._check = push("exportCheck", self.tr("Check"))
        self._check.setToolTip(self.tr("Finds out how the files would be; writes none"))
        self._export = push("exportStart", self.tr("Export"), "primary")
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.activated.connect(self._export.click)
        self._close = push("exportClose", self.tr("Close"))

    def _lay_out(self) -> None:
        spaces = spacing()
        files = QWidget()
        column = QVBoxLayout(files)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spaces.medium)
        column.addWidget(self._form)
        column.addWidget(self._count)
        column.addWidget(self._table, 1)
        for page in (files, self._rules, self._report, self._own_form):
            self._stack.addWidget(page)
        left = QVBoxLayout()
        left.setSpacing(spaces.small)
        heading = QLabel(self.tr("Export for"))
        set_role(heading, "heading")
        heading.setBuddy(self._list)
        left.addWidget(heading)
        left.addWidget(self._list, 1)
        left.addWidget(self._own)
        self._list.setFixedWidth(_PRESETS_WIDTH)
        self._own.setFixedWidth(_PRESETS_WIDTH)
        right = QVBoxLayout()
        right.setSpacing(spaces.medium)
        right.addWidget(self._pages, 0, Qt.AlignmentFlag.AlignLeading)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(spaces.large)
        middle.addLayout(left)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(spaces.small)
        foot.addWidget(self._said)
        foot.addStretch(1)
        for button in (self._stop, self._check, self._export, self._close):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(spaces.page, spaces.large, spaces.page, spaces.large)
        whole.setSpacing(spaces.medium)
        whole.addLayout(middle, 1)
        whole.addWidget(self._delete)
        whole.addWidget(self._ask)
        whole.addWidget(self._progress)
        whole.addLayout(foot)

    def _wire(self) -> None:
        self._list.presets.ticked.connect(self._changed)
        self._list.looked_at.connect(self._show_rules)
        self._form.changed.connect(self._changed)
        self._pages.chosen.connect(self._show_page)
        self._work.named.connect(self._show_names)
        self._work.unnamed.connect(self._show_problem)
        self._work.advanced.connect(self._show_progress)
        self._work.finished.connect(self._finish)
        self._report.offer_taken.connect(self._change_marks)
        self._report.copy_requested.connect(self._copy_report)
        self._report.folder_requested.connect(self._show_folder)
        self._rules.copied.connect(lambda: self._say(self.tr("Copied.")))
        self._hand_over.said.connect(self._say)
        self._ask.agreed.connect(self._write)
        self._own.form_wanted.connect(self._show_own_form)
        self._own.changed.connect(self._reload)
        self._own.failed.connect(self._show_problem)
        self._stop.clicked.connect(self._work.stop)
        self._check.clicked.connect(lambda: self._start(write=False))
        self._export.clicked.connect(self._ask_to_write)
        self._close.clicked.connect(self.reject)

    # what is chosen

    def _begin(self) -> None:
        settings = self._desk.settings
        project = of_project(self._jobs)
        known = settings.project(project).export_folder if project else settings.export_folder
        folder = known or str(self._desk.output_folder() / "Export")
        counts = {key: len(self._chosen(key)) for key in (ALL, KEPT, STARRED)}
        self._form.show_counts(counts)
        self._form.show_picks(Picks(folder=folder, name=settings.export_name))
        self._show_page(FILES)
        self._bridge.spawn(self._load(settings.export_presets), on_error=self._show_problem)

    async def _load(self, ticks: Sequence[str], current: str = "") -> None:
        """Reads the presets, ticks some, and looks at one."""
        try:
            presets = await asyncio.to_thread(self._exporting.presets)
            self._warning = ""
        except DataError as error:  # the user's own cannot be read: the program's are there
            presets = tuple(built_in().values())
            self._warning = sentence(error)
            self._say("")
        self._presets = {one.id: one for one in presets}
        entries = [Entry(one.id, preset_title(one), summary_text(one)) for one in presets]
        self._list.presets.show_entries(entries, ticks)
        self._list.look_at(current or next(iter(self._list.presets.ticks), ""))

    def _reload(self, current: str) -> None:
        """The presets are others now; a new one is ticked, too."""
        ticks = [*self._list.presets.ticks, *([current] if current else [])]
        self._bridge.spawn(self._load(ticks, current), on_error=self._show_problem)

    def _show_own_form(self, wanted: bool) -> None:
        self._pages.setVisible(not wanted)
        self._list.setEnabled(not wanted)
        self._own.setEnabled(not wanted)
        self._check.setVisible(not wanted)
        self._export.setVisible(not wanted)
        if wanted:
            self._stack.setCurrentIndex(_OWN)
        else:
            self._show_page(self._pages.choice())
            self._list.setFocus()

    def _chosen(self, which: str) -> tuple[Job, ...]:
        if which == KEPT:
            return tuple(job for job in self._jobs if job.verdict is Verdict.KEPT)
        if which == STARRED:
            return tuple(job for job in self._jobs if job.starred)
        return self._jobs

    def _wish(self) -> Wish:
        picks = self._form.picks
        jobs, known = self._chosen(picks.which), self._desk.engine.jobs
        presets = tuple(self._presets[one] for one in self._list.presets.ticks)
        return Wish(items_of(jobs, known), presets, picks, self._marks)

    def _changed(self) -> None:
        self._ask.hide()
        self._say("")
        self._work.name(self._wish())

    def _show_names(self, names: tuple[PlannedFile, ...]) -> None:
        self._names = names
        self._form.name_told.tell(None)
        heads = (self.tr("Name"), self.tr("Result"), self.tr("For"), self.tr("State"))
        self._table.show_lines(heads, name_lines(names), _SHARES)
        self._count.setText(names_summary(names) if names else self._nothing())
        self._show_buttons()

    def _nothing(self) -> str:
        """Why there is nothing to export."""
        if not self._list.presets.ticks:
            return self.tr("Tick what to export for.")
        return self.tr("None of the results is among those chosen.")

    def _show_problem(self, error: ProductAIError) -> None:
        if error.code == "NAME_TEMPLATE":
            self._names = ()
            self._form.name_told.tell(error)
            self._show_buttons()
        else:
            self._say(sentence(error), wrong=True)

    def _show_rules(self, preset: str) -> None:
        shown = self._presets.get(preset)
        self._own.look_at(shown)
        if shown is not None:
            self._rules.show_rules(preset_title(shown), summary_text(shown), shown_rules(shown))

    def _show_page(self, page: str) -> None:
        self._pages.show_choice(page)
        self._stack.setCurrentIndex((FILES, RULES, REPORT).index(page))

    def _made(self) -> int:
        return sum(one.state is not NameState.SKIP for one in self._names)

    def _show_buttons(self) -> None:
        count, busy = self._made(), self._work.is_busy
        text = self.tr("Export {files}").format(files=files_text(count)) if count else ""
        self._export.setText(text or self.tr("Export"))
        why = "" if count else self._nothing()
        for button in (self._export, self._check):
            button.setEnabled(bool(count) and not busy)
            button.setAccessibleDescription(why)
        shown = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self._export.setToolTip(why or f"{text} ({from_left(shown)})")
        self._stop.setVisible(busy)
        self._progress.setVisible(busy)

    # the work

    def _ask_to_write(self) -> None:
        replaced = sum(one.state is NameState.OVERWRITE for one in self._names)
        if not replaced:
            self._write()
            return
        text = self.tr("1 file that is there already will be replaced.")
        if replaced > 1:
            text = self.tr("{count} files that are there already will be replaced.")
        yes = self.tr("Replace {files}").format(files=files_text(replaced))
        self._ask.ask(text.format(count=number_text(replaced)), yes, self._export)

    def _write(self) -> None:
        self._work.remember(self._form.picks, self._list.presets.ticks, of_project(self._jobs))
        self._start(write=True)

    def _start(self, *, write: bool, again: Sequence[PlannedFile] = ()) -> None:
        self._ask.hide()
        self._say("")
        self._progress.setRange(0, max(1, len(again) or self._made()))
        self._progress.setValue(0)
        self._work.begin(self._wish(), write=write, again=again)
        self._show_buttons()
        self._stop.setFocus()

    def _show_progress(self, done: int, whole: int) -> None:
        self._progress.setRange(0, whole)
        self._progress.setValue(done)
        text = self.tr("File {number} of {count}")
        self._say(text.format(number=number_text(done + 1), count=number_text(whole)))

    def _finish(self, outcomes: list[Outcome], written: bool, stopped: bool) -> None:
        self._outcomes, self._written = outcomes, written
        summary = report_summary(outcomes, written=written, stopped=stopped)
        lines = report_lines(outcomes)
        there = written and any(not one.problem for one in outcomes)
        self._report.show_report(lines, summary, written=there)
        self._report.offer(*offer_texts(outcomes))
        self._say("")
        self._show_page(REPORT)
        self._work.name(self._wish())
        self._show_buttons()
        (self._close if written else self._export).setFocus()

    def _change_marks(self) -> None:
        """The files, or those that would be, get the mark of AI that is wanted."""
        wanting = {one.planned.preset.id for one in self._outcomes if one.wants_mark}
        self._marks = tuple(sorted({*self._marks, *wanting}))
        again = [one.planned for one in self._outcomes if not one.problem] if self._written else ()
        self._start(write=self._written, again=again)

    def _copy_report(self) -> None:
        lines = report_lines(self._outcomes)
        QGuiApplication.clipboard().setText(report_table(lines, report_heads()))
        self._say(self.tr("Copied."))

    def _show_folder(self) -> None:
        paths = [one.planned.path for one in self._outcomes if not one.problem]
        if paths:
            self._hand_over.show_in_folder(str(Path(paths[0])))

    def _say(self, text: str, wrong: bool = False) -> None:
        """In place of nothing stands what is wrong all the time."""
        self._said.setText(text or self._warning)
        set_role(self._said, "danger" if wrong or not text else "muted")
