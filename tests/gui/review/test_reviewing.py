"""Results are kept, rejected and rated by keys; all is committed, and pressing again undoes it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from productai_desktop.core.catalogue import Operation
from productai_desktop.core.jobs import Job, State, Verdict
from productai_desktop.core.regions import Finding, Inspection, Region, RegionResult
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.compare.frame_menu import Ask
from productai_desktop.gui.frame.attention import Attention
from productai_desktop.gui.frame.workspace import Workspace
from productai_desktop.gui.order.upload_notice import UploadNotice
from productai_desktop.gui.shortcuts import ACTIONS, Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import NOON, FakeDesk, a_job
from tests.gui.compare.test_compare_pane import save_image
from tests.gui.waiting import child, until


@pytest.fixture
def photo(tmp_path: Path) -> str:
    return save_image(tmp_path / "cup.png", "red")


@pytest.fixture
def other(tmp_path: Path) -> str:
    return save_image(tmp_path / "bike.png", "green")


@pytest.fixture
async def space(
    desk: FakeDesk, bridge: Bridge, photo: str, other: str, tmp_path: Path
) -> AsyncIterator[Workspace]:
    desk.settings = desk.settings.with_changes(welcomed=True)
    jobs = [
        a_job(
            number,
            inputs=(of,),
            state=State.DONE,
            output=save_image(tmp_path / f"r{number}.png", "blue", 300 + number, 200),
            prompt=f"try {number}",
            credits=8,
        )
        for number, of in enumerate((photo, photo, other), 1)
    ]
    desk.engine.put(*jobs)
    window = QWidget()
    thumbnails = Thumbnails()
    notice = UploadNotice(window)
    made = Workspace(desk, bridge, thumbnails, Shortcuts(desk, window), notice, window)
    made.resize(1300, 800)
    window.resize(1300, 800)
    window.show()
    window.activateWindow()
    made.choose(1)
    made.compare_pane.view.setFocus()
    await until(made.compare_pane.view.hasFocus, "the focus")
    yield made
    await bridge.close()
    thumbnails.close()
    window.close()
    window.deleteLater()


def job(desk: FakeDesk, number: int = 1) -> Job:
    return desk.engine.jobs[number]


async def press(qtbot: QtBot, space: Workspace, desk: FakeDesk, key: Qt.Key, number: int) -> Job:
    """Presses a key on the view; the edit as it is committed then."""
    before = desk.engine.jobs[number]
    qtbot.keyClick(space.compare_pane.view, key)
    await until(lambda: desk.engine.jobs[number] != before, "a commit")
    now = desk.engine.jobs[number]
    # keys are about what is shown
    await until(lambda: space.compare_pane.current_job() == now, "the view to know")
    return now


async def test_k_keeps_and_takes_it_back(qtbot: QtBot, space: Workspace, desk: FakeDesk) -> None:
    kept = await press(qtbot, space, desk, Qt.Key.Key_K, 1)
    assert (kept.verdict, kept.judged_by) == (Verdict.KEPT, "pat")
    assert space.compare_pane.filmstrip.frames[1].opinion == "kept"
    assert (await press(qtbot, space, desk, Qt.Key.Key_K, 1)).verdict is Verdict.UNJUDGED


async def test_x_asks_why_and_rejects(qtbot: QtBot, space: Workspace, desk: FakeDesk) -> None:
    qtbot.keyClick(space.compare_pane.view, Qt.Key.Key_X)
    edit = child(space, QLineEdit, "answerEdit")
    assert edit.hasFocus()
    assert job(desk).verdict is Verdict.UNJUDGED
    child(space, QPushButton, "usualAnswer2").click()
    await until(lambda: job(desk).verdict is Verdict.REJECTED, "the verdict")
    assert job(desk).reason == "Logo or text is wrong"
    assert space.compare_pane.view.hasFocus()
    pane = space.compare_pane
    await until(lambda: pane.current_job() == job(desk), "the view to know")
    assert pane.filmstrip.frames[1].opinion == "rejected: Logo or text is wrong"
    again = await press(qtbot, space, desk, Qt.Key.Key_X, 1)
    assert (again.verdict, again.reason) == (Verdict.UNJUDGED, "")


async def test_digits_rate_and_a_dot_stars(qtbot: QtBot, space: Workspace, desk: FakeDesk) -> None:
    assert (await press(qtbot, space, desk, Qt.Key.Key_4, 1)).rating == 4
    assert (await press(qtbot, space, desk, Qt.Key.Key_5, 1)).rating == 5
    assert (await press(qtbot, space, desk, Qt.Key.Key_5, 1)).rating == 0
    assert (await press(qtbot, space, desk, Qt.Key.Key_2, 1)).rating == 2
    assert (await press(qtbot, space, desk, Qt.Key.Key_0, 1)).rating == 0
    assert (await press(qtbot, space, desk, Qt.Key.Key_Period, 1)).starred
    assert not (await press(qtbot, space, desk, Qt.Key.Key_Period, 1)).starred


async def test_no_result_takes_the_place_of_one_that_is_judged(
    qtbot: QtBot, space: Workspace, desk: FakeDesk, photo: str, other: str, tmp_path: Path
) -> None:
    ordered = [
        a_job(number, inputs=(of,), state=State.RUNNING) for number, of in ((8, photo), (9, other))
    ]
    desk.engine.put(*ordered)
    (attention,) = space.findChildren(Attention)
    attention.follow(ordered)
    done = {"state": State.DONE, "output": save_image(tmp_path / "r8.png", "blue", 308, 200)}
    desk.engine.move(8, **done)
    await until(lambda: space.compare_pane.current_job() == job(desk, 8), "the first result")
    space.compare_pane.view.setFocus()
    kept = await press(qtbot, space, desk, Qt.Key.Key_K, 8)
    assert kept.verdict is Verdict.KEPT
    desk.engine.move(9, **done)
    await until(lambda: space.compare_pane.holds(9), "the second result")
    assert space.compare_pane.current_job() == kept


async def test_letters_in_the_prompt_judge_nothing(
    qtbot: QtBot, space: Workspace, desk: FakeDesk
) -> None:
    prompt = child(space, QWidget, "promptEdit")
    prompt.setFocus()
    qtbot.keyClicks(prompt, "k.5")
    assert not [call for call in desk.engine.calls if call[0] in ("judge", "label")]


async def test_keys_are_about_all_that_is_compared(
    qtbot: QtBot, space: Workspace, desk: FakeDesk
) -> None:
    strip = space.compare_pane.filmstrip
    strip.compared.emit(strip.frames[1:3])
    qtbot.keyClick(space.compare_pane.view, Qt.Key.Key_K)
    await until(lambda: job(desk, 2).verdict is Verdict.KEPT, "both")
    assert job(desk, 1).verdict is Verdict.KEPT
    assert ("judge", (1, 2), Verdict.KEPT, "") in desk.engine.calls


async def test_n_goes_to_the_next_unjudged_one_of_this_photo_and_then_of_others(
    qtbot: QtBot, space: Workspace, desk: FakeDesk
) -> None:
    pane = space.compare_pane
    numbers: list[int] = []
    for _ in range(4):
        await press(qtbot, space, desk, Qt.Key.Key_K, pane.current_job().id)  # pyright: ignore[reportOptionalMemberAccess]
        qtbot.keyClick(pane.view, Qt.Key.Key_N)
        shown = pane.current_job()
        assert shown is not None
        if shown.verdict is Verdict.KEPT:
            break
        numbers.append(shown.id)
    assert numbers == [2, 3]
    assert pane.view.note == "No result waits for a verdict."


async def test_shift_n_goes_to_the_result_before(qtbot: QtBot, space: Workspace) -> None:
    pane = space.compare_pane
    space.choose(2)
    qtbot.keyClick(pane.view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    shown = pane.current_job()
    assert shown is not None
    assert shown.id == 1


async def test_t_loads_photo_and_settings_and_the_keyboard_is_in_the_prompt(
    qtbot: QtBot, space: Workspace, desk: FakeDesk, photo: str, other: str
) -> None:
    space.order_panel.change(photos=(other,), prompt="another")
    space.choose(2)
    space.compare_pane.view.setFocus()
    qtbot.keyClick(space.compare_pane.view, Qt.Key.Key_T)
    draft = space.order_panel.draft
    assert (draft.photos, draft.prompt) == ((photo,), "try 2")
    await until(child(space, QWidget, "promptEdit").hasFocus, "the prompt")
    assert not [call for call in desk.engine.calls if call[0] == "order_all"]


async def test_upscale_fills_the_panel_and_spends_nothing(space: Workspace, desk: FakeDesk) -> None:
    output = job(desk).output
    child(space, QPushButton, "upscaleButton").click()
    draft = space.order_panel.draft
    assert (draft.operation, draft.photos) == (Operation.UPSCALE, (output,))
    assert not [call for call in desk.engine.calls if call[0] == "order_all"]


async def test_the_same_again_fills_the_panel_and_spends_nothing(
    space: Workspace, desk: FakeDesk, photo: str
) -> None:
    strip = space.compare_pane.filmstrip
    strip.asked.emit(Ask.SAME_AGAIN, strip.frames[2:3])
    draft = space.order_panel.draft
    assert (draft.photos, draft.prompt) == ((photo,), "try 2")
    assert not [call for call in desk.engine.calls if call[0] == "order_all"]


async def test_a_note_is_kept_with_the_result(
    qtbot: QtBot, space: Workspace, desk: FakeDesk
) -> None:
    strip = space.compare_pane.filmstrip
    strip.asked.emit(Ask.NOTE, strip.frames[1:2])
    edit = child(space, QLineEdit, "answerEdit")
    qtbot.keyClicks(edit, "for the spring page")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    await until(lambda: job(desk).note == "for the spring page", "the note")


async def test_what_was_done_is_told_to_a_screen_reader(
    qtbot: QtBot, space: Workspace, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            told.append(event.message())  # pyright: ignore[reportAttributeAccessIssue]

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    await press(qtbot, space, desk, Qt.Key.Key_3, 1)
    await until(lambda: told, "an announcement")
    assert told == ["Rated 3 of 5"]


async def test_export_hands_over_what_is_looked_at(
    qtbot: QtBot, space: Workspace, desk: FakeDesk
) -> None:
    asked: list[list[Job]] = []
    space.export_requested.connect(asked.append)
    child(space, QPushButton, "exportButton").click()
    assert asked == [[job(desk)]]


async def test_l_opens_the_marks_of_the_logo(
    qtbot: QtBot, space: Workspace, desk: FakeDesk
) -> None:
    qtbot.keyClick(space.compare_pane.view, Qt.Key.Key_L)
    dialog = space.window().findChild(QDialog, "regionsDialog")
    assert isinstance(dialog, QDialog)
    assert dialog.isVisible()
    dialog.reject()


async def test_every_action_of_review_has_its_keys(space: Workspace) -> None:
    bound = {
        key.toString()
        for part in (space.compare_pane.view, space.compare_pane.filmstrip)
        for one in part.findChildren(QShortcut)
        for key in one.keys()  # noqa: SIM118 - no mapping
    }
    wanted = {
        ACTIONS[action].keys for action in ACTIONS if action.startswith(("review.", "result.copy"))
    }
    assert wanted <= bound
    assert len(wanted) > 10


async def test_the_same_keys_act_in_the_filmstrip(
    qtbot: QtBot, space: Workspace, desk: FakeDesk
) -> None:
    strip = space.compare_pane.filmstrip
    strip.setFocus()
    await until(strip.hasFocus, "the focus")
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_K)
    await until(lambda: job(desk, 2).verdict is Verdict.KEPT, "the verdict")
    assert job(desk, 1).verdict is Verdict.UNJUDGED


async def test_what_was_found_of_the_logo_stands_in_the_filmstrip(
    space: Workspace, desk: FakeDesk, bridge: Bridge, qtbot: QtBot, photo: str, other: str
) -> None:
    def badges() -> list[str]:
        return [frame.badge for frame in space.compare_pane.filmstrip.frames]

    await bridge.settled()
    assert badges() == ["", "", ""]
    logo = Region("", 0.25, 0.5, 0.25, 0.125)
    altered = Inspection((RegionResult(logo, Finding.ALTERED),), NOON)
    desk.archive.inspections = {2: altered.stored(), 3: altered.stored()}
    space.choose(3)
    await until(lambda: badges() == ["", "Logo altered"], "the badge of another photo")
    space.choose(1)
    assert badges() == ["", "", ""]
    await until(lambda: badges() == ["", "", "Logo altered"], "the badge")

    space.choose(2)
    space.compare_pane.view.setFocus()
    qtbot.keyClick(space.compare_pane.view, Qt.Key.Key_L)
    dialog = child(space.window(), QDialog, "regionsDialog")
    child(dialog, QPushButton, "regionVerdict:same").click()
    await until(lambda: badges() == ["", "", "Logo same"], "the person's word")
    dialog.reject()
    await bridge.settled()
