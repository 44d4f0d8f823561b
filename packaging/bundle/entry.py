"""Where the built program begins: the name that it is started by says which of the two it is.

`productai` is a second name of the same file (a second file on Windows); the name as it was called
counts, through any number of links.
"""

import os
import sys

from productai_desktop import app

_OF_THE_STARTER = ("LD_LIBRARY_PATH", "_PYI_")


def forget_the_starter() -> None:
    """Takes out of the environment what PyInstaller's starter put in for itself.

    The libraries are found already. Programs that this one starts, such as a browser, are to find
    their own, and this one started anew is to begin from the beginning.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    for variable in [name for name in os.environ if name.startswith(_OF_THE_STARTER)]:
        del os.environ[variable]
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


def hold_modules() -> None:
    """Goes on reading modules from the file that was started, also when an update has put another
    in its place: PyInstaller opens it anew for each, and would end the program without a word."""
    loader = sys.modules.get("pyimod02_importers")
    if loader is None or sys.platform != "linux":
        return
    archive = loader.pyz_archive
    held = os.open(archive._filename, os.O_RDONLY)
    way = f"/proc/self/fd/{held}"
    if os.access(way, os.R_OK):  # not every container has /proc
        archive._filename = way
    else:
        os.close(held)


forget_the_starter()
hold_modules()
name = os.path.basename(sys.argv[0])  # noqa: PTH119 - pathlib is not needed to begin
sys.exit(app.terminal() if name.partition(".")[0].lower() == "productai" else app.window())
