"""Who is alive: each process holds a lock file open, and the kernel frees it at death."""

import contextlib
import sys
import uuid
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class Owners:
    """This process's lock file, and a look at those of others."""

    def __init__(self, folder: Path) -> None:
        """Takes a lock file of its own below `folder`. Raises OSError where it cannot."""
        self._folder = folder
        self.name = uuid.uuid4().hex
        folder.mkdir(parents=True, exist_ok=True)
        self._file = self._path(self.name).open("wb")
        if not _lock(self._file):
            raise OSError(f"the lock file {self.name} is taken")

    def alive(self, name: str) -> bool:
        """True while the process of that name runs. Files of dead ones are removed."""
        if name == self.name:
            return True
        if not name:
            return False
        path = self._path(name)
        try:
            file = path.open("r+b")
        except FileNotFoundError:
            return False
        with file:
            if not _lock(file):
                return True
        path.unlink(missing_ok=True)
        return False

    def others(self) -> int:
        """How many other processes work on the same data folder; removes files of dead ones."""
        return sum(self.alive(path.stem) for path in self._folder.glob("*.lock")) - 1

    def close(self) -> None:
        """Ends this process's ownership."""
        self._file.close()
        with contextlib.suppress(OSError):
            self._path(self.name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{Path(name).name}.lock"
