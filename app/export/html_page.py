"""A transcript as one HTML file: no script, nothing fetched, for a browser, a record or paper.

A browser that heeds the file's own policy loads nothing and runs nothing: no source is allowed but
this one style, by its hash.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable

from app.core.rendering.html_blocks import blocks_html, escaped_text, typed_html
from app.export.outline import (
    AI_LABEL,
    CHECKED_BY_RULES,
    Outline,
    OutlinedTurn,
    blocks_below,
    outline_of,
)
from app.export.transcript import Transcript

# Colours as in the window's light theme: each text has a contrast of 4.5 on its ground.
_CSS = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 16px/1.6 "Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  color: #1B1E21; background: #F5F6F7; margin: 0; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; unicode-bidi: plaintext; }
h2 { font-size: 1.05rem; margin: 0; }
h3, h4, h5, h6 { line-height: 1.35; margin: 1.4rem 0 .4rem; }
h3 { font-size: 1.12rem; } h4 { font-size: 1.03rem; } h5, h6 { font-size: 1rem; }
p { margin: 0 0 .75rem; }
header p { margin: 0 0 .25rem; }
.small, .about, .made { color: #555C63; font-size: .84rem; line-height: 1.5; }
.case { font-weight: 600; }
.banner { border-left: 4px solid #0F766E; background: #E6F1EF; padding: .7rem 1rem;
  margin: 1.25rem 0 0; border-radius: 0 6px 6px 0; }
.banner p { margin: 0; }
.banner p + p { margin-top: .3rem; }
article { margin: 1.75rem 0 0; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .75rem;
  margin: 0 0 .5rem; }
.badge { font-size: .74rem; font-weight: 600; color: #0B5F58; border: 1px solid #0F766E;
  border-radius: 999px; padding: 0 .55rem; margin: 0; }
.about { margin: 0; }
.body { border-radius: 8px; padding: .9rem 1.1rem; background: #FFFFFF;
  border: 1px solid #E1E4E7; }
.question .body { background: #EEF0F2; border-color: #EEF0F2; white-space: pre-wrap; }
.question .body p { unicode-bidi: plaintext; text-align: start; }
.body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
.note { color: #555C63; font-style: italic; font-size: .9rem; margin: .35rem 0; }
.state { font-weight: 600; margin: .6rem 0 0; }
.box { border: 1px solid #E1E4E7; border-left-width: 4px; border-radius: 6px; margin: .6rem 0 0;
  padding: .6rem 1rem; font-size: .92rem; line-height: 1.5; background: #FFFFFF; }
.box p { margin: 0; } .box ul { margin: .25rem 0 0; padding-left: 1.2rem; }
.checks { border-color: #E3C47E; background: #FDF5E4; color: #6E4600; }
.card { border-color: #B42318; color: #8A1A11; }
.notice { font-size: .9rem; margin: .6rem 0 0; } .made { margin: .25rem 0 0; }
ul, ol { margin: 0 0 .75rem; padding-left: 1.6rem; }
[dir=rtl] { text-align: right; } [dir=ltr] { text-align: left; }
table[dir=rtl] { margin-left: auto; }
ul[dir=rtl], ol[dir=rtl] { padding: 0 1.6rem 0 0; }
li > p { margin: .25rem 0; }
pre { background: #F5F6F7; border: 1px solid #E1E4E7; border-radius: 6px; padding: .7rem .9rem;
  white-space: pre-wrap; margin: 0 0 .75rem; direction: ltr; text-align: left; }
code { font-family: "JetBrains Mono", Consolas, Menlo, "DejaVu Sans Mono", monospace;
  font-size: .88em; }
blockquote { margin: 0 0 .75rem; padding: 0 0 0 1rem; border-left: 3px solid #7C848B;
  color: #555C63; }
hr { border: 0; border-top: 1px solid #7C848B; margin: 1rem 0; }
table { border-collapse: collapse; margin: 0 0 .75rem; font-size: .94rem; line-height: 1.45; }
th, td { border: 1px solid #7C848B; padding: .35rem .65rem; text-align: start;
  vertical-align: top; }
th { background: #EEF0F2; }
.right { text-align: right !important; } .center { text-align: center !important; }
.wide { overflow-x: auto; }
.end { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid #7C848B; }
.end h2 { font-size: 1.15rem; margin-bottom: .6rem; } .end h3 { font-size: 1.02rem; }
.models code { overflow-wrap: anywhere; }
@page { margin: 18mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8.5pt sans-serif; color: #333; } }
@media print {
  body { font-size: 10.5pt; background: #FFF; } main { max-width: none; padding: 0; }
  .head, h2, h3, h4, h5, h6 { break-after: avoid; } tr, li, .box { break-inside: avoid; }
  thead { display: table-header-group; } p, li { orphans: 3; widows: 3; }
  .wide { overflow-x: visible; } .body { box-decoration-break: clone; }
}
"""


