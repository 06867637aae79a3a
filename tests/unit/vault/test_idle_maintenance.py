"""Idle maintenance of an open vault: fewer segments, leaves that fit, and what is read ahead."""

from __future__ import annotations

import random

import apsw
import pytest

from app.paths import Home
from app.store.history.repository import Repository
from app.store.idle_maintenance import IdleMaintenance
from app.store.sqlite_driver import PAGE_BYTES as PAGE
from app.store.vault import Vault
from tests.helpers.consultations import question
from tests.helpers.vaults import execute, value_of

INDEXES = ("messages_search", "consultations_search")


def fill(repository: Repository, consultations: int) -> list[str]:
    """Their ids; each has a message with a word of its own, `word17`."""
    made = []
    for number in range(consultations):
        consultation = repository.create_consultation(f"Title {number}")
        repository.add_message(question(consultation.id, f"word{number} in every one"))
        made.append(consultation.id)
    return made


def segments(vault: Vault, index: str) -> int:
    return int(value_of(vault, f"SELECT count(DISTINCT segid) FROM {index}_idx"))


def hits(repository: Repository) -> list[list[str | None]]:
    return [
        [hit.message_id for hit in repository.search(query, 100)]
        for query in ("word7", "every one", "Title", "wo")
    ]


def test_merging_ends_with_few_segments_and_finds_the_same(
    vault: Vault, repository: Repository
) -> None:
    fill(repository, 60)
    found, before = hits(repository), [segments(vault, index) for index in INDEXES]
    idle_maintenance = IdleMaintenance(vault)
    steps = 0
    while idle_maintenance.merge_step():
        steps += 1
        assert steps < 100
    after = [segments(vault, index) for index in INDEXES]
    assert all(few < many for few, many in zip(after, before, strict=True))
    assert hits(repository) == found
    assert not idle_maintenance.merge_step()
    for index in INDEXES:
        execute(vault, f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")


def test_a_leaf_of_the_search_index_needs_one_page_of_the_file(
    vault: Vault, repository: Repository
) -> None:
    chance = random.Random(3)
    consultation = repository.create_consultation("Long")
    words = " ".join(f"{chance.getrandbits(60):x}" for _ in range(3_000))
    repository.add_message(question(consultation.id, words))
    leaves = [
        length
        for (length,) in execute(
            vault, "SELECT length(block) FROM messages_search_data WHERE length(block) > 2000"
        )
    ]
    header_of_record = 4
    assert len(leaves) > 5
    assert max(leaves) + header_of_record <= PAGE - 80 - 35  # more goes to a page of its own


def wipe_file(home: Home) -> None:
    """All of it but the first page, as if the disk had gone."""
    with home.vault.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(PAGE)
        file.write(bytes(size - PAGE))


@pytest.mark.parametrize("warm", [True, False])
def test_what_was_read_ahead_is_not_read_again(
    vault: Vault, repository: Repository, home: Home, warm: bool
) -> None:
    ids = fill(repository, 1_200)
    execute(vault, "PRAGMA wal_checkpoint(TRUNCATE)")
    reader = Repository(vault)
    if warm:
        IdleMaintenance(vault).warm_up()
    wipe_file(home)

    def read() -> list[str]:
        db = vault.reader.open()
        assert db is not None
        return [
            row[0]
            for each in ids
            for row in db.execute("SELECT id FROM consultations WHERE id = ?", (each,))
        ]

    if warm:
        assert read() == ids
        assert reader.consultation(ids[0]).title == "Title 0"
    else:
        with pytest.raises(apsw.Error):
            read()


def test_reading_ahead_stops_when_told(vault: Vault, repository: Repository) -> None:
    fill(repository, 3)
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked == 2

    IdleMaintenance(vault).warm_up(stopped)
    assert asked == 2
