"""Command: something that can be done from anywhere, by its name or by its keys.

One table feeds the shortcuts, the palette and the list of keys, so that none tells another tale.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Command:
    """`name` as the palette shows it, the verb first; `group` the heading in the list of keys.
    `keys` as Qt writes them in English (empty for none); the window shows them as this system does.
    Where `is_possible` says no, the palette leaves it out and its keys do nothing."""

    name: str
    group: str
    act: Callable[[], object]
    keys: str = ""
    is_possible: Callable[[], bool] = _always

    @property
    def keys_shown(self) -> str:
        """The keys as this system names them."""
        return keys_shown(self.keys)

    def run(self) -> None:
        if self.is_possible():
            self.act()


def keys_shown(keys: str) -> str:
    """Keys written in English, as this system names them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def bind(commands: Sequence[Command], parent: QWidget) -> None:
    """Let the keys of each command work in the window of `parent`."""
    for command in commands:
        if command.keys:
            QShortcut(QKeySequence(command.keys), parent, command.run)


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """Those that are possible now and whose names have a word beginning with each word of `typed`,
    in the table's order; names that begin with what was typed come first."""
    wanted = _folded(typed).split()
    found = [
        command
        for command in commands
        if command.is_possible() and _has_all(_folded(command.name).split(), wanted)
    ]
    whole = " ".join(wanted)
    return sorted(found, key=lambda command: not _folded(command.name).startswith(whole))


def _has_all(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _folded(text: str) -> str:
    """In small letters, without accents and signs around words."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
