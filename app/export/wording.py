"""Export wording: what the readable formats say about a message, in the same words."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.cited_places import source_lines as lines_of_sources
from app.core.clinical.emergency.card_texts import ENGLISH, CardLanguage
from app.core.clinical.mark_words import lines_of, missing_line
from app.core.consultations.cut_off_reply import Cut, cut_off
from app.core.consultations.messages import Message, Provenance, Role, Status
from app.core.models.model_character import named
from app.core.models.served_model import checksum_of, made_with, server_sentence
from app.core.units import count_of, speed_of
from app.export.transcript import Masked, Transcript, TranscriptEntry, local_time

# A prompt holds questions with their answers, the newest that fit.
LEFT_OUT = (
    "Turns without an answer are, and those that do not fit the model's context; a demonstration "
    "is given no other case than the one that it knows."
)

_STATES = {
    Status.PENDING: "Not answered yet when this was {taken}.",
    Status.STREAMING: "Still being written when this was {taken}: not complete.",
    Status.STOPPED: "Stopped by the clinician: not complete.",
    Status.INTERRUPTED: "Interrupted (the program or the engine ended): not complete.",
    Status.FAILED: "Failed",
}

_MASKED_DATES = {
    "safe-harbor": "dates by their year",
    "shifted": "dates shifted",
    "relative": "dates counted in days",
}
_CUT = {
    Cut.LENGTH: "Cut off at the token limit: not complete.",
    Cut.CONTEXT: "Cut off because the context was full: not complete.",
}


def dates_of(transcript: Transcript, taken: str = "exported") -> str:
    """When it began, changed and left; `taken` says how it left."""
    consultation = transcript.consultation
    return (
        f"Begun {local_time(consultation.created_at)} · "
        f"last changed {local_time(consultation.updated_at)} · "
        f"{taken} {local_time(transcript.exported_at)} with Consilium {transcript.app_version}"
    )


def masked_sentence(masked: Masked | None) -> str:
    """What was done to it, at the top; empty for what leaves as it is."""
    if masked is None:
        return ""
    places = count_of(sum(masked.counts.values()), "place")
    return (
        f"Masked by rules ({masked.rules_version}): {places}, {_MASKED_DATES[masked.profile]}. "
        "It assists and does not certify: read it before it leaves."
    )


def heading_of(entry: TranscriptEntry) -> str:
    """`3. Reply`."""
    who = "Clinician" if entry.message.role is Role.CLINICIAN else "Reply"
    return f"{entry.turn}. {who}"


def about_of(entry: TranscriptEntry) -> str:
    """When, for which task, and which of how many alternatives."""
    message = entry.message
    about = [local_time(message.created_at)]
    if message.role is Role.CLINICIAN:
        about.append(message.task.label)
    if entry.alternatives > 1:
        about.append(f"alternative {entry.position} of {entry.alternatives}")
    return " · ".join(about)


def model_of(made: Provenance) -> str:
    """The model that made a reply, with the beginning of its checksum and the prompt format."""
    name = f"{made.model} {made.quantization}".strip()
    if sentence := server_sentence(made):
        return f"{sentence} Format {made.prompt_format}"
    return f"Model {name} ({made.model_sha256[:12]}), format {made.prompt_format}"


def models_of(transcript: Transcript) -> list[tuple[str, str, str]]:
    """Of each model that made a shown reply: SHA-256, name with what it is, quantization. Of one on
    a clinic's server no SHA-256 is known."""
    return sorted(
        {
            (
                checksum_of(each) or "not known: on a server",
                _named(each),
                each.quantization,
            )
            for entry in transcript.entries
            if (each := entry.message.provenance) is not None
        }
    )


def _named(made: Provenance) -> str:
    if made.server:
        return f"Clinic server {made.server}: {made.served}, as it says (can't be verified)"
    return named(made.model, made.model_sha256, made.demonstration)


def state_of(message: Message, taken: str = "exported") -> str | None:
    """A sentence where a message is not simply complete."""
    if message.status is Status.COMPLETE:
        cut = cut_off(message)
        return _CUT[cut] if cut else None
    sentence = _STATES[message.status].format(taken=taken)
    if message.status is Status.FAILED:
        return f"{sentence}: {message.error}" if message.error else f"{sentence}."
    return sentence


def context_notes(entry: TranscriptEntry) -> list[str]:
    """Where turns were left out of the prompt, at the turns themselves and at replies."""
    notes = []
    if entry.left_out_of:
        notes.append(
            f"This turn was left out for the reply of {_turns(entry.left_out_of)}. {LEFT_OUT}"
        )
    if entry.left_out:
        verb = "was" if len(entry.left_out) == 1 else "were"
        notes.append(
            f"{_turns(entry.left_out).capitalize()} {verb} left out for this reply. {LEFT_OUT}"
        )
    return notes


def check_lines(entry: TranscriptEntry) -> list[str]:
    """What rules found in a reply, and which basics were not said."""
    if entry.checked is None:
        return []
    said = lines_of(entry.checked.marks)
    if missing := missing_line(entry.checked.missing_basics):
        said.append(missing)
    return said


def source_lines(entry: TranscriptEntry) -> list[str]:
    """What was found in the clinic's sources for a reply, and what its sentences share with it."""
    if entry.sourced is None:
        return []
    return lines_of_sources(entry.message.text, entry.sourced.found, entry.sourced.citations)


def card_lines(message: Message, cards: CardLanguage = ENGLISH) -> list[str]:
    """What the emergency cards of a question said, a paragraph each; where they leave, without an
    emergency number, which may be another country's by then."""
    lines = []
    for shown in message.cards:
        text = cards.text(shown.card)
        seen = f", acknowledged {local_time(shown.seen_at)}" if shown.seen_at else ""
        lines.append(
            f"Emergency card, shown {local_time(shown.shown_at)}{seen}: {text.title}. "
            f"{' '.join(text.steps)} {text.about}"
        )
    return lines


def figures_of(message: Message) -> list[str]:
    """Sampling, tokens and speed, each as a short phrase."""
    phrases = []
    if (made := message.provenance) is not None:
        phrases.append(_sampling(made))
        if made.max_tokens:
            phrases.append(f"longest answer {made.max_tokens:,} tokens")
        if made.system_prompt:
            phrases.append("with a system prompt of its own")
        phrases.append(f"context {made.context:,}")
    if (tokens := message.tokens) is not None:
        phrases.append(f"tokens: prompt {tokens.prompt:,} (cached {tokens.cached:,})")
        phrases.append(f"answer {tokens.completion:,}")
    if message.timings is not None and (speed := speed_of(message.timings.decode_tps)):
        phrases.append(speed)
    if made is not None:
        phrases.append(made_with(made))
    return phrases


def _sampling(made: Provenance) -> str:
    sampling = made.sampling
    if sampling.temperature == 0:
        return "temperature 0 (the likeliest token)"
    return (
        f"temperature {sampling.temperature:g}, top-k {sampling.top_k}, top-p {sampling.top_p:g}, "
        f"min-p {sampling.min_p:g}, repeat penalty {sampling.repeat_penalty:g}, seed {made.seed}"
    )


def _turns(numbers: Sequence[int]) -> str:
    """`turn 3`, `turns 1 and 2`, `turns 1–4`."""
    if len(numbers) == 1:
        return f"turn {numbers[0]}"
    if numbers[-1] - numbers[0] == len(numbers) - 1 and len(numbers) > 2:
        return f"turns {numbers[0]}–{numbers[-1]}"
    *first, last = map(str, numbers)
    return f"turns {', '.join(first)} and {last}"
