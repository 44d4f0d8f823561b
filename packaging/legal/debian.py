"""The libraries that PyInstaller copied out of a Debian: their packages and copyright files."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from legal import known
from legal.component import Component, Kind, purl
from legal.errors import LegalError

DOCUMENTS = Path("/usr/share/doc")
_LIBRARY_FOLDER = re.compile(r"(/usr)?/lib(/[^/]+-linux-gnu[^/]*)?")
_SHOWN = "${Version}\n${source:Package}\n${source:Version}\n"


def components(libraries: Iterable[str]) -> list[Component]:
    """The components that the libraries (paths in the bundle) are of, one a source package.

    Raises LegalError for a library that is of no package, or of one that is not named.
    """
    by_package: dict[str, list[str]] = {}
    for library in libraries:
        by_package.setdefault(package_of(library), []).append(library)
    return [_component(package, files) for package, files in sorted(by_package.items())]


def package_of(library: str) -> str:
    """The package that brought a library of this name."""
    name = library.rpartition("/")[2]
    for line in _output("dpkg-query", "--search", f"*/{name}").splitlines():
        packages, _, path = line.partition(": ")
        if path.endswith(f"/{name}") and _LIBRARY_FOLDER.fullmatch(path.removesuffix(f"/{name}")):
            return packages.partition(",")[0].partition(":")[0]
    raise LegalError(
        f"{library} travels, but is of no Debian package, no distribution of uv.lock and no"
        " component that packaging/legal/components.toml names."
    )


def _component(package: str, files: list[str]) -> Component:
    version, source, source_version = _output(
        "dpkg-query", "--show", f"--showformat={_SHOWN}", package
    ).splitlines()[:3]
    licence = known.read().debian.get(source)
    if licence is None:
        raise LegalError(
            f"{files[0]} is of Debian's source package {source}, whose licence is not named in"
            " packaging/legal/components.toml."
        )
    return Component(
        f"{package} (Debian)",
        version,
        Kind.SYSTEM,
        licence,
        _texts(package, licence),
        source=f"https://snapshot.debian.org/package/{source}/{source_version}/",
        purl=purl("deb/debian", package, version),
    ).with_files(files)


def _texts(package: str, licence: str) -> tuple[str, ...]:
    """The package's copyright file, and whole what Debian keeps once for all packages.

    What that file says of Debian's own packaging (debian/*) does not travel, nor does its licence.
    """
    path = DOCUMENTS / package / "copyright"
    if not path.is_file():
        raise LegalError(f"{path}, which names the licence of {package}, is missing.")
    own = path.read_text(encoding="utf-8", errors="replace")
    return (own, *map(known.text, known.common_texts(licence)))


def _output(*command: str) -> str:
    try:
        done = subprocess.run(command, check=False, capture_output=True, text=True)
    except OSError as error:
        raise LegalError(f"{command[0]} cannot be asked whose libraries travel: {error}") from error
    return done.stdout
