"""`consilium import`: brings consultations from files into the vault."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from app.cli.open_vault import opened
from app.cli.terminal import note, say, say_json
from app.core.prompts.typed_text import printable
from app.core.units import count_of
from app.paths import Home


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises ImportRefused; files that were named before are in the vault then."""
    with opened(home, arguments.passphrase_file) as services:
        for path in arguments.files:
            done = services.imports.take_in(path.expanduser())
            if arguments.json:
                say_json({"file": str(path), **asdict(done)})
                continue
            consultations = count_of(len(done.consultations), "consultation")
            say(f"{path.name}: {consultations} imported, {done.messages:,} messages.")
            if done.copies:
                note(f"{len(done.copies):,} as copies: the vault's version differs.")
            if done.skipped:
                note(f"{len(done.skipped):,} skipped: already in the vault.")
            for left_out in done.left_out:
                note(f"{printable(left_out.name)} was left out: {left_out.reason}.")
            for remark in done.remarks:
                note(remark)
    return 0
