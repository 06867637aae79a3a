"""The system login against a real Secret Service: GNOME Keyring, on a bus of the test's own."""

from __future__ import annotations

import gc
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import secretstorage

from app.core.vault_secrets import Secret
from app.errors import KeyringUnavailable
from app.paths import Home
from app.services.application import Services, open_services
from app.services.vault.unlock import secret_of_keyring, ways_to_open
from app.store.keys.key_file_storage import read_key_file
from app.store.keys.system_keyring import SERVICE, SystemKeyring
from tests.helpers.keys import CHEAP
from tests.helpers.scripted_engine import scripted_command

pytestmark = [
    pytest.mark.slow,
    pytest.mark.e2e,
    # `keyring` leaves its connection to the garbage collector where a keyring stays locked.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

PASSPHRASE = "sixteen wild geese"
LOGIN = b"what the desktop was unlocked with"
# One that starts no service by itself: what is not running is not there.
BUS = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

Start = Callable[[], subprocess.Popen[bytes]]


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus, which this process knows as its own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None or shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("GNOME Keyring is not installed (Debian: apt-get install gnome-keyring dbus)")
    (tmp_path / "bus.conf").write_text(BUS)
    (tmp_path / "run").mkdir(mode=0o700)
    process = subprocess.Popen(
        [daemon, f"--config-file={tmp_path / 'bus.conf'}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.delenv("KDE_FULL_SESSION", raising=False)
    yield
    process.terminate()
    process.wait(timeout=60)
    process.stdout.close()


@pytest.fixture
def log_in(bus: None) -> Iterator[Start]:
    """Starts the keyring, unlocked as by the login to the desktop."""
    started: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        started.append(daemon)
        assert daemon.stdin is not None
        daemon.stdin.write(LOGIN)
        daemon.stdin.close()
        deadline = time.monotonic() + 60
        while not is_unlocked():
            assert daemon.poll() is None and time.monotonic() < deadline
            time.sleep(0.02)
        return daemon

    yield start
    for daemon in started:
        daemon.kill()
        daemon.wait()
    gc.collect()


@contextmanager
def keyring() -> Iterator[secretstorage.Collection]:
    """The one of the login, as others see it. Unlike `get_default_collection` this never makes
    one, which would ask a user and wait for ever."""
    connection = secretstorage.dbus_init()
    try:
        yield secretstorage.Collection(connection, "/org/freedesktop/secrets/aliases/default")
    finally:
        connection.close()


def is_unlocked() -> bool:
    try:
        with keyring() as login:
            return not login.is_locked()
    except secretstorage.SecretStorageException:
        return False


def kept() -> list[str]:
    """The entries of ours that the keyring holds, by name."""
    with keyring() as login:
        found = login.search_items({"service": SERVICE})
        return [item.get_attributes()["username"] for item in found]


def opened(home: Home, secret: Secret = PASSPHRASE) -> Services:
    return open_services(
        home,
        secret,
        create=not home.vault.exists(),
        engine_command=scripted_command(),
        cost=CHEAP,
    )


def test_the_login_opens_the_vault_until_it_is_turned_off(home: Home, log_in: Start) -> None:
    log_in()
    services = opened(home)
    services.keys.turn_keyring_on()
    services.keys.turn_keyring_on()
    wrap = read_key_file(home).keyring
    assert wrap is not None and kept() == [wrap.entry]
    services.close()

    assert ways_to_open(home).keyring
    services = opened(home, secret_of_keyring(home, SystemKeyring()))
    services.keys.turn_keyring_off()
    services.close()
    assert kept() == []
    assert not ways_to_open(home).keyring


def test_what_was_kept_outlives_the_keyrings_process(home: Home, log_in: Start) -> None:
    daemon = log_in()
    services = opened(home)
    services.keys.turn_keyring_on()
    services.close()
    daemon.terminate()
    daemon.wait()
    with pytest.raises(KeyringUnavailable, match="no keyring"):
        secret_of_keyring(home, SystemKeyring())
    log_in()
    opened(home, secret_of_keyring(home, SystemKeyring())).close()


def test_a_locked_keyring_that_nobody_unlocks_is_told_and_the_passphrase_opens(
    home: Home, log_in: Start
) -> None:
    log_in()
    services = opened(home)
    services.keys.turn_keyring_on()
    services.close()
    with keyring() as login:
        login.lock()
    with pytest.raises(KeyringUnavailable, match="locked"):
        secret_of_keyring(home, SystemKeyring())
    services = opened(home)
    with pytest.raises(KeyringUnavailable, match="locked"):
        services.keys.turn_keyring_on()
    assert services.keys.state().keyring
    services.keys.turn_keyring_off()
    assert not services.keys.state().keyring
    services.close()


def test_without_a_keyring_nothing_is_turned_on(home: Home, bus: None) -> None:
    services = opened(home)
    with pytest.raises(KeyringUnavailable, match="no keyring"):
        services.keys.turn_keyring_on()
    assert not services.keys.state().keyring
    services.close()
