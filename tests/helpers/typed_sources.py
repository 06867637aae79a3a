"""A person at the page of sources: adds documents by their names, types into each field, and opens
a page.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.helpers.person import Person, until
from tests.helpers.source_files import encrypted_pdf, pdf_of

TEXT, FILE, TITLE, NOTE = "source's text", "source's file", "source's title", "source's note"
SYNONYM, PASSWORD = "synonym", "document's password"
_SEALED = "sealed.pdf"
# From the button that adds documents; over the card's *Open*.
_TO_EDIT = ("Tab",) * 2
_FROM_EDIT_TO_THE_SYNONYMS = ("shift+Tab",) * 3
_FROM_THE_SYNONYMS_TO_OPEN = ("Tab",) * 2


def type_of_sources(person: Person, folder: Path, words: Mapping[str, str]) -> None:
    """Each field of the page, and at last a page of a document beside the consultation. `folder` is
    the clinic's own, where the program keeps nothing."""
    folder.mkdir()
    text = f"{words[SYNONYM]} is treated with {words[TEXT]}, 15 g by mouth after ten minutes."
    (folder / f"{words[FILE]}.pdf").write_bytes(pdf_of([[text]]))
    (folder / _SEALED).write_bytes(encrypted_pdf())
    person.ask("Sources", "ctrl+d")
    _add(person, folder / _SEALED)
    person.write(words[PASSWORD])
    person.press("Return")
    until(person.rests)
    person.press("shift+Tab", "space")  # dismissed
    _add(person, folder / f"{words[FILE]}.pdf")
    person.ask("Edit the source", *_TO_EDIT, "space")
    person.press("ctrl+a")
    person.write(words[TITLE])
    person.press("Tab", "Tab")
    person.write(words[NOTE])
    person.leave("Return", to="Sources")
    person.press(*_FROM_EDIT_TO_THE_SYNONYMS, "space")
    person.write(f"{words[SYNONYM]}, shakes")
    person.press("Return")
    until(person.rests)
    person.press("shift+Tab", "shift+Tab", "space")  # put away
    person.press(*_FROM_THE_SYNONYMS_TO_OPEN)
    person.leave("space")
    until(person.rests)


def _add(person: Person, path: Path) -> None:
    person.ask("Add documents", "space")
    person.write(str(path))
    person.leave("Return", to="Sources")
    until(person.rests)
    person.screen.until_still()
