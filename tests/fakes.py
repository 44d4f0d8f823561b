"""A scripted desk and engine: what the window sees, without network, books or threads."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from productai_desktop.core.agreement import Agreement, Candidate
from productai_desktop.core.archive import Search
from productai_desktop.core.batches import BatchRequest, Plan, Progress, Started
from productai_desktop.core.catalogue import Catalogue, Operation, builtin
from productai_desktop.core.errors import ConflictError, KeyMissing, ProductAIError
from productai_desktop.core.evidence import Evidence
from productai_desktop.core.holdings import Holdings, Leavings
from productai_desktop.core.hosting import FETCHED, UPLOADED, HostingStep, HostingTest
from productai_desktop.core.installation import Installation
from productai_desktop.core.jobs import Fault, Job, JournalEntry, State, Verdict
from productai_desktop.core.photos import Upload
from productai_desktop.core.ports import Balance
from productai_desktop.core.requests import Order, check, cost
from productai_desktop.core.settings import PRACTICE, Settings, origin_of
from productai_desktop.engine.reporting import Reporting
from productai_desktop.engine.status import Spent, Status, Typical
from productai_desktop.store.presets_file import PresetsFile
from productai_desktop.store.report_files import ReportFiles
from tests.fake_archive import FakeArchive

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
ENOUGH = Balance(credits=1250, plan="practice")


def a_job(number: int = 1, **changes: Any) -> Job:
    """A queued edit of coffee.png; anything may be said otherwise."""
    job = Job(
        id=number,
        operation=Operation.EDIT,
        inputs=("/photos/coffee.png",),
        prompt="white marble table",
        model="nanobananapro",
        aspect_ratio="LANDSCAPE",
        resolution="2K",
        output_format="png",
        destination="/results",
        service=PRACTICE,
        account="practice",
        credits_expected=8,
        created_at=NOON,
    )
    return job.evolve(**changes)


#: an engine's status where all is well
FakeStatus = partial(Status, balance=ENOUGH)


class FakeEngine:
    """An engine that does what the test tells it; `calls` holds what the window asked for."""

    def __init__(self, service: str = PRACTICE, jobs: Sequence[Job] = ()) -> None:
        self.service = service
        self.catalogue: Catalogue = builtin()
        self.status = FakeStatus()
        self.calls: list[tuple[Any, ...]] = []
        self.running = 0
        #: raised by the next call, once
        self.next_error: Exception | None = None
        #: what the service has under the next number that is asked for
        self.found = Candidate(0, "RUNNING", Agreement.SAME)
        #: accounts of the user's other keys
        self.fellows: set[str] = set()
        self._jobs = {job.id: job for job in jobs}
        self._listeners: list[Callable[[frozenset[int]], None]] = []

    @property
    def jobs(self) -> Mapping[int, Job]:
        return MappingProxyType(self._jobs)

    # what a test scripts

    def put(self, *jobs: Job) -> None:
        """Commits jobs as they are given, and tells the listeners."""
        for job in jobs:
            self._jobs[job.id] = job
        self._promise()
        self._tell(frozenset(job.id for job in jobs))

    def move(self, number: int, **changes: Any) -> Job:
        """Commits changes of one job, and tells the listeners."""
        job = self._jobs[number].evolve(**changes)
        self.put(job)
        return job

    def set_status(self, **changes: Any) -> None:
        """Changes the status, and tells the listeners."""
        self.status = replace(self.status, **changes)
        self._tell(frozenset())

    @property
    def listeners(self) -> int:
        return len(self._listeners)

    # what the window asks

    def subscribe(self, listener: Callable[[frozenset[int]], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def run(self) -> None:
        self.running += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.running -= 1

    async def order(self, order: Order, *, urgent: bool = True) -> tuple[Job, ...]:
        self._called("order", order)
        return self._ordered(order, urgent=urgent)

    async def order_all(
        self, orders: Sequence[Order], *, urgent: bool = True, front: bool = False
    ) -> tuple[Job, ...]:
        self._called("order_all", tuple(orders), urgent, front)
        batch = f"batch-{max(self._jobs, default=0) + 1}" if len(orders) > 1 else ""
        made = [job for one in orders for job in self._ordered(one, urgent=urgent, batch=batch)]
        return tuple(made)

    def _ordered(self, order: Order, *, urgent: bool, batch: str = "") -> tuple[Job, ...]:
        model = check(order, self.catalogue, loopback_service=self.service == PRACTICE)
        start = max(self._jobs, default=0) + 1
        jobs = tuple(
            a_job(
                start + index,
                operation=order.operation,
                inputs=order.images,
                prompt=order.prompt,
                model=order.model,
                aspect_ratio=order.aspect_ratio,
                resolution=order.resolution,
                output_format=order.output_format,
                destination=order.destination,
                service=self.service,
                credits_expected=cost(order, model) // order.variants,
                order=f"order-{start}",
                variant=index + 1,
                urgent=urgent,
                batch=batch,
                naming=order.naming,
                project=order.project,
            )
            for index in range(order.variants)
        )
        self.put(*jobs)
        return jobs

    def try_now(self) -> None:
        self._called("try_now")

    async def start_held(self) -> None:
        self._called("start_held")
        self.set_status(held=(), held_credits=0)

    async def pause(self) -> None:
        self._called("pause")
        self.set_status(paused=True)

    async def resume(self) -> None:
        self._called("resume")
        self.set_status(paused=False)

    async def cancel(self, job_id: int) -> None:
        self._called("cancel", job_id)
        if not self._jobs[job_id].state.waiting:
            raise ConflictError("WRONG_STATE", job=job_id, state=self._jobs[job_id].state.value)
        self.move(job_id, state=State.CANCELLED)

    async def cancel_all(self, job_ids: Collection[int]) -> int:
        return self._changed_all("cancel_all", job_ids, state=State.CANCELLED)

    async def abandon(self, job_ids: Collection[int]) -> int:
        gone = Fault("DISMISSED", {"was": ""})
        return self._changed_all("abandon", job_ids, state=State.FAILED, fault=gone)

    async def clear(self, job_ids: Collection[int]) -> int:
        return self._changed_all("clear", job_ids, cleared=True)

    async def label(self, labels: Mapping[int, Mapping[str, Any]]) -> None:
        self._called("label", {number: dict(one) for number, one in labels.items()})
        known = [number for number in labels if number in self._jobs]
        self.put(*(self._jobs[number].evolve(**labels[number]) for number in known))

    async def judge(self, job_ids: Collection[int], verdict: Verdict, reason: str = "") -> None:
        self._called("judge", tuple(job_ids), verdict, reason)
        judged = verdict is not Verdict.UNJUDGED
        who, at = ("pat", NOON) if judged else ("", None)
        known = [self._jobs[number] for number in job_ids if number in self._jobs]
        labels = {"verdict": verdict, "reason": reason, "judged_by": who, "judged_at": at}
        self.put(*(job.evolve(**labels) for job in known))

    async def assign(self, job_ids: Collection[int], project: str) -> int:
        return self._changed_all("assign", job_ids, project=project)

    async def place(self, job_ids: Sequence[int], before: int | None) -> None:
        self._called("place", tuple(job_ids), before)
        others = [job for job in self._waiting() if job.id not in job_ids]
        at = next((i for i, job in enumerate(others) if job.id == before), len(others))
        moved = [self._jobs[number] for number in job_ids]
        order = [*others[:at], *moved, *others[at:]]
        self.put(*(job.evolve(place=float(i + 1)) for i, job in enumerate(order)))

    async def to_front(self, job_ids: Sequence[int]) -> None:
        first = next((job.id for job in self._waiting() if job.id not in job_ids), None)
        self._called("to_front", tuple(job_ids))
        await self.place(job_ids, first)

    def _waiting(self) -> list[Job]:
        jobs = (job for job in self._jobs.values() if job.state.waiting)
        return sorted(jobs, key=lambda job: job.turn)

    def _changed_all(self, call: str, numbers: Collection[int], **changes: Any) -> int:
        self._called(call, tuple(numbers))
        self.put(*(self._jobs[number].evolve(**changes) for number in numbers))
        return len(numbers)

    async def retry(self, job_id: int) -> None:
        self._called("retry", job_id)
        self.move(job_id, state=State.QUEUED, fault=None)

    def retry_credits(self, job: Job) -> int:
        owed = job.fault is not None and job.fault.code.startswith("RESULT_")
        return 0 if owed else job.credits_expected

    async def send_again(self, job_id: int) -> None:
        self._called("send_again", job_id)
        self.move(job_id, state=State.QUEUED, fault=None)

    async def candidate(self, job_id: int, remote_id: int, *, picture: bool = False) -> Candidate:
        self._called("candidate", job_id, remote_id)
        return replace(self.found, remote_id=remote_id)

    async def take(self, job_id: int, found: Candidate, *, seen: bool = False) -> None:
        self._called("take", job_id, found.remote_id, seen)
        evidence = replace(self._jobs[job_id].evidence or Evidence(), adopted=not seen)
        self.move(job_id, state=State.RUNNING, remote_id=found.remote_id, evidence=evidence)

    async def accept(self, job_id: int) -> None:
        self._called("accept", job_id)
        evidence = self._jobs[job_id].evidence or Evidence()
        self.move(job_id, evidence=replace(evidence, adopted=False))

    async def disown(self, job_id: int) -> None:
        self._called("disown", job_id)
        self.move(job_id, state=State.UNCERTAIN, remote_id=None)

    async def dismiss(self, job_id: int) -> None:
        self._called("dismiss", job_id)
        was = self._jobs[job_id].fault
        params = {"was": was.code if was is not None else ""}
        self.move(job_id, state=State.FAILED, fault=Fault("DISMISSED", params))

    async def refresh_balance(self, *, urgent: bool = False) -> Balance:
        self._called("refresh_balance")
        if self.status.balance is None:
            raise KeyMissing(service=self.service)
        return self.status.balance

    async def journal(self, job_id: int) -> list[JournalEntry]:
        return [JournalEntry(NOON, self._jobs[job_id].state, "ordered")]

    async def uploads_of(self, job_id: int) -> list[Upload]:
        return []

    def expected_seconds(self, job: Job) -> float:
        return 40.0

    def typical(self, operation: Operation, model: str, resolution: str | None) -> Typical:
        found = self.catalogue.model(operation, model)
        low, high = found.seconds if found is not None else (10, 60)
        return Typical((low + high) / 2, 0)

    def spent_on(self, project: str) -> Spent:
        jobs = [
            job
            for job in self._jobs.values()
            if job.project == project and job.service == self.service and job.credits
        ]
        today = datetime.now().astimezone().date()
        of_today = [
            job for job in jobs
            if job.submitted_at is not None and job.submitted_at.astimezone().date() == today
        ]  # fmt: skip
        return Spent(len(jobs), sum(j.credits for j in jobs), sum(j.credits for j in of_today))

    def limited(self, job: Job) -> Fault | None:
        return self.status.limited if job.state.waiting else None

    def progress(self, job: Job) -> float:
        if job.state is State.DONE:
            return 1.0
        return 0.5 if job.state.owed else 0.0

    def remaining_seconds(self, job: Job) -> float | None:
        return 22.0 if job.state.owed else None

    def mine(self, job: Job) -> bool:
        return job.service == self.service

    def pays(self, job: Job) -> bool:
        return self.mine(job) and job.account not in self.fellows

    def _called(self, *call: Any) -> None:
        self.calls.append(call)
        if self.next_error is not None:
            error, self.next_error = self.next_error, None
            raise error

    def _promise(self) -> None:
        promised = sum(job.promised for job in self._jobs.values() if self.mine(job))
        self.status = replace(self.status, promised=promised)

    def _tell(self, changed: frozenset[int]) -> None:
        for listener in tuple(self._listeners):
            listener(changed)


def a_reporting(
    folder: Path, settings: Callable[[], Settings], secrets: Sequence[str] = ()
) -> Reporting:
    """Tells of a data folder as the program does, by libraries that need not be loaded."""

    async def known() -> Sequence[str]:
        return secrets

    libraries = (("Pillow", "13.0.0"), ("LibRaw", "0.22.2"), ("libheif", "1.23.0"))
    files = ReportFiles(folder, Installation("source"), portable=False, versions=lambda: libraries)
    return Reporting(files, settings, lambda: (), known)


class FakeResults:
    """Remembers how often it was written."""

    def __init__(self, path: Path) -> None:
        self.path: Path | None = None
        self._target = path
        self.written = 0

    async def write(self) -> Path:
        self.path = self._target
        self.written += 1
        return self._target

    async def keep(self) -> None:
        await self.write()


class FakeBatches:
    """Batches as a test scripts them: `planned` is what `plan` gives or raises."""

    def __init__(self) -> None:
        self.planned: Plan | ProductAIError | None = None
        self.started: Started | ProductAIError | None = None
        self.requests: list[BatchRequest] = []
        self.plans: list[Plan] = []
        self.written = FakeResults(Path("/results/batch-results.csv"))
        #: what planning tells on its way, and what it waits for before it ends
        self.steps: list[Progress] = []
        self.gate: asyncio.Event | None = None
        #: whether each planning was to ask for the balance
        self.asked: list[bool] = []

    async def plan(
        self,
        request: BatchRequest,
        *,
        ask_balance: bool = True,
        progress: Callable[[Progress], None] | None = None,
    ) -> Plan:
        self.requests.append(request)
        self.asked.append(ask_balance)
        if progress is not None:
            for step in self.steps:
                progress(step)
        if self.gate is not None:
            await self.gate.wait()
        if self.planned is None:
            raise AssertionError("no plan was scripted")
        if isinstance(self.planned, ProductAIError):
            raise self.planned
        return self.planned

    async def start(self, plan: Plan) -> Started:
        self.plans.append(plan)
        if self.started is None:
            raise AssertionError("no start was scripted")
        if isinstance(self.started, ProductAIError):
            raise self.started
        return self.started

    def results(self, started: Started, say: Callable[[Fault], str]) -> FakeResults:
        return self.written


class FakeDesk:
    """A desk with a scripted engine; in practice mode unless told otherwise."""

    def __init__(self, folder: Path, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(practice=True)
        self.catalogue = builtin()
        self.warnings: tuple[ProductAIError, ...] = ()
        self.data_folder = folder
        self.key_source = "practice" if self.settings.practice else "none"
        self.opened = 0
        self.closed = 0
        self.keys: list[str] = []
        #: what check_key answers or raises
        self.key_answer: Balance | ProductAIError = Balance(credits=1250, plan="pro")
        #: where store_key says it kept the key
        self.key_kept = "keyring"
        #: how a test of hosting goes, the settings and secrets that were tested, and what a test
        #: waits for before it ends
        self.hosting_test = HostingTest(
            "upload", "sandbox", (HostingStep(UPLOADED, 0.4), HostingStep(FETCHED, 0.1)), False
        )
        self.hosting_tests: list[tuple[Settings, str | None]] = []
        self.hosting_gate: asyncio.Event | None = None
        #: the bucket's secret in the keyring
        self.bucket_secret: str | None = None
        self.bucket_secret_from = "keyring"
        #: what is kept of projects, and what forgetting them leaves or raises
        self.holdings: dict[str, Holdings] = {}
        self.leavings: Leavings | ProductAIError | None = None
        self.forgotten: list[tuple[str, bool]] = []
        #: keys that no report may hold
        self.reported_secrets: list[str] = []
        self.engine = FakeEngine(self._service())
        self.presets = PresetsFile(folder / "presets.toml")
        self.reporting = a_reporting(folder, lambda: self.settings, self.reported_secrets)
        self.written_histories: list[tuple[Path, Search]] = []
        self.archive = FakeArchive(lambda: self.engine.jobs, self._change_job)
        self.batches = FakeBatches()
        self._on_engine: list[Callable[[FakeEngine], None]] = []
        self._on_settings: list[Callable[[Settings], None]] = []

    async def write_history(self, path: Path, search: Search) -> int:
        self.written_histories.append((path, search))
        return len((await self.archive.find(search)).numbers)

    def _change_job(self, number: int, **changes: Any) -> None:
        self.engine.move(number, **changes)

    async def open(self) -> None:
        self.opened += 1
        await self.connect()

    async def close(self) -> None:
        self.closed += 1

    async def connect(self) -> None:
        self.engine = FakeEngine(self._service(), tuple(self.engine.jobs.values()))
        self.introduce()

    def introduce(self) -> None:
        """Tells the listeners of the engine as it is, without making another."""
        for listener in self._on_engine:
            listener(self.engine)

    async def change(self, **changes: Any) -> None:
        before, self.settings = self.settings, self.settings.with_changes(**changes)
        if before.practice != self.settings.practice:
            self.key_source = "practice" if self.settings.practice else "none"
        if {"practice", "service_address"} & set(changes):
            await self.connect()
        self._tell_settings()

    def on_engine(self, listener: Callable[[FakeEngine], None]) -> None:
        self._on_engine.append(listener)

    async def check_key(self, key: str) -> Balance:
        self.keys.append(key)
        if isinstance(self.key_answer, ProductAIError):
            raise self.key_answer
        return self.key_answer

    async def store_key(self, key: str, name: str | None = None) -> str:
        name = self.settings.key_name if name is None else name
        self.keys.append(key)
        if name and name not in self.settings.key_names:
            names = (*self.settings.key_names, name)
            self.settings = self.settings.with_changes(key_names=names)
        self.settings = self.settings.with_changes(key_name=name)
        self.key_source = self.key_kept
        await self.connect()
        return self.key_kept

    async def clear_key(self, name: str | None = None) -> None:
        name = self.settings.key_name if name is None else name
        names = tuple(one for one in self.settings.key_names if one != name)
        self.settings = self.settings.with_changes(key_names=names, key_name="")
        self.key_source = "none"
        await self.connect()

    async def reset(self) -> None:
        before, self.settings = self.settings, Settings(practice=self.settings.practice)
        if before != self.settings:
            await self.connect()
        self._tell_settings()

    async def test_hosting(
        self,
        settings: Settings,
        secret: str | None = None,
        progress: Callable[[HostingStep], None] = lambda _: None,
    ) -> HostingTest:
        self.hosting_tests.append((settings, secret))
        for step in self.hosting_test.steps:
            progress(step)
        if self.hosting_gate is not None:
            await self.hosting_gate.wait()
        return self.hosting_test

    async def store_bucket_secret(self, secret: str) -> str:
        self.bucket_secret, self.bucket_secret_from = secret, self.key_kept
        return self.key_kept

    async def bucket_secret_source(self) -> str:
        return self.bucket_secret_from if self.bucket_secret is not None else "none"

    async def forget_bucket_secret(self) -> None:
        self.bucket_secret = None

    async def project_holdings(self, name: str) -> Holdings:
        return self.holdings.get(name, Holdings(name, 0, 0, 0, 0, (), (), 0))

    async def forget_project(self, name: str, *, settings: bool = False) -> Leavings:
        self.forgotten.append((name, settings))
        if isinstance(self.leavings, ProductAIError):
            raise self.leavings
        return self.leavings or Leavings(name, 0, 0, 0, 0, (), (), ())

    def on_settings(self, listener: Callable[[Settings], None]) -> None:
        self._on_settings.append(listener)

    def _tell_settings(self) -> None:
        for listener in self._on_settings:
            listener(self.settings)

    def output_folder(self) -> Path:
        chosen = self.settings.project(self.settings.last_project).folder
        chosen = chosen or self.settings.output_folder
        return Path(chosen) if chosen else self.data_folder / "Pictures"

    def _service(self) -> str:
        return PRACTICE if self.settings.practice else origin_of(self.settings.service_address)
