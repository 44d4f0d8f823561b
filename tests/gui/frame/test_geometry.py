"""The window's place and what was folded in it outlast a restart; a damaged file is none."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from productai_desktop.core.jobs import State
from productai_desktop.gui.frame.geometry import Geometry
from productai_desktop.gui.queue.queue_model import QueueModel
from productai_desktop.gui.queue.queue_order import Group, Row
from tests.fakes import FakeEngine, a_job


def test_what_was_folded_is_folded_again(qapp: object, tmp_path: Path) -> None:
    window = QWidget()
    assert Geometry(tmp_path).folded() == ()
    Geometry(tmp_path).keep(window, "dark", None, ("waiting", "done"))
    assert Geometry(tmp_path).folded() == ("waiting", "done")
    Geometry(tmp_path).keep(window, "dark", None)
    assert Geometry(tmp_path).folded() == ("waiting", "done")
    Geometry(tmp_path).keep(window, "dark", None, ())
    assert Geometry(tmp_path).folded() == ()


def test_a_window_begins_with_the_look_it_had_last(qapp: object, tmp_path: Path) -> None:
    window = QWidget()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert Geometry(tmp_path).look() == ("", False)
    Geometry(tmp_path).keep(window, "light_contrast", None)
    assert Geometry(tmp_path).look() == ("light_contrast", True)
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    Geometry(tmp_path).keep(window, "dark", None)
    assert Geometry(tmp_path).look() == ("dark", False)


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
