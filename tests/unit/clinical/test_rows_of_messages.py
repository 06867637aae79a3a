"""What the checks store beside a message: it comes back, and it goes with its message."""

from __future__ import annotations

import msgspec
import pytest

from app.core.clinical.citations import Citation, Passage, Retrieval, SearchState, Verdict
from app.core.consultations.messages import Message, ShownCard
from app.core.consultations.tasks import Task
from app.errors import NotFound
from app.store.clinical.chunk_rows import ChunkRows
from app.store.clinical.citation_rows import CitationRows
from app.store.clinical.mark_rows import CONFIRMED, OPEN, MarkRow, MarkRows
from app.store.history.permanent_deletion import Purge
from app.store.history.repository import Repository
from app.store.vault import Vault
from tests.helpers.clinical_rows import add_source
from tests.helpers.consultations import question, reply
from tests.helpers.vaults import execute, value_of

TABLES = ("retrievals", "citations", "marks", "emergency_cards", "edit_drafts")


@pytest.fixture
def turn(vault: Vault) -> tuple[Message, Message]:
    repository = Repository(vault)
    consultation = repository.create_consultation("Hypo")
    asked = question(consultation.id, "What now?")
    answered = reply(asked, "Give 15 g of glucose. Wait.")
    repository.add_message(asked)
    repository.add_message(answered)
    return asked, answered


def cited(vault: Vault) -> tuple[Retrieval, Citation]:
    source = add_source(vault)
    chunk = value_of(vault, "SELECT number FROM source_chunks")
    passage = Passage(1, source.id, chunk, 0, 14, 70, 3.5, 0.8, True)
    retrieval = Retrieval(SearchState.FOUND, 0.8, 1, (("hypo", "low sugar"),), (passage,), 1)
    citation = Citation(0, 21, Verdict.PARTLY, 0.7, ("20 g",), 1, 1, source.id, chunk, 0, 14, 44)
    return retrieval, citation


def test_what_was_found_and_cited_comes_back(vault: Vault, turn: tuple[Message, Message]) -> None:
    _, answered = turn
    retrieval, citation = cited(vault)
    rows = CitationRows(vault)
    assert rows.retrieval(answered.id) is None
    for _ in range(2):  # the second takes the place of the first
        rows.save_retrieval(answered.id, retrieval)
        rows.save_citations(answered.id, [citation])
    assert rows.retrieval(answered.id) == retrieval
    assert rows.citations(answered.id) == [citation]
    with pytest.raises(NotFound):
        rows.save_retrieval("unknown", retrieval)


def test_a_citation_outlives_the_chunk_that_it_names(
    vault: Vault, turn: tuple[Message, Message]
) -> None:
    _, answered = turn
    _, citation = cited(vault)
    CitationRows(vault).save_citations(answered.id, [citation])
    MarkRows(vault).save_marks(
        answered.id, [MarkRow(0, 4, "NEW_DOSE", "Give", 1, other_chunk=citation.chunk)]
    )
    number = value_of(vault, "SELECT number FROM sources")
    while not ChunkRows(vault).remove_chunks_step(number):
        pass
    (left,) = CitationRows(vault).citations(answered.id)
    assert (left.source, left.page, left.chunk) == (citation.source, 0, None)
    assert MarkRows(vault).marks(answered.id)[0].other_chunk is None


def test_a_decision_outlives_marks_that_are_made_anew(
    vault: Vault, turn: tuple[Message, Message]
) -> None:
    asked, answered = turn
    rows = MarkRows(vault)
    found = MarkRow(5, 9, "DIFF_DOSE", "15 g", 1, "10 g", asked.id)
    other = MarkRow(22, 27, "NEW_FREQ", "Wait.", 1)
    rows.save_marks(answered.id, [found, other])
    stored = rows.marks(answered.id)
    rows.decide_mark(stored[0].number, CONFIRMED)
    rows.save_marks(answered.id, [MarkRow(5, 9, "DIFF_DOSE", "15 g", 2, "10 g", asked.id), other])
    first, second = rows.marks(answered.id)
    assert (first.state, first.rules_version, first.other_message) == (CONFIRMED, 2, asked.id)
    assert first.decided_at is not None
    assert (second.state, second.decided_at) == (OPEN, None)
    with pytest.raises(NotFound):
        rows.decide_mark(10_000, CONFIRMED)


def test_cards_come_back_with_their_question_and_are_seen_once(vault: Vault) -> None:
    repository = Repository(vault)
    consultation = repository.create_consultation("Hypo")
    shown = (ShownCard("child", 1, 5.0), ShownCard("glucose", 1, 5.0))
    asked = msgspec.structs.replace(question(consultation.id, "Sugar 1.8"), cards=shown)
    repository.begin_turn(asked, reply(asked, ""))
    assert repository.message(asked.id).cards == shown
    assert [each.cards for each in repository.messages(consultation.id)] == [shown, ()]
    repository.card_was_seen(asked.id, "glucose")
    first, second = repository.message(asked.id).cards
    assert first.seen_at is None
    assert second.seen_at is not None and second.seen_at > second.shown_at
    repository.card_was_seen(asked.id, "glucose")
    assert repository.message(asked.id).cards[1] == second
    with pytest.raises(NotFound):
        repository.card_was_seen(asked.id, "stroke")


def test_an_edit_is_a_draft_beside_that_of_its_consultation(
    vault: Vault, turn: tuple[Message, Message]
) -> None:
    asked, _ = turn
    repository = Repository(vault)
    repository.save_draft(asked.consultation_id, "something else")
    repository.save_edit_draft(asked.id, "What then?", Task.EXAM)
    (draft,) = repository.edit_drafts(asked.consultation_id)
    assert (draft.message_id, draft.text, draft.task) == (asked.id, "What then?", Task.EXAM)
    repository.save_edit_draft(asked.id, "What then, please?")
    (draft,) = repository.edit_drafts(asked.consultation_id)
    assert (draft.text, draft.task) == ("What then, please?", None)
    assert repository.draft(asked.consultation_id) == "something else"
    repository.save_edit_draft(asked.id, "")
    assert repository.edit_drafts(asked.consultation_id) == []


def test_all_of_it_goes_with_the_messages(vault: Vault, turn: tuple[Message, Message]) -> None:
    asked, answered = turn
    retrieval, citation = cited(vault)
    CitationRows(vault).save_retrieval(answered.id, retrieval)
    CitationRows(vault).save_citations(answered.id, [citation])
    MarkRows(vault).save_marks(answered.id, [MarkRow(0, 4, "NEW_DOSE", "Give", 1, "", asked.id)])
    execute(
        vault,
        "INSERT INTO emergency_cards (message_id, shown_at, card, rules_version) "
        "VALUES (?, 1.0, 'glucose', 1)",
        asked.id,
    )
    Repository(vault).save_edit_draft(asked.id, "What then?")
    assert all(value_of(vault, f"SELECT count(*) FROM {table}") == 1 for table in TABLES)
    purge = Purge(vault)
    purge.begin_purge(asked.consultation_id)
    while not purge.purge_step(asked.consultation_id):
        pass
    assert all(value_of(vault, f"SELECT count(*) FROM {table}") == 0 for table in TABLES)
    assert value_of(vault, "SELECT count(*) FROM sources") == 1
    assert execute(vault, "PRAGMA foreign_key_check") == []
