"""Opening the vault, with its services, for one command."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.passphrase_input import asked_passphrase, chosen_passphrase, given_passphrase
from app.cli.terminal import note, people_are_here, told
from app.core.vault_secrets import Secret
from app.errors import NoVault, VaultError, WrongPassphrase
from app.export.continuity_words import is_missing_something, notice_of
from app.log import log_engine_line
from app.paths import Home
from app.services.application import Services, open_services
from app.store.vault_opening import vault_exists

_TRIES = 3


@contextmanager
def opened(home: Home, passphrase_file: Path | None, *, create: bool = False) -> Iterator[Services]:
    """The services while the block runs. With `create` a missing vault is made.

    Raises what `open_services` and the reading of a passphrase raise.
    """
    exists = vault_exists(home)
    if not exists and not create:
        raise NoVault(
            f"There is no vault in {home.root} yet. Make it with: consilium disclaimer accept"
        )
    given = given_passphrase(passphrase_file)
    if given is None and exists:
        services = _opened_by_whoever_types(home)
    else:
        passphrase = chosen_passphrase() if given is None else given
        services = open_services(home, passphrase, create=not exists, log=log_engine_line)
    try:
        tell(services)
        if services.interrupted:
            count = services.interrupted
            replies = "A reply was" if count == 1 else f"{count} replies were"
            note(f"{replies} interrupted when Consilium last closed; what was written is kept.")
        yield services
        services.watch.require()
    finally:
        held = bool(services.consultations.unstored())
        before = _saved_by_whoever_is_here(services)
        services.close()
        if services.watch.told != before:
            note(f"consilium: {services.watch.told}")
        if held:
            tell_unstored(len(services.consultations.unstored()))


def _saved_by_whoever_is_here(services: Services) -> str:
    """Where the vault's files are gone, what is held goes where somebody says; what was told of
    it. Closing the services saves what is left."""
    watch = services.watch
    while watch.must_be_saved and watch.saved is None and people_are_here():
        note("The vault's files are gone. What Consilium still holds of it can be saved.")
        print("Save it in which folder? ", end="", flush=True)
        folder = sys.stdin.readline().strip()
        if not folder:
            break
        try:
            note(watch.save(Path(folder)))
        except VaultError as error:
            note(told(error))
    return watch.told


def tell_unstored(count: int) -> None:
    """What became, at the end, of replies that a full disk had refused."""
    if not count:
        note("consilium: What did not fit on the disk before is now stored.")
        return
    what = "The answer above is" if count == 1 else f"{count:,} answers above are"
    note(
        f"consilium: {what} not stored: there was no room on the disk to the end. The whole stands "
        "only here, in what was written out; the vault has the beginning, as far as there was room."
    )


@contextmanager
def opened_with(home: Home, secret: Secret) -> Iterator[Services]:
    """The services of a vault that this opens. Raises what `open_services` raises."""
    services = open_services(home, secret, log=log_engine_line)
    try:
        tell(services)
        yield services
    finally:
        services.close()


def tell(services: Services) -> None:
    """One line for each thing that must be said when the vault is opened."""
    for sentence in services.notices:
        note(f"consilium: {sentence}")
    if rows := services.audit.unseen():
        restore = "restore a backup that holds it: consilium vault restore; "
        note(
            f"consilium: {notice_of(rows)} Look: consilium audit verify; "
            f"{restore if is_missing_something(rows) else ''}"
            "say that you have read this: consilium audit acknowledge"
        )


def _opened_by_whoever_types(home: Home) -> Services:
    """A mistyped passphrase may be typed again."""
    for _ in range(_TRIES - 1):
        try:
            return open_services(home, asked_passphrase(), log=log_engine_line)
        except WrongPassphrase as error:
            note(str(error))
    return open_services(home, asked_passphrase(), log=log_engine_line)
