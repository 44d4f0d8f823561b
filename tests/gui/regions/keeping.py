"""Pairs that were not really looked for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from productai_desktop.core.regions import Finding, Region, RegionResult
from productai_desktop.imaging.regions.canvas import Patch
from productai_desktop.imaging.regions.inspecting import Pair


class ScriptedLook:
    """Finds every region where it was, with one finding; notes what it was asked for."""

    def __init__(self, finding: Finding = Finding.SAME) -> None:
        self.finding = finding
        self.asked: list[tuple[Region, ...]] = []

    def __call__(
        self,
        original: Path,
        result: Path,
        regions: Sequence[Region],
        stopped: Callable[[], bool],
    ) -> list[Pair]:
        self.asked.append(tuple(regions))
        patch = Patch(2, 1, bytes((200, 0, 0, 0, 0, 200)))
        return [
            Pair(RegionResult(one, self.finding, one.place, 0.97, 1.25), patch, patch)
            for one in regions
        ]
