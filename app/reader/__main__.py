"""Document reader: the process that reads one document, `python -m app.reader`.

Documents are written by strangers, and what reads them is large. So it happens here: with little
memory and time, without a file, a key or a text of a consultation. Whoever asked ends the process
when it takes too long, and gets one sentence when it dies.
"""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from app.core.clinical.reader_messages import (
    MEMORY_BYTES,
    MOST_BYTES,
    READY,
    TIME_S,
    DocumentRead,
    DrawPage,
    NotRead,
    PageDrawn,
    ReadDocument,
    ReaderAnswer,
    ReaderRequest,
)
from app.core.clinical.sources import PARAGRAPH, SourceKind, SourcePage
from app.hardening import harden
from app.reader.page_blocks import Block, NotReadable, pages_of, sections_of, tidied
from app.sentences import plain

GRACE_S = 5.0  # beyond the limit, in case that whoever asked is gone and can't end this process
_MOST_TITLE = 200  # characters


def read(request: ReadDocument, content: bytes) -> tuple[ReaderAnswer, bytes]:
    """The answer, and the bytes behind it. Raises NotReadable."""
    if request.kind is SourceKind.PDF:
        return _read_pdf(request, content)
    title, pages = _read_other(request.kind, content)
    return DocumentRead(_title(title, pages, request.name), tuple(pages)), b""


def _read_pdf(request: ReadDocument, content: bytes) -> tuple[ReaderAnswer, bytes]:
    from app.reader.pdf_document import (
        PasswordWanted,
        opened_pdf,
        pdf_pages,
        title_of_pdf,
        without_password,
    )

    try:
        document = opened_pdf(content, request.password)
    except PasswordWanted as wanted:
        return NotRead("it asks for a password", wanted.refusal), b""
    pages = pages_of(pdf_pages(document))
    free = without_password(document) if request.password else b""
    title = _title(title_of_pdf(document), pages, request.name)
    return DocumentRead(title, tuple(pages), len(free)), free


def _read_other(kind: SourceKind, content: bytes) -> tuple[str, list[SourcePage]]:
    """Each kind's library is imported for it alone."""
    title, blocks = "", list[Block]()
    if kind is SourceKind.DOCX:
        from app.reader.docx_document import docx_blocks

        title, blocks = docx_blocks(content)
    elif kind is SourceKind.HTML:
        from app.reader.html_document import html_blocks

        title, blocks = html_blocks(content)
    else:
        from app.reader.plain_document import decoded, markdown_blocks, text_pages

        text = decoded(content)
        if kind is SourceKind.TEXT:
            title, drafts = text_pages(text)
            return title, pages_of(drafts)
        blocks = list(markdown_blocks(text))
    return title, sections_of(blocks)


def _title(title: str, pages: list[SourcePage], name: str) -> str:
    """What the document calls itself, else its first heading, else its file's name."""
    if not title and pages:
        first = pages[0]
        ends = [*(start for start, _ in first.blocks[1:]), len(first.text)]
        headings = (
            first.text[start:end]
            for (start, kind), end in zip(first.blocks, ends, strict=False)
            if kind > PARAGRAPH
        )
        title = next(headings, "")
    return (tidied(title) or tidied(name) or "Untitled")[:_MOST_TITLE]


def draw(request: DrawPage, content: bytes) -> tuple[ReaderAnswer, bytes]:
    """The answer, and the pixels. Raises NotReadable."""
    from app.reader.pdf_document import PasswordWanted, opened_pdf, page_picture

    try:
        document = opened_pdf(content, None)
    except PasswordWanted as wanted:
        return NotRead("it asks for a password", wanted.refusal), b""
    picture = page_picture(document, request.position, request.dpi, request.passage)
    answer = PageDrawn(picture.width, picture.height, picture.stride, picture.boxes)
    return answer, picture.pixels


def answered(request: ReaderRequest, content: bytes) -> tuple[ReaderAnswer, bytes]:
    """Whatever a stranger's document does to a library is half a sentence."""
    try:
        if isinstance(request, DrawPage):
            return draw(request, content)
        return read(request, content)
    except NotReadable as error:
        return NotRead(str(error)), b""
    except MemoryError:
        return NotRead(f"reading it takes more than {MEMORY_BYTES >> 20:,} MB of memory"), b""
    except RecursionError:
        return NotRead("its parts lie in one another without end"), b""
    except Exception as error:  # a library that met what nobody thought of
        return NotRead(f"it is damaged ({type(error).__name__})"), b""


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer one request."""
    request: ReaderRequest = msgspec.json.decode(source.readline(), type=ReaderRequest)
    content = source.read(min(request.size, MOST_BYTES))
    with _alarm():
        answer, rest = answered(request, content)
        try:
            line = msgspec.json.encode(answer, enc_hook=plain)
        except UnicodeEncodeError:
            line, rest = msgspec.json.encode(NotRead("it holds half characters")), b""
    sink.write(line + b"\n" + rest)
    sink.flush()


def main() -> None:
    harden()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sink.write(READY)
    sink.flush()
    serve(source, sink)


def _limit() -> None:
    """No more memory than so much, and no file. Where the system has no such limit (Windows), or
    does not keep it (macOS), the limit of time is all there is."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        most = 2 * MOST_BYTES + MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


@contextlib.contextmanager
def _alarm() -> Iterator[None]:
    """The system ends this process when a document takes too long and nobody is left to end it."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, TIME_S + GRACE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


if __name__ == "__main__":
    main()
