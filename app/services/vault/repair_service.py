"""Repair service for a damaged vault, for the command and the window, and its report."""

from __future__ import annotations

from collections.abc import Callable

from app.core.vault_secrets import Secret
from app.errors import Cancelled
from app.paths import Home
from app.sentences import joined, say, say_count
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
    return say(
        "Saved: {messages} in {consultations}.",
        messages=say_count("{n} message", "{n:,} messages", n=repaired.messages),
        consultations=say_count(
            "{n} consultation", "{n:,} consultations", n=repaired.consultations
        ),
    )


def lost_words(loss: Loss) -> str:
    """What one consultation lost."""
    cut = say_count("{n} message without the end", "{n:,} messages without the end", n=loss.cut)
    if not loss.messages:
        return cut
    lost = say_count("{n} message lost", "{n:,} messages lost", n=loss.messages)
    return say("{lost}, {cut:,} without the end", lost=lost, cut=loss.cut) if loss.cut else lost


def pages_words(repaired: Repaired) -> str:
    """How much of the damaged file was lost."""
    if not repaired.pages:
        return say("All {pages:,} pages could be read.", pages=repaired.all_pages)
    return say(
        "{pages:,} of {all:,} pages could not be read.",
        pages=repaired.pages,
        all=repaired.all_pages,
    )


def rest_words(repaired: Repaired) -> str:
    """What else was lost; empty for nothing."""
    said = []
    if repaired.rest_lost:
        said.append(
            say(
                "Tags, the record of accesses and the acceptance of the disclaimer could not be "
                "read."
            )
        )
    if repaired.changes:
        said.append(
            say_count(
                "{n} change that had been stored was not found: a backup may hold what is missing.",
                "{n:,} changes that had been stored were not found: a backup may hold what is "
                "missing.",
                n=repaired.changes,
            )
        )
    return joined(said)


def words_after_repair(repaired: Repaired) -> str:
    """What to say where the passphrase is asked for next."""
    said: list[str] = [say("The vault was repaired."), saved_words(repaired)]
    if repaired.losses:
        said.append(
            say_count(
                "What could not be read is marked where it stood, in {n} consultation.",
                "What could not be read is marked where it stood, in {n:,} consultations.",
                n=len(repaired.losses),
            )
        )
    said.append(rest_words(repaired))
    if repaired.kept is not None:
        said.append(
            say(
                "The damaged vault is kept in {folder}, in the data folder.",
                folder=repaired.kept.name,
            )
        )
    return joined(said)
