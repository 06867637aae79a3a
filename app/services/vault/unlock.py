"""Unlock: the ways to open the vault, the wait after a wrong passphrase, and starting a
new vault.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.core.vault_secrets import KeyringSecret, Secret
from app.errors import KeyringUnavailable, VaultError, WrongPassphrase
from app.paths import Home
from app.sentences import joined, say
from app.services.vault.folder_lock import acquire_lock
from app.store.abandoned_vault import abandon_vault, finish_abandoning
from app.store.audit_head import glance_at_head
from app.store.backup.restore import finish_restore
from app.store.keys import unlock_throttle
from app.store.keys.key_file import KeyFile
from app.store.keys.key_file_storage import read_key_file
from app.store.keys.system_keyring import Keyring, SystemKeyring
from app.store.keys.unlock_throttle import Tries
from app.store.vault import Vault
from app.store.vault_opening import open_vault, vault_exists
from app.store.write_ahead_log import behind_damage, has_log, log_of


@dataclass(frozen=True)
class UnlockWays:
    """What opens the vault besides its passphrase, and the seconds until a try is taken."""

    exists: bool
    recovery_code: bool = False
    keyring: bool = False
    wait_s: float = 0.0


@dataclass(frozen=True)
class Glance:
    """What can be told without a key, and was noted when the vault was last open: `unseen` things
    that were wrong and not acknowledged, None where that is not known; how much of the trash is
    `due`; whether a log lies there whose damage hides changes."""

    unseen: int | None
    due: int | None
    log_damaged: bool


def glance(home: Home) -> Glance:
    """Of the vault in this folder; needs no secret."""
    head = glance_at_head(home.audit_head)
    damaged = False
    with suppress(OSError):
        damaged = has_log(home.vault) and behind_damage(log_of(home.vault)).commits > 0
    return Glance(head.unseen if head else None, head.due if head else None, damaged)


def ways_to_open(home: Home) -> UnlockWays:
    """Of the vault in this folder; needs no secret. Raises HomeNotWritable."""
    if not vault_exists(home):
        return UnlockWays(False)
    file = _key_file(home)
    wait_s = unlock_throttle.waiting(home.tries)
    if file is None:  # opening it says what is wrong
        return UnlockWays(True, wait_s=wait_s)
    return UnlockWays(True, file.recovery is not None, file.keyring is not None, wait_s)


def secret_of_keyring(home: Home, keyring: Keyring | None = None) -> KeyringSecret:
    """What `keyring`, or that of the system, has for this vault; may wait for the user. Raises
    KeyringUnavailable."""
    file = _key_file(home)
    if file is None or file.keyring is None:
        raise KeyringUnavailable(
            say("The system login does not open this vault: it was not turned on.")
        )
    return (keyring or SystemKeyring()).load(file.keyring.entry)


def unlock(home: Home, secret: Secret) -> tuple[Vault, Tries]:
    """The vault, and the tries in vain before. The caller has the folder's lock.

    A wrong passphrase or code is counted, and slows the next try. Raises TriedTooOften and what
    `open_vault` raises.
    """
    if isinstance(secret, KeyringSecret):  # nobody typed it: there is nothing to guess
        return open_vault(home, secret), Tries()
    with counted_try(home) as before:
        return open_vault(home, secret), before


@contextmanager
def counted_try(home: Home) -> Iterator[Tries]:
    """The block tries what was typed: WrongPassphrase out of it counts, and slows the next try.

    Gives the tries in vain before. The caller has the folder's lock. Raises TriedTooOften before
    the block, and what the block raises.
    """
    before = unlock_throttle.begin_try(home.tries)
    try:
        yield before
    except WrongPassphrase as error:
        raise _told_to_wait(error, before.failed + 1) from None
    except BaseException:
        unlock_throttle.take_back(home.tries, before)
        raise


def _told_to_wait(error: WrongPassphrase, failed: int) -> WrongPassphrase:
    """The same refusal, with the wait that follows from so many tries."""
    wait_s = unlock_throttle.wait_after(failed)
    if not wait_s:
        return error
    return type(error)(
        joined(
            (
                str(error),
                say("You can try again in {time}.", time=unlock_throttle.in_words(wait_s)),
            )
        ),
        wait_s,
    )


def begin_anew(home: Home, today: date) -> Path:
    """Put the vault aside, so that the next start makes a new one; where the old one lies.

    Raises AlreadyOpen, HomeNotWritable, DiskFull, BackupError.
    """
    lock = acquire_lock(home)
    try:
        finish_abandoning(home)
        finish_restore(home)
        return abandon_vault(home, today)
    finally:
        lock.release()


def _key_file(home: Home) -> KeyFile | None:
    with suppress(VaultError, OSError):
        return read_key_file(home)
    return None
