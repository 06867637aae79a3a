"""A transcript as Markdown (CommonMark).

Everything that was typed or generated stands as a quotation: whatever is left open inside a
quotation (a code fence, a list, a comment) ends with it, so nothing can hide the disclaimer below.
A reply is written as the window shows it; HTML and images, which would fetch something, are text.
"""

from __future__ import annotations

from app.export.markdown_escaping import plain, quoted_question
from app.export.outline import CHECKED_BY_RULES, Outline, OutlinedTurn, outline_of
from app.export.reply_markdown import quoted
from app.export.transcript import Transcript


def render(transcript: Transcript) -> str:
    """The whole document; it ends with a newline."""
    outline = outline_of(transcript)
    blocks = [f"# {plain(outline.title)}"]
    if outline.case_reference:
        blocks.append(f"**Case {plain(outline.case_reference)}**")
    if outline.tags:
        blocks.append(f"Tags: {', '.join(map(plain, outline.tags))}")
    blocks.append(outline.dates)
    blocks += [*(f"**{said}**" for said in outline.warnings), *outline.remarks]
    for turn in outline.turns:
        blocks += _turn(turn)
    for disclaimer in outline.disclaimers:
        heading = f"## {plain(disclaimer.title)} ({disclaimer.label})"
        blocks += ["---", heading, disclaimer.full_text]
    blocks += _models(outline)
    return "\n\n".join(blocks) + "\n"


def _turn(turn: OutlinedTurn) -> list[str]:
    blocks = [f"## {turn.heading}", f"*{turn.about}*", *(f"*{note}*" for note in turn.notes)]
    if not turn.is_reply:
        blocks.append(quoted_question(turn.text))
        blocks += [f"**{plain(line)}**" for line in turn.cards]
    elif turn.text.strip():
        blocks.append(quoted(turn.text.strip("\n")))
    if turn.state:
        blocks.append(f"**[{plain(turn.state)}]**")
    if turn.checks:
        lines = [CHECKED_BY_RULES, "", *(f"- {plain(line)}" for line in turn.checks)]
        blocks.append("\n".join(lines))
    if turn.sources:
        head, *rest = map(plain, turn.sources)
        blocks.append("\n".join([head, "", *(f"- {line}" for line in rest)]) if rest else head)
    blocks += [f"*{plain(turn.notice)}*"] if turn.notice else []
    blocks += [f"*{turn.character}*"] if turn.character else []
    blocks += [f"<sub>{plain(turn.made)}</sub>"] if turn.made else []
    return blocks


def _models(outline: Outline) -> list[str]:
    if not outline.models:
        return []
    rows = [
        f"| {plain(name)} | {plain(quantization)} | `{plain(sha256)}` |"
        for name, quantization, sha256 in outline.models
    ]
    head = "| Model | Quantization | SHA-256 of its file |\n|---|---|---|\n"
    return ["## Models", head + "\n".join(rows)]
