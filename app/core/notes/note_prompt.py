"""Note prompt: what a model is told to write of a section.

The consultation comes first and the section last, so that all sections of a note have the same
beginning, which the engine keeps (its KV cache) and reads once.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.consultations.messages import Message, Role
from app.core.consultations.tasks import Task
from app.core.notes.note_kinds import NoteForm, SectionForm
from app.core.notes.note_lines import NOT_STATED
from app.core.prompts.segments import Turn

_NAMES = {Role.CLINICIAN: "Clinician", Role.REPLY: "Assistant"}


def told(path: Sequence[Message]) -> list[str]:
    """The turns of a conversation that have text: what the clinician wrote and what was replied."""
    turns: list[list[str]] = []
    for each in path:
        if each.text.strip():
            if each.role is Role.CLINICIAN or not turns:
                turns.append([])
            turns[-1].append(f"{_NAMES[each.role]}: {each.text.strip()}")
    return ["\n\n".join(turn) for turn in turns]


def section_turn(told_turns: Sequence[str], form: NoteForm, section: SectionForm) -> Turn:
    """What is asked for one section, after these turns of the consultation."""
    names = ", ".join(each.title for each in form.sections)
    asked = (
        f"Write a {form.asked} from this consultation. Its sections are: {names}.\n"
        f"Write only the section “{section.title}”: {section.asked}. Use short lines that begin "
        f"with “- ”, and only facts from the consultation. If there are none, write "
        f"“- {NOT_STATED}”."
    )
    return Turn(Task.CONSULTATION, "\n\n".join([*told_turns, asked]))
