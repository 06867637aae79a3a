"""JSON transcript: loss-free, with the whole tree and every alternative.

The keys are stable within `version`. A message's own fields are those of the vault; times are
seconds since the epoch there, and dates with the local offset in `created`.
"""

from __future__ import annotations

from typing import Any

import msgspec

from app.core.clinical.mark_words import fields_of
from app.core.consultations.cut_off_reply import cut_off
from app.core.consultations.messages import Message, Role, to_builtins
from app.core.disclaimer import DEMONSTRATION, Disclaimer
from app.export.outline import AI_SENTENCE, NOT_ENCRYPTED
from app.export.source_fields import citation_objects, found_object
from app.export.transcript import (
    Masked,
    Transcript,
    TranscriptEntry,
    character_sentence,
    is_demonstration,
    local_time,
)
from app.export.wording import card_lines, context_notes, masked_sentence, state_of
from app.sentences import plain

FORMAT = "consilium-transcript"
VERSION = 1


def render(transcript: Transcript) -> str:
    """The whole document; it ends with a newline."""
    by_label = {disclaimer.label: disclaimer for disclaimer in transcript.disclaimers}
    document = {
        "format": FORMAT,
        "version": VERSION,
        "exported": local_time(transcript.exported_at),
        "exported_at": transcript.exported_at,
        "app_version": transcript.app_version,
        "ai_generated": AI_SENTENCE if transcript.disclaimers else None,
        "not_encrypted": NOT_ENCRYPTED,
        "masked": _masked(transcript.masked) if transcript.masked else None,
        "demonstration": DEMONSTRATION if transcript.has_demonstration else None,
        "characters": transcript.characters,
        "consultation": to_builtins(transcript.consultation),
        "disclaimers": [disclaimer_fields(disclaimer) for disclaimer in transcript.disclaimers],
        "shown": [_shown(entry) for entry in transcript.entries],
        "messages": [_message(message, by_label) for message in transcript.tree],
    }
    return (
        msgspec.json.format(msgspec.json.encode(document, enc_hook=plain).decode(), indent=2) + "\n"
    )


def _masked(masked: Masked) -> dict[str, Any]:
    return {
        "profile": masked.profile,
        "rules_version": masked.rules_version,
        "counts": masked.counts,
        "sentence": masked_sentence(masked),
    }


def disclaimer_fields(disclaimer: Disclaimer) -> dict[str, Any]:
    """The last four tell of a translation; its `translates` names the text that it is one of."""
    return {
        "label": disclaimer.label,
        "id": disclaimer.id,
        "version": disclaimer.version,
        "title": disclaimer.title,
        "notice": disclaimer.notice,
        "text": disclaimer.text,
        "language": disclaimer.language,
        "date": disclaimer.date or None,
        "translates": disclaimer.translates or None,
        "remark": disclaimer.remark or None,
    }


def _shown(entry: TranscriptEntry) -> dict[str, Any]:
    return {
        "id": entry.message.id,
        "turn": entry.turn,
        "position": entry.position,
        "alternatives": entry.alternatives,
        "left_out_of_turns": entry.left_out_of,
        "left_out_turns": entry.left_out,
        "notes": context_notes(entry),
        "marks": [fields_of(mark) for mark in entry.checked.marks] if entry.checked else [],
        "missing_basics": entry.checked.missing_basics if entry.checked else [],
        "sources": found_object(entry.sourced.found) if entry.sourced else None,
        "citations": citation_objects(
            entry.message.text, entry.sourced.found, entry.sourced.citations
        )
        if entry.sourced
        else [],
        "emergency_cards": card_lines(entry.message, entry.cards),
    }


def _message(message: Message, disclaimers: dict[str, Disclaimer]) -> dict[str, Any]:
    fields = to_builtins(message)
    fields["created"] = local_time(message.created_at)
    fields["state"] = state_of(message)
    fields["cut_off"] = cut_off(message) is not None
    if message.role is Role.REPLY:
        label = f"{message.disclaimer_id} {message.disclaimer_version}"
        fields["disclaimer"] = label
        fields["notice"] = disclaimers[label].notice
        fields["demonstration"] = DEMONSTRATION if is_demonstration(message) else None
        fields["character"] = character_sentence(message)
    return fields
