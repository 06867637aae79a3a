"""Reply output in the terminal: prints a reply as it streams, for `ask` and `chat`."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from types import FrameType
from typing import cast

import msgspec

from app.cli.line_wrapping import terminal_wrapper
from app.cli.plain_labels import PlainLabels
from app.cli.source_output import say_citations, say_found
from app.cli.terminal import Progress, harmless, note, say, say_dim
from app.core.clinical.citations import Citation
from app.core.clinical.cited_places import FoundPassages
from app.core.clinical.emergency.card_texts import NO_CARD_NO_SAFETY, OWN_PROTOCOL, CardText
from app.core.clinical.mark_words import lines_of, missing_line
from app.core.clinical.marks import Checked
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Consultation, Message, Sampling, Status
from app.core.disclaimer import Disclaimer
from app.core.prompts.format_choice import FormatSource
from app.core.prompts.prompt_formats import PromptFormat
from app.core.units import count_of
from app.errors import InternalError, StorageError, UserError
from app.export.transcript import character_sentence
from app.export.wording import LEFT_OUT, state_of
from app.services.application import Services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.consultations.reply_events import (
    CitationsMade,
    PassagesFound,
    PromptProcessing,
    ReplyEnded,
    ReplyEvent,
    ReplyStarted,
    TextStreamed,
)
from app.services.models.model_library import ModelEntry, usable
from app.services.models.model_loading import ModelLoading
from app.worker import Worker


@dataclass(frozen=True)
class Answer:
    """What a question came to. `error` is what ended the reply, None where nothing did; `found`
    what the sources had, None where nobody looked; `cards` are the emergency cards of the
    question."""

    consultation: Consultation
    reply: Message
    error: UserError | None
    found: FoundPassages | None = None
    citations: tuple[Citation, ...] = ()
    cards: tuple[str, ...] = ()


def options_of(arguments: argparse.Namespace, services: Services) -> ReplyOptions:
    """The options that were typed; the settings give the rest. Raises ModelError."""
    wanted, library = arguments.model, services.library
    model = usable(library.find(wanted)) if wanted is not None else None
    chosen = arguments.prompt_format
    return ReplyOptions(
        model=model,
        prompt_format=PromptFormat(chosen) if chosen else None,
        sampling=_sampling(arguments, services, model),
        max_tokens=arguments.max_tokens,
        anyway=arguments.anyway,
        sources=arguments.sources,
    )


def _sampling(
    arguments: argparse.Namespace, services: Services, model: ModelEntry | None
) -> Sampling | None:
    """The model's own, with what was typed; None where nothing was."""
    typed = {"temperature": arguments.temperature, "seed": arguments.seed}
    typed = {name: value for name, value in typed.items() if value is not None}
    if not typed:
        return None
    settings = services.settings
    model = model or services.library.default(*settings.model_file)
    own = services.library.settings_of(model.sha256).sampling(settings.temperature)
    return msgspec.structs.replace(own, **typed)


def tell_format(services: Services, options: ReplyOptions) -> tuple[FormatSource, str]:
    """Where the prompt format of a reply comes from; and the sentence for a guess that was not told
    yet, which counts as told now. Raises ModelError."""
    if options.prompt_format is not None:
        return FormatSource.CHOSEN, ""
    model = options.model or services.library.default(*services.settings.model_file)
    told = services.formats.to_tell(model)
    if told:
        with contextlib.suppress(StorageError):  # then it is said again
            services.formats.told(model)
        told = f"{told} Choose it with --prompt-format."
    return services.formats.of(model).source, told


class _ReplyPrinter:
    """What has come of one reply, written to standard output where `show`."""

    def __init__(self, show: bool, card_text: Callable[[str], CardText]) -> None:
        self._show = show
        self._card_text = card_text
        self._progress = Progress()
        self._wrapper, self._labels = terminal_wrapper() if show else None, PlainLabels()
        self._shown = False
        self.started: ReplyStarted | None = None
        self.ended: ReplyEnded | None = None
        self.found: FoundPassages | None = None
        self.citations: tuple[Citation, ...] = ()

    def _say_cards(self, question: Message) -> None:
        for shown in question.cards if self._show else ():
            say_card(self._card_text(shown.card))

    def take(self, event: ReplyEvent) -> None:
        match event:
            case ReplyStarted():
                self.started = event
                self._say_cards(event.question)
            case PassagesFound(found=found):
                self.found = found
                if self._show:
                    say_found(found)
                    say()
            case CitationsMade(found=found, citations=citations):
                self.found, self.citations = found, citations
            case ModelLoading():
                self._tell_loading(event)
            case PromptProcessing(done, total, _):
                self._progress.show(f"Reading {done:,} of {total:,} tokens …")
            case TextStreamed(_, text):
                self._progress.clear()
                if self._show:
                    self._shown = True
                    text = self._labels.feed(text)
                    write_through(self._wrapper.feed(text) if self._wrapper else text)
            case ReplyEnded():
                self.ended = event

    def _tell_loading(self, event: ModelLoading) -> None:
        if event.notice:
            self._progress.clear()
            note(event.notice)
        else:
            again = f" again ({event.change})" if event.change else ""
            self._progress.show(f"Loading {event.model}{again} … {event.fraction:.0%}")

    def close(self) -> None:
        """Write what was held back; below a reply that was cut short, its disclaimer."""
        self._progress.clear()
        rest = self._labels.end()
        rest = self._wrapper.feed(rest) + self._wrapper.end() if self._wrapper else rest
        if rest:
            write_through(rest)
        if self._shown and self.started is not None and self.ended is None:
            # Who cuts a reply short has read some of it.
            say()
            for line in disclaimer_lines(self.started.reply):
                say_dim(f"— {line}")


