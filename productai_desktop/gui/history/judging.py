"""Star, rating and verdict of what is chosen, as controls."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from productai_desktop.core.jobs import Job, Verdict
from productai_desktop.gui.flow_layout import FlowLayout
from productai_desktop.gui.history.fact_words import stars_text
from productai_desktop.gui.history.history_words import EMPTY_STAR, STAR
from productai_desktop.gui.segmented import ArrowKeys
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts
from productai_desktop.gui.tips import set_tip


class Judging(QWidget):
    """Shows what people think of an edit, and takes what they think now."""

    starred = Signal()
    #: 1 to 5; the same once more takes them back, as with star and verdict
    rated = Signal(int)
    #: a Verdict
    judged = Signal(object)

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.star = _button("historyStar", self.tr("Star"))
        self.star.clicked.connect(self.starred)
        self.keep = _button("historyKeep", self.tr("Keep"))
        self.reject = _button("historyReject", self.tr("Reject"))
        self.keep.clicked.connect(lambda: self.judged.emit(Verdict.KEPT))
        self.reject.clicked.connect(lambda: self.judged.emit(Verdict.REJECTED))
        group = QButtonGroup(self)
        group.setExclusive(False)
        self._arrows = ArrowKeys(group)
        self.stars: list[QPushButton] = []
        rating = QWidget()
        rating.setAccessibleName(self.tr("Rating"))
        row = QHBoxLayout(rating)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        flow = FlowLayout(self)
        for part in (self.keep, self.reject, self.star, rating):
            flow.addWidget(part)
        for count in range(1, 6):
            button = QPushButton(EMPTY_STAR)
            button.setObjectName(f"historyRate{count}")
            button.setProperty("role", "quiet")
            button.setAccessibleName(stars_text(count))
            button.clicked.connect(lambda _=False, n=count: self.rated.emit(n))
            button.installEventFilter(self._arrows)
            group.addButton(button)
            self.stars.append(button)
            button.setFixedWidth(34)
            row.addWidget(button)
        shortcuts.changed.connect(self._tips)
        self._tips()

    def show_job(self, job: Job) -> None:
        """Shows what is thought of an edit."""
        self.star.setChecked(job.starred)
        self.star.setText(self.tr("Starred") if job.starred else self.tr("Star"))
        self.keep.setChecked(job.verdict is Verdict.KEPT)
        self.reject.setChecked(job.verdict is Verdict.REJECTED)
        for number, button in enumerate(self.stars, 1):
            button.setText(STAR if number <= job.rating else EMPTY_STAR)

    def _tips(self) -> None:
        for button, text, action in (
            (self.star, self.tr("Star"), "review.star"),
            (self.keep, self.tr("Keep"), "review.keep"),
            (self.reject, self.tr("Reject"), "review.reject"),
        ):
            set_tip(button, self._shortcuts.hint(action, text) if action in ACTIONS else text)
        for count, button in enumerate(self.stars, 1):
            action = f"review.rate.{count}"
            text = stars_text(count)
            set_tip(button, self._shortcuts.hint(action, text) if action in ACTIONS else text)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setCheckable(True)
    return button
