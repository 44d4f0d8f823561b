"""The recipe of an AppImage: its folder, how it starts, and who packs it."""

import subprocess
import sys
from pathlib import Path

import pytest

from appimage import build
from linux import share
from linux.share import NAME, TERMINAL

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it runs on Linux alone")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An AppDir of a program that says its name and words."""
    work = tmp_path_factory.mktemp("work")
    program = work / "run" / "program"
    program.mkdir(parents=True)
    (program / NAME).write_text('#!/bin/sh\nprintf "%s\\n" "${0##*/}" "$@"\n')
    (program / NAME).chmod(0o755)
    (program / TERMINAL).symlink_to(NAME)
    share.write(work / "run" / "share", "2026-11-23")
    return build.prepare(work / "run", work)


def test_it_has_what_packs_and_desktops_look_for(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == {
        *("AppRun", ".DirIcon", "usr", f"{NAME}.desktop", f"{NAME}.png")
    }
    assert (folder / ".DirIcon").read_bytes().startswith(b"\x89PNG")
    assert f"Icon={NAME}\n" in (folder / f"{NAME}.desktop").read_text(encoding="utf-8")
    assert (folder / "usr" / "lib" / NAME / TERMINAL).is_symlink()


@pytest.mark.parametrize(
    ("called", "started"),
    [(f"./{NAME}-1.2.3.AppImage", NAME), (f"/home/a/bin/{TERMINAL}", TERMINAL), ("", NAME)],
)
def test_it_starts_the_program_that_it_is_called(folder: Path, called: str, started: str) -> None:
    words = ["--sandbox", "a photo.jpg"]
    said = subprocess.check_output(
        [folder / "AppRun", *words], env={"ARGV0": called, "PATH": "/usr/bin:/bin"}, text=True
    )
    assert said.splitlines() == [started, *words]


def test_it_is_packed_by_the_tool_that_is_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(build.PACK, "cp --recursive")
    made = build.pack(folder, tmp_path, "1.2.3")
    assert made == tmp_path / build.name("1.2.3")
    assert made is not None
    assert (made / "AppRun").exists()


def test_that_nothing_packs_it_is_said(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv(build.PACK, raising=False)
    assert build.pack(folder, tmp_path, "1.2.3") is None
    assert build.PACK in capsys.readouterr().err
