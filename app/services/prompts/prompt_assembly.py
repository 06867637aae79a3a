"""Prompt assembly: decides which turns go into a prompt, by the engine's own count of tokens; and
puts together again, from the stored turns, what a model was given for a reply."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.core.consultations.context_budget import ContextUse, FittedTurns, answer_room, fit_turns
from app.core.consultations.known_questions import Asked, OwnQuestions
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Provenance, Role
from app.core.consultations.tasks import Task, with_context
from app.core.engine_protocol import ModelFacts
from app.core.prompts.prompt_formats import PromptFormat, Segment, Turn, Vocabulary, render_prompt
from app.core.prompts.template_output import ChatTemplate
from app.errors import EngineBusy, NotFound, PromptTooLong, WrongUse
from app.sentences import joined, say
from app.services.clinical.reply_sources import ReplySources
from app.services.engine.engine_client import EngineClient
from app.services.engine.template_client import Templates
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.services.models.model_loader import ModelLoader
from app.services.prompts.known_question_check import QuestionsOf, asked_before
from app.store.history.repository import Repository

# Passages of sources take no more than three chunks do, nor than leaves the rest its room.
_SOURCES_TOKENS, _SOURCES_PERCENT = 1_100, 27
NEVER_ASKED = say("No model was asked for this answer, so there is no prompt.")
OTHER_FORMAT = say("This answer was made in a prompt format that this Consilium does not know.")
WRITING = say("An answer is being written. The prompt can be shown when it is done.")
CHANGED = say(
    "The context is another one today, so other turns would fit: this is "
    "the prompt as it would be sent now."
)


@dataclass(frozen=True)
class Prompt:
    """`omitted`: ids of the clinician's messages on the path whose turns are not in it: no room,
    or no answer. `passages`: how many of those that were given are in it."""

    segments: list[Segment]
    omitted: tuple[str, ...]
    passages: int = 0


@dataclass(frozen=True)
class NextPrompt:
    """The prompt that a text would make, and its turns: the last one asks."""

    turns: tuple[Turn, ...]
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class SurePart:
    """What two prompts begin with in common, however the text goes on."""

    segments: tuple[Segment, ...]
    other: tuple[Segment, ...]


class PromptAssembly:
    """Asks the engine to count, so a model must be loaded."""

    def __init__(self, repository: Repository, engine: EngineClient, templates: Templates) -> None:
        self._repository = repository
        self._engine = engine
        self._templates = templates

    def stop(self) -> None:
        """End what a template does for a prompt that nobody waits for any more."""
        self._templates.stop()

    def prompt_for(
        self,
        before: Sequence[Message],
        question: Message,
        model_sha256: str,
        prompt_format: PromptFormat,
        facts: ModelFacts,
        max_tokens: int,
        begun: str = "",
        stopped: Callable[[], bool] = lambda: False,
        known: OwnQuestions | None = None,
        system: str = "",
        passages: Sequence[str] = (),
    ) -> Prompt:
        """The prompt that asks this question after the messages `before` it; `begun` is the reply's
        text so far, from which it goes on. `stopped`: nobody waits for it any more. A question that
        is `known` by heart is asked in its own words, after its own turns alone. `system` as in
        `render_prompt`. Of `passages` of sources, the best first, as many stand beside the question
        as fit: before older turns, and in this turn only.

        Raises PromptTooLong, TemplateError, EngineError.
        """
        answered = self._answered(before, model_sha256)
        turns = [*(turn for _, turn in answered), Turn(question.task, question.text)]
        if known is not None:
            turns = _by_heart(turns, answered_pairs(before), known)
            answered = answered[len(answered) + 1 - len(turns) :]
        template = self._template(prompt_format, facts, stopped=stopped)
        count = 0
        if known is None and passages:

            def alone(some: Sequence[Turn]) -> int:
                vocabulary = vocabulary_of(facts)
                return self._engine.count(
                    render_prompt(prompt_format, some, vocabulary, begun, template, system)
                )

            turns[-1], count = _with_passages(turns[-1], passages, alone, facts, max_tokens)
        fit, segments = self._fit(turns, prompt_format, facts, max_tokens, template, begun, system)
        kept = {asked.id for asked, _ in answered[fit.first :]}
        return Prompt(
            segments,
            tuple(
                message.id
                for message in before
                if message.role is Role.CLINICIAN and message.id not in kept
            ),
            count,
        )

    def use_of(
        self,
        consultation_id: str | None,
        text: str,
        task: Task,
        model_sha256: str,
        prompt_format: PromptFormat,
        facts: ModelFacts,
        max_tokens: int,
        editing: str | None = None,
        before: Sequence[Message] | None = None,
        system: str = "",
    ) -> tuple[ContextUse, NextPrompt | None]:
        """What the prompt would take if `text` were sent at the end of the shown path, or in place
        of the message `editing`; and the prompt, None where it is too long. `before` are the
        messages that it follows: None reads them. A template that went over a limit is not tried
        again.

        Raises TemplateError, EngineError.
        """
        if before is None:
            before = self._path(consultation_id, editing)
        answered = self._answered(before, model_sha256)
        turns = [*(turn for _, turn in answered), Turn(task, text)]
        room = facts.context - answer_room(facts.context, max_tokens)
        template = self._template(prompt_format, facts, again=False)
        try:
            fit, segments = self._fit(
                turns, prompt_format, facts, max_tokens, template, system=system, draft=True
            )
        except PromptTooLong as error:
            use = ContextUse(error.tokens, facts.context, len(answered), room, str(error))
            return use, None
        use = ContextUse(fit.prompt_tokens, facts.context, fit.first, room)
        return use, NextPrompt(tuple(turns[fit.first :]), tuple(segments))

    def sure_part(
        self,
        prompt: NextPrompt,
        words: str,
        prompt_format: PromptFormat,
        facts: ModelFacts,
        system: str = "",
    ) -> SurePart:
        """What of a prompt is sure where its text begins with `words` and may go on otherwise.
        Raises TemplateError."""
        *before, last = prompt.turns
        otherwise = "1" if last.asked[len(words) : len(words) + 1] != "1" else "a"
        other = render_prompt(
            prompt_format,
            [*before, replace(last, asked=f"{words}{otherwise}")],
            vocabulary_of(facts),
            template=self._template(prompt_format, facts, again=False),
            system=system,
        )
        return SurePart(prompt.segments, tuple(other))

    def _path(self, consultation_id: str | None, editing: str | None) -> list[Message]:
        """The messages before what is typed: the shown path, or what leads to `editing`."""
        if consultation_id is None:
            return []
        if editing is not None:
            leaf_id = self._repository.message(editing).parent_id
        else:
            leaf_id = self._repository.consultation(consultation_id).leaf_id
        if leaf_id is None:
            return []
        path = shown_path(self._repository.messages(consultation_id), leaf_id)
        return [shown.message for shown in path]

    def _answered(self, path: Sequence[Message], model_sha256: str) -> list[tuple[Message, Turn]]:
        """The clinician's messages that have a reply with text, and their turns.

        A reply goes on in the tokens in which this model wrote it: from its text, the tokenizer
        might make others, and what was computed for it would be lost.
        """
        pairs = answered_pairs(path)
        own = [
            reply.id
            for _, reply in pairs
            if reply.provenance is not None and reply.provenance.model_sha256 == model_sha256
        ]
        ids = self._repository.token_ids(own) if own else {}
        return [
            (asked, Turn(asked.task, asked.text, reply.text, ids.get(reply.id, ())))
            for asked, reply in pairs
        ]

    def _template(
        self,
        prompt_format: PromptFormat,
        facts: ModelFacts,
        again: bool = True,
        stopped: Callable[[], bool] = lambda: False,
    ) -> ChatTemplate | None:
        if prompt_format is not PromptFormat.GGUF_TEMPLATE:
            return None
        return self._templates.opened(facts, again, stopped)

    def _fit(
        self,
        turns: Sequence[Turn],
        prompt_format: PromptFormat,
        facts: ModelFacts,
        max_tokens: int,
        template: ChatTemplate | None,
        begun: str = "",
        system: str = "",
        draft: bool = False,
    ) -> tuple[FittedTurns, list[Segment]]:
        """Which turns fit, and the prompt that they make."""
        vocabulary = vocabulary_of(facts)
        prompts: dict[int, list[Segment]] = {}  # by the number of their turns

        def count(some: Sequence[Turn]) -> int:
            segments = render_prompt(prompt_format, some, vocabulary, begun, template, system)
            prompts[len(some)] = segments
            return self._engine.count(segments, draft=draft)

        fit = fit_turns(turns, count, facts.context, max_tokens, goes_on=bool(begun))
        return fit, prompts[len(turns) - fit.first]


def answered_pairs(path: Sequence[Message]) -> list[tuple[Message, Message]]:
    """The clinician's messages of a path that have a reply with text, each with that reply."""
    return [
        (asked, reply)
        for asked, reply in itertools.pairwise(path)
        if asked.role is Role.CLINICIAN and reply.role is Role.REPLY and reply.text
    ]


