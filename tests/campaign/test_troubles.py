"""What goes wrong on this computer: locked books, a full disk, two processes on one folder."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator

import pytest

from productai_desktop.core.jobs import State
from productai_desktop.sandbox.faults import Fault
from tests.campaign.audit import Books
from tests.campaign.processes import Ended, Process
from tests.campaign.settling import Unsound, at_rest, order, resolve, settle
from tests.campaign.stage import Stage

#: seconds for one test on a machine that is busy with others
pytestmark = pytest.mark.timeout(300)

BUSY_SECONDS = 0.3
#: of the books' lock, longer than they wait for it
LOCKED_SECONDS = 1.0


@contextlib.contextmanager
def locked(stage: Stage) -> Iterator[None]:
    """Another program writes to the books."""
    connection = sqlite3.connect(stage.folders.data / "productai.db", isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.close()


def in_the_middle(stage: Stage, *words: str) -> Process:
    """Starts a command, and waits until its job has been sent or nearly so."""
    known, process = len(stage.sandbox.requests()), stage.start(*words)
    while process.alive and len(stage.sandbox.requests()) == known:
        process.sleep(0.01)
    return process


def delivered(stage: Stage) -> int:
    return sum(job.state is State.DONE for job in Books.read(stage.folders.data).jobs)


def test_books_that_are_locked_longer_than_they_wait(make: Callable[..., Stage]) -> None:
    stage = make(busy=BUSY_SECONDS)
    order(stage, "first")
    process = in_the_middle(stage, *stage.order("marble"))
    with locked(stage):
        process.sleep(LOCKED_SECONDS)
        refused = stage.run("jobs", "resume")
    assert refused.status == 2
    assert "cannot be written: database is locked" in refused.err
    stage.finish(process)
    settle(stage)
    assert delivered(stage) == 2


def test_a_disk_that_is_full_for_books_and_results(stage: Stage) -> None:
    order(stage, "first")
    process = in_the_middle(stage, *stage.order("marble"))
    stage.full.write_text("books", encoding="utf-8")
    process.sleep(LOCKED_SECONDS)
    stage.full.unlink()
    stage.finish(process)
    settle(stage)
    assert delivered(stage) == 2
    assert len(stage.charges()) == 2


def test_two_processes_of_which_one_is_killed(stage: Stage) -> None:
    orders = [stage.start(*stage.order(f"marble {number}")) for number in range(4)]
    orders[0].sleep(0.4)
    for process in orders[::2]:
        process.kill()
    for process in orders[1::2]:
        assert stage.finish(process).status == 0
    settle(stage)
    resolve(stage)
    jobs = Books.read(stage.folders.data).jobs
    assert delivered(stage) == len(jobs) == len(stage.charges()) >= 2


def test_what_one_leaves_the_other_takes_over(stage: Stage) -> None:
    stage.sandbox.faults.add(Fault("upload", "slow", seconds=30))
    ordering = stage.start(*stage.order("marble"))
    while not any(job.state is State.HOSTING for job in Books.read(stage.folders.data).jobs):
        assert not ordering.sleep(0.02)
    resuming = stage.start("jobs", "resume", "--json")
    assert not resuming.sleep(0.5)
    ordering.kill()
    at_rest(stage, stage.finish(resuming))
    assert (delivered(stage), len(stage.charges())) == (1, 1)


def test_two_that_resume_the_same_jobs_send_each_once(stage: Stage) -> None:
    stage.sandbox.stop()
    for number in range(4):
        order(stage, f"marble {number}")
    stage.sandbox.start()
    both = [stage.start("jobs", "resume", "--json") for _ in range(2)]
    ended: list[Ended] = [stage.finish(process) for process in both]
    at_rest(stage, ended[0])
    assert len(stage.charges()) == delivered(stage) == 4


def test_a_storm_of_refusals_is_waited_out(stage: Stage) -> None:
    stage.sandbox.faults.add(Fault("any", "storm", seconds=0.8))
    stage.sandbox.faults.add(Fault("job", "storm", seconds=0.4, retry_after=30))
    order(stage, "marble")
    settle(stage)
    assert (delivered(stage), len(stage.charges())) == (1, 1)


def test_what_the_auditor_finds_is_raised(stage: Stage) -> None:
    order(stage, "marble")
    (stage.folders.results / "stray.part").touch()
    with pytest.raises(Unsound, match=r"stray\.part"):
        settle(stage)
