"""The file that installs itself: what it makes, what it refuses, and what stays when it goes."""

import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from linux import run_file
from linux.share import FILES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it installs on Linux alone")

MADE = datetime(2026, 11, 23, tzinfo=UTC)
ENTRY = "[Desktop Entry]\nType=Application\nName=ProductAI\nExec=productai-desktop %U\n"


def write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


class Person:
    """Somebody's home, and small installers made of a program that says its version."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.home = folder / "home of somebody"
        self.home.mkdir()
        self.tools = folder / "tools"
        self.tools.mkdir()
        self.data = self.home / ".local" / "share"
        self.program = self.data / "productai-desktop-app"
        self.commands = self.home / ".local" / "bin"

    def installer(self, version: str = "1.0", glibc: str = "2.17", starts: bool = True) -> Path:
        root = self._folder / f"of {version}"
        program = root / "program" / "productai-desktop"
        write(program, f"#!/bin/sh\necho {version}\nexit {int(not starts)}\n", 0o755)
        (program.parent / "productai").symlink_to("productai-desktop")
        write(program.parent / "_internal" / version, "a part")
        write(root / "share" / "applications" / "productai-desktop.desktop", ENTRY)
        write(root / "share" / "man" / "man1" / "productai.1", "a page")
        shutil.copyfile(FILES / "uninstall.sh", root / "uninstall.sh")
        payload = self._folder / "payload"
        run_file.archive(root, payload, MADE)
        content = payload.read_bytes()
        header = run_file.script(
            (FILES / "install.sh").read_text(encoding="utf-8"),
            VERSION=version,
            GLIBC=glibc,
            KILOBYTES="10",
            BYTES=str(len(content)),
            SHA256=hashlib.sha256(content).hexdigest(),
        )
        shutil.rmtree(root)
        made = self._folder / f"productai-desktop-{version}.run"
        made.write_bytes(header.encode() + content)
        return made

    def has(self, tool: str, shell: str) -> None:
        """Another tool of this name than the system's."""
        write(self.tools / tool, f"#!/bin/sh\n{shell}\n", 0o755)

    def runs(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", *map(str, command)],
            check=False,
            capture_output=True,
            text=True,
            cwd=self.home,
            env={"HOME": str(self.home), "PATH": f"{self.tools}:{os.environ['PATH']}"},
        )

    def holds(self) -> set[str]:
        return {str(path.relative_to(self.home)) for path in self.home.rglob("*")}


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


