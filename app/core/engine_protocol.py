"""Engine protocol: the messages between window and engine, one JSON object a line, tagged by
`type`.

The engine speaks first (`ready`, with its protocol version); the client answers `hello`. A request
with an `id` is answered by events of that id, the last of them `loaded`, `unloaded`, `counted`,
`finished`, `scored`, `read`, `tried_out`, `saved`, `restored` or `failed`. Lines are UTF-8,
unbroken.
"""

from __future__ import annotations

import msgspec

from app.core.consultations.messages import Sampling, Timings, TokenCounts
from app.core.engine_states import DropState, Restored, RestoreState, Saved, SaveState
from app.core.engine_trials import TriedOut, TryOut
from app.core.engine_words import FailureCode, FinishReason
from app.core.models.clinic_server import ClinicServer, ServerProblem
from app.core.models.memory_forecast import CacheType
from app.core.prompts.prompt_formats import Segment
from app.errors import InternalError
from app.files import UNDECODABLE
from app.sentences import plain

__all__ = ["FailureCode", "FinishReason"]  # and what is defined here

PROTOCOL_VERSION = 5


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
    is None where there is none, and where its `chat_template_bytes` are too many to be used.
    `server` is the address of a clinic's server that says all this, empty for a model here;
    `served` what it calls the model, and `server_software` itself; `counts_exactly`: it tells
    tokens, else they are estimated."""

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
    server: str = ""
    served: str = ""
    server_software: str = ""
    counts_exactly: bool = True


# Requests


class Hello(msgspec.Struct, frozen=True, tag_field="type", tag="hello"):
    protocol: int = PROTOCOL_VERSION


class LoadModel(msgspec.Struct, frozen=True, tag_field="type", tag="load"):
    """`context` in tokens, 0 for the smaller of the model's own and 4096; `gpu_layers` counts the
    output as one more, -1 for all that the backend takes; `threads` 0 for the physical cores.
    `in_memory` are patterns (ECMAScript, searched in tensors' names) of weights for main memory,
    `tensor_split` the layers of each GPU, empty for llama.cpp's own split. `batch`: tokens of a
    prompt that are processed at once, 0 for 512. `lock_memory` keeps the weights from being paged
    out, where the system allows it. `repack`: weights may be copied into the processor's order.
    Without `flash_attention` a cache of f16 has none; with it llama.cpp chooses. `server` is what a
    worker for clinic servers connects to; it takes `context` and this alone."""

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
    server: ClinicServer | None = None
    flash_attention: bool = True


class CountTokens(msgspec.Struct, frozen=True, tag_field="type", tag="count"):
    """`draft`: it was not sent yet, so no server may see what it did not see before."""

    id: int
    segments: tuple[Segment, ...]
    draft: bool = False


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
    | TryOut
    | SaveState
    | RestoreState
    | DropState
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


class Failed(msgspec.Struct, frozen=True, tag_field="type", tag="failed"):
    """`message` is one sentence for the user, without any text of a consultation. `id` 0: no
    request's. `problem` with a server, whose sentence is made again of `values`."""

    id: int
    code: FailureCode
    message: str
    problem: ServerProblem | None = None
    values: dict[str, str] = {}


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
    | TriedOut
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
