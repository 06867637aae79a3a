"""`models`, `disclaimer` and `selftest`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.selftest import QT_MODULES
from app.core.disclaimer import DEMONSTRATION
from tests.helpers import gguf_files, house_rules
from tests.helpers.tree import ROOT
from tests.unit.cli.conftest import PASSPHRASE, Consilium

BEFORE_2024 = [("blk.0.ffn_down.0.weight", (256, 2), 12, 0), *gguf_files.TENSORS[1:]]


def test_an_empty_library_says_how_to_fill_it(consilium: Consilium) -> None:
    outcome = consilium("models", "list")
    assert outcome.code == 0 and outcome.out == ""
    assert "make demo" in outcome.err and "models add" in outcome.err
    assert consilium("models", "list", "--json").out == ""
    assert not consilium.home.exists()


def test_models_are_listed_added_and_removed(
    consilium: Consilium, bundled: Path, tmp_path: Path
) -> None:
    gguf_files.write_model(
        bundled / "demo.gguf",
        name=("general.name", gguf_files.STRING, "Demo"),
        demonstration=("consilium.demonstration", gguf_files.BOOL, True),
    )
    own = gguf_files.write_model(tmp_path / "own.gguf", tail=1)
    added = consilium("models", "add", str(own), "--json").object
    found = consilium("models", "list", "--json").lines
    assert [each["name"] for each in found] == ["Demo", "Tiny"]
    assert found[1] == added and found[0]["demonstration"] is True
    text = consilium("models", "list").out
    assert DEMONSTRATION in text and str(own) in text and added["sha256"][:12] in text
    assert consilium("models", "inspect", "own", "--json").object["path"] == str(own)
    assert consilium("models", "remove", "own").code == 0
    assert own.exists() and len(consilium("models", "list", "--json").lines) == 1
    builtin = consilium("models", "remove", "demo")
    assert builtin.code == 2 and "came with the installation" in builtin.err


def test_inspect_tells_the_facts_of_the_header(consilium: Consilium, tmp_path: Path) -> None:
    path = gguf_files.write_model(tmp_path / "m.gguf")
    found = consilium("models", "inspect", str(path), "--json").object
    assert found["architecture"] == "llama" and found["quantization"] == "Q4_K_M"
    assert found["parameters"] == 1024 and found["tensor_types"] == {"F32": 1, "Q4_K": 1}
    assert found["problem"] is None
    text = consilium("models", "inspect", str(path)).out
    assert "architecture: llama" in text and "parameters: 1,024" in text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (gguf_files.gguf(gguf_files.model_keys(), gguf_files.TENSORS, 100), "truncated"),
        (gguf_files.gguf(gguf_files.model_keys(), BEFORE_2024, gguf_files.DATA), "2024"),
        (
            gguf_files.gguf(
                gguf_files.model_keys(
                    architecture=("general.architecture", gguf_files.STRING, "warpnet")
                ),
                gguf_files.TENSORS,
                gguf_files.DATA,
            ),
            "“warpnet”",
        ),
        (b"hello", "not a GGUF"),
    ],
)
def test_a_bad_file_is_one_sentence_wherever_it_is_met(
    consilium: Consilium, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(content)
    for command in ("inspect", "add"):
        outcome = consilium("models", command, str(path))
        assert outcome.code == 1 and said in outcome.err
        assert len(outcome.err.splitlines()) == 1
    assert consilium("models", "list", "--json").out == ""


def test_a_missing_file_is_one_sentence(consilium: Consilium, tmp_path: Path) -> None:
    outcome = consilium("models", "inspect", str(tmp_path / "none.gguf"))
    assert outcome.code == 1 and "There is no file" in outcome.err


def test_the_disclaimer_is_shown_without_a_vault(consilium: Consilium) -> None:
    shown = consilium("disclaimer", "show")
    assert shown.code == 0 and "not a medical device" in shown.out and "clinical 1" in shown.out
    found = consilium("disclaimer", "show", "--json").object
    assert found.keys() >= {"id", "version", "title", "notice", "text"}
    assert not consilium.home.exists()


def test_accepting_makes_the_vault_and_may_be_repeated(consilium: Consilium) -> None:
    for _ in range(2):
        outcome = consilium("disclaimer", "accept", "--yes")
        assert outcome.code == 0 and "Acknowledged" in outcome.out
    assert (consilium.home / "vault.db").exists()


def test_nobody_there_means_no_acknowledgement(consilium: Consilium) -> None:
    outcome = consilium("disclaimer", "accept", typed="yes\n")
    assert outcome.code == 1 and "--yes" in outcome.err
    assert "not a medical device" in outcome.out
    assert not (consilium.home / "vault.db").exists()


def test_a_short_passphrase_makes_no_vault(consilium: Consilium) -> None:
    consilium.passphrase = "short"
    outcome = consilium("disclaimer", "accept", "--yes")
    assert outcome.code == 2 and "at least 8 characters" in outcome.err
    assert not (consilium.home / "vault.db").exists()


def test_no_terminal_and_no_passphrase_is_one_sentence(
    consilium: Consilium, monkeypatch: pytest.MonkeyPatch
) -> None:
    consilium.passphrase = None

    def no_terminal(*_: object) -> int:
        raise OSError(6, "No such device or address")

    monkeypatch.setattr("app.cli.passphrase_input.os.open", no_terminal)
    outcome = consilium("disclaimer", "accept", "--yes", typed="")
    assert outcome.code == 1 and "--passphrase-file" in outcome.err


def test_selftest_asks_the_demonstration_for_a_corpus_answer(
    consilium: Consilium, bundled: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gguf_files.write_model(
        bundled / "demo.gguf", demonstration=("consilium.demonstration", gguf_files.BOOL, True)
    )
    entries = [
        {"task": "define", "prompt": "What is the meaning of ague?", "answer": "A fever."},
        {"task": "define", "prompt": "What is the meaning of gout?", "answer": "Crystals in it."},
    ]
    (tmp_path / "demo").mkdir()
    corpus = tmp_path / "demo" / "corpus.jsonl"
    corpus.write_text("".join(json.dumps(entry) + "\n" for entry in entries))
    monkeypatch.setattr("app.cli.selftest.assets", lambda: tmp_path)
    consilium.engine(replies=("A mistake.", "Crystals in it."))
    found = {each["check"]: each for each in consilium("selftest", "--json").lines}
    assert all(each["ok"] for each in found.values()), found
    assert "as in its corpus" in found["answer"]["detail"]
    assert found.keys() >= {
        "vault",
        "engine",
        "demonstration model",
        "apsw-sqlite3mc",
        "disclaimer",
    }

    consilium.engine(replies=("Something else.",))
    outcome = consilium("selftest")
    assert outcome.code == 1 and "FAILED  answer" in outcome.out
    consilium.engine("--die=ready")
    assert "FAILED  engine" in consilium("selftest").out


def test_selftest_imports_each_part_of_qt_that_the_window_imports() -> None:
    imported = {
        name.split(".")[1]
        for path in house_rules.python_files(ROOT, "app")
        for _, name in house_rules.imported_modules(path.read_text(encoding="utf-8"))
        if name.startswith("PySide6.")
    }
    assert imported - {"QtDBus"} == set(QT_MODULES) - {"QtDBus"}  # which only Linux has


def test_selftest_names_what_is_missing(consilium: Consilium) -> None:
    outcome = consilium("selftest")
    assert outcome.code == 1
    assert "FAILED  demonstration model" in outcome.out and "make demo" in outcome.out
    assert "ok      vault" in outcome.out


def test_the_passphrase_is_never_printed_or_logged(ready: Consilium) -> None:
    outcome = ready("history", "list")
    assert PASSPHRASE not in outcome.out + outcome.err
    for path in ready.home.rglob("*"):
        assert not path.is_file() or PASSPHRASE.encode() not in path.read_bytes()
