"""The window's place and what was folded in it outlast a restart; a damaged file is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from productai_desktop.core.jobs import State
from productai_desktop.gui.frame.geometry import Geometry, Grounds
from productai_desktop.gui.queue.queue_model import QueueModel
from productai_desktop.gui.queue.queue_order import Group, Row
from tests.fakes import FakeEngine, a_job

GROUNDS = Grounds("#111111", "#222222", "#333333", "#444444")


def test_what_was_folded_is_folded_again(qapp: object, tmp_path: Path) -> None:
    window = QWidget()
    assert Geometry(tmp_path).folded() == ()
    Geometry(tmp_path).keep(window, GROUNDS, None, ("waiting", "done"))
    assert Geometry(tmp_path).folded() == ("waiting", "done")
    Geometry(tmp_path).keep(window, GROUNDS, None)
    assert Geometry(tmp_path).folded() == ("waiting", "done")
    Geometry(tmp_path).keep(window, GROUNDS, None, ())
    assert Geometry(tmp_path).folded() == ()


def test_a_window_begins_with_the_look_it_had_last(qapp: object, tmp_path: Path) -> None:
    window = QWidget()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (Geometry(tmp_path).grounds(), Geometry(tmp_path).reads_from_right()) == (None, False)
    Geometry(tmp_path).keep(window, GROUNDS, None)
    assert (Geometry(tmp_path).grounds(), Geometry(tmp_path).reads_from_right()) == (GROUNDS, True)
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    Geometry(tmp_path).keep(window, GROUNDS, None)
    assert not Geometry(tmp_path).reads_from_right()


@pytest.mark.parametrize("kept", ["", "#111111", "a b c d", "#111111 #222222 #333333 nothing"])
def test_colours_that_are_none_are_not_shown(qapp: object, tmp_path: Path, kept: str) -> None:
    (tmp_path / "window.ini").write_text(f"[General]\ngrounds={kept}\n", "utf-8")
    assert Geometry(tmp_path).grounds() is None


def test_a_damaged_file_folds_nothing(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_bytes(b"\0folded=@Variant(\xff")
    assert Geometry(tmp_path).folded() == ()


def test_groups_stay_folded_under_another_engine(qapp: object) -> None:
    jobs = (a_job(1), a_job(2, state=State.DONE))
    model = QueueModel(FakeEngine(jobs=jobs))
    model.fold_groups(("done", "no such group"))
    assert model.folded == ("done",)
    model.show_engine(FakeEngine(jobs=jobs))
    assert model.folded == ("done",)
    shown = [model.row_at(row) for row in range(model.rowCount())]
    assert shown == [Row(Group.WAITING), Row(Group.WAITING, 1), Row(Group.DONE)]
