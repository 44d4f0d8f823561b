"""The regions that are marked on a photo while a person works on them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from productai_desktop.core.regions import MOST_REGIONS, Place, Region

#: shares of a picture's side
LEAST_SIDE = 0.01
_FIRST_WIDTH, _FIRST_HEIGHT = 0.3, 0.15


class RegionMarks(QObject):
    """Marks in the order in which they were made, and the one that is being worked on."""

    #: regions came, went, moved or have other names
    changed = Signal()
    #: another one is being worked on
    chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regions: tuple[Region, ...] = ()
        self._current = -1

    @property
    def regions(self) -> tuple[Region, ...]:
        return self._regions

    @property
    def current(self) -> int:
        """The index of the one that is being worked on; -1 for none."""
        return self._current

    @property
    def full(self) -> bool:
        return len(self._regions) >= MOST_REGIONS

    def show(self, regions: Sequence[Region]) -> None:
        """Takes other marks."""
        self._regions = tuple(regions[:MOST_REGIONS])
        self._current = 0 if self._regions else -1
        self.changed.emit()
        self.chosen.emit()

    def choose(self, index: int) -> None:
        """Works on another one from now on; -1 for none."""
        if index != self._current and -1 <= index < len(self._regions):
            self._current = index
            self.chosen.emit()

    def add(self, name: str, place: Place | None = None) -> None:
        """Marks a place; the middle of the photo where none is given."""
        if self.full:
            return
        if place is None:
            left, top = (1 - _FIRST_WIDTH) / 2, (1 - _FIRST_HEIGHT) / 2
            place = Place(left, top, _FIRST_WIDTH, _FIRST_HEIGHT)
        kept = held(place)
        self._regions += (Region(name, kept.x, kept.y, kept.width, kept.height),)
        self._current = len(self._regions) - 1
        self.changed.emit()
        self.chosen.emit()

    def put(self, index: int, place: Place) -> None:
        """Moves or resizes one, kept within the photo."""
        self._swap(index, self._regions[index].at(held(place)))

    def rename(self, index: int, name: str) -> None:
        if index < len(self._regions):
            self._swap(index, replace(self._regions[index], name=name.strip()))

    def remove(self, index: int) -> None:
        if not 0 <= index < len(self._regions):
            return
        self._regions = self._regions[:index] + self._regions[index + 1 :]
        self._current = min(self._current, len(self._regions) - 1)
        self.changed.emit()
        self.chosen.emit()

    def _swap(self, index: int, region: Region) -> None:
        if self._regions[index] != region:
            self._regions = (*self._regions[:index], region, *self._regions[index + 1 :])
            self.changed.emit()


def held(place: Place) -> Place:
    """The place moved into the photo, and no smaller than can be seen."""
    width = min(max(place.width, LEAST_SIDE), 1.0)
    height = min(max(place.height, LEAST_SIDE), 1.0)
    return Place(
        min(max(place.x, 0.0), 1.0 - width), min(max(place.y, 0.0), 1.0 - height), width, height
    )
