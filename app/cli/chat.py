"""`consilium chat`: a consultation in the terminal."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.cli.ask import continued
from app.cli.disclaimer import ask_to_acknowledge
from app.cli.open_vault import opened
from app.cli.pasted_lines import more_was_typed
from app.cli.question_offer import offer_lines
from app.cli.reply_output import (
    options_of,
    say_checked,
    say_footer,
    say_sources,
    stream,
    tell_format,
)
from app.cli.terminal import note, people_are_here, say, say_dim, told
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role
from app.core.consultations.tasks import Task, infer_task
from app.core.units import speed_of
from app.errors import ConsiliumError, InternalError, UnknownQuestion, WrongUse
from app.export.transcript import suggested_name
from app.paths import Home
from app.services.application import Services
from app.services.consultations.consultation_service import ConsultationService, ReplyOptions
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.consultations.reply_events import ReplyEvent
from app.services.models.model_library import usable
from app.store.vault_opening import vault_exists

HELP = """\
Type a question and press Enter. A line that ends in \\ goes on in the next one;
several lines that are pasted at once are one question.
/task [NAME]    what the next questions ask for; auto tells it from the text. Names:
                {tasks}
/again          another answer to the last question; the first one is kept
/continue       go on with an answer that was cut off or stopped
/1 /2 /3        ask what is offered where the demonstration does not know a question;
/other          let the model that is offered answer, /anyway ask it all the same
/new            begin another consultation
/export [FILE]  write a transcript, Markdown or (FILE.json) JSON
/save FOLDER    write the vault as it is into a folder, as a backup
/help           this
/quit           leave; Ctrl-D does so too. Ctrl-C stops an answer."""


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Until the input ends or /quit. The first start asks for acknowledgement and passphrase.

    As in a shell the last question counts: 1 where its answer failed.
    """
    acknowledged = False
    if not vault_exists(home):
        ask_to_acknowledge(current_disclaimer())
        acknowledged = True
    with opened(home, arguments.passphrase_file, create=acknowledged) as services:
        if acknowledged:
            services.disclaimers.acknowledge()
        elif not services.disclaimers.is_acknowledged():
            if not people_are_here():
                services.disclaimers.require()
            ask_to_acknowledge(services.disclaimers.current)
            services.disclaimers.acknowledge()
        chat = _Chat(services, arguments)
        code = chat.hold()
        chat.tell_stored()
    return 1 if services.consultations.unstored() else code


_Ask = Callable[[ReplyOptions], Iterator[ReplyEvent]]


@dataclass(frozen=True)
class _Refused:
    """How a question that the demonstration doesn't know would have been asked."""

    ask: _Ask
    error: UnknownQuestion


