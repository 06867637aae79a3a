"""Vault watch: notices that the files of the open vault are gone, and saves what is held of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.errors import BackupError, ConsiliumError, VaultDamaged, VaultGone
from app.log import origin_of
from app.paths import Home
from app.sentences import say
from app.store.backup.backup_folder import make_backup
from app.store.transactions import changes_of
from app.store.vault import Vault
from app.worker import Worker

LOOK_EVERY_S = 2.0

_log = logging.getLogger(__name__)


class VaultWatch:
    """Of one open vault; `backup_folder` is the chosen one, None for none. `saved` is where what
    was held went to last, once the files were gone."""

    def __init__(self, home: Home, vault: Vault, backup_folder: Callable[[], Path | None]) -> None:
        self._home, self._vault = home, vault
        self._backup_folder = backup_folder
        self._worker = Worker("vault-watch")
        self.saved: Path | None = None
        self._saved_changes = 0  # how many the vault had then

    def start(self, told: Callable[[ConsiliumError], object]) -> None:
        """Look every few seconds; `told` hears of it once, in the thread that looks."""

        def look() -> None:
            try:
                self.require()
            except ConsiliumError as error:
                self._worker.stop()
                told(error)

        self._worker.repeat(look, LOOK_EVERY_S)

    def require(self) -> None:
        """Before and after a reply. Raises VaultGone, VaultDamaged where nothing can be stored so
        that it is found again."""
        files = self._vault.files
        if files is None:
            return
        try:
            files.require()
        except VaultGone as error:
            if self.saved is not None:
                raise VaultGone(
                    say(
                        "{lost} is no longer there. {saved}",
                        lost=files.lost(),
                        saved=_after(self.saved),
                    )
                ) from error
            raise

    @property
    def told(self) -> str:
        """Where what was held is, and what to do; empty where the files were never gone."""
        return _after(self.saved) if self.saved is not None else ""

    @property
    def must_be_saved(self) -> bool:
        """Whether something that is held of the vault would be lost with this process."""
        if not self._vault.is_gone():
            return False
        return self.saved is None or self._changes() != self._saved_changes

    def save(self, folder: Path) -> str:
        """Write the vault as a backup into `folder`, which is made where it is missing; what to
        tell then. Works from what is held where its files are gone. It opens with the present
        passphrase or recovery code. Raises BackupError, VaultDamaged."""
        folder = folder.expanduser().absolute()
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise BackupError(
                say(
                    "{folder} cannot be made ({reason}). Choose another folder.",
                    folder=folder,
                    reason=error.strerror,
                )
            ) from error
        is_gone, changes = self._vault.is_gone(), self._changes()
        made = make_backup(self._vault, self._home, folder).path
        if not is_gone:
            return say("A backup is in {made}. It opens with the passphrase of today.", made=made)
        self.saved, self._saved_changes = made, changes
        return _after(made)

    def close(self) -> None:
        """Look no more, and save what would be lost: where it was saved before, else into the
        chosen backup folder, else beside the data folder, else into the user's own."""
        self._worker.close()
        if not self.must_be_saved:
            return
        before = self.saved.parent if self.saved is not None else None
        places = (before, self._backup_folder(), self._home.root.parent, _own_folder())
        for place in dict.fromkeys(place for place in places if place is not None):
            with suppress(BackupError, VaultDamaged):
                self.save(place)
                _log.error("the vault's files are gone: what was held was saved as a backup")
                return
        _log.error("the vault's files are gone, and what was held could not be saved")

    def _changes(self) -> int:
        with self._vault.lock:
            return changes_of(self._vault.database)


def _after(saved: Path) -> str:
    return say(
        "What was held is saved in {saved}. Close Consilium and restore it "
        "from there, with the passphrase of today.",
        saved=saved,
    )


def _own_folder() -> Path | None:
    try:
        return Path.home()
    except RuntimeError as error:  # nobody knows where
        _log.warning("no folder of the user: %s", origin_of(error))
        return None
