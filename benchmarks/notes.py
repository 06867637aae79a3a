"""Drafts of notes with a model that is here: does the form hold, and what does it cost?

    python -m benchmarks.notes [MODEL] [--notes 25]

Notes of every kind from the demonstration's own cases, at a temperature that is meant to break the
form. Printed: sections whose text holds to the form, sections with a character that is no text,
engines that ended, sections that were drafted without structure, and the tokens a second with the
grammar beside the same without it.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
import unicodedata
from pathlib import Path

from app.core.consultations.messages import Sampling
from app.core.consultations.tasks import Task
from app.core.engine_protocol import Finished
from app.core.notes.note import Note, SectionState
from app.core.notes.note_kinds import FORMS, NoteKind
from app.core.notes.note_lines import LINES, MOST_IN_LINE, MOST_LINES
from app.core.notes.note_prompt import section_turn
from app.core.prompts.prompt_formats import Segment
from app.paths import Home, assets
from app.services.application import Services, open_services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.new_messages import new_question
from app.services.models.model_library import ModelEntry
from app.services.notes.note_drafting import NoteEnded

_PASSPHRASE = "a passphrase of the benchmark"
_TEMPERATURE = 1.0


def cases(count: int) -> list[str]:
    """Cases of the demonstration's corpus, one each."""
    lines = (assets() / "demo" / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines if line.strip()]
    said = [str(each["prompt"]) for each in entries if each["task"] == "consultation"]
    return [said[number * 7 % len(said)] for number in range(count)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="?", help="its name, or how it begins")
    parser.add_argument("--notes", type=int, default=25)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        services = open_services(Home(Path(folder)), _PASSPHRASE, create=True)
        try:
            services.disclaimers.acknowledge()
            library = services.library
            model = (
                library.find(arguments.model)
                if arguments.model
                else library.default(*services.settings.model_file)
            )
            _form(services, model, arguments.notes)
            _cost(services, model)
        finally:
            services.close()


def _form(services: Services, model: ModelEntry, count: int) -> None:
    kinds = list(NoteKind)
    sections = held = strange = cut = loose = 0
    begun = time.monotonic()
    for number, said in enumerate(cases(count)):
        consultation = services.repository.create_consultation("Case").id
        services.repository.add_message(new_question(consultation, None, said, Task.CONSULTATION))
        sampling = Sampling(temperature=_TEMPERATURE, seed=number)
        options = ReplyOptions(model=model, sampling=sampling)
        note = _drafted(services, consultation, kinds[number % len(kinds)], options)
        for section in note.current.sections:
            lines = section.text.split("\n") if section.text else []
            sections += 1
            held += 1 <= len(lines) <= MOST_LINES and all(
                0 < len(line) <= MOST_IN_LINE for line in lines
            )
            strange += any(unicodedata.category(c) == "Cc" for line in lines for c in line)
            cut += section.state is SectionState.LENGTH
            loose += section.without_structure
    took = time.monotonic() - begun
    print(
        f"{model.name}: {count} notes, {sections} sections in {took:,.0f} s; in the form {held}, "
        f"with a control character {strange}, at the limit of length {cut}, "
        f"without structure {loose}"
    )


def _drafted(services: Services, consultation: str, kind: NoteKind, options: ReplyOptions) -> Note:
    for event in services.note_drafting.draft(consultation, kind, options):
        if isinstance(event, NoteEnded):
            if event.error is not None:
                raise event.error
            return event.note
    raise AssertionError("a draft without an end")


def _cost(services: Services, model: ModelEntry) -> None:
    """Tokens a second of the same prompt with the grammar and without, one after the other."""
    form = FORMS[NoteKind.SOAP]
    facts = services.consultations.in_engine(model)[0]
    turn = section_turn([f"Clinician: {cases(1)[0]}"], form, form.sections[0])
    begun = [Segment(facts.bos, special=True)] if facts.bos and facts.add_bos else []
    segments = [*begun, Segment(turn.asked)]
    for name, grammar in (("with the grammar", LINES), ("without", "")) * 2:
        sampling = Sampling(temperature=0.3, seed=5)
        for event in services.engine.generate(
            segments, sampling, max_tokens=200, grammar=grammar, ignore_end=not grammar
        ):
            if isinstance(event, Finished):
                print(f"  {name}: {event.timings.decode_tps:,.1f} tokens a second")


if __name__ == "__main__":
    main()
