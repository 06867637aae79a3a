"""Conversion costs: what each type of a checkpoint would take on this machine, by the converter's
own table, before anything is converted.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.models.conversion import (
    CostsTold,
    ErrorTold,
    TypeCost,
    WarningTold,
    told_by,
)
from app.errors import Cancelled
from app.files import require_room
from app.sentences import say
from app.services.engine.engine_process import child_environment
from app.services.models.conversion.conversion_source import (
    ConversionRefused,
    from_hub,
    made_folder,
    require_consent,
    whole_path,
)
from app.services.models.conversion.converter_process import cannot_start, converter_command

_LOOK_S = 0.2
_SOME_ROOM = 1 << 20


@dataclass(frozen=True)
class ConversionCosts:
    """The table: `types` that can be made, the largest first; bytes and seconds. `warnings` are
    sentences about the checkpoint. `folder` is where the model would be kept."""

    source: str
    from_hub: bool
    folder: Path
    types: tuple[TypeCost, ...]
    free: int
    memory: int | None
    recommended: str | None
    reason: str
    download: int
    warnings: tuple[str, ...]

    def needs_streaming(self, cost: TypeCost) -> bool:
        """Whether the disk is too small for the whole download beside the model."""
        return self.from_hub and cost.size + self.download > self.free


def costs_of(
    source: str,
    folder: Path,
    consent: str = "",
    stopped: Callable[[], bool] = lambda: False,
    command: Sequence[str] | None = None,
) -> ConversionCosts:
    """Ask the converter; takes some seconds, and with a name of the hub a connection, for which
    `consent` is that name again.

    Raises WrongUse without it or for a source that is none, ConversionRefused with the converter's
    reason, Cancelled when it was `stopped`.
    """
    require_consent(source, consent)
    full = say(
        "The disk of {folder} is full. Make room, or choose another folder.",
        folder=made_folder(folder),
    )
    require_room(folder, _SOME_ROOM, lambda free: ConversionRefused(full))
    told = [told_by(line) for line in _lines_of(source, folder, stopped, command)]
    errors = [each for each in told if isinstance(each, ErrorTold)]
    costs = [each for each in told if isinstance(each, CostsTold)]
    warnings = tuple(each.message for each in told if isinstance(each, WarningTold))
    if errors:
        raise ConversionRefused(errors[-1].message)
    if not costs:
        raise ConversionRefused(
            warnings[-1] if warnings else say("The converter ended without a word: try it again.")
        )
    found = costs[-1]
    makeable = [each for each in found.types if each.refused is None]
    return ConversionCosts(
        source,
        from_hub(source),
        folder,
        tuple(sorted(makeable, key=lambda each: -each.size)),
        found.free,
        found.memory,
        found.recommended,
        found.reason,
        found.download,
        warnings,
    )


def _lines_of(
    source: str, folder: Path, stopped: Callable[[], bool], command: Sequence[str] | None
) -> list[bytes]:
    named = source if from_hub(source) else str(whole_path(source))
    words = [*(command or converter_command()), named, "--plan", "--json"]
    try:
        process = subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=folder,  # the disk that is measured
            env=child_environment(),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ConversionRefused(cannot_start(error)) from error
    with process:
        while True:
            if stopped():
                process.kill()
                process.wait()
                raise Cancelled
            try:
                out, _ = process.communicate(timeout=_LOOK_S)
            except subprocess.TimeoutExpired:
                continue
            return out.splitlines()
