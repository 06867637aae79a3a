"""Documents of every kind, through the process that reads them: what is on each page, and where."""

from __future__ import annotations

import itertools

import pytest

from app.core.clinical.chunking import chunks_of
from app.core.clinical.reader_messages import DocumentRead, DrawPage, ReadDocument
from app.core.clinical.sources import PARAGRAPH, SourceKind
from app.errors import PasswordNeeded, SourceUnreadable
from app.services.clinical.reader_client import DocumentReader
from tests.helpers.source_files import docx_of, encrypted_pdf, pdf_of, picture_pdf

LONG = "Give fifteen grams of glucose by mouth and measure it again after ten minutes, then"


def read(kind: SourceKind, content: bytes, name: str = "file") -> DocumentRead:
    answer, _ = DocumentReader().read(ReadDocument(kind, len(content), name), content, name)
    return answer


def handbook(count: int = 5) -> bytes:
    pages = [
        [
            "Clinic handbook",
            (f"Chapter {number}", 18.0),
            f"{LONG} wait for doctor {number}.",
            "",
            f"Page {number} of {count}",
        ]
        for number in range(1, count + 1)
    ]
    return pdf_of(pages, title="Our handbook", labels=True)


def test_a_pdf_is_read_page_by_page_without_what_stands_on_each() -> None:
    answer = read(SourceKind.PDF, handbook())
    assert answer.title == "Our handbook"
    assert [page.label for page in answer.pages] == ["i", "ii", "iii", "iv", "v"]
    for number, page in enumerate(answer.pages, 1):
        assert page.text == f"Chapter {number}\n{LONG} wait for doctor {number}."
        assert page.blocks == ((0, 1), (10, PARAGRAPH))
        assert page.furniture == f"Clinic handbook\nPage {number} of 5"
        assert (page.width, page.height) == (595.0, 842.0)
    chunks = chunks_of(answer.pages)
    assert [chunk.heading_path for chunk in chunks] == [f"Chapter {n}" for n in range(1, 6)]


def test_lines_of_a_paragraph_are_one_and_a_parted_word_is_whole() -> None:
    lines = [
        f"{LONG} recom-",
        "mend it to others of whom we do not know what they would take for it,",
    ]
    lines += ["and co-", "trimoxazole too."]
    (page,) = read(SourceKind.PDF, pdf_of([lines])).pages
    assert page.text.startswith(f"{LONG} recommend it to others")
    assert "co-trimoxazole too." in page.text


def test_a_page_that_is_a_picture_has_no_text() -> None:
    (page,) = read(SourceKind.PDF, picture_pdf()).pages
    assert not page.has_text


