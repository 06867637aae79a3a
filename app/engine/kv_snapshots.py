"""KV snapshots: the cache's state saved to an encrypted file, and restored only once verified."""

from __future__ import annotations

import errno
import hashlib
import mmap
import sys
import threading
import time
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

import llama_cpp
import llama_cpp.llama_cpp as llama
import msgspec

from app.core.engine_protocol import Event, Failed, FailureCode
from app.core.engine_states import Restored, RestoreState, Saved, SaveState, SnapshotFile
from app.core.engine_words import Restoring
from app.engine.abort import AbortFlag
from app.engine.kept_states import KeptState, KeptStates, wipe
from app.engine.kv_cache import common_prefix
from app.engine.loaded_model import Model
from app.engine.request_failure import RequestFailed
from app.engine.sealed_file import (
    SealedFile,
    SealedFileError,
    Stopped,
    open_sealed,
    sealed_bytes,
    write_sealed,
)
from app.engine.tensor_overrides import has_flash_attention

# Fewer tokens than this are computed about as soon as a file is read.
LEAST_GAIN = 16


class SnapshotOrigin(msgspec.Struct, frozen=True):
    """What a state belongs to; with anything else it is foreign. `build` is what llama.cpp says of
    how it was built and of the processor. With and without flash attention values lie otherwise."""

    model_sha256: str
    prompt_format: str
    context: int
    cache_type: str
    llama_cpp: str
    build: str
    state_version: int = llama.LLAMA_STATE_SEQ_VERSION
    flash_attention: bool = True


class SnapshotHeader(msgspec.Struct, frozen=True):
    """`tokens` are little-endian int32, `state_bytes` the size of the content."""

    made_with: SnapshotOrigin
    tokens: bytes
    state_bytes: int


def made_with(model: Model, file: SnapshotFile) -> SnapshotOrigin:
    """What a state of this model, now, belongs to."""
    build = hashlib.sha256(llama.llama_print_system_info() or b"").hexdigest()
    return SnapshotOrigin(
        file.model_sha256,
        file.prompt_format,
        model.context_size,
        model.facts.cache_type,
        str(llama_cpp.__version__),
        build,
        flash_attention=has_flash_attention(model.request),
    )


