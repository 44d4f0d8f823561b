"""Inspecting: each marked region of an original found again in a result, and judged."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from productai_desktop.core.regions import Place, Region, RegionResult
from productai_desktop.imaging.regions.aligning import Alignment, aligned, plausible
from productai_desktop.imaging.regions.canvas import (
    Canvas,
    Floats,
    Patch,
    Pose,
    blurred,
    grey,
    load,
    shown_patch,
    through,
)
from productai_desktop.imaging.regions.comparing import Measures, measures
from productai_desktop.imaging.regions.judging import (
    Sighting,
    believed,
    is_in_place,
    judged,
    unmoved,
)
from productai_desktop.imaging.regions.searching import Candidate, Search
from productai_desktop.imaging.stopping import stop_if

#: longer side of a patch: while a candidate is tried, and when it is judged
_TRIED, _JUDGED = 80, 208
#: and when it is shown
_SHOWN = 480
#: how far beyond a region its surroundings reach, of its own sides
_AROUND = 0.7
#: of a candidate that is surely the region
_SURE = 0.93
#: of a candidate that is believed
_LEAST_SCORE = 0.72
#: of surroundings that are believed to show where a region was
_LEAST_AROUND = 0.87


@dataclass(frozen=True, slots=True)
class Pair:
    """A region in the original and as it was found, aligned and of the same size, to be shown."""

    result: RegionResult
    original: Patch
    #: None where it was not found
    found: Patch | None
    #: what the finding rests on; None where it was not found
    measures: Measures | None = None


def inspect_regions(
    original: Path,
    result: Path,
    regions: Sequence[Region],
    stopped: Callable[[], bool] = lambda: False,
) -> list[Pair]:
    """Judges each region, in the order given. Blocking. Raises InputError for a picture that
    cannot be read, and CancelledError once `stopped` says so."""
    before = load(original)
    stop_if(stopped)
    after = load(result)
    stop_if(stopped)
    return inspect_canvases(before, after, regions, stopped)


def inspect_canvases(
    before: Canvas,
    after: Canvas,
    regions: Sequence[Region],
    stopped: Callable[[], bool] = lambda: False,
) -> list[Pair]:
    """As `inspect_regions`, of pictures that are decoded."""
    search = Search(after)
    return [_Look(before, after, region, search, stopped).pair() for region in regions]


class _Look:
    """One region being looked for."""

    def __init__(
        self,
        before: Canvas,
        after: Canvas,
        region: Region,
        search: Search,
        stopped: Callable[[], bool],
    ) -> None:
        self._before = before
        self._after = after
        self._region = region
        self._place = region.place.within()
        self._search = search
        self._stopped = stopped
        #: its surroundings show where it is, whatever became of itself
        self._sure = False
        self._wide = self._place.width * before.width
        self._high = self._place.height * before.height

    def pair(self) -> Pair:
        """What became of it."""
        own = self._own_pose(*self._size(_JUDGED))
        columns, rows = self._size(_JUDGED)
        original = self._before.patch(own, columns, rows)
        pose = self._found()
        sighting = Sighting(min(self._wide, self._high), _texture(grey(original)))
        shown = self._size(_SHOWN)
        own_shown = shown_patch(self._before, self._own_pose(*shown), *shown)
        if pose is None:
            return Pair(RegionResult(self._region, judged(sighting, None)), own_shown, None)
        found = self._after.patch(pose, columns, rows)
        sizes = self._pixels_of(pose, columns, rows)
        known = measures(original, found)
        place = _place_of(pose, columns, rows, self._after)
        sighting = Sighting(
            min(self._wide, self._high, *sizes),
            sighting.texture,
            in_place=is_in_place(
                self._place, place, (self._before.width, self._before.height),
                (self._after.width, self._after.height),
            ),
            outside=_outside(place),
            patch_side=float(max(columns, rows)),
            sure=self._sure,
        )  # fmt: skip
        if not believed(sighting, known):
            return Pair(RegionResult(self._region, judged(sighting, None)), own_shown, None)
        finding = judged(sighting, known)
        likeness = float(np.clip(0.5 * known.mean + 0.5 * max(known.worst, 0.0), 0, 1))
        made = RegionResult(self._region, finding, place, likeness, known.delta_e)
        shrink = np.diag((columns / shown[0], rows / shown[1], 1.0))
        return Pair(made, own_shown, shown_patch(self._after, pose @ shrink, *shown), known)

    def _found(self) -> Pose | None:
        """The pose for a patch as large as it is judged at; None where it is nowhere."""
        best = self._best(self._place, inner=False)
        if best is None or best.score < _SURE:
            around = self._by_surroundings()
            if around is not None and (best is None or around.score > best.score + 0.02):
                best, self._sure = around, True
        if best is None or best.score < _LEAST_SCORE:
            return None
        columns, rows = self._size(_TRIED)
        full_columns, full_rows = self._size(_JUDGED)
        shrink = np.diag((columns / full_columns, rows / full_rows, 1.0))
        start = best.pose @ shrink
        template = grey(self._before.patch(
            self._own_pose(full_columns, full_rows), full_columns, full_rows
        ))  # fmt: skip
        stop_if(self._stopped)
        fine = aligned(template, self._after, start)
        return fine.pose if plausible(fine.pose, start, full_rows, full_columns) else start

    def _best(self, place: Place, *, inner: bool) -> Alignment | None:
        """The best pose of a place's patch of the size at which candidates are tried. `inner`:
        what lies in the region itself does not count."""
        columns, rows = _size_of(
            place.width * self._before.width, place.height * self._before.height, _TRIED
        )
        template, weight = self._template(place, columns, rows, inner=inner)
        best: Alignment | None = None
        for candidate in self._candidates(place):
            stop_if(self._stopped)
            start = candidate.pose(columns, rows)
            rough = aligned(template, self._after, start, weight, freedoms=4)
            if rough.score > 0.45:
                fine = aligned(template, self._after, rough.pose, weight, freedoms=6)
                if plausible(fine.pose, start, rows, columns) and fine.score > rough.score:
                    rough = fine
            if (best is None or rough.score > best.score) and plausible(
                rough.pose, start, rows, columns
            ):
                best = rough
            if best is not None and best.score > _SURE + 0.04:
                break
        return best

    def _candidates(self, place: Place) -> Iterator[Candidate]:
        """Where it would lie were nothing moved; then, if that was not it, what a search finds."""
        wide, high = self._after.width, self._after.height
        original = (self._before.width, self._before.height)
        for one in unmoved(place, original, (wide, high)):
            yield Candidate(one.x * wide, one.y * high, one.width * wide, one.height * high, 0.0)
        yield from self._search.candidates(self._before, place, self._stopped)

    def _by_surroundings(self) -> Alignment | None:
        """The region's pose by what lies around it: a logo that was changed is found by the
        product that it stands on."""
        grown = Place(
            self._place.x - _AROUND * self._place.width,
            self._place.y - _AROUND * self._place.height,
            self._place.width * (1 + 2 * _AROUND),
            self._place.height * (1 + 2 * _AROUND),
        )
        left, top = max(grown.x, 0.0), max(grown.y, 0.0)
        place = Place(left, top, min(grown.x + grown.width, 1.0) - left,
                      min(grown.y + grown.height, 1.0) - top)  # fmt: skip
        if place.width * place.height < 1.3 * self._place.width * self._place.height:
            return None
        best = self._best(place, inner=True)
        if best is None or best.score < _LEAST_AROUND:
            return None
        columns, rows = _size_of(
            place.width * self._before.width, place.height * self._before.height, _TRIED
        )
        inner_columns, inner_rows = self._size(_TRIED)
        within = np.array((
            (self._place.width / place.width * columns / inner_columns, 0.0,
             (self._place.x - place.x) / place.width * columns),
            (0.0, self._place.height / place.height * rows / inner_rows,
             (self._place.y - place.y) / place.height * rows),
            (0.0, 0.0, 1.0),
        ))  # fmt: skip
        return Alignment(best.pose @ within, best.score)

    def _template(
        self, place: Place, columns: int, rows: int, *, inner: bool
    ) -> tuple[Floats, Floats | None]:
        own = Candidate(
            place.x * self._before.width, place.y * self._before.height,
            place.width * self._before.width, place.height * self._before.height, 1.0,
        )  # fmt: skip
        template = grey(self._before.patch(own.pose(columns, rows), columns, rows))
        if not inner:
            return template, None
        weight = np.ones_like(template)
        left = (self._place.x - place.x) / place.width * columns
        top = (self._place.y - place.y) / place.height * rows
        right = left + self._place.width / place.width * columns
        bottom = top + self._place.height / place.height * rows
        weight[max(0, int(top)) : int(bottom) + 1, max(0, int(left)) : int(right) + 1] = 0
        return template, weight

    def _size(self, longer: int) -> tuple[int, int]:
        return _size_of(self._wide, self._high, longer)

    def _own_pose(self, columns: int, rows: int) -> Pose:
        left, top = self._place.x * self._before.width, self._place.y * self._before.height
        return Candidate(left, top, self._wide, self._high, 1.0).pose(columns, rows)

    def _pixels_of(self, pose: Pose, columns: int, rows: int) -> tuple[float, float]:
        """Width and height of the region in the result's own pixels."""
        corners = through(pose, np.array(((0, 0), (columns, 0), (0, rows))))
        wide, high = corners[1] - corners[0], corners[2] - corners[0]
        return float(np.hypot(*wide)), float(np.hypot(*high))


def _size_of(wide: float, high: float, longer: int) -> tuple[int, int]:
    scale = min(longer / max(wide, high), 1.6)
    return max(8, round(wide * scale)), max(8, round(high * scale))


def _texture(lightness: Floats) -> float:
    """How much of lines and letters the region has: the grey levels of its finer half."""
    fine = lightness - blurred(lightness, max(lightness.shape) / 16)
    return float(np.percentile(fine, 97) - np.percentile(fine, 3))


def _place_of(pose: Pose, columns: int, rows: int, picture: Canvas) -> Place:
    corners = through(pose, np.array(((0, 0), (columns, 0), (0, rows), (columns, rows))))
    left, top = corners.min(axis=0)
    right, bottom = corners.max(axis=0)
    return Place(
        float(left) / picture.width, float(top) / picture.height,
        float(right - left) / picture.width, float(bottom - top) / picture.height,
    )  # fmt: skip


def _outside(place: Place) -> float:
    """The share of a found place that lies over the picture's edge."""
    wide = max(0.0, min(place.x + place.width, 1.0) - max(place.x, 0.0))
    high = max(0.0, min(place.y + place.height, 1.0) - max(place.y, 0.0))
    return 1 - wide * high / max(place.width * place.height, 1e-9)
