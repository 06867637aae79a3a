"""Arguments of `consilium review`."""

from __future__ import annotations

import argparse

from app.cli.command_parsers import Commands, command, command_group, json_option


def review_commands(commands: Commands) -> None:
    """`consilium review` with all that it can do."""
    group = command_group(commands, "review", "judge consultations on a sheet, and compare raters")
    module = "app.cli.reviews"
    form = command(group, "form", "show the sheet with its keys", module, vault=True)
    added = command(group, "add", "review a consultation", module, vault=True)
    added.add_argument(
        "consultation", metavar="CONSULTATION", help="its id, or the first characters of it"
    )
    added.add_argument("--reviewer", required=True, metavar="NAME", help="who reviews, or an alias")
    added.add_argument(
        "--yes", nargs="+", default=[], metavar="ITEM", help="items that are answered with yes"
    )
    added.add_argument("--no", nargs="+", default=[], metavar="ITEM", help="and those with no")
    added.add_argument(
        "--rate", nargs="+", default=[], type=_rating, metavar="HEAD=N", help="from 1 to 9"
    )
    added.add_argument("--comment", default="", metavar="TEXT", help="it stays in the vault")
    added.add_argument("--not-blind", action="store_true", help="you knew which model had answered")
    listed = command(group, "list", "list reviews, the newest first", module, vault=True)
    listed.add_argument("consultation", nargs="?", metavar="CONSULTATION", help="of this one alone")
    agreed = command(group, "agreement", "how far raters agree", module, vault=True)
    table = command(group, "export", "write finished reviews as CSV", module, vault=True)
    table.add_argument("-o", "--output", metavar="FILE", help="standard output by default")
    deleted = command(group, "delete", "delete a review for good", module, vault=True)
    deleted.add_argument("review", metavar="REVIEW", help="its id, or the first characters of it")
    deleted.add_argument("--yes", action="store_true", help="do not ask")
    for parser in (form, added, listed, agreed, deleted):
        json_option(parser)


def _rating(text: str) -> tuple[str, int]:
    head, _, number = text.partition("=")
    if not number.strip().isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form HEAD=N, as overall=7")
    return head.strip(), int(number)
