"""`consilium-convert fidelity MODEL.gguf --reference LARGER.gguf | FILE`: says how far a model is
from the one that it was made of; with `--make-reference FILE` keeps what a model says instead.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from convert.answers import Conversation, held_out_conversations, read_conversations
from convert.collecting import read_text
from convert.errors import UsageError
from convert.importance_writer import check_free
from convert.logits_file import is_logits_file
from convert.measuring import make_logits, make_reference, measure
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
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument(
        "--conversations",
        type=Path,
        metavar="FILE",
        help="your own: JSON lines with question and answer; default: those of Consilium",
    )
    shown.add_argument(
        "--text",
        type=Path,
        metavar="FILE",
        help="windows of this running text in their place, as llama-perplexity takes them; a file "
        "of --make-reference is then one of its own format",
    )
    parser.add_argument("--force", action="store_true", help="replace FILE where it exists")
    add_threads(parser, "compute")
    add_json(parser)
    return parser.parse_args(argv)


def tell_fidelity(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Measure and report, or make a reference."""
    target: Path | None = arguments.make_reference
    if target is not None:
        check_free(target, overwrite=arguments.force)
    elif arguments.conversations or arguments.text:
        _require_model(arguments)
    shown = _shown(arguments)
    texts = [shown] if isinstance(shown, str) else [part for each in shown for part in each[:2]]
    size = sum(len(each.encode()) for each in texts)

    def progress(done: int, total: int) -> None:
        reporter.progress("measure", size * done // total, size, "")

    threads = arguments.threads or os.cpu_count() or 1
    if target is None:
        reporter.fidelity(measure(arguments.model, arguments.reference, shown, threads, progress))
    elif isinstance(shown, str):
        written = make_logits(arguments.model, target, shown, threads, progress)
        reporter.done(str(target), written, 0)
    else:
        made = make_reference(arguments.model, shown, threads, progress)
        reporter.done(str(target), write_reference(target, made), 0)


def _require_model(arguments: argparse.Namespace) -> None:
    """Raises UsageError where the reference has what is shown in itself."""
    if is_reference(arguments.reference):
        raise UsageError(
            "A reference file has its own conversations: leave --conversations and --text out."
        )
    if is_logits_file(arguments.reference):
        raise UsageError(
            "A file of llama-perplexity has its own text: leave --conversations and --text out."
        )


def _shown(arguments: argparse.Namespace) -> list[Conversation] | str:
    if arguments.text is not None:
        return read_text(arguments.text)
    if arguments.conversations is not None:
        return read_conversations(arguments.conversations)
    return held_out_conversations()
