"""Finds a file that was moved, below a folder: by its content where that is known, else by name."""

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

#: a folder with more files than this is not searched to its end
MOST_FILES = 200_000
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Lost:
    """What is known of a file that is gone."""

    path: str
    #: SHA-256 and bytes; "" and 0 where they are not known
    sha256: str = ""
    bytes: int = 0


def located(lost: Lost, folder: str, stopped: Callable[[], bool] = lambda: False) -> str:
    """Where the file is now, "" where it is not found; in a thread. Files of another size are
    not read, those of the same name are looked at first."""
    name = Path(lost.path).name
    alike: list[str] = []
    for path, size in _files(folder, stopped):
        if lost.sha256:
            if size == lost.bytes:
                same = Path(path).name == name
                alike.insert(0, path) if same else alike.append(path)
        elif Path(path).name == name and size:
            return path
    return next((path for path in alike if not stopped() and _hash(path) == lost.sha256), "")


def nearest_folder(path: str) -> str:
    """The folder a file was in, or the nearest above it that is still there; "" for none. In a
    thread, as a disk may be slow."""
    for folder in Path(path).parents:
        try:
            if folder.is_dir():
                return str(folder)
        except (OSError, ValueError):
            return ""
    return ""


def _files(folder: str, stopped: Callable[[], bool]) -> Iterator[tuple[str, int]]:
    seen = 0
    for at, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if not one.startswith(".")]
        for name in names:
            seen += 1
            if stopped() or seen > MOST_FILES:
                return
            path = os.path.join(at, name)  # noqa: PTH118 - a Path for each would take longer
            try:
                yield path, os.stat(path).st_size  # noqa: PTH116 - likewise
            except OSError:
                continue


def _hash(path: str) -> str:
    found = hashlib.sha256()
    try:
        with Path(path).open("rb") as file:
            while chunk := file.read(_CHUNK):
                found.update(chunk)
    except OSError:
        return ""
    return found.hexdigest()
