"""Drafting: section by section, stored as it streams, whatever the engine does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from app.core.notes.note import Author, NoteState, SectionState
from app.core.notes.note_kinds import FORMS, NoteKind
from app.core.notes.note_lines import LINES
from app.errors import DisclaimerRequired, EngineBusy, EngineDied, PromptTooLong, WrongUse
from app.paths import Home
from app.services.notes.note_drafting import DraftEvent, NoteStarted, SectionWritten
from tests.helpers.notes import SAID, SECTIONS, drafted, ended, said_in, texts_of
from tests.helpers.services import scripted_services
from tests.helpers.vaults import execute, value_of, vault_of


@pytest.fixture
def home(consilium_home: Path) -> Home:
    return Home(consilium_home)


@pytest.mark.parametrize("kind", NoteKind)
def test_every_section_is_asked_for_and_stored(home: Home, kind: NoteKind) -> None:
    with scripted_services(home, replies=("- One thing\n- Another",)) as services:
        note = drafted(services, kind=kind)
        assert note.state is NoteState.DRAFT
        assert texts_of(note) == dict.fromkeys(
            (each.key for each in FORMS[kind].sections), "One thing\nAnother"
        )
        assert all(each.state is SectionState.COMPLETE for each in note.current.sections)
        (made,) = note.provenances
        assert made.model and made.model_sha256 and made.seed


def test_the_sections_share_their_beginning_and_are_held_to_lines(
    home: Home, tmp_path: Path
) -> None:
    record = tmp_path / "requests"
    with scripted_services(home, "--record", str(record), replies=SECTIONS) as services:
        note = drafted(services)
    assert texts_of(note)["plan"] == "Allergic to penicillin"
    asked = [json.loads(line) for line in record.read_text("utf-8").splitlines()]
    asked = [each for each in asked if each["type"] == "generate"]
    assert [each["grammar"] for each in asked] == [LINES] * 4
    texts = ["".join(part["text"] for part in each["segments"]) for each in asked]
    assert all(SAID in text for text in texts)
    shared = texts[0].index("Write only the section")
    assert len({text[:shared] for text in texts}) == 1


def test_a_draft_is_stored_while_it_streams(home: Home) -> None:
    with scripted_services(home, "--pace", "20", replies=("- " + "word " * 200,)) as services:
        events = services.note_drafting.draft(said_in(services, SAID), NoteKind.SOAP)
        with closing(cast("Iterator[DraftEvent]", events)) as running:  # type: ignore[type-var]
            for event in running:
                if isinstance(event, NoteStarted):
                    note_id = event.note.id
                if isinstance(event, SectionWritten) and event.section.text:
                    stored = services.notes.note(note_id).current.text_of("subjective")
                    shown = event.section.text
                    if stored:
                        break
            assert shown.startswith(stored) and stored.startswith("word")
        left = services.notes.note(note_id)
        assert left.current.section("subjective").state is SectionState.INTERRUPTED
        assert left.current.section("plan").state is SectionState.EMPTY
        assert left.current.finished_at is not None


def test_a_stopped_draft_keeps_what_was_written(home: Home) -> None:
    with scripted_services(home, "--pace", "20", replies=("- " + "word " * 200,)) as services:
        events = services.note_drafting.draft(said_in(services, SAID), NoteKind.SOAP)
        for event in events:
            if isinstance(event, SectionWritten) and event.section.text.count(" ") > 3:
                services.consultations.stop()
        (note,) = services.notes.notes()
        states = [each.state for each in note.current.sections]
        assert states == [SectionState.STOPPED, *[SectionState.EMPTY] * 3]
        assert note.current.text_of("subjective").startswith("word")


def test_an_engine_that_ends_over_the_grammar_drafts_without_it(home: Home, tmp_path: Path) -> None:
    died = ("--die", "token:2", "--once", str(tmp_path / "once"))
    with scripted_services(home, *died, replies=("- Fever here",)) as services:
        note = drafted(services)
        first, *others = [note.drafted(each.key) for each in note.form.sections]
        assert first.text == "Fever here"
        assert first.without_structure and all(each.without_structure for each in others)


def test_an_engine_that_keeps_ending_leaves_what_there_is(home: Home) -> None:
    with scripted_services(home, "--die", "token:2", replies=("- Fever and more",)) as services:
        end = ended(services.note_drafting.draft(said_in(services, SAID), NoteKind.SOAP))
        assert isinstance(end.error, EngineDied)
        assert end.note.current.section("subjective").state is SectionState.INTERRUPTED
        assert end.note.current.text_of("subjective").startswith("Fever")


def test_a_crash_loses_no_draft(home: Home) -> None:
    with scripted_services(home, replies=SECTIONS) as services:
        note = drafted(services)
        vault = vault_of(services)
        execute(vault, "DROP TRIGGER note_version_frozen")
        execute(vault, "UPDATE note_versions SET finished_at = NULL, sections = "
                       "replace(sections, '\"complete\"', '\"empty\"')")  # fmt: skip
        assert services.notes.note(note.id).state is NoteState.DRAFTING
    with scripted_services(home, replies=SECTIONS) as services:
        after = services.notes.note(note.id)
        assert after.state is NoteState.DRAFT and texts_of(after) == texts_of(note)
        assert {each.state for each in after.current.sections} == {SectionState.INTERRUPTED}


def test_one_section_again_keeps_the_rest_and_every_draft(home: Home) -> None:
    replies = (*SECTIONS, "- Another plan")
    with scripted_services(home, replies=replies) as services:
        note = drafted(services)
        edited = services.notes.edit(note.id, {"subjective": "My own words"})
        again = ended(services.note_drafting.draft_again(note.id, "plan")).note
        assert texts_of(again) == {**texts_of(edited), "plan": "Another plan"}
        assert again.drafted("plan").text == "Another plan"
        assert again.drafted("subjective").text == texts_of(note)["subjective"]
        authors = [each.author for each in again.versions]
        assert authors == [Author.MODEL, Author.CLINICIAN, Author.MODEL, Author.CLINICIAN]
        assert again.versions[0] == note.versions[0]


def test_the_oldest_turns_go_where_there_is_no_room_and_that_is_said(home: Home) -> None:
    with scripted_services(home, replies=SECTIONS) as services:
        services.change_settings(context=1024)
        long = "Nothing else was found on that day. " * 40
        consultation = said_in(services, long, long, SAID)
        note = ended(services.note_drafting.draft(consultation, NoteKind.SOAP)).note
        assert note.versions[0].omitted == 1


def test_what_cannot_be_drafted_leaves_no_note(home: Home) -> None:
    with scripted_services(home, replies=SECTIONS) as services:
        services.change_settings(context=512)
        consultation = said_in(services, "a word " * 400)
        with pytest.raises(PromptTooLong):
            ended(services.note_drafting.draft(consultation, NoteKind.SOAP))
        empty = services.repository.create_consultation("Empty")
        with pytest.raises(WrongUse):
            ended(services.note_drafting.draft(empty.id, NoteKind.SOAP))
        assert services.notes.notes() == []
        assert value_of(vault_of(services), "SELECT count(*) FROM note_versions") == 0


def test_no_reply_begins_beside_a_draft(home: Home) -> None:
    with scripted_services(home, replies=SECTIONS) as services:
        events = services.note_drafting.draft(said_in(services, SAID), NoteKind.SOAP)
        for event in events:
            if isinstance(event, NoteStarted):
                with pytest.raises(EngineBusy):
                    next(services.consultations.ask("And now?"))


def test_nothing_is_drafted_before_the_disclaimer(home: Home) -> None:
    with (
        scripted_services(home, acknowledged=False) as services,
        pytest.raises(DisclaimerRequired),
    ):
        next(services.note_drafting.draft(said_in(services, SAID), NoteKind.SOAP))
