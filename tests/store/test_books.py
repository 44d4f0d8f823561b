"""The books: compare-and-swap, the journal, the ledger, backups and restoration."""

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from productai_desktop.core.errors import BooksFailure, DataError
from productai_desktop.core.evidence import Evidence, Measurement, Verdict
from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.pacing import Errand, Moment, Pace
from productai_desktop.store.books import SqliteBooks
from productai_desktop.store.database import Database
from productai_desktop.store.open_books import open_books
from productai_desktop.store.owners import Owners
from tests.fakes import NOON, a_job

SERVICE = "https://api.example.com"
PACE = Pace(requests_per_minute=15, burst=5, spacing_seconds=4.0)
START = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
async def books(tmp_path: Path) -> AsyncIterator[SqliteBooks]:
    books, problem = await open_books(tmp_path)
    assert problem is None
    yield books
    await books.close()


def at(seconds: float, boot: str = "boot") -> Moment:
    return Moment(boot, seconds, START + timedelta(seconds=seconds), 1.0)


async def test_a_job_comes_back_as_it_was_written(books: SqliteBooks) -> None:
    job = a_job(
        0, sku="CUP-1", extra={"colour": "röt"}, changes=("upright",), urgent=True, note="مرحبا"
    )
    (written,) = await books.add([job])
    assert written == job.evolve(id=written.id)
    assert await books.job(written.id) == written


async def test_the_version_tells_of_each_write_and_of_nothing_else(
    books: SqliteBooks, tmp_path: Path
) -> None:
    other, _ = await open_books(tmp_path)
    before = await books.version()
    await books.changes(0)
    assert await books.version() == before
    (job,) = await other.add([a_job(0)])
    written = await books.version()
    assert written != before
    assert await books.version() == written
    assert await books.move(job, "stopped", state=State.CANCELLED)
    assert await books.version() != written
    await other.close()


async def test_only_one_of_two_moves_wins(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0)])
    fault = Fault("INPUT_EMPTY", {"name": "cup.png"})
    first = await books.move(job, "stopped", state=State.FAILED, fault=fault)
    assert first is not None
    assert first.version == 1
    assert await books.move(job, "late", state=State.PREPARING) is None
    entries = await books.journal(job.id)
    assert [(entry.event, entry.state) for entry in entries] == [
        ("ordered", State.QUEUED), ("stopped", State.FAILED),
    ]  # fmt: skip
    assert entries[1].fault == fault


async def test_moves_that_make_no_sense_are_refused(books: SqliteBooks) -> None:
    (job,) = await books.add([a_job(0)])
    with pytest.raises(ValueError, match="queued to done"):
        await books.move(job, "magic", state=State.DONE)


