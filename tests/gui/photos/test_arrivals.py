"""What is dropped or pasted: files, addresses and pictures."""

import base64
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

from productai_desktop.core.errors import OutputError
from productai_desktop.gui.photos.arrivals import Arrival, arrival_of, holds_photos, keep_picture

NOW = datetime(2026, 11, 2, 12, 0)  # noqa: DTZ001 - only a name is made of it
PHOTO = Path(__file__).parents[1].parent / "photos" / "coffee.png"


def carrying(*addresses: str, text: str | None = None, html: str | None = None) -> QMimeData:
    data = QMimeData()
    if addresses:
        data.setUrls([QUrl(address) for address in addresses])
    if text is not None:
        data.setText(text)
    if html is not None:
        data.setHtml(html)
    return data


def test_files_come_as_paths() -> None:
    data = carrying("file:///p/caf%C3%A9%20%D8%B5.png", "file:///p/b.jpg")
    assert arrival_of(data).photos == ("/p/café ص.png", "/p/b.jpg")


def test_an_address_dragged_from_a_browser_comes_as_it_is() -> None:
    address = "https://shop.example.com/a%20b.jpg?w=10&h=2"
    assert arrival_of(carrying(address)).photos == (address,)


def test_a_picture_that_is_a_link_comes_by_its_own_address() -> None:
    data = carrying(
        "https://shop.example.com/page",
        html='<a href="https://shop.example.com/page">'
        '<img alt="x" src="https://cdn.example.com/a.jpg?a=1&amp;b=2"></a>',
    )
    assert arrival_of(data).photos == ("https://cdn.example.com/a.jpg?a=1&b=2",)


def test_addresses_pasted_as_text_are_taken_and_prose_is_not() -> None:
    assert arrival_of(carrying(text=" https://example.com/a.png\n")).photos == (
        "https://example.com/a.png",
    )
    assert not arrival_of(carrying(text="see https://example.com/a.png"))
    assert not holds_photos(carrying(text="white marble"))


def test_other_schemes_are_no_photos() -> None:
    assert arrival_of(carrying("ftp://example.com/a.png", "mailto:a@example.com")) == Arrival(
        refused=2
    )


def test_a_picture_comes_as_the_bytes_it_is() -> None:
    data = QMimeData()
    data.setData("image/png", QByteArray(PHOTO.read_bytes()))
    assert arrival_of(data).picture == PHOTO.read_bytes()


def test_a_picture_without_bytes_comes_decoded() -> None:
    data = QMimeData()
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    data.setImageData(image)
    picture = arrival_of(data).picture
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (4, 3)


def test_pasted_pictures_are_kept_under_fresh_names(tmp_path: Path) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    folder = tmp_path / "pasted"
    first = keep_picture(PHOTO.read_bytes(), folder, NOW)
    second = keep_picture(image, folder, NOW)
    assert [path.name for path in (first, second)] == [
        "pasted-20261102-120000.png",
        "pasted-20261102-120000-2.png",
    ]
    assert first.read_bytes() == PHOTO.read_bytes()
    assert QImage(str(second)).size() == image.size()


def test_files_and_addresses_come_together() -> None:
    data = carrying("file:///p/a.jpg", "https://example.com/b.png", "mailto:a@example.com")
    arrival = arrival_of(data)
    assert arrival.photos == ("/p/a.jpg", "https://example.com/b.png")
    assert arrival.refused == 1


def test_folders_and_files_of_other_names_are_told_apart() -> None:
    arrival = arrival_of(carrying("file:///p/shoot", "file:///p/a.JPG", "file:///p/notes.txt"))
    assert (arrival.photos, arrival.others) == (("/p/a.JPG",), ("/p/shoot", "/p/notes.txt"))
    assert arrival


def test_a_picture_without_a_link_comes_by_its_address() -> None:
    data = carrying(html='<meta charset="utf-8"><img src="https://cdn.example.com/a.webp">')
    assert holds_photos(data)
    assert arrival_of(data).photos == ("https://cdn.example.com/a.webp",)
    assert not holds_photos(carrying(html="<p>white <b>marble</b></p>"))


def test_a_picture_written_into_the_page_is_taken_out_of_it() -> None:
    text = base64.b64encode(PHOTO.read_bytes()).decode()
    arrival = arrival_of(carrying(html=f'<img alt="" src="data:image/png;base64,{text}">'))
    assert (arrival.picture, arrival.suffix) == (PHOTO.read_bytes(), ".png")


def test_a_jpeg_stays_a_jpeg(tmp_path: Path) -> None:
    data = QMimeData()
    data.setData("image/jpeg", QByteArray(b"\xff\xd8\xff\xe0"))
    assert holds_photos(data)
    arrival = arrival_of(data)
    assert isinstance(arrival.picture, bytes)
    kept = keep_picture(arrival.picture, tmp_path, NOW, arrival.suffix)
    assert kept.name == "pasted-20261102-120000.jpg"


def test_a_path_pasted_as_text_is_taken() -> None:
    text = '"/p/a b.jpg"\nfile:///p/caf%C3%A9.png\n'
    assert arrival_of(carrying(text=text)).photos == ("/p/a b.jpg", "/p/café.png")
    assert not arrival_of(carrying(text="/p/notes.txt"))


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(OutputError) as raised:
        keep_picture(b"x", blocked / "pasted", NOW)
    assert raised.value.code == "OUTPUT_FAILED"
