"""Told from the header alone: what can't answer, and why; and what answers worse than it should."""

from __future__ import annotations

from importlib import util
from pathlib import Path

import pytest

from app.errors import ModelError
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_tokenizer import (
    MODELS,
    NO_END,
    NO_PRE_TOKENIZER,
    PRE_TOKENIZERS,
    reading_warnings,
)
from app.services.models.gguf.runnable import require_runnable
from tests.helpers import gguf_files as files


def write(folder: Path, content: bytes) -> Path:
    path = folder / "model.gguf"
    path.write_bytes(content)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        require_runnable(read_header(path))
    said = str(caught.value)
    assert "\n" not in said and len(said) < 260
    return said


def tokens_of(count: int) -> files.Key:
    names = [f"t{number}" for number in range(count)]
    return ("tokenizer.ggml.tokens", files.ARRAY, (files.STRING, names))


BYTE_PAIRS = ("tokenizer.ggml.model", files.STRING, "gpt2")
MERGES = ("tokenizer.ggml.merges", files.ARRAY, (files.STRING, ["a b"]))
END = ("tokenizer.ggml.eos_token_id", files.U32, 2)


def pre(name: str) -> files.Key:
    return ("tokenizer.ggml.pre", files.STRING, name)


def libraries() -> Path:
    spec = util.find_spec("llama_cpp")
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent / "lib"


def test_embeddings_of_integers_are_refused(tmp_path: Path) -> None:
    tensors = [("token_embd.weight", (256, 3), 26, 0), (*files.TENSORS[1][:3], 3072)]
    said = refusal(write(tmp_path, files.gguf(files.model_keys(), tensors, 3072 + 1024)))
    assert "type I32" in said


def test_a_mixtral_of_before_2024_has_its_own_sentence(tmp_path: Path) -> None:
    tensors = [("blk.0.ffn_down.0.weight", (256, 2), 12, 0), *files.TENSORS[1:]]
    said = refusal(write(tmp_path, files.gguf(files.model_keys(), tensors, files.DATA)))
    assert "Mixtral" in said and "2024" in said and "consilium-convert" in said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"architecture": ("general.architecture", files.STRING, "warpnet")}, "“warpnet”"),
        ({"architecture": ("general.architecture", files.STRING, "bert")}, "an embedding model"),
        ({"architecture": ("general.architecture", files.STRING, "clip")}, "the image part"),
        ({"architecture": None}, "does not say its architecture"),
        ({"architecture": ("general.architecture", files.U32, 7)}, "does not say its architecture"),
        ({"split": ("split.count", files.U16, 3)}, "one part of a model in 3 files"),
        ({"tokens": None}, "no vocabulary"),
        ({"context": None}, "how long its context is"),
        ({"context": ("llama.context_length", files.I32, 2048)}, "as int32"),
        ({"context": ("llama.context_length", files.I32, -1)}, "as int32"),
        ({"context": ("llama.context_length", files.U64, 2048)}, "as uint64"),
        ({"context": ("llama.context_length", files.BOOL, True)}, "as bool"),
        ({"context": ("llama.context_length", files.STRING, "2048")}, "as string"),
        ({"context": ("llama.context_length", files.F32, 2048.0)}, "as float32"),
        ({"more": ("llama.block_count", files.I64, 2)}, "llama.block_count as int64"),
        ({"context": ("llama.context_length", files.U32, 0xFFFFFFFF)}, "context_length is 4,294"),
        ({"more": ("llama.block_count", files.U32, 0)}, "llama.block_count is 0"),
        ({"more": ("llama.block_count", files.U32, 513)}, "llama.block_count is 513"),
        ({"more": ("llama.embedding_length", files.ARRAY, (files.U32, [1]))}, "as array"),
        ({"more": ("llama.expert_count", files.U32, 1025)}, "llama.expert_count is 1,025"),
        ({"more": ("llama.expert_used_count", files.U32, 2)}, "of 0 experts it uses 2"),
        (
            {
                "experts": ("llama.expert_count", files.U32, 8),
                "used": ("llama.expert_used_count", files.U32, 0),
            },
            "of 8 experts it uses 0",
        ),
        ({"more": ("llama.attention.layer_norm_rms_epsilon", files.F32, -1.0)}, "is -1.0"),
        ({"more": ("llama.rope.freq_base", files.F32, float("nan"))}, "freq_base is nan"),
        ({"name": ("general.name", files.U32, 1)}, "general.name as uint32"),
        ({"file_type": ("general.file_type", files.STRING, "x")}, "file_type as string"),
        ({"end": ("tokenizer.ggml.eos_token_id", files.I32, 2)}, "eos_token_id as int32"),
        ({"more": ("", files.U32, 2)}, "a key without a name"),
        ({"tokenizer": ("tokenizer.ggml.model", files.STRING, "bert")}, "an embedding model"),
        ({"tokens": tokens_of(2)}, "2 tokens in its vocabulary but weights for 3"),
        ({"tokens": tokens_of(4)}, "4 tokens in its vocabulary but weights for 3"),
        ({"tokenizer": None}, "how its tokens are made"),
        ({"tokenizer": ("tokenizer.ggml.model", files.STRING, "warp")}, "tokenizer “warp”"),
        (
            {"scores": ("tokenizer.ggml.scores", files.ARRAY, (files.F32, [0.0]))},
            "1 of their scores",
        ),
        ({"scores": None}, "lacks a part of its vocabulary (tokenizer.ggml.scores)"),
        ({"kind": ("general.type", files.STRING, "adapter")}, "an adapter (LoRA)"),
        ({"kind": ("adapter.type", files.STRING, "lora")}, "Merge it into that model"),
        ({"kind": ("general.type", files.STRING, "imatrix")}, "an importance matrix"),
        ({"architecture": ("general.architecture", files.STRING, "imatrix")}, "importance matrix"),
        ({"kind": ("general.type", files.STRING, "mmproj")}, "the image part"),
        (
            {"architecture": ("general.architecture", files.STRING, "controlvector")},
            "a control vector",
        ),
    ],
)
def test_a_model_that_cannot_answer_is_refused(
    tmp_path: Path, changes: dict[str, files.Key | None], said: str
) -> None:
    assert said in refusal(files.write_model(tmp_path / "m.gguf", **changes))