class _Chat:
    """Where the conversation stands: its consultation, and the task that was chosen."""

    def __init__(self, services: Services, arguments: argparse.Namespace) -> None:
        self._services = services
        self._options: ReplyOptions = options_of(arguments, services)
        self._task: Task | None = arguments.task
        self._is_unstored = False  # an answer that no disk had room for
        self._consultation_id = continued(services, arguments.continued)
        self._failed = False
        self._model = self._options.model or usable(
            services.library.default(*services.settings.model_file)
        )

        self._refused: _Refused | None = None

    def hold(self) -> int:
        """Read and answer until there is no more; the exit status."""
        say(f"{self._model.name} ({self._model.quantization})")
        if self._model.character:
            say(self._model.character)
        _, guess = tell_format(self._services, self._options)
        if guess:
            say_dim(guess)
        say_dim(self._services.disclaimers.current.notice)
        say_dim("/help lists the commands, Ctrl-C stops an answer, /quit or Ctrl-D leaves.")
        for line in _lines():
            if line in ("/quit", "/exit"):
                break
            try:
                self._take(line)
            except InternalError:
                raise
            except UnknownQuestion as error:
                self._offer(error)
            except ConsiliumError as error:
                note(told(error))
        return int(self._failed)

    def _take(self, line: str) -> None:
        self.tell_stored()
        command, _, rest = line.partition(" ")
        match command:
            case "/help":
                say(HELP.format(tasks=", ".join(Task)))
            case "/new":
                self._consultation_id = None
                say_dim("A new consultation.")
            case "/task":
                self._choose_task(rest.strip())
            case "/again":
                reply_id = self._last_reply().id
                self._ask_by(lambda how: self._consultations.regenerate(reply_id, options=how))
            case "/continue":
                reply_id = self._last_reply().id
                self._ask_by(lambda how: self._consultations.go_on(reply_id, options=how))
            case "/anyway" | "/other" | "/1" | "/2" | "/3":
                self._take_offer(command)
            case "/export":
                self._export(rest.strip())
            case "/save":
                self._save(rest.strip())
            case _ if command.startswith("/"):
                raise WrongUse(f"There is no command {command}. /help lists them.")
            case _:
                self._ask(line, self._task or infer_task(line))

    @property
    def _consultations(self) -> ConsultationService:
        return self._services.consultations

    def _ask(self, text: str, task: Task) -> None:
        self._ask_by(
            lambda how: self._consultations.ask(
                text,
                task=task,
                consultation_id=self._consultation_id,
                options=how,
                from_draft=False,
            )
        )

    def _ask_by(self, ask: _Ask, anyway: bool = False) -> None:
        """Ask, and remember how: what is not known to the demonstration may be asked again."""
        self._refused = None
        try:
            self._answer(ask(replace(self._options, anyway=anyway or self._options.anyway)))
        except UnknownQuestion as error:
            self._refused = _Refused(ask, error)
            raise

    def _take_offer(self, command: str) -> None:
        refused = self._refused
        if refused is None:
            raise WrongUse("Nothing is offered. Type a question first.")
        number = int(command[1:]) if command[1:].isdigit() else 0
        if command == "/anyway":
            self._ask_by(refused.ask, anyway=True)
        elif command == "/other":
            other = self._services.consultations.own_questions.other()
            if other is None:
                raise WrongUse("There is no other model. Add one: consilium models add FILE")
            self._options, self._model = replace(self._options, model=usable(other)), other
            say_dim(f"{other.name}. {other.character}".strip())
            self._ask_by(refused.ask)
        elif number <= len(refused.error.nearest):
            task, text = refused.error.nearest[number - 1]
            self._ask(text, Task(task))
        else:
            raise WrongUse(f"There is no {command} in what is offered.")

    def _offer(self, error: UnknownQuestion) -> None:
        for line in offer_lines(error):
            note(line)

    def _answer(self, events: Iterator[ReplyEvent]) -> None:
        say()
        self._failed = True  # until it came to its end
        answer = stream(self._services, events, show=True)
        self._consultation_id = answer.consultation.id
        if answer.reply.text:
            say()
            say()
        say_checked(self._services, answer.reply)
        say_sources(answer)
        say_footer(answer.reply)
        timings = answer.reply.timings
        if timings is not None and (speed := speed_of(timings.decode_tps)):
            say_dim(f"— {speed}")
        if answer.error is not None:
            if answer.reply in self._services.consultations.unstored():
                self._is_unstored, self._failed = True, False  # the status tells by what is stored
                say_dim(
                    "— Not stored yet: the whole answer stands only here. It is tried again every "
                    "few seconds, and when you leave."
                )
            raise answer.error
        self._services.watch.require()
        self._failed = False

    def tell_stored(self) -> None:
        """Where the disk had no room for an answer, and has taken it since."""
        if self._is_unstored and not self._services.consultations.unstored():
            self._is_unstored = False
            say_dim("What did not fit on the disk before is now stored.")

    def _choose_task(self, name: str) -> None:
        if name == "auto":
            self._task = None
        elif name in set(Task):
            self._task = Task(name)
        elif name:
            raise WrongUse(f"There is no task {name}: choose one of {', '.join(Task)}, auto.")
        if self._task is None:
            say_dim(f"Task: told from the text. Others: {', '.join(Task)}.")
        else:
            say_dim(f"Task: {self._task.label}. {self._task.hint}")

    def _last_reply(self) -> Message:
        if self._consultation_id is None:
            raise WrongUse("Nothing was asked yet in this consultation.")
        consultation = self._services.repository.consultation(self._consultation_id)
        messages = self._services.repository.messages(consultation.id)
        for shown in reversed(shown_path(messages, consultation.leaf_id)):
            if shown.message.role is Role.REPLY:
                return shown.message
        raise WrongUse("Nothing was asked yet in this consultation.")

    def _export(self, name: str) -> None:
        if self._consultation_id is None:
            raise WrongUse("Nothing was asked yet in this consultation.")
        consultation = self._services.repository.consultation(self._consultation_id)
        path = Path(name or suggested_name(consultation, "md"))
        extension = "json" if path.suffix.casefold() == ".json" else "md"
        self._services.transcripts.export(consultation.id, extension, path)
        say(f"Written to {path}. It is not encrypted: keep it where your records belong.")

    def _save(self, folder: str) -> None:
        if not folder:
            raise WrongUse("Name a folder: /save FOLDER")
        say(self._services.watch.save(Path(folder)))


def _lines() -> Iterator[str]:
    """What is typed, line by line, blank ones left out; Ctrl-C twice at the prompt leaves."""
    terminal = people_are_here()
    if terminal:
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401 - its import alone gives `input` editing; nothing is saved
    interrupted = False
    while True:
        try:
            line = _line(terminal)
        except EOFError:
            if terminal:
                say()
            return
        except KeyboardInterrupt:
            if interrupted or not terminal:
                raise
            interrupted = True
            say_dim("\nCtrl-C once more, /quit or Ctrl-D leaves.")
            continue
        interrupted = False
        if line.strip():
            yield line.strip()


def _line(terminal: bool) -> str:
    """One line, or several: joined where each ends in a backslash, or pasted at once. Raises
    EOFError at the end."""
    parts: list[str] = []
    while True:
        if terminal:
            # readline would count the escapes of a dimmed prompt as columns.
            part = input("\n› " if not parts else "  ")
        else:
            part = sys.stdin.readline()
            if not part:
                if parts:
                    return "\n".join(parts)
                raise EOFError
            part = part.rstrip("\r\n")
        if part.endswith("\\"):
            parts.append(part[:-1])
        elif terminal and not "".join([*parts, part]).startswith("/") and more_was_typed():
            parts.append(part)
        else:
            return "\n".join([*parts, part])
