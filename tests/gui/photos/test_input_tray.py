"""The input tray takes photos by every way, and says what each is, without holding the window."""

import asyncio
import shutil
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QListView
from pytestqt.qtbot import QtBot

from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.photos.input_tray import InputTray, Shown
from productai_desktop.gui.photos.photo_facts import look_at
from productai_desktop.gui.photos.photo_findings import Rules, name_of
from productai_desktop.gui.photos.photo_moves import dragged
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk
from tests.gui.dropping import drop, enters
from tests.gui.waiting import until

PHOTOS = Path(__file__).parents[1].parent / "photos"
COFFEE = str(PHOTOS / "coffee.png")
CHELSEA = str(PHOTOS / "chelsea.png")

Arrived = list[tuple[tuple[str, ...], int | None]]


@pytest.fixture
async def tray(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[InputTray]:
    thumbnails = Thumbnails()
    pasted = desk.data_folder / "pasted"
    made = InputTray(bridge, thumbnails, look_at, pasted, shortcuts=Shortcuts(desk))
    qtbot.addWidget(made)
    made.resize(300, 140)
    made.show_photos(Shown(limit=2))
    made.show()
    yield made
    await bridge.close()
    thumbnails.close()


@pytest.fixture
def arrived(tray: InputTray) -> Arrived:
    came: Arrived = []
    tray.arrived.connect(lambda photos, slot: came.append((photos, slot)))
    return came


@pytest.fixture
def said(tray: InputTray) -> list[str]:
    texts: list[str] = []
    tray.said.connect(texts.append)
    return texts


def files(*paths: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def child(tray: InputTray, name: str) -> QAbstractButton:
    found = tray.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


async def test_dropped_files_arrive_with_the_slot_they_were_aimed_at(
    tray: InputTray, arrived: Arrived
) -> None:
    drop(tray, files(COFFEE), QPoint(40, 40))
    drop(tray, files(CHELSEA, COFFEE), QPoint(260, 40))
    assert arrived == [((COFFEE,), 0), ((CHELSEA, COFFEE), 1)]


async def test_an_address_from_a_browser_arrives(tray: InputTray, arrived: Arrived) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://shop.example.com/a.jpg")])
    drop(tray, data, QPoint(40, 40))
    assert arrived == [(("https://shop.example.com/a.jpg",), 0)]


async def test_text_is_not_taken_by_a_drag(tray: InputTray) -> None:
    data = QMimeData()
    data.setText("white marble")
    assert not enters(tray, data, QPoint(40, 40))


async def test_what_holds_no_photo_is_said(
    tray: InputTray, arrived: Arrived, said: list[str]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("mailto:someone@example.com")])
    drop(tray, data, QPoint(40, 40))
    assert arrived == []
    assert "no photo" in said[0]


@pytest.mark.parametrize("kind", ["files", "address", "picture"])
async def test_the_clipboard_arrives(
    kind: str, tray: InputTray, arrived: Arrived, desk: FakeDesk
) -> None:
    clipboard = QApplication.clipboard()
    if kind == "files":
        clipboard.setMimeData(files(COFFEE))
    elif kind == "address":
        clipboard.setText("https://example.com/a.png")
    else:
        clipboard.setImage(QImage(COFFEE))
    tray.paste()
    await until(lambda: arrived, "the pasted photo")
    clipboard.clear()
    photo = arrived[0][0][0]
    if kind == "picture":
        assert Path(photo).parent == desk.data_folder / "pasted"
        assert QImage(photo).size() == QImage(COFFEE).size()
    else:
        assert photo == (COFFEE if kind == "files" else "https://example.com/a.png")


async def test_a_pasted_picture_that_cannot_be_kept_is_said(
    tray: InputTray, arrived: Arrived, said: list[str], desk: FakeDesk
) -> None:
    (desk.data_folder / "pasted").write_text("in the way")
    data = QMimeData()
    data.setImageData(QImage(COFFEE))
    tray.take(data)
    await until(lambda: said, "the sentence")
    assert arrived == []


async def test_a_photo_says_what_it_is(tray: InputTray) -> None:
    tray.show_photos(Shown((COFFEE, str(PHOTOS / "Landscape_6.jpg")), limit=2))
    await until(lambda: tray.captions() and "…" not in tray.captions(), "the facts")
    # the second is stored upright by its EXIF orientation alone
    assert tray.captions() == (
        "600 × 400 · 0.2 MP · 0.5 MB",
        "1800 × 1200 · 0.4 MB · turned upright",
    )
    assert tray.shape_of_first() == (600, 400)
    assert tray.problem() is None


async def test_a_photo_says_beforehand_what_will_be_changed(
    tray: InputTray, tmp_path: Path
) -> None:
    camera = tmp_path / "camera.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0xA005] = {1: "R03"}
    Image.new("RGB", (300, 200)).save(camera, exif=exif)
    tray.show_photos(Shown((str(camera),), limit=1))
    await until(lambda: tray.captions() and "…" not in tray.captions(), "the facts")
    assert tray.captions()[0].endswith(" · Adobe RGB · turned upright")
    tips = [label.toolTip() for label in tray.findChildren(QLabel)]
    whole = f"<p>{camera}<br>200 × 300 · 0.1 MP · "
    changed = "<br>Changed before it is sent: upright, Adobe RGB → sRGB</p>"
    assert any(tip.startswith(whole) and tip.endswith(changed) for tip in tips)


def _empty(folder: Path) -> Path:
    (folder / "empty.png").touch()
    return folder / "empty.png"


def _prose(folder: Path) -> Path:
    (folder / "a\nb ص.png").write_text("no image at all")
    return folder / "a\nb ص.png"


@pytest.mark.parametrize(
    ("made", "caption", "code"),
    [
        (_empty, "is empty", "INPUT_EMPTY"),
        (_prose, "is no image", "INPUT_NOT_IMAGE"),
        (lambda folder: folder / "gone.png", "vanished", "INPUT_VANISHED"),
    ],
)
async def test_a_photo_that_cannot_be_used_says_so_in_place(
    made: Callable[[Path], Path], caption: str, code: str, tray: InputTray, tmp_path: Path
) -> None:
    tray.show_photos(Shown((str(made(tmp_path)),), limit=2))
    await until(tray.problem, "the problem")
    assert tray.captions() == (caption,)
    problem = tray.problem()
    assert problem is not None
    assert problem.code == code


async def test_a_photo_that_comes_back_is_looked_at_again(tray: InputTray, tmp_path: Path) -> None:
    photo = tmp_path / "back.png"
    tray.show_photos(Shown((str(photo),), limit=2))
    await until(lambda: tray.captions() == ("vanished",), "the photo missing")
    shutil.copy(COFFEE, photo)
    tray.refresh()
    await until(lambda: tray.captions()[0].startswith("600"), "the photo back")
    assert tray.problem() is None


async def test_a_folder_with_a_photos_name_is_looked_through(
    tray: InputTray, arrived: Arrived, tmp_path: Path
) -> None:
    folder = tmp_path / "cups.jpg"
    folder.mkdir()
    shutil.copy(COFFEE, folder / "cup.png")
    kept: list[tuple[str, ...]] = []
    tray.rearranged.connect(kept.append)
    tray.show_photos(Shown((COFFEE, str(folder)), limit=2))
    await until(lambda: arrived, "the photo in the folder")
    assert kept == [(COFFEE,)]
    assert arrived == [((str(folder / "cup.png"),), None)]


async def test_a_mixture_is_sorted_and_the_rest_is_said_in_a_line(
    tray: InputTray, arrived: Arrived, said: list[str], tmp_path: Path
) -> None:
    shoot = tmp_path / "Summer"
    shoot.mkdir()
    shutil.copy(COFFEE, shoot / "cup.png")
    notes = tmp_path / "notes.txt"
    notes.write_text("marble")
    data = files(CHELSEA, str(shoot), str(notes))
    data.setUrls([*data.urls(), QUrl("https://example.com/a.png")])
    drop(tray, data, QPoint(40, 40))
    assert arrived == [((CHELSEA, "https://example.com/a.png"), 0)]
    await until(lambda: said, "the sentence")
    assert arrived[1:] == [((str(shoot / "cup.png"),), None)]
    assert "1 photo from “\u2068Summer\u2069” and the folders in it." in said[0]
    assert "“\u2068notes.txt\u2069” is no photo" in said[0]


async def test_a_folder_of_photos_alone_is_told_and_not_warned_about(
    tray: InputTray, said: list[str], tmp_path: Path
) -> None:
    told: list[str] = []
    tray.told.connect(told.append)
    for number in range(3):
        shutil.copy(COFFEE, tmp_path / f"{number}.png")
    drop(tray, files(str(tmp_path)), QPoint(40, 40))
    await until(lambda: told, "the sentence")
    assert told[0].startswith("3 photos from")
    assert said == []


async def test_a_folder_without_photos_says_so(
    tray: InputTray, arrived: Arrived, said: list[str], tmp_path: Path
) -> None:
    drop(tray, files(str(tmp_path)), QPoint(40, 40))
    await until(lambda: said, "the sentence")
    assert arrived == []
    assert "There are no photos in" in said[0]


async def test_a_long_search_is_shown_and_can_be_stopped(
    qtbot: QtBot, desk: FakeDesk, bridge: Bridge, tmp_path: Path
) -> None:
    going, gone_on = threading.Event(), threading.Event()
    (tmp_path / "first").write_text("no photo")
    (tmp_path / "shoot").mkdir()
    shutil.copy(COFFEE, tmp_path / "shoot" / "cup.png")

    def look(photo: Path) -> object:
        going.set()
        gone_on.wait(10)
        return look_at(photo)

    thumbnails = Thumbnails()
    shortcuts = Shortcuts(desk)
    tray = InputTray(bridge, thumbnails, look, tmp_path, shortcuts=shortcuts)  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(tray)
    tray.show()
    came: list[object] = []
    tray.arrived.connect(lambda photos, _: came.append(photos))
    tray.take(files(str(tmp_path / "first"), str(tmp_path / "shoot")))
    stop = child(tray, "stopSearch")
    await until(stop.isVisible, "the way to stop")
    assert going.is_set()
    stop.click()
    gone_on.set()
    await until(lambda: not stop.isVisible(), "the end")
    assert came == []
    thumbnails.close()


async def test_a_search_ends_quietly_with_the_tray(
    desk: FakeDesk, bridge: Bridge, tmp_path: Path
) -> None:
    going, gone_on = threading.Event(), threading.Event()
    (tmp_path / "first").write_text("no photo")
    failures: list[object] = []
    bridge.failed.connect(failures.append)

    def look(photo: Path) -> object:
        going.set()
        gone_on.wait(10)
        return look_at(photo)

    thumbnails = Thumbnails()
    shortcuts = Shortcuts(desk)
    tray = InputTray(bridge, thumbnails, look, tmp_path, shortcuts=shortcuts)  # pyright: ignore[reportArgumentType]
    gone: list[bool] = []
    tray.destroyed.connect(lambda: gone.append(True))
    before = len(asyncio.all_tasks())
    tray.take(files(str(tmp_path / "first")))
    await until(going.is_set, "the search")
    tray.deleteLater()
    await until(lambda: gone, "the end of the tray")
    gone_on.set()
    await until(lambda: len(asyncio.all_tasks()) <= before, "the end of the search")
    assert failures == []
    thumbnails.close()


async def test_many_photos_become_a_list_that_says_what_all_are(
    tray: InputTray, tmp_path: Path
) -> None:
    (tmp_path / "prose.png").write_text("no image at all")
    photos = (COFFEE, CHELSEA, str(tmp_path / "prose.png"))
    tray.show_photos(Shown(photos, limit=2))
    listed = tray.findChild(QListView, "photoList")
    totals = tray.findChild(QLabel, "photoTotals")
    assert listed is not None
    assert totals is not None
    assert listed.isVisible()
    assert not child(tray, "photo:1").isVisible()
    await until(lambda: "cannot be used" in totals.text(), "the totals")
    assert totals.text() == "3 photos · 0.4 MP · 1 cannot be used"
    assert listed.model().index(0, 0).data() == "coffee.png, 600 × 400 · 0.2 MP · 0.5 MB"
    assert listed.model().index(2, 0).data() == "prose.png, is no image"
    assert tray.unusable() == {photos[2]}
    tray.show_photos(Shown((COFFEE,), limit=2))
    assert child(tray, "photo:1").isVisible()
    assert not listed.isVisible()
    assert tray.unusable() == frozenset()


async def test_of_many_photos_a_few_files_are_read_at_a_time(
    qtbot: QtBot, desk: FakeDesk, bridge: Bridge, tmp_path: Path
) -> None:
    begun: set[str] = set()
    hold = threading.Event()

    def look(photo: Path) -> object:
        begun.add(str(photo))
        hold.wait(10)
        return look_at(Path(COFFEE))

    thumbnails = Thumbnails()
    shortcuts = Shortcuts(desk)
    tray = InputTray(bridge, thumbnails, look, tmp_path, shortcuts=shortcuts)  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(tray)
    before = len(asyncio.all_tasks())
    tray.show_photos(Shown(tuple(f"/p/{number}.jpg" for number in range(300)), limit=2))
    assert len(asyncio.all_tasks()) - before < 60
    hold.set()
    await until(lambda: all("600" in text for text in tray.captions()), "all facts")
    assert len(begun) == 300
    thumbnails.close()


async def test_files_of_a_project_that_gives_addresses_are_a_problem_in_place(
    tray: InputTray,
) -> None:
    photos = (COFFEE, "https://example.com/a.png")
    tray.show_photos(Shown(photos, limit=2, rules=Rules(kept_here="Owesa")))
    assert tray.captions() == ("not to be uploaded", "example.com")
    problem = tray.problem()
    assert problem is not None
    assert (problem.code, problem.params["project"]) == ("UPLOAD_FORBIDDEN", "Owesa")
    tray.show_photos(Shown(photos, limit=2))
    assert tray.problem() is None


async def test_keys_change_the_places_of_photos_in_slots(qtbot: QtBot, tray: InputTray) -> None:
    wished: list[tuple[str, ...]] = []
    tray.rearranged.connect(wished.append)
    tray.show_photos(Shown((COFFEE, CHELSEA), limit=2))
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(child(tray, "photo:1"), Qt.Key.Key_Up, alt)
    qtbot.keyClick(child(tray, "photo:2"), Qt.Key.Key_Down, alt)
    assert wished == []
    qtbot.keyClick(child(tray, "photo:1"), Qt.Key.Key_Down, alt)
    qtbot.keyClick(child(tray, "photo:2"), Qt.Key.Key_Up, alt)
    assert wished == [(CHELSEA, COFFEE)] * 2


async def test_a_photo_dragged_to_another_slot_goes_there(
    tray: InputTray, arrived: Arrived
) -> None:
    wished: list[tuple[str, ...]] = []
    tray.rearranged.connect(wished.append)
    tray.show_photos(Shown((COFFEE, CHELSEA), limit=2))
    drop(tray, dragged([0], (COFFEE, CHELSEA)), QPoint(260, 40))
    drop(tray, dragged([1], (COFFEE, CHELSEA)), QPoint(40, 40))
    assert wished == [(CHELSEA, COFFEE)] * 2
    assert arrived == []


async def test_all_photos_are_removed_by_one_button(tray: InputTray) -> None:
    wished: list[tuple[str, ...]] = []
    tray.rearranged.connect(wished.append)
    tray.show_photos(Shown(tuple(f"https://example.com/{n}.png" for n in range(9)), limit=2))
    child(tray, "clearPhotos").click()
    assert wished == [()]


async def test_an_address_is_judged_by_its_text_and_not_fetched(tray: InputTray) -> None:
    tray.show_photos(Shown(("https://example.com/a.png", "https://192.168.0.7/b.png"), limit=2))
    assert tray.captions() == ("example.com", "cannot be sent")
    tray.show_photos(
        Shown(("http://127.0.0.1:81/b.png",), limit=2, rules=Rules(loopback_service=True))
    )
    assert tray.problem() is None


async def test_files_are_looked_at_off_the_qt_thread(
    qtbot: QtBot, desk: FakeDesk, bridge: Bridge, tmp_path: Path
) -> None:
    threads: set[int] = set()

    def look(photo: Path) -> object:
        threads.add(threading.get_ident())
        return look_at(photo)

    thumbnails = Thumbnails()
    shortcuts = Shortcuts(desk)
    tray = InputTray(bridge, thumbnails, look, tmp_path, shortcuts=shortcuts)  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(tray)
    tray.show_photos(Shown((COFFEE,), limit=1))
    await until(lambda: tray.captions() != ("…",), "the facts")
    thumbnails.close()
    assert threads
    assert threading.get_ident() not in threads


async def test_the_second_slot_says_what_becomes_of_a_second_photo(tray: InputTray) -> None:
    tray.show_photos(Shown((COFFEE,), limit=2))
    assert "Drop a second" in child(tray, "photo:2").accessibleName()
    tray.show_photos(Shown((COFFEE,), limit=1))
    assert child(tray, "photo:2").isVisible()
    assert "one edit each" in child(tray, "photo:2").accessibleName()


async def test_a_photo_is_removed_by_its_button_and_by_delete(
    qtbot: QtBot, tray: InputTray
) -> None:
    kept: list[tuple[str, ...]] = []
    tray.rearranged.connect(kept.append)
    tray.show_photos(Shown((COFFEE, CHELSEA), limit=2))
    qtbot.mouseClick(child(tray, "remove:2"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(child(tray, "photo:1"), Qt.Key.Key_Delete)
    assert kept == [(COFFEE,), (CHELSEA,)]


async def test_delete_on_an_empty_slot_does_nothing(qtbot: QtBot, tray: InputTray) -> None:
    kept: list[tuple[str, ...]] = []
    tray.rearranged.connect(kept.append)
    qtbot.keyClick(child(tray, "photo:1"), Qt.Key.Key_Delete)
    assert kept == []


async def test_two_photos_can_be_swapped(qtbot: QtBot, tray: InputTray) -> None:
    swapped: list[tuple[str, ...]] = []
    tray.rearranged.connect(swapped.append)
    assert not child(tray, "swapPhotos").isVisible()
    tray.show_photos(Shown((COFFEE, CHELSEA), limit=2))
    qtbot.mouseClick(child(tray, "swapPhotos"), Qt.MouseButton.LeftButton)
    assert swapped == [(CHELSEA, COFFEE)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, None])
async def test_a_slot_opens_files_without_holding_the_program(
    key: Qt.Key | None, qtbot: QtBot, tray: InputTray, arrived: Arrived
) -> None:
    if key is None:
        qtbot.mouseClick(child(tray, "photo:2"), Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(child(tray, "photo:2"), key)
    dialog = tray.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.filesSelected.emit([COFFEE])
    dialog.reject()
    assert arrived == [((COFFEE,), 1)]
    await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("photo", "name"),
    [
        ("/p/a\nb.png", "a b.png"),
        ("C:\\p\\cup.jpg", "cup.jpg"),
        ("https://example.com/x/a.jpg?size=2", "a.jpg"),
        ("https://example.com", "https://example.com"),
    ],
)
def test_a_photo_has_a_name_on_one_line(photo: str, name: str) -> None:
    assert name_of(photo) == name
