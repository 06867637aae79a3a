"""Disclaimer acknowledgement: which version is in force, and whether it was acknowledged."""

from __future__ import annotations

import time
from functools import cache
from typing import TYPE_CHECKING

from app.core.disclaimer import Disclaimer, parse_disclaimer
from app.errors import DisclaimerRequired, InternalError
from app.paths import assets
from app.sentences import say
from app.services.vault.audit_trail import system_user

if TYPE_CHECKING:  # the window starts with it, before there is a vault
    from app.store.history.repository import Repository

IN_FORCE = "clinical"


def known_disclaimers() -> dict[tuple[str, int], Disclaimer]:
    """Every version that ever was in force, by (id, version): old replies carry theirs."""
    found = {}
    for path in sorted((assets() / "disclaimer").glob("*.md")):
        disclaimer = parse_disclaimer(path.read_text("utf-8"))
        found[disclaimer.id, disclaimer.version] = disclaimer
    return found


@cache
def current_disclaimer() -> Disclaimer:
    """The highest version of the one in force. Raises InternalError when the files are missing."""
    versions = [d for d in known_disclaimers().values() if d.id == IN_FORCE]
    if not versions:
        raise InternalError(f"no disclaimer `{IN_FORCE}` in {assets()}; install Consilium again")
    return max(versions, key=lambda disclaimer: disclaimer.version)


def disclaimer_in(language: str) -> Disclaimer:
    """Its newest translation, where that is one of the text in force; else the English text."""
    current = current_disclaimer()
    translations = [
        each
        for each in known_disclaimers().values()
        if each.language == language and each.translates == current.label
    ]
    return max(translations, key=lambda each: each.version, default=current)


def english_of(disclaimer: Disclaimer) -> Disclaimer:
    """The text that a translation translates; the same for the English one."""
    known = {each.label: each for each in known_disclaimers().values()}
    return known.get(disclaimer.translates, disclaimer)


class Disclaimers:
    """The acknowledgement of one vault's user."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self.current = current_disclaimer()

    def speak(self, language: str) -> None:
        """Show, and ask to acknowledge, the text in that language; English without it."""
        self.current = disclaimer_in(language)

    def acknowledged(self) -> list[Disclaimer]:
        """Every text and version that was acknowledged."""
        newest = {
            each.id: self._repository.acknowledged_version(each.id) or 0
            for each in known_disclaimers().values()
        }
        return [each for each in known_disclaimers().values() if newest[each.id] >= each.version]

    def is_acknowledged(self) -> bool:
        """False again when the text has a newer version than the one acknowledged, and while only
        the text of another language was."""
        version = self._repository.acknowledged_version(self.current.id)
        return version is not None and version >= self.current.version

    def acknowledge(self) -> None:
        """Store version, time and the system's user."""
        self._repository.acknowledge(
            self.current.id, self.current.version, time.time(), system_user()
        )

    def require(self) -> None:
        """Raises DisclaimerRequired: nothing answers before the acknowledgement."""
        if not self.is_acknowledged():
            raise DisclaimerRequired(
                say(
                    "Read and acknowledge the disclaimer first ({label}): consilium "
                    "disclaimer accept",
                    label=self.current.label,
                )
            )
