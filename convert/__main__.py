"""`consilium-convert SOURCE -o OUT.gguf --type Q4_K_M`: turns a checkpoint into a GGUF.

`consilium-convert verify FILE [--against CHECKPOINT]`: checks that it is whole, and true to its
checkpoint.

`consilium-convert imatrix MODEL.gguf --medical -o OUT.gguf`: makes an importance matrix.

`consilium-convert fidelity MODEL.gguf --reference LARGER.gguf`: how far it is from the original.

`consilium-convert probe MODEL.gguf --conversations FILE`: known answers in several prompt formats.

Exits 0 on success, 1 on a failure that it names in one line, 2 on wrong use, 130 on Ctrl-C.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from convert.collecting import medical_conversations, read_text
from convert.errors import ConvertError, UsageError
from convert.fidelity_command import parse_fidelity, tell_fidelity
from convert.file_types import FILE_TYPES
from convert.hub import is_hub_id
from convert.imatrix_command import imatrix_stopped, make_imatrix, parse_imatrix
from convert.importance import ImportanceMatrix, read_importance
from convert.interrupts import terminated_like_interrupted
from convert.journal import ends_published, is_pending, journal_file, working_file
from convert.load_check import ONLY_LOAD, answer_load
from convert.opening import Opened, open_source
from convert.options import add_json, add_output, add_threads, positive
from convert.own_importance import (
    check_collecting,
    collected_files,
    collected_importance,
    forget_collected,
    seconds_to_collect,
)
from convert.plan import make_plan
from convert.preflight import survey
from convert.probe_command import parse_probe, tell_probe
from convert.progress import JsonReporter, Reporter, TextReporter
from convert.prompt_formats import PROMPT_FORMATS, spelled
from convert.provenance import converter_version, now
from convert.quantize import load_quantizer
from convert.target import check_target
from convert.verify import verify
from convert.write import write_gguf

_COLLECT = Path("collect")  # in the place of a file
_CHUNKS = 32  # of a text that an importance matrix is collected of, unless told otherwise


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (of the process by default) and return its exit status."""
    given = sys.argv[1:] if argv is None else list(argv)
    if given[:2] == ["verify", ONLY_LOAD] and len(given) == 3:
        answer_load(Path(given[2]))
        return 0
    work, parse = _COMMANDS.get(given[0] if given else "", (_convert, _parse))
    arguments = parse(given if work is _convert else given[1:])
    reporter: Reporter = TextReporter(sys.stdout, sys.stderr)
    if arguments.json:
        reporter = JsonReporter(sys.stdout)
    try:
        with terminated_like_interrupted():
            work(arguments, reporter)
    except ConvertError as error:
        reporter.error(str(error), error.kind)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        said = {_convert: _stopped, make_imatrix: imatrix_stopped}.get(work, lambda _: "Stopped.")
        reporter.error(said(arguments), "stopped")
        return 130
    except BrokenPipeError:
        # Whoever read the progress is gone; stdout must not be flushed again at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (OSError, MemoryError) as error:
        reporter.error(_unforeseen(error), "system")
        return 1
    return 0


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="consilium-convert",
        description="Convert a checkpoint (Mixtral, Mistral or Llama) to one GGUF file.",
        epilog="`consilium-convert verify FILE` checks a file that was made; "
        "`consilium-convert imatrix MODEL.gguf` makes an importance matrix; "
        "`consilium-convert fidelity MODEL.gguf` says how far it is from the original.",
    )
    parser.add_argument("source", help="a checkpoint's folder, or the id of a model on the hub")
    add_output(parser, required=False)
    parser.add_argument("--type", choices=list(FILE_TYPES), default="Q4_K_M", help="its type")
    parser.add_argument(
        "--imatrix",
        type=Path,
        metavar="FILE",
        help="an importance matrix (GGUF or .dat), which types of few bits need; `collect`: one is "
        "made of the checkpoint first",
    )
    parser.add_argument(
        "--imatrix-text",
        type=Path,
        metavar="FILE",
        help="a text of your own to collect it of; default: medical conversations of Consilium",
    )
    parser.add_argument(
        "--imatrix-chunks",
        type=positive,
        metavar="N",
        help=f"of 512 tokens to collect it of; default: {_CHUNKS}",
    )
    parser.add_argument(
        "--prompt-format",
        type=spelled,
        choices=PROMPT_FORMATS,
        metavar="NAME",
        help="what the model was tuned with, kept in the file: %(choices)s; default: what is known",
    )
    parser.add_argument("--revision", help="branch, tag or commit of a model on the hub")
    parser.add_argument(
        "--stream", action="store_true", help="keep at most two shards of the hub's on the disk"
    )
    parser.add_argument("--plan", action="store_true", help="say what would be done, and stop")
    add_threads(parser, "quantize")
    parser.add_argument(
        "--allow-nonfinite", action="store_true", help="go on where weights are NaN or infinite"
    )
    parser.add_argument(
        "--restart",
        action="store_true",
        help="start over, even where an earlier call can be continued",
    )
    add_json(parser)
    parser.add_argument("--version", action="version", version=converter_version())
    arguments = parser.parse_args(argv)
    if arguments.output is None and not arguments.plan:
        parser.error("-o OUT.gguf is needed, unless --plan is given")
    return arguments


