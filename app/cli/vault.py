"""`consilium vault status | passphrase | recovery-code | keyring`: the vault and its keys."""

from __future__ import annotations

import argparse
import secrets
from pathlib import Path

from app.cli.open_vault import opened, opened_with
from app.cli.passphrase_input import (
    asked_passphrase,
    given_passphrase,
    new_passphrase,
    text_of,
    typed_secret,
)
from app.cli.terminal import note, people_are_here, say, say_json
from app.core.recovery_code import RecoveryCode, new_recovery_code, read_recovery_code
from app.errors import NoVault, VaultError, WrongUse
from app.export.transcript import local_time
from app.paths import Home
from app.services.vault.unlock import glance, ways_to_open
from app.store.keys.key_file_storage import read_key_file
from app.store.keys.unlock_throttle import in_words


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises WrongUse, what opening and `services.keys` raise."""
    home.require_private()
    if not ways_to_open(home).exists:
        raise NoVault(
            f"There is no vault in {home.root} yet. Make it with: consilium disclaimer accept"
        )
    match arguments.action:
        case "status":
            return _status(arguments, home)
        case "passphrase":
            return _passphrase(arguments, home)
        case "recovery-code":
            return _recovery_code(arguments, home)
        case _:
            return _keyring(arguments, home)


def _status(arguments: argparse.Namespace, home: Home) -> int:
    """Needs no passphrase: it tells what stands in the key file, unencrypted."""
    file, ways = read_key_file(home), ways_to_open(home)
    cost = file.passphrase.cost
    made_at = file.recovery.made_at if file.recovery else None
    seen = glance(home)
    if arguments.json:
        say_json(
            {
                "folder": str(home.root),
                "recovery_code_made_at": made_at,
                "keyring": ways.keyring,
                "wait_seconds": round(ways.wait_s, 1),
                "amiss": seen.unseen,
                "trash_due": seen.due,
                "log_damaged": seen.log_damaged,
                "argon2id": {
                    "memory_kib": cost.memory_kib,
                    "iterations": cost.iterations,
                    "lanes": cost.lanes,
                },
            }
        )
        return 0
    say(f"Vault:          {home.root}")
    made = f"made {local_time(float(made_at))[:16]}" if made_at is not None else "none"
    say(f"Recovery code:  {made}")
    say(f"System login:   {'on' if ways.keyring else 'off'}")
    say(f"Passphrase:     Argon2id, {cost.memory_kib >> 10} MiB, {cost.iterations} passes")
    if ways.wait_s:
        say(f"Wrong tries:    the next one is allowed in {in_words(ways.wait_s)}")
    if seen.log_damaged:
        say("Log:            damaged; consilium vault repair reads what an opening would not")
    if seen.unseen:
        say("Not as left:    consilium audit verify tells what was found")
    if seen.due:
        say(f"Trash:          {seen.due:,} due to be deleted for good on another day")
    if made_at is None:
        note("Without a recovery code a forgotten passphrase cannot be replaced: make one with")
        note("consilium vault recovery-code")
    return 0


def _passphrase(arguments: argparse.Namespace, home: Home) -> int:
    file: Path | None = arguments.recovery_code_file
    if arguments.recovery_code or file is not None:
        with opened_with(home, _code(file)) as services:
            services.keys.set_passphrase(new_passphrase(arguments.new_passphrase_file))
    else:
        given = given_passphrase(arguments.passphrase_file)
        old = asked_passphrase() if given is None else given
        with opened_with(home, old) as services:
            services.keys.change_passphrase(old, new_passphrase(arguments.new_passphrase_file))
    say("The passphrase was changed.")
    return 0


def _code(file: Path | None) -> RecoveryCode:
    typed = typed_secret("Recovery code: ") if file is None else _first_line(file)
    return read_recovery_code(typed)


def _first_line(file: Path) -> str:
    try:
        return text_of(file).strip().partition("\n")[0]
    except (OSError, RuntimeError, UnicodeDecodeError) as error:
        raise WrongUse(
            f"The recovery code cannot be read from {file}. Name a text file that holds it in its "
            "first line."
        ) from error


def _recovery_code(arguments: argparse.Namespace, home: Home) -> int:
    code = new_recovery_code()
    with opened(home, arguments.passphrase_file) as services:
        if arguments.json:
            say_json({"recovery_code": str(code)})
        else:
            say("Your recovery code, shown only once. It replaces any earlier one:\n")
            say(f"    {code}\n")
            _require_note(code)
        # Stored last: an output that failed must not void the code that is written down.
        services.keys.accept_recovery_code(code)
    note("The recovery code is now in effect. Keep it away from this computer.")
    return 0


def _require_note(code: RecoveryCode) -> None:
    if not people_are_here():
        return
    number = 1 + secrets.randbelow(len(code.groups()))
    for _ in range(3):
        typed = typed_secret(f"Write it down, then type group {number} from your copy: ")
        if typed.strip().upper() == code.groups()[number - 1]:
            return
        note("That is not this group. Compare your copy with the code.")
    raise VaultError("The code was not confirmed, so it is not in effect. An earlier one still is.")


def _keyring(arguments: argparse.Namespace, home: Home) -> int:
    with opened(home, arguments.passphrase_file) as services:
        if arguments.switch == "on":
            services.keys.turn_keyring_on()
        else:
            services.keys.turn_keyring_off()
    if arguments.switch == "on":
        say("Your system login opens the vault from now on; the passphrase still does too.")
    else:
        say("The system login does not open the vault any more.")
    return 0
