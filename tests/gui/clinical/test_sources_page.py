"""The page of sources: files that are read, refused or given up; cards, their form, synonyms."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.clinical.sources import SourceState
from app.errors import StorageError
from app.services.clinical.reader_client import DocumentReader
from app.ui.clinical.source_card import SourceCard
from app.ui.clinical.source_form import NO_DAY, NO_TITLE, SourceForm
from app.ui.clinical.sources_dialog import SourcesDialog
from app.ui.clinical.sources_page import SourcesPage
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk
from tests.helpers.source_files import encrypted_pdf, pdf_of, picture_pdf

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any dialog
RULES = "Hypoglycaemia\n\nGive 15 g of glucose by mouth. Repeat it after 10 minutes."


def page_of(desk: Desk) -> SourcesPage:
    """The page, opened, once it knows what there is."""
    desk.workspace.dialogs.show_sources()
    (dialog,) = [d for d in desk.workspace.findChildren(SourcesDialog) if d.isVisible()]
    page = dialog.page
    desk.until(lambda: bool(page.cards) or not page.empty.isHidden() or bool(page.rows))
    return page


def written(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def drop(page: SourcesPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(page.rect().center(), actions, data, buttons, keys)
    entered.ignore()
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    point = QPointF(page.rect().center())
    QApplication.sendEvent(page, QDropEvent(point, actions, data, buttons, keys))


def only_card(desk: Desk, page: SourcesPage) -> SourceCard:
    desk.until(lambda: len(page.cards) == 1)
    return next(iter(page.cards.values()))


def test_an_empty_page_says_what_it_is_for(desk: Desk) -> None:
    page = page_of(desk)
    assert page.empty.isVisible() and not page.cards
    (command,) = [c for c in desk.workspace.help.commands if c.name == "Sources…"]
    assert command.keys == "Ctrl+D"
    page.window().close()
    (action,) = [a for a in desk.workspace.model.choices.actions() if "Sources…" in a.text()]
    action.trigger()
    assert [d for d in desk.workspace.findChildren(SourcesDialog) if d.isVisible()]


def test_dropped_files_are_read_and_each_that_cannot_be_says_why(
    desk: Desk, tmp_path: Path
) -> None:
    page = page_of(desk)
    pages = [["Give 15 g of glucose by mouth, and repeat it."], ["x"], ["y"]]
    drop(
        page,
        written(tmp_path, "ward rules.pdf", pdf_of(pages)),
        written(tmp_path, "scan.pdf", picture_pdf()),
        written(tmp_path, "broken.pdf", b"%PDF-1.4 nothing"),
        written(tmp_path, "sheet.xlsx", b"PK"),
        written(tmp_path, "twice.pdf", pdf_of(pages)),
    )
    assert not page.empty.isVisible()
    desk.until(
        lambda: len(page.rows) == 4 and all(row.addition.problem for row in page.rows.values())
    )
    said = [row.problem.text() for row in page.rows.values()]
    assert said == [
        "“scan.pdf” has no text that can be read: its pages are pictures, or empty. "
        "Nothing was added.",
        "“broken.pdf” cannot be read: it is damaged, or no PDF. Nothing was added.",
        "“sheet.xlsx” cannot be read: sources are PDF, DOCX, HTML, Markdown and text files.",
        said[3],
    ]
    assert said[3].startswith("“twice.pdf” is a source already: “ward rules”")
    card = only_card(desk, page)
    assert card.name.text() == "ward rules"
    assert "3 pages" in card.facts.text() and "ward rules.pdf" in card.facts.text()
    assert (
        card.pictures.text() == "2 pages are pictures: no text can be read. They are not searched."
    )
    for row in list(page.rows.values()):
        row.close_button.click()
    assert not page.rows


def test_an_encrypted_file_is_read_with_its_password(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    drop(page, written(tmp_path, "sealed.pdf", encrypted_pdf("Give 15 g of glucose by mouth.")))
    desk.until(lambda: any(row.addition.needs_password for row in page.rows.values()))
    (row,) = page.rows.values()
    row.password.setText("geese")
    row.try_it.click()
    desk.until(lambda: any("not the password" in r.problem.text() for r in page.rows.values()))
    (row,) = page.rows.values()
    row.password.setText("swan")
    row.password.returnPressed.emit()
    assert only_card(desk, page).name.text() == "sealed"
    assert not page.rows


def test_what_is_read_or_waits_can_be_given_up(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    hangs = "import sys, time; sys.stdout.write('ready\\n'); sys.stdout.flush(); time.sleep(600)"
    slow = DocumentReader([sys.executable, "-c", hangs])
    monkeypatch.setattr(desk.services.sources, "reader", slow)
    page = page_of(desk)
    drop(page, *(written(tmp_path, f"{name}.txt", f"{RULES} {name}") for name in ("one", "two")))
    desk.until(lambda: [r.says.text() for r in page.rows.values()] == ["Reading…", "Waiting"])
    first, second = page.rows.values()
    second.cancel.click()
    assert list(page.rows.values()) == [first]
    first.cancel.click()
    desk.until(lambda: not page.rows)
    assert page.empty.isVisible() and not page.problem.isVisible()
    assert desk.services.sources.sources() == []


def test_reading_goes_on_when_the_page_is_closed(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    drop(page, written(tmp_path, "rules.txt", RULES))
    page.window().close()
    desk.until(lambda: len(desk.services.sources.sources()) == 1)
    assert only_card(desk, page_of(desk)).source.title == "Hypoglycaemia"


def test_title_date_note_and_successor_are_typed(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    drop(page, written(tmp_path, "old.txt", RULES), written(tmp_path, "new.txt", f"{RULES} New."))
    desk.until(lambda: len(page.cards) == 2)
    old = next(card for card in page.cards.values() if card.source.file_name == "old.txt")
    old.edit.click()
    (form,) = page.findChildren(SourceForm)
    form.title.setText(" ")
    form.save.click()
    assert form.wrong.text() == NO_TITLE
    form.title.setText("Ward rules")
    form.until.setText("31.1.2020")
    form.save.click()
    assert form.wrong.text() == NO_DAY and form.isVisible()
    form.until.setText("2020-01-31")
    form.note.setText("of the night team")
    form.save.click()
    desk.until(lambda: old.name.text() == "Ward rules")
    assert old.validity.text().startswith("Past its date. Valid until 2020-01-31")
    assert old.note.text() == "of the night team" and old.state.text() == "Searched"
    old.edit.click()
    form = next(each for each in page.findChildren(SourceForm) if each.isVisible())
    newer = next(card.source for card in page.cards.values() if card is not old)
    form.choose(newer.id)
    form.save.click()
    desk.until(lambda: old.state.text() == "Not searched")
    assert old.place.text().startswith(f"Superseded by {newer.title}")
    old.activate.click()
    desk.until(lambda: old.state.text() == "Searched")
    assert desk.services.sources.source(old.source.id).state is SourceState.ACTIVE


def test_what_was_typed_stays_where_storing_it_fails(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(desk)
    drop(page, written(tmp_path, "rules.txt", RULES))
    card = only_card(desk, page)
    card.edit.click()
    (form,) = page.findChildren(SourceForm)
    form.title.setText("Ward rules")
    form.note.setText("of the night team")

    def full(*_: object, **__: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(desk.services.sources, "describe", full)
        form.save.click()
        desk.until(lambda: not form.wrong.isHidden())
    assert form.isVisible() and form.wrong.text() == "The disk is full."
    assert (form.title.text(), form.note.text()) == ("Ward rules", "of the night team")
    form.save.click()
    desk.until(lambda: card.name.text() == "Ward rules")
    assert not page.findChildren(SourceForm) or not form.isVisible()


def test_tab_goes_through_the_page_from_the_top_on(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    drop(page, written(tmp_path, "one.txt", RULES), written(tmp_path, "two.txt", f"{RULES} Two."))
    # The second document can be among the sources before its row has gone; Qt shows its card later.
    desk.until(lambda: len(page.cards) == 2 and not page.rows)
    desk.until(lambda: all(card.isVisible() for card in page.cards.values()))
    desk.until(lambda: page.add.hasFocus() or page.window().isActiveWindow())
    page.add.setFocus()
    gone_to = []
    for _ in range(7):
        QTest.keyClick(page.window(), Qt.Key.Key_Tab)
        focus = page.window().focusWidget()
        assert focus is not None
        gone_to.append(focus.accessibleName() or focus.text())  # type: ignore[attr-defined]
    shown = [card.source.title for card in sorted(page.cards.values(), key=QWidget.y)]
    wanted = [f"{does} {title}" for title in shown for does in ("Open", "Edit", "Remove")]
    assert gone_to == [*wanted, "Close"]


def test_removing_is_asked_first(desk: Desk, tmp_path: Path) -> None:
    page = page_of(desk)
    drop(page, written(tmp_path, "rules.txt", RULES))
    only_card(desk, page).remove.click()
    desk.agree()
    desk.until(lambda: not page.cards)
    assert page.empty.isVisible() and desk.services.source_search.find("glucose") is None


def test_synonyms_are_added_refused_and_removed(desk: Desk) -> None:
    page = page_of(desk)
    page.show_synonyms.click()
    panel = page.synonyms
    panel.field.setText("the shakes")
    panel.add.click()
    desk.until(lambda: panel.problem.isVisible())
    assert panel.problem.text() == "Give two terms or more that mean the same."
    panel.field.setText("the shakes, low sugar")
    panel.field.returnPressed.emit()
    desk.until(lambda: len(panel.rows) == 1)
    assert panel.field.text() == "" and not panel.problem.isVisible()
    assert "low sugar" in desk.services.source_search.synonyms.same_as("the shakes")
    next(iter(panel.rows.values())).remove.click()
    desk.until(lambda: not panel.rows)


def test_documents_dropped_on_the_window_are_added_as_sources(desk: Desk, tmp_path: Path) -> None:
    pages = [["Give 15 g of glucose by mouth, and repeat it."]]
    paths = [written(tmp_path, "a.pdf", pdf_of(pages)), written(tmp_path, "b.html", "<p>Short")]
    desk.workspace.files.take(paths)
    desk.until(lambda: len(desk.services.sources.sources()) == 2)
    assert [d for d in desk.workspace.findChildren(SourcesDialog) if d.isVisible()]
