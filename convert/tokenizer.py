"""Tokenizer: the vocabulary of a checkpoint as llama.cpp stores it.

Follows `_create_vocab_sentencepiece` of llama.cpp's converter: the pieces of tokenizer.model, over
them the tokens that were added; what the model has beyond the tokenizer is padded with unused
tokens.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sentencepiece import SentencePieceProcessor

from convert.added_tokens import (
    AddedToken,
    TokenType,
    added_tokens,
    apart,
    encoded,
    looks_special,
    visible,
)
from convert.bpe import read_tokenizer_json
from convert.contents import LOOKED_AT, explain_contents
from convert.errors import CheckpointError, UnsupportedError
from convert.files import MAX_JSON, inside, read_json

__all__ = ["TokenType", "Vocabulary", "read_vocabulary"]

_MODEL = "tokenizer.model"
_PADDING_SCORE = -10000.0
_ADDED_SCORE = -1000.0
_KEPT = (TokenType.UNKNOWN, TokenType.CONTROL, TokenType.BYTE)


@dataclass(frozen=True)
class Vocabulary:
    """Parallel lists, one entry a token id; `scores` is None where merges decide.

    `model` and `pre` are llama.cpp's names of the tokenizer and of its cut into words.
    `space_prefix` is whether a text gets a space before it, None where nothing tells. `ends` are
    the ids of bos, eos and unk by the tokenizer itself; `warnings` sentences for the user.
    """

    tokens: list[bytes]
    scores: list[float] | None
    types: list[int]
    model: str = "llama"
    pre: str = "default"
    space_prefix: bool | None = None
    ends: dict[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_vocabulary(folder: Path, size: int) -> Vocabulary:
    """The vocabulary of the checkpoint in `folder`, `size` tokens as config.json says.

    tokenizer.model counts where there is one, tokenizer.json otherwise. Raises CheckpointError for
    a missing or damaged one, UnsupportedError for one that llama.cpp does not have.
    """
    warnings: list[str] = []
    pieces = None
    if (folder / _MODEL).is_file():
        pieces = _load_pieces(folder, warnings)
    found = _from_json(folder, size) if pieces is None else _from_pieces(folder, size, pieces)
    ids = set(found.ends.values()) | _named_ids(folder)
    tokens, types, renamed = apart(found.tokens, found.types, ids)
    return replace(
        found, tokens=tokens, types=types, warnings=(*found.warnings, *warnings, *renamed)
    )


def _from_pieces(folder: Path, size: int, pieces: Any) -> Vocabulary:
    tokens, types = _padding(size)
    scores = [_PADDING_SCORE] * size
    trained = min(pieces.vocab_size(), size)
    for token in range(trained):
        tokens[token] = pieces.id_to_piece(token).encode()
        scores[token] = pieces.get_score(token)
        types[token] = _type_of(pieces, token)
    for added in _over_pieces(added_tokens(folder), tokens, types, trained):
        # llama.cpp ignores what is beyond the model's own vocabulary, and so do we.
        if added.id < size:
            tokens[added.id] = encoded(added.text, added.source)
            scores[added.id] = _ADDED_SCORE
            types[added.id] = added.type
    ends = {"bos": pieces.bos_id(), "eos": pieces.eos_id(), "unk": pieces.unk_id()}
    ends = {kind: token for kind, token in ends.items() if 0 <= token < size}
    prefix = _prepends(pieces)
    if (folder / "tokenizer.json").is_file():
        prefix = _prefix_of_json(folder, prefix)
    return Vocabulary(tokens, scores, types, space_prefix=prefix, ends=ends)


def _over_pieces(
    added: Iterable[AddedToken], tokens: list[bytes], types: list[int], trained: int
) -> Iterable[AddedToken]:
    """Those added tokens that change something.

    The files without a decoder repeat the tokenizer's own control tokens as if they were words, or
    its words as if they were special.
    """
    for each in added:
        own = each.id < trained and tokens[each.id] == each.text.encode("utf-8", "replace")
        repeated = own and (types[each.id] in _KEPT or each.type != TokenType.CONTROL)
        if not repeated or each.source == "tokenizer_config.json":
            yield each


def _prefix_of_json(folder: Path, otherwise: bool | None) -> bool | None:
    """What a tokenizer.json beside tokenizer.model says of the space: transformers reads that."""
    try:
        tokenizer = read_tokenizer_json(folder)
    except (CheckpointError, UnsupportedError):
        return otherwise
    if tokenizer is None or tokenizer.pre is not None:
        return otherwise
    return tokenizer.space_prefix


def _padding(size: int) -> tuple[list[bytes], list[int]]:
    return [f"[PAD{n}]".encode() for n in range(size)], [int(TokenType.UNUSED)] * size


def _from_json(folder: Path, size: int) -> Vocabulary:
    tokenizer = read_tokenizer_json(folder)
    if tokenizer is None:
        raise CheckpointError(_none_found(folder))
    tokens, types = _padding(size)
    scores = [_PADDING_SCORE] * size
    for number, token in tokenizer.tokens.items():
        if number >= size:
            continue
        text = token.text
        scores[number] = tokenizer.scores.get(text, _ADDED_SCORE if token.added else 0.0)
        if token.text == tokenizer.unknown and tokenizer.pre is None:
            types[number] = TokenType.UNKNOWN
        elif tokenizer.is_byte(text):
            types[number] = TokenType.BYTE
        elif token.added and (token.special or looks_special(text)):
            types[number] = TokenType.CONTROL
        elif token.added:
            text = visible(text)
            types[number] = TokenType.USER_DEFINED
        else:
            types[number] = TokenType.NORMAL
        tokens[number] = encoded(text, "tokenizer.json")
    warnings: tuple[str, ...] = ()
    if tokenizer.changes:
        warnings = (
            f"tokenizer.json changes a text before it is cut ({', '.join(tokenizer.changes)}), "
            "which llama.cpp does not: some words become other tokens than in training.",
        )
    if tokenizer.pre is None:
        prefix = tokenizer.space_prefix
        return Vocabulary(tokens, scores, types, space_prefix=prefix, warnings=warnings)
    return Vocabulary(tokens, None, types, model="gpt2", pre=tokenizer.pre, warnings=warnings)


def _none_found(folder: Path) -> str:
    """The sentence for a checkpoint with neither tokenizer.model nor tokenizer.json."""
    names = {path.name for path in folder.iterdir()}
    others = ["tekken.json", *sorted(n for n in names if re.fullmatch(r"tokenizer\.model\..+", n))]
    found = next((name for name in others if name in names), None)
    if found is None and {"vocab.json", "merges.txt"} <= names:
        found = "vocab.json and merges.txt"
    if found is not None:
        return (
            f"The tokenizer in {folder} is there as {found} alone, which this converter does not "
            "read: put the tokenizer.json or tokenizer.model of the same model beside it."
        )
    return f"{_MODEL} is missing in {folder}, and tokenizer.json too: download one of them into it."


def _load_pieces(folder: Path, warnings: list[str]) -> Any:
    """The sentencepiece model, or None where tokenizer.json has to do in its place."""
    path = inside(folder, _MODEL)
    if path.stat().st_size > MAX_JSON:
        raise CheckpointError(f"{_MODEL} is too large to be real: download it again.")
    data = path.read_bytes()
    try:
        # The bytes and not the path: sentencepiece can't open every path that Python can.
        pieces = SentencePieceProcessor()
        pieces.load_from_serialized_proto(data)
        if pieces.vocab_size() < 1:
            raise ValueError("no pieces")
    except (RuntimeError, ValueError) as error:
        kind = _kind_of(data)
        if (folder / "tokenizer.json").is_file():
            warnings.append(f"{_MODEL} is {kind or 'damaged'}: tokenizer.json was read instead.")
            return None
        if kind is not None:
            raise UnsupportedError(
                f"{_MODEL} is {kind}, which this converter does not read: put the tokenizer.json "
                "of the same model beside it."
            ) from error
        other = explain_contents(_MODEL, data[:LOOKED_AT])
        raise CheckpointError(
            other or f"{_MODEL} is damaged or of another kind: download it again."
        ) from error
    return pieces


def _kind_of(data: bytes) -> str | None:
    """What a tokenizer.model is that sentencepiece can't read, as far as it can be told."""
    # A line a token: its bytes in Base64, and its rank.
    if re.match(rb"[A-Za-z0-9+/]+={0,2} \d+\r?\n", data):
        return "a table of tiktoken"
    if data.lstrip()[:1] == b"{":
        return "a tokenizer in JSON (Mistral's Tekken, for example)"
    return None


def _prepends(pieces: Any) -> bool | None:
    """Whether the sentencepiece model puts a space before a text; None where it can't be told."""
    first = pieces.encode("a", out_type=str)
    return first[0].startswith("\N{LOWER ONE EIGHTH BLOCK}") if first else None


def _type_of(pieces: Any, token: int) -> int:
    if pieces.is_unknown(token):
        return TokenType.UNKNOWN
    if pieces.is_control(token):
        return TokenType.CONTROL
    if pieces.is_unused(token):
        return TokenType.UNUSED
    if pieces.is_byte(token):
        return TokenType.BYTE
    return TokenType.NORMAL


def _named_ids(folder: Path) -> set[int]:
    """Ids that config.json names, for the end of a text above all."""
    config = read_json(folder, "config.json") or {}
    found: set[int] = set()
    for kind in ("bos", "eos", "pad"):
        value = config.get(f"{kind}_token_id")
        found.update(
            each for each in (value if isinstance(value, list) else [value]) if type(each) is int
        )
    return found
