"""Makes `dist/productai-desktop/`, the program's folder, by PyInstaller; on macOS an app."""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from linux import icu
from linux.slim import slim

ROOT = Path(__file__).resolve().parents[2]
NAME = "productai-desktop"
TERMINAL = "productai"
APP = "ProductAI Desktop.app"
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def system() -> str:
    """This system and processor as the names of files say them: linux-x86_64."""
    machine = platform.machine().lower().replace("amd64", "x86_64")
    return f"{_SYSTEMS.get(sys.platform, sys.platform)}-{machine}"


def folder(dist: Path) -> Path:
    """What is built in `dist`: a folder, on macOS an app."""
    return dist / (APP if sys.platform == "darwin" else NAME)


def program(built: Path, name: str) -> Path:
    """The file by which one of the two programs is started."""
    if built.suffix == ".app":
        return built / "Contents" / "MacOS" / name
    return built / (f"{name}.exe" if sys.platform == "win32" else name)


def build(work: Path, dist: Path) -> Path:
    """The new folder in `dist`; `work` keeps what a second build goes faster with.

    Raises CalledProcessError where PyInstaller fails.
    """
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
        *("--distpath", str(dist), "--workpath", str(work)),
        str(Path(__file__).with_name(f"{NAME}.spec")),
    ]
    made = folder(dist)
    shutil.rmtree(made, ignore_errors=True)
    # with a fixed seed, sets are written in one order: the same sources, the same bytes
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "packaging"), "PYTHONHASHSEED": "0"}
    subprocess.run(command, check=True, cwd=ROOT, env=environment)
    if os.name == "posix":
        program(made, TERMINAL).symlink_to(NAME)
    if sys.platform == "linux":
        slim(made, work)
        for library in made.rglob("libicudata.so.*"):
            if not library.is_symlink():
                icu.reduce(library, work)
    return made
