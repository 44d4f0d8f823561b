"""Where an edit comes from and what was made of it, as a small tree of steps to click."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from productai_desktop.core.archive import Export, Lineage
from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.jobs import Job
from productai_desktop.core.marketplaces import built_in
from productai_desktop.gui.export.rule_words import preset_title
from productai_desktop.gui.history.history_words import moment_text
from productai_desktop.gui.one_line import one_line
from productai_desktop.gui.queue.job_words import model_name
from productai_desktop.gui.theme import tones
from productai_desktop.gui.thumbnails import Thumbnails
from productai_desktop.gui.tips import set_tip
from productai_desktop.gui.words import number_text, state_word

INDENT = 22
_SIDE = 26
#: steps that are shown; a photo with more is better searched for
MOST_STEPS = 80


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the tree."""

    #: how far in it begins, and the line that it hangs on; -1 for none
    depth: int
    above: int
    #: a photo's path or address, else ""
    photo: str = ""
    job: Job | None = None
    export: Export | None = None


#: the program's presets, by which most is exported; read where exports are first shown
_presets = cache(built_in)


def steps_of(lineage: Lineage) -> list[Step]:
    """The tree from top to bottom: photos, edits of them, what was made of those, exports."""
    children: dict[int, list[int]] = {}
    made: set[int] = set()
    for parent, child in lineage.steps:
        if parent in lineage.jobs and child in lineage.jobs:
            children.setdefault(parent, []).append(child)
            made.add(child)
    found: list[Step] = []
    seen: set[int] = set()
    photos: dict[str, list[Job]] = {}
    for number in sorted(lineage.jobs):
        job = lineage.jobs[number]
        if number not in made:
            photos.setdefault(job.inputs[0] if job.inputs else "", []).append(job)
    for photo, jobs in photos.items():
        found.append(Step(0, -1, photo=photo))
        above = len(found) - 1
        for job in jobs:
            _branch(job, above, lineage, children, seen, found)
    return found


def _branch(
    root: Job,
    above: int,
    lineage: Lineage,
    children: dict[int, list[int]],
    seen: set[int],
    found: list[Step],
) -> None:
    """An edit beneath its photo, and all that was made of it, however long the chain."""
    ahead = [(root.id, 1, above)]
    while ahead:
        number, depth, hangs_on = ahead.pop()
        if number in seen:  # made of two results: it stands beneath the first
            continue
        seen.add(number)
        found.append(Step(depth, hangs_on, job=lineage.jobs[number]))
        here = len(found) - 1
        exports = (one for one in lineage.exports if one.job == number)
        found.extend(Step(depth + 1, here, export=one) for one in exports)
        made = sorted(children.get(number, ()), reverse=True)
        ahead.extend((child, depth + 1, here) for child in made)


class LineageTree(QWidget):
    """Shows a Lineage; a step that is pressed is asked for."""

    #: number of an edit
    edit_chosen = Signal(int)
    #: path of a photo or an export
    file_chosen = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._steps: list[Step] = []
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setAccessibleName(self.tr("Where it comes from, and what was made of it"))
        thumbnails.ready.connect(self._ready)

    def show_lineage(
        self, lineage: Lineage | None, current: int, catalogue: Catalogue | None
    ) -> None:
        """Shows the tree with one edit as the one that is looked at; None for nothing yet."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        every = steps_of(lineage) if lineage is not None else []
        self._steps, self._buttons = every[:MOST_STEPS], []
        for step in self._steps:
            self._add(step, current, catalogue)
        if len(every) > MOST_STEPS:
            text = self.tr("and {count} more").format(count=number_text(len(every) - MOST_STEPS))
            rest = QPushButton(text)
            rest.setProperty("role", "hint")
            rest.setEnabled(False)
            self._column.addWidget(rest)
        self.update()

    @property
    def buttons(self) -> list[QPushButton]:
        """The steps from top to bottom."""
        return self._buttons

    def _add(self, step: Step, current: int, catalogue: Catalogue | None) -> None:
        text, tip = self._words(step, catalogue)
        button = QPushButton(text.replace("&", "&&"))
        button.setProperty("role", "quiet")
        button.setAccessibleName(text)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(40)
        set_tip(button, tip)
        if step.job is not None:
            number = step.job.id
            button.setObjectName(f"historyStep{number}")
            if number == current:
                button.setCheckable(True)
                button.setChecked(True)
                button.clicked.connect(lambda: button.setChecked(True))
            button.clicked.connect(lambda: self.edit_chosen.emit(number))
        else:
            path = step.photo if step.export is None else step.export.path
            button.clicked.connect(lambda: self.file_chosen.emit(path))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(step.depth * INDENT)  # margins are not mirrored
        holder = QWidget()
        row.addWidget(button)
        row.addStretch(1)
        holder.setLayout(row)
        self._column.addWidget(holder)
        self._buttons.append(button)
        self._icon(step, button)

    def _words(self, step: Step, catalogue: Catalogue | None) -> tuple[str, str]:
        if step.job is not None:
            job = step.job
            parts = (self._kind(job, catalogue), state_word(job), moment_text(job.created_at))
            return " · ".join(one_line(part) for part in parts), one_line(job.prompt)
        if step.export is not None:
            export = step.export
            name = export.path.replace("\\", "/").rsplit("/", 1)[-1]
            text = self.tr("Export for {preset}: {name}")
            made = _presets().get(export.preset)
            place = export.preset if made is None else preset_title(made)
            return text.format(preset=one_line(place), name=one_line(name)), export.path
        name = step.photo.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
        return self.tr("Photo {name}").format(name=one_line(name)), step.photo

    def _kind(self, job: Job, catalogue: Catalogue | None) -> str:
        return model_name(job, catalogue)

    def _icon(self, step: Step, button: QPushButton) -> None:
        path = _picture(step)
        pixmap = self._thumbnails.thumbnail(path, _SIDE * 2, self.devicePixelRatioF())
        if pixmap is not None:
            button.setIcon(QIcon(pixmap))
            if not button.text().startswith(" "):  # room beside the picture
                button.setText(" " + button.text())

    def _ready(self, path: str) -> None:
        for step, button in zip(self._steps, self._buttons, strict=True):
            if _picture(step) == path:
                self._icon(step, button)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - a few lines
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tones(self.palette()).border_strong), 1))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for step, button in zip(self._steps, self._buttons, strict=True):
            holder = button.parentWidget()
            above = self._buttons[step.above].parentWidget() if step.above >= 0 else None
            if holder is None or above is None:
                continue
            x = (step.depth - 1) * INDENT + INDENT / 2
            end = step.depth * INDENT - 2.0
            if mirrored:
                x, end = self.width() - x, self.width() - end
            y = holder.geometry().center().y()
            painter.drawLine(QPointF(x, above.geometry().bottom()), QPointF(x, y))
            painter.drawLine(QPointF(x, y), QPointF(end, y))


def _picture(step: Step) -> str:
    if step.job is not None:
        return step.job.output
    return step.export.path if step.export is not None else step.photo
