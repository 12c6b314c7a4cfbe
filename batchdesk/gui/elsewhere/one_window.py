"""One window for each profile: a second start brings the first one forward and ends."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 2_000
"""How long a second start waits for the first one to answer, before it opens a window all the same."""
_SHOW = b"show\n"


class OneWindow(QObject):
    """`wanted` when another start of the same profile asks for the window.

    Who has the lock answers at the socket. The lock of a process that was killed is not in the way, nor is its socket:
    Qt looks whether the process that wrote the lock still lives.
    """

    wanted = Signal()

    def __init__(self, folder: Path, *, practice: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        kind = "practice" if practice else "window"
        self._name = socket_name(folder, kind)
        self._lock = QLockFile(str(folder / f"{kind}.lock"))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)

    def is_first(self) -> bool:
        """True where this start may open a window; False where the first one has been told to come forward."""
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        return not self._call()

    def close(self) -> None:
        """Let the next start be the first."""
        self._server.close()
        self._lock.unlock()

    def _call(self) -> bool:
        """Ask the first window to come forward; False where it does not answer: it hangs, or is just ending."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(_SHOW)
        socket.flush()
        came = socket.waitForReadyRead(PATIENCE_MS)
        # Qt drops an answer that comes together with the end of the connection; who hangs neither answers nor ends it.
        answered = came or socket.state() is not QLocalSocket.LocalSocketState.ConnectedState
        socket.abort()
        return answered

    def _heard(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_SHOW)
            socket.flush()
            self.wanted.emit()


def socket_name(folder: Path, kind: str) -> str:
    """A short name that no other person and no other profile on this computer has."""
    owner = str(getattr(os, "getuid", lambda: os.environ.get("USERNAME", ""))())
    digest = hashlib.sha256(f"{owner}\0{folder}\0{kind}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"batchdesk-{digest[:16]}"
