"""The Debian package: what it depends on, what lies in it, and what its pages tell."""

import argparse
import gzip
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from configparser import ConfigParser
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from linux import deb, icons, share, slim
from linux.dependencies import Dependencies, UnknownLibraryError, dependencies
from linux.elf import Wishes, understand
from productai_desktop import __version__
from productai_desktop.app import window_parser
from productai_desktop.cli.parser import build as terminal_parser
from productai_desktop.core.photo_names import PHOTO_SUFFIXES

MADE = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
OBJDUMP = """
/a/libone.so:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libGL.so.1
  NEEDED               libtwo.so.2
  RUNPATH              $ORIGIN/../one.libs

Version References:
  required from libc.so.6:
    0x09691a75 0x00 02 GLIBC_2.2.5
    0x069691b4 0x00 03 GLIBC_2.9
  required from libstdc++.so.6:
    0x0297f870 0x00 04 GLIBCXX_3.4.29

/a/libtwo.so.2:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libc.so.6
  RPATH                /home/somebody/lib:$ORIGIN

Version References:
  required from libc.so.6:
    0x069691b4 0x00 03 GLIBC_2.34
    0x069691b5 0x00 05 GLIBC_ABI_DT_RELR
"""


def test_binaries_tell_what_they_ask_for():
    said = understand(OBJDUMP)
    assert said.libraries == {"libGL.so.1", "libtwo.so.2", "libc.so.6"}
    assert said.newest("GLIBC") == "2.34"
    assert said.newest("GLIBCXX") == "3.4.29"
    assert said.newest("ZLIB") == ""


def test_paths_of_the_building_system_are_found():
    assert slim.foreign_paths(OBJDUMP) == ["/a/libtwo.so.2"]


def elf(*segments: tuple[int, int, int, int]) -> bytes:
    """A program header table of (kind, offset, address, alignment)."""
    head = bytearray(64)
    struct.pack_into("<Q", head, 0x20, 64)
    struct.pack_into("<HH", head, 0x36, 56, len(segments))
    return bytes(head) + b"".join(
        struct.pack("<IIQQQQQQ", kind, 5, offset, address, address, 1, 1, alignment)
        for kind, offset, address, alignment in segments
    )


@pytest.mark.parametrize(
    ("segments", "loadable"),
    [
        ([(1, 0, 0, 4096), (1, 0x1010, 0x3010, 4096)], True),
        ([(1, 0, 0, 4096), (1, 0x1010, 0x3020, 4096)], False),
        ([(2, 0x1010, 0x3020, 8), (1, 0, 0, 1)], True),
    ],
)
def test_what_does_not_lie_as_it_is_loaded_is_not_loadable(
    segments: list[tuple[int, int, int, int]], loadable: bool
):
    assert slim.is_loadable(elf(*segments)) is loadable


def test_the_running_python_is_loadable():
    assert slim.is_loadable(Path(sys.executable).read_bytes())


def test_a_package_depends_on_what_its_folder_lacks_under_old_and_new_names():
    asked = Wishes(
        frozenset({"libGL.so.1", "libglib-2.0.so.0", "libown.so.1", "libc.so.6", "libstdc++.so.6"}),
        {"GLIBC": frozenset({"2.4", "2.35"}), "GLIBCXX": frozenset({"3.4.9", "3.4.30"})},
    )
    assert dependencies(asked, {"libown.so.1"}).depends == (
        "libc6 (>= 2.35)",
        "libgl1",
        "libglib2.0-0t64 | libglib2.0-0",
        "libstdc++6 (>= 12)",
        "xkb-data",
    )


def test_symbols_between_two_versions_ask_for_the_next():
    asked = Wishes(frozenset({"libstdc++.so.6"}), {"GLIBCXX": frozenset({"3.4.11"})})
    assert "libstdc++6 (>= 9.3)" in dependencies(asked, ()).depends


def test_a_library_of_nobody_stops_the_build():
    with pytest.raises(UnknownLibraryError, match=r"^libgtk-3\.so\.0: neither in the folder nor"):
        dependencies(Wishes(frozenset({"libgtk-3.so.0", "libc.so.6"}), {}), ())


