"""Limits per day and project: what is kept back, with the reason, and what goes on."""

from datetime import UTC, datetime, timedelta

from productai_desktop.core.evidence import Evidence
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.projects import Project
from productai_desktop.core.settings import Settings
from productai_desktop.engine.clock import SystemClock
from productai_desktop.engine.limits import Limits
from productai_desktop.engine.status import Spent
from tests.engine.conftest import Bench
from tests.fakes import a_job

SERVICE = "https://api.example.com"


async def test_the_day_s_limit_keeps_back_what_would_go_beyond_it(bench: Bench) -> None:
    bench.settings = Settings(limit_per_day=5)
    watch = await bench.start()
    jobs = await watch.engine.order_all([bench.order(prompt=f"p{n}") for n in range(4)])
    for job in jobs[:2]:
        await watch.done(job.id)
    await watch.until(lambda: watch.engine.status.limited is not None)
    assert watch.engine.status.limited == Fault("LIMIT_DAY", {"limit": 5, "spent": 4})
    assert watch.engine.limited(watch.engine.jobs[jobs[3].id]) == watch.engine.status.limited
    assert watch.engine.status.spent_today == 4
    assert watch.engine.status.sent_today == 2
    assert len(bench.service.submissions) == 2


async def test_a_raised_limit_lets_the_rest_go_by_itself(bench: Bench) -> None:
    bench.settings = Settings(limit_per_day=3)
    watch = await bench.start()
    jobs = await watch.engine.order_all([bench.order(prompt=f"p{n}") for n in range(2)])
    await watch.done(jobs[0].id)
    await watch.until(lambda: watch.engine.status.limited is not None)
    bench.settings = Settings(limit_per_day=10)
    await watch.done(jobs[1].id)
    assert watch.engine.status.limited is None


async def test_a_project_s_limit_keeps_back_its_own_edits_alone(bench: Bench) -> None:
    bench.settings = Settings(projects=(Project("Spring", limit_credits=3),))
    watch = await bench.start()
    spring = await watch.engine.order_all([bench.order(project="Spring", prompt=p) for p in "ab"])
    (other,) = await watch.engine.order(bench.order(project="Autumn"))
    await watch.done(spring[0].id)
    await watch.done(other.id)
    await watch.until(lambda: watch.engine.limited(watch.engine.jobs[spring[1].id]) is not None)
    fault = watch.engine.limited(watch.engine.jobs[spring[1].id])
    assert fault == Fault("LIMIT_PROJECT", {"project": "Spring", "limit": 3, "spent": 2})


def sent(number: int, **changes: object) -> object:
    known = {
        "service": SERVICE, "submitted_at": datetime.now(UTC), "state": State.DONE, "credits": 8,
    }  # fmt: skip
    return a_job(number, **{**known, **changes})


def counted(settings: Settings, *jobs: object) -> Limits:
    limits = Limits(SERVICE, lambda: settings, SystemClock())
    for job in jobs:
        limits.take(job)  # pyright: ignore[reportArgumentType]
    return limits


def test_only_this_service_and_this_day_count() -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    limits = counted(
        Settings(), sent(1), sent(2, service="sandbox"), sent(3, submitted_at=yesterday)
    )
    assert (limits.spent_today, limits.sent_today) == (8, 1)


def test_a_lost_answer_counts_against_the_limit_and_not_as_spent() -> None:
    limits = counted(
        Settings(limit_per_day=10), sent(1, state=State.UNCERTAIN, credits=0, credits_expected=8)
    )
    assert limits.spent_today == 0
    assert limits.fault(a_job(2, credits_expected=3)) is not None
    assert limits.fault(a_job(2, credits_expected=2)) is None


def test_what_was_charged_counts_while_the_job_waits_to_be_sent_again() -> None:
    again = {"submitted_at": None, "state": State.QUEUED}
    limits = counted(Settings(limit_per_day=10), sent(1), sent(1, **again))
    assert limits.spent_today == 8
    assert limits.fault(a_job(1, credits_expected=3)) is not None
    after_a_restart = counted(
        Settings(limit_per_day=10), sent(1, created_at=datetime.now(UTC), **again)
    )
    assert after_a_restart.spent_today == 8


def test_practising_has_its_own_count() -> None:
    settings = Settings(limit_per_day=10)
    practised = sent(1, service="sandbox", credits=8)
    assert counted(settings, practised).fault(a_job(2)) is None
    limits = Limits("sandbox", lambda: settings, SystemClock())
    limits.take(practised)  # pyright: ignore[reportArgumentType]
    assert limits.fault(a_job(2, service="sandbox")) is not None


def test_a_job_counts_once_however_often_it_changes() -> None:
    limits = counted(Settings(), sent(1, state=State.RUNNING), sent(1), sent(1, project="Spring"))
    assert limits.spent_today == 8


def test_a_project_s_day_is_apart_from_its_whole() -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    settings = Settings(projects=(Project("Spring", limit_per_day=10),))
    limits = counted(settings, sent(1, project="Spring", submitted_at=yesterday))
    assert limits.fault(a_job(2, project="Spring")) is None
    limits.take(sent(3, project="Spring"))  # pyright: ignore[reportArgumentType]
    fault = limits.fault(a_job(2, project="Spring"))
    assert fault is not None
    assert fault.code == "LIMIT_PROJECT_DAY"


def test_what_is_on_its_way_counts_too() -> None:
    limits = counted(Settings(limit_per_day=12))
    assert limits.fault(a_job(1)) is None
    assert limits.fault(a_job(2), [a_job(1)]) is not None


def test_what_a_project_has_cost_counts_this_service_alone() -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    limits = counted(
        Settings(),
        sent(1, project="Spring"),
        sent(2, project="Spring", submitted_at=yesterday, credits=3),
        sent(3, project="Spring", service="sandbox"),
        sent(4),
    )
    assert limits.spent_on("Spring") == Spent(2, 11, 8)
    assert limits.spent_on("Autumn") == Spent()


def test_what_was_sent_without_an_answer_counts_when_it_is_sent_again_or_closed() -> None:
    settings = Settings(limit_per_day=20)
    twice = sent(1, evidence=Evidence(possible=8))
    limits = counted(settings, twice)
    assert limits.spent_today == 8
    next_one = a_job(2, service=SERVICE)
    assert limits.fault(next_one) == Fault("LIMIT_DAY", {"limit": 20, "spent": 16})
    limits.take(sent(1, evidence=None))  # type: ignore[arg-type]
    assert limits.fault(next_one) is None
    fault = Fault("DISMISSED", {"was": "NO_ANSWER"})
    closed = sent(3, state=State.FAILED, credits=0, fault=fault, evidence=Evidence(possible=8))
    limits.take(closed)  # type: ignore[arg-type]
    assert limits.fault(next_one) is not None
