"""The history answers as a plain look through all edits would, whatever is typed."""

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from productai_desktop.core.archive import Export, Found, Search
from productai_desktop.core.errors import BooksFailure
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.open_books import open_books
from tests.fake_archive import FakeArchive
from tests.fakes import NOON, a_job

SHOP = "https://api.productai.photo"

_texts = some.sampled_from(
    [
        "white marble",
        "Café crème",
        "CUP-0412",
        "שָׁלוֹם",
        "白色大理石",
        "🎉 party",
        "",
        "a_b-c.d",
        "x" * 80,
    ]
) | some.text(max_size=12)
_paths = some.sampled_from(
    ["/p/CUP-0412.jpg", "/p/CUP0413.jpg", "C:\\photos\\mug.png", "https://x.y/a%20b.png?c=d"]
)
_jobs = some.builds(
    a_job,
    number=some.just(0),
    prompt=_texts,
    inputs=some.lists(_paths, min_size=1, max_size=2).map(tuple),
    model=some.sampled_from(["nanobananapro", "kontext-max"]),
    sku=_texts,
    note=_texts,
    project=some.sampled_from(["", "Spring"]),
    state=some.sampled_from([State.DONE, State.FAILED, State.QUEUED]),
    verdict=some.sampled_from(Verdict),
    starred=some.booleans(),
    rating=some.integers(0, 5),
    credits=some.integers(0, 9),
    service=some.sampled_from(["sandbox", SHOP]),
    removed=some.booleans(),
    created_at=some.integers(-200_000, 200_000).map(lambda s: NOON + timedelta(seconds=s)),
)
_days = some.none() | some.sampled_from([date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3)])
_searches = some.builds(
    Search,
    text=_texts,
    states=some.frozensets(some.sampled_from([State.DONE, State.FAILED]), max_size=2),
    models=some.frozensets(some.just("kontext-max"), max_size=1),
    verdicts=some.frozensets(some.sampled_from(Verdict), max_size=2),
    projects=some.frozensets(some.sampled_from(["", "Spring"]), max_size=1),
    starred=some.booleans(),
    rating=some.integers(0, 3),
    since=_days,
    until=_days,
    least_credits=some.none() | some.integers(0, 5),
    most_credits=some.none() | some.integers(3, 9),
    service=some.sampled_from(["", "sandbox", SHOP]),
)


@pytest.fixture
async def books(tmp_path: Path) -> AsyncIterator[SqliteBooks]:
    books, _ = await open_books(tmp_path)
    yield books
    await books.close()


def plain(jobs: list[Job]) -> FakeArchive:
    known = {job.id: job for job in jobs}
    return FakeArchive(lambda: known, lambda *_: None)


async def numbers(books: SqliteBooks, text: str) -> list[int]:
    return list((await books.archive.find(Search(text=text))).numbers)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(some.lists(_jobs, max_size=12), some.lists(_searches, min_size=1, max_size=12))
def test_a_search_finds_what_a_look_through_all_edits_finds(
    jobs: list[Job], searches: list[Search]
) -> None:
    async def compare(folder: Path) -> None:
        books, _ = await open_books(folder)
        try:
            written = await books.add(jobs)
            for search in searches:
                found = await books.archive.find(search)
                assert Found(list(found.numbers), list(found.days)) == await plain(written).find(
                    search
                )
                for by in ("day", "month", "model", "project", "template"):
                    other = replace(search, text="")
                    answer = await books.archive.spending(by, other)
                    assert answer == await plain(written).spending(by, other)
        finally:
            await books.close()

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(compare(Path(folder)))


@pytest.mark.parametrize(
    "typed",
    ['"', "'", '""', "(", "a OR", "NOT", "NEAR(a b)", "a*", "*", "^a", "prompt:x", "-", "\0",
     "a\0b", "{a}", "x" * 5000, '"' * 99, "ש״ס", "\ud83c", "%", "a + b", ";DROP"],
)  # fmt: skip
async def test_whatever_is_typed_is_no_error(books: SqliteBooks, typed: str) -> None:
    await books.add([a_job(0)])
    assert set(await numbers(books, typed)) <= {1}


