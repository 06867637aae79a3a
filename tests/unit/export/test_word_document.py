"""The DOCX of a transcript, read by python-docx: real headings, lists, tables; all of it said."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import docx
import pytest
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from app.core.rendering.html_blocks import xml_text
from app.core.rendering.parser import parse
from app.export.outline import AI_LABEL, AI_SENTENCE, NOT_ENCRYPTED, outline_of
from app.export.transcript import Transcript
from app.export.word import word_document
from app.services.clinical.shipped_drugs import shipped_drugs
from tests.helpers.rich_consultation import AT, HEBREW, rich_consultation
from tests.helpers.transcript_words import added_to, squeezed, texts_of
from tests.unit.export.test_transcript import one_turn
from tests.unit.export.test_transcript import transcript as transcript_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(transcript: Transcript) -> Any:
    return docx.Document(io.BytesIO(word_document.render(transcript)))


def of_reply(text: str) -> Any:
    return opened(transcript_of(one_turn("Q?", text)))


def text_of_document(document: Any) -> str:
    said = []
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            said += [cell.text for row in part.rows for cell in row.cells]
        else:
            said.append(part.text)
    return "\n".join(said)


def styled(document: Any, style: str) -> list[Paragraph]:
    return [each for each in document.paragraphs if each.style.name == style]


@pytest.fixture(scope="module")
def transcript() -> Transcript:
    return rich_consultation(shipped_drugs()).transcript


@pytest.fixture(scope="module")
def document(transcript: Transcript) -> Any:
    return opened(transcript)


def test_all_is_said_in_order_and_nothing_added(transcript: Transcript, document: Any) -> None:
    added = added_to(outline_of(transcript), text_of_document(document))
    assert added <= {f"{AI_LABEL}·", "ModelsModelQuantizationSHA-256ofitsfile"}


def test_headings_are_words_own_and_skip_no_level(document: Any) -> None:
    assert [each.text for each in styled(document, "Title")] == ["Breathless & <tired> at night"]
    levels = [
        int(each.style.name.split()[1])
        for each in document.paragraphs
        if each.style.name.startswith("Heading")
    ]
    assert levels[0] == 1 and all(after <= before + 1 for before, after in pairwise(levels))
    assert [each.text for each in styled(document, "Heading 1")][:2] == ["1. Clinician", "1. Reply"]


def test_each_table_has_a_head_that_comes_again_on_each_page(document: Any) -> None:
    assert len(document.tables) == 3
    for table in document.tables:
        heads = [row._tr.find(f"{W}trPr/{W}tblHeader") is not None for row in table.rows]
        assert heads == [True] + [False] * (len(heads) - 1)


def test_a_page_says_which_it_is_and_of_what(document: Any) -> None:
    footer = document.sections[0].footer
    assert footer.paragraphs[0].text == "Breathless & <tired> at night\tPage 1 of 1"
    fields = [each.text.strip() for each in footer._element.iter(f"{W}instrText")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_title_language_dates_and_the_mark_for_machines(document: Any) -> None:
    properties = document.core_properties
    assert properties.title == "Breathless & <tired> at night"
    assert properties.language == "en-GB" and properties.keywords == AI_LABEL
    moment = datetime.fromtimestamp(AT + 1000, UTC)
    assert properties.created == properties.modified == moment
    custom = [part for part in document.part.package.parts if part.partname.endswith("custom.xml")]
    assert AI_SENTENCE in custom[0].blob.decode()
    text = text_of_document(document)
    assert AI_SENTENCE in text and NOT_ENCRYPTED in text


def numbers_of(document: Any) -> list[tuple[str, int, str, str]]:
    """Of each item of a list: its text, its level, the form of its number, where its list began."""
    numbering = document.part.numbering_part.element
    forms = {
        each.get(f"{W}abstractNumId"): each.find(f"{W}lvl/{W}lvlText").get(f"{W}val")
        for each in numbering.iter(f"{W}abstractNum")
    }
    lists = {each.get(f"{W}numId"): each for each in numbering.iter(f"{W}num")}
    found = []
    for paragraph in styled(document, "List Paragraph"):
        shown = paragraph._p.find(f"{W}pPr/{W}numPr")
        if shown is None:
            found.append((paragraph.text, -1, "", ""))
            continue
        each = lists[shown.find(f"{W}numId").get(f"{W}val")]
        form = forms[each.find(f"{W}abstractNumId").get(f"{W}val")]
        start = each.find(f"{W}lvlOverride/{W}startOverride")
        level = int(shown.find(f"{W}ilvl").get(f"{W}val"))
        begun = start.get(f"{W}val") if start is not None else ""
        found.append((paragraph.text, level, form, begun))
    return found


def test_lists_are_words_own_with_the_numbers_that_are_shown() -> None:
    document = of_reply("1. a\n   - b\n     1. c\n2. d\n5. e\n\n1) f\n\n- -5 °C\n\n* g")
    assert numbers_of(document)[:7] == [
        ("a", 0, "%1.", "1"),
        ("b", 1, "•", ""),
        ("c", 2, "%1.", "1"),
        ("d", 0, "%1.", "1"),
        ("e", 0, "%1.", "5"),
        ("f", 0, "%1)", "1"),
        ("-5 °C", 0, "•", ""),
    ]


def test_a_dash_that_may_be_a_sign_stands_as_text() -> None:
    found = numbers_of(of_reply("- 5 °C\n- 10 °C"))
    assert [(text, level) for text, level, *_ in found] == [("- 5 °C", -1), ("- 10 °C", -1)]


def test_text_from_the_right_is_marked_and_a_dose_in_it_is_not() -> None:
    document = of_reply(HEBREW)
    (said,) = [each for each in document.paragraphs if "פעמיים" in each.text]
    assert said._p.find(f"{W}pPr/{W}bidi") is not None
    sides = {run.text.strip(): run._r.find(f"{W}rPr/{W}rtl") is not None for run in said.runs}
    assert sides["יש לתת"] and sides["פעמיים ביום"] and not sides["5 mg"]
    assert document.tables[0]._tbl.find(f"{W}tblPr/{W}bidiVisual") is not None
    latin = of_reply("Take 5 mg.").paragraphs
    assert not any(each._p.findall(f".//{W}rtl") for each in latin)


def test_looks_of_a_run_are_words_own() -> None:
    (paragraph,) = [
        each for each in of_reply("**a** *b* ~~c~~ `d`").paragraphs if each.text == "a b c d"
    ]
    runs = {run.text: run for run in paragraph.runs}
    assert runs["a"].bold and runs["b"].italic and runs["c"].font.strike
    assert runs["d"].style.name == "Code Characters"


def test_the_same_input_gives_the_same_bytes_without_a_clock(transcript: Transcript) -> None:
    made = word_document.render(transcript)
    assert made == word_document.render(rich_consultation(shipped_drugs()).transcript)
    members = zipfile.ZipFile(io.BytesIO(made)).infolist()
    assert {each.date_time for each in members} == {(1980, 1, 1, 0, 0, 0)}
    assert members[0].filename == "[Content_Types].xml"


@settings(deadline=None)
@given(st.text(max_size=60) | st.text(alphabet="<>&\"'`-!|#*_[]() \n\ta1.אب\x00", max_size=60))
@example("]]>&amp;<w:p/>\ufffe\x0b")
@example("1. a\n\n   > 2) b\n   >\n   > | x |\n   > |---|")
def test_any_text_becomes_a_document_that_opens_with_all_of_it(written: str) -> None:
    made = word_document.render(transcript_of(one_turn(written, written)))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))
    said = squeezed(text_of_document(docx.Document(io.BytesIO(made))))
    assert squeezed(xml_text(written).replace("\r", "")) in said.replace("\r", "")
    for each in texts_of(parse(written)):
        assert squeezed(xml_text(each)) in said
