"""A vault of every schema that ever landed opens, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.core.audit_chain import first_broken
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Status
from app.paths import Home
from app.store import migrations
from app.store.audit_rows import AuditRows
from app.store.connection import connect, scheme_of
from app.store.history.repository import Repository
from app.store.vault_opening import open_vault, read_data_key
from tests.helpers.consultations import PROVENANCE
from tests.helpers.old_vaults import (
    CASE,
    CHEST_PAIN,
    FOLDER,
    IN_TRASH,
    PASSPHRASE,
    TAG,
    TOKEN_IDS,
)
from tests.helpers.vaults import execute, value_of

READ_ALIKE = {
    "spo2": "SpO₂ 94 %",
    "metformin": "met\u200bformin",
    "血压": "患者有高血压",
    "lodz": "Łódź",
}
SCHEMAS = sorted(int(folder.name) for folder in FOLDER.iterdir())


def test_there_is_a_vault_of_every_schema_before_this_one() -> None:
    assert set(SCHEMAS) >= set(range(1, len(migrations.names())))


@pytest.mark.parametrize("schema", SCHEMAS)
def test_an_old_vault_opens_with_all_that_was_in_it(schema: int, tmp_path: Path) -> None:
    folder = tmp_path / "home"
    shutil.copytree(FOLDER / str(schema), folder)
    vault = open_vault(Home(folder), PASSPHRASE)
    try:
        assert value_of(vault, "PRAGMA user_version") == len(migrations.names())
        repository = Repository(vault)
        (consultation,) = repository.consultations()
        messages = repository.messages(consultation.id)
        assert [message.text for message in messages] == [
            CHEST_PAIN,
            "An **ECG** within ten minutes.",
            "Troponin now and in an hour.",
            "And if the ECG is normal?",
            "Then repeat the tropo",
        ]
        assert messages[1].omitted == ("a",)
        assert repository.mark_interrupted() == 1
        path = shown_path(repository.messages(consultation.id), consultation.leaf_id)
        assert [shown.message.id for shown in path] == [messages[n].id for n in (0, 1, 3, 4)]
        assert path[-1].message.status is Status.INTERRUPTED
        assert repository.draft(consultation.id) == "half a thought"
        assert repository.draft(None) == "a thought for later"
        assert repository.acknowledged_version("clinical") == 1
        assert [trashed.title for trashed in repository.deleted_consultations()] == [IN_TRASH]
        assert [hit.message_id for hit in repository.search("elodie")] == [messages[0].id]
        assert [hit.message_id for hit in repository.search("tropo")] == [
            messages[4].id,
            messages[2].id,
        ]
        if schema >= 2:
            assert consultation.pinned_at is not None
            assert (consultation.tags, consultation.case_reference) == ((TAG,), CASE)
            assert repository.token_ids([messages[1].id]) == {messages[1].id: TOKEN_IDS}
            assert repository.state("place") == "here"
            assert first_broken(AuditRows(vault).rows()) is None
            assert [hit.consultation.id for hit in repository.search(TAG)] == [consultation.id]
            assert [hit.consultation.id for hit in repository.search(CASE)] == [consultation.id]
        assert [model.name for model in repository.models_used()] == [PROVENANCE.model]
        assert execute(vault, "PRAGMA foreign_key_check") == []
        assert execute(vault, "PRAGMA integrity_check") == [("ok",)]
    finally:
        vault.close()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_what_an_old_vault_holds_is_found_as_it_is_read(schema: int, tmp_path: Path) -> None:
    folder = tmp_path / "home"
    shutil.copytree(FOLDER / str(schema), folder)
    home = Home(folder)
    key = read_data_key(home, PASSPHRASE)
    old = connect(home.vault, key, scheme_of(home.vault, key))
    text = "\n".join(READ_ALIKE.values())
    old.execute("UPDATE messages SET text = ? WHERE number = 1", (text,))
    old.execute("UPDATE consultations SET title = ? WHERE number = 1", (text.replace("\n", " "),))
    old.close()
    vault = open_vault(home, PASSPHRASE)
    try:
        for query in READ_ALIKE:
            assert [hit.message_id is None for hit in Repository(vault).search(query)] == [
                True,
                False,
            ]
        for index in ("messages_search", "consultations_search"):
            execute(vault, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    finally:
        vault.close()
