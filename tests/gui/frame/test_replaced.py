"""An update or a removal of the program while it runs is told once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.frame import replaced
from productai_desktop.gui.frame.replaced import ReplacedProgram
from tests.gui.waiting import until


@pytest.fixture
def told(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[ProductAIError]:
    """What is said of the file `program` while it is watched."""
    monkeypatch.setattr(replaced, "_SETTLE_MILLISECONDS", 50)
    (tmp_path / "program").write_bytes(b"old")
    said: list[ProductAIError] = []
    parent = QObject(qapp)
    ReplacedProgram(tmp_path / "program", said.append, parent)
    return said


def put_another(folder: Path) -> None:
    (folder / "new").write_bytes(b"new")
    (folder / "new").replace(folder / "program")


async def test_an_update_is_told(told: list[ProductAIError], tmp_path: Path) -> None:
    put_another(tmp_path)
    await until(lambda: told, "the update")
    assert [error.code for error in told] == ["PROGRAM_REPLACED"]


async def test_a_removal_is_told(told: list[ProductAIError], tmp_path: Path) -> None:
    (tmp_path / "program").unlink()
    await until(lambda: told, "the removal")


async def test_a_folder_that_moves_away_is_told(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replaced, "_SETTLE_MILLISECONDS", 50)
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "program").write_bytes(b"old")
    said: list[ProductAIError] = []
    ReplacedProgram(folder / "program", said.append, QObject(qapp))
    folder.rename(tmp_path / "old")
    (tmp_path / "old" / "program").unlink()
    await until(lambda: said, "the removal")


async def test_the_same_file_touched_is_the_same(
    told: list[ProductAIError], tmp_path: Path
) -> None:
    (tmp_path / "program").chmod(0o755)
    (tmp_path / "program").chmod(0o644)
    put_another(tmp_path)
    await until(lambda: told, "the update after it")
    assert len(told) == 1
