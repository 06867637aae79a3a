"""Exam run records: what is kept of a run of examination questions, with no text of a question."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any

import msgspec

from app.core.evaluation.exam_files import ExamKind
from app.core.evaluation.exam_prompts import PromptStyle, Protocol

SCORING = 1  # counted up when the prompts or the reading of answers change


class ExamRunHead(msgspec.Struct, frozen=True):
    """What a run asks of which model. `n` questions drawn with `seed`, of `of` that the file has;
    `max_tokens` of a written answer, 0 where none is written. `started_at`: seconds since 1970, up
    to the year 2096, so that it is a date on every system."""

    exam: ExamKind
    protocol: Protocol
    style: PromptStyle
    prompt_format: str
    n: int
    of: int
    seed: int
    file_sha256: str
    model: str
    model_sha256: str
    quantization: str
    cache_type: str
    max_tokens: int
    version: str
    llama_cpp: str
    started_at: Annotated[float, msgspec.Meta(ge=0, le=4e9)]
    demonstration: bool = False
    scoring: int = SCORING

    @property
    def id(self) -> str:
        """Twelve hexadecimal digits: the same for the same questions, put in the same way to the
        same model. Versions and dates are told, and make no other run."""
        same = (
            self.exam,
            self.protocol,
            self.style,
            self.prompt_format,
            self.n,
            self.seed,
            self.file_sha256,
            self.model_sha256,
            self.cache_type,
            self.max_tokens,
            self.scoring,
        )
        return hashlib.sha256(msgspec.json.encode(same)).hexdigest()[:12]


class ExamAnswer(msgspec.Struct, frozen=True):
    """The model's answer to one question: `chosen` is empty where it named none, or the question
    with its written answer had no room (`too_long`) in `context` tokens. `logprobs`: natural
    logarithms of the likelihood of each answer's name, for `logprob`. `choices`: how many answers
    there were to choose from."""

    item: str
    answer: str
    chosen: str
    choices: Annotated[int, msgspec.Meta(ge=1)]
    seconds: float
    logprobs: dict[str, float] | None = None
    too_long: bool = False
    context: int = 0

    @property
    def is_right(self) -> bool:
        return self.chosen == self.answer


def from_line(line: bytes, shape: type[Any]) -> Any:
    """A record of a run's file. Raises what `files.UNDECODABLE` names."""
    return msgspec.json.decode(line, type=shape)
