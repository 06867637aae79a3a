"""`consilium-convert imatrix MODEL --text FILE | --medical -o OUT.gguf`: makes an importance matrix
of a model that llama.cpp runs, or of a checkpoint's folder.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from convert.checkpoint import open_checkpoint
from convert.collecting import collect, medical_conversations, read_text
from convert.errors import ConvertError
from convert.importance import read_importance
from convert.importance_writer import Met, check_free, write_importance
from convert.interrupts import held_interrupts
from convert.layer_states import remove_states
from convert.options import add_json, add_output, add_threads, positive
from convert.own_importance import collect_checkpoint
from convert.progress import Reporter
from convert.provenance import Provenance


def parse_imatrix(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="consilium-convert imatrix",
        description="Make an importance matrix: a text goes through a model (a GGUF of many bits), "
        "and what its matrices meet is summed up.",
    )
    parser.add_argument("model", type=Path, help="the GGUF, or the folder of a checkpoint")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--text", type=Path, metavar="FILE", help="a text of your own, UTF-8")
    source.add_argument(
        "--medical", action="store_true", help="questions and answers that come with Consilium"
    )
    parser.add_argument(
        "--chunks", type=positive, metavar="N", help="of 512 tokens at most; default: all"
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
    met: Met
    state = _state_of(target)
    most: int | None = arguments.chunks
    if arguments.model.is_dir():
        with open_checkpoint(arguments.model) as checkpoint:
            provenance = Provenance(arguments.model.resolve().name)
            try:
                met, chunks, length = collect_checkpoint(
                    checkpoint, provenance, text, most, state, threads, progress
                )
            except ConvertError as error:
                if error.kind != "output":  # the checkpoint or the text are to blame
                    remove_states(state)
                raise
    else:
        met, chunks, length = collect(arguments.model, text, threads, progress, most)
    # A path would say something of this machine, and the name of a text may be a patient's.
    what = "medical questions and answers of Consilium" if arguments.medical else "the user's text"
    with held_interrupts():  # between the two the same call would find its target there
        written = write_importance(target, met, chunks, length, what, overwrite=arguments.force)
        remove_states(state)
    if unreached := read_importance(target).unreached:
        reporter.warning(
            f"No token of the text came to {unreached} experts' matrices: give a longer one."
        )
    reporter.done(str(target), written, 0)


def imatrix_stopped(arguments: argparse.Namespace) -> str:
    """The sentence for Ctrl-C, with what it left."""
    state = _state_of(arguments.output)
    if not state.exists():
        return "Stopped: nothing was left behind."
    return f"Stopped: the same call goes on from here; to give up, delete {state.name}."


def _state_of(target: Path) -> Path:
    return target.with_name(target.name + ".layers")
