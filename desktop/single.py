"""One window a folder: whoever starts the app again sees the window that is open, with what was asked for.

A local socket of this person alone carries it from the second start to the first; nothing of it leaves the computer.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS, HASTE_MS = 1_000, 100
STARTING_MS = 10_000
"""For who has the claim: a window may need so long until it hears."""
LONGEST = 64 * 1024
"""Bytes that one message may have: paths and a name."""
HEARD = b"ok"


@dataclass(frozen=True)
class Wish:
    """What a start asks for, "" for nothing: a `file` to open, whose `profile` by name, the folder of a `bundle`; a
    `theme` and a `language` for this run."""

    file: str = ""
    profile: str = ""
    bundle: str = ""
    theme: str = ""
    language: str = ""

    @classmethod
    def of(
        cls,
        file: Path | None,
        profile: str | None = None,
        bundle: Path | None = None,
        theme: str | None = None,
        language: str | None = None,
    ) -> Wish:
        """Paths are those of the start: another process may be elsewhere."""
        return cls(_whole(file), profile or "", _whole(bundle), theme or "", language or "")


NOTHING = Wish()


class Claim:
    """The right to open a folder's window, from its making to the end of this process. Of several starts at the same
    instant one has it."""

    def __init__(self, folder: Path) -> None:
        self._lock = QLockFile(QDir.temp().filePath(f"{_name_of(folder)}.lock"))
        self._lock.setStaleLockTime(0)  # however old, its process counts
        self._lock.tryLock(0)

    @property
    def elsewhere(self) -> bool:
        """Whether another process has it; where nobody can have it, none does."""
        return not self._lock.isLocked() and self._lock.error() == QLockFile.LockError.LockFailedError

    def give_up(self) -> None:
        self._lock.unlock()


def hand_over(folder: Path, wish: Wish, *, claimed: bool) -> bool:
    """Has the window that is open on this folder come forward; False where none is, or none answers.

    `claimed`: by another process, whose window may still be on its way and is waited for.
    """
    socket, patience = QLocalSocket(), STARTING_MS if claimed else PATIENCE_MS
    end = time.monotonic() + patience / 1000
    socket.connectToServer(_name_of(folder))
    while not socket.waitForConnected(PATIENCE_MS):
        if not claimed or time.monotonic() > end:
            return False
        time.sleep(HASTE_MS / 1000)
        socket.connectToServer(_name_of(folder))
    socket.write(json.dumps(asdict(wish)).encode() + b"\n")
    answered = socket.waitForBytesWritten(patience) and socket.waitForReadyRead(patience)
    heard = answered and socket.readAll().data() == HEARD
    socket.abort()
    return heard


class Single(QObject):
    """The first start on a folder: it hears of others."""

    called = Signal(object)  # the Wish of another start

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
            wish = _heard(socket)
            socket.abort()
            socket.deleteLater()
            if wish is not None:
                self.called.emit(wish)


def _whole(path: Path | None) -> str:
    return "" if path is None else str(path.resolve())


def _name_of(folder: Path) -> str:
    return f"marquee-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"


def _heard(socket: QLocalSocket) -> Wish | None:
    """What another start asks for, which is told that it was heard. It writes at once, or is not waited for."""
    while not socket.canReadLine():
        if socket.bytesAvailable() > LONGEST or not socket.waitForReadyRead(HASTE_MS):
            return None
    wish = _wish_of(bytes(socket.readLine(LONGEST).data()))
    if wish is not None:
        socket.write(HEARD)
        socket.waitForBytesWritten(HASTE_MS)
        socket.waitForDisconnected(HASTE_MS)
    return wish


def _wish_of(message: bytes) -> Wish | None:
    """None for what is no message."""
    try:
        values = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or not all(isinstance(values.get(each.name, ""), str) for each in fields(Wish)):
        return None
    return Wish(**{each.name: values.get(each.name, "") for each in fields(Wish)})
