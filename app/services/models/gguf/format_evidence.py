"""Prompt format evidence in a GGUF's header."""

from __future__ import annotations

import logging

from app.core.prompts.format_choice import FormatEvidence, is_known
from app.core.prompts.typed_text import printable
from app.services.models.gguf.gguf_header import GgufHeader

_KEY = "consilium.prompt_format"  # the converter writes it
_NAMES = ("general.name", "general.basename", "general.finetune", "consilium.source")

_log = logging.getLogger(__name__)


def evidence_of(header: GgufHeader) -> FormatEvidence:
    """A format that is not known is logged, and not taken."""
    declared = header.text(_KEY)
    if declared and not is_known(declared):
        _log.warning("a model names a prompt format that is not known: %s", declared)
        declared = ""
    names = [*(header.text(key) for key in _NAMES), printable(header.path.stem, 200)]
    return FormatEvidence(
        architecture=header.architecture,
        names=tuple(filter(None, names)),
        declared=declared,
        template=header.has_chat_template,
        demonstration=header.demonstration,
        control_tokens=header.control_tokens,
    )
