"""Options that several of the converter's commands have, worded alike."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_output(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """`-o OUT.gguf` and `--force`, which replaces what is there."""
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=required,
        metavar="OUT.gguf",
        help="the file to write",
    )
    parser.add_argument("--force", action="store_true", help="replace OUT.gguf where it exists")


def add_threads(parser: argparse.ArgumentParser, what: str) -> None:
    """`--threads N`; `what` they do. None where it was not given."""
    parser.add_argument(
        "--threads", type=positive, metavar="N", help=f"threads that {what}; default: all"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """`--json`, for programs."""
    parser.add_argument("--json", action="store_true", help="tell all in JSON, an object a line")


def positive(text: str) -> int:
    """A whole number of an option, 1 or more."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number