@pytest.mark.parametrize(
    ("typed", "there"),
    [("0412", True), ("cup 04", True), ("CUP-0412.jpg", True), ("412", False), ("0413", True),
     ("marb", True), ("arble", False),
     ("CAFE", True), ("café", True), ("שלום", True),
     ("大理", True), ("🎉", True), ("🎁", False),
     ('"white marble"', True), ('"marble white"', False),
     ('"white marbl"', False), ('"white marbl', True), ("nanobanana", True), ("studio note", True)],
)  # fmt: skip
async def test_a_word_is_found_by_its_beginning(
    books: SqliteBooks, typed: str, there: bool
) -> None:
    prompt = "white marble table, Café, שָׁלוֹם 白色大理石 🎉"
    await books.add([
        a_job(0, prompt=prompt, inputs=("/studio/CUP-0412.jpg", "/x/CUP0413.jpg"),
              note="a studio note")
    ])  # fmt: skip
    assert (await numbers(books, typed) == [1]) is there


async def test_folders_are_no_words_of_an_edit(books: SqliteBooks) -> None:
    await books.add([a_job(0, inputs=("/studio/mug.jpg",))])
    assert await numbers(books, "studio") == []
    assert await numbers(books, "mug") == [1]


async def test_what_is_noted_is_found_at_once_and_what_was_noted_no_more(
    books: SqliteBooks,
) -> None:
    await books.add([a_job(0)])
    await books.label({1: {"note": "too dark"}})
    assert await numbers(books, "dark") == [1]
    await books.label({1: {"note": "good", "reason": "crooked"}})
    assert (await numbers(books, "dark"), await numbers(books, "crook")) == ([], [1])


async def test_a_result_is_found_by_its_name_once_it_has_one(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0, state=State.DOWNLOADING)])
    await books.label({1: {"note": "set meanwhile"}})
    await books.move(job, "checked", output="/r/teapot.png")
    assert (await numbers(books, "teapot"), await numbers(books, "meanwhile")) == ([1], [1])


async def test_only_ended_edits_are_removed_and_their_cost_stays(books: SqliteBooks) -> None:
    await books.add([
        a_job(0, state=State.DONE, credits=8, service=SHOP), a_job(0), a_job(0, state=State.RUNNING)
    ])  # fmt: skip
    before = await books.archive.spending("day", Search())
    assert [one.credits for one in before] == [8]
    mark, _ = await books.changes(0)
    assert await books.archive.remove([1, 2, 3, 1, 99]) == 1
    assert list((await books.archive.find(Search())).numbers) == [3, 2]
    assert [job.id for job in await books.archive.jobs([1, 2, 3])] == [2, 3]
    assert await books.archive.spending("day", Search()) == before
    _, heard = await books.changes(mark)
    assert [(job.id, job.removed, job.cleared) for job in heard] == [(1, True, True)]
    assert await books.archive.remove([1]) == 0


async def test_a_file_that_moved_is_named_anew_everywhere(books: SqliteBooks) -> None:
    await books.add([
        a_job(0, inputs=("/a/cup.jpg",), output="/r/cup.png", state=State.DONE),
        a_job(0, inputs=("/r/cup.png", "/a/cup.jpg")),
        a_job(0, inputs=("/other/cup.png",)),
    ])  # fmt: skip
    export = Export(0, 1, NOON, "web", "/r/cup.png", "ab", 3, "pass")
    await books.archive.add_export(export)
    assert await books.archive.relocate("/r/cup.png", "/new/mug.png") == 2
    one, two, three = await books.archive.jobs([1, 2, 3])
    assert (one.output, two.inputs) == ("/new/mug.png", ("/new/mug.png", "/a/cup.jpg"))
    assert three.inputs == ("/other/cup.png",)
    assert [kept.path for kept in await books.archive.exports_of(1)] == ["/new/mug.png"]
    assert await numbers(books, "mug") == [2, 1]


