"""Dialects: what llama-server, vLLM and others add to the common interface, in its words."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec

from app.core.engine_protocol import Generate
from app.remote.server_connection import Channel

COMPLETIONS = "/v1/completions"
_REPEAT_WINDOW = 64  # tokens, as the engine's own
# In the engine's own order (app/engine/sampling.py).
_SAMPLERS = ["penalties", "top_k", "top_p", "min_p", "temperature"]


class Software(StrEnum):
    """What a server says it is, in the list of its models."""

    LLAMA_SERVER = "llamacpp"
    VLLM = "vllm"
    LLAMA_CPP_PYTHON = "me"
    OTHER = ""

    @property
    def takes_ids(self) -> bool:
        """Whether a prompt may be token ids; else it is text, before which the server itself puts
        the token that begins one."""
        return self in (Software.LLAMA_SERVER, Software.VLLM)


class _Tokens(msgspec.Struct):
    tokens: list[int]


def tokens_of(
    channel: Channel, software: Software, model: str, text: str, special: bool, adds: bool = False
) -> list[int]:
    """Token ids; `special`: names of control tokens in it are read as such (vLLM and
    llama-cpp-python always do so); `adds`: what the tokenizer puts before a prompt too, which
    llama-cpp-python always does. Raises ServerFailed, Aborted."""
    match software:
        case Software.LLAMA_SERVER:
            body = {"content": text, "add_special": adds, "parse_special": special}
            return channel.ask("/tokenize", _Tokens, body).tokens
        case Software.VLLM:
            asked = {"model": model, "prompt": text, "add_special_tokens": adds}
            return channel.ask("/tokenize", _Tokens, asked).tokens
        case _:
            return channel.ask("/extras/tokenize", _Tokens, {"model": model, "input": text}).tokens


def completion_body(
    software: Software, model: str, prompt: list[int] | str, request: Generate, most: int
) -> dict[str, Any]:
    """The body of a request for a streamed reply of `most` tokens at most."""
    sampling = request.sampling
    body: dict[str, Any] = {
        "model": model,
        "prompt": prompt,
        "max_tokens": most,
        "temperature": sampling.temperature,
        "stream": True,
    }
    if request.stop:
        body["stop"] = list(request.stop)
    if sampling.temperature > 0:
        body["top_p"] = sampling.top_p
        if sampling.seed is not None:
            body["seed"] = sampling.seed
    match software:
        case Software.LLAMA_SERVER:
            body |= {"cache_prompt": True, "stream_options": {"include_usage": True}}
            body |= _ours(request) | {"repeat_last_n": _REPEAT_WINDOW, "samplers": _SAMPLERS}
        case Software.VLLM:
            body["stream_options"] = {"include_usage": True}
            body |= _of_vllm(request)
        case Software.LLAMA_CPP_PYTHON:
            body |= _ours(request)
    return body


def _ours(request: Generate) -> dict[str, Any]:
    """As llama.cpp's programs call it."""
    sampling = request.sampling
    body: dict[str, Any] = {
        "top_k": sampling.top_k,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty if sampling.temperature > 0 else 1.0,
    }
    if request.grammar:
        body["grammar"] = request.grammar
    if request.ignore_end:
        body["ignore_eos"] = True
    return body


def _of_vllm(request: Generate) -> dict[str, Any]:
    sampling = request.sampling
    body: dict[str, Any] = {}
    if sampling.temperature > 0:
        body["top_k"] = sampling.top_k or -1
        body["min_p"] = sampling.min_p
        body["repetition_penalty"] = sampling.repeat_penalty
    if request.grammar:
        body["structured_outputs"] = {"grammar": request.grammar}
    if request.ignore_end:
        body["ignore_eos"] = True
    return body
