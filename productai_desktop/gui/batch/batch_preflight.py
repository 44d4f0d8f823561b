"""The middle of the batch page: what the batch amounts to, what is wrong with it, its lines."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.batch.plan_table import PlanTable
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.order.order_footer import Line
from productai_desktop.gui.section import link_button
from productai_desktop.gui.theme import icon, set_role, tones

_MARGIN = 14
_ICON = 40


class Invitation(QWidget):
    """What an empty batch page shows: where a batch may come from, and what a list holds."""

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = Line()
        title.say(self.tr("Drop a list or a folder of photos here"), "page-title")
        text = Line()
        text.say(
            self.tr(
                "A list is a CSV or Excel file with a line for each edit. Its columns: image, or "
                "sku for photos that are named so; and, where lines differ, prompt, model, "
                "aspect_ratio, resolution, format, output. Nothing is charged before you start."
            ),
            "muted",
        )
        for line in (title, text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setMaximumWidth(520)
            line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        files = QPushButton(self.tr("Open a list or photos…"))
        files.setObjectName("batchOpenFiles")
        folder = QPushButton(self.tr("Open a folder…"))
        folder.setObjectName("batchOpenFolder")
        files.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(files)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._icon)
        for line in (title, text):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(line, 100)
            row.addStretch(1)
            column.addLayout(row)
        column.addLayout(buttons)
        column.addStretch(3)
        self._paint_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        drawn = icon("template", tones(self.palette()).muted)
        self._icon.setPixmap(drawn.pixmap(_ICON, _ICON))


class Preflight(QStackedWidget):
    """Shows the invitation, or a batch."""

    files_wanted = Signal()
    folder_wanted = Signal()
    #: end the planning
    stop_wanted = Signal()
    #: open the folder for results, or the list of them
    results_wanted = Signal()
    list_wanted = Signal()
    #: leave the batch that is shown, which goes on in the queue
    anew_wanted = Signal()
    #: read the source once more
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invitation = Invitation()
        self._invitation.files_wanted.connect(self.files_wanted)
        self._invitation.folder_wanted.connect(self.folder_wanted)
        self.table = PlanTable()
        self._source = ElidedLabel()
        set_role(self._source, "title")
        self._totals = ElidedLabel()
        self._totals.setObjectName("batchTotals")
        set_role(self._totals, "heading")
        self._balance = Line()
        self._balance.setObjectName("batchBalance")
        self._bar = QProgressBar()
        self._bar.setObjectName("batchProgress")
        self._bar.setAccessibleName(self.tr("Progress of the batch"))
        self._bar.setTextVisible(False)
        self._step = ElidedLabel()
        self._step.setObjectName("batchStep")
        set_role(self._step, "muted")
        self._stop = link_button("batchStop", self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop looking through the batch"))
        self._open = QPushButton(self.tr("Open the folder"))
        self._open.setObjectName("batchOpenResults")
        self._list = QPushButton(self.tr("Open the list of results"))
        self._list.setObjectName("batchOpenList")
        self._anew = QPushButton(self.tr("New batch"))
        self._anew.setObjectName("batchAnew")
        self._again = link_button("batchLookAgain", "")
        self._problems = QFrame()
        self._problems.setObjectName("batchProblems")
        self._problems.setAccessibleName(self.tr("What is to be minded"))
        self._notes: list[Line] = []
        self._lay_out()
        self._stop.clicked.connect(self.stop_wanted)
        self._open.clicked.connect(self.results_wanted)
        self._list.clicked.connect(self.list_wanted)
        self._anew.clicked.connect(self.anew_wanted)
        self._again.clicked.connect(self.again_wanted)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Shows the invitation."""
        self.setCurrentWidget(self._invitation)

    def show_batch(self, source: str, totals: str, balance: str) -> None:
        """Shows a batch by its name, what it amounts to, and what there is to pay it from."""
        self.setCurrentIndex(1)
        self._source.setText(source)
        self._totals.setText(totals)
        self._totals.setVisible(bool(totals))
        self._balance.say(balance, "muted")
        self._balance.setVisible(bool(balance))

    def show_notes(self, notes: Sequence[tuple[str, str]]) -> None:
        """Shows lines (text, role) on what is to be minded."""
        while len(self._notes) < len(notes):
            line = Line()
            self._notes.append(line)
            self._beneath.addWidget(line)
        for line in self._notes[len(notes) :]:
            line.hide()
        for line, (text, role) in zip(self._notes, notes, strict=False):
            line.say(text, role)
            line.show()
        said = " ".join(text for text, _ in notes)
        if said != self._problems.accessibleDescription():
            self._problems.setAccessibleDescription(said)
            if said and self.isVisible():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._problems, said))
        self._problems.setVisible(bool(notes))

    def show_progress(self, text: str, done: int, of: int, *, stoppable: bool) -> None:
        """Shows how far it is; "" for no progress, 0 `of` for one without an end."""
        for part in (self._bar, self._step):
            part.setVisible(bool(text))
        self._stop.setVisible(bool(text) and stoppable)
        self._step.setText(text)
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def show_ends(self, *, started: bool, listed: bool) -> None:
        """Offers what can be done with a started batch."""
        self._open.setVisible(started)
        self._list.setVisible(started and listed)
        self._anew.setVisible(started)

    def show_again(self, text: str) -> None:
        """Offers to read the source once more; "" for not now."""
        self._again.setText(text)
        self._again.setVisible(bool(text))

    def _lay_out(self) -> None:
        page = QWidget()
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 12, _MARGIN, 10)
        head.setSpacing(5)
        progress = QHBoxLayout()
        progress.setSpacing(8)
        progress.addWidget(self._step)
        progress.addStretch(1)
        progress.addWidget(self._stop)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for button in (self._open, self._list, self._anew):
            ends.addWidget(button)
        ends.addStretch(1)
        self._beneath = QVBoxLayout(self._problems)
        self._beneath.setContentsMargins(0, 2, 0, 0)
        self._beneath.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._source)
        top.addStretch(1)
        top.addWidget(self._again)
        head.addLayout(top)
        for part in (self._totals, self._balance):
            head.addWidget(part)
        head.addLayout(progress)
        head.addWidget(self._bar)
        head.addWidget(self._problems)
        head.addLayout(ends)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.addWidget(self._invitation)
        self.addWidget(page)