def test_the_control_file_says_what_debian_needs():
    needs = Dependencies(("libc6 (>= 2.35)", "libgl1"), ("xdg-utils",))
    fields = dict(
        line.split(": ", 1)
        for line in deb.control_text("1.2.3", needs, 4711).splitlines()
        if not line.startswith(" ")
    )
    assert fields["Package"] == "productai-desktop"
    assert (fields["Version"], fields["Architecture"]) == ("1.2.3", "amd64")
    assert fields["Depends"] == "libc6 (>= 2.35), libgl1"
    assert fields["Installed-Size"] == "4711"
    assert len(fields["Description"]) <= 80
    assert all(len(line) <= 80 for line in deb.control_text("1", needs, 1).split("Description")[1])


def test_sizes_count_as_debian_counts(tmp_path: Path):
    (tmp_path / "DEBIAN").mkdir()
    (tmp_path / "DEBIAN" / "control").write_bytes(bytes(9000))
    (tmp_path / "usr").mkdir()
    (tmp_path / "usr" / "file").write_bytes(bytes(1025))
    (tmp_path / "usr" / "link").symlink_to("file")
    assert deb.installed_kilobytes(tmp_path) == 1 + 2 + 1


@pytest.mark.skipif(sys.platform != "linux", reason="modes and dpkg-deb are Linux's")
def test_a_package_holds_the_program_its_names_and_its_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    bundle = tmp_path / "productai-desktop"
    (bundle / "_internal").mkdir(parents=True, mode=0o700)
    (bundle / "productai-desktop").write_text("#!/bin/sh\n", encoding="utf-8")
    (bundle / "productai-desktop").chmod(0o700)
    (bundle / "productai").symlink_to("productai-desktop")
    (bundle / "_internal" / "libone.so").write_bytes(b"library")
    (bundle / "_internal" / "libone.so").chmod(0o755)
    monkeypatch.setattr(deb, "of_folder", lambda _folder: Dependencies(("libc6",), ()))
    monkeypatch.setattr(icons, "SIZES", (16,))
    dist = tmp_path / "dist"
    dist.mkdir()
    package = deb.pack(deb.prepare(bundle, tmp_path, "1.2.3", MADE), dist, "1.2.3", MADE)
    first = package.read_bytes()
    assert package.name == "productai-desktop_1.2.3_amd64.deb"
    listing = subprocess.check_output(["dpkg-deb", "-c", package], text=True)
    held = {line.split(" ./")[1]: line.split()[:2] for line in listing.splitlines()}
    place = "usr/lib/productai-desktop/"
    assert held[f"{place}productai-desktop"] == ["-rwxr-xr-x", "root/root"]
    assert held[f"{place}_internal/"] == ["drwxr-xr-x", "root/root"]
    assert held[f"{place}_internal/libone.so"] == ["-rw-r--r--", "root/root"]
    for link in (
        "usr/bin/productai-desktop -> ../lib/productai-desktop/productai-desktop",
        "usr/bin/productai -> ../lib/productai-desktop/productai",
        f"{place}productai -> productai-desktop",
    ):
        assert held[link][0] == "lrwxrwxrwx"
    for file in (
        "usr/share/applications/productai-desktop.desktop",
        "usr/share/icons/hicolor/16x16/apps/productai-desktop.png",
        "usr/share/icons/hicolor/scalable/apps/productai-desktop.svg",
        "usr/share/man/man1/productai.1.gz",
        "usr/share/man/man1/productai-desktop.1.gz",
        "usr/share/doc/productai-desktop/copyright",
        "usr/share/doc/productai-desktop/changelog.gz",
        f"usr/share/metainfo/{share.APPLICATION}.metainfo.xml",
    ):
        assert held[file] == ["-rw-r--r--", "root/root"]
    control = subprocess.check_output(["dpkg-deb", "--ctrl-tarfile", package])
    assert b"postinst" not in control
    deb.pack(deb.prepare(bundle, tmp_path, "1.2.3", MADE), dist, "1.2.3", MADE)
    assert package.read_bytes() == first


