"""One window for each data folder: a second start hands its photos over and ends.

What arrives at the socket is untrusted, though only this user can reach it: four bytes of length,
big-endian, and so much JSON, `{"photos": [absolute paths and addresses]}`.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCryptographicHash, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from productai_desktop.core.addresses import is_address

#: photos that are handed over at once, and characters of each
MOST_PHOTOS = 1000
MOST_CHARACTERS = 4096
#: bytes of a message: as many as the longest may have
_MOST_BYTES = MOST_PHOTOS * MOST_CHARACTERS
_HEAD_BYTES = 4
_CONNECT_MILLISECONDS = 1000
_HAND_OVER_MILLISECONDS = 10_000


class SingleWindow(QObject):
    """Holds a local socket named after the data folder while the program runs."""

    #: another start asks for this window: tuple of the photos it was given
    asked = Signal(object)

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(data_folder, os.environ)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self, photos: Sequence[str] = ()) -> bool:
        """True where this is the first; else the first one was asked to come forward, and given
        the photos."""
        if self._hand_over(photos):
            return False
        if not self._server.listen(self._name):
            # left by a program that was killed: nobody answers there
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Lets the next start be the first."""
        self._server.close()

    def _hand_over(self, photos: Sequence[str]) -> bool:
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(_CONNECT_MILLISECONDS)
        if reached:
            socket.write(message_of(photos))
            while socket.bytesToWrite() and socket.waitForBytesWritten(_HAND_OVER_MILLISECONDS):
                pass
            socket.disconnectFromServer()
        else:
            socket.abort()
        socket.deleteLater()
        return reached

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            caller = _Caller(self._server.nextPendingConnection(), self)
            caller.said.connect(self.asked)


class _Caller(QObject):
    """One connection: read until its message is whole, ended where it is none."""

    said = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._received = b""
        self._ended = False
        socket.setParent(self)
        socket.setReadBufferSize(_MOST_BYTES)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(_HAND_OVER_MILLISECONDS, self, self._end)
        self._read()
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self.deleteLater()

    def _read(self) -> None:
        if self._ended:
            return
        self._received += bytes(self._socket.readAll().data())
        if len(self._received) < _HEAD_BYTES:
            return
        length = int.from_bytes(self._received[:_HEAD_BYTES], "big")
        if length > _MOST_BYTES:
            self._end()
        elif len(self._received) >= _HEAD_BYTES + length:
            photos = photos_of(self._received[_HEAD_BYTES : _HEAD_BYTES + length])
            self._end()
            if photos is not None:
                self.said.emit(photos)

    def _end(self) -> None:
        self._ended = True
        self._socket.abort()
        self.deleteLater()


def message_of(photos: Sequence[str]) -> bytes:
    """What a second start says; photos that cannot be handed over are left out."""
    import json  # which the first painting of a first start does without

    usable = [photo for photo in photos[:MOST_PHOTOS] if _is_photo(photo)]
    content = json.dumps({"photos": usable}).encode()
    if len(content) > _MOST_BYTES:
        content = b'{"photos": []}'
    return len(content).to_bytes(_HEAD_BYTES, "big") + content


def photos_of(content: bytes) -> tuple[str, ...] | None:
    """The photos of a message; None where it is none."""
    import json

    try:
        said: Any = json.loads(content)
    except (ValueError, RecursionError):
        return None
    photos: Any = cast("dict[str, Any]", said).get("photos") if isinstance(said, dict) else None
    if not isinstance(photos, list):
        return None
    listed = cast("list[object]", photos)[:MOST_PHOTOS]
    return tuple(photo for photo in listed if isinstance(photo, str) and _is_photo(photo))


def _is_photo(text: str) -> bool:
    """Whether it can be one: a path that means the same everywhere, or an address."""
    if not text or len(text) > MOST_CHARACTERS or "\0" in text:
        return False
    return is_address(text) or Path(text).is_absolute()


def socket_name(data_folder: Path, environ: Mapping[str, str]) -> str:
    """The same for each way of writing the same folder.

    In a Flatpak each start has a temporary folder of its own, where Qt would put the socket: what
    they have in common is this application's folder of the person's session.
    """
    place = os.fsencode(data_folder.resolve())
    # Qt's own, as hashlib would load OpenSSL
    digest = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).data()
    name = bytes(digest).hex()[:24]
    application, session = environ.get("FLATPAK_ID"), environ.get("XDG_RUNTIME_DIR")
    if application and session:
        return f"{session}/app/{application}/{name}"  # short: a socket's path has 107 bytes
    return f"productai-desktop-{name}"
