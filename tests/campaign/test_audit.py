"""The auditor finds what was cooked: an audit that cannot fail would prove nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.campaign.audit import Books, Charge, audit_charges, audit_rest
from tests.campaign.processes import Nursery
from tests.campaign.settling import order, settle
from tests.campaign.stage import Stage

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory, nursery: Nursery) -> Iterator[Stage]:
    """Two delivered edits."""
    with Stage(tmp_path_factory.mktemp("audit") / "stage", nursery) as stage:
        order(stage, "marble")
        order(stage, "oak")
        settle(stage)
        yield stage


def findings(stage: Stage, charges: list[Charge] | None = None, taken: int | None = None) -> str:
    books = Books.read(stage.folders.data)
    charges = stage.charges() if charges is None else charges
    taken = sum(charge.credits for charge in charges) if taken is None else taken
    found = audit_charges(books, charges, taken) + audit_rest(books, charges, stage.folders)
    return "\n".join(found)


@pytest.fixture
def cook(done: Stage) -> Iterator[Callable[[str], None]]:
    """Changes the program's books by SQL, and puts everything back."""
    path = done.folders.data / "productai.db"
    assert findings(done) == ""
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = path.read_bytes()

    def change(sql: str) -> None:
        changing = sqlite3.connect(path)
        with changing:
            changing.execute(sql)
            changing.execute("PRAGMA journal_mode = DELETE")
        changing.close()

    yield change
    for extra in path.parent.glob("productai.db-*"):
        extra.unlink()
    path.write_bytes(before)


COOKED = {
    "was never charged": "UPDATE jobs SET remote_id = 99 WHERE id = 1",
    "1 charges without a number": "UPDATE jobs SET remote_id = NULL WHERE id = 1",
    "of “oak”": "UPDATE jobs SET prompt = 'elm' WHERE id = 2",
    "knows of 0 credits": "UPDATE jobs SET credits = 0 WHERE id = 1",
    "by its journal done": "UPDATE jobs SET state = 'RUNNING' WHERE id = 1",
    "went from queued to done": "DELETE FROM journal WHERE state NOT IN ('QUEUED', 'DONE')",
    "has no beginning": "DELETE FROM journal WHERE event = 'ordered'",
    "is the result of 2 jobs": "UPDATE jobs SET output = (SELECT min(output) FROM jobs)",
    "the file of another": "UPDATE jobs SET output = (SELECT max(output) FROM jobs)",
    "its file is not there": "UPDATE jobs SET output = output || '.gone' WHERE id = 1",
    "failed by our doing": "UPDATE jobs SET state = 'FAILED' WHERE id = 1",
    "is left submitting": "UPDATE jobs SET state = 'SUBMITTING' WHERE id = 1",
    "met our own mistake": """UPDATE jobs SET fault = '{"code": "DEFECT", "params": {}}'""",
}


@pytest.mark.parametrize("finding", COOKED)
def test_books_that_were_cooked_are_found(
    done: Stage, cook: Callable[[str], None], finding: str
) -> None:
    cook(COOKED[finding])
    assert finding in findings(done)


def test_charges_that_nobody_knows_of_are_found(done: Stage) -> None:
    twice = Charge(7, "marble", 2, "COMPLETED", None)
    told = findings(done, [*done.charges(), twice])
    assert "“marble”: 1 charges without a number, 0 known to be lost" in told
    assert "the service took 6: known are 4, possible 0 more" in told
    assert "the service took 5, and charged 4" in findings(done, taken=5)


@pytest.mark.parametrize(
    ("place", "name"),
    [("results", ".productai-1.part"), ("results", "stray.jpg"), ("data", "cache/prepared/a.part")],
)
def test_what_is_left_lying_about_is_found(done: Stage, place: str, name: str) -> None:
    path: Path = getattr(done.folders, place) / name
    path.write_bytes(b"half")
    try:
        assert "is left" in findings(done)
    finally:
        path.unlink()
