"""A scripted engine, desk and wiring: the terminal's partners without network, books or time."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from productai_desktop.core.agreement import Agreement, Candidate
from productai_desktop.core.archive import Archive
from productai_desktop.core.catalogue import Catalogue, Model, Operation, builtin
from productai_desktop.core.errors import ConflictError, InputError, ProductAIError
from productai_desktop.core.export_names import PlannedFile
from productai_desktop.core.export_report import Exported
from productai_desktop.core.file_facts import FileFacts
from productai_desktop.core.jobs import Fault, Job, JournalEntry, State
from productai_desktop.core.marks import Marked, Marks
from productai_desktop.core.options import Options
from productai_desktop.core.photos import Hosted, PhotoRules, PreparedPhoto, ResultPicture, Upload
from productai_desktop.core.ports import Balance
from productai_desktop.core.requests import Order, check
from productai_desktop.core.settings import Settings
from productai_desktop.engine.reporting import Reporting
from productai_desktop.engine.status import Status
from productai_desktop.imaging.export.exporting import export, plan
from productai_desktop.imaging.metadata.inspection import inspect
from productai_desktop.store.presets_file import PresetsFile
from tests.fake_archive import FakeArchive
from tests.fakes import FakeBatches, a_reporting

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def make_job(number: int, state: State = State.QUEUED, **changes: Any) -> Job:
    values: dict[str, Any] = {
        "id": number,
        "operation": Operation.EDIT,
        "inputs": (f"/photos/{number}.png",),
        "prompt": "white table",
        "model": "nanobananapro",
        "aspect_ratio": None,
        "resolution": None,
        "output_format": "png",
        "destination": "/results",
        "service": "https://api.productai.photo",
        "account": "a1",
        "credits_expected": 8,
        "created_at": NOW,
        "state": state,
    }
    return Job(**{**values, **changes})


Script = Callable[["FakeEngine"], Awaitable[None]]


async def nothing_happens(_engine: "FakeEngine") -> None:
    """A service that leaves every job where it is."""


async def all_go_well(engine: "FakeEngine") -> None:
    for number, job in list(engine.jobs.items()):
        if job.state.ended or job.state is State.UNCERTAIN or not engine.mine(job):
            continue
        engine.put(number, state=State.SUBMITTING)
        await asyncio.sleep(0)
        engine.put(number, state=State.RUNNING, remote_id=100 + number, credits=8, submitted_at=NOW)
        await asyncio.sleep(0)
        engine.finish(number)


class FakeEngine:
    service = "https://api.productai.photo"

    def __init__(self, script: Script = all_go_well) -> None:
        self.jobs: dict[int, Job] = {}
        self.status = Status()
        self.script = script
        self.orders: list[Order] = []
        self.calls: list[tuple[object, ...]] = []
        self.failures: dict[str, ProductAIError] = {}
        self.balances: list[Balance | ProductAIError] = []
        self.foreign_ids: set[int] = set()
        #: how well the service's prompt fits at the next adoption
        self.agreement = Agreement.SAME
        self.limits: dict[int, Fault] = {}
        self.stopped = False
        #: set when held jobs are begun
        self.begun = asyncio.Event()
        self._listeners: list[Callable[[frozenset[int]], None]] = []

    def put(self, number: int, **changes: Any) -> None:
        job = self.jobs[number]
        self.jobs[number] = job.evolve(version=job.version + 1, **changes)
        self.tell(number)

    def finish(self, number: int) -> None:
        self.put(
            number,
            state=State.DONE,
            remote_id=100 + number,
            credits=8,
            submitted_at=NOW,
            output=f"/results/{number}.png",
            ended_at=NOW + timedelta(seconds=12.5),
        )

    def set_status(self, **values: Any) -> None:
        self.status = Status(**values)
        self.tell()

    def tell(self, *numbers: int) -> None:
        for listener in list(self._listeners):
            listener(frozenset(numbers))

    def subscribe(self, listener: Callable[[frozenset[int]], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def run(self) -> None:
        try:
            await self.script(self)
            await asyncio.Event().wait()
        finally:
            self.stopped = True

    async def order(self, order: Order, *, urgent: bool = True) -> tuple[Job, ...]:
        check(order, builtin())
        self.orders.append(order)
        first = len(self.jobs) + 1
        made = [
            make_job(number, inputs=order.images, destination=order.destination, sku=order.sku)
            for number in range(first, first + order.variants)
        ]
        self.jobs.update({job.id: job for job in made})
        return tuple(made)

    async def _call(self, name: str, *parameters: object) -> None:
        self.calls.append((name, *parameters))
        if name in self.failures:
            raise self.failures[name]

    async def start_held(self) -> None:
        await self._call("start_held")
        self.begun.set()

    async def resume(self) -> None:
        await self._call("resume")

    async def cancel(self, job_id: int) -> None:
        if not self.jobs[job_id].state.waiting:
            raise ConflictError(job=job_id, state=self.jobs[job_id].state.value)
        await self._call("cancel", job_id)
        self.put(job_id, state=State.CANCELLED)

    async def retry(self, job_id: int) -> None:
        await self._call("retry", job_id)
        self.put(job_id, state=State.QUEUED, fault=None)

    def retry_credits(self, job: Job) -> int:
        return 0 if job.completed_at else job.credits_expected

    async def send_again(self, job_id: int) -> None:
        await self._call("send_again", job_id)
        self.put(job_id, state=State.QUEUED, fault=None)

    async def adopt(self, job_id: int, remote_id: int) -> Candidate:
        await self._call("adopt", job_id, remote_id)
        self.put(job_id, state=State.RUNNING, remote_id=remote_id, fault=None)
        return Candidate(remote_id, "RUNNING", self.agreement)

    async def disown(self, job_id: int) -> None:
        await self._call("disown", job_id)
        self.put(job_id, state=State.UNCERTAIN, remote_id=None)

    async def dismiss(self, job_id: int) -> None:
        await self._call("dismiss", job_id)
        self.put(job_id, state=State.FAILED)

    async def refresh_balance(self, *, urgent: bool = False) -> Balance:
        answer = self.balances.pop(0) if len(self.balances) > 1 else self.balances[0]
        if isinstance(answer, ProductAIError):
            raise answer
        return answer

    async def uploads_of(self, job_id: int) -> list[Upload]:
        hosted = Hosted("https://photos.s3.example.com/shop/ab.jpg", "shop/ab.jpg")
        return [Upload(1, "sandbox", "a", "bucket:https://s3.example.com/photos", "ab", hosted)]

    async def journal(self, job_id: int) -> list[JournalEntry]:
        return [JournalEntry(NOW, State.QUEUED, "ordered")]

    def remaining_seconds(self, job: Job) -> float | None:
        return 30.0

    def mine(self, job: Job) -> bool:
        return job.id not in self.foreign_ids

    def limited(self, job: Job) -> Fault | None:
        return self.limits.get(job.id)


class FakeDesk:
    def __init__(self, engine: FakeEngine) -> None:
        self.engine = engine
        self.batches = FakeBatches()
        self.catalogue = builtin()
        self.warnings: tuple[ProductAIError, ...] = ()
        self.key_source = "keyring"
        self.opened = self.closed = False
        self.stored: str | None = None
        self.keeps_in = "keyring"
        self.checked: Balance | ProductAIError = Balance(1250, "standard")
        self.folder = Path("/")
        self.settings = Settings()
        self.exports = FakeArchive(lambda: engine.jobs, lambda *_: None)
        self.secrets: list[str] = []

    @property
    def reporting(self) -> Reporting:
        return a_reporting(self.folder, lambda: self.settings, self.secrets)

    @property
    def archive(self) -> Archive:
        return self.exports

    async def open(self) -> None:
        self.opened = True

    async def close(self) -> None:
        self.closed = True

    async def check_key(self, key: str) -> Balance:
        if isinstance(self.checked, ProductAIError):
            raise self.checked
        return self.checked

    async def store_key(self, key: str) -> str:
        self.stored = key
        return self.keeps_in

    async def clear_key(self) -> None:
        self.stored = None

    def output_folder(self, project: str | None = None) -> Path:
        return self.folder


class FakeDarkroom:
    """Takes every file that begins as a PNG; says that it turned it upright."""

    def mark_result(self, part: Path, marks: Marks) -> Marked:
        return Marked(())

    def prepare(self, source: Path, folder: Path, rules: PhotoRules, stopped=None) -> PreparedPhoto:
        content = source.read_bytes()
        if not content:
            raise InputError("INPUT_EMPTY", name=str(source))
        if not content.startswith(b"\x89PNG"):
            raise InputError("INPUT_NOT_IMAGE", name=str(source))
        digest = hashlib.sha256(content).hexdigest()
        return PreparedPhoto(
            folder / digest, digest, "png", 640, 480, len(content), ("upright", "GPS removed")
        )

    def check_result(self, part: Path) -> ResultPicture:
        raise AssertionError("the terminal checks no results")

    def forget_previews(self) -> None:
        raise AssertionError("the terminal forgets no projects")


@dataclass
class FakeWiring:
    made: FakeDesk
    options: list[Options] = field(default_factory=list)
    served: list[dict[str, Any]] = field(default_factory=list)
    broken_catalogue: ProductAIError | None = None

    def desk(self, options: Options) -> FakeDesk:
        self.options.append(options)
        return self.made

    def darkroom(self) -> FakeDarkroom:
        return FakeDarkroom()

    def inspect(self, path: Path) -> FileFacts:
        return inspect(path)

    def rules(self, options: Options, model: Model) -> PhotoRules:
        return PhotoRules(self.catalogue(options).upload_limit)

    def catalogue(self, options: Options) -> Catalogue:
        if self.broken_catalogue is not None:
            raise self.broken_catalogue
        return builtin()

    def presets(self, options: Options) -> PresetsFile:
        return PresetsFile(self.made.folder / "presets.toml")

    def plan_export(
        self, items: Any, presets: Any, folder: Path, template: str, conflict: Any
    ) -> list[PlannedFile]:
        return plan(items, presets, folder, template, conflict)

    def export(self, planned: PlannedFile, **choices: Any) -> Exported:
        return export(planned, **choices)

    def serve(self, options: Options, **choices: Any) -> int:
        self.served.append(choices)
        return 0
