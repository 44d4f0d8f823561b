"""Cropping: the pairs of regions that were found before, cut out again to be shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from productai_desktop.core.regions import Place, RegionResult
from productai_desktop.imaging.regions.canvas import Canvas, Patch, load, shown_patch
from productai_desktop.imaging.regions.searching import Candidate
from productai_desktop.imaging.stopping import stop_if


def found_pairs(
    original: Path,
    result: Path,
    results: Sequence[RegionResult],
    longer: int = 480,
    stopped: Callable[[], bool] = lambda: False,
) -> list[tuple[Patch, Patch | None]]:
    """Each region of the original, at most `longer` pixels a side, and where it was found, at the
    same size; None where it was not. Blocking. Raises InputError."""
    before = load(original)
    stop_if(stopped)
    after = load(result)
    made: list[tuple[Patch, Patch | None]] = []
    for one in results:
        stop_if(stopped)
        place = one.region.place.within()
        wide, high = place.width * before.width, place.height * before.height
        scale = longer / max(wide, high)
        size = max(8, round(wide * scale)), max(8, round(high * scale))
        found = _cut(after, one.place, *size) if one.place is not None else None
        made.append((_cut(before, place, *size), found))
    return made


def _cut(picture: Canvas, place: Place, width: int, height: int) -> Patch:
    candidate = Candidate(
        place.x * picture.width,
        place.y * picture.height,
        place.width * picture.width,
        place.height * picture.height,
        1.0,
    )
    return shown_patch(picture, candidate.pose(width, height), width, height)
