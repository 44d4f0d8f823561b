"""The queue: how quickly edits are sent, what they may cost, and when to be told."""

from PySide6.QtWidgets import QLabel

from productai_desktop.core.rates import LEAST_PER_MINUTE, MOST_PER_MINUTE
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.controls import Number, Told, wrapping
from productai_desktop.gui.settings.page import Changer, Page

_MOST_CREDITS = 1_000_000


class QueuePage(Page):
    """Limits and notifications."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Queue"))
        #: by the setting they show
        self._numbers: dict[str, Number] = {}
        self._build_credits()
        self._build_notifications()
        self._build_pace()

    def refresh(self) -> None:
        settings = self.desk.settings
        for setting, number in self._numbers.items():
            number.show_value(getattr(settings, setting))
        self._notify.setCurrentIndex(self._notify.findData(settings.notify))
        self._focused.setChecked(settings.notify_focused)
        self._focused_told.setVisible(settings.notify != "never")

    def flush(self) -> None:
        for number in self._numbers.values():
            number.flush()

    def _build_credits(self) -> None:
        self._add_credits(
            "confirm_above",
            "confirmAboveSpin",
            self.tr("Ask once more above"),
            self.tr("What costs more at once is asked about before it is sent."),
            self.tr("Never"),
        )
        self._add_credits(
            "low_balance",
            "lowBalanceSpin",
            self.tr("Warn of a low balance below"),
            self.tr("Counted without what is promised to edits that wait."),
            self.tr("Never"),
        )
        self._add_credits(
            "limit_per_day",
            "limitPerDaySpin",
            self.tr("Spend at most a day"),
            self.tr("Edits above it wait until midnight. Projects can have limits of their own."),
            self.tr("No limit"),
        )

    def _build_notifications(self) -> None:
        self._notify = self.combo("notifyCombo", self.tr("Notifications"))
        for value, text in (
            ("each", self.tr("When an edit ends")),
            ("queue", self.tr("When the queue is done")),
            ("never", self.tr("Never")),
        ):
            self._notify.addItem(text, value)
        self._notify.activated.connect(self._enter_notify)
        self._notify_told = Told("notify", self._notify, fill=False)
        self.add_row(
            self.tr("Notifications"),
            self._notify_told,
            self.tr("They come from the system. A click on one shows its result."),
        )
        self._focused = self.check(
            "notifyFocusedCheck",
            self.tr("Also while this window has the focus"),
            self._enter_focused,
        )
        self._focused_told = Told("notifyFocused", self._focused, fill=False)
        self.add_check(self._focused_told)

    def _build_pace(self) -> None:
        heading = QLabel(self.tr("Advanced: pace"))
        heading.setProperty("role", "title")
        self.add(heading)
        self.add(
            wrapping(
                self.tr(
                    "The service counts the requests from your internet address, those of your "
                    "colleagues there too. With more than it allows, edits are not sent sooner: "
                    "it refuses and makes all of them wait."
                ),
                "muted",
            )
        )
        label = self.tr("Requests a minute")
        number = self._number("requests_per_minute", "requestsSpin", label)
        number.limit(LEAST_PER_MINUTE, MOST_PER_MINUTE)
        self.add_row(label, number, self.tr("15 is what the service allows."))
        label = self.tr("Requests at once")
        number = self._number("burst", "burstSpin", label).limit(1, 60)
        self.add_row(label, number, self.tr("So many may leave without a pause after a rest."))
        label = self.tr("Then one each")
        number = self._number(
            "spacing_seconds", "spacingSpin", label, self.tr("seconds"), decimals=1
        )
        self.add_row(label, number.limit(0, 60))

    def _add_credits(self, setting: str, name: str, label: str, hint: str, none: str) -> None:
        number = self._number(setting, name, label, self.tr("credits"), none=none)
        self.add_row(label, number.limit(0, _MOST_CREDITS, 10), hint)

    def _number(
        self, setting: str, name: str, label: str, unit: str = "", *,
        none: str = "", decimals: int = 0,
    ) -> Number:  # fmt: skip
        def enter(number: Number) -> None:
            self.changer.apply(number, **{setting: number.value})

        made = Number(name, label, unit, enter, none=none, decimals=decimals)
        self.calm(made.control)
        self._numbers[setting] = made
        return made

    def _enter_notify(self) -> None:
        self.changer.apply(self._notify_told, notify=str(self._notify.currentData()))

    def _enter_focused(self, chosen: bool) -> None:
        self.changer.apply(self._focused_told, notify_focused=chosen)
