"""Vault keys: changes the passphrase, the recovery code and the keyring entry of an open vault."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from app.core.audit_chain import AuditEvent
from app.core.recovery_code import RecoveryCode
from app.core.vault_secrets import KeyringSecret, Secret
from app.errors import ConsiliumError, InternalError, KeyringUnavailable
from app.log import origin_of
from app.paths import Home
from app.sentences import say
from app.services.vault.audit_trail import Audit
from app.services.vault.unlock import counted_try
from app.store.keys import unlock_throttle
from app.store.keys.key_file import Cost, KeyFile, PassphraseWrap, encode, parse
from app.store.keys.key_file_storage import read_key_file, replace_key_file
from app.store.keys.key_slots import (
    KEY_BYTES,
    keyring_sealer,
    open_wrap,
    passphrase_sealer,
    recovery_sealer,
)
from app.store.keys.system_keyring import Keyring
from app.store.keys.unlock_throttle import Tries
from app.store.vault import Vault, wipe
from app.worker import Worker

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class KeyState:
    """`recovery_made_at` in seconds since 1970, None where there is no code."""

    recovery_made_at: int | None
    keyring: bool


class Keys:
    """Changes what opens the vault: the data key is wrapped again, the database is not touched.

    Every change computes or waits for the disk: none belongs on the window's thread. `cost` is
    today's for a passphrase.
    """

    def __init__(
        self, home: Home, vault: Vault, audit: Audit, keyring: Keyring, cost: Cost
    ) -> None:
        self._home, self._vault, self._audit = home, vault, audit
        self._keyring = keyring
        self._cost = cost
        self._changing = threading.Lock()
        self._worker = Worker("passphrase-cost")

    def state(self) -> KeyState:
        """Raises VaultDamaged, HomeNotWritable."""
        file = read_key_file(self._home)
        made_at = file.recovery.made_at if file.recovery else None
        return KeyState(made_at, file.keyring is not None)

    def opened(self, secret: Secret, before: Tries) -> None:
        """The vault was opened with it: note that, and the tries in vain before; raise the cost of
        a passphrase that was wrapped when less was enough, in a thread that `close` waits for."""
        self._note_tries(before)
        self._audit.record(AuditEvent.UNLOCKED, by=_kind(secret))
        unlock_throttle.forget(self._home.tries)
        if isinstance(secret, str):
            wrap = read_key_file(self._home).passphrase
            if wrap.cost.is_below(self._cost):
                self._worker.put(lambda: self._raise_cost(secret, wrap))

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises WrongPassphrase and TriedTooOften for the old one, WrongUse for the new one, and
        what `set_passphrase` raises."""
        self.require_passphrase(old)
        self.set_passphrase(new)

    def require_passphrase(self, passphrase: str) -> None:
        """Whoever acts knows it, as when the vault is opened: a wrong one counts and slows the next
        try. Raises WrongPassphrase, TriedTooOften, HomeNotWritable."""
        with counted_try(self._home) as before:
            wipe(open_wrap(read_key_file(self._home), passphrase))
        self._note_tries(before)
        unlock_throttle.forget(self._home.tries)

    def set_passphrase(self, new: str) -> None:
        """Set a new one after the vault was opened another way. The old one no longer opens it.

        Raises WrongUse for one that is too short, HomeNotWritable, DiskFull: then the old one
        stays.
        """
        wrap = self._vault.seal(passphrase_sealer(new, self._cost))
        self._replace(lambda file: file.with_wrap(wrap), new)
        self._audit.record(AuditEvent.PASSPHRASE_CHANGED)

    def accept_recovery_code(self, code: RecoveryCode) -> None:
        """From now on this one opens the vault, and no earlier one. Raises as `set_passphrase`."""
        wrap = self._vault.seal(recovery_sealer(code))
        self._replace(lambda file: file.with_wrap(wrap), code)
        self._audit.record(AuditEvent.RECOVERY_CODE_MADE)

    def turn_keyring_on(self) -> None:
        """Raises KeyringUnavailable, HomeNotWritable, DiskFull: then nothing is changed."""
        before = read_key_file(self._home).keyring
        entry, secret = secrets.token_hex(16), KeyringSecret(secrets.token_bytes(KEY_BYTES))
        self._keyring.save(entry, secret)
        try:
            if self._keyring.load(entry) != secret:
                raise KeyringUnavailable(
                    say(
                        "Your system's keyring did not keep what it was given. "
                        "The passphrase works as ever."
                    )
                )
            wrap = self._vault.seal(keyring_sealer(entry, secret))
            self._replace(lambda file: file.with_wrap(wrap), secret)
        except BaseException:
            self._forget(entry)
            raise
        if before is not None:
            self._forget(before.entry)
        self._audit.record(AuditEvent.KEYRING_CHANGED, on=True)

    def turn_keyring_off(self) -> None:
        """Works without the keyring too: what is left in there opens nothing. Raises
        HomeNotWritable, DiskFull."""
        before = read_key_file(self._home).keyring
        if before is None:
            return
        self._replace(lambda file: file.without_keyring(), None)
        self._forget(before.entry)
        self._audit.record(AuditEvent.KEYRING_CHANGED, on=False)

    def close(self) -> None:
        self._worker.close(finish=True)

    def _replace(self, change: Callable[[KeyFile], KeyFile], secret: Secret | None) -> None:
        """Write the changed key file, after `secret` has opened what is to be written."""
        with self._changing:
            file = change(read_key_file(self._home))
            content = encode(file)
            if secret is not None:
                opened = open_wrap(parse(content), secret)
                right = self._vault.is_opened_by(opened)
                wipe(opened)
                if not right:
                    raise InternalError("a new wrap does not hold the vault's key")
            with self._vault.replacing_key(content):
                replace_key_file(self._home, file)

    def _raise_cost(self, passphrase: str, seen: PassphraseWrap) -> None:
        try:
            wrap = self._vault.seal(passphrase_sealer(passphrase, self._cost))
            self._replace(
                # The passphrase may have been changed meanwhile.
                lambda file: file.with_wrap(wrap) if file.passphrase == seen else file,
                None,
            )
        except ConsiliumError as error:  # the next opening tries again
            _log.warning("the cost of the passphrase was not raised: %s", origin_of(error))

    def _note_tries(self, before: Tries) -> None:
        if before.failed:
            self._audit.record(
                AuditEvent.UNLOCK_FAILED,
                at=before.last_at,
                count=before.failed,
                first_at=round(before.first_at),
            )

    def _forget(self, entry: str) -> None:
        with suppress(KeyringUnavailable):
            self._keyring.remove(entry)


def _kind(secret: Secret) -> str:
    if isinstance(secret, str):
        return "passphrase"
    return "recovery code" if isinstance(secret, RecoveryCode) else "keyring"
