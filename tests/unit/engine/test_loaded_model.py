"""What loads, what doesn't, and what is said of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from gguf import GGUFValueType as Kind

from app.core.engine_protocol import FailureCode
from app.engine.abort import AbortFlag
from app.engine.loaded_model import short_type
from app.engine.request_failure import RequestFailed, explain
from tests.helpers.engine_models import Shape, Tweaks, write_model
from tests.unit.engine.conftest import Load


def test_the_facts_are_those_of_the_file(tmp_path: Path, load: Load) -> None:
    tweaks = Tweaks(
        name="Tiny 4x", template="{{ messages }}", metadata={"consilium.demonstration": True}
    )
    facts = load(write_model(tmp_path / "m.gguf", tweaks=tweaks), context=256).facts
    assert (facts.name, facts.architecture, facts.quantization) == ("Tiny 4x", "llama", "F32")
    assert (facts.context, facts.context_train, facts.layers) == (256, 512, 2)
    assert (facts.bos, facts.eos, facts.add_bos) == ("<s>", "</s>", True)
    assert facts.special_tokens == ("<s>", "</s>")
    assert facts.chat_template == "{{ messages }}"
    assert facts.demonstration
    assert facts.parameters == pytest.approx(facts.size_bytes / 4, rel=0.01)


def test_a_model_without_template_or_name_is_told_as_such(tmp_path: Path, load: Load) -> None:
    facts = load(write_model(tmp_path / "plain.gguf", tweaks=Tweaks(name=""))).facts
    assert facts.name == "plain"
    assert facts.chat_template is None
    assert not facts.demonstration


@pytest.mark.parametrize(
    ("asked", "trained", "given"), [(0, 8192, 4096), (0, 300, 300), (900, 300, 300)]
)
def test_the_context_is_never_larger_than_the_model_was_trained_for(
    tmp_path: Path, load: Load, asked: int, trained: int, given: int
) -> None:
    path = write_model(tmp_path / "m.gguf", shape=Shape(context=trained))
    assert load(path, context=asked).facts.context == given


def test_loading_tells_how_far_it_is(tmp_path: Path, load: Load) -> None:
    seen: list[float] = []
    load(write_model(tmp_path / "m.gguf"), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_what_fails_while_progress_is_told_ends_the_load_and_is_raised(
    tmp_path: Path, load: Load, capfd: pytest.CaptureFixture[str]
) -> None:
    """ctypes alone prints such an exception and goes on, as if the load had been stopped."""

    def fail(fraction: float) -> None:
        raise OSError("a text of a consultation")

    with pytest.raises(OSError, match="a text of a consultation"):
        load(write_model(tmp_path / "m.gguf"), progress=fail)
    assert "consultation" not in capfd.readouterr().err


def test_loading_stops_when_it_is_cancelled(tmp_path: Path, load: Load, flag: AbortFlag) -> None:
    flag.begin(1)
    with pytest.raises(RequestFailed) as failed:
        load(write_model(tmp_path / "m.gguf"), progress=lambda fraction: flag.cancel(1))
    assert failed.value.code is FailureCode.CANCELLED


def refuse(load: Load, path: Path) -> RequestFailed:
    with pytest.raises(RequestFailed) as failed:
        load(path)
    assert path.name in failed.value.message
    assert failed.value.message.endswith(".")
    return failed.value


def test_a_missing_file_is_not_found(tmp_path: Path, load: Load) -> None:
    assert refuse(load, tmp_path / "gone.gguf").code is FailureCode.MODEL_NOT_FOUND


def test_a_folder_cannot_be_read(tmp_path: Path, load: Load) -> None:
    assert refuse(load, tmp_path).code is FailureCode.MODEL_NOT_FOUND


def test_a_file_that_is_no_gguf_is_refused(tmp_path: Path, load: Load) -> None:
    (tmp_path / "a.gguf").write_bytes(b"PK\x03\x04 not a model")
    failed = refuse(load, tmp_path / "a.gguf")
    assert failed.code is FailureCode.MODEL_UNREADABLE
    assert "not a GGUF" in failed.message


@pytest.mark.parametrize("part", [0.999, 0.5, 0.02, 0.001])
def test_a_truncated_file_is_called_incomplete(tmp_path: Path, load: Load, part: float) -> None:
    whole = write_model(tmp_path / "whole.gguf").read_bytes()
    path = tmp_path / "cut.gguf"
    path.write_bytes(whole[: max(5, int(len(whole) * part))])
    failed = refuse(load, path)
    assert failed.code is FailureCode.MODEL_UNREADABLE
    assert "incomplete" in failed.message


def test_another_architecture_is_named(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "m.gguf", tweaks=Tweaks(architecture="mysterious"))
    failed = refuse(load, path)
    assert failed.code is FailureCode.MODEL_UNREADABLE
    assert "“mysterious”" in failed.message


_GPT2: dict[str, tuple[object, Kind] | None] = {
    "tokenizer.ggml.model": ("gpt2", Kind.STRING),
    "tokenizer.ggml.merges": (["a b"], Kind.ARRAY),
}


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (_GPT2 | {"tokenizer.ggml.pre": ("warp-9", Kind.STRING)}, "the pre-tokenizer “warp-9”"),
        ({"tokenizer.ggml.model": ("warp", Kind.STRING)}, "the tokenizer “warp”"),
        ({"tokenizer.ggml.model": ("gpt2", Kind.STRING)}, "a vocabulary that is incomplete"),
        ({"llama.context_length": (512, Kind.INT32)}, "stores llama.context_length as i32"),
        ({"llama.context_length": None}, "does not say llama.context_length"),
        ({"llama.block_count": (2, Kind.UINT64)}, "stores llama.block_count as u64"),
        ({"llama.block_count": (3, Kind.UINT32)}, "lacks a part of its weights"),
        ({"llama.feed_forward_length": (32, Kind.UINT32)}, "weights of another shape"),
        ({"tokenizer.ggml.tokens": (["<unk>", "<s>", "</s>"], Kind.ARRAY)}, "(token_embd.weight:"),
    ],
)
def test_the_reason_that_llama_cpp_logs_is_said(
    tmp_path: Path, load: Load, keys: dict[str, tuple[object, Kind] | None], said: str
) -> None:
    failed = refuse(load, write_model(tmp_path / "m.gguf", tweaks=Tweaks(keys=keys)))
    assert failed.code is FailureCode.MODEL_UNREADABLE
    assert said in failed.message


@pytest.mark.timeout(10)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path, load: Load) -> None:
    os.mkfifo(tmp_path / "m.gguf")
    failed = refuse(load, tmp_path / "m.gguf")
    assert failed.code is FailureCode.MODEL_NOT_FOUND and "named pipe" in failed.message


def test_a_mixtral_of_before_2024_is_told_from_a_damaged_file(tmp_path: Path, load: Load) -> None:
    failed = refuse(load, write_model(tmp_path / "m.gguf", tweaks=Tweaks(old_experts=True)))
    assert failed.code is FailureCode.MODEL_UNREADABLE
    assert "before 2024" in failed.message


def test_want_of_memory_is_told_from_a_bad_file() -> None:
    errors = "ggml_backend_cpu_buffer_type_alloc_buffer: failed to allocate buffer of size 9\n"
    assert explain(Path("big.gguf"), errors).code is FailureCode.OUT_OF_MEMORY
    failed = explain(Path("big.gguf"), "", of_context=32768)
    assert failed.code is FailureCode.OUT_OF_MEMORY
    assert "32,768 tokens" in failed.message
    assert explain(Path("odd.gguf"), "something else").code is FailureCode.MODEL_UNREADABLE


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Q4_K - Medium", "Q4_K_M"),
        ("Q3_K - Large", "Q3_K_L"),
        ("Q2_K - Medium", "Q2_K"),
        ("Q2_K - Small", "Q2_K_S"),
        ("Q6_K", "Q6_K"),
        ("all F32", "F32"),
        ("F16", "F16"),
        ("IQ3_XXS - 3.0625 bpw", "IQ3_XXS"),
    ],
)
def test_a_type_is_named_as_people_write_it(long: str, short: str) -> None:
    assert short_type(long) == short
