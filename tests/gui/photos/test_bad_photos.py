"""Whatever is dropped: each says in its row what is wrong with it, and the others go on."""

import os
import shutil
import threading
import zlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QUrl
from pytestqt.qtbot import QtBot

from productai_desktop.core.errors import InputError
from productai_desktop.gui import hands
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.photos import photo_facts
from productai_desktop.gui.photos.input_tray import InputTray, Shown
from productai_desktop.gui.photos.photo_facts import Facts, Look, look_at
from productai_desktop.gui.shortcuts import Shortcuts
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk
from tests.gui.dropping import drop
from tests.gui.waiting import until

GOOD = Path(__file__).parents[2] / "photos" / "Landscape_6.jpg"

Make = Callable[[Look], InputTray]


@pytest.fixture
async def make(qtbot: QtBot, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[Make]:
    made: list[Thumbnails] = []

    def make(look: Look) -> InputTray:
        """A tray that shows what arrives."""
        made.append(Thumbnails())
        pasted = desk.data_folder / "pasted"
        tray = InputTray(bridge, made[-1], look, pasted, shortcuts=Shortcuts(desk))
        qtbot.addWidget(tray)
        tray.arrived.connect(lambda photos, _: tray.show_photos(Shown(photos, limit=1)))
        tray.resize(300, 400)
        tray.show()
        return tray

    yield make
    await bridge.close()
    for one in made:
        one.close()


def urls(*paths: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def linked(folder: Path, count: int) -> list[Path]:
    """So many photos, as names of the same file."""
    first = Path(shutil.copy(GOOD, folder / "0.jpg"))
    others = [folder / f"{number}.jpg" for number in range(1, count)]
    for path in others:
        os.link(first, path)
    return [first, *others]


def hostile(folder: Path) -> dict[str, Path]:
    """By what shall be said of each."""
    made = {
        "is empty": folder / "empty.jpg",
        "is no image": folder / "prose.jpg",
        "is damaged": folder / "cut off.jpg",
        "vanished": folder / "broken link.jpg",
        "cannot be read": folder / "pipe.jpg",
        "has too many pixels": folder / "huge.png",
    }
    made["is empty"].touch()
    made["is no image"].write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    whole = GOOD.read_bytes()
    made["is damaged"].write_bytes(whole[: len(whole) * 6 // 10])
    made["vanished"].symlink_to(folder / "nowhere.jpg")
    os.mkfifo(made["cannot be read"])
    small = folder / "small.png"
    Image.new("RGB", (16, 16)).save(small)
    data = bytearray(small.read_bytes())
    data[16:24] = (100_000).to_bytes(4, "big") * 2
    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4, "big")
    made["has too many pixels"].write_bytes(data)
    small.unlink()
    return made


async def test_each_that_cannot_be_used_says_why_and_the_others_go_on(
    make: Make, tmp_path: Path
) -> None:
    tray = make(look_at)
    made = hostile(tmp_path)
    good = [Path(shutil.copy(GOOD, tmp_path / f"good {number}.jpg")) for number in range(3)]
    drop(tray, urls(good[0], *made.values(), *good[1:]), QPoint(40, 40))
    expected = ["1800", *made, "1800", "1800"]
    await until(
        lambda: (
            len(tray.captions()) == len(expected)
            and all(
                caption.startswith(start)
                for caption, start in zip(tray.captions(), expected, strict=True)
            )
        ),
        f"{expected}",
    )
    assert tray.unusable() == frozenset(map(str, made.values()))
    sentences = {str(tray.problem_of(str(path))) for path in made.values()}
    assert len(sentences) == len(made)


async def test_a_name_that_is_no_text_is_said_and_breaks_nothing(
    make: Make, tmp_path: Path
) -> None:
    shutil.copy(GOOD, tmp_path / os.fsdecode(b"caf\xe9.jpg"))
    data = urls(GOOD)
    encoded = QUrl.fromEncoded(QByteArray(b"file://" + os.fsencode(tmp_path) + b"/caf%E9.jpg"))
    data.setUrls([*data.urls(), encoded])
    tray = make(look_at)
    drop(tray, data, QPoint(40, 40))
    await until(lambda: len(tray.captions()) == 2 and "…" not in tray.captions(), "both")
    assert tray.captions()[0].startswith("1800")
    assert tray.captions()[1] in ("vanished", "cannot be read")


async def test_what_may_not_be_read_is_said(make: Make) -> None:
    def look(photo: Path) -> Facts:
        raise InputError("INPUT_UNREADABLE", name=photo.name, reason="Permission denied")

    tray = make(look)
    drop(tray, urls(GOOD), QPoint(40, 40))
    await until(lambda: tray.captions() == ("cannot be read",), "the caption")


async def test_a_place_that_gives_no_answer_keeps_no_other_photo_waiting(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hands, "PATIENCE_SECONDS", 0.05)
    monkeypatch.setattr(photo_facts, "PATIENCE_SECONDS", 0.05)
    answers = threading.Event()
    gone = tmp_path / "gone"
    asked: list[Path] = []

    def look(photo: Path) -> Facts:
        if photo.parent == gone:
            asked.append(photo)
            assert answers.wait(20)
        return look_at(GOOD)

    tray = make(look)
    gone.mkdir()
    away, here = (linked(folder, 8) for folder in (gone, tmp_path))
    drop(tray, urls(*away, *here), QPoint(40, 40))
    await until(lambda: all("1800" in text for text in tray.captions()[8:]), "those here")
    await until(lambda: tray.captions()[0] == "no answer from its folder", "the silence")
    assert len(asked) < 5
    answers.set()
    await until(lambda: all("1800" in text for text in tray.captions()), "all")


async def test_what_is_changed_or_deleted_meanwhile_says_so_when_it_is_looked_at_again(
    make: Make, tmp_path: Path
) -> None:
    tray = make(look_at)
    photos = [Path(shutil.copy(GOOD, tmp_path / f"{number}.jpg")) for number in range(3)]
    drop(tray, urls(*photos), QPoint(40, 40))
    await until(lambda: all("1800" in text for text in tray.captions()), "all")
    photos[0].unlink()
    Image.new("RGB", (640, 480)).save(photos[1])
    tray.refresh()
    await until(lambda: tray.captions()[0] == "vanished", "the deleted one")
    await until(lambda: tray.captions()[1].startswith("640"), "the changed one")
    assert tray.captions()[1].endswith("changed since")
    assert tray.captions()[2].startswith("1800")
    assert "changed" not in tray.captions()[2]


async def test_one_whose_picture_cannot_be_made_is_looked_at_once_more(
    make: Make, tmp_path: Path
) -> None:
    tray = make(look_at)
    photo = Path(shutil.copy(GOOD, tmp_path / "cup.jpg"))
    drop(tray, urls(photo), QPoint(40, 40))
    await until(lambda: all("1800" in text for text in tray.captions()), "all")
    photo.unlink()
    tray._findings.judge(str(photo), shown=False)
    await until(lambda: tray.captions() == ("vanished",), "what is wrong with it")


async def test_300_photos_dropped_twice_are_there_once_for_each_row(
    make: Make, tmp_path: Path
) -> None:
    looked: list[Path] = []

    def look(photo: Path) -> Facts:
        looked.append(photo)
        return look_at(GOOD)

    tray = make(look)
    photos = linked(tmp_path, 300)
    for _ in range(2):
        drop(tray, urls(*photos), QPoint(40, 40))
    await until(lambda: all("1800" in text for text in tray.captions()), "all")
    assert sorted(looked) == sorted(photos)
