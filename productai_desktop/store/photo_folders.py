"""Photos of files, folders and glob patterns, in the order in which people count."""

import glob
import os
import re
from collections.abc import Iterator
from pathlib import Path

from productai_desktop.core.errors import InputError, RequestError
from productai_desktop.core.photo_names import has_photo_suffix

#: photos taken from one source, and entries looked at
MOST_PHOTOS = 100_000
_MOST_ENTRIES = 1_000_000

_DIGITS = re.compile(r"(\d+)")


def photos_of(source: str, *, recursive: bool, results: Path) -> list[str]:
    """Photos that a path or pattern means; see `core.ports.Sources.photos`."""
    path = Path(source)
    try:
        if path.is_dir():
            found = _bounded(_in_folder(path, recursive=recursive, results=results), path.name)
        elif path.exists() or not glob.has_magic(source):
            return [source]
        else:
            found = _bounded(_of_pattern(source, recursive=recursive, results=results), path.name)
    except PermissionError as error:
        reason = "it must not be read"
        raise InputError("INPUT_UNREADABLE", name=path.name, reason=reason) from error
    if not found:
        raise RequestError("NO_PHOTOS", name=source)
    return sorted(found, key=natural)


def natural(path: str) -> list[tuple[int, int, str]]:
    """Sorts `2.jpg` before `10.jpg`, folder by folder, whatever the case."""
    parts = _DIGITS.split(path.casefold().replace(os.sep, "\0"))
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]


def _bounded(found: Iterator[str], name: str) -> list[str]:
    photos: list[str] = []
    for photo in found:
        if len(photos) >= MOST_PHOTOS:
            reason = f"at most {MOST_PHOTOS} photos at once"
            raise InputError("INPUT_UNREADABLE", name=name, reason=reason)
        photos.append(photo)
    return photos


def _in_folder(folder: Path, *, recursive: bool, results: Path) -> Iterator[str]:
    looked = 0
    for parent, folders, names in os.walk(folder, onerror=_raise):
        here = Path(parent)
        folders[:] = [
            name
            for name in folders
            if recursive and not name.startswith(".") and here / name != results
        ]
        for name in names:
            looked += 1
            if looked > _MOST_ENTRIES:
                reason = f"there are more than {_MOST_ENTRIES} files in it"
                raise InputError("INPUT_UNREADABLE", name=folder.name, reason=reason)
            if is_photo_name(name) and (here / name).is_file():
                yield str(here / name)


def _raise(error: OSError) -> None:
    raise error


def _of_pattern(pattern: str, *, recursive: bool, results: Path) -> Iterator[str]:
    """What a pattern names, each photo once; of folders that it names the photos in them."""
    apart = results if _fixed_part(pattern) in results.parents else None
    seen: set[str] = set()
    for text in glob.iglob(pattern, recursive=True):  # noqa: PTH207 - of an absolute pattern
        path = Path(text)
        if apart is not None and apart in (path, *path.parents):
            continue
        if not path.is_dir():
            named = [text] if is_photo_name(path.name) else []
        elif "**" in pattern:
            continue  # it names the photos in its folders by itself
        else:
            named = list(_in_folder(path, recursive=recursive, results=results))
        yield from (photo for photo in named if photo not in seen)
        seen.update(named)


def _fixed_part(pattern: str) -> Path:
    """The folder before the first part with a wildcard."""
    parts = Path(pattern).parts
    end = next((number for number, part in enumerate(parts) if glob.has_magic(part)), len(parts))
    return Path(*parts[:end])


def is_photo_name(name: str) -> bool:
    """Whether a file of that name is taken for a photo where a folder is looked through."""
    return not name.startswith(".") and has_photo_suffix(name)
