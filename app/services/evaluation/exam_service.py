"""Exam service: asks a model the questions of a published exam file, and keeps each answer, so that
a run that was ended goes on where it stood.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Finished, FinishReason, ModelFacts, Token
from app.core.evaluation.exam_files import ExamItem, ExamKind, ExamSet, read_exam
from app.core.evaluation.exam_prompts import (
    PromptStyle,
    Protocol,
    answer_named,
    begun_answer,
    plain_prompt,
    typed_question,
)
from app.core.evaluation.exam_records import ExamAnswer, ExamRunHead
from app.core.prompts.prompt_formats import (
    PromptFormat,
    Segment,
    Turn,
    render_prompt,
    stop_strings,
)
from app.errors import EngineDied, ExamFileError, LoadCancelled, PromptTooLong
from app.files import read_regular
from app.sentences import say
from app.services.engine.engine_client import EngineClient
from app.services.engine.template_client import Templates
from app.services.models.model_library import ModelEntry
from app.services.prompts.prompt_assembly import vocabulary_of
from app.store.exam_runs import ExamRunFiles, OpenRun

MOST_BYTES = 512 << 20  # of an exam file; the largest that is published has 130 MB
MAX_TOKENS = 512  # of a written answer: a rationale, and the option behind it


@dataclass(frozen=True)
class ExamRequest:
    """`n` questions drawn with `seed`, 0 for all."""

    protocol: Protocol
    style: PromptStyle
    n: int = 0
    seed: int = 0
    max_tokens: int = MAX_TOKENS


@dataclass(frozen=True)
class ExamFile:
    """A file's questions and its SHA-256."""

    exam: ExamSet
    sha256: str


def read_exam_file(path: Path, kind: ExamKind | None = None) -> ExamFile:
    """Raises ExamFileError."""
    try:
        content = read_regular(path, MOST_BYTES)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExamFileError(
            say("{path} cannot be read ({reason}).", path=str(path), reason=reason)
        ) from error
    return ExamFile(read_exam(content, kind), hashlib.sha256(content).hexdigest())


class ExamService:
    """Puts questions to the model that the engine has loaded."""

    def __init__(self, engine: EngineClient, templates: Templates, files: ExamRunFiles) -> None:
        self._engine = engine
        self._templates = templates
        self._files = files

    def opened(
        self,
        file: ExamFile,
        request: ExamRequest,
        model: ModelEntry,
        prompt_format: PromptFormat,
        *,
        anew: bool = False,
    ) -> OpenRun:
        """The run of these questions with the loaded model; it has the answers that were given
        before. Raises EngineDied without a loaded model, HomeNotWritable, DiskFull."""
        facts = self._facts()
        written = request.protocol is Protocol.GENERATIVE
        items = file.exam.sample(request.n, request.seed)
        ready = self._engine.ready
        head = ExamRunHead(
            exam=file.exam.kind,
            protocol=request.protocol,
            style=PromptStyle.OWN if written else request.style,
            prompt_format=""
            if not written and request.style is PromptStyle.PLAIN
            else prompt_format.value,
            n=len(items),
            of=len(file.exam.items),
            seed=request.seed if len(items) < len(file.exam.items) else 0,
            file_sha256=file.sha256,
            model=model.name,
            model_sha256=model.sha256,
            quantization=facts.quantization or model.quantization,
            cache_type=facts.cache_type.value,
            max_tokens=request.max_tokens if written else 0,
            version=__version__,
            llama_cpp=ready.llama_cpp if ready else "",
            started_at=time.time(),
            demonstration=facts.demonstration or model.demonstration,
        )
        return self._files.opened(head, anew=anew)

    def go_on(self, run: OpenRun, file: ExamFile) -> Iterator[ExamAnswer]:
        """Ask what is not yet answered, in the file's order; each answer once it is kept. What had
        no room is asked again in a larger context.

        Raises EngineError, TemplateError, HomeNotWritable, DiskFull; LoadCancelled where the engine
        was told to cancel.
        """
        context = self._facts().context
        known = {each.item for each in run.answers if not each.too_long or each.context >= context}
        for item in file.exam.sample(run.head.n, run.head.seed):
            if item.id in known:
                continue
            answer = self._answer(run.head, item)
            run.add(answer)
            yield answer

    def _answer(self, head: ExamRunHead, item: ExamItem) -> ExamAnswer:
        started = time.perf_counter()
        chosen, logprobs, too_long = "", None, False
        try:
            if head.protocol is Protocol.LOGPROB:
                logprobs = self._scores(head, item)
                chosen = max(logprobs, key=lambda name: (logprobs or {})[name])
            else:
                reply, too_long = self._written(head, item)
                chosen = answer_named(head.exam, item, reply)
                too_long = too_long and not chosen
        except PromptTooLong:
            too_long = True
        seconds = time.perf_counter() - started
        return ExamAnswer(
            item.id,
            item.answer,
            chosen,
            len(item.choices),
            seconds,
            logprobs,
            too_long,
            self._facts().context if too_long else 0,
        )

    def _scores(self, head: ExamRunHead, item: ExamItem) -> dict[str, float]:
        if head.style is PromptStyle.OWN:
            segments = self._own(head, item, begun_answer(head.exam))
        else:
            segments = _beginning(self._facts())
            segments.append(Segment(plain_prompt(head.exam, item)))
        scored = self._engine.score(segments, [f" {name}" for name in item.names])
        return dict(zip(item.names, scored.logprobs, strict=True))

    def _written(self, head: ExamRunHead, item: ExamItem) -> tuple[str, bool]:
        """The reply, and whether the context had no room for all of it."""
        reply, cut = "", False
        for event in self._engine.generate(
            self._own(head, item),
            Sampling(temperature=0.0, seed=0),
            max_tokens=head.max_tokens,
            stop=stop_strings(PromptFormat(head.prompt_format)),
        ):
            if isinstance(event, Token):
                reply += event.text
            elif isinstance(event, Finished):
                if event.reason is FinishReason.CANCELLED:
                    raise LoadCancelled(say("The evaluation was stopped."))
                cut = event.reason is FinishReason.CONTEXT
        return reply, cut

    def _own(self, head: ExamRunHead, item: ExamItem, begun: str = "") -> list[Segment]:
        facts, prompt_format = self._facts(), PromptFormat(head.prompt_format)
        own = prompt_format is PromptFormat.GGUF_TEMPLATE
        template = self._templates.opened(facts) if own else None
        turn = Turn(*typed_question(head.exam, item))
        return render_prompt(prompt_format, [turn], vocabulary_of(facts), begun, template)

    def _facts(self) -> ModelFacts:
        facts = self._engine.loaded
        if facts is None:
            raise EngineDied(say("The engine ended. Start the evaluation again: it goes on."))
        return facts


def _beginning(facts: ModelFacts) -> list[Segment]:
    """The token that begins a bare text, where llama.cpp's own tools put one."""
    return [Segment(facts.bos, special=True)] if facts.bos and facts.add_bos else []
