"""The export dialog: what was ticked leaves, whole or not at all, and the record says so."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidgetItem

from app.core.audit_chain import AuditEvent
from app.core.masking.finding import HELD_OUT
from app.core.masking.masking import MaskingProfile
from app.export.formats import KINDS
from app.export.outline import NOT_ENCRYPTED
from app.services.transcripts.transcript_masking import MaskedPart
from app.services.transcripts.transcript_service import TranscriptService
from app.ui.background import SLOW
from app.ui.consultation import mask_preview, transcript_export
from app.ui.consultation.export_dialog import ExportDialog
from app.ui.consultation.mask_preview import MaskPreview
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk
from tests.helpers.pdf import pages_of

# The offscreen plugin says so of any dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def opened(desk: Desk) -> ExportDialog:
    """By its key; all that is listed is offered."""
    desk.workspace.dialogs.export(desk.workspace.conversation.current)
    (dialog,) = (each for each in desk.window.findChildren(ExportDialog) if each.isVisible())
    return dialog


def is_closed(dialog: ExportDialog) -> bool:
    return not shiboken6.isValid(dialog) or not dialog.isVisible()


def choose(dialog: ExportDialog, kind: str) -> None:
    dialog.formats.setCurrentRow(KINDS.index(kind))


def exports(desk: Desk) -> list[dict[str, object]]:
    rows = [row for row in desk.services.audit.rows() if row.event == AuditEvent.EXPORTED]
    return [{**json.loads(row.detail), "subject": row.subject} for row in rows]


def leads_to(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Whatever file or folder is asked for, it is this one; tells what was asked for."""
    asked: list[str] = []

    def where(*_: object) -> Path | None:
        asked.append("file")
        return path

    def folder(*_: object) -> Path | None:
        asked.append("folder")
        return path

    monkeypatch.setattr(transcript_export, "ask_where", where)
    monkeypatch.setattr(transcript_export, "ask_folder", folder)
    return asked


