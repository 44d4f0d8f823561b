"""What the programs and libraries of a folder ask of the system, as `objdump` reads it."""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"
#: files that one objdump is given
_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Wishes:
    """What binaries ask of those around them."""

    #: names of libraries, as `libX11.so.6`
    libraries: frozenset[str]
    #: versions of symbols by their set, as `GLIBC: 2.17, 2.34`
    symbols: dict[str, frozenset[str]]

    def newest(self, symbols: str) -> str:
        """The newest version of a set that is asked for; "" for none."""
        return max(self.symbols.get(symbols, ()), key=version_key, default="")


def version_key(version: str) -> tuple[int, ...]:
    """By which versions such as 2.4 and 2.36 are in order."""
    return tuple(int(part) for part in version.split("."))


def binaries(folder: Path) -> list[Path]:
    """Programs and libraries below `folder`, links apart."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and _begins(path) == _MAGIC
    )


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_MAGIC))


def wishes(paths: Iterable[Path]) -> Wishes:
    """What binaries ask for together. Raises CalledProcessError where one cannot be read."""
    waiting = [str(path) for path in paths]
    said = ""
    for first in range(0, len(waiting), _AT_ONCE):
        command = ["objdump", "-p", *waiting[first : first + _AT_ONCE]]
        said += subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return understand(said)


def understand(said: str) -> Wishes:
    """What `objdump -p` prints of binaries: needed libraries, and versions of symbols."""
    libraries = frozenset(re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE))
    symbols: dict[str, set[str]] = {}
    asked = re.findall(r"^\s+0x\w+ 0x\w+ \d+ ([A-Z]+)_(\d[\d.]*)$", said, re.MULTILINE)
    for name, version in asked:
        symbols.setdefault(name, set()).add(version)
    return Wishes(libraries, {name: frozenset(versions) for name, versions in symbols.items()})
