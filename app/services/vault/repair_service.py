"""Repair service for a damaged vault, for the command and the window, and its report."""

from __future__ import annotations

from collections.abc import Callable

from app.core.units import count_of
from app.core.vault_secrets import Secret
from app.errors import Cancelled
from app.paths import Home
from app.services.vault.folder_lock import acquire_lock
from app.services.vault.restore_service import note_what_was_done
from app.services.vault.unlock import counted_try
from app.store.backup.repair import Loss, repair
from app.store.backup.repair import Repaired as Repaired
from app.store.backup.restore import finish_restore
from app.store.keys import unlock_throttle
from app.store.vault import wipe
from app.store.vault_opening import read_data_key


def repair_vault(
    home: Home,
    secret: Secret,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Repaired:
    """Save what can be read of the vault in `home` into a new one; the damaged one is kept.

    Raises AlreadyOpen, NoVault, WrongPassphrase, TriedTooOften, VaultDamaged (nothing can be read,
    or the key file is gone), Cancelled, storage errors; the vault is as it was then.
    """

    def step(fraction: float) -> None:
        if cancelled():
            raise Cancelled
        progress(fraction)

    home.create()
    lock = acquire_lock(home)
    try:
        finish_restore(home)
        with counted_try(home) as before:
            data_key = read_data_key(home, secret)
            unlock_throttle.take_back(home.tries, before)
        try:
            repaired = repair(home, data_key, step)
        finally:
            wipe(data_key)
        note_what_was_done(home, secret)
        return repaired
    finally:
        lock.release()


def saved_words(repaired: Repaired) -> str:
    """How much there is again."""
    messages = count_of(repaired.messages, "message")
    return f"Saved: {messages} in {count_of(repaired.consultations, 'consultation')}."


def lost_words(loss: Loss) -> str:
    """What one consultation lost."""
    if not loss.messages:
        return f"{count_of(loss.cut, 'message')} without the end"
    cut = f", {loss.cut:,} without the end" if loss.cut else ""
    return f"{count_of(loss.messages, 'message')} lost{cut}"


def pages_words(repaired: Repaired) -> str:
    """How much of the damaged file was lost."""
    if not repaired.pages:
        return f"All {repaired.all_pages:,} pages could be read."
    return f"{repaired.pages:,} of {repaired.all_pages:,} pages could not be read."


def rest_words(repaired: Repaired) -> str:
    """What else was lost; empty for nothing."""
    said = []
    if repaired.rest_lost:
        said.append(
            "Tags, the record of accesses and the acceptance of the disclaimer could not be read."
        )
    if repaired.changes:
        changes = count_of(
            repaired.changes,
            "change that had been stored was",
            "changes that had been stored were",
        )
        said.append(f"{changes} not found: a backup may hold what is missing.")
    return " ".join(said)


def words_after_repair(repaired: Repaired) -> str:
    """What to say where the passphrase is asked for next."""
    said = f"The vault was repaired. {saved_words(repaired)}"
    if repaired.losses:
        among = count_of(len(repaired.losses), "consultation")
        said += f" What could not be read is marked where it stood, in {among}."
    if rest := rest_words(repaired):
        said += f" {rest}"
    if repaired.kept is not None:
        said += f" The damaged vault is kept in {repaired.kept.name}, in the data folder."
    return said
