"""Where one picture's content lies in another's: scaled, stretched a little, and moved.

Found by the directions of its edges, which stay when light and background change.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from productai_desktop.imaging.comparison.fit_search import Found, Search
from productai_desktop.imaging.comparison.pixels import Pixels, pixels_of
from productai_desktop.imaging.preview import Thumb

#: longest side of what is read of a file
_ENOUGH = 1408
#: likeness from which content counts as found
_FOUND = 0.25
#: a fit by edges that is nearly as good is taken: most edits keep the frame
_NEARLY = 0.94


@dataclass(frozen=True, slots=True)
class Fit:
    """Where the earlier picture's frame lies: shares of the later one's width and height."""

    left: float
    top: float
    width: float
    height: float
    #: likeness of the edges, 0 to 1
    confidence: float = 0.0
    #: False where the contents did not tell, and the edges of the pictures are laid together
    by_content: bool = False


def edge_fit(before: tuple[int, int], after: tuple[int, int]) -> Fit:
    """The whole earlier picture in the middle of the later one; sizes in pixels."""
    scale = min(after[0] / before[0], after[1] / before[1])
    width, height = before[0] * scale / after[0], before[1] * scale / after[1]
    return Fit((1 - width) / 2, (1 - height) / 2, width, height)


def content_fit(
    before: Path | Pixels | Thumb,
    after: Path | Pixels | Thumb,
    stopped: Callable[[], bool] = lambda: False,
) -> Fit:
    """Where the earlier picture lies in the later one; by its edges where contents do not tell.

    Blocking: in threads only. Raises InputError, and CancelledError soon after `stopped` says so.
    """
    earlier, later = pixels_of(before, _ENOUGH), pixels_of(after, _ENOUGH)
    edges = edge_fit((earlier.width, earlier.height), (later.width, later.height))
    search = Search(earlier, later, stopped)
    plain = search.likeness(_place(edges))
    fills = search.likeness(Found(0.0, 0.0, 1.0, 1.0, 0.0))
    found = search.best(edges.width, edges.height)
    if max(plain, fills, found.likeness) < _FOUND:
        return edges
    if plain >= _NEARLY * max(found.likeness, fills):
        return Fit(edges.left, edges.top, edges.width, edges.height, plain, by_content=True)
    if fills >= _NEARLY * found.likeness:
        return Fit(0.0, 0.0, 1.0, 1.0, fills, by_content=True)
    return Fit(found.left, found.top, found.width, found.height, found.likeness, by_content=True)


def _place(fit: Fit) -> Found:
    return Found(fit.left, fit.top, fit.width, fit.height, 0.0)
