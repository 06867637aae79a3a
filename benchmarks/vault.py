"""How quick the vault is with 1,000,000 messages, beside the same code on plain SQLite.

    python -m benchmarks.vault [--consultations N --messages N]
    python -m benchmarks.vault make FOLDER [--consultations N --messages N]
    python -m benchmarks.vault measure FOLDER [--only NAME]

The first does both of the others, in a temporary folder.

`make` takes minutes and 5 GB for 100,000 consultations with 1,000,000 messages of made-up text,
the same every time. `measure` opens both vaults with the functions of the program; the plain one's
connection is not given a key, and that is the only difference. Each figure is the median and the
95th percentile of its runs, in milliseconds; the two vaults take turns, also at being the first.
Both were read ahead, as the program does after opening (app.store.idle_maintenance), but for the
first line.
Key derivation is not in them: it takes the time that it is set to take, once.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from app.core.consultations.messages import Message, Role, Status
from app.core.consultations.search_filters import SearchFilters
from app.core.consultations.tasks import Task
from app.store.history.consultation_rows import new_id
from app.store.history.permanent_deletion import Purge
from app.store.history.repository import Repository
from app.store.idle_maintenance import IdleMaintenance
from app.store.vault import Vault
from benchmarks._vault_making import homes, make, opened
from benchmarks._vault_text import BEGAN, LONGEST, MODELS, STEP, hash_of, words

PAGE = 200  # consultations that the window lists at first
RUNS = 300
OPENINGS = 60

Work = Callable[[], object]


def measure(folder: Path, only: str) -> None:
    gc.disable()  # Python's own pauses hit the one or the other
    key = (folder / "key").read_bytes()
    both = homes(folder)
    print(f"{'':44}{'encrypted':>19}{'plain':>19}{'ratio':>8}")
    print(f"{'milliseconds':44}{'median':>10}{'p95':>9}{'median':>10}{'p95':>9}{'of p95':>8}")

    def report(name: str, times: dict[str, list[float]]) -> None:
        figures = [(statistics.median(taken), _p95(taken)) for taken in times.values()]
        cells = "".join(f"{median:10.1f}{p95:9.1f}" for median, p95 in figures)
        print(f"{name:44}{cells}{figures[0][1] / figures[1][1]:8.2f}", flush=True)

    if only in ("", "open"):
        times: dict[str, list[float]] = {kind: [] for kind in both}
        for turn in range(OPENINGS):
            for kind, home in sorted(both.items(), reverse=bool(turn % 2)):
                began = time.perf_counter()
                with opened(home, key) as vault:
                    page = Repository(vault).consultations(PAGE)
                    times[kind].append((time.perf_counter() - began) * 1e3)
                assert page
        report("open, to the first page of the list", times)
    for group in (_reading, _searching, _writing):
        if only in ("", group.__name__[1:]):
            # Both stay open, so that both have what a session has: a connection that was used.
            with ExitStack() as stack:
                vaults = {k: stack.enter_context(opened(h, key)) for k, h in both.items()}
                for vault in vaults.values():
                    IdleMaintenance(vault).warm_up()
                works = {kind: group(vault) for kind, vault in vaults.items()}
                for name in works["encrypted"]:
                    report(name, _in_turns({kind: made[name] for kind, made in works.items()}))
    sizes = {kind: home.vault.stat().st_size for kind, home in both.items()}
    print(
        f"{'size of the file, MB':44}{sizes['encrypted'] / 1e6:19,.0f}"
        f"{sizes['plain'] / 1e6:19,.0f}{sizes['encrypted'] / sizes['plain']:8.2f}"
    )


def _in_turns(works: dict[str, list[Work]]) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {kind: [] for kind in works}
    for several in zip(*works.values(), strict=True):
        turn = list(zip(works, several, strict=True))
        for kind, work in turn if len(times[turn[0][0]]) % 2 else reversed(turn):
            began = time.perf_counter()
            work()
            times[kind].append((time.perf_counter() - began) * 1e3)
    return times


def _reading(vault: Vault) -> dict[str, list[Work]]:
    repository = Repository(vault)
    db = vault.reader.open()
    assert db is not None
    longest = db.execute(
        "SELECT consultation_id FROM messages GROUP BY consultation_id "
        "ORDER BY count(*) DESC LIMIT ?",
        (LONGEST,),
    ).fetchall()
    pages = [repository.consultations(PAGE)]
    while len(pages) < RUNS and pages[-1]:
        pages.append(repository.consultations(PAGE, pages[-1][-1]))
    rng = random.Random(1)
    some = [c.id for page in pages for c in page]
    return {
        f"a page of the list ({PAGE})": [
            lambda after=page[-1]: repository.consultations(PAGE, after) for page in pages if page
        ],
        f"the last words of such a page ({PAGE})": [
            lambda ids=[c.id for c in page]: repository.last_words(ids) for page in pages if page
        ],
        "a consultation of ten messages, about": [
            lambda i=i: repository.messages(i) for i in rng.sample(some, min(200, len(some)))
        ],
        "a consultation of 1,000 messages": [
            lambda i=i: repository.messages(i) for (i,) in longest
        ],
    }


def _searching(vault: Vault) -> dict[str, list[Work]]:
    repository = Repository(vault)
    vocabulary = words()
    common, middling, rare = vocabulary[:50], vocabulary[50:2_000], vocabulary[10_000:]
    rng = random.Random(2)

    def several(make_query: Callable[[], str], **filters: object) -> list[Work]:
        chosen = SearchFilters(**filters)  # type: ignore[arg-type]
        queries = [make_query() for _ in range(RUNS)]
        return [lambda query=query: repository.search(query, filters=chosen) for query in queries]

    def drawn(*pools: list[str]) -> Callable[[], str]:
        return lambda: " ".join(rng.choice(pool) for pool in pools)

    return {
        "search: one word, common": several(drawn(common)),
        "search: one word, middling": several(drawn(middling)),
        "search: one word, rare": several(drawn(rare)),
        "search: one word that is nowhere": several(lambda: rng.choice(rare) + "qq"),
        "search: two words, common": several(drawn(common, common)),
        "search: two words, common and rare": several(drawn(common, rare)),
        "search: two words, rare": several(drawn(rare, rare)),
        "search: three words, common": several(drawn(common, common, common)),
        "search: three words, middling": several(drawn(middling, middling, middling)),
        "search: three words, rare: nothing found": several(drawn(rare, rare, rare)),
        "search: the first two letters": several(lambda: rng.choice(vocabulary)[:2]),
        "search: the first three letters": several(lambda: rng.choice(vocabulary)[:3]),
        "search: four letters of a common word": several(
            lambda: rng.choice([word for word in common if len(word) > 4])[:4]
        ),
        "search: a phrase of two common words": several(
            lambda: f'"{rng.choice(common)} {rng.choice(common)}"'
        ),
        "search: a common word, in a tag of many": several(drawn(common), tags=("tag 0",)),
        "search: a common word, in a tag of few": several(drawn(common), tags=("tag 58",)),
        "search: a common word, in an old month": several(
            drawn(common), since=BEGAN + STEP * 30_000, until=BEGAN + STEP * 30_500
        ),
        "search: a common word, of a rare model": several(drawn(common), model=hash_of(*MODELS[2])),
        "search: a rare word, of a rare task": several(drawn(rare), task=list(Task)[-1]),
        "search: a common word, not archived": several(drawn(common), archived=False),
    }


def _writing(vault: Vault) -> dict[str, list[Work]]:
    repository, purge = Repository(vault), Purge(vault)
    rng = random.Random(3)
    vocabulary = words()
    texts = [" ".join(rng.choices(vocabulary, k=150)) for _ in range(200)]
    consultation = repository.create_consultation("Written by the benchmark").id
    questions = [_message(consultation, Role.CLINICIAN, text[:400]) for text in texts]
    replies = [
        _message(consultation, Role.REPLY, "", Status.PENDING, question.id)
        for question in questions
    ]
    streamed = _message(consultation, Role.REPLY, "", Status.PENDING)
    repository.add_message(streamed)
    grown = " ".join(texts[:20])

    def finish(reply: Message, text: str) -> Work:
        return lambda: repository.finish_reply(
            Message(**{**_fields(reply), "text": text, "status": Status.COMPLETE}),
            token_ids=range(200),
        )

    def delete(consultation_id: str) -> None:
        while not purge.purge_step(consultation_id):
            pass

    def ten_messages() -> str:
        made = repository.create_consultation("To be deleted").id
        for text in texts[:10]:
            repository.add_message(_message(made, Role.CLINICIAN, text))
        return made

    doomed = [ten_messages() for _ in range(20)]
    return {
        "store a question with its pending reply": [
            lambda q=q, r=r: repository.begin_turn(q, r)
            for q, r in zip(questions, replies, strict=True)
        ],
        "a flush while streaming": [
            lambda n=n: repository.flush_reply(streamed.id, grown[: 100 * n]) for n in range(1, 200)
        ],
        "finish a reply of 150 words (indexed)": [
            finish(reply, text) for reply, text in zip(replies, texts, strict=True)
        ],
        "delete ten messages for good": [lambda i=i: delete(i) for i in doomed],
    }


def _message(
    consultation_id: str,
    role: Role,
    text: str,
    status: Status = Status.COMPLETE,
    parent_id: str | None = None,
) -> Message:
    return Message(
        new_id(), consultation_id, parent_id, role, text, status, Task.CONSULTATION, time.time()
    )


def _fields(message: Message) -> dict[str, object]:
    return {name: getattr(message, name) for name in message.__struct_fields__}


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command")
    making = commands.add_parser("make")
    making.add_argument("folder", type=Path)
    for each in (parser, making):
        each.add_argument("--consultations", type=int, default=100_000)
        each.add_argument("--messages", type=int, default=1_000_000)
    measuring = commands.add_parser("measure")
    measuring.add_argument("folder", type=Path)
    measuring.add_argument(
        "--only", choices=["open", "reading", "searching", "writing"], default=""
    )
    arguments = parser.parse_args()
    match arguments.command:
        case "make":
            arguments.folder.mkdir(parents=True, exist_ok=True)
            make(arguments.folder, arguments.consultations, arguments.messages, print)
        case "measure":
            measure(arguments.folder, arguments.only)
        case _:
            with tempfile.TemporaryDirectory() as folder:
                make(Path(folder), arguments.consultations, arguments.messages, print)
                measure(Path(folder), "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
