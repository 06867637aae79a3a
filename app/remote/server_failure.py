"""Server failure: the error that a request to a clinic's server can end with."""

from __future__ import annotations

from app.core.engine_protocol import Failed, FailureCode
from app.core.models.clinic_server import ServerProblem, problem_sentence


class ServerFailed(Exception):
    """`detail` is of the network or the server's software; never of what was asked or answered."""

    def __init__(self, problem: ServerProblem, detail: str = "") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.detail = detail

    def event(self, request_id: int, server: str) -> Failed:
        """`server` is its name."""
        values = {"server": server, "detail": self.detail}
        sentence = problem_sentence(self.problem, values)
        return Failed(request_id, FailureCode.SERVER, sentence, self.problem, values)


class Aborted(Exception):
    """Nobody waits for it any more."""


class PromptOverflow(Exception):
    """It does not fit the server's context."""
