"""Masking on a set of notes: what it finds, what it takes wrongly, what it costs.

    python -m benchmarks.masking PATH... [--misses]

A PATH is a file of notes or a folder of them: `.jsonl` files, a note a line: {"id", "locale",
"text", "identifiers": [{"kind", "text", "start", "end"}], "keep": ["Parkinson", ...]}; or `.txt`
files in which an identifier stands as {kind:its text}. An identifier counts as found when what was
found covers each of its letters and digits (a title before a name is none of it); what was found
counts as right when it touches one.
With --misses it prints cases, but of a held-out set it refuses to.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.core.evaluation.exam_statistics import Share
from app.core.masking.finding import RULES_VERSION, find_identifiers
from app.core.masking.identifiers import Identifier, IdentifierKind
from app.core.masking.name_cues import AFTER_TITLE, TITLES
from app.services.clinical.shipped_lexicon import shipped_lexicon

GROUPS = {
    "names": ("name",),
    "places": ("place", "postcode", "organisation"),
    "dates": ("date", "age_over_89"),
    "phones": ("phone", "fax", "email", "url", "ip"),
    "numbers": ("id",),
}
_MARKED = re.compile(r"\{(\w+):([^{}]*)\}")
_THIS_YEAR = 2026


@dataclass(frozen=True)
class Note:
    """A note with what is to be found in it."""

    name: str
    locale: str
    text: str
    identifiers: tuple[tuple[str, int, int], ...]
    keep: tuple[str, ...]


def notes_of(place: Path) -> Iterator[Note]:
    """The notes of a file, or of a folder's files."""
    for path in _files(place, "jsonl"):
        for line in path.read_text("utf-8").splitlines():
            read = json.loads(line) if line.strip() else {"about": ""}
            if "about" not in read:
                spans = tuple(
                    (each["kind"], each["start"], each["end"]) for each in read["identifiers"]
                )
                keep = tuple(read.get("keep", ()))
                yield Note(str(read["id"]), read["locale"], read["text"], spans, keep)
    for path in _files(place, "txt"):
        yield from _marked_notes(path)


def _files(place: Path, ending: str) -> list[Path]:
    if place.is_dir():
        return sorted(place.glob(f"*.{ending}"))
    return [place] if place.suffix == f".{ending}" else []


def is_held_out(place: Path) -> bool:
    """Whether its cases must not be seen."""
    return any(part.startswith("heldout") for part in place.resolve().parts)


def _marked_notes(path: Path) -> Iterator[Note]:
    for number, part in enumerate(re.split(r"^== ", path.read_text("utf-8"), flags=re.M)[1:], 1):
        head, marked = part.split("\n", 1)
        about, _, keep = head.partition("|")
        text, spans, place = "", [], 0
        for match in _MARKED.finditer(marked):
            text += marked[place : match.start()]
            spans.append((match[1], len(text), len(text) + len(match[2])))
            text += match[2]
            place = match.end()
        kept = tuple(word.strip() for word in keep.split(",") if word.strip())
        yield Note(
            f"{path.stem} {number}", about.split()[0], text + marked[place:], tuple(spans), kept
        )


def is_covered(text: str, start: int, end: int, found: tuple[Identifier, ...]) -> bool:
    """Whether each letter and digit of [start, end) but a title is in what was found."""
    for word in re.finditer(r"[^\W_]+", text[start:end]):
        if (
            word[0].lower() in TITLES | AFTER_TITLE | {"sister", "nurse", "rn"}
            and word.end() < end - start
        ):
            continue
        place = start + word.start()
        last = start + word.end() - 1
        if word[0] != "s" and not all(
            any(each.start <= spot < each.end for each in found) for spot in (place, last)
        ):
            return False
    return True


class Tally:
    """What was found and what was taken, over the notes; with `misses` the cases are printed."""

    def __init__(self, misses: bool) -> None:
        self.misses = misses
        self.kinds: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.locales: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        self.right, self.kept = [0, 0], [0, 0]

    def add(self, note: Note, found: tuple[Identifier, ...]) -> None:
        """Count one note."""
        self._recall(note, found)
        self._precision(note, found)
        self._words(note, found)

    def _recall(self, note: Note, found: tuple[Identifier, ...]) -> None:
        for kind, start, end in note.identifiers:
            covered = is_covered(note.text, start, end, found)
            for counts in (self.kinds[IdentifierKind(kind)], self.locales[note.locale]):
                counts[0] += covered
                counts[1] += 1
            if not covered:
                self._tell("missed", note, f"{kind}: {note.text[start:end]!r}")

    def _precision(self, note: Note, found: tuple[Identifier, ...]) -> None:
        for each in found:
            touches = any(
                each.start < end and start < each.end for _, start, end in note.identifiers
            )
            self.right[0] += touches
            self.right[1] += 1
            if not touches:
                around = note.text[max(0, each.start - 25) : each.end + 15]
                self._tell("wrong", note, f"{each.kind}: {each.text!r} in {around!r}")

    def _words(self, note: Note, found: tuple[Identifier, ...]) -> None:
        for word in note.keep:
            places = (match.start() for match in re.finditer(re.escape(word), note.text))
            outside = [
                place
                for place in places
                if not any(start <= place < end for _, start, end in note.identifiers)
            ]
            taken = any(each.start <= place < each.end for each in found for place in outside)
            self.kept[0] += not taken
            self.kept[1] += 1
            if taken:
                self._tell("not kept", note, word)

    def _tell(self, what: str, note: Note, case: str) -> None:
        if self.misses:
            print(f"  {what} {note.name} {case}")


def measure(place: Path, misses: bool) -> None:
    """Print the figures of a file or folder."""
    lexicon, tally, notes = shipped_lexicon(), Tally(misses), list(notes_of(place))
    took = 0.0
    for note in notes:
        began = time.perf_counter()
        found = find_identifiers(note.text, lexicon, this_year=_THIS_YEAR)
        took += time.perf_counter() - began
        tally.add(note, found)
    kinds = tally.kinds
    print(f"{RULES_VERSION}: {len(notes)} notes, {_total(kinds.values())[1]} identifiers")
    for group, members in GROUPS.items():
        print(_line(group, *_total(kinds[kind] for kind in members)))
        for kind in members if len(members) > 1 else ():
            print(_line(f"  {kind}", *kinds[kind]))
    print(_line("all", *_total(kinds.values())))
    for locale, counts in sorted(tally.locales.items()):
        print(_line(f"  {locale}", *counts))
    print(_line("precision", *tally.right))
    print(_line("kept words", *tally.kept))
    print(f"time: {1000 * took / max(len(notes), 1):.1f} ms a note")


def _total(counts: Iterable[list[int]]) -> tuple[int, int]:
    hits, totals = zip(*counts, strict=True)
    return sum(hits), sum(totals)


def _line(name: str, hit: int, total: int) -> str:
    if not total:
        return f"{name:<16} none in the set"
    low, high = Share(hit, total).interval
    interval = f"95 % interval {low:.3f} to {high:.3f}"
    return f"{name:<16} {hit:>4} of {total:<4} {hit / total:.3f} ({interval})"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("places", metavar="PATH", type=Path, nargs="+")
    parser.add_argument(
        "--misses", action="store_true", help="print the cases: not on a held-out set"
    )
    arguments = parser.parse_args()
    if arguments.misses and any(is_held_out(place) for place in arguments.places):
        parser.error("the cases of a held-out set are not to be seen: leave --misses out")
    for place in arguments.places:
        if len(arguments.places) > 1:
            print(f"== {place}")
        measure(place, arguments.misses)


if __name__ == "__main__":
    main()
