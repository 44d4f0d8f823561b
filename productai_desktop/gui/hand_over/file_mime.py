"""Files as other programs take them from a drag or the clipboard: as addresses and as pictures."""

import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMetaType, QMimeData, QUrl
from PySide6.QtGui import QImage

from productai_desktop.core.addresses import is_address
from productai_desktop.gui.pictures import decode_picture

#: longest side of a picture on the clipboard: of no result is there more
_WHOLE = 20_000
#: Qt's own: above 80 little time is spent on making it small
_QUICK_PNG = 85
#: a drop waits for a file's bytes at most so long; they are read from the drag's beginning on
_DROP_SECONDS = 2.0
#: larger ones are dragged as files alone
_MOST_BYTES = 64 << 20
_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


def addresses(paths: Sequence[str]) -> list[QUrl]:
    """File addresses of absolute paths; what is an address stays as it is."""
    return [QUrl(path) if is_address(path) else QUrl.fromLocalFile(path) for path in paths]


class DraggedFiles(QMimeData):
    """Files on their way into another program.

    One file alone is also there as a picture, as it lies on disk: read in a thread from the
    beginning of the drag, and handed out only where it is asked for.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        super().__init__()
        self.setUrls(addresses(paths))
        single = paths[0] if len(paths) == 1 and not is_address(paths[0]) else ""
        #: "" where there is no picture beside the file
        self._type = _TYPES.get(Path(single).suffix.lower(), "") if single else ""
        self._bytes: Future[bytes] = Future()
        if self._type:
            work = (Path(single), self._bytes)
            threading.Thread(target=_read_into, args=work, name="drag", daemon=True).start()

    def formats(self) -> list[str]:
        return [*super().formats(), *([self._type] if self._type else [])]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> Any:
        if self._type and mimetype == self._type:
            try:
                return QByteArray(self._bytes.result(_DROP_SECONDS))
            except (OSError, TimeoutError):
                return QByteArray()  # the file's address is there all the same
        return super().retrieveData(mimetype, preferredType)


@dataclass(frozen=True, slots=True)
class CopiedPicture:
    """A picture ready for the clipboard."""

    image: QImage
    #: the same as a PNG, so that nothing must be encoded when another program asks for it
    png: bytes

    def put_into(self, data: QMimeData) -> None:
        """Adds it to what goes to the clipboard."""
        data.setImageData(self.image)
        if sys.platform.startswith("linux"):  # elsewhere Qt translates images into the system's own
            data.setData("image/png", QByteArray(self.png))


def copied_picture(path: str) -> CopiedPicture:
    """Decodes a file, and encodes it where it is no PNG. Blocking: in threads only.

    Raises InputError and OSError.
    """
    image = decode_picture(path, _WHOLE).levels[0].copy()
    if path.lower().endswith(".png"):
        return CopiedPicture(image, Path(path).read_bytes())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _QUICK_PNG)  # pyright: ignore[reportCallIssue, reportArgumentType]
    return CopiedPicture(image, bytes(buffer.data().data()))


def _read_into(path: Path, future: "Future[bytes]") -> None:
    try:
        small = path.stat().st_size <= _MOST_BYTES
        future.set_result(path.read_bytes() if small else b"")
    except OSError as error:
        future.set_exception(error)
