"""Bears processes of the program: forks of one that has imported it, and so quick to start.

Reads requests from standard input, one JSON object a line: `words`, `environment`, `out` and `err`
(files), or `kill` (a number that was answered) with a `signal`. Answers `{"born": pid}`, and
`{"dead": pid, "status": …}` with the status of `subprocess`: negative for a signal.
"""

import json
import os
import signal
import sys
from types import FrameType
from typing import Any

from tests.campaign import mortal

#: what the program imports where it is first used
_IMPORTED_LATE = (
    "productai_desktop.cli.main", "productai_desktop.cli.edit_commands",
    "productai_desktop.cli.jobs_commands", "productai_desktop.engine.desk",
    "productai_desktop.net.service", "productai_desktop.imaging.darkroom",
    "productai_desktop.store.open_books", "productai_desktop.store.secrets",
    "productai_desktop.store.settings_file", "productai_desktop.store.log", "keyring",
)  # fmt: skip


class Nursery:
    """The process that forks and buries."""

    def __init__(self) -> None:
        self._living: set[int] = set()

    def work(self) -> None:
        """Serves until standard input ends; then no child is left."""
        signal.signal(signal.SIGCHLD, self._bury)
        for line in sys.stdin:
            request = json.loads(line)
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
            if "kill" in request:
                self._kill(request["kill"], request["signal"])
            else:
                self._bear(request)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        for pid in self._living:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)

    def _kill(self, pid: int, number: int) -> None:
        if pid in self._living:
            os.kill(pid, number)

    def _bear(self, request: dict[str, Any]) -> None:
        pid = os.fork()
        if pid == 0:
            _live(request)
        self._living.add(pid)
        _tell({"born": pid})

    def _bury(self, _number: int, _frame: FrameType | None) -> None:
        for pid in list(self._living):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                self._living.discard(pid)
                _tell({"dead": pid, "status": os.waitstatus_to_exitcode(status)})


def _tell(answer: dict[str, Any]) -> None:
    os.write(1, json.dumps(answer).encode() + b"\n")


def _live(request: dict[str, Any]) -> None:
    """A child's whole life."""
    status = 70
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        for number, name in ((1, "out"), (2, "err")):
            file = os.open(request[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(file, number)
        os.environ.clear()
        os.environ.update(request["environment"])
        status = mortal.main(request["words"])
    except BaseException as error:  # noqa: BLE001 - the border of a process: tests read this
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    for name in _IMPORTED_LATE:
        __import__(name)
    Nursery().work()
