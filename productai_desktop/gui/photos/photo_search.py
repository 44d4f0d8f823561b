"""The search for photos in folders and among files of any name; blocking, for a thread."""

import os
import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath
from threading import Event

from productai_desktop.core.errors import InputError
from productai_desktop.core.photo_names import PHOTO_SUFFIXES
from productai_desktop.gui.photos.photo_facts import Look

#: folders below each other, and entries looked at in all
_DEEPEST = 16
_MOST_ENTRIES = 200_000
#: pictures that photographers have and that cannot be read
_UNREAD = frozenset({".jxl", ".jp2", ".exr", ".eps", ".svg", ".pdf"})
#: what a camera or a person has made of a negative
_MADE = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".webp", ".avif", ".heic", ".heif", ".hif",
     ".tif", ".tiff", ".psd", ".psb", ".bmp", ".dib", ".gif"}
)  # fmt: skip
#: negatives
_RAW = PHOTO_SUFFIXES - _MADE


@dataclass(frozen=True, slots=True)
class Finding:
    """What a search has brought."""

    #: absolute paths, folder by folder, in the order of their names
    photos: tuple[str, ...] = ()
    #: names of the folders that were given
    folders: tuple[str, ...] = ()
    #: names of files that are no photos, or photos of a kind that cannot be read
    refused: tuple[str, ...] = ()
    #: negatives that were passed by, as a photo of the same name lies beside each
    passed: int = 0
    #: there are photos that were not taken
    more: bool = False


class PhotoSearch:
    """Looks through folders and all folders in them, and into files that have no photo's name.

    What is hidden is passed by, and so is in folders what is no photo, and the negative of a
    photo. `found` may be read, and
    `stop` called, from another thread; stopped, it brings what it has found so far.
    """

    def __init__(self, paths: Iterable[str], look: Look, most: int) -> None:
        """`look` tells whether a file that was given by itself is a photo after all."""
        self._paths = tuple(paths)
        self._look = look
        self._most = most
        self._stopped = Event()
        self._left = _MOST_ENTRIES
        self._photos: list[str] = []
        self._folders: list[str] = []
        self._refused: list[str] = []
        self._passed = 0

    @property
    def found(self) -> int:
        """Photos found so far."""
        return len(self._photos)

    @property
    def name(self) -> str:
        """Name of the first thing that is looked at."""
        return Path(self._paths[0]).name if self._paths else ""

    def stop(self) -> None:
        """Ends the search soon."""
        self._stopped.set()

    def run(self) -> Finding:
        """Searches."""
        more = False
        for photo in self._all():
            if self._stopped.is_set():
                break
            if len(self._photos) >= self._most:
                more = True
                break
            self._photos.append(photo)
        found = (tuple(self._photos), tuple(self._folders), tuple(self._refused))
        return Finding(*found, self._passed, more)

    def _all(self) -> Generator[str]:
        for path in self._paths:
            if os.path.isdir(path):  # noqa: PTH112 - a Path cannot hold every text a drop brings
                self._folders.append(Path(path).name or path)
                yield from self._within(path, 0)
            elif self._is_photo(path):
                yield path
            else:
                self._refused.append(Path(path).name)

    def _within(self, folder: str, depth: int) -> Generator[str]:
        entries = self._entries(folder)
        files = [entry.path for entry in entries if not entry.is_dir(follow_symlinks=False)]
        named = [(path, PurePath(path)) for path in files]
        made = {name.stem for _, name in named if name.suffix.lower() in _MADE}
        for path, name in named:
            suffix = name.suffix.lower()
            if suffix in _RAW and name.stem in made:
                self._passed += 1
            elif suffix in PHOTO_SUFFIXES:
                yield path
            elif suffix in _UNREAD and name.stem not in made:
                self._refused.append(name.name)
        if depth < _DEEPEST:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False) and not self._stopped.is_set():
                    yield from self._within(entry.path, depth + 1)

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        """What is in a folder and not hidden; nothing where it cannot be read."""
        found: list[os.DirEntry[str]] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    self._left -= 1
                    if self._left < 0 or self._stopped.is_set():
                        break
                    if not entry.name.startswith((".", "__MACOSX")):
                        found.append(entry)
        except OSError:
            self._refused.append(Path(folder).name)
        return sorted(found, key=lambda entry: _in_order(entry.name))

    def _is_photo(self, path: str) -> bool:
        try:
            self._look(Path(path))
        except InputError:
            return False
        return True


def _in_order(name: str) -> list[tuple[int, str]]:
    """Sorts names as people count: IMG_9 before IMG_10."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part[:18]), "") if part.isdigit() else (-1, part) for part in parts]
