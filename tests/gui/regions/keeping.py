"""A desk whose archive keeps inspections and marks, and pairs that were not really looked for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from productai_desktop.core.regions import Finding, Region, RegionResult
from productai_desktop.imaging.regions.canvas import Patch
from productai_desktop.imaging.regions.inspecting import Pair
from tests.fakes import FakeDesk
from tests.scripted_archive import ScriptedArchive


class KeepingArchive(ScriptedArchive):
    def __init__(self) -> None:
        super().__init__()
        self.inspections: dict[int, str] = {}
        self.kept_marks: dict[str, str] = {}

    async def inspection(self, job: int) -> str | None:
        return self.inspections.get(job)

    async def keep_inspection(self, job: int, found: str) -> None:
        self.inspections[job] = found

    async def marks(self, subject: str) -> str | None:
        return self.kept_marks.get(subject)

    async def keep_marks(self, subject: str, marks: str) -> None:
        if marks:
            self.kept_marks[subject] = marks
        else:
            self.kept_marks.pop(subject, None)


class KeepingDesk(FakeDesk):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.archive = KeepingArchive()


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
