"""What photos need, imported before they come: importing holds the interpreter's lock at times."""

from productai_desktop.imaging import darkroom, preview

#: all that is imported with this module
WARM = (darkroom, preview)
