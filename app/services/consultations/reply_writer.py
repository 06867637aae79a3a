"""Reply writer: stores what has streamed of a reply within a second."""

from __future__ import annotations

from contextlib import suppress

import msgspec

from app.core.consultations.messages import Message, Provenance, Status, Timings, TokenCounts
from app.core.engine_protocol import FinishReason
from app.errors import UserError
from app.store.history.repository import Repository
from app.worker import Worker

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
        self._flusher = Worker("reply-flush")
        self._flusher.repeat(self._flush, FLUSH_SECONDS)

    @property
    def text(self) -> str:
        return self._text

    @property
    def only_repeats(self) -> bool:
        """Whether it went on from another reply, and nothing came."""
        return bool(self._begun) and self._text == self._begun

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

    def store_later(self, worker: Worker) -> None:
        """Go on trying to store the last state, in `worker`, until it is stored or that is closed.

        A reply that had not come to its end is interrupted then.
        """
        self._close()
        if not self.message.status.is_final:
            self.message = msgspec.structs.replace(
                self.message, text=self._text, status=Status.INTERRUPTED
            )
        self._try_later(worker)

    def try_to_store(self) -> None:
        """Store the last state unless it is; the disk may still be full, or pulled out, and the
        consultation may be gone."""
        if not self.stored:
            with suppress(UserError):
                self._store()
                self.stored = True

    def _try_later(self, worker: Worker) -> None:
        def attempt() -> None:
            self.try_to_store()
            if not self.stored:
                self._try_later(worker)

        worker.put(attempt, after_s=RETRY_SECONDS)

    def _store(self) -> None:
        self._repository.finish_reply(self.message, token_ids=self._token_ids)

    def abandon(self) -> None:
        """Let go of a row that is gone."""
        self._close()

    def _close(self) -> None:
        self._flusher.close()

    def _flush(self) -> None:
        text = self._text
        if text != self._flushed:
            # A full or busy disk may be free again the next time; `end` says it if not.
            with suppress(UserError):
                self._repository.flush_reply(self.message.id, text)
                self._flushed = text
