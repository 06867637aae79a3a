"""`consilium notes export`: writes a note to a file or to standard output."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.export import hand_over, mask_of, require_no_terminal
from app.cli.open_vault import opened
from app.errors import WrongUse
from app.paths import Home
from app.services.transcripts.pdf_drawing import draw_pages


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises WrongUse, NotFound, ExportError."""
    if arguments.key_file is not None and arguments.mask is None:
        raise WrongUse("A key is for masking: add --mask shifted.")
    require_no_terminal(arguments)
    path = None if arguments.output in (None, "-") else Path(arguments.output)
    with opened(home, arguments.passphrase_file) as services:
        found = services.notes.find(arguments.note)
        content = services.note_export.export(
            found, arguments.format, path, draw=draw_pages, mask=mask_of(arguments)
        )
    hand_over(content, arguments.format, path)
    return 0
