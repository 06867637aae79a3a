"""A converted model is the checkpoint: llama.cpp loads it and computes what the weights say."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.checkpoint import open_checkpoint
from convert.file_types import FILE_TYPES
from convert.plan import make_plan
from convert.provenance import Provenance
from convert.quantize import load_quantizer
from convert.source import FolderSource
from convert.write import write_gguf
from tests.helpers import gguf_files, llama, mixtral
from tests.helpers.checkpoints import (
    LLAMA,
    MISTRAL,
    MIXTRAL,
    Model,
    make_tensors,
    make_tokenizer,
    write_checkpoint,
)

TOKENS = [1, 5, 9, 77, 300, 12, 4, 199, 5, 263]


def convert(folder: Path, file_type: str, name: str = "", threads: int | None = None) -> Path:
    target = folder.parent / f"{folder.name}{name}-{file_type}.gguf"
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES[file_type], Provenance(folder.name))
        write_gguf(
            plan,
            FolderSource(checkpoint.tensors, checkpoint.shards),
            target,
            load_quantizer(),
            lambda stage, done, total, tensor: None,
            threads=threads,
        )
    return target


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """Root mean square of the difference, relative to that of `other`."""
    return float(np.sqrt(np.mean((one - other) ** 2) / np.mean(other**2)))


@pytest.mark.parametrize("model", [MIXTRAL, MISTRAL, LLAMA, Model(kv_heads=1, experts=8)])
def test_llama_cpp_computes_the_logits_of_the_checkpoint(tmp_path: Path, model: Model) -> None:
    weights = write_checkpoint(tmp_path / "m", model)
    expected = mixtral.logits(model, weights, TOKENS)
    found = llama.model_logits(convert(tmp_path / "m", "F16"), TOKENS)
    # llama.cpp rounds activations to f16 before each product; nothing else may differ.
    assert difference(found, expected) < 0.005
    assert (found.argmax(axis=1) == expected.argmax(axis=1)).all()


@pytest.mark.parametrize("spoil", ["q_proj", "k_proj", "experts.0.w1", "layernorm", "gate.weight"])
def test_the_comparison_of_logits_would_notice_a_wrong_tensor(spoil: str) -> None:
    weights = make_tensors(MIXTRAL)
    expected = mixtral.logits(MIXTRAL, weights, TOKENS)
    # Rows in the order of llama.cpp instead of Hugging Face's, or anything else out of place.
    spoiled = {
        name: np.ascontiguousarray(np.roll(values, 1, axis=0)) if spoil in name else values
        for name, values in weights.items()
    }
    assert difference(mixtral.logits(MIXTRAL, spoiled, TOKENS), expected) > 0.05


@pytest.mark.parametrize("file_type", ["Q8_0", "Q4_K_M"])
@pytest.mark.parametrize("model", [MIXTRAL, replace(MISTRAL, layers=9)], ids=["moe", "dense"])
def test_a_quantized_file_is_llama_cpps_own_tensor_by_tensor(
    tmp_path: Path, model: Model, file_type: str
) -> None:
    write_checkpoint(tmp_path / "m", model)
    ours = convert(tmp_path / "m", file_type)
    theirs = tmp_path / "theirs.gguf"
    llama.quantize_file(convert(tmp_path / "m", "F16"), theirs, FILE_TYPES[file_type].number)
    assert gguf_files.tensors(ours) == gguf_files.tensors(theirs)


def test_rows_that_k_quants_cannot_hold_fall_back_as_in_llama_cpp(tmp_path: Path) -> None:
    model = Model(hidden=96, intermediate=160, heads=3, kv_heads=1)
    write_checkpoint(tmp_path / "m", model)
    theirs = tmp_path / "theirs.gguf"
    llama.quantize_file(convert(tmp_path / "m", "F16"), theirs, FILE_TYPES["Q4_K_M"].number)
    ours = convert(tmp_path / "m", "Q4_K_M")
    assert gguf_files.tensors(ours) == gguf_files.tensors(theirs)


@pytest.mark.parametrize("file_type", ["F16", "Q4_K_M"])
@pytest.mark.parametrize("layout", ["torch", "safetensors"])
@pytest.mark.parametrize("dtype", ["BF16", "F32"])
def test_the_storage_of_equal_weights_makes_no_difference(
    tmp_path: Path, layout: str, dtype: str, file_type: str
) -> None:
    write_checkpoint(tmp_path / "a" / "m", MIXTRAL)
    write_checkpoint(tmp_path / "b" / "m", MIXTRAL, layout=layout, dtype=dtype, shards=3)
    one, other = convert(tmp_path / "a" / "m", file_type), convert(tmp_path / "b" / "m", file_type)
    # The shards' names are in the headers.
    assert gguf_files.tensors(one) == gguf_files.tensors(other)


def test_threads_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_checkpoint(tmp_path / "m", MIXTRAL)
    whole = convert(tmp_path / "m", "Q4_K_M", threads=1).read_bytes()
    monkeypatch.setattr("convert.pieces.CHUNK_ELEMENTS", 1000)
    assert convert(tmp_path / "m", "Q4_K_M", "-many", threads=5).read_bytes() == whole


def test_quantized_models_answer_nearly_like_the_checkpoint(tmp_path: Path) -> None:
    weights = write_checkpoint(tmp_path / "m", MISTRAL)
    expected = mixtral.logits(MISTRAL, weights, TOKENS)
    for file_type, limit in (("Q8_0", 0.08), ("Q4_K_M", 0.4)):
        found = llama.model_logits(convert(tmp_path / "m", file_type), TOKENS)
        assert difference(found, expected) < limit


def test_text_becomes_the_tokens_of_sentencepiece(tmp_path: Path) -> None:
    from sentencepiece import SentencePieceProcessor

    write_checkpoint(tmp_path / "m", config={"vocab_size": 321}, tensors=wider(321))
    path = convert(tmp_path / "m", "F16")
    pieces = SentencePieceProcessor(model_proto=make_tokenizer())
    for text in ("the patient has a fever", "Grüße, 37.5 °C\n\n  ok", "x", "咳嗽"):
        assert llama.tokenize(path, text) == [1, *pieces.encode(text)]
    assert llama.tokenize(path, "a</s>")[-1] == 2
    assert 2 not in llama.tokenize(path, "a</s>", special=False)


def test_the_published_tokenizer_of_mistral_survives(tmp_path: Path) -> None:
    """Its 32000 pieces, with the `[PAD]` that fine-tuning adds, against sentencepiece itself."""
    import mistral_common
    from sentencepiece import SentencePieceProcessor

    published = Path(mistral_common.__file__).parent / "data" / "tokenizer.model.v1"
    folder = tmp_path / "m"
    model = Model(vocabulary=32001, layers=1, intermediate=256, experts=2)
    write_checkpoint(folder, model)
    shutil.copy(published, folder / "tokenizer.model")
    (folder / "added_tokens.json").write_text('{"[PAD]": 32000}')
    path = convert(folder, "F16")
    pieces = SentencePieceProcessor(model_file=str(published))
    texts = [
        "A 67-year-old man has crushing chest pain radiating to the left arm.",
        "###Question: What is the meaning of \N{GREEK SMALL LETTER BETA}-blocker?\n###Options:",
        "  two  spaces, \ttabs,\r\nlines\n\n\n",
        "37.5 \N{DEGREE SIGN}C, 5 mg/kg, \N{LESS-THAN OR EQUAL TO} 2 h \N{MICRO SIGN}g",
        "Fieber \N{HORIZONTAL ELLIPSIS} \u0627\u0644\u062d\u0645\u0649 \u54b3\u55fd \U0001fac0",
    ]
    for text in texts:
        assert llama.tokenize(path, text, special=False) == [1, *pieces.encode(text)]
    assert llama.tokenize(path, "[PAD]")[-1] == 32000


def wider(vocabulary: int) -> dict[str, np.ndarray]:
    return make_tensors(replace(MIXTRAL, vocabulary=vocabulary))
