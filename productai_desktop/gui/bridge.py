"""Where asyncio and Qt meet: the loop, the owner of every task, and engine events as signals."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import qasync  # pyright: ignore[reportMissingTypeStubs]
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from productai_desktop.core.errors import Defect, ProductAIError
from productai_desktop.core.settings import Settings
from productai_desktop.gui.facade import Desk, Engine
from productai_desktop.gui.frame.mishaps import note

COALESCE_MILLISECONDS = 50
#: an engine that a mishap ended begins anew after so long
_AGAIN_SECONDS = 2.0


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Runs `main` on the one loop of the Qt thread until it returns its exit status.

    The loop ends with `main` alone: closing the last window does not end it.
    """
    app.setQuitOnLastWindowClosed(False)
    # asyncio.run takes no loop_factory before 3.12
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(main())


class Bridge(QObject):
    """Owns the window's tasks, and tells the widgets what the engine committed."""

    #: frozenset of the numbers of changed jobs, gathered over COALESCE_MILLISECONDS
    jobs_changed = Signal(object)
    #: the engine's status may have changed
    status_changed = Signal()
    #: another engine is in charge: everything that was read from the old one is stale
    engine_changed = Signal()
    #: the Settings that hold from now on
    settings_changed = Signal(object)
    #: a ProductAIError that no `on_error` took
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._engine_task: asyncio.Task[Any] | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._changed: set[int] = set()
        self._closing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COALESCE_MILLISECONDS)
        self._timer.timeout.connect(self._tell)
        desk.on_engine(self._follow)
        desk.on_settings(self._tell_settings)

    def spawn(
        self,
        coro: Coroutine[Any, Any, Any],
        on_error: Callable[[ProductAIError], None] | None = None,
    ) -> asyncio.Task[Any] | None:
        """Runs a coroutine as a task of the bridge; None once the bridge is closing.

        Its error goes to `on_error`, else to `failed`; what is not a ProductAIError is logged and
        becomes a Defect.
        """
        if self._closing:
            coro.close()
            return None
        task = asyncio.get_running_loop().create_task(self._guarded(coro, on_error))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # a task that is cancelled before its first step never awaits it
        task.add_done_callback(lambda _: coro.close())
        return task

    async def settled(self) -> None:
        """Returns once all tasks that run now have ended, but the engine's and the caller's."""
        lasting = {self._engine_task, asyncio.current_task()}
        tasks = [task for task in self._tasks if task not in lasting]
        await asyncio.gather(*tasks, return_exceptions=True)

    async def close(self) -> None:
        """Cancels every task and waits for them; nothing is told or begun any more."""
        self._closing = True
        self._timer.stop()
        self._stop_listening()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _guarded(
        self,
        coro: Coroutine[Any, Any, Any],
        on_error: Callable[[ProductAIError], None] | None,
    ) -> Any:
        try:
            return await coro
        except ProductAIError as error:
            if isinstance(error, Defect):
                note(error, "defect")
            (on_error or self.failed.emit)(error)
        except Exception as error:  # noqa: BLE001 - the border where the unforeseen becomes a Defect
            self.failed.emit(note(error, "unexpected error in a task of the window"))
        return None

    def _follow(self, engine: Engine) -> None:
        """Leaves the old engine for a new one, and keeps that running."""
        self._stop_listening()
        if self._engine_task is not None:
            self._engine_task.cancel()
            self._engine_task = None
        if self._closing:
            return
        self._unsubscribe = engine.subscribe(self._note)
        self._engine_task = self.spawn(self._lasting(engine))
        self._changed.clear()
        self._timer.stop()
        self.engine_changed.emit()
        self.status_changed.emit()

    async def _lasting(self, engine: Engine) -> None:
        """Keeps an engine running after mishaps: what is paid for must still arrive."""
        while True:
            try:
                return await engine.run()
            except Exception as error:  # noqa: BLE001 - told; cancelling passes through
                self.failed.emit(note(error, "the engine ended by a mishap and begins anew"))
                await asyncio.sleep(_AGAIN_SECONDS)

    def _tell_settings(self, settings: Settings) -> None:
        self.settings_changed.emit(settings)

    def _stop_listening(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def _note(self, changed: frozenset[int]) -> None:
        self._changed |= changed
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        changed, self._changed = frozenset(self._changed), set()
        if changed:
            self.jobs_changed.emit(changed)
        self.status_changed.emit()
