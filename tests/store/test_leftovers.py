"""Half-written files of dead processes go; those of living ones stay."""

from pathlib import Path
from typing import IO

import pytest

from productai_desktop.store import owners
from productai_desktop.store.open_books import open_books
from productai_desktop.store.owners import Owners

PASSING = ("cache/prepared/tmpab12.part", "backups/.books-2026-11-02.db.77.part",
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
