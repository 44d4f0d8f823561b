"""Notices that the running program's own file is no longer the one that was started."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from productai_desktop.core.errors import ProductAIError, ProgramError

#: for which an update is given time to put the new file where the old one was
_SETTLE_MILLISECONDS = 2000


class ReplacedProgram(QObject):
    """Says once that an update or a removal came while the program runs: what it has not loaded
    yet may be missing from then on, or be of another version."""

    def __init__(
        self, program: Path, tell: Callable[[ProductAIError], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._tell = tell
        self._began = _identity(program)
        self._watcher = QFileSystemWatcher([str(program)], self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MILLISECONDS)
        self._settled.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._settled.start)

    def _look(self) -> None:
        if _identity(self._program) == self._began:  # touched, and no other
            self._watcher.addPath(str(self._program))
            return
        self._watcher.deleteLater()
        self._tell(ProgramError())


def _identity(path: Path) -> tuple[int, ...]:
    """What no other file has; empty where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
