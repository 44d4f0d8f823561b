"""Thumbnails: off the Qt thread, bounded, told when they are there."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPixmap
from pytestqt.qtbot import QtBot

from productai_desktop.core.errors import InputError
from productai_desktop.gui import thumbnails as thumbnails_module
from productai_desktop.gui.pictures import PICTURE_SIDE, Picture, decode_picture, with_levels
from productai_desktop.gui.thumbnails import (
    FIRST_SIDE,
    FRESH_SECONDS,
    Thumbnails,
    paint_thumbnail,
)

Make = Callable[..., Thumbnails]


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Decoder:
    """Decodes any file to one colour, and notes who asked for what."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, int]] = []
        self.threads: set[int] = set()
        self.may_go = threading.Event()
        self.may_go.set()

    def __call__(self, path: str, side: int) -> Picture:
        self.calls.append((Path(path).name, side))
        self.threads.add(threading.get_ident())
        assert self.may_go.wait(20)
        if b"no picture" in Path(path).read_bytes():
            raise InputError("INPUT_NOT_IMAGE", name=path)
        image = QImage(min(side, 4000), min(side, 4000) // 2, QImage.Format.Format_RGB32)
        image.fill(QColor("teal"))
        return with_levels(image, 4000, 2000)


@pytest.fixture
def make(qapp: object) -> Iterator[Make]:
    made: list[Thumbnails] = []

    def make(**options: object) -> Thumbnails:
        made.append(Thumbnails(**options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.close()


def a_file(folder: Path, name: str = "photo.jpg", content: bytes = b"picture") -> str:
    path = folder / name
    path.write_bytes(content)
    return str(path)


def test_a_thumbnail_comes_later_from_another_thread(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    decoder = Decoder()
    thumbnails, path = make(decode=decoder), a_file(tmp_path)
    with qtbot.waitSignal(thumbnails.ready, check_params_cb=lambda ready: ready == path):
        assert thumbnails.thumbnail(path, 40, 2.0) is None
    pixmap = thumbnails.thumbnail(path, 40, 2.0)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (80, 2.0)
    assert threading.get_ident() not in decoder.threads
    assert decoder.calls == [("photo.jpg", 80)]


def test_what_is_known_is_not_decoded_again(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    decoder, clock = Decoder(), Clock()
    thumbnails, path = make(decode=decoder, monotonic=clock), a_file(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.thumbnail(path, 40)
    clock.now += FRESH_SECONDS + 1
    thumbnails.thumbnail(path, 40)
    other = a_file(tmp_path, "other.jpg")
    with qtbot.waitSignal(thumbnails.ready, check_params_cb=lambda ready: ready == other):
        thumbnails.thumbnail(other, 40)
    assert decoder.calls.count(("photo.jpg", 40)) == 1


def test_a_changed_file_is_shown_anew(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    decoder, clock = Decoder(), Clock()
    thumbnails, path = make(decode=decoder, monotonic=clock), a_file(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.thumbnail(path, 40)
    Path(path).write_bytes(b"another picture")
    clock.now += FRESH_SECONDS + 1
    with qtbot.waitSignal(thumbnails.ready):
        assert thumbnails.thumbnail(path, 40) is not None  # the old one, meanwhile
    assert decoder.calls.count(("photo.jpg", 40)) == 2


@pytest.mark.parametrize("name", ["missing.jpg", "text.jpg", "nul\0name.jpg"])
def test_what_cannot_be_shown_is_known_to_have_failed(
    make: Make, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    thumbnails = make(decode=Decoder())
    a_file(tmp_path, "text.jpg", b"no picture")
    path = f"{tmp_path}{os.sep}{name}"
    assert not thumbnails.failed(path)
    with qtbot.waitSignal(thumbnails.ready):
        assert thumbnails.thumbnail(path, 40) is None
    assert thumbnails.thumbnail(path, 40) is None
    assert thumbnails.failed(path)


def test_an_address_is_never_fetched(make: Make) -> None:
    decoder = Decoder()
    thumbnails = make(decode=decoder)
    assert thumbnails.thumbnail("https://example.com/cup.jpg", 40) is None
    assert thumbnails.failed("https://example.com/cup.jpg")
    assert decoder.calls == []


def test_memory_is_bounded_by_bytes(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    limit = 5 * 100 * 50 * 4
    thumbnails = make(decode=Decoder(), limit_bytes=limit)
    paths = [a_file(tmp_path, f"{number}.jpg") for number in range(12)]
    for path in paths:
        with qtbot.waitSignal(thumbnails.ready):
            thumbnails.thumbnail(path, 100)
    assert 0 < thumbnails.bytes <= limit
    assert thumbnails.thumbnail(paths[-1], 100) is not None
    assert thumbnails.thumbnail(paths[0], 100) is None


def test_the_newest_wish_comes_first_and_the_stalest_are_dropped(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    decoder = Decoder()
    decoder.may_go.clear()
    thumbnails = make(decode=decoder, threads=1)
    paths = [a_file(tmp_path, f"{number:03}.jpg") for number in range(400)]
    for path in paths:
        thumbnails.thumbnail(path, 40)
    with qtbot.waitSignal(thumbnails.ready, check_params_cb=lambda ready: ready == paths[272]):
        decoder.may_go.set()
    names = [name for name, _ in decoder.calls]
    assert names[:3] == ["000.jpg", "399.jpg", "398.jpg"]
    assert "001.jpg" not in names


def test_a_picture_is_shown_reduced_and_whole_only_where_that_is_wanted(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    decoder = Decoder()
    thumbnails, path = make(decode=decoder), a_file(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        assert thumbnails.picture(path) is None
    first = thumbnails.picture(path)
    assert first is not None
    assert (first.levels[0].width(), first.width, first.whole) == (FIRST_SIDE, 4000, False)
    assert decoder.calls == [("photo.jpg", FIRST_SIDE)]
    with qtbot.waitSignal(thumbnails.ready):
        assert thumbnails.picture(path, whole=True) is first
    whole = thumbnails.picture(path, whole=True)
    assert whole is not None
    assert whole.whole
    assert thumbnails.picture(path) is whole  # what is there is not taken back
    assert decoder.calls == [("photo.jpg", FIRST_SIDE), ("photo.jpg", PICTURE_SIDE)]


def test_two_pictures_are_kept_whole_that_nobody_looks_at(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    clock = Clock()
    thumbnails = make(decode=Decoder(), monotonic=clock)
    paths = [a_file(tmp_path, f"{number}.jpg") for number in range(4)]
    for path in paths:
        see_whole(thumbnails, qtbot, path)
        clock.now += FRESH_SECONDS + 1
    assert [is_whole(thumbnails, path) for path in paths] == [False, False, True, True]


def test_four_that_are_looked_at_are_all_whole(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    thumbnails = make(decode=Decoder(), monotonic=Clock())
    paths = [a_file(tmp_path, f"{number}.jpg") for number in range(4)]
    for path in paths:
        see_whole(thumbnails, qtbot, path)
    assert all(is_whole(thumbnails, path) for path in paths)


def test_pictures_beyond_the_memory_stay_reduced_and_drive_none_out(
    make: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails_module, "_WHOLE_BYTES", 2.2 * 4000 * 2000 * 4 * 4 / 3)
    decoder, clock = Decoder(), Clock()
    thumbnails = make(decode=decoder, monotonic=clock)
    paths = [a_file(tmp_path, f"{number}.jpg") for number in range(3)]
    for path in paths[:2]:
        see_whole(thumbnails, qtbot, path)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.picture(paths[2], whole=True)
    for path in paths * 3:
        thumbnails.picture(path, whole=True)
    assert [is_whole(thumbnails, path) for path in paths] == [True, True, False]
    assert decoder.calls.count(("2.jpg", PICTURE_SIDE)) == 0
    clock.now += FRESH_SECONDS + 1  # nobody looks at the others any more
    see_whole(thumbnails, qtbot, paths[2], first=False)
    assert is_whole(thumbnails, paths[2])


def see_whole(thumbnails: Thumbnails, qtbot: QtBot, path: str, *, first: bool = True) -> None:
    """Until all pixels of a picture are there."""
    for _ in range(1 + first):
        with qtbot.waitSignal(thumbnails.ready):
            thumbnails.picture(path, whole=True)


def is_whole(thumbnails: Thumbnails, path: str) -> bool:
    picture = thumbnails.picture(path)
    return picture is not None and picture.whole


def test_a_smaller_size_is_made_of_a_larger_one_that_is_there(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    decoder = Decoder()
    thumbnails, path = make(decode=decoder), a_file(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.picture(path)
        thumbnails.thumbnail(path, 240)  # waits for the larger one
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.thumbnail(path, 40)
    pixmap = thumbnails.thumbnail(path, 40)
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (40, 20)
    assert decoder.calls == [("photo.jpg", FIRST_SIDE)]


def test_a_changed_file_is_not_made_of_what_it_was(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    decoder = Decoder()
    thumbnails, path = make(decode=decoder), a_file(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.picture(path)
    Path(path).write_bytes(b"another picture")
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.thumbnail(path, 40)
    assert decoder.calls == [("photo.jpg", FIRST_SIDE), ("photo.jpg", 40)]


def test_closing_waits_for_what_is_being_decoded(make: Make, tmp_path: Path) -> None:
    decoder = Decoder()
    thumbnails, path = make(decode=decoder), a_file(tmp_path)
    thumbnails.thumbnail(path, 40)
    thumbnails.close()
    assert thumbnails.thumbnail(path, 50) is None
    assert decoder.calls in ([("photo.jpg", 40)], [])


def test_all_are_made_anew_for_another_monitor(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    decoder = Decoder()
    thumbnails, path = make(decode=decoder), a_file(tmp_path)
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.thumbnail(path, 40)
    with qtbot.waitSignal(thumbnails.ready):  # who shows it asks again
        thumbnails.remake()
    assert thumbnails.thumbnail(path, 40) is not None  # as it was, meanwhile
    with qtbot.waitSignal(thumbnails.ready):
        thumbnails.thumbnail(path, 40)
    assert decoder.calls == [("photo.jpg", 40)] * 2


def test_what_is_decoded_while_the_monitor_changes_is_decoded_again(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    decoder = Decoder()
    decoder.may_go.clear()
    thumbnails, path = make(decode=decoder), a_file(tmp_path)
    thumbnails.thumbnail(path, 40)
    qtbot.waitUntil(lambda: decoder.calls == [("photo.jpg", 40)])
    thumbnails.remake()
    with qtbot.waitSignal(thumbnails.ready):
        decoder.may_go.set()
    assert thumbnails.thumbnail(path, 40) is not None
    assert decoder.calls == [("photo.jpg", 40)] * 2


def test_real_photos_are_upright_with_smaller_levels(tmp_path: Path) -> None:
    source = QImage(2400, 1200, QImage.Format.Format_RGB32)
    source.fill(QColor("red"))
    path = str(tmp_path / "red.png")
    assert source.save(path)
    picture = decode_picture(path, PICTURE_SIDE)
    assert (picture.width, picture.height) == (2400, 1200)
    assert [level.width() for level in picture.levels] == [2400, 1200, 600]
    assert picture.level_for(700).width() == 1200
    assert picture.level_for(5000).width() == 2400
    assert picture.levels[-1].pixelColor(3, 3) == QColor("red")


def test_a_camera_s_orientation_is_obeyed() -> None:
    path = Path(__file__).parents[1] / "photos" / "Landscape_6.jpg"
    picture = decode_picture(str(path), 300)
    assert (picture.width, picture.height) == (1800, 1200)
    assert picture.levels[0].width() == 300


def test_a_decoded_photo_is_opaque_where_it_is_cut(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "red.png"
    red = QImage(80, 60, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    assert red.save(str(path))
    pixmap = QPixmap.fromImage(decode_picture(str(path), 40).levels[0])
    canvas = QImage(40, 30, QImage.Format.Format_RGB32)
    canvas.fill(QColor("black"))
    painter = QPainter(canvas)
    paint_thumbnail(painter, QRectF(0, 0, 40, 30), pixmap, QPalette())
    painter.end()
    assert canvas.pixelColor(20, 15) == QColor("red")


def test_a_picture_fills_its_frame_cut_and_is_cut_once(qapp: object) -> None:
    wide = QPixmap(200, 50)
    wide.fill(QColor("teal"))
    shown = [QImage(60, 60, QImage.Format.Format_RGB32) for _ in range(2)]
    for image in shown:
        image.fill(QColor("black"))
        painter = QPainter(image)
        paint_thumbnail(painter, QRectF(10, 10, 40, 40), wide, QPalette(), 6)
        painter.end()
    first, again = shown
    assert first == again
    assert [first.pixelColor(x, 30).name() for x in (5, 12, 30, 47, 55)] == [
        "#000000", "#008080", "#008080", "#008080", "#000000",
    ]  # fmt: skip
    assert first.pixelColor(10, 10).name() == "#000000"  # the corners are round


def test_a_stand_in_is_another_in_light_than_in_dark(qapp: object) -> None:
    looks: list[QImage] = []
    for text in ("white", "black"):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        image = QImage(50, 50, QImage.Format.Format_RGB32)
        image.fill(QColor("gray"))
        painter = QPainter(image)
        paint_thumbnail(painter, QRectF(0, 0, 50, 50), None, palette)
        painter.end()
        looks.append(image)
    assert looks[0].pixelColor(8, 8).lightness() > looks[1].pixelColor(8, 8).lightness()
