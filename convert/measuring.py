"""Measuring: a model beside its reference, answer by answer; making a reference for others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from convert.answers import Answer, AskedModel, Conversation, asked_model
from convert.errors import FidelityError
from convert.fidelity import (
    Exact,
    Fidelity,
    Ids,
    Known,
    Tally,
    divergence,
    divergence_of_known,
    known,
    log_probabilities,
)
from convert.interrupts import Interrupts, held_interrupts
from convert.reference_file import ReferenceFile, is_reference, read_reference
from convert.running import require_loadable, silent_llama

Conversations = list[Conversation]
# Called with the tokens that are done, and all of them.
Progress = Callable[[int, int], None]
# For each block of an answer's tokens: the model's own log-probabilities -> the divergence, the
# most probable token, and the log-probability of the token that stands there, by the reference.
Compared = tuple[Exact, Ids, Exact]


@dataclass(frozen=True)
class _Reference:
    vocabulary: int
    vocabulary_sum: str
    answers: list[Answer]
    kept: int | None
    compare: Callable[[int, Iterator[Exact]], Iterator[Compared]]


def measure(
    model: Path, reference: Path, conversations: Conversations, threads: int, progress: Progress
) -> Fidelity:
    """How far the model in a GGUF is from its reference: a larger GGUF of the same model, or a file
    of `make_reference`, which has its own conversations.

    Raises FidelityError where the two have another vocabulary, and for a damaged reference;
    ModelFileError, ToolError; KeyboardInterrupt soon after Ctrl-C or SIGTERM.
    """
    require_loadable(model)
    tally = Tally()
    with (
        held_interrupts() as held,
        silent_llama() as api,
        _opened(api, reference, conversations, threads, held) as known_of,
        asked_model(api, model, threads, held) as own,
    ):
        if (own.vocabulary, own.vocabulary_sum) != (known_of.vocabulary, known_of.vocabulary_sum):
            raise FidelityError(
                f"{model.name} and {reference.name} have another vocabulary: they are not one "
                "model, and can't be compared."
            )
        done, total = 0, sum(each.length for each in known_of.answers)
        for number, answer in enumerate(known_of.answers):
            progress(done, total)
            _compare(number, answer, own, known_of, tally)
            if held.came:
                break
            done += answer.length
        progress(done, total)
    return tally.result(known_of.kept)


def make_reference(
    model: Path, conversations: Conversations, threads: int, progress: Progress
) -> ReferenceFile:
    """What a model says of the answers, the most probable tokens of each. Raises as `measure`."""
    require_loadable(model)
    found: list[Known] = []
    with (
        held_interrupts() as held,
        silent_llama() as api,
        asked_model(api, model, threads, held) as asked,
    ):
        answers = asked.answers(conversations)
        done, total = 0, sum(each.length for each in answers)
        for answer in answers:
            progress(done, total)
            said = np.array(answer.tokens[answer.start :])
            blocks: list[Known] = []
            for rows in asked.logits(answer):
                begin = sum(each.said.size for each in blocks)
                blocks.append(known(log_probabilities(rows), said[begin : begin + len(rows)]))
            if held.came:
                break
            found.append(_joined(blocks))
            done += answer.length
        progress(done, total)
    return ReferenceFile(asked.vocabulary, asked.vocabulary_sum, answers, found)


def _joined(blocks: list[Known]) -> Known:
    return Known(
        *(
            np.concatenate([getattr(each, name) for each in blocks])
            for name in ("ids", "log", "rest", "said")
        )
    )


@contextmanager
def _opened(
    api: Any, path: Path, conversations: Conversations, threads: int, held: Interrupts
) -> Iterator[_Reference]:
    if is_reference(path):
        yield _of_file(read_reference(path))
        return
    require_loadable(path)
    with asked_model(api, path, threads, held) as asked:
        yield _of_model(asked, asked.answers(conversations))


def _of_file(file: ReferenceFile) -> _Reference:
    def compare(number: int, blocks: Iterator[Exact]) -> Iterator[Compared]:
        whole, begin = file.known[number], 0
        for own in blocks:
            part = slice(begin, begin + len(own))
            begin += len(own)
            here = Known(whole.ids[part], whole.log[part], whole.rest[part], whole.said[part])
            yield divergence_of_known(here, own), here.ids[:, 0], here.said

    return _Reference(file.vocabulary, file.vocabulary_sum, file.answers, file.kept, compare)


def _of_model(asked: AskedModel, answers: list[Answer]) -> _Reference:
    def compare(number: int, blocks: Iterator[Exact]) -> Iterator[Compared]:
        said, begin = np.array(answers[number].tokens[answers[number].start :]), 0
        # Not strict: either side ends early where it was interrupted.
        for rows, own in zip(asked.logits(answers[number]), blocks, strict=False):
            log = log_probabilities(rows)
            here = said[begin : begin + len(log)]
            begin += len(log)
            yield divergence(log, own), log.argmax(axis=1), log[np.arange(len(log)), here]

    return _Reference(asked.vocabulary, asked.vocabulary_sum, answers, None, compare)


def _compare(
    number: int, answer: Answer, own: AskedModel, reference: _Reference, tally: Tally
) -> None:
    said, begin = np.array(answer.tokens[answer.start :]), 0
    tops: list[Ids] = []
    logs: list[Exact] = []

    def blocks() -> Iterator[Exact]:
        nonlocal begin
        for rows in own.logits(answer):
            log = log_probabilities(rows)
            here = said[begin : begin + len(log)]
            begin += len(log)
            tops.append(log.argmax(axis=1))
            logs.append(log[np.arange(len(log)), here])
            yield log

    compared = list(reference.compare(number, blocks()))
    if sum(len(each[0]) for each in compared) != answer.length:
        return  # interrupted
    divergences, theirs, ratios = (np.concatenate(each) for each in zip(*compared, strict=True))
    tally.add(divergences, np.concatenate(tops) == theirs, ratios - np.concatenate(logs))
