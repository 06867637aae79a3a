"""Fidelity sidecar: the report of a measurement beside its GGUF, to go where that goes.

`MODEL.gguf.fidelity.json`: the model's SHA-256, which tells whether it is of this file, and the
report. Whoever made the file may have written anything into it: its word is told from its numbers.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from app.core.models.fidelity_report import FidelityReport, verdict_of
from app.core.prompts.typed_text import printable
from app.errors import StorageError
from app.files import UNDECODABLE, read_regular, write_atomically

_MOST_BYTES = 1 << 16
_LONGEST_NAME = 100  # characters of the reference's


class _Sidecar(msgspec.Struct, frozen=True):
    model_sha256: str
    fidelity: FidelityReport


def sidecar_of(model: Path) -> Path:
    """Where the report of that file lies."""
    return model.with_name(model.name + ".fidelity.json")


def read_sidecar(model: Path, sha256: str) -> FidelityReport | None:
    """The report beside a file; None where there is none, or one of another model, or one that
    can't be."""
    try:
        found = msgspec.json.decode(read_regular(sidecar_of(model), _MOST_BYTES), type=_Sidecar)
    except (OSError, *UNDECODABLE):
        return None
    report = found.fidelity
    if found.model_sha256 != sha256 or not 0 <= report.whole <= report.answers:
        return None
    return msgspec.structs.replace(
        report,
        verdict=verdict_of(report.kl_mean),
        reference=printable(report.reference, _LONGEST_NAME),
    )


def write_sidecar(model: Path, sha256: str, report: FidelityReport) -> None:
    """Where the folder can't be written, the library alone has it."""
    data = msgspec.json.format(msgspec.json.encode(_Sidecar(sha256, report)))
    with contextlib.suppress(OSError, StorageError):
        write_atomically(sidecar_of(model), data)
