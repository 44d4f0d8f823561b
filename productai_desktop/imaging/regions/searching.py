"""Searching: where in a result a region may be, by correlation of its edges at many sizes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from productai_desktop.core.regions import Place
from productai_desktop.imaging.regions.canvas import Canvas, Floats, Pose, blurred, grey
from productai_desktop.imaging.stopping import stop_if

#: of a region against where it would lie were the whole picture only scaled
_LEAST_SCALE, _MOST_SCALE, _STEP = 0.36, 2.6, 1.14
#: degrees by which it may be turned
_TURNS = (0.0, -5.5, 5.5)
#: pixels that a region's longer side has while it is looked for at its own size
_SIDE = 52
_LEAST_SEARCH, _MOST_SEARCH = 256, 576
#: pixels of a region's shorter side, under which its edges say nothing
_LEAST_SIDE = 7
#: corners of a picture's own edges are no finding
_BLUR = 1.2


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in the result that a region may be at."""

    #: of the result's pixels
    left: float
    top: float
    width: float
    height: float
    #: correlation, at most 1
    score: float
    #: clockwise, in degrees
    turn: float = 0.0

    def pose(self, width: int, height: int) -> Pose:
        """Of a patch of that size."""
        straight = np.array((
            (self.width / width, 0.0, -self.width / 2),
            (0.0, self.height / height, -self.height / 2),
            (0.0, 0.0, 1.0),
        ))  # fmt: skip
        cos, sin = np.cos(np.radians(self.turn)), np.sin(np.radians(self.turn))
        turned = np.array((
            (cos, -sin, self.left + self.width / 2),
            (sin, cos, self.top + self.height / 2),
            (0.0, 0.0, 1.0),
        ))  # fmt: skip
        return turned @ straight


