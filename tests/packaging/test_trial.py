"""The trial of a built program: what it asks, what it forgives, and what its photos are."""

import sys
from pathlib import Path

import pytest

from bundle import build, trial
from bundle.trial import Trial, TrialError
from productai_desktop.imaging.metadata.inspection import inspect
from tests.packaging.trial_photos import write_photos


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Trial:
    """A built program that is a script of the test."""
    monkeypatch.setenv("PRODUCTAI_API_KEY", "somebody's own")
    (tmp_path / "home").mkdir()
    return Trial(tmp_path / "built", tmp_path / "home")


def write_program(tried: Trial, shell: str) -> None:
    tried.folder.mkdir(exist_ok=True)
    for name in (build.NAME, build.TERMINAL):
        path = Path(tried.program(name))
        path.write_text(f"#!/bin/sh\n{shell}\n", encoding="utf-8")
        path.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a shell script")
def test_the_program_runs_in_an_empty_home_and_knows_nothing_of_this_person(tried: Trial):
    write_program(tried, 'echo "$HOME ${PRODUCTAI_API_KEY-none} $1"')
    assert tried.terminal("models") == f"{tried.home} none models\n"


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a shell script")
def test_an_unexpected_end_is_told_with_what_the_program_said(tried: Trial):
    write_program(tried, "echo half; echo why >&2; exit 5")
    assert tried.terminal("key", "check", status=5) == "half\n"
    with pytest.raises(TrialError, match=r"productai models ended with 5, not 0:\nhalf\nwhy"):
        tried.terminal("models")


@pytest.mark.skipif(sys.platform == "win32", reason="the program of the test is a shell script")
def test_a_program_of_another_version_is_refused(tried: Trial):
    write_program(tried, 'echo "${0##*/} 0.0.0"')
    with pytest.raises(TrialError, match=r"productai-desktop --version: 'productai-desktop 0\.0"):
        trial.main(tried.folder)


def test_photos_of_the_trial_are_what_they_are_called(tmp_path: Path):
    photos = write_photos(tmp_path)
    assert {inspect(path).format: path.suffix for path in photos.values()} == {
        kind: path.suffix for kind, path in photos.items()
    }
    assert {".heic", ".avif", ".webp", ".dng", ".psd", ".tif"} <= {
        path.suffix for path in photos.values()
    }


@pytest.mark.parametrize(
    ("system", "built", "program"),
    [
        ("linux", "productai-desktop", "productai-desktop/productai"),
        ("win32", "productai-desktop", "productai-desktop/productai.exe"),
        ("darwin", "ProductAI Desktop.app", "ProductAI Desktop.app/Contents/MacOS/productai"),
    ],
)
def test_each_system_has_its_own_shape(
    monkeypatch: pytest.MonkeyPatch, system: str, built: str, program: str
):
    monkeypatch.setattr(sys, "platform", system)
    dist = Path("dist")
    assert build.folder(dist) == dist / built
    assert build.program(build.folder(dist), build.TERMINAL) == dist / program
