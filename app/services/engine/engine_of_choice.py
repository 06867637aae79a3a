"""Engine of choice: one engine at a time, the one on this computer or the worker that speaks with a
clinic's server, as the model asks that is loaded.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any, Unpack

from app.core.engine_protocol import (
    EngineDevice,
    Finished,
    Loaded,
    PromptProgress,
    Ready,
    Scored,
    Token,
)
from app.core.models.clinic_server import ClinicServer
from app.core.prompts.segments import Segment
from app.services.engine.engine_client import CLOSE_S, EngineClient
from app.services.engine.engine_process import remote_command
from app.services.engine.engine_requests import LoadOptions

# In which all of its parts are counted; who shortens a question that was too long takes longer.
_ONE_QUESTION_S = 5.0


class EngineOfChoice(EngineClient):
    """`on_asked` hears of each question before a server gets it. While a server answers, no engine
    runs on this computer, and the other way round."""

    def __init__(
        self,
        command: Sequence[str] | None = None,
        log: Callable[[str], None] | None = None,
        *,
        remote: Sequence[str] | None = None,
    ) -> None:
        super().__init__(command, log)
        self._here = self._command
        self._remote = list(remote) if remote is not None else remote_command()
        self._server: ClinicServer | None = None
        self._devices: tuple[EngineDevice, ...] | None = None
        self.on_asked: Callable[[ClinicServer], None] = lambda server: None
        self._told_at = -_ONE_QUESTION_S

    def start(self) -> Ready:
        ready = super().start()
        if self._command is self._here:
            self._devices = ready.devices
        return ready

    def load(
        self,
        path: Path,
        *,
        on_progress: Callable[[float], None] | None = None,
        **options: Unpack[LoadOptions],
    ) -> Loaded:
        self._turn_to(options.get("server"))
        return super().load(path, on_progress=on_progress, **options)

    def unload(self) -> tuple[EngineDevice, ...]:
        self._turn_to(None)
        return super().unload()

    def devices_here(self) -> tuple[EngineDevice, ...]:
        if self._command is self._here:
            return super().devices_here()
        if self._devices is None:
            other = EngineClient(self._here, self._log)
            try:
                self._devices = other.start().devices
            finally:
                other.close()
        return self._devices

    def generate(
        self, segments: Sequence[Segment], *arguments: Any, **options: Any
    ) -> Generator[PromptProgress | Token | Finished]:
        self._tell()
        self._told_at = -_ONE_QUESTION_S  # what is counted from here on is of the next question
        return super().generate(segments, *arguments, **options)

    def count(self, segments: Sequence[Segment], draft: bool = False) -> int:
        if not draft:  # a server's own tokenizer gets the text, before the question itself
            self._tell()
        return super().count(segments, draft)

    def score(self, segments: Sequence[Segment], texts: Sequence[str]) -> Scored:
        self._tell()
        return super().score(segments, texts)

    def _tell(self) -> None:
        """Once for a question, of which the parts are counted one after the other."""
        now = time.monotonic()
        if self._server is not None and now - self._told_at >= _ONE_QUESTION_S:
            self._told_at = now
            self.on_asked(self._server)

    def _turn_to(self, server: ClinicServer | None) -> None:
        """End the process of the other kind, unless something is made with it: then whoever asks is
        told that it is busy."""
        with self._lock:
            if self._running is not None:
                return
            wanted = self._here if server is None else self._remote
            self._server = server
            process = None if wanted is self._command else self._process
            self._command = wanted
        if process is not None:
            process.close(CLOSE_S)
