"""`productai` as it is, run from the checkout."""

import sys

from productai_desktop.app import terminal

sys.exit(terminal(sys.argv[1:]))
