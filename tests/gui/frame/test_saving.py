"""A copy of a result is whole or not there, and replaces only what the dialog has asked about."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.errors import OutputError
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.saving import Saving, copy
from tests.gui.waiting import child, until


@pytest.fixture
def result(tmp_path: Path) -> Path:
    path = tmp_path / "results" / "cup.png"
    path.parent.mkdir()
    path.write_bytes(b"picture" * 1000)
    return path


def test_a_copy_is_whole(result: Path, tmp_path: Path) -> None:
    target = copy(result, tmp_path / "mine.png")
    assert target.read_bytes() == result.read_bytes()
    assert result.exists()


def test_a_file_that_was_agreed_on_is_replaced(result: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.png").write_bytes(b"old")
    assert copy(result, tmp_path / "mine.png").read_bytes() == result.read_bytes()


def test_a_result_copied_onto_itself_stays(result: Path) -> None:
    before = result.read_bytes()
    assert copy(result, result) == result
    assert result.read_bytes() == before


def test_another_suffix_gets_the_right_one_and_replaces_nothing(
    result: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine.jpg.png").write_bytes(b"old")
    assert copy(result, tmp_path / "mine.jpg") == tmp_path / "mine.jpg-2.png"
    assert (tmp_path / "mine.jpg.png").read_bytes() == b"old"


def test_a_copy_that_fails_leaves_nothing(result: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError) as caught:
        copy(result, tmp_path / "nowhere" / "mine.png")
    assert caught.value.code == "OUTPUT_FAILED"
    result.unlink()
    with pytest.raises(OutputError):
        copy(result, tmp_path / "mine.png")
    assert [path.name for path in tmp_path.iterdir()] == ["results"]


async def test_the_dialog_does_not_block_and_its_answer_is_copied(
    qtbot: QtBot, bridge: Bridge, result: Path, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    saving = Saving(bridge, window)
    saved: list[Path] = []
    saving.saved.connect(saved.append)
    saving.ask(result)
    dialog = child(window, QFileDialog, "saveDialog")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "png"
    dialog.fileSelected.emit(str(tmp_path / "mine.png"))
    dialog.reject()
    await until(lambda: saved, "the copy")
    assert saved == [tmp_path / "mine.png"]


async def test_a_copy_that_fails_is_told(
    qtbot: QtBot, bridge: Bridge, result: Path, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    saving = Saving(bridge, window)
    failed: list[OutputError] = []
    saving.failed.connect(failed.append)
    saving.ask(result)
    dialog = child(window, QFileDialog, "saveDialog")
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "mine.png"))
    dialog.reject()
    await until(lambda: failed, "the failure")
    assert str(failed[0].params["path"]) == str(tmp_path / "nowhere")
