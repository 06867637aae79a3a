"""Reply events: what happens while a reply is generated, for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.clinical.citations import Citation
from app.core.clinical.cited_places import FoundPassages
from app.core.consultations.message_tree import Shown
from app.core.consultations.messages import Consultation, Message
from app.errors import UserError
from app.services.models.model_loading import ModelLoading


@dataclass(frozen=True)
class ReplyStarted:
    """The question is stored, and a pending reply; `path` leads from the first message to it."""

    consultation: Consultation
    question: Message
    reply: Message
    path: tuple[Shown, ...] = ()


@dataclass(frozen=True)
class PromptProcessing:
    """Tokens of the prompt that are processed, of all; `cached` of them needed no work."""

    done: int
    total: int
    cached: int


@dataclass(frozen=True)
class TextStreamed:
    """`text` to append to the reply."""

    reply_id: str
    text: str


@dataclass(frozen=True)
class ReplyEnded:
    """The reply as stored, and what went wrong, if anything did."""

    reply: Message
    error: UserError | None = None


@dataclass(frozen=True)
class PassagesFound:
    """What the sources have for the question: known before the model has read anything."""

    reply_id: str
    found: FoundPassages


@dataclass(frozen=True)
class CitationsMade:
    """What each sentence of a reply that has ended shares with the sources."""

    reply_id: str
    found: FoundPassages
    citations: tuple[Citation, ...]


ReplyEvent = (
    ReplyStarted
    | PassagesFound
    | ModelLoading
    | PromptProcessing
    | TextStreamed
    | ReplyEnded
    | CitationsMade
)
