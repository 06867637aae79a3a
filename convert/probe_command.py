"""`consilium-convert probe MODEL.gguf --conversations FILE`: says how probable a model holds known
answers in each of several prompt formats.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from convert.options import add_json, add_threads
from convert.probing import probe, read_formats
from convert.progress import Reporter


def parse_probe(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="consilium-convert probe",
        description="Say how probable a model holds known answers, asked in one prompt format or "
        "another (nats a token; less is better).",
    )
    parser.add_argument("model", type=Path, help="the GGUF")
    parser.add_argument(
        "--conversations",
        type=Path,
        metavar="FILE",
        required=True,
        help="JSON lines with the name of a format, a prompt written in it, and an answer",
    )
    add_threads(parser, "compute")
    add_json(parser)
    return parser.parse_args(argv)


def tell_probe(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Measure and report."""
    formats = read_formats(arguments.conversations)
    size = arguments.conversations.stat().st_size

    def progress(done: int, total: int) -> None:
        reporter.progress("measure", size * done // total, size, "")

    threads = arguments.threads or os.cpu_count() or 1
    reporter.probed(probe(arguments.model, formats, threads, progress))
