"""Command-line arguments: every command and its options. Each names the module whose
`run` does it.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from app import __version__
from app.cli.argument_values import count, day, day_after, seed, task, temperature
from app.cli.command_parsers import CommandParser, Commands, command, command_group, json_option
from app.cli.evaluation_arguments import evaluation_commands
from app.cli.model_arguments import fidelity, model_settings, probe
from app.cli.note_arguments import notes_commands
from app.cli.review_arguments import review_commands
from app.cli.server_arguments import server_commands
from app.cli.source_arguments import sources_commands
from app.core.catalogue import LANGUAGES
from app.core.consultations.tasks import Task
from app.core.masking.masking import MaskingProfile
from app.core.prompts.prompt_formats import PromptFormat
from app.export.formats import KINDS

WINDOW = ""


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """The arguments, with `keeps_log` and `module`, which is WINDOW without a command.

    Wrong use exits with 2, as argparse does.
    """
    parser = CommandParser(
        prog="consilium",
        description="Consult a medical language model on your own computer. "
        "Without a command it opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"consilium {__version__}")
    parser.set_defaults(module=WINDOW, keeps_log=True, passphrase_file=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _ask(commands)
    _chat(commands)
    _history(commands)
    _export(commands)
    _import(commands)
    _models(commands)
    server_commands(commands)
    _disclaimer(commands)
    _vault(commands)
    _audit(commands)
    sources_commands(commands)
    notes_commands(commands)
    review_commands(commands)
    _safety(commands)
    _mask(commands)
    _compliance(commands)
    evaluation_commands(commands)
    updated = command(
        commands, "update", "install a newer version from a signed package", "app.cli.update"
    )
    updated.add_argument("file", type=Path, metavar="FILE", help="its signature lies beside it")
    selftest = command(
        commands, "selftest", "check this installation", "app.cli.selftest", keeps_log=False
    )
    selftest.add_argument(
        "--offline",
        action="store_true",
        help="prove too that no process opens an internet socket (Linux)",
    )
    json_option(selftest)
    return parser.parse_args(argv)


def _answering(parser: argparse.ArgumentParser) -> None:
    """Options of whatever makes a reply."""
    parser.add_argument("--continue", dest="continued", metavar="ID", help="continue this one")
    parser.add_argument("--model", help="its name, file, or SHA-256, or how one of them begins")
    parser.add_argument("--prompt-format", choices=[each.value for each in PromptFormat])
    parser.add_argument("--seed", type=seed, metavar="N", help="get the same answer again")
    parser.add_argument(
        "--temperature", type=temperature, metavar="X", help="0 picks the likeliest words; up to 2"
    )
    parser.add_argument(
        "--max-tokens", type=count, default=0, metavar="N", help="end the answer after N tokens"
    )
    parser.add_argument(
        "--anyway", action="store_true",
        help="ask a demonstration also what it does not know, and get nonsense",
    )  # fmt: skip
    sources = parser.add_mutually_exclusive_group()
    sources.add_argument(
        "--sources", action="store_true", default=None,
        help="look into the clinic's sources, whatever the task",
    )  # fmt: skip
    sources.add_argument(
        "--no-sources", dest="sources", action="store_false", help="do not look into the sources"
    )
    tasks = ", ".join(Task)
    parser.add_argument(
        "--task", type=task, metavar="TASK",
        help=f"{tasks}; by default told from the text",
    )  # fmt: skip


def _ask(commands: Commands) -> None:
    parser = command(commands, "ask", "ask one question", "app.cli.ask", vault=True)
    parser.add_argument("text", metavar="TEXT", help="the question; - reads it from standard input")
    _answering(parser)
    json_option(parser)


def _chat(commands: Commands) -> None:
    parser = command(
        commands, "chat", "hold a consultation in the terminal", "app.cli.chat", vault=True
    )
    _answering(parser)


def _history(commands: Commands) -> None:
    group = command_group(commands, "history", "the consultations that are kept")
    module = "app.cli.history"
    listed = command(group, "list", "list consultations, the newest first", module, vault=True)
    which = listed.add_mutually_exclusive_group()
    which.add_argument("--trash", action="store_true", help="those that were deleted")
    which.add_argument("--archived", action="store_true", help="those in the archive")
    listed.add_argument("--limit", type=count, default=200, metavar="N")
    found = command(group, "search", "search in titles and messages", module, vault=True)
    found.add_argument("words", nargs="*", metavar="WORD", help="none, with a filter")
    found.add_argument("--from", dest="since", type=day, metavar="DATE", help="2026-01-31")
    found.add_argument("--to", dest="until", type=day_after, metavar="DATE", help="that day too")
    found.add_argument("--tag", dest="tags", action="append", default=[], metavar="TAG")
    found.add_argument("--task", type=task, metavar="TASK", help=", ".join(Task))
    found.add_argument("--model", default="", help="its name or SHA-256, or how one begins")
    where = found.add_mutually_exclusive_group()
    where.add_argument("--archived", action="store_true", default=None)
    where.add_argument("--not-archived", dest="archived", action="store_false", default=None)
    found.add_argument("--limit", type=count, default=50, metavar="N")
    shown = command(group, "show", "show a consultation", module, vault=True)
    deleted = command(group, "delete", "put a consultation into the trash", module, vault=True)
    restored = command(group, "restore", "take it out of the trash again", module, vault=True)
    for parser in (shown, deleted, restored):
        parser.add_argument("id", metavar="ID", help="its id, or the first characters of it")
    for parser in (listed, found, shown):
        json_option(parser)
    _history_changes(group)


def _history_changes(group: Commands) -> None:
    module = "app.cli.history_changes"
    for name, does in (
        ("pin", "keep a consultation at the head of the list"),
        ("unpin", "sort it by date again"),
        ("archive", "move it to the archive"),
        ("unarchive", "put it back into the list"),
        ("rename", "give it another title"),
        ("tag", "put tags on it"),
        ("untag", "take tags off it"),
        ("case", "say what the clinic calls the case"),
    ):
        parser = command(group, name, does, module, vault=True)
        parser.add_argument("id", metavar="ID", help="its id, or the first characters of it")
        if name == "rename":
            parser.add_argument("title", metavar="TITLE")
        elif name in ("tag", "untag"):
            parser.add_argument("tags", nargs="+", metavar="TAG")
        elif name == "case":
            parser.add_argument(
                "reference", metavar="REFERENCE", help="not the patient's name; empty for none"
            )
    json_option(command(group, "tags", "list the tags", module, vault=True))
    json_option(command(group, "due", "list what the retention rule names", module, vault=True))
    purged = command(group, "purge", "delete for good what is in the trash", module, vault=True)
    purged.add_argument("ids", nargs="*", metavar="ID", help="of the trash")
    purged.add_argument("--all", action="store_true", help="all of the trash")
    purged.add_argument("--yes", action="store_true", help="do not ask")
    purged.add_argument(
        "--compact", action="store_true", help="then make the file smaller, which may take minutes"
    )


def _audit(commands: Commands) -> None:
    group = command_group(commands, "audit", "who did what with the vault, and when")
    module = "app.cli.audit"
    shown = command(group, "show", "show the record, the oldest first", module, vault=True)
    exported = command(group, "export", "write it as JSON lines", module, vault=True)
    verified = command(
        group, "verify", "check whether a row was changed, removed or inserted", module, vault=True
    )
    acknowledged = command(
        group, "acknowledge", "confirm that you have read what was wrong", module, vault=True
    )
    for parser in (shown, exported):
        parser.add_argument("--since", type=day, metavar="DATE", help="from that day on")
    exported.add_argument("-o", "--output", metavar="FILE", help="standard output by default")
    for parser in (shown, verified, acknowledged):
        json_option(parser)


def _compliance(commands: Commands) -> None:
    group = command_group(commands, "compliance", "what the program can show of itself")
    report = command(
        group, "report", "write it as one HTML page, or as a PDF", "app.cli.compliance", vault=True
    )
    report.add_argument(
        "-o", "--output", metavar="FILE",
        help="a PDF where its name ends in .pdf; HTML on standard output by default",
    )  # fmt: skip
    report.add_argument(
        "--no-selftest", action="store_true", help="do not run the self-test for it"
    )


def _safety(commands: Commands) -> None:
    group = command_group(
        commands, "safety", "the clinical checks on texts of yours, and what you make of marks"
    )
    module = "app.cli.safety"
    marked = command(group, "marks", "compare replies with what was said", module, keeps_log=False)
    marked.add_argument(
        "--wider-list", action="store_true", help="mark more abbreviations that are misread"
    )
    cards = command(group, "cards", "name the emergencies in questions", module, keeps_log=False)
    for parser in (marked, cards):
        parser.add_argument("file", nargs="?", metavar="FILE", help="standard input by default")
    reviewed = command(
        group, "review", "say what you made of the marks of a stored answer", "app.cli.mark_review",
        vault=True,
    )  # fmt: skip
    json_option(reviewed)
    reviewed.add_argument("reply", metavar="REPLY", help="its id, as `ask --json` tells it")
    reviewed.add_argument(
        "marks", nargs="*", type=count, metavar="N", help="as they are listed without numbers"
    )
    for flag, state, said in (
        ("--noted", "confirmed", "you have seen them: they stay"),
        ("--not-relevant", "removed", "they do not matter here"),
        ("--undo", "open", "they are open again"),
    ):
        reviewed.add_argument(flag, dest="decision", action="store_const", const=state, help=said)


def _mask(commands: Commands) -> None:
    parser = command(
        commands, "mask", "take out of a text what says who somebody is", "app.cli.mask",
        keeps_log=False,
    )  # fmt: skip
    parser.add_argument("file", nargs="?", metavar="FILE", help="standard input by default")
    profiles = [str(each) for each in MaskingProfile]
    parser.add_argument(
        "--profile", choices=profiles, default=profiles[0],
        help="dates: the year alone (safe-harbor, the default), all moved by the same weeks "
        "(shifted), or days from the first one (relative)",
    )  # fmt: skip
    parser.add_argument(
        "--key-file", metavar="FILE", help="shift dates by the key in this file: the same each time"
    )
    json_option(parser)


def _export(commands: Commands) -> None:
    parser = command(commands, "export", "write transcripts", "app.cli.export", vault=True)
    parser.add_argument(
        "ids", nargs="+", metavar="ID", help="its id, or the first characters of it; or several"
    )
    parser.add_argument("--format", choices=KINDS, default="md", help="md by default")
    parser.add_argument("-o", "--output", metavar="FILE", help="standard output by default")
    parser.add_argument(
        "--folder", metavar="FOLDER", help="write a file for each consultation into this folder"
    )
    parser.add_argument(
        "--mask",
        choices=[each.value for each in MaskingProfile],
        help="leave out what says who somebody is: dates by the year, shifted or counted in days; "
        "it assists and does not certify",
    )
    parser.add_argument(
        "--key-file", metavar="FILE", help="shift dates by the key in this file: the same each time"
    )


def _import(commands: Commands) -> None:
    parser = command(
        commands, "import", "import consultations: our JSON, Open WebUI's or Jan's chats",
        "app.cli.import_files", vault=True,
    )  # fmt: skip
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    json_option(parser)


def _models(commands: Commands) -> None:
    group = command_group(commands, "models", "the models on this computer")
    module = "app.cli.models"
    listed = command(group, "list", "list the models", module, keeps_log=False)
    inspected = command(group, "inspect", "say what a GGUF file holds", module, keeps_log=False)
    inspected.add_argument("file", metavar="FILE", help="a GGUF file, or a model of the library")
    planned = command(
        group, "plan", "say how a model fits on a machine", "app.cli.models_plan",
        keeps_log=False,
    )  # fmt: skip
    planned.add_argument("file", metavar="FILE", help="a GGUF file, or a model of the library")
    planned.add_argument(
        "--device", action="append", metavar="SIZE",
        help="“8 GB”, “unified 64 GB” or “none”, for a machine that is not here; may be repeated",
    )  # fmt: skip
    planned.add_argument("--memory", metavar="SIZE", help="main memory, as in “32 GB”")
    planned.add_argument(
        "--measure", action="store_true", help="load it here, and say what it then takes"
    )
    planned.add_argument("--context", type=count, default=0, metavar="N", help="tokens")
    added = command(group, "add", "add a GGUF file to the library without moving it", module)
    added.add_argument("file", type=Path, metavar="FILE")
    removed = command(group, "remove", "forget a model; its file stays", module)
    removed.add_argument(
        "model", metavar="MODEL", help="its name, file or SHA-256, or how one begins"
    )
    removed.add_argument(
        "--delete-file", action="store_true",
        help="delete its file too, where Consilium made it in the data folder",
    )  # fmt: skip
    for parser in (listed, inspected, planned, added, fidelity(group), probe(group),
                   model_settings(group)):  # fmt: skip
        json_option(parser)


def _disclaimer(commands: Commands) -> None:
    group = command_group(commands, "disclaimer", "what you acknowledge before the first answer")
    module = "app.cli.disclaimer"
    show = command(group, "show", "show the text", module, keeps_log=False)
    show.add_argument(
        "--language", choices=("en", *LANGUAGES), default="en", help="a translation of it"
    )
    json_option(show)
    accept = command(group, "accept", "acknowledge the text", module, vault=True)
    accept.add_argument("--yes", action="store_true", help="do not ask: you have read it")


def _vault(commands: Commands) -> None:
    group = command_group(
        commands, "vault", "the encrypted history: its keys, its backups and its health"
    )
    module = "app.cli.vault_backups"
    made = command(group, "backup", "make a backup now", module, vault=True)
    made.add_argument("--folder", type=Path, metavar="FOLDER", help="default: that in the settings")
    listed = command(group, "backups", "list the backups of this vault", module, vault=True)
    listed.add_argument(
        "--folder", type=Path, metavar="FOLDER", help="default: that in the settings"
    )
    restored = command(
        group, "restore", "restore a backup; the current vault is kept", module, vault=True
    )
    restored.add_argument("backup", type=Path, metavar="BACKUP", help="the folder of a backup")
    restored.add_argument(
        "--to", type=Path, metavar="FOLDER", help="into another data folder, without a vault yet"
    )
    checked = command(group, "check", "look for damage, and change nothing", module, vault=True)
    repaired = command(
        group, "repair", "rescue what can be read of a damaged vault", module, vault=True
    )
    for parser in (made, listed, restored, checked, repaired):
        json_option(parser)
    _keys(group)


def _keys(group: Commands) -> None:
    module = "app.cli.vault"
    json_option(command(group, "status", "say what opens the vault; asks for nothing", module))
    changed = command(group, "passphrase", "change the passphrase", module, vault=True)
    changed.add_argument(
        "--new-passphrase-file", type=Path, metavar="FILE", help="read the new one from this file"
    )
    changed.add_argument(
        "--recovery-code", action="store_true", help="for a forgotten one: ask for the code"
    )
    changed.add_argument(
        "--recovery-code-file", type=Path, metavar="FILE", help="read the code from this file"
    )
    made = command(
        group, "recovery-code", "make a recovery code; it replaces the old one", module, vault=True
    )
    json_option(made)
    switched = command(
        group, "keyring", "let your system login open the vault, or not", module, vault=True
    )
    switched.add_argument("switch", choices=["on", "off"])
