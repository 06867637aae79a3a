"""Added tokens: those added after a tokenizer was trained, and texts that two tokens claim."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from convert.errors import CheckpointError
from convert.files import read_json

_SPACE = "\N{LOWER ONE EIGHTH BLOCK}"
_NAMED = ("bos", "eos", "unk", "sep", "pad", "cls", "mask")


class TokenType(IntEnum):
    """`llama_token_type` of llama.cpp."""

    NORMAL = 1
    UNKNOWN = 2
    CONTROL = 3
    USER_DEFINED = 4
    UNUSED = 5
    BYTE = 6


@dataclass(frozen=True)
class AddedToken:
    """An added token; `source` is the file that says so."""

    id: int
    text: str
    type: TokenType
    source: str


def added_tokens(folder: Path) -> Iterator[AddedToken]:
    """Added tokens in the order of their files; the last one of an id counts.

    tokenizer.json comes first, which alone has them since transformers 5; then added_tokens.json
    and the decoder in tokenizer_config.json, which older ones wrote. Raises CheckpointError.
    """
    where = "tokenizer.json"
    for entry in _entries((read_json(folder, where) or {}).get("added_tokens") or [], where):
        content = entry.get("content")
        if not isinstance(content, str):
            raise CheckpointError(f"{where} describes an added token wrongly: download it again.")
        yield _token(_token_id(entry.get("id"), where), content, entry.get("special"), where)
    special = _special_texts(folder)
    where = "added_tokens.json"
    for text, number in (read_json(folder, where) or {}).items():
        token = _token_id(number, where)
        # This file does not say what is special; another one names those that are.
        kind = TokenType.CONTROL if text in special else TokenType.USER_DEFINED
        yield AddedToken(token, text, kind, where)
    where = "tokenizer_config.json"
    added = (read_json(folder, where) or {}).get("added_tokens_decoder")
    if added is None:
        return
    if not isinstance(added, dict):
        raise CheckpointError(f"{where} has a damaged added_tokens_decoder: download it again.")
    for key, entry in added.items():
        content = entry.get("content") if isinstance(entry, dict) else None
        if not isinstance(content, str):
            raise CheckpointError(f"{where} describes the added token {key[:20]!r} wrongly.")
        number = int(key) if key.isdecimal() and len(key) < 12 else key
        yield _token(_token_id(number, where), content, entry.get("special"), where)


def apart(
    tokens: list[bytes], types: list[int], special: set[int]
) -> tuple[list[bytes], list[int], list[str]]:
    """The same vocabulary without a text that two tokens share, and a sentence for each.

    llama.cpp ends over such a file. A tokenizer writes a text with one of the two alone, the first,
    so the other's text is of no use to it: that one gets a name that nobody types. Its weights
    stay, and one of the `special` ids goes on to be a control token.
    """
    # llama.cpp reads a text up to the first zero, and gives a name to one that is empty.
    shown = [text.partition(b"\0")[0] for text in tokens]
    order = sorted(range(len(shown)), key=lambda n: (types[n] == TokenType.UNUSED, n))
    taken: dict[bytes, int] = {}
    second: list[int] = []
    for number in order:
        key = shown[number] or f"[EMPTY_{number}]".encode()
        if taken.setdefault(key, number) != number:
            second.append(number)
    if not second:
        return tokens, types, []
    tokens, types, sentences = list(tokens), list(types), []
    for number in sorted(second):
        name = f"[PAD{number}]"
        while name.encode() in taken:
            name = f"[{name}]"
        taken[name.encode()] = number
        if types[number] != TokenType.UNUSED:
            text = shown[number].decode("utf-8", "replace")[:40]
            first = taken[shown[number] or b""]
            sentences.append(
                f"The tokens {first} and {number} are both called {text!r}: the second is kept as "
                f"{name}."
            )
        tokens[number] = name.encode()
        types[number] = TokenType.CONTROL if number in special else TokenType.UNUSED
    if len(sentences) > 3:
        sentences = [*sentences[:3], f"{len(sentences) - 3} more tokens have the name of another."]
    return tokens, types, sentences


def visible(text: str) -> str:
    """The text of a token that is matched as it stands: with spaces, not sentencepiece's mark."""
    return text.replace(_SPACE, " ")


def looks_special(text: str) -> bool:
    """Whether llama.cpp takes an added token for a control token although it isn't marked so."""
    bar = "\N{FULLWIDTH VERTICAL LINE}"
    return (
        text in ("<pad>", "<mask>", "<2mass>", "[@BOS@]")
        or (text.startswith("<|") and text.endswith("|>"))
        or (text.startswith(f"<{bar}") and text.endswith(f"{bar}>"))
        or (text.startswith("<unused") and text.endswith(">"))
    )


def encoded(text: str, where: str) -> bytes:
    """The bytes of a token's text. Raises CheckpointError for half a character."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise CheckpointError(
            f"{where} holds the token {ascii(text)[:40]}, which is no text: download it again."
        ) from error


def _token(number: int, text: str, special: Any, where: str) -> AddedToken:
    if special or looks_special(text):
        return AddedToken(number, text, TokenType.CONTROL, where)
    return AddedToken(number, visible(text), TokenType.USER_DEFINED, where)


def _entries(value: Any, where: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or any(not isinstance(each, dict) for each in value):
        raise CheckpointError(f"{where} has damaged added_tokens: download it again.")
    return value


def _special_texts(folder: Path) -> set[str]:
    """Texts that the tokenizer's settings name as its special tokens."""
    found: set[str] = set()
    for name in ("special_tokens_map.json", "tokenizer_config.json"):
        try:
            settings = read_json(folder, name) or {}
        except CheckpointError:
            continue  # the other one says it all, or is met by whoever needs it
        values: list[Any] = [settings.get(f"{kind}_token") for kind in _NAMED]
        for key in ("additional_special_tokens", "extra_special_tokens"):
            more = settings.get(key)
            if isinstance(more, dict):
                more = list(more.values())
            values += more if isinstance(more, list) else []
        for value in values:
            text = value.get("content") if isinstance(value, dict) else value
            if isinstance(text, str):
                found.add(text)
    return found


def _token_id(value: Any, where: str) -> int:
    if type(value) is not int or value < 0:
        raise CheckpointError(f"{where} gives a token the id {str(value)[:20]!r}.")
    return value
