"""What lies in a built bundle: its files, and the Python modules that its program holds."""

import os
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from legal.errors import LegalError


@dataclass(frozen=True, slots=True)
class Listing:
    #: paths below the folder of what travels, with "/", of true files
    files: tuple[str, ...]
    #: programs, by their names beside that folder or within the bundle
    programs: tuple[str, ...]
    #: names of the Python modules that the programs hold
    modules: tuple[str, ...]
    #: the folders of what travels, several in an app bundle of macOS
    roots: tuple[Path, ...]


def roots(bundle: Path) -> tuple[Path, ...]:
    """The folders within a bundle that the program imports from; raises LegalError for none."""
    places = (bundle / "_internal", bundle / "Contents/Frameworks", bundle / "Contents/Resources")
    found = tuple(place for place in places if place.is_dir())
    if not found:
        raise LegalError(f"{bundle} is no bundle: it has no folder _internal.")
    return found


def listing(bundle: Path) -> Listing:
    """Raises LegalError where the bundle cannot be read."""
    places = roots(bundle)
    beside = bundle / "Contents/MacOS" if len(places) > 1 else bundle
    programs = sorted(path for path in beside.iterdir() if path.is_file() and not path.is_symlink())
    held = {module for program in programs for module in modules(program)}
    files = {
        path.relative_to(place).as_posix()
        for place in places
        for path in place.rglob("*")
        if path.is_file() and not _is_linked(path, place)
    }
    return Listing(
        tuple(sorted(files)), tuple(path.name for path in programs), tuple(sorted(held)), places
    )


def _is_linked(path: Path, place: Path) -> bool:
    within = path.relative_to(place).parts
    return any(place.joinpath(*within[: count + 1]).is_symlink() for count in range(len(within)))


def modules(program: Path) -> tuple[str, ...]:
    """Names of the modules in a program that PyInstaller made; none in another file."""
    readers = import_module("PyInstaller.archive.readers")  # installed where packages are made
    try:
        archive = readers.CArchiveReader(os.fspath(program))
    except readers.ArchiveReadError:
        return ()
    return tuple(archive.open_embedded_archive("PYZ.pyz").toc)
