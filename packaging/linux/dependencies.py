"""Debian's packages on which the program's folder depends, from what its libraries ask for."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bundle.errors import BuildError
from linux.elf import Wishes, binaries, version_key, wishes


class UnknownLibraryError(BuildError):
    """A library is neither in the folder nor known to be a package's; the text says which."""


@dataclass(frozen=True, slots=True)
class Dependencies:
    """What a package's control file says of others."""

    depends: tuple[str, ...]
    recommends: tuple[str, ...]


def of_folder(folder: Path) -> Dependencies:
    """What the folder needs. Raises UnknownLibraryError."""
    found = binaries(folder)
    own = {path.name for path in folder.rglob("*.so*")}
    return dependencies(wishes(found), own)


def dependencies(asked: Wishes, own: Iterable[str]) -> Dependencies:
    """What is asked for beyond the folder's `own` libraries. Raises UnknownLibraryError."""
    table = _table()
    missing = asked.libraries - set(own)
    if unknown := missing - table["libraries"].keys():
        raise UnknownLibraryError(
            f"{', '.join(sorted(unknown))}: neither in the folder nor in dependencies.toml."
        )
    packages = {table["libraries"][library] for library in missing} | set(table["others"]["always"])
    named = sorted(_with_version(package, asked, table["versions"]) for package in packages)
    return Dependencies(tuple(named), tuple(table["others"]["recommends"]))


def _with_version(package: str, asked: Wishes, versions: Mapping[str, Any]) -> str:
    if package not in versions:
        return package
    rule = versions[package]
    newest = asked.newest(rule["symbols"])
    if not newest:
        return package
    if "since" not in rule:
        return f"{package} (>= {newest})"
    steps: list[tuple[str, str]] = rule["since"]
    since = (first for symbol, first in steps if version_key(symbol) >= version_key(newest))
    return f"{package} (>= {next(since)})"


@cache
def _table() -> Mapping[str, Any]:
    text = Path(__file__).with_name("dependencies.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
