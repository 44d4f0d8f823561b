"""The test of hosting: a small picture is really uploaded, fetched back and removed."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.hosting import FETCHED, REMOVED, UPLOADED, HostingStep, HostingTest
from productai_desktop.core.settings import Settings
from productai_desktop.gui import theme
from productai_desktop.gui.density import spacing
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.saying import QT_TRANSLATE_NOOP
from productai_desktop.gui.settings.controls import Told, push, wrapping
from productai_desktop.gui.settings.page import Page
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import number_text, sentence

_SIDE = 16


class Mark(Enum):
    """How a step stands: the name of its icon."""

    WAITING = ""
    RUNNING = "more"
    GOOD = "check"
    BAD = "close"
    LEFT = "info"


_TITLES: Mapping[str, str] = {
    UPLOADED: QT_TRANSLATE_NOOP("hosting", "Upload a test picture"),
    FETCHED: QT_TRANSLATE_NOOP("hosting", "Fetch it back as a stranger would"),
    REMOVED: QT_TRANSLATE_NOOP("hosting", "Remove it"),
}
_STATES: Mapping[Mark, str] = {
    Mark.WAITING: QT_TRANSLATE_NOOP("hosting", "waiting"),
    Mark.RUNNING: QT_TRANSLATE_NOOP("hosting", "under way"),
    Mark.GOOD: QT_TRANSLATE_NOOP("hosting", "good"),
    Mark.BAD: QT_TRANSLATE_NOOP("hosting", "failed"),
    Mark.LEFT: QT_TRANSLATE_NOOP("hosting", "not done"),
}
#: of a host that cannot be reached, by the code of the error
_UNREACHED: Mapping[str, str] = {
    "NO_CONNECTION": QT_TRANSLATE_NOOP(
        "hosting", "{host} cannot be reached. Check the address, its port and your connection."
    ),
    "DNS_FAILED": QT_TRANSLATE_NOOP(
        "hosting", "There is no server called {host}. Check the address and your connection."
    ),
    "TLS_FAILED": QT_TRANSLATE_NOOP(
        "hosting",
        "No safe connection to {host}: its certificate is not trusted. The service may refuse it, "
        "too. Give the server a certificate that everyone trusts.",
    ),
    "NO_ANSWER": QT_TRANSLATE_NOOP(
        "hosting", "{host} did not answer in time. Try again in a while."
    ),
    "CONNECTION_LOST": QT_TRANSLATE_NOOP(
        "hosting", "The connection to {host} broke off. Try again in a while."
    ),
}


class StepLine(QWidget):
    """One step: a mark, what is done, and how it went."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"hostingStep:{name}")
        self._title = QCoreApplication.translate("hosting", _TITLES[name])
        self.mark = Mark.WAITING
        self._icon = QLabel()
        self._icon.setFixedSize(_SIDE, _SIDE)
        self._said = wrapping(self._title, "")
        self._said.setObjectName(f"hostingStepText:{name}")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing().small)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._said, 1)
        self.show_step(Mark.WAITING)

    def show_step(self, mark: Mark, detail: str = "") -> None:
        """Shows how the step stands; `detail` says more about it."""
        self.mark = mark
        state = QCoreApplication.translate("hosting", _STATES[mark])
        shown = self.tr("{step}: {detail}") if detail else "{step}"
        self._said.setText(shown.format(step=self._title, detail=detail))
        set_role(self._said, {Mark.WAITING: "muted", Mark.BAD: "danger"}.get(mark, ""))
        self.setAccessibleName(self.tr("{step}: {detail}").format(step=self._title, detail=state))
        self.setAccessibleDescription(detail)
        self._draw()
        if mark in (Mark.GOOD, Mark.BAD):
            event = QAccessibleAnnouncementEvent(self, self.accessibleName())
            QAccessible.updateAccessibility(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._draw()

    def _draw(self) -> None:
        tones = theme.tones(self.palette())
        tone = {Mark.GOOD: tones.ok, Mark.BAD: tones.danger}.get(self.mark, tones.muted)
        if self.mark is Mark.WAITING:
            self._icon.clear()
        else:
            ratio = self.devicePixelRatioF()
            drawn = theme.icon(self.mark.value, tone).pixmap(QSize(_SIDE, _SIDE), ratio)
            self._icon.setPixmap(drawn)


class HostingTestPanel(QFrame):
    """The button, what is to be known before it is pressed, and the steps of the last test.

    What was found out stays until a setting changes that it was about.
    """

    def __init__(
        self, page: Page, ready: Callable[[], str], secret: Callable[[], str | None]
    ) -> None:
        """`ready` says why a test cannot begin, "" where it can; `secret` is one that is typed and
        not kept yet."""
        super().__init__(page)
        self._page = page
        self._ready = ready
        self._secret = secret
        self._task: asyncio.Task[None] | None = None
        #: the settings that the steps shown are about
        self._about: Settings | None = None
        self._tried: list[HostingStep] = []
        self.setObjectName("hostingTest")
        self.setProperty("role", "group")
        self._build()

    @property
    def running(self) -> bool:
        """A test is under way."""
        return self._task is not None

    def show_settings(self, settings: Settings) -> None:
        """Says what a test would do now; forgets one that was about other settings."""
        about = _about(settings)
        if self._about is not None and about != self._about:
            self.forget()
        upload = settings.hosting == "upload" and not settings.practice
        self._before.setVisible(upload)
        self._before.setText(
            self.tr(
                "The test picture stays at the service: it cannot be removed. The test takes one "
                "of the {count} requests a minute."
            ).format(count=number_text(settings.requests_per_minute))
        )
        self._practice.setVisible(settings.practice)

    def forget(self) -> None:
        """Ends a test under way and shows none."""
        self._about = None
        if self._task is not None:
            self._task.cancel()
        self._tried = []
        self._steps.hide()
        self._result.hide()
        self._told.tell(None)

    def _build(self) -> None:
        self._button = push("testHostingButton", self.tr("Test"))
        self._button.setAccessibleName(self.tr("Test how photos reach the service"))
        self._button.clicked.connect(self._press)
        self._stop = push("stopHostingTestButton", self.tr("Cancel"))
        self._stop.setAccessibleName(self.tr("Cancel the test"))
        self._stop.clicked.connect(self._cancel)
        self._stop.hide()
        self._told = Told("hostingTest", self._button, self._stop, fill=False)
        self._before = wrapping("", "muted")
        self._before.setObjectName("hostingTestBefore")
        self._practice = wrapping(
            self.tr(
                "In practice mode the test picture goes where your settings say, and the embedded "
                "service stands in for the real one."
            ),
            "muted",
        )
        self._lines = {name: StepLine(name) for name in _TITLES}
        self._steps = QWidget()
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(spacing().tiny)
        for line in self._lines.values():
            steps.addWidget(line)
        self._steps.hide()
        self._result = wrapping("", "ok")
        self._result.setObjectName("hostingTestResult")
        self._result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(spacing().small)
        for widget in (self._told, self._before, self._practice, self._steps, self._result):
            column.addWidget(widget)

    # testing

    def _press(self) -> None:
        """What was typed is applied first: the test waits for its turn."""
        self._page.flush()
        problem = self._ready()
        self._told.say(problem)
        if not problem and self._task is None:
            self._page.changer.do(self._told, self._begin)

    async def _begin(self) -> None:
        problem = self._ready()  # what was typed may have been refused meanwhile
        self._told.say(problem)
        if problem or self._task is not None:
            return
        settings = self._page.desk.settings
        self._about = _about(settings)
        self._tried = []
        self._result.hide()
        for line in self._lines.values():
            line.show_step(Mark.WAITING)
        self._lines[UPLOADED].show_step(Mark.RUNNING)
        self._steps.show()
        self._show_running(on=True)
        self._task = self._page.bridge.spawn(self._tested(settings), on_error=self._fail)

    async def _tested(self, settings: Settings) -> None:
        try:
            test = await self._page.desk.test_hosting(settings, self._secret(), self._progress)
        except asyncio.CancelledError:
            self._stopped()
            raise
        finally:
            self._task = None
            self._show_running(on=False)
        if self._about == _about(settings):
            self._show_test(test)

    def _show_running(self, *, on: bool) -> None:
        keyboard = self._button.hasFocus() or self._stop.hasFocus()
        self._button.setEnabled(not on)
        self._button.setText(self.tr("Testing…") if on else self.tr("Test"))
        self._stop.setVisible(on)
        if keyboard:
            (self._stop if on else self._button).setFocus()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _stopped(self) -> None:
        """Nothing is known of a test that was cancelled."""
        self._steps.hide()
        if self._about is not None:
            self._say_result(self.tr("The test was cancelled."), "muted")

    def _fail(self, error: ProductAIError) -> None:
        self._steps.hide()
        self._told.tell(error)

    def _progress(self, step: HostingStep) -> None:
        self._tried.append(step)
        self._show_step(step)
        names = list(self._lines)
        after = names.index(step.name) + 1
        if step.error is None and after < len(names):
            self._lines[names[after]].show_step(Mark.RUNNING)

    def _show_step(self, step: HostingStep) -> None:
        if step.error is not None:
            self._lines[step.name].show_step(Mark.BAD, _reason(step.error))
        else:
            seconds = self.tr("{seconds} s").format(seconds=number_text(step.seconds, 1))
            self._lines[step.name].show_step(Mark.GOOD, seconds)

    def _show_test(self, test: HostingTest) -> None:
        for step in test.steps:
            self._show_step(step)
        tried = {step.name for step in test.steps}
        for name, line in self._lines.items():
            if name in tried:
                continue
            stays = name == REMOVED and not test.removes and UPLOADED in tried
            line.show_step(
                Mark.LEFT,
                self.tr("not possible there; the test picture stays")
                if stays
                else self.tr("not tried"),
            )
        if test.good:
            self._say_result(
                self.tr("Photos reach the service by way of {host}.").format(host=test.host), "ok"
            )

    def _say_result(self, text: str, role: str) -> None:
        self._result.setText(text)
        set_role(self._result, role)
        self._result.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._result, text))


def _reason(error: ProductAIError) -> str:
    """Why a step has failed. The usual words for a network that fails speak of the service."""
    text = _UNREACHED.get(error.code)
    if text is None or not error.params.get("host"):
        return sentence(error)
    said = QCoreApplication.translate("hosting", text)
    return said.format(host=from_left(str(error.params["host"])))


def _about(settings: Settings) -> Settings:
    """The settings that a test is about; all others as they are at first."""
    plain = Settings(practice=settings.practice, service_address=settings.service_address)
    plain = replace(plain, key_names=settings.key_names, key_name=settings.key_name)
    if settings.hosting == "bucket":
        bucket = settings.bucket
        return replace(
            plain,
            hosting="bucket",
            bucket_endpoint=bucket.endpoint,
            bucket_name=bucket.name,
            bucket_region=bucket.region,
            bucket_prefix=bucket.prefix,
            bucket_access_key=bucket.access_key,
            bucket_hours=bucket.hours,
        )
    if settings.hosting == "folder":
        served = settings.served
        return replace(
            plain,
            hosting="folder",
            served_folder=served.folder,
            served_address=served.address,
        )
    return plain
