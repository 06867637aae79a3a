"""`consilium vault backup | backups | restore | check`, as a person types them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.unit.cli.conftest import Consilium


def test_a_backup_is_made_listed_and_restored(
    ready: Consilium, ask: Callable[..., Any], tmp_path: Path
) -> None:
    kept = ask("Before the backup")["consultation"]
    folder = tmp_path / "stick"
    folder.mkdir()
    made = ready("vault", "backup", "--folder", str(folder), "--json").object
    assert set(made) == {
        "path", "vault", "made_at", "schema", "app_version", "bytes", "removed",
    }  # fmt: skip
    listed = ready("vault", "backups", "--folder", str(folder), "--json").lines
    assert [each["path"] for each in listed] == [made["path"]]
    later = ask("After the backup")["consultation"]
    outcome = ready("vault", "restore", made["path"], "--json")
    assert outcome.code == 0
    restored = outcome.object
    assert Path(restored["kept"]).is_dir()
    assert [each["id"] for each in ready("history", "list", "--json").lines] == [kept]
    assert later != kept


def test_a_backup_is_restored_into_another_folder(
    ready: Consilium, ask: Callable[..., Any], tmp_path: Path
) -> None:
    ask("In the backup")
    made = ready("vault", "backup", "--folder", str(tmp_path)).out
    path = made.rsplit(": ", 1)[1].strip()
    new = tmp_path / "new"
    assert ready("vault", "restore", path, "--to", str(new)).code == 0
    assert (new / "vault.db").exists()
    again = ready("vault", "restore", path, "--to", str(new))
    assert again.code == 1
    assert "There is a vault" in again.err


def test_what_is_no_backup_is_named(ready: Consilium, tmp_path: Path) -> None:
    outcome = ready("vault", "restore", str(tmp_path))
    assert outcome.code == 1
    assert "no backup of Consilium" in outcome.err
    assert ready("vault", "backup").code == 2
    assert ready("vault", "backups").code == 2
    assert ready("vault", "backup", "--folder", str(tmp_path / "none")).code == 1


def test_a_sound_and_a_damaged_vault_are_told_apart(ready: Consilium) -> None:
    assert ready("vault", "check", "--json").object == {"sound": True, "findings": [], "amiss": []}
    database = ready.home / "vault.db"
    content = bytearray(database.read_bytes())
    content[-4096 + 9] ^= 1
    database.write_bytes(content)
    outcome = ready("vault", "check")
    assert outcome.code == 1
    assert "consilium vault repair" in outcome.out + outcome.err  # by the check, or before it


def test_a_damaged_vault_is_repaired_and_kept(
    ready: Consilium, ask: Callable[..., Any], tmp_path: Path
) -> None:
    asked = ask("Before the damage")["consultation"]
    database = ready.home / "vault.db"
    content = bytearray(database.read_bytes())
    content[300] ^= 1
    database.write_bytes(content)
    assert "consilium vault repair" in ready("history", "list").err
    report = ready("vault", "repair", "--json").object
    assert set(report) == {
        "consultations", "messages", "losses", "pages", "all_pages", "rest_lost", "kept",
        "changes",
    }  # fmt: skip
    assert (report["messages"], report["losses"], report["pages"]) == (2, [], 1)
    assert report["rest_lost"]
    assert (Path(report["kept"]) / "vault.db").read_bytes() == bytes(content)
    assert [each["id"] for each in ready("history", "list", "--json").lines] == [asked]
    assert "2 messages in 1 consultation." in ready("vault", "repair").out
