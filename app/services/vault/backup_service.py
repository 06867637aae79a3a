"""Backup service: makes backups when they are due or asked for, and checks the vault."""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.core.audit_chain import AuditEvent
from app.core.units import DAY_S
from app.core.vault_secrets import Secret
from app.errors import BackupError, Cancelled, ConsiliumError, WrongUse
from app.paths import Home
from app.sentences import say
from app.services.vault.audit_trail import Audit
from app.services.vault.restore_service import Offered, Staged, discard_staged, offered, stage
from app.settings import Settings
from app.store.backup.backup_folder import (
    Backup,
    list_backups,
    make_backup,
    remove_old,
    remove_unfinished,
    vault_id,
)
from app.store.integrity import check_vault
from app.store.vault import Vault
from app.worker import Worker

LOOK_EVERY_S = 600.0  # whether one is due, and whether a missing disk came back
CLOSE_S = 10.0  # for a backup to be given up

_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Made:
    """A backup, and how many older ones went for it."""

    backup: Backup
    removed: int


@dataclass(frozen=True)
class Trouble:
    """What to tell the clinician; said once for the same sentence. `repairable`: the vault is
    damaged."""

    sentence: str
    repairable: bool = False


Outcome = Made | Trouble


class Backups:
    """Of one open vault. `start` makes them when they are due, in a thread that `close` ends."""

    def __init__(
        self, home: Home, vault: Vault, audit: Audit, settings: Callable[[], Settings]
    ) -> None:
        self._home = home
        self._vault = vault
        self._audit = audit
        self._settings = settings
        self._one = threading.Lock()
        self._staging = threading.Lock()
        self._worker = Worker("backups")
        self._is_started = False
        self._told: Callable[[Outcome], None] | None = None  # once the first look is due
        self._said = ""

    @property
    def folder(self) -> Path | None:
        """Where they go; None for nowhere."""
        named = self._settings().backup_folder
        return Path(named).expanduser() if named else None

    def listed(self, folder: Path | None = None) -> list[Backup]:
        """This vault's backups in `folder` or the chosen one, the newest first."""
        folder = folder or self.folder
        return list_backups(folder, vault_id(self._vault)) if folder else []

    def make(
        self, folder: Path | None = None, progress: Callable[[float], None] = lambda fraction: None
    ) -> Made:
        """Make one now, and remove those that are too old, if it is in the chosen folder.

        Raises WrongUse when no folder was chosen, BackupError, VaultDamaged, Cancelled.
        """
        to = folder or self.folder
        if to is None:
            raise WrongUse(
                say("No backup folder was chosen. Choose one in the settings, or name one.")
            )
        with self._one:
            backup = make_backup(
                self._vault, self._home, to, cancelled=self._worker.is_stopped, progress=progress
            )
            keep = self._settings().backup_keep
            is_chosen = to == self.folder
            removed = remove_old(to, backup.vault, keep, backup.path) if is_chosen else []
        self._audit.record(AuditEvent.BACKED_UP, bytes=backup.bytes, removed=len(removed))
        return Made(backup, len(removed))

    def make_before_update(self, progress: Callable[[float], None]) -> Backup:
        """The copy to go back to should a newer Consilium not do; it lies in the data folder, and
        an older one goes for it. Raises BackupError, VaultDamaged, Cancelled."""
        folder = self._home.backups
        with suppress(OSError):  # then it is said that it isn't there
            folder.mkdir(mode=0o700, exist_ok=True)
        with self._one:
            backup = make_backup(
                self._vault,
                self._home,
                folder,
                cancelled=self._worker.is_stopped,
                progress=progress,
            )
            remove_old(folder, backup.vault, 1, backup.path)
        self._audit.record(AuditEvent.BACKED_UP, bytes=backup.bytes, removed=0)
        return backup

    def offered(self, folder: Path | None = None) -> Offered:
        """What there is to go back to, in `folder` or the chosen one."""
        return offered(self._home, folder or self.folder, vault_id(self._vault))

    def stage(self, source: Path, secret: Secret, cancelled: Callable[[], bool]) -> Staged:
        """Put a checked backup beside this vault, for `restore_service.swap_in` once the vault is
        closed. Raises as `restore_service.stage` does; Cancelled too when this is being closed."""
        with self._staging:
            return stage(
                self._home, source, secret, lambda: cancelled() or self._worker.is_stopped()
            )

    def discard_staged(self) -> None:
        """The clinician thought better of it."""
        with self._staging:
            discard_staged(self._home)

    def is_due(self, now: float | None = None) -> bool:
        """Whether the newest in the chosen folder is older than it may be. Raises BackupError when
        the folder isn't there."""
        folder = self.folder
        if folder is None:
            return False
        if not folder.is_dir():
            raise BackupError(
                say(
                    "The backup folder {folder} is not there, so no backup is made. Connect "
                    "its disk; it is tried again every ten minutes.",
                    folder=folder,
                )
            )
        now = time.time() if now is None else now
        # One from a day to come was made when the clock was wrong: it tells nothing.
        past = [each.made_at for each in self.listed(folder) if each.made_at <= now + DAY_S]
        return not past or now - past[0] >= max(1, self._settings().backup_every_days) * DAY_S

    def check(self) -> list[str]:
        """What is wrong with the vault's file; empty when it is sound."""
        return check_vault(self._vault, self._worker.is_stopped)

    def forget_before_migration(self) -> None:
        """Remove the copy from before the last migration: it holds what was deleted since. What
        cannot be removed is tried again the next time."""
        for backup in list_backups(self._home.backups, vault_id(self._vault)):
            with suppress(OSError):
                shutil.rmtree(backup.path)

    def start(self, told: Callable[[Outcome], None], after_s: float = 3.0) -> None:
        """Check the vault once and make backups when they are due; `told` hears of it, in the
        thread that does it. `after_s` lets the window come up first."""
        if not self._is_started:
            self._is_started = True
            self._worker.put(lambda: self._begin(told), after_s)

    def look_now(self) -> None:
        """The settings changed: look at once whether a backup is due."""
        self._said = ""
        if self._told is not None:
            self._worker.put(self._look)

    def interrupt(self) -> None:
        """Give up what is under way, soon; nothing half is left."""
        self._worker.stop()

    def close(self) -> None:
        """The same, and wait for it."""
        self._worker.close(CLOSE_S)
        with self._one:
            pass

    def _begin(self, told: Callable[[Outcome], None]) -> None:
        self._clean()
        self._check(told)
        self._told = told
        self._worker.repeat(self._look, LOOK_EVERY_S, after_s=0.0)

    def _look(self) -> None:
        assert self._told is not None
        try:
            if self.is_due():
                self._said = ""
                self._told(self.make())
        except Cancelled:
            return
        except ConsiliumError as error:
            self._tell(error, self._told)

    def _check(self, told: Callable[[Outcome], None]) -> None:
        if self._vault.is_alone:
            return  # everybody would wait for it
        try:
            found = self.check()
        except Exception as error:  # another connection holds it: the next start looks again
            _logger.warning("the vault could not be checked: %s", type(error).__name__)
            return
        if found:
            _logger.error("the vault is damaged: %d findings", len(found))
            told(
                Trouble(
                    say(
                        "The vault is damaged in places. A repair saves what can be read; a "
                        "backup may hold more."
                    ),
                    repairable=True,
                )
            )

    def _tell(self, error: ConsiliumError, told: Callable[[Outcome], None]) -> None:
        if str(error) != self._said:
            self._said = str(error)
            told(Trouble(str(error), getattr(error, "repairable", False)))

    def _clean(self) -> None:
        if (folder := self.folder) is not None:
            with suppress(OSError):
                remove_unfinished(folder, vault_id(self._vault))
