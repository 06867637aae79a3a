"""How soon a long consultation is written in each format.

    python -m benchmarks.transcripts [--turns N] [--runs N] [--read N ...]

A consultation of N turns (1,000 by default), each answer with headings, a table, lists, code and
marks, is written in each format, and once masked, by the service that window and commands ask, with
its row in the audit of an encrypted vault; the PDF by the process that draws it for commands.
Seconds of the clock, the median of the runs, and the size. Baseline: parsing the Markdown of the
answers, which every format but JSON begins with. Before that, the processor's seconds of reading
consultations of `--read` turns from the vault with the marks of each answer against all before it:
the first time, and again. Baseline: the same answers marked one by one, each against its own path.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import msgspec  # noqa: E402

from app.core.consultations.message_tree import shown_path  # noqa: E402
from app.core.consultations.messages import Role  # noqa: E402
from app.core.masking.masking import MaskingProfile  # noqa: E402
from app.core.rendering.parser import parse  # noqa: E402
from app.export.formats import KINDS  # noqa: E402
from app.export.transcript import Transcript  # noqa: E402
from app.paths import Home  # noqa: E402
from app.services.clinical.marking import Marking  # noqa: E402
from app.services.clinical.reply_sources import ReplySources  # noqa: E402
from app.services.clinical.shipped_drugs import shipped_drugs  # noqa: E402
from app.services.clinical.source_search import SourceSearch  # noqa: E402
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer  # noqa: E402
from app.services.transcripts.pdf_drawing import draw_pdf  # noqa: E402
from app.services.transcripts.transcript_masking import MaskingChoice  # noqa: E402
from app.services.transcripts.transcript_service import TranscriptService  # noqa: E402
from app.services.vault.audit_trail import Audit  # noqa: E402
from app.store.clinical.mark_rows import MarkRows  # noqa: E402
from app.store.history.repository import Repository  # noqa: E402
from app.store.keys.key_file import Cost  # noqa: E402
from app.store.vault import Vault  # noqa: E402
from app.store.vault_opening import create_vault  # noqa: E402
from tests.helpers.rich_consultation import rich_consultation  # noqa: E402

MOST_ALONE = 200  # turns: one by one takes the longer by the square


def spent(act: Callable[[], object]) -> float:
    """Seconds of this process's processor."""
    began = time.process_time()
    act()
    return time.process_time() - began


def timed(runs: int, act: Callable[[], object]) -> float:
    """The median, in seconds."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        act()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


class Prepared(TranscriptService):
    """Gives one transcript for whatever is asked."""

    transcript: Transcript

    def _read(self, consultation_id: str) -> Transcript:
        return self.transcript


def stored(vault: Vault, turns: int) -> str:
    """The id of such a consultation in the vault."""
    repository = Repository(vault)
    disclaimer = current_disclaimer()
    consultation = repository.create_consultation("A long one")
    for message in rich_consultation(shipped_drugs(), turns=turns).messages:
        parent = message.parent_id
        message = msgspec.structs.replace(
            message,
            id=f"{turns}-{message.id}",
            parent_id=f"{turns}-{parent}" if parent else None,
            consultation_id=consultation.id,
        )
        if message.role is Role.REPLY:
            message = msgspec.structs.replace(
                message, disclaimer_id=disclaimer.id, disclaimer_version=disclaimer.version
            )
        repository.add_message(message)
    return consultation.id


def one_by_one(vault: Vault, about: str) -> None:
    """The marks of each answer as if it were the only one that is asked for."""
    repository, marking = Repository(vault), Marking(MarkRows(vault))
    leaf = repository.consultation(about).leaf_id
    path = [shown.message for shown in shown_path(repository.messages(about), leaf)]
    for place, message in enumerate(path):
        if message.role is Role.REPLY:
            marking.of_reply(path[:place], message)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--turns", type=int, default=1_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--read", type=int, nargs="*", default=[50, 100, 200, 1_000])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        vault = create_vault(home, "sixteen wild geese", Cost(64, 1, 1))
        try:
            measure(vault, home, arguments)
        finally:
            vault.close()


def measure_reading(vault: Vault, service: TranscriptService, turns: int) -> None:
    about = stored(vault, turns)
    first, again = (spent(lambda: TranscriptService._read(service, about)) for _ in range(2))
    alone = spent(lambda: one_by_one(vault, about)) if turns <= MOST_ALONE else None
    said = f"{alone:8.2f} s one by one" if alone is not None else ""
    print(f"{f'read {turns:,} turns':22}{first:8.2f} s{again:8.2f} s again{said}", flush=True)


def measure(vault: Vault, home: Home, arguments: argparse.Namespace) -> None:
    service = Prepared(
        Repository(vault),
        Audit(vault, home.audit_head),
        Marking(MarkRows(vault)),
        ReplySources(vault, SourceSearch(vault, lambda: "2026-11-28")),
    )
    for turns in arguments.read:
        measure_reading(vault, service, turns)
    about = stored(vault, 1)
    service.transcript = rich_consultation(shipped_drugs(), turns=arguments.turns).transcript
    entries = service.transcript.entries
    replies = [each.message.text for each in entries if each.disclaimer is not None]
    print(f"{len(entries):,} messages, {sum(map(len, replies)) / 1e6:.2f} MB of answers")
    baseline = timed(arguments.runs, lambda: [parse(text) for text in replies])
    print(f"{'baseline: parsing':22}{baseline:8.2f} s")
    for kind in KINDS:
        sizes: list[int] = []

        def write(kind: str = kind, sizes: list[int] = sizes) -> None:
            sizes.append(len(service.export(about, kind, None, draw=draw_pdf)))

        print(f"{kind:22}{timed(arguments.runs, write):8.2f} s{sizes[0] / 1e6:9.2f} MB")
    mask = MaskingChoice(MaskingProfile.SAFE_HARBOR)
    masked = timed(1, lambda: service.export(about, "json", None, mask=mask))
    print(f"{'json, masked':22}{masked:8.2f} s")


if __name__ == "__main__":
    main()
