"""`consilium export`: writes transcripts to a file, into a folder or to standard output."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.mask import key_of
from app.cli.open_vault import opened
from app.cli.terminal import Progress, note, say_bytes, say_document
from app.core.masking.finding import HELD_OUT
from app.core.masking.masking import MaskingProfile
from app.core.units import count_of
from app.errors import WrongUse
from app.export.formats import format_of
from app.paths import Home
from app.sentences import say
from app.services.application import Services
from app.services.transcripts.pdf_drawing import draw_pdf
from app.services.transcripts.transcript_masking import MaskingChoice

NOT_ENCRYPTED = "It is not encrypted: keep it where your records belong."


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises WrongUse, NotFound, ExportError."""
    _require_sense(arguments)
    with opened(home, arguments.passphrase_file) as services:
        found = [services.repository.find_consultation(each).id for each in arguments.ids]
        if arguments.folder is not None:
            return _into_folder(services, found, arguments)
        path = None if arguments.output in (None, "-") else Path(arguments.output)
        content = services.transcripts.export(
            found[0], arguments.format, path, draw=draw_pdf, mask=mask_of(arguments)
        )
    hand_over(content, arguments.format, path)
    return 0


def hand_over(content: bytes, kind: str, path: Path | None) -> None:
    """Say where a file was written; or write it to standard output."""
    if path is not None:
        note(f"Written to {path}. {NOT_ENCRYPTED}")
    elif format_of(kind).is_text:
        say_document(content.decode())
    else:
        say_bytes(content)


def _require_sense(arguments: argparse.Namespace) -> None:
    """Raises WrongUse before the vault is opened."""
    if arguments.folder is not None and arguments.output is not None:
        raise WrongUse(say("Choose one of --folder and --output."))
    if arguments.key_file is not None and arguments.mask is None:
        raise WrongUse(say("A key is for masking: add --mask shifted."))
    if arguments.folder is None and len(set(arguments.ids)) > 1:
        raise WrongUse(
            say("Several consultations go into a folder, a file for each: add --folder FOLDER.")
        )
    if arguments.folder is None:
        require_no_terminal(arguments)


def require_no_terminal(arguments: argparse.Namespace) -> None:
    """Raises WrongUse where `--format` is no text, and would go to a terminal."""
    to_terminal = arguments.output is None and sys.stdout.isatty()
    if to_terminal and not format_of(arguments.format).is_text:
        raise WrongUse(
            say(
                "A {kind} is no text for a terminal. Name a file for it: -o FILE.{extension}",
                kind=arguments.format,
                extension=format_of(arguments.format).extension,
            )
        )


def mask_of(arguments: argparse.Namespace) -> MaskingChoice | None:
    """How `--mask` and `--key-file` want it. Raises UserError for a key that can't be read."""
    if arguments.mask is None:
        return None
    note(f"Masking assists and does not certify. {HELD_OUT}")
    return MaskingChoice(MaskingProfile(arguments.mask), key_of(arguments.key_file))


def _into_folder(services: Services, ids: list[str], arguments: argparse.Namespace) -> int:
    progress = Progress()
    paths = services.transcripts.export_all(
        ids,
        arguments.format,
        Path(arguments.folder),
        draw=draw_pdf,
        mask=mask_of(arguments),
        told=lambda done: progress.show(f"{done:,} of {len(ids):,} transcripts"),
    )
    progress.clear()
    note(
        f"{count_of(len(paths), 'transcript')} written to {arguments.folder}. Not encrypted: keep "
        "them where your records belong."
    )
    for path in paths:
        print(path)
    return 0
