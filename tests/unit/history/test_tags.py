"""Tags, pins, the archive and the case reference."""

from __future__ import annotations

import pytest

from app.errors import NotFound, WrongUse
from app.store.history.repository import Repository, Tag
from app.store.vault import Vault
from tests.helpers.vaults import value_of


def test_a_tag_is_one_whatever_its_case_and_accents(repository: Repository) -> None:
    one = repository.create_consultation("One").id
    other = repository.create_consultation("Other").id
    repository.tag(one, " #Élévation  ST ")
    repository.tag(other, "elevation st")
    repository.tag(other, "Urgent")
    assert repository.consultation(other).tags == ("Élévation ST", "Urgent")
    assert repository.tags() == [Tag("Élévation ST", 2), Tag("Urgent", 1)]
    repository.delete(one)
    assert repository.tags()[0] == Tag("Élévation ST", 1)


@pytest.mark.parametrize("name", ["", "  ", "#", "x" * 41])
def test_a_tag_needs_a_name_that_fits(repository: Repository, name: str) -> None:
    made = repository.create_consultation("One").id
    with pytest.raises(WrongUse):
        repository.tag(made, name)
    assert repository.tags() == []


def test_a_tag_goes_with_the_last_consultation_that_bears_it(
    repository: Repository, vault: Vault
) -> None:
    one = repository.create_consultation("One").id
    repository.tag(one, "Urgent")
    repository.untag(one, "urgent")
    repository.untag(one, "never there")
    assert repository.tags() == []
    assert value_of(vault, "SELECT count(*) FROM tags") == 0


def test_two_tags_of_one_name_become_one(repository: Repository) -> None:
    one = repository.create_consultation("One").id
    other = repository.create_consultation("Other").id
    for tag in ("heart", "cardio"):
        repository.tag(one, tag)
    repository.tag(other, "heart")
    repository.rename_tag("HEART", "Cardio")
    assert repository.tags() == [Tag("Cardio", 2)]
    repository.rename_tag("cardio", "Cardiology")
    assert repository.consultation(one).tags == ("Cardiology",)
    with pytest.raises(NotFound):
        repository.rename_tag("heart", "x")


def test_a_pin_and_the_archive_exclude_each_other(repository: Repository) -> None:
    made = repository.create_consultation("One").id
    repository.pin(made)
    repository.archive(made)
    assert repository.consultation(made).pinned_at is None
    assert repository.consultations() == []
    repository.pin(made)
    assert repository.consultation(made).archived_at is None
    repository.pin(made, False)
    assert [each.pinned_at for each in repository.consultations()] == [None]


def test_what_lay_in_the_archive_comes_back_from_the_trash_into_the_archive(
    repository: Repository,
) -> None:
    made = repository.create_consultation("One").id
    repository.archive(made)
    repository.delete(made)
    assert repository.consultations(archived=True) == []
    repository.restore(made)
    assert [each.id for each in repository.consultations(archived=True)] == [made]
    repository.archive(made, False)
    assert [each.id for each in repository.consultations()] == [made]


def test_nothing_is_put_on_what_is_not_there(repository: Repository) -> None:
    for attempt in (
        lambda: repository.tag("x", "tag"),
        lambda: repository.untag("x", "tag"),
        lambda: repository.pin("x"),
        lambda: repository.archive("x"),
        lambda: repository.set_case_reference("x", "K-1"),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_values_are_remembered_by_name(repository: Repository) -> None:
    assert repository.state("place") is None
    repository.set_state("place", "here")
    repository.set_state("place", "thére")
    assert repository.state("place") == "thére"
    repository.set_state("place", None)
    assert repository.state("place") is None
