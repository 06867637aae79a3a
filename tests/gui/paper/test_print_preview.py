"""The print preview: the pages that would be printed, and the place in the menu where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog

from app.core.audit_chain import AuditEvent
from app.export.paper import sections, title_of
from app.ui.consultation.transcript_printing import pages_drawn
from app.ui.paper.page_drawing import default_layout, paper_font, pdf_of
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
    transcript = desk.services.transcripts.read(current.id)
    parts, title = sections(transcript), title_of(transcript)
    pages = pages_of(pdf_of(parts, title, paper_font(), default_layout())[0])
    desk.until(lambda: len(preview.pages) == len(pages) > 1)
    assert all(dark_share(page.pixmap().toImage()) > 0.005 for page in preview.pages)
    preview.after.click()
    desk.until(lambda: preview.page == 2)
    assert preview.where.text() == f"Page 2 of {len(pages)}"
    assert not [row for row in desk.services.audit.rows() if row.event == AuditEvent.PRINTED]


def test_zoom_draws_them_anew_and_print_leads_to_the_printer(desk: Desk) -> None:
    desk.ask("A question")
    preview = preview_of(desk)
    before = preview.pages[0].width()
    preview.larger.click()
    desk.until(lambda: bool(preview.pages) and preview.pages[0].width() > before)
    preview.print_button.click()
    desk.until(lambda: bool(desk.window.findChildren(QPrintDialog)))
    desk.window.findChildren(QPrintDialog)[0].reject()


def test_a_page_has_its_margins_and_its_foot(desk: Desk) -> None:
    desk.ask("A question")
    current = desk.workspace.conversation.current
    assert current is not None
    (page,) = list(pages_drawn(desk.services, current.id)(600))
    assert page.width() == 600
    edges = [page.copy(0, 0, 600, 20), page.copy(0, 0, 20, page.height())]
    assert all(dark_share(edge) == 0 for edge in edges)
    foot = page.copy(0, page.height() - 90, 600, 60)
    assert dark_share(foot) > 0.005


def test_import_export_and_print_stand_in_one_place_of_the_menu(desk: Desk) -> None:
    desk.ask("A question")
    menu = desk.workspace.header.menu
    menu.aboutToShow.emit()
    texts = [action.text().partition("\t")[0] for action in menu.actions()]
    assert texts[-6:] == [
        "Import consultations…",
        "Export as Markdown…",
        "Export as PDF…",
        "Export as JSON…",
        "Print preview…",
        "Print…",
    ]
    assert menu.actions()[-7].isSeparator()


def test_a_copy_is_told_to_the_eye(desk: Desk) -> None:
    reply = desk.ask("A question")
    before = reply.copy_button.icon().cacheKey()
    reply.copy_button.click()
    assert reply.copy_button.icon().cacheKey() != before
