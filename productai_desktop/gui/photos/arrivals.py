"""What arrives by drop or paste: photos as files, addresses or picture data, bounded and sorted."""

import base64
import binascii
import html
import os
import re
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QImage

from productai_desktop.core.addresses import is_address
from productai_desktop.core.errors import OutputError
from productai_desktop.core.photo_names import PHOTO_SUFFIXES

#: of a drop or paste: addresses looked at, characters of text, and of a picture within HTML
_MOST_ADDRESSES = 2000
_MOST_TEXT = 65_536
_MOST_HTML = 32 * 1024 * 1024
_PICTURE = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*[\"']?(https?://[^\"'\s>]+)", re.IGNORECASE)
_INLINE = re.compile(
    r"<img\b[^>]*?\bsrc\s*=\s*[\"']?data:image/(png|jpe?g|webp|gif|avif)(;base64)?,([^\"'\s>]+)",
    re.IGNORECASE,
)
#: what Path leaves out of a path
_UNUSUAL = re.compile(r"//|/\./|/\.?$")
#: picture data that is kept as it came, best first
_KINDS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/tiff": ".tif",
    "image/gif": ".gif",
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What one drop or paste holds; all empty where it holds no photo."""

    #: absolute paths that are photos by their name, and http(s) addresses
    photos: tuple[str, ...] = ()
    #: a picture file's bytes, or a decoded picture, where there is no file and no address
    picture: bytes | QImage | None = None
    #: absolute paths of folders, and of files that are no photos by their name
    others: tuple[str, ...] = ()
    #: things that are neither file nor address
    refused: int = 0
    #: end of the file name for the bytes of `picture`
    suffix: str = ".png"

    def __bool__(self) -> bool:
        return bool(self.photos or self.others) or self.picture is not None


def holds_photos(data: QMimeData) -> bool:
    """Whether it is worth taking; cheap enough for a drag that moves over the window."""
    if data.hasUrls() or data.hasImage() or _holds_kind(data) or _lines(data):
        return True
    return data.hasHtml() and _PICTURE.search(data.html()[:_MOST_TEXT]) is not None


def offer_copy(event: QDragEnterEvent) -> bool:
    """Takes a drag of photos in as a copy, and refuses any other; whether it was taken in."""
    offered = holds_photos(event.mimeData())
    if offered:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.ignore()
    return offered


def arrival_of(data: QMimeData) -> Arrival:
    """What is in a drop or paste: files and addresses, else the picture itself.

    A picture that is a link, dragged from a browser, names its page as address: there the
    picture's own address in the HTML counts.
    """
    urls = data.urls()[:_MOST_ADDRESSES] if data.hasUrls() else []
    files = [url for url in urls if url.isLocalFile()]
    pictured = _PICTURE.search(data.html()[:_MOST_TEXT]) if data.hasHtml() and not files else None
    if pictured is not None:
        return Arrival(photos=(html.unescape(pictured[1]),))
    named = tuple(_named(url) for url in urls)
    arrival = _sorted(tuple(name for name in named if name), refused=named.count(""))
    if not arrival and (lines := _lines(data)):
        arrival = _sorted(lines)
    return arrival or _picture_of(data) or arrival


def arrival_of_paths(paths: tuple[str, ...]) -> Arrival:
    """Files and folders that were chosen, or handed over by another program."""
    return _sorted(tuple(str(Path(path).absolute()) for path in paths))


def keep_picture(
    picture: bytes | QImage, folder: Path, now: datetime, suffix: str = ".png"
) -> Path:
    """Writes pasted picture data as a new file below `folder`; a decoded picture as PNG.

    Blocking: in threads only. Raises OutputError OUTPUT_FAILED.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        whole = suffix if isinstance(picture, bytes) else ".png"
        target = _fresh(folder, f"pasted-{now:%Y%m%d-%H%M%S}", whole)
        if isinstance(picture, bytes):
            target.write_bytes(picture)
        elif not picture.save(str(target), "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType] # the stubs want bytes
            target.unlink()
            raise OutputError("OUTPUT_FAILED", path=str(target), reason="PNG")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError("OUTPUT_FAILED", path=str(folder), reason=reason) from error
    return target


def is_photo_name(path: str) -> bool:
    """Whether a file is a photo by the end of its name."""
    # a Path would take twenty times as long, and hundreds are dropped at once
    return os.path.splitext(path)[1].lower() in PHOTO_SUFFIXES  # noqa: PTH122


def _sorted(names: tuple[str, ...], refused: int = 0) -> Arrival:
    photos: list[str] = []
    others: list[str] = []
    for name in names:
        (photos if is_photo_name(name) or is_address(name) else others).append(name)
    return Arrival(photos=tuple(photos), others=tuple(others), refused=refused)


def _named(url: QUrl) -> str:
    """An absolute path, an address as it was written (`%20` stays `%20`), or ""."""
    if url.isLocalFile():
        return _absolute(url.toLocalFile())
    text = bytes(url.toEncoded().data()).decode("ascii", "replace")
    return text if is_address(text) else ""


def _absolute(path: str) -> str:
    """As Path writes it; the usual case without one, which takes long where hundreds come."""
    usual = os.sep == "/" and path.startswith("/") and not _UNUSUAL.search(path)
    return path if usual else str(Path(path).absolute())


def _lines(data: QMimeData) -> tuple[str, ...]:
    """Addresses and paths of photos that were written as text, one a line, and nothing else."""
    if not data.hasText():
        return ()
    lines = [line.strip().strip('"') for line in data.text()[:_MOST_TEXT].splitlines()]
    named = tuple(_written(line) for line in lines[:_MOST_ADDRESSES] if line)
    return named if all(named) else ()


def _written(line: str) -> str:
    if is_address(line):
        return line if len(line.split()) == 1 else ""
    path = QUrl(line).toLocalFile() if line.lower().startswith("file://") else line
    return path if is_photo_name(path) and Path(path).is_absolute() else ""


def _holds_kind(data: QMimeData) -> bool:
    return any(data.hasFormat(kind) for kind in _KINDS)


def _picture_of(data: QMimeData) -> Arrival | None:
    for kind, suffix in _KINDS.items():
        if data.hasFormat(kind) and (found := bytes(data.data(kind).data())):
            return Arrival(picture=found, suffix=suffix)
    picture = data.imageData() if data.hasImage() else None
    if isinstance(picture, QImage) and not picture.isNull():
        return Arrival(picture=picture)
    inline = _INLINE.search(data.html()[:_MOST_HTML]) if data.hasHtml() else None
    if inline is None:
        return None
    raw = unquote_to_bytes(html.unescape(inline[3]))
    try:
        found = base64.b64decode(raw, validate=False) if inline[2] else raw
    except binascii.Error:
        return None
    return Arrival(
        picture=found, suffix=_KINDS["image/" + inline[1].lower().replace("jpg", "jpeg")]
    )


def _fresh(folder: Path, stem: str, suffix: str) -> Path:
    """A name that was free, taken by an empty file."""
    for number in count(1):
        target = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        try:
            target.touch(exist_ok=False)
        except FileExistsError:
            continue
        return target
    raise AssertionError("count() does not end")
