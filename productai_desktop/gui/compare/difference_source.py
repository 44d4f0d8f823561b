"""What the compare view asks of those who compare pixels; `imaging.comparison` fills it."""

from collections.abc import Callable
from typing import Protocol


class Pixels(Protocol):
    """An opaque image, from the top left, row by row: blue, green, red and a filler each."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int:
        """Bytes of a row."""
        ...

    @property
    def pixels(self) -> bytes | memoryview: ...


#: (left, top, width, height) in pixels of the result's file
Box = tuple[float, float, float, float]


class DifferenceSource(Protocol):
    """Compares two files. All methods block: they are called in threads only."""

    def difference(
        self, before: str, after: str, threshold: float, stopped: Callable[[], bool]
    ) -> Pixels | None:
        """What changed, as heat over a grey original in the frame of the result.

        What differs by less than `threshold` (a ΔE00) stays grey. The image may be smaller than
        the result. None once `stopped()` says so. Raises InputError.
        """
        ...

    def placement(self, before: str, after: str, stopped: Callable[[], bool]) -> Box | None:
        """Where the original lies in the result's frame by its content.

        None where the content says nothing, or once `stopped()` says so. Raises InputError.
        """
        ...
