"""`consilium-convert fidelity MODEL.gguf --reference LARGER.gguf | FILE`: says how far a model is
from the one that it was made of; with `--make-reference FILE` keeps what a model says instead.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from convert.answers import held_out_conversations, read_conversations
from convert.errors import UsageError
from convert.importance_writer import check_free
from convert.measuring import make_reference, measure
from convert.options import add_json, add_threads
from convert.progress import Reporter
from convert.reference_file import is_reference, write_reference


def parse_fidelity(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="consilium-convert fidelity",
        description="Say how far a model is from the one that it was made of: both are shown the "
        "same answers, and what they hold for probable is compared token by token.",
    )
    parser.add_argument("model", type=Path, help="the GGUF")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--reference",
        type=Path,
        metavar="FILE",
        help="the same model as a GGUF of more bits (F16, Q8_0), or a file of --make-reference",
    )
    way.add_argument(
        "--make-reference",
        type=Path,
        metavar="FILE",
        help="keep what MODEL says in a file of a few MB, for others to be compared with",
    )
    parser.add_argument(
        "--conversations",
        type=Path,
        metavar="FILE",
        help="your own: JSON lines with question and answer; default: those of Consilium",
    )
    parser.add_argument("--force", action="store_true", help="replace FILE where it exists")
    add_threads(parser, "compute")
    add_json(parser)
    return parser.parse_args(argv)


def tell_fidelity(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Measure and report, or make a reference."""
    target: Path | None = arguments.make_reference
    given: Path | None = arguments.conversations
    if target is not None:
        check_free(target, overwrite=arguments.force)
    elif given is not None and is_reference(arguments.reference):
        raise UsageError("A reference file has its own conversations: leave --conversations out.")
    conversations = held_out_conversations() if given is None else read_conversations(given)
    size = sum(len(text.encode()) for each in conversations for text in each[:2])

    def progress(done: int, total: int) -> None:
        reporter.progress("measure", size * done // total, size, "")

    threads = arguments.threads or os.cpu_count() or 1
    if target is None:
        found = measure(arguments.model, arguments.reference, conversations, threads, progress)
        reporter.fidelity(found)
    else:
        made = make_reference(arguments.model, conversations, threads, progress)
        reporter.done(str(target), write_reference(target, made), 0)