async def test_the_line_of_an_edit_leads_both_ways_and_not_aside(books: SqliteBooks) -> None:
    await books.add([
        a_job(0), a_job(0, parents=(1,)), a_job(0, parents=(2, 0)), a_job(0, parents=(1,)),
        a_job(0), a_job(0, parents=(3, 5)),
    ])  # fmt: skip
    kept = await books.archive.add_export(Export(0, 3, NOON, "web", "/e.jpg", "ab", 3, "warn"))
    line = await books.archive.lineage(2)
    assert (sorted(line.jobs), list(line.steps)) == ([1, 2, 3, 6], [(1, 2), (2, 3), (3, 6)])
    assert list(line.exports) == [kept]
    assert (await books.archive.lineage(99)).jobs == {}


async def test_results_of_a_photo_are_told_from_others_of_its_name(books: SqliteBooks) -> None:
    await books.add([
        a_job(0, inputs=("/a/cup.jpg",), output="/r/1.png", state=State.DONE),
        a_job(0, inputs=("/b/cup.jpg",), output="/r/2.png", state=State.DONE),
        a_job(0, inputs=("/a/cup.jpg",)),
    ])  # fmt: skip
    assert [job.id for job in await books.archive.results_of("/a/cup.jpg")] == [1]
    assert await books.archive.makers(["/r/2.png", "/none.png"]) == {"/r/2.png": 2}


async def test_what_is_kept_beside_an_edit_comes_back(books: SqliteBooks) -> None:
    await books.add([a_job(0)])
    archive = books.archive
    await archive.keep_inspection(1, "found")
    await archive.keep_inspection(7, "of no edit")
    await archive.keep_marks("sku:A", "marks")
    assert (await archive.inspection(1), await archive.inspection(7)) == ("found", None)
    assert await archive.marks("sku:A") == "marks"
    await archive.keep_marks("sku:A", "")
    assert await archive.marks("sku:A") is None


async def test_reading_does_not_wait_for_a_write_that_lasts(
    books: SqliteBooks, tmp_path: Path
) -> None:
    await books.add([a_job(0)])

    writer = sqlite3.connect(tmp_path / "productai.db", isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    assert await numbers(books, "") == [1]
    writer.execute("ROLLBACK")
    writer.close()


async def test_books_that_cannot_be_read_are_a_failure_that_says_so(tmp_path: Path) -> None:
    books, _ = await open_books(tmp_path)
    (tmp_path / "productai.db").rename(tmp_path / "away.db")
    with pytest.raises(BooksFailure):
        await books.archive.find(Search())
    (tmp_path / "away.db").rename(tmp_path / "productai.db")
    assert list((await books.archive.find(Search())).numbers) == []
    await books.close()


async def test_days_are_local_and_need_not_have_24_hours(
    books: SqliteBooks, monkeypatch: pytest.MonkeyPatch
) -> None:

    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        moments = ["2026-03-28T22:59:59", "2026-03-28T23:00:00", "2026-03-29T21:59:59",
                   "2026-03-29T22:00:00", "2026-10-25T22:59:59", "2026-10-25T23:00:00"]  # fmt: skip
        await books.add(
            [
                a_job(0, created_at=datetime.fromisoformat(one).replace(tzinfo=UTC))
                for one in moments
            ]
        )
        found = await books.archive.find(Search())
        assert [(day.isoformat(), start, count) for day, start, count in found.days] == [
            ("2026-10-26", 0, 1), ("2026-10-25", 1, 1), ("2026-03-30", 2, 1),
            ("2026-03-29", 3, 2), ("2026-03-28", 5, 1),
        ]  # fmt: skip
    finally:
        monkeypatch.undo()
        time.tzset()
