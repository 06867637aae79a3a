"""Note drafting: has a model write the sections of a note, one after the other, and stores them as
they stream.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass

import msgspec

from app.core.consultations.context_budget import fit_turns
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Provenance, Role
from app.core.consultations.tasks import Task
from app.core.engine_protocol import Finished, FinishReason, ModelFacts, PromptProgress, Token
from app.core.notes.note import Author, Note, NoteSection, NoteVersion, SectionState
from app.core.notes.note_kinds import NoteForm, NoteKind, SectionForm, form_of
from app.core.notes.note_lines import LINES, lines_of
from app.core.notes.note_prompt import section_turn, told
from app.core.prompts.prompt_formats import (
    PromptFormat,
    Segment,
    Turn,
    render_prompt,
    stop_strings,
)
from app.errors import EngineDied, UserError, WrongUse
from app.sentences import say
from app.services.consultations.consultation_service import ConsultationService, ReplyOptions
from app.services.consultations.reply_events import PromptProcessing
from app.services.consultations.reply_generation import ReplySettings
from app.services.engine.engine_client import EngineClient
from app.services.engine.template_client import Templates
from app.services.models.model_loading import ModelLoading
from app.services.prompts.prompt_assembly import vocabulary_of
from app.store.history.repository import Repository
from app.store.notes.note_rows import NoteRows, interrupted
from app.worker import Worker

MOST_TOKENS = 420  # of a section: its longest lines, in the tokens of dose-dense text
FLUSH_S = 0.5
NOTHING_SAID = say("There is nothing in this consultation yet that a note could be written from.")


@dataclass(frozen=True)
class NoteStarted:
    """A note with an empty draft is stored; `omitted` turns are not given to the model."""

    note: Note
    omitted: int


@dataclass(frozen=True)
class SectionWritten:
    """The section as far as it is written; `ended` when it is."""

    section: NoteSection
    ended: bool


@dataclass(frozen=True)
class NoteEnded:
    """The note as stored, and what went wrong, if anything did."""

    note: Note
    error: UserError | None = None


DraftEvent = ModelLoading | PromptProcessing | NoteStarted | SectionWritten | NoteEnded


class NoteDrafting:
    """One draft at a time, and none beside a reply; for any thread. `forget` gives up what the
    engine's cache holds of a consultation."""

    def __init__(
        self,
        repository: Repository,
        rows: NoteRows,
        engine: EngineClient,
        templates: Templates,
        consultations: ConsultationService,
        forget: Callable[[], object],
    ) -> None:
        self._repository, self._rows = repository, rows
        self._engine, self._templates = engine, templates
        self._consultations = consultations
        self._forget = forget

    def draft(
        self, consultation_id: str, kind: NoteKind, options: ReplyOptions | None = None
    ) -> Iterator[DraftEvent]:
        """A new note of the shown path. Whatever goes wrong once it is begun ends it: `NoteEnded`
        with its error, and what was written stays.

        Raises, from the first `next`: NotFound, WrongUse for an empty consultation, VaultGone,
        DisclaimerRequired, NoModel, EngineBusy, ModelError, EngineError, storage errors;
        PromptTooLong where not even the last turn fits.
        """
        how = self._consultations.settled(options)
        path = self._path(consultation_id)
        form = form_of(kind)

        def begin() -> tuple[Note, NoteVersion]:
            empty = [NoteSection(each.key) for each in form.sections]
            note = self._rows.begin_note(consultation_id, path[-1].id, kind, empty)
            return note, note.versions[0]

        yield from self._consultations.with_model(
            how.model, lambda: self._write(how, path, form, form.sections, begin)
        )

    def draft_again(
        self, note_id: str, key: str, options: ReplyOptions | None = None
    ) -> Iterator[DraftEvent]:
        """One section anew; the edited copy then has it in the place of the old one, and every
        earlier version stays. Raises as `draft`; WrongUse for a signed note."""
        how = self._consultations.settled(options)
        note = self._rows.note(note_id)
        form, section = note.form, note.form.section(key)
        tree = self._repository.messages(note.consultation_id)
        path = [shown.message for shown in shown_path(tree, note.leaf_id)]

        def begin() -> tuple[Note, NoteVersion]:
            version = self._rows.begin_version(note_id, Author.MODEL, [NoteSection(key)])
            return note, version

        yield from self._consultations.with_model(
            how.model, lambda: self._write(how, path, form, (section,), begin)
        )

    def _path(self, consultation_id: str) -> list[Message]:
        consultation = self._repository.consultation(consultation_id)
        tree = self._repository.messages(consultation_id)
        path = [shown.message for shown in shown_path(tree, consultation.leaf_id)]
        if not any(each.role is Role.CLINICIAN and each.text.strip() for each in path):
            raise WrongUse(NOTHING_SAID)
        return path

    def _write(
        self,
        how: ReplySettings,
        path: Sequence[Message],
        form: NoteForm,
        sections: Sequence[SectionForm],
        begin: Callable[[], tuple[Note, NoteVersion]],
    ) -> Iterator[DraftEvent]:
        self._forget()
        facts, ready = self._consultations.in_engine(how.model)
        render = self._renderer(how, facts, form)
        paragraphs, omitted = self._fitting(told(path), sections, render, facts)
        note, version = begin()
        made = how.provenance(facts, ready, MOST_TOKENS)
        with _NoteWriter(self._rows, note.id, version, made, omitted) as writer:
            yield NoteStarted(note, omitted)
            error = None
            try:
                yield from self._write_sections(how, sections, paragraphs, render, writer)
            except UserError as failure:
                error = failure
            writer.end()
        if len(sections) < len(form.sections):
            self._take_over(note.id, writer.sections)
        yield NoteEnded(self._rows.note(note.id), error)

    def _write_sections(
        self,
        how: ReplySettings,
        sections: Sequence[SectionForm],
        paragraphs: Sequence[str],
        render: Callable[[Sequence[str], SectionForm], list[Segment]],
        writer: _NoteWriter,
    ) -> Iterator[DraftEvent]:
        grammar = LINES
        for section in sections:
            if self._consultations.is_stopped():
                return
            segments = render(paragraphs, section)
            try:
                yield from self._write_section(how, section, segments, grammar, writer)
            except EngineDied:
                if not grammar or self._consultations.is_stopped():
                    raise
                # llama.cpp's grammar ends the process with some vocabularies: without it then.
                grammar = ""
                yield from self._consultations.loaded_again(how.model)
                yield from self._write_section(how, section, segments, grammar, writer)

    def _write_section(
        self,
        how: ReplySettings,
        section: SectionForm,
        segments: Sequence[Segment],
        grammar: str,
        writer: _NoteWriter,
    ) -> Iterator[DraftEvent]:
        begun = NoteSection(section.key, without_structure=not grammar)
        yield SectionWritten(writer.put(begun), ended=False)
        generated = self._engine.generate(
            segments,
            how.sampling,
            max_tokens=MOST_TOKENS,
            stop=stop_strings(how.prompt_format),
            grammar=grammar,
        )
        text = ""
        with closing(generated):
            for event in generated:
                if self._consultations.is_stopped():
                    self._engine.cancel()  # again, in case `stop` came before the engine's turn
                match event:
                    case PromptProgress(done=done, total=total, cached=cached):
                        yield PromptProcessing(done, total, cached)
                    case Token(text=more):
                        text += more
                        yield SectionWritten(writer.put(_of(begun, text)), ended=False)
                    case Finished(reason=reason):
                        ended = msgspec.structs.replace(_of(begun, text), state=_STATES[reason])
                        yield SectionWritten(writer.put(ended), ended=True)

    def _renderer(
        self, how: ReplySettings, facts: ModelFacts, form: NoteForm
    ) -> Callable[[Sequence[str], SectionForm], list[Segment]]:
        own = how.prompt_format is PromptFormat.GGUF_TEMPLATE
        template = (
            self._templates.opened(facts, True, self._consultations.is_stopped) if own else None
        )
        vocabulary = vocabulary_of(facts)

        def render(paragraphs: Sequence[str], section: SectionForm) -> list[Segment]:
            turn = section_turn(paragraphs, form, section)
            return render_prompt(
                how.prompt_format, [turn], vocabulary, "", template, how.system_prompt
            )

        return render

    def _fitting(
        self,
        paragraphs: list[str],
        sections: Sequence[SectionForm],
        render: Callable[[Sequence[str], SectionForm], list[Segment]],
        facts: ModelFacts,
    ) -> tuple[list[str], int]:
        """The newest turns that leave every section its room, and how many are left out: the same
        for all, or nothing would be shared."""
        longest = max(sections, key=lambda each: len(each.title) + len(each.asked))

        def count(some: Sequence[Turn]) -> int:
            return self._engine.count(render([each.asked for each in some], longest))

        turns = [Turn(Task.CONSULTATION, each) for each in paragraphs]
        first = fit_turns(turns, count, facts.context, MOST_TOKENS).first
        return paragraphs[first:], first

    def _take_over(self, note_id: str, drafted: Sequence[NoteSection]) -> None:
        """The edited copy with these sections in the place of its own."""
        new = {each.key: each for each in drafted if each.text}
        note = self._rows.note(note_id)
        sections = [new.get(f.key, note.current.section(f.key)) for f in note.form.sections]
        self._rows.begin_version(note_id, Author.CLINICIAN, sections)


