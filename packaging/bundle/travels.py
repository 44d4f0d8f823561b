"""`travels.toml` as values: what may travel in the program's folder, and how much of it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

#: as a package's size is told: MB of 1,000,000 bytes
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Giant:
    """A file of a megabyte and more, or several of one kind, that may travel."""

    #: a pattern over paths within the folder, as fnmatch reads it
    path: str
    #: the largest size in bytes
    largest: int
    reason: str


@dataclass(frozen=True, slots=True)
class Family:
    """Files of whatever size that must not travel."""

    #: patterns over paths, as fnmatch reads them
    paths: tuple[str, ...]
    #: patterns over those of them that may
    but: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Travels:
    """What may travel."""

    #: modules of PySide6
    modules: frozenset[str]
    #: other libraries of Qt's own, without "lib" and what follows the first dot
    libraries: frozenset[str]
    #: libraries beside Qt's own that stay behind, named as those are
    not_libraries: frozenset[str]
    #: Qt's plugins by their folder, named as the libraries are
    plugins: Mapping[str, frozenset[str]]
    #: Qt's translations, without suffix
    translations: frozenset[str]
    #: Python packages and modules that are left out
    left_out: tuple[str, ...]
    #: libraries of the Linux that builds
    linux: frozenset[str]
    giants: tuple[Giant, ...]
    forbidden: tuple[Family, ...]
    #: patterns over paths that must be there, by system
    needed: Mapping[str, tuple[str, ...]]
    #: distributions that the program may depend on, at any depth
    distributions: frozenset[str]
    #: bounds in bytes, of the built folder by its system, and of "deb"
    bounds: Mapping[str, int]


@cache
def read() -> Travels:
    """What `travels.toml` says."""
    text = Path(__file__).with_name("travels.toml").read_text(encoding="utf-8")
    return understand(tomllib.loads(text))


def understand(said: Mapping[str, Any]) -> Travels:
    """The values of a `travels.toml`."""
    qt = said["qt"]
    return Travels(
        modules=frozenset(qt["modules"]),
        libraries=frozenset(qt["libraries"]["names"]),
        not_libraries=frozenset(qt["libraries"]["left_out"]),
        plugins={folder: frozenset(names) for folder, names in qt["plugins"].items()},
        translations=frozenset(qt["translations"]),
        left_out=tuple(said["modules"]["left_out"]),
        linux=frozenset(said["linux"]["libraries"]),
        giants=tuple(
            Giant(giant["path"], round(giant["largest"] * MEGABYTE), giant["reason"])
            for giant in said["giant"]
        ),
        forbidden=tuple(
            Family(tuple(family["paths"]), tuple(family.get("but", ())), family["reason"])
            for family in said["forbidden"]
        ),
        needed={system: tuple(paths) for system, paths in said["needed"].items()},
        distributions=frozenset(said["distributions"]["names"]),
        bounds={name: round(bound * MEGABYTE) for name, bound in said["bounds"].items()},
    )
