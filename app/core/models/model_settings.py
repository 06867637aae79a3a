"""Model settings: how one model is asked, and how fast it has answered on a machine so far."""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec

from app.core.consultations.messages import Sampling, Timings, TokenCounts
from app.core.prompts.typed_text import clean_typed
from app.errors import EmptyPrompt, WrongUse
from app.sentences import say, say_count

MOST_SYSTEM_PROMPT = 8_000  # characters: more leaves no room for a consultation in 4,096 tokens
MOST_SEED = 2**32 - 2  # llama.cpp keeps the last one for itself
MOST_TOKENS = 1 << 20
# A reply of fewer tokens says little of the speed; a prompt of fewer was mostly overhead.
_TELLING_TOKENS = 8
_TELLING_PROMPT = 32
_WEIGHT = 0.25  # of the newest reply, so that an update or another load shows soon


class SamplingPreset(StrEnum):
    """`own` are the numbers that stand in the model's settings."""

    CAREFUL = "careful"
    BALANCED = "balanced"
    OWN = "own"


# Careful leaves the model little but the likeliest words; balanced is what Consilium begins with.
_PRESETS = {
    SamplingPreset.CAREFUL: Sampling(temperature=0.1, top_k=20, top_p=0.9, min_p=0.1),
    SamplingPreset.BALANCED: Sampling(),
}


class ModelSettings(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was chosen for one model. Without a `preset` the temperature is that of the general
    settings. `own` and `max_tokens` (tokens of the longest answer, 0 for that of the general
    settings) count with the preset `own`; `system_prompt` takes the place of Consilium's role
    sentence where it is not empty; `prompt_format` is a format's name, empty for what the file
    says; `measured_format` is the one that a probe found, empty where it found none."""

    preset: SamplingPreset | None = None
    own: Sampling = Sampling()
    max_tokens: int = 0
    prompt_format: str = ""
    system_prompt: str = ""
    measured_format: str = ""

    def sampling(self, temperature: float) -> Sampling:
        """How the next token is chosen; `temperature` is that of the general settings."""
        if self.preset is None:
            return Sampling(temperature=temperature)
        return _PRESETS.get(self.preset, self.own)

    def longest(self, general: int) -> int:
        """Tokens of the longest answer, 0 for as long as it fits."""
        if self.preset is SamplingPreset.OWN and self.max_tokens:
            return self.max_tokens
        return general


def checked_settings(settings: ModelSettings) -> ModelSettings:
    """The settings themselves, the system prompt without space around it. Raises WrongUse with
    what is out of bounds, in the words of the page."""
    own = settings.own
    numbers = (own.temperature, own.top_p, own.min_p, own.repeat_penalty)
    if not all(map(math.isfinite, numbers)) or not 0 <= own.temperature <= 2:
        raise WrongUse(say("A temperature is a number from 0 to 2."))
    if not 0 <= own.top_p <= 1 or not 0 <= own.min_p <= 1:
        raise WrongUse(say("top-p and min-p are numbers from 0 to 1."))
    if not 0 <= own.top_k <= MOST_TOKENS:
        raise WrongUse(say("top-k is a whole number; 0 switches it off."))
    if not 0 < own.repeat_penalty <= 4:
        raise WrongUse(say("A repeat penalty is a number above 0, up to 4; 1 is none."))
    if own.seed is not None and not 0 <= own.seed <= MOST_SEED:
        raise WrongUse(say("A seed is a whole number from 0 to {most_seed}.", most_seed=MOST_SEED))
    if not 0 <= settings.max_tokens <= MOST_TOKENS:
        raise WrongUse(say("The longest answer is a whole number of tokens; 0 sets no limit."))
    try:
        prompt = clean_typed(settings.system_prompt[: 2 * MOST_SYSTEM_PROMPT])
    except EmptyPrompt:
        prompt = ""
    if len(prompt) > MOST_SYSTEM_PROMPT:
        raise WrongUse(
            say(
                "A system prompt has at most {most:,} characters; this one "
                "has {count:,}. Shorten it.",
                most=MOST_SYSTEM_PROMPT,
                count=len(settings.system_prompt),
            )
        )
    return msgspec.structs.replace(settings, system_prompt=prompt)


class SpeedSeen(msgspec.Struct, frozen=True):
    """Of replies on one machine, in tokens a second; the newest count most. `prompt_tps` is 0 as
    long as no prompt was long enough to tell."""

    replies: int
    decode_tps: float
    prompt_tps: float = 0.0

    @property
    def sentence(self) -> str:
        """For a model's card."""
        seen = say_count("{n} reply", "{n:,} replies", n=self.replies)
        if not self.prompt_tps:
            return say(
                "Writes {rate} tokens a second here ({seen} seen).",
                rate=_rate(self.decode_tps),
                seen=seen,
            )
        return say(
            "Writes {rate} tokens a second here, reads {reading} ({seen} seen).",
            rate=_rate(self.decode_tps),
            reading=_rate(self.prompt_tps),
            seen=seen,
        )


def speed_after(
    before: SpeedSeen | None, tokens: TokenCounts | None, timings: Timings | None
) -> SpeedSeen | None:
    """What is known after another reply; `before` itself where that one tells nothing."""
    if tokens is None or timings is None or tokens.completion < _TELLING_TOKENS:
        return before
    if timings.decode_tps <= 0:
        return before
    read = timings.prompt_tps if tokens.prompt - tokens.cached >= _TELLING_PROMPT else 0.0
    if before is None:
        return SpeedSeen(1, timings.decode_tps, read)
    return SpeedSeen(
        before.replies + 1,
        _mixed(before.decode_tps, timings.decode_tps),
        _mixed(before.prompt_tps, read) if read else before.prompt_tps,
    )


def _mixed(old: float, new: float) -> float:
    return old + _WEIGHT * (new - old) if old else new


def _rate(tps: float) -> str:
    return f"{tps:,.0f}" if tps >= 10 else f"{tps:.1f}"