async def test_books_that_another_program_holds_say_so(
    books: SqliteBooks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect
    hasty = Database(tmp_path / "productai.db")
    monkeypatch.setattr(
        sqlite3, "connect", lambda path, **given: connect(path, **{**given, "timeout": 0.05})
    )
    await hasty.open()
    holder = connect(tmp_path / "productai.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BooksFailure, match="locked"):
        await hasty.run(lambda connection: connection.execute("DELETE FROM facts"))
    holder.execute("ROLLBACK")
    await hasty.run(lambda connection: connection.execute("DELETE FROM facts"))
    holder.close()
    await hasty.close()


async def test_changes_tell_what_others_committed(books: SqliteBooks, tmp_path: Path) -> None:
    other, _ = await open_books(tmp_path)
    mark, jobs = await books.changes(0)
    assert jobs == []
    (job,) = await other.add([a_job(0)])
    mark, jobs = await books.changes(mark)
    assert jobs == [job]
    assert await books.changes(mark) == (mark, [])
    await other.close()


async def test_a_job_is_claimed_from_the_dead_and_not_from_the_living(tmp_path: Path) -> None:
    first, _ = await open_books(tmp_path)
    second, _ = await open_books(tmp_path)
    (job,) = await first.add([a_job(0, owner=first.owner)])
    assert await second.claim(job) is None
    await first.close()
    claimed = await second.claim(job)
    assert claimed is not None
    assert claimed.owner == second.owner
    await second.close()


async def _admitted(books: SqliteBooks, moment: Moment, errand: Errand = Errand.PERSON) -> bool:
    return (await books.admit(SERVICE, PACE, errand, moment)).ticket != 0


async def test_a_burst_of_five_then_one_each_four_seconds(books: SqliteBooks) -> None:
    assert [await _admitted(books, at(0)) for _ in range(6)] == [True] * 5 + [False]
    waiting = await books.admit(SERVICE, PACE, Errand.PERSON, at(1))
    assert waiting.wait_seconds == pytest.approx(3.0)
    assert await _admitted(books, at(4.0))
    assert not await _admitted(books, at(4.5))


async def test_a_slot_is_held_until_a_minute_after_the_answer(books: SqliteBooks) -> None:
    fast = replace(PACE, burst=60, spacing_seconds=0.0, requests_per_minute=2)
    tickets = [(await books.admit(SERVICE, fast, Errand.PERSON, at(0))).ticket for _ in range(2)]
    assert all(tickets)
    await books.answered(tickets[0], at(10))
    assert (await books.admit(SERVICE, fast, Errand.PERSON, at(69))).ticket == 0
    assert (await books.admit(SERVICE, fast, Errand.PERSON, at(71))).ticket
    # the second has never been answered, by a process that lives
    assert (await books.admit(SERVICE, fast, Errand.PERSON, at(100))).ticket == 0


async def test_never_more_than_fifteen_in_any_minute(books: SqliteBooks) -> None:
    sent: list[float] = []
    now = 0.0
    while now < 300:
        admission = await books.admit(SERVICE, PACE, Errand.PERSON, at(now))
        if admission.ticket:
            sent.append(now)
            await books.answered(admission.ticket, at(now + 0.2))
        else:
            now += max(admission.wait_seconds, 0.01)
    for start in sent:
        assert sum(start <= one < start + 60 for one in sent) <= 15
    assert len(sent) >= 70


async def test_the_last_slot_is_kept_for_a_person(books: SqliteBooks) -> None:
    two = replace(PACE, requests_per_minute=2)
    assert (await books.admit(SERVICE, two, Errand.SUBMIT, at(0))).ticket
    assert not (await books.admit(SERVICE, two, Errand.SUBMIT, at(1))).ticket
    assert (await books.admit(SERVICE, two, Errand.PERSON, at(1))).ticket


async def test_a_hold_holds_for_all(books: SqliteBooks, tmp_path: Path) -> None:
    other, _ = await open_books(tmp_path)
    ticket = (await books.admit(SERVICE, PACE, Errand.SUBMIT, at(0))).ticket
    await books.refused(SERVICE, ticket, PACE, 30, at(0), teaches=False)
    waiting = await other.admit(SERVICE, PACE, Errand.PERSON, at(10))
    assert (waiting.ticket, waiting.wait_seconds) == (0, pytest.approx(20))
    assert (await other.admit("sandbox", PACE, Errand.PERSON, at(10))).ticket
    await other.close()


async def test_a_restart_forgets_nothing_and_a_clock_set_back_waits_one_window(
    books: SqliteBooks,
) -> None:
    fast = replace(PACE, burst=60, spacing_seconds=0.0)
    for _ in range(15):
        ticket = (await books.admit(SERVICE, fast, Errand.PERSON, at(1000))).ticket
        await books.answered(ticket, at(1000))
    booted = Moment("next boot", 5.0, START + timedelta(seconds=1030), 1.0)
    assert not (await books.admit(SERVICE, fast, Errand.PERSON, booted)).ticket
    set_back = Moment("third boot", 7.0, START - timedelta(days=300), 1.0)
    waiting = await books.admit(SERVICE, fast, Errand.PERSON, set_back)
    assert 0 < waiting.wait_seconds <= 61
    later = replace(set_back, monotonic_seconds=7.0 + 61)
    assert (await books.admit(SERVICE, fast, Errand.PERSON, later)).ticket


async def test_slots_of_a_dead_process_are_freed_a_window_later(
    books: SqliteBooks, tmp_path: Path
) -> None:
    one = replace(PACE, requests_per_minute=1)
    other, _ = await open_books(tmp_path)
    assert (await other.admit(SERVICE, one, Errand.PERSON, at(0))).ticket
    assert not (await books.admit(SERVICE, one, Errand.PERSON, at(100))).ticket
    await other.close()
    assert not (await books.admit(SERVICE, one, Errand.PERSON, at(101))).ticket
    assert (await books.admit(SERVICE, one, Errand.PERSON, at(162))).ticket


async def test_damaged_books_are_restored_with_their_remote_ids(tmp_path: Path) -> None:
    books, _ = await open_books(tmp_path)
    (job,) = await books.add([a_job(0, remote_id=4711)])
    await books.close()
    path = tmp_path / "productai.db"
    path.write_bytes(b"no database" * 1000)
    again, problem = await open_books(tmp_path)
    assert problem is not None
    assert problem.code == "BOOKS_RESTORED"
    restored = await again.job(job.id)
    assert restored is not None
    assert restored.remote_id == 4711
    assert list(tmp_path.glob("damaged-*.db"))
    await again.close()


async def test_restored_books_forget_balances_that_prove_nothing_any_more(tmp_path: Path) -> None:
    books, _ = await open_books(tmp_path)
    before = Measurement(100, NOON, 1, 1)
    open_now = Evidence(before=before, lost_at=NOON, remote_id=4711, possible=8)
    settled = Evidence(before=before, lost_at=NOON, verdict=Verdict.CHARGED, settled=True)
    await books.add([a_job(0, evidence=open_now), a_job(0, evidence=settled)])
    await books.set_fact("measured:sandbox:practice", "{}")
    await books.close()
    (tmp_path / "productai.db").write_bytes(b"no database" * 1000)
    again, _ = await open_books(tmp_path)
    _, jobs = await again.changes(0)
    assert [job.evidence for job in jobs] == [replace(open_now, before=None), settled]
    assert await again.fact("measured:sandbox:practice") is None
    await again.close()


async def test_charges_of_an_account_are_read_from_the_journals(books: SqliteBooks) -> None:
    since = await books.last_entry()
    jobs = await books.add([a_job(0), a_job(0, account="another"), a_job(0, service="other")])
    for job in jobs:
        for state in (State.PREPARING, State.HOSTING, State.SUBMITTING):
            moved = await books.move(job, "intent", state=state)
            assert moved is not None
            job = moved  # noqa: PLW2901
    (charge,) = await books.charges("sandbox", "practice", since)
    assert (charge.job, charge.credits, charge.last, charge.known) == (jobs[0].id, 8, None, False)
    last = await books.last_entry()
    assert since < charge.first < last
    assert await books.charges("sandbox", "practice", last) == [charge]
    sending = await books.job(jobs[0].id)
    assert sending is not None
    await books.move(sending, "refused", state=State.QUEUED)
    assert await books.charges("sandbox", "practice", since) == []


async def test_damaged_books_without_a_backup_begin_anew_and_say_so(tmp_path: Path) -> None:
    (tmp_path / "productai.db").write_bytes(b"no database" * 1000)
    books, problem = await open_books(tmp_path)
    assert problem is not None
    assert problem.code == "BOOKS_DAMAGED"
    assert (await books.changes(0))[1] == []
    await books.close()


async def test_books_of_a_newer_version_are_left_alone(tmp_path: Path) -> None:
    books, _ = await open_books(tmp_path)
    await books.close()
    connection = sqlite3.connect(tmp_path / "productai.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = (tmp_path / "productai.db").read_bytes()
    with pytest.raises(DataError) as caught:
        await open_books(tmp_path)
    assert caught.value.code == "BOOKS_NEWER"
    assert (tmp_path / "productai.db").read_bytes() == before


async def test_a_backup_is_made_each_day(books: SqliteBooks, tmp_path: Path) -> None:
    assert len(list((tmp_path / "backups").glob("books-*.db"))) == 1


def test_the_kernel_tells_who_lives(tmp_path: Path) -> None:
    first, second = Owners(tmp_path), Owners(tmp_path)
    assert first.alive(second.name)
    assert first.others() == 1
    second.close()
    assert not first.alive(second.name)
    assert not first.alive("")
    assert not first.alive("../../etc/passwd")
    first.close()


async def test_what_was_cleared_is_brief_among_many_and_whole_alone(
    books: SqliteBooks, tmp_path: Path
) -> None:
    told = {"output_sha256": "5a" * 32, "output_bytes": 4096, "output": "/results/cup.png"}
    over, shown = await books.add(
        [a_job(0, state=State.DONE, cleared=True, **told), a_job(0, state=State.DONE, **told)]
    )
    _, jobs = await books.changes(0)
    assert jobs == [over.evolve(output_sha256="", output_bytes=0), shown]
    assert await books.job(over.id) == over
    # nothing of it is lost where it is changed by one who knows it in brief only
    moved = await books.move(jobs[0], "found again", remarks=("marked",))
    assert moved is not None
    assert (moved.output_sha256, moved.output_bytes) == ("5a" * 32, 4096)
