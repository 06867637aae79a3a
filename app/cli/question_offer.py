"""Suggested questions, for a question the demonstration model does not know; and the
other model.
"""

from __future__ import annotations

from typing import Any

from app.core.consultations.tasks import Task
from app.core.prompts.typed_text import printable, title_of
from app.errors import UnknownQuestion

_SHOWN = 100  # characters of a question in a line


def refusal_line(error: UnknownQuestion) -> str:
    """One line that says what is wrong and what to do, for someone at a terminal."""
    pieces = [str(error)]
    if error.nearest:
        shown = "; ".join(_quoted(text) for _, text in error.nearest)
        pieces.append(f"The nearest ones it knows: {shown}.")
    if error.other_name:
        name = other_name(error)
        pieces.append(f'{name} answers anything: --model "{name}".')
    pieces.append("--anyway asks it all the same.")
    return " ".join(pieces)


def offer_lines(error: UnknownQuestion) -> list[str]:
    """The same in a conversation, where a short command takes what is offered."""
    lines = [str(error)]
    for number, (task, text) in enumerate(error.nearest, 1):
        kind = "" if task == Task.CONSULTATION else f"{Task(task).label}: "
        lines.append(f"/{number}  {kind}{title_of(text, _SHOWN)}")
    if error.other_name:
        lines.append(f"/other  let {other_name(error)} answer, now and from here on")
    lines.append("/anyway  ask the demonstration all the same")
    return lines


def offer_object(error: UnknownQuestion) -> dict[str, Any]:
    """The `offer` of `--json`."""
    other = {"name": error.other_name, "sha256": error.other_sha256} if error.other_name else None
    return {
        "nearest": [{"task": task, "text": text} for task, text in error.nearest],
        "model": other,
    }


def other_name(error: UnknownQuestion) -> str:
    """As it can stand on a terminal."""
    return printable(error.other_name, 80)


def _quoted(text: str) -> str:
    return f"“{title_of(text, _SHOWN)}”"
