"""Takes from the binaries of a folder what only their makers need: symbols, and paths of theirs."""

import re
import shutil
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

from linux.elf import binaries

_PROGRAM_HEADERS_AT, _HEADER_SIZES_AT = 0x20, 0x36
_LOAD = 1


def slim(folder: Path, work: Path) -> None:
    """Strips what stays loadable, and removes search paths that only the building system has.

    A library that auditwheel has rewritten cannot always be stripped: what `strip` leaves of it is
    not loaded by the system. Such a one stays as it came. Raises CalledProcessError.
    """
    work.mkdir(parents=True, exist_ok=True)
    stripped = work / "stripped"
    found = binaries(folder)
    for path in found:
        subprocess.run(["strip", "--strip-unneeded", "-o", stripped, path], check=True)
        if is_loadable(stripped.read_bytes()):
            shutil.copyfile(stripped, path)
        stripped.unlink()
    for path in with_foreign_path(found):
        subprocess.run(["chrpath", "-d", path], check=True, stdout=subprocess.DEVNULL)


def is_loadable(binary: bytes) -> bool:
    """Whether a 64-bit ELF's segments lie in the file as they do in memory, page by page."""
    (first,) = struct.unpack_from("<Q", binary, _PROGRAM_HEADERS_AT)
    size, count = struct.unpack_from("<HH", binary, _HEADER_SIZES_AT)
    for number in range(count):
        kind, _, offset, address, _, _, _, alignment = struct.unpack_from(
            "<IIQQQQQQ", binary, first + number * size
        )
        if kind == _LOAD and alignment > 1 and (address - offset) % alignment:
            return False
    return True


def with_foreign_path(paths: Iterable[Path]) -> list[Path]:
    """Those that look for libraries elsewhere than beside themselves."""
    command = ["objdump", "-p", *map(str, paths)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [Path(path) for path in foreign_paths(said)]


def foreign_paths(said: str) -> list[str]:
    """Of what `objdump -p` prints: files whose RPATH or RUNPATH is not relative to themselves."""
    found: list[str] = []
    for part in re.split(r"^(?=\S.*:\s+file format )", said, flags=re.MULTILINE):
        file = part.partition(":")[0]
        searched = re.findall(r"^\s+RU?N?PATH\s+(\S+)", part, re.MULTILINE)
        if any(not place.startswith("$ORIGIN") for paths in searched for place in paths.split(":")):
            found.append(file)
    return found
