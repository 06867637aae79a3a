"""The services of one open vault are closed whole, also when one of them fails to close."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from app.errors import InternalError
from app.paths import Home
from app.services import application
from app.services.application import Services, open_services
from app.services.consultations.consultation_service import ConsultationService
from app.services.consultations.history_service import HistoryService
from app.services.engine.engine_client import EngineClient
from app.services.engine.idle_unload import IdleUnloader
from app.services.engine.snapshots.snapshot_service import Snapshots
from app.services.engine.template_client import Templates
from app.services.vault import maintenance
from app.services.vault.backup_service import Backups
from app.services.vault.folder_lock import HeldLock, acquire_lock
from app.services.vault.maintenance import VaultMaintenance
from app.services.vault.vault_keys import Keys
from app.store.vault import Vault
from tests.helpers.keys import CHEAP
from tests.helpers.scripted_engine import scripted_command
from tests.helpers.services import PASSPHRASE

CLOSES = [
    (IdleUnloader, "close"),
    (ConsultationService, "interrupt"),
    (Backups, "interrupt"),
    (HistoryService, "stop"),
    (Snapshots, "close"),
    (EngineClient, "close"),
    (Templates, "close"),
    (ConsultationService, "wait"),
    (Backups, "close"),
    (Keys, "close"),
    (HistoryService, "close"),
    (VaultMaintenance, "close"),
]


class Refused(Exception):
    """What a close raises here."""


@pytest.fixture
def vaults(monkeypatch: pytest.MonkeyPatch) -> list[Vault]:
    """The vaults that were made; maintenance, which would meet a closed one, waits for long."""
    made: list[Vault] = []
    create = application.create_vault

    def noted(*arguments: Any) -> Vault:
        made.append(create(*arguments))
        return made[-1]

    monkeypatch.setattr(application, "create_vault", noted)
    monkeypatch.setattr(maintenance, "AFTER_S", 600.0)
    return made


def opened(home: Home) -> Services:
    services = open_services(
        home, PASSPHRASE, create=True, engine_command=scripted_command(), cost=CHEAP
    )
    services.history.due_once_tidied()
    return services


def refusing(*arguments: object) -> None:
    raise Refused


def failing_after(close: Callable[..., object]) -> Callable[..., None]:
    def fail(*arguments: object) -> None:
        close(*arguments)
        raise Refused

    return fail


def is_closed(vault: Vault) -> bool:
    try:
        vault.subkey("a test")
    except InternalError:
        return True
    return False


@pytest.mark.parametrize(("service", "name"), CLOSES)
def test_one_close_that_fails_leaves_neither_vault_nor_lock(
    home: Home, vaults: list[Vault], service: type, name: str
) -> None:
    services = opened(home)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(service, name, refusing)
        with pytest.raises(Refused):
            services.close()
    assert is_closed(vaults[0])
    acquire_lock(home).release()
    services.close()


def test_all_closes_that_fail_leave_neither_vault_nor_lock(home: Home, vaults: list[Vault]) -> None:
    services = opened(home)
    with pytest.MonkeyPatch.context() as patched:
        for service, name in CLOSES:
            patched.setattr(service, name, refusing)
        with pytest.raises(Refused):
            services.close()
    assert is_closed(vaults[0])
    acquire_lock(home).release()
    services.close()


@pytest.mark.parametrize(("service", "name"), [(Vault, "close"), (HeldLock, "release")])
def test_a_vault_or_lock_that_fails_at_its_end_keeps_nothing_open(
    home: Home, vaults: list[Vault], service: type, name: str
) -> None:
    services = opened(home)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(service, name, failing_after(getattr(service, name)))
        with pytest.raises(Refused):
            services.close()
    assert is_closed(vaults[0])
    acquire_lock(home).release()


def test_closed_twice_it_is_closed_once(home: Home, vaults: list[Vault]) -> None:
    services = opened(home)
    services.close()
    services.close()
    assert is_closed(vaults[0])
    acquire_lock(home).release()


@pytest.mark.parametrize(
    ("service", "name"), [(Keys, "opened"), (Keys, "__init__"), (Snapshots, "sweep")]
)
def test_an_opening_that_fails_leaves_nothing_open(
    home: Home, vaults: list[Vault], service: type, name: str
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(service, name, refusing)
        with pytest.raises(Refused):
            opened(home)
    assert is_closed(vaults[0])
    acquire_lock(home).release()
