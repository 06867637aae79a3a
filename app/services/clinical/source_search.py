"""Source search: what the documents of the clinic's own have for a question."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress

from app.core.clinical.answer_kinds import may_answer
from app.core.clinical.citation_check import PassageText
from app.core.clinical.citations import Passage, Retrieval, SearchState
from app.core.clinical.cited_places import CitedPlace, FoundPassages, standing_of
from app.core.clinical.clinical_text import clinical_text
from app.core.clinical.porter_stem import stem
from app.core.clinical.question_focus import has_topic, is_named
from app.core.clinical.source_query import (
    CANDIDATES,
    MOST_CONCEPTS,
    POSSIBLE_FROM,
    VERSION,
    PassageWords,
    match_expression,
    nearest_word,
    query_expression,
    ranked,
    state_of_search,
    trigrams,
    weighed,
)
from app.core.clinical.source_words import stems_of_indexed, words_of
from app.core.clinical.sources import Source, SourcePage, SourceState, place_words
from app.core.clinical.synonyms import Concept, Synonyms, Term
from app.errors import NotFound
from app.paths import assets
from app.services.clinical.shipped_drugs import shipped_drugs
from app.store.clinical.chunk_rows import ChunkRows, FoundChunk
from app.store.clinical.source_rows import SourceRows
from app.store.clinical.synonym_rows import SynonymRows
from app.store.vault import Vault

MOST_PASSAGES = 3
_MOST_LISTED = 10
_AROUND = 6_000  # characters of a page on each side of a passage that are compared
_SHORTEST_MENDED, _MENDED = 6, 0.8  # letters; how much such a word says
_ALIKE = 40  # words that share some characters with one that no source has


class SourceSearch:
    """Every method may be called from any thread."""

    def __init__(self, vault: Vault, today: Callable[[], str]) -> None:
        self._chunks = ChunkRows(vault)
        self._sources = SourceRows(vault)
        self._clinic = SynonymRows(vault)
        self._today = today
        self._guard = threading.Lock()
        self._synonyms: Synonyms | None = None

    @property
    def synonyms(self) -> Synonyms:
        """The shipped table and the clinic's groups; read once."""
        with self._guard:
            if self._synonyms is None:
                self._synonyms = Synonyms(shipped_lines(), self._clinic.synonyms().values())
            return self._synonyms

    def synonyms_changed(self) -> None:
        """The clinic's groups are read again by the next search."""
        with self._guard:
            self._synonyms = None

    def has_documents(self) -> bool:
        """Whether there is anything to find."""
        return any(each.state is SourceState.ACTIVE for each in self._sources.sources())

    def find(self, text: str, limit: int = MOST_PASSAGES) -> FoundPassages | None:
        """The best passages for a question; None while there is no document."""
        active = {
            source.number: source
            for source in self._sources.sources()
            if source.state is SourceState.ACTIVE
        }
        if not active:
            return None
        concepts = self.synonyms.concepts(text, MOST_CONCEPTS)
        total = self._chunks.chunk_count()
        counts = self._chunks.frequencies([match_expression(each) for each in concepts])
        concepts, counts = self._mended(concepts, counts)
        heavy = weighed(concepts, counts, total)
        query = query_expression(heavy, total)
        found = self._chunks.best(query, CANDIDATES) if query else []
        words = [_words(each) for each in found]
        order = ranked(heavy, words)[: min(limit, _MOST_LISTED)]
        coverage = max((each.coverage for each in order[:MOST_PASSAGES]), default=0.0)
        state = state_of_search(coverage)
        if state is SearchState.FOUND:
            named = _drugs_of(text)
            if not any(
                state_of_search(each.coverage) is SearchState.FOUND
                and is_named(text, concepts, named, words[each.at])
                and has_topic(heavy, words[each.at])
                and may_answer(list(words_of(text)), words[each.at].body)
                for each in order[:MOST_PASSAGES]
            ):
                state = SearchState.POSSIBLE
        shown = [each for each in order if each.coverage >= POSSIBLE_FROM]
        passages = [
            _passage(number, found[each.at], active, each.score, each.coverage, state)
            for number, each in enumerate(shown, 1)
        ]
        retrieval = Retrieval(
            state,
            coverage,
            len(active),
            tuple(tuple(" ".join(term.words) for term in each.terms) for each in concepts),
            tuple(passages),
            VERSION,
        )
        places = tuple(self.place_of(passage) for passage in passages)
        suggestion = self._suggestion(concepts, counts) if state is not SearchState.FOUND else None
        return FoundPassages(retrieval, places, suggestion)

    def standing(self, source: Source) -> str:
        """Why to doubt a document today, empty for one that is in force."""
        return standing_of(source, source.is_past(self._today()))

    def place_of(self, passage: Passage) -> CitedPlace:
        """Of a passage that was found once, with its text as it is now: empty where the document
        was removed. Raises NotFound where nothing is known of it any more."""
        source = self._sources.source(passage.source)
        page, heading, paragraph = self._page(source, passage)
        return CitedPlace(
            passage,
            source,
            place_words(source, passage.page, page.label, heading, paragraph),
            heading,
            page.text[passage.start : passage.end],
            source.is_past(self._today()),
        )

    def compared(self, places: Sequence[CitedPlace]) -> list[PassageText]:
        """What a reply is compared with: the whole page of each passage, once, so that what stands
        before or after a passage counts; a document without pages gives its passages, as a place in
        it is named by paragraph."""
        made: dict[tuple[object, ...], PassageText] = {}
        for each in places:
            passage = each.passage
            start, text = passage.start, each.text
            key: tuple[object, ...] = (passage.reference,)
            if each.source.has_pages and each.text:
                with suppress(NotFound):
                    whole = self._sources.page(each.source.number, passage.page).text
                    start = max(0, passage.start - _AROUND)
                    text = whole[start : passage.end + _AROUND]
                    if len(text) == len(whole):
                        key = (passage.source, passage.page)
            made.setdefault(
                key,
                PassageText(
                    passage.reference, each.source.id, passage.chunk, passage.page, start, text
                ),
            )
        return list(made.values())

    def _page(self, source: Source, passage: Passage) -> tuple[SourcePage, str, int | None]:
        if source.state is SourceState.REMOVED:
            return SourcePage(passage.page, ""), "", None
        page = self._sources.page(source.number, passage.page)
        indexed = self._chunks.chunk(passage.chunk)
        if indexed is None:
            return page, page.label if not source.has_pages else "", None
        return page, indexed.heading_path, indexed.paragraph

    def _mended(
        self, concepts: Sequence[Concept], counts: Sequence[int]
    ) -> tuple[list[Concept], list[int]]:
        """With the word that was meant beside one that no source has, where it is a slip of it."""
        made, found = list(concepts), list(counts)
        for at, (concept, count) in enumerate(zip(concepts, counts, strict=True)):
            word = concept.typed
            if count or " " in word or len(word) < _SHORTEST_MENDED or not word.isalpha():
                continue
            if _drugs_of(word):
                continue  # the name of another drug is never a slip
            near = self._near(word)
            if near is not None and abs(len(near) - len(word)) <= 1:
                meant = Term((near,), (stem(near),), _MENDED)
                made[at] = Concept((*concept.terms, meant))
                found[at] = self._chunks.frequencies([match_expression(made[at])])[0]
        return made, found

    def _near(self, word: str) -> str | None:
        query = " OR ".join(f'"{each}"' for each in trigrams(word))
        return nearest_word(word, self._chunks.words_like(query, _ALIKE))

    def _suggestion(
        self, concepts: Sequence[Concept], counts: Sequence[int]
    ) -> tuple[str, str] | None:
        """For the first word that no source has, one that is spelled alike."""
        for concept, count in zip(concepts, counts, strict=True):
            word = concept.typed
            if count or " " in word or len(word) < 4 or not word.isalpha():
                continue
            near = self._near(word)
            if near is not None:
                return word, near
        return None


def _drugs_of(text: str) -> list[str]:
    """The drugs that a question names, as they were typed; not what is as often no drug."""
    found = shipped_drugs().find(clinical_text(text))
    return [text[each.start : each.end] for each in found if not each.soft]


def shipped_lines() -> list[str]:
    """Of assets/clinical/synonyms.tsv."""
    path = assets() / "clinical" / "synonyms.tsv"
    return path.read_text(encoding="utf-8").splitlines()


def _words(found: FoundChunk) -> PassageWords:
    indexed = found.indexed
    return PassageWords(
        stems_of_indexed(indexed.title_words),
        stems_of_indexed(indexed.heading_words),
        stems_of_indexed(indexed.words),
    )


def _passage(
    reference: int,
    found: FoundChunk,
    active: dict[int, Source],
    score: float,
    coverage: float,
    state: SearchState,
) -> Passage:
    chunk = found.indexed.chunk
    return Passage(
        reference,
        active[found.source].id,
        found.number,
        chunk.page,
        chunk.start,
        chunk.end,
        round(score, 4),
        round(coverage, 4),
        used=state is SearchState.FOUND and reference <= MOST_PASSAGES,
    )
