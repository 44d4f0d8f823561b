"""Batches in the engine: planned, started once, continued, listed."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from productai_desktop.core.batches import BatchRequest, Choices, Plan, Progress, Skipping
from productai_desktop.core.errors import (
    ConflictError,
    KeyRefused,
    NoAnswer,
    RequestError,
    SheetError,
)
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.ports import Balance
from productai_desktop.engine.batches import Batches
from productai_desktop.store.sources import DiskSources
from tests.engine.conftest import Bench
from tests.engine.watching import Watch


class Shop:
    """A folder with a list and photos, and the request for it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.folder = bench.folder / "shop"
        self.folder.mkdir()
        self.results = bench.folder / "results"

    def photos(self, *names: str) -> None:
        for name in names:
            (self.folder / name).write_bytes(f"photo {name}".encode())

    def table(self, text: str) -> str:
        (self.folder / "list.csv").write_text(text, encoding="utf-8")
        return str(self.folder / "list.csv")

    def request(self, *sources: str, **changes: Any) -> BatchRequest:
        choices = Choices(prompt="on marble", model="kontext-pro", output_folder=str(self.results))
        return replace(BatchRequest(sources or (str(self.folder),), choices), **changes)

    async def open(self, **how: Any) -> "Counter":
        watch = await self.bench.start(**how)
        return Counter(self, watch)


class Counter:
    """The batches of one process."""

    def __init__(self, shop: Shop, watch: Watch) -> None:
        self.shop = shop
        self.watch = watch
        self.batches = Batches(watch.engine._shop, watch.engine, DiskSources())

    async def plan(self, *sources: str, **changes: Any) -> Plan:
        return await self.batches.plan(self.shop.request(*sources, **changes))

    async def all_done(self) -> None:
        jobs = self.watch.engine.jobs
        await self.watch.until(lambda: all(job.state is State.DONE for job in jobs.values()))


@pytest.fixture
def shop(bench: Bench) -> Shop:
    return Shop(bench)


def lines(plan: Plan) -> list[int]:
    return [item.line for item in plan.items]


async def test_a_plan_orders_nothing_and_says_what_it_would_cost(shop: Shop) -> None:
    shop.photos("a.png", "b.png")
    counter = await shop.open()
    steps: list[Progress] = []
    plan = await counter.batches.plan(shop.request(), progress=steps.append)
    assert (plan.count, plan.credits, plan.requests) == (2, 4, 6)
    assert (plan.balance, plan.balance_fresh, plan.missing) == (Balance(100, "standard"), True, 0)
    assert plan.seconds > 0
    assert [step.step for step in steps] == ["reading", "checking", "checking", "asking"]
    assert (steps[2].done, steps[2].of) == (2, 2)
    assert not counter.watch.engine.jobs
    assert not shop.results.exists()


async def test_jobs_of_a_batch_are_committed_as_one_and_outrank_nobody(shop: Shop) -> None:
    table = shop.table("image,sku,colour\na.png,7,red\nb.png,8,blue\n")
    shop.photos("a.png", "b.png")
    counter = await shop.open(run=False)
    started = await counter.batches.start(await counter.plan(table))
    jobs = [counter.watch.engine.jobs[number] for number in started.followed]
    assert [job.batch for job in jobs] == [started.batch] * 2
    assert [(job.sku, job.urgent, job.extra) for job in jobs] == [
        ("7", False, {"colour": "red"}),
        ("8", False, {"colour": "blue"}),
    ]
    assert started.jobs == {(2, 1): jobs[0].id, (3, 1): jobs[1].id}


async def test_each_photo_is_looked_at_once_and_a_bad_one_is_a_problem(shop: Shop) -> None:
    shop.photos("a.png")
    (shop.folder / "bad.png").write_bytes(b"no picture")
    table = shop.table("image,prompt\na.png,x\nbad.png,y\na.png,z\nnone.png,z\n")
    counter = await shop.open(run=False)
    plan = await counter.plan(table)
    assert lines(plan) == [2, 4]
    assert [(one.line, one.fault.code) for one in plan.problems] == [
        (3, "INPUT_NOT_IMAGE"), (5, "INPUT_VANISHED"),
    ]  # fmt: skip
    assert list(plan.photos) == [str(shop.folder / "a.png")]


