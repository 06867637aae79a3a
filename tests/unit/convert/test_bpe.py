"""A tokenizer.json alone is enough, and text becomes the tokens that it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from gguf import GGUFReader
from sentencepiece import SentencePieceProcessor

from convert.checkpoint import open_checkpoint
from convert.errors import CheckpointError, ConvertError, UnsupportedError
from convert.file_types import FILE_TYPES
from convert.plan import make_plan
from convert.provenance import Provenance
from convert.tokenizer import TokenType, read_vocabulary
from tests.helpers import llama
from tests.helpers.checkpoints import LLAMA, MISTRAL, Model, make_tokenizer, write_checkpoint
from tests.helpers.tokenizers import byte_letters, byte_level, from_sentencepiece
from tests.helpers.tokenizers import put_tokenizer_json as put

TEXTS = ["the patient has a fever", "Gr\u00fc\u00dfe, 37.5 \u00b0C\n\n  ok", "x", "\u54b3\u55fd"]


def header_file(folder: Path) -> Path:
    """A GGUF without weights, which is enough to tokenize."""
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES["F16"], Provenance("m"))
    path = folder.parent / "x.gguf"
    with path.open("wb") as file:
        file.write(plan.header)
        file.truncate(plan.size)
    return path


def keys_of(path: Path) -> dict[str, Any]:
    return {key: field.contents() for key, field in GGUFReader(path).fields.items()}


def test_sentencepieces_kind_gives_the_tokens_of_sentencepiece(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", MISTRAL)
    put(tmp_path / "m", from_sentencepiece(make_tokenizer()), add_bos_token=True)
    path = header_file(tmp_path / "m")
    keys = keys_of(path)
    assert keys["tokenizer.ggml.model"] == "llama"
    assert keys["tokenizer.ggml.pre"] == "default"
    assert keys["tokenizer.ggml.add_bos_token"] is True
    pieces = SentencePieceProcessor(model_proto=make_tokenizer())
    for text in TEXTS:
        assert llama.tokenize(path, text) == [1, *pieces.encode(text)]


def test_types_and_padding_are_those_of_tokenizer_model(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "tokenizer.model").write_bytes(make_tokenizer())
    (tmp_path / "b").mkdir()
    put(tmp_path / "b", from_sentencepiece(make_tokenizer()))
    one, other = read_vocabulary(tmp_path / "a", 323), read_vocabulary(tmp_path / "b", 323)
    assert one.tokens == other.tokens
    assert one.types == other.types
    assert len(read_vocabulary(tmp_path / "b", 300).tokens) == 300


def test_a_tokenizer_of_bytes_is_told_with_its_merges_and_its_cut(tmp_path: Path) -> None:
    model = Model("LlamaForCausalLM", experts=0, vocabulary=270)
    write_checkpoint(tmp_path / "m", model, config={"bos_token_id": 264, "eos_token_id": 265})
    put(tmp_path / "m", byte_level(), bos_token="<|begin_of_text|>", eos_token="<|end_of_text|>")
    path = header_file(tmp_path / "m")
    keys = keys_of(path)
    assert keys["tokenizer.ggml.model"] == "gpt2"
    assert keys["tokenizer.ggml.pre"] == "llama-bpe"
    assert keys["tokenizer.ggml.merges"] == byte_level()["model"]["merges"]
    assert "tokenizer.ggml.scores" not in keys
    types = keys["tokenizer.ggml.token_type"]
    assert types[264:] == [TokenType.CONTROL] * 2 + [TokenType.UNUSED] * 4
    vocabulary = byte_level()["model"]["vocab"]
    tokens = [264, vocabulary["the"], vocabulary["\u0120fever"], byte_letters().index("!")]
    assert llama.tokenize(path, "the fever!") == tokens
    assert llama.tokenize(path, "a<|end_of_text|>")[-1] == 265


@pytest.mark.parametrize(
    ("steps", "name"),
    [
        ({"type": "ByteLevel", "add_prefix_space": False, "use_regex": True}, "gpt-2"),
        (
            {
                "type": "Sequence",
                "pretokenizers": [
                    {"type": "Digits", "individual_digits": True},
                    {"type": "ByteLevel", "add_prefix_space": False, "use_regex": True},
                ],
            },
            "smollm",
        ),
    ],
)
def test_other_cuts_into_words_are_recognised(
    tmp_path: Path, steps: dict[str, Any], name: str
) -> None:
    put(tmp_path, byte_level() | {"pre_tokenizer": steps})
    assert read_vocabulary(tmp_path, 300).pre == name


@pytest.mark.parametrize(
    ("change", "error", "sentence"),
    [
        ({"model": {"type": "Unigram", "vocab": []}}, UnsupportedError, "of the kind Unigram"),
        ({"model": {"type": "WordPiece", "vocab": {}}}, UnsupportedError, "of the kind WordPiece"),
        ({"pre_tokenizer": None}, UnsupportedError, "does not know"),
        ({"pre_tokenizer": {"type": "Whitespace"}}, UnsupportedError, r"know \(Whitespace\)"),
        ({"model": None}, CheckpointError, "is damaged"),
        ({"model": {"type": "BPE", "vocab": {"a": "b"}}}, CheckpointError, "is damaged"),
        ({"added_tokens": [{"id": -1, "content": "x"}]}, CheckpointError, "is damaged"),
        ({"added_tokens": [7]}, CheckpointError, "is damaged"),
    ],
)
def test_what_cannot_be_used_gets_one_sentence(
    tmp_path: Path, change: dict[str, Any], error: type[ConvertError], sentence: str
) -> None:
    put(tmp_path, byte_level() | change)
    with pytest.raises(error, match=sentence):
        read_vocabulary(tmp_path, 320)


def test_a_dense_llama_with_tied_embeddings_is_planned(tmp_path: Path) -> None:
    model = Model("LlamaForCausalLM", experts=0, vocabulary=270, heads=LLAMA.heads)
    weights = write_checkpoint(tmp_path / "first", model)
    del weights["lm_head.weight"]
    config = {"tie_word_embeddings": True}
    write_checkpoint(tmp_path / "m", model, tensors=weights, config=config)
    put(tmp_path / "m", byte_level())
    names = {each.name for each in GGUFReader(header_file(tmp_path / "m")).tensors}
    assert "output.weight" not in names
    assert "token_embd.weight" in names
