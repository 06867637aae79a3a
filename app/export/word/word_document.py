"""A transcript as a DOCX: real headings, lists and tables for Word, LibreOffice and a record.

Written without a library: the process that holds the open vault loads none that parses XML, a file
of 1,000 turns takes a moment, and the same transcript gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape

from app.core.rendering.blocks import Run, Table
from app.core.rendering.html_blocks import xml_text
from app.core.rendering.pieces import is_right_to_left
from app.export.outline import (
    AI_LABEL,
    CHECKED_BY_RULES,
    Outline,
    OutlinedTurn,
    blocks_below,
    outline_of,
)
from app.export.transcript import Transcript
from app.export.word.word_blocks import word_blocks
from app.export.word.word_lists import WordLists, numbering
from app.export.word.word_package import packed
from app.export.word.word_runs import paragraph, plain_run, text_paragraph
from app.export.word.word_styles import HEAD, NAMESPACE, SETTINGS, STYLES

# Office Open XML, https://ecma-international.org/publications-and-standards/standards/ecma-376/
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {  # of content types
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/footer1.xml": f"{_WORD}.footer+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}
_PAGE = (
    '<w:sectPr xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" '
    'w:footer="567" w:gutter="0"/></w:sectPr>'
)

_LABEL = '<w:rStyle w:val="AiLabel"/>'
_BULLETED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
_HANGING = '<w:ind w:left="560" w:hanging="260"/>'


def render(transcript: Transcript) -> bytes:
    """The whole file."""
    outline = outline_of(transcript)
    lists = WordLists()
    body = [_opening(outline)]
    body += [_turn(turn, lists) for turn in outline.turns]
    body += _closing(outline, lists)
    moment = transcript.exported_at
    return word_file(body, lists, outline.title, outline.ai, moment, transcript.app_version)


def word_file(
    body: Iterable[str], lists: WordLists, title: str, ai: str, made_at: float, app_version: str
) -> bytes:
    """A file of this body; `title` stands below each page too. `ai` tells machines that a model
    wrote of it, empty where none did; `made_at` in seconds since the epoch."""
    document = f"{HEAD}<w:document {NAMESPACE}><w:body>{''.join(body)}{_PAGE}</w:body></w:document>"
    return packed({
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations({
            "rId1": ("officeDocument", "word/document.xml"),
            "rId2": ("metadata/core-properties", "docProps/core.xml"),
            "rId3": ("extended-properties", "docProps/app.xml"),
            "rId4": ("custom-properties", "docProps/custom.xml"),
        }),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relations({
            "rId1": ("styles", "styles.xml"),
            "rId2": ("numbering", "numbering.xml"),
            "rId3": ("settings", "settings.xml"),
            "rId4": ("footer", "footer1.xml"),
        }),
        "word/styles.xml": STYLES,
        "word/numbering.xml": numbering(lists),
        "word/settings.xml": SETTINGS,
        "word/footer1.xml": _footer(title),
        **_properties(title, ai, made_at, app_version),
    })  # fmt: skip


def _opening(outline: Outline) -> str:
    made = [text_paragraph(outline.title, "Title")]
    if outline.case_reference:
        made.append(text_paragraph(f"Case {outline.case_reference}", "CaseReference"))
    if outline.tags:
        made.append(text_paragraph(f"Tags: {', '.join(outline.tags)}", "Facts"))
    made.append(text_paragraph(outline.dates, "Facts"))
    made.append(paragraph("", "Between"))
    made += [paragraph(plain_run(said, "<w:b/><w:bCs/>"), "Banner") for said in outline.warnings]
    made += [text_paragraph(said, "Banner") for said in outline.remarks]
    return "".join(made)


def _turn(turn: OutlinedTurn, lists: WordLists) -> str:
    made = [text_paragraph(turn.heading, "Heading1")]
    about = plain_run(turn.about)
    if turn.is_reply:
        about = f"{plain_run(AI_LABEL, _LABEL)}{plain_run(' · ')}{about}"
    made.append(paragraph(about, "About"))
    made += [text_paragraph(note, "LeftOut") for note in turn.notes]
    if turn.is_reply:
        made.append(word_blocks(turn.blocks, lists))
    else:
        made += [text_paragraph(line, "Question") for line in _typed(turn.text)]
    made += [text_paragraph(line, "EmergencyCard") for line in turn.cards]
    if turn.state:
        made.append(text_paragraph(f"[{turn.state}]", "State"))
    if turn.checks:
        made.append(_box("Checks", [CHECKED_BY_RULES, *turn.checks]))
    if turn.sources:
        made.append(_box("Sources", turn.sources))
    made += [text_paragraph(said, "Notice") for said in (turn.notice, turn.character) if said]
    made += [text_paragraph(turn.made, "Made")] if turn.made else []
    return "".join(made)


def _typed(text: str) -> list[str]:
    """Paragraphs as they were typed; the lines of one stay together."""
    return [part for part in text.strip("\n").split("\n\n") if part.strip()]


def _box(style: str, lines: Iterable[str]) -> str:
    head, *rest = lines
    made = [text_paragraph(head, style)]
    for line in rest:
        right = is_right_to_left(line)
        run = plain_run(line, right=right)
        made.append(paragraph(run, style, right=right, before=_BULLETED, after=_HANGING))
    return "".join([paragraph("", "Between"), *made, paragraph("", "Between")])


def _closing(outline: Outline, lists: WordLists) -> Iterable[str]:
    for each in outline.disclaimers:
        yield text_paragraph(f"{each.title} ({each.label})", "Heading1")
        yield word_blocks(blocks_below(each.full_text), lists)
    if outline.models:
        yield text_paragraph("Models", "Heading1")
        head = tuple((Run(each),) for each in ("Model", "Quantization", "SHA-256 of its file"))
        rows = tuple(tuple((Run(cell),) for cell in row) for row in outline.models)
        yield word_blocks([Table(head, rows, ("", "", ""))], lists)


def _footer(text: str) -> str:
    """The title, and which page of how many."""
    title = plain_run(text, right=is_right_to_left(text))
    numbers = f"{plain_run('Page ')}{_field('PAGE')}{plain_run(' of ')}{_field('NUMPAGES')}"
    line = paragraph(f"{title}<w:r><w:tab/></w:r>{numbers}", "Footer")
    return f"{HEAD}<w:ftr {NAMESPACE}>{line}</w:ftr>"


def _field(name: str) -> str:
    """What Word fills in when it shows the page."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _properties(title: str, ai: str, made_at: float, app_version: str) -> dict[str, str]:
    """Title, language and dates, and for machines that a model wrote of it."""
    moment = datetime.fromtimestamp(made_at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    keywords = f"<cp:keywords>{AI_LABEL}</cp:keywords>" if ai else ""
    core = (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_escaped(title)}</dc:title><dc:creator>Consilium</dc:creator>"
        f"{keywords}<dc:language>en-GB</dc:language>{dates}</cp:coreProperties>"
    )
    app = (
        f'{HEAD}<Properties xmlns="{_OFFICE}/extended-properties">'
        f"<Application>Consilium {_escaped(app_version)}</Application></Properties>"
    )
    marked = (
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="AI-generated">'
        f"<vt:lpwstr>{_escaped(ai)}</vt:lpwstr></property>"
    )
    custom = (
        f'{HEAD}<Properties xmlns="{_OFFICE}/custom-properties" '
        f'xmlns:vt="{_OFFICE}/docPropsVTypes">{marked if ai else ""}</Properties>'
    )
    return {"docProps/core.xml": core, "docProps/app.xml": app, "docProps/custom.xml": custom}


def _content_types() -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in _PARTS.items()
    )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    """`targets` by id: what each is, and where."""
    made = "".join(
        f'<Relationship Id="{name}" Type="{_kind(kind)}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


def _kind(kind: str) -> str:
    return f"{_PACKAGE if kind.startswith('metadata') else _OFFICE}/relationships/{kind}"


def _escaped(text: str) -> str:
    return escape(xml_text(text), quote=False)