class _NoteWriter:
    """Owns the text of a draft until `end`. A thread of its own stores it, so that neither a slow
    disk holds up the model nor a slow model keeps text out of the vault."""

    def __init__(
        self, rows: NoteRows, note_id: str, version: NoteVersion, made: Provenance, omitted: int
    ) -> None:
        self._rows, self._note_id, self._version = rows, note_id, version.number
        self.sections = version.sections
        self._stored: Sequence[NoteSection] = ()
        self._is_ended = False
        rows.save_version(note_id, self._version, self.sections, provenance=made, omitted=omitted)
        self._flusher = Worker("note-flush")
        self._flusher.repeat(self._flush, FLUSH_S)

    def __enter__(self) -> _NoteWriter:
        return self

    def __exit__(self, *_: object) -> None:
        """Who leaves early leaves the draft as what a crash leaves."""
        self._flusher.close()
        if not self._is_ended:
            with suppress(UserError):
                self._rows.save_version(
                    self._note_id, self._version, interrupted(self.sections), finished=True
                )

    def put(self, section: NoteSection) -> NoteSection:
        """What is written of a section by now."""
        self.sections = tuple(
            section if each.key == section.key else each for each in self.sections
        )
        return section

    def end(self) -> None:
        """Store the last state, which stays as it is. Raises storage errors."""
        self._flusher.close()
        self.sections = interrupted(self.sections)
        self._rows.save_version(self._note_id, self._version, self.sections, finished=True)
        self._is_ended = True

    def _flush(self) -> None:
        sections = self.sections
        if sections is not self._stored:
            # A full or busy disk may be free again the next time; `end` says it if not.
            with suppress(UserError):
                self._rows.save_version(self._note_id, self._version, sections)
                self._stored = sections


def _of(begun: NoteSection, text: str) -> NoteSection:
    return msgspec.structs.replace(begun, text="\n".join(lines_of(text)))


_STATES = {
    FinishReason.END_OF_TURN: SectionState.COMPLETE,
    FinishReason.STOP_STRING: SectionState.COMPLETE,
    FinishReason.LENGTH: SectionState.LENGTH,
    FinishReason.CONTEXT: SectionState.LENGTH,
    FinishReason.CANCELLED: SectionState.STOPPED,
}
