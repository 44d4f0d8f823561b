"""Make an AppImage of the tree that the `.run` unpacks.

The folder of it is made and tried wherever Linux runs; packing it needs appimagetool, which is not
installed by itself: PRODUCTAI_APPIMAGETOOL names it.
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from linux.share import NAME

#: a command that packs the folder that is its last argument but one into the file that is its last
PACK = "PRODUCTAI_APPIMAGETOOL"
APP_RUN = Path(__file__).with_name("AppRun")
ICON_SIZE = 256


def name(version: str) -> str:
    """The name of the file."""
    return f"{NAME}-{version}-x86_64.AppImage"


def prepare(tree: Path, work: Path) -> Path:
    """The folder that is packed, of `tree` with its folders `program` and `share`."""
    folder = work / "AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree / "program", folder / "usr" / "lib" / NAME, symlinks=True)
    shutil.copytree(tree / "share", folder / "usr" / "share")
    entry, icon = f"{NAME}.desktop", f"{NAME}.png"
    sizes = folder / "usr" / "share" / "icons" / "hicolor"
    shutil.copy(APP_RUN, folder / "AppRun")
    shutil.copyfile(folder / "usr" / "share" / "applications" / entry, folder / entry)
    shutil.copyfile(sizes / f"{ICON_SIZE}x{ICON_SIZE}" / "apps" / icon, folder / icon)
    (folder / ".DirIcon").symlink_to(icon)
    return folder


def pack(folder: Path, dist: Path, version: str) -> Path | None:
    """The AppImage of the folder, in `dist`; None, and said, where nothing packs it.

    Raises CalledProcessError.
    """
    command = shlex.split(os.environ.get(PACK, ""))
    if not command:
        print(f"{folder} is not packed: {PACK} names no appimagetool.", file=sys.stderr)
        return None
    made = dist / name(version)
    environment = {**os.environ, "ARCH": "x86_64", "VERSION": version}
    subprocess.run([*command, str(folder), str(made)], check=True, env=environment)
    return made
