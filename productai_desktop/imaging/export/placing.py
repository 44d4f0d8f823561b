"""Placing: a finished part gets its name, in one step, and never another file's unasked."""

import contextlib
import errno
import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from productai_desktop.core.errors import OutputError

_MOST_NUMBER = 9_999


@contextmanager
def part_beside(target: Path) -> Generator[Path]:
    """A place for a part in the folder of its target, which is made; nothing is left of it.
    Raises OutputError for what goes wrong on the disk."""
    part = target.parent / f".productai-export-{secrets.token_hex(8)}.part"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield part
    except OSError as error:
        raise _translated(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def keep(part: Path, data: bytes) -> None:
    """Writes a part to the disk itself."""
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def place(part: Path, target: Path, *, replace: bool) -> Path:
    """Gives a part its name, or with a number where that is taken by now; returns the path."""
    if replace:
        part.replace(target)
        return target
    for number in range(1, _MOST_NUMBER):
        path = target if number == 1 else target.with_name(f"{target.stem}-{number}{target.suffix}")
        try:
            _linked(part, path)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def _linked(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        with path.open("xb"):
            pass
        try:
            part.replace(path)
        except OSError:
            path.unlink(missing_ok=True)  # no empty file stays in its place
            raise


def _translated(error: OSError, target: Path) -> OutputError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError("DISK_FULL", path=str(target))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError("OUTPUT_READ_ONLY", path=str(target.parent))
    reason = error.strerror or str(error)
    return OutputError("OUTPUT_FAILED", path=str(target), reason=reason)
