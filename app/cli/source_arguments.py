"""Arguments of `consilium sources`."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from app.cli.argument_values import count
from app.cli.command_parsers import Commands, command, command_group, json_option


def sources_commands(commands: Commands) -> None:
    """`consilium sources` with all that it can do."""
    group = command_group(commands, "sources", "the clinic's own documents, to check replies with")
    module = "app.cli.sources"
    added = command(group, "add", "read documents and keep them in the vault", module, vault=True)
    added.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="PDF, DOCX, HTML, Markdown or text"
    )
    added.add_argument("--title", default="", help="in the place of the document's own")
    added.add_argument("--supersedes", default="", metavar="ID", help="whose place it takes")
    added.add_argument("--note", default="", help="a line of your own about it")
    added.add_argument("--password-file", type=Path, metavar="FILE", help="of an encrypted PDF")
    listed = command(group, "list", "list the sources", module, vault=True)
    found = command(group, "search", "find passages for a question", module, vault=True)
    found.add_argument("words", nargs="+", metavar="TEXT")
    shown = command(group, "show", "show a source, or one of its pages", module, vault=True)
    shown.add_argument("--page", type=count, metavar="N", help="from 1 on")
    changed = command(group, "change", "change what is said of a source", module, vault=True)
    changed.add_argument("--title", default="")
    changed.add_argument("--note")
    changed.add_argument("--superseded-by", default="", metavar="ID", help="what takes its place")
    changed.add_argument("--active", action="store_true", help="search it again")
    removed = command(group, "remove", "delete a source for good", module, vault=True)
    removed.add_argument("--yes", action="store_true", help="do not ask")
    for parser in (shown, changed, removed):
        parser.add_argument("id", metavar="ID", help="its id, or the first characters of it")
    added.add_argument("--valid-until", type=_day_of, metavar="DATE", help="2027-01-31")
    changed.add_argument(
        "--valid-until", type=_day_or_none, metavar="DATE", help="2027-01-31; none for no such day"
    )
    for parser in (added, listed, found, shown, changed, removed):
        json_option(parser)
    _synonyms(group)


def _synonyms(group: Commands) -> None:
    synonyms = command_group(group, "synonyms", "terms that the clinic takes for the same")
    module = "app.cli.source_synonyms"
    added = command(synonyms, "add", "add a group of terms", module, vault=True)
    added.add_argument("terms", nargs="+", metavar="TERM", help="two or more")
    listed = command(synonyms, "list", "list the clinic's groups", module, vault=True)
    shown = command(synonyms, "show", "show what is read as one term", module, vault=True)
    shown.add_argument("term", metavar="TERM")
    removed = command(synonyms, "remove", "remove a group", module, vault=True)
    removed.add_argument("group", type=count, metavar="NUMBER", help="of the list")
    for parser in (added, listed, shown, removed):
        json_option(parser)


def _day_of(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError("a date is written as 2027-01-31") from None


def _day_or_none(text: str) -> str:
    return "" if text == "none" else _day_of(text)
