"""What a killed process left is removed at the next start, and nothing else is."""

from __future__ import annotations

from app.paths import Home
from app.store.unfinished_files import remove_leftovers

LEFT = (
    "vault.db.anew",
    "vault.db.anew-journal",
    ".settings.json.17",
    ".lock.owner.4711",
    ".lock.owner-4711",
    ".repair.part/vault.db",
)
HALF_A_BACKUP = "backups/.consilium-3fa9c2d1-0badcafe.part/vault.db"
KEPT = (
    *("vault.db", "vault.db-wal", "vault.key", "settings.json", "vault.restore/vault.db"),
    "backups/consilium-3fa9c2d1-2026-11-22-10.48.54/vault.db",
)


def test_halves_are_removed_and_wholes_stay(home: Home) -> None:
    for name in (*LEFT, HALF_A_BACKUP, *KEPT):
        path = home.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    remove_leftovers(home)
    left = {path.relative_to(home.root).as_posix() for path in home.root.rglob("*")}
    assert {name for name in left if (home.root / name).is_file()} == set(KEPT)
    assert not {name for name in left if ".part" in name or ".anew" in name}
