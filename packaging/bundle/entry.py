"""Where the built program begins: the name that it is started by says which of the two it is.

`productai` is a second name of the same file (a second file on Windows); the name as it was called
counts, through any number of links.
"""

import os
import sys

from productai_desktop import app

name = os.path.basename(sys.argv[0])  # noqa: PTH119 - pathlib is not needed to begin
sys.exit(app.terminal() if name.partition(".")[0].lower() == "productai" else app.window())
