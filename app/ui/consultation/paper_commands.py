"""Paper commands: notes, import, export, preview and print, in one place of the menu and
the palette."""

from __future__ import annotations

from app.ui.commands.command import Command
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.dialogs import Dialogs
from app.ui.consultation.file_drop import FileDrop
from app.ui.translation import tr


def paper_commands(
    dialogs: Dialogs, files: FileDrop, talk: ConversationController
) -> list[Command]:
    """What leads into the vault and out of it, of the open consultation but for the import."""
    group = tr("Import, export, print")

    def is_open() -> bool:
        return talk.current is not None

    return [
        Command(
            tr("Write a note…"),
            tr("This consultation"),
            lambda: dialogs.show_notes(talk.current),
            "Ctrl+Shift+N",
            is_open,
        ),
        Command(
            tr("Review this consultation…"),
            tr("This consultation"),
            lambda: dialogs.show_review(talk.current),
            is_possible=is_open,
        ),
        Command(tr("Add a file…"), group, files.ask, "Ctrl+O"),
        Command(tr("Import consultations…"), group, files.ask_to_import),
        Command(tr("Export…"), group, lambda: dialogs.export(talk.current), "Ctrl+E"),
        Command(
            tr("Print preview…"),
            group,
            lambda: dialogs.preview(talk.current),
            "Ctrl+Alt+P",
            is_open,
        ),
        Command(tr("Print…"), group, lambda: dialogs.print_out(talk.current), "Ctrl+P", is_open),
    ]
