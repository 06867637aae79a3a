"""Nothing that was typed or generated lies on the disk in plain."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import msgspec

from app.core.messages import Status
from app.paths import Home
from app.store.key_file import Cost
from app.store.repository import Repository
from app.store.vault import create_vault, open_vault
from tests.helpers.consultations import PROVENANCE, pending_reply, question, reply
from tests.helpers.vaults import value_of


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


def test_the_search_for_canaries_would_find_one(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE t (text)")
    plain.execute("INSERT INTO t VALUES (?)", (canary("question"),))
    plain.commit()
    plain.close()
    assert "question as utf-8 in plain.db" in in_plain(tmp_path)
