"""`consilium ask`: answers one question, streaming the reply."""

from __future__ import annotations

import argparse
import sys
import time
from typing import Any

from app.cli.open_vault import opened
from app.cli.question_offer import offer_object, refusal_line
from app.cli.reply_output import (
    Answer,
    checked,
    disclaimer_of,
    options_of,
    say_checked,
    say_footer,
    say_sources,
    stream,
    tell_format,
)
from app.cli.terminal import note, say, say_dim, say_json
from app.core.clinical.mark_words import fields_of
from app.core.consultations.cut_off_reply import cut_off
from app.core.consultations.messages import Message, Status, to_builtins
from app.core.consultations.tasks import Task, infer_task
from app.core.disclaimer import DEMONSTRATION
from app.core.prompts.typed_text import clean_typed
from app.errors import DisclaimerRequired, NotFound, StorageError, UnknownQuestion
from app.export.source_fields import citation_objects, found_object
from app.export.transcript import character_sentence, is_demonstration
from app.paths import Home
from app.services.application import Services
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.models.offload.planned_load import PlannedLoad
from app.store.vault_opening import vault_exists

# More than a message may have, so that the refusal can tell its length.
_MOST_READ = 16 << 20
ROOM_S = 5.0  # that a full disk gets to have room again


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Exit status 0; 1 when the reply failed or the question was offered another way; 130 when it
    was stopped."""
    typed = sys.stdin.read(_MOST_READ) if arguments.text == "-" else arguments.text
    text = clean_typed(typed)
    if not vault_exists(home):
        # No vault, no acknowledgement; none is made for a question that can't be answered.
        raise DisclaimerRequired(
            "Read and acknowledge the disclaimer first "
            f"({current_disclaimer().label}): consilium disclaimer accept"
        )
    with opened(home, arguments.passphrase_file) as services:
        services.disclaimers.require()
        options = options_of(arguments, services)
        source, told = tell_format(services, options)
        if told and not arguments.json:
            note(told)
        task = arguments.task or infer_task(text)
        consultation_id = continued(services, arguments.continued)
        events = services.consultations.ask(
            text,
            task=task,
            consultation_id=consultation_id,
            options=options,
            from_draft=False,
        )
        try:
            answer = stream(services, events, show=not arguments.json)
        except UnknownQuestion as error:
            if arguments.json:
                say_json(refusal_object(error, consultation_id, task))
            note(f"consilium: {refusal_line(error)}")
            return 1
        _wait_for_room(services)
        if arguments.json:
            found = answer_object(answer, services.consultations.placed())
            if found["model"]:
                found["model"] |= {"prompt_format_source": source, "prompt_format_notice": told}
            stored = answer.reply not in services.consultations.unstored()
            check = checked(services, answer.reply)
            marks = [fields_of(mark) for mark in check.marks]
            found |= {"marks": marks, "missing_basics": list(check.missing_basics)}
            say_json({**found, "stored": stored})
        else:
            _say_end(services, answer)
    if answer.error is not None:
        if isinstance(answer.error, StorageError) and not services.consultations.unstored():
            return 0  # at the end there was room
        note(f"consilium: {answer.error}")
        return 1
    return 130 if answer.reply.status is Status.STOPPED else 0


def _wait_for_room(services: Services) -> None:
    """Where no disk had room for the answer, some seconds in which it is tried again."""
    end = time.monotonic() + ROOM_S
    if services.consultations.unstored():
        note("consilium: The disk is full: the answer is held, and stored if there is room soon.")
    while services.consultations.unstored() and time.monotonic() < end:
        time.sleep(0.1)


def _say_end(services: Services, answer: Answer) -> None:
    if answer.reply.text:
        say()
        say()
    say_checked(services, answer.reply)
    say_sources(answer)
    say_footer(answer.reply)
    say_dim(f"— Go on with: consilium ask --continue {answer.consultation.id} TEXT")


def continued(services: Services, prefix: str | None) -> str | None:
    """The id of `--continue`. Raises NotFound, also for what is in the trash."""
    if prefix is None:
        return None
    consultation = services.repository.find_consultation(prefix)
    if consultation.deleted_at is not None:
        raise NotFound(
            f"That consultation is in the trash. Take it out first: consilium history restore "
            f"{consultation.id}"
        )
    return consultation.id


def answer_object(answer: Answer, placed: PlannedLoad | None) -> dict[str, Any]:
    """The object of `--json`; docs/commands.md describes its keys."""
    reply = answer.reply
    made = reply.provenance
    return {
        "consultation": answer.consultation.id,
        "question": reply.parent_id,
        "task": reply.task,
        "reply": {"id": reply.id, "text": reply.text, "status": reply.status},
        "finish_reason": reply.finish_reason,
        "cut_off": cut_off(reply) is not None,
        "error": reply.error or (str(answer.error) if answer.error else None),
        "disclaimer": _disclaimer(reply),
        "demonstration": DEMONSTRATION if is_demonstration(reply) else None,
        "character": character_sentence(reply),
        "model": {
            "name": made.model,
            "sha256": made.model_sha256,
            "quantization": made.quantization,
            "prompt_format": made.prompt_format,
        }
        if made
        else None,
        "sampling": {**to_builtins(made.sampling), "seed": made.seed} if made else None,
        "tokens": to_builtins(reply.tokens) if reply.tokens else None,
        "timings": to_builtins(reply.timings) if reply.timings else None,
        "placement": _placement(placed),
        "omitted": reply.omitted,
        "cards": answer.cards,
        "offer": None,
        "sources": found_object(answer.found) if answer.found else None,
        "citations": citation_objects(reply.text, answer.found, answer.citations)
        if answer.found
        else [],
    }


def refusal_object(error: UnknownQuestion, consultation_id: str | None, task: Task) -> Any:
    """The same object where nothing was asked: `offer` has what can be asked instead."""
    keys = ("question", "reply", "finish_reason", "disclaimer", "demonstration", "character")
    made = ("model", "sampling", "tokens", "timings", "placement", "stored", "cut_off")
    return {
        "consultation": consultation_id,
        "task": task,
        "error": str(error),
        **dict.fromkeys(keys + made),
        "omitted": [],
        "marks": [],
        "missing_basics": [],
        "sources": None,
        "citations": [],
        "cards": [],
        "offer": offer_object(error),
    }


def _placement(placed: PlannedLoad | None) -> dict[str, Any] | None:
    if placed is None or placed.plan is None:
        return None
    plan = placed.plan
    return {
        "placement": plan.kind.name.lower(),
        "summary": placed.sentence,
        "context": plan.layout.context,
        "cache_type": plan.layout.cache.value,
        "gpu_layers": plan.gpu_layers,
        "experts_in_memory": list(plan.layout.experts_in_memory),
        "used_bytes": placed.used_bytes,
        "steps": list(placed.steps),
    }


def _disclaimer(reply: Message) -> dict[str, Any]:
    disclaimer = disclaimer_of(reply)
    return {"id": disclaimer.id, "version": disclaimer.version, "text": disclaimer.text}
