"""Reply details: how a reply was made, as names and values for whoever shows them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from app.core.consultations.messages import Message, Provenance, Sampling, Timings, TokenCounts
from app.core.models.model_character import named
from app.core.units import count_of, speed_of

Detail = tuple[str, str]


def details_of(reply: Message) -> list[Detail]:
    """What is known of it, in the order in which it is read."""
    found: list[Detail] = []
    if reply.provenance is not None:
        found += _of_provenance(reply.provenance)
    if reply.tokens is not None:
        found.append(("Tokens", tokens_words(reply.tokens)))
    if reply.timings is not None:
        found += [("Speed", each) for each in [speed_words(reply.timings)] if each]
    found.append(("Begun", f"{datetime.fromtimestamp(reply.created_at):%Y-%m-%d %H:%M:%S}"))
    return found


def _of_provenance(made: Provenance) -> Iterator[Detail]:
    yield "Model", named(made.model, made.model_sha256, made.demonstration)
    yield "SHA-256 of its file", made.model_sha256
    if made.quantization:
        yield "Quantization", made.quantization
    yield "Prompt format", made.prompt_format
    yield "Sampling", sampling_words(made.sampling)
    yield "Seed", str(made.seed)
    yield "Context", count_of(made.context, "token")
    yield "Made with", f"Consilium {made.app_version}, llama.cpp {made.llama_cpp}"


def sampling_words(sampling: Sampling) -> str:
    """What was set; the filters have no part where the likeliest token is always taken."""
    if sampling.temperature == 0:
        return "temperature 0: always the likeliest token"
    words = [
        f"temperature {sampling.temperature:g}",
        f"top-k {sampling.top_k}" if sampling.top_k else "",
        f"top-p {sampling.top_p:g}" if sampling.top_p < 1 else "",
        f"min-p {sampling.min_p:g}" if sampling.min_p else "",
        f"repeat penalty {sampling.repeat_penalty:g}" if sampling.repeat_penalty != 1 else "",
    ]
    return ", ".join(filter(None, words))


def tokens_words(tokens: TokenCounts) -> str:
    cached = f" ({tokens.cached:,} already computed)" if tokens.cached else ""
    return f"prompt {tokens.prompt:,}{cached}, answer {tokens.completion:,}"


def speed_words(timings: Timings) -> str:
    """How fast it was read and written, and what the first word waited for."""
    pieces = []
    if written := speed_of(timings.decode_tps):
        pieces.append(f"written at {written}")
    if read := speed_of(timings.prompt_tps):
        pieces.append(f"prompt read at {read}")
    if timings.first_token_ms > 0:
        pieces.append(f"first word after {timings.first_token_ms / 1000:.1f} s")
    if timings.load_ms > 0:
        pieces.append(f"model loaded in {timings.load_ms / 1000:.1f} s")
    return ", ".join(pieces)
