"""What the engine measures when an answer is lost, and what it makes of that."""

import json

import pytest

from productai_desktop.core.errors import MalformedAnswer, NoAnswer
from productai_desktop.core.evidence import Evidence, Verdict
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.ports import RemoteJob
from productai_desktop.engine import purse, witness
from tests.engine.conftest import SERVICE, Bench
from tests.engine.watching import Watch


@pytest.fixture
def unsettled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A lost request may be charged for as long as the test lasts."""
    monkeypatch.setattr(witness, "SETTLING_SECONDS", 1e9)


async def lose(
    bench: Bench, watch: Watch, *, charged: int = 0, error: Exception | None = None
) -> Job:
    """Orders an edit of 2 credits whose answer is lost; the service charges so much meanwhile."""
    before = len(bench.service.submissions)
    bench.service.submit_answers.append(error or NoAnswer())
    bench.service.answering.clear()
    (job,) = await watch.engine.order(bench.order())
    await watch.until(lambda: len(bench.service.submissions) > before)
    bench.service.balance -= charged
    bench.service.answering.set()
    return await watch.state(job.id, State.UNCERTAIN)


async def judged(watch: Watch, number: int, *, settled: bool = True) -> Evidence:
    """The evidence of a job once it is judged."""

    def done() -> bool:
        evidence = watch.engine.jobs[number].evidence
        return evidence is not None and (evidence.settled or not settled) and bool(evidence.after)

    await watch.until(done)
    evidence = watch.engine.jobs[number].evidence
    assert evidence is not None
    return evidence


@pytest.mark.parametrize(
    ("charged", "verdict"),
    [(0, Verdict.NOT_CHARGED), (2, Verdict.CHARGED), (5, Verdict.UNEXPLAINED)],
)
async def test_the_balance_before_and_after_tells(
    bench: Bench, charged: int, verdict: Verdict
) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    job = await lose(bench, watch, charged=charged)
    evidence = await judged(watch, job.id)
    assert evidence.verdict is verdict
    assert (evidence.difference, evidence.others) == (charged, 0)
    assert evidence.before is not None
    assert evidence.before.credits == 100
    assert watch.engine.jobs[job.id].state is State.UNCERTAIN


async def test_a_lost_answer_costs_one_question_and_one_more_where_nothing_was_charged(
    bench: Bench,
) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    await judged(watch, (await lose(bench, watch, charged=2)).id)
    assert bench.service.balance_checks == 2
    await judged(watch, (await lose(bench, watch)).id)
    assert bench.service.balance_checks == 4


@pytest.mark.usefixtures("unsettled")
async def test_a_charge_that_comes_late_is_seen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    job = await lose(bench, watch)
    first = await judged(watch, job.id, settled=False)
    assert (first.verdict, first.settled) == (Verdict.NOT_CHARGED, False)
    bench.service.balance -= 2
    monkeypatch.setattr(witness, "SETTLING_SECONDS", 0.0)
    assert (await judged(watch, job.id)).verdict is Verdict.CHARGED


async def test_without_a_measurement_before_nothing_is_claimed(bench: Bench) -> None:
    watch = await bench.start()
    job = await lose(bench, watch, charged=2)
    evidence = await judged(watch, job.id)
    assert (evidence.verdict, evidence.before) == (Verdict.UNKNOWN, None)
    assert evidence.after is not None
    assert evidence.after.credits == 98


async def test_our_own_estimate_is_no_measurement(bench: Bench) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    (first,) = await watch.engine.order(bench.order())
    bench.service.balance -= 2
    await watch.done(first.id)
    job = await lose(bench, watch, charged=2)
    evidence = await judged(watch, job.id)
    assert evidence.before is not None
    assert evidence.before.credits == 100
    assert (evidence.verdict, evidence.others) == (Verdict.OTHERS, 1)


async def test_edits_of_another_process_count(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purse, "OLD_SECONDS", 1e9)
    first, second = await bench.start(), await bench.start()
    await first.engine.refresh_balance()
    (other,) = await second.engine.order(bench.order())
    bench.service.balance -= 2
    await second.done(other.id)
    job = await lose(bench, first)
    evidence = await judged(first, job.id)
    assert (evidence.verdict, evidence.others) == (Verdict.OTHERS, 1)


async def test_edits_of_another_account_do_not_count(bench: Bench) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    other = await bench.start(account="somebody else")
    (foreign,) = await other.engine.order(bench.order())
    await other.done(foreign.id)
    job = await lose(bench, watch, charged=2)
    assert (await judged(watch, job.id)).verdict is Verdict.CHARGED


@pytest.mark.usefixtures("unsettled")
async def test_two_losses_in_one_span_are_not_told_apart(bench: Bench) -> None:
    bench.service.balance_answers.append(NoAnswer())
    watch = await bench.start(run=False)
    bench.service.balance_answers.clear()
    await watch.engine.refresh_balance()
    watch.run()
    first = await lose(bench, watch)
    second = await lose(bench, watch, charged=2)
    evidence = await judged(watch, second.id)
    assert (evidence.verdict, evidence.others) == (Verdict.OTHERS, 1)
    assert (await judged(watch, first.id)).verdict is Verdict.OTHERS


async def test_a_job_that_has_not_started_may_be_charged_meanwhile(bench: Bench) -> None:
    watch = await bench.start()
    bench.service.submit_answers.append(RemoteJob(900, "NOT_STARTED"))
    bench.service.poll_answers.extend(["NOT_STARTED"] * 100_000)
    (waits,) = await watch.engine.order(bench.order())
    await watch.state(waits.id, State.RUNNING)
    await watch.engine.refresh_balance()
    job = await lose(bench, watch, charged=2)
    evidence = await judged(watch, job.id)
    assert (evidence.verdict, evidence.others) == (Verdict.OTHERS, 1)


async def test_a_killed_process_has_left_its_balance_behind(bench: Bench) -> None:
    first = await bench.start()
    await first.engine.refresh_balance()
    bench.service.answering.clear()
    (job,) = await first.engine.order(bench.order())
    await first.until(lambda: len(bench.service.submissions) == 1)
    bench.service.balance -= 2
    await first.die()
    second = await bench.start()
    await second.state(job.id, State.UNCERTAIN)
    evidence = await judged(second, job.id)
    assert (evidence.verdict, evidence.difference) == (Verdict.CHARGED, 2)
    assert bench.service.balance_checks == 2


async def test_a_number_in_a_broken_answer_is_kept(bench: Bench) -> None:
    watch = await bench.start()
    job = await lose(bench, watch, error=MalformedAnswer(status=200, remote_id=4711))
    assert job.evidence is not None
    assert job.evidence.remote_id == 4711
    assert job.remote_id is None


async def test_an_answered_edit_keeps_no_evidence(bench: Bench) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    (job,) = await watch.engine.order(bench.order())
    assert (await watch.done(job.id)).evidence is None


async def test_the_journal_tells_what_was_found(bench: Bench) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    job = await lose(bench, watch, charged=2)
    await judged(watch, job.id)
    assert (await watch.events(job.id))[-2:] == ["no answer", "balance 100 → 98: charged"]


async def test_a_terminal_measures_while_it_waits_for_results(bench: Bench) -> None:
    bench.service.poll_answers.extend(["RUNNING"] * 100_000)
    watch = await bench.start()
    await watch.engine.order(bench.order(variants=3))
    await watch.until(lambda: watch.engine.status.balance is not None)
    assert len(bench.service.submissions) == 3
    kept = json.loads(await watch.books.fact(f"measured:{SERVICE}:account") or "{}")
    assert kept["credits"] == 100


@pytest.mark.parametrize(("charged", "known", "possible"), [(2, 2, 2), (0, 0, 0), (5, 0, 2)])
@pytest.mark.parametrize("closed", [True, False])
async def test_what_a_lost_answer_may_have_cost_still_counts_when_a_person_gives_it_up(
    bench: Bench, charged: int, known: int, possible: int, closed: bool
) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    job = await lose(bench, watch, charged=charged)
    await judged(watch, job.id)
    await watch.engine.pause()
    await (watch.engine.dismiss(job.id) if closed else watch.engine.send_again(job.id))
    given_up = watch.engine.jobs[job.id]
    assert (given_up.credits, given_up.possible_credits) == (known, possible)
    assert watch.engine.status.spent_today == known
    await watch.engine.resume()
    if not closed:
        done = await watch.done(job.id)
        assert (done.credits, done.possible_credits) == (known + 2, possible + 2)
