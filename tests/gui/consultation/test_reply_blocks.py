"""A reply is a column of blocks: shown, selected, copied and printed as it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.core.consultations.messages import Consultation
from app.core.rendering.parser import parse
from app.core.rendering.pieces import TypedPiece, pieces_of
from app.core.rendering.plain import to_plain
from app.export.outline import title_of
from app.export.paper import sections
from app.export.transcript import build_transcript
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.ui.consultation.transcript.block_view import BlockView
from app.ui.consultation.transcript.code_view import CodeView
from app.ui.consultation.transcript.message_body import Body
from app.ui.consultation.transcript.selection import Selection
from app.ui.consultation.transcript.streaming import CURSOR, Streaming
from app.ui.consultation.transcript.wide_view import TableView
from app.ui.paper.page_drawing import default_layout, paper_font, pdf_of
from app.ui.theme import LIGHT, Look
from tests.gui.conftest import MakeDesk
from tests.helpers.consultations import question, reply
from tests.helpers.pdf import pages_of

LABELS = {disclaimer.label: disclaimer for disclaimer in known_disclaimers().values()}
REPLY = """Give this **at once**:

1. **Airway**
   - Intubate if GCS <8
   - Suction
2. Dose 5*2*3 mg

| Drug | Dose |
|---|--:|
| Piperacillin/Tazobactam | 4.5 g |
| Amoxicillin | 500 mg |

```python
dose = 5 * 2
```

> From the guideline

