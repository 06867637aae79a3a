"""Fidelity: numbers that follow from both models' logits, a reference file that never says more."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, replace
from math import sqrt
from pathlib import Path

import numpy as np
import pytest

from convert.__main__ import main
from convert.answers import (
    Answer,
    Conversation,
    asked_model,
    held_out_conversations,
    read_conversations,
)
from convert.collecting import medical_conversations
from convert.errors import FidelityError
from convert.fidelity import (
    SENTENCES,
    Exact,
    Tally,
    divergence,
    divergence_of_known,
    known,
    log_probabilities,
)
from convert.interrupts import Interrupts
from convert.reference_file import read_reference
from convert.running import asset, silent_llama
from tests.helpers import llama
from tests.helpers.checkpoints import MISTRAL, MIXTRAL, write_checkpoint

PAIRS = [
    Conversation(
        "What helps with a fever?", "Paracetamol 1 g helps, and so does drinking enough. " * 3
    ),
    Conversation("Define gout.", "Gout is an arthritis caused by crystals of urate in a joint."),
    Conversation("Is rest enough?", "Often it is."),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model in F32 and in few bits, conversations, and a reference of the first."""
    root = tmp_path_factory.mktemp("fidelity")
    write_checkpoint(root / "m", replace(MIXTRAL, layers=1))
    for kind in ("F32", "Q2_K"):
        assert main([str(root / "m"), "-o", str(root / f"{kind}.gguf"), "--type", kind]) == 0
    lines = [json.dumps({"question": q, "answer": a}) + "\n" for q, a, *_ in PAIRS]
    (root / "own of somebody.jsonl").write_text("".join(lines))
    assert told(root, "F32.gguf", "--make-reference", root / "x.ref") == 0
    return root


def told(root: Path, model: str, way: str, other: Path | str, *flags: str) -> int:
    texts = [] if str(other).endswith(".ref") and way == "--reference" else ["--conversations"]
    texts += [str(root / "own of somebody.jsonl")] if texts else []
    given = [str(root / model), way, str(root / other), "--threads", "1", *texts, *flags]
    return main(["fidelity", *given])


def found(capsys: pytest.CaptureFixture[str], root: Path, model: str, other: str) -> dict:
    capsys.readouterr()
    assert told(root, model, "--reference", other, "--json") == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert said[-1].pop("event") == "fidelity"
    return dict(said[-1])


def rows_of(path: Path, pairs: list[Conversation]) -> list[tuple[Answer, Exact]]:
    """Log-probabilities before each token of an answer, all of them computed in one batch."""
    with silent_llama() as api, asked_model(api, path, 1, Interrupts()) as asked:
        answers = asked.answers(pairs)
    result = []
    for answer in answers:
        logits = llama.model_logits(path, list(answer.tokens))
        result.append((answer, log_probabilities(logits[answer.start - 1 : -1])))
    return result


