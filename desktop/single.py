"""One window a folder: whoever starts the app again sees the window that is open, with the file that was named.

A local socket of this person alone carries the name of the file from the second start to the first; nothing of it
leaves the computer.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS, HASTE_MS = 1_000, 100
LONGEST = 64 * 1024
"""Bytes that one message may have: a path."""
HEARD = b"ok"


def hand_over(folder: Path, file: Path | None) -> bool:
    """Has the window that is open on this folder come forward with the file; False where none is, or none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name_of(folder))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    message = json.dumps({"file": str(file.resolve()) if file is not None else ""})
    socket.write(message.encode() + b"\n")
    answered = socket.waitForBytesWritten(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS)
    heard = answered and socket.readAll().data() == HEARD
    socket.abort()
    return heard


class Single(QObject):
    """The first start on a folder: it hears of others."""

    called = Signal(str)  # the file that was named at another start; "" for none

    def __init__(self, folder: Path) -> None:
        """`folder`: where this app keeps its things; apps of other folders are other apps."""
        super().__init__()
        self._name = _name_of(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)

    def listen(self) -> None:
        """From now on other starts are heard. One that crashed may have left its socket: it is replaced."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)  # in vain: then every start opens a window of its own

    def close(self) -> None:
        self._server.close()

    def _on_call(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            file = _heard(socket)
            socket.abort()
            socket.deleteLater()
            if file is not None:
                self.called.emit(file)


def _name_of(folder: Path) -> str:
    return f"marquee-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"


def _heard(socket: QLocalSocket) -> str | None:
    """The file that another start names, which is told that it was heard. It writes at once, or is not waited for."""
    while not socket.canReadLine():
        if socket.bytesAvailable() > LONGEST or not socket.waitForReadyRead(HASTE_MS):
            return None
    file = _file_of(bytes(socket.readLine(LONGEST).data()))
    if file is not None:
        socket.write(HEARD)
        socket.waitForBytesWritten(HASTE_MS)
        socket.waitForDisconnected(HASTE_MS)
    return file


def _file_of(message: bytes) -> str | None:
    """The file that a message names, "" for none; None for what is no message."""
    try:
        values = json.loads(message)
    except ValueError:
        return None
    file = values.get("file") if isinstance(values, dict) else None
    return file if isinstance(file, str) else None