class SnapshotWriter:
    """Copies the state at once and writes it in a thread, one file at a time: there is never more
    than one copy of a state in memory, but for those that shall be `kept` there."""

    def __init__(
        self, emit: Callable[[Event], None], kept: KeptStates[SnapshotOrigin] | None = None
    ) -> None:
        self._emit = emit
        self._kept = kept or KeptStates()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def save(self, model: Model, request: SaveState) -> None:
        """Emits Saved or Failed once the file is durable, or never will be. Raises RequestFailed
        when there is nothing to save."""
        self._wait()
        started = time.perf_counter()
        tokens = tuple(model.cache.tokens)
        size = model.cache.state_bytes()
        header = msgspec.msgpack.encode(
            SnapshotHeader(made_with(model, request.file), _packed(tokens), size)
        )
        if not tokens or sealed_bytes(len(header), size) > request.most_bytes:
            raise _not_saved("there is no room for it" if tokens else "there is none")
        self._kept.make_room(max(0, request.keep_bytes - size))
        try:
            room = mmap.mmap(-1, size)
        except OSError as error:
            raise _not_saved(_reason(error)) from None
        if model.cache.copy_state(room) != size:
            room.close()
            raise _not_saved("llama.cpp gave none")
        copy_ms = (time.perf_counter() - started) * 1000
        self._thread = threading.Thread(
            target=self._write,
            args=(
                request,
                header,
                KeptState(made_with(model, request.file), tokens, room),
                self._kept.generation,
                copy_ms,
            ),
            name="snapshot",
            daemon=True,
        )
        self._thread.start()

    def close(self) -> None:
        """Give up what is being written; nothing of it is left."""
        self._closing.set()
        self._wait()

    def _wait(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _write(
        self,
        request: SaveState,
        header: bytes,
        state: KeptState[SnapshotOrigin],
        generation: int,
        copy_ms: float,
    ) -> None:
        file = request.file
        # What isn't kept goes back to the system before the answer: it holds a consultation.
        try:
            with memoryview(state.room) as content:
                written = write_sealed(
                    Path(file.path), file.key, header, content, self._closing.is_set
                )
        except (OSError, Stopped) as error:
            wipe(state.room)
            failure = _not_saved(_reason(error))
            self._emit(Failed(request.id, failure.code, failure.message))
        else:
            if len(state.room) <= request.keep_bytes:
                self._kept.keep(file.path, state, generation)
            else:
                wipe(state.room)
            self._emit(Saved(request.id, len(state.tokens), written, copy_ms))


def restore(
    model: Model,
    request: RestoreState,
    flag: AbortFlag,
    kept: KeptStates[SnapshotOrigin] | None = None,
) -> Restored:
    """Bring the state into the cache where that spares work; from memory where it is `kept`. Raises
    RequestFailed for a prompt that can't be tokenized."""
    prompt = model.tokenizer.encode(request.segments)
    with (kept or KeptStates()).using(request.file.path) as state:
        if state is not None and state.made_with == made_with(model, request.file):
            return _restore_kept(model, request, prompt, state)
    held = common_prefix(model.cache.tokens, prompt)
    try:
        with open_sealed(Path(request.file.path), request.file.key) as file:
            tokens, size = _checked(file, model, request.file)
            found = model.cache.kept_of_state(len(tokens), common_prefix(tokens, prompt))
            if found < held + LEAST_GAIN:
                return Restored(request.id, Restoring.NO_GAIN, held)
            with mmap.mmap(-1, size) as room:
                with memoryview(room) as content:
                    file.read_into(content, lambda: flag.raised)
                if not model.cache.take_state(room, tokens):
                    held = 0
                    raise SealedFileError("llama.cpp refused it")
    except Stopped:
        return Restored(request.id, Restoring.NO_GAIN, held)
    except SealedFileError as error:
        return _unusable(request, held, str(error))
    except OSError as error:
        if error.errno == errno.ENOMEM:
            return Restored(request.id, Restoring.NO_GAIN, held)
        return _unusable(request, held, _reason(error))
    return Restored(request.id, Restoring.TAKEN, found)


def _restore_kept(
    model: Model, request: RestoreState, prompt: list[int], state: KeptState[SnapshotOrigin]
) -> Restored:
    held = common_prefix(model.cache.tokens, prompt)
    found = model.cache.kept_of_state(len(state.tokens), common_prefix(state.tokens, prompt))
    if found < held + LEAST_GAIN:
        return Restored(request.id, Restoring.NO_GAIN, held)
    if not model.cache.take_state(state.room, state.tokens):
        return _unusable(request, 0, "llama.cpp refused it")
    return Restored(request.id, Restoring.TAKEN, found)


def _checked(file: SealedFile, model: Model, wanted: SnapshotFile) -> tuple[list[int], int]:
    """Tokens and size of the state. Raises SealedFileError unless it belongs to this model as it is
    loaded now."""
    try:
        header = msgspec.msgpack.decode(file.header, type=SnapshotHeader)
    except msgspec.MsgspecError:
        raise SealedFileError("its header is of another form") from None
    now = made_with(model, wanted)
    for name in SnapshotOrigin.__struct_fields__:
        if getattr(header.made_with, name) != getattr(now, name):
            raise SealedFileError(f"it was made with another {name}")
    tokens = _unpacked(header.tokens)
    vocabulary = range(model.tokenizer.size)
    if not 0 < len(tokens) <= model.context_size or not all(t in vocabulary for t in tokens):
        raise SealedFileError("its tokens are none of this model's")
    file.check_content(header.state_bytes)
    return tokens, header.state_bytes


def _packed(tokens: Sequence[int]) -> bytes:
    packed = array("i", tokens)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def _unpacked(raw: bytes) -> list[int]:
    if len(raw) % 4:
        raise SealedFileError("its tokens are cut off")
    unpacked = array("i", raw)
    if sys.byteorder == "big":
        unpacked.byteswap()
    return unpacked.tolist()


def _unusable(request: RestoreState, held: int, reason: str) -> Restored:
    sys.stderr.write(f"engine: a saved state was not used: {reason}\n")
    return Restored(request.id, Restoring.UNUSABLE, held, reason)


def _not_saved(reason: str) -> RequestFailed:
    return RequestFailed(FailureCode.SNAPSHOT, f"The state was not saved: {reason}.")


def _reason(error: Exception) -> str:
    """Without the file's name."""
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return "it was stopped"
