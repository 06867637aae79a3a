"""Pages: all of a transcript is on them, black on white, and no heading is left alone."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageRanges, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from app.core.consultations.messages import Consultation, Message, Status
from app.errors import Cancelled, ExportError
from app.export.outline import title_of
from app.export.paper import Section, sections
from app.export.transcript import Transcript, build_transcript
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.ui.paper.page_drawing import default_layout, draw_page, paper_font, pdf_of
from app.ui.paper.page_flow import PageFlow, lay_out
from app.ui.paper.printer import Order, print_out
from app.ui.theme import DARK, palette
from tests.helpers.consultations import PROVENANCE, question, reply
from tests.helpers.pdf import pages_of

LABELS = {disclaimer.label: disclaimer for disclaimer in known_disclaimers().values()}
TABLE = "\n".join(["| drug | dose |", "|---|---|", *(f"| drug {n} | {n} mg |" for n in range(90))])


def transcript(tree: list[Message], title: str = "Chest pain", case: str = "") -> Transcript:
    opened = Consultation("c", title, 1.75e9, 1.75e9, tree[-1].id, case_reference=case)
    return build_transcript(opened, tree, LABELS, exported_at=1.75e9, app_version="0.1.0")


def turns(count: int, words: int = 150) -> list[Message]:
    tree: list[Message] = []
    for number in range(count):
        asked = question("c", f"Question {number}?", tree[-1] if tree else None)
        tree += [asked, reply(asked, f"Answer {number}. " + "word " * words)]
    return tree


def printed(of: Transcript) -> list[str]:
    pdf, count = pdf_of(sections(of), title_of(of), paper_font(), default_layout())
    pages = pages_of(pdf)
    assert len(pages) == count
    return pages


def squeezed(text: str) -> str:
    return "".join(text.split())


def laid_out(pieces: list[Section], height: float = 6000) -> PageFlow:
    device = QPdfWriter("unused.pdf")  # nothing is written before something is drawn
    return lay_out(pieces, device, paper_font(), 8000, height)


def text_of(laid: PageFlow, page: int) -> str:
    """What stands on a page, by where the documents' lines lie."""
    said = []
    for piece in laid.pages[page]:
        document = laid.documents[piece.section]
        block = document.begin()
        while block.isValid():
            above = document.documentLayout().blockBoundingRect(block).top()
            for index in range(block.layout().lineCount()):
                line = block.layout().lineAt(index)
                middle = above + line.y() + line.height() / 2
                if piece.top <= middle < piece.bottom:
                    start = line.textStart()
                    said.append(block.text()[start : start + line.textLength()])
            block = block.next()
    return "\n".join(said)


def test_a_print_holds_all_that_a_transcript_must(qtbot: QtBot) -> None:
    first = question("c", "What\tnow?\n\n  <b>& then</b>")
    cut = reply(first, "It was **cut", status=Status.INTERRUPTED)
    second = question("c", "Again?", cut)
    failed = reply(second, "", status=Status.FAILED, error="The engine ended.", omitted=(first.id,))
    third = question("c", "Still?", failed)
    going = reply(third, "So far", status=Status.STREAMING, provenance=None)
    tree = [first, cut, second, failed, third, going]
    text = "".join(printed(transcript(tree, case="K-2026/1187")))
    notice = LABELS["clinical 1"].notice
    for said in (
        "Chest pain", "Case K-2026/1187", "1. Clinician", "1. Reply", "3. Reply",
        "<b>& then</b>", "[Interrupted (the program or the engine ended): not complete.]",
        "[Failed: The engine ended.]", "Still being written when this was printed: not complete.",
        "This turn was left out for the reply of turn 2.", "Turn 1 was left out for this reply.",
        f"Model {PROVENANCE.model} {PROVENANCE.quantization} ({PROVENANCE.model_sha256[:12]})",
        PROVENANCE.model_sha256, LABELS["clinical 1"].title, "printed 20",
    ):  # fmt: skip
        assert squeezed(said) in text, said
    assert text.count(squeezed(f"{notice} (clinical 1)")) == 3


def test_every_page_says_which_it_is_of_how_many(qtbot: QtBot) -> None:
    pages = printed(transcript(turns(8)))
    assert len(pages) > 3
    for number, page in enumerate(pages, 1):
        assert page.endswith(f"Page{number}of{len(pages)}")
        assert "Chestpain" in page


def test_nothing_is_lost_or_said_twice_where_pages_break(qtbot: QtBot) -> None:
    long = " ".join(f"w{number:04}" for number in range(3000))
    asked = question("c", "List them")
    of = transcript([asked, reply(asked, f"{long}\n\n{TABLE}")])
    laid = laid_out(sections(of))
    assert len(laid.pages) > 4
    said = "\n".join(text_of(laid, page) for page in range(len(laid.pages)))
    drawn = "".join(printed(of))
    for word in [f"w{number:04}" for number in range(3000)]:
        assert said.count(word) == 1, word
        assert word in drawn, word
    for number in range(90):
        assert said.count(f"drug {number}\n{number} mg") == 1, number
        assert f"drug{number}{number}mg" in drawn, number


@pytest.mark.parametrize("words", range(100, 180, 5))
def test_no_heading_stands_alone_at_the_foot_of_a_page(qtbot: QtBot, words: int) -> None:
    laid = laid_out(sections(transcript(turns(12, words))))
    assert len(laid.pages) > 2
    for page in range(len(laid.pages)):
        last = text_of(laid, page).splitlines()[-1]
        assert not last.endswith(("Reply", "Clinician", "Consultation")), last
        assert not last.startswith("2025-"), last


