"""What changed between two pictures: how far apart each pixel is, and that as heat over grey.

Measured once and painted for each threshold: a slider moves as fast as a picture is painted.
"""

import mmap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from productai_desktop.imaging.comparison.fit import Fit, edge_fit
from productai_desktop.imaging.comparison.metric import BITS, Table, metric
from productai_desktop.imaging.comparison.pixels import Pixels, Rows, on_white, pixels_of
from productai_desktop.imaging.comparison.strips import by_strips
from productai_desktop.imaging.preview import Thumb
from productai_desktop.imaging.stopping import stop_if

#: distances are kept in these steps of ΔE00, up to 51
STEP = 0.2
#: more pixels are compared at a smaller size: the grey and the distances take a byte each
MOST_PIXELS = 26_000_000
#: pixels that are in work at once: as many as the processor's own memory holds
_CHUNK = 1 << 17
_BAND_ROWS = 64

Plane = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Heat:
    """A painted difference: RGB32 (B, G, R, 255), row by row from the top left."""

    width: int
    height: int
    #: bytes of a row
    stride: int
    pixels: memoryview
    #: of the pixels that both pictures have, how many differ by the threshold or more
    share: float


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures are apart, pixel by pixel of the later one, which it lies upon.

    `width` and `height` are those of the later picture, or smaller in the same shape.
    """

    width: int
    height: int
    #: where the earlier one was laid
    fit: Fit
    #: ΔE00 in steps of STEP, 0 where the earlier picture is not
    distances: Plane
    #: lightness of the earlier picture, and of the later where that alone is
    grey: Plane
    #: how many of the pixels that both have are so many steps apart
    counts: NDArray[np.int64]

    def share(self, threshold: float) -> float:
        """Of the pixels that both have, those that differ by ΔE00 `threshold` or more, 0 to 1."""
        compared = int(self.counts.sum())
        return float(self.counts[_steps(threshold) :].sum() / compared) if compared else 0.0

    def painted(self, threshold: float, stopped: Callable[[], bool] = lambda: False) -> Heat:
        """Heat from the threshold on. Raises CancelledError soon after `stopped` says so."""
        table = _palette(_steps(threshold))
        stride = 4 * self.width
        # cleared where it is written alone: a bytearray would hold the interpreter's lock
        memory = memoryview(mmap.mmap(-1, stride * self.height))
        painted = np.frombuffer(memory, np.uint32).reshape(self.height, self.width)
        rows = max(1, _CHUNK // self.width)

        def paint(top: int, bottom: int) -> None:
            for start in range(top, bottom, rows):
                end = min(bottom, start + rows)
                index = self.distances[start:end].astype(np.intp)
                index <<= 8
                index += self.grey[start:end]
                np.take(table, index, out=painted[start:end], mode="clip")

        by_strips(self.height, _BAND_ROWS, paint, stopped)
        return Heat(self.width, self.height, stride, memory, self.share(threshold))


def difference(
    before: Path | Pixels | Thumb,
    after: Path | Pixels | Thumb,
    *,
    fit: Fit | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> Difference:
    """Measures how far two pictures are apart; the earlier one lies where `fit` says, else with
    its edges in the later one's.

    Blocking: in a thread, which takes a second one along. Raises InputError, and CancelledError
    soon after `stopped` says so.
    """
    later = pixels_of(after)
    stop_if(stopped)
    earlier = pixels_of(before)
    stop_if(stopped)
    if fit is None:
        fit = edge_fit((earlier.width, earlier.height), (later.width, later.height))
    scale = min(1.0, (MOST_PIXELS / (later.width * later.height)) ** 0.5)
    width, height = max(1, int(later.width * scale)), max(1, int(later.height * scale))
    laid = _Laid(later, width, height, (0.0, 0.0, width, height))
    frame = (fit.left * width, fit.top * height, fit.width * width, fit.height * height)
    under = _Laid(earlier, width, height, frame)
    made = Difference(
        width, height, fit, _plane(width, height), _plane(width, height),
        np.zeros(256, np.int64),
    )  # fmt: skip
    tables = metric()
    counted: list[NDArray[np.int64]] = []

    def measure(top: int, bottom: int) -> None:
        left, right = under.columns
        first, last = max(top, under.lines[0]), min(bottom, under.lines[1])
        new = laid.band(top, bottom)
        if (left, right, first, last) != (0, width, top, bottom):
            made.grey[top:bottom] = _lightness(new)
        if last <= first or right <= left:
            return
        old = under.band(first, last)
        new = new[first - top : last - top, left:right]
        distances = made.distances[first:last, left:right]
        rows = max(1, _CHUNK // (right - left))
        for start in range(0, last - first, rows):
            part = slice(start, start + rows)
            grey = made.grey[first + start : min(last, first + start + rows), left:right]
            _measure(old[part], new[part], tables, distances[part], grey)
        counted.append(np.bincount(distances.reshape(-1), minlength=256))

    by_strips(height, _BAND_ROWS, measure, stopped)
    for count in counted:
        made.counts[:] += count
    return made


class _Laid:
    """A picture as it lies in a frame of pixels: scaled band by band, if it must be."""

    def __init__(
        self, source: Pixels, width: int, height: int, place: tuple[float, float, float, float]
    ) -> None:
        self._source = source
        self._place = place
        left, top, across, down = place
        #: from and to: what it covers of the frame
        self.columns = (max(0, round(left)), min(width, round(left + across)))
        self.lines = (max(0, round(top)), min(height, round(top + down)))
        self._as_it_is = place == (0.0, 0.0, source.width, source.height)

    def band(self, top: int, bottom: int) -> Rows:
        """The covered columns of some covered lines, B, G, R and a filler."""
        source = self._source
        if self._as_it_is:
            return on_white(source.rows()[top:bottom], source.format)
        left, above, across, down = self._place
        per_column, per_line = source.width / across, source.height / down
        box = (
            max(0.0, (self.columns[0] - left) * per_column),
            max(0.0, (top - above) * per_line),
            min(float(source.width), (self.columns[1] - left) * per_column),
            min(float(source.height), (bottom - above) * per_line),
        )
        # with some rows around, which the filter looks at
        reach = int(2 * per_line) + 2
        first = max(0, int(box[1]) - reach)
        last = min(source.height, int(box[3]) + reach + 1)
        rows = on_white(source.rows()[first:last], source.format)
        image = Image.frombuffer(
            "RGBX", (source.width, last - first), np.ascontiguousarray(rows), "raw", "RGBX", 0, 1
        )
        size = (self.columns[1] - self.columns[0], bottom - top)
        scaled = image.resize(
            size, Image.Resampling.BILINEAR,
            (box[0], max(0.0, box[1] - first), box[2], min(float(last - first), box[3] - first)),
        )  # fmt: skip
        return np.asarray(scaled)


def _measure(old: Rows, new: Rows, tables: tuple[Table, ...], out: Plane, grey: Plane) -> None:
    """Distances of some rows, and the lightness of the old ones."""
    b, g, r = (old[..., i].astype(np.int16) for i in range(3))
    b2, g2, r2 = (new[..., i].astype(np.int16) for i in range(3))
    shift = 9 - BITS
    cells = (r + r2) >> shift
    cells <<= BITS
    cells += (g + g2) >> shift
    cells <<= BITS
    cells += (b + b2) >> shift
    cell = cells.astype(np.intp)
    db, dg, dr = ((x - y).astype(np.float32) for x, y in ((b2, b), (g2, g), (r2, r)))
    rr, gr, br, gg, bg, bb = (np.take(table, cell, mode="clip") for table in tables)
    rr *= dr
    gr *= dg
    br *= db
    rr += gr
    rr += br
    rr *= rr
    gg *= dg
    bg *= db
    gg += bg
    gg *= gg
    bb *= db
    bb *= bb
    rr += gg
    rr += bb
    np.sqrt(rr, out=rr)
    rr *= 1 / STEP
    rr += 0.5
    np.minimum(rr, 255, out=rr)
    out[...] = rr
    grey[...] = _luma(b, g, r)


def _lightness(rows: Rows) -> Plane:
    return _luma(*(rows[..., i].astype(np.int16) for i in range(3)))


def _luma(b: NDArray[np.int16], g: NDArray[np.int16], r: NDArray[np.int16]) -> Plane:
    """Luma of BT.709, of 0 to 255: 27, 92 and 9 of 128."""
    return ((r * 27 + g * 92 + b * 9) >> 7).astype(np.uint8)


def _plane(width: int, height: int) -> Plane:
    """Bytes that are 0, of pages that are cleared where they are written."""
    return np.frombuffer(mmap.mmap(-1, width * height), np.uint8).reshape(height, width)


def _steps(threshold: float) -> int:
    """At least 1: what is the same never counts as changed."""
    return max(1, min(255, round(threshold / STEP)))


#: the heat from the threshold on: red, green, blue, for shares of the way to ΔE00 30
_HEAT = ((0.0, (122, 28, 172)), (0.25, (224, 49, 94)), (0.6, (255, 146, 20)), (1.0, (255, 240, 92)))
_HOTTEST = 150
#: how much of the grey is left, from white: a quiet ground
_GREY_LOW, _GREY_SPAN = 40, 0.72


def _palette(threshold: int) -> NDArray[np.uint32]:
    """Pixels for each distance (high byte) and lightness (low byte)."""
    steps = np.arange(256)
    way = np.clip((steps - threshold) / max(1, _HOTTEST - threshold), 0, 1)
    cover = np.where(steps >= threshold, 0.55 + 0.4 * np.minimum(1, 2 * way), 0.0)
    grey = _GREY_LOW + _GREY_SPAN * np.arange(256)
    pixels = np.full((256, 256), 0xFF000000, np.uint32)
    stops = [stop for stop, _ in _HEAT]
    for shift, channel in ((16, 0), (8, 1), (0, 2)):
        heat = np.interp(way, stops, [colour[channel] for _, colour in _HEAT])
        value = grey[None, :] * (1 - cover[:, None]) + heat[:, None] * cover[:, None]
        pixels |= np.round(value).astype(np.uint32) << np.uint32(shift)
    return pixels.reshape(-1)
