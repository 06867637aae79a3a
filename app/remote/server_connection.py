"""Connection: HTTP with the one address that was set, and with no other.

`http.client` follows no redirect and asks no environment for a proxy. Every wait and every length
has a limit; a thread of its own ends what gives no sign, for a server that sends a byte now and
then would be waited for without end.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import msgspec

from app.core.models.clinic_server import ClinicServer, ServerProblem, is_loopback
from app.files import UNDECODABLE
from app.remote.server_failure import Aborted, ServerFailed
from app.remote.tls import secured

CONNECT_S = 10.0
SHORT_S = 30.0  # for an answer that is no reply
MOST_ANSWER = 8 << 20  # bytes of one that is no stream
_LOOK_S = 0.2

T = TypeVar("T")


class ServerConnection(http.client.HTTPConnection):
    """A connection to the server; `abort` ends it from any thread."""

    def __init__(self, server: ClinicServer) -> None:
        self._server = server
        self._address = server.address
        super().__init__(self._address.host, self._address.port)
        self.is_aborted = False
        self._open: socket.socket | None = None  # also once a response has taken it over

    def connect(self) -> None:
        """Raises ServerFailed; Aborted."""
        at = self._address
        try:
            plain = socket.create_connection((at.host, at.port), CONNECT_S)
        except socket.gaierror:
            raise ServerFailed(ServerProblem.NO_SUCH_NAME, at.host) from None
        except OSError as error:
            raise ServerFailed(ServerProblem.UNREACHABLE, _why(error)) from None
        try:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open = self.sock = plain
            if at.secure:
                self._open = self.sock = secured(plain, at.host, self._server)
            else:
                self._require_local(plain)
            self.sock.settimeout(None)  # `Watch` sees to it
        except OSError as error:
            plain.close()
            raise ServerFailed(ServerProblem.UNREACHABLE, _why(error)) from None
        except BaseException:
            plain.close()
            raise
        if self.is_aborted:
            raise Aborted

    def abort(self) -> None:
        """Whoever waits for it hears of its end."""
        self.is_aborted = True
        sock = self._open
        if sock is not None:
            with contextlib.suppress(OSError):
                # The plain socket's: that of TLS would take its state from under the reader.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def _require_local(self, plain: socket.socket) -> None:
        """A name of this computer must lead to it, or what is sent in plain would leave it."""
        peer = str(plain.getpeername()[0])
        if self._address.is_here and not is_loopback(peer):
            raise ServerFailed(ServerProblem.NOT_LOCAL, peer)


class Watch:
    """Ends a line after so many seconds without a sign. `tell` is called each `every` seconds, to
    show that the worker lives."""

    def __init__(
        self,
        line: ServerConnection,
        seconds: float,
        tell: Callable[[], None] | None = None,
        every: float = 5.0,
    ) -> None:
        self._line, self.seconds = line, seconds
        self._tell, self._every = tell, every
        self._sign = time.monotonic()
        self._done = threading.Event()
        self.has_ended_it = False
        self._thread = threading.Thread(target=self._look, name="watch", daemon=True)
        self._thread.start()

    def sign(self, seconds: float | None = None) -> None:
        """Something came; from now on `seconds` are waited."""
        self._sign = time.monotonic()
        if seconds is not None:
            self.seconds = seconds

    def close(self) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        told = time.monotonic()
        while not self._done.wait(min(_LOOK_S, self.seconds / 4)):
            now = time.monotonic()
            if self._tell is not None and now - told >= self._every:
                told = now
                self._tell()
            if now - self._sign > self.seconds:
                self.has_ended_it = True
                self._line.abort()
                return


@contextmanager
def watched(line: ServerConnection, watch: Watch) -> Iterator[None]:
    """What went wrong on the line, in our words. Raises ServerFailed, Aborted."""
    try:
        yield
    except ServerFailed:
        if not (line.is_aborted or watch.has_ended_it):
            raise
        raise _failed(line, watch, OSError()) from None
    except Aborted:
        raise _failed(line, watch, OSError()) from None
    except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
        # ValueError, AttributeError: a file or connection that was closed under its reader.
        raise _failed(line, watch, error) from None
    finally:
        watch.close()


def _failed(line: ServerConnection, watch: Watch, error: Exception) -> Exception:
    if watch.has_ended_it:
        return ServerFailed(ServerProblem.SILENT, f"{watch.seconds:,.0f}")
    if line.is_aborted:
        return Aborted()
    if isinstance(error, http.client.RemoteDisconnected | http.client.IncompleteRead | OSError):
        return ServerFailed(ServerProblem.LOST)
    return ServerFailed(ServerProblem.RUBBISH)  # a length that is no number, for instance


def headers_of(server: ClinicServer, body: bytes | None, accepts: str) -> dict[str, str]:
    told = {"Accept": accepts, "Accept-Encoding": "identity", "User-Agent": "consilium"}
    if body is not None:
        told["Content-Type"] = "application/json"
    if server.token:
        told["Authorization"] = f"Bearer {server.token}"
    return told


def require_good(response: http.client.HTTPResponse) -> None:
    """Raises ServerFailed for a status that is no success. What the server says of it is not
    repeated: it may hold what was asked."""
    status = response.status
    if status == 200:
        return
    raise ServerFailed(_problem_of(status), f"HTTP {status}")


def _problem_of(status: int) -> ServerProblem:
    if status in (401, 403):
        return ServerProblem.TOKEN
    if status in (429, 503):
        return ServerProblem.FULL
    if 300 <= status < 400:
        return ServerProblem.REDIRECT
    if status in (404, 405, 501):
        return ServerProblem.NO_INTERFACE
    return ServerProblem.REFUSED if status < 500 else ServerProblem.BROKEN


class Channel:
    """Short questions to the server over one line, which is opened anew where the server closed it.
    Any thread may ask; they wait for each other."""

    def __init__(self, server: ClinicServer, seconds: float) -> None:
        self._server, self._seconds = server, seconds
        self._asking = threading.Lock()
        self._line: ServerConnection | None = None

    def ask(self, path: str, kind: type[T], body: dict[str, Any] | None = None) -> T:
        """The answer to a GET, or to a POST with this body. Raises ServerFailed, Aborted."""
        encoded = None if body is None else msgspec.json.encode(body)
        with self._asking:
            content = self._asked(path, encoded)
        try:
            return msgspec.json.decode(content, type=kind)
        except UNDECODABLE:
            raise ServerFailed(ServerProblem.RUBBISH) from None

    def close(self) -> None:
        line = self._line
        if line is not None:
            line.abort()

    def _asked(self, path: str, body: bytes | None) -> bytes:
        fresh = self._line is None
        try:
            return self._once(path, body)
        except ServerFailed as error:
            if fresh or error.problem is not ServerProblem.LOST:
                raise
            return self._once(path, body)  # it was closed while nothing was asked

    def _once(self, path: str, body: bytes | None) -> bytes:
        if self._line is not None and self._line.is_aborted:
            self._drop(self._line)  # a stop ended it while nothing was asked on it
        line = self._line = self._line or ServerConnection(self._server)
        try:
            with watched(line, Watch(line, self._seconds)):
                line.request(
                    "GET" if body is None else "POST",
                    self._server.address.path + path,
                    body,
                    headers_of(self._server, body, "application/json"),
                )
                response = line.getresponse()
                require_good(response)
                content = response.read(MOST_ANSWER + 1)
                if len(content) > MOST_ANSWER:
                    raise ServerFailed(ServerProblem.TOO_MUCH)
                if response.length:
                    raise ServerFailed(ServerProblem.LOST)
                if response.will_close:
                    self._drop(line)
                return content
        except BaseException:
            self._drop(line)
            raise

    def _drop(self, line: ServerConnection) -> None:
        self._line = None
        line.close()


def _why(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer within {CONNECT_S:.0f} seconds"
    return (error.strerror or type(error).__name__).lower()
