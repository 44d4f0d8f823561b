"""Quality: how large and how good a picture can be made for its bytes, judged by a sample.

The policy: all pixels at the best quality up to 95; where that would fall below 88, fewer pixels
rather than less quality, as long as the longest side keeps 4096; there quality down to 80; then
fewer pixels again.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

BEST, GOOD, LEAST = 95, 88, 80
#: longest side that is worth more than quality
ENOUGH_PIXELS = 4096
_TILE = 128
#: tiles a side of the sample
_TILES = 8
#: of the allowed bytes: predictions are a few hundredths off
_MARGIN = 0.97
_STEPS = 5
_SMALLEST_SCALE = 1e-4

#: bytes of a picture at a quality, all of them
Measure = Callable[[Image.Image, int], int]


@dataclass(frozen=True, slots=True)
class Aim:
    """What to encode with."""

    scale: float
    quality: int


class Sample:
    """Tiles from all over a picture, which stand for the whole."""

    def __init__(self, picture: Image.Image) -> None:
        self._picture = picture
        self._tiles: dict[float, tuple[Image.Image, float]] = {}
        self._known: dict[tuple[float, int], float] = {}

    def tiles(self, scale: float = 1.0) -> tuple[Image.Image, float]:
        """The tiles side by side as they are at a scale, and how many times they make the whole;
        a small picture is its own sample."""
        found = self._tiles.get(scale)
        if found is None:
            found = self._tiles[scale] = self._cut(scale)
        return found

    def predicted(self, measure: Measure, quality: int, scale: float = 1.0) -> float:
        """Bytes of the whole picture."""
        found = self._known.get((scale, quality))
        if found is None:
            tiles, times = self.tiles(scale)
            found = self._known[scale, quality] = measure(tiles, quality) * times
        return found

    def _cut(self, scale: float) -> tuple[Image.Image, float]:
        picture = self._picture
        width, height = (max(1, round(side * scale)) for side in picture.size)
        side = _TILE * _TILES
        if width * height <= 1.5 * side * side or min(width, height) < _TILE:
            if scale == 1.0:
                return picture, 1.0
            return picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2.0), 1.0
        sheet = Image.new(picture.mode, (side, side))
        for row in range(_TILES):
            for column in range(_TILES):
                left = (width - _TILE) * column // (_TILES - 1) // 8 * 8
                top = (height - _TILE) * row // (_TILES - 1) // 8 * 8
                box = (left / scale, top / scale, (left + _TILE) / scale, (top + _TILE) / scale)
                tile = self._tile(box, scale)
                sheet.paste(tile, (column * _TILE, row * _TILE))
        return sheet, width * height / (side * side)

    def _tile(self, box: tuple[float, float, float, float], scale: float) -> Image.Image:
        if scale == 1.0:
            return self._picture.crop((round(box[0]), round(box[1]), round(box[2]), round(box[3])))
        right, bottom = min(box[2], self._picture.width), min(box[3], self._picture.height)
        return self._picture.resize(
            (_TILE, _TILE), Image.Resampling.LANCZOS, (box[0], box[1], right, bottom)
        )


def aim(sample: Sample, measure: Measure, size: tuple[int, int], allowed: float) -> Aim:
    """The scale and quality by which a picture of a size comes near to `allowed` bytes."""
    allowed *= _MARGIN

    def fits(scale: float, quality: int) -> bool:
        return sample.predicted(measure, quality, scale) <= allowed

    def best(scale: float, low: int, high: int) -> int:
        """The best quality from `low`, which fits, to `high`."""
        if fits(scale, high):
            return high
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if fits(scale, middle) else (low, middle)
        return low

    if fits(1.0, GOOD):
        return Aim(1.0, best(1.0, GOOD, BEST))
    floor = min(1.0, ENOUGH_PIXELS / max(size))
    if floor < 1.0 and fits(floor, GOOD):
        return Aim(_largest(floor, 1.0, lambda scale: fits(scale, GOOD)), GOOD)
    if fits(floor, LEAST):
        return Aim(floor, best(floor, LEAST, GOOD))
    low = floor
    while low > _SMALLEST_SCALE and not fits(low, LEAST):
        low /= 2
    return Aim(_largest(low, min(floor, low * 2), lambda scale: fits(scale, LEAST)), LEAST)


def _largest(low: float, high: float, fits: Callable[[float], bool]) -> float:
    """A scale near to the largest that fits; `low` does, `high` does not."""
    for _ in range(_STEPS):
        middle = math.sqrt(low * high)
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low
