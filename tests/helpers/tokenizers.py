"""tokenizer.json files of the two kinds that the models of this architecture have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sentencepiece import SentencePieceProcessor

LLAMA3_WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def byte_letters() -> list[str]:
    """The letter that stands for each byte, as GPT-2 introduced it: printable ones for themselves,
    the others from U+0100 on."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters, spare = [], 256
    for byte in range(256):
        if byte in printable:
            letters.append(chr(byte))
        else:
            letters.append(chr(spare))
            spare += 1
    return letters


def _added(number: int, text: str) -> dict[str, Any]:
    switches = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    return {"id": number, "content": text, "special": True, **switches}


def from_sentencepiece(model: bytes, **added: int) -> dict[str, Any]:
    """What transformers makes of a tokenizer.model: the same pieces, and the merges behind them."""
    pieces = SentencePieceProcessor(model_proto=model)
    vocabulary = {pieces.id_to_piece(n): n for n in range(pieces.vocab_size())}
    merges = [
        [text[:at], text[at:]]
        for text, n in sorted(vocabulary.items(), key=lambda item: -pieces.get_score(item[1]))
        if n >= 259
        for at in range(1, len(text))
        if text[:at] in vocabulary and text[at:] in vocabulary
    ]
    special = {"<unk>": 0, "<s>": 1, "</s>": 2, **added}
    return {
        "version": "1.0",
        "added_tokens": [_added(n, text) for text, n in special.items()],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Prepend", "prepend": "\u2581"},
                {"type": "Replace", "pattern": {"String": " "}, "content": "\u2581"},
            ],
        },
        "pre_tokenizer": None,
        "post_processor": None,
        "decoder": {"type": "Sequence", "decoders": [{"type": "ByteFallback"}, {"type": "Fuse"}]},
        "model": {
            "type": "BPE",
            "unk_token": "<unk>",
            "fuse_unk": True,
            "byte_fallback": True,
            "vocab": vocabulary,
            "merges": merges,
        },
    }


def byte_level(*, words: str = LLAMA3_WORDS) -> dict[str, Any]:
    """A small tokenizer in the form of Llama 3's: 256 bytes, a few merges, two special tokens."""
    vocabulary = {letter: n for n, letter in enumerate(byte_letters())}
    merges = []
    for pair in ("t h", "th e", "\u0120 the", "f e", "v e", "fe ve", "feve r", "\u0120 fever"):
        merges.append(pair)
        vocabulary.setdefault(pair.replace(" ", ""), len(vocabulary))
    begin, end = len(vocabulary), len(vocabulary) + 1
    return {
        "version": "1.0",
        "added_tokens": [
            _added(begin, "<|begin_of_text|>"),
            _added(end, "<|end_of_text|>"),
        ],
        "normalizer": None,
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {
                    "type": "Split",
                    "pattern": {"Regex": words},
                    "behavior": "Isolated",
                    "invert": False,
                },
                {
                    "type": "ByteLevel",
                    "add_prefix_space": False,
                    "trim_offsets": True,
                    "use_regex": False,
                },
            ],
        },
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [
                {"SpecialToken": {"id": "<|begin_of_text|>", "type_id": 0}},
                {"Sequence": {"id": "A", "type_id": 0}},
            ],
            "pair": [],
            "special_tokens": {
                "<|begin_of_text|>": {
                    "id": "<|begin_of_text|>",
                    "ids": [begin],
                    "tokens": ["<|begin_of_text|>"],
                }
            },
        },
        "decoder": {
            "type": "ByteLevel",
            "add_prefix_space": True,
            "trim_offsets": True,
            "use_regex": True,
        },
        "model": {
            "type": "BPE",
            "byte_fallback": False,
            "ignore_merges": True,
            "vocab": vocabulary,
            "merges": merges,
        },
    }


def put_tokenizer_json(folder: Path, tokenizer: dict[str, Any], **settings: Any) -> None:
    """Leave the checkpoint in `folder` with this tokenizer.json and no tokenizer.model."""
    (folder / "tokenizer.model").unlink(missing_ok=True)
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer), encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")
