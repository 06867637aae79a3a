"""Disclaimer: the versioned text, and how it is shown with every reply."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import InternalError
from app.sentences import say

DEMONSTRATION = say(
    "A demonstration that knows a few hundred sentences by heart, not a medical model."
)


@dataclass(frozen=True)
class Disclaimer:
    """`title` and `notice` are one line each (the notice stands in the window all the time);
    `text` is Markdown, acknowledged as a whole. A changed text has a higher version.

    A translation has an id, a version and a `date` of its own; it `translates` the text of that
    label, which stays the authority, and its `remark` says so, and who has not reviewed it. `name`
    is what such a text is called in its `language`.
    """

    id: str
    version: int
    title: str
    notice: str
    text: str
    language: str = "en"
    name: str = "Disclaimer"
    date: str = ""
    translates: str = ""
    remark: str = ""

    @property
    def label(self) -> str:
        """How a reply names its disclaimer: `clinical 1`."""
        return f"{self.id} {self.version}"

    @property
    def line(self) -> str:
        """What goes with a copied reply, in one line and in its own language."""
        return f"{self.name} {self.label}: {self.notice}"

    @property
    def full_text(self) -> str:
        """The text, with what is to be said of a translation before it."""
        return f"*{self.remark}*\n\n{self.text}" if self.remark else self.text


def parse_disclaimer(source: str) -> Disclaimer:
    """Read `key: value` lines between two `---` lines, then the text.

    Raises InternalError: the file is ours.
    """
    try:
        _, head, text = source.split("---\n", 2)
        lines = (line.split(":", 1) for line in head.strip().splitlines())
        fields = {key.strip(): value.strip() for key, value in lines}
        return Disclaimer(
            id=fields["id"],
            version=int(fields["version"]),
            title=fields["title"],
            notice=fields["notice"],
            text=text.strip(),
            language=fields.get("language", "en"),
            name=fields.get("name", "Disclaimer"),
            date=fields.get("date", ""),
            translates=fields.get("translates", ""),
            remark=fields.get("remark", ""),
        )
    except (ValueError, KeyError) as error:
        raise InternalError(f"the disclaimer's file is not as it should be: {error}") from error