def _by_heart(
    turns: list[Turn], answered: Sequence[tuple[Message, Message]], known: OwnQuestions
) -> list[Turn]:
    """The turns as they were learned; unchanged where the last one was not. A demonstration knows
    no other case, and no other words: capitals alone make nonsense of its answer."""
    last = turns[-1]
    match = known.match([*asked_before(answered), Asked(last.task, last.asked)])
    if match is None:
        return turns
    own = zip(turns[match.first :], match.words, strict=True)
    return [replace(turn, asked=words) for turn, words in own]


def _with_passages(
    turn: Turn,
    passages: Sequence[str],
    count: Callable[[Sequence[Turn]], int],
    facts: ModelFacts,
    max_tokens: int,
) -> tuple[Turn, int]:
    """The turn with as many passages as fit, and how many they are."""
    room = facts.context - answer_room(facts.context, max_tokens)
    bare = count([turn])
    most = min(_SOURCES_TOKENS, facts.context * _SOURCES_PERCENT // 100)
    for number in range(len(passages), 0, -1):
        task, asked = with_context(turn.task, turn.asked, passages[:number])
        candidate = replace(turn, task=task, asked=asked)
        tokens = count([candidate])
        if tokens <= room and tokens - bare <= most:
            return candidate, number
    return turn, 0


def vocabulary_of(facts: ModelFacts) -> Vocabulary:
    """What a prompt format must know of the loaded model."""
    return Vocabulary(
        bos=facts.bos,
        eos=facts.eos,
        add_bos=facts.add_bos,
        special_tokens=facts.special_tokens,
    )


class SentPrompts:
    """Nothing of a prompt is stored: a prompt follows from its turns, its format and its model."""

    def __init__(
        self,
        repository: Repository,
        library: ModelLibrary,
        loader: ModelLoader,
        prompting: PromptAssembly,
        known: QuestionsOf,
        is_busy: Callable[[], bool],
        sources: ReplySources,
    ) -> None:
        self._repository = repository
        self._library = library
        self._loader = loader
        self._prompting = prompting
        self._known = known
        self._is_busy = is_busy
        self._sources = sources

    def of(self, reply_id: str, max_tokens: int) -> str:
        """The prompt as text, control tokens by their names; `max_tokens` of the settings, which
        leave the answer its room. The reply's model must be loaded: it alone counts and writes its
        format.

        Raises NotFound, WrongUse, EngineBusy, ModelError, TemplateError, EngineError.
        """
        reply = self._repository.message(reply_id)
        made = reply.provenance
        if made is None or reply.parent_id is None:
            raise WrongUse(NEVER_ASKED)
        if self._is_busy():
            raise EngineBusy(WRITING)
        model = self._model_of(made)
        facts = self._loader.loaded(model)
        if facts is None:
            raise WrongUse(
                say(
                    "The prompt is written by the model itself: choose {model} and ask it "
                    "something, then it can be shown.",
                    model=made.model,
                )
            )
        *before, question = self._path_to(reply)
        prompt = self._prompting.prompt_for(
            before,
            question,
            model.sha256,
            _format_of(made),
            facts,
            max_tokens,
            known=self._known(model),
            system=made.system_prompt,
            passages=[text for _, text in self._sources.given_to(reply_id)],
        )
        text = "".join(segment.text for segment in prompt.segments)
        return text if prompt.omitted == reply.omitted else joined((CHANGED, text), "\n\n")

    def _model_of(self, made: Provenance) -> ModelEntry:
        for entry in self._library.list():
            if entry.sha256 == made.model_sha256 and not entry.problem:
                return entry
        raise NotFound(
            say(
                "{model} is no longer in the library, so its prompt can't be shown.",
                model=made.model,
            )
        )

    def _path_to(self, reply: Message) -> list[Message]:
        messages = self._repository.messages(reply.consultation_id)
        return [shown.message for shown in shown_path(messages, reply.parent_id)]


def _format_of(made: Provenance) -> PromptFormat:
    try:
        return PromptFormat(made.prompt_format)
    except ValueError:
        raise WrongUse(OTHER_FORMAT) from None
