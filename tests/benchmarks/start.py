"""`dev.py bench start`: from the start of the process to the first painting of its window.

The program is measured from source and, where `dev.py package` has built it, as a bundle; beside
each a bare PySide6 window of the same size, from source and bundled in the same way. Both are
warm: their files are in the system's cache, their sources compiled, the program was used before.
The moment is taken from Qt itself, whose own log (`qt.widgets.painting`) tells when a window's
picture goes to the screen: it shows where the parts will stand. When these are there is told, too.
All take turns, so that what else the computer does meets each alike.
"""

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.program import KEPT, verdict
from tests.benchmarks.screen import display

RATIO = 1.5
ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "dist" / "productai-desktop" / "productai-desktop"

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
"""
_OURS = "import sys; from productai_desktop.app import window; sys.exit(window(sys.argv[1:]))"
#: ends once the panels stand
_FURNISHED = """
import os, sys
from PySide6.QtCore import QTimer
from productai_desktop.gui.frame.main_window import MainWindow
furnish = MainWindow.furnish
def furnished(self, thumbnails):
    furnish(self, thumbnails)
    QTimer.singleShot(0, self, lambda: os._exit(0))
MainWindow.furnish = furnished
from productai_desktop.app import window
window(sys.argv[1:])
"""
#: of the bare window, with what the program's own bundle is made with
_SPEC = """
from bundle import selection
a = Analysis(["bare.py"], excludes=selection.left_out_modules(), optimize=1)
a.binaries = [entry for entry in a.binaries if selection.travels(entry[0])]
a.datas = [entry for entry in a.datas if selection.travels(entry[0])]
a.scripts = [entry for entry in a.scripts if selection.begins(entry[0])]
COLLECT(EXE(PYZ(a.pure), a.scripts, exclude_binaries=True, name="bare"), a.binaries, a.datas,
        name="bare")
"""
#: what Qt says once a window's picture is on its way to the screen
_SHOWN = b"Flushing"
_PATIENCE_SECONDS = 60.0


def main(arguments: Sequence[str] = ()) -> int:
    """Prints a line each, medians with the quickest beside; 1 where the bound is missed."""
    parser = argparse.ArgumentParser(prog="dev.py bench start")
    parser.add_argument("--runs", type=int, default=15)
    given = parser.parse_args(list(arguments))
    with tempfile.TemporaryDirectory() as text, display() as screen:
        environ = _environment(screen, Path(text))
        folder = Path(text) / "data"
        ours = ["--sandbox", "--data-dir", str(folder)]
        _use_once([sys.executable, "-c", _OURS, *ours], environ, folder)
        missed = _compare(
            "from source",
            [sys.executable, "-c", _BARE],
            [sys.executable, "-c", _OURS, *ours],
            environ,
            given.runs,
        )
        _panels([sys.executable, "-c", _FURNISHED, *ours], environ, given.runs)
        if not BUNDLE.exists():
            print("  bundled: not measured, as `dev.py package` has built none")
            return missed
        return missed | _compare(
            "bundled", [str(_bare_bundle())], [str(BUNDLE), *ours], environ, given.runs
        )


def _environment(screen: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Of a process that is measured: no settings of who measures, and compiled sources."""
    dropped = ("PRODUCTAI_", "QT_", "WAYLAND_", "PYTHONDONTWRITEBYTECODE")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    compiled = KEPT / "compiled"
    return {**inherited, **screen, "PYTHONPYCACHEPREFIX": str(compiled), "TMPDIR": str(folder)}


def _use_once(command: Sequence[str], environ: Mapping[str, str], folder: Path) -> None:
    """Starts the program, waits for its books, and closes it as a person does."""
    with subprocess.Popen(command, env=environ, cwd=ROOT) as process:
        until = time.monotonic() + _PATIENCE_SECONDS
        while not (folder / "sandbox").exists():
            if process.poll() is not None or time.monotonic() > until:
                process.kill()
                raise RuntimeError("the program did not begin")
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        if process.wait(_PATIENCE_SECONDS):
            raise RuntimeError("the program did not end well")


def _compare(
    how: str, bare: Sequence[str], ours: Sequence[str], environ: Mapping[str, str], runs: int
) -> int:
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for turn in range(runs + 2):
        for name, command in (("bare", bare), ("ours", ours)):
            seconds = _first_painting(command, environ)
            if turn >= 2:  # the first two compile, and fill the system's cache
                times[name].append(seconds)
    middle = {name: statistics.median(each) for name, each in times.items()}
    least = {name: min(each) for name, each in times.items()}
    ratio = middle["ours"] / middle["bare"]
    print(
        f"start to first paint, {how:<12}{middle['ours'] * 1000:6.0f} ms "
        f"(least {least['ours'] * 1000:.0f})   bare window {middle['bare'] * 1000:.0f} ms "
        f"(least {least['bare'] * 1000:.0f})   ratio {ratio:.2f}, bound {RATIO}   "
        f"{verdict(ratio <= RATIO)}"
    )
    return int(ratio > RATIO)


def _panels(command: Sequence[str], environ: Mapping[str, str], runs: int) -> None:
    times: list[float] = []
    for turn in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, env=dict(environ), cwd=ROOT, check=True)
        if turn:
            times.append(time.perf_counter() - start)
    print(
        f"start to all panels, from source  {statistics.median(times) * 1000:5.0f} ms "
        f"(least {min(times) * 1000:.0f})   what can be used; no bound"
    )


def _first_painting(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Seconds from the start of a process to its window's first picture."""
    told = {**environ, "QT_LOGGING_RULES": "qt.widgets.painting*=true"}
    start = time.perf_counter()
    with subprocess.Popen(command, env=told, cwd=ROOT, stderr=subprocess.PIPE) as process:
        try:
            assert process.stderr is not None
            for line in process.stderr:
                if _SHOWN in line:
                    return time.perf_counter() - start
        finally:
            process.kill()
    raise RuntimeError(f"{command[0]} ended before it painted")


def _bare_bundle() -> Path:
    """The bare window as a bundle, built once."""
    folder = KEPT / "bare-bundle"
    made = folder / "dist" / "bare" / "bare"
    if not made.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "bare.py").write_text(_BARE, encoding="utf-8")
        (folder / "bare.spec").write_text(_SPEC, encoding="utf-8")
        build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        environ = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
        subprocess.run([*build, "bare.spec"], cwd=folder, check=True, env=environ)
    return made
