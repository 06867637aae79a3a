"""Engine protocol: the messages between window and engine, one JSON object a line, tagged by
`type`.

The engine speaks first (`ready`, with its protocol version); the client answers `hello`. A request
with an `id` is answered by events of that id, the last of them `loaded`, `unloaded`, `counted`,
`finished`, `scored`, `read`, `saved`, `restored` or `failed`. Lines are UTF-8, unbroken.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.core.consultations.messages import Sampling, Timings, TokenCounts
from app.core.models.memory_forecast import CacheType
from app.core.prompts.prompt_formats import Segment
from app.errors import InternalError
from app.files import UNDECODABLE
from app.sentences import plain

PROTOCOL_VERSION = 3


class FinishReason(StrEnum):
    """Why a reply ended."""

    END_OF_TURN = "end_of_turn"
    STOP_STRING = "stop_string"
    LENGTH = "length"
    CONTEXT = "context"
    CANCELLED = "cancelled"


class FailureCode(StrEnum):
    """What went wrong inside the engine; the client makes a typed error of it."""

    MODEL_NOT_FOUND = "model_not_found"
    MODEL_UNREADABLE = "model_unreadable"
    OUT_OF_MEMORY = "out_of_memory"
    NO_MODEL = "no_model"
    PROMPT_TOO_LONG = "prompt_too_long"
    BAD_REQUEST = "bad_request"
    PROTOCOL = "protocol"
    DECODE = "decode"
    NOT_FINITE = "not_finite"
    SNAPSHOT = "snapshot"
    CANCELLED = "cancelled"


class Restoring(StrEnum):
    """What became of a saved state: it was taken, it would have spared nothing, or it can't be used
    and is of no further worth."""

    TAKEN = "taken"
    NO_GAIN = "no_gain"
    UNUSABLE = "unusable"


class EngineDevice(msgspec.Struct, frozen=True):
    """A compute device that ggml reports; bytes."""

    name: str
    description: str
    kind: str
    memory_free: int
    memory_total: int


class MemoryUse(msgspec.Struct, frozen=True):
    """Bytes that llama.cpp reports of a load: `use` is `weights`, `cache`, `compute` or `output`,
    `buffer` its name of the memory, such as `CPU_Mapped` or `CUDA0`."""

    use: str
    buffer: str
    bytes: int


class ModelFacts(msgspec.Struct, frozen=True):
    """What the engine knows of the loaded model. In tokens: `context` is this session's,
    `context_train` the model's own. Of what llama.cpp did: `gpu_layers` are on a GPU, and
    `moved_tensors` went where a pattern of the request sent them. `chat_template`
    is None where there is none, and where its `chat_template_bytes` are too many to be used."""

    name: str
    architecture: str
    quantization: str
    parameters: int
    size_bytes: int
    context: int
    context_train: int
    layers: int
    gpu_layers: int
    bos: str | None
    eos: str
    add_bos: bool
    special_tokens: tuple[str, ...]
    chat_template: str | None
    demonstration: bool
    cache_type: CacheType = CacheType.F16
    memory: tuple[MemoryUse, ...] = ()
    moved_tensors: int = 0
    chat_template_bytes: int = 0


class SnapshotFile(msgspec.Struct, frozen=True):
    """A saved KV state: its path, the key that it is sealed with (32 bytes), and what it was
    made with. The key shows in no text of this object."""

    path: str
    key: bytes
    model_sha256: str
    prompt_format: str

    def __repr__(self) -> str:
        return f"SnapshotFile({self.path!r})"


# Requests


class Hello(msgspec.Struct, frozen=True, tag_field="type", tag="hello"):
    protocol: int = PROTOCOL_VERSION


class LoadModel(msgspec.Struct, frozen=True, tag_field="type", tag="load"):
    """`context` in tokens, 0 for the smaller of the model's own and 4096; `gpu_layers` counts the
    output as one more, -1 for all that the backend takes; `threads` 0 for the physical cores.
    `in_memory` are patterns (ECMAScript, searched in tensors' names) of weights for main memory,
    `tensor_split` the layers of each GPU, empty for llama.cpp's own split. `batch`: tokens of a
    prompt that are processed at once, 0 for 512. `lock_memory` keeps the weights from being paged
    out, where the system allows it. `repack`: weights may be copied into the processor's order."""

    id: int
    path: str
    context: int = 0
    gpu_layers: int = -1
    threads: int = 0
    in_memory: tuple[str, ...] = ()
    tensor_split: tuple[int, ...] = ()
    cache_type: CacheType = CacheType.F16
    batch: int = 0
    lock_memory: bool = False
    repack: bool = True


class CountTokens(msgspec.Struct, frozen=True, tag_field="type", tag="count"):
    id: int
    segments: tuple[Segment, ...]


class Generate(msgspec.Struct, frozen=True, tag_field="type", tag="generate"):
    """`max_tokens` 0 for as many as the context holds. `stop` strings end the reply and are not
    part of it. `ignore_end` goes on past the end of turn (benchmarks). `grammar` (GBNF, of the rule
    `root`) is what alone may be written; empty for anything."""

    id: int
    segments: tuple[Segment, ...]
    sampling: Sampling
    max_tokens: int = 0
    stop: tuple[str, ...] = ()
    ignore_end: bool = False
    grammar: str = ""


class Score(msgspec.Struct, frozen=True, tag_field="type", tag="score"):
    """How likely each of these texts is behind a prompt; each begins with its own space, if any."""

    id: int
    segments: tuple[Segment, ...]
    texts: tuple[str, ...]


class ReadAhead(msgspec.Struct, frozen=True, tag_field="type", tag="read_ahead"):
    """Process what a prompt and `other` begin with in common, which the next one is sure to begin
    with too. Whatever is asked meanwhile ends it; what it has processed by then stays."""

    id: int
    segments: tuple[Segment, ...]
    other: tuple[Segment, ...]


class Cancel(msgspec.Struct, frozen=True, tag_field="type", tag="cancel"):
    """Ends the load or generation of that id, in the middle of prompt processing too."""

    id: int


class SaveState(msgspec.Struct, frozen=True, tag_field="type", tag="save_state"):
    """Save what the KV cache holds. It is copied when the request's turn comes; sealing and writing
    go on beside the requests after it, and `saved` tells that the file is durable. Fails with
    SNAPSHOT when the state takes more than `most_bytes`."""

    id: int
    file: SnapshotFile
    most_bytes: int


class RestoreState(msgspec.Struct, frozen=True, tag_field="type", tag="restore_state"):
    """Bring a saved state into the KV cache if more of this prompt is in it than in the cache."""

    id: int
    file: SnapshotFile
    segments: tuple[Segment, ...]


class Unload(msgspec.Struct, frozen=True, tag_field="type", tag="unload"):
    id: int


class Shutdown(msgspec.Struct, frozen=True, tag_field="type", tag="shutdown"):
    pass


Request = (
    Hello
    | LoadModel
    | CountTokens
    | Generate
    | Score
    | ReadAhead
    | SaveState
    | RestoreState
    | Cancel
    | Unload
    | Shutdown
)

# Events


class Ready(msgspec.Struct, frozen=True, tag_field="type", tag="ready"):
    """`processor_module` is the kind of processor, `haswell` for example, whose module of llama.cpp
    was loaded; empty where there is one build only."""

    protocol: int
    llama_cpp: str
    devices: tuple[EngineDevice, ...]
    gpu_offload: bool
    import_ms: float
    processor_module: str = ""


class LoadProgress(msgspec.Struct, frozen=True, tag_field="type", tag="load_progress"):
    id: int
    fraction: float


class Loaded(msgspec.Struct, frozen=True, tag_field="type", tag="loaded"):
    """`notice` is one sentence for the user when something that was asked for wasn't granted."""

    id: int
    model: ModelFacts
    load_ms: float
    notice: str = ""


class Unloaded(msgspec.Struct, frozen=True, tag_field="type", tag="unloaded"):
    """`devices` with the memory that is free now."""

    id: int
    devices: tuple[EngineDevice, ...] = ()


class Counted(msgspec.Struct, frozen=True, tag_field="type", tag="counted"):
    id: int
    tokens: int


class PromptProgress(msgspec.Struct, frozen=True, tag_field="type", tag="prompt_progress"):
    """Tokens of the prompt that are processed, of all; `cached` of them were in the KV cache."""

    id: int
    done: int
    total: int
    cached: int


class Token(msgspec.Struct, frozen=True, tag_field="type", tag="token"):
    """Text to append: complete UTF-8, one token's or several's."""

    id: int
    text: str


class Evaluations(msgspec.Struct, frozen=True):
    """What llama.cpp itself counted and timed: tokens of the prompt that it evaluated, and those of
    the reply, one by one. Of a batch that was cancelled all tokens count."""

    prompt_tokens: int = 0
    prompt_ms: float = 0.0
    reply_tokens: int = 0
    reply_ms: float = 0.0


class Finished(msgspec.Struct, frozen=True, tag_field="type", tag="finished"):
    """`timings.load_ms` is 0 here; the client knows whether it had to load. `token_ids` are those
    of the reply as it was generated, without the end of turn; those behind its text's end (a stop
    string's) are among them."""

    id: int
    reason: FinishReason
    tokens: TokenCounts
    timings: Timings
    seed: int
    evaluations: Evaluations = Evaluations()
    token_ids: tuple[int, ...] = ()


class Scored(msgspec.Struct, frozen=True, tag_field="type", tag="scored"):
    """Natural logarithms of the texts' likelihoods, in their order, each over its own tokens;
    `prompt_tokens`, of which `cached` were in the KV cache."""

    id: int
    logprobs: tuple[float, ...]
    prompt_tokens: int
    cached: int


class Read(msgspec.Struct, frozen=True, tag_field="type", tag="read"):
    """`tokens` that the KV cache holds of what was to be read ahead, `computed` of them now."""

    id: int
    tokens: int
    computed: int


class Saved(msgspec.Struct, frozen=True, tag_field="type", tag="saved"):
    """`tokens` whose state was saved, `bytes` of the file, `copy_ms` in which nothing else ran."""

    id: int
    tokens: int
    bytes: int
    copy_ms: float


class Restored(msgspec.Struct, frozen=True, tag_field="type", tag="restored"):
    """`tokens` of the prompt whose state the cache now holds; `reason` says why a file is unusable,
    without any text of a consultation."""

    id: int
    outcome: Restoring
    tokens: int
    reason: str = ""


class Failed(msgspec.Struct, frozen=True, tag_field="type", tag="failed"):
    """`message` is one sentence for the user, without any text of a consultation. `id` 0: no
    request's."""

    id: int
    code: FailureCode
    message: str


Event = (
    Ready
    | LoadProgress
    | Loaded
    | Unloaded
    | Counted
    | PromptProgress
    | Token
    | Finished
    | Scored
    | Read
    | Saved
    | Restored
    | Failed
)

_encoder = msgspec.json.Encoder(enc_hook=plain)
_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_events: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


class ProtocolError(InternalError):
    """A line that is no message of this protocol. Its content is never repeated: it may hold a
    consultation."""


def encode(message: Request | Event) -> bytes:
    """One line, newline included."""
    return _encoder.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Raises ProtocolError."""
    try:
        return _requests.decode(line)
    except UNDECODABLE as error:
        raise ProtocolError(f"not a request of protocol {PROTOCOL_VERSION}: {error}") from None


def decode_event(line: bytes) -> Event:
    """Raises ProtocolError."""
    try:
        return _events.decode(line)
    except UNDECODABLE as error:
        raise ProtocolError(f"not an event of protocol {PROTOCOL_VERSION}: {error}") from None