@pytest.mark.parametrize("words", range(100, 180, 10))
def test_a_disclaimer_stands_on_a_page_with_words_of_its_reply(qtbot: QtBot, words: int) -> None:
    laid = laid_out(sections(transcript(turns(12, words))))
    notice = LABELS["clinical 1"].notice[:20]
    for page in range(len(laid.pages)):
        assert not text_of(laid, page).startswith((notice, "Model")), page


def test_what_can_t_be_kept_together_is_cut_between_lines(qtbot: QtBot) -> None:
    whole = Section("".join(f"<p>line {number}</p>" for number in range(200)), head=200)
    laid = laid_out([whole], height=2000)
    assert len(laid.pages) > 5
    assert all(piece.bottom - piece.top <= 2000 for page in laid.pages for piece in page)
    said = "\n".join(text_of(laid, page) for page in range(len(laid.pages)))
    assert said.split("\n") == [f"line {number}" for number in range(200)]


def test_a_row_of_a_table_is_not_cut_nor_its_headings_alone(qtbot: QtBot) -> None:
    cell = "words " * 12
    rows = "".join(f"<tr><td>drug {n}</td><td>{cell}end\u00a0{n}</td></tr>" for n in range(40))
    table = f"<table><tr><th>drug</th><th>remark</th></tr>{rows}</table>"
    for above in range(12):
        laid = laid_out([Section("<p>above</p>" * above + table, head=0)], height=2600)
        for page in range(len(laid.pages)):
            said = text_of(laid, page)
            drugs = [n for n in range(40) if f"drug {n}\n" in f"{said}\n"]
            assert drugs == [n for n in range(40) if f"end\u00a0{n}\n" in f"{said}\n"]
            assert drugs or "remark" not in said


def test_it_is_black_on_white_in_the_dark(qtbot: QtBot, qapp: object) -> None:
    from PySide6.QtWidgets import QApplication

    before = QApplication.palette()
    QApplication.setPalette(palette(DARK))
    try:
        device = QPdfWriter("unused.pdf")
        laid = lay_out([Section("<p>Words in the dark theme</p>")], device, paper_font(), 800, 600)
        image = QImage(800, 600, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        draw_page(painter, laid, 1, 800)
        painter.end()
    finally:
        QApplication.setPalette(before)
    shades = {image.pixelColor(x, y).lightness() for x in range(800) for y in range(0, 600, 3)}
    assert min(shades) == 0


def wide(cells: Sequence[str]) -> list[tuple[float, float]]:
    """Width on paper and scale of what a table of these cells becomes."""
    header = "|" + "|".join(f"c{n}" for n in range(len(cells))) + "|\n|" + "---|" * len(cells)
    asked = question("c", "Wide?")
    laid = laid_out(sections(transcript([asked, reply(asked, f"{header}\n|{'|'.join(cells)}")])))
    pieces = [piece for page in laid.pages for piece in page]
    return [(laid.documents[p.section].size().width() * p.scale, p.scale) for p in pieces]


def test_a_table_too_wide_for_the_page_keeps_its_size_and_is_parted(qtbot: QtBot) -> None:
    for cells in ([f"v{n}" for n in range(150)], [f"Hydroxychloroquine{n}" for n in range(12)]):
        assert all(width <= 8001 and scale == 1 for width, scale in wide(cells))


def test_a_word_too_wide_for_the_page_is_made_smaller(qtbot: QtBot) -> None:
    made = wide(["a", "x" * 120])
    assert all(width <= 8001 for width, _ in made)
    assert any(scale < 1 for _, scale in made)


def test_a_page_range_keeps_the_numbers_of_the_whole(qtbot: QtBot, tmp_path: Path) -> None:
    of = transcript(turns(8))
    whole = printed(of)
    ranges = QPageRanges.fromString("2-3")
    target = tmp_path / "some.pdf"
    order = Order(default_layout(), ranges, file=target)
    assert print_out(order, sections(of), title_of(of), paper_font()) == 2
    assert pages_of(target.read_bytes()) == whole[1:3]
    beyond = Order(default_layout(), QPageRanges.fromString("900-901"), file=tmp_path / "no.pdf")
    with pytest.raises(ExportError, match="There is no such page"):
        print_out(beyond, sections(of), title_of(of), paper_font())
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["some.pdf"]


def test_a_pdf_of_a_thread_is_the_same(qtbot: QtBot) -> None:
    of, font = transcript(turns(4)), paper_font()
    made: list[bytes] = []

    def work() -> None:
        made.append(pdf_of(sections(of), title_of(of), font, default_layout())[0])

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        time.sleep(0.01)
    thread.join()
    assert pages_of(made[0]) == printed(of)


@pytest.mark.parametrize("asked", [0, 3, -1])
def test_a_pdf_can_be_given_up_while_it_is_laid_out_and_while_it_is_drawn(
    qtbot: QtBot, asked: int
) -> None:
    of, made = sections(transcript(turns(4))), []

    def heard(last: int | None) -> None:
        answers = itertools.count()

        def is_given_up() -> bool:
            made.append(next(answers))
            return last is not None and made[-1] >= last

        pdf_of(of, "Cough", paper_font(), default_layout(), is_given_up=is_given_up)

    heard(None)
    with pytest.raises(Cancelled):
        heard(made[asked])
