"""The balance at the top, and what is behind it: plan, promised, spent today, limits."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.engine.status import Status
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.popup import Popup
from productai_desktop.gui.review.kept_costs import KeptCosts
from productai_desktop.gui.section import link_button
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import credits_text, edits_text, number_text, sentence

_LEAST_WIDTH, _MOST_WIDTH = 320, 480


def _tr(text: str) -> str:
    return QCoreApplication.translate("balance", text)


def free_credits(status: Status) -> int | None:
    """Credits that no waiting edit will take; None while the balance is not known."""
    return None if status.balance is None else status.balance.credits - status.promised


def is_low(status: Status, warn_below: int) -> bool:
    """Whether so few credits are free that a person should know before they are gone."""
    free = free_credits(status)
    return free is not None and warn_below > 0 and free < warn_below


def balance_text(status: Status) -> str:
    """The balance as the header says it, such as "1,250 credits · 122 promised"."""
    if status.balance is None:
        known = _tr("Balance not known yet")
    else:
        known = credits_text(status.balance.credits)
    if not status.promised:
        return known
    promised = _tr("{count} promised").format(count=number_text(status.promised))
    return f"{known} · {promised}"


class BalancePill(QPushButton):
    """Says the balance, warns where little is left, and opens the popup."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._popup = BalancePopup(desk, bridge, self)
        self.setObjectName("balanceLabel")
        self.setProperty("role", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Balance"))
        self.clicked.connect(self._open)
        bridge.status_changed.connect(self.refresh)
        bridge.settings_changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Says the balance as the engine knows it now."""
        status = self._desk.engine.status
        text = balance_text(status)
        low = is_low(status, self._desk.settings.low_balance)
        if low:
            text = self.tr("{balance} · running low").format(balance=text)
        self.setText(text)
        self.setAccessibleDescription(text)
        role = "pill-warn" if low else "pill"
        if self.property("role") != role:
            set_role(self, role)
        self.setToolTip(
            self.tr("Few credits are left for further edits")
            if low
            else self.tr("Promised: what the edits that wait will cost")
        )
        # without a key there is no balance to know; the status line says so
        self.setVisible(status.balance is not None or status.promised > 0)
        if self._popup.isVisible():
            self._popup.refresh()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _open(self) -> None:
        self._popup.show_below(self)


class BalancePopup(Popup):
    """What there is, what is promised and what was spent, with the limits that the user set."""

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(_tr("Balance"), parent)
        self._window = parent
        self._desk = desk
        self._bridge = bridge
        self.setObjectName("balancePopup")
        self._facts = _Facts()
        self._limits = QVBoxLayout()
        self._limits.setSpacing(8)
        self._answer = QLabel()
        self._answer.setObjectName("balanceAnswer")
        self._answer.setWordWrap(True)
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.hide()
        self._check = QPushButton(self.tr("Check now"))
        self._check.setObjectName("checkBalanceButton")
        self._check.clicked.connect(self._ask)
        self._costs = link_button("keptCostsLink", self.tr("What a kept result costs…"))
        self._costs.clicked.connect(self._show_costs)
        below = QHBoxLayout()
        below.addWidget(self._costs)
        below.addStretch(1)
        below.addWidget(self._check)
        self._column.setContentsMargins(16, 14, 16, 12)
        self._column.setSpacing(12)
        self._column.addWidget(self._facts)
        self._column.addLayout(self._limits)
        self._column.addWidget(self._answer)
        self._column.addLayout(below)

    def show_below(self, button: QWidget) -> None:
        """Opens below a button."""
        self._say("", "")
        self.refresh()
        self.open_at(button, self._size(), button)
        self._check.setFocus()

    def refresh(self) -> None:
        """Says the figures as they are now."""
        status = self._desk.engine.status
        free = free_credits(status)
        unknown = self.tr("not known yet")
        balance = status.balance
        self._facts.show_rows(
            (
                (self.tr("Plan"), unknown if balance is None else isolated(balance.plan)),
                (self.tr("Balance"), credits_text(balance.credits) if balance else unknown),
                (self.tr("Promised to waiting edits"), credits_text(status.promised)),
                (self.tr("Free"), unknown if free is None else credits_text(max(0, free))),
                (
                    self.tr("Used today"),
                    self.tr("{credits} · {edits}").format(
                        credits=credits_text(status.spent_today),
                        edits=edits_text(status.sent_today),
                    ),
                ),
            )
        )
        self._show_limits(status)
        if self.isVisible():
            self.resize(self._size())

    def _size(self) -> QSize:
        """As wide as its longest line, within bounds, and as high as that needs."""
        self._column.activate()
        width = min(max(self.sizeHint().width(), _LEAST_WIDTH), _MOST_WIDTH)
        needed = self._column.totalHeightForWidth(width)
        return QSize(width, needed if needed > 0 else self.sizeHint().height())

    def _show_limits(self, status: Status) -> None:
        while (item := self._limits.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        settings = self._desk.settings
        project = settings.project(settings.last_project)
        if settings.limit_per_day:
            self._limit(self.tr("Limit per day"), status.spent_today, settings.limit_per_day)
        if not project.name or not (project.limit_per_day or project.limit_credits):
            return
        spent = self._desk.engine.spent_on(project.name)
        if project.limit_per_day:
            text = self.tr("{project}: limit per day")
            self._limit(
                text.format(project=isolated(project.name)),
                spent.credits_today,
                project.limit_per_day,
            )
        if project.limit_credits:
            text = self.tr("{project}: limit in all")
            title = text.format(project=isolated(project.name))
            self._limit(title, spent.credits, project.limit_credits)

    def _limit(self, title: str, used: int, limit: int) -> None:
        self._limits.addWidget(_Limit(title, used, limit))

    def _show_costs(self) -> None:
        window = self._window.window()
        self.close()
        KeptCosts(self._desk, self._bridge, window).open()

    def _ask(self) -> None:
        self._check.setEnabled(False)
        self._say(self.tr("Asking the service…"), "muted")
        self._bridge.spawn(self._asked(), on_error=self._failed)

    async def _asked(self) -> None:
        try:
            await self._desk.engine.refresh_balance(urgent=True)
        finally:
            self._check.setEnabled(True)
        self._say(self.tr("That is the balance now."), "ok")
        self.refresh()

    def _failed(self, error: ProductAIError) -> None:
        self._say(sentence(error), "danger")
        self.refresh()

    def _say(self, text: str, role: str) -> None:
        self._answer.setText(text)
        self._answer.setVisible(bool(text))
        set_role(self._answer, role)


class _Facts(QWidget):
    """Names and values in two columns; read by a screen reader row by row."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self._values: dict[str, QLabel] = {}

    def show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        for name, value in rows:
            if name not in self._values:
                self._add(name)
            self._values[name].setText(value)
            self._values[name].setAccessibleName(f"{name}: {value}")

    def _add(self, name: str) -> None:
        row = len(self._values)
        label, value = QLabel(name), ElidedLabel()
        label.setProperty("role", "muted")
        value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTrailing)
        self._values[name] = value


class _Limit(QWidget):
    """A limit, and a bar of how much of it is used."""

    def __init__(self, title: str, used: int, limit: int) -> None:
        super().__init__()
        figures = _tr("{used} of {limit}").format(used=number_text(used), limit=credits_text(limit))
        name, value = ElidedLabel(title), QLabel(figures)
        name.setProperty("role", "muted")
        bar = QProgressBar()
        bar.setRange(0, limit)
        bar.setValue(min(used, limit))
        bar.setTextVisible(False)
        bar.setAccessibleName(f"{title}: {figures}")
        if used >= limit:
            value.setProperty("role", "warn")
        row = QHBoxLayout()
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(bar)
