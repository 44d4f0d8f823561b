"""Searching where one picture's edges lie in another's: all sizes coarsely, then ever finer.

A picture becomes a field of edge directions, doubled in angle so that an edge stays the same where
light and dark change sides, as they do on a new background. Two fields are alike by their
normalised correlation where they overlap.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from productai_desktop.imaging.comparison.pixels import Pixels, on_white
from productai_desktop.imaging.stopping import stop_if

#: longest side while all sizes are tried, and while the best is refined
_COARSE, _FINER = 112, (112, 208, 352)
_FFT = (256, 256)
#: sizes that are tried, relative to the fit by edges
_SMALLEST, _LARGEST, _RATIO = 0.4, 1.9, 1.045
#: a window in which less than this share of either picture's edges lies counts for less
_MOST_OUTSIDE = 0.5
#: steps of grey below which an edge is noise
_NOISE = 8.0
#: kept of each picture while it is searched
_KEPT = 704

Field = NDArray[np.complex64]
Plane = NDArray[np.float32]
Shifts = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Found:
    """Where the earlier picture lies, in shares of the later one's sides, and how alike they are
    there."""

    left: float
    top: float
    width: float
    height: float
    likeness: float


class Search:
    """Two pictures, small enough to be searched. Raises CancelledError soon after `stopped`."""

    def __init__(self, before: Pixels, after: Pixels, stopped: Callable[[], bool]) -> None:
        self._stopped = stopped
        stop_if(stopped)
        self._before = _grey(before)
        stop_if(stopped)
        self._after = _grey(after)

    def best(self, width: float, height: float) -> Found:
        """The best place for a picture that fills so much of the later one by its edges."""
        return self.refined(self._coarse(width, height))

    def refined(self, start: Found) -> Found:
        """The best place near one, with sizes that may differ a little across and down."""
        best = start
        for longest in _FINER:
            level = _Level(self._before, self._after, longest, best)
            best = Found(best.left, best.top, best.width, best.height, level.likeness(best))
            step = 1.0
            while step >= (0.5 if longest < _FINER[-1] else 0.125):
                stop_if(self._stopped)
                better = self._step(level, best, step)
                if better is best:
                    step /= 2
                best = better
        return best

    def likeness(self, place: Found) -> float:
        """How alike the two are with the earlier one at a place, 0 to 1."""
        stop_if(self._stopped)
        return _Level(self._before, self._after, _FINER[-1], place).likeness(place)

    def _step(self, level: "_Level", best: Found, step: float) -> Found:
        across, down = step / level.width, step / level.height
        for left, top, width, height in (
            (across, 0, 0, 0), (-across, 0, 0, 0), (0, down, 0, 0), (0, -down, 0, 0),
            (-across, -down, 2 * across, 2 * down), (across, down, -2 * across, -2 * down),
            (-across, 0, 2 * across, 0), (across, 0, -2 * across, 0),
            (0, -down, 0, 2 * down), (0, down, 0, -2 * down),
        ):  # fmt: skip
            moved = Found(
                best.left + left, best.top + top, best.width + width, best.height + height, 0.0
            )
            if min(moved.width * level.width, moved.height * level.height) < 8:
                continue
            likeness = level.likeness(moved)
            if likeness > best.likeness + 1e-4:
                best = Found(moved.left, moved.top, moved.width, moved.height, likeness)
        return best

    def _coarse(self, width: float, height: float) -> Found:
        """The best of all sizes in the same shape, to a pixel of a small picture."""
        across, down = _sized(self._after.size, _COARSE)
        best = Found((1 - width) / 2, (1 - height) / 2, width, height, 0.0)
        scale = _SMALLEST
        fixed = (_field(self._after, across, down), _field(
            self._before, max(8, round(width * across)), max(8, round(height * down))
        ))  # fmt: skip
        spectra = (np.fft.fft2(fixed[0], _FFT), np.conj(np.fft.fft2(fixed[1], _FFT)))
        while scale <= _LARGEST:
            stop_if(self._stopped)
            if scale <= 1:
                later, first = fixed[0], spectra[0]
                size = (round(width * across * scale), round(height * down * scale))
                earlier = _field(self._before, max(8, size[0]), max(8, size[1]))
                second = np.conj(np.fft.fft2(earlier, _FFT))
            else:
                earlier, second = fixed[1], spectra[1]
                size = (max(8, round(across / scale)), max(8, round(down / scale)))
                later = _field(self._after, *size)
                first = np.fft.fft2(later, _FFT)
            found = _peak(later, earlier, first * second)
            best = max(best, found, key=lambda one: one.likeness)
            scale *= _RATIO
        return best


class _Level:
    """Both pictures at one size, so that places nearby are tried quickly."""

    def __init__(self, before: Image.Image, after: Image.Image, longest: int, near: Found) -> None:
        self.width, self.height = _sized(after.size, longest)
        self._field = _field(after, self.width, self.height)
        self._energy = _energy(self._field)
        size = (
            max(4, min(before.width, round(near.width * self.width))),
            max(4, min(before.height, round(near.height * self.height))),
        )
        self._small = _scaled(before, *size)
        self._whole = float(_energy(_field(before, *size)).sum())

    def likeness(self, place: Found) -> float:
        left, top = place.left * self.width, place.top * self.height
        across, down = place.width * self.width, place.height * self.height
        per_column, per_line = self._small.width / across, self._small.height / down
        # pixels of the frame to those of the picture, centre to centre as Pillow has them
        laid = self._small.transform(
            (self.width, self.height), Image.Transform.AFFINE,
            (per_column, 0, -left * per_column, 0, per_line, -top * per_line),
            Image.Resampling.BILINEAR,
        )  # fmt: skip
        x0, x1 = max(0, int(left) + 2), min(self.width, int(left + across) - 2)
        y0, y1 = max(0, int(top) + 2), min(self.height, int(top + down) - 2)
        if x1 - x0 < 4 or y1 - y0 < 4:
            return 0.0
        there = np.s_[y0:y1, x0:x1]
        old, new = _directions(np.asarray(laid, np.float32))[there], self._field[there]
        product = float((old.real * new.real + old.imag * new.imag).sum())
        seen, known = float(_energy(old).sum()), float(self._energy[there].sum())
        if seen <= 0 or known <= 0:
            return 0.0
        area = (per_column * per_line) or 1.0
        inside = max(known / float(self._energy.sum()), seen * area / max(self._whole, 1e-6))
        return max(0.0, product / (seen * known) ** 0.5 * min(1.0, inside / _MOST_OUTSIDE))


def _peak(later: Field, earlier: Field, product: NDArray[Any]) -> Found:
    """Where the earlier field is most alike to the later one, of all whole shifts."""
    alike = np.fft.ifft2(product).real
    (height, width), (tall, wide) = later.shape, earlier.shape
    downs: Shifts = np.arange(-tall + 4, height - 4, dtype=np.intp)
    acrosses: Shifts = np.arange(-wide + 4, width - 4, dtype=np.intp)
    alike = alike[np.ix_(downs % _FFT[0], acrosses % _FFT[1])]
    mine = _windows(_energy(later), downs, acrosses, (tall, wide))
    yours = _windows(_energy(earlier), -downs, -acrosses, (height, width))
    inside = np.maximum(mine / max(float(_energy(later).sum()), 1e-6),
                        yours / max(float(_energy(earlier).sum()), 1e-6))  # fmt: skip
    likeness = alike / np.sqrt(np.maximum(mine * yours, 1e-3))
    likeness *= np.minimum(1.0, inside / _MOST_OUTSIDE)
    down, across = np.unravel_index(int(likeness.argmax()), likeness.shape)
    return Found(
        float(acrosses[across]) / width, float(downs[down]) / height, wide / width, tall / height,
        float(max(0.0, likeness[down, across])),
    )  # fmt: skip


def _windows(
    energy: Plane, tops: Shifts, lefts: Shifts, size: tuple[int, int]
) -> NDArray[np.float64]:
    """Sums over a window at all places, cut to the picture."""
    sums = np.zeros((energy.shape[0] + 1, energy.shape[1] + 1))
    sums[1:, 1:] = energy.cumsum(0, dtype=np.float64).cumsum(1)
    y0, y1 = (np.clip(tops + end, 0, energy.shape[0]) for end in (0, size[0]))
    x0, x1 = (np.clip(lefts + end, 0, energy.shape[1]) for end in (0, size[1]))
    return sums[np.ix_(y1, x1)] - sums[np.ix_(y0, x1)] - sums[np.ix_(y1, x0)] + sums[np.ix_(y0, x0)]


def _grey(source: Pixels) -> Image.Image:
    """A picture as grey of floating point, at most 2 * _KEPT pixels a side; what is transparent
    is white."""
    image = Image.frombuffer(
        "RGBX", (source.width, source.height), np.ascontiguousarray(source.rows()), "raw", "RGBX",
        0, 1,
    )  # fmt: skip
    factor = max(source.width, source.height) // _KEPT
    small = on_white(np.asarray(image.reduce(factor) if factor > 1 else image), source.format)
    blue, green, red = (small[..., band].astype(np.float32) for band in range(3))
    return Image.fromarray(0.25 * red + 0.6 * green + 0.15 * blue)


def _sized(size: tuple[int, int], longest: int) -> tuple[int, int]:
    share = min(1.0, longest / max(size))
    return max(8, round(size[0] * share)), max(8, round(size[1] * share))


def _scaled(image: Image.Image, width: int, height: int) -> Image.Image:
    if image.size == (width, height):
        return image
    return image.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)


def _field(image: Image.Image, width: int, height: int) -> Field:
    return _directions(np.asarray(_scaled(image, width, height), np.float32))


def _directions(grey: Plane) -> Field:
    """Directions of edges, doubled; as long as they are sharp, at most 1."""
    across, down = np.zeros_like(grey), np.zeros_like(grey)
    across[:, 1:-1] = grey[:, 2:] - grey[:, :-2]
    down[1:-1] = grey[2:] - grey[:-2]
    steep = np.hypot(across, down)
    doubled = (across + 1j * down) ** 2
    field = doubled / (np.maximum(steep, 1e-6) * (steep + _NOISE))
    return field.astype(np.complex64)


def _energy(field: Field) -> Plane:
    return field.real**2 + field.imag**2