def test_a_page_is_drawn_with_the_passage_framed() -> None:
    content = handbook()
    reader = DocumentReader()
    passage = "measure it again after ten minutes"
    drawn = reader.draw(DrawPage(len(content), 2, 100.0, passage), content, "handbook")
    assert (drawn.width, drawn.height) == (827, 1170)
    assert len(drawn.pixels) == drawn.stride * drawn.height
    ((left, top, width, height),) = drawn.boxes
    line = drawn.pixels[int(top + height / 2) * drawn.stride :][: drawn.stride]
    inked = [at // 3 for at in range(0, drawn.width * 3, 3) if line[at] < 128]
    assert any(left <= at <= left + width for at in inked)
    assert 100 < top < 160 and 8 < height < 25 and width > 150
    with pytest.raises(SourceUnreadable, match="no page 9"):
        reader.draw(DrawPage(len(content), 8, 100.0), content, "handbook")


def test_a_docx_is_read_by_headings_and_paragraphs() -> None:
    parts = [
        (0, "Before all."),
        (1, "Hypoglycaemia"),
        (0, "First."),
        (0, "Second."),
        (2, "Children"),
    ]
    content = docx_of([*parts, (0, "Less.")], table=[["drug", "dose"], ["glucagon", "1 mg"]])
    answer = read(SourceKind.DOCX, content, "guide")
    assert answer.title == "guide"
    assert [(page.label, page.heading_path) for page in answer.pages] == [
        ("", ""),
        ("Hypoglycaemia", ""),
        ("Hypoglycaemia › Children", "Hypoglycaemia"),
    ]
    assert answer.pages[1].text == "Hypoglycaemia\nFirst.\nSecond."
    assert answer.pages[2].text.endswith("drug | dose\nglucagon | 1 mg")
    assert [(each.heading_path, each.paragraph) for each in chunks_of(answer.pages)] == [
        ("", 1),
        ("Hypoglycaemia", 1),
        ("Hypoglycaemia › Children", 1),
    ]


def test_html_is_read_without_scripts_and_menus() -> None:
    content = b"""<html><head><title>Sepsis &amp; shock</title><script>var a='evil';</script></head>
    <body><nav>Home</nav><h1>Sepsis</h1><p>Give <b>oxygen</b>
    now.</p><table><tr><th>drug</th><td>1&nbsp;g</td></tr></table><style>p{}</style>
    <h2>Fluids</h2><ul><li>30 ml/kg<li>then look</ul><p hidden>secret</p></body></html>"""
    answer = read(SourceKind.HTML, content)
    assert answer.title == "Sepsis & shock"
    assert [page.text for page in answer.pages] == [
        "Sepsis\nGive oxygen now.\ndrug | 1 g",
        "Fluids\n30 ml/kg\nthen look",
    ]


def test_markdown_is_read_without_its_signs() -> None:
    content = b"# Fever\n\nGive **paracetamol** [now](http://x.example).\n\n| a | b |\n|---|---|\n"
    content += b"| 1 | 2 |\n\nSetext\n---\n- one\n- two"
    answer = read(SourceKind.MARKDOWN, content)
    assert answer.title == "Fever"
    assert [page.text for page in answer.pages] == [
        "Fever\nGive paracetamol now.\na | b\n1 | 2",
        "Setext\n- one\n- two",
    ]


def test_a_form_feed_ends_a_page_of_text() -> None:
    answer = read(
        SourceKind.TEXT, "Our rules\n\nBe kind.\nAlways.\f\nSecond page\n\nGive 5 µg.".encode()
    )
    assert answer.title == "Our rules"
    assert [page.text for page in answer.pages] == [
        "Our rules\nBe kind. Always.",
        "Second page\nGive 5 µg.",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_what_people_write_it_in(encoding: str) -> None:
    (page,) = read(SourceKind.TEXT, "Fièvre à 39 °C, vu hier.".encode(encoding)).pages
    assert page.text == "Fièvre à 39 °C, vu hier."


def test_no_chunk_crosses_a_page_a_heading_or_a_row() -> None:
    rows = "\n".join(f"| drug {n} | {'word ' * 50}|" for n in range(20))
    text = "# A\n\n" + "One two three four. " * 120 + "\n\n## B\n\nShort.\n\n" + rows
    pages = read(SourceKind.MARKDOWN, text.encode()).pages
    chunks = chunks_of(pages)
    assert len(chunks) > 6
    for chunk in chunks:
        piece = pages[chunk.page].text[chunk.start : chunk.end]
        assert len(piece.split()) <= 180
        assert "## " not in piece and piece == piece.strip()
        assert not ("One two" in piece and "Short" in piece)
        if "drug" in piece:
            assert all(line.startswith("drug") for line in piece.split("\n") if line != "Short.")
    for before, after in itertools.pairwise(chunks):
        if before.heading_path == after.heading_path == "A":
            assert after.start < before.end  # a sentence is repeated


@pytest.mark.parametrize(
    ("kind", "content", "reason"),
    [
        (SourceKind.PDF, b"not a pdf", "damaged, or no PDF"),
        (SourceKind.PDF, b"", "damaged, or no PDF"),
        (SourceKind.DOCX, b"PK\x03\x04 rubbish", "damaged, or no DOCX"),
        (SourceKind.DOCX, b"\xd0\xcf\x11\xe0" + bytes(600), "older DOC"),
        (SourceKind.TEXT, b"\x7fELF\0\0\0", "it is no text"),
    ],
)
def test_what_is_no_document_is_one_sentence(kind: SourceKind, content: bytes, reason: str) -> None:
    with pytest.raises(SourceUnreadable, match=reason):
        read(kind, content)


def test_a_process_that_dies_or_takes_too_long_is_one_sentence() -> None:
    import sys

    late = [sys.executable, "-c", "import time; print('ready', flush=True); time.sleep(60)"]
    dead = [sys.executable, "-c", "print('ready', flush=True)"]
    request = ReadDocument(SourceKind.TEXT, 1, "file")
    with pytest.raises(SourceUnreadable, match="longer than 1 second"):
        DocumentReader(late, time_s=1.0).read(request, b"x", "file")
    with pytest.raises(SourceUnreadable, match="ended the process"):
        DocumentReader(dead).read(request, b"x", "file")


def test_an_encrypted_pdf_asks_for_its_password_and_is_kept_without() -> None:
    content = encrypted_pdf()
    request = ReadDocument(SourceKind.PDF, len(content), "file")
    reader = DocumentReader()
    with pytest.raises(PasswordNeeded, match="Give its password"):
        reader.read(request, content, "file")
    with pytest.raises(PasswordNeeded, match="not the password"):
        wrong = ReadDocument(SourceKind.PDF, len(content), "file", "geese")
        reader.read(wrong, content, "file")
    right = ReadDocument(SourceKind.PDF, len(content), "file", "swan")
    answer, free = reader.read(right, content, "file")
    assert answer.pages[0].text == "Hello"
    assert read(SourceKind.PDF, free).pages == answer.pages
