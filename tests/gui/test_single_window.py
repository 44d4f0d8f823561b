"""A second start on the same data folder brings the first window to the front."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from productai_desktop.gui.single_window import SingleWindow, socket_name
from tests.gui.waiting import until


async def test_the_second_one_calls_the_first(qapp: QApplication, tmp_path: Path) -> None:
    first, second = SingleWindow(tmp_path), SingleWindow(tmp_path)
    called: list[bool] = []
    first.asked.connect(lambda: called.append(True))
    assert first.claim()
    assert not second.claim()
    await until(lambda: called, "the call")
    first.close()
    assert SingleWindow(tmp_path).claim()


async def test_another_folder_is_another_window(qapp: QApplication, tmp_path: Path) -> None:
    first, second = SingleWindow(tmp_path / "a"), SingleWindow(tmp_path / "b")
    assert first.claim()
    assert second.claim()
    first.close()
    second.close()


def test_a_folder_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    assert socket_name(tmp_path / "link") == socket_name(tmp_path / "data" / ".." / "data")
