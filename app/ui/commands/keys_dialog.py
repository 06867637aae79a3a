"""Keys dialog: every key of the window, under what it is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.sentences import say
from app.ui.commands.command import Command, keys_shown
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import boxed

# Keys that are no commands: they belong to what has the keyboard.
_WRITING = (
    ("Return", say("Send the message")),
    ("Shift+Return", say("Begin a new line")),
    ("Esc", say("Stop the answer, or end editing a message")),
    ("Ctrl+Z", say("Take back what was typed")),
)
_READING = (
    ("Tab", say("Go to the next part of the window")),
    ("Up", say("Go to the message above, once one has the keyboard")),
    ("Down", say("Go to the message below")),
    ("Home", say("Go to the first message")),
    ("End", say("Go to the newest message")),
    ("C", say("Copy the message that has the keyboard")),
    ("R", say("Ask it again")),
    ("E", say("Edit your message and ask again")),
    ("Return", say("Open the details of the answer, or close them")),
    ("Alt+Left", say("Show the alternative before")),
    ("Alt+Right", say("Show the next alternative")),
)


def key_groups(commands: Sequence[Command]) -> dict[str, list[tuple[str, str]]]:
    """Keys as this system names them and what they do, under each heading."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for command in commands:
        if command.keys:
            groups.setdefault(command.group, []).append((command.keys_shown, command.name))
    for heading, keys in ((tr("Writing"), _WRITING), (tr("Reading"), _READING)):
        groups.setdefault(heading, []).extend((keys_shown(key), tr(does)) for key, does in keys)
    return groups


class KeysDialog(QDialog):
    def __init__(self, parent: QWidget, look: Look, commands: Sequence[Command]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        room = parent.window().size()
        scale = max(1.0, look.scale)
        self.resize(
            min(round(560 * scale), room.width() - 32), min(round(640 * scale), room.height() - 32)
        )
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        row = 0
        for heading, keys in key_groups(commands).items():
            low = Qt.AlignmentFlag.AlignBottom
            grid.addWidget(label(heading, "field"), row, 0, 1, 2, low)
            grid.setRowMinimumHeight(row, look.scaled(32 if row else 20))
            row += 1
            for shown, does in keys:
                grid.addWidget(label(shown, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label(does, wrap=True), row, 1)
                row += 1
        grid.setRowStretch(row, 1)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(button(tr("Close"), "", self.accept))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 28, 32, 24)
        outer.setSpacing(16)
        outer.addWidget(label(tr("Keys"), "heading"))
        area = boxed(inner)
        area.setAccessibleName(tr("Keys and what they do"))
        outer.addWidget(area, 1)
        outer.addLayout(closing)
