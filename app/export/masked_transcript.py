"""Masked transcript: a transcript of which no part says who somebody is, as far as rules find it.

Marks and citations were made of the text as it was; they are carried over to where it stands now,
so nothing is compared anew and nothing of a masked text is stored. Identifiers and times of the
vault go too: an id tells when it was made.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import re
import uuid
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import msgspec

from app.core.clinical.citations import Citation
from app.core.clinical.cited_places import CitedPlace, FoundPassages
from app.core.clinical.marks import Checked, Mark
from app.core.clinical.sources import Source
from app.core.consultations.messages import Consultation, Message, Provenance
from app.core.masking.finding import RULES_VERSION
from app.core.masking.identifiers import Identifier, IdentifierKind
from app.core.masking.labels import find_in_tag
from app.core.masking.masking import Masking, MaskingProfile
from app.core.masking.stand_in_words import MASKED, UNKNOWN_DATE
from app.export.masked_quotes import QuotedText, is_masked_whole
from app.export.masked_server import masked_error, masked_provenance
from app.export.transcript import Masked, MaskedTime, SourcedReply, Transcript, TranscriptEntry

_SHORTEST = 3  # characters of what is looked for wherever it stands again
_SHORTEST_NUMBER = 6  # of what is digits alone
# A date or a number may be part of a longer one.
_BEFORE, _BEHIND = r"(?<![\w./-])", r"(?![\w/-]|\.\d)"


@dataclass(frozen=True)
class MaskedText:
    """A text with stand-ins. Of each of `changes`: start and end before, start and end now."""

    text: str
    changes: tuple[tuple[int, int, int, int], ...]

    def moved(self, start: int, end: int) -> tuple[int, int]:
        """Where what stood from `start` to `end` stands now; all of a stand-in or none of it."""
        return self._place(start, is_end=False), self._place(end, is_end=True)

    def _place(self, place: int, *, is_end: bool) -> int:
        before = bisect_right(self.changes, place, key=lambda change: change[0])
        if not before:
            return place
        start, end, new_start, new_end = self.changes[before - 1]
        if place >= end:
            return place - end + new_end
        return new_end if is_end and place > start else new_start


class MaskedCase:
    """The masking of one transcript. What is kept is asked of `masking` each time, so a choice
    changes the next `transcript()`; `parts` are the texts that are read before it leaves."""

    def __init__(self, transcript: Transcript, masking: Masking) -> None:
        self._original, self.masking = transcript, masking
        said = [each for each in _texts(transcript) if each.strip()]
        cited = [each for each in _source_texts(transcript) if each.strip()]
        self.parts = tuple(dict.fromkeys([*said, *cited]))
        begun = _day_of(transcript.consultation.created_at)
        masking.prepare(dict.fromkeys(said), begun, dict.fromkeys(cited))
        # A source's date is a public one: moved beside it, it would tell by how much.
        self._years = replace(masking, profile=MaskingProfile.SAFE_HARBOR)
        self._cited = frozenset(cited)
        self._again: re.Pattern[str] | None = None
        self._literals: dict[str, tuple[Identifier, str]] = {}
        self._masked: dict[str, MaskedText] = {}
        self._quotable: QuotedText | None = None

    def found(self, text: str) -> list[Identifier]:
        """The identifiers of one of the `parts`, what is kept among them."""
        if self._is_case_reference(text):
            return [_whole(text)]
        if text in self._original.consultation.tags:
            found = self.masking.find_in_label(text)
            return list(find_in_tag(text, found, self.masking.lexicon))
        if text == self._original.consultation.title:
            return list(self.masking.find_in_label(text))
        return list(self.masking.find(text))

    def _is_case_reference(self, text: str) -> bool:
        return bool(text) and text == self._original.consultation.case_reference

    def transcript(self) -> Transcript:
        """What may leave."""
        self._masked.clear()
        self._quotable = None
        self._look_again()
        original = self._original
        tree = {each.id: self._message(each) for each in original.tree}
        return replace(
            original,
            consultation=self._consultation(original.consultation),
            entries=tuple(self._entry(each, tree[each.message.id]) for each in original.entries),
            tree=tuple(tree.values()),
            exported_at=self._no_moment(tree.values()),
            masked=Masked(str(self.masking.profile), RULES_VERSION, self._counts()),
        )

    def _counts(self) -> dict[str, int]:
        counted = Counter(
            str(each.kind)
            for text in self.parts
            for each in self.found(text)
            if not self.masking.is_kept(each)
        )
        return dict(sorted(counted.items()))

    def _look_again(self) -> None:
        """What was found once goes wherever it stands again, as it is written."""
        self._literals = {}
        for text in self.parts:
            for each, stand_in in self._replacements(text):
                if self._is_looked_for(each, text):
                    self._literals.setdefault(each.text, (each, stand_in))
        longest = sorted(self._literals, key=len, reverse=True)
        literals = "|".join(map(re.escape, longest))
        self._again = re.compile(f"{_BEFORE}(?:{literals}){_BEHIND}") if longest else None

    def _is_looked_for(self, each: Identifier, text: str) -> bool:
        """A short number may be a dose or a value elsewhere; a title or a tag has any word."""
        if each.kind is IdentifierKind.AGE or len(each.text) < _SHORTEST:
            return False
        if each.text.isdigit() and len(each.text) < _SHORTEST_NUMBER:
            return False
        consultation, lexicon = self._original.consultation, self.masking.lexicon
        if each.sure or text not in (consultation.title, *consultation.tags):
            return True
        return each in self.masking.find(text) or any(map(lexicon.is_name, each.text.split()))

    def _replacements(self, text: str) -> list[tuple[Identifier, str]]:
        if self._is_case_reference(text):
            whole = _whole(text)
            kept = self.masking.is_kept(whole)
            return [] if kept else [(whole, self.masking.stand_in_for_code(whole))]
        masking = self._years if text in self._cited else self.masking
        return masking.replacements(text, tuple(self.found(text)))

    def _stand_in_again(self, found: str, text: str) -> str:
        each, stand_in = self._literals[found]
        is_date = each.kind is IdentifierKind.DATE
        return UNKNOWN_DATE if is_date and text in self._cited else stand_in

    def _mask(self, text: str) -> MaskedText:
        if text not in self._masked:
            self._masked[text] = self._made(text)
        return self._masked[text]

    def _made(self, text: str) -> MaskedText:
        taken = [(each.start, each.end, stand_in) for each, stand_in in self._replacements(text)]
        free = [(0, 0, ""), *taken, (len(text), len(text), "")]
        again = [
            (*match.span(), self._stand_in_again(match[0], text))
            for (_, start, _), (end, _, _) in itertools.pairwise(free)
            for match in (self._again.finditer(text, start, end) if self._again else ())
        ]
        pieces, changes, place, length = [], [], 0, 0
        for start, end, stand_in in sorted([*taken, *again]):
            length += start - place
            changes.append((start, end, length, length + len(stand_in)))
            pieces += [text[place:start], stand_in]
            length += len(stand_in)
            place = end
        return MaskedText("".join([*pieces, text[place:]]), tuple(changes))

    def _text(self, text: str) -> str:
        return self._mask(text).text

    def _time(self, seconds: float) -> MaskedTime:
        day = _day_of(seconds)
        moved = self.masking.moved(day)
        return MaskedTime(_midnight(moved), self.masking.dated(day))

    def _no_moment(self, messages: Iterable[Message]) -> MaskedTime:
        """In place of when it left: the last moment that it tells anyway, and no words for it."""
        begun = self._time(self._original.consultation.created_at)
        return MaskedTime(max((each.created_at for each in messages), default=begun), UNKNOWN_DATE)

    def _maybe_time(self, seconds: float | None) -> MaskedTime | None:
        return None if seconds is None else self._time(seconds)

    def _id(self, known: str) -> str:
        """Another one, the same for the same key; a vault's own tells when it was made."""
        digest = hmac.new(self.masking.key, b"consilium ids" + known.encode(), hashlib.sha256)
        return uuid.UUID(bytes=digest.digest()[:16], version=4).hex

    def _consultation(self, made: Consultation) -> Consultation:
        return msgspec.structs.replace(
            made,
            id=self._id(made.id),
            title=self._text(made.title),
            created_at=self._time(made.created_at),
            updated_at=self._time(made.updated_at),
            leaf_id=self._id(made.leaf_id) if made.leaf_id else None,
            deleted_at=self._maybe_time(made.deleted_at),
            pinned_at=self._maybe_time(made.pinned_at),
            archived_at=self._maybe_time(made.archived_at),
            case_reference=self._text(made.case_reference),
            tags=tuple(map(self._text, made.tags)),
        )

    def _message(self, made: Message) -> Message:
        return msgspec.structs.replace(
            made,
            id=self._id(made.id),
            consultation_id=self._id(made.consultation_id),
            parent_id=self._id(made.parent_id) if made.parent_id else None,
            text=self._text(made.text),
            created_at=self._time(made.created_at),
            error=self._text(masked_error(made.error, made.provenance))
            if made.error
            else made.error,
            provenance=self._provenance(made.provenance),
            omitted=tuple(map(self._id, made.omitted)),
            cards=tuple(
                msgspec.structs.replace(
                    card,
                    shown_at=self._time(card.shown_at),
                    seen_at=self._maybe_time(card.seen_at),
                )
                for card in made.cards
            ),
        )

    def _provenance(self, made: Provenance | None) -> Provenance | None:
        if made is None:
            return made
        return masked_provenance(made, self._text(made.system_prompt) if made.system_prompt else "")

    def _entry(self, entry: TranscriptEntry, message: Message) -> TranscriptEntry:
        text = entry.message.text
        masked = self._mask(text)
        return replace(
            entry,
            message=message,
            checked=self._checked(entry.checked, masked) if entry.checked else None,
            sourced=self._sourced(entry.sourced, text, masked) if entry.sourced else None,
        )

    def _checked(self, checked: Checked, masked: MaskedText) -> Checked:
        return replace(checked, marks=tuple(self._mark(each, masked) for each in checked.marks))

    def _mark(self, mark: Mark, masked: MaskedText) -> Mark:
        start, end = masked.moved(mark.start, mark.end)
        return replace(
            mark,
            start=start,
            end=end,
            text=masked.text[start:end],
            subject=self._text(mark.subject),
            other_text=self._quoted(mark.other_text),
        )

    def _quoted(self, words: str) -> str:
        """What a mark quotes of another text: as it is, or a stand-in."""
        if not words or self._all_texts().keeps(words):
            return words
        made = self._text(words)
        return made if is_masked_whole(made) else MASKED

    def _all_texts(self) -> QuotedText:
        """Whatever a mark can quote: messages, and passages of sources."""
        if self._quotable is None:
            texts = [each.text for each in self._original.tree]
            texts += [place.text for place in _places(self._original)]
            texts = list(dict.fromkeys(texts))
            self._quotable = QuotedText(_joined(texts), _joined(map(self._text, texts)))
        return self._quotable

    def _sourced(self, sourced: SourcedReply, before: str, masked: MaskedText) -> SourcedReply:
        return SourcedReply(
            self._passages(sourced.found),
            tuple(self._citation(each, before, masked) for each in sourced.citations),
        )

    def _citation(self, citation: Citation, before: str, masked: MaskedText) -> Citation:
        start, end = masked.moved(citation.start, citation.end)
        sentence = QuotedText(before[citation.start : citation.end], masked.text[start:end])
        return msgspec.structs.replace(
            citation,
            start=start,
            end=end,
            missing=tuple(filter(sentence.keeps, citation.missing)),
            source=self._id(citation.source) if citation.source else None,
        )

    def _passages(self, found: FoundPassages) -> FoundPassages:
        retrieval = msgspec.structs.replace(
            found.retrieval,
            terms=tuple(tuple(map(self._text, words)) for words in found.retrieval.terms),
            passages=tuple(
                msgspec.structs.replace(each, source=self._id(each.source))
                for each in found.retrieval.passages
            ),
        )
        passages = {each.reference: each for each in retrieval.passages}
        return FoundPassages(
            retrieval,
            tuple(
                CitedPlace(
                    passages.get(each.passage.reference, each.passage),
                    self._source(each.source),
                    self._text(each.place),
                    self._text(each.heading),
                    self._text(each.text),
                    each.is_past,
                )
                for each in found.places
            ),
            (self._text(found.suggestion[0]), self._text(found.suggestion[1]))
            if found.suggestion
            else None,
        )

    def _source(self, source: Source) -> Source:
        return msgspec.structs.replace(
            source,
            id=self._id(source.id),
            title=self._text(source.title),
            file_name="",
            sha256="",
            valid_until=None,
            added_at=_midnight(self._years.moved(_day_of(source.added_at))),
            added_by="",
            supersedes=None,
            superseded_by=None,
            note="",
        )


