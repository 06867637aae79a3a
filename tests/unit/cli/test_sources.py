"""`consilium sources`, as a person types it: add, list, search, show, change, remove, synonyms."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.source_files import docx_of, encrypted_pdf, pdf_of, picture_pdf
from tests.unit.cli.conftest import Consilium, Outcome

RULES = (
    "Hypoglycaemia\n\nGive 15 g of glucose by mouth. Repeat it after 10 minutes.\f"
    "Malaria\n\nGive artesunate 2.4 mg/kg into a vein."
)
OF_SOURCE = {
    "id", "title", "kind", "file_name", "sha256", "bytes", "pages", "pages_without_text",
    "added_at", "added_by", "valid_until", "is_past", "supersedes", "superseded_by", "state",
    "note",
}  # fmt: skip
OF_PASSAGE = {
    "reference", "source", "title", "page", "place", "heading", "text", "score", "coverage", "used",
    "is_past", "state",
}  # fmt: skip
OF_CITATION = {
    "start", "end", "text", "verdict", "words", "reference", "source", "page", "place", "is_past",
    "missing", "score",
}  # fmt: skip


@pytest.fixture
def sources(consilium: Consilium) -> Callable[..., Outcome]:
    consilium.accept()
    return lambda *arguments: consilium("sources", *arguments)


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "rules.txt"
    path.write_text(RULES)
    return path


def one_sentence(outcome: Outcome, *says: str, code: int = 1) -> None:
    assert outcome.code == code and outcome.out == ""
    (line,) = outcome.err.splitlines()
    assert line.startswith("consilium: ") and line.endswith(".")
    for each in says:
        assert each in line


def test_a_document_is_added_listed_shown_and_removed(
    sources: Callable[..., Outcome], rules: Path
) -> None:
    added = sources("add", str(rules), "--title", "Ward rules", "--note", "of the ward", "--json")
    assert added.code == 0, added.err
    source = added.object
    assert set(source) == OF_SOURCE
    assert (source["title"], source["kind"], source["pages"]) == ("Ward rules", "txt", 2)
    assert (source["state"], source["note"], source["is_past"]) == ("active", "of the ward", False)
    listed = sources("list")
    assert listed.out.startswith(f"{source['id'][:12]}  Ward rules · 2 pages · added ")
    assert sources("list", "--json").lines == [source]
    short = source["id"][:12]
    assert sources("show", short, "--json").object == source
    page = sources("show", short, "--page", "2", "--json").object
    assert page["heading"] == "Hypoglycaemia" or page["heading"] == ""
    assert page["text"] == "Malaria\nGive artesunate 2.4 mg/kg into a vein." and page["has_text"]
    assert "artesunate" in sources("show", short, "--page", "2").out
    removed = sources("remove", short, "--yes", "--json")
    assert removed.object == {"id": source["id"], "state": "removed"}
    assert sources("list", "--json").lines == []
    assert "There is no source yet" in sources("list").err
    one_sentence(sources("remove", short, "--yes"), "removed already", code=2)
    one_sentence(sources("show", short, "--page", "1"), "no page 1")


def test_several_files_are_added_and_each_bad_one_is_a_sentence(
    sources: Callable[..., Outcome], rules: Path, tmp_path: Path
) -> None:
    files = {
        "scan.pdf": picture_pdf(),
        "broken.pdf": b"%PDF-1.4",
        "guide.docx": docx_of([(1, "Malaria"), (0, "Give artesunate into a vein at once.")]),
        "sheet.xlsx": b"PK",
        "two.pdf": pdf_of([["Give 15 g of glucose by mouth, and repeat."], ["x"]]),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    paths = [str(tmp_path / name) for name in files]
    outcome = sources("add", *paths, str(tmp_path / "nowhere.pdf"))
    assert outcome.code == 1
    added = [line.split("  ", 1)[1] for line in outcome.out.splitlines() if "added" in line]
    assert [line.split(" · ")[:2] for line in added] == [
        ["Malaria", "1 section"], ["two", "2 pages"],
    ]  # fmt: skip
    assert "1 page of it: a picture, no text can be read" in outcome.out
    told = outcome.err.splitlines()
    assert [line.split("“")[1].split("”")[0] for line in told] == [
        "scan.pdf", "broken.pdf", "sheet.xlsx", "nowhere.pdf",
    ]  # fmt: skip
    assert all(line.endswith(".") for line in told)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["show", "zzz"], 1, "There is no source zzz"),
        (["remove", "zzz", "--yes"], 1, "There is no source zzz"),
        (["change", "zzz", "--title", "x"], 1, "There is no source zzz"),
        (["synonyms", "remove", "7"], 1, "7"),
        (["synonyms", "add", "shakes"], 2, "two terms or more"),
        (["synonyms", "add", "the", "shakes"], 2, "left out of every search"),
        (["add"], 2, "FILE"),
        (["search"], 2, "TEXT"),
        (["add", "x.txt", "--valid-until", "31.1.2027"], 2, "2027-01-31"),
        (["show", "x", "--page", "none"], 2, "--page"),
        (["unknown"], 2, "unknown"),
    ],
)
def test_wrong_input_is_one_sentence(
    sources: Callable[..., Outcome], arguments: list[str], code: int, says: str
) -> None:
    outcome = sources(*arguments)
    assert outcome.code == code and outcome.out == ""
    assert says in outcome.err and outcome.err.strip()


def test_a_title_or_a_successor_is_for_one_file(
    sources: Callable[..., Outcome], rules: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Other words of another document.")
    one_sentence(
        sources("add", str(rules), str(other), "--title", "Rules"), "one file at a time", code=2
    )
    one_sentence(sources("add", str(rules), "--supersedes", "abc"), "There is no source abc")
    assert sources("list", "--json").lines == []
    assert sources("add", str(rules)).code == 0
    one_sentence(sources("add", str(rules)), "is a source already", code=2)


def test_an_encrypted_file_needs_its_password(
    sources: Callable[..., Outcome], tmp_path: Path
) -> None:
    path, secret = tmp_path / "sealed.pdf", tmp_path / "password"
    path.write_bytes(encrypted_pdf("Give 15 g of glucose by mouth."))
    one_sentence(sources("add", str(path)), "is encrypted")
    secret.write_text("geese\n")
    one_sentence(sources("add", str(path), "--password-file", str(secret)), "not the password")
    one_sentence(
        sources("add", str(path), "--password-file", str(tmp_path / "no")), "password", code=2
    )
    secret.write_text("swan\n")
    assert sources("add", str(path), "--password-file", str(secret)).code == 0


def test_a_search_says_what_it_found_and_where(
    sources: Callable[..., Outcome], rules: Path
) -> None:
    assert sources("search", "glucose", "--json").object == {
        "state": "no_documents", "coverage": 0.0, "documents": 0, "sentence": None,
        "passages": [], "did_you_mean": None,
    }  # fmt: skip
    sources("add", str(rules), "--title", "Ward rules", "--valid-until", "2020-01-31")
    found = sources("search", "low", "blood", "sugar", "--json").object
    assert (found["state"], found["documents"]) == ("found", 1)
    passage = found["passages"][0]
    assert set(passage) == OF_PASSAGE
    assert (passage["page"], passage["place"], passage["is_past"]) == (1, "p. 1", True)
    assert "15 g of glucose" in passage["text"]
    said = sources("search", "low blood sugar").out
    assert "[1] Ward rules, p. 1 (past its date: valid until 2020-01-31)" in said
    none = sources("search", "Which colour has the moon?", "--json").object
    assert (none["state"], none["passages"]) == ("none", [])
    assert none["sentence"] == "No source found in your 1 document"
    typed = sources("search", "artesunat", "--json").object
    assert typed["did_you_mean"] == "artesunate"


def test_what_is_said_of_a_document_is_changed(
    sources: Callable[..., Outcome], rules: Path, tmp_path: Path
) -> None:
    old = sources("add", str(rules), "--json").object
    other = tmp_path / "new.txt"
    other.write_text(RULES.replace("15 g", "20 g"))
    new = sources("add", str(other), "--supersedes", old["id"][:10], "--json").object
    assert new["supersedes"] == old["id"]
    states = {each["id"]: each["state"] for each in sources("list", "--json").lines}
    assert states == {new["id"]: "active", old["id"]: "superseded"}
    assert "superseded" in sources("list").out
    (passage,) = [
        each
        for each in sources("search", "glucose by mouth", "--json").object["passages"]
        if "glucose" in each["text"]
    ]
    assert passage["source"] == new["id"] and "20 g" in passage["text"]
    again = sources("change", old["id"], "--active", "--json").object
    assert again["state"] == "active"
    changed = sources(
        "change",
        old["id"],
        "--title",
        "Rules",
        "--valid-until",
        "2020-01-31",
        "--note",
        "",
        "--json",
    ).object
    assert (changed["title"], changed["valid_until"], changed["is_past"]) == (
        "Rules", "2020-01-31", True,
    )  # fmt: skip
    assert "PAST ITS DATE" in sources("list").out
    assert (
        sources("change", old["id"], "--valid-until", "none", "--json").object["is_past"] is False
    )
    one_sentence(
        sources("change", old["id"], "--superseded-by", old["id"]), "its own place", code=2
    )


def test_synonyms_are_added_listed_shown_and_removed(
    sources: Callable[..., Outcome], rules: Path
) -> None:
    sources("add", str(rules))
    assert sources("search", "the shakes", "--json").object["state"] == "none"
    added = sources("synonyms", "add", "the shakes", "low sugar", "hypoglycaemia", "--json").object
    assert added == {"group": 1, "terms": ["the shakes", "low sugar", "hypoglycaemia"]}
    assert sources("synonyms", "list", "--json").lines == [added]
    assert sources("synonyms", "list").out == "1  the shakes = low sugar = hypoglycaemia\n"
    assert "low sugar" in sources("synonyms", "show", "the shakes", "--json").object["same"]
    assert sources("search", "the shakes", "--json").object["state"] == "found"
    assert sources("synonyms", "remove", "1", "--json").object == {"group": 1, "removed": True}
    assert "none of its own yet" in sources("synonyms", "list").err
    assert sources("search", "the shakes", "--json").object["state"] == "none"


def test_an_answer_has_its_sources_and_citations(
    ready: Consilium, ask: Callable[..., Any], rules: Path
) -> None:
    ready("sources", "add", str(rules), "--title", "Rules", "--valid-until", "2020-01-31")
    ready.engine(replies=("Give 15 g of glucose by mouth. Give 50 g of glucose by mouth.",))
    answer = ask("low blood sugar: how much glucose?")
    assert answer["sources"]["state"] == "found" and answer["sources"]["passages"][0]["used"]
    first, second = answer["citations"]
    assert set(first) == OF_CITATION
    assert (first["verdict"], second["verdict"], second["missing"]) == ("found", "partly", ["50 g"])
    assert first["page"] == 1 and first["is_past"] and "past its date" in first["words"]
    assert [mark["other_in"] for mark in answer["marks"] if mark["text"] == "50 g"] == ["source"]
    told = ready("ask", "low blood sugar: how much glucose?").out
    assert "Sources found in your 1 document:" in told
    assert "words and numbers found: [1] p. 1 (past its date: valid until 2020-01-31)" in told
    without = ask("low blood sugar: how much glucose?", "--no-sources")
    assert without["sources"] is None and without["citations"] == []
    define = ask("hypoglycaemia", "--task", "define")
    assert define["sources"] is None
    asked = ask("hypoglycaemia", "--task", "define", "--sources")
    assert asked["sources"]["state"] == "found"
    exported = json.loads(ready("export", answer["consultation"], "--format", "json").out)
    assert [each["verdict"] for each in exported["shown"][1]["citations"]] == ["found", "partly"]
