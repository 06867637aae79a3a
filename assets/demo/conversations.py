"""Conversations as the token sequences that train.py learns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sentencepiece

from app.core.prompts.prompt_formats import PromptFormat, Segment, Turn, Vocabulary, render_prompt
from assets.demo.corpus import FORMATS

VOCABULARY = Vocabulary()


@dataclass(frozen=True)
class Example:
    """`tokens` of a conversation in one format; `learned` is True where one belongs to a reply."""

    tokens: list[int]
    learned: list[bool]


def texts(conversations: list[list[Turn]]) -> Iterator[str]:
    """Every line of every prompt, for the tokenizer's training."""
    for turns in conversations:
        for prompt_format in FORMATS:
            for segment in render_prompt(prompt_format, turns, VOCABULARY):
                if not segment.special:
                    yield from filter(None, segment.text.split("\n"))


def tokens_of(segment: Segment, tokenizer: sentencepiece.SentencePieceProcessor) -> list[int]:
    """As the engine does it: a newline before the text keeps the tokenizer's space away."""
    if segment.special:
        return [tokenizer.piece_to_id(segment.text)]
    if segment.prefix_space:
        return list(tokenizer.encode(segment.text))
    alone = tokenizer.encode("\n")
    return list(tokenizer.encode("\n" + segment.text))[len(alone) :]


def example(
    turns: list[Turn], prompt_format: PromptFormat, tokenizer: sentencepiece.SentencePieceProcessor
) -> Example:
    """A conversation as tokens. After the BOS, segments go question, reply, end of turn."""
    tokens: list[int] = []
    learned: list[bool] = []
    for index, segment in enumerate(render_prompt(prompt_format, turns, VOCABULARY)):
        piece = tokens_of(segment, tokenizer)
        tokens += piece
        learned += [index > 0 and index % 3 != 1] * len(piece)
    return Example(tokens, learned)
