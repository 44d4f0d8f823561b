"""The subject: where the product is in a picture, by what differs from the picture's border."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

#: the longest side in which it is looked for
_LOOKED_AT = 512
#: levels by which a pixel differs from a plain border
_DIFFERENT = 10
#: a border whose levels are spread further is not plain
_PLAIN = 12.0
#: share of the detail of a picture that is cut off at either side where the border is not plain
_QUIET = 0.02

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Subject:
    """Where it is, in shares of the picture's width and height."""

    #: left, top, right, bottom
    box: Box
    #: it stands before a plain border
    clear: bool
    #: share of the picture's area that it covers itself
    area: float

    @property
    def centre(self) -> tuple[float, float]:
        left, top, right, bottom = self.box
        return (left + right) / 2, (top + bottom) / 2

    @property
    def extent(self) -> float:
        """The longer of its two extents, each a share of the picture's."""
        left, top, right, bottom = self.box
        return max(right - left, bottom - top)


def subject_of(image: Image.Image) -> Subject | None:
    """The subject of a picture of mode RGB; None where nothing stands out."""
    scale = max(1, round(max(image.size) / _LOOKED_AT))
    small = image.reduce(scale) if scale > 1 else image
    pixels = np.asarray(small, dtype=np.int16)
    border = border_pixels(pixels)
    spread = float(np.percentile(np.abs(border - np.median(border, axis=0)).max(axis=1), 80))
    if spread <= _PLAIN:
        different = np.abs(pixels - np.median(border, axis=0)).max(axis=2) > _DIFFERENT
        return _boxed(different)
    return _busiest(pixels)


def border_pixels(pixels: NDArray[np.int16]) -> NDArray[np.int16]:
    """The outermost pixels, each once, as rows of three levels."""
    top, bottom = pixels[0], pixels[-1]
    left, right = pixels[1:-1, 0], pixels[1:-1, -1]
    return np.concatenate((top, bottom, left, right))


def _boxed(different: NDArray[np.bool_]) -> Subject | None:
    if not different.any():
        return None
    height, width = different.shape
    columns, rows = np.flatnonzero(different.any(axis=0)), np.flatnonzero(different.any(axis=1))
    box = (
        float(columns[0]) / width,
        float(rows[0]) / height,
        float(columns[-1] + 1) / width,
        float(rows[-1] + 1) / height,
    )
    return Subject(box, True, float(different.mean()))


def _busiest(pixels: NDArray[np.int16]) -> Subject | None:
    """By detail: the span that holds nearly all of it in either direction."""
    grey = pixels.mean(axis=2)
    detail = np.zeros_like(grey)
    detail[:, 1:] += np.abs(np.diff(grey, axis=1))
    detail[1:, :] += np.abs(np.diff(grey, axis=0))
    total = float(detail.sum())
    if total <= 0:
        return None
    spans: list[tuple[float, float]] = []
    for axis in (0, 1):
        held = np.cumsum(detail.sum(axis=axis)) / total
        first = int(np.searchsorted(held, _QUIET))
        last = int(np.searchsorted(held, 1 - _QUIET)) + 1
        spans.append((first / len(held), min(1.0, last / len(held))))
    (left, right), (top, bottom) = spans
    return Subject((left, top, right, bottom), False, (right - left) * (bottom - top))
