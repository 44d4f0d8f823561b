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


forget_the_starter()
name = os.path.basename(sys.argv[0])  # noqa: PTH119 - pathlib is not needed to begin
sys.exit(app.terminal() if name.partition(".")[0].lower() == "productai" else app.window())
