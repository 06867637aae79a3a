"""An importance matrix of our own making: what llama.cpp multiplied with, and no path in it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from gguf import GGUFReader

from convert.__main__ import main
from convert.activations import Activations
from convert.collecting import medical_conversations
from convert.importance import read_importance
from convert.verify import WRONG, WRONG_OF_ONE_BIT, verify
from tests.helpers import llama
from tests.helpers.checkpoints import MISTRAL, MIXTRAL, write_checkpoint

WORDS = "The patient has had chest pain for two days; give aspirin 300 mg and call for help. "
CHUNK = 512


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("collected")
    (root / "notes of somebody.txt").write_text(WORDS * 60)
    for name, model in (("moe", replace(MIXTRAL, layers=1)), ("dense", replace(MISTRAL, layers=1))):
        write_checkpoint(root / name, model)
        assert main([str(root / name), "-o", str(root / f"{name}.gguf"), "--type", "F32"]) == 0
        assert collected(root, name, root / f"{name}.imatrix.gguf") == 0
    return root


def collected(root: Path, name: str, target: Path) -> int:
    text = str(root / "notes of somebody.txt")
    flags = ["--text", text, "-o", str(target), "--threads", "1"]
    return main(["imatrix", str(root / f"{name}.gguf"), *flags])


def tensors(path: Path) -> dict[str, npt.NDArray[np.float32]]:
    return {each.name: np.array(each.data) for each in GGUFReader(path).tensors}


def chunks(root: Path, name: str) -> npt.NDArray[np.int64]:
    """The tokens that went through the model, by chunk, the first of each replaced by BOS."""
    text = (root / "notes of somebody.txt").read_text()
    ids = llama.tokenize(root / f"{name}.gguf", text, special=False)
    table = np.array(ids[: len(ids) // CHUNK * CHUNK]).reshape(-1, CHUNK)
    table[:, 0] = 1
    assert len(table) >= 2
    return table


@pytest.mark.parametrize("name", ["moe", "dense"])
def test_sums_are_those_of_the_embeddings_that_were_normalized(root: Path, name: str) -> None:
    """What the first matrices meet follows from the tokens, by numpy alone."""
    weights, found = tensors(root / f"{name}.gguf"), tensors(root / f"{name}.imatrix.gguf")
    rows = weights["token_embd.weight"][chunks(root, name).ravel()].astype(np.float64)
    rows /= np.sqrt((rows**2).mean(axis=1, keepdims=True) + MIXTRAL.epsilon)
    expected = ((rows * weights["blk.0.attn_norm.weight"]) ** 2).sum(axis=0)
    for matrix in ("attn_q", "attn_k", "attn_v"):
        sums = found[f"blk.0.{matrix}.weight.in_sum2"].ravel()
        np.testing.assert_allclose(sums, expected, rtol=1e-4)
        assert found[f"blk.0.{matrix}.weight.counts"].tolist() == [len(rows)]


def test_each_expert_has_sums_of_its_own_tokens(root: Path) -> None:
    found = tensors(root / "moe.imatrix.gguf")
    tokens = chunks(root, "moe").size
    gate, up, down = (f"blk.0.ffn_{which}_exps.weight" for which in ("gate", "up", "down"))
    counts = found[f"{gate}.counts"].ravel()
    assert counts.size == MIXTRAL.experts
    assert counts.sum() == tokens * MIXTRAL.experts_used
    assert len(set(counts.tolist())) > 1
    for other in (up, down):
        assert found[f"{other}.counts"].ravel().tolist() == counts.tolist()
    assert (found[f"{gate}.in_sum2"] == found[f"{up}.in_sum2"]).all()
    assert found[f"{down}.in_sum2"].shape == (MIXTRAL.experts, MIXTRAL.intermediate)
    # What goes to all experts together is what the router saw, once for each that is used.
    router = found["blk.0.ffn_gate_inp.weight.in_sum2"].ravel()
    together = found[f"{gate}.in_sum2"].astype(np.float64).sum(axis=0)
    np.testing.assert_allclose(together, MIXTRAL.experts_used * router, rtol=1e-4)


def test_it_is_what_the_converter_takes(root: Path, tmp_path: Path) -> None:
    matrix = read_importance(root / "moe.imatrix.gguf")
    assert matrix.chunks == len(chunks(root, "moe"))
    flags = ["--type", "IQ3_XXS", "--imatrix", str(root / "moe.imatrix.gguf")]
    assert main([str(root / "moe"), "-o", str(tmp_path / "x.gguf"), *flags]) == 0
    assert main(["verify", str(tmp_path / "x.gguf"), "--against", str(root / "moe")]) == 0


@pytest.mark.slow
@pytest.mark.timeout(1200)  # ggml builds tables of this type for many seconds of a core
def test_the_type_of_fewest_bits_is_the_same_at_any_number_of_threads(
    root: Path, tmp_path: Path
) -> None:
    """Its errors are the largest of all, and its tables are built by the thread that is first."""
    flags = ["--type", "IQ1_S", "--imatrix", str(root / "moe.imatrix.gguf")]
    made = []
    for threads in ("1", "4"):
        target = tmp_path / f"{threads}.gguf"
        assert main([str(root / "moe"), "-o", str(target), *flags, "--threads", threads]) == 0
        assert main(["verify", str(target), "--against", str(root / "moe")]) == 0
        made.append({name: each.tobytes() for name, each in tensors(target).items()})
    assert made[0] == made[1]
    worst = max(each.relative_rmse for each in verify(target, root / "moe").errors)
    assert WRONG < worst < WRONG_OF_ONE_BIT, "the limit of its own is not needed, or not enough"


def test_the_same_text_gives_the_same_file_which_names_no_file(root: Path, tmp_path: Path) -> None:
    assert collected(root, "moe", tmp_path / "again.gguf") == 0
    data = (tmp_path / "again.gguf").read_bytes()
    assert data == (root / "moe.imatrix.gguf").read_bytes()
    assert b"somebody" not in data
    assert str(root).encode() not in data
    assert [each.name for each in tmp_path.glob("again*")] == ["again.gguf"]


@pytest.mark.parametrize(
    ("flags", "code", "said"),
    [
        (["moe.gguf", "--text", "short.txt", "-o", "x.gguf"], 1, "1024 are the least"),
        (["moe.gguf", "--text", "none.txt", "-o", "x.gguf"], 1, "can't be read as text"),
        (["moe.gguf", "--text", "moe.gguf", "-o", "x.gguf"], 1, "can't be read as text"),
        (["none.gguf", "--text", "short.txt", "-o", "x.gguf"], 1, "is not a file"),
        (["short.txt", "--text", "short.txt", "-o", "x.gguf"], 1, "does not load short.txt"),
        (["moe.gguf", "--text", "short.txt", "-o", "moe.gguf"], 1, "exists"),
        (["moe.gguf", "--text", "short.txt", "-o", "no/x.gguf"], 1, "does not exist"),
    ],
)
def test_what_can_not_be_done_is_one_sentence(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    flags: list[str], code: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(root)
    (root / "short.txt").write_text(WORDS)
    before = (root / "moe.gguf").read_bytes()
    assert main(["imatrix", *flags, "--json"]) == code
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert said in last["message"]
    assert (root / "moe.gguf").read_bytes() == before
    assert not (root / "x.gguf").exists()


def test_an_error_while_summing_ends_the_work_and_is_told(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    def fail(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(Activations, "_add", fail)
    assert collected(root, "moe", tmp_path / "x.gguf") == 1
    assert "can't be read (ValueError)" in capsys.readouterr().err
    assert not list(tmp_path.glob("x.gguf*"))


def test_a_conversion_to_the_same_name_that_was_stopped_stays(root: Path, tmp_path: Path) -> None:
    left = [tmp_path / f"x.gguf.part{end}" for end in ("", ".journal")]
    for each in left:
        each.write_bytes(b"hours of work")
    assert collected(root, "moe", tmp_path / "x.gguf") == 0
    assert sorted(tmp_path.glob("x.gguf*")) == [tmp_path / "x.gguf", *left]
    assert {each.read_bytes() for each in left} == {b"hours of work"}


def test_the_medical_text_has_questions_and_answers() -> None:
    conversations = medical_conversations()
    assert len(conversations) > 200
    assert all(question and answer for question, answer in conversations)
