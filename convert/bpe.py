"""BPE vocabulary of a tokenizer.json, where there is no tokenizer.model.

Two kinds exist for these architectures. One is sentencepiece's BPE in another file (byte tokens
`<0x00>`, spaces as U+2581): llama.cpp runs it as its "llama" tokenizer. The other works on bytes
(Llama 3, Mistral's Tekken): its "gpt2" tokenizer, which has to be told how text is cut into words
first. llama.cpp's converter tells that by tokenizing a sample and looking the result up; here the
rule itself is looked up, which needs no tokenizer to run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.errors import CheckpointError, UnsupportedError
from convert.files import read_json

_NAME = "tokenizer.json"
_BYTE = re.compile(r"<0x[0-9A-F]{2}>")

# How text is cut into words -> llama.cpp's name for it (LLAMA_VOCAB_PRE_TYPE_*).
_LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_TEKKEN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
    r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_PRE_TOKENIZERS = {
    (f"split {_LLAMA3}", "bytes"): "llama-bpe",
    (f"split {_TEKKEN}", "bytes"): "tekken",
    ("single digits", "bytes by words"): "smollm",
    ("bytes by words",): "gpt-2",
}


@dataclass(frozen=True)
class JsonToken:
    """A token of a tokenizer.json; `added` ones were added to what was trained."""

    text: str
    added: bool
    special: bool


@dataclass(frozen=True)
class JsonTokenizer:
    """`tokens` by id; `pre` is llama.cpp's name of the cut into words, None for sentencepiece's
    kind; `scores` order the merges of that kind, the best one first and 0. `space_prefix` is
    whether that kind puts a space before a text, `changes` what it changes in it first."""

    tokens: dict[int, JsonToken]
    pre: str | None
    scores: dict[str, float]
    unknown: str | None
    space_prefix: bool = True
    changes: tuple[str, ...] = ()

    def is_byte(self, text: str) -> bool:
        return self.pre is None and _BYTE.fullmatch(text) is not None


def read_tokenizer_json(folder: Path) -> JsonTokenizer | None:
    """The tokenizer.json of a checkpoint, None where there is none.

    Raises UnsupportedError for a kind that llama.cpp does not have for these architectures,
    CheckpointError for a damaged one.
    """
    data = read_json(folder, _NAME)
    if data is None:
        return None
    try:
        model = data["model"]
        kind = model.get("type", "BPE")
        if kind != "BPE":
            raise UnsupportedError(
                f"{_NAME} is of the kind {str(kind)[:40]}, which llama.cpp does not have for this "
                "architecture: put the tokenizer.model of the model beside it."
            )
        byte_fallback = bool(model.get("byte_fallback", False))
        pre = None if byte_fallback else _pre_tokenizer(data.get("pre_tokenizer"))
        unknown = model.get("unk_token")
        return JsonTokenizer(
            _tokens(model["vocab"], data.get("added_tokens") or []),
            pre,
            _scores(model.get("merges") or []) if byte_fallback else {},
            unknown if isinstance(unknown, str) else None,
            _prepends(data.get("normalizer")) or _prepends(data.get("pre_tokenizer")),
            tuple(dict.fromkeys(_changes(data.get("normalizer")))),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise CheckpointError(f"{_NAME} is damaged: download it again.") from error


def _tokens(vocabulary: dict[str, Any], added: list[dict[str, Any]]) -> dict[int, JsonToken]:
    tokens: dict[int, JsonToken] = {}
    for text, number in vocabulary.items():
        if type(number) is not int or number < 0 or number in tokens:
            raise ValueError("not an id")
        tokens[number] = JsonToken(text, added=False, special=False)
    for entry in added:
        text, number = entry["content"], entry["id"]
        if type(number) is not int or number < 0 or not isinstance(text, str):
            raise ValueError("not a token")
        tokens[number] = JsonToken(text, added=True, special=bool(entry.get("special")))
    return tokens


def _scores(merges: list[Any]) -> dict[str, float]:
    """Sentencepiece's score of a piece is minus its rank: the first merge that makes it counts.

    llama.cpp's converter gives all pieces one score here, so that its runtime would merge in
    another order than the tokenizer does.
    """
    scores: dict[str, float] = {}
    for merge in merges:
        left, right = merge.split(" ") if isinstance(merge, str) else merge
        scores.setdefault(left + right, -float(len(scores)))
    return scores


def _pre_tokenizer(description: Any) -> str:
    steps = _steps(description)
    name = _PRE_TOKENIZERS.get(steps)
    if name is None:
        raise UnsupportedError(
            f"{_NAME} cuts text into words in a way that this converter does not know "
            f"({', '.join(steps)[:80] or 'not said'}): put a tokenizer.model beside it, if there "
            "is one."
        )
    return name


def _prepends(description: Any) -> bool:
    """Whether a normalizer or pre-tokenizer puts a space before a text.

    A normalizer prepends it; Metaspace does unless it is told "never" (once: add_prefix_space).
    """
    if not isinstance(description, dict):
        return False
    kind = description.get("type")
    if kind == "Sequence":
        steps = description.get("normalizers") or description.get("pretokenizers") or []
        return any(_prepends(each) for each in steps)
    if kind == "Prepend":
        return bool(description.get("prepend"))
    if kind == "Metaspace":
        scheme = description.get("prepend_scheme")
        if scheme is None:
            return bool(description.get("add_prefix_space", True))
        return bool(scheme != "never")
    return False


def _changes(description: Any) -> Iterator[str]:
    """The kinds of normalizers that llama.cpp does not have: all but those that write spaces."""
    if not isinstance(description, dict):
        return
    kind = str(description.get("type"))[:40]
    if kind == "Sequence":
        for each in description.get("normalizers") or []:
            yield from _changes(each)
    elif kind not in ("Prepend", "Replace"):
        yield kind


def _steps(description: Any) -> tuple[str, ...]:
    if not isinstance(description, dict):
        return ()
    kind = description.get("type")
    if kind == "Sequence":
        return tuple(step for each in description["pretokenizers"] for step in _steps(each))
    if kind == "Split":
        return (f"split {description['pattern'].get('Regex', '')}",)
    if kind == "Digits" and description.get("individual_digits"):
        return ("single digits",)
    if kind == "ByteLevel" and not description.get("add_prefix_space"):
        return ("bytes by words" if description.get("use_regex", True) else "bytes",)
    return (str(kind),)
