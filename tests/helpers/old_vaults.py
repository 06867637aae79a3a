"""The vaults of earlier schemas under tests/data/vaults: one folder for each that ever landed.

    python -m tests.helpers.old_vaults

makes the one of the schema at hand, with the code at hand; run it before a new migration is added,
and commit what it made. Its folder is named for the schema's number, and never made again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.paths import Home
from app.store import migrations
from app.store.audit_rows import AuditRows
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault_opening import create_vault
from tests.helpers.consultations import pending_reply, question, reply

FOLDER = Path(__file__).resolve().parents[1] / "data" / "vaults"
PASSPHRASE = "an old vault of geese"
COST = Cost(memory_kib=64, iterations=1, lanes=1)

CHEST_PAIN = "Chest pain since this morning, Élodie."
TAG, CASE, TOKEN_IDS = "Cardiology", "K-17", (7, 31_999, 0)
IN_TRASH = "A rash after travel"


def make(folder: Path) -> None:
    """A vault with a bit of everything that its schema can hold. Raises VaultExists."""
    vault = create_vault(Home(folder), PASSPHRASE, COST)
    repository = Repository(vault)
    consultation = repository.create_consultation("Chest pain")
    asked = question(consultation.id, CHEST_PAIN)
    repository.add_message(asked)
    answered = reply(asked, "An **ECG** within ten minutes.", omitted=("a",))
    repository.add_message(answered)
    repository.add_message(reply(asked, "Troponin now and in an hour."))
    further = question(consultation.id, "And if the ECG is normal?", answered)
    repository.add_message(further)
    cut_off = pending_reply(further)
    repository.add_message(cut_off)
    repository.flush_reply(cut_off.id, "Then repeat the tropo")
    repository.save_draft(consultation.id, "half a thought")
    repository.save_draft(None, "a thought for later")
    repository.acknowledge("clinical", 1, 100.0, "ada")
    repository.pin(consultation.id)
    repository.tag(consultation.id, TAG)
    repository.set_case_reference(consultation.id, CASE)
    repository.finish_reply(answered, token_ids=TOKEN_IDS)
    repository.set_state("place", "here")
    AuditRows(vault).append(1, "ada", "unlocked", "", "{}")
    trashed = repository.create_consultation(IN_TRASH)
    repository.add_message(question(trashed.id, "Spots after Ghana."))
    repository.delete(trashed.id)
    vault.close()


def main() -> int:
    folder = FOLDER / str(len(migrations.names()))
    make(folder)
    for beside in ("lock", "logs", "models"):
        path = folder / beside
        if path.is_dir():
            path.rmdir()
    print(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
