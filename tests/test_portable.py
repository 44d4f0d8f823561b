"""Portable mode: a folder beside the bundle holds all data, unless something else was asked for."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from productai_desktop import app
from productai_desktop.core.options import Options

ROOT = Path(__file__).parents[1]
#: starts the terminal program as if it were the executable of a bundle
AS_BUNDLE = """
import sys
sys.frozen, sys.executable = True, sys.argv.pop(1)
from productai_desktop.app import terminal
sys.exit(terminal())
"""


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of a bundle whose program is the one that runs."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "productai-desktop"))
    for name in ("APPDIR", "APPIMAGE", "FLATPAK_ID"):
        monkeypatch.delenv(name, raising=False)
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield tmp_path
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_all_data_lies_in_the_portable_folder(bundle: Path) -> None:
    portable = bundle / "portable"
    portable.mkdir()
    desk = app.Wiring().desk(Options())
    assert desk.data_folder == portable
    assert desk.output_folder() == portable / "Results"
    assert (portable / "logs").is_dir()


async def test_about_says_that_it_is_portable(bundle: Path) -> None:
    (bundle / "portable").mkdir()
    facts = dict(await app.Wiring().desk(Options()).reporting.facts())
    assert facts["installed"] == "portable"


async def test_a_folder_that_was_asked_for_wins(bundle: Path, tmp_path: Path) -> None:
    (bundle / "portable").mkdir()
    desk = app.Wiring().desk(Options(data_dir=tmp_path / "other"))
    assert desk.data_folder == tmp_path / "other"
    assert not desk.output_folder().is_relative_to(bundle)
    assert dict(await desk.reporting.facts())["installed"] == "bundle"
    assert list((bundle / "portable").iterdir()) == []


def test_without_the_folder_a_bundle_is_like_any_other(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert app.Wiring().desk(Options()).data_folder == tmp_path / "data" / "productai-desktop"
    assert not (bundle / "portable").exists()


def test_the_terminal_keeps_to_it_too(tmp_path: Path) -> None:
    portable = tmp_path / "portable"
    portable.mkdir()
    program = [sys.executable, "-c", AS_BUNDLE, str(tmp_path / "productai")]
    done = subprocess.run(
        [*program, "jobs", "list", "--sandbox"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (portable / "productai.db").is_file()


def test_one_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    portable = tmp_path / "portable"
    portable.mkdir()
    (portable / "logs").write_text("in the way, for root as well")
    program = [sys.executable, "-c", AS_BUNDLE, str(tmp_path / "productai")]
    done = subprocess.run(
        [*program, "jobs", "list", "--sandbox"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert str(portable) in done.stderr
    assert done.stderr.count("\n") == 1
