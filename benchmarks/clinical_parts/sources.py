"""Sources: how often a question finds its page, a question without one finds none, a false sentence
is caught; and what it costs.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from app.core.clinical.citation_check import CitationCheck, PassageText
from app.core.clinical.citations import Citation, SearchState, Verdict
from app.core.clinical.cited_places import FoundPassages
from app.core.clinical.sources import Chunk
from app.paths import Home
from app.services.clinical.shipped_drugs import shipped_drugs
from app.services.clinical.source_library import SourceLibrary
from app.services.clinical.source_search import SourceSearch
from app.services.vault.audit_trail import Audit
from app.store.clinical.chunk_rows import ChunkRows, IndexedChunk
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault
from benchmarks.clinical_parts.figures import ROOT, SETS, cases, percentile, share, table, timed
from tests.helpers.source_files import pdf_of

CHUNKS, PDF_PAGES, RUNS = 50_000, 1_000, 200


class _Desk:
    def __init__(self, vault: Vault, home: Home) -> None:
        self.vault = vault
        self.search = SourceSearch(vault, lambda: "2026-11-27")
        self.library = SourceLibrary(vault, Audit(vault, home.audit_head), self.search)


@contextmanager
def _desk() -> Iterator[_Desk]:
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        home.create()
        vault = create_vault(home, "a vault of benchmarks", Cost(64, 1, 1))
        desk = _Desk(vault, home)
        try:
            yield desk
        finally:
            desk.library.close()
            vault.close()


def measure() -> None:
    """Print the figures of both sets, then the times."""
    rows: list[tuple[str, ...]] = [("sources", *SETS)]
    columns = [_figures(part) for part in SETS]
    rows += [(name, *(column.get(name, "-") for column in columns)) for name in columns[0]]
    table(rows)
    print()
    _times()


def _figures(part: str) -> dict[str, str]:
    with _desk() as desk:
        folder = ROOT / "tests" / "clinical" / part / "sources" / "pages"
        names = {}
        for path in sorted(folder.glob("*.txt")):
            names[desk.library.add(path).id] = path.stem
        questions = _ranks(desk, part, names)
        none = [_state(desk, case["question"]) for case in cases("sources/unanswerable", part)]
        claims = list(_claims(desk, part, names))
    of_true = [right for true, right, _ in claims if true]
    of_false = [caught for true, _, caught in claims if not true]
    states = [state for _, state in questions]
    return {
        "R@1": share(sum(rank == 1 for rank, _ in questions), len(questions)),
        "R@3": share(sum(0 < rank <= 3 for rank, _ in questions), len(questions)),
        "answerable called found": share(states.count(SearchState.FOUND), len(states)),
        "unanswerable called found": share(none.count(SearchState.FOUND), len(none)),
        "unanswerable called related": share(none.count(SearchState.POSSIBLE), len(none)),
        "true claims: right page": share(sum(of_true), len(of_true)),
        "false claims: caught": share(sum(of_false), len(of_false)),
    }


def _ranks(desk: _Desk, part: str, names: dict[str, str]) -> list[tuple[int, SearchState]]:
    """For each question the rank of its page, 0 for none among ten, and the state."""
    made = []
    for case in cases("sources/questions", part):
        found = desk.search.find(case["question"], 10)
        assert found is not None
        pages = [(names[each.source.id], each.passage.page + 1) for each in found.places]
        pages = list(dict.fromkeys(pages))
        wanted = (Path(case["document"]).stem, case["page"])
        rank = pages.index(wanted) + 1 if wanted in pages else 0
        made.append((rank, found.retrieval.state))
    return made


def _state(desk: _Desk, question: str) -> SearchState:
    found = desk.search.find(question)
    assert found is not None
    return found.retrieval.state


def _claims(desk: _Desk, part: str, names: dict[str, str]) -> Iterator[tuple[bool, bool, bool]]:
    """Whether it is true, whether its own page was named, whether it was not called found."""
    for case in cases("sources/claims", part):
        found = desk.search.find(case["claim"])
        assert found is not None
        citations = _checked(desk, found, case["claim"])
        wanted = (Path(case["document"]).stem, case["page"])
        places = {
            (names[each.source], each.page + 1)
            for each in citations
            if each.source is not None and each.page is not None
        }
        called_found = bool(citations) and all(each.verdict is Verdict.FOUND for each in citations)
        yield case["true"], wanted in places, not called_found


def _checked(desk: _Desk, found: FoundPassages, claim: str) -> list[Citation]:
    passages = desk.search.compared(found.places)
    return CitationCheck(passages, desk.search.synonyms, shipped_drugs()).citations(claim)


def _times() -> None:
    words = ["fever", "dose", "potassium", "glucose", "adrenaline", "sepsis", "renal", "child"]
    with _desk() as desk:
        text = " ".join(words * 12)
        content = pdf_of([[f"Page {number}", *[text[:90]] * 40] for number in range(PDF_PAGES)])
        path = Path(tempfile.mkdtemp()) / "large.pdf"
        path.write_bytes(content)
        seconds = timed(lambda: desk.library.add(path))
        path.unlink()
        path.parent.rmdir()
        print(f"{PDF_PAGES:,} PDF pages added: {seconds:.1f} s")
    with _desk() as desk:
        _fill(desk)
        questions = [case["question"] for case in cases("sources/questions", "dev")]
        desk.search.find(questions[0])
        asked = [questions[run % len(questions)] for run in range(RUNS)]
        times = [timed(partial(desk.search.find, question)) for question in asked]
        print(
            f"search of {CHUNKS:,} chunks: median {percentile(times, 0.5):.0f} ms, "
            f"95th {percentile(times, 0.95):.0f} ms"
        )
        hostile = ["a " * 2000, "dose " * 800, '" OR ' * 800, "x" * 4000, "5 mg " * 800]
        check = CitationCheck(
            [PassageText(1, "s", 1, 0, 0, "Give 5 mg of morphine. " * 8)],
            desk.search.synonyms,
            shipped_drugs(),
        )
        slowest = max(timed(partial(desk.search.find, each)) for each in hostile)
        slowest_check = max(timed(partial(check.citations, each)) for each in hostile)
        print(
            f"texts of 4,000 characters made to hurt: search {slowest * 1000:.0f} ms, "
            f"citations {slowest_check * 1000:.0f} ms"
        )


def _fill(desk: _Desk) -> None:
    """Chunks of words as common as those of a text: by Zipf's law, with the sets' words among
    them."""
    import random

    chance = random.Random(1)
    own = "\n".join(
        path.read_text() for path in (ROOT / "tests/clinical/dev/sources/pages").glob("*.txt")
    ).split()
    vocabulary = list(dict.fromkeys(own)) + [f"word{number}" for number in range(20_000)]
    weights = [1 / (rank + 5) for rank in range(len(vocabulary))]
    folder = Path(tempfile.mkdtemp())
    path = folder / "first.txt"
    path.write_text("First\n\nOne page.")
    source = desk.library.add(path)
    path.unlink()
    folder.rmdir()
    rows = ChunkRows(desk.vault)
    for first in range(1, CHUNKS, 1_000):
        rows.add_chunks(
            source.number,
            [
                IndexedChunk(
                    Chunk(0, number, 0, 5), "first", "heading",
                    " ".join(chance.choices(vocabulary, weights, k=150)),
                )
                for number in range(first, first + 1_000)
            ],
        )  # fmt: skip