@pytest.mark.parametrize("kind", KINDS)
def test_the_open_consultation_leaves_in_each_format(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    desk.ask("A question")
    target = tmp_path / "out"
    asked = leads_to(monkeypatch, target)
    dialog = opened(desk)
    choose(dialog, kind)
    dialog.go.click()
    desk.until(lambda: bool(exports(desk)) and desk.workspace.toast.isVisible())
    assert asked == ["file"] and is_closed(dialog)
    assert "not encrypted" in desk.workspace.toast.text.text()
    content = target.read_bytes()
    assert content[:4] == {"pdf": b"%PDF", "docx": b"PK\x03\x04"}.get(kind, content[:4])
    if kind == "pdf":
        assert "Thisisascriptedreply." in "".join(pages_of(content))
    elif kind != "docx":
        assert NOT_ENCRYPTED in " ".join(content.decode().split())
    assert exports(desk)[0]["format"] == kind


def test_several_leave_into_a_folder(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(replies=["One.", "Two.", "Three."])
    ids = []
    for number in range(3):
        desk.workspace.open_new()
        desk.ask(f"Question {number}")
        ids.append(desk.workspace.conversation.current_id)
    asked = leads_to(monkeypatch, tmp_path / "out")
    dialog = opened(desk)
    desk.until(lambda: dialog.consultations.count() == 3)
    assert [each.id for each in dialog.ticked] == ids[-1:]
    assert dialog.go.text() == "Choose a file…"
    dialog.tick_all.click()
    assert dialog.go.text() == "Choose a folder…" and dialog.counted.text() == "3 are ticked"
    dialog.consultations.item(0).setCheckState(Qt.CheckState.Unchecked)
    choose(dialog, "json")
    dialog.go.click()
    desk.until(lambda: len(exports(desk)) == 2 and is_closed(dialog))
    assert asked == ["folder"] and {each["subject"] for each in exports(desk)} == set(ids[:2])
    written = [json.loads(path.read_text()) for path in (tmp_path / "out").iterdir()]
    assert {each["consultation"]["id"] for each in written} == set(ids[:2])


def test_nothing_ticked_and_a_place_not_chosen_write_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ask("A question")
    leads_to(monkeypatch, None)
    dialog = opened(desk)
    dialog.go.click()
    assert dialog.isVisible() and dialog.go.isEnabled()
    dialog.tick_none.click()
    assert not dialog.go.isEnabled()
    dialog.reject()
    assert exports(desk) == []


def test_a_place_that_cannot_be_written_is_said_and_another_may_be_chosen(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ask("A question")
    leads_to(monkeypatch, tmp_path / "gone" / "out.pdf")
    dialog = opened(desk)
    dialog.go.click()
    desk.until(dialog.problem.isVisible)
    assert "There is no folder" in dialog.problem.text() and dialog.go.isEnabled()
    leads_to(monkeypatch, tmp_path / "out.pdf")
    dialog.go.click()
    desk.until(lambda: is_closed(dialog))
    assert (tmp_path / "out.pdf").exists() and len(exports(desk)) == 1


class HeldExport:
    """An export that waits where it has `made` so many, until it is let go."""

    def __init__(self, patched: pytest.MonkeyPatch, name: str, made: int) -> None:
        self.begun, self.may_go, self.ended = (threading.Event() for _ in range(3))
        real = getattr(TranscriptService, name)

        def held(
            service: TranscriptService, *about: object, told: Callable[[int], None], **more: object
        ) -> object:
            def slow(so_far: int) -> None:
                if so_far == made:
                    self.begun.set()
                    self.may_go.wait(60)
                told(so_far)

            try:
                return real(service, *about, told=slow, **more)
            finally:
                self.ended.set()

        patched.setattr(TranscriptService, name, held)

    def give_up(self, desk: Desk, dialog: ExportDialog) -> None:
        dialog.go.click()
        desk.until(self.begun.is_set)
        dialog.cancel.click()
        self.may_go.set()
        desk.until(self.ended.is_set)
        after: list[None] = []
        desk.window.background.run(lambda: None, after.append, lane=SLOW)
        desk.until(lambda: bool(after))  # whatever the export had to tell was told before


@pytest.mark.parametrize("made", [1, 2])
def test_several_that_are_given_up_leave_nothing(
    make_desk: MakeDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    made: int,
) -> None:
    desk = make_desk(replies=["One.", "Two."])
    for number in range(2):
        desk.workspace.open_new()
        desk.ask(f"Question {number}")
    leads_to(monkeypatch, tmp_path / "out")
    dialog = opened(desk)
    desk.until(lambda: dialog.consultations.count() == 2)
    dialog.tick_all.click()
    HeldExport(monkeypatch, "export_all", made).give_up(desk, dialog)
    assert not (tmp_path / "out").exists() and exports(desk) == []
    assert not desk.workspace.toast.isVisible() and "mistake" not in caplog.text


@pytest.mark.parametrize("kind", ["pdf", "docx", "html"])
@pytest.mark.parametrize("made", [0, 1])
def test_one_that_is_given_up_is_not_written(
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    kind: str,
    made: int,
) -> None:
    desk.ask("A question")
    leads_to(monkeypatch, tmp_path / "out")
    dialog = opened(desk)
    choose(dialog, kind)
    HeldExport(monkeypatch, "export", made).give_up(desk, dialog)
    assert not (tmp_path / "out").exists() and exports(desk) == []
    assert not desk.workspace.toast.isVisible() and "mistake" not in caplog.text


def test_the_format_chosen_last_is_offered_first(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ask("A question")
    leads_to(monkeypatch, tmp_path / "out.html")
    dialog = opened(desk)
    assert dialog.kind == "pdf"
    choose(dialog, "html")
    dialog.go.click()
    desk.until(lambda: is_closed(dialog))
    assert opened(desk).kind == "html"


def test_a_suggested_name_has_the_formats_ending(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.ask("A question")
    asked: list[tuple[str, str]] = []

    def dialog(parent: object, title: str, suggested: str, kinds: str) -> tuple[str, str]:
        asked.append((Path(suggested).name, kinds))
        return str(tmp_path / "chosen"), ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", dialog)
    current = desk.workspace.conversation.current
    assert current is not None
    path = transcript_export.ask_where(desk.window, current, "fhir")
    assert path == tmp_path / "chosen.fhir.json"
    assert asked[0][0].endswith(".fhir.json") and asked[0][1] == "FHIR R4 document (*.fhir.json)"


def test_return_goes_on_from_the_list_of_formats(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ask("A question")
    asked = leads_to(monkeypatch, None)
    dialog = opened(desk)
    QTest.keyClick(dialog.formats, Qt.Key.Key_Down)
    QTest.keyClick(dialog.formats, Qt.Key.Key_Return)
    assert asked == ["file"] and dialog.kind == "html"


SAID = "Mrs Margaret Thornton of Sheffield, seen by Dr Kowalczyk on 9 March 2024."


def looked_at(desk: Desk, dialog: ExportDialog, profile: MaskingProfile) -> MaskPreview:
    """The preview of a masked export."""
    dialog.masking.choices.actions()[1 + list(MaskingProfile).index(profile)].trigger()
    assert dialog.go.text() == "Look at what is masked…"
    dialog.go.click()
    desk.until(lambda: bool(dialog.findChildren(MaskPreview)))
    (preview,) = dialog.findChildren(MaskPreview)
    return preview


def item_of(preview: MaskPreview, text: str) -> QListWidgetItem:
    items = [preview.list.item(row) for row in range(preview.list.count())]
    return next(each for each in items if text in each.text())


@pytest.mark.parametrize("profile", list(MaskingProfile))
def test_a_masked_export_is_looked_at_and_what_is_kept_stays(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: MaskingProfile
) -> None:
    desk.ask(SAID)
    target = tmp_path / "out.md"
    leads_to(monkeypatch, target)
    dialog = opened(desk)
    choose(dialog, "md")
    preview = looked_at(desk, dialog, profile)
    assert "Mrs Margaret Thornton of Sheffield" in preview.text.toPlainText()
    before = preview.list.count()
    item_of(preview, "Sheffield").setCheckState(Qt.CheckState.Unchecked)
    assert preview.counted.text() == f"{before - 1} masked, 1 kept"
    preview.go.click()
    desk.until(lambda: bool(exports(desk)) and is_closed(dialog))
    said = target.read_text("utf-8")
    assert "Sheffield" in said and "does not certify" in said
    assert not any(each in said for each in ("Thornton", "Kowalczyk", "9 March"))
    (row,) = exports(desk)
    assert row["masked"] == profile.value and row["rules"] and row["places"]
    assert "Thornton" not in json.dumps(row)


def test_a_click_on_a_place_keeps_what_reads_the_same_and_masks_it_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ask(f"{SAID} Sheffield again.")
    leads_to(monkeypatch, None)
    preview = looked_at(desk, opened(desk), MaskingProfile.SAFE_HARBOR)
    item = item_of(preview, "Sheffield")
    form = tuple(item.data(Qt.ItemDataRole.UserRole))
    for kept in (True, False):
        cursor = preview.text.textCursor()
        cursor.setPosition(preview.text.toPlainText().index("Sheffield") + 3)
        at = preview.text.cursorRect(cursor).center()
        QTest.mouseClick(
            preview.text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
        )
        assert (item.checkState() is Qt.CheckState.Unchecked) is kept
        assert (form in preview.kept) is kept
    preview.reject()
    assert exports(desk) == []


def test_all_of_a_long_consultation_is_shown_part_by_part(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mask_preview, "_AT_ONCE_S", 0)  # nothing at once
    parts = [MaskedPart(f"Part {number}.", ()) for number in range(30)]
    preview = MaskPreview(desk.window, desk.window.look, parts, several=False)
    assert "Part 29." not in preview.text.toPlainText()
    monkeypatch.setattr(mask_preview, "_AT_ONCE_S", 0.001)
    desk.until(lambda: "Part 29." in preview.text.toPlainText())
    assert preview.text.toPlainText().split() == " ".join(each.text for each in parts).split()


def test_space_in_the_list_keeps_what_it_stands_on(desk: Desk) -> None:
    desk.ask(SAID)
    preview = looked_at(desk, opened(desk), MaskingProfile.SAFE_HARBOR)
    preview.list.setCurrentRow(0)
    QTest.keyClick(preview.list, Qt.Key.Key_Space)
    assert len(preview.kept) == 1
    QTest.keyClick(preview.list, Qt.Key.Key_Space)
    assert not preview.kept


def test_the_figures_of_the_held_out_set_stand_where_the_choice_is_made(desk: Desk) -> None:
    desk.ask(SAID)
    preview = looked_at(desk, opened(desk), MaskingProfile.SAFE_HARBOR)
    said = " ".join(each.text() for each in preview.findChildren(QLabel))
    assert str(HELD_OUT) in said and "does not certify" in said


def test_looking_that_is_given_up_opens_nothing(desk: Desk) -> None:
    desk.ask(SAID)
    dialog = opened(desk)
    dialog.masking.choices.actions()[1].trigger()
    dialog.go.click()
    dialog.cancel.click()
    after: list[None] = []
    desk.window.background.run(lambda: None, after.append, lane=SLOW)
    desk.until(lambda: bool(after))
    assert not desk.window.findChildren(MaskPreview) and exports(desk) == []
