"""The vault and its services, for one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.passphrase import asked_passphrase, chosen_passphrase, given_passphrase
from app.cli.terminal import note
from app.errors import NoVault
from app.log import log_engine_line
from app.paths import Home
from app.services.application import Services, open_services
from app.store.vault import vault_exists


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
    passphrase = given_passphrase(passphrase_file)
    if passphrase is None:
        passphrase = asked_passphrase() if exists else chosen_passphrase()
    services = open_services(home, passphrase, create=not exists, log=log_engine_line)
    try:
        if services.interrupted:
            count = services.interrupted
            replies = "A reply was" if count == 1 else f"{count} replies were"
            note(f"{replies} interrupted when Consilium last ended; what had come is kept.")
        yield services
    finally:
        services.close()
