"""Services over a real vault and the scripted engine, for tests of what a window asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.core.consultations.messages import Message
from app.paths import Home
from app.services.application import Services, open_services
from app.services.consultations.reply_events import ReplyEnded, ReplyEvent
from app.store.vault_opening import vault_exists
from tests.helpers.gguf_files import write_model
from tests.helpers.keys import CHEAP
from tests.helpers.scripted_engine import scripted_command

PASSPHRASE = "correct horse battery"


@contextmanager
def scripted_services(
    home: Home, *options: str, replies: Sequence[str] = (), acknowledged: bool = True
) -> Iterator[Services]:
    """Services with one model in the library; a vault is made where there is none yet."""
    services = open_services(
        home,
        PASSPHRASE,
        create=not vault_exists(home),
        engine_command=scripted_command(*options, replies=replies),
        cost=CHEAP,
    )
    try:
        if acknowledged:
            services.disclaimers.acknowledge()
        path = home.models / "tiny.gguf"
        if not path.exists():
            write_model(path)
        entry = services.library.add(path)
        services.change_settings(model=entry.sha256)
        yield services
    finally:
        services.close()


def ended(events: Iterator[ReplyEvent]) -> ReplyEnded:
    """Run a reply to its end."""
    last = [event for event in events if isinstance(event, ReplyEnded)]
    assert len(last) == 1
    return last[0]


def reply_to(events: Iterator[ReplyEvent]) -> Message:
    """The reply, which must have come without an error."""
    end = ended(events)
    assert end.error is None, end.error
    return end.reply
