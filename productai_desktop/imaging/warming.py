"""What photos need, imported before they come: importing holds the interpreter's lock at times."""

import numpy as np

from productai_desktop.imaging import darkroom, preview

#: all that is imported with this module
WARM = (np, darkroom, preview)
