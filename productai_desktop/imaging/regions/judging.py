"""Judging: which finding the measures of a region speak for.

The thresholds come from the made-up pairs of `tests/benchmarks/regions.py`, chosen on one half of
its pictures and held against the other.
"""

from dataclasses import dataclass

from productai_desktop.core.regions import Finding, Place
from productai_desktop.imaging.regions.comparing import Measures

#: pixels of a region's shorter side in the smaller of both pictures
_LEAST_SIDE = 14.0
#: grey levels of its finer half
_LEAST_TEXTURE = 20.0
#: of a picture's side: nearer is in place
_STAYED = 0.02
#: a size within is the same
_GREW = 1.05
#: blur over which letters can change unseen, as a share of the patch's longer side
_BLURRED = 0.016
#: likeness of the worst window: from, and under which it is altered
_SAME_WORST, _ALTERED_WORST = 0.70, 0.52
#: ΔE00 of the worst window: up to, and over which it is altered
_SAME_COLOUR, _ALTERED_COLOUR = 6.5, 14.5
_OUTSIDE = 0.12
#: correlation under which it is something else that looks alike, unless it lies in place or its
#: surroundings are there
_LEAST_WHOLE = 0.8


@dataclass(frozen=True, slots=True)
class Sighting:
    """What is known of a region beside the measures."""

    #: its shorter side where it is smaller, in pixels
    side: float
    #: contrast of the original's, in grey levels
    texture: float
    in_place: bool = False
    #: share of it that lies over the result's edge
    outside: float = 0.0
    patch_side: float = 0.0
    #: its surroundings were found there, too
    sure: bool = False


def believed(sighting: Sighting, known: Measures) -> bool:
    """Whether what was found is the region at all, and not something that looks alike."""
    alike = known.whole >= _LEAST_WHOLE or sighting.sure or sighting.in_place
    return alike and sighting.texture >= _LEAST_TEXTURE


def judged(sighting: Sighting, known: Measures | None) -> Finding:
    """The finding; UNKNOWN where it was not found or too little is seen of it."""
    if known is None or not believed(sighting, known):
        return Finding.UNKNOWN
    if sighting.side < _LEAST_SIDE or sighting.outside > _OUTSIDE:
        return Finding.UNKNOWN
    if known.worst < _ALTERED_WORST or known.worst_colour > _ALTERED_COLOUR:
        return Finding.ALTERED
    if abs(known.blur) > _BLURRED * sighting.patch_side:
        return Finding.UNKNOWN
    if known.worst < _SAME_WORST or known.worst_colour > _SAME_COLOUR:
        return Finding.UNKNOWN
    return Finding.SAME if sighting.in_place else Finding.MOVED


def is_in_place(
    before: Place, after: Place, original: tuple[int, int], result: tuple[int, int]
) -> bool:
    """Whether a place is where the region lies when the whole picture is only scaled."""
    return any(_near(expected, after) for expected in unmoved(before, original, result))


def unmoved(before: Place, original: tuple[int, int], result: tuple[int, int]) -> list[Place]:
    """Where a region lies when the whole picture is only scaled, the likeliest first: fitted in
    or over, centred, or stretched, where the ratios differ. Sizes are (width, height)."""
    places: list[Place] = []
    ratios = (result[0] / original[0], result[1] / original[1])
    for across, down in ((min(ratios),) * 2, (max(ratios),) * 2, ratios):
        wide, high = across * original[0] / result[0], down * original[1] / result[1]
        left, top = (1 - wide) / 2, (1 - high) / 2
        places.append(Place(left + before.x * wide, top + before.y * high,
                            before.width * wide, before.height * high))  # fmt: skip
    return list(dict.fromkeys(places))


def _near(expected: Place, found: Place) -> bool:
    across = expected.x + expected.width / 2 - found.x - found.width / 2
    down = expected.y + expected.height / 2 - found.y - found.height / 2
    grown = ((found.width * found.height) / (expected.width * expected.height)) ** 0.5
    stayed = abs(across) < _STAYED and abs(down) < _STAYED
    return stayed and 1 / _GREW < grown < _GREW
