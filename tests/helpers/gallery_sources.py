"""States of the clinic's sources for the pictures: their page, passages, citations, a page of one.

The documents are made here, and say nothing that anybody should follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.clinical.sources import SourceKind
from app.ui.clinical.passages_strip import PassageRow
from app.ui.clinical.sources_dialog import SourcesDialog
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.workspace import Workspace
from app.ui.window import Window
from tests.helpers.event_loop import pause, wait_for
from tests.helpers.source_files import docx_of, encrypted_pdf, pdf_of, picture_pdf

CITED = (
    "Give **15 g of glucose** by mouth and repeat it after 10 minutes. Give 50 g of glucose by "
    "mouth if there is no response.\n\nWith no venous access give glucagon 1 mg into the muscle. "
    "Ask a friend about the weather."
)
_ASKED = "Low blood sugar: how much glucose should I give?"
_NOTHING = "Which colour has the moon at dusk?"
_RELATED = "Salbutamol for a child with jaundice?"
_PAGES = (
    (
        ("Hypoglycaemia in adults", 18.0),
        "A blood glucose below 4.0 mmol/L in a person who is treated for diabetes.",
        "",
        ("The awake patient", 14.0),
        "Give 15 g of glucose by mouth. Repeat it after 10 minutes, at most three times.",
        "Then give a meal with slow carbohydrate.",
        "",
        ("The drowsy patient", 14.0),
        "Give 100 mL of glucose 20 % into a vein over 15 minutes.",
        "With no venous access give glucagon 1 mg into the muscle.",
    ),
    (
        ("Hyperkalaemia", 18.0),
        "Give calcium gluconate 10 % 30 mL into a vein over 10 minutes.",
        "Then give insulin 10 units with glucose 25 g, and salbutamol 10 mg inhaled.",
    ),
    ("x",),
)
_OLD = (
    (1, "Antibiotics"),
    (0, "Give amoxicillin 500 mg every 8 hours for pneumonia."),
    (2, "Low blood glucose"),
    (0, "Quinolones may cause a low blood glucose; stop them and give 15 g of glucose by mouth."),
)


def states(window: Window, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Lead an unlocked window from state to state; the name of each and what shows it, once it
    stands."""
    workspace = window.workspace
    assert workspace is not None
    yield from _page(window, workspace, folder)
    yield from _reply(window, workspace)


def _page(window: Window, workspace: Workspace, folder: Path) -> Iterator[tuple[str, QWidget]]:
    services = window.services
    assert services is not None
    workspace.dialogs.show_sources()
    (dialog,) = [each for each in workspace.findChildren(SourcesDialog) if each.isVisible()]
    page = dialog.page
    wait_for(page.empty.isVisible)
    pause(0.3)
    yield "sources-empty", dialog
    paths = []
    for name, content in (
        ("hypoglycaemia.pdf", pdf_of(_PAGES, title="Hypoglycaemia in adults: ward guideline 2026")),
        ("antibiotics 2019.docx", docx_of(_OLD)),
        ("scan.pdf", picture_pdf()),
        ("sealed.pdf", encrypted_pdf()),
    ):
        paths.append(folder / name)
        paths[-1].write_bytes(content)
    workspace.dialogs.add_sources(paths)
    wait_for(lambda: any(row.addition.fraction is not None for row in page.rows.values()))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # as it is before it is painted
    yield "sources-reading", dialog
    rows = page.rows
    wait_for(lambda: len(page.cards) == 2 and all(row.addition.problem for row in rows.values()))
    old = next(each for each in services.sources.sources() if each.kind is SourceKind.DOCX)
    until, note = "2024-12-31", "Of the infection team"
    services.sources.describe(old, title="Antibiotics", valid_until=until, note=note)
    services.sources.add_synonyms(["hypo", "low blood sugar", "the shakes"])
    page.show_synonyms.click()
    page.synonyms.desk.read_synonyms()
    page.synonyms.desk.refresh()
    wait_for(lambda: bool(page.synonyms.rows) and page.cards[old.id].note.text() == note)
    pause(0.3)
    yield "sources-refused", dialog
    page.show_synonyms.click()
    for row in list(page.rows.values()):
        row.close_button.click()
    pause(0.3)
    yield "sources-full", dialog
    page.cards[old.id].edit.click()
    pause(0.3)
    (form,) = dialog.findChildren(QWidget, "sourceForm")
    yield "sources-form", form
    form.close()
    dialog.accept()
    pause(0.2)


def _reply(window: Window, workspace: Workspace) -> Iterator[tuple[str, QWidget]]:
    view = _answer(workspace, _ASKED)
    wait_for(view.citations.isVisible)
    pause(0.5)
    yield "sources-cited", window
    view.citations.summary.click()
    workspace.transcript.follow()
    pause(0.3)
    yield "sources-citations", window
    for kind, name in ((SourceKind.PDF, "sources-pane"), (SourceKind.DOCX, "sources-pane-text")):
        row = [each for each in view.passages.rows if each.place.source.kind is kind][-1]
        _open(workspace, row)
        yield name, window
        workspace.page.source.put_away()
    view.passages.rows[0].tick.click()
    workspace.transcript.scroll_by_hand(-100_000)
    pause(0.3)
    yield "sources-ticked", window
    for text, name in ((_NOTHING, "sources-none"), (_RELATED, "sources-related")):
        _answer(workspace, text)
        pause(0.4)
        yield name, window


def _open(workspace: Workspace, row: PassageRow) -> None:
    pane = workspace.page.source
    row.open.click()
    wait_for(lambda: pane.shown is not None and pane.shown.place.source.id == row.place.source.id)
    pause(0.4)


def _answer(workspace: Workspace, text: str) -> ReplyView:
    before = len(workspace.transcript.views())
    workspace.composer.editor.setPlainText(text)
    workspace.composer.send_button.click()
    wait_for(lambda: len(workspace.transcript.views()) > before + 1)
    wait_for(lambda: not workspace.is_writing)
    view = workspace.transcript.views()[-1]
    assert isinstance(view, ReplyView)
    wait_for(view.passages.isVisible)
    return view