def _parse_verify(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="consilium-convert verify",
        description="Check that a GGUF is whole, loads, and holds what its checkpoint holds.",
    )
    parser.add_argument("file", type=Path, help="the GGUF")
    parser.add_argument(
        "--against", type=Path, metavar="CHECKPOINT", help="the folder that it was made of"
    )
    add_threads(parser, "compare")
    add_json(parser)
    return parser.parse_args(argv)


def _verify(arguments: argparse.Namespace, reporter: Reporter) -> None:
    def progress(stage: str, done: int, total: int) -> None:
        reporter.progress(stage, done, total, "")

    # The sum reads the file once; the comparison reads the checkpoint too, and computes.
    reporter.expect({"checksum": 1.0} | ({"compare": 6.0} if arguments.against else {}))
    reporter.verdict(verify(arguments.file, arguments.against, progress, arguments.threads))


def _convert(arguments: argparse.Namespace, reporter: Reporter) -> None:
    target: Path | None = arguments.output
    importance = _importance(arguments)
    with open_source(
        arguments.source, arguments.revision, _stream_folder(arguments, target)
    ) as opened:

        def fetched(done: int, total: int, name: str) -> None:
            reporter.progress("download", done, total, name)

        if arguments.imatrix == _COLLECT and target is not None:
            check_collecting(
                opened.checkpoint,
                opened.provenance,
                FILE_TYPES[arguments.type],
                arguments.imatrix_chunks or _CHUNKS,
                target,
                overwrite=arguments.force,
                shards=opened.source.disk_needed(target.parent),
            )
            opened.source.prepare(fetched)
            importance = _collected(arguments, opened, target, reporter)
        plan = make_plan(
            opened.checkpoint,
            FILE_TYPES[arguments.type],
            opened.provenance,
            arguments.prompt_format,
            importance,
        )
        if target is not None:
            check_target(
                plan,
                target,
                overwrite=arguments.force,
                shards=opened.source.disk_needed(target.parent),
            )
        reporter.plan(plan, opened.provenance.source, str(target) if target else None)
        for sentence in opened.checkpoint.warnings:
            reporter.warning(sentence)
        _tell_survey(arguments, opened, reporter)
        if arguments.plan or target is None:
            return

        def progress(stage: str, done: int, total: int, name: str) -> None:
            there, all_of_it = opened.source.position()
            if all_of_it:
                reporter.beside(there, all_of_it)
            reporter.progress(stage, done, total, name)

        if arguments.imatrix != _COLLECT:
            opened.source.prepare(fetched)
        outcome = write_gguf(
            plan,
            opened.source,
            target,
            load_quantizer(),
            progress,
            overwrite=arguments.force,
            threads=arguments.threads,
            allow_nonfinite=arguments.allow_nonfinite,
            restart=arguments.restart,
            notes={"time": now()},
            seal=opened.seal,
            published=partial(_published, opened, target),
        )
        if outcome.nonfinite:
            reporter.warning(f"NaN or infinity in {', '.join(outcome.nonfinite)}.")
        reporter.done(str(target), plan.size, outcome.resumed)


def _published(opened: Opened, target: Path) -> None:
    opened.source.discard()
    forget_collected(target)


