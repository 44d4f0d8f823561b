"""No tool tip takes a person's names and prompts for markup, which could load a file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from productai_desktop.core.projects import Project
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.filmstrip import FilmModel, Frame
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.frame.balance_popup import BalancePill
from productai_desktop.gui.frame.project_chooser import ProjectChooser
from productai_desktop.gui.frame.status_line import StatusLine
from productai_desktop.gui.queue.queue_model import QueueModel
from productai_desktop.gui.settings.key_form import KeyForm
from productai_desktop.gui.settings.project_list import ProjectList
from productai_desktop.gui.tips import set_tip, tip_text
from tests.fakes import FakeDesk, a_job

EVIL = "<img src='/etc/hosts'>" + "&" * 40
TIP = Qt.ItemDataRole.ToolTipRole


def test_lines_stay_lines() -> None:
    assert tip_text("a < b\nc") == "<p>a &lt; b<br>c</p>"
    assert tip_text("") == ""


def test_a_screen_reader_hears_the_words_alone(qapp: object) -> None:
    widget = QWidget()
    set_tip(widget, EVIL)
    assert widget.accessibleDescription() == EVIL
    assert "<img" not in widget.toolTip()


def test_rows_of_the_queue(qapp: object) -> None:
    desk = FakeDesk(Path())
    desk.engine.put(a_job(1, sku=EVIL, inputs=(f"/p/{EVIL}.png",), prompt=EVIL))
    model = QueueModel(desk.engine)
    tip = str(model.index_of(1).data(TIP))
    assert "&lt;img" in tip
    assert "<img" not in tip


def test_frames_and_projects(qapp: object) -> None:
    parent = QWidget()
    film = FilmModel(parent)
    film.show((Frame(1, "/p/a.png", EVIL),))
    projects = ProjectList()
    projects.show_names((EVIL,))
    for model in (film, projects):
        tip = str(model.index(0, 0).data(TIP))
        assert "&lt;img" in tip
        assert "<img" not in tip


def test_what_is_too_long_for_its_label(qapp: object) -> None:
    label = ElidedLabel(EVIL)
    label.resize(40, 20)
    label.show()
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;img" in label.toolTip()
    label.close()


async def test_the_project_s_pill(desk: FakeDesk, bridge: Bridge) -> None:
    name = EVIL[:60]
    await desk.change(projects=(Project(name),), last_project=name)
    pill = ProjectChooser(desk, bridge)
    assert "&lt;img" in pill.toolTip()
    assert "<img" not in pill.toolTip()
    pill.deleteLater()


async def test_no_label_of_the_window_guesses_at_markup(desk: FakeDesk, bridge: Bridge) -> None:
    """What a service answers, or what is wrong with a project, is shown as it is."""
    parts = [kind(desk, bridge) for kind in (StatusLine, KeyForm, BalancePill)]
    named = [one for part in parts for one in part.findChildren(QLabel) if one.objectName()]
    assert named
    assert {one.textFormat() for one in named} == {Qt.TextFormat.PlainText}
    for part in parts:
        part.deleteLater()