Then **review** `CYP2C19*2/*17` and ~~10 mg~~ again.
"""
WIDE = "| " + " | ".join(f"Column-number-{n}" for n in range(12)) + " |\n" + "|---" * 12 + "|\n"
WIDE += "| " + " | ".join(f"Hydroxychloroquine{n} 200 mg" for n in range(12)) + " |\n"
MARKED = st.lists(
    st.sampled_from([*"0123456789", "mg", "µg", "°C", "%", ".", " ", "\n", *"*_~^<>|#[]$\\"]),
    max_size=60,
).map("".join)


KEPT: list[QWidget] = []  # what a test looks at, until the next one


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    yield
    for widget in KEPT:
        widget.close()
        widget.deleteLater()
    KEPT.clear()


def shown(qtbot: QtBot, text: str, width: int = 700) -> Body:
    body = Body(Look(LIGHT), lambda copied: f"{copied}\n\n— Verify; you decide.")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    area.resize(width, 900)
    KEPT[:] = [area]
    area.show()
    body.set_pieces(pieces_of(parse(text)))
    qtbot.waitUntil(lambda: body.is_laid_out)
    return body


def squeezed(text: str) -> str:
    return "".join(text.split())


def printed(text: str) -> str:
    asked = question("c", "Please answer.")
    tree = [asked, reply(asked, text)]
    opened = Consultation("c", "Title", 1.75e9, 1.75e9, tree[-1].id)
    made = build_transcript(opened, tree, LABELS, exported_at=1.75e9, app_version="0.1.0")
    return "".join(
        pages_of(pdf_of(sections(made), title_of(made), paper_font(), default_layout())[0])
    )


SIGNS = [
    "Dose: 5*2*3 mg", "HLA-B*57:01 and HLA-B*15:02", "CYP2C19*2/*17", ">38 °C is fever", "> 38 °C",
    "- 5 °C\n- 10 °C", "+ 5 mg", "1. a\n3. b", "2024. was", "[1]: aspirin", r"\( a*b*c \)",
    "5\n=\n3", "| a | b |\n|---|---|\n| >5 | 5*2*3 | 7 mg |",
    "```5 mg\n<8\n```", "    Na 140", "a<b>c",
]  # fmt: skip


@pytest.mark.parametrize("text", SIGNS)
def test_window_print_and_clipboard_say_the_same(qtbot: QtBot, text: str) -> None:
    clean = squeezed(to_plain(parse(text)))
    body = shown(qtbot, text)
    assert squeezed(body.plain_text()) == clean
    assert clean in printed(text)
    body.select_all()
    body.copy()
    clipboard = QGuiApplication.clipboard()
    assert squeezed(clipboard.text()).startswith(clean)
    html = re.sub(r"<[^>]+>", "", clipboard.mimeData().html())
    assert squeezed(unescape(html)).startswith(clean)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MARKED)
def test_the_window_shows_any_text_as_the_clipboard_has_it(qtbot: QtBot, text: str) -> None:
    body = Body(Look(LIGHT))
    body.set_pieces(pieces_of(parse(text)))
    qtbot.waitUntil(lambda: body.is_laid_out)
    wanted = squeezed(to_plain(parse(text))).replace("———", "")
    # What is struck is struck on the screen, and between its marks in a copy.
    assert squeezed(body.plain_text()).replace("~", "") == wanted.replace("~", "")
    body.select_all()
    assert squeezed(body.selected_text()) == wanted
    body.deleteLater()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MARKED)
def test_paper_shows_any_text_as_the_clipboard_has_it(qtbot: QtBot, text: str) -> None:
    wanted = squeezed(to_plain(parse(text))).replace("———", "").replace("~", "")
    assert wanted in printed(text).replace("~", "")


def test_each_block_is_a_view_that_a_screen_reader_can_name(qtbot: QtBot) -> None:
    names = [view.accessibleName() for view in shown(qtbot, REPLY).texts]
    assert names[0] == "Give this at once:"
    assert names[1].startswith("List, 2 items: 1. Airway")
    assert names[2].startswith("Table, 2 columns, 2 rows: Drug\tDose")
    assert names[3].startswith("Code: dose = 5 * 2")
    assert names[4].startswith("Quotation: ")
    assert names[5] == "Then review CYP2C19*2/*17 and ~~10 mg~~ again."


def test_a_wide_table_scrolls_within_itself_and_its_first_column_stays(qtbot: QtBot) -> None:
    body = shown(qtbot, WIDE, 600)
    (table,) = body.texts
    assert isinstance(table, TableView)
    qtbot.waitUntil(lambda: table.width() == 600)
    assert table.overhang > 0
    block = table.document.begin()
    while block.isValid():  # no word is cut in two
        for index in range(block.layout().lineCount() - 1):
            line = block.layout().lineAt(index)
            end = line.textStart() + line.textLength()
            assert block.text()[end - 1] in " -", block.text()
        block = block.next()

    def strip(x: int) -> object:
        return table.grab().toImage().copy(x, 4, 80, 30)

    first, later = strip(4), strip(300)
    body.scroll_sideways(500)
    assert 0 < table.offset <= 500
    assert strip(4) == first
    assert strip(300) != later


def test_a_long_line_of_code_scrolls_and_is_copied_with_the_disclaimer(qtbot: QtBot) -> None:
    line = "x = " + " + ".join(f"dose_{number}" for number in range(60))
    body = shown(qtbot, f"```python\n{line}\n```", 600)
    (view,) = body.views
    assert isinstance(view, CodeView)
    assert view.language.text() == "python"
    qtbot.waitUntil(lambda: view.text.overhang > 0)
    assert view.text.document.lineCount() == 1
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == f"{line}\n\n— Verify; you decide."


def test_what_is_selected_over_several_blocks_is_copied_clean_and_rich(qtbot: QtBot) -> None:
    body = shown(qtbot, REPLY)
    body.select(Selection((0, 5), (2, body.texts[2].length())))
    body.copy()
    text = QGuiApplication.clipboard().text()
    listed = "1. Airway\n   • Intubate if GCS <8\n   • Suction\n2. Dose 5*2*3 mg"
    assert text.startswith(f"this at once:\n{listed}")
    assert "Drug\tDose\nPiperacillin/Tazobactam\t4.5 g\nAmoxicillin\t500 mg" in text
    assert text.endswith("— Verify; you decide.")
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<table" in html and "font-weight:600" in html and "Verify; you decide." in html


def test_what_is_struck_is_never_copied_as_a_dose_to_give(qtbot: QtBot) -> None:
    table = "| Drug | Dose |\n|---|---|\n| A | ~~20~~ 15 mg |"
    body = shown(qtbot, f"Give ~~10~~**5 mg** now\n\n- ~~A 1 mg~~\n- ~~B 2 mg~~\n\n{table}")
    assert body.selected_text() == ""
    body.select(Selection((0, 0), (0, 12)))
    assert body.selected_text() == "Give ~~10~~5 mg "
    body.select(Selection((0, 6), (1, 8)))
    assert body.selected_text() == "~~0~~5 mg now\n• ~~A 1 mg~~"
    body.select(Selection((1, 0), (1, 12)))
    assert body.selected_text() == "• ~~A 1 mg~~\n• ~~B~~"
    body.select_all()
    assert "Give ~~10~~5 mg now" in body.selected_text()
    assert "A\t~~20~~ 15 mg" in body.selected_text()


def test_the_mouse_selects_from_one_block_into_another(qtbot: QtBot) -> None:
    body = shown(qtbot, "First words\n\nSecond words\n\nThird words")
    first, _, third = body.texts
    mouse = Qt.MouseButton.LeftButton

    def at(view: QWidget, x: int) -> QPoint:
        return view.mapTo(body, QPoint(x, view.height() - 8))

    qtbot.mousePress(body, mouse, pos=at(first, 1))
    qtbot.mouseMove(body, at(third, 2))
    body.select(Selection((0, 0), (2, third.position_at(third.rect().bottomRight().toPointF()))))
    qtbot.mouseRelease(body, mouse, pos=at(third, 2))
    assert body.selected_text() == "First words\nSecond words\nThird words"
    qtbot.keyClick(body, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(body, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("First words\nSecond words\nThird words")
    body.select(Selection((0, 6), (0, 11)))
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(body, Qt.Key.Key_Right, shift)
    qtbot.keyClick(body, Qt.Key.Key_Right, shift | Qt.KeyboardModifier.ControlModifier)
    assert body.selected_text() == "words\nSecond "


def test_a_table_that_reads_from_the_right_begins_on_the_right(qtbot: QtBot) -> None:
    (table,) = shown(qtbot, "| الدواء | الجرعة |\n|---|---|\n| أموكسيسيلين | 500 |").texts
    text = table.document.toPlainText()
    assert text.index("الجرعة") < text.index("الدواء")  # Qt lays out from the left
    assert table.shown_text() == "الدواء\tالجرعة\nأموكسيسيلين\t500"
    assert table.text_between(0, table.length()) == table.shown_text()


@pytest.mark.parametrize("cell", ["Hydroxychloroquine {}", "هيدروكسي كلوروكوين {}"])
def test_a_wide_table_scrolls_by_whole_columns_from_whichever_side(qtbot: QtBot, cell: str) -> None:
    row = "| " + " | ".join(cell.format(n) + " طويل جدا" * 3 for n in range(9)) + " |\n"
    if "H" in cell:
        row = "| " + " | ".join(cell.format(n) + " 200 mg, twice daily" for n in range(9)) + " |\n"
    body = shown(qtbot, f"{row}{'|---' * 9}|\n{row}", 600)
    (table,) = body.texts
    assert isinstance(table, TableView)
    qtbot.waitUntil(lambda: table.width() == 600)
    assert table.overhang > 0 and table.scrolled == 0
    image, far = table.grab().toImage(), 1 if table.starts_at_end else 598
    ground = QColor(LIGHT.surface)
    for y in range(3, table.height() - 30):  # what is cut at the far edge has faded
        shade = image.pixelColor(far, y)
        assert abs(shade.lightness() - ground.lightness()) < 16, y
    away = -1 if table.starts_at_end else 1
    seen = set()
    while len(seen) < 100 and table.scrolled < table.overhang:
        table.scroll_by(7 * away)
        seen.add(table.scrolled)
    assert 3 <= len(seen) <= 9  # one stop for each column that is scrolled away
    end = table.origin().x() + table.document.size().width()
    assert abs(end - 600) < 400 if away > 0 else table.origin().x() > -200


def test_what_was_typed_keeps_its_columns(qtbot: QtBot) -> None:
    body = Body(Look(LIGHT))
    qtbot.addWidget(body)
    body.set_pieces([TypedPiece("Day\tNa\tK\n2\t\t3.4\n  in  dented")])
    (view,) = body.texts
    assert view.shown_text() == "Day\tNa\tK\n2\t\t3.4\n  in  dented"
    block = view.document.begin()
    text = block.text()
    layout = block.layout()

    def x_of(part: str) -> float:
        found = layout.lineForTextPosition(text.index(part)).cursorToX(text.index(part))
        return found[0] if isinstance(found, tuple) else found

    assert x_of("K") == x_of("3.4") > x_of("Na")


def test_while_it_streams_only_the_last_block_is_laid_out_again(qtbot: QtBot) -> None:
    body = Body(Look(LIGHT))
    qtbot.addWidget(body)
    streaming = Streaming(body)
    renders = 0
    for start in range(0, len(REPLY), 12):
        streaming.append(REPLY[start : start + 12])
        streaming.show_now()
        renders += 1
        assert "**" not in body.plain_text() and "~~" not in body.plain_text()
        assert "```" not in body.plain_text()
    assert body.plain_text().endswith(CURSOR)
    # Each rendering lays out one block, and each block once more when the next begins.
    assert body.layouts <= renders + 2 * len(body.views)
    finished = body.layouts
    pieces = pieces_of(parse(REPLY))
    body.set_pieces(pieces)
    assert body.layouts == finished + 1  # the last one, without its cursor
    assert CURSOR not in body.plain_text()


LONG = REPLY + "".join(f"{n}. item {n} with **bold**\n" for n in range(1, 60)) + "\nThen:\n\n"
LONG += "| Drug | Dose |\n|---|--:|\n" + "".join(f"| drug {n} | {n} mg |\n" for n in range(60))


def test_a_finished_block_is_never_laid_out_again(qtbot: QtBot) -> None:
    body = shown(qtbot, "")
    streaming = Streaming(body)
    finished: dict[BlockView, int] = {}
    for start in range(0, len(LONG), 40):
        streaming.append(LONG[start : start + 40])
        streaming.show_now()
        qtbot.waitUntil(lambda: body.is_laid_out)
        assert {view: view.layouts for view in finished} == finished
        # A table that becomes too long for one piece gets its columns' widths once.
        last = 2 if isinstance(body.texts[-1], TableView) else 1
        finished = {view: view.layouts for view in body.texts[:-last]}
    streaming.stop()
    body.set_pieces(pieces_of(parse(LONG)))
    qtbot.waitUntil(lambda: body.is_laid_out)
    assert {view: view.layouts for view in finished} == finished
    assert len(finished) > 12


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            ["A line.", "", "- item", "1. item", "   deeper", "  - sub", "```", "| a | b |",
             "|---|---|", "> q", "> 5", "---", "# h", "**b", "\\[", "###Answer: x"]
        ),
        max_size=30,
    ).map("\n".join)
)  # fmt: skip
def test_a_streamed_reply_ends_as_the_stored_one_looks(qtbot: QtBot, text: str) -> None:
    body = Body(Look(LIGHT))
    streaming = Streaming(body)
    for line in text.splitlines(keepends=True):
        streaming.append(line)
        streaming.show_now()
    streaming.append("\n\nThe end.")
    streaming.show_now()
    streaming.stop()
    pieces = pieces_of(parse(f"{text}\n\nThe end."))
    qtbot.waitUntil(lambda: body.is_laid_out)
    streamed = body.plain_text().replace(CURSOR, "")
    body.set_pieces(pieces)
    qtbot.waitUntil(lambda: body.is_laid_out)
    assert streamed == body.plain_text()
    body.deleteLater()


def test_the_copy_button_gives_clean_and_rich_text(make_desk: MakeDesk) -> None:
    view = make_desk(replies=[REPLY]).ask("A question")
    view.copy_button.click()
    clipboard = QGuiApplication.clipboard()
    assert "**" not in clipboard.text() and "|---" not in clipboard.text()
    assert "1. Airway\n   • Intubate if GCS <8" in clipboard.text()
    assert "Disclaimer" in clipboard.text()
    html = clipboard.mimeData().html()
    assert '<li value="2">Dose 5*2*3 mg</li>' in html and "Disclaimer" in html
