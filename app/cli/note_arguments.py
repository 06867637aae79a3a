"""Arguments of `consilium notes`."""

from __future__ import annotations

import argparse

from app.cli.argument_values import count, seed, temperature
from app.cli.command_parsers import Commands, command, command_group, json_option
from app.core.masking.masking import MaskingProfile
from app.core.notes.note_kinds import NoteKind
from app.core.prompts.prompt_formats import PromptFormat
from app.export.formats import KINDS


def notes_commands(commands: Commands) -> None:
    """`consilium notes` with all that it can do."""
    group = command_group(commands, "notes", "notes written from consultations")
    drafts = "app.cli.note_drafts"
    drafted = command(group, "draft", "have a model draft a note", drafts, vault=True)
    drafted.add_argument(
        "consultation", metavar="CONSULTATION", help="its id, or the first characters of it"
    )
    drafted.add_argument(
        "--kind", choices=[each.value for each in NoteKind], default=NoteKind.SOAP.value,
        help="soap by default",
    )  # fmt: skip
    again = command(group, "redraft", "have a model draft one section again", drafts, vault=True)
    again.add_argument("--yes", action="store_true", help="do not ask where you wrote it")
    module = "app.cli.notes"
    listed = command(group, "list", "list notes, the newest first", module, vault=True)
    listed.add_argument("consultation", nargs="?", metavar="CONSULTATION", help="of this one alone")
    shown = command(group, "show", "show a note, and what is marked in it", module, vault=True)
    shown.add_argument("--diff", action="store_true", help="the words that differ from the draft")
    edited = command(group, "edit", "put your own text into a section", module, vault=True)
    confirmed = command(
        group, "confirm", "say of marks that they were looked at and stay", module, vault=True
    )
    confirmed.add_argument("marks", nargs="*", type=count, metavar="N", help="as `show` lists them")
    confirmed.add_argument("--all", action="store_true", help="all that are open")
    signed = command(group, "sign", "sign a note, which freezes it", module, vault=True)
    signed.add_argument(
        "--read", action="store_true", help="do not ask: you have read it to its end"
    )
    added = command(group, "addendum", "add to a signed note", module, vault=True)
    exported = command(group, "export", "write a note as a file", "app.cli.note_export", vault=True)
    exported.add_argument("--format", choices=KINDS, default="md", help="md by default")
    exported.add_argument("-o", "--output", metavar="FILE", help="standard output by default")
    exported.add_argument(
        "--mask",
        choices=[each.value for each in MaskingProfile],
        help="leave out what says who somebody is; it assists and does not certify",
    )
    exported.add_argument(
        "--key-file", metavar="FILE", help="shift dates by the key in this file: the same each time"
    )
    deleted = command(group, "delete", "delete a draft for good", module, vault=True)
    deleted.add_argument("--yes", action="store_true", help="do not ask")
    for parser in (again, shown, edited, confirmed, signed, added, exported, deleted):
        parser.add_argument("note", metavar="NOTE", help="its id, or the first characters of it")
    for parser in (again, edited):
        parser.add_argument("--section", required=True, metavar="SECTION", help="as `show` has it")
    for parser in (edited, added):
        parser.add_argument("text", metavar="TEXT", help="- reads it from standard input")
    for parser in (signed, added):
        parser.add_argument(
            "--name", default="", help="who signs; by default the system's name for you"
        )
    for parser in (drafted, again):
        _drafting(parser)
    for parser in (drafted, again, listed, shown, edited, confirmed, signed, added, deleted):
        json_option(parser)


def _drafting(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", help="its name, file, or SHA-256, or how one of them begins")
    parser.add_argument("--prompt-format", choices=[each.value for each in PromptFormat])
    parser.add_argument("--seed", type=seed, metavar="N", help="get the same draft again")
    parser.add_argument(
        "--temperature", type=temperature, metavar="X", help="0 picks the likeliest words; up to 2"
    )
    parser.set_defaults(max_tokens=0, anyway=False, sources=None)