def _whole(text: str) -> Identifier:
    """A case reference is a code as a whole, whatever it looks like."""
    return Identifier(0, len(text), IdentifierKind.ID, text)


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()


def _day_of(seconds: float) -> date:
    return datetime.fromtimestamp(seconds).date()


def _joined(texts: Iterable[str]) -> str:
    return "\n\0\n".join(texts)


def _places(transcript: Transcript) -> Iterator[CitedPlace]:
    """The passages that stand below its replies."""
    for entry in transcript.entries:
        if entry.sourced is not None:
            yield from entry.sourced.found.places


def _texts(transcript: Transcript) -> Iterator[str]:
    """What somebody wrote or a model did, in the order in which it is read."""
    consultation = transcript.consultation
    yield consultation.title
    yield consultation.case_reference
    yield from consultation.tags
    for message in transcript.tree:
        yield message.text
        yield message.error or ""
        if message.provenance is not None:
            yield message.provenance.system_prompt


def _source_texts(transcript: Transcript) -> Iterator[str]:
    """What the clinic's sources say below the replies."""
    for entry in transcript.entries:
        if entry.sourced is None:
            continue
        yield from entry.sourced.found.suggestion or ()
        for place in entry.sourced.found.places:
            yield from (place.source.title, place.place, place.heading, place.text)
