"""`components.toml` and `texts/` as values: what is known of the law of what travels."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Override:
    """What is said of a distribution beyond its metadata."""

    #: an SPDX expression, "" for what the metadata say
    licence: str = ""
    #: names of files of texts/, beside the distribution's own
    texts: tuple[str, ...] = ()
    #: for people, "" for the distribution's name
    title: str = ""
    #: where its source is, "" for the package index
    source: str = ""


@dataclass(frozen=True, slots=True)
class Inner:
    """What travels within a distribution, or within CPython, under a name of its own."""

    name: str
    version: str
    #: the distribution, "python" for CPython
    of: str
    #: the version of that in which this was looked up; none where it does not matter
    at: tuple[str, ...]
    licence: str
    source: str
    #: beginnings of its files' names
    libraries: tuple[str, ...] = ()
    #: folders that are all its own, but for the libraries of others
    folders: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    #: `sys.platform` of the wheels that it travels in alone, "" for all
    system: str = ""
    #: without files of its own
    compiled_in: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    allowed: frozenset[str]
    exceptions: frozenset[str]
    distributions: Mapping[str, Override]
    inner: tuple[Inner, ...]
    #: by source package
    debian: Mapping[str, str]


@cache
def read() -> Known:
    """What `components.toml` says."""
    said = tomllib.loads((_FOLDER / "components.toml").read_text(encoding="utf-8"))
    return Known(
        frozenset(said["allowed"]["licences"]),
        frozenset(said["allowed"]["exceptions"]),
        {name: Override(**_frozen(value)) for name, value in said["distributions"].items()},
        tuple(Inner(**_frozen(value)) for value in said["component"]),
        said["debian"],
    )


def of_system(system: str) -> tuple[Inner, ...]:
    """What may travel within something on a system, by its `sys.platform`."""
    return tuple(one for one in read().inner if one.system in ("", system))


def _frozen(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        n: value if isinstance(value, str | bool) else tuple(value) for n, value in values.items()
    }


def common_texts(licence: str) -> tuple[str, ...]:
    """The texts of `texts/` that belong to the licences of the GNU project in an expression."""
    named = dict.fromkeys(re.findall(r"L?GPL-[0-9.]*[0-9]|GCC-exception-3.1", licence))
    if "LGPL-3.0" in named:
        named["GPL-3.0"] = None
    return tuple(named)


def text(name: str) -> str:
    """A text of `texts/` by its name without ".txt"."""
    return (_FOLDER / "texts" / f"{name}.txt").read_text(encoding="utf-8")
