"""Synonym rows: groups of terms that the clinic takes for the same, beside those that are
shipped."""

from __future__ import annotations

import time
from collections.abc import Sequence

from app.errors import NotFound
from app.sentences import say
from app.store.transactions import Transactions, one_line


class SynonymRows(Transactions):
    def add_synonyms(self, terms: Sequence[str]) -> int:
        """A group of terms; its number."""
        with self._database() as db:
            (group,) = db.execute("SELECT ifnull(max(term_group), 0) + 1 FROM synonyms").fetchone()
            for term in terms:
                db.execute(
                    "INSERT OR IGNORE INTO synonyms (term_group, term, added_at) VALUES (?, ?, ?)",
                    (group, one_line(term), time.time()),
                )
        return int(group)

    def synonyms(self) -> dict[int, tuple[str, ...]]:
        """The clinic's groups, by number."""
        groups: dict[int, tuple[str, ...]] = {}
        for group, term in self._select(
            "SELECT term_group, term FROM synonyms ORDER BY term_group, number"
        ):
            groups[group] = (*groups.get(group, ()), term)
        return groups

    def remove_synonyms(self, group: int) -> None:
        """Raises NotFound."""
        with self._database() as db:
            if not db.execute("DELETE FROM synonyms WHERE term_group = ?", (group,)).rowcount:
                raise NotFound(
                    say(
                        "There is no group {group} of the clinic's own. `consilium sources "
                        "synonyms list` shows what there is.",
                        group=group,
                    )
                )