def said(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout + done.stderr


def test_it_installs_the_program_its_names_its_entry_and_its_pages(person: Person):
    done = person.runs(person.installer())
    assert done.returncode == 0, said(done)
    assert f"is installed in {person.program}." in done.stdout
    for name in ("productai-desktop", "productai"):
        link = person.commands / name
        assert link.readlink() == person.program / name
        assert subprocess.check_output([link], text=True) == "1.0\n"
    entry = person.data / "applications" / "productai-desktop.desktop"
    assert f'\nExec="{person.program}/productai-desktop" %U\n' in entry.read_text(encoding="utf-8")
    assert (person.data / "man" / "man1" / "productai.1").is_file()


def test_it_says_nothing_when_it_is_asked_to(person: Person):
    done = person.runs(person.installer(), "--quiet")
    assert (done.returncode, said(done)) == (0, "")


def test_the_next_version_takes_the_place_of_the_last(person: Person):
    person.runs(person.installer("1.0"))
    write(person.program / "portable" / "books.db", "edits")
    done = person.runs(person.installer("2.0"))
    assert done.returncode == 0, said(done)
    assert [path.name for path in (person.program / "_internal").iterdir()] == ["2.0"]
    assert subprocess.check_output([person.commands / "productai"], text=True) == "2.0\n"
    assert (person.program / "portable" / "books.db").read_text(encoding="utf-8") == "edits"
    assert [path.name for path in person.program.parent.glob("productai-desktop-app*")] == [
        "productai-desktop-app"
    ]


def test_a_version_that_does_not_start_leaves_the_last_as_it_was(person: Person):
    person.runs(person.installer("1.0"))
    before = person.holds()
    done = person.runs(person.installer("2.0", starts=False))
    assert done.returncode == 1
    assert "The program does not start on this system" in done.stderr
    assert person.holds() == before
    assert subprocess.check_output([person.commands / "productai"], text=True) == "1.0\n"


@pytest.mark.parametrize("times", [1, 2])
def test_nothing_is_left_when_it_is_removed(person: Person, times: int):
    installer = person.installer()
    for _ in range(times):
        assert person.runs(installer).returncode == 0
    done = person.runs(installer, "--uninstall")
    assert done.returncode == 0, said(done)
    assert person.holds() == set()


def test_the_script_beside_the_program_removes_it_too(person: Person):
    person.runs(person.installer(), "--target", "programs/edits")
    done = person.runs(person.home / "programs" / "edits" / "uninstall.sh", "--quiet")
    assert (done.returncode, said(done)) == (0, "")
    assert person.holds() == set()


def test_what_is_the_users_stays_and_is_named(person: Person):
    own = person.data / "productai-desktop" / "productai.db"
    write(own, "edits")
    write(person.data / "applications" / "other.desktop", ENTRY)
    write(person.commands / "productai", "mine", 0o755)
    installer = person.installer()
    before = person.holds()
    assert f"{person.commands}/productai is a file of yours" in said(person.runs(installer))
    write(person.program / "portable" / "books.db", "edits")
    done = person.runs(installer, "--uninstall")
    assert f"Your own data stay in {own.parent};" in done.stdout
    assert f"Your own data stay in {person.program}/portable;" in done.stdout
    left = {path for path in person.holds() if not path.endswith("mimeinfo.cache")}
    portable = str((person.program / "portable").relative_to(person.home))
    assert left == before | {str(Path(portable).parent), portable, f"{portable}/books.db"}


@pytest.mark.parametrize(
    ("tool", "shell", "reason"),
    [
        ("uname", '[ "$1" = -s ] && echo Linux || echo aarch64', "this computer is Linux on aarch"),
        ("getconf", "echo glibc 2.9", "needs glibc 2.17 or newer"),
        ("getconf", "exit 1", "needs the GNU C library (glibc) 2.17 or newer"),
        ("df", "echo head; echo a 9 9 9 9", "needs 0 MB, but"),
    ],
)
def test_a_system_that_does_not_fit_is_told_so(person: Person, tool: str, shell: str, reason: str):
    person.has(tool, shell)
    done = person.runs(person.installer())
    assert done.returncode == 1
    assert reason in done.stderr
    assert person.holds() == set()


def test_a_newer_glibc_is_known_by_its_number(person: Person):
    person.has("getconf", "echo glibc 2.100")
    assert person.runs(person.installer(glibc="2.35")).returncode == 0


def test_a_damaged_file_is_not_unpacked(person: Person):
    installer = person.installer()
    content = installer.read_bytes()
    installer.write_bytes(content[:-1] + bytes((content[-1] ^ 1,)))
    done = person.runs(installer)
    assert done.returncode == 1
    assert "This file is damaged" in done.stderr
    assert person.holds() == set()


def test_a_folder_of_something_else_is_left_alone(person: Person):
    write(person.home / "photos" / "one.jpg", "a photo")
    done = person.runs(person.installer(), "--target", "photos")
    assert done.returncode == 1
    assert "photos holds something else." in done.stderr
    assert person.holds() == {"photos", "photos/one.jpg"}


@pytest.mark.parametrize("words", [["--fly"], ["--target"]])
def test_wrong_usage_ends_with_2(person: Person, words: list[str]):
    done = person.runs(person.installer(), *words)
    assert (done.returncode, done.stderr.partition(":")[0]) == (2, "usage")


def test_while_it_runs_it_is_neither_replaced_nor_removed(person: Person):
    assert person.runs(person.installer()).returncode == 0
    program = person.program / "productai-desktop"
    text = program.read_text()
    shutil.copy("/bin/sleep", program)
    with subprocess.Popen([person.commands / "productai-desktop", "60"]) as running:
        try:
            for command in ([person.installer("2.0")], [person.program / "uninstall.sh"]):
                done = person.runs(*command)
                assert done.returncode == 1
                assert "is running" in done.stderr
        finally:
            running.kill()
    program.write_text(text)
    assert (person.program / "_internal" / "1.0").exists()
    assert person.runs(person.installer("2.0")).returncode == 0
    assert person.runs(person.program / "uninstall.sh").returncode == 0


def test_what_is_not_installed_is_not_removed(person: Person):
    done = person.runs(person.installer(), "--uninstall")
    assert (done.returncode, done.stdout) == (1, "")
    assert "is not installed in" in done.stderr
