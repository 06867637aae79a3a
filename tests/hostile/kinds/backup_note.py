"""backup.json, the note that says what a backup is."""

from __future__ import annotations

from pathlib import Path

from app.services.vault.restore_service import offered
from app.store.backup.backup_folder import read_backup
from tests.hostile.frame import Prepared
from tests.hostile.kinds.backup_database import made_backup
from tests.hostile.mutators import mutated_json


def prepare(folder: Path) -> Prepared:
    home, backup = made_backup(folder)

    def read(note: Path) -> None:
        offered(home, note.parent.parent)
        read_backup(note.parent)

    note = backup / "backup.json"
    return Prepared(note, read, [note.read_bytes()], mutate=mutated_json)
