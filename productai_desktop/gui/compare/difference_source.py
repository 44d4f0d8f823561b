"""What the compare view asks of those who compare pixels; `imaging.comparison` fills it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol


class Placed(Protocol):
    """Where the original lies: shares of the result's width and height."""

    @property
    def left(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def width(self) -> float: ...
    @property
    def height(self) -> float: ...
    @property
    def by_content(self) -> bool:
        """Whether the contents told; else it lies by its edges."""
        ...


class Heat(Protocol):
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
    def pixels(self) -> memoryview: ...
    @property
    def share(self) -> float:
        """Of the pixels that both pictures have, how many differ by the threshold or more."""
        ...


class Measured(Protocol):
    """How far two pictures are apart, to be painted for any threshold."""

    def painted(self, threshold: float, stopped: Callable[[], bool]) -> Heat:
        """Heat over a grey original in the frame of the result; what differs by less than
        `threshold` (a ΔE00) stays grey. Blocking. Raises CancelledError once `stopped()`."""
        ...


class DifferenceSource(Protocol):
    """Compares two files. All methods block: they are called in threads only, and raise
    CancelledError soon after `stopped()` says so, and InputError for a file that is no picture."""

    def placed(self, before: str, after: str, stopped: Callable[[], bool]) -> Placed:
        """Where the original lies in the frame of the result."""
        ...

    def measured(
        self, before: str, after: str, placed: Placed | None, stopped: Callable[[], bool]
    ) -> Measured:
        """What changed, the original lying where `placed` says, else by its edges."""
        ...


class PixelComparison:
    """Compares files by `imaging.comparison`."""

    # imported here: numpy and Pillow are for the thread that compares, when one first does

    def placed(self, before: str, after: str, stopped: Callable[[], bool]) -> Placed:
        from productai_desktop.imaging.comparison.fit import content_fit

        return content_fit(Path(before), Path(after), stopped)

    def measured(
        self, before: str, after: str, placed: Placed | None, stopped: Callable[[], bool]
    ) -> Measured:
        from productai_desktop.imaging.comparison.difference import difference
        from productai_desktop.imaging.comparison.fit import Fit

        fit = None
        if placed is not None:
            place = (placed.left, placed.top, placed.width, placed.height)
            fit = Fit(*place, by_content=placed.by_content)
        return difference(Path(before), Path(after), fit=fit, stopped=stopped)
