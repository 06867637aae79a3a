"""PDF drawing for commands: the pages are drawn by a process of its own, through pipes."""

from __future__ import annotations

import subprocess
import sys

import msgspec

from app.errors import ExportError
from app.export.paper import PageContents, contents_of
from app.export.transcript import Transcript
from app.sentences import plain, say


def draw_pdf(transcript: Transcript) -> bytes:
    """The transcript as a PDF, as the window makes it. Raises ExportError."""
    return draw_pages(contents_of(transcript))


def draw_pages(contents: PageContents) -> bytes:
    """A PDF of these pages. Raises ExportError."""
    request = msgspec.json.encode(contents, enc_hook=plain)
    try:
        done = subprocess.run(drawer_command(), input=request, capture_output=True, check=False)
    except OSError as error:
        raise _not_drawn(error.strerror or str(error)) from error
    if done.returncode or not done.stdout.startswith(b"%PDF"):
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise _not_drawn(said[-1][:200] if said else f"exit status {done.returncode}")
    return done.stdout


def drawer_command() -> list[str]:
    """What starts the process."""
    return [sys.executable, "-P", "-m", "app.ui.paper"]


def _not_drawn(reason: str) -> ExportError:
    return ExportError(
        say(
            "The pages could not be drawn ({reason}). Export as html instead, and print that to a "
            "PDF in a browser.",
            reason=reason,
        )
    )
