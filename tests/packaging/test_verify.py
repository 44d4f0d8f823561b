"""What the check in a bare Debian reads and compares; the check itself is a command of its own."""

from pathlib import Path

import pytest

from linux.bare_root import BareRoot, mirror_here, suite_here
from linux.verify import exec_of, lines

DEB822 = """Types: deb
# http://snapshot.example/archive
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
"""


def test_the_packages_come_from_where_this_computers_come():
    assert mirror_here(["deb [signed-by=/k.gpg] https://a.example/debian bookworm main"]) == (
        "https://a.example/debian"
    )
    assert mirror_here(["deb https://tools.example/apt x main", DEB822]) == (
        "http://mirror.example/debian"
    )
    assert mirror_here(["deb http://a.example/debian-security bookworm-security main"]) == (
        "http://deb.debian.org/debian"
    )


def test_the_suite_is_the_one_of_this_computer():
    assert suite_here('ID=debian\nVERSION_CODENAME=bookworm\nNAME="Debian"\n') == "bookworm"
    with pytest.raises(ValueError, match="--suite"):
        suite_here("ID=arch\n")


def test_the_entry_is_started_with_its_files_in_their_place():
    entry = "[Desktop Entry]\nName=P\nExec=productai-desktop --x %U\nName[de]=Q\n"
    assert exec_of(entry, ["/a b.png"]) == ["productai-desktop", "--x", "/a b.png"]
    assert exec_of(entry, []) == ["productai-desktop", "--x"]


def test_what_is_said_beside_the_objects_is_left_out():
    assert lines('warning\n{"a": 1}\n\n{"b": 2}\n') == ['{"a": 1}', '{"b": 2}']


def test_a_listing_has_all_but_what_is_mounted_and_the_bookkeeping(tmp_path: Path):
    for name in ("proc/1/maps", "var/log/apt.log", "var/lib/dpkg/status", "usr/bin/tool",
                 "home/a/Pictures/x.png", "var/lib/app/data", "etc/ld.so.cache"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = BareRoot(tmp_path, "bookworm", "http://a.example/debian").listing()
    assert {path for path in found if (tmp_path / path[1:]).is_file()} == {
        "/usr/bin/tool", "/home/a/Pictures/x.png", "/var/lib/app/data",
    }  # fmt: skip
    assert {"/home/a", "/var/lib"} <= found


def test_a_person_is_cut_off_and_has_a_home(tmp_path: Path):
    root = BareRoot(tmp_path, "bookworm", "http://a.example/debian")
    command = root.cut_off("productai", "models")
    assert command[:2] == ["unshare", "--net"]
    assert command[-4:] == ["--userspec=1000:1000", str(tmp_path), "productai", "models"]
    environ = root.environ_of_user({"HOME": "/root", "DISPLAY": ":5"})
    assert (environ["HOME"], environ["DISPLAY"]) == ("/home/photographer", ":5")
