"""Mishaps: errors that nobody foresaw, told without a word of what they were about.

The message of an exception may hold a key, a prompt or the path of a client's photo. What is told,
logged and copied of a mishap is therefore only where it happened and of which kind it was.
"""

import asyncio
import logging
import platform
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from productai_desktop import __version__
from productai_desktop.core.errors import Defect, ProductAIError
from productai_desktop.core.mishaps import defect_of

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def report(defect: ProductAIError) -> str:
    """A defect as text to copy: kind and place, and the versions of what it happened in."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    facts = (
        f"ProductAI Desktop {__version__}: {defect.code}",
        f"kind: {defect.params.get('reason', '?')}",
        f"where: {defect.params.get('where', '?')}",
        f"Python {platform.python_version()}, Qt {qt_version}",
        f"system: {system}",
    )
    return "\n".join(facts)


def note(error: BaseException, what: str) -> Defect:
    """Logs an error that was not foreseen, and returns what can be told of it."""
    defect = defect_of(error)
    _log.error("%s: %s at %s", what, defect.params.get("reason"), defect.params.get("where"))
    return defect


class Mishaps(QObject):
    """Hears of every error that would otherwise end a thread, a slot or the program in silence."""

    #: Defect; told on the Qt thread
    happened = Signal(object)

    @contextmanager
    def watched(self) -> Generator[None]:
        """While it lasts, slots, threads, finalizers, the loop and Qt tell their errors here."""
        loop = asyncio.get_running_loop()
        slots, threads, finals = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = lambda _kind, error, _trace: self._tell(error, "in a slot")
        threading.excepthook = lambda told: self._tell(told.exc_value, "in a thread")
        sys.unraisablehook = lambda told: self._tell(told.exc_value, "while tidying up")
        handler = loop.get_exception_handler()
        loop.set_exception_handler(self._loop_failed)
        messages: Any = qInstallMessageHandler(_qt_said)
        try:
            yield
        finally:
            qInstallMessageHandler(messages)
            loop.set_exception_handler(handler)
            sys.excepthook, threading.excepthook, sys.unraisablehook = slots, threads, finals

    def _loop_failed(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._tell(error, "in the loop")
        else:
            _log.error("the loop met a mishap without an exception")

    def _tell(self, error: BaseException | None, what: str) -> None:
        if error is None or isinstance(error, KeyboardInterrupt | SystemExit):
            return
        # a signal from another thread arrives on the Qt thread
        self.happened.emit(note(error, f"unexpected error {what}"))


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    category: str | None = context.category
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", category or "default", text)
