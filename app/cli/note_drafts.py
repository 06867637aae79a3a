"""`consilium notes draft` and `redraft`: a model writes, section by section."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Generator, Iterator
from typing import cast

from app.cli.note_output import note_object, say_note
from app.cli.open_vault import opened
from app.cli.reply_output import ctrl_c_calls, options_of
from app.cli.terminal import Progress, confirmed, note, people_are_here, say_dim, say_json
from app.core.disclaimer import DEMONSTRATION
from app.core.notes.note_kinds import NoteKind
from app.errors import InternalError
from app.paths import Home
from app.services.application import Services
from app.services.consultations.reply_events import PromptProcessing
from app.services.models.model_loading import ModelLoading
from app.services.notes.note_drafting import DraftEvent, NoteEnded, NoteStarted, SectionWritten

_REPLACES = "The new draft takes the place of what you wrote there. Draft it again? (yes or no)"


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Exit status 0; 1 when the draft was not finished, 130 when it was stopped."""
    with opened(home, arguments.passphrase_file) as services:
        services.disclaimers.require()
        options = options_of(arguments, services)
        if arguments.action == "draft":
            consultation = services.repository.find_consultation(arguments.consultation)
            events = services.note_drafting.draft(
                consultation.id, NoteKind(arguments.kind), options
            )
        else:
            written = services.notes.find(arguments.note)
            own = written.is_own(arguments.section) and people_are_here()
            if own and not arguments.yes and not confirmed(_REPLACES):
                return 1
            events = services.note_drafting.draft_again(written.id, arguments.section, options)
        ended = _run_through(services, events)
        check = services.notes.check(ended.note)
        if arguments.json:
            error = str(ended.error) if ended.error else None
            say_json({**note_object(ended.note, check), "error": error})
        else:
            say_note(ended.note, check)
            if any(made.demonstration for made in ended.note.provenances):
                say_dim(f"— {DEMONSTRATION}")
        if ended.error is not None:
            note(f"consilium: {ended.error}")
            return 1
        return 130 if services.consultations.is_stopped() else 0


def _run_through(services: Services, events: Iterator[DraftEvent]) -> NoteEnded:
    """The first Ctrl-C stops the draft, a second one the program. Raises what the service does."""
    progress = Progress()
    ended = None
    with (
        contextlib.closing(cast("Generator[DraftEvent]", events)),
        ctrl_c_calls(services.consultations.stop),
        contextlib.closing(_Cleared(progress)),
    ):
        for event in events:
            match event:
                case ModelLoading():
                    progress.show(f"Loading {event.model} … {event.fraction:.0%}")
                case PromptProcessing(done, total, _):
                    progress.show(f"Reading {done:,} of {total:,} tokens …")
                case NoteStarted():
                    progress.show("Drafting …")
                case SectionWritten(section, _):
                    progress.show(f"Drafting {section.key}: {len(section.text):,} characters …")
                case NoteEnded():
                    ended = event
    if ended is None:
        raise InternalError("a draft without an end")
    return ended


class _Cleared:
    """Clears the line of progress at the end."""

    def __init__(self, progress: Progress) -> None:
        self.close = progress.clear
