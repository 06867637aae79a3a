"""Restore service: lists backups, checks one, and replaces the vault with it."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.audit_chain import AuditEvent
from app.core.recovery_code import read_recovery_code
from app.core.units import spelled_moment
from app.core.vault_secrets import Secret
from app.errors import BackupError, Cancelled, ConsiliumError, MistypedCode, VaultExists
from app.log import origin_of
from app.paths import Home
from app.sentences import joined, say
from app.services.vault.audit_trail import Audit
from app.services.vault.folder_lock import acquire_lock
from app.services.vault.unlock import counted_try
from app.store.abandoned_vault import finish_abandoning
from app.store.backup.backup_folder import NOTE, list_backups, read_backup
from app.store.backup.backup_folder import Backup as Backup
from app.store.backup.restore import finish_restore, require_restore_room, stage_restore
from app.store.keys import unlock_throttle
from app.store.keys.lost_key import is_key_lost, restore_key_file
from app.store.vault_opening import open_vault, vault_exists

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Offer:
    """A backup to choose. `own`: of the vault that is open, None while none is. `before_update`:
    the copy in the data folder that was made before an update."""

    backup: Backup
    own: bool | None
    before_update: bool


@dataclass(frozen=True)
class Offered:
    """What there is to choose; `trouble` is a sentence where the folder has none to show. A try
    has to wait `wait_s` seconds."""

    folder: Path | None
    offers: Sequence[Offer]
    trouble: str
    wait_s: float


@dataclass(frozen=True)
class Staged:
    """A checked backup beside the vault; `secret` opens it."""

    backup: Backup
    secret: Secret = field(repr=False)


@dataclass(frozen=True)
class RestoreOutcome:
    """`kept` is the folder that the former vault was moved to. `key_only`: the vault lacked nothing
    but its key file, so that this alone was taken from the backup."""

    backup: Backup
    home: Home
    kept: Path | None
    key_only: bool = False


def offered(home: Home, folder: Path | None, of: str | None = None) -> Offered:
    """The backups in `folder`, which may be one itself, and the copy from before the last update;
    those of the vault `of` first, the newest first."""
    found: list[Backup] = []
    trouble = ""
    if folder is not None:
        try:
            found = _backups_in(folder)
        except BackupError as error:
            trouble = str(error)
    offers = [
        Offer(backup, None if of is None else backup.vault == of, before_update)
        for backups, before_update in ((found, False), (list_backups(home.backups), True))
        for backup in backups
    ]
    offers.sort(key=lambda offer: (offer.own is False, -offer.backup.made_at))
    return Offered(folder, offers, trouble, unlock_throttle.waiting(home.tries))


def as_secret(typed: str) -> Secret:
    """A recovery code where it is one: its checksum tells it from a passphrase."""
    try:
        return read_recovery_code(typed)
    except MistypedCode:
        return typed


def stage(
    home: Home, source: Path, secret: Secret, cancelled: Callable[[], bool] = lambda: False
) -> Staged:
    """Check a backup with what opened it on its day, and lay it beside the vault, which may be in
    use. The caller has the folder's lock.

    A wrong passphrase or code counts as a try in vain. Raises Cancelled (nothing is staged then),
    TriedTooOften, and what `stage_restore` raises.
    """
    require_restore_room(home, source)
    with counted_try(home) as before:
        backup = stage_restore(home, source, secret, cancelled)
        unlock_throttle.take_back(home.tries, before)
    if cancelled():  # while the last files were synced
        discard_staged(home)
        raise Cancelled
    return Staged(backup, secret)


def discard_staged(home: Home) -> None:
    """Nobody wants what was staged any more. The caller has the folder's lock."""
    going = home.root / f".restore-{os.getpid()}.part"
    with suppress(OSError):
        home.restoring.rename(going)  # in one step: half of it must not be taken for a whole
    shutil.rmtree(going, ignore_errors=True)


def swap_in(home: Home, staged: Staged) -> RestoreOutcome:
    """Replace the vault, which is closed, with the one that was staged. Raises AlreadyOpen,
    BackupError, HomeNotWritable, DiskFull: the next opening then finishes it."""
    lock = acquire_lock(home)
    try:
        return _moved(home, staged)
    finally:
        lock.release()


