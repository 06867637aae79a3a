"""Reply sources: what is looked up for a reply before it is made, and compared with it after.

Nothing here may cost a reply: where the vault refuses, it is made without.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress

from app.core.clinical.citation_check import CitationCheck
from app.core.clinical.citations import Citation, Passage
from app.core.clinical.cited_places import CitedPlace, FoundPassages, with_used
from app.core.consultations.messages import Message
from app.core.consultations.tasks import Task
from app.errors import NotFound, UserError
from app.services.clinical.shipped_drugs import shipped_drugs
from app.services.clinical.source_search import MOST_PASSAGES, SourceSearch
from app.store.clinical.citation_rows import CitationRows
from app.store.vault import Vault

_ASKED_OF = (Task.CONSULTATION, Task.RESEARCH)  # unless it is said otherwise
_MOST_ASKED = 4_000  # characters of a question that are looked for


class SourcesOfReply:
    """Of one reply: what was found for it, or nothing."""

    def __init__(self, owner: ReplySources, reply_id: str, found: FoundPassages | None) -> None:
        self._owner, self._reply_id = owner, reply_id
        self.found = found

    @property
    def texts(self) -> list[str]:
        """What the model may be given, the best first."""
        return [each.text for each in self.found.given] if self.found else []

    def were_given(self, count: int) -> None:
        """The model got so many of `texts`."""
        if self.found is not None:
            references = [each.passage.reference for each in self.found.given][:count]
            self.found = self._owner.note(self._reply_id, self.found, references)

    def cited(self, reply: Message) -> tuple[Citation, ...] | None:
        """What the reply shares with what was found; None where nothing was looked for."""
        return None if self.found is None else self._owner.cite(reply, self.found)


class ReplySources:
    """Every method may be called from any thread."""

    def __init__(self, vault: Vault, search: SourceSearch) -> None:
        self._rows = CitationRows(vault)
        self._search = search

    def are_looked_for(self, task: Task) -> bool:
        """Whether a question of this task, of which nothing else is said, brings passages."""
        return task in _ASKED_OF and self._search.has_documents()

    def look(
        self,
        question: Message,
        reply_id: str,
        wanted: bool | None,
        ticked: FoundPassages | None = None,
    ) -> SourcesOfReply:
        """For a question; nothing where none are wanted, or there is no document. `wanted` None
        leaves it to the task; `ticked` is what was found before, with the passages that the
        clinician chose of it."""
        found = None
        if ticked is not None:
            found = self._as_now(ticked)
        elif wanted or (wanted is None and question.task in _ASKED_OF):
            try:
                found = self._search.find(question.text[:_MOST_ASKED])
            except UserError as error:
                logging.getLogger("app").warning("sources: %s", type(error).__name__)
        return SourcesOfReply(self, reply_id, found)

    def note(self, reply_id: str, found: FoundPassages, references: Sequence[int]) -> FoundPassages:
        """Store what was found for a reply, and which of it the model is given."""
        noted = with_used(found, references)
        with suppress(UserError):
            self._rows.save_retrieval(reply_id, noted.retrieval)
        return noted

    def cite(self, reply: Message, found: FoundPassages) -> tuple[Citation, ...]:
        """Compare a reply with what was found, and store it."""
        passages = self._search.compared(found.places)
        check = CitationCheck(passages, self._search.synonyms, shipped_drugs())
        citations = check.citations(reply.text)
        with suppress(UserError):
            self._rows.save_citations(reply.id, citations)
        return tuple(citations)

    def of_reply(self, reply_id: str) -> tuple[FoundPassages | None, list[Citation]]:
        """What is stored of a reply: what was found, with its places as they are now (None where
        nobody looked), and its citations."""
        retrieval = self._rows.retrieval(reply_id)
        if retrieval is None:
            return None, []
        places = self._places(retrieval.passages)
        return FoundPassages(retrieval, places), self._rows.citations(reply_id)

    def given_to(self, reply_id: str) -> list[tuple[int, str]]:
        """The passages that the model was given for a reply: the numbers of their chunks, and their
        texts; not those of documents that were removed since."""
        retrieval = self._rows.retrieval(reply_id)
        if retrieval is None:
            return []
        places = self._places([each for each in retrieval.passages if each.used])
        return [(each.passage.chunk, each.text) for each in places if each.text]

    def _places(self, passages: Sequence[Passage]) -> tuple[CitedPlace, ...]:
        places = []
        for passage in passages:
            with suppress(NotFound):
                places.append(self._search.place_of(passage))
        return tuple(places)

    def _as_now(self, ticked: FoundPassages) -> FoundPassages:
        """With the texts that stand in the documents now: of one that was removed there is none to
        give."""
        places = self._places([each.passage for each in ticked.places])
        given = [each.passage.reference for each in places if each.passage.used and each.text]
        now = FoundPassages(ticked.retrieval, places, ticked.suggestion)
        return with_used(now, given[:MOST_PASSAGES])
