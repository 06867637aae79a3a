"""`consilium vault backup | backups | restore | check | repair`: backups and repair."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.open_vault import opened
from app.cli.passphrase_input import asked_passphrase, given_passphrase
from app.cli.terminal import Progress, note, say, say_json
from app.errors import WrongUse
from app.export.continuity_words import amiss_sentence
from app.export.transcript import local_time
from app.paths import Home
from app.services.vault.backup_service import Made
from app.services.vault.repair_service import (
    lost_words,
    pages_words,
    repair_vault,
    rest_words,
    saved_words,
)
from app.services.vault.restore_service import (
    RestoreOutcome,
    as_secret,
    restore_backup,
    restore_into,
)
from app.store.backup.backup_folder import Backup


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises BackupError, WrongUse, what opening raises."""
    match arguments.action:
        case "backup":
            return _make(arguments, home)
        case "backups":
            return _list(arguments, home)
        case "restore":
            return _restore(arguments, home)
        case "check":
            return _check(arguments, home)
        case _:
            return _repair(arguments, home)


def _make(arguments: argparse.Namespace, home: Home) -> int:
    progress = Progress()
    with opened(home, arguments.passphrase_file) as services:
        made: Made = services.backups.make(
            _folder(arguments), lambda done: progress.show(f"Copying… {done:.0%}")
        )
    progress.clear()
    if arguments.json:
        say_json({**_as_json(made.backup), "removed": made.removed})
    else:
        say(f"Backup made and checked: {made.backup.path}")
        note("It opens with today's passphrase. Keep it where your records belong.")
    return 0


def _list(arguments: argparse.Namespace, home: Home) -> int:
    with opened(home, arguments.passphrase_file) as services:
        folder = _folder(arguments) or services.backups.folder
        if folder is None:
            raise WrongUse("No backup folder was chosen. Name one with --folder.")
        found = services.backups.listed(folder)
    for backup in found:
        if arguments.json:
            say_json(_as_json(backup))
        else:
            say(f"{local_time(backup.made_at)[:16]}  {backup.bytes / 1e6:.1f} MB  {backup.path}")
    if not found and not arguments.json:
        note(f"There is no backup of this vault in {folder}.")
    return 0


def _restore(arguments: argparse.Namespace, home: Home) -> int:
    given = given_passphrase(arguments.passphrase_file)
    if given is None:
        note("The passphrase of the day of the backup is needed, or its recovery code.")
        given = asked_passphrase()
    secret = as_secret(given)
    source = arguments.backup.expanduser().absolute()
    restored: RestoreOutcome = (
        restore_into(arguments.to, source, secret)
        if arguments.to
        else restore_backup(home, source, secret)
    )
    if arguments.json:
        kept = str(restored.kept) if restored.kept else None
        say_json(
            {
                **_as_json(restored.backup),
                "home": str(restored.home.root),
                "kept": kept,
                "key_only": restored.key_only,
            }
        )
        return 0
    made = local_time(restored.backup.made_at)[:16]
    if restored.key_only:
        say(f"Restored: the key file of {made}. Nothing else was missing; the vault is as it was.")
        return 0
    say(f"Restored: the vault of {made}.")
    if restored.kept:
        note(f"The vault that was there before is kept in {restored.kept}.")
    return 0


def _check(arguments: argparse.Namespace, home: Home) -> int:
    with opened(home, arguments.passphrase_file) as services:
        found = services.backups.check()
        amiss = [amiss_sentence(row) for row in services.audit.unseen()]
    if arguments.json:
        say_json({"sound": not found and not amiss, "findings": found, "amiss": amiss})
    elif not found and not amiss:
        say("The vault is sound.")
    elif not found:
        say("Every page can be read, but the vault is not as it was left.")
        for sentence in amiss:
            say(sentence)
    else:
        say("The vault is damaged in places. Run: consilium vault repair")
        for finding in found:
            note(f"  {finding}")
    return 1 if found or amiss else 0


def _repair(arguments: argparse.Namespace, home: Home) -> int:
    given = given_passphrase(arguments.passphrase_file)
    progress = Progress()
    passphrase = asked_passphrase() if given is None else given
    done = repair_vault(
        home, as_secret(passphrase), lambda part: progress.show(f"Reading… {part:.0%}")
    )
    progress.clear()
    if arguments.json:
        say_json({**asdict(done), "kept": str(done.kept) if done.kept else None})
        return 0
    say(saved_words(done))
    if not done.losses and not done.changes:
        say("No message is known to be lost.")
    for loss in done.losses:
        say(f"{loss.consultation_id[:16]}  {lost_words(loss)}  {loss.title}")
    if rest := rest_words(done):
        say(rest)
    note(pages_words(done))
    if done.kept:
        note(f"The vault as it was is kept in {done.kept}.")
    return 0


def _folder(arguments: argparse.Namespace) -> Path | None:
    return arguments.folder.expanduser().absolute() if arguments.folder else None


def _as_json(backup: Backup) -> dict[str, Any]:
    return {
        "path": str(backup.path),
        "vault": backup.vault,
        "made_at": backup.made_at,
        "schema": backup.schema,
        "app_version": backup.app_version,
        "bytes": backup.bytes,
    }
