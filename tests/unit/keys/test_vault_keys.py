"""The keys of an open vault change without its database, and only what is current opens it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest

from app.core.audit_chain import AuditEvent
from app.core.recovery_code import new_recovery_code
from app.core.vault_secrets import Secret
from app.errors import (
    HomeNotWritable,
    KeyringUnavailable,
    TriedTooOften,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongUse,
)
from app.paths import Home
from app.services.application import Services, open_services
from app.services.consultations.history_service import HistoryService
from app.services.vault import vault_keys as keys_module
from app.services.vault.maintenance import VaultMaintenance
from app.services.vault.unlock import begin_anew, secret_of_keyring, ways_to_open
from app.store.keys import unlock_throttle
from app.store.keys.key_file import Cost
from app.store.keys.key_file_storage import read_key_file
from tests.helpers.keys import CHEAP, FakeKeyring
from tests.helpers.scripted_engine import scripted_command

FIRST, SECOND = "sixteen wild geese", "seventeen wild geese"


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


@contextmanager
def opened(
    home: Home, secret: Secret, keyring: FakeKeyring | None = None, cost: Cost = CHEAP
) -> Iterator[Services]:
    """Services on the vault, which is made where there is none yet."""
    services = open_services(
        home,
        secret,
        create=not home.vault.exists(),
        engine_command=scripted_command(),
        keyring=keyring or FakeKeyring(),
        cost=cost,
    )
    try:
        yield services
    finally:
        services.close()


def opens(home: Home, secret: Secret) -> bool:
    unlock_throttle.forget(home.tries)
    try:
        with opened(home, secret):
            return True
    except (WrongPassphrase, KeyringUnavailable):
        return False


def audited(services: Services) -> list[str]:
    return [row.event for row in services.audit.rows()]


def test_a_new_passphrase_leaves_the_database_as_it_is(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What tidies up in threads of its own writes into the same files.
    monkeypatch.setattr(HistoryService, "start", lambda history: None)
    monkeypatch.setattr(VaultMaintenance, "start", lambda maintenance: None)
    with opened(home, FIRST) as services:
        services.repository.create_consultation("Before")
    with opened(home, FIRST) as services:
        services.repository.create_consultation("Unsettled, so that a log stands beside it")
        written = [home.vault, home.vault.with_name("vault.db-wal")]
        record, services.audit.record = services.audit.record, lambda *a, **b: None  # type: ignore[method-assign]
        before = [path.read_bytes() for path in written]
        services.keys.change_passphrase(FIRST, SECOND)
        assert [path.read_bytes() for path in written] == before
        services.audit.record = record  # type: ignore[method-assign]
    assert not opens(home, FIRST)
    assert opens(home, SECOND)


def test_the_old_passphrase_is_asked_and_guessing_it_is_slowed(home: Home) -> None:
    with opened(home, FIRST) as services:
        with pytest.raises(WrongUse):
            services.keys.change_passphrase(FIRST, "short")
        for _ in range(unlock_throttle.FREE):
            with pytest.raises(WrongPassphrase):
                services.keys.change_passphrase("a wrong guess", SECOND)
        with pytest.raises(TriedTooOften):
            services.keys.change_passphrase(FIRST, SECOND)
    assert opens(home, FIRST)
    assert not opens(home, SECOND)


def test_a_recovery_code_opens_the_vault_and_a_new_one_voids_it(home: Home) -> None:
    first, second = new_recovery_code(), new_recovery_code()
    with opened(home, FIRST) as services:
        assert services.keys.state().recovery_made_at is None
        services.keys.accept_recovery_code(first)
        assert services.keys.state().recovery_made_at is not None
        assert AuditEvent.RECOVERY_CODE_MADE in audited(services)
    assert ways_to_open(home).recovery_code
    with opened(home, first) as services:
        services.keys.set_passphrase(SECOND)
        services.keys.accept_recovery_code(second)
    assert [opens(home, each) for each in (FIRST, SECOND, first, second)] == [
        False,
        True,
        False,
        True,
    ]


def test_the_keyring_opens_the_vault_while_it_is_turned_on(
    home: Home, keyring: FakeKeyring
) -> None:
    with opened(home, FIRST, keyring) as services:
        assert not services.keys.state().keyring
        services.keys.turn_keyring_on()
        services.keys.turn_keyring_on()
        assert len(keyring.kept) == 1
    secret = secret_of_keyring(home, keyring)
    assert opens(home, secret)
    with opened(home, secret, keyring) as services:
        services.keys.turn_keyring_off()
        assert not services.keys.state().keyring
    assert keyring.kept == {}
    assert not opens(home, secret)
    assert opens(home, FIRST)
    with pytest.raises(KeyringUnavailable):
        secret_of_keyring(home, keyring)


def test_a_keyring_that_refuses_changes_nothing(home: Home, keyring: FakeKeyring) -> None:
    with opened(home, FIRST, keyring) as services:
        keyring.refuses = True
        with pytest.raises(KeyringUnavailable):
            services.keys.turn_keyring_on()
        assert not services.keys.state().keyring
        keyring.refuses = False
        services.keys.turn_keyring_on()
        keyring.refuses = True
        services.keys.turn_keyring_off()
        assert not services.keys.state().keyring


def test_a_refusing_disk_leaves_no_secret_in_the_keyring(
    home: Home, keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> None:
        raise HomeNotWritable("The disk refused.")

    with opened(home, FIRST, keyring) as services:
        monkeypatch.setattr(keys_module, "replace_key_file", refuse)
        with pytest.raises(HomeNotWritable):
            services.keys.turn_keyring_on()
    assert keyring.kept == {}


def test_a_passphrase_of_cheaper_days_is_wrapped_at_todays_cost(home: Home) -> None:
    code, today = new_recovery_code(), Cost(memory_kib=128, iterations=2, lanes=1)
    with opened(home, FIRST) as services:
        services.keys.accept_recovery_code(code)
    with opened(home, code, cost=today):
        pass
    assert read_key_file(home).passphrase.cost == CHEAP, "nobody typed the passphrase"
    with opened(home, FIRST, cost=today):
        pass
    assert read_key_file(home).passphrase.cost == today
    assert opens(home, FIRST)
    assert opens(home, code)
    with opened(home, FIRST, cost=CHEAP):
        pass
    assert read_key_file(home).passphrase.cost == today, "never lowered"


def test_tries_in_vain_slow_the_next_ones_and_are_told_at_the_next_opening(home: Home) -> None:
    with opened(home, FIRST):
        pass
    waits = []
    for number in range(unlock_throttle.FREE):
        with pytest.raises(WrongPassphrase) as refused, opened(home, f"a wrong guess {number}"):
            pass
        waits.append(refused.value.wait_s)
    assert waits == [0.0, 0.0, unlock_throttle.FIRST_S]
    with pytest.raises(TriedTooOften), opened(home, FIRST):
        pass
    assert 0 < ways_to_open(home).wait_s <= unlock_throttle.FIRST_S
    past = json.loads(home.tries.read_bytes())
    for clock in ("last_at", "ran"):  # of the day, and since the computer was started
        past[clock] -= unlock_throttle.FIRST_S
    home.tries.write_text(json.dumps(past))
    with opened(home, FIRST) as services:
        rows = services.audit.rows()
        failed = [row for row in rows if row.event == AuditEvent.UNLOCK_FAILED]
        assert [json.loads(row.detail)["count"] for row in failed] == [unlock_throttle.FREE]
        assert audited(services)[-1] == AuditEvent.UNLOCKED
        assert services.audit.verify().problems == ()
    assert json.loads(home.tries.read_bytes())["failed"] == 0
    with opened(home, FIRST) as services:
        assert audited(services).count(AuditEvent.UNLOCK_FAILED) == 1


def test_a_wrong_recovery_code_counts_as_a_try(home: Home) -> None:
    with opened(home, FIRST) as services:
        services.keys.accept_recovery_code(new_recovery_code())
    with pytest.raises(WrongRecoveryCode), opened(home, new_recovery_code()):
        pass
    assert json.loads(home.tries.read_bytes())["failed"] == 1


def test_an_empty_passphrase_and_a_damaged_key_file_are_no_tries(home: Home) -> None:
    with opened(home, FIRST):
        pass
    with pytest.raises(WrongUse), opened(home, ""):
        pass
    assert json.loads(home.tries.read_bytes())["failed"] == 0


def test_a_new_beginning_keeps_the_old_vault_beside(home: Home) -> None:
    with opened(home, FIRST) as services:
        kept = services.repository.create_consultation("Kept").id
    lies = begin_anew(home, date(2026, 11, 22))
    assert not ways_to_open(home).exists
    with opened(home, SECOND) as services:
        assert services.audit.verify().problems == ()
    with opened(Home(lies), FIRST) as services:
        assert services.repository.consultation(kept).title == "Kept"
        assert services.audit.verify().problems == ()