class Search:
    """One result, prepared for several regions."""

    def __init__(self, result: Canvas) -> None:
        self._result = result
        self._planes: dict[int, _Plane] = {}

    def candidates(
        self,
        original: Canvas,
        place: Place,
        stopped: Callable[[], bool],
        most: int = 6,
    ) -> list[Candidate]:
        """The likeliest places, the best first; [] where the region has no edges."""
        wide, high = place.width * original.width, place.height * original.height
        # pixels of the result for one of the original, were the whole picture only scaled
        base = np.sqrt(
            (self._result.width * self._result.height) / (original.width * original.height)
        )
        longest = max(self._result.width, self._result.height)
        share = max(wide, high) * base / longest
        plane = self._plane(int(np.clip(_SIDE / share, _LEAST_SEARCH, _MOST_SEARCH)))
        found: list[Candidate] = []
        scale = _LEAST_SCALE
        while scale <= _MOST_SCALE:
            stop_if(stopped)
            to = scale * base * plane.scale
            columns, rows = round(wide * to), round(high * to)
            fits = columns <= plane.columns * 1.05 and rows <= plane.rows * 1.05
            if min(columns, rows) >= _LEAST_SIDE and fits:
                for turn in _TURNS:
                    patch = _cut(original, place, columns, rows, -turn)
                    found += plane.matches(patch, most, turn)
            scale *= _STEP
        return _apart(found, most)

    def _plane(self, longest: int) -> "_Plane":
        longest = 32 * ((longest + 31) // 32)
        if longest not in self._planes:
            self._planes[longest] = _Plane(self._result, longest)
        return self._planes[longest]


class _Plane:
    """The edges of a result at one size, and their spectrum."""

    def __init__(self, result: Canvas, longest: int) -> None:
        self.scale = longest / max(result.width, result.height)
        self.columns = max(16, round(result.width * self.scale))
        self.rows = max(16, round(result.height * self.scale))
        self._along = (result.width / self.columns, result.height / self.rows)
        across, down = _edges(result.small(self.columns, self.rows))
        # a region may reach over the edge by a part of it; the spectrum wraps around
        self._shape = (_even(self.rows + 96), _even(self.columns + 96))
        self._spectra = tuple(_spectrum(one, self._shape) for one in (across, down))
        energy = np.zeros(self._shape, dtype=np.float32)
        energy[: self.rows, : self.columns] = across**2 + down**2
        self._energy = energy
        self._sums = ((0, 0), energy)

    def _energy_of(self, rows: int, columns: int) -> Floats:
        """Of the windows of a size; turned patches of one size come one after the other."""
        size, sums = self._sums
        if size != (rows, columns):
            sums = _window_sums(self._energy, rows, columns)[: self.rows, : self.columns]
            self._sums = ((rows, columns), sums)
        return sums

    def matches(self, patch: Floats, most: int, turn: float) -> list[Candidate]:
        """Peaks of the normalised correlation of a patch's edges."""
        across, down = _edges(patch)
        rows, columns = patch.shape
        own = float(np.sum(across**2 + down**2))
        if own < 0.02 * patch.size:
            return []
        product = self._spectra[0] * np.conj(_spectrum(across, self._shape))
        product += self._spectra[1] * np.conj(_spectrum(down, self._shape))
        alike = np.fft.irfft2(product, s=self._shape)[: self.rows, : self.columns]
        there = self._energy_of(rows, columns)
        floor = max(0.08 * own, 1e-3)
        # of a few pixels much is alike by chance
        chance = 2.0 / float(np.sqrt(patch.size))
        score = alike / np.sqrt(own * np.maximum(there, floor))
        found: list[Candidate] = []
        for _ in range(most):
            row, column = np.unravel_index(int(np.argmax(score)), score.shape)
            best = float(score[row, column]) - chance
            if best < 0.1:
                break
            found.append(Candidate(
                float(column) * self._along[0], float(row) * self._along[1],
                columns * self._along[0], rows * self._along[1], best, turn,
            ))  # fmt: skip
            reach_y, reach_x = max(2, rows // 3), max(2, columns // 3)
            score[
                max(0, row - reach_y) : row + reach_y + 1,
                max(0, column - reach_x) : column + reach_x + 1,
            ] = -1
        return found


def _cut(original: Canvas, place: Place, columns: int, rows: int, turn: float) -> Floats:
    candidate = Candidate(
        place.x * original.width,
        place.y * original.height,
        place.width * original.width,
        place.height * original.height,
        1.0,
        turn,
    )
    return grey(original.patch(candidate.pose(columns, rows), columns, rows))


def _edges(values: Floats) -> tuple[Floats, Floats]:
    """Differences across and down, those of strong light held down, weak ones left weak."""
    smooth = blurred(values, _BLUR)
    across, down = np.zeros_like(smooth), np.zeros_like(smooth)
    across[:, 1:-1] = smooth[:, 2:] - smooth[:, :-2]
    down[1:-1] = smooth[2:] - smooth[:-2]
    strength = np.sqrt(across**2 + down**2)
    usual = np.sqrt(blurred(strength**2, 6.0)) + 3.0
    return across / (strength * 0.5 + usual), down / (strength * 0.5 + usual)


def _spectrum(values: Floats, shape: tuple[int, int]) -> np.ndarray:
    return np.fft.rfft2(values, s=shape)


def _window_sums(values: Floats, rows: int, columns: int) -> Floats:
    """The sum of the window that begins at each place; what lies outside is 0."""
    wide = np.pad(values, ((1, rows), (1, columns)))
    total = np.cumsum(np.cumsum(wide, axis=0, dtype=np.float64), axis=1)
    cut = total[rows:, columns:] - total[:-rows, columns:] - total[rows:, :-columns]
    sums = cut + total[:-rows, :-columns]
    return np.maximum(sums, 0).astype(np.float32)[: values.shape[0], : values.shape[1]]


def _even(least: int) -> int:
    """The next size that a Fourier transform is quick with."""
    size = least
    while True:
        rest = size
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 1


def _apart(found: list[Candidate], most: int) -> list[Candidate]:
    """The best, without those that say the same place again at a size nearby."""
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda candidate: -candidate.score):
        if all(_differs(one, other) for other in kept):
            kept.append(one)
        if len(kept) == most:
            break
    return kept


def _differs(one: Candidate, other: Candidate) -> bool:
    apart_x = abs(one.left + one.width / 2 - other.left - other.width / 2)
    apart_y = abs(one.top + one.height / 2 - other.top - other.height / 2)
    near = apart_x < 0.3 * min(one.width, other.width)
    near = near and apart_y < 0.3 * min(one.height, other.height)
    return not near or max(one.width / other.width, other.width / one.width) > 1.35
