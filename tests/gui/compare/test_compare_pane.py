"""The compare pane: what it shows of a job, and its filmstrip."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from productai_desktop.core.jobs import Fault, Job, State, Verdict
from productai_desktop.gui.compare.compare_pane import ComparePane
from productai_desktop.gui.compare.compare_stage import Mode
from productai_desktop.gui.compare.frame_menu import Ask
from productai_desktop.gui.compare.frame_model import FilmModel
from productai_desktop.gui.pictures import Picture, decode_picture
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk, a_job


def save_image(path: Path, colour: str, width: int = 300, height: int = 200) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return str(path)


@pytest.fixture
def photo(tmp_path: Path) -> str:
    return save_image(tmp_path / "cup.png", "red")


@pytest.fixture
def results(tmp_path: Path) -> list[str]:
    return [save_image(tmp_path / f"r{n}.png", "blue", 400 + n, 200) for n in range(3)]


@pytest.fixture
def pane(qtbot: QtBot, desk: FakeDesk) -> Iterator[ComparePane]:
    thumbnails = Thumbnails()
    made = ComparePane(None, thumbnails, desk)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    thumbnails.close()


def done(number: int, photo: str, result: str, **changes: object) -> Job:
    made = {"model": "seedream", "credits": 3, **changes}
    return a_job(number, inputs=(photo,), state=State.DONE, output=result, **made)


def shown_widths(pane: ComparePane) -> tuple[int | None, int | None]:
    stage = pane.view.stage
    return (
        stage.before.width if stage.before else None,
        stage.after.width if stage.after else None,
    )


def save_button(pane: ComparePane) -> QPushButton:
    found = pane.findChild(QPushButton, "saveButton")
    assert isinstance(found, QPushButton)
    return found


def test_a_done_job_is_shown_beside_its_photo(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.show_job(done(1, photo, results[0]))
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 400))
    assert pane.current_result() == Path(results[0])
    with qtbot.waitSignal(pane.save_requested) as caught:
        save_button(pane).click()
    assert caught.args == [Path(results[0])]


def test_without_a_result_save_says_why_it_is_disabled(pane: ComparePane, photo: str) -> None:
    pane.show_photo(photo)
    assert pane.current_result() is None
    assert not save_button(pane).isEnabled()
    assert save_button(pane).toolTip()


def test_the_old_picture_stays_until_the_new_one_is_there(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.show_job(done(1, photo, results[0]))
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 400))
    pane.show_job(done(2, photo, results[1]))
    assert shown_widths(pane) == (300, 400)
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 401))


def test_pictures_that_are_on_their_way_are_no_empty_view(
    qtbot: QtBot, desk: FakeDesk, photo: str, results: list[str]
) -> None:
    let_go = threading.Event()

    def decode(path: str, side: int) -> Picture:
        let_go.wait()
        return decode_picture(path, side)

    thumbnails = Thumbnails(decode=decode)
    pane = ComparePane(None, thumbnails, desk)
    qtbot.addWidget(pane)
    asked: list[None] = []
    pane.open_requested.connect(lambda: asked.append(None))
    pane.resize(800, 700)
    pane.show()
    qtbot.waitExposed(pane)
    try:
        assert "Drop a photo" in pane.view.accessibleDescription()
        pane.show_job(done(1, photo, results[0]))
        assert pane.view.accessibleDescription() == "Loading the picture…"
        qtbot.mouseDClick(pane.view, Qt.MouseButton.LeftButton)
        assert asked == []
    finally:
        let_go.set()
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 400))
    assert "Loading" not in pane.view.accessibleDescription()
    pane.show_photo("")
    assert "Drop a photo" in pane.view.accessibleDescription()
    thumbnails.close()


def test_a_running_edit_shows_the_photo_and_how_far_it_is(
    pane: ComparePane, qtbot: QtBot, photo: str
) -> None:
    pane.show_job(a_job(1, inputs=(photo,), state=State.RUNNING))
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, None))
    assert pane.view.note == "At the service · 22 s left"


def test_the_last_result_of_the_photo_stays_while_the_next_edit_runs(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.show_job(done(1, photo, results[0]))
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 400))
    pane.show_job(a_job(2, inputs=(photo,), state=State.RUNNING))
    assert shown_widths(pane) == (300, 400)
    assert "At the service" in pane.view.note


def test_the_shown_edit_becomes_its_result_when_it_is_committed(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    running = a_job(1, inputs=(photo,), state=State.RUNNING)
    pane.set_jobs({1: running})
    pane.show_job(running)
    pane.set_jobs({1: done(1, photo, results[0])}, {1})
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 400))
    assert pane.view.note == ""


def test_a_failed_edit_says_its_sentence_in_place(pane: ComparePane, photo: str) -> None:
    fault = Fault("SERVICE_ERROR", {"status": "ERROR"})
    pane.show_job(a_job(1, inputs=(photo,), state=State.FAILED, fault=fault))
    assert pane.view.note.startswith("The service failed")


def test_a_result_that_was_moved_away_is_said(
    pane: ComparePane, qtbot: QtBot, photo: str, tmp_path: Path
) -> None:
    pane.show_job(done(1, photo, str(tmp_path / "gone.png")))
    qtbot.waitUntil(lambda: "gone.png was moved" in pane.view.note)
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, None))


def test_an_address_is_shown_as_such(pane: ComparePane) -> None:
    pane.show_photo("https://example.com/cup.jpg")
    assert "address" in pane.view.note


def test_nothing_chosen_invites(pane: ComparePane, photo: str) -> None:
    pane.show_photo(photo)
    pane.show_photo("")
    assert pane.view.accessibleDescription() == "Drop a photo to begin"
    assert pane.filmstrip.frames == ()


def test_the_filmstrip_lists_the_original_and_its_results(
    pane: ComparePane, photo: str, results: list[str]
) -> None:
    pane.set_jobs(
        {
            1: done(1, photo, results[0]),
            2: a_job(2, inputs=(photo,), state=State.RUNNING),
            3: done(3, photo, results[1], model="nanobananapro", credits=8),
            4: done(4, results[2], results[0]),
        }
    )
    pane.show_photo(photo)
    texts = [frame.text for frame in pane.filmstrip.frames]
    assert texts == [
        "Original",
        "1 · Seedream · 3 cr",
        "2 · Nano Banana Pro · At the service",
        "3 · the same again · Nano Banana Pro · 8 cr",
    ]
    assert pane.filmstrip.currentIndex().row() == 0


def test_a_click_in_the_filmstrip_shows_that_result(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.set_jobs({n: done(n, photo, results[n - 1]) for n in (1, 2)})
    pane.show_photo(photo)
    strip = pane.filmstrip
    spot = strip.visualRect(strip.model().index(2, 0)).center()
    with qtbot.waitSignal(pane.job_chosen) as caught:
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert caught.args == [done(2, photo, results[1])]
    assert pane.current_result() == Path(results[1])
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 401))
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert pane.current_result() == Path(results[0])


def test_a_result_is_dragged_out_as_a_file(
    pane: ComparePane, photo: str, results: list[str]
) -> None:
    pane.set_jobs({1: done(1, photo, results[0])})
    pane.show_photo(photo)
    model = pane.filmstrip.model()
    assert isinstance(model, FilmModel)
    data = model.mimeData([model.index(1, 0)])
    assert [Path(url.toLocalFile()) for url in data.urls()] == [Path(results[0])]
    assert pane.filmstrip.dragEnabled()


def test_toolbar_and_view_agree_on_the_mode(pane: ComparePane, qtbot: QtBot) -> None:
    button = pane.findChild(QPushButton, "compareMode:side")
    assert isinstance(button, QPushButton)
    button.click()
    assert pane.view.stage.mode is Mode.SIDE_BY_SIDE
    qtbot.keyClick(pane.view, Qt.Key.Key_M)
    after = pane.findChild(QPushButton, "compareMode:after")
    assert isinstance(after, QPushButton)
    assert after.isChecked()


def test_the_named_parts_have_accessible_names(pane: ComparePane) -> None:
    assert pane.view.objectName() == "compareView"
    assert pane.view.accessibleName()
    assert pane.filmstrip.objectName() == "filmstrip"
    assert pane.filmstrip.accessibleName()


def test_the_settings_of_the_shown_result_are_handed_on(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    button = pane.findChild(QPushButton, "loadSettingsButton")
    assert isinstance(button, QPushButton)
    pane.show_photo(photo)
    assert not button.isEnabled()
    assert button.toolTip()
    job = done(1, photo, results[0])
    pane.show_job(job)
    with qtbot.waitSignal(pane.load_requested) as caught:
        button.click()
    assert caught.args == [job]


def test_a_narrow_bar_leaves_out_loading_and_nothing_else(pane: ComparePane) -> None:
    button = pane.findChild(QPushButton, "loadSettingsButton")
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    pane.resize(pane.minimumSizeHint().width(), 700)
    assert not button.isVisible()
    assert save_button(pane).isVisible()
    pane.resize(800, 700)
    assert button.isVisible()


def test_the_filmstrip_hands_on_what_its_menu_says(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    job = done(1, photo, results[0])
    pane.set_jobs({1: job})
    pane.show_photo(photo)
    frames = (pane.filmstrip.frames[1],)
    told: dict[str, object] = {}
    pane.load_requested.connect(lambda one: told.update(load=one))
    pane.use_requested.connect(lambda one: told.update(use=one))
    pane.upscale_requested.connect(lambda one: told.update(upscale=one))
    pane.save_requested.connect(lambda one: told.update(save=one))
    pane.asked.connect(lambda ask, some: told.update(asked=(ask, some)))
    for ask in (Ask.LOAD, Ask.USE, Ask.UPSCALE, Ask.SAVE, Ask.KEEP):
        pane.filmstrip.asked.emit(ask, frames)
    assert told == {
        "load": job,
        "use": results[0],
        "upscale": results[0],
        "save": Path(results[0]),
        "asked": (Ask.KEEP, frames),
    }


def test_two_results_are_compared_with_each_other(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.set_jobs({n: done(n, photo, results[n - 1]) for n in (1, 2, 3)})
    pane.show_photo(photo)
    pane.filmstrip.compared.emit((pane.filmstrip.frames[1], pane.filmstrip.frames[3]))
    qtbot.waitUntil(lambda: shown_widths(pane) == (400, 402))
    assert [one.job_id for one in pane.looked_at()] == [1, 3]


def test_three_or_four_stand_side_by_side_until_one_is_chosen(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.set_jobs({n: done(n, photo, results[n - 1]) for n in (1, 2, 3)})
    pane.show_job(done(1, photo, results[0]))
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 400))
    pane.filmstrip.compared.emit(pane.filmstrip.frames)
    qtbot.waitUntil(lambda: len(pane.view.stage.several) == 4)
    assert pane.view.stage.mode is Mode.SEVERAL
    assert [one.job_id for one in pane.filmstrip.selected()] == [0, 1, 2, 3]
    pane.show_job(done(2, photo, results[1]))
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 401))
    assert pane.view.stage.mode is not Mode.SEVERAL
    assert [one.job_id for one in pane.filmstrip.selected()] == [2]


def test_several_at_once_begin_with_the_original_and_the_last_results(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.set_jobs({n: done(n, photo, results[n % 3]) for n in range(1, 6)})
    pane.show_job(done(1, photo, results[1]))
    qtbot.waitUntil(lambda: shown_widths(pane) == (300, 401))
    pane.view.set_mode(Mode.SEVERAL)
    assert [one.job_id for one in pane.filmstrip.selected()] == [0, 1, 4, 5]


def test_the_strip_is_filtered_by_verdict_and_keeps_the_numbers(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    verdicts = (Verdict.KEPT, Verdict.REJECTED, Verdict.KEPT)
    jobs = {n: done(n, photo, results[n - 1], verdict=verdicts[n - 1]) for n in (1, 2, 3)}
    pane.set_jobs(jobs)
    pane.show_photo(photo)
    button = pane.findChild(QPushButton, "tries:kept")
    assert isinstance(button, QPushButton)
    assert button.text() == "Kept 2"
    button.click()
    assert [one.caption for one in pane.filmstrip.frames] == [
        "Original",
        "1 · Seedream",
        "3 · the same again",
    ]
    export = pane.findChild(QPushButton, "exportKeptButton")
    assert isinstance(export, QPushButton)
    with qtbot.waitSignal(pane.asked) as caught:
        export.click()
    ask, frames = caught.args or (None, ())
    assert ask is Ask.EXPORT
    assert [one.job for one in frames] == [jobs[1], jobs[3]]


def test_an_edit_that_only_the_books_hold_is_shown_with_its_fellows(
    pane: ComparePane, qtbot: QtBot, photo: str, results: list[str]
) -> None:
    pane.set_jobs({3: done(3, photo, results[2])})
    pane.show_job(done(1, photo, results[0]))
    assert [one.job_id for one in pane.filmstrip.frames] == [0, 1, 3]
    pane.set_older(photo, [done(1, photo, results[0]), done(2, photo, results[1])])
    assert [one.job_id for one in pane.filmstrip.frames] == [0, 1, 2, 3]
    assert pane.current_result() == Path(results[0])
    pane.set_older("/another.png", [])
    assert len(pane.filmstrip.frames) == 4


def test_what_is_thought_of_the_shown_result_comes_by_the_jobs(
    pane: ComparePane, photo: str, results: list[str]
) -> None:
    job = done(1, photo, results[0])
    pane.set_jobs({1: job})
    pane.show_job(job)
    kept = job.evolve(verdict=Verdict.KEPT, rating=4, starred=True)
    pane.set_jobs({1: kept}, {1})
    assert pane.current_job() == kept
    assert pane.filmstrip.frames[1].opinion == "starred, rated 4 of 5, kept"
