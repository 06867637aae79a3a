"""Documents added to a vault of its own and opened, as the window does it; with somebody who
listens where remote references lead.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from app.core.clinical.sources import SourceKind
from app.errors import SourceUnreadable
from app.paths import Home
from app.services.clinical.reader_client import DocumentReader
from tests.helpers.services import scripted_services
from tests.hostile.frame import LONGEST_S, Prepared

_TIME_S = 0.8 * LONGEST_S  # the program gives a minute: what has no end is over sooner here


def adding(
    folder: Path,
    name: str,
    whole: Sequence[bytes],
    by_hand: Callable[[str], Iterable[bytes]],
) -> Prepared:
    """Of one kind, which the ending of `name` tells; `by_hand` is given the address."""
    stack = ExitStack()
    services = stack.enter_context(scripted_services(Home(folder / "home")))
    server = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
    server.setblocking(False)
    address = f"http://127.0.0.1:{server.getsockname()[1]}/led-astray"
    library = services.sources
    library.reader = DocumentReader(time_s=_TIME_S)

    def read(path: Path) -> None:
        try:
            source = library.add(path)
        finally:
            with suppress(BlockingIOError):
                _, whom = server.accept()
                raise AssertionError(f"it made the program ask elsewhere: {whom}")
        page = library.page(source, 0)
        if source.kind is SourceKind.PDF:
            with suppress(SourceUnreadable):  # a sentence beside the consultation
                library.picture(source, 0, 60.0, page.text[:200])
        services.source_search.find("glucose by mouth")
        library.remove(source)

    return Prepared(folder / name, read, whole, tuple(by_hand(address)), close=stack.close)
