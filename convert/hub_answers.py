"""Hub answers: what a server says is checked before the hub's client makes a file's name of it, and
none goes on for ever, nor comes packed.

The client names files of its cache by the tag and the commit that a server sends with a file, as
they are: a mirror that sends `../` would have it write outside of the cache. It takes what is no
file into memory whole, and waits for a byte a second as long as one comes.
"""

from __future__ import annotations

import functools
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from convert.errors import HubError

# Headers of which the client makes names; with the slashes of a weak tag taken off, as it does.
_NAMES = ("etag", "x-linked-etag", "x-repo-commit")
_NAME = re.compile(r"[\w+=.-]{1,200}", re.ASCII)
# More than a file was said to have, for parts that come twice after a broken connection.
_SPARE_BYTES = 64 << 20
# Of a list of files, and of what comes with an error; the longest lists have some megabytes.
_MOST_LISTED, _MOST_REFUSED = 64 << 20, 1 << 20
# What comes more slowly, for so long, would come for years.
_SLOWEST_BYTES_S, _PATIENCE_S = 500, 60.0
ANSWER_S = 60.0  # without a byte

_asking = threading.local()


@functools.cache
def guard() -> None:
    """From now on the hub's client gets no answer that was not looked at; once a process."""
    from huggingface_hub import set_client_factory
    from huggingface_hub.utils._http import default_client_factory

    def make() -> Any:
        client = default_client_factory()
        hooks = client.event_hooks
        client.event_hooks = {
            "request": [*hooks["request"], want_plain],
            "response": [*hooks["response"], require_plain, require_names, set_bounds],
        }
        return client

    set_client_factory(make)


def want_plain(request: Any) -> None:
    """Ask for bytes as they are: what is counted must be what is kept."""
    request.headers["Accept-Encoding"] = "identity"


def require_plain(response: Any) -> None:
    """Raises HubError for a packed answer: a few bytes of one may unpack to any number."""
    if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise HubError(
            f"The hub at {response.url.host} packs its answers, though it was asked for plain "
            "ones: nothing was written. Download from another address."
        )


def require_names(response: Any) -> None:
    """Raises HubError for a header that would lead out of the cache."""
    for header in _NAMES:
        said = response.headers.get(header)
        if said is None:
            continue
        name = said.removeprefix("W/").strip('"')
        if not _NAME.fullmatch(name) or set(name) == {"."}:
            raise HubError(
                f"The hub at {response.url.host} names a file by {header} as none can be named: "
                "nothing was written. Download from another address."
            )


@contextmanager
def short_answers() -> Iterator[None]:
    """What is asked in the block, in this thread, is answered by a list and not by a file."""
    _asking.is_list = True
    try:
        yield
    finally:
        _asking.is_list = False


def set_bounds(response: Any) -> None:
    """From now on what is read of this answer raises HubError beyond its bounds."""
    most = None
    if getattr(_asking, "is_list", False):
        most = _MOST_LISTED
    elif not response.is_success:
        most = _MOST_REFUSED
    response.stream = _bounded(response.stream, most, response.url.host)


def _bounded(stream: Any, most: int | None, host: str) -> Any:
    # The library takes only what is of its own class.
    class Bounded(type(stream)):  # type: ignore[misc]
        def __init__(self) -> None:
            """It has nothing of its own."""

        def __iter__(self) -> Iterator[bytes]:
            yield from within_bounds(iter(stream), most, host)

        def close(self) -> None:
            stream.close()

    return Bounded()


def within_bounds(
    pieces: Iterator[bytes],
    most: int | None,
    host: str,
    now: Callable[[], float] = time.monotonic,
) -> Iterator[bytes]:
    """The pieces, as long as they are `most` bytes at most (None for any number) and do not drip:
    only the time that was waited for them counts, by the clock `now`. Raises HubError."""
    came = came_lately = 0
    waited = 0.0
    while True:
        began = now()
        piece = next(pieces, None)
        waited += now() - began
        if piece is None:
            return
        came, came_lately = came + len(piece), came_lately + len(piece)
        if most is not None and came > most:
            raise HubError(f"The hub at {host} sends an endless answer: try another address.")
        if waited >= _PATIENCE_S:
            if came_lately < waited * _SLOWEST_BYTES_S:
                raise HubError(
                    f"The hub at {host} sends less than {_SLOWEST_BYTES_S} bytes a second: try "
                    "again later, or another address."
                )
            came_lately, waited = 0, 0.0
        yield piece


def require_length(name: str, came: int, size: int) -> None:
    """Raises HubError for more bytes of a file than it was said to have."""
    if came > 2 * size + _SPARE_BYTES:
        raise HubError(
            f"{name} is longer than the hub said, and was not downloaded further: try another "
            "address."
        )
