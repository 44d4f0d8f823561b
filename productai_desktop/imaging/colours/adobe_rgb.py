"""The colour space that cameras name "Adobe RGB" in EXIF without embedding a profile.

Built from the numbers of the Adobe RGB (1998) specification, section 4.3, adapted to D50 as ICC
profiles are; LittleCMS's own constructors know sRGB alone.
"""

import functools

from productai_desktop.imaging.colours import icc_maker

NAME = "Adobe RGB (1998)"

#: columns are XYZ of red, green and blue
COLORANTS: icc_maker.Matrix = (
    (0.60974, 0.20528, 0.14919),
    (0.31111, 0.62567, 0.06322),
    (0.01947, 0.06087, 0.74457),
)
#: the exact gamma of the specification
_GAMMA = 563 / 256


@functools.cache
def profile() -> bytes:
    """An ICC profile, version 2.1 (ICC.1:1998-09)."""
    return icc_maker.made(NAME, COLORANTS, _GAMMA)
