"""`consilium-convert imatrix MODEL.gguf --text FILE | --medical -o OUT.gguf`: makes an importance
matrix of a model that llama.cpp runs.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from convert.collecting import collect, medical_conversations, read_text
from convert.importance import read_importance
from convert.importance_writer import check_free, write_importance
from convert.options import add_json, add_output, add_threads
from convert.progress import Reporter


def parse_imatrix(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="consilium-convert imatrix",
        description="Make an importance matrix: a text goes through a model (a GGUF of many bits), "
        "and what its matrices meet is summed up.",
    )
    parser.add_argument("model", type=Path, help="the GGUF")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--text", type=Path, metavar="FILE", help="a text of your own, UTF-8")
    source.add_argument(
        "--medical", action="store_true", help="questions and answers that come with Consilium"
    )
    add_output(parser, required=True)
    add_threads(parser, "compute")
    add_json(parser)
    return parser.parse_args(argv)


def make_imatrix(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Collect, write, and read again what was written."""
    target: Path = arguments.output
    check_free(target, overwrite=arguments.force)
    text = medical_conversations() if arguments.medical else read_text(arguments.text)
    parts = [text] if isinstance(text, str) else [part for each in text for part in each]
    size = sum(len(each.encode()) for each in parts)

    def progress(done: int, total: int) -> None:
        reporter.progress("collect", size * done // total, size, "")

    threads = arguments.threads or os.cpu_count() or 1
    found, chunks, length = collect(arguments.model, text, threads, progress)
    # A path would say something of this machine, and the name of a text may be a patient's.
    what = "medical questions and answers of Consilium" if arguments.medical else "the user's text"
    written = write_importance(target, found, chunks, length, what, overwrite=arguments.force)
    if unreached := read_importance(target).unreached:
        reporter.warning(
            f"No token of the text came to {unreached} experts' matrices: give a longer one."
        )
    reporter.done(str(target), written, 0)
