"""Templates are found, shown and taken; own ones are saved, renamed and deleted beside them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from productai_desktop.core.templates import Template, builtin_library
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.prompt.own_templates import ASIDE, FILE, OwnTemplates
from productai_desktop.gui.prompt.templates_menu import TemplatesMenu
from tests.fakes import FakeDesk
from tests.gui.waiting import child, until

LIBRARY = builtin_library()


@pytest.fixture
async def menu(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[TemplatesMenu]:
    anchor = QPushButton("Templates")
    qtbot.addWidget(anchor)
    anchor.show()
    anchor.activateWindow()
    anchor.setFocus()
    await until(anchor.hasFocus, "the focus")
    yield TemplatesMenu(desk, bridge, anchor)
    del anchor  # which qtbot closes, and does not keep


async def opened(menu: TemplatesMenu, prompt: str = "The cup on oak") -> QListView:
    anchor = menu.parentWidget()
    assert anchor is not None
    menu.open_for(anchor, anchor, prompt)
    view = child(menu, QListView, "templateList")
    await until(lambda: view.model().rowCount() >= len(LIBRARY.templates), "the templates")
    return view


def rows(view: QListView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def link(menu: TemplatesMenu, name: str) -> QPushButton:
    return child(menu, QPushButton, name)


def point_at(view: QListView, title: str) -> None:
    view.setCurrentIndex(view.model().index(rows(view).index(title), 0))


async def keep(desk: FakeDesk, title: str, project: str = "") -> Template:
    return await OwnTemplates(desk.data_folder).add(
        Template("", title, f"text of {title}", project=project)
    )


async def test_templates_stand_below_the_headings_of_their_groups(menu: TemplatesMenu) -> None:
    view = await opened(menu)
    assert [row for row in rows(view) if row in {one.title for one in LIBRARY.groups}] == [
        one.title for one in LIBRARY.groups
    ]
    assert rows(view)[:2] == ["Clean background", "Pure white, for a shop"]
    assert not view.model().flags(view.model().index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert view.currentIndex().row() == 1


async def test_the_current_template_is_shown_and_taken_by_return(
    qtbot: QtBot, menu: TemplatesMenu
) -> None:
    view = await opened(menu)
    taken: list[str] = []
    named: list[str] = []
    menu.chosen.connect(taken.append)
    menu.named.connect(named.append)
    point_at(view, "Spring")
    spring = next(one for one in LIBRARY.templates if one.id == "season-spring")
    assert child(menu, QPlainTextEdit, "templatePreview").toPlainText() == spring.text
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (taken, menu.isVisible()) == ([spring.text], False)
    assert named == ["Spring"]


async def test_the_arrows_pass_over_headings(qtbot: QtBot, menu: TemplatesMenu) -> None:
    view = await opened(menu)
    point_at(view, "Tidy up dust and reflections")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "On a table, daylight"


async def test_a_click_takes_a_template_and_none_on_a_heading(
    qtbot: QtBot, menu: TemplatesMenu
) -> None:
    view = await opened(menu)
    taken: list[str] = []
    menu.chosen.connect(taken.append)
    left = Qt.MouseButton.LeftButton
    model = view.model()
    qtbot.mouseClick(view.viewport(), left, pos=view.visualRect(model.index(0, 0)).center())
    assert (taken, menu.isVisible()) == ([], True)
    qtbot.mouseClick(view.viewport(), left, pos=view.visualRect(model.index(2, 0)).center())
    assert len(taken) == 1


async def test_a_search_leaves_its_finds_with_their_headings(
    qtbot: QtBot, menu: TemplatesMenu
) -> None:
    view = await opened(menu)
    search = child(menu, QLineEdit, "templateSearch")
    qtbot.keyClicks(search, "pedestal")
    assert rows(view) == ["Composition", "On a pedestal"]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert not menu.isVisible()


async def test_the_prompt_is_saved_as_a_template(
    qtbot: QtBot, menu: TemplatesMenu, desk: FakeDesk
) -> None:
    view = await opened(menu, "Place the {product} on old oak boards, please")
    link(menu, "templateSaveAs").click()
    title = child(menu, QLineEdit, "templateTitle")
    assert title.text() == "Place the {product} on old"
    title.setText("My oak")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    await until(lambda: "My oak" in rows(view), "the template")
    assert rows(view)[:2] == ["My templates", "My oak"]
    assert view.isVisible()
    assert view.currentIndex().data() == "My oak"
    (kept,) = await OwnTemplates(desk.data_folder).read()
    assert (kept.text, kept.project) == ("Place the {product} on old oak boards, please", "")


async def test_a_template_may_stand_in_a_group_and_in_a_project_alone(
    menu: TemplatesMenu, desk: FakeDesk
) -> None:
    await desk.change(last_project="Owesa spring")
    view = await opened(menu)
    link(menu, "templateSaveAs").click()
    groups = child(menu, QComboBox, "templateGroup")
    groups.setCurrentIndex(groups.findText("Seasonal"))
    only = child(menu, QCheckBox, "templateProject")
    assert "Owesa spring" in only.text()
    only.setChecked(True)
    link(menu, "templateSave").click()
    await until(lambda: rows(view)[0] == "Owesa spring", "the heading of the project")
    (kept,) = await OwnTemplates(desk.data_folder).read()
    assert (kept.group, kept.project) == ("seasonal", "Owesa spring")


async def test_templates_of_another_project_are_not_offered(
    menu: TemplatesMenu, desk: FakeDesk
) -> None:
    await keep(desk, "for all")
    await keep(desk, "for spring", "Owesa spring")
    assert "for spring" not in rows(await opened(menu))
    await desk.change(last_project="Owesa spring")
    menu.close()
    view = await opened(menu)
    await until(lambda: "for spring" in rows(view), "the template")
    assert rows(view)[:4] == ["Owesa spring", "for spring", "My templates", "for all"]


async def test_without_a_project_none_is_asked_about(menu: TemplatesMenu) -> None:
    await opened(menu)
    link(menu, "templateSaveAs").click()
    assert not child(menu, QCheckBox, "templateProject").isVisible()


async def test_without_a_title_nothing_is_saved(qtbot: QtBot, menu: TemplatesMenu) -> None:
    await opened(menu)
    link(menu, "templateSaveAs").click()
    child(menu, QLineEdit, "templateTitle").setText("  ")
    save = link(menu, "templateSave")
    assert (save.isEnabled(), save.toolTip()) == (False, "Give it a title first")


async def test_an_empty_prompt_cannot_be_saved(menu: TemplatesMenu) -> None:
    await opened(menu, " ")
    save = link(menu, "templateSaveAs")
    assert (save.isEnabled(), save.toolTip()) == (False, "Write a prompt first")


@pytest.mark.parametrize("way", ["key", "button"])
async def test_saving_can_be_called_off(way: str, qtbot: QtBot, menu: TemplatesMenu) -> None:
    view = await opened(menu)
    link(menu, "templateSaveAs").click()
    assert not view.isVisible()
    if way == "key":
        qtbot.keyClick(child(menu, QLineEdit, "templateTitle"), Qt.Key.Key_Escape)
    else:
        link(menu, "templateCancel").click()
    assert (menu.isVisible(), view.isVisible()) == (True, True)


async def test_an_own_template_is_renamed(
    qtbot: QtBot, menu: TemplatesMenu, desk: FakeDesk
) -> None:
    await keep(desk, "before")
    view = await opened(menu)
    point_at(view, "before")
    link(menu, "templateRename").click()
    title = child(menu, QLineEdit, "templateTitle")
    assert title.text() == "before"
    title.setText("after")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    await until(lambda: "after" in rows(view), "the new title")
    assert "before" not in rows(view)
    assert view.currentIndex().data() == "after"


async def test_an_own_template_is_deleted_after_a_second_word(
    menu: TemplatesMenu, desk: FakeDesk
) -> None:
    await keep(desk, "mine")
    view = await opened(menu)
    point_at(view, "mine")
    link(menu, "templateDelete").click()
    assert await OwnTemplates(desk.data_folder).read()
    link(menu, "templateReallyDelete").click()
    await until(lambda: "mine" not in rows(view), "it gone")
    assert await OwnTemplates(desk.data_folder).read() == ()


async def test_built_in_templates_are_neither_renamed_nor_deleted(menu: TemplatesMenu) -> None:
    view = await opened(menu)
    point_at(view, "Spring")
    assert not link(menu, "templateRename").isVisible()
    assert not link(menu, "templateDelete").isVisible()


async def test_a_damaged_file_is_told_and_put_aside_only_when_something_is_saved(
    menu: TemplatesMenu, desk: FakeDesk
) -> None:
    path: Path = desk.data_folder / FILE
    path.write_text("[[templates", encoding="utf-8")
    view = await opened(menu)
    damage = child(menu, QLabel, "templatesDamage")
    await until(damage.isVisible, "the warning")
    assert str(path) in damage.text()
    assert path.read_text(encoding="utf-8") == "[[templates"
    link(menu, "templateSaveAs").click()
    link(menu, "templateSave").click()
    await until(lambda: rows(view)[0] == "My templates", "the template")
    assert (desk.data_folder / ASIDE).read_text(encoding="utf-8") == "[[templates"
    assert not damage.isVisible()


async def test_what_cannot_be_written_is_told_in_the_form(
    menu: TemplatesMenu, desk: FakeDesk
) -> None:
    await opened(menu)
    (desk.data_folder / f"{FILE}.part").mkdir()
    link(menu, "templateSaveAs").click()
    link(menu, "templateSave").click()
    await until(
        lambda: any(FILE in one.text() for one in menu.findChildren(QLabel) if one.isVisible()),
        "the refusal",
    )
    assert child(menu, QWidget, "templateTitle").isVisible()


async def test_a_file_of_a_newer_version_is_never_replaced(desk: FakeDesk) -> None:
    path = desk.data_folder / FILE
    path.write_text("schema = 9", encoding="utf-8")
    store = OwnTemplates(desk.data_folder)
    assert await store.read() == ()
    assert store.damage is not None
    with pytest.raises(Exception, match="SETTINGS_NEWER"):
        await keep(desk, "mine")
    assert path.read_text(encoding="utf-8") == "schema = 9"


async def test_two_damaged_files_are_both_kept(desk: FakeDesk) -> None:
    for number in range(2):
        (desk.data_folder / FILE).write_text(f"[[ {number}", encoding="utf-8")
        await keep(desk, "mine")
    aside = sorted(one.name for one in desk.data_folder.glob("templates-damaged*"))
    assert aside == ["templates-damaged-2.toml", ASIDE]


async def test_a_mouse_that_rests_over_the_list_chooses_nothing(menu: TemplatesMenu) -> None:
    view = await opened(menu)
    rest = view.viewport().mapToGlobal(view.viewport().rect().center())
    QCursor.setPos(rest)
    menu.close()
    await opened(menu)
    point_at(view, "Spring")
    assert view.currentIndex().data() == "Spring"


async def test_a_mouse_that_moves_makes_what_it_is_over_current(menu: TemplatesMenu) -> None:
    view = await opened(menu)
    over = view.model().index(3, 0)
    place = QPointF(view.visualRect(over).center())
    viewport = view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, viewport.mapToGlobal(place), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    assert view.currentIndex() == over
