"""Which distributions uv.lock lets the program run with on a given system."""

import ast
import platform
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from legal.errors import LegalError

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "uv.lock"
PROGRAM = "productai-desktop"


@dataclass(frozen=True, slots=True, order=True)
class Locked:
    """A distribution that the lock names."""

    #: in the form that package indexes use
    name: str
    version: str


def this_system() -> dict[str, str]:
    """The variables of markers for this Python."""
    return {
        "sys_platform": sys.platform,
        "platform_system": platform.system(),
        "python_full_version": platform.python_version(),
        "platform_python_implementation": platform.python_implementation(),
        "implementation_name": sys.implementation.name,
    }


def closure(system: Mapping[str, str], lock: Path = LOCK) -> tuple[Locked, ...]:
    """All that the program needs at run time on `system`, sorted by name, without itself."""
    packages = _packages(lock)
    found: dict[str, Locked] = {}
    asked: set[tuple[str, str]] = set()
    waiting: list[tuple[str, str]] = [(PROGRAM, "")]
    while waiting:
        name, extra = asking = waiting.pop()
        if asking in asked:
            continue
        asked.add(asking)
        package = _package(packages, name, system)
        if name != PROGRAM:
            found[name] = Locked(name, package["version"])
        wants = package.get("optional-dependencies", {}).get(extra, ())
        for wanted in wants if extra else package.get("dependencies", ()):
            if holds(wanted.get("marker", ""), system):
                waiting += [(wanted["name"], more) for more in ("", *wanted.get("extra", ()))]
    return tuple(sorted(found.values()))


@cache
def _packages(lock: Path) -> list[dict[str, Any]]:
    return tomllib.loads(lock.read_text(encoding="utf-8"))["package"]


def _package(
    packages: list[dict[str, Any]], name: str, system: Mapping[str, str]
) -> dict[str, Any]:
    for package in packages:
        markers = package.get("resolution-markers", [""])
        if package["name"] == name and any(holds(marker, system) for marker in markers):
            return package
    raise LegalError(f"uv.lock names no {name} for this system.")


def holds(marker: str, system: Mapping[str, str]) -> bool:
    """Whether `marker`, as uv.lock writes them, is true on `system`.

    Raises LegalError for one of another form, rather than to guess.
    """
    return not marker or _true(ast.parse(marker, mode="eval").body, system)


def _true(node: ast.expr, system: Mapping[str, str]) -> bool:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return all(_true(value, system) for value in values)
        case ast.BoolOp(op=ast.Or(), values=values):
            return any(_true(value, system) for value in values)
        case ast.Compare(
            left=ast.Name(id=name), ops=[operator], comparators=[ast.Constant(value=str(text))]
        ) if name in system:
            return _compare(system[name], operator, text, versions="version" in name)
        case _:
            raise LegalError(f"uv.lock has a marker that is not understood: {ast.unparse(node)}")


def _compare(left: str, operator: ast.cmpop, right: str, *, versions: bool) -> bool:
    match operator:
        case ast.Eq() if not versions:
            return left == right
        case ast.NotEq() if not versions:
            return left != right
        case ast.Lt() if versions:
            return _numbers(left) < _numbers(right)
        case ast.GtE() if versions:
            return _numbers(left) >= _numbers(right)
        case _:
            raise LegalError(f"uv.lock compares in a way that is not understood: {right}")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
