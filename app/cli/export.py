"""`consilium export`: writes a transcript to a file or to standard output."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.open_vault import opened
from app.cli.terminal import note, say_document
from app.paths import Home


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises NotFound, ExportError."""
    with opened(home, arguments.passphrase_file) as services:
        consultation = services.repository.find_consultation(arguments.id)
        path = None if arguments.output in (None, "-") else Path(arguments.output)
        content = services.transcripts.export(consultation.id, arguments.format, path)
    if path is None:
        say_document(content)
        return 0
    note(f"Written to {path}. It is not encrypted: keep it where your records belong.")
    return 0
