"""Says what lies in the program's folder that should not, and what should and does not."""

import sys
from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path

from bundle.errors import BuildError
from bundle.travels import MEGABYTE, Travels, read

#: a file of so many bytes travels for a reason that is written down
GIANT = MEGABYTE
#: where the sizes in `travels.toml` were measured
MEASURED_ON = "linux"

#: a path within the folder, with "/", and a size in bytes
File = tuple[str, int]


def check(folder: Path) -> None:
    """Raises BuildError with all that is wrong about a built folder."""
    if found := problems(files(folder), sys.platform, read()):
        raise BuildError("\n".join([f"What lies in {folder} must not travel so:", *found]))


def check_package(package: Path) -> None:
    """Raises BuildError where a Debian package is larger than its bound."""
    size, bound = package.stat().st_size, read().bounds["deb"]
    if size > bound:
        raise BuildError(f"{package.name} has {_megabytes(size)}, more than {_megabytes(bound)}.")


def files(folder: Path) -> list[File]:
    """The files of a folder and their sizes; links are not counted."""
    return sorted(
        (path.relative_to(folder).as_posix(), path.stat().st_size)
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def problems(found: Iterable[File], system: str, said: Travels) -> list[str]:
    """A sentence for everything wrong; none where all is well.

    Sizes of single files are held against what is said on the system that they were measured on.
    """
    listed = list(found)
    return [
        *_forbidden(listed, said),
        *(_giants(listed, said) if system == MEASURED_ON else ()),
        *_missing(listed, said.needed.get(system, ())),
        *_total(listed, said.bounds.get(system)),
    ]


def _forbidden(listed: list[File], said: Travels) -> Iterable[str]:
    for path, _ in listed:
        for family in said.forbidden:
            if any(fnmatchcase(path, pattern) for pattern in family.paths) and not any(
                fnmatchcase(path, pattern) for pattern in family.but
            ):
                yield f"{path}: {family.reason}"


def _giants(listed: list[File], said: Travels) -> Iterable[str]:
    for path, size in listed:
        if size < GIANT:
            continue
        known = next((giant for giant in said.giants if fnmatchcase(path, giant.path)), None)
        if known is None:
            yield f"{path}: {_megabytes(size)}, and travels.toml gives no reason for it"
        elif size > known.largest:
            yield f"{path}: {_megabytes(size)}, more than {_megabytes(known.largest)}"


def _missing(listed: list[File], needed: Iterable[str]) -> Iterable[str]:
    for pattern in needed:
        if not any(fnmatchcase(path, pattern) for path, _ in listed):
            yield f"{pattern}: is not there, and the program needs it"


def _total(listed: list[File], bound: int | None) -> Iterable[str]:
    total = sum(size for _, size in listed)
    if bound is not None and total > bound:
        yield f"all together: {_megabytes(total)}, more than {_megabytes(bound)}"


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB"
