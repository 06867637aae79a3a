"""The vocabulary is that of tokenizer.model, overlaid and padded as llama.cpp's converter does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from convert.errors import CheckpointError
from convert.tokenizer import TokenType, read_vocabulary
from tests.helpers.checkpoints import make_tokenizer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tokenizer.model").write_bytes(make_tokenizer())
    return tmp_path


def write(folder: Path, name: str, value: Any) -> None:
    (folder / name).write_text(json.dumps(value))


def test_pieces_keep_text_score_and_type(folder: Path) -> None:
    vocabulary = read_vocabulary(folder, 320)
    assert vocabulary.tokens[:4] == [b"<unk>", b"<s>", b"</s>", b"<0x00>"]
    unknown, control, byte = TokenType.UNKNOWN, TokenType.CONTROL, TokenType.BYTE
    assert vocabulary.types[:4] == [unknown, control, control, byte]
    assert vocabulary.types[259:] == [TokenType.NORMAL] * 61
    assert vocabulary.scores[259] == 0.0
    assert vocabulary.scores[319] < vocabulary.scores[260] < 0
    # Spaces stay as sentencepiece writes them.
    assert any(
        token.startswith("\N{LOWER ONE EIGHTH BLOCK}".encode()) for token in vocabulary.tokens
    )


def test_a_padding_token_that_was_added_for_training_is_kept(folder: Path) -> None:
    write(folder, "added_tokens.json", {"[PAD]": 320})
    vocabulary = read_vocabulary(folder, 321)
    assert len(vocabulary.tokens) == len(vocabulary.scores) == len(vocabulary.types) == 321
    assert vocabulary.tokens[320] == b"[PAD]"
    assert (vocabulary.scores[320], vocabulary.types[320]) == (-1000.0, TokenType.USER_DEFINED)


def test_what_the_model_has_beyond_the_tokenizer_is_padded(folder: Path) -> None:
    vocabulary = read_vocabulary(folder, 323)
    assert vocabulary.tokens[320:] == [b"[PAD320]", b"[PAD321]", b"[PAD322]"]
    assert vocabulary.types[320:] == [TokenType.UNUSED] * 3
    assert vocabulary.scores[320:] == [-10000.0] * 3


def test_what_the_tokenizer_has_beyond_the_model_is_left_out(folder: Path) -> None:
    write(folder, "added_tokens.json", {"[PAD]": 400})
    assert len(read_vocabulary(folder, 300).tokens) == 300


def test_the_tokenizers_settings_have_the_last_word(folder: Path) -> None:
    write(folder, "added_tokens.json", {"[PAD]": 320, "<x>": 321})
    added = {
        "2": {"content": "</s>", "special": True},
        "320": {"content": "[PAD]", "special": True},
        "322": {"content": "\N{LOWER ONE EIGHTH BLOCK}word", "special": False},
        "323": {"content": "<|end|>", "special": False},
    }
    write(folder, "tokenizer_config.json", {"added_tokens_decoder": added})
    vocabulary = read_vocabulary(folder, 324)
    control, user = TokenType.CONTROL, TokenType.USER_DEFINED
    assert vocabulary.types[320:] == [control, user, user, control]
    assert vocabulary.tokens[320:] == [b"[PAD]", b"<x>", b" word", b"<|end|>"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("added_tokens.json", {"x": "1"}),
        ("added_tokens.json", {"x": -1}),
        ("added_tokens.json", {"x": True}),
        ("tokenizer_config.json", {"added_tokens_decoder": []}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"one": {"content": "x"}}}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"1": {}}}),
        ("tokenizer_config.json", {"added_tokens_decoder": {"1": "x"}}),
    ],
)
def test_damaged_settings_get_one_sentence(folder: Path, name: str, value: Any) -> None:
    write(folder, name, value)
    with pytest.raises(CheckpointError, match=name):
        read_vocabulary(folder, 320)


def test_a_damaged_tokenizer_gets_one_sentence(tmp_path: Path) -> None:
    for data in (b"nonsense", make_tokenizer()[:100], b"\0" * 100):
        (tmp_path / "tokenizer.model").write_bytes(data)
        with pytest.raises(CheckpointError, match=r"tokenizer\.model is damaged"):
            read_vocabulary(tmp_path, 320)


def test_without_a_tokenizer_the_reason_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"tokenizer\.model is missing"):
        read_vocabulary(tmp_path, 320)
    write(tmp_path, "tokenizer.json", {})
    with pytest.raises(CheckpointError, match=r"tokenizer\.json is damaged"):
        read_vocabulary(tmp_path, 320)
