"""Reply details: how a reply was made, as names and values for whoever shows them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from app.core.consultations.messages import Message, Provenance, Sampling, Timings, TokenCounts
from app.core.models.model_character import named
from app.core.models.served_model import made_with
from app.core.units import speed_of
from app.sentences import joined, say, say_count

Detail = tuple[str, str]


def details_of(reply: Message) -> list[Detail]:
    """What is known of it, in the order in which it is read."""
    found: list[Detail] = []
    if reply.provenance is not None:
        found += _of_provenance(reply.provenance)
    if reply.tokens is not None:
        found.append((say("Tokens"), tokens_words(reply.tokens)))
    if reply.timings is not None:
        found += [(say("Speed"), each) for each in [speed_words(reply.timings)] if each]
    found.append((say("Begun"), f"{datetime.fromtimestamp(reply.created_at):%Y-%m-%d %H:%M:%S}"))
    return found


def _of_provenance(made: Provenance) -> Iterator[Detail]:
    yield say("Model"), named(made.model, made.model_sha256, made.demonstration)
    if made.server:
        yield say("Clinic server"), made.server
        yield (
            say("What the server says of the model"),
            say("{served} (this can't be verified)", served=made.served),
        )
    else:
        yield say("SHA-256 of its file"), made.model_sha256
    if made.quantization:
        yield say("Quantization"), made.quantization
    yield say("Prompt format"), made.prompt_format
    yield say("Sampling"), sampling_words(made.sampling)
    yield say("Seed"), str(made.seed)
    yield say("Context"), say_count("{n} token", "{n:,} tokens", n=made.context)
    yield say("Made with"), made_with(made)


def sampling_words(sampling: Sampling) -> str:
    """What was set; the filters have no part where the likeliest token is always taken."""
    if sampling.temperature == 0:
        return say("temperature 0: always the likeliest token")
    words = [
        say("temperature {temperature:g}", temperature=sampling.temperature),
        say("top-k {top_k}", top_k=sampling.top_k) if sampling.top_k else "",
        say("top-p {top_p:g}", top_p=sampling.top_p) if sampling.top_p < 1 else "",
        say("min-p {min_p:g}", min_p=sampling.min_p) if sampling.min_p else "",
        say("repeat penalty {number:g}", number=sampling.repeat_penalty)
        if sampling.repeat_penalty != 1
        else "",
    ]
    return joined(words, ", ")


def tokens_words(tokens: TokenCounts) -> str:
    if tokens.cached:
        return say(
            "prompt {prompt:,} ({cached:,} already computed), answer {answer:,}",
            prompt=tokens.prompt,
            cached=tokens.cached,
            answer=tokens.completion,
        )
    return say(
        "prompt {prompt:,}, answer {answer:,}", prompt=tokens.prompt, answer=tokens.completion
    )


def speed_words(timings: Timings) -> str:
    """How fast it was read and written, and what the first word waited for."""
    pieces = []
    if written := speed_of(timings.decode_tps):
        pieces.append(say("written at {speed}", speed=written))
    if read := speed_of(timings.prompt_tps):
        pieces.append(say("prompt read at {speed}", speed=read))
    if timings.first_token_ms > 0:
        pieces.append(
            say("first word after {seconds:.1f} s", seconds=timings.first_token_ms / 1000)
        )
    if timings.load_ms > 0:
        pieces.append(say("model loaded in {seconds:.1f} s", seconds=timings.load_ms / 1000))
    return joined(pieces, ", ")
