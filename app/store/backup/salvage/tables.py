"""Salvaged tables: the rows of each, by its B-tree where that is intact, by their shape
where not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.store.backup.salvage.database_pages import DatabasePages
from app.store.backup.salvage.records import (
    INDEX_INNER,
    INDEX_LEAF,
    TABLE_INNER,
    TABLE_LEAF,
    SalvagedRow,
    Value,
    children,
    kind_of,
    rows,
)

_ID = re.compile(r"[0-9a-f]{32}")
_USER_VERSION = slice(60, 64)


@dataclass(frozen=True)
class TableTree:
    """A table or an index of the schema."""

    kind: str
    name: str
    table: str
    root: int
    sql: str


class Salvage:
    """What the pages of a damaged database still tell. `schema` is empty when page 1 is lost;
    `version` is then None."""

    def __init__(self, pages: DatabasePages) -> None:
        self._pages = pages
        first = pages.get(1)
        self.version = int.from_bytes(first[_USER_VERSION], "big") if first else None
        self.schema = {tree.name: tree for tree in self._read_schema()} if first else {}
        self._owned: set[int] = set()
        self.leaves = {name: self._walk(tree.root) for name, tree in self.schema.items()}

    def tables(self) -> list[str]:
        """Names of the tables that hold rows of their own, without SQLite's and the search's."""
        return [
            tree.name
            for tree in self.schema.values()
            if tree.kind == "table" and tree.root and not is_derived(tree.name)
        ]

    def leaves_of(self, name: str) -> int:
        """How many pages `rows_of` goes through, besides what its rows have elsewhere."""
        return len(self.leaves.get(name, ()))

    def rows_of(self, name: str, step: Callable[[], None] = lambda: None) -> Iterator[SalvagedRow]:
        """The rows of a table or an index that its tree leads to; `step` comes for each leaf."""
        for number in self.leaves.get(name, ()):
            step()
            page = self._pages.get(number)
            if page is not None:
                yield from rows(number, page, self._pages.get)

    def strays(self, step: Callable[[], None] = lambda: None) -> Iterator[tuple[str, SalvagedRow]]:
        """Rows, with their table, on pages that no tree leads to any more: of consultations,
        messages and drafts, which can be told by their shape. `step` is called for each page."""
        for number, page in self._pages:
            step()
            if number not in self._owned and kind_of(number, page) == TABLE_LEAF:
                for row in rows(number, page, self._pages.get):
                    if (table := table_of(row.values)) is not None:
                        yield table, row

    def _read_schema(self) -> Iterator[TableTree]:
        for number in self._walk(1, into=set()):
            page = self._pages.get(number)
            for row in rows(number, page, self._pages.get) if page else ():
                match row.values:
                    case (str(kind), str(name), str(table), int(root), sql):
                        yield TableTree(
                            kind, name, table, root, sql if isinstance(sql, str) else ""
                        )

    def _walk(self, root: int, into: set[int] | None = None) -> list[int]:
        """The pages with rows below `root`; all pages of the tree go `into` the owned ones."""
        seen = self._owned if into is None else into
        found: list[int] = []
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if not number or number in seen:
                continue
            page = self._pages.get(number)
            kind = kind_of(number, page) if page is not None else None
            if page is None or kind is None:
                continue
            seen.add(number)
            if kind in (TABLE_LEAF, INDEX_LEAF, INDEX_INNER):
                found.append(number)
            if kind in (TABLE_INNER, INDEX_INNER):
                waiting += children(number, page)
        return found


def table_of(values: tuple[Value, ...]) -> str | None:
    """The table whose rows look like this, if only one does."""
    match values:
        case (None, str(id), str(consultation), None | str(), "clinician" | "reply", *_) if (
            _ID.fullmatch(id) and _ID.fullmatch(consultation)
        ):
            return "messages"
        case (None, str(id), str(), float() | int(), float() | int(), *rest) if (
            _ID.fullmatch(id) and 2 <= len(rest) <= 8
        ):
            return "consultations"
        case (None, consultation, str(), float() | int()) if consultation is None or (
            isinstance(consultation, str) and _ID.fullmatch(consultation)
        ):
            return "drafts"
    return None


def is_derived(name: str) -> bool:
    """Whether a table's rows are made by SQLite, by sqlite-utils or by triggers, for a search."""
    return name.startswith(("sqlite_", "_")) or "search" in name
