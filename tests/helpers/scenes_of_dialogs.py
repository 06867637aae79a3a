"""The dialogs over a consultation for `tests/helpers/scenes.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.core.masking.finding import find_identifiers
from app.core.masking.masking import MaskingProfile
from app.services.clinical.shipped_lexicon import shipped_lexicon
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.transcripts.transcript_masking import MaskedPart, MaskingChoice
from app.services.vault.audit_trail import ChainVerdict
from app.ui.commands.guide_window import GuideWindow
from app.ui.consultation.case_labels_dialog import CaseLabelsDialog
from app.ui.consultation.compare_dialog import CompareDialog
from app.ui.consultation.export_dialog import ExportDialog
from app.ui.consultation.mask_preview import MaskPreview
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.translation_note import EnglishText
from app.ui.evaluation.evaluations_dialog import EvaluationsDialog
from app.ui.models.models_dialog import ModelsDialog
from app.ui.models.remove_dialog import RemoveDialog
from app.ui.models.server_dialog import ServerDialog
from app.ui.notes.notes_dialog import NotesDialog
from app.ui.paper.print_preview import PrintPreview
from app.ui.restore.restore_dialog import RestoreDialog
from app.ui.reviews.review_desk import ReviewDesk
from app.ui.reviews.review_dialog import ReviewDialog
from app.ui.settings.audit_dialog import AuditDialog
from app.ui.settings.key_dialogs import PassphraseDialog, RecoveryCodeDialog
from app.ui.settings.retention_dialog import RetentionDialog
from app.ui.settings.settings_dialog import PAGES, SettingsDialog
from app.ui.sidebar.date_range_dialog import DateRangeDialog
from app.ui.sidebar.trash_dialog import TrashDialog
from app.ui.widgets.confirm_dialog import ConfirmDialog
from app.ui.window import Window
from tests.helpers.event_loop import pause, wait_for
from tests.helpers.gallery_evaluations import evaluation_states, fill_with_evaluations
from tests.helpers.gallery_models import states
from tests.helpers.gallery_notes import note_states
from tests.helpers.gallery_reviews import review_states
from tests.helpers.gallery_updates import update_states

LETTER = (
    "Mrs Margaret Thornton (born 3 May 1951, NHS 943 476 5919) of 12 Acacia Avenue, Sheffield, was "
    "seen by Dr Kowalczyk on 9 March 2024; Thornton has Parkinson's disease and knows Fennimore."
)
CHANGED = (
    "Row 3 does not follow from those before it: it was changed, a row was removed there, or one "
    "was put in."
)
LOST = "The file that notes the end of the audit (audit.head) is missing."
Shown = tuple[str, QWidget, bool]
Kind = TypeVar("Kind", bound=QWidget)


def dialog_scenes(window: Window) -> Iterator[Shown]:
    """Of a window whose open consultation ends with a reply that has an alternative."""
    yield from _of_a_consultation(window)
    yield from _settings(window)
    yield from _keys_and_backups(window)
    yield from _trash(window)
    yield from _models(window)
    yield from _evaluations(window)
    yield from _notes(window)
    yield from _reviews(window)
    yield from _help(window)


def _of_a_consultation(window: Window) -> Iterator[Shown]:
    workspace, services = window.workspace, window.services
    assert workspace is not None and services is not None
    last = workspace.transcript.views()[-1]
    assert isinstance(last, ReplyView)
    workspace.transcript.compare_asked.emit(last.entry.message.id)
    yield from _until_closed("compare", CompareDialog)
    about = services.repository.consultation(last.entry.message.consultation_id)
    workspace.dialogs.preview(about)
    preview = _found(PrintPreview)
    wait_for(lambda: len(preview.sheets.pictures) > 1)
    yield from _until_closed("print-preview", PrintPreview)
    export = ExportDialog(window, window.look, about, "docx")
    export.offer(services.repository.consultations(limit=20))
    yield from _opened("export", export)
    choice = MaskingChoice(MaskingProfile.SAFE_HARBOR)
    (parts,) = services.transcripts.to_mask([about.id], choice)
    parts.insert(0, MaskedPart(LETTER, find_identifiers(LETTER, shipped_lexicon(), this_year=2026)))
    preview = MaskPreview(window, window.look, parts, several=False)
    preview.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    yield from _opened("mask-preview", preview)
    yield from _opened("english-text", EnglishText(window, window.look, current_disclaimer()))
    labels = CaseLabelsDialog(window, window.look, about, ["cardiology", "renal", "ward 4"])
    labels.case.setText("Hans Müller 12.03.1960")
    for tag in ("cardiology", "renal", "a tag of many words that goes on", "ward 4"):
        labels.tag.setText(tag)
        QTest.keyClick(labels.tag, Qt.Key.Key_Return)
    yield from _opened("labels", labels)
    yield from _opened("between-days", DateRangeDialog(window, window.look))
    due = services.repository.consultations(limit=20)
    yield from _opened("retention", RetentionDialog(window, window.look, due, 90, 30))


def _settings(window: Window) -> Iterator[Shown]:
    workspace = window.workspace
    assert workspace is not None
    workspace.dialogs.show_settings()
    dialog = _found(SettingsDialog)
    for number, page in enumerate(PAGES):
        dialog.list.setCurrentRow(number)
        pause(0.3)
        yield f"settings-{page.title.lower()}", dialog, True
    workspace.dialogs.ask_to_repair()
    yield from _until_closed("confirm", ConfirmDialog)
    dialog.reject()
    pause(0.05)


def _keys_and_backups(window: Window) -> Iterator[Shown]:
    services, look, background = window.services, window.look, window.background
    assert services is not None
    keys = services.keys
    yield from _opened("change-passphrase", PassphraseDialog(window, keys, background, look))
    code = RecoveryCodeDialog(window, keys, background, look)
    yield from _opened("new-code", code)
    asked = RecoveryCodeDialog(window, keys, background, look)
    asked.go_on.click()
    yield from _opened("new-code-asked", asked)
    yield from _opened("restore", RestoreDialog(window, look, background, services.backups))
    yield from update_states(window)
    record = AuditDialog(window, look, services, background)
    wait_for(lambda: record.rows.rowCount() > 0)
    yield from _opened("audit-record", record)
    broken = AuditDialog(window, look, services, background)
    wait_for(lambda: broken.rows.rowCount() > 0)
    broken._tell(ChainVerdict(4, (CHANGED, LOST), ()))
    yield from _opened("audit-record-broken", broken)


def _trash(window: Window) -> Iterator[Shown]:
    workspace, services = window.workspace, window.services
    assert workspace is not None and services is not None
    workspace.dialogs.show_trash()
    yield from _until_closed("trash-empty", TrashDialog)
    for each in services.repository.consultations(limit=3)[1:]:
        workspace.history.delete(each.id)
        pause(0.2)
    workspace.toast.hide()
    workspace.dialogs.show_trash()
    yield from _until_closed("trash", TrashDialog)


def _models(window: Window) -> Iterator[Shown]:
    workspace = window.workspace
    assert workspace is not None
    workspace.dialogs.show_models()
    dialog = _found(ModelsDialog)
    wait_for(lambda: bool(dialog.page.cards))
    pause(0.6)
    yield "models", dialog, True
    for name in states(dialog, lambda: pause(0.3)):
        yield name, dialog, True
    card = next(iter(dialog.page.cards.values()))
    card.remove_asked.emit()
    yield from _until_closed("remove-model", RemoveDialog)
    dialog.page.add_server.click()
    _found(ServerDialog).address.setText("http://llm.clinic.example")
    yield from _until_closed("add-server", ServerDialog)
    dialog.reject()
    pause(0.05)


def _evaluations(window: Window) -> Iterator[Shown]:
    workspace, services = window.workspace, window.services
    assert workspace is not None and services is not None
    workspace.dialogs.show_evaluations()
    dialog = _found(EvaluationsDialog)
    wait_for(lambda: not dialog.page.empty.isHidden())
    yield from _until_closed("evaluations-empty", EvaluationsDialog)
    fill_with_evaluations(services.home.evaluations)
    workspace.dialogs.show_evaluations()
    dialog = _found(EvaluationsDialog)
    for name in evaluation_states(dialog, lambda: pause(0.3)):
        yield name, dialog, True
    dialog.reject()
    pause(0.05)


def _notes(window: Window) -> Iterator[Shown]:
    services = window.services
    assert services is not None

    def show(consultation: str) -> NotesDialog:
        dialog = NotesDialog(window, window.look, services, window.background, consultation)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    for name, dialog in note_states(services, show, lambda: pause(0.3)):
        yield name, dialog, True
    pause(0.05)


def _reviews(window: Window) -> Iterator[Shown]:
    services = window.services
    assert services is not None

    def show(consultation: str) -> ReviewDialog:
        desk = ReviewDesk(services, window.background)
        dialog = ReviewDialog(window, window.look, desk, consultation)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    for name, dialog in review_states(services, show, lambda: pause(0.3)):
        yield name, dialog, True
    pause(0.05)


def _help(window: Window) -> Iterator[Shown]:
    workspace = window.workspace
    assert workspace is not None
    for name, open_it in (
        ("palette", workspace.help.show_palette),
        ("keys", workspace.help.show_keys),
        ("about", workspace.help.show_about),
    ):
        open_it()
        pause(0.3)
        yield from _until_closed(name, QDialog)
    workspace.help.show_guide()
    guide = _found(GuideWindow)  # which goes by the screen
    guide.resize(min(guide.width(), window.width()), min(guide.height(), window.height()))
    yield from _until_closed("guide", GuideWindow)


def _opened(name: str, dialog: QDialog) -> Iterator[Shown]:
    dialog.open()
    pause(0.2)
    yield name, dialog, True
    dialog.reject()
    dialog.deleteLater()
    pause(0.02)


def _until_closed(name: str, kind: type[QDialog]) -> Iterator[Shown]:
    """The dialog of that kind, once it is there."""
    dialog = _found(kind)
    pause(0.2)
    yield name, dialog, True
    dialog.reject()
    pause(0.05)


def _found(kind: type[Kind]) -> Kind:
    def shown() -> list[Kind]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, kind) and each.isVisible()]

    wait_for(lambda: bool(shown()))
    return shown()[-1]
