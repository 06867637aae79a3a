"""Request failure: the errors that a request can end with."""

from __future__ import annotations

from app.core.engine_protocol import FailureCode


class RequestFailed(Exception):
    """A request cannot be answered; `message` is one sentence for the user, without any text of a
    consultation."""

    def __init__(self, code: FailureCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