def _importance(arguments: argparse.Namespace) -> ImportanceMatrix | None:
    """The importance matrix that was asked for. Raises UsageError where the type has no use of it,
    ImportanceError; None where there is none, or none yet."""
    if arguments.imatrix != _COLLECT and (arguments.imatrix_text or arguments.imatrix_chunks):
        raise UsageError(
            "--imatrix-text and --imatrix-chunks say what a matrix is collected of: give --imatrix "
            "collect with them, or leave them out."
        )
    if arguments.imatrix is None:
        return None
    if arguments.type in ("F32", "F16", "BF16"):
        raise UsageError(
            f"{arguments.type} quantizes nothing, so an importance matrix says nothing to it: "
            "leave --imatrix out, or choose another --type."
        )
    if arguments.imatrix != _COLLECT:
        return read_importance(arguments.imatrix)
    if arguments.plan or arguments.stream:
        raise UsageError(
            "--imatrix collect reads the whole checkpoint before it is converted: leave --plan and "
            "--stream out."
        )
    return None


def _collected(
    arguments: argparse.Namespace, opened: Opened, target: Path, reporter: Reporter
) -> ImportanceMatrix:
    """A matrix from the checkpoint itself."""
    given: Path | None = arguments.imatrix_text
    text = medical_conversations() if given is None else read_text(given)
    threads = arguments.threads or os.cpu_count() or 1
    if arguments.restart:
        forget_collected(target)
    checkpoint, most = opened.checkpoint, arguments.imatrix_chunks or _CHUNKS
    reporter.expect({"collect": seconds_to_collect(checkpoint, most, threads)})
    size = sum(each.nbytes for each in checkpoint.tensors.values())

    def progress(done: int, total: int) -> None:
        reporter.progress("collect", size * done // total, size, "")

    return collected_importance(
        checkpoint, opened.provenance, text, most, target, threads, progress
    )


def _tell_survey(arguments: argparse.Namespace, opened: Opened, reporter: Reporter) -> None:
    target = arguments.output or Path("plan.gguf")
    try:
        found = survey(
            opened.checkpoint,
            opened.provenance,
            target,
            arguments.threads or os.cpu_count() or 1,
            opened.source.disk_needed(target.parent),
            has_importance=arguments.imatrix is not None,
        )
    except OSError as error:
        # It needs a temporary file as long as the model in F16, if with nothing in it.
        reporter.warning(f"The table of types can't be made here: {error.strerror or error}.")
        reporter.expect({"convert": 9.0, "check": 1.0}, beside=arguments.stream)
    else:
        reporter.survey(found, download=opened.source.position()[1])
        chosen = next(each for each in found.types if each.name == arguments.type)
        expected = {"convert": chosen.seconds - chosen.check_seconds, "check": chosen.check_seconds}
        reporter.expect(expected, beside=arguments.stream)


def _stream_folder(arguments: argparse.Namespace, target: Path | None) -> Path | None:
    """Where the shards of a stream lie for a while; a plan streams, for it needs headers alone."""
    if arguments.plan or arguments.stream:
        return _shards_beside(target or Path("plan.gguf"))
    return None


def _shards_beside(target: Path) -> Path:
    return target.with_name(target.name + ".part.shards")


def _stopped(arguments: argparse.Namespace) -> str:
    target: Path | None = arguments.output
    left = []
    if target is not None:
        if is_pending(target):
            left = [working_file(target), journal_file(target)]
        elif ends_published(target):
            left = [journal_file(target)]
        left += collected_files(target)
        left += [each for each in [_shards_beside(target)] if each.exists()]
    if left:
        names = " and ".join(each.name for each in left)
        return f"Stopped: the same call goes on from here; to give up, delete {names}."
    if is_hub_id(arguments.source) and not arguments.plan and not arguments.stream:
        return "Stopped: shards that are complete stay in the hub's cache for the next call."
    return "Stopped: nothing was left behind."


def _unforeseen(error: OSError | MemoryError) -> str:
    if isinstance(error, MemoryError):
        return "There is not enough memory: close other programs, or use fewer --threads."
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}: check the file and its rights."


# What its first word asks for, with what reads the rest; anything else is a conversion.
_COMMANDS = {
    "verify": (_verify, _parse_verify),
    "imatrix": (make_imatrix, parse_imatrix),
    "fidelity": (tell_fidelity, parse_fidelity),
    "probe": (tell_probe, parse_probe),
}


if __name__ == "__main__":
    sys.exit(main())
