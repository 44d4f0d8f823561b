"""Who is alive: each process holds a lock file open, and the kernel frees it at death."""

import contextlib
import os
import re
import sys
import uuid
from pathlib import Path
from typing import IO

from productai_desktop.store.schema import SCHEMA_VERSION

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


#: lock files that a process may find taken away before it has locked them
_TRIES = 20


def _known(name: str) -> int:
    """The version that a lock file's name tells; 0 for those of before it was told."""
    told = re.search(r"-v(\d{1,9})$", name)
    return int(told[1]) if told else 0


def _is_at(file: IO[bytes], path: Path) -> bool:
    """Whether an open file still has its name."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


class Owners:
    """This process's lock file, and a look at those of others."""

    def __init__(self, folder: Path, version: int = SCHEMA_VERSION) -> None:
        """Takes a lock file of its own below `folder`, whose name tells the `version` of books
        that this process knows. Raises OSError where it cannot."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for _ in range(_TRIES):
            self.name = f"{uuid.uuid4().hex}-v{version}"
            path = self._path(self.name)
            self._file = path.open("wb")
            if _lock(self._file) and _is_at(self._file, path):
                return
            self._file.close()  # another process took it for one of the dead, and away
        raise OSError("no lock file could be taken")

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
            if sys.platform != "win32":
                path.unlink(missing_ok=True)  # under its lock: nobody can have taken it since
        if sys.platform == "win32":
            with contextlib.suppress(OSError):  # its owner has just opened it
                path.unlink(missing_ok=True)
        return False

    def others(self) -> int:
        """How many other processes work on the same data folder; removes files of dead ones."""
        return sum(self.alive(path.stem) for path in self._folder.glob("*.lock")) - 1

    def older(self, version: int) -> bool:
        """Whether a process is alive that knows the books of earlier versions alone."""
        names = [path.stem for path in self._folder.glob("*.lock")]
        return any(_known(name) < version and self.alive(name) for name in names)

    def close(self) -> None:
        """Ends this process's ownership."""
        self._file.close()
        with contextlib.suppress(OSError):
            self._path(self.name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{Path(name).name}.lock"
