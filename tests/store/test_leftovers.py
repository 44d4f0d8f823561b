"""Half-written files of dead processes go; those of living ones stay."""

import os
from pathlib import Path
from typing import IO

import pytest

from productai_desktop.store import leftovers, owners
from productai_desktop.store.open_books import open_books
from productai_desktop.store.owners import Owners

PASSING = ("cache/prepared/tmpab12.part", "backups/.books-2026-11-02.db.77.part",
           "backups/.books-2026-11-02.db.77.part-journal",
           ".productai-version-2.db.77.part")  # fmt: skip
KEPT = ("cache/prepared/0a1b.jpg", "backups/books-2026-11-02.db", "results/.productai-1.part")


def left_in(folder: Path) -> set[str]:
    for name in (*PASSING, *KEPT):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"half")
    (folder / "owners").mkdir()
    (folder / "owners" / "dead.lock").touch()
    return {*PASSING, *KEPT}


def there(folder: Path, names: set[str]) -> set[str]:
    return {name for name in names if (folder / name).exists()}


async def test_what_the_dead_left_is_removed_at_the_start(tmp_path: Path) -> None:
    names = left_in(tmp_path)
    books, _ = await open_books(tmp_path)
    assert there(tmp_path, names) == set(KEPT)
    assert [path.stem for path in (tmp_path / "owners").iterdir()] == [books.owner]
    await books.close()


async def test_what_a_living_process_writes_is_left_alone(tmp_path: Path) -> None:
    names = left_in(tmp_path)
    other = Owners(tmp_path / "owners")
    books, _ = await open_books(tmp_path)
    assert there(tmp_path, names) == names
    await books.close()
    other.close()


def test_a_process_that_just_starts_is_not_taken_for_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = Owners(tmp_path)
    lock, begun = owners._lock, 0

    def late(file: IO[bytes]) -> bool:
        nonlocal begun
        begun += 1
        if begun == 1:  # the new process has made its file, and has not locked it yet
            assert looking.others() == 0
        return lock(file)

    monkeypatch.setattr(owners, "_lock", late)
    starting = Owners(tmp_path)
    assert looking.alive(starting.name)
    assert looking.others() == 1
    starting.close()
    looking.close()


def copies_in(folder: Path, *hours: float) -> Path:
    """Prepared copies of 100 bytes, as old as is said."""
    prepared = folder / "cache" / "prepared"
    prepared.mkdir(parents=True)
    for number, age in enumerate(hours):
        path = prepared / f"{number}.jpg"
        path.write_bytes(b"x" * 100)
        os.utime(path, (1_000_000_000 - age * 3600, 1_000_000_000 - age * 3600))
    return prepared


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_copies_of_photos_go_when_they_are_old(tmp_path: Path) -> None:
    prepared = copies_in(tmp_path, 0.0, 47.0, 49.0, 9999.0)
    leftovers.prune(tmp_path, 1_000_000_000)
    assert names_in(prepared) == ["0.jpg", "1.jpg"]


def test_the_oldest_of_too_many_copies_go_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftovers, "MOST_COPIES_BYTES", 250)
    prepared = copies_in(tmp_path, 5.0, 4.0, 3.0, 2.0)
    leftovers.prune(tmp_path, 1_000_000_000)
    assert names_in(prepared) == ["2.jpg", "3.jpg"]


def test_a_copy_that_may_be_on_its_way_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leftovers, "MOST_COPIES_BYTES", 0)
    prepared = copies_in(tmp_path, 0.5, 1.5)
    leftovers.prune(tmp_path, 1_000_000_000)
    assert names_in(prepared) == ["0.jpg"]


def test_without_copies_there_is_nothing_to_do(tmp_path: Path) -> None:
    leftovers.prune(tmp_path)
    assert list(tmp_path.iterdir()) == []
