"""The test of hosting: a small picture is really uploaded, fetched back and removed."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.hosting import (
    BUCKET,
    FOLDER,
    REMOVED,
    UPLOAD,
    UPLOADED,
    HostingStep,
    HostingTest,
)
from productai_desktop.core.settings import Settings
from productai_desktop.gui.density import spacing
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.settings.controls import Told, push, wrapping
from productai_desktop.gui.settings.hosting_steps import STEPS, Mark, StepLine, reason
from productai_desktop.gui.settings.page import Page
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import number_text


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
        self._about: tuple[object, ...] | None = None
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
        upload = settings.hosting == UPLOAD and not settings.practice
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
        self._lines = {name: StepLine(name) for name in STEPS}
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
        QTimer.singleShot(0, self, self._bring)  # once the steps have their room
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

    def _bring(self) -> None:
        """Brings the steps into view."""
        self._page.ensureWidgetVisible(self)

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
            self._say_result(
                self.tr("The test was cancelled; its picture may lie there still."), "muted"
            )

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
            self._lines[step.name].show_step(Mark.BAD, reason(step.error))
        else:
            lasted = self.tr("{seconds} s").format(seconds=number_text(max(step.seconds, 0.1), 1))
            self._lines[step.name].show_step(Mark.GOOD, lasted)

    def _show_test(self, test: HostingTest) -> None:
        for step in test.steps:
            self._show_step(step)
        tried = {step.name: step for step in test.steps}
        there = UPLOADED in tried and tried[UPLOADED].error is None
        for name, line in self._lines.items():
            if name in tried:
                continue
            stays = name == REMOVED and not test.removes and there
            line.show_step(
                Mark.LEFT,
                self.tr("not possible there; the test picture stays")
                if stays
                else self.tr("not tried"),
            )
        if test.good:
            self._say_result(self._good_text(test), "ok")

    def _good_text(self, test: HostingTest) -> str:
        texts = {
            BUCKET: self.tr("Photos reach the service by way of the bucket {host}."),
            FOLDER: self.tr("Photos reach the service by way of the folder {host}."),
        }
        text = texts.get(test.way, self.tr("Photos reach the service."))
        return text.format(host=from_left(test.host))

    def _say_result(self, text: str, role: str) -> None:
        self._result.setText(text)
        set_role(self._result, role)
        self._result.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._result, text))


def _about(settings: Settings) -> tuple[object, ...]:
    """The settings that a test is about."""
    common = (
        settings.practice,
        settings.service_address,
        settings.key_names,
        settings.key_name,
        settings.hosting,
    )
    of_way = {
        BUCKET: (replace(settings.bucket, delete=True),),
        FOLDER: (replace(settings.served, delete=True),),
    }
    return (*common, *of_way.get(settings.hosting, ()))
