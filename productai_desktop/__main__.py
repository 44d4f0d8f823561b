"""`python -m productai_desktop` starts the window."""

import sys

from productai_desktop.app import window

if __name__ == "__main__":
    sys.exit(window())
