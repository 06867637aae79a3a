"""`consilium update FILE`: a newer version from a signed package; no network is used."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.terminal import note, say
from app.errors import Cancelled
from app.paths import Home
from app.services.updates.update_service import update
from app.services.vault.folder_lock import acquire_lock


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises UpdateRefused, AlreadyOpen while the window or another command is open, and
    KeyboardInterrupt."""
    lock = acquire_lock(home) if home.root.exists() else None
    try:
        note("Checking the package, and trying the new version.")
        version = update(Path(arguments.file).absolute())
    except Cancelled:
        raise KeyboardInterrupt from None
    finally:
        if lock is not None:
            lock.release()
    say(f"Consilium {version} is installed.")
    return 0
