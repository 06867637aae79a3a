"""Template client: chat templates rendered by a process that may die
(app/engine/chat_template_process.py).

It is started with the first template, kept for the next ones, and restarted after its end.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import msgspec

from app.core.engine_protocol import ModelFacts
from app.core.prompts.template_messages import (
    MAX_LINE_BYTES,
    READY,
    TIME_S,
    RenderTemplate,
    TemplateRendered,
)
from app.core.prompts.template_output import (
    MAX_TEMPLATE_BYTES,
    ChatTemplate,
    TemplateError,
    TemplateLimit,
    TemplateRefusal,
    takes_system,
)
from app.files import UNDECODABLE
from app.sentences import joined, say
from app.services.engine.line_process import LineProcess

_REMEMBERED = 32  # templates of which something is known
_STOPPED = say("The prompt was not made: it was stopped.")
_OTHER = say("Choose another prompt format for it.")


@dataclass
class _Known:
    """Of one template: whether it takes a system's message; and the sentence that says by what
    limit it was ended, empty for none."""

    takes_system: bool | None = None
    limit: str = ""


class Templates:
    """Every method may be called from any thread; one template is rendered at a time."""

    def __init__(self, command: Sequence[str] | None = None, time_s: float = TIME_S) -> None:
        self._command = list(command) if command is not None else template_command()
        self._time_s = time_s
        self._turn = threading.Lock()
        self._process: LineProcess | None = None
        self._guard = threading.Lock()  # of the process, and of whether it is to be stopped
        self._rendering = False
        self._stopping = False
        self._closed = False
        self._known: dict[bytes, _Known] = {}

    def opened(
        self,
        facts: ModelFacts,
        again: bool = True,
        stopped: Callable[[], bool] = lambda: False,
    ) -> ChatTemplate:
        """The template of a loaded model, for one prompt. What it renders takes `TIME_S` at most,
        all together. Unless `again`, one that went over a limit is not tried a second time.
        `stopped` tells that nobody waits for the prompt any more, also when `stop` came before.

        Raises TemplateError when there is none; so does rendering, for what is wrong with it.
        """
        source = facts.chat_template or ""
        if facts.chat_template_bytes > MAX_TEMPLATE_BYTES:
            raise TemplateLimit(
                say(
                    "The chat template of this model takes {megabytes:,.0f} MB, and at most "
                    "{most:,.0f} MB can be used. {other}",
                    megabytes=facts.chat_template_bytes / 1e6,
                    most=MAX_TEMPLATE_BYTES / 1e6,
                    other=_OTHER,
                )
            )
        if not source.strip():
            raise TemplateError(say("This model carries no chat template. {other}", other=_OTHER))
        known = self._known_of(source, facts)
        if known.limit and not again:
            raise TemplateLimit(known.limit)
        sitting = _Sitting(self._time_s, stopped)
        render = partial(self._render, known, source, facts.bos or "", facts.eos, sitting)
        if known.takes_system is None:
            known.takes_system = takes_system(render)
        return ChatTemplate(render, known.takes_system)

    def stop(self) -> None:
        """End what is being rendered now, if anything is."""
        with self._guard:
            if self._rendering:
                self._stopping = True
                if self._process is not None:
                    self._process.kill()

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        self.stop()
        with self._turn:
            self._drop()

    def _known_of(self, source: str, facts: ModelFacts) -> _Known:
        text = "\0".join((source, facts.bos or "", facts.eos))
        digest = hashlib.sha256(text.encode("utf-8", "replace")).digest()
        with self._guard:
            known = self._known.pop(digest, None) or _Known()
            self._known[digest] = known  # the newest is the last
            while len(self._known) > _REMEMBERED:
                del self._known[next(iter(self._known))]
        return known

    def _render(
        self,
        known: _Known,
        source: str,
        bos: str,
        eos: str,
        sitting: _Sitting,
        roles: tuple[str, ...],
    ) -> str:
        try:
            request = msgspec.json.encode(RenderTemplate(source, roles, bos, eos)) + b"\n"
        except UnicodeEncodeError:
            raise TemplateRefusal(
                _unusable(say("it holds half a character, a lone surrogate"))
            ) from None
        try:
            with self._turn, self._in_turn():
                if sitting.stopped():
                    raise TemplateError(_STOPPED)
                answer = self._asked(request, sitting)
        except TemplateLimit as limit:
            known.limit = str(limit)
            raise
        if answer.over_limit:
            known.limit = _unusable(answer.reason)
            raise TemplateLimit(known.limit)
        if answer.reason:
            raise TemplateRefusal(_unusable(answer.reason))
        known.limit = ""
        return answer.text

    @contextlib.contextmanager
    def _in_turn(self) -> Iterator[None]:
        with self._guard:
            self._rendering, self._stopping = True, False
        try:
            yield
        finally:
            with self._guard:
                self._rendering = False

    def _asked(self, request: bytes, sitting: _Sitting) -> TemplateRendered:
        process = self._running()
        began = time.monotonic()
        line = process.ask(request, sitting.left_s, MAX_LINE_BYTES)
        sitting.left_s = max(0.0, sitting.left_s - (time.monotonic() - began))
        if line.endswith(b"\n"):
            with contextlib.suppress(*UNDECODABLE):
                answer = msgspec.json.decode(line, type=TemplateRendered)
                if answer.over_limit:
                    self._drop()  # it is ending
                return answer
        self._drop()
        self._raise_if_stopped()
        if process.timed_out:
            raise TemplateLimit(
                _unusable(say("it takes longer than {seconds:.0f} seconds", seconds=self._time_s))
            )
        raise TemplateLimit(_unusable(say("it ended the process that it ran in")))

    def _running(self) -> LineProcess:
        """The process, ready; started where none runs. In turn."""
        if self._process is not None and self._process.is_alive:
            return self._process
        self._drop()
        try:
            with self._guard:
                self._raise_if_stopped()
                process = self._process = LineProcess(self._command)
        except OSError as error:
            raise TemplateError(
                say(
                    "The process for the chat template could not be started ({reason}). "
                    "Try again, or choose another prompt format.",
                    reason=error.strerror or error,
                )
            ) from error
        if process.ready(READY):
            return process
        self._drop()
        self._raise_if_stopped()
        raise TemplateError(
            say(
                "The process for the chat template did not start. Try again, or choose another "
                "prompt format."
            )
        )

    def _raise_if_stopped(self) -> None:
        if self._stopping or self._closed:
            raise TemplateError(_STOPPED)

    def _drop(self) -> None:
        with self._guard:
            process, self._process = self._process, None
        if process is not None:
            process.close()


@dataclass
class _Sitting:
    """The rendering for one prompt: the seconds that it may still take, and whether it was
    stopped."""

    left_s: float
    stopped: Callable[[], bool]


def template_command() -> list[str]:
    """What starts the process."""
    return [sys.executable, "-P", "-m", "app.engine.chat_template_process"]


def _unusable(reason: str) -> str:
    told = say("The chat template of this model cannot be used: {reason}", reason=reason)
    ended = told if reason.endswith(("…", ".")) else joined((told, "."), "")
    return joined((ended, _OTHER))
