"""Other programs start with an environment of their own, and their failure is told."""

import sys
from pathlib import Path

import pytest

from productai_desktop.gui.hand_over.failure import HandOverFailure, Reason
from productai_desktop.gui.hand_over.launching import environment, start


def test_the_key_never_reaches_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRODUCTAI_API_KEY", "secret-key")
    written = tmp_path / "environment"
    script = f"import os; open({str(written)!r}, 'w').write(repr(dict(os.environ)))"
    start([sys.executable, "-c", script], "python", watch_seconds=30)
    assert "PATH" in written.read_text()
    assert "secret-key" not in written.read_text()


def test_a_frozen_programs_libraries_stay_its_own() -> None:
    given = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/own", "QT_PLUGIN_PATH": "/b"}
    assert environment(given, frozen=True) == {"LD_LIBRARY_PATH": "/own"}
    assert environment(given, frozen=False) == given


def test_a_program_that_is_gone_is_told() -> None:
    with pytest.raises(HandOverFailure) as caught:
        start(["/nowhere/viewer", "/a.png"], "Viewer")
    assert (caught.value.reason, caught.value.name) == (Reason.PROGRAM_GONE, "Viewer")


def test_a_program_that_fails_at_once_is_told_with_its_status() -> None:
    with pytest.raises(HandOverFailure) as caught:
        start([sys.executable, "-c", "raise SystemExit(3)"], "Viewer", watch_seconds=30)
    assert (caught.value.reason, caught.value.detail) == (Reason.PROGRAM_FAILED, "3")


def test_a_program_that_stays_at_work_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "go"
    script = f"import time, os\nwhile not os.path.exists({str(pipe)!r}): time.sleep(0.05)"
    start([sys.executable, "-c", script], "Viewer", watch_seconds=0)
    pipe.write_text("")
