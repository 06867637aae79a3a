"""Nothing that was typed or generated lies on the disk in plain."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import msgspec
import pytest

from app.core.consultations.messages import Status
from app.paths import Home
from app.store.history.permanent_deletion import Purge
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.sqlite_driver import page_reader
from app.store.vault import Vault
from app.store.vault_opening import create_vault, open_vault
from tests.helpers.consultations import PROVENANCE, pending_reply, question, reply
from tests.helpers.vaults import execute, value_of


def canary(field: str) -> str:
    return f"kanarienvogel{field}"


FIELDS = (
    *("title", "renamed", "question", "flushed", "reply", "error", "finish", "model", "omitted"),
    *("draft", "nextdraft", "who", "disclaimer", "deleted", "withdrawn"),
)


def fill_every_field(repository: Repository) -> None:
    consultation = repository.create_consultation(canary("title"))
    asked = question(consultation.id, canary("question"))
    repository.add_message(asked)
    growing = pending_reply(asked)
    repository.add_message(growing)
    repository.flush_reply(growing.id, canary("flushed"))
    repository.finish_reply(
        msgspec.structs.replace(growing, text=canary("reply"), status=Status.COMPLETE)
    )
    repository.add_message(
        reply(
            asked,
            canary("reply"),
            error=canary("error"),
            finish_reason=canary("finish"),
            disclaimer_id=canary("disclaimer"),
            omitted=(canary("omitted"),),
            provenance=msgspec.structs.replace(PROVENANCE, model=canary("model")),
        )
    )
    repository.rename(consultation.id, canary("renamed"))
    repository.save_draft(consultation.id, canary("draft"))
    repository.save_draft(None, canary("nextdraft"))
    repository.acknowledge("clinical", 1, 1.0, canary("who"))
    trash = repository.create_consultation(canary("deleted"))
    repository.delete(trash.id)
    refused = question(consultation.id, canary("withdrawn"))
    repository.add_message(refused)
    repository.withdraw(refused.id)
    # Enough that sorting and the search index need more than a page.
    for number in range(300):
        repository.add_message(question(consultation.id, f"{canary('question')} {number} " * 30))
    repository.search(canary("question"), limit=300)


def in_plain(folder: Path) -> list[str]:
    needles = {
        f"{field} as {encoding}": canary(field).encode(encoding)
        for field in FIELDS
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    }
    # The index would hold the words' stem in small letters; the fields' common part finds it.
    needles["index term"] = b"kanarienvogel"
    return [
        f"{name} in {path.name}"
        for path in folder.rglob("*")
        if path.is_file()
        for name, needle in needles.items()
        if needle in path.read_bytes()
    ]


def test_no_canary_is_found_while_open_nor_after(
    home: Home, passphrase: str, cheap: Cost, tmp_path: Path
) -> None:
    vault = create_vault(home, passphrase, cheap)
    fill_every_field(Repository(vault))
    assert (home.root / "vault.db-wal").stat().st_size > 100_000
    assert in_plain(tmp_path) == []
    vault.close()
    assert in_plain(tmp_path) == []
    assert passphrase.encode() not in home.vault_key.read_bytes()


def test_the_canaries_are_there_for_who_has_the_key(
    home: Home, passphrase: str, cheap: Cost
) -> None:
    vault = create_vault(home, passphrase, cheap)
    fill_every_field(Repository(vault))
    vault.close()
    vault = open_vault(home, passphrase)
    assert value_of(vault, "SELECT count(*) FROM messages WHERE text LIKE '%kanarienvogel%'") == 303
    vault.close()


def in_decrypted_pages(vault: Vault) -> int:
    """How many pages of the database, in use or free, hold a canary for who has the key."""
    with contextlib.closing(vault.connect()) as connection:
        count, page_of = connection.pragma("page_count"), page_reader(connection)
        pages = [page_of(number) for number in range(1, count + 1)]
    assert None not in pages[:1]
    return sum(b"kanarienvogel" in page.lower() for page in pages if page is not None)


@pytest.mark.parametrize("compacted", [False, True])
def test_what_is_deleted_for_good_is_in_no_page_for_who_has_the_key_either(
    home: Home, passphrase: str, cheap: Cost, compacted: bool
) -> None:
    vault = create_vault(home, passphrase, cheap)
    repository, purge = Repository(vault), Purge(vault)
    kept = repository.create_consultation("Kept")
    repository.add_message(question(kept.id, "fever " * 2000))
    fill_every_field(repository)
    for each in repository.consultations():
        repository.tag(each.id, canary("tag"))
        repository.set_case_reference(each.id, canary("case"))
    assert purge.empty_log()
    assert in_decrypted_pages(vault) > 50
    for each in (*repository.consultations(), *repository.deleted_consultations()):
        if each.id != kept.id:
            purge.begin_purge(each.id)
            while not purge.purge_step(each.id):
                pass
    repository.untag(kept.id, canary("tag"))
    repository.set_case_reference(kept.id, "")
    repository.save_draft(None, "")
    with vault.lock:  # what is kept of who agreed, and of which model answered
        vault.database.execute("DELETE FROM acknowledgements")
        vault.database.execute("DELETE FROM models_used")
    if compacted:
        purge.compact()
    assert purge.empty_log()
    # FTS5 keeps the beginning of a word that parted two pages of its index.
    parting = "SELECT count(*) FROM messages_search_idx WHERE instr(term, CAST(? AS BLOB))"
    assert in_decrypted_pages(vault) <= value_of(vault, parting, "kanarienvogel")
    assert in_decrypted_pages(vault) == 0 or not compacted
    for index in ("messages_search", "consultations_search"):
        execute(vault, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    assert len(repository.search("fever")) == 1
    assert (home.root / "vault.db-wal").stat().st_size == 0
    vault.close()


def test_the_search_for_canaries_would_find_one(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE t (text)")
    plain.execute("INSERT INTO t VALUES (?)", (canary("question"),))
    plain.commit()
    plain.close()
    assert "question as utf-8 in plain.db" in in_plain(tmp_path)
