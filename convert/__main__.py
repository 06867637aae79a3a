"""`consilium-convert SOURCE -o OUT.gguf --type Q4_K_M`: a checkpoint to a GGUF.

Exits 0 on success, 1 on a failure that it names in one line, 2 on wrong use, 130 on Ctrl-C.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from convert.checkpoint import open_checkpoint
from convert.errors import ConvertError, UsageError
from convert.file_types import FILE_TYPES
from convert.hub import fetch, is_hub_id
from convert.metadata import Provenance, converter_version
from convert.plan import make_plan
from convert.progress import JsonReporter, Reporter, TextReporter
from convert.quantize import load_quantizer
from convert.write import check_target, write_gguf


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (of the process by default) and return its exit status."""
    arguments = _parse(argv)
    reporter: Reporter = TextReporter(sys.stdout, sys.stderr)
    if arguments.json:
        reporter = JsonReporter(sys.stdout)
    try:
        with _terminated_like_interrupted():
            _convert(arguments, reporter)
    except ConvertError as error:
        reporter.error(str(error))
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        reporter.error("Stopped: nothing was left behind.")
        return 130
    except BrokenPipeError:
        # Whoever read the progress is gone; stdout must not be flushed again at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (OSError, MemoryError) as error:
        reporter.error(_unforeseen(error))
        return 1
    return 0


@contextlib.contextmanager
def _terminated_like_interrupted() -> Iterator[None]:
    """A polite request to end (SIGTERM) cleans up as Ctrl-C does, and ends with 130 too."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="consilium-convert",
        description="Convert a checkpoint (Mixtral, Mistral or Llama) to one GGUF file.",
    )
    parser.add_argument("source", help="a checkpoint's folder, or the id of a model on the hub")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT.gguf", help="the file to write")
    parser.add_argument("--type", choices=list(FILE_TYPES), default="Q4_K_M", help="its type")
    parser.add_argument("--revision", help="branch, tag or commit of a model on the hub")
    parser.add_argument("--plan", action="store_true", help="say what would be done, and stop")
    parser.add_argument("--force", action="store_true", help="replace OUT.gguf where it exists")
    parser.add_argument("--threads", type=_positive, help="threads that quantize; default: all")
    parser.add_argument("--json", action="store_true", help="tell all in JSON, an object a line")
    parser.add_argument("--version", action="version", version=converter_version())
    arguments = parser.parse_args(argv)
    if arguments.output is None and not arguments.plan:
        parser.error("-o OUT.gguf is needed, unless --plan is given")
    return arguments


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _convert(arguments: argparse.Namespace, reporter: Reporter) -> None:
    folder, provenance = _locate(arguments.source, arguments.revision)
    target: Path | None = arguments.output
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES[arguments.type], provenance)
        if target is not None:
            check_target(plan, target, overwrite=arguments.force)
        reporter.plan(plan, provenance.source, str(target) if target else None)
        if arguments.plan or target is None:
            return
        write_gguf(
            plan,
            checkpoint,
            target,
            load_quantizer(),
            reporter.progress,
            overwrite=arguments.force,
            threads=arguments.threads,
        )
        reporter.done(str(target), plan.size)


def _locate(source: str, revision: str | None) -> tuple[Path, Provenance]:
    folder = Path(source)
    if not folder.exists() and is_hub_id(source):
        return fetch(source, revision)
    if revision is not None:
        raise UsageError("--revision is for a model on the hub: a folder has none.")
    return folder, Provenance(folder.resolve().name)


def _unforeseen(error: OSError | MemoryError) -> str:
    if isinstance(error, MemoryError):
        return "There is not enough memory: close other programs, or use fewer --threads."
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}: check the file and its rights."


if __name__ == "__main__":
    sys.exit(main())
