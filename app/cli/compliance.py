"""`consilium compliance report`: writes what the program can show of itself, for an assessment."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import msgspec

from app.cli.open_vault import opened
from app.cli.terminal import note, say_document
from app.export.evidence_html import evidence_html
from app.export.evidence_pages import evidence_pages
from app.paths import Home, hazard_log
from app.services.transcripts.pdf_drawing import draw_pages
from app.services.transcripts.transcript_file import write_transcript


class _Check(msgspec.Struct):
    """A line of `selftest --json`."""

    check: str
    ok: bool
    detail: str


def run(arguments: argparse.Namespace, home: Home) -> int:
    """To a file, or to standard output. Raises ExportError."""
    checks = [] if arguments.no_selftest else _selftest()
    rows = [(each.check, f"{'ok' if each.ok else 'FAILED'}: {each.detail}") for each in checks]
    try:
        hazards = hazard_log().read_text(encoding="utf-8")
    except OSError:
        hazards = ""
    with opened(home, arguments.passphrase_file) as services:
        evidence = services.evidence.collect(services.settings, rows)
    if arguments.output in (None, "-"):
        say_document(evidence_html(evidence, hazards))
    else:
        path = Path(arguments.output)
        as_pdf = path.suffix.lower() == ".pdf"
        write_transcript(
            path,
            draw_pages(evidence_pages(evidence, hazards))
            if as_pdf
            else evidence_html(evidence, hazards),
        )
        note(f"Written to {arguments.output}. It holds no text of any consultation.")
    return 0


def _selftest() -> list[_Check]:
    """Of a run in a process of its own; on Linux where the kernel ends whoever opens a socket."""
    command = [sys.executable, "-m", "app", "selftest", "--json"]
    more = ["--offline"] if sys.platform.startswith("linux") else []
    note("Running the self-test; --no-selftest leaves it out.")
    done = subprocess.run([*command, *more], capture_output=True, text=True, encoding="utf-8")
    if not done.stdout and more:
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    return [msgspec.json.decode(line, type=_Check) for line in done.stdout.splitlines()]
