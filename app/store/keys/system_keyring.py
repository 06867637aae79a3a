"""System keyring of the user's desktop: Secret Service or KWallet, Windows' credentials, macOS'.

Only those are asked: what else the `keyring` package can be configured to use may be a plain file.
The package is imported when it is needed. A call may wait for the user, whom the system asks to
unlock the keyring: none belongs on the window's thread.
"""

from __future__ import annotations

import base64
import binascii
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from app.core.vault_secrets import KeyringSecret
from app.errors import KeyringUnavailable
from app.sentences import say
from app.session_bus import has_session_bus

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Consilium"

_BACKENDS = {
    "linux": (("SecretService", "Keyring"), ("kwallet", "DBusKeyring")),
    "win32": (("Windows", "WinVaultKeyring"),),
    "darwin": (("macOS", "Keyring"),),
}
_MEANWHILE = say("The passphrase works as ever.")


class Keyring(Protocol):
    """Where a secret is kept under a name. All methods raise KeyringUnavailable."""

    def save(self, entry: str, secret: KeyringSecret) -> None: ...

    def load(self, entry: str) -> KeyringSecret: ...

    def remove(self, entry: str) -> None: ...


class SystemKeyring:
    """The keyring that this desktop has."""

    def save(self, entry: str, secret: KeyringSecret) -> None:
        backend = backend_in_use()
        try:
            backend.set_password(SERVICE, entry, base64.b64encode(secret.secret).decode())
        except Exception as error:  # each keyring has errors of its own
            raise _refused(error) from error

    def load(self, entry: str) -> KeyringSecret:
        backend = backend_in_use()
        try:
            kept = backend.get_password(SERVICE, entry)
        except Exception as error:
            raise _refused(error) from error
        try:
            return KeyringSecret(base64.b64decode(kept or "", validate=True))
        except binascii.Error:
            return KeyringSecret(b"")

    def remove(self, entry: str) -> None:
        backend = backend_in_use()
        try:
            backend.delete_password(SERVICE, entry)
        except Exception as error:
            raise _refused(error) from error


def backend_in_use() -> KeyringBackend:
    # Where there is no bus nobody answers on it, and asking would start one.
    reachable = not sys.platform.startswith("linux") or has_session_bus()
    for module, name in _BACKENDS.get(sys.platform, ()) if reachable else ():
        try:
            kind = getattr(import_module(f"keyring.backends.{module}"), name)
            if kind.viable:
                backend: KeyringBackend = kind()
                return backend
        except Exception:  # the next one, then; none of them is said below
            continue
    raise KeyringUnavailable(
        say(
            "This system has no keyring that can be reached (GNOME Keyring, KWallet "
            "or one that speaks Secret Service). {meanwhile}",
            meanwhile=_MEANWHILE,
        )
    )


def _refused(error: Exception) -> KeyringUnavailable:
    from keyring.errors import KeyringLocked

    if isinstance(error, KeyringLocked):
        return KeyringUnavailable(
            say(
                "Your system's keyring is locked and was not unlocked. {meanwhile}",
                meanwhile=_MEANWHILE,
            )
        )
    return KeyringUnavailable(
        say(
            "Your system's keyring refused ({name}). {meanwhile}",
            name=type(error).__name__,
            meanwhile=_MEANWHILE,
        )
    )
