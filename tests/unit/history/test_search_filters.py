"""Filters let through what they say, with words and without, page by page."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from app.core.consultations.messages import Message, Status
from app.core.consultations.search_filters import SearchFilters, SearchHit
from app.core.consultations.tasks import Task
from app.store.history import search as search_module
from app.store.history.repository import Repository
from app.store.vault import Vault
from tests.helpers.consultations import PROVENANCE, pending_reply, question, reply
from tests.helpers.vaults import execute

OTHER = msgspec.structs.replace(PROVENANCE, model="Medico", model_sha256="fe" * 32)


def moment(year: int, month: int, day: int = 1) -> float:
    return datetime(year, month, day, tzinfo=UTC).timestamp()


@pytest.fixture
def ids(repository: Repository) -> dict[str, str]:
    """Four consultations about malaria, by a name for each."""
    made = {}
    for name, at, task, provenance, tags in (
        ("old", moment(2023, 12, 31), Task.CONSULTATION, PROVENANCE, ("Travel", "Fever")),
        ("exam", moment(2024, 6), Task.EXAM, OTHER, ("Teaching",)),
        ("archived", moment(2025, 2), Task.CONSULTATION, PROVENANCE, ("Travel",)),
        ("new", moment(2025, 11), Task.DEFINE, PROVENANCE, ()),
    ):
        consultation = repository.create_consultation(f"{name} case")
        made[name] = consultation.id
        asked = dated(question(consultation.id, f"Malaria, {name}?"), at, task)
        repository.add_message(asked)
        answered = reply(asked, f"Malaria: {name}.", provenance=provenance)
        repository.add_message(dated(answered, at, task))
        for tag in tags:
            repository.tag(consultation.id, tag)
    repository.archive(made["archived"])
    repository.set_case_reference(made["exam"], "K-4711")
    return made


def dated(message: Message, at: float, task: Task) -> Message:
    return msgspec.structs.replace(message, created_at=at, task=task)


def names(ids: dict[str, str], hits: list[SearchHit]) -> list[str]:
    by_id = {value: name for name, value in ids.items()}
    return list(dict.fromkeys(by_id[hit.consultation.id] for hit in hits))


@pytest.mark.parametrize("named", [300, 0])
@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (SearchFilters(), ["new", "archived", "exam", "old"]),
        (SearchFilters(task=Task.CONSULTATION), ["archived", "old"]),
        (SearchFilters(task=Task.RELATE), []),
        (SearchFilters(model="fe" * 32), ["exam"]),
        (SearchFilters(model='x" OR "'), []),
        (SearchFilters(tags=("travel",)), ["archived", "old"]),
        (SearchFilters(tags=("Travel", "fever")), ["old"]),
        (SearchFilters(tags=("nowhere",)), []),
        (SearchFilters(archived=True), ["archived"]),
        (SearchFilters(archived=False), ["new", "exam", "old"]),
        (SearchFilters(since=moment(2024, 1)), ["new", "archived", "exam"]),
        (SearchFilters(until=moment(2025, 2)), ["exam", "old"]),
        (SearchFilters(until=moment(2025, 2, 2)), ["archived", "exam", "old"]),
        (SearchFilters(since=moment(2024, 6), until=moment(2025, 2)), ["exam"]),
        (SearchFilters(since=moment(2023, 12, 31), until=moment(2024, 1)), ["old"]),
        (SearchFilters(since=-1e18, until=1e18), ["new", "archived", "exam", "old"]),
        (SearchFilters(since=1e18), []),
        (SearchFilters(tags=("travel",), archived=False, task=Task.CONSULTATION), ["old"]),
    ],
)
def test_a_filter_lets_through_what_it_says(
    repository: Repository,
    ids: dict[str, str],
    filters: SearchFilters,
    expected: list[str],
    named: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search_module, "_NAMED", named)  # both ways to look at tags
    hits = repository.search("malar", filters=filters)
    assert names(ids, hits) == expected
    assert all(hit.message_id for hit in hits)


def test_without_words_a_filter_finds_consultations_or_messages(
    repository: Repository, ids: dict[str, str]
) -> None:
    hits = repository.search("", filters=SearchFilters(tags=("travel",)))
    assert names(ids, hits) == ["archived", "old"]
    assert [hit.message_id for hit in hits] == [None, None]
    (hit,) = repository.search("", filters=SearchFilters(task=Task.EXAM))
    assert (hit.consultation.id, hit.snippet) == (ids["exam"], "Malaria, exam?")
    (hit,) = repository.search("", filters=SearchFilters(model="fe" * 32))
    assert (hit.consultation.id, hit.snippet) == (ids["exam"], "Malaria: exam.")
    assert repository.search("") == []


def test_titles_case_references_and_tags_are_found_as_they_are_now(
    repository: Repository, ids: dict[str, str], vault: Vault
) -> None:
    def found(query: str) -> list[str]:
        return names(ids, [hit for hit in repository.search(query) if hit.message_id is None])

    assert found("4711") == ["exam"]
    assert found("exam teaching") == ["exam"]
    assert found("travel") == ["archived", "old"]
    repository.untag(ids["old"], "TRAVEL")
    assert found("travel") == ["archived"]
    repository.rename_tag("travel", "Tropics")
    assert (found("travel"), found("tropics")) == ([], ["archived"])
    repository.set_case_reference(ids["exam"], "")
    repository.rename(ids["exam"], "Teaching round")
    assert (found("4711"), found("case exam"), found("round")) == ([], [], ["exam"])
    for index in ("messages_search", "consultations_search"):
        execute(vault, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


@pytest.mark.parametrize("filters", [SearchFilters(), SearchFilters(archived=False)])
def test_hits_come_page_by_page(
    repository: Repository, ids: dict[str, str], filters: SearchFilters
) -> None:
    for name in ids:
        repository.tag(ids[name], "malaria")
    whole = repository.search("malaria", filters=filters)
    assert len(whole) == 12 if filters == SearchFilters() else 9
    for size in (1, 2, 5):
        paged: list[SearchHit] = []
        while page := repository.search(
            "malaria", size, filters=filters, after=paged[-1] if paged else None
        ):
            assert len(page) <= size
            paged += page
        assert paged == whole


def test_facets_cannot_be_typed(repository: Repository, ids: dict[str, str]) -> None:
    for mark in map(chr, range(0xE001, 0xE006)):
        for typed in (f"{mark}exam", f"{mark}{ids['exam']}", mark, f'"{mark}2024"', f"{mark}2"):
            for hit in repository.search(typed):
                assert hit.message_id is None or "\x02" in hit.snippet


def test_the_models_that_answered_are_known(repository: Repository, ids: dict[str, str]) -> None:
    assert [model.name for model in repository.models_used()] == [PROVENANCE.model, "Medico"]
    asked = question(ids["new"], "Again?")
    repository.add_message(asked)
    growing = pending_reply(asked)
    repository.add_message(growing)
    later = msgspec.structs.replace(PROVENANCE, model="Newer", model_sha256="ab" * 32)
    ended = msgspec.structs.replace(
        growing, text="At last.", status=Status.COMPLETE, provenance=later
    )
    repository.finish_reply(ended)
    assert "Newer" in [model.name for model in repository.models_used()]
    (hit,) = repository.search("last", filters=SearchFilters(model="ab" * 32))
    assert hit.message_id == growing.id
