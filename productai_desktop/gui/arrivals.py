"""What arrives by drop or paste: photos as files, addresses or picture data, bounded and sorted."""

import html
import re
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from productai_desktop.core.errors import OutputError
from productai_desktop.core.requests import is_address

#: of a drop or paste: addresses looked at, and characters of text
_MOST_PHOTOS = 1000
_MOST_TEXT = 65_536
_PICTURE = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*[\"']?(https?://[^\"'\s>]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Arrival:
    """The photos of one drop or paste; all empty where it holds none."""

    #: absolute paths and http(s) addresses
    photos: tuple[str, ...] = ()
    #: a PNG file's bytes, or a decoded picture, where there is no file and no address
    picture: bytes | QImage | None = None

    def __bool__(self) -> bool:
        return bool(self.photos) or self.picture is not None


def holds_photos(data: QMimeData) -> bool:
    """Whether it is worth taking; cheap enough for a drag that moves over the window."""
    return data.hasUrls() or data.hasImage() or bool(_addresses_in_text(data))


def arrival_of(data: QMimeData) -> Arrival:
    """The photos in a drop or paste: files, else addresses, else the picture itself.

    A picture that is a link, dragged from a browser, names its page as address: there the
    picture's own address in the HTML counts.
    """
    urls = data.urls()[:_MOST_PHOTOS] if data.hasUrls() else []
    files = tuple(str(Path(url.toLocalFile()).absolute()) for url in urls if url.isLocalFile())
    if files:
        return Arrival(photos=files)
    addresses = tuple(text for url in urls if is_address(text := _text_of(url)))
    if addresses and data.hasHtml():
        pictured = _PICTURE.search(data.html()[:_MOST_TEXT])
        if pictured is not None:
            addresses = (html.unescape(pictured[1]),)
    addresses = addresses or _addresses_in_text(data)
    if addresses:
        return Arrival(photos=addresses)
    if data.hasFormat("image/png"):
        return Arrival(picture=bytes(data.data("image/png").data()))
    picture = data.imageData() if data.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return Arrival(picture=picture)
    return Arrival()


def keep_picture(picture: bytes | QImage, folder: Path, now: datetime) -> Path:
    """Writes pasted picture data as a new PNG file below `folder`. Blocking: in threads only.

    Raises OutputError OUTPUT_FAILED.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = _fresh(folder, f"pasted-{now:%Y%m%d-%H%M%S}")
        if isinstance(picture, bytes):
            target.write_bytes(picture)
        elif not picture.save(str(target), "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType] # the stubs want bytes
            target.unlink()
            raise OutputError("OUTPUT_FAILED", path=str(target), reason="PNG")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError("OUTPUT_FAILED", path=str(folder), reason=reason) from error
    return target


def _fresh(folder: Path, stem: str) -> Path:
    """A name that was free, taken by an empty file."""
    for number in count(1):
        target = folder / (f"{stem}.png" if number == 1 else f"{stem}-{number}.png")
        try:
            target.touch(exist_ok=False)
        except FileExistsError:
            continue
        return target
    raise AssertionError("count() does not end")


def _text_of(url: QUrl) -> str:
    """The address as it was written: `%20` stays `%20`."""
    return bytes(url.toEncoded().data()).decode("ascii", "replace")


def _addresses_in_text(data: QMimeData) -> tuple[str, ...]:
    if not data.hasText():
        return ()
    lines = [line.strip() for line in data.text()[:_MOST_TEXT].splitlines() if line.strip()]
    if not lines or not all(is_address(line) for line in lines):
        return ()
    return tuple(lines[:_MOST_PHOTOS])
