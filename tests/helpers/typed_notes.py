"""A person at the page of notes: has one drafted, and types into its first section."""

from __future__ import annotations

from tests.helpers.person import Person, until


def type_of_notes(person: Person, word: str) -> None:
    """Of the open consultation; the page is closed again."""
    person.ask("Notes", "ctrl+shift+n")
    person.press("space", "Down", "Return")  # a SOAP note
    until(person.rests)
    person.press("ctrl+a")  # the keyboard is at what was drafted
    person.write(word)
    person.leave("Escape")
