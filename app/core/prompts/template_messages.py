"""Template worker protocol: requests and answers, one JSON object a line, and their limits."""

from __future__ import annotations

import msgspec

TIME_S = 2.0  # for all that is rendered for one prompt
MEMORY_BYTES = 512 << 20  # more than the process has when it is ready
MOST_CHARACTERS = 1 << 18  # that a template may write, not counting the texts of the messages
MAX_LINE_BYTES = 6 * MOST_CHARACTERS + 4096
READY = b"ready\n"


class RenderTemplate(msgspec.Struct, frozen=True):
    """Render `template` for messages of these roles."""

    template: str
    roles: tuple[str, ...]
    bos: str
    eos: str


class TemplateRendered(msgspec.Struct, frozen=True):
    """The `text`; or `reason`, why there is none: because of a limit, or another one."""

    text: str = ""
    reason: str = ""
    over_limit: bool = False
