"""Notes for the gallery and the tests of their page, and the states of that page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.core.notes.note import DRAFT_WARNING, Note, NoteSection, SectionState
from app.core.notes.note_kinds import FORMS, NoteKind
from app.services.application import Services
from app.store.notes.note_rows import NoteRows
from app.ui.notes.notes_dialog import NotesDialog
from app.ui.notes.sign_dialog import SignDialog
from app.ui.translation import tr
from tests.helpers.consultations import PROVENANCE
from tests.helpers.event_loop import wait_for
from tests.helpers.notes import SAID, said_in
from tests.helpers.notes_reading import read_through
from tests.helpers.vaults import vault_of

TEXTS = {
    "subjective": "Cough and fever since Monday\nTakes bisoprolol 50 mg daily and metformin 500 mg "
    "twice a day\nNo chest pain",
    "objective": "Temperature 38.4 °C\nLungs clear on auscultation",
    "assessment": "Chest infection, most likely viral",
    "plan": "Paracetamol 1 g as needed\nCome back if breathless",
}


def drafted_note(services: Services, kind: NoteKind = NoteKind.SOAP) -> Note:
    """A draft with marks of each level, and an allergy that it lacks."""
    rows = NoteRows(vault_of(services))
    form = FORMS[kind]
    sections = [
        NoteSection(each.key, TEXTS.get(each.key, "Not stated"), SectionState.COMPLETE)
        for each in form.sections
    ]
    sections[-1] = NoteSection(sections[-1].key, sections[-1].text, SectionState.LENGTH)
    consultation = said_in(services, SAID)
    leaf = services.repository.consultation(consultation).leaf_id or ""
    note = rows.begin_note(consultation, leaf, kind, sections)
    rows.save_version(note.id, 1, sections, provenance=PROVENANCE, omitted=1, finished=True)
    return rows.note(note.id)


def note_states(
    services: Services, show: Callable[[str], NotesDialog], settle: Callable[[], None]
) -> Iterator[tuple[str, NotesDialog | SignDialog]]:
    """Names of what stands there in turn; `show` opens the dialog of a consultation."""
    empty = said_in(services, SAID)
    dialog = show(empty)
    wait_for(lambda: not dialog.page.empty.isHidden())
    settle()
    yield "notes-empty", dialog
    dialog.reject()
    note = drafted_note(services)
    services.notes.edit(note.id, {"assessment": "Chest infection; pneumonia is to be excluded"})
    dialog = show(note.consultation_id)
    wait_for(lambda: bool(dialog.page.cards))
    card = dialog.page.cards["assessment"]
    wait_for(lambda: not card.compare.isHidden())
    card.compare.click()
    settle()
    yield "notes-draft", dialog
    dialog.area.verticalScrollBar().setValue(dialog.area.verticalScrollBar().maximum())
    settle()
    yield "notes-draft-end", dialog
    services.notes.confirm(note.id, services.notes.check(services.notes.note(note.id)).open)
    dialog.desk.open(note.id)
    wait_for(lambda: dialog.page.state.text() == tr(DRAFT_WARNING))
    read_through(dialog)
    dialog.page.sign.click()
    (sign,) = dialog.page.findChildren(SignDialog)
    settle()
    yield "notes-sign", sign
    sign.reject()
    rows = NoteRows(vault_of(services))
    rows.sign(note.id, services.notes.note(note.id).current.number, "Dr Ada Osei")
    rows.add_addendum(note.id, "The film of the chest was normal.", "Dr Ada Osei")
    dialog.desk.open(note.id)
    wait_for(lambda: not dialog.page.add.isHidden())
    settle()
    yield "notes-signed", dialog
    dialog.area.verticalScrollBar().setValue(dialog.area.verticalScrollBar().maximum())
    settle()
    yield "notes-signed-end", dialog
    dialog.reject()
