"""The desktop's keyring: only real ones are asked, and each refusal is one clear sentence."""

from __future__ import annotations

import subprocess
import sys

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.core.vault_secrets import KeyringSecret
from app.errors import KeyringUnavailable
from app.store.keys import system_keyring
from app.store.keys.system_keyring import SystemKeyring
from tests.helpers.tree import ROOT

SECRET = KeyringSecret(bytes(range(32)))


class Desktop(KeyringBackend):
    """A keyring as `keyring` has them; raises `error` where there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not found")
        del self.kept[service, username]

    def _ask(self) -> None:
        if self.error is not None:
            raise self.error


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    desktop = Desktop()
    monkeypatch.setattr(system_keyring, "backend_in_use", lambda: desktop)
    return desktop


def test_what_was_kept_comes_back(desktop: Desktop) -> None:
    keyring = SystemKeyring()
    keyring.save("entry", SECRET)
    assert keyring.load("entry") == SECRET
    keyring.remove("entry")
    assert keyring.load("entry") == KeyringSecret(b"")


def test_rubbish_in_the_keyring_is_no_secret(desktop: Desktop) -> None:
    desktop.kept["Consilium", "entry"] = "not base64 at all"
    assert SystemKeyring().load("entry") == KeyringSecret(b"")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (KeyringLocked("dismissed"), "locked"),
        (PermissionError("denied by a policy"), "refused"),
        (RuntimeError("the bus has gone"), "refused"),
    ],
)
def test_a_refusal_says_that_the_passphrase_works(
    desktop: Desktop, error: Exception, says: str
) -> None:
    desktop.error = error
    keyring = SystemKeyring()
    for ask in (
        lambda: keyring.save("entry", SECRET),
        lambda: keyring.load("entry"),
        lambda: keyring.remove("entry"),
    ):
        with pytest.raises(KeyringUnavailable, match=rf"{says}.*passphrase works") as refused:
            ask()
        assert str(error) not in str(refused.value)


def test_without_a_keyring_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_keyring, "_BACKENDS", {})
    with pytest.raises(KeyringUnavailable, match="no keyring"):
        SystemKeyring().load("entry")


def test_a_backend_of_someones_configuration_is_not_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.delenv("KDE_FULL_SESSION", raising=False)
    with pytest.raises(KeyringUnavailable):
        SystemKeyring().save("entry", SECRET)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is of Linux desktops")
@pytest.mark.parametrize("address", [None, "autolaunch:", "disabled:"])
def test_no_keyring_is_looked_for_where_there_is_no_bus(
    monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(system_keyring, "import_module", asked.append)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(KeyringUnavailable, match="no keyring"):
        SystemKeyring().load("entry")
    assert asked == []
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    with pytest.raises(KeyringUnavailable):
        SystemKeyring().load("entry")
    assert asked


def test_the_program_starts_without_the_keyrings_library() -> None:
    looked = "import app.cli.open_vault, app.ui.main, sys; print('keyring' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", looked], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "False\n"
