"""What is left behind in the data folder: half-written files and lock files of processes that
died, and prepared copies of photos that nobody needs any more."""

import contextlib
import time
from pathlib import Path

from productai_desktop.store.owners import Owners

#: where a file is written under a passing name before it gets its own
_PASSING = ("cache/prepared/*.part", "backups/.*.part*", ".*.part*")

#: seconds after which a prepared copy goes: it is made anew from the photo when that is needed
OLDEST_COPY_SECONDS = 2 * 86_400.0
#: bytes of prepared copies, of which the oldest go first; one may be on its way for an hour
MOST_COPIES_BYTES = 2_000_000_000
YOUNGEST_COPY_SECONDS = 3600.0


def sweep(folder: Path, owners: Owners) -> None:
    """Removes them, unless another process is alive: they may be its own.

    One that starts meanwhile has not got as far as to write such files: they are listed first.
    """
    found = [path for pattern in _PASSING for path in folder.glob(pattern)]
    if owners.others():
        return
    for path in found:
        with contextlib.suppress(OSError):  # it harms nobody where it must stay
            path.unlink(missing_ok=True)


def prune(folder: Path, now: float | None = None) -> None:
    """Removes prepared copies that are old, and the oldest of too many; `now` is since the
    epoch."""
    now = time.time() if now is None else now
    found: list[tuple[float, int, Path]] = []
    for path in (folder / "cache" / "prepared").glob("*"):
        with contextlib.suppress(OSError):  # another process has removed it
            told = path.stat()
            found.append((told.st_mtime, told.st_size, path))
    room = MOST_COPIES_BYTES
    for written, size, path in sorted(found, reverse=True):
        room -= size
        age = now - written
        if age > OLDEST_COPY_SECONDS or (room < 0 and age > YOUNGEST_COPY_SECONDS):
            with contextlib.suppress(OSError):  # it harms nobody where it must stay
                path.unlink(missing_ok=True)
