"""Waiting for jobs: patience with a service that is away, jobs that turn up, the progress line."""

import asyncio
import io

import pytest

from productai_desktop.cli import progress
from productai_desktop.cli.following import Follower
from productai_desktop.cli.output import Output
from productai_desktop.cli.words import remark_text
from productai_desktop.core.errors import Defect
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.marks import MANIFEST_KEPT, METADATA_WRITTEN, NO_ROOM
from productai_desktop.engine.status import Status
from tests.cli.fakes import FakeEngine, make_job

AWAY = Fault("NO_CONNECTION", {"host": "api.productai.photo"})


class Hands:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def out() -> Output:
    return Output(io.StringIO(), io.StringIO())


@pytest.fixture
def hands() -> Hands:
    return Hands()


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("remark", "lines"), [(METADATA_WRITTEN, 0), (MANIFEST_KEPT, 1), (NO_ROOM, 1)]
)
async def test_a_remark_on_a_result_is_said_where_it_is_unusual(remark: str, lines: int):
    results, messages = io.StringIO(), io.StringIO()

    async def marked(engine: FakeEngine) -> None:
        await settle()
        engine.finish(1)

    engine = FakeEngine(marked)
    engine.jobs[1] = make_job(1).evolve(state=State.RUNNING, remote_id=5, remarks=(remark,))
    assert await Follower(engine, Output(results, messages), time_scale=1.0).follow([1]) == 0
    assert results.getvalue().count("\n") == 1
    assert messages.getvalue().count("\n") == lines
    assert messages.getvalue() == (f"job 1: {remark_text(remark)}\n" if lines else "")


async def test_what_could_not_be_written_before_is_tried_anew(out: Output):
    fault = Fault("DISK_FULL", {"path": "/results"})

    async def room_now(engine: FakeEngine) -> None:
        await settle()
        engine.finish(1)

    engine = FakeEngine(room_now)
    engine.jobs[1] = make_job(1).evolve(state=State.DOWNLOADING, remote_id=5, fault=fault)
    assert await Follower(engine, out, time_scale=1.0).follow([1]) == 0


async def test_a_halt_waits_for_a_job_to_be_back_in_the_queue(out: Output):
    async def refused(engine: FakeEngine) -> None:
        engine.put(1, state=State.SUBMITTING)
        engine.set_status(halted=Fault("INVALID_API_KEY"))
        await settle()
        engine.put(1, state=State.QUEUED)

    engine = FakeEngine(refused)
    engine.jobs[1] = make_job(1)
    assert await Follower(engine, out, time_scale=1.0).follow([1]) == 3
    assert engine.jobs[1].state is State.QUEUED


async def test_it_gives_up_after_twenty_seconds_of_the_engines_clock(out: Output, hands: Hands):
    async def away(engine: FakeEngine) -> None:
        engine.set_status(offline=AWAY)
        await settle()
        hands.seconds += 1.9
        engine.tell()
        await settle()
        assert not following.done()
        hands.seconds += 0.2
        engine.tell()

    engine = FakeEngine(away)
    engine.jobs[1] = make_job(1)
    follower = Follower(engine, out, time_scale=10, now=hands)
    following = asyncio.ensure_future(follower.follow([1]))
    assert await following == 5


async def test_a_service_that_comes_back_for_a_moment_gets_its_full_time_again(
    out: Output, hands: Hands
):
    async def flickers(engine: FakeEngine) -> None:
        for _ in range(3):
            engine.set_status(offline=AWAY)
            await settle()
            hands.seconds += 15
            engine.set_status()
            engine.set_status(offline=AWAY)
            await settle()
            assert not following.done()
        engine.finish(1)

    engine = FakeEngine(flickers)
    engine.jobs[1] = make_job(1)
    follower = Follower(engine, out, time_scale=1, now=hands)
    following = asyncio.ensure_future(follower.follow([1]))
    assert await following == 0


async def test_without_patience_given_it_waits_without_end_and_says_so_once(hands: Hands):
    messages = io.StringIO()
    out = Output(io.StringIO(), messages)

    async def away_for_a_day(engine: FakeEngine) -> None:
        engine.set_status(offline=AWAY)
        await settle()
        hands.seconds += 86_400
        engine.tell()
        await settle()
        assert not following.done()
        engine.set_status()
        engine.finish(1)

    engine = FakeEngine(away_for_a_day)
    engine.jobs[1] = make_job(1)
    follower = Follower(engine, out, time_scale=1, patience_seconds=None, now=hands)
    following = asyncio.ensure_future(follower.follow([1]))
    assert await following == 0
    said = "productai: api.productai.photo cannot be reached. Waiting for it.\n"
    assert messages.getvalue() == said