def test_a_pre_tokenizer_that_llama_cpp_lacks_is_named(tmp_path: Path) -> None:
    path = files.write_model(tmp_path / "m.gguf", tokenizer=BYTE_PAIRS, m=MERGES, p=pre("warp-9"))
    assert "pre-tokenizer “warp-9”" in refusal(path)
    path = files.write_model(tmp_path / "m.gguf", tokenizer=BYTE_PAIRS, p=pre("llama-bpe"))
    assert "lacks a part of its vocabulary" in refusal(path)
    # SentencePiece has none, and llama.cpp looks at no such key.
    require_runnable(read_header(files.write_model(tmp_path / "m.gguf", p=pre("warp-9"))))


@pytest.mark.parametrize(
    ("keys", "warned"),
    [
        ({"m": MERGES, "p": pre("llama-bpe"), "e": END}, []),
        ({"m": MERGES, "p": pre("default"), "e": END}, []),
        ({"m": MERGES, "e": END}, [NO_PRE_TOKENIZER]),
        ({"m": MERGES, "p": pre(""), "e": END}, [NO_PRE_TOKENIZER]),
        ({"m": MERGES, "p": pre("llama-bpe")}, [NO_END]),
        ({"m": MERGES}, [NO_PRE_TOKENIZER, NO_END]),
        ({"m": MERGES, "p": pre("qwen2"), "e": (*END[:2], 3)}, [NO_END]),
    ],
)
def test_what_llama_cpp_only_logs_is_warned_of(
    tmp_path: Path, keys: dict[str, files.Key], warned: list[str]
) -> None:
    header = read_header(files.write_model(tmp_path / "m.gguf", tokenizer=BYTE_PAIRS, **keys))
    require_runnable(header)
    assert list(reading_warnings(header)) == warned


def test_sentencepiece_is_warned_of_only_for_an_end_outside_its_vocabulary(tmp_path: Path) -> None:
    assert not reading_warnings(read_header(files.write_model(tmp_path / "m.gguf")))
    outside = files.write_model(tmp_path / "m.gguf", e=(*END[:2], 99))
    assert reading_warnings(read_header(outside)) == (NO_END,)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["blk.0.attn_q.weight.lora_a", "blk.0.attn_q.weight.lora_b"], "an adapter (LoRA)"),
        (["direction.1", "direction.2"], "a control vector"),
    ],
)
def test_a_part_of_a_model_is_known_by_its_tensors(
    tmp_path: Path, names: list[str], said: str
) -> None:
    tensors = [(name, (8,), 0, 32 * place) for place, name in enumerate(names)]
    keys = files.model_keys(tokens=None, context=None, tokenizer=None)
    assert said in refusal(write(tmp_path, files.gguf(keys, tensors, 64)))


def test_an_adapter_names_its_base_model(tmp_path: Path) -> None:
    path = files.write_model(
        tmp_path / "m.gguf",
        kind=("general.type", files.STRING, "adapter"),
        base=("general.base_model.0.name", files.STRING, "Mistral 7B"),
    )
    assert "another model (Mistral 7B)" in refusal(path)


def test_tokenizers_are_those_of_the_installed_llama_cpp() -> None:
    library = next(p for p in libraries().glob("*llama.*") if p.suffix in (".so", ".dylib", ".dll"))
    known = library.read_bytes()
    # Short names are instructions of the processor there, not text.
    names = [name for name in (*MODELS, *PRE_TOKENIZERS) if len(name) > 8]
    assert [name for name in names if name.encode() not in known] == []


@pytest.mark.parametrize(
    ("name", "kind", "values"),
    [
        ("tokens", files.U32, [1, 2, 3]),
        ("merges", files.I32, [1]),
        ("scores", files.U8, [1, 2, 3]),
        ("scores", files.STRING, ["1", "2", "3"]),
        ("token_type", files.U8, [1, 1, 1]),
        ("token_type", files.I64, [1, 1, 1]),
    ],
)
def test_a_vocabulary_of_other_elements_is_no_crash_of_llama_cpp(
    tmp_path: Path, name: str, kind: int, values: list[object]
) -> None:
    odd = (f"tokenizer.ggml.{name}", files.ARRAY, (kind, values))
    keys = [key for key in files.model_keys() if key[0] != odd[0]]
    path = write(tmp_path, files.gguf([*keys, odd], files.TENSORS, files.DATA))
    with pytest.raises(ModelError, match="an array of an unknown type"):
        read_header(path)