def render(transcript: Transcript) -> str:
    """The whole file."""
    outline = outline_of(transcript)
    parts = [
        _opening(outline),
        *map(_turn, outline.turns),
        *_disclaimers(outline),
        _models(outline),
    ]
    return whole_page(outline.title, outline.ai, transcript.app_version, parts)


def whole_page(title: str, ai: str, app_version: str, parts: Iterable[str]) -> str:
    """A file of these parts of its body. `ai` tells machines that a model wrote of it, empty where
    none did."""
    digest = base64.b64encode(hashlib.sha256(_CSS.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    mark = f'<meta name="ai-generated" content="{_attribute(ai)}">\n' if ai else ""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="Consilium {_attribute(app_version)}">\n{mark}'
        f"<title>{escaped_text(title)}</title>\n<style>{_CSS}</style>\n</head>\n"
        f"<body>\n<main>\n{''.join(parts)}</main>\n</body>\n</html>\n"
    )


def _opening(outline: Outline) -> str:
    lines = [f"<h1>{escaped_text(outline.title)}</h1>"]
    if outline.case_reference:
        lines.append(_paragraph("case", f"Case {outline.case_reference}"))
    if outline.tags:
        lines.append(_paragraph("small", f"Tags: {', '.join(outline.tags)}"))
    lines.append(_paragraph("small", outline.dates))
    said = [f"<p><strong>{escaped_text(each)}</strong></p>" for each in outline.warnings]
    said += [f"<p>{escaped_text(each)}</p>" for each in outline.remarks]
    banner = f'<aside class="banner" aria-label="About this file">{"".join(said)}</aside>'
    return f"<header>\n{''.join(lines)}\n{banner}\n</header>\n"


def _turn(turn: OutlinedTurn) -> str:
    kind = "reply" if turn.is_reply else "question"
    badge = _paragraph("badge", AI_LABEL) if turn.is_reply else ""
    parts = [
        f'<div class="head"><h2>{escaped_text(turn.heading)}</h2>{badge}'
        f"{_paragraph('about', turn.about)}</div>",
        *(_paragraph("note", note) for note in turn.notes),
    ]
    body = _in_view(blocks_html(turn.blocks)) if turn.is_reply else typed_html(turn.text)
    if body:
        parts.append(f'<div class="body">{body}</div>')
    parts += [_box("card", [line]) for line in turn.cards]
    if turn.state:
        parts.append(_paragraph("state", f"[{turn.state}]"))
    if turn.checks:
        parts.append(_box("checks", [CHECKED_BY_RULES, *turn.checks]))
    if turn.sources:
        parts.append(_box("sources", turn.sources))
    parts += [_paragraph("notice", said) for said in (turn.notice, turn.character) if said]
    parts += [_paragraph("made", turn.made)] if turn.made else []
    lines = "\n".join(parts)
    return f'<article class="{kind}">\n{lines}\n</article>\n'


def _in_view(html: str) -> str:
    """Tables in a box of their own, which scrolls where the window is narrower than they are."""
    return html.replace("<table", '<div class="wide"><table').replace("</table>", "</table></div>")


def _disclaimers(outline: Outline) -> Iterable[str]:
    for each in outline.disclaimers:
        head = f"<h2>{escaped_text(f'{each.title} ({each.label})')}</h2>"
        text = blocks_html(blocks_below(each.full_text))
        yield f'<section class="end" lang="{each.language}">\n{head}\n{text}\n</section>\n'


def _models(outline: Outline) -> str:
    if not outline.models:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escaped_text(name)}</th><td>{escaped_text(kind)}</td>'
        f"<td><code>{escaped_text(sha256)}</code></td></tr>"
        for name, kind, sha256 in outline.models
    )
    head = "".join(
        f'<th scope="col">{each}</th>' for each in ("Model", "Quantization", "SHA-256 of its file")
    )
    return (
        '<section class="end models">\n<h2>Models</h2>\n<div class="wide"><table>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>\n</section>\n"
    )


def _box(kind: str, lines: Iterable[str]) -> str:
    head, *rest = lines
    items = "".join(f"<li>{escaped_text(line)}</li>" for line in rest)
    listed = f"<ul>{items}</ul>" if rest else ""
    return f'<aside class="box {kind}"><p>{escaped_text(head)}</p>{listed}</aside>'


def _paragraph(kind: str, text: str) -> str:
    return f'<p class="{kind}">{escaped_text(text)}</p>'


def _attribute(text: str) -> str:
    return escaped_text(text).replace('"', "&quot;")