async def test_only_as_many_photos_are_looked_at_as_are_needed(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("productai_desktop.engine.batch_planning.AT_ONCE", 2)
    shop.photos(*(f"{number}.png" for number in range(9)))
    counter = await shop.open(run=False)
    plan = await counter.plan(first=1)
    assert (len(plan.items), len(plan.left), len(plan.photos)) == (1, 8, 2)


async def test_a_double_click_orders_once(shop: Shop) -> None:
    shop.photos("a.png", "b.png")
    counter = await shop.open(run=False)
    plan = await counter.plan()
    first, second = await asyncio.gather(counter.batches.start(plan), counter.batches.start(plan))
    assert len(counter.watch.engine.jobs) == 2
    assert first.followed == second.followed


async def test_two_processes_with_one_plan_order_once(shop: Shop) -> None:
    shop.photos("a.png")
    one, two = await shop.open(run=False), await shop.open(run=False)
    plans = [await one.plan(), await two.plan()]
    outcomes = await asyncio.gather(
        one.batches.start(plans[0]), two.batches.start(plans[1]), return_exceptions=True
    )
    await one.watch.engine._register.sync()
    assert len(one.watch.engine.jobs) == 1
    refused = [outcome for outcome in outcomes if isinstance(outcome, Exception)]
    assert all(isinstance(error, ConflictError) for error in refused)


async def test_a_process_that_died_while_it_started_keeps_nobody_out(shop: Shop) -> None:
    shop.photos("a.png")
    one = await shop.open(run=False)
    plan = await one.plan()
    await one.batches._claim(list(plan.items), [])
    await one.watch.die()
    two = await shop.open()
    await two.batches.start(await two.plan())
    await two.all_done()


async def test_of_two_processes_after_one_that_died_while_it_started_one_orders(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.photos("a.png")
    dead, one, two = [await shop.open(run=False) for _ in range(3)]
    items = list((await dead.plan()).items)
    await dead.batches._claim(items, [])
    await dead.watch.die()
    both = asyncio.Barrier(2)
    for books in (one.watch.books, two.watch.books):

        async def alive(owner: str, look: Callable[[str], Awaitable[bool]] = books.alive) -> bool:
            if await look(owner):
                return True
            await both.wait()  # both have seen that it is dead before either goes on
            return False

        monkeypatch.setattr(books, "alive", alive)
    claims = await asyncio.gather(
        one.batches._claim(items, []), two.batches._claim(items, []), return_exceptions=True
    )
    assert [type(claim) for claim in claims if claim is not None] == [ConflictError]


async def test_a_batch_that_was_left_goes_on_by_the_same_request(shop: Shop) -> None:
    shop.photos("a.png", "b.png", "c.png")
    before = await shop.open(run=False)
    await before.batches.start(await before.plan())
    other = await before.watch.engine.order(shop.bench.order())
    await before.watch.die()
    after = await shop.open()
    plan = await after.plan()
    assert (plan.items, len(plan.open_jobs)) == ((), 3)
    started = await after.batches.start(plan)
    for number in started.followed:
        await after.watch.done(number)
    assert after.watch.engine.jobs[other[0].id].state is State.QUEUED  # nobody asked for that one
    assert len(shop.bench.service.submissions) == 3


async def test_what_is_done_is_not_ordered_again(shop: Shop) -> None:
    shop.photos("a.png", "b.png")
    counter = await shop.open()
    await counter.batches.start(await counter.plan())
    await counter.all_done()
    plan = await counter.plan()
    assert (plan.items, [skip.why for skip in plan.skips]) == ((), [Skipping.DONE] * 2)
    (shop.folder / "a.png").write_bytes(b"another photo")
    Path(counter.watch.engine.jobs[2].output).unlink()
    plan = await counter.plan()
    assert [(item.line, item.before) for item in plan.items] == [(1, 1), (2, 2)]
    assert [item.before for item in (await counter.plan(again=True)).items] == [1, 2]


async def test_a_lost_answer_is_never_ordered_again_by_itself(shop: Shop) -> None:
    shop.photos("a.png")
    shop.bench.service.submit_answers.append(NoAnswer("NO_ANSWER", host="x"))
    counter = await shop.open()
    await counter.batches.start(await counter.plan())
    await counter.watch.state(1, State.UNCERTAIN)
    for again in (False, True):
        plan = await counter.plan(again=again)
        assert [(skip.why, skip.job) for skip in plan.skips] == [(Skipping.UNCERTAIN, 1)]
        assert plan.items == ()


async def test_a_single_edit_of_an_unchanged_photo_counts(shop: Shop) -> None:
    counter = await shop.open()
    order = shop.bench.order(prompt="on marble", model="kontext-pro")
    await counter.watch.engine.order(order)
    await counter.all_done()
    plan = await counter.plan(str(shop.bench.photo))
    assert [skip.why for skip in plan.skips] == [Skipping.DONE]


async def test_offline_the_last_known_balance_stands(shop: Shop) -> None:
    shop.photos("a.png")
    counter = await shop.open()
    await counter.watch.engine.refresh_balance()
    shop.bench.service.balance_answers.append(NoAnswer("NO_ANSWER", host="x"))
    plan = await counter.plan()
    assert (plan.balance, plan.balance_fresh) == (Balance(100, "standard"), False)


async def test_a_refused_key_ends_the_plan(shop: Shop) -> None:
    shop.photos("a.png")
    counter = await shop.open()
    shop.bench.service.balance_answers.append(KeyRefused(message=""))
    with pytest.raises(KeyRefused):
        await counter.plan()


async def test_what_waits_already_counts_against_the_balance(shop: Shop) -> None:
    shop.photos("a.png", "b.png")
    shop.bench.service.balance = 5
    counter = await shop.open(run=False)
    assert (await counter.plan()).missing == 0
    await counter.watch.engine.order(shop.bench.order(prompt="other"))
    assert (await counter.plan()).missing == 1


async def test_a_plan_is_of_no_use_for_another_key(shop: Shop) -> None:
    shop.photos("a.png")
    one = await shop.open(run=False)
    plan = await one.plan()
    two = await shop.open(run=False, account="other")
    with pytest.raises(ConflictError) as caught:
        await two.batches.start(plan)
    assert caught.value.code == "PLAN_OUTDATED"


async def test_a_list_stands_alone(shop: Shop) -> None:
    shop.photos("a.png")
    counter = await shop.open(run=False)
    with pytest.raises(SheetError) as caught:
        await counter.plan(shop.table("image\na.png\n"), str(shop.folder / "a.png"))
    assert caught.value.code == "SHEET_ALONE"
    with pytest.raises(RequestError):
        await counter.plan(str(shop.folder), photos=str(shop.folder))


async def test_excels_unicode_text_is_a_list(shop: Shop) -> None:
    shop.photos("Tasse grün.png")
    path = shop.folder / "list.txt"
    path.write_text("image\tsku\nTasse grün.png\t007\n", encoding="utf-16")
    counter = await shop.open(run=False)
    (item,) = (await counter.plan(str(path))).items
    assert (item.order.sku, item.order.images) == ("007", (str(shop.folder / "Tasse grün.png"),))


async def test_a_source_that_is_named_twice_is_one_edit(shop: Shop) -> None:
    shop.photos("a.png")
    counter = await shop.open(run=False)
    plan = await counter.plan(str(shop.folder), str(shop.folder / "*.png"), "https://x.com/a.png")
    assert [item.order.images for item in plan.items] == [
        (str(shop.folder / "a.png"),), ("https://x.com/a.png",),
    ]  # fmt: skip


async def test_results_are_written_as_jobs_end_and_only_over_our_own(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("productai_desktop.engine.batch_results.PAUSE_SECONDS", 0.01)
    monkeypatch.setattr("productai_desktop.engine.batch_results.PAUSE_SHARE", 0.0)
    shop.photos("a.png", "b.png")
    counter = await shop.open()
    started = await counter.batches.start(await counter.plan())
    results = counter.batches.results(started, lambda fault: fault.code)
    async with asyncio.timeout(20):
        await results.keep()  # ends when all have
    path = await results.write()
    assert path == shop.results / "shop-results.csv"
    assert path.read_text(encoding="utf-8-sig").count(",done,") == 2

    again = counter.batches.results(started, lambda fault: fault.code)
    assert await again.write() == path
    path.write_text("mine")
    assert await again.write() == shop.results / "shop-results-2.csv"
    assert path.read_text() == "mine"


async def test_another_batch_of_the_same_list_has_its_own_results(shop: Shop) -> None:
    shop.photos("a.png")
    counter = await shop.open(run=False)
    request = shop.request()
    beach = replace(request, choices=replace(request.choices, prompt="on a beach"))
    names: list[str] = []
    for one in (request, beach, request, replace(request, first=1)):
        started = await counter.batches.start(await counter.batches.plan(one))
        names.append((await counter.batches.results(started, str).write()).name)
    assert names == [
        "shop-results.csv", "shop-results-2.csv", "shop-results.csv", "shop-results.csv",
    ]  # fmt: skip


async def test_results_say_why(shop: Shop) -> None:
    shop.photos("a.png")
    table = shop.table("image;note\na.png;=1\nnone.png;\n")
    shop.bench.service.poll_answers.append("ERROR")
    counter = await shop.open()
    started = await counter.batches.start(await counter.plan(table))
    await counter.watch.state(1, State.FAILED)

    def said(fault: Fault) -> str:
        return f"@{fault.code}"

    path = await counter.batches.results(started, said).write()
    rows = path.read_text(encoding="utf-8-sig").splitlines()
    assert rows[0].startswith("image;note;status;")
    assert rows[1].startswith("a.png;=1;failed;;2;1;1000;")
    assert rows[1].endswith(";'@SERVICE_ERROR")
    assert rows[2] == "none.png;;unusable;;0;;;;'@INPUT_VANISHED"
