"""Server facts: what a server says of itself and its model. None of it can be verified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from app.core.engine_protocol import ModelFacts
from app.core.models.clinic_server import ClinicServer, ServerProblem
from app.core.prompts.typed_text import printable
from app.remote.dialects import Software, tokens_of
from app.remote.server_connection import Channel
from app.remote.server_failure import ServerFailed
from app.remote.server_tokens import ServerTokens

USUAL_CONTEXT = 4096  # tokens, of a server that doesn't tell
_MOST_TEMPLATE = 64 << 10
_MOST_NAME = 200  # characters
_MOST_CONTEXT = 1 << 24
# Pairs of control tokens that begin and end a text.
_PAIRS = (
    ("<s>", "</s>"),
    ("<|begin_of_text|>", "<|end_of_text|>"),
    ("<bos>", "<eos>"),
    ("", "<|im_end|>"),
    ("", "<|endoftext|>"),
)
CONTROLS = (
    *(name for pair in _PAIRS for name in pair if name),
    "<unk>", "<|im_start|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>",
    "<start_of_turn>", "<end_of_turn>", "[INST]", "[/INST]",
)  # fmt: skip


class _Meta(msgspec.Struct):
    n_ctx_train: int = 0
    n_params: int = 0
    size: int = 0


class _Listed(msgspec.Struct):
    id: str
    owned_by: str = ""
    max_model_len: int | None = None
    meta: _Meta | None = None


class _Models(msgspec.Struct):
    data: list[_Listed]


class _Defaults(msgspec.Struct):
    n_ctx: int = 0


class _Props(msgspec.Struct):
    default_generation_settings: _Defaults = msgspec.field(default_factory=_Defaults)
    chat_template: str = ""
    bos_token: str = ""
    eos_token: str = ""
    build_info: Any = ""


class _Version(msgspec.Struct):
    version: str = ""


@dataclass(frozen=True)
class Served:
    """The model as the server knows it (`id`), its software, and the facts for the client."""

    id: str
    software: Software
    facts: ModelFacts
    tokens: ServerTokens
    has_tokenizer: bool


def ask_server(server: ClinicServer, channel: Channel, context: int) -> Served:
    """What it serves; `context` in tokens is the most that is wanted, 0 for all of it. Raises
    ServerFailed, Aborted."""
    listed = channel.ask("/v1/models", _Models).data
    model = _meant(server, listed)
    software = _software(model)
    props, version = _Props(), ""
    if software is Software.LLAMA_SERVER:
        props = channel.ask("/props", _Props)
        version = f"llama-server {props.build_info}"
    elif software is Software.VLLM:
        version = f"vLLM {channel.ask('/version', _Version).version}"
    elif software is Software.LLAMA_CPP_PYTHON:
        version = "llama-cpp-python"
    tokens = _tokenizer(channel, software, model.id)
    bos, eos, controls = "", "", CONTROLS
    if software is not Software.OTHER:
        controls = tuple(name for name in CONTROLS if tokens.control(name) is not None)
        bos, eos = _ends(channel, software, model.id, tokens, props)
    told = props.default_generation_settings.n_ctx or model.max_model_len or server.context
    most = min(max(told, 0), _MOST_CONTEXT) or USUAL_CONTEXT
    facts = ModelFacts(
        name=printable(model.id.rsplit("/", 1)[-1], _MOST_NAME),
        architecture="",
        quantization="",
        parameters=max(0, model.meta.n_params) if model.meta else 0,
        size_bytes=0,
        context=min(most, context) if context else most,
        context_train=most,
        layers=0,
        gpu_layers=0,
        bos=bos or None,
        eos=eos,
        add_bos=bool(bos),
        special_tokens=controls,
        chat_template=_template(props, controls),
        demonstration=False,
        chat_template_bytes=len(props.chat_template.encode("utf-8", "replace")),
        server=server.url,
        served=printable(model.id, _MOST_NAME),
        server_software=printable(version, _MOST_NAME),
        counts_exactly=software is not Software.OTHER,
    )
    return Served(model.id, software, facts, tokens, software is not Software.OTHER)


def _meant(server: ClinicServer, listed: list[_Listed]) -> _Listed:
    if server.model:
        for each in listed:
            if each.id == server.model:
                return each
        raise ServerFailed(ServerProblem.WRONG_MODEL, _names(listed))
    if len(listed) == 1:
        return listed[0]
    if not listed:
        raise ServerFailed(ServerProblem.NO_INTERFACE, "it serves no model")
    raise ServerFailed(ServerProblem.SEVERAL, _names(listed))


def _names(listed: list[_Listed]) -> str:
    return ", ".join(each.id for each in listed[:5]) or "none"


def _software(model: _Listed) -> Software:
    known = {each.value: each for each in Software}
    return known.get(model.owned_by, Software.OTHER)


def _tokenizer(channel: Channel, software: Software, model: str) -> ServerTokens:
    if software is Software.OTHER:
        return ServerTokens(None)
    if software is not Software.LLAMA_CPP_PYTHON:
        return ServerTokens(
            lambda text, special: tokens_of(channel, software, model, text, special),
            parses=software is Software.VLLM,
        )
    before = tokens_of(channel, software, model, "", special=True)

    def without_bos(text: str, special: bool) -> list[int]:
        tokens = tokens_of(channel, software, model, text, special)
        return tokens[len(before) :] if tokens[: len(before)] == before else tokens

    return ServerTokens(without_bos, parses=True)


def _ends(
    channel: Channel, software: Software, model: str, tokens: ServerTokens, props: _Props
) -> tuple[str, str]:
    """The names of the tokens that begin a prompt and end a text; empty where there is none."""
    whole = tokens_of(channel, software, model, "a", special=True, adds=True)
    plain = tokens.plain("a")
    first = whole[0] if len(whole) > len(plain) else None
    named = {tokens.control(bos): bos for bos, _ in _PAIRS if bos}
    bos = named.get(first, "") if first is not None else ""
    if props.eos_token and tokens.control(props.eos_token) is not None:
        return bos, props.eos_token
    for begins, ends in _PAIRS:
        if begins in (bos, "") and tokens.control(ends) is not None:
            return bos, ends
    return bos, ""


def _template(props: _Props, controls: tuple[str, ...]) -> str | None:
    """None also for the one that llama-server shows where the model has none: it names control
    tokens of another vocabulary."""
    template = props.chat_template
    if not template or len(template.encode("utf-8", "replace")) > _MOST_TEMPLATE:
        return None
    foreign = [name for name in CONTROLS if name.startswith("<|") and name not in controls]
    return None if any(name in template for name in foreign) else template
