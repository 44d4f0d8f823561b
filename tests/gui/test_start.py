"""The program as a process: it starts, says where it cannot, and ends quickly and quietly."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def start(data: Path, **environ: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "productai_desktop", "--sandbox", "--data-dir", str(data)],
        cwd=ROOT,
        env={
            **{name: value for name, value in os.environ.items() if name not in _DISPLAYS},
            "PRODUCTAI_TIME_SCALE": "20",
            **environ,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A window without a screen, once its sandbox is up."""
    process = start(tmp_path, QT_QPA_PLATFORM="offscreen")
    until = time.monotonic() + 30
    while not any((tmp_path / "sandbox").glob("*")):
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert time.monotonic() < until, "the sandbox never came"
        time.sleep(0.05)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_without_a_display_it_says_so_and_ends_with_2(tmp_path: Path) -> None:
    process = start(tmp_path)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "no display" in said
    assert "Traceback" not in said


def test_a_display_that_does_not_answer_is_no_abort(tmp_path: Path) -> None:
    process = start(tmp_path, DISPLAY=":7391")
    _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert ":7391" in said


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end_it_closes_quietly(
    program: subprocess.Popen[str], tmp_path: Path, how: signal.Signals
) -> None:
    program.send_signal(how)
    said, complained = program.communicate(timeout=20)
    assert (program.returncode, said) == (0, "")
    assert "Traceback" not in complained
    assert "ERROR" not in (tmp_path / "logs" / "productai.log").read_text("utf-8")


def test_a_second_start_hands_over_to_the_first(
    program: subprocess.Popen[str], tmp_path: Path
) -> None:
    second = start(tmp_path, QT_QPA_PLATFORM="offscreen")
    said, _ = second.communicate(timeout=30)
    assert second.returncode == 0
    assert "already open" in said
    assert program.poll() is None
