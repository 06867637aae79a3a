"""Reader protocol: what is asked of the process that reads documents, what it answers, and its
limits.

A request is a line of JSON, and behind it as many bytes of a document as the line says; an answer
is a line of JSON, and behind it the bytes of a file or a picture, as many as it says. A process
answers one request.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.core.clinical.sources import SourceKind, SourcePage

TIME_S = 60.0
MEMORY_BYTES = 1 << 30  # more than the process has when it is ready, and than the document takes
MOST_BYTES = 128 << 20  # of a document
MOST_PAGES = 5_000
MOST_CHARACTERS = 20 << 20  # of its text
MAX_LINE_BYTES = 256 << 20
MOST_PIXELS = 40 << 20  # of a page's picture
READY = b"ready\n"


class Refusal(StrEnum):
    """Why there is no answer, where whoever asked can do something about it."""

    PASSWORD_NEEDED = "password_needed"
    WRONG_PASSWORD = "wrong_password"


class ReadDocument(msgspec.Struct, frozen=True, tag=True):
    """Read `size` bytes of a document of this kind. `name` is the file's, without its ending, for
    one that has no title."""

    kind: SourceKind
    size: int
    name: str
    password: str | None = None


class DrawPage(msgspec.Struct, frozen=True, tag=True):
    """Draw a page of a PDF of `size` bytes, and find where it has the text of a passage."""

    size: int
    position: int
    dpi: float
    passage: str = ""


class DocumentRead(msgspec.Struct, frozen=True, tag=True):
    """The title and the pages; `size` bytes follow of the file without its password, where it had
    one."""

    title: str
    pages: tuple[SourcePage, ...]
    size: int = 0


class PageDrawn(msgspec.Struct, frozen=True, tag=True):
    """`height` rows of `stride` bytes follow, three (blue, green, red) for a pixel. `boxes` are the
    lines of the passage: left, top, width and height, in pixels from the upper left."""

    width: int
    height: int
    stride: int
    boxes: tuple[tuple[float, float, float, float], ...]


class NotRead(msgspec.Struct, frozen=True, tag=True):
    """`reason` is half a sentence: “it is damaged”."""

    reason: str
    refusal: Refusal | None = None


ReaderRequest = ReadDocument | DrawPage
ReaderAnswer = DocumentRead | PageDrawn | NotRead
