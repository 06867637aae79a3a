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
from convert.logits_file import (
    WINDOW,
    LogitsFile,
    divergence_by_file,
    is_logits_file,
    read_logits,
    written_logits,
)
from convert.reference_file import ReferenceFile, is_reference, read_reference
from convert.running import require_loadable, silent_llama

_LEAST_WINDOWS = 2

Conversations = list[Conversation]
# Called with the tokens that are done, and all of them.
Progress = Callable[[int, int], None]
# For each block of an answer's tokens: the model's own log-probabilities -> the divergence, the
# most probable token, and the log-probability of the token that stands there, by the reference.
Compared = tuple[Exact, Ids, Exact]


@dataclass(frozen=True)
class _Reference:
    """`vocabulary_sum` is None where a file does not know it; `answers` are made for a model."""

    vocabulary: int
    vocabulary_sum: str | None
    answers: Callable[[AskedModel], list[Answer]]
    kept: int | None
    compare: Callable[[Answer, int, Iterator[Exact]], Iterator[Compared]]
    of_text: bool = False


def measure(
    model: Path,
    reference: Path,
    shown: Conversations | str,
    threads: int,
    progress: Progress,
) -> Fidelity:
    """How far the model in a GGUF is from its reference: a larger GGUF of the same model, to which
    conversations or windows of running text are `shown`, or a file of `make_reference` or
    `make_logits` (or llama-perplexity), which has its own.

    Raises FidelityError where the two have another vocabulary, and for a damaged reference;
    ModelFileError, ToolError; KeyboardInterrupt soon after Ctrl-C or SIGTERM.
    """
    require_loadable(model)
    tally = Tally()
    with (
        held_interrupts() as held,
        silent_llama() as api,
        _opened(api, reference, shown, threads, held) as known_of,
        asked_model(api, model, threads, held) as own,
    ):
        if own.vocabulary != known_of.vocabulary or known_of.vocabulary_sum not in (
            None,
            own.vocabulary_sum,
        ):
            raise FidelityError(
                f"{model.name} and {reference.name} have another vocabulary: they are not one "
                "model, and can't be compared."
            )
        answers = known_of.answers(own)
        done, total = 0, sum(each.length for each in answers)
        for number, answer in enumerate(answers):
            progress(done, total)
            _compare(number, answer, own, known_of, tally)
            if held.came:
                break
            done += answer.length
        progress(done, total)
    return tally.result(known_of.kept, of_text=known_of.of_text)


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
            for rows in asked.logits(answer, False):
                begin = sum(each.said.size for each in blocks)
                blocks.append(known(log_probabilities(rows), said[begin : begin + len(rows)]))
            if held.came:
                break
            found.append(_joined(blocks))
            done += answer.length
        progress(done, total)
    return ReferenceFile(asked.vocabulary, asked.vocabulary_sum, answers, found)


def make_logits(model: Path, target: Path, text: str, threads: int, progress: Progress) -> int:
    """Write what a model says of windows of a text, as llama-perplexity does; the length of the
    file in bytes. Raises as `measure`, and OutputError."""
    require_loadable(model)
    with (
        held_interrupts() as held,
        silent_llama() as api,
        asked_model(api, model, threads, held) as asked,
    ):
        tokens = _windows(asked, text)
        answers = _as_answers(asked, tokens)
        with written_logits(target, asked.vocabulary, tokens) as write:
            for number, answer in enumerate(answers):
                progress(number, len(answers))
                for rows in asked.logits(answer, True):
                    write(rows)
                if held.came:
                    raise KeyboardInterrupt
        progress(len(answers), len(answers))
    return target.stat().st_size


def _windows(asked: AskedModel, text: str) -> Ids:
    """Windows of a text in tokens, one after the other; what is left at the end is dropped."""
    tokens = np.array(asked.text(text), np.int64)
    count = len(tokens) // WINDOW
    if count < _LEAST_WINDOWS:
        raise FidelityError(
            f"The text has {len(tokens)} tokens, and {_LEAST_WINDOWS * WINDOW} are the least: give "
            "a longer one."
        )
    return tokens[: count * WINDOW].reshape(count, WINDOW)


