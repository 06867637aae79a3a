"""Reviews in the vault: kept as they are filled in, whole when finished, and never changed then."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import apsw
import msgspec
import pytest

from app.core.reviews.review import Review
from app.core.reviews.review_form import HEADS, ITEMS
from app.errors import NotFound, WrongUse
from app.export.reviews.review_table import COLUMNS, review_table
from app.paths import Home
from app.services.application import Services
from tests.helpers.consultations import PROVENANCE
from tests.helpers.notes import SAID, said_in
from tests.helpers.services import scripted_services
from tests.helpers.vaults import execute, value_of, vault_of

YES = {item.key: True for item in ITEMS}


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home)) as services:
        yield services


@pytest.fixture
def consultation(services: Services) -> str:
    return said_in(services, SAID)


def filled(services: Services, consultation: str, **fields: Any) -> Review:
    given = {"reviewer": "Dr Ada", "answers": YES, "ratings": {"overall": 7}, **fields}
    return msgspec.structs.replace(services.reviews.begin(consultation), **given)


def test_a_sheet_has_twenty_items_under_seven_heads() -> None:
    keys = [*(head.key for head in HEADS), *(item.key for item in ITEMS)]
    assert (len(HEADS), len(ITEMS), len(set(keys))) == (7, 20, 27)


def test_what_is_filled_in_is_kept_and_gone_on_with(services: Services, consultation: str) -> None:
    begun = services.reviews.begin(consultation)
    kept = services.reviews.save(msgspec.structs.replace(begun, answers={"brief": False}))
    assert services.reviews.begin(consultation) == kept
    assert kept.leaf_id == services.repository.consultation(consultation).leaf_id


def test_a_finished_review_is_frozen_and_the_next_one_knows_the_name(
    services: Services, consultation: str
) -> None:
    finished = services.reviews.finish(filled(services, consultation))
    assert finished.finished_at is not None and finished.blind and finished.said_yes == 20
    with pytest.raises(WrongUse):
        services.reviews.save(msgspec.structs.replace(finished, answers={}))
    with pytest.raises(apsw.ConstraintError):
        execute(vault_of(services), "UPDATE reviews SET sheet = '{}'")
    assert services.reviews.reviews(consultation) == [finished]
    another = services.reviews.begin(consultation)
    assert another.id != finished.id and another.reviewer == "Dr Ada"
    (row,) = [each for each in services.audit.rows() if each.event == "reviewed"]
    assert row.subject == consultation and "Ada" not in row.detail


@pytest.mark.parametrize(
    "fields",
    [
        {"reviewer": " "}, {"answers": {"brief": True}, "ratings": {}}, {"ratings": {"overall": 0}},
        {"ratings": {"overall": 10}}, {"ratings": {"nothing": 5}}, {"answers": {"nothing": True}},
        {"ratings": {"overall": 3}},
    ],
)  # fmt: skip
def test_what_is_not_whole_is_not_finished(
    services: Services, consultation: str, fields: dict[str, Any]
) -> None:
    with pytest.raises(WrongUse):
        services.reviews.finish(filled(services, consultation, **fields))
    assert services.reviews.begin(consultation).finished_at is None


def test_a_low_rating_is_explained(services: Services, consultation: str) -> None:
    sheet = filled(services, consultation, ratings={"overall": 3}, comment=" Missed sepsis.\n")
    assert services.reviews.finish(sheet).comment == "Missed sepsis."


def test_nothing_is_reviewed_before_there_is_an_answer(services: Services) -> None:
    empty = services.repository.create_consultation("Empty").id
    with pytest.raises(WrongUse):
        services.reviews.begin(empty)
    with pytest.raises(NotFound):
        services.reviews.find("nothing")


def test_reviews_go_with_their_consultation(services: Services, consultation: str) -> None:
    services.reviews.finish(filled(services, consultation))
    services.history.delete(consultation)
    assert services.reviews.reviews() == []
    services.history.delete_for_good([consultation])
    assert value_of(vault_of(services), "SELECT count(*) FROM reviews") == 0


def test_the_table_has_numbers_and_no_word_of_the_consultation(
    services: Services, consultation: str, tmp_path: Path
) -> None:
    answers = {**YES, "brief": False}
    del answers["used_findings"]
    sheet = filled(services, consultation, answers=answers, comment="He takes metformin.")
    finished = services.reviews.finish(sheet)
    services.reviews.begin(consultation)  # not finished: no row
    text = services.reviews.table(tmp_path / "reviews.csv")
    assert (tmp_path / "reviews.csv").read_bytes() == text.encode()
    assert not text.startswith("\ufeff") and "metformin" not in text and "Cough" not in text
    (row,) = csv.DictReader(io.StringIO(text))
    assert tuple(row) == COLUMNS
    assert (row["review"], row["reviewer"], row["blind"]) == (finished.id, "Dr Ada", "1")
    assert (row["rating_overall"], row["rating_counselling"]) == ("7", "")
    assert (row["item_brief"], row["item_no_harm"], row["item_used_findings"]) == ("0", "1", "")
    assert row["models"] == PROVENANCE.model_sha256 and row["commented"] == "1"
    assert services.audit.rows()[-1].event == "exported"


def test_a_name_is_no_formula(services: Services, consultation: str) -> None:
    sheet = filled(services, consultation, reviewer='=HYPERLINK("x")')
    table = review_table([services.reviews.finish(sheet)], {})
    assert ",\"'=HYPERLINK" in table


def test_a_review_is_deleted_and_that_is_recorded(services: Services, consultation: str) -> None:
    finished = services.reviews.finish(filled(services, consultation))
    services.reviews.delete(services.reviews.find(finished.id[:12]).id)
    assert services.reviews.reviews() == []
    assert services.audit.rows()[-1].event == "review_deleted"
