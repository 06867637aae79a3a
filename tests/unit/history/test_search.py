"""Search: finds what was said, breaks on nothing that is typed."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.core.consultations.messages import Status
from app.store.history.repository import Repository
from app.store.vault import Vault
from tests.helpers.consultations import pending_reply, question, reply
from tests.helpers.vaults import execute


@pytest.fixture
def filled(repository: Repository) -> Repository:
    for title, asked, answered in (
        ("Élévation of troponin", "Chest pain since this morning.", "An ECG within ten minutes."),
        ("Rash", "Café-au-lait spots in a child.", "Consider neurofibromatosis type 1."),
        ("Fever", "Fever after travel to Ghana.", "Exclude malaria: a blood smear, today."),
    ):
        consultation = repository.create_consultation(title)
        first = question(consultation.id, asked)
        repository.add_message(first)
        repository.add_message(reply(first, answered))
    return repository


def found(repository: Repository, query: str) -> list[str]:
    return [hit.snippet for hit in repository.search(query)]


@pytest.mark.parametrize(
    ("query", "snippet"),
    [
        ("malaria", "Exclude \x02malaria\x03: a blood smear, today."),
        ("MALARIA", "Exclude \x02malaria\x03: a blood smear, today."),
        ("smear today", "Exclude malaria: a blood \x02smear\x03, \x02today\x03."),
        ("neurofib", "Consider \x02neurofibromatosis\x03 type 1."),
        ("cafe au", "\x02Café\x03-\x02au\x03-lait spots in a child."),
        ("elevation", "\x02Élévation\x03 of troponin"),
        ('"ten minutes"', "An ECG within \x02ten minutes\x03."),
        ("“ten minutes”", "An ECG within \x02ten minutes\x03."),
    ],
)
def test_words_phrases_and_beginnings_are_found(
    filled: Repository, query: str, snippet: str
) -> None:
    assert found(filled, query) == [snippet]


@pytest.mark.parametrize(
    "query", ["", "  ", '"', "-", "()", "malaria pneumonia", '"minutes ten"', "alaria", "e"]
)
def test_nothing_is_found_where_nothing_fits(filled: Repository, query: str) -> None:
    assert found(filled, query) == []


def test_operators_of_the_query_language_are_mere_words(filled: Repository) -> None:
    assert found(filled, "malaria OR fever") == []
    assert found(filled, "NOT malaria") == []
    assert found(filled, "text:malaria") == []
    assert len(found(filled, "fever")) == 2  # the title, and the message


def test_titles_come_first_then_the_newest_messages(filled: Repository) -> None:
    hits = filled.search("of")
    assert [hit.message_id is None for hit in hits] == [True]
    hits = filled.search("fever")
    assert hits[0].message_id is None
    assert hits[1].message_id is not None
    assert hits[0].consultation.title == hits[1].consultation.title == "Fever"


def test_the_limit_holds(filled: Repository) -> None:
    assert len(filled.search("fever", limit=1)) == 1
    assert filled.search("fever", limit=0) == []


def test_the_trash_is_not_searched(filled: Repository) -> None:
    consultation = filled.search("malaria")[0].consultation
    filled.delete(consultation.id)
    assert filled.search("malaria") == filled.search("fever") == []
    filled.restore(consultation.id)
    assert len(filled.search("malaria")) == 1


def test_a_new_title_replaces_the_old_one(filled: Repository) -> None:
    consultation = filled.search("troponin")[0].consultation
    filled.rename(consultation.id, "Myocardial infarction")
    assert filled.search("troponin") == []
    assert len(filled.search("infarct")) == 1


def test_a_reply_is_found_once_it_ended_however_it_ended(filled: Repository, vault: Vault) -> None:
    asked = filled.messages(filled.search("malaria")[0].consultation.id)[0]
    crashed, stopped = pending_reply(asked), pending_reply(asked)
    filled.add_message(crashed)
    filled.add_message(stopped)
    filled.flush_reply(crashed.id, "Artemether with")
    filled.flush_reply(stopped.id, "Lumefantrine")
    filled.flush_reply(crashed.id, "Artemether without")
    filled.finish_reply(
        msgspec.structs.replace(stopped, text="Lumefantrine twice", status=Status.STOPPED)
    )
    filled.mark_interrupted()
    assert [hit.message_id for hit in filled.search("artemether")] == [crashed.id]
    assert [hit.message_id for hit in filled.search("lumefantrine twice")] == [stopped.id]
    assert_index_is_sound(vault)


def test_a_withdrawn_question_leaves_the_index(filled: Repository, vault: Vault) -> None:
    consultation = filled.create_consultation("Unanswerable")
    asked = question(consultation.id, "Zebra")
    filled.add_message(asked)
    assert len(filled.search("zebra")) == 1
    filled.withdraw(asked.id)
    assert filled.search("zebra") == filled.search("unanswerable") == []
    assert_index_is_sound(vault)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(st.text() | st.text(alphabet='"*^:(){}+-,. \t\0AND OR NOT NEAR\\/é漢\ud800', max_size=40))
@example('"')
@example("NEAR(a b, 3)")
@example("a" * 100_000)
@example(" ".join(["word"] * 5_000))
@example("\ud800 \x00 \ufffe ‘’ “")
def test_no_query_raises(filled: Repository, query: str) -> None:
    filled.search(query)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.text(alphabet=st.characters(categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=12),
        min_size=1,
        max_size=6,
    )
)
def test_a_message_is_found_by_its_own_words(repository: Repository, words: list[str]) -> None:
    consultation = repository.create_consultation("Words")
    asked = question(consultation.id, " ".join(words))
    repository.add_message(asked)
    hits = repository.search(" ".join(words), limit=1000)
    assert asked.id in [hit.message_id for hit in hits]


def assert_index_is_sound(vault: Vault) -> None:
    for index in ("messages_search", "consultations_search"):
        execute(vault, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
