"""What comparing two pictures needs, imported as soon as there is one: 16 MB, which a window
without pictures does not hold."""

import numpy as np

#: all that is imported with this module
WARM = (np,)
