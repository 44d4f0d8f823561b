"""What the history is narrowed by: the search field, the pickers, and the Search they make."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.archive import Search
from productai_desktop.core.catalogue import Catalogue, Operation
from productai_desktop.core.jobs import State, Verdict
from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.clearing import offer_clearing
from productai_desktop.gui.flow_layout import FlowLayout
from productai_desktop.gui.history.filter_picker import FilterPicker
from productai_desktop.gui.history.history_words import verdict_word
from productai_desktop.gui.section import link_button

OWN_DATES = "own"
#: credits from and to, by key
COSTS: Mapping[str, tuple[int, int | None]] = {
    "0": (0, 0),
    "1-8": (1, 8),
    "9-20": (9, 20),
    "21-": (21, None),
}


def range_of(key: str, today: date) -> tuple[date | None, date | None]:
    """The days of a handy range, both included."""
    first = today.replace(day=1)
    last_month = (first - timedelta(days=1)).replace(day=1)
    return {
        "today": (today, today),
        "yesterday": (today - timedelta(days=1), today - timedelta(days=1)),
        "7": (today - timedelta(days=6), today),
        "30": (today - timedelta(days=29), today),
        "month": (first, today),
        "last-month": (last_month, first - timedelta(days=1)),
        "year": (today.replace(month=1, day=1), today),
    }.get(key, (None, None))


class Filters(QWidget):
    """One line to type in, and pickers beneath it that break into lines where room is scarce."""

    #: another Search is wanted
    changed = Signal()

    def __init__(self, service: str, parent: QWidget | None = None) -> None:
        """`service` is the origin that stands for what was real."""
        super().__init__(parent)
        self._service = service
        self._quiet = False
        self.field = QLineEdit()
        self.field.setObjectName("historySearch")
        offer_clearing(self.field)
        self.field.setPlaceholderText(self.tr("Search prompts, files, models and notes"))
        self.field.setAccessibleName(self.tr("Search the history"))
        self.field.textChanged.connect(self._tell)
        self._make_pickers()
        self._make_dates()
        self.clear_button = link_button("historyClear", self.tr("Clear filters"))
        self.clear_button.clicked.connect(self.clear)
        flow = FlowLayout()
        for part in (*self.pickers, self.star, self._dates, self.clear_button):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addLayout(flow)
        self._show()

    def search(self, today: date | None = None) -> Search:
        """What is asked for."""
        now = today or datetime.now().astimezone().date()
        key = next(iter(self.days.picked), "")
        since, until = range_of(key, now)
        if key == OWN_DATES:
            since, until = _date(self.since), _date(self.until)
        least, most = COSTS.get(next(iter(self.costs.picked), ""), (None, None))
        service = {"practice": PRACTICE, "real": self._service}
        return Search(
            text=self.field.text().strip(),
            states=frozenset(State(one) for one in self.states.picked),
            models=frozenset(self.models.picked),
            operations=frozenset(Operation(one) for one in self.operations.picked),
            verdicts=frozenset(Verdict(one) for one in self.verdicts.picked),
            projects=frozenset(one.removeprefix("p:") for one in self.projects.picked),
            starred=self.star.isChecked(),
            rating=int(next(iter(self.ratings.picked), "0")),
            since=since,
            until=until,
            least_credits=least,
            most_credits=most,
            service=service.get(next(iter(self.services.picked), ""), ""),
        )

    def show_choices(
        self, models: Sequence[str], projects: Sequence[str], catalogue: Catalogue | None
    ) -> None:
        """Models and projects that occur."""
        names: dict[str, str] = {}
        for one in catalogue.models.values() if catalogue is not None else ():
            names.setdefault(one.id, one.name)
        self.models.show_options([(one, names.get(one, one)) for one in models if one])
        named = [(f"p:{one}", one or self.tr("No project")) for one in projects]
        self.projects.show_options(named)
        self.models.setVisible(bool(self.models.options))
        self.projects.setVisible(any(projects) or bool(self.projects.picked))

    def clear(self) -> None:
        """Asks for everything."""
        self._quiet = True
        self.field.clear()
        for picker in self.pickers:
            picker.pick(())
        self.star.setChecked(False)
        self._quiet = False
        self._tell()
        self.field.setFocus()

    def take_over(self, old: "Filters") -> None:
        """Asks for what another bar asked for."""
        self._quiet = True
        self.field.setText(old.field.text())
        for mine, other in zip(self.pickers, old.pickers, strict=True):
            mine.pick(other.picked)
        self.star.setChecked(old.star.isChecked())
        self.since.setDate(old.since.date())
        self.until.setDate(old.until.date())
        self._quiet = False
        self._tell()

    # Within

    def _make_pickers(self) -> None:
        self.states = FilterPicker("historyStates", self.tr("State"))
        self.states.show_options(
            [
                (State.DONE.value, self.tr("Done")),
                (State.FAILED.value, self.tr("Failed")),
                (State.UNCERTAIN.value, self.tr("No answer")),
                (State.CANCELLED.value, self.tr("Cancelled")),
                (State.RUNNING.value, self.tr("At the service")),
                (State.QUEUED.value, self.tr("Waiting")),
                (State.PAUSED.value, self.tr("Paused")),
            ]
        )
        self.models = FilterPicker("historyModels", self.tr("Model"))
        self.operations = FilterPicker("historyOperations", self.tr("Kind"))
        self.operations.show_options(
            [
                (Operation.EDIT.value, self.tr("Edit")),
                (Operation.UPSCALE.value, self.tr("Upscale")),
                (Operation.CUSTOM.value, self.tr("Custom model")),
            ]
        )
        self.verdicts = FilterPicker("historyVerdicts", self.tr("Verdict"))
        self.verdicts.show_options([(one.value, verdict_word(one)) for one in Verdict])
        self.ratings = FilterPicker("historyRatings", self.tr("Rating"), single=True)
        self.ratings.show_options(
            [
                ("", self.tr("Any rating")),
                ("5", self.tr("5 stars")),
                *((str(n), self.tr("At least {count} stars").format(count=n)) for n in (4, 3, 2)),
                ("1", self.tr("At least 1 star")),
            ]
        )
        self.days = FilterPicker("historyDays", self.tr("Date"), single=True)
        self.days.show_options(self._ranges())
        self.costs = FilterPicker("historyCosts", self.tr("Cost"), single=True)
        self.costs.show_options(
            [
                ("", self.tr("Any cost")),
                ("0", self.tr("No credits")),
                ("1-8", self.tr("1 to 8 credits")),
                ("9-20", self.tr("9 to 20 credits")),
                ("21-", self.tr("More than 20 credits")),
            ]
        )
        self.projects = FilterPicker("historyProjects", self.tr("Project"))
        self.services = FilterPicker("historyServices", self.tr("Practice"), single=True)
        self.services.show_options(
            [
                ("", self.tr("Practice and real edits")),
                ("real", self.tr("Real edits")),
                ("practice", self.tr("Practice only")),
            ]
        )
        self.pickers = (
            self.days, self.models, self.states, self.verdicts, self.ratings, self.operations,
            self.costs, self.projects, self.services,
        )  # fmt: skip
        for picker in self.pickers:
            picker.changed.connect(self._tell)
        self.star = QPushButton(self.tr("Starred"))
        self.star.setObjectName("historyStarred")
        self.star.setProperty("role", "pill")
        self.star.setCheckable(True)
        self.star.setAccessibleName(self.tr("Starred edits only"))
        self.star.toggled.connect(self._tell)

    def _ranges(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("Any day")),
            ("today", self.tr("Today")),
            ("yesterday", self.tr("Yesterday")),
            ("7", self.tr("Last 7 days")),
            ("30", self.tr("Last 30 days")),
            ("month", self.tr("This month")),
            ("last-month", self.tr("Last month")),
            ("year", self.tr("This year")),
            (OWN_DATES, self.tr("From day to day")),
        ]

    def _make_dates(self) -> None:
        """Two days, shown where a range of one's own is wanted."""
        today = QDate.currentDate()
        self.since, self.until = QDateEdit(today.addMonths(-1)), QDateEdit(today)
        self.since.setObjectName("historySince")
        self.until.setObjectName("historyUntil")
        self.since.setAccessibleName(self.tr("First day"))
        self.until.setAccessibleName(self.tr("Last day"))
        self._dates = QWidget()
        row = QHBoxLayout(self._dates)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        to = QLabel(self.tr("to"))
        for part in (self.since, to, self.until):
            row.addWidget(part)
        for field in (self.since, self.until):
            field.setCalendarPopup(False)
            field.dateChanged.connect(self._tell)

    def _tell(self, *_: object) -> None:
        if not self._quiet:
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self._dates.setVisible(OWN_DATES in self.days.picked)
        self.clear_button.setVisible(self.search() != Search())
        self.updateGeometry()


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
