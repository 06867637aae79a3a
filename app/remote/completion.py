"""Completion: a reply that the server streams, as the engine's own events."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from app.core.consultations.messages import Timings, TokenCounts
from app.core.engine_protocol import (
    Event,
    Finished,
    FinishReason,
    Generate,
    PromptProgress,
    Token,
)
from app.core.models.clinic_server import ClinicServer, ServerProblem
from app.core.prompts.stop_strings import StopStrings
from app.files import UNDECODABLE
from app.remote.dialects import COMPLETIONS, completion_body
from app.remote.event_stream import EventStream
from app.remote.server_connection import ServerConnection, Watch, headers_of, require_good, watched
from app.remote.server_facts import CONTROLS, Served
from app.remote.server_failure import Aborted, PromptOverflow, ServerFailed
from app.remote.server_tokens import as_text

_PIECE = 64 << 10
# A server may have others to answer before, and a long prompt to read.
_UNTIL_FIRST = 3  # times the silence that is allowed later
_OVER = 16  # pieces of text beyond the tokens that were asked for: no server sends more
_MOST_TEXT = 256  # characters of a token; the longest of a vocabulary is a run of spaces
_DONE = b"[DONE]"


class _Details(msgspec.Struct):
    cached_tokens: int | None = 0


class _Usage(msgspec.Struct):
    prompt_tokens: int = 0
    completion_tokens: int = 0
    prompt_tokens_details: _Details | None = None


class _Choice(msgspec.Struct):
    text: str = ""
    finish_reason: str | None = None


class _Chunk(msgspec.Struct):
    choices: list[_Choice] = []
    usage: _Usage | None = None
    error: Any = None


@dataclass(frozen=True)
class SentPrompt:
    """As it is sent: token ids, or text; `tokens` counted or estimated."""

    sent: list[int] | str
    tokens: int


def prompt_of(served: Served, request: Generate) -> SentPrompt:
    """Raises ServerFailed, Aborted; PromptOverflow."""
    ids = served.tokens.encode(request.segments) if served.has_tokenizer else None
    if ids is not None and served.software.takes_ids:
        prompt = SentPrompt(ids, len(ids))
    else:
        text = as_text(request.segments, CONTROLS, served.facts.bos)
        tokens = served.tokens.estimate(request.segments) if ids is None else len(ids)
        prompt = SentPrompt(text, tokens)
    if prompt.tokens >= served.facts.context:
        raise PromptOverflow
    return prompt


class Completion:
    """One reply. `emit` hears of its events, the last of them Finished; `begin` gets the line, so
    that a cancel can end it."""

    def __init__(
        self,
        server: ClinicServer,
        served: Served,
        request: Generate,
        emit: Callable[[Event], None],
        begin: Callable[[ServerConnection], None],
    ) -> None:
        self._server, self._served, self._request = server, served, request
        self._emit, self._begin = emit, begin
        self._stops = StopStrings(request.stop)
        self._usage = _Usage()
        self._pieces = self._characters = 0
        self._first_at: float | None = None
        self._reason: FinishReason | None = None

    def write(self) -> None:
        """Raises ServerFailed after what came is told; PromptOverflow."""
        started = time.perf_counter()
        line = ServerConnection(self._server)
        self._begin(line)
        prompt = SentPrompt("", 0)
        try:
            prompt = prompt_of(self._served, self._request)
            self._most = self._most_tokens(prompt.tokens)
            self._stream(line, prompt)
        except Aborted:
            self._reason = self._reason or FinishReason.CANCELLED
        except ServerFailed:
            if self._reason is None:  # else it had said all, but for its last word
                raise
        finally:
            line.close()
            self._tell(self._stops.rest())
        self._finish(prompt, started)

    def _most_tokens(self, prompt_tokens: int) -> int:
        room = self._served.facts.context - prompt_tokens
        return min(self._request.max_tokens or room, room)

    def _stream(self, line: ServerConnection, prompt: SentPrompt) -> None:
        served = self._served
        body = msgspec.json.encode(
            completion_body(served.software, served.id, prompt.sent, self._request, self._most)
        )
        waiting = PromptProgress(self._request.id, 0, prompt.tokens, 0)

        def tell() -> None:
            if self._first_at is None:
                self._emit(waiting)

        tell()
        watch = Watch(line, self._server.silence_s * _UNTIL_FIRST, tell)
        path = self._server.address.path + COMPLETIONS
        with watched(line, watch):
            line.request("POST", path, body, headers_of(self._server, body, "text/event-stream"))
            response = line.getresponse()
            require_good(response)
            if not response.headers.get_content_type() == "text/event-stream":
                raise ServerFailed(ServerProblem.RUBBISH)
            events = EventStream()
            while piece := response.read1(_PIECE):
                for payload in events.feed(piece):
                    before = self._pieces
                    if self._is_last(payload):
                        return
                    if self._pieces > before:  # nothing else is a sign: it could go on for ever
                        watch.sign(self._server.silence_s)
            if line.is_aborted:
                raise Aborted
            if self._reason is None:
                raise ServerFailed(ServerProblem.LOST)

    def _is_last(self, payload: bytes) -> bool:
        if payload == _DONE:
            if self._reason is None:  # llama-cpp-python ends so what another's question cut off
                raise ServerFailed(ServerProblem.LOST)
            return True
        try:
            chunk = msgspec.json.decode(payload, type=_Chunk)
        except UNDECODABLE:
            raise ServerFailed(ServerProblem.RUBBISH) from None
        if chunk.error:
            raise ServerFailed(ServerProblem.BROKEN, "in the middle of the answer")
        self._usage = chunk.usage or self._usage
        return bool(chunk.choices) and self._ends(chunk.choices[0])

    def _ends(self, choice: _Choice) -> bool:
        if choice.text:
            self._first_at = self._first_at or time.perf_counter()
            self._pieces += 1
            self._characters += len(choice.text)
            if self._pieces > self._most + _OVER or self._characters > self._most * _MOST_TEXT:
                raise ServerFailed(ServerProblem.TOO_MUCH)
            text, stopped = self._stops.feed(choice.text)
            self._tell(text)
            if stopped:
                self._reason = FinishReason.STOP_STRING
                return True
        if choice.finish_reason is not None:
            limited = choice.finish_reason == "length"
            by_us = self._request.max_tokens and self._most == self._request.max_tokens
            ended = FinishReason.LENGTH if by_us else FinishReason.CONTEXT
            self._reason = ended if limited else FinishReason.END_OF_TURN
        return False

    def _tell(self, text: str) -> None:
        if text:
            self._emit(Token(self._request.id, text))

    def _finish(self, prompt: SentPrompt, started: float) -> None:
        ended = time.perf_counter()
        first = self._first_at or ended
        usage, details = self._usage, self._usage.prompt_tokens_details
        written = usage.completion_tokens or self._pieces
        of_prompt = usage.prompt_tokens or prompt.tokens
        cached = min((details.cached_tokens or 0) if details else 0, of_prompt)
        self._emit(
            Finished(
                self._request.id,
                self._reason or FinishReason.CANCELLED,
                TokenCounts(of_prompt, max(0, cached), written, self._served.facts.context),
                Timings(
                    load_ms=0.0,
                    first_token_ms=(first - started) * 1000,
                    prompt_tps=_rate(of_prompt - cached, first - started),
                    decode_tps=_rate(written - 1, ended - first),
                ),
                seed=self._request.sampling.seed or 0,
            )
        )


def _rate(tokens: int, seconds: float) -> float:
    return tokens / seconds if tokens > 0 and seconds > 0 else 0.0
