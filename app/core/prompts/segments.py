"""Prompt segments, and the turns and vocabulary that they are made from."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from app.core.consultations.tasks import Task


class Segment(msgspec.Struct, frozen=True):
    """A piece of a prompt.

    `special`: `text` is the exact name of one control token ("<s>"), else it is plain text.
    `prefix_space`: the tokenizer may put its space before the text, as it does at the start of a
    sentence; False where the text goes on from what stands before it. Meaningless for specials.
    `ids`: the tokens in which the same model wrote this text, a reply. They are used as far as they
    spell it, white space at its beginning apart.
    """

    text: str
    special: bool = False
    prefix_space: bool = True
    ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Turn:
    """What the clinician asked, and the reply; None for the turn to be answered. `reply_ids` are
    the tokens that were generated for it, where the same model did."""

    task: Task
    asked: str
    reply: str | None = None
    reply_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """What a format must know of the model's vocabulary. `special_tokens` are the names of its
    control tokens."""

    bos: str | None = "<s>"
    eos: str = "</s>"
    add_bos: bool = True
    special_tokens: tuple[str, ...] = ("<s>", "</s>", "<unk>")
