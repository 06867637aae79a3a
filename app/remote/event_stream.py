"""Event stream: the payloads of server-sent events, with limits on a line and on the whole."""

from __future__ import annotations

from app.core.models.clinic_server import ServerProblem
from app.remote.server_failure import ServerFailed

MOST_LINE = 1 << 20  # bytes
MOST_STREAM = 128 << 20


class EventStream:
    """Bytes in as they come, payloads of `data:` out. Raises ServerFailed beyond the limits."""

    def __init__(self) -> None:
        self._rest = b""
        self._data: list[bytes] = []
        self._read = 0

    def feed(self, piece: bytes) -> list[bytes]:
        """The payloads of the events that end in it. A line without an end is kept no longer than a
        line may be."""
        self._read += len(piece)
        *lines, rest = (self._rest + piece).split(b"\n")
        self._rest = rest
        if self._read > MOST_STREAM or max(map(len, (*lines, rest))) > MOST_LINE:
            raise ServerFailed(ServerProblem.TOO_MUCH)
        payloads = []
        for line in lines:
            line = line.rstrip(b"\r")
            if line.startswith(b"data:"):
                self._data.append(line[5:].removeprefix(b" "))
            elif not line and self._data:
                payloads.append(b"\n".join(self._data))
                self._data = []
            if sum(map(len, self._data)) > MOST_LINE:
                raise ServerFailed(ServerProblem.TOO_MUCH)
        return payloads