def test_the_numbers_are_those_of_both_models_logits(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs, ours = rows_of(root / "F32.gguf", PAIRS), rows_of(root / "Q2_K.gguf", PAIRS)
    divergences, same, ratios = [], [], []
    for (answer, p), (again, q) in zip(theirs, ours, strict=True):
        assert answer == again
        for place, token in enumerate(answer.tokens[answer.start :]):
            chances = [np.exp(each) for each in p[place]]
            pairs = zip(chances, p[place], q[place], strict=True)
            divergences.append(sum(chance * (one - other) for chance, one, other in pairs))
            same.append(np.argmax(p[place]) == np.argmax(q[place]))
            ratios.append(p[place][token] - q[place][token])
    said = found(capsys, root, "Q2_K.gguf", "F32.gguf")
    assert (said["answers"], said["tokens"]) == (3, len(same))
    # Kernels for many rows at once round otherwise than those for few.
    assert said["kl_mean"] == pytest.approx(np.mean(divergences), rel=0.02)
    assert said["kl_median"] == pytest.approx(np.median(divergences), rel=0.05)
    assert said["kl_99"] == pytest.approx(np.quantile(divergences, 0.99), rel=0.05)
    assert said["same_top"] == pytest.approx(np.mean(same), abs=3.5 / len(same))
    assert said["perplexity_ratio"] == pytest.approx(np.exp(np.mean(ratios)), rel=0.02)
    assert said["kl_error"] > 0
    assert said["kept"] is None


def test_a_model_is_as_good_as_itself(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = found(capsys, root, "F32.gguf", "F32.gguf")
    assert said["kl_mean"] == said["kl_99"] == said["kl_error"] == 0
    assert (said["same_top"], said["whole"], said["perplexity_ratio"]) == (1, 3, 1)
    assert said["verdict"] == "as-good"
    assert told(root, "F32.gguf", "--reference", "F32.gguf") == 0
    assert capsys.readouterr().out.startswith("as good as the original, on 3 answers of ")


def test_a_reference_file_says_the_same_and_of_the_divergence_no_more(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = found(capsys, root, "Q2_K.gguf", "F32.gguf")
    by_file = found(capsys, root, "Q2_K.gguf", "x.ref")
    assert by_file["kept"] == 64
    assert 0 < by_file["kl_mean"] < whole["kl_mean"]
    for key in ("answers", "tokens", "same_top", "whole"):
        assert by_file[key] == whole[key]
    assert by_file["perplexity_ratio"] == pytest.approx(whole["perplexity_ratio"], rel=1e-5)
    itself = found(capsys, root, "F32.gguf", "x.ref")
    assert itself["kl_mean"] < 1e-6
    assert itself["same_top"] == 1


def test_a_reference_file_names_nothing_of_the_machine_or_the_text(root: Path) -> None:
    data = (root / "x.ref").read_bytes()
    for secret in (b"somebody", str(root).encode(), b"Paracetamol", b"F32.gguf"):
        assert secret not in data


def test_what_is_kept_is_the_best_and_the_rest_is_all_others() -> None:
    random = np.random.default_rng(1)
    logits = random.normal(0, 3, (20, 50)).astype(np.float32)
    logits[0, [7, 9]] = 20  # alike
    p = log_probabilities(logits)
    q = log_probabilities(random.normal(0, 3, (20, 50)).astype(np.float32))
    said = random.integers(0, 50, 20)
    some = known(p, said, 5)
    assert some.ids[0, :2].tolist() == [7, 9]
    assert (some.ids[:, 0] == p.argmax(axis=1)).all()
    for row in range(20):
        best = sorted(p[row], reverse=True)
        assert some.log[row].tolist() == best[:5]
        assert np.exp(some.rest[row]) == pytest.approx(np.exp(best[5:]).sum())
        assert some.said[row] == p[row, said[row]]
    assert (divergence_of_known(some, q) <= divergence(p, q) + 1e-12).all()
    np.testing.assert_allclose(divergence_of_known(known(p, said, 50), q), divergence(p, q))


def test_the_standard_error_is_that_of_answers_and_not_of_tokens() -> None:
    values = np.random.default_rng(2).random(40)
    alone, twice = Tally(), Tally()
    for value in values:
        for tally, count in ((alone, 1), (twice, 7)):
            each = np.full(count, value)
            tally.add(each, each > 0.5, each)
    expected = values.std(ddof=1) / sqrt(len(values))
    for tally in (alone, twice):
        assert tally.result(None).kl_error == pytest.approx(expected)
        assert tally.result(None).whole == int((values > 0.5).sum())


@pytest.mark.parametrize(
    ("mean", "word"),
    [(0, "as-good"), (0.004, "small-change"), (0.07, "visible-change"), (1, "another-model")],
)
def test_the_word_goes_by_the_mean_divergence(mean: float, word: str) -> None:
    tally = Tally()
    tally.add(np.full(3, mean), np.ones(3, bool), np.zeros(3))
    assert tally.result(None).verdict == word
    assert word in SENTENCES


@pytest.mark.parametrize("gap", [2000.0, -2000.0])
def test_the_perplexity_of_a_broken_model_is_a_number_that_json_has(gap: float) -> None:
    p, q = (log_probabilities(np.array([[each, 0, 0]], np.float32)) for each in (10, -gap))
    tally = Tally()
    tally.add(divergence(p, q), np.array([False]), p[:, 0] - q[:, 0])
    assert json.dumps(asdict(tally.result(None)), allow_nan=False)
    assert (tally.result(None).perplexity_ratio > 1e300) == (gap > 0)


def test_models_of_another_vocabulary_are_refused(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_checkpoint(tmp_path / "m", replace(MISTRAL, layers=1, vocabulary=MISTRAL.vocabulary + 8))
    assert main([str(tmp_path / "m"), "-o", str(tmp_path / "x.gguf"), "--type", "F16"]) == 0
    for reference in ("F32.gguf", "x.ref"):
        assert told(root, str(tmp_path / "x.gguf"), "--reference", reference) == 1
        assert "another vocabulary" in capsys.readouterr().err


def test_every_cut_and_change_of_a_reference_is_one_sentence(root: Path, tmp_path: Path) -> None:
    data = (root / "x.ref").read_bytes()
    path = tmp_path / "x.ref"
    changed = [data[:length] for length in (*range(8, 40), *range(40, len(data), 997))]
    changed += [data + b"\0", data[:-4] + struct.pack("<f", np.nan)]
    changed += [data[:-4] + struct.pack("<f", 1.0)]
    (length,) = struct.unpack_from("<I", data, 8)
    begin = 12 + length
    changed += [data[:begin] + data[begin + 4 : begin + 8] + data[begin + 4 :]]  # an id twice
    changed += [data[:begin] + b"\xff\xff\xff\x7f" + data[begin + 4 :]]
    for key in (b'"kept": 64', b'"start": '):
        changed.append(data.replace(key, key[:-1] + b"9", 1))
    header = json.loads(data[12:begin])
    for value in (10**400, 2**31, -1, 1.5, True, None, "9"):
        for key in ("vocabulary", "kept"):
            other = json.dumps(header | {key: value}).encode()
            changed.append(data[:8] + struct.pack("<I", len(other)) + other + data[begin:])
    for each in changed:
        path.write_bytes(each)
        with pytest.raises(FidelityError, match="damaged, or no reference"):
            read_reference(path)


@pytest.mark.parametrize(
    ("flags", "code", "said"),
    [
        (["none.gguf", "--reference", "F32.gguf"], 1, "is not a file"),
        (["F32.gguf", "--reference", "none.gguf"], 1, "can't be read"),
        (["F32.gguf", "--reference", "own of somebody.jsonl"], 1, "does not load own"),
        (["F32.gguf", "--make-reference", "x.ref"], 1, "exists"),
        (["F32.gguf", "--reference", "x.ref", "--conversations", "x.ref"], 2, "has its own"),
        (["F32.gguf", "--reference", "F32.gguf", "--conversations", "x.ref"], 1, "each line"),
    ],
)
def test_what_can_not_be_done_is_one_sentence(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    flags: list[str], code: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(root)
    assert main(["fidelity", *flags]) == code
    _, err = capsys.readouterr()
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "text", ["", "[]\n", '{"question": "x"}\n', '{"question": 1, "answer": 2}']
)
def test_conversations_that_are_none_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.jsonl").write_text(text)
    with pytest.raises(FidelityError, match="each line must be"):
        read_conversations(tmp_path / "x.jsonl")


def test_our_conversations_are_in_all_tasks_and_in_no_text_that_models_are_made_of() -> None:
    pairs = held_out_conversations()
    lines = asset("fidelity", "conversations.jsonl").read_text(encoding="utf-8").splitlines()
    tasks = {json.loads(line)["task"] for line in lines}
    assert tasks == {"consultation", "exam", "research", "define", "relate"}
    assert len(pairs) >= 20
    learned, ours = (
        {each for pair in every for text in pair[:2] for each in text.split(". ") if len(each) > 20}
        for every in (medical_conversations(), pairs)
    )
    assert not ours & learned


def test_a_whole_prompt_is_read_as_it_stands(root: Path, tmp_path: Path) -> None:
    """With BOS before it, and an answer whose first word has sentencepiece's space or has not."""
    path, lines = tmp_path / "x.jsonl", []
    for spaced in (True, False):
        lines.append({"prompt": "[INST] Fever? [/INST]", "answer": "Rest.", "spaced": spaced})
    path.write_text("".join(json.dumps(each) + "\n" for each in lines))
    with silent_llama() as api, asked_model(api, root / "F32.gguf", 1, Interrupts()) as asked:
        one, other = asked.answers(read_conversations(path))
    prompt = llama.tokenize(root / "F32.gguf", "[INST] Fever? [/INST]", special=False)
    answer = llama.tokenize(root / "F32.gguf", "Rest.", special=False)[1:]
    assert list(one.tokens[: one.start]) == prompt
    assert list(one.tokens[one.start :]) == answer
    assert other.tokens[: other.start] == one.tokens[: one.start]
    assert other.tokens != one.tokens
    assert other.length > 0
