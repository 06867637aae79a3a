"""kill -9 while a note is drafted: what was shown is in the vault, but for the last moment."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from app.core.notes.note import NoteState, SectionState
from app.paths import Home
from app.services.notes.note_drafting import FLUSH_S
from tests.helpers.notes import SAID, said_in
from tests.helpers.services import scripted_services
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.slow

_MOST_S = 1.0  # that may be lost, and again as much as a flush on a machine that is busy
DRAFTER = """
import json, os, sys, time
from pathlib import Path
from app.core.notes.note_kinds import NoteKind
from app.paths import Home
from app.services.notes.note_drafting import SectionWritten
from tests.helpers.services import scripted_services

text = "- " + " ".join(f"word{number}" for number in range(2000))
with scripted_services(Home(Path(sys.argv[1])), "--pace", "15", replies=(text,)) as services:
    for event in services.note_drafting.draft(sys.argv[2], NoteKind.SOAP):
        if isinstance(event, SectionWritten):
            line = json.dumps([time.monotonic(), len(event.section.text)])
            os.write(1, line.encode() + b"\\n")
"""


@pytest.mark.parametrize("shown", [20, 90, 200])
def test_a_kill_loses_no_more_than_the_last_second(home: Home, shown: int) -> None:
    with scripted_services(home) as services:
        consultation = said_in(services, SAID)
    drafter = subprocess.Popen(
        [sys.executable, "-c", DRAFTER, str(home.root), consultation],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    lines: list[tuple[float, int]] = []
    with drafter:
        assert drafter.stdout is not None
        for line in drafter.stdout:
            lines.append(tuple(json.loads(line)))
            if len(lines) >= shown and lines[-1][0] - lines[0][0] > 2 * FLUSH_S:
                break
        drafter.kill()
    with scripted_services(home) as services:
        (note,) = services.notes.notes(consultation)
        assert note.state is NoteState.DRAFT
        section = note.current.section("subjective")
        assert section.state is SectionState.INTERRUPTED
        kept = max(at for at, length in lines if length <= len(section.text))
        lost = lines[-1][0] - kept
        print(f"{lost:.2f} s lost of {lines[-1][0] - lines[0][0]:.2f} s")
        assert lost <= _MOST_S + FLUSH_S
        services.notes.edit(note.id, {"plan": "Rest"})  # and it can be worked on
