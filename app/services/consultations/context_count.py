"""Context count: what the next prompt would take, and what of it the model can read ahead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from app.core.consultations.context_budget import ContextUse
from app.core.consultations.messages import Message
from app.core.consultations.tasks import Task
from app.core.prompts.template_output import TemplateError
from app.core.prompts.typed_text import clean_typed
from app.services.clinical.reply_sources import ReplySources
from app.services.consultations.reply_generation import ReplyGeneration, snapshot_key
from app.services.models.format_selection import format_of
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.services.models.model_loader import ModelLoader
from app.services.prompts.prompt_assembly import PromptAssembly
from app.services.prompts.reading_ahead import ReadingAhead, sure_words
from app.settings import Settings


class ContextCount:
    """Every method may be called from any thread."""

    def __init__(
        self,
        library: ModelLibrary,
        loader: ModelLoader,
        prompting: PromptAssembly,
        replies: ReplyGeneration,
        reading_ahead: ReadingAhead,
        settings: Callable[[], Settings],
        sources: ReplySources,
    ) -> None:
        self._library = library
        self._loader = loader
        self._prompting = prompting
        self._replies = replies
        self.reading_ahead = reading_ahead
        self._settings = settings
        self._sources = sources

    def count(
        self,
        consultation_id: str | None,
        text: str,
        task: Task,
        model: ModelEntry,
        editing: str | None = None,
        before: Sequence[Message] | None = None,
    ) -> ContextUse | None:
        """What the prompt would take if `text` were sent (in place of the message `editing`); None
        while the model isn't free for it. `before` are the messages that it follows, where they
        are known: else they are read. Once there is a text, the model reads ahead what is sure.
        Raises PromptTooLarge; TemplateError."""
        facts = self._loader.loaded(model)
        if facts is None or self._replies.is_busy():
            return None
        own, settings = self._library.settings_of(model.sha256), self._settings()
        prompt_format = format_of(model, settings, own).prompt_format
        typed = clean_typed(text) if text.strip() else ""
        use, prompt = self._prompting.use_of(
            consultation_id,
            typed,
            task,
            model.sha256,
            prompt_format,
            facts,
            own.longest(settings.max_tokens),
            editing,
            before,
            own.system_prompt,
        )
        # Not before another wording is sent: an edit that is given up would have cost what was
        # computed of the shown path. A demonstration is asked in its own words; and who set a seed
        # wants the same bits again, which depend on how the prompt was cut.
        seeded = own.sampling(settings.temperature).seed is not None
        # And what is typed goes to no server before it is sent.
        apart = editing is not None or model.demonstration or seeded or bool(facts.server)
        if typed and prompt is not None and not apart:
            key = None
            if consultation_id is not None:
                key = snapshot_key(consultation_id, model, prompt_format, facts)
            words = "" if self._sources.are_looked_for(task) else sure_words(typed)
            with suppress(TemplateError):  # it was counted all the same
                sure = self._prompting.sure_part(
                    prompt, words, prompt_format, facts, own.system_prompt
                )
                self.reading_ahead.want(key, facts, sure)
        return use

    def close(self) -> None:
        """Read nothing ahead any more."""
        self.reading_ahead.close(0.0)
