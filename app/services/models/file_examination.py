"""Model file examination: its SHA-256, that it can answer, and later that it is the same file."""

from __future__ import annotations

import hashlib
import math
import os
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.core.models.model_character import BUNDLED
from app.core.prompts.typed_text import printable
from app.errors import ModelError, ModelUnreadable
from app.files import open_regular
from app.sentences import say
from app.services.models.gguf.format_evidence import evidence_of
from app.services.models.gguf.gguf_header import GgufHeader, cannot_read, read_header
from app.services.models.gguf.gguf_tokenizer import reading_warnings
from app.services.models.gguf.runnable import require_runnable
from app.services.models.library_file import ModelEntry, ModelRecord

_HASH_CHUNK = 4 << 20
_LARGEST_VECTOR = 4 << 20


@dataclass(frozen=True)
class Examined:
    """What was found; the file's time of change in nanoseconds."""

    header: GgufHeader
    sha256: str
    mtime_ns: int


def examined(path: Path, on_progress: Callable[[float], None] | None) -> Examined:
    """Read the whole file. `on_progress` gets the fraction hashed, and may raise to give up.

    Raises ModelNotFound and ModelUnreadable.
    """
    header = read_header(path)
    require_runnable(header)
    require_numbers(header)
    before = _stat(path)
    sha256 = sha256_of(path, before.st_size, on_progress)
    after = _stat(path)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise ModelUnreadable(
            say(
                "{file} changed while it was read. Wait until it is complete.",
                file=printable(path.name),
            )
        )
    return Examined(header, sha256, after.st_mtime_ns)


def record_of(
    path: Path, on_progress: Callable[[float], None] | None, *, builtin: bool = False
) -> ModelRecord:
    """What the library keeps of a file. Raises what `examined` raises."""
    found = examined(path, on_progress)
    header = found.header
    entry = ModelEntry(
        sha256=found.sha256,
        name=BUNDLED[found.sha256].name if found.sha256 in BUNDLED else header.name,
        path=str(path),
        size_bytes=header.file_size,
        architecture=header.architecture,
        quantization=header.quantization,
        parameters=header.parameters,
        context_train=header.context_train,
        demonstration=header.demonstration,
        builtin=builtin,
        warnings=reading_warnings(header),
        format_evidence=evidence_of(header),
    )
    return ModelRecord(entry, found.mtime_ns)


def with_evidence(record: ModelRecord) -> ModelRecord:
    """With what its file says of its prompt format; one that was examined before that was kept is
    looked into once."""
    if record.entry.format_evidence is not None or checked(record).problem:
        return record
    try:
        evidence = evidence_of(read_header(Path(record.entry.path)))
    except ModelError:
        return record
    entry = msgspec.structs.replace(record.entry, format_evidence=evidence)
    return msgspec.structs.replace(record, entry=entry)


def checked(record: ModelRecord) -> ModelEntry:
    """The entry, with its problem when the file is gone or no longer the one that was hashed."""
    entry = record.entry
    try:
        now = Path(entry.path).stat()
    except OSError:
        return msgspec.structs.replace(
            entry,
            problem=say(
                "{path} is gone. Put the file back, or add it where it is now.",
                path=printable(entry.path),
            ),
        )
    if (now.st_size, now.st_mtime_ns) == (entry.size_bytes, record.mtime_ns):
        return entry
    return msgspec.structs.replace(
        entry,
        problem=say("{path} changed since it was added. Add it again.", path=printable(entry.path)),
    )


def require_numbers(header: GgufHeader) -> None:
    """Look through the vectors (norms, biases), a few MB of a large model: a damaged or badly
    quantized file, or a download that was given its length before its content, shows there.

    Raises ModelUnreadable, and ModelNotFound as `read_header`.
    """
    name = printable(header.path.name)
    try:
        with open_regular(header.path) as file:
            for tensor in header.tensors:
                if len(tensor.shape) != 1 or tensor.size_bytes > _LARGEST_VECTOR:
                    continue
                file.seek(header.data_offset + tensor.offset)
                raw = file.read(tensor.size_bytes)
                if _has_nan(raw, tensor.type):
                    raise ModelUnreadable(
                        say(
                            "{name} holds invalid numbers (NaN) in {tensor}: it is damaged or was "
                            "quantized badly. Download or convert it again.",
                            name=name,
                            tensor=printable(tensor.name),
                        )
                    )
                if tensor.name == "output_norm.weight" and not any(raw):
                    raise ModelUnreadable(
                        say(
                            "{name} holds zeros in place of its weights: it is incomplete. Wait "
                            "until it is all there, or copy or download it again.",
                            name=name,
                        )
                    )
    except OSError as error:
        raise cannot_read(header.path, error) from error


def _has_nan(raw: bytes, kind: str) -> bool:
    """Whether little-endian floats of that type hold a NaN."""
    match kind:
        case "F32":
            return any(map(math.isnan, array("f", raw)))
        case "F16":
            return any(bits & 0x7FFF > 0x7C00 for bits in array("H", raw))
        case "BF16":
            return any(bits & 0x7FFF > 0x7F80 for bits in array("H", raw))
    return False


def sha256_of(path: Path, size: int, on_progress: Callable[[float], None] | None) -> str:
    """Of a file of `size` bytes; one that grows meanwhile is not read without end."""
    digest = hashlib.sha256()
    done = 0
    try:
        with open_regular(path, buffering=0) as file:
            while (chunk := file.read(_HASH_CHUNK)) and done <= size:
                digest.update(chunk)
                done += len(chunk)
                if on_progress:
                    on_progress(min(1.0, done / max(size, 1)))
    except OSError as error:
        raise cannot_read(path, error) from error
    return digest.hexdigest()


def _stat(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except OSError as error:
        raise cannot_read(path, error) from error
