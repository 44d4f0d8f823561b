"""Where no window can be shown, a sentence says so before Qt would abort."""

from pathlib import Path

import pytest

from productai_desktop.gui.frame.display import display_problem


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": ""},
        {"WAYLAND_DISPLAY": "wayland-77", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_without_a_display_it_says_so(environ: dict[str, str]) -> None:
    problem = display_problem(environ, "linux")
    assert problem is not None
    assert "no display" in problem
    assert "`productai`" in problem


def test_a_display_that_does_not_answer_is_named(tmp_path: Path) -> None:
    problem = display_problem({"DISPLAY": ":7391"}, "linux")
    assert problem is not None
    assert ":7391" in problem


@pytest.mark.parametrize("plug_in", ["offscreen", "minimal", "vnc:size=10x10"])
def test_drawing_into_memory_needs_none(plug_in: str) -> None:
    assert display_problem({"QT_QPA_PLATFORM": plug_in}, "linux") is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert display_problem({}, platform) is None
