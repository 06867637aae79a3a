"""`consilium evaluate` and `consilium evaluations`, on an engine that says what each question
says."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services.engine.engine_client import EngineClient
from app.store.exam_runs import ExamRunFiles
from tests.helpers import gguf_files
from tests.helpers.exam_files import (
    LAYOUTS,
    NAMES,
    N,
    medmcqa,
    medqa,
    pubmedqa,
    right,
    said,
)
from tests.helpers.scripted_engine import scripted_command
from tests.unit.cli.conftest import Consilium

Engine = Callable[..., None]


@pytest.fixture(autouse=True)
def engine(monkeypatch: pytest.MonkeyPatch, consilium: Consilium, tmp_path: Path) -> Engine:
    """What is played from here on; a model is in the library."""

    def play(*options: str, replies: tuple[str, ...] = ()) -> None:
        command = scripted_command(*options, replies=replies)
        made = functools.partial(EngineClient, command)
        monkeypatch.setattr("app.cli.evaluate.EngineClient", made)

    for name in ("one", "other"):
        path = gguf_files.write_model(
            tmp_path / f"{name}.gguf", name=("general.name", gguf_files.STRING, name)
        )
        assert consilium("models", "add", str(path)).code == 0
    play()
    return play


def evaluate(consilium: Consilium, content: bytes, *options: str) -> dict:  # type: ignore[type-arg]
    path = consilium.home.parent / "exam.json"
    path.write_bytes(content)
    outcome = consilium("evaluate", str(path), "--model", "one", "--json", *options)
    assert outcome.code == 0, outcome.err
    return outcome.object  # type: ignore[no-any-return]


@pytest.mark.parametrize("layout", LAYOUTS, ids=NAMES)
def test_the_count_is_that_by_hand(
    consilium: Consilium,
    layout: tuple[str, Callable[[], bytes], int],
) -> None:
    kind, content, by_hand = layout
    found = evaluate(consilium, content(), "--n", "0")
    assert (found["exam"], found["accuracy"]["right"]) == (kind, by_hand)
    assert found["accuracy"]["of"] == found["n"] == found["of"] == N and found["complete"]
    assert found["chance"] == pytest.approx(1 / 3 if kind == "pubmedqa" else 1 / 4)
    assert (found["without_maybe"] is not None) == (kind == "pubmedqa")
    # Of what it says the scripted engine is as sure each time.
    sure = 10 / 12 if kind == "pubmedqa" else 10 / 13
    wrong = abs(sure - by_hand / N)
    assert found["calibration"]["ece"] >= wrong - 1e-9
    bins = found["calibration"]["bins"]
    assert [each["confidence"] for each in bins] == pytest.approx([sure] * 10)


def test_a_written_answer_is_read_and_one_that_names_none_is_wrong(
    consilium: Consilium,
    engine: Engine,
) -> None:
    replies = [
        "I cannot say."
        if number % 10 == 0
        else f"###Answer: OPTION {'ABCD'[said(number)]} IS CORRECT."
        for number in range(60)
    ]
    engine(replies=tuple(replies))
    found = evaluate(consilium, medqa(60), "--protocol", "generative")
    by_hand = sum(right(n) == said(n) and n % 10 != 0 for n in range(60))
    assert found["accuracy"]["right"] == by_hand
    assert found["named_no_answer"] == 6 and found["calibration"] is None
    assert (found["style"], found["max_tokens"]) == ("own", 512)


def test_a_run_whose_engine_died_goes_on_and_comes_to_the_same(
    consilium: Consilium,
    engine: Engine,
    tmp_path: Path,
) -> None:
    path = tmp_path / "exam.json"
    path.write_bytes(medmcqa())
    ask = ("evaluate", str(path), "--model", "one", "--n", "100", "--seed", "5", "--json")
    engine("--die", "score:41")
    died = consilium(*ask)
    assert died.code == 1 and "The engine ended" in died.err
    (run,) = ExamRunFiles(consilium.home / "evaluations").listed()
    assert len(run[1]) == 40
    engine()
    gone_on = consilium(*ask).object
    anew = consilium(*ask, "--anew").object
    assert gone_on["accuracy"] == anew["accuracy"] and gone_on["accuracy"]["of"] == 100
    assert gone_on["calibration"] == anew["calibration"] and gone_on["id"] == anew["id"]
    engine("--die", "score")  # nothing is asked any more
    again = consilium(*ask[:-1])
    assert again.code == 0 and "was made before" in again.err


def test_a_run_that_is_stopped_says_what_is_kept(
    consilium: Consilium, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "exam.json"
    path.write_bytes(medqa(20))

    def stopped(counter: object, answer: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("app.cli.evaluate._Counter.tell", stopped)
        outcome = consilium("evaluate", str(path), "--model", "one")
    assert outcome.code == 130
    kept = "Stopped. What was answered (1 of 20) is kept: the same command goes on."
    assert outcome.err.strip() == kept
    assert evaluate(consilium, medqa(20))["complete"]


def test_what_was_cut_in_the_middle_of_a_line_is_asked_again(
    consilium: Consilium,
) -> None:
    whole = evaluate(consilium, medqa(50))
    (path,) = (consilium.home / "evaluations").glob("*.jsonl")
    kept = path.read_bytes()
    lengths = [0, 10, len(kept) // 3, len(kept) - 1, *range(len(kept) - 300, len(kept), 37)]
    for length in lengths:
        path.write_bytes(kept[:length])
        found = evaluate(consilium, medqa(50))
        assert found["accuracy"] == whole["accuracy"], length
        assert len(path.read_bytes().splitlines()) == 51
    path.write_bytes(b"\xff\x00 not ours\n")
    assert evaluate(consilium, medqa(50))["accuracy"] == whole["accuracy"]


def test_two_models_are_compared_on_the_same_questions(
    consilium: Consilium,
    engine: Engine,
    tmp_path: Path,
) -> None:
    path = tmp_path / "exam.json"
    path.write_bytes(medqa())
    first = consilium("evaluate", str(path), "--n", "0", "--model", "one", "--json").object["id"]
    engine(replies=("###Answer: OPTION A IS CORRECT.",))
    second = consilium(
        "evaluate", str(path), "--n", "0", "--model", "other", "--protocol", "generative", "--json"
    ).object["id"]
    refused = consilium("evaluations", "compare", first, second)
    assert refused.code == 2 and "in different ways (logprob plain, generative own)" in refused.err
    third = consilium("evaluate", str(path), "--n", "0", "--model", "other", "--json").object["id"]
    same = consilium("evaluations", "compare", first, third, "--json").object
    assert (same["questions"], same["difference"], same["p"], same["shown"]) == (N, 0.0, 1.0, False)
    told = consilium("evaluations", "compare", first, third)
    assert "No difference shown" in told.out and "not patients" in told.out
    path.write_bytes(medmcqa())
    fourth = consilium("evaluate", str(path), "--model", "one", "--json").object["id"]
    assert "of different files" in consilium("evaluations", "compare", first, fourth).err
    listed = consilium("evaluations", "list", "--json").lines
    assert {each["id"] for each in listed} == {first, second, third, fourth}


def test_the_lists_and_the_table_for_people(consilium: Consilium) -> None:
    assert "no evaluation yet" in consilium("evaluations", "list").err
    run = evaluate(consilium, pubmedqa(90))
    shown = consilium("evaluations", "show", run["id"][:5])
    for words in (
        "PubMedQA: 90 of 90",
        "without “maybe”",
        "guessing",
        "as sure as",
        "not patients",
    ):
        assert words in shown.out
    assert run["id"] in consilium("evaluations", "list").out
    assert "no evaluation zzz" in consilium("evaluations", "show", "zzz").err


def long_and_short() -> bytes:
    long = json.loads(medqa(1)) | {"question": "word " * 500 + "says A. Which?"}
    return medqa(9) + b"\n" + json.dumps(long).encode()


def test_questions_that_have_no_room_are_counted_and_asked_again_in_a_larger_context(
    consilium: Consilium,
    engine: Engine,
    tmp_path: Path,
) -> None:
    engine("--context", "300")
    found = evaluate(consilium, long_and_short())
    assert (found["no_room"], found["accuracy"]["of"]) == (1, 10)
    settings_file = consilium.home / "settings.json"
    settings_file.write_text(json.dumps({"context": 400}))
    asked = tmp_path / "asked.jsonl"
    engine("--context", "400", "--record", str(asked))
    assert evaluate(consilium, long_and_short())["no_room"] == 1
    settings_file.write_text(json.dumps({"context": 4000}))
    engine("--record", str(asked))
    larger = evaluate(consilium, long_and_short())
    assert larger["id"] == found["id"] and larger["complete"]
    assert (larger["no_room"], larger["accuracy"]["of"]) == (0, 10)
    # The nine that had room were asked once.
    assert asked.read_text().count('"Score"') + asked.read_text().count('"score"') == 2


def test_a_question_that_had_no_room_is_not_asked_again_in_the_same_context(
    consilium: Consilium,
    engine: Engine,
) -> None:
    engine("--context", "300")
    evaluate(consilium, long_and_short())
    (path,) = (consilium.home / "evaluations").glob("*.jsonl")
    kept = path.read_bytes()
    engine("--context", "300", "--die", "score")
    assert evaluate(consilium, long_and_short())["no_room"] == 1
    assert path.read_bytes() == kept


def test_a_written_answer_that_the_context_cut_off_had_no_room(
    consilium: Consilium,
    engine: Engine,
) -> None:
    engine("--context", "100", replies=("word " * 200,))
    found = evaluate(consilium, medqa(3), "--protocol", "generative")
    assert (found["no_room"], found["named_no_answer"]) == (3, 0)
    engine("--context", "100", replies=("###Answer: OPTION A IS CORRECT. " + "word " * 200,))
    found = evaluate(consilium, medqa(3), "--protocol", "generative", "--anew")
    assert found["no_room"] == 0


def test_neither_the_questions_nor_a_path_are_kept(consilium: Consilium) -> None:
    evaluate(consilium, medqa(20))
    (path,) = (consilium.home / "evaluations").glob("*.jsonl")
    kept = path.read_text()
    assert "says" not in kept and "Option" not in kept and "exam.json" not in kept
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("missing.json", None, "cannot be read"),
        ("empty.json", b"", "This file is empty."),
        ("rubbish.bin", bytes(range(256)), "is no JSON"),
    ],
)
def test_a_wrong_file_gets_one_sentence(
    consilium: Consilium,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    said: str,
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    outcome = consilium("evaluate", str(tmp_path / name))
    assert outcome.code == 1 and said in outcome.err and len(outcome.err.splitlines()) == 1


def test_records_of_another_version_are_read(consilium: Consilium) -> None:
    """One that has more keys, and one that had fewer."""
    whole = evaluate(consilium, medqa(20))
    (path,) = (consilium.home / "evaluations").glob("*.jsonl")
    head, *answers = map(json.loads, path.read_text().splitlines())
    later = [head | {"later": {"a": [1]}}, *(each | {"later": True} for each in answers)]
    added = {"demonstration", "scoring", "logprobs", "too_long", "context"}
    earlier = [
        {key: value for key, value in each.items() if key not in added} for each in (head, *answers)
    ]
    for records, calibrated in ((later, True), (earlier, False)):
        path.write_text("".join(json.dumps(each) + "\n" for each in records))
        shown = consilium("evaluations", "show", whole["id"], "--json").object
        assert shown["accuracy"] == whole["accuracy"] and shown["id"] == whole["id"]
        assert (shown["calibration"] is not None) == calibrated
        assert evaluate(consilium, medqa(20))["accuracy"] == whole["accuracy"]
        assert len(path.read_text().splitlines()) == 21  # nothing was asked again
