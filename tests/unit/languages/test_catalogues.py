"""Catalogues of the window's languages: whole, in step with the sources, and read as they stand."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType
from typing import Any

import pytest

from app import errors
from app.core.catalogue import LANGUAGES, LONGEST_SENTENCE, Catalogue, is_singular, read_catalogue
from app.errors import UserError
from app.sentences import Sentence, all_of, joined, plain, say, say_count
from tests.helpers.spoken_literals import WRAPPED, unsaid, unwrapped

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "assets" / "translations"
# Names, what no window shows (no_display, system_libraries: the terminal), style sheets, and what
# goes to the English model or onto paper with the disclaimer's English text.
FILES = {"clipboard", "no_display", "system_libraries", "typefaces", "stylesheet", "theme"}
FILES |= {"translation", "compare_dialog", "single_instance"}
LITERALS = {
    "Consilium", "Consilium ", "Consilium , ", "Python , Qt ,  ", "Apache License 2.0",
    "Everything", "Attention", "its window", "Answer:", "You:", "— Checked by rules: \n",
    "Page  of ", "paroxysmal nocturnal haemoglobinuria", "amiodarone and thyrotoxicosis",
}  # fmt: skip
# English in every language: what goes to the model, emergency cards (they have their own
# translations), transcripts and the report of evidence, lists of words that are looked for, and
# what only a terminal or a log shows.
UNSAID = {
    "app/__main__.py", "app/sentences.py", "app/core/engine_protocol.py",
    "app/core/clinical/emergency/card_texts.py", "app/core/consultations/tasks.py",
    "app/core/masking/name_cues.py", "app/core/notes/note_prompt.py",
    "app/core/prompts/built_in_formats.py", "app/export/evidence_html.py",
    "app/export/fhir/fhir_resources.py", "app/export/notes/note_document.py",
    "app/export/outline.py", "app/export/wording.py",
}  # fmt: skip
CAUGHT = {  # where it is raised, as what it is not
    "exit status ", "no line is an object", "it was stopped before it started",
    "the head of the audit was not written by this vault", "the head of the audit can't be read",
}  # fmt: skip
EXAMPLES = ("A 67-year-old woman", "A 4-year-old has had fever")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield importlib.import_module("translations")


def test_every_text_of_the_window_goes_through_the_translation() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in sorted((ROOT / "app" / "ui").rglob("*.py"))
        if path.stem not in FILES
        for line, text in unwrapped(path)
        if text not in LITERALS and not text.startswith(EXAMPLES) and "px;" not in text
    ]
    assert not found, "\n".join(found)


def test_a_sentence_of_a_service_knows_its_template() -> None:
    files = [
        path
        for folder in ("services", "store", "core", "export")
        for path in sorted((ROOT / "app" / folder).rglob("*.py"))
    ]
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in [*files, *sorted((ROOT / "app").glob("*.py"))]
        if path.relative_to(ROOT).as_posix() not in UNSAID
        for line, text in unsaid(path)
        if text not in CAUGHT and "consilium models" not in text
    ]
    assert not found, "\n".join(found)


def test_a_sentence_without_its_template_is_found(tmp_path: Path) -> None:
    file = tmp_path / "part.py"
    lines = (
        'raise ModelError("Not said, nor ended")',
        'raise ModelError(say("Said."))',
        'raise InternalError("Not for people.")',
        'ENDED = f"{n} sentences end. "',
        'TITLE = "Not a sentence"',
        'db.execute("SELECT text FROM messages.")',
    )
    file.write_text("\n".join(lines))
    assert sorted(line for line, _ in unsaid(file)) == [1, 4]


def test_an_unwrapped_text_is_found(tmp_path: Path) -> None:
    file = tmp_path / "part.py"
    file.write_text('label("Not wrapped.")\nlabel(tr("Wrapped."))\nlabel(f"{n} are wrong")\n')
    assert [line for line, _ in unwrapped(file)] == [1, 3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_has_the_texts_of_the_sources_and_no_other(
    script: ModuleType, language: str
) -> None:
    known = script.read(FOLDER / f"consilium_{language}.ts")
    assert set(known) == set(script.texts_of()), "run: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_keeps_places_and_forms(script: ModuleType, language: str) -> None:
    known = script.read(FOLDER / f"consilium_{language}.ts")
    done = {key: forms for key, forms in known.items() if all(forms)}
    texts = {key: text for key, text in script.texts_of().items() if key in done}
    assert script.faults_of(language, texts, done) == []


@pytest.mark.parametrize(
    ("forms", "fault"),
    [
        (["{n:,} Seiten"], "1 forms"),
        (["Eine Seite", "{n} Seiten"], "has the places"),
        (["Eine Seite", "{m:,} Seiten"], "has the places"),
        (["Eine Seite", "{n:, Seiten"], "cannot be filled"),
        (["", "{n:,} Seiten"], "is not translated"),
    ],
)
def test_faults_of_a_translation_are_told(script: ModuleType, forms: list[str], fault: str) -> None:
    key = ("{n:,} pages", "")
    texts = {key: script.Text("{n:,} pages", "", "{n} page")}
    assert fault in script.faults_of("de", texts, {key: forms})[0]
    assert script.faults_of("de", texts, {key: ["Eine Seite", "{n:,} Seiten"]}) == []


def test_a_catalogue_is_written_and_read_again(script: ModuleType, tmp_path: Path) -> None:
    texts = {
        ("Saved in {path} & <there>\n", ""): script.Text("Saved in {path} & <there>\n", ""),
        ("{n:,} pages", ""): script.Text("{n:,} pages", "", "{n} page", ["app/a.py"]),
        ("Open", "verb"): script.Text("Open", "verb"),
    }
    known = {("Saved in {path} & <there>\n", ""): ["In {path} & <dort>\n"], ("Open", "verb"): [""]}
    known["{n:,} pages", ""] = ["{n} Seite", "{n:,} Seiten"]
    file = tmp_path / "consilium_de.ts"
    file.write_text(script.written("de", texts, known), encoding="utf-8")
    assert script.read(file) == known
    found = read_catalogue("de", file.read_bytes())
    assert found.find("Open", "verb") is None  # English stays where nothing was written
    assert found.find("{n:,} pages", count=1) == "{n} Seite"
    assert found.find("{n:,} pages", count=0) == "{n:,} Seiten"
    assert found.find("Saved in {path} & <there>\n") == "In {path} & <dort>\n"


def test_french_counts_nothing_as_one() -> None:
    assert [is_singular("fr", count) for count in (0, 1, 2)] == [True, True, False]
    assert [is_singular("de", count) for count in (0, 1, 2)] == [False, True, False]


def test_a_sentence_that_came_as_plain_text_is_recognised() -> None:
    found = Catalogue(
        "de",
        {
            ("{path} cannot be made ({reason}). Choose another folder.", ""): ("x",),
            ("{path} cannot be made ({reason}).", ""): ("y",),
            ("{a} {b}", ""): ("z",),
        },
    )
    said = "/a (b) cannot be made (no space). Choose another folder."
    template, values = found.recognise(said) or ("", {})
    assert template.endswith("another folder.")
    assert values == {"path": "/a (b)", "reason": "no space"}
    assert found.recognise("Amoxicillin 500 mg") is None  # what says nothing itself is never taken


def catalogue_of(*sources: str) -> Catalogue:
    return Catalogue("de", {(source, ""): ("x",) for source in sources})


@pytest.mark.parametrize(
    ("source", "text", "values"),
    [
        ("{a} was saved in {b}.", "x was saved in y.", {"a": "x", "b": "y"}),
        ("{a} was saved in {b}.", "x was saved in y", None),
        ("{a} was saved in {b}.", " was saved in .", {"a": "", "b": ""}),
        ("{a} was saved, {b}, {c}.", "1 was saved, 2, 3, 4.", {"a": "1", "b": "2", "c": "3, 4"}),
        ("Saved as {a}, not as {a}.", "Saved as x, not as x.", {"a": "x"}),
        ("Saved as {a}, not as {a}.", "Saved as x, not as y.", None),
        ("It is saved: {a}saved", "It is saved", None),  # no word counts twice
        ("It was read {a}{b} today", "It was read xy today", {"a": "", "b": "xy"}),
        ("It was read on {n:,.0f} days", "It was read on 1,000 days", {"n": "1,000"}),
        ("In {a} lines\nit says {b}", "In 2\n3 lines\nit says \n", {"a": "2\n3", "b": "\n"}),
    ],
)
def test_places_of_a_plain_text_are_found(
    source: str, text: str, values: dict[str, str] | None
) -> None:
    expected = None if values is None else (source, values)
    assert catalogue_of(source).recognise(text) == expected


def test_a_long_text_is_nobodys_sentence() -> None:
    found = catalogue_of("{a} was saved in {b}.")
    assert found.recognise("x" * (LONGEST_SENTENCE - 16) + " was saved in y.") is not None
    assert found.recognise("x" * (LONGEST_SENTENCE - 15) + " was saved in y.") is None


def test_recognising_looks_at_no_piece_of_a_text_again_and_again() -> None:
    """How often a word is looked for does not depend on the text: a pattern's backtracking took
    seconds for signs like these."""

    class Counted(str):
        sought = 0

        def find(self, *where: Any) -> int:
            Counted.sought += 1
            return super().find(*where)

    found = catalogue_of("{a}. {b}. {c}. {d} is all.", "{a}: {b} ({c}) at last. {d}. Go on.")
    assert found.recognise(Counted(". " * (LONGEST_SENTENCE // 2))) is None
    assert found.recognise(Counted(". " * 180 + " is all. Go on.")) is None
    assert Counted.sought <= 12


def test_a_sentence_stays_one_through_an_error() -> None:
    error = UserError(say("Saved in {path}.", path="/x{y}"))
    said = str(error)
    assert isinstance(said, Sentence)
    assert said == "Saved in /x{y}."
    assert (said.template, dict(said.values)) == ("Saved in {path}.", {"path": "/x{y}"})
    assert type(plain(said)) is str
    with pytest.raises(NotImplementedError):
        plain(3)


def test_errors_are_translated_once_where_they_are_shown() -> None:
    """What holds a sentence for later holds it as `say` made it: `tr` would then look up what it
    translated before."""
    kept = {name for name, kind in vars(errors).items() if isinstance(kind, type)} | {"Trouble"}
    wrong = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in kept:
                inside = [each for each in ast.walk(call) if isinstance(each, ast.Call)]
                if any(ast.unparse(each.func) in ("tr", "tr_count") for each in inside):
                    wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    assert not wrong, "\n".join(wrong)


def test_counts_and_lists_are_english_by_themselves() -> None:
    pages = [say_count("{n} page", "{n:,} pages", n=n) for n in (1, 1200)]
    assert pages == ["1 page", "1,200 pages"]
    assert joined([say("One."), "", say("Two.")]) == "One. Two."
    assert all_of(["a", "b", "c"]) == "a and b and c"


def test_every_place_of_a_text_is_given_its_value() -> None:
    wrong = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or ast.unparse(call.func) not in WRAPPED:
                continue
            names = {keyword.arg for keyword in call.keywords}
            literals = [each.value for each in call.args if isinstance(each, ast.Constant)]
            parts = [part for text in literals for part in Formatter().parse(str(text))]
            needed = {name for _, name, _, _ in parts if name is not None}
            if "about" in needed:  # is what `tr` is told of a text, and fills no place
                wrong.append(
                    f"{path.relative_to(ROOT)}:{call.lineno}: a place has the name `about`"
                )
            if None in names or not names - {"about"}:
                continue  # filled later, or by a dictionary
            if literals and needed - {"n"} != names - {"about", "n"}:
                wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}: {needed} and {names}")
    assert not wrong, "\n".join(wrong)
