"""Word styles: the looks of a transcript, its lists and settings, as fixed parts of a DOCX.

Sizes in half points, room in twentieths of a point. Colours as in the window's light theme: each
text has a contrast of at least 4.5 on its ground.
"""

from __future__ import annotations

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial" w:eastAsia="Microsoft YaHei"/>'
_LANGUAGES = '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>'
_MUTED, _ACCENT, _EDGE = "555C63", "0B5F58", "7C848B"


def _border(side: str, colour: str, size: int, space: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour}"/>'


def _ground(colour: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'


def _bar(colour: str) -> str:
    return f"<w:pBdr>{_border('left', colour, 24, 8)}</w:pBdr>"


def _spacing(before: int, after: int, line: int = 264) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def _style(style: str, name: str, paragraph: str = "", run: str = "", after: str = "") -> str:
    """`after`: the style of the paragraph that is typed behind one of these."""
    following = f'<w:next w:val="{after}"/>' if after else ""
    based = "" if style == "Normal" else '<w:basedOn w:val="Normal"/>'
    default = ' w:default="1"' if style == "Normal" else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style}"{default}><w:name w:val="{name}"/>'
        f"{based}{following}<w:qFormat/>"
        f"{f'<w:pPr>{paragraph}</w:pPr>' if paragraph else ''}"
        f"{f'<w:rPr>{run}</w:rPr>' if run else ''}</w:style>"
    )


def _heading(level: int, size: int, before: int) -> str:
    outline = (
        f'<w:keepNext/><w:keepLines/>{_spacing(before, 80)}<w:outlineLvl w:val="{level - 1}"/>'
    )
    run = f"<w:b/><w:bCs/>{_size(size)}"
    return _style(f"Heading{level}", f"heading {level}", outline, run, "Normal")


_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"
_SMALL = _colour(_MUTED) + _size(17)
_PARAGRAPHS = (
    _style("Normal", "Normal", _spacing(0, 120)),
    _style("Title", "Title", f"<w:keepNext/>{_spacing(0, 80)}", f"{_BOLD}{_size(36)}", "Normal"),
    _heading(1, 25, 360), _heading(2, 24, 200), _heading(3, 22, 180), _heading(4, 21, 160),
    _heading(5, 21, 160),
    _style("CaseReference", "Case Reference", _spacing(0, 40), _BOLD),
    _style("Facts", "Facts", _spacing(0, 40), _SMALL),
    _style("Banner", "Banner", f"{_bar('0F766E')}{_ground('E6F1EF')}{_spacing(0, 0)}"
           '<w:ind w:left="200"/>'),
    _style("About", "About", f"<w:keepNext/>{_spacing(0, 80)}", _SMALL),
    _style("LeftOut", "Left Out", f"<w:keepNext/>{_spacing(0, 80)}", _ITALIC + _SMALL),
    _style("Question", "Question", f"{_ground('EEF0F2')}{_spacing(0, 120)}"),
    _style("ListParagraph", "List Paragraph", f"{_spacing(0, 60)}"),
    _style("Code", "Code",
           "<w:pBdr>" + "".join(_border(side, "E1E4E7", 4, 4)
                                for side in ("top", "left", "bottom", "right"))
           + f"</w:pBdr>{_ground('F5F6F7')}{_spacing(60, 120, 240)}",
           '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"/><w:noProof/>'
           + _size(19)),
    _style("Quote", "Quote",
           f'{_bar(_EDGE)}{_spacing(0, 120)}<w:ind w:left="300"/>', _colour(_MUTED)),
    _style("TableHead", "Table Head", f"<w:keepNext/>{_spacing(30, 30, 240)}", _BOLD),
    _style("TableCell", "Table Cell", _spacing(30, 30, 240)),
    _style("Between", "Between", _spacing(0, 0, 160), _size(8)),
    _style("EmergencyCard", "Emergency Card",
           f"{_bar('B42318')}{_spacing(80, 120)}" '<w:ind w:left="200"/>', _colour("8A1A11")),
    _style("State", "State", _spacing(60, 80), _BOLD),
    _style("Checks", "Checks", f"{_bar('E3C47E')}{_ground('FDF5E4')}{_spacing(0, 0)}"
           '<w:ind w:left="200"/>', _colour("6E4600") + _size(20)),
    _style("Sources", "Sources", f'{_bar(_EDGE)}{_spacing(0, 0)}<w:ind w:left="200"/>', _size(20)),
    _style("Notice", "Notice", _spacing(80, 40), _ITALIC + _size(20)),
    _style("Made", "Made", _spacing(0, 80), _SMALL),
    _style("Footer", "footer", '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
           + _spacing(0, 0), _SMALL),
)  # fmt: skip
_EDGES = "".join(
    _border(side, _EDGE, 4, 0) for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_CELLS = (
    '<w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>'
)
STYLES = (
    f"{HEAD}<w:styles {NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}{_size(21)}"
    f"{_LANGUAGES}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>{''.join(_PARAGRAPHS)}"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>'
    '<w:style w:type="character" w:styleId="CodeCharacters"><w:name w:val="Code Characters"/>'
    '<w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Courier New"/><w:noProof/>'
    f"{_size(19)}</w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="AiLabel"><w:name w:val="AI Label"/>'
    f"<w:rPr>{_BOLD}{_colour(_ACCENT)}{_size(17)}</w:rPr></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_CELLS}</w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TranscriptTable"><w:name w:val="Transcript Table"/>'
    f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_EDGES}</w:tblBorders>'
    f"{_CELLS}</w:tblPr>"
    f'<w:tblStylePr w:type="firstRow"><w:tcPr>{_ground("EEF0F2")}</w:tcPr></w:tblStylePr></w:style>'
    "</w:styles>"
)
SETTINGS = (
    f'{HEAD}<w:settings {NAMESPACE}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/></w:settings>'
)
