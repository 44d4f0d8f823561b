"""Batches against the books: nothing that may be paid for is ordered twice."""

from collections.abc import Sequence
from typing import Any

import pytest

from productai_desktop.core.batch_history import (
    History,
    against,
    alike,
    repeats,
    selected,
)
from productai_desktop.core.batches import Item, Leaving, Skipping
from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Fault, Job, State
from productai_desktop.core.requests import Order
from tests.fakes import a_job

SERVICE = "sandbox"


def an_item(line: int, image: str = "", cost: int = 3) -> Item:
    order = Order(
        Operation.EDIT, (image or f"/p/{line}.jpg",), prompt="x", model="nanobanana", sku=""
    )
    return Item(line, order, 1, cost)


def job_of(item: Item, number: int, state: State = State.DONE, **changes: Any) -> Job:
    order = item.order
    values: dict[str, Any] = {
        "inputs": order.images,
        "prompt": order.prompt,
        "model": order.model,
        "aspect_ratio": None,
        "resolution": None,
        "state": state,
        "batch": "b",
        "credits_expected": item.credits,
        **changes,
    }
    return a_job(number, **values)


def judged(items: Sequence[Item], *jobs: Job, **how: Any) -> History:
    rules: dict[str, Any] = {
        "mine": lambda job: job.account == "practice", "outdated": (), "again": False, **how,
    }  # fmt: skip
    return against(items, jobs, **rules)


ONE = an_item(1)


@pytest.mark.parametrize(
    ("job", "why"),
    [
        (job_of(ONE, 5), Skipping.DONE),
        (job_of(ONE, 5, State.QUEUED), Skipping.OPEN),
        (job_of(ONE, 5, State.PAUSED), Skipping.OPEN),
        (job_of(ONE, 5, State.SUBMITTING), Skipping.OPEN),
        (job_of(ONE, 5, State.RUNNING), Skipping.OPEN),
        (job_of(ONE, 5, State.DOWNLOADING), Skipping.OPEN),
        (job_of(ONE, 5, State.UNCERTAIN), Skipping.UNCERTAIN),
        (job_of(ONE, 5, State.RUNNING, account="other"), Skipping.OTHER_ACCOUNT),
        (job_of(ONE, 5, State.DONE, account="other"), Skipping.DONE),
        (
            job_of(ONE, 5, State.FAILED, remote_id=9, fault=Fault("RESULT_GONE")),
            Skipping.OWED,
        ),
    ],
)
def test_a_job_stands_for_a_line(job: Job, why: Skipping):
    history = judged([ONE], job)
    assert [(skip.why, skip.job) for skip in history.skips] == [(why, 5)]
    assert history.items == ()


@pytest.mark.parametrize(
    "job",
    [
        job_of(ONE, 5, State.CANCELLED),
        job_of(ONE, 5, State.FAILED, fault=Fault("INVALID_IMAGE_URL")),
        job_of(ONE, 5, State.FAILED, remote_id=9, fault=Fault("SERVICE_ERROR")),
        job_of(ONE, 5, State.FAILED, remote_id=9, fault=Fault("DISMISSED")),
        job_of(ONE, 5, State.QUEUED, account="other"),
    ],
)
def test_a_job_that_brings_nothing_stands_for_none(job: Job):
    history = judged([ONE], job)
    assert (history.skips, [item.before for item in history.items]) == ((), [5])


def test_a_result_that_is_gone_or_of_another_photo_is_made_anew():
    assert judged([ONE], job_of(ONE, 5), outdated={5}).items[0].before == 5


def test_a_waiting_job_takes_the_photo_as_it_will_be():
    assert judged([ONE], job_of(ONE, 5, State.QUEUED), outdated={5}).skips[0].job == 5


def test_each_job_stands_for_one_line_only():
    twice = [an_item(1, "/p/a.jpg"), an_item(2, "/p/a.jpg")]
    history = judged(twice, job_of(twice[0], 5))
    assert [skip.item.line for skip in history.skips] == [1]
    assert [item.line for item in history.items] == [2]
    assert repeats(twice) == {2: 1}


def test_what_is_under_way_comes_before_what_is_done():
    history = judged([ONE], job_of(ONE, 5), job_of(ONE, 6, State.RUNNING))
    assert [(skip.why, skip.job) for skip in history.skips] == [(Skipping.OPEN, 6)]


def test_again_repeats_what_is_done_and_nothing_else():
    two = an_item(2)
    history = judged([ONE, two], job_of(ONE, 5), job_of(two, 6, State.UNCERTAIN), again=True)
    assert [item.before for item in history.items] == [5]
    assert [skip.job for skip in history.skips] == [6]


def test_an_interrupted_repetition_goes_on_and_is_not_begun_anew():
    two = an_item(2)
    history = judged(
        [ONE, two],
        job_of(ONE, 1, batch="first"),
        job_of(two, 2, batch="first"),
        job_of(ONE, 3, batch="second"),
        job_of(two, 4, State.QUEUED, batch="second"),
        again=True,
    )
    assert history.items == ()
    assert [skip.job for skip in history.skips] == [3, 4]


def test_jobs_are_alike_in_all_that_makes_the_picture():
    item = an_item(1)
    same = job_of(item, 1)
    others = [
        job_of(item, 2, prompt="y"),
        job_of(item, 3, model="seedream"),
        job_of(item, 4, sku="7"),
        job_of(item, 5, output_format="jpg"),
        job_of(item, 6, service="https://example.com"),
        job_of(item, 7, inputs=("/p/1.jpg", "/p/2.jpg")),
        job_of(item, 8, aspect_ratio="SQUARE"),
        job_of(item, 9, resolution="4K"),
    ]
    assert alike([item], [*others, same], SERVICE) == [same]


FIVE = [an_item(line) for line in range(1, 6)]


def lines(taken: Sequence[Item]) -> list[int]:
    return [item.line for item in taken]


def test_the_first_are_taken():
    taken, left = selected(FIVE, History(tuple(FIVE), ()), 2, None)
    assert lines(taken) == [1, 2]
    assert {one.why for one in left} == {Leaving.FIRST}


def test_credits_are_a_cap_and_nothing_is_left_out_in_the_middle():
    items = [an_item(1, cost=3), an_item(2, cost=8), an_item(3, cost=3)]
    taken, left = selected(items, History(tuple(items), ()), None, 8)
    assert lines(taken) == [1]
    assert [one.why for one in left] == [Leaving.CREDITS, Leaving.CREDITS]
    assert lines(selected(items, History(tuple(items), ()), None, 14)[0]) == [1, 2, 3]


def test_what_a_continued_batch_has_ordered_counts():
    jobs = [job_of(FIVE[0], 1), job_of(FIVE[1], 2, State.RUNNING)]
    history = judged(FIVE, *jobs)
    assert lines(selected(history.items, history, 2, None)[0]) == []
    assert lines(selected(history.items, history, 3, None)[0]) == [3]
    assert lines(selected(history.items, history, None, 9)[0]) == [3]
    ended = judged(FIVE, job_of(FIVE[0], 1), job_of(FIVE[1], 2))
    assert lines(selected(ended.items, ended, 2, None)[0]) == [3, 4]
