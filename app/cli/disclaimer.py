"""`consilium disclaimer`: prints the disclaimer and records its acknowledgement."""

from __future__ import annotations

import argparse

from app.cli.line_wrapping import terminal_wrapper
from app.cli.open_vault import opened
from app.cli.terminal import confirmed, people_are_here, say, say_json
from app.core.disclaimer import Disclaimer
from app.errors import DisclaimerRequired
from app.export.json import disclaimer_fields
from app.paths import Home
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer, disclaimer_in


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Show the text in force, or acknowledge it; acknowledged twice is no error."""
    if arguments.action == "show":
        shown = disclaimer_in(arguments.language)
        if arguments.json:
            say_json(disclaimer_fields(shown))
        else:
            say_disclaimer(shown)
        return 0
    disclaimer = current_disclaimer()
    if not arguments.yes:
        ask_to_acknowledge(disclaimer)
    with opened(home, arguments.passphrase_file, create=True) as services:
        services.disclaimers.acknowledge()
    say(f"Acknowledged: {disclaimer.title} ({disclaimer.label}).")
    return 0


def say_disclaimer(disclaimer: Disclaimer) -> None:
    """The whole text, broken at words on a terminal."""
    wrapper = terminal_wrapper()
    text = f"{disclaimer.title} ({disclaimer.label})\n\n{disclaimer.full_text}"
    say(wrapper.feed(text) + wrapper.end() if wrapper else text)


def ask_to_acknowledge(disclaimer: Disclaimer) -> None:
    """Show the text and wait for a yes. Raises DisclaimerRequired without one."""
    say_disclaimer(disclaimer)
    if not people_are_here():
        raise DisclaimerRequired(
            "Nobody is there to acknowledge the disclaimer. Who has read it may run: "
            "consilium disclaimer accept --yes"
        )
    say()
    if not confirmed("Type yes to acknowledge this, anything else to leave:"):
        raise DisclaimerRequired(
            "The disclaimer was not acknowledged, so nothing will be answered. Read it again "
            "with: consilium disclaimer show"
        )
