"""Deep pixels: pictures of more than 8 bits a channel, without loss and in bands of rows.

`ImageFile.load()` of such a picture gives 8 bits, which is right for previews. Preparation asks
`deep(image)` before it loads the picture.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, runtime_checkable

from PIL import Image
from PIL.ImageFile import ImageFile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    #: a band: its first row in the picture, and rows, width, channels
    Band = tuple[int, NDArray[np.uint16]]

ShownMode = Literal["L", "LA", "RGB", "RGBA", "CMYK", "LAB"]
DeepMode = ShownMode | Literal["CMYKA", "LABA"]

#: channels of each mode
CHANNELS: dict[DeepMode, int] = {
    "L": 1, "LA": 2, "RGB": 3, "RGBA": 4, "CMYK": 4, "CMYKA": 5, "LAB": 3, "LABA": 4,
}  # fmt: skip
#: bytes of a band, about
BAND_BYTES = 8_000_000


@dataclass(frozen=True, slots=True)
class Deep:
    """What a picture of more than 8 bits holds.

    A value divided by 257 is the one that Pillow's mode of the same name has in 8 bits: 65535 is
    white, full ink (CMYK), L* 100 (LAB, whose a* and b* are 0 at 0x8080, as in ICC version 4), or
    opaque. Alpha is not multiplied in. The profile is `info["icc_profile"]` of the picture, and
    without one the values are sRGB as they would be in 8 bits: linear light has been encoded.
    """

    #: of the file: 10, 12, 14, 16 or 32
    bits: int
    mode: DeepMode
    #: as the rows are stored: `intake.orientation(image)`, asked after the last band, turns them
    width: int
    height: int
    #: reads the file; to be run through once, while the picture is open. Bands come from the top
    #: down, without gaps, of at most about BAND_BYTES. Raises one of DECODE_ERRORS.
    bands: "Callable[[], Iterator[Band]]"


@runtime_checkable
class _HasDeep(Protocol):
    def deep(self) -> Deep | None: ...


def deep(image: ImageFile) -> Deep | None:
    """The picture's deep pixels; None where `load()` gives all there is."""
    return image.deep() if isinstance(image, _HasDeep) else None


def depth(image: ImageFile) -> int:
    """Bits of a channel in the file, 8 or more."""
    found = deep(image)
    return 8 if found is None else found.bits


def band_rows(width: int, channels: int, bytes_each: int = 2) -> int:
    """Rows of a band."""
    return max(1, BAND_BYTES // max(1, width * channels * bytes_each))


def shown_mode(mode: DeepMode) -> ShownMode:
    """Pillow's mode for pixels of 8 bits: it has none for CMYK or LAB with alpha."""
    if mode == "CMYKA":
        return "CMYK"
    return "LAB" if mode == "LABA" else mode


def reduction(size: tuple[int, int], wanted: tuple[int, int] | None) -> int:
    """How many pixels become one, each way, where `wanted` is enough; 1 for all of them."""
    if wanted is None:
        return 1
    return max(1, min(size[0] // max(1, wanted[0]), size[1] // max(1, wanted[1])))


def reduced(size: tuple[int, int], factor: int) -> tuple[int, int]:
    return (-(-size[0] // factor), -(-size[1] // factor))


def to_eight_bits(image: Deep, factor: int = 1) -> Image.Image:
    """The pixels rounded to 8 bits, as previews take them; alpha of CMYK and LAB is left out.

    Squares of `factor` pixels a side become one, so that no whole picture is held.
    """
    import numpy as np  # 80 ms, for pictures that need it alone

    mode = shown_mode(image.mode)
    whole = Image.new(mode, reduced((image.width, image.height), factor))
    channels = CHANNELS[mode]
    rest: NDArray[np.uint16] | None = None
    for top, band in image.bands():
        start = top
        if rest is not None:
            band, start = np.concatenate((rest, band)), top - len(rest)  # noqa: PLW2901
        is_last = start + len(band) >= image.height
        count = len(band) if is_last else len(band) // factor * factor
        rest = band[count:]
        if count:
            # rounded division by 257
            values = (band[:count, :, :channels].astype(np.uint32) * 255 + 32895) >> 16
            small = values.astype(np.uint8)
            if mode == "LAB":
                small[:, :, 1:] ^= 0x80  # Pillow's raw LAB is signed
            rows = Image.frombytes(mode, (image.width, count), small.tobytes())
            whole.paste(rows.reduce(factor) if factor > 1 else rows, (0, start // factor))
    return whole