def stream(services: Services, events: Iterator[ReplyEvent], *, show: bool) -> Answer:
    """Run through a reply, writing it to standard output where `show`.

    The first Ctrl-C stops the reply, a second one the program. Raises what the service raises.
    """
    printer = _ReplyPrinter(show, services.cards.text_of)
    # Closed, the services' generator ends the reply: also when we leave early.
    with (
        contextlib.closing(cast("Generator[ReplyEvent]", events)),
        ctrl_c_calls(services.consultations.stop),
        contextlib.closing(printer),
    ):
        for event in events:
            printer.take(event)
    if printer.ended is None or printer.started is None:
        raise InternalError("a reply without an end")
    return Answer(
        printer.started.consultation,
        printer.ended.reply,
        printer.ended.error,
        printer.found,
        printer.citations,
        tuple(shown.card for shown in printer.started.question.cards),
    )


def say_sources(answer: Answer) -> None:
    """What the reply shares with the sources, where they were looked into."""
    if answer.found is not None:
        say_citations(answer.reply.text, answer.found, answer.citations)


def say_card(text: CardText) -> None:
    """An emergency card, above the reply."""
    say(f"! {text.title}")
    for step in filter(None, text.steps):
        say(f"  {step}")
    say_dim(f"  {OWN_PROTOCOL} {NO_CARD_NO_SAFETY}")
    say()


def say_footer(reply: Message) -> None:
    """What never leaves a reply: its state, what it did not see, and its disclaimer."""
    for line in footer(reply):
        say_dim(f"— {line}")


def footer(reply: Message) -> list[str]:
    """The same as lines. Raises as `disclaimer_lines`."""
    lines = []
    state = state_of(reply)
    if state and reply.status is not Status.FAILED:
        lines.append(state)
    if reply.omitted:
        turns = count_of(len(reply.omitted), "earlier turn")
        lines.append(f"Made without {turns}. {LEFT_OUT}")
    return lines + disclaimer_lines(reply)


def disclaimer_lines(reply: Message) -> list[str]:
    """Its notice, and what else must stand beside any part of it. Raises InternalError when the
    disclaimer's text is missing."""
    disclaimer = disclaimer_of(reply)
    lines = [f"{disclaimer.notice} ({disclaimer.label})"]
    if (sentence := character_sentence(reply)) is not None:
        lines.append(sentence)
    return lines


def checked(services: Services, reply: Message) -> Checked:
    """What rules find in a reply when they compare it with its conversation."""
    tree = services.repository.messages(reply.consultation_id)
    path = [shown.message for shown in shown_path(tree, reply.parent_id)]
    return services.marking.of_reply(path, reply)


def say_checked(services: Services, reply: Message) -> None:
    """The same, a dim line each, below the reply."""
    found = checked(services, reply)
    for line in [*lines_of(found.marks), missing_line(found.missing_basics)]:
        if line:
            say_dim(f"— {line}")


def disclaimer_of(reply: Message) -> Disclaimer:
    """The one that it carries. Raises InternalError when its text is missing."""
    key = (reply.disclaimer_id or "", reply.disclaimer_version or 0)
    disclaimer = known_disclaimers().get(key)
    if disclaimer is None:
        raise InternalError(f"the disclaimer {key[0]} {key[1]} of a reply is missing")
    return disclaimer


def write_through(text: str) -> None:
    """Show a piece of a reply at once."""
    sys.stdout.write(harmless(text))
    sys.stdout.flush()


@contextlib.contextmanager
def ctrl_c_calls(stop: Callable[[], None]) -> Iterator[None]:
    """While the block runs, the first Ctrl-C calls `stop`, and a second one ends the program."""
    # Elsewhere, as the thread that was interrupted may hold a lock that `stop` needs.
    worker, pressed = Worker("stop"), threading.Event()

    def handle(number: int, frame: FrameType | None) -> None:
        del number, frame
        if pressed.is_set():
            raise KeyboardInterrupt
        pressed.set()
        worker.put(stop)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        worker.close(finish=True)
