"""The vocabulary of a checkpoint as llama.cpp stores it.

Follows `_create_vocab_sentencepiece` of llama.cpp's converter: the pieces of tokenizer.model, over
them added_tokens.json, over them the added tokens of tokenizer_config.json; what the model has
beyond the tokenizer is padded with unused tokens.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from sentencepiece import SentencePieceProcessor

from convert.bpe import read_tokenizer_json
from convert.checkpoint import read_json
from convert.errors import CheckpointError


class TokenType(IntEnum):
    """`llama_token_type` of llama.cpp."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


_PADDING_SCORE = -10000.0
_ADDED_SCORE = -1000.0


@dataclass(frozen=True)
class Vocabulary:
    """Parallel lists, one entry a token id; `scores` is None where merges decide.

    `model` and `pre` are llama.cpp's names of the tokenizer and of its cut into words.
    """

    tokens: list[bytes]
    scores: list[float] | None
    types: list[int]
    model: str = "llama"
    pre: str = "default"


def read_vocabulary(folder: Path, size: int) -> Vocabulary:
    """The vocabulary of the checkpoint in `folder`, `size` tokens as config.json says.

    tokenizer.model counts where there is one, tokenizer.json otherwise. Raises CheckpointError for
    a missing or damaged one, UnsupportedError for one that llama.cpp does not have.
    """
    if not (folder / "tokenizer.model").is_file():
        return _from_json(folder, size)
    pieces = _load_pieces(folder)
    tokens, types = _padding(size)
    scores = [_PADDING_SCORE] * size
    for token in range(min(pieces.vocab_size(), size)):
        tokens[token] = pieces.id_to_piece(token).encode()
        scores[token] = pieces.get_score(token)
        types[token] = _type_of(pieces, token)
    for token, text, kind in _added_tokens(folder):
        # llama.cpp ignores what lies beyond the model's own vocabulary, and so do we.
        if token < size:
            tokens[token] = text.encode()
            scores[token] = _ADDED_SCORE
            types[token] = kind
    return Vocabulary(tokens, scores, types)


def _padding(size: int) -> tuple[list[bytes], list[int]]:
    return [f"[PAD{n}]".encode() for n in range(size)], [int(TokenType.UNUSED)] * size


def _from_json(folder: Path, size: int) -> Vocabulary:
    tokenizer = read_tokenizer_json(folder)
    if tokenizer is None:
        raise CheckpointError(f"tokenizer.model is missing in {folder}: download it too.")
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
        elif token.added and (token.special or _looks_special(text)):
            types[number] = TokenType.CONTROL
        elif token.added:
            text = text.replace("\N{LOWER ONE EIGHTH BLOCK}", " ")
            types[number] = TokenType.USER_DEFINED
        else:
            types[number] = TokenType.NORMAL
        tokens[number] = text.encode()
    if tokenizer.pre is None:
        return Vocabulary(tokens, scores, types)
    return Vocabulary(tokens, None, types, model="gpt2", pre=tokenizer.pre)


def _load_pieces(folder: Path) -> Any:
    path = folder / "tokenizer.model"
    try:
        # The bytes and not the path: sentencepiece can't open every path that Python can.
        pieces = SentencePieceProcessor()
        pieces.load_from_serialized_proto(path.read_bytes())
        if pieces.vocab_size() < 1:
            raise ValueError("no pieces")
    except (RuntimeError, ValueError, OSError) as error:
        raise CheckpointError(
            "tokenizer.model is damaged or of another kind: download it again."
        ) from error
    return pieces


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


def _added_tokens(folder: Path) -> Iterator[tuple[int, str, int]]:
    """Id, text and type of the tokens added after the tokenizer was trained, the last one wins."""
    for text, token in (read_json(folder, "added_tokens.json") or {}).items():
        yield _token_id(token, "added_tokens.json"), text, TokenType.USER_DEFINED
    where = "tokenizer_config.json"
    added = (read_json(folder, where) or {}).get("added_tokens_decoder", {})
    if not isinstance(added, dict):
        raise CheckpointError(f"{where} has a damaged added_tokens_decoder: download it again.")
    for key, entry in added.items():
        content = entry.get("content") if isinstance(entry, dict) else None
        if not isinstance(content, str):
            raise CheckpointError(f"{where} describes the added token {key[:20]!r} wrongly.")
        token = _token_id(int(key) if key.isdecimal() else key, where)
        if entry.get("special") or _looks_special(content):
            yield token, content, TokenType.CONTROL
        else:
            yield token, content.replace("\N{LOWER ONE EIGHTH BLOCK}", " "), TokenType.USER_DEFINED


def _token_id(value: Any, where: str) -> int:
    if type(value) is not int or value < 0:
        raise CheckpointError(f"{where} gives a token the id {str(value)[:20]!r}.")
    return value


def _looks_special(text: str) -> bool:
    """Whether llama.cpp takes an added token for a control token although it isn't marked so."""
    bar = "\N{FULLWIDTH VERTICAL LINE}"
    return (
        text in ("<pad>", "<mask>", "<2mass>", "[@BOS@]")
        or (text.startswith("<|") and text.endswith("|>"))
        or (text.startswith(f"<{bar}") and text.endswith(f"{bar}>"))
        or (text.startswith("<unused") and text.endswith(">"))
    )
