"""The print preview: the pages that would be printed, and the place in the menu where it stands."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog

from app.core.audit_chain import AuditEvent
from app.errors import Cancelled
from app.export.outline import title_of
from app.export.paper import Section, sections
from app.ui.consultation.transcript_printing import page_pictures
from app.ui.paper import page_pictures as page_pictures_module
from app.ui.paper.page_drawing import LaidPages, default_layout, paper_font, pdf_of
from app.ui.paper.page_pictures import PagePictures
from app.ui.paper.print_preview import PrintPreview
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk
from tests.helpers.pdf import pages_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")
LONG = "\n\n".join(f"Paragraph {number} of a long reply." for number in range(120))


def preview_of(desk: Desk) -> PrintPreview:
    desk.workspace.dialogs.preview(desk.workspace.conversation.current)
    (preview,) = desk.window.findChildren(PrintPreview)
    desk.until(lambda: preview.where.text().startswith("Page 1 of "))
    return preview


def drawn(desk: Desk, preview: PrintPreview, number: int) -> QImage:
    """The picture of a page, once it is there as sharp as it is shown."""
    sheets = preview.sheets

    def is_there() -> bool:
        picture = sheets.pictures.get(number)
        return picture is not None and picture.width() == sheets.rect_of(number).width()

    desk.until(is_there)
    return sheets.pictures[number].toImage()


def dark_share(image: QImage) -> float:
    """Of the points, how many are written on."""
    small = image.scaled(200, 280).convertToFormat(QImage.Format.Format_Grayscale8)
    points = bytes(small.constBits())
    return sum(point < 200 for point in points) / len(points)


def test_it_shows_the_pages_that_would_be_printed(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=[LONG])
    desk.ask("A question")
    current = desk.workspace.conversation.current
    assert current is not None
    preview = preview_of(desk)
    transcript = desk.services.transcripts.leaving(current.id)
    parts, title = sections(transcript), title_of(transcript)
    pages = pages_of(pdf_of(parts, title, paper_font(), default_layout())[0])
    assert preview.sheets.count == len(pages) > 1
    assert dark_share(drawn(desk, preview, 1)) > 0.005
    preview.after.click()
    assert dark_share(drawn(desk, preview, 2)) > 0.005
    assert preview.page == 2
    assert preview.where.text() == f"Page 2 of {len(pages)}"
    assert not [row for row in desk.services.audit.rows() if row.event == AuditEvent.PRINTED]


def test_only_pages_in_view_and_their_neighbours_are_kept(desk: Desk) -> None:
    tall = Section("".join(f"<p>Line {number}</p>" for number in range(45)))
    pictures = PagePictures(lambda: ([tall] * 14, "Long"), paper_font(), default_layout())
    preview = PrintPreview(desk.window, desk.window.look, desk.window.background, pictures)
    preview.open()
    desk.until(lambda: preview.sheets.count > 12)
    count = preview.sheets.count
    seen: set[int] = set()
    for number in range(1, count + 1):
        drawn(desk, preview, number)
        assert len(preview.sheets.pictures) <= 5
        seen |= preview.sheets.pictures.keys()
        preview.after.click()
    assert seen == set(range(1, count + 1))
    assert not preview.after.isEnabled()
    preview.reject()


def test_zoom_keeps_the_place_and_draws_it_sharper(make_desk: MakeDesk) -> None:
    desk = make_desk(replies=["\n\n".join(f"Paragraph {n} of many." for n in range(300))])
    desk.ask("A question")
    preview = preview_of(desk)
    for _ in range(3):
        preview.after.click()
    assert preview.page == 4
    before = drawn(desk, preview, 4).width()
    preview.larger.click()
    assert preview.page == 4 and preview.where.text().startswith("Page 4 of ")
    assert drawn(desk, preview, 4).width() > before
    for _ in range(3):
        preview.smaller.click()
    assert not preview.smaller.isEnabled() and 4 in preview.sheets.pictures
    assert drawn(desk, preview, 4).width() < before


def test_closing_it_ends_the_drawing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closed while the transcript is laid out: nothing goes on with what nobody will see."""
    desk.ask("A question")
    begun, closed, ended = threading.Event(), threading.Event(), threading.Event()
    given_up = []

    class Slow(LaidPages):
        def __init__(self, *args: Any) -> None:
            begun.set()
            closed.wait(60)
            try:
                super().__init__(*args)
            except Cancelled:
                given_up.append(True)
                raise
            finally:
                ended.set()

    monkeypatch.setattr(page_pictures_module, "LaidPages", Slow)
    desk.workspace.dialogs.preview(desk.workspace.conversation.current)
    (preview,) = desk.window.findChildren(PrintPreview)
    desk.until(begun.is_set)
    preview.reject()
    closed.set()
    desk.until(ended.is_set)
    assert given_up


def test_print_leads_to_the_printer(desk: Desk) -> None:
    desk.ask("A question")
    preview = preview_of(desk)
    preview.print_button.click()
    desk.until(lambda: bool(desk.window.findChildren(QPrintDialog)))
    desk.window.findChildren(QPrintDialog)[0].reject()


def test_a_page_has_its_margins_and_its_foot(desk: Desk) -> None:
    desk.ask("A question")
    current = desk.workspace.conversation.current
    assert current is not None
    pictures = page_pictures(desk.services, current.id)
    pages = pictures.lay_out()
    page = pictures.picture(1, 600)
    pictures.close()
    assert pages is not None and page is not None
    assert pages.count == 1 and page.height() == round(600 * pages.ratio)
    assert pictures.picture(1, 600) is None
    assert page.width() == 600
    edges = [page.copy(0, 0, 600, 20), page.copy(0, 0, 20, page.height())]
    assert all(dark_share(edge) == 0 for edge in edges)
    foot = page.copy(0, page.height() - 90, 600, 60)
    assert dark_share(foot) > 0.005


def test_what_comes_in_and_goes_out_stands_in_one_place_of_the_menu(desk: Desk) -> None:
    desk.ask("A question")
    menu = desk.workspace.header.menu
    menu.aboutToShow.emit()
    texts = [action.text().partition("\t")[0] for action in menu.actions()]
    assert texts[-7:] == [
        "Write a note…",
        "Review this consultation…",
        "Add a file…",
        "Import consultations…",
        "Export…",
        "Print preview…",
        "Print…",
    ]
    assert menu.actions()[-8].isSeparator()


def test_a_copy_is_told_to_the_eye(desk: Desk) -> None:
    reply = desk.ask("A question")
    before = reply.copy_button.icon().cacheKey()
    reply.copy_button.click()
    assert reply.copy_button.icon().cacheKey() != before
