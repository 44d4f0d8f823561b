"""The Python distributions of this environment, as their metadata and licence files tell them."""

import re
from collections.abc import Iterable
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from legal import known
from legal.component import Component, Kind, purl
from legal.errors import LegalError
from legal.lock import Locked

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
#: what the field License says in words of its own
_SPELT = {"BSD": "BSD-3-Clause", "Apache 2.0": "Apache-2.0", "UNKNOWN": ""}


def normal(name: str) -> str:
    """A distribution's name as package indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def installed(locked: Locked) -> Distribution:
    """Raises LegalError where it is missing here or of another version than the lock's."""
    try:
        found = distribution(locked.name)
    except PackageNotFoundError as error:
        raise LegalError(f"{locked.name} {locked.version} is not installed.") from error
    if found.version != locked.version:
        raise LegalError(
            f"{locked.name} {found.version} is installed, but uv.lock names {locked.version}."
        )
    return found


def component(locked: Locked) -> Component:
    """What a distribution of the lock is, with its licence files."""
    found = installed(locked)
    said = known.read().distributions.get(locked.name, known.Override())
    own = tuple(text for _, text in licence_files(found))
    return Component(
        said.title or locked.name,
        locked.version,
        Kind.DISTRIBUTION,
        said.licence or _licence(found),
        own + tuple(map(known.text, said.texts)),
        source=said.source.format(version=locked.version)
        or f"https://pypi.org/project/{locked.name}/{locked.version}/",
        purl=purl("pypi", locked.name, locked.version),
    )


def _licence(found: Distribution) -> str:
    headers = found.metadata.json
    said = str(headers.get("license_expression") or headers.get("license") or "")
    return _SPELT.get(said, said)


def licence_files(found: Distribution) -> tuple[tuple[str, str], ...]:
    """The names within the distribution and the texts of its licence files."""
    paths = (PurePosixPath(path.as_posix()) for path in found.files or ())
    wanted = sorted(filter(is_licence, paths), key=lambda path: (len(path.parts), path))
    return tuple((str(path), _text(Path(str(found.locate_file(str(path)))))) for path in wanted)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def is_licence(path: PurePosixPath) -> bool:
    """Whether a file of a distribution is a text of its licence."""
    if not path.parts[0].endswith(".dist-info"):
        return False
    return "licenses" in path.parts or bool(_LICENCE_FILE.match(path.name))


def components(locked: Iterable[Locked]) -> dict[str, Component]:
    """By the names of the lock."""
    return {one.name: component(one) for one in locked}