def test_icons_are_there_in_every_size_and_painted(tmp_path: Path):
    icons.write(share.ROOT / "resources" / "icons" / "app.svg", tmp_path, "program")
    assert {16, 22, 24, 32, 48, 64, 128, 256, 512} == set(icons.SIZES)
    for size in icons.SIZES:
        image = QImage(str(tmp_path / f"{size}x{size}" / "apps" / "program.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 255
        assert image.pixelColor(size // 4, size // 2).alpha() == 255
    assert (tmp_path / "scalable" / "apps" / "program.svg").is_file()


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from parsers(command)


@pytest.mark.parametrize(
    ("name", "parser"),
    [("productai", terminal_parser()), ("productai-desktop", window_parser())],
)
def test_a_manual_page_names_every_command_and_option(name: str, parser: argparse.ArgumentParser):
    page = share.pages("2026-11-23")[name]
    said = page.replace("\\-", "-")
    assert said.startswith(f'.TH {name.upper()} 1 2026-11-23 "ProductAI Desktop {__version__}"')
    for command in parsers(parser):
        words = command.prog.removeprefix(name).strip()
        section = said if not words else said.split(f"\n.SS {words}\n", 1)[1].split("\n.S")[0]
        for action in command._actions:
            for option in action.option_strings:
                assert f"\\fB{option}\\fR" in section or f"\\fB{option}\\fR" in said.split(".SS")[0]
            if not action.option_strings and isinstance(action.metavar, str) and action.help:
                assert action.metavar in section
    for status in ("0", "2", "6", "130"):
        assert (f"\n.B {status}\n" in said) is (name == "productai")


def test_no_line_of_a_manual_page_begins_with_what_troff_obeys_by_chance():
    known = re.compile(r"\.(TH|SH|SS|TP|PP|B|BR|nh|hy|ad)( |$)|[^.']|\\&")
    for page in share.pages("2026-11-23").values():
        assert [line for line in page.splitlines() if line and not known.match(line)] == []


def entry() -> ConfigParser:
    said = ConfigParser(interpolation=None, delimiters=("=",))
    said.optionxform = str  # type: ignore[method-assign, assignment]
    said.read(share.FILES / "productai-desktop.desktop", encoding="utf-8")
    return said


def test_the_entry_speaks_the_programs_languages_and_starts_the_window():
    said = entry()["Desktop Entry"]
    assert said["Exec"] == "productai-desktop %U"
    for key in ("Comment", "GenericName", "Keywords"):
        assert {key, f"{key}[de]", f"{key}[he]"} <= set(said)


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [
        *((".jpg", "jpeg"), (".png", "png"), (".webp", "webp"), (".avif", "avif")),
        *((".heic", "heic"), (".heif", "heif"), (".tif", "tiff"), (".gif", "gif"), (".bmp", "bmp")),
        *((".psd", "vnd.adobe.photoshop"), (".dng", "x-adobe-dng"), (".cr2", "x-canon-cr2")),
        *((".cr3", "x-canon-cr3"), (".crw", "x-canon-crw"), (".nef", "x-nikon-nef")),
        *((".arw", "x-sony-arw"), (".raf", "x-fuji-raf"), (".rw2", "x-panasonic-rw2")),
        *((".orf", "x-olympus-orf"), (".pef", "x-pentax-pef"), (".x3f", "x-sigma-x3f")),
        *((".srw", "x-samsung-srw"), (".mrw", "x-minolta-mrw"), (".dcr", "x-kodak-dcr")),
    ],
)
def test_files_offer_to_open_what_the_program_reads(suffix: str, kind: str):
    assert suffix in PHOTO_SUFFIXES
    assert f"image/{kind}" in entry()["Desktop Entry"]["MimeType"].split(";")


def test_packed_texts_are_the_same_each_time():
    assert share.packed("text") == share.packed("text")
    assert gzip.decompress(share.packed("text")) == b"text"


def test_the_description_names_the_entry_and_this_version(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(icons, "SIZES", ())
    share.write(tmp_path, "2026-11-23")
    said = ET.parse(tmp_path / "metainfo" / f"{share.APPLICATION}.metainfo.xml").getroot()
    assert said.findtext("id") == share.APPLICATION
    assert said.findtext("launchable") == "productai-desktop.desktop"
    release = said.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2026-11-23"}
