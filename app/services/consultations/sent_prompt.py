"""Sent prompt: what a model was given for a reply, put together again from the stored turns."""

from __future__ import annotations

from collections.abc import Callable

from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Provenance
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import EngineBusy, NotFound, WrongUse
from app.services.clinical.reply_sources import ReplySources
from app.services.consultations.known_question_check import QuestionsOf
from app.services.consultations.prompt_assembly import PromptAssembly
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.services.models.model_loader import ModelLoader
from app.store.history.repository import Repository

NEVER_ASKED = "No model was asked for this answer, so there is no prompt."
OTHER_FORMAT = "This answer was made in a prompt format that this Consilium does not know."
WRITING = "An answer is being written. The prompt can be shown when it is done."
CHANGED = (
    "The context is another one today, so other turns would fit: this is the prompt as it would be "
    "sent now.\n\n"
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
                f"The prompt is written by the model itself: choose {made.model} and ask it "
                "something, then it can be shown."
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
        return text if prompt.omitted == reply.omitted else CHANGED + text

    def _model_of(self, made: Provenance) -> ModelEntry:
        for entry in self._library.list():
            if entry.sha256 == made.model_sha256 and not entry.problem:
                return entry
        raise NotFound(f"{made.model} is no longer in the library, so its prompt can't be shown.")

    def _path_to(self, reply: Message) -> list[Message]:
        messages = self._repository.messages(reply.consultation_id)
        return [shown.message for shown in shown_path(messages, reply.parent_id)]


def _format_of(made: Provenance) -> PromptFormat:
    try:
        return PromptFormat(made.prompt_format)
    except ValueError:
        raise WrongUse(OTHER_FORMAT) from None