def restore_backup(
    home: Home, source: Path, secret: Secret, cancelled: Callable[[], bool] = lambda: False
) -> RestoreOutcome:
    """Replace the vault in `home` with a backup; keep the former one in a dated folder beside it.
    Where all that the vault lacks is its key file, take only that from the backup: nothing newer is
    lost then.

    Raises AlreadyOpen, BackupError, WrongPassphrase, TriedTooOften, VaultDamaged, VaultTooNew,
    Cancelled, storage errors.
    """
    home.create()
    lock = acquire_lock(home)
    try:
        finish_abandoning(home)
        finish_restore(home)
        if is_key_lost(home) and (backup := _with_its_key(home, source, secret)) is not None:
            return RestoreOutcome(backup, home, kept=None, key_only=True)
        return _moved(home, stage(home, source, secret, cancelled))
    finally:
        lock.release()


def restore_into(folder: Path, source: Path, secret: Secret) -> RestoreOutcome:
    """Put a backup into another data folder, which must hold no vault. Raises as
    `restore_backup`, and VaultExists."""
    home = Home(folder.expanduser().absolute())
    if vault_exists(home):
        raise VaultExists(
            say("There is a vault in {root} already. Choose another folder.", root=home.root)
        )
    return restore_backup(home, source, secret)


def day_of(backup: Backup) -> str:
    """When it was made, by this computer's calendar."""
    return spelled_moment(backup.made_at)


def words_after(restored: RestoreOutcome) -> str:
    """What to say where the passphrase is asked for next."""
    if restored.key_only:
        return say(
            "Only the key file was lost: it is that of the backup of {day} now, and nothing else "
            "has changed. The vault opens with the passphrase of that day.",
            day=day_of(restored.backup),
        )
    said: list[str] = [
        say(
            "The backup of {day} is in place. It opens with the passphrase of that day.",
            day=day_of(restored.backup),
        )
    ]
    if restored.kept is not None:
        said.append(
            say(
                "The vault before it is kept in {folder}, in the data folder.",
                folder=restored.kept.name,
            )
        )
    return joined(said)


def note_in_audit(home: Home, secret: Secret, event: AuditEvent, **detail: Any) -> None:
    """Into the audit of the vault as it is now; what was done is done, even if this one
    line cannot be written."""
    _open_once(home, secret, lambda audit: audit.record(event, **detail))


def note_what_was_done(home: Home, secret: Secret) -> None:
    """The same for a restore or a repair, which lies noted beside the vault: whoever opens it first
    writes the row of it."""
    _open_once(home, secret, lambda audit: None)


def _open_once(home: Home, secret: Secret, act: Callable[[Audit], object]) -> None:
    try:
        vault = open_vault(home, secret)
        try:
            act(Audit(vault, home.audit_head))
        finally:
            vault.close()
    except ConsiliumError as error:
        _logger.warning("the audit could not be written: %s", origin_of(error))


def _with_its_key(home: Home, source: Path, secret: Secret) -> Backup | None:
    """The vault in `home` with its key file back; None where the backup is of another vault."""
    with counted_try(home) as before:
        backup = restore_key_file(home, source, secret)
        unlock_throttle.take_back(home.tries, before)
    if backup is not None:
        made_at = round(backup.made_at)
        note_in_audit(home, secret, AuditEvent.BACKUP_RESTORED, made_at=made_at, only="vault.key")
    return backup


def _moved(home: Home, staged: Staged) -> RestoreOutcome:
    kept = finish_restore(home)
    note_what_was_done(home, staged.secret)
    return RestoreOutcome(staged.backup, home, kept)


def _backups_in(folder: Path) -> list[Backup]:
    """Raises BackupError where the folder cannot be looked into."""
    try:
        with os.scandir(folder) as entries:
            is_one = any(entry.name == NOTE for entry in entries)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise BackupError(
            say(
                "The folder {folder} is not there. Connect its disk, or choose another folder.",
                folder=folder,
            )
        ) from error
    except OSError as error:
        raise BackupError(
            say(
                "The folder {folder} cannot be read ({reason}). Choose another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    return [read_backup(folder)] if is_one else list_backups(folder)
