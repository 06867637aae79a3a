"""Shown message: a message ready for display, its text parsed in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from app.core.consultations.message_tree import Shown
from app.core.consultations.messages import Message, Role
from app.core.rendering.blocks import Block
from app.core.rendering.html_blocks import ON_CLIPBOARD, blocks_html
from app.core.rendering.parser import parse
from app.core.rendering.pieces import Margin, Piece, TypedPiece, pieces_of
from app.core.rendering.plain import pieces_plain
from app.ui.translation import tr

COLLAPSED_CHARACTERS = 2400
SPOKEN_CHARACTERS = 4000
AT_ONCE = 24  # messages whose text is parsed before they are shown; the others when they are
_QUICKLY = 12_000  # characters of a reply that are parsed in a few milliseconds
_TYPED_CHARACTERS = 3000  # of a piece: what was typed may be long


@dataclass(frozen=True)
class ShownMessage(Shown):
    """`parts` is empty when the view that stands there already shows this text, or where it is far
    from what is seen; `blocks` are those of a reply. `no_longer_sent`: the newest reply was made
    without this turn."""

    parts: tuple[Piece, ...] = ()
    blocks: tuple[Block, ...] = ()
    no_longer_sent: bool = False


def prepare(
    path: Sequence[Shown], known: Mapping[str, Message], reveal: str | None = None
) -> list[ShownMessage]:
    """Entries for a path; `known` are the messages that are on the screen already, by their ids.
    Only the texts around the message `reveal`, or else the end, are parsed."""
    ids = [shown.message.id for shown in path]
    at = ids.index(reveal) if reveal in ids else len(path)
    near = range(at - AT_ONCE, at + AT_ONCE)
    replies = [shown.message for shown in path if shown.message.role is Role.REPLY]
    left_out = set(replies[-1].omitted) if replies else set()
    entries = []
    for index, shown in enumerate(path):
        message = shown.message
        stands = index not in near or looks_as(message, known.get(message.id))
        entries.append(entry_of(shown, message.id in left_out, known=stands))
    return entries


def entry_of(shown: Shown, no_longer_sent: bool = False, *, known: bool = False) -> ShownMessage:
    """A message with its text parsed, unless it is `known` already, or not needed yet."""
    message = shown.message
    parts: tuple[Piece, ...] = ()
    blocks: tuple[Block, ...] = ()
    if not known and message.role is Role.CLINICIAN:
        parts = typed_pieces(message.text)
    elif not known:
        blocks = parse(message.text)
        parts = pieces_of(blocks)
    return ShownMessage(message, shown.alternatives, shown.position, parts, blocks, no_longer_sent)


def is_quickly_parsed(message: Message) -> bool:
    """Whether the window's thread may do it."""
    return message.role is Role.CLINICIAN or len(message.text) <= _QUICKLY


def spoken(message: Message, shown: str, *about: str) -> str:
    """A message as a screen reader says it: the text that is `shown`, without Markdown's signs, and
    what stands about it."""
    who = tr("Your message") if message.role is Role.CLINICIAN else tr("Answer")
    text = shown[:SPOKEN_CHARACTERS].strip() or tr("nothing yet")
    return " ".join([f"{who}: {text}", *filter(None, about)])


def looks_as(message: Message, known: Message | None) -> bool:
    """Whether it looks as it did: a stored text only ever grows."""
    return known is not None and (known.status, len(known.text)) == (
        message.status,
        len(message.text),
    )


def typed_pieces(text: str) -> tuple[Piece, ...]:
    """What a person typed, cut at line ends where there are some, else anywhere."""
    parts: list[Piece] = []
    start = 0
    while len(text) - start > 2 * _TYPED_CHARACTERS:
        cut = text.rfind("\n", start, start + _TYPED_CHARACTERS)
        end = start + _TYPED_CHARACTERS if cut <= start else cut
        parts.append(TypedPiece(text[start:end], Margin(gap=0)))
        start = end if cut <= start else cut + 1
    return (*parts, TypedPiece(text[start:], Margin(gap=0)))


def copied_reply(
    message: Message,
    notice_of: Callable[[Message], str],
    text: str,
    checked: str = "",
    sources: Sequence[str] = (),
) -> str:
    """Text of a reply for the clipboard: never without its disclaimer, nor without what rules found
    in it and what it shares with the clinic's `sources`, a line each."""
    source = message.provenance.model if message.provenance else ""
    line = notice_of(message)
    found = f"— Checked by rules: {checked}\n" if checked else ""
    found += "".join(f"— {each}\n" for each in sources)
    return f"{text.strip()}\n\n{found}— {line}" + (f" · {source}" if source else "") + "\n"


def whole_reply(
    entry: ShownMessage,
    notice_of: Callable[[Message], str],
    checked: str = "",
    sources: Sequence[str] = (),
) -> tuple[str, str]:
    """All of a reply for the clipboard, as clean text and as HTML."""
    after = copied_reply(entry.message, notice_of, "", checked, sources).strip()
    html = (
        f"{blocks_html(entry.blocks, ON_CLIPBOARD)}<p>{escape(after).replace(chr(10), '<br>')}</p>"
    )
    text = copied_reply(entry.message, notice_of, pieces_plain(entry.parts), checked, sources)
    return text, html
