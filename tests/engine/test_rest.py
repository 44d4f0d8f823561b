"""A window in which nothing runs leaves the books, and the processor, alone."""

from typing import Any

import pytest

from productai_desktop.core.jobs import Fault, State
from productai_desktop.engine import engine as engine_module
from productai_desktop.engine import purse
from productai_desktop.store.books import SqliteBooks
from tests.engine.conftest import Bench
from tests.engine.watching import Watch


class Looks:
    """Counts what an engine asks of its books."""

    def __init__(self, books: SqliteBooks, monkeypatch: pytest.MonkeyPatch) -> None:
        self.versions, self.transactions = 0, 0
        version, run = books.version, books._database.run

        async def counted() -> tuple[int, int]:
            self.versions += 1
            return await version()

        async def transact(work: Any) -> Any:
            self.transactions += 1
            return await run(work)

        monkeypatch.setattr(books, "version", counted)
        monkeypatch.setattr(books._database, "run", transact)

    async def some_more(self, watch: Watch, count: int = 20) -> None:
        enough = self.versions + count
        await watch.until(lambda: self.versions > enough)


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "LOOK_SECONDS", 0.001)


@pytest.mark.usefixtures("often")
async def test_books_that_nobody_writes_are_not_read_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    (job,) = await watch.engine.order(bench.order())
    await watch.done(job.id)
    looks = Looks(watch.books, monkeypatch)
    await looks.some_more(watch)  # the last of the work
    before = looks.transactions
    await looks.some_more(watch)
    assert looks.transactions == before


@pytest.mark.usefixtures("often")
async def test_what_another_process_orders_is_seen_nevertheless(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    looks = Looks(watch.books, monkeypatch)
    await looks.some_more(watch)
    other = await bench.start(run=False)
    (job,) = await other.engine.order(bench.order())
    await watch.state(job.id, State.QUEUED)


@pytest.mark.usefixtures("often")
async def test_an_answer_that_another_process_lost_counts_once_a_halt_is_over(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    gate = watch.engine._shop.gate
    gate.halt(Fault("INVALID_API_KEY"))
    halts: list[str] = []
    halt = gate.halt

    def noted(fault: Fault) -> None:
        halts.append(fault.code)
        halt(fault)

    monkeypatch.setattr(gate, "halt", noted)
    other = await bench.start(run=False)
    await other.engine._purse.lost()
    looks = Looks(watch.books, monkeypatch)
    await looks.some_more(watch)
    assert not halts
    gate.resume("INVALID_API_KEY")
    await watch.until(lambda: halts == ["UNCERTAIN_CHECK"])


async def test_what_another_process_spent_between_two_looks_is_off_the_balance(
    bench: Bench,
) -> None:
    watch = await bench.start(run=False)
    before = await watch.engine.refresh_balance()
    other = await bench.start()
    (job,) = await other.engine.order(bench.order())
    done = await other.done(job.id)
    assert done.credits > 0
    await watch.engine._register.sync()
    assert watch.engine.jobs[job.id].state is State.DONE
    balance = watch.engine.status.balance
    assert balance is not None
    assert balance.credits == before.credits - done.credits


async def test_the_balance_is_looked_after_often_only_while_something_is_open(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = await bench.start()
    await watch.engine.refresh_balance()
    gate = watch.engine._shop.gate
    pauses: list[float] = []
    changed = gate.changed

    async def noted(seconds: float) -> None:
        pauses.append(seconds)
        await changed(seconds)

    monkeypatch.setattr(gate, "changed", noted)
    gate.touch()
    await watch.until(lambda: purse.CALM_LOOK_SECONDS in pauses)
    bench.service.answering.clear()
    (job,) = await watch.engine.order(bench.order())
    await watch.state(job.id, State.SUBMITTING)
    pauses.clear()
    gate.touch()
    await watch.until(lambda: bool(pauses))
    assert set(pauses) == {purse.LOOK_SECONDS}
    bench.service.answering.set()
    await watch.done(job.id)
