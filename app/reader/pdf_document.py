"""PDF documents: their text by lines, with what tells headings and paragraphs, and pictures of
their pages, through PDFium."""

from __future__ import annotations

import ctypes
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from app.core.clinical.reader_messages import MOST_PAGES, MOST_PIXELS, Refusal
from app.reader.page_blocks import Block, NotReadable, PageDraft, tidied, without_furniture

_LARGER = 1.12  # than the usual line: of a heading
_LONGEST_HEADING = 14  # words
_SHORT = 0.8  # of the text's width: a line that ends a paragraph
_GAP = 1.6  # lines between two paragraphs, from foot to foot
_LIST_ITEM = re.compile(r"\s*(?:[-*+•–▪◦●○■]|\d{1,3}[.)]|[a-zA-Z][.)])\s+\S")
_HYPHEN = "\ufffe"  # what PDFium puts for the one at a line's end
_PARTED = re.compile(rf"([^\W\d_]+){_HYPHEN}\s*(?=\w)")
# Before these a hyphen at a line's end is the word's own.
_FIRST_PARTS = "co non anti post pre self re well low high short long x-ray"
_BEFORE_HYPHEN = frozenset(_FIRST_PARTS.split())
_MOST_LINES = 5_000  # of a page
_WORD = re.compile(r"[^\W_]+")
_FEWEST = 2  # words of a passage in a row: a single one could stand anywhere
_NO_TITLES = re.compile(r"untitled|microsoft word|^slide \d|\.(docx?|pdf|indd|odt|rtf)$", re.I)


class PasswordWanted(Exception):
    """`refusal` says whether one was given."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True)
class _Line:
    """Points, from the page's lower left."""

    text: str
    size: float
    left: float
    right: float
    foot: float


def opened_pdf(content: bytes, password: str | None) -> pypdfium2.PdfDocument:
    """Raises PasswordWanted, NotReadable."""
    try:
        document = pypdfium2.PdfDocument(content, password=password)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            wanted = Refusal.WRONG_PASSWORD if password else Refusal.PASSWORD_NEEDED
            raise PasswordWanted(wanted) from error
        raise NotReadable("it is damaged, or no PDF") from error
    if not count:
        raise NotReadable("it has no pages")
    if count > MOST_PAGES:
        raise NotReadable(f"it has more than {MOST_PAGES:,} pages or sections")
    return document


def without_password(document: pypdfium2.PdfDocument) -> bytes:
    """The whole file, opened for good: the vault keeps it, and is what is encrypted."""
    buffer = io.BytesIO()
    document.save(buffer, flags=pdfium.FPDF_REMOVE_SECURITY)
    return buffer.getvalue()


def title_of_pdf(document: pypdfium2.PdfDocument) -> str:
    """What the file calls itself, where that is a title; else empty."""
    title = tidied(document.get_metadata_value("Title"))
    return "" if _NO_TITLES.search(title) or len(title.split()) < 2 else title


def pdf_pages(document: pypdfium2.PdfDocument) -> list[PageDraft]:
    """A page that can't be read is one without text, as a picture is."""
    drafts, lines = [], []
    for position in range(len(document)):
        draft, some = _page_lines(document, position)
        drafts.append(draft)
        lines.append(some)
    usual = _usual_size(lines)
    own = without_furniture(
        [[line.text for line in some] for some in lines],
        [[line.size >= usual * _LARGER for line in some] for some in lines],
    )
    for draft, some, (kept, furniture) in zip(drafts, lines, own, strict=True):
        draft.furniture = furniture
        draft.blocks = list(_blocks([some[at] for at in kept], usual))
    return drafts


def _page_lines(document: pypdfium2.PdfDocument, position: int) -> tuple[PageDraft, list[_Line]]:
    try:
        page = document[position]
    except pypdfium2.PdfiumError:
        return PageDraft([]), []
    try:
        width, height = page.get_size()
        draft = PageDraft([], _label(document, position), width, height)
        text_page = page.get_textpage()
        try:
            return draft, list(_lines(text_page))
        finally:
            text_page.close()
    except pypdfium2.PdfiumError:
        return PageDraft([]), []
    finally:
        page.close()


def _label(document: pypdfium2.PdfDocument, position: int) -> str:
    try:
        return str(document.get_page_label(position) or "")
    except (pypdfium2.PdfiumError, UnicodeDecodeError):
        return ""


def _lines(text_page: pypdfium2.PdfTextPage) -> Iterator[_Line]:
    """As PDFium orders them."""
    count = text_page.count_chars()
    text = _characters(text_page, count)
    begin = found = 0
    for end in (*(at for at, each in enumerate(text) if each == "\n"), len(text)):
        line = text[begin:end].rstrip("\r")
        inked = [at for at, each in enumerate(line, begin) if not each.isspace()]
        if inked and found < _MOST_LINES:
            found += 1
            yield _measured(text_page, line.replace("\r", " "), inked[0], inked[-1])
        begin = end + 1


def _characters(text_page: pypdfium2.PdfTextPage, count: int) -> str:
    """One for each of PDFium's, so that a place in the text is its number."""
    if not count:
        return ""
    buffer = ctypes.create_string_buffer((count + 1) * 2)
    pointer = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    written = pdfium.FPDFText_GetText(text_page.raw, 0, count, pointer)
    units = buffer.raw[: max(0, written - 1) * 2]
    text = units.decode("utf-16-le", "replace")
    if len(text) * 2 == len(units):
        return text
    # Characters beyond the first plane are two of PDFium's.
    return "".join(each if ord(each) < 0x10000 else each + "\u200b" for each in text)


