"""When an owed job is asked about, across what people and earlier sends do to it."""

from productai_desktop.core.jobs import State
from productai_desktop.core.pacing import Pace
from productai_desktop.engine.forecast import kind_of
from tests.engine.conftest import SERVICE, Bench


async def test_what_was_seen_of_an_earlier_send_is_forgotten_with_it(bench: Bench) -> None:
    """Else a job that is sent again is asked about too late, and teaches impossible times."""
    bench.service.poll_answers.extend(["RUNNING"] * 4 + ["ERROR"])
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.FAILED)
    await watch.engine.retry(job.id)
    done = await watch.done(job.id)
    assert done.polls == 1
    ((above, seconds),) = await watch.books.durations(kind_of(done))
    assert above == 0.0 < seconds


async def test_a_person_who_asks_is_not_put_off_by_the_next_plan(bench: Bench) -> None:
    bench.clock.scale = 60.0
    watch = await bench.start(run=False)
    (job,) = await watch.engine.order(bench.order())
    for _ in range(20):  # such jobs are known to take an hour
        await watch.books.add_duration(kind_of(job), 3000.0, 3400.0)
    await watch.close()
    again = await bench.start()
    (job,) = await again.engine.order(bench.order())
    await again.state(job.id, State.RUNNING)
    begun = bench.clock.monotonic()
    await again.until(lambda: bench.clock.monotonic() - begun > 10)
    hold, pace = bench.clock.moment(), Pace(15, 5, 4.0)
    await again.books.refused(SERVICE, 0, pace, 30.0, hold, teaches=False)
    await again.engine.retry(job.id)
    await again.engine.order(bench.order(prompt="another"))  # from now on jobs wait to be sent
    await again.until(lambda: bool(bench.service.polled))
    assert bench.clock.monotonic() - begun < 120