def _as_answers(asked: AskedModel, windows: Ids) -> list[Answer]:
    """The second half of each window is what is looked at; BOS stands in the place of its first
    token."""
    shown = windows.copy()
    if asked.opening is not None:
        shown[:, 0] = asked.opening
    return [Answer(tuple(each), windows.shape[1] // 2 + 1) for each in shown.tolist()]


def _joined(blocks: list[Known]) -> Known:
    return Known(
        *(
            np.concatenate([getattr(each, name) for each in blocks])
            for name in ("ids", "log", "rest", "said")
        )
    )


@contextmanager
def _opened(
    api: Any, path: Path, shown: Conversations | str, threads: int, held: Interrupts
) -> Iterator[_Reference]:
    if is_reference(path):
        yield _of_file(read_reference(path))
        return
    if is_logits_file(path):
        yield _of_logits(read_logits(path))
        return
    require_loadable(path)
    with asked_model(api, path, threads, held) as asked:
        if isinstance(shown, str):
            answers = _as_answers(asked, _windows(asked, shown))
        else:
            answers = asked.answers(shown)
        yield _of_model(asked, answers, of_text=isinstance(shown, str))


def _of_file(file: ReferenceFile) -> _Reference:
    def compare(_answer: Answer, number: int, blocks: Iterator[Exact]) -> Iterator[Compared]:
        whole, begin = file.known[number], 0
        for own in blocks:
            part = slice(begin, begin + len(own))
            begin += len(own)
            here = Known(whole.ids[part], whole.log[part], whole.rest[part], whole.said[part])
            yield divergence_of_known(here, own), here.ids[:, 0], here.said

    return _Reference(
        file.vocabulary, file.vocabulary_sum, lambda _own: file.answers, file.kept, compare
    )


def _of_logits(file: LogitsFile) -> _Reference:
    def compare(answer: Answer, number: int, blocks: Iterator[Exact]) -> Iterator[Compared]:
        said, begin = np.array(answer.tokens[answer.start :]), 0
        for own in blocks:
            log = file.log(number, slice(begin, begin + len(own)))
            here = said[begin : begin + len(log)]
            begin += len(log)
            known_of_said = log[np.arange(len(log)), here].astype(np.float64)
            yield divergence_by_file(log, own), log.argmax(axis=1), known_of_said

    return _Reference(
        file.vocabulary, None, lambda own: _as_answers(own, file.tokens), None, compare, True
    )


def _of_model(asked: AskedModel, answers: list[Answer], *, of_text: bool) -> _Reference:
    def compare(answer: Answer, _number: int, blocks: Iterator[Exact]) -> Iterator[Compared]:
        said, begin = np.array(answer.tokens[answer.start :]), 0
        # Not strict: either side ends early where it was interrupted.
        for rows, own in zip(asked.logits(answer, of_text), blocks, strict=False):
            log = log_probabilities(rows)
            here = said[begin : begin + len(log)]
            begin += len(log)
            yield divergence(log, own), log.argmax(axis=1), log[np.arange(len(log)), here]

    return _Reference(
        asked.vocabulary, asked.vocabulary_sum, lambda _own: answers, None, compare, of_text
    )


def _compare(
    number: int, answer: Answer, own: AskedModel, reference: _Reference, tally: Tally
) -> None:
    said, begin = np.array(answer.tokens[answer.start :]), 0
    tops: list[Ids] = []
    logs: list[Exact] = []

    def blocks() -> Iterator[Exact]:
        nonlocal begin
        for rows in own.logits(answer, reference.of_text):
            log = log_probabilities(rows)
            here = said[begin : begin + len(log)]
            begin += len(log)
            tops.append(log.argmax(axis=1))
            logs.append(log[np.arange(len(log)), here])
            yield log

    compared = list(reference.compare(answer, number, blocks()))
    if sum(len(each[0]) for each in compared) != answer.length:
        return  # interrupted
    divergences, theirs, ratios = (np.concatenate(each) for each in zip(*compared, strict=True))
    tally.add(divergences, np.concatenate(tops) == theirs, ratios - np.concatenate(logs))
