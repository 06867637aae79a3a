"""Fidelity of a model: measured by `consilium-convert fidelity` in a process of its own, and kept
in the library by the model's SHA-256. Its prompt format is probed in the same way.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app.core.models.conversion import (
    DoneTold,
    ErrorTold,
    FidelityTold,
    ProbeTold,
    ProgressTold,
    told_by,
)
from app.core.models.fidelity_report import FidelityReport
from app.core.prompts.format_probe import FormatProbe, judged
from app.core.prompts.prompt_formats import PromptFormat
from app.core.prompts.typed_text import printable
from app.errors import Cancelled, ModelError
from app.paths import Home
from app.sentences import say
from app.services.engine.engine_process import child_environment
from app.services.models.conversion.converter_process import (
    NICENESS,
    cannot_start,
    converter_command,
)
from app.services.models.fidelity.fidelity_prompts import (
    PLAIN,
    held_out_prompts,
    read_prompts,
    written,
)
from app.services.models.fidelity.fidelity_sidecar import read_sidecar, write_sidecar
from app.services.models.library_file import LibraryBook, LibraryFile

# Called with the share that is done, 0 to 1.
Progress = Callable[[float], None]

_KEPT = b"CONSREF1"  # the converter's reference files
_LOGITS = b"_logits_"  # llama-perplexity's
_LONGEST = 400  # characters of a sentence of the converter's

_LastTold = DoneTold | ErrorTold | FidelityTold | ProbeTold


class FidelityMeasurement:
    """Measures, and remembers what was measured. Ctrl-C reaches the converter by itself, as it is
    of the terminal's group. It computes with all `threads` where 0 is given."""

    def __init__(self, home: Home, threads: int = 0, command: Sequence[str] | None = None) -> None:
        self._file = LibraryFile(home)
        self._command = list(command or ())
        self._threads = ["--threads", str(threads)] if threads else []
        self._process: subprocess.Popen[bytes] | None = None
        self._unwanted = False

    def known(self, sha256: str, model: Path | None = None) -> FidelityReport | None:
        """What was measured of a model here last, else what a file beside the `model`'s tells;
        None where neither is."""
        found = self._file.read().fidelity.get(sha256)
        return read_sidecar(model, sha256) if found is None and model and sha256 else found

    def begin(self) -> None:
        """A measurement is asked for, and may wait for its turn: each `stop` from here on is
        meant for it."""
        self._unwanted = False

    def stop(self) -> None:
        """End the measurement that is under way or waits, from any thread: it raises Cancelled
        soon."""
        self._unwanted = True
        if (process := self._process) is not None:
            process.terminate()

    def measure(
        self, model: Path, reference: Path, progress: Progress, prompt_format: PromptFormat
    ) -> FidelityReport:
        """Compare with a GGUF of more bits, or a reference file, which has its own prompts. Raises
        ModelError with the converter's sentence, or for a file of llama-perplexity; Cancelled
        after `stop`."""
        begins = _beginning(reference)
        if begins == _LOGITS:
            raise ModelError(
                say(
                    "{name} is of running text, not of answers: compare with a GGUF of more bits, "
                    "or with `consilium-convert fidelity`.",
                    name=printable(reference.name),
                )
            )
        prompts = None if begins == _KEPT else held_out_prompts(prompt_format)
        ended = self._run(model, "--reference", reference, progress, prompts)
        if not isinstance(ended, FidelityTold):
            raise _unanswered()
        return msgspec.structs.replace(ended.report, reference=printable(reference.name))

    def keep(self, sha256: str, report: FidelityReport, model: Path | None = None) -> None:
        """In the library, and beside the `model`'s file where that can be written. Raises
        HomeNotWritable or DiskFull."""

        def change(book: LibraryBook) -> LibraryBook:
            return msgspec.structs.replace(book, fidelity=book.fidelity | {sha256: report})

        self._file.update(change)
        if model is not None:
            write_sidecar(model, sha256, report)

    def make_reference(
        self, model: Path, target: Path, progress: Progress, prompt_format: PromptFormat
    ) -> int:
        """Write a reference file of a model; its length in bytes. Raises ModelError."""
        ended = self._run(
            model, "--make-reference", target, progress, held_out_prompts(prompt_format)
        )
        if not isinstance(ended, DoneTold):
            raise _unanswered()
        return ended.size

    def _run(
        self, model: Path, way: str, other: Path, progress: Progress, prompts: str | None
    ) -> _LastTold:
        """What the converter tells of its end."""
        return self._told("fidelity", model, [way, str(other.absolute())], prompts, progress)

    def probe(self, model: Path, progress: Progress, own: Path | None = None) -> FormatProbe:
        """How probable the model holds our held-out answers, or those of the user's `own` file, in
        each format that is plain text. Raises ModelError; Cancelled after `stop`."""
        if own is None:
            prompts = "".join(filter(None, map(held_out_prompts, PLAIN)))
        else:
            text = read_prompts(own)
            prompts = "".join(written(each, text) for each in PLAIN)
        ended = self._told("probe", model, [], prompts, progress)
        if not isinstance(ended, ProbeTold):
            raise _unanswered()
        try:
            return judged(ended.nats)
        except (ValueError, IndexError, ZeroDivisionError) as error:
            raise _unanswered() from error

    def _told(
        self,
        command: str,
        model: Path,
        given: list[str],
        prompts: str | None,
        progress: Progress,
    ) -> _LastTold:
        if self._unwanted:
            raise Cancelled
        with tempfile.TemporaryDirectory(prefix="consilium-fidelity-") as folder:
            # Of our own texts alone, nobody's consultation.
            if prompts is not None:
                conversations = Path(folder) / "conversations.jsonl"
                conversations.write_text(prompts, encoding="utf-8")
                given = [*given, "--conversations", str(conversations)]
            return self._answered(command, model, given, progress)

    def _answered(
        self, command: str, model: Path, arguments: Sequence[str], progress: Progress
    ) -> _LastTold:
        # Absolute, for a name may begin with a dash.
        given = [command, str(model.absolute()), *arguments]
        last: _LastTold | None = None
        with self._started(given) as process:
            assert process.stdout is not None
            self._process = process
            _give_way(process.pid)
            if self._unwanted:
                process.terminate()
            for line in process.stdout:
                told = told_by(line)
                if isinstance(told, ProgressTold) and told.total:
                    progress(told.done / told.total)
                elif isinstance(told, _LastTold):
                    last = told
        self._process = None
        if self._unwanted:
            raise Cancelled
        if isinstance(last, ErrorTold):
            raise ModelError(printable(last.message)[:_LONGEST])
        if last is None or process.returncode != 0:
            raise _unanswered()
        return last

    def _started(self, given: Sequence[str]) -> subprocess.Popen[bytes]:
        command = self._command or converter_command()
        try:
            return subprocess.Popen(
                [*command, *given, *self._threads, "--json"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=child_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ModelError(cannot_start(error)) from error


def _give_way(pid: int) -> None:
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):  # it has ended already
            os.setpriority(os.PRIO_PROCESS, pid, NICENESS)


def _beginning(reference: Path) -> bytes:
    """Of what kind a file is; what can't be read is for the converter to say."""
    try:
        with reference.open("rb") as file:
            return file.read(len(_KEPT))
    except OSError:
        return b""


def _unanswered() -> ModelError:
    return ModelError(
        say("The converter ended without a result. Install Consilium again if it goes on so.")
    )
