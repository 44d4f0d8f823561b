"""An engine without a network: jobs wait, say so, and go on; nothing is sent twice."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from productai_desktop.core.errors import (
    Intercepted,
    KeyRefused,
    MalformedAnswer,
    NeverSent,
    NoAnswer,
    ProductAIError,
    RateLimited,
    ServerFailure,
)
from productai_desktop.core.jobs import State
from productai_desktop.core.photos import PreparedPhoto
from productai_desktop.core.ports import Balance, RemoteJob, Submission
from tests.engine.conftest import Bench
from tests.engine.service import ScriptedService

GONE = NeverSent("DNS_FAILED", host="api.example.com", reason="unknown")
HOUR = 3600.0


class FarService(ScriptedService):
    """A service behind a network that a test takes away and brings back."""

    def __init__(self) -> None:
        super().__init__()
        self.away: ProductAIError | None = None
        #: requests that failed on the way, by kind
        self.failed: Counter[str] = Counter()
        #: all requests in their order
        self.kinds: list[str] = []
        #: endpoints that are broken while the others work
        self.broken: set[str] = set()
        #: numbers of jobs whose polls are answered with a failure
        self.poisoned: set[int] = set()

    def _pass(self, kind: str) -> None:
        self.kinds.append(kind)
        if self.away is not None:
            self.failed[kind] += 1
            if kind == "submit" and isinstance(self.away, Intercepted):
                raise MalformedAnswer(status=200, message="sign in")  # as of an order it is
            raise self.away
        if kind in self.broken:
            self.failed[kind] += 1
            raise ServerFailure(status=500, message="")

    async def submit(self, submission: Submission) -> RemoteJob:
        self._pass("submit")
        return await super().submit(submission)

    async def job(self, remote_id: int) -> RemoteJob:
        self._pass("job")
        if remote_id in self.poisoned:
            self.failed["poisoned"] += 1
            raise ServerFailure(status=500, message="")
        return await super().job(remote_id)

    async def key_check(self) -> Balance:
        self._pass("key-check")
        return await super().key_check()

    async def upload(self, photo: PreparedPhoto) -> str:
        self._pass("upload")
        return await super().upload(photo)

    async def download(self, address: str, part: Path) -> None:
        self._pass("download")
        await super().download(address, part)

    @property
    def asked(self) -> int:
        """Requests to the service that failed; those to the image host cost nothing there."""
        return sum(self.failed[kind] for kind in ("submit", "job", "key-check", "upload"))


@pytest.fixture
def far(bench: Bench) -> FarService:
    bench.service = FarService()
    bench.service.balance = 100_000
    return bench.service


AWAY = [
    GONE,
    NeverSent("TLS_FAILED", host="api.example.com", reason="unknown issuer", issuer="X"),
    NoAnswer("CONNECTION_LOST", host="api.example.com", reason="reset"),
    Intercepted(host="api.example.com", message="sign in"),
    ServerFailure(status=503, message=""),
]


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("away", "count"), [(AWAY[0], 200), *((error, 60) for error in AWAY[1:])], ids=str
)
async def test_an_hour_without_a_network_loses_nothing_and_asks_little(
    bench: Bench, far: FarService, away: ProductAIError, count: int
) -> None:
    bench.clock.scale = 3000.0
    watch = await bench.start()
    orders = [bench.order(images=(f"https://example.com/{n}.jpg",)) for n in range(count)]
    jobs = await watch.engine.order_all(orders, urgent=False)
    await watch.until(lambda: len(far.submissions) >= count // 5)
    far.away = away
    sent = len(far.submissions)
    await watch.until(lambda: watch.engine.status.offline is not None)
    begun = bench.clock.monotonic()
    await watch.until(lambda: bench.clock.monotonic() - begun > HOUR)
    status = watch.engine.status
    assert status.offline is not None
    assert status.offline.code == away.code
    assert status.offline_since is not None
    assert 0 <= status.retry_seconds <= 60
    assert status.unfinished > count // 2
    assert len(far.submissions) == sent
    # those that were under way, and then one a minute
    assert far.asked <= 30 + HOUR / 60
    assert far.failed["submit"] <= 1
    far.away = None
    open_ends = {State.DONE, State.UNCERTAIN}
    await watch.until(lambda: all(job.state in open_ends for job in watch.engine.jobs.values()))
    assert watch.engine.status.offline is None
    charged = Counter(submission.image_addresses for submission in far.submissions)
    assert set(charged.values()) == {1}
    # of an order that left nobody knows; one, not two hundred
    lost = [job for job in watch.engine.jobs.values() if job.state is State.UNCERTAIN]
    assert len(lost) == (0 if isinstance(away, NeverSent) else far.failed["submit"])
    assert len(charged) == len(jobs) - len(lost)


async def test_offline_at_the_start_an_order_waits_and_goes_on(
    bench: Bench, far: FarService
) -> None:
    far.away = GONE
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: watch.engine.status.offline is not None)
    await watch.state(job.id, State.QUEUED)
    await watch.until(lambda: far.failed["key-check"] >= 3)
    assert far.failed["submit"] + far.failed["upload"] == 1
    far.away = None
    await watch.done(job.id)
    assert len(far.submissions) == 1


async def test_what_was_left_from_the_last_time_waits_for_the_network(
    bench: Bench, far: FarService
) -> None:
    far.poll_answers.extend(["RUNNING"] * 2)
    first = await bench.start()
    (job,) = await first.engine.order(bench.order())
    await first.state(job.id, State.RUNNING)
    await first.die()
    far.away = GONE
    second = await bench.start()
    await second.until(lambda: second.engine.status.offline is not None)
    assert second.engine.jobs[job.id].state is State.RUNNING
    far.away = None
    await second.done(job.id)
    assert len(far.submissions) == 1


async def test_a_healthy_start_asks_nothing_before_the_work(bench: Bench, far: FarService) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    assert far.kinds[:2] == ["upload", "submit"]


async def test_nothing_that_charges_is_the_first_to_try(bench: Bench, far: FarService) -> None:
    """The network is back with a portal that only a free question meets."""
    far.away = GONE
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: watch.engine.status.offline is not None)
    far.away = Intercepted(host="api.example.com", message="sign in")
    asked = far.failed["submit"]
    await watch.until(
        lambda: (
            (fault := watch.engine.status.offline) is not None and fault.code == "SIGN_IN_NEEDED"
        )
    )
    assert far.failed["submit"] == asked
    far.away = None
    await watch.done(job.id)


async def test_a_person_has_it_tried_at_once(bench: Bench, far: FarService) -> None:
    far.away = GONE
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: watch.engine.status.retry_seconds > 40)
    asked = far.asked
    watch.engine.try_now()
    await watch.until(lambda: far.asked == asked + 1)
    assert watch.engine.status.retry_seconds < 40
    far.away = None
    await watch.engine.order(bench.order(prompt="another"))
    await watch.done(job.id)


async def test_a_key_check_that_is_broken_does_not_keep_paid_results(
    bench: Bench, far: FarService
) -> None:
    """A poll that is answered tells as well as a key-check that the service lives."""
    far.poll_answers.extend(["RUNNING"] * 2)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.RUNNING)
    far.away, far.broken = GONE, {"key-check"}
    await watch.until(lambda: watch.engine.status.offline is not None)
    far.away = None
    await watch.done(job.id)


async def test_one_job_whose_polls_are_broken_takes_little_from_the_others(
    bench: Bench, far: FarService
) -> None:
    far.poisoned = {1000}
    watch = await bench.start()
    orders = [bench.order(prompt=f"look {n}") for n in range(20)]
    jobs = await watch.engine.order_all(orders, urgent=False)
    await watch.until(
        lambda: sum(1 for job in watch.engine.jobs.values() if job.state is State.DONE) == 19
    )
    assert far.failed["poisoned"] <= 12
    far.poisoned.clear()
    for job in jobs:
        await watch.done(job.id)
    assert len(far.submissions) == 20


async def test_a_result_whose_host_is_away_is_fetched_soon_after(
    bench: Bench, far: FarService
) -> None:
    far.download_answers.extend([NeverSent(host="cdn.example.com", reason="refused")] * 12)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: len(far.downloads) == 9)
    begun = bench.clock.monotonic()
    await watch.until(lambda: len(far.downloads) == 12)
    assert bench.clock.monotonic() - begun < 4 * 60
    assert watch.engine.status.offline is None
    await watch.done(job.id)


async def test_uploads_that_are_broken_alone_are_tried_ever_less_often(
    bench: Bench, far: FarService
) -> None:
    bench.clock.scale = 150.0
    far.broken = {"upload"}
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    begun = bench.clock.monotonic()
    await watch.until(lambda: watch.engine.status.offline is not None)
    since = watch.engine.status.offline_since
    gaps: list[bool] = []
    while bench.clock.monotonic() - begun < 200:
        gaps.append(watch.engine.status.offline is None)
        await asyncio.sleep(0.001)
    assert not any(gaps)
    assert watch.engine.status.offline_since == since
    assert 3 <= far.failed["upload"] <= 8
    far.broken = set()
    await watch.done(job.id)
    assert watch.engine.status.offline is None


async def test_an_upload_that_failed_once_leaves_no_trace_where_nobody_tries_again(
    bench: Bench, far: FarService
) -> None:
    far.broken = {"upload"}
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: far.failed["upload"] >= 1)
    await watch.engine.pause()
    await watch.until(lambda: watch.engine.status.offline is None)
    assert watch.engine.jobs[job.id].state.waiting


async def test_a_poll_that_is_refused_ends_an_outage_and_is_not_repeated_at_once(
    bench: Bench, far: FarService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service answers again, but not to this key."""
    far.poll_answers.extend(["RUNNING"] * 2)
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.RUNNING)
    far.away, refused = GONE, KeyRefused(message="")
    await watch.until(lambda: watch.engine.status.offline is not None)
    asked = far.job

    async def refusing(remote_id: int) -> RemoteJob:
        if far.away is None:
            far.kinds.append("refused")
            raise refused
        return await asked(remote_id)

    monkeypatch.setattr(far, "job", refusing)
    # of key-checks and polls, which take turns, a poll is to find the service
    far.broken = {"key-check"}
    await watch.until(lambda: far.failed["job"] >= 2)
    far.away = None
    await watch.until(lambda: "refused" in far.kinds)
    begun = bench.clock.monotonic()
    await watch.until(lambda: bench.clock.monotonic() - begun > HOUR)
    assert watch.engine.status.offline is None
    assert far.kinds.count("refused") <= 2 + HOUR / 300
    monkeypatch.setattr(far, "job", asked)
    await watch.done(job.id)


async def test_an_engine_ends_though_a_person_waits_for_an_answer_for_an_hour(
    bench: Bench, far: FarService
) -> None:
    """New settings take over at once, whatever a 429 has asked for."""
    bench.clock.scale = 1.0
    far.balance_answers.append(RateLimited(HOUR, message=""))
    watch = await bench.start()
    asking = asyncio.ensure_future(watch.engine.refresh_balance(urgent=True))
    await watch.until(lambda: watch.engine.status.next_send_seconds > 0 or far.balance_checks == 1)
    async with asyncio.timeout(10):
        await watch.engine.stop()
    assert not asking.done()
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