def _measured(text_page: pypdfium2.PdfTextPage, text: str, first: int, last: int) -> _Line:
    size = float(pdfium.FPDFText_GetFontSize(text_page.raw, first))
    left, foot, _, top = text_page.get_charbox(first)
    right = text_page.get_charbox(last)[2]
    # A font's size says nothing where the page is scaled: then the letters' height does.
    if not 3.0 <= size <= 200.0:
        size = max(1.0, (top - foot) * 1.4)
    return _Line(text, size, left, right, foot)


def _usual_size(pages: Sequence[Sequence[_Line]]) -> float:
    sizes = [line.size for lines in pages for line in lines for _ in line.text.split()]
    return median(sizes) if sizes else 0.0


def _blocks(lines: Sequence[_Line], usual: float) -> Iterator[Block]:
    sizes = sorted({round(line.size, 1) for line in lines if line.size >= usual * _LARGER})
    right_edge = max((line.right for line in lines), default=0.0)
    left_edge = min((line.left for line in lines), default=0.0)
    short = left_edge + _SHORT * (right_edge - left_edge)
    run: list[_Line] = []
    for line in lines:
        if is_heading := _is_heading(line, usual):
            yield from _ended(run)
            level = len(sizes) - sizes.index(round(line.size, 1))
            yield Block(line.text, min(level, 6))
        elif run and _begins_anew(run[-1], line, short):
            yield from _ended(run)
        if not is_heading:
            run.append(line)
    yield from _ended(run)


def _is_heading(line: _Line, usual: float) -> bool:
    words = line.text.split()
    return (
        line.size >= usual * _LARGER
        and len(words) <= _LONGEST_HEADING
        and not line.text.rstrip().endswith((".", ",", ";"))
        and any(each.isalpha() for each in line.text)
    )


def _begins_anew(before: _Line, line: _Line, short: float) -> bool:
    """Whether a line begins another paragraph, or row."""
    gap = before.foot - line.foot
    return (
        before.right < short
        or gap < 0
        or gap > _GAP * max(before.size, line.size)
        or abs(before.size - line.size) > 0.5
        or bool(_LIST_ITEM.match(line.text))
    )


def _ended(run: list[_Line]) -> Iterator[Block]:
    text = ""
    for line in run:
        text = _continued(text, line.text.strip())
    run.clear()
    if text:
        yield Block(_PARTED.sub(_whole, text))


def _whole(found: re.Match[str]) -> str:
    """The first part of a word that was parted, with a hyphen where that is the word's own."""
    first = found.group(1)
    return f"{first}-" if first.lower() in _BEFORE_HYPHEN else first


def _continued(text: str, line: str) -> str:
    """With the next line behind it: a word that was parted is whole again."""
    if not text:
        return line
    if text.endswith(_HYPHEN) or (text.endswith("-") and line[:1].islower()):
        return f"{text[:-1]}{_HYPHEN}{line}"
    return f"{text} {line}"


@dataclass(frozen=True)
class Picture:
    """Rows of `stride` bytes, blue, green and red for each pixel; see PageDrawn."""

    width: int
    height: int
    stride: int
    pixels: bytes
    boxes: tuple[tuple[float, float, float, float], ...]


def page_picture(
    document: pypdfium2.PdfDocument, position: int, dpi: float, passage: str
) -> Picture:
    """Raises NotReadable."""
    if not 0 <= position < len(document):
        raise NotReadable(f"it has no page {position + 1}")
    try:
        page = document[position]
        width, height = page.get_size()
        scale = dpi / 72.0
        largest = (MOST_PIXELS / max(1.0, width * height)) ** 0.5
        scale = min(scale, largest)
        bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=False)
        boxes = _boxes(page, passage, scale, height) if passage else ()
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise NotReadable(f"page {position + 1} cannot be drawn") from error
    if bitmap.mode != "BGR":
        raise NotReadable(f"page {position + 1} cannot be drawn")
    return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), boxes)


def _boxes(
    page: pypdfium2.PdfPage, passage: str, scale: float, height: float
) -> tuple[tuple[float, float, float, float], ...]:
    text_page = page.get_textpage()
    text = _characters(text_page, text_page.count_chars())
    boxes = []
    for begin, end in matched_spans(text, passage):
        for number in range(text_page.count_rects(begin, end - begin)):
            left, bottom, right, top = text_page.get_rect(number)
            boxes.append(
                (
                    left * scale,
                    (height - top) * scale,
                    (right - left) * scale,
                    (top - bottom) * scale,
                )
            )
    return tuple(boxes)


def matched_spans(text: str, passage: str) -> Iterator[tuple[int, int]]:
    """Begin and end, in `text`, of each run of words that the passage has in the same order, the
    longest fit first of all. Words that a line's end parts are bridged."""
    places = [found.span() for found in _WORD.finditer(text)]
    words = [text[begin:end].casefold() for begin, end in places]
    wanted = [found.group().casefold() for found in _WORD.finditer(passage)]
    matcher = SequenceMatcher(None, words, wanted, autojunk=False)
    for block in matcher.get_matching_blocks():
        if block.size >= min(_FEWEST, len(wanted)) and block.size:
            yield places[block.a][0], places[block.a + block.size - 1][1]
