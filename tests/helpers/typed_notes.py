"""A person at the page of notes, who types into a draft; and at the sheet of a review, who gives a
name.
"""

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


def type_of_reviews(person: Person, word: str) -> None:
    """Of the open consultation; the sheet is closed again."""
    person.ask("Commands and consultations", "ctrl+shift+k")
    person.write("Review this")
    person.ask("Review", "Return")
    person.write(word)
    person.leave("Escape")
