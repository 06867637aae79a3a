"""Reply writer: stores what has streamed of a reply within a second."""

from __future__ import annotations

import threading

import msgspec

from app.core.consultations.messages import Message, Provenance, Status, Timings, TokenCounts
from app.core.engine_protocol import FinishReason
from app.errors import UserError
from app.store.history.repository import Repository

FLUSH_SECONDS = 0.5
RETRY_SECONDS = 2.0


class ReplyInProgress:
    """Owns a pending reply's row until `end`. A thread of its own flushes, so that neither a slow
    disk holds up the stream nor a slow model keeps streamed text out of the vault."""

    def __init__(self, repository: Repository, reply: Message) -> None:
        self._repository = repository
        self.message = reply
        self.stored = False  # its last state, by `end`
        self._text = self._begun = reply.text
        self._token_ids: tuple[int, ...] = ()
        self._flushed = reply.text
        self._ended = threading.Event()
        self._flusher = threading.Thread(target=self._flush, name="reply-flush", daemon=True)
        self._flusher.start()

    @property
    def text(self) -> str:
        return self._text

    def describe(self, provenance: Provenance, omitted: tuple[str, ...]) -> None:
        """Store from what the reply is being made, before its first token."""
        self.message = msgspec.structs.replace(self.message, provenance=provenance, omitted=omitted)
        self._repository.finish_reply(self.message)

    def append(self, text: str) -> str:
        """Add streamed text; what of it to show. A leading space is the prompt format's."""
        if not self._text:
            text = text.lstrip()
        self._text += text
        return text

    def end(
        self,
        status: Status,
        reason: FinishReason | None = None,
        *,
        error: UserError | None = None,
        tokens: TokenCounts | None = None,
        timings: Timings | None = None,
        token_ids: tuple[int, ...] = (),
    ) -> Message:
        """Store the reply's last state and give it back. Raises storage errors."""
        self._close()
        self.message = msgspec.structs.replace(
            self.message,
            text=self._text,
            status=status,
            finish_reason=reason,
            error=str(error) if error else None,
            tokens=tokens,
            timings=timings,
        )
        # Those of a text that it went on from are another reply's.
        self._token_ids = () if self._begun else token_ids
        self._store()
        self.stored = True
        return self.message

    def store_later(self, closing: threading.Event) -> threading.Thread:
        """Go on trying to store the last state; when `closing` is set, once more.

        A reply that had not come to its end is interrupted then. Gives the thread that tries.
        """
        self._close()
        if not self.message.status.is_final:
            self.message = msgspec.structs.replace(
                self.message, text=self._text, status=Status.INTERRUPTED
            )

        def store() -> None:
            last = False
            while not self.stored and not last:
                last = closing.wait(RETRY_SECONDS)
                try:
                    self._store()
                    self.stored = True
                except UserError:
                    continue  # still full, or pulled out; or the consultation is gone

        saver = threading.Thread(target=store, name="reply-store", daemon=True)
        saver.start()
        return saver

    def _store(self) -> None:
        self._repository.finish_reply(self.message, token_ids=self._token_ids)

    def abandon(self) -> None:
        """Let go of a row that is gone."""
        self._close()

    def _close(self) -> None:
        self._ended.set()
        if threading.current_thread() is not self._flusher:
            self._flusher.join()

    def _flush(self) -> None:
        while not self._ended.wait(FLUSH_SECONDS):
            text = self._text
            if text != self._flushed:
                try:
                    self._repository.flush_reply(self.message.id, text)
                    self._flushed = text
                except UserError:
                    continue  # a full or busy disk may be free again; `end` says it if not