async def test_jobs_that_turn_up_may_join(out: Output):
    async def one_more(engine: FakeEngine) -> None:
        engine.jobs[2] = make_job(2)
        engine.tell(2)
        await settle()
        engine.finish(1)
        await settle()
        assert not following.done()
        engine.finish(2)

    engine = FakeEngine(one_more)
    engine.jobs[1] = make_job(1)
    follower = Follower(engine, out, time_scale=1, joins=engine.mine)
    following = asyncio.ensure_future(follower.follow([1]))
    assert await following == 0


async def test_jobs_whose_process_dies_meanwhile_are_begun_again(out: Output):
    async def dies(engine: FakeEngine) -> None:
        await settle()
        engine.set_status(held=(1,), held_credits=8)
        await engine.begun.wait()
        engine.set_status()
        engine.finish(1)

    engine = FakeEngine(dies)
    engine.jobs[1] = make_job(1)
    follower = Follower(engine, out, time_scale=1.0, patience_seconds=None, starts_held=True)
    async with asyncio.timeout(20):
        assert await follower.follow([1]) == 0


async def test_a_job_of_another_account_is_not_waited_for(out: Output):
    engine = FakeEngine()
    engine.jobs[1] = make_job(1)
    engine.foreign_ids = {1}
    assert await Follower(engine, out, time_scale=1).follow([1]) == 3


async def test_a_limit_of_the_user_is_not_waited_for(out: Output):
    engine = FakeEngine()
    engine.jobs[1] = make_job(1)
    engine.limits = {1: Fault("LIMIT_DAY", {"limit": 20, "spent": 16})}
    assert await Follower(engine, out, time_scale=1).follow([1]) == 4


async def test_an_engine_that_ends_by_itself_is_a_defect(out: Output):
    class Ending(FakeEngine):
        async def run(self) -> None:
            return

    engine = Ending()
    engine.jobs[1] = make_job(1)
    with pytest.raises(Defect):
        await Follower(engine, out, time_scale=1).follow([1])


async def test_a_terminal_sees_one_line_that_goes_away(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "80")

    async def slowly(engine: FakeEngine) -> None:
        engine.put(1, state=State.HOSTING)
        await settle()
        engine.put(1, state=State.RUNNING, remote_id=1)
        await settle()
        engine.finish(1)

    results, messages = io.StringIO(), Terminal()
    engine = FakeEngine(slowly)
    engine.jobs[1] = make_job(1)
    await Follower(engine, Output(results, messages), time_scale=1).follow([1])
    shown = messages.getvalue()
    assert "Uploading · about 30 s left" in shown
    assert "At the service" in shown
    assert "\n" not in shown
    assert shown.rstrip(" \r").endswith("left")
    assert shown.endswith("\r")
    assert results.getvalue() == "/results/1.png\n"


def test_the_line_counts_several_jobs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "200")
    engine = FakeEngine()
    engine.status = Status(next_send_seconds=3.4)
    jobs = [make_job(1), make_job(2), make_job(3, State.RUNNING)]
    assert progress.line(engine, jobs, 2) == (
        "2 of 5 · 2 waiting · 1 at the service · next can be sent in 3 s · about 30 s left"
    )


def test_the_line_is_never_wider_than_the_terminal(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "30")
    engine = FakeEngine()
    assert len(progress.line(engine, [make_job(1), make_job(2, State.RUNNING)], 0)) == 29


def test_a_service_out_of_reach_is_said_in_the_line(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "200")
    engine = FakeEngine()
    engine.status = Status(offline=AWAY)
    assert "out of reach" in progress.line(engine, [make_job(1)], 0)


def test_the_time_left_is_that_of_the_queue_while_jobs_wait_to_be_sent(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("COLUMNS", "200")
    engine = FakeEngine()
    engine.status = Status(queue_seconds=7000.0)
    waiting, running = make_job(1), make_job(2, State.RUNNING)
    assert "about 2 h left" not in progress.line(engine, [running], 0)
    assert "about 30 s left" in progress.line(engine, [running], 0)
    assert "about 2 h left" in progress.line(engine, [waiting, running], 0)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(5, "5 s"), (99, "99 s"), (120, "2 min"), (5900, "98 min"), (6000, "2 h"), (80000, "22 h")],
)
def test_times_are_said_roughly(seconds: float, text: str):
    assert progress.duration(seconds) == text
