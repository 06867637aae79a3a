"""A transcript as Markdown (CommonMark).

Everything that was typed or generated stands as a quotation: whatever is left open inside a
quotation (a code fence, a list, a comment) ends with it, so nothing can hide the disclaimer below.
A reply is written as the window shows it; HTML and images, which would fetch something, are text.
"""

from __future__ import annotations

from app.core.consultations.messages import Role
from app.export.markdown_escaping import plain, quoted_question
from app.export.reply_markdown import quoted
from app.export.transcript import Transcript, TranscriptEntry, character_sentence
from app.export.wording import (
    about_of,
    card_lines,
    check_lines,
    context_notes,
    dates_of,
    figures_of,
    heading_of,
    model_of,
    models_of,
    source_lines,
    state_of,
)


def render(transcript: Transcript) -> str:
    """The whole document; it ends with a newline."""
    consultation = transcript.consultation
    blocks = [f"# {plain(consultation.title) or 'Consultation'}"]
    blocks.append(dates_of(transcript))
    blocks += [f"**{sentence}**" for sentence in transcript.characters]
    if transcript.disclaimers:
        blocks.append("The disclaimer that every reply carries stands in full at the end.")
    for entry in transcript.entries:
        blocks += _entry(entry)
    for disclaimer in transcript.disclaimers:
        blocks += ["---", f"## {plain(disclaimer.title)} ({disclaimer.label})", disclaimer.text]
    blocks += _models(transcript)
    return "\n\n".join(blocks) + "\n"


def _entry(entry: TranscriptEntry) -> list[str]:
    message = entry.message
    blocks = [f"## {heading_of(entry)}", f"*{about_of(entry)}*"]
    blocks += [f"*{note}*" for note in context_notes(entry)]
    if message.role is Role.CLINICIAN:
        blocks.append(quoted_question(message.text))
        blocks += [f"**{plain(line)}**" for line in card_lines(message)]
    elif message.text.strip():
        blocks.append(quoted(message.text.strip("\n")))
    if (state := state_of(message)) is not None:
        blocks.append(f"**[{plain(state)}]**")
    if said := check_lines(entry):
        blocks.append("\n".join(["Checked by rules:", "", *(f"- {plain(line)}" for line in said)]))
    if found := source_lines(entry):
        head, *rest = map(plain, found)
        blocks.append("\n".join([head, "", *(f"- {line}" for line in rest)]) if rest else head)
    if entry.disclaimer is not None:
        blocks.append(f"*{plain(entry.disclaimer.notice)} ({entry.disclaimer.label})*")
    if (sentence := character_sentence(message)) is not None:
        blocks.append(f"*{sentence}*")
    if (made := message.provenance) is not None:
        phrases = map(plain, [model_of(made), *figures_of(message)])
        blocks.append(f"<sub>{' · '.join(phrases)}</sub>")
    return blocks


def _models(transcript: Transcript) -> list[str]:
    made = models_of(transcript)
    if not made:
        return []
    rows = [
        f"| {plain(name)} | {plain(quantization)} | `{plain(sha256)}` |"
        for sha256, name, quantization in made
    ]
    head = "| Model | Quantization | SHA-256 of its file |\n|---|---|---|\n"
    return ["## Models", head + "\n".join(rows)]
