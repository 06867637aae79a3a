"""Transcript: its contents in every format."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.core.clinical.citations import Citation
from app.core.clinical.cited_places import FoundPassages
from app.core.clinical.emergency.card_texts import ENGLISH, CardLanguage
from app.core.clinical.marks import Checked
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Consultation, Message, Role
from app.core.disclaimer import Disclaimer
from app.core.models.model_character import character_of
from app.errors import ExportError
from app.sentences import say


class MaskedTime(float):
    """A moment of which `words` say what may be known; its seconds tell no more."""

    words: str

    def __new__(cls, seconds: float, words: str) -> MaskedTime:
        made = super().__new__(cls, seconds)
        made.words = words
        return made


@dataclass(frozen=True)
class Masked:
    """By what a transcript was masked: the profile, the rules, and how many of each kind were."""

    profile: str
    rules_version: str
    counts: Mapping[str, int]


@dataclass(frozen=True)
class SourcedReply:
    """What was found in the clinic's sources for a reply, and what its sentences share with it."""

    found: FoundPassages
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class TranscriptEntry:
    """A message of the shown path.

    `turn` counts the clinician's messages from 1; a reply has its question's number. `position` and
    `alternatives` place it among its alternatives. `left_out_of` are the turns whose shown replies
    were made without this message and its reply; `left_out` the turns that this reply was made
    without. `disclaimer` is None for what the clinician wrote, and only there; `checked` are the
    marks of a reply, None where there was nothing to check; `sourced` is None where no sources were
    looked into. `cards` is the language of a question's emergency cards.
    """

    message: Message
    turn: int
    position: int
    alternatives: int
    left_out_of: tuple[int, ...]
    left_out: tuple[int, ...]
    disclaimer: Disclaimer | None
    checked: Checked | None = None
    sourced: SourcedReply | None = None
    cards: CardLanguage = ENGLISH


@dataclass(frozen=True)
class Transcript:
    """A consultation to take along: the shown path, and the whole tree for formats that keep it.

    `disclaimers` are those that its replies carry. `exported_at` in seconds since the epoch;
    `masked` None for what leaves as it is.
    """

    consultation: Consultation
    entries: tuple[TranscriptEntry, ...]
    tree: tuple[Message, ...]
    disclaimers: tuple[Disclaimer, ...]
    exported_at: float
    app_version: str
    masked: Masked | None = None

    @property
    def has_demonstration(self) -> bool:
        """Whether a reply was made by the demonstration model."""
        return any(is_demonstration(message) for message in self.tree)

    @property
    def characters(self) -> tuple[str, ...]:
        """What the models that came along are, of those that made a reply: a sentence each."""
        said = (character_sentence(message) for message in self.tree)
        return tuple(dict.fromkeys(sentence for sentence in said if sentence))


def build_transcript(
    consultation: Consultation,
    messages: Iterable[Message],
    disclaimers: Mapping[str, Disclaimer],
    *,
    exported_at: float,
    app_version: str,
    checked: Mapping[str, Checked] | None = None,
    sourced: Mapping[str, SourcedReply] | None = None,
    card_languages: Sequence[CardLanguage] = (),
) -> Transcript:
    """Put a transcript together from a consultation's whole tree.

    `disclaimers` maps labels (`clinical 1`) to texts: every version that a reply may carry, as a
    reply never leaves without its own; `checked` maps ids of replies to their marks, `sourced` to
    their sources. `card_languages` are the translations of the emergency cards: a question has
    them in the language of its reply's disclaimer. Raises ExportError when a disclaimer is missing.
    """
    tree = tuple(messages)
    carried = {
        message.id: _carried(message, disclaimers) for message in tree if message.role is Role.REPLY
    }
    languages = {each.language: each for each in card_languages}
    spoken = {
        message.parent_id: carried[message.id].language
        for message in reversed(tree)
        if message.id in carried
    }  # a question's cards are in the language of its first reply
    path = shown_path(tree, consultation.leaf_id)
    turns: dict[str, int] = {}
    for shown in path:
        if shown.message.role is Role.CLINICIAN:
            turns[shown.message.id] = len(turns) + 1
    left_out_of: dict[str, list[int]] = {}
    entries = []
    for shown in path:
        message = shown.message
        turn = turns.get(message.id) or turns.get(message.parent_id or "", 0)
        omitted = [each for each in message.omitted if each in turns]
        for each in omitted:
            left_out_of.setdefault(each, []).append(turn)
        entries.append((shown, turn, tuple(sorted(turns[each] for each in omitted))))
    return Transcript(
        consultation=consultation,
        entries=tuple(
            TranscriptEntry(
                message=shown.message,
                turn=turn,
                position=shown.position,
                alternatives=len(shown.alternatives),
                left_out_of=tuple(left_out_of.get(shown.message.id, ())),
                left_out=left_out,
                disclaimer=carried.get(shown.message.id),
                cards=languages.get(spoken.get(shown.message.id, "en"), ENGLISH),
                checked=(checked or {}).get(shown.message.id),
                sourced=(sourced or {}).get(shown.message.id),
            )
            for shown, turn, left_out in entries
        ),
        tree=tree,
        disclaimers=tuple(sorted(set(carried.values()), key=lambda text: (text.id, text.version))),
        exported_at=exported_at,
        app_version=app_version,
    )


def is_demonstration(message: Message) -> bool:
    """Whether the demonstration model made this reply."""
    return message.provenance is not None and message.provenance.demonstration


def character_sentence(message: Message) -> str | None:
    """What the model that made this reply is, where it is one that came along."""
    made = message.provenance
    character = character_of(made.model_sha256, made.demonstration) if made else None
    return character.sentence if character else None


def local_time(seconds: float) -> str:
    """Date and time here, with the offset from UTC: `2026-11-22 09:30:05+01:00`; of one that is
    masked its words."""
    if isinstance(seconds, MaskedTime):
        return seconds.words
    return datetime.fromtimestamp(seconds).astimezone().isoformat(sep=" ", timespec="seconds")


def suggested_name(consultation: Consultation, extension: str, *, masked: bool = False) -> str:
    """A file name that tells nothing of what was said: the day, and the end of the id; of one that
    leaves masked neither."""
    if masked:
        return f"consilium-masked.{extension}"
    day = datetime.fromtimestamp(consultation.created_at).date().isoformat()
    return f"consilium-{day}-{consultation.id[-6:]}.{extension}"


def file_names(
    consultations: Sequence[Consultation], extension: str, *, masked: bool = False
) -> dict[str, str]:
    """A suggested name for each id; with all of the id where its end names two. Those that leave
    masked have a number, and one word of chance together: others in the same folder stay."""
    if masked:
        word = secrets.token_hex(3)
        return {
            each.id: f"consilium-masked-{word}-{number}.{extension}"
            for number, each in enumerate(consultations, 1)
        }
    names = {each.id: suggested_name(each, extension) for each in consultations}
    taken = Counter(names.values())
    for each in consultations:
        if taken[names[each.id]] > 1:
            day = datetime.fromtimestamp(each.created_at).date().isoformat()
            names[each.id] = f"consilium-{day}-{each.id}.{extension}"
    return names


def _carried(message: Message, disclaimers: Mapping[str, Disclaimer]) -> Disclaimer:
    label = f"{message.disclaimer_id} {message.disclaimer_version}"
    if label not in disclaimers:
        raise ExportError(
            say(
                "The disclaimer that a reply carries ({label}) is missing in this "
                "installation, and no reply leaves without it. Reinstall Consilium, then "
                "export again.",
                label=label,
            )
        )
    return disclaimers[label]
