"""Pixels that are compared: borrowed from whoever decoded them, or read from a file."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from productai_desktop.imaging.preview import Thumb, thumbnail

#: eight bits each of three colours and of what is opaque, or of nothing
Rows = NDArray[np.uint8]

_FORMATS = ("RGB32", "ARGB32_Premultiplied", "RGBA8888")
#: longest side to which a file is decoded here, if no shorter one is asked for
LONGEST = 6144


@dataclass(frozen=True, slots=True)
class Pixels:
    """Pixels from the top left, row by row, sRGB. Nothing is copied, and nothing is changed."""

    width: int
    height: int
    #: bytes of a row
    stride: int
    #: "RGB32", "ARGB32_Premultiplied" (both B, G, R, A in memory) or "RGBA8888", as QImage names
    #: them
    format: str
    data: bytes | bytearray | memoryview

    def __post_init__(self) -> None:
        if self.format not in _FORMATS:
            raise ValueError(f"pixels of an unknown format: {self.format}")
        if self.width < 1 or self.height < 1 or self.stride < 4 * self.width:
            raise ValueError("a picture without pixels")

    @property
    def opaque(self) -> bool:
        return self.format == "RGB32"

    def rows(self) -> Rows:
        """All of them: rows, columns, and four bytes for each pixel."""
        return np.ndarray((self.height, self.width, 4), np.uint8, self.data, 0, (self.stride, 4, 1))


def pixels_of(source: Path | Pixels | Thumb, longest: int = LONGEST) -> Pixels:
    """Pixels as they are compared; a file is decoded to at most so many a side. Raises
    InputError."""
    if isinstance(source, Pixels):
        return source
    thumb = (
        thumbnail(source, longest, longest // 2 if longest < LONGEST else None)
        if isinstance(source, Path)
        else source
    )
    return Pixels(thumb.width, thumb.height, thumb.stride, thumb.format, thumb.pixels)


def on_white(rows: Rows, form: str) -> Rows:
    """The rows in B, G, R and a filler, transparency laid on white."""
    if form == "RGB32":
        return rows
    if form == "RGBA8888":
        alpha = rows[..., 3:].astype(np.uint16)
        colours = rows[..., 2::-1] * alpha
        laid = (colours + 127) // 255 + (255 - alpha)
    else:
        laid = rows[..., :3].astype(np.uint16) + (255 - rows[..., 3:].astype(np.uint16))
    flat = np.full_like(rows, 255)
    flat[..., :3] = np.minimum(laid, 255)
    return flat
