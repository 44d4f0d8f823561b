"""ICU's data: what is kept of it, and that what is packed is found again."""

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo

from linux import icu
from linux.icu import Item

HEADER = struct.pack("<HBB", 32, 0xDA, 0x27) + b"header of 32 bytes in whole!"
SORTING = """
from PySide6.QtCore import QCollator, QLocale
words = ["a10", "a9", "ä", "z", "Å", "Öl", "Zebra", "אב", "中"]
for name in ("de_DE", "he_IL", "sv_SE", "zh_CN"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    print(sorted(words, key=collator.sortKey))
print(QLocale("tr_TR").toUpper("istanbul"))
"""


def test_what_is_packed_is_unpacked_again_and_aligned():
    items = [Item("icudt1l/a.res", b"12345"), Item("icudt1l/b.res", b"6" * 40)]
    packed = icu.pack(HEADER, items)
    header, found = icu.unpack(packed)
    assert header == HEADER
    assert [item.name for item in found] == ["icudt1l/a.res", "icudt1l/b.res"]
    assert [item.content.rstrip(b"\0") for item in found] == [b"12345", b"6" * 40]
    assert all(packed.index(item.content) % 16 == 0 for item in items)


def test_anything_else_is_refused():
    with pytest.raises(ValueError, match="no package of ICU's data"):
        icu.unpack(b"\x7fELF and more")


@pytest.mark.parametrize(
    ("name", "size", "kept"),
    [
        ("coll/root.res", 300_000, True),
        ("coll/zh.res", 700_000, True),
        ("nfkc.nrm", 60_000, True),
        ("root.res", 100_000, True),
        ("zoneinfo64.res", 150_000, True),
        ("ibm-5348_P100-1997.cnv", 1_500, True),
        ("gb18030.cnv", 230_000, False),
        ("brkitr/cjdict.dict", 2_000_000, False),
        ("brkitr/root.res", 1_000, False),
        ("lang/de.res", 9_000, False),
        ("zone/root.res", 9_000, False),
        ("fr.res", 9_000, False),
        ("unames.icu", 296_000, False),
    ],
)
def test_what_qt_asks_for_is_kept(name: str, size: int, kept: bool):
    items = [Item(f"icudt1l/{name}", bytes(size))]
    assert icu.kept(items) == (items if kept else [])


@pytest.mark.skipif(sys.platform != "linux", reason="Qt brings an ICU of its own on Linux alone")
def test_names_are_sorted_with_less_data_as_with_all_of_it(tmp_path: Path):
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
    (whole,) = folder.glob("libicudata.so.*")
    smaller = tmp_path / whole.name
    shutil.copyfile(whole, smaller)
    icu.reduce(smaller, tmp_path)
    assert smaller.stat().st_size < 0.2 * whole.stat().st_size
    said = [
        subprocess.check_output([sys.executable, "-c", SORTING], env={"LD_PRELOAD": preloaded})
        for preloaded in ("", str(smaller))
    ]
    assert said[0] == said[1]
    assert len(set(said[0].splitlines())) == 5
