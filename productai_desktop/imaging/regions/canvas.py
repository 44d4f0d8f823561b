"""Pictures as regions are looked for in them: upright, sRGB, with samples at any size and pose."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from productai_desktop.imaging.colours.colour import to_srgb
from productai_desktop.imaging.intake import opened, orientation, turned

Floats = NDArray[np.floating[Any]]
#: 3 x 3: pixels of a patch to pixels of a picture
Pose = NDArray[np.float64]

#: longest side that is looked at: more tells nothing of a logo
_MOST_SIDE = 6144


@dataclass(frozen=True, slots=True)
class Canvas:
    """A decoded picture."""

    #: RGB, upright
    image: Image.Image

    @property
    def width(self) -> int:
        return self.image.width

    @property
    def height(self) -> int:
        return self.image.height

    def small(self, width: int, height: int) -> Floats:
        """The lightness (0 to 255) of the whole picture at another size."""
        size = (max(1, width), max(1, height))
        small = self.image.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
        return np.asarray(small.convert("L"), dtype=np.float32)

    def patch(self, pose: Pose, width: int, height: int) -> NDArray[np.uint8]:
        """The picture seen through a pose: `height` x `width` x 3, its edge repeated outside."""
        corners = through(pose, np.array(((0, 0), (width, 0), (0, height), (width, height))))
        step = min(
            np.hypot(*(corners[1] - corners[0])) / width,
            np.hypot(*(corners[2] - corners[0])) / height,
        )
        factor = max(1, min(64, int(step)))
        margin = 4 * factor
        left, top = (int(max(0, v)) for v in np.floor(corners.min(axis=0)) - margin)
        right, bottom = (int(v) for v in np.ceil(corners.max(axis=0)) + margin)
        left, top = min(left, self.width - 1), min(top, self.height - 1)
        box = (left, top, max(left + 1, min(right, self.width)),
               max(top + 1, min(bottom, self.height)))  # fmt: skip
        part = self.image.crop(box)
        if factor > 1:
            part = part.reduce(factor)
        # room around it, so that what lies outside repeats the edge
        pad = 8
        pixels = np.pad(np.asarray(part), ((pad, pad), (pad, pad), (0, 0)), mode="edge")
        moved = np.array(((1 / factor, 0, pad - left / factor),
                          (0, 1 / factor, pad - top / factor), (0, 0, 1)))  # fmt: skip
        inner = moved @ pose
        coefficients = tuple((inner / inner[2, 2]).ravel()[:8])
        seen = Image.fromarray(pixels).transform(
            (width, height),
            Image.Transform.PERSPECTIVE,
            coefficients,
            Image.Resampling.BICUBIC if step < 6 else Image.Resampling.BILINEAR,
        )
        return np.asarray(seen)


@dataclass(frozen=True, slots=True)
class Patch:
    """Pixels to be shown: R, G, B, row by row from the top left, rows without filler."""

    width: int
    height: int
    pixels: bytes


def shown_patch(picture: Canvas, pose: Pose, width: int, height: int) -> Patch:
    """A picture seen through a pose, to be shown."""
    return Patch(width, height, picture.patch(pose, width, height).tobytes())


def load(source: Path) -> Canvas:
    """A picture of at most 6,144 pixels a side, transparency laid on white. Raises InputError."""
    with opened(source) as image:
        image.draft("RGB", (_MOST_SIDE, _MOST_SIDE))
        image.load()
        flat = turned(to_srgb(image), orientation(image))
    if flat.mode == "RGBA":
        white = Image.new("RGB", flat.size, "white")
        white.paste(flat, mask=flat.getchannel("A"))
        flat = white
    flat.thumbnail((_MOST_SIDE, _MOST_SIDE), Image.Resampling.BICUBIC, reducing_gap=2.0)
    return Canvas(flat.convert("RGB"))


def through(pose: Pose, points: NDArray[np.float64] | NDArray[np.int64]) -> NDArray[np.float64]:
    """Points (n x 2) seen through a pose."""
    flat = np.column_stack((points, np.ones(len(points)))) @ pose.T
    return flat[:, :2] / flat[:, 2:]


def grey(pixels: NDArray[np.uint8]) -> Floats:
    """The lightness of RGB pixels, 0 to 255."""
    weights = np.array((0.299, 0.587, 0.114), dtype=np.float32)
    return pixels.astype(np.float32) @ weights


def blurred(values: Floats, sigma: float) -> Floats:
    """Smoothed by a Gaussian, the edges repeated."""
    if sigma < 0.2:
        return values
    radius = max(1, int(np.ceil(3 * sigma)))
    steps = np.arange(-radius, radius + 1, dtype=np.float32)
    kernel = np.exp(-0.5 * (steps / sigma) ** 2)
    kernel /= kernel.sum()
    made = values
    for axis in (0, 1):
        reach = [(0, 0), (0, 0)]
        reach[axis] = (radius, radius)
        wide = np.pad(made, reach, mode="edge")
        size = made.shape[axis]
        total = np.zeros_like(made)
        for number, weight in enumerate(kernel):
            part = slice(number, number + size)
            total += weight * (wide[part] if axis == 0 else wide[:, part])
        made = total
    return made


def boxed(values: Floats, side: int) -> Floats:
    """The mean in each window of `side` pixels that lies within."""
    total = np.cumsum(np.cumsum(values, axis=0, dtype=np.float64), axis=1)
    total = np.pad(total, ((1, 0), (1, 0)))
    cut = total[side:, side:] - total[:-side, side:] - total[side:, :-side]
    return ((cut + total[:-side, :-side]) / side**2).astype(np.float32)
