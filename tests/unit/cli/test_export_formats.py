"""`consilium export`: every format, to a file, into a folder, or to whoever reads its output."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.core.masking.finding import HELD_OUT
from app.export.formats import FORMATS, format_of
from app.export.outline import AI_SENTENCE, NOT_ENCRYPTED
from tests.unit.cli.conftest import NOTICE, Consilium

Ask = Callable[..., Any]
TEXTS = [each.kind for each in FORMATS if each.is_text]


@pytest.mark.parametrize("kind", TEXTS)
def test_every_text_goes_to_standard_output_and_to_a_file(
    ready: Consilium, ask: Ask, tmp_path: Path, kind: str
) -> None:
    ready.engine(replies=("Take **two**.",))
    identifier = ask("How many?")["consultation"]
    said = " ".join(ready("export", identifier, "--format", kind).out.split())
    assert AI_SENTENCE in said and NOT_ENCRYPTED in said and NOTICE in said
    target = tmp_path / f"out.{format_of(kind).extension}"
    outcome = ready("export", identifier, "--format", kind, "-o", str(target))
    assert outcome.code == 0 and outcome.out == "" and "not encrypted" in outcome.err
    assert NOTICE in " ".join(target.read_text("utf-8").split())


def test_a_pdf_is_drawn_without_a_display(
    ready: Consilium, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    ready.engine(replies=("Take **two**.",))
    identifier = ask("How many? כמה?")["consultation"]
    target = tmp_path / "out.pdf"
    assert ready("export", identifier, "--format", "pdf", "-o", str(target)).code == 0
    document = pypdfium2.PdfDocument(target)
    text = " ".join("".join(page.get_textpage().get_text_range() for page in document).split())
    assert "How many?" in text and "Take two." in text and NOTICE in text
    assert AI_SENTENCE in text and NOT_ENCRYPTED in text


def test_a_file_that_is_no_text_goes_to_a_program_but_not_to_a_terminal(
    ready: Consilium, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    identifier = ask("How many?")["consultation"]
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="utf-8"))
    assert ready("export", identifier, "--format", "pdf").code == 0
    assert written.getvalue().startswith(b"%PDF")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    outcome = ready("export", identifier, "--format", "pdf")
    assert outcome.code == 2 and "-o FILE.pdf" in outcome.err


def test_several_go_into_a_folder(ready: Consilium, ask: Ask, tmp_path: Path) -> None:
    ids = [ask(each)["consultation"] for each in ("About the heart?", "About the lung?")]
    folder = tmp_path / "out"
    outcome = ready("export", *ids, "--format", "json", "--folder", str(folder))
    assert outcome.code == 0 and "2 transcripts" in outcome.err and "ot encrypted" in outcome.err
    paths = [Path(line) for line in outcome.out.splitlines()]
    assert sorted(folder.iterdir()) == sorted(paths)
    assert [json.loads(path.read_text())["consultation"]["id"] for path in paths] == ids


def test_several_without_a_folder_or_with_a_file_are_refused(
    ready: Consilium, ask: Ask, tmp_path: Path
) -> None:
    first, second = (ask(each)["consultation"] for each in ("About A?", "About B?"))
    outcome = ready("export", first, second)
    assert outcome.code == 2 and "--folder" in outcome.err
    outcome = ready("export", first, "--folder", str(tmp_path / "x"), "-o", "y.md")
    assert outcome.code == 2 and not (tmp_path / "x").exists()
    outcome = ready("export", first, "0123", "--folder", str(tmp_path / "x"))
    assert outcome.code == 1 and "0123" in outcome.err and not (tmp_path / "x").exists()
    assert ready("export", first, "--format", "rtf").code == 2


def test_a_masked_transcript_names_nobody_and_comes_back(
    ready: Consilium, ask: Ask, tmp_path: Path
) -> None:
    ready.engine(replies=("Mrs Thornton may go home.",))
    identifier = ask("Mrs Thornton of Sheffield, seen on 9 March 2024.")["consultation"]
    key, target = tmp_path / "key", tmp_path / "out.json"
    key.write_text("a long password")
    wanted = ("export", identifier, "--mask", "shifted", "--key-file", str(key), "--format", "json")
    outcome = ready(*wanted, "-o", str(target))
    assert outcome.code == 0 and "does not certify" in outcome.err
    assert "70 %" in str(HELD_OUT) and str(HELD_OUT) in outcome.err
    first = json.loads(target.read_text("utf-8"))
    assert "Thornton" not in target.read_text("utf-8") and identifier not in str(first)
    assert "certify" in first["masked"]["sentence"] and first["masked"]["counts"]["name"]
    again = json.loads(ready(*wanted).out)
    assert again["messages"] == first["messages"]
    assert ready("import", str(target)).code == 0
    whole = ready("history", "list").out
    assert "Mrs [NAME 1] of [PLACE 1]" in whole and "Mrs Thornton" in whole
    assert "add --mask" in ready("export", identifier, "--key-file", str(key)).err


def test_masked_transcripts_have_names_that_tell_no_day(
    ready: Consilium, ask: Ask, tmp_path: Path
) -> None:
    ready.engine(replies=("One.", "Two."))
    ids = [ask(each)["consultation"] for each in ("Mrs Thornton?", "Dr Kowalczyk?")]
    out = ready("export", *ids, "--mask", "safe-harbor", "--folder", str(tmp_path / "out"))
    assert out.code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert all(re.fullmatch(r"consilium-masked-[0-9a-f]{6}-\d\.md", each) for each in names)
    assert [each[-4] for each in names] == ["1", "2"]
