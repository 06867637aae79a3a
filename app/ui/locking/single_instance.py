"""Single instance: a second start on the same data folder brings the first window to the front.

The two talk over a local socket that only this user may open, named after the folder. What is said
is that somebody asked for the window, and the token by which Wayland lets it come forward.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.files import UNDECODABLE
from app.paths import Home

ANSWER_MS = 1_500
_TOKEN = "XDG_ACTIVATION_TOKEN"
_LONGEST_PATH = 100  # bytes; Linux takes 107, macOS 103
SHARED_FOLDER = "/tmp"  # short on every Unix, whatever TMPDIR says
_COMING = b"coming\n"


class _Asked(msgspec.Struct, frozen=True):
    token: str = ""


def socket_of(home: Home) -> str | None:
    """The socket's path, on Windows its name; None where there is no folder of our own for it."""
    folder = os.path.realpath(home.root)
    name = f"consilium-{hashlib.sha256(folder.encode()).hexdigest()[:16]}"
    if sys.platform == "win32":
        return f"{name}-{os.environ.get('USERNAME', '')}"
    for candidate in (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir(), folder):
        if candidate:
            path = str(Path(candidate) / name)
            if len(path.encode()) <= _LONGEST_PATH and _is_ours_alone(Path(candidate)):
                return path
    short = _short_folder()
    return str(short / name) if short is not None else None


def ask_the_first(name: str) -> bool:
    """Whether there is a window already, and it comes to the front now."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(msgspec.json.encode(_Asked(os.environ.get(_TOKEN, ""))) + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(ANSWER_MS):
            return False  # it hangs, or is no window of ours
    return bytes(socket.readLine().data()) == _COMING


class FirstWindow(QObject):
    """Answers those who start a second time: `asked`."""

    asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(name)  # of one that was killed
        self.listens = self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        with contextlib.suppress(*UNDECODABLE):
            token = msgspec.json.decode(bytes(socket.readLine().data()), type=_Asked).token
            if token:
                with contextlib.suppress(ValueError):  # a NUL in it
                    os.environ[_TOKEN] = token  # Qt hands it to the compositor
            self.asked.emit()
            socket.write(_COMING)
            socket.flush()


def _short_folder() -> Path | None:
    """A folder of this user's own, made here: for those whose other folders have too long a path.

    Anybody can make a folder or a link of that name first: then it is not used.
    """
    folder = Path(SHARED_FOLDER) / f"consilium-{os.getuid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700)
    return folder if not folder.is_symlink() and _is_ours_alone(folder) else None


def _is_ours_alone(folder: Path) -> bool:
    """A folder that belongs to this user and that nobody else may enter."""
    with contextlib.suppress(OSError):
        found = folder.stat()
        ours = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
        return ours and not stat.S_IMODE(found.st_mode) & 0o077
    return False
