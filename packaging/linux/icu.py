"""Makes ICU's library of data anew with what Qt asks of it here, a sixth of what it holds.

Qt takes dates, numbers and names of languages from tables of its own. From ICU it takes the order
in which names are sorted, for people of any language, the cases of letters, and texts in old
encodings: those with one byte a letter stay. Names of time zones, which the program does not show,
and encodings of several bytes go.
"""

import re
import struct
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

#: where the magic number of a package of data stands, and that number
_MAGIC_AT, _MAGIC = 2, b"\xda\x27"
#: to which everything in a package is aligned
_ALIGNMENT = 16
#: patterns over names without the package's own, "icudt73l/"
_KEPT = (
    "coll/*",
    *("*.icu", "*.nrm", "*.spp"),
    *("root.res", "en.res", "de.res", "he.res", "pool.res", "res_index.res"),
    *("likelySubtags.res", "supplementalData.res", "keyTypeData.res", "numberingSystems.res"),
    *("zoneinfo64.res", "metaZones.res", "timezoneTypes.res", "windowsZones.res"),
)
_LEFT_OUT = ("unames.icu",)
#: tables of encodings with one byte a letter are smaller, those of several bytes larger
_LARGEST_TABLE = 5_000


@dataclass(frozen=True, slots=True)
class Item:
    """A table by its whole name."""

    name: str
    content: bytes


def reduce(library: Path, work: Path) -> None:
    """Replaces a `libicudata.so` by one with less data. Raises CalledProcessError, ValueError."""
    data = _data(library)
    header, items = unpack(data)
    smaller = work / "icu.dat"
    smaller.write_bytes(pack(header, kept(items)))
    source, built = work / "icu.s", work / "icu.o"
    source.write_text(assembly(_symbol(library), smaller), encoding="utf-8")
    _run("as", "-o", built, source)
    name = _printed("objdump", "-p", library)
    (soname,) = re.findall(r"^\s+SONAME\s+(\S+)", name, re.MULTILINE)
    library.unlink()
    _run("ld", "-shared", "-s", "-z", "noexecstack", "-soname", soname, "-o", library, built)
    library.chmod(0o755)


def unpack(data: bytes) -> tuple[bytes, list[Item]]:
    """The header and the tables of a package of data. Raises ValueError for anything else."""
    if data[_MAGIC_AT : _MAGIC_AT + 2] != _MAGIC:
        raise ValueError("This is no package of ICU's data.")
    (start,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, start)
    places = [struct.unpack_from("<II", data, start + 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in places[1:]] + [len(data) - start]
    return data[:start], [
        Item(_text(data, start + name), data[start + place : start + end])
        for (name, place), end in zip(places, ends, strict=True)
    ]


def _text(data: bytes, start: int) -> str:
    return data[start : data.index(b"\0", start)].decode("ascii")


def kept(items: Iterable[Item]) -> list[Item]:
    """The tables that Qt asks for, in their order."""
    return [item for item in items if _is_kept(item.name.partition("/")[2], len(item.content))]


def _is_kept(name: str, size: int) -> bool:
    if name.endswith(".cnv"):
        return size <= _LARGEST_TABLE
    folder = name.rpartition("/")[0]
    return name not in _LEFT_OUT and any(
        fnmatchcase(name, pattern) and folder == pattern.rpartition("/")[0] for pattern in _KEPT
    )


def pack(header: bytes, items: list[Item]) -> bytes:
    """A package of data with these tables, whose names are in order."""
    names = b"".join(item.name.encode("ascii") + b"\0" for item in items)
    names_at = 4 + 8 * len(items)
    place = names_at + len(names)
    places: list[int] = []
    contents = bytearray()
    for item in items:
        padding = -(len(header) + place) % _ALIGNMENT
        contents += bytes(padding) + item.content
        places.append(place + padding)
        place += padding + len(item.content)
    contents_of_table = struct.pack("<I", len(items))
    for item, at in zip(items, places, strict=True):
        contents_of_table += struct.pack("<II", names_at, at)
        names_at += len(item.name) + 1
    return header + contents_of_table + names + bytes(contents)


def assembly(symbol: str, data: Path) -> str:
    """What `as` makes a library of, that holds nothing but the data by their name."""
    return f"""\
    .section .rodata
    .balign {_ALIGNMENT}
    .globl {symbol}
    .type {symbol}, @object
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def _data(library: Path) -> bytes:
    """The only section of the library that holds data."""
    said = _printed("objdump", "-h", "-j", ".rodata", library)
    found = re.search(r"\.rodata\s+([0-9a-f]+)\s+[0-9a-f]+\s+[0-9a-f]+\s+([0-9a-f]+)", said)
    if found is None:
        raise ValueError(f"{library} holds no data.")
    size, place = int(found[1], 16), int(found[2], 16)
    return library.read_bytes()[place : place + size]


def _symbol(library: Path) -> str:
    (symbol,) = re.findall(r"\b(icudt\d+_dat)\b", _printed("nm", "-D", library))
    return symbol


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True)


def _printed(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
