"""One window for each data folder: a second start brings the first window to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MILLISECONDS = 1000


class SingleWindow(QObject):
    """Holds a local socket named after the data folder while the program runs."""

    #: another start asks for this window
    asked = Signal()

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(data_folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> bool:
        """True where this is the first; else the first one has been asked to come forward."""
        if self._first_answers():
            return False
        if not self._server.listen(self._name):
            # left by a program that was killed: nobody answers there
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Lets the next start be the first."""
        self._server.close()

    def _first_answers(self) -> bool:
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        reached = socket.waitForConnected(_PATIENCE_MILLISECONDS)
        socket.abort()
        socket.deleteLater()
        return reached

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnectFromServer()
            connection.deleteLater()
            self.asked.emit()


def socket_name(data_folder: Path) -> str:
    """The same for each way of writing the same folder."""
    digest = hashlib.sha256(str(data_folder.resolve()).encode()).hexdigest()
    return f"productai-desktop-{digest[:24]}"
