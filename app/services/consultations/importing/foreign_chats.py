"""Foreign chats: what the readers of other programs' exports share; values may be missing
or odd.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from app.store.history.import_rows import ConsultationTree

LATEST = 4_102_444_800.0  # the year 2100: a later time is taken for a mistake
_LATEST_IN_NANOSECONDS = int(LATEST) * 1_000_000_000

_TEXT_PARTS = (None, "text", "input_text", "output_text", "refusal")
_PICTURE_PARTS = ("image", "image_url", "input_image", "audio", "input_audio", "file", "input_file")
_NOT_SAID = re.compile(r"think|thought|reason|analysis|tool|function|call|step", re.IGNORECASE)
# As models write them: `<think>`, `[THINK]`, `<seed:think>`, `◁think▷`, `<|begin_of_thought|>`, and
# as Command, MedGemma and Gemma do. `[Reasoning]` that nothing closes is a heading of the answer.
_THOUGHTS = r"(?:\w{1,20}:)?(?:think(?:ing)?|thoughts?|reasoning)"
_BEFORE = r"[\s\ufeff\u200b]*"
_THOUGHT_FIRST = re.compile(
    rf"{_BEFORE}[<◁]({_THOUGHTS})[>▷].*?(?:[<◁]/\1[>▷]|\Z)"
    rf"|{_BEFORE}\[({_THOUGHTS})\].*?\[/\2\]"
    rf"|{_BEFORE}(?-i:\[THINK\]).*"
    rf"|{_BEFORE}<\|?(?:begin|start)_of_(thoughts?|thinking)\|?>.*?(?:<\|?end_of_\3\|?>|\Z)"
    rf"|{_BEFORE}<\|START_THINKING\|>.*?(?:<\|END_THINKING\|>|\Z)"
    rf"|{_BEFORE}<unused94>.*?(?:<unused95>|\Z)"
    rf"|{_BEFORE}<\|channel>thought.*?(?:<channel\|>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_SOLUTION = re.compile(r"<\|(?:(?:begin|end)_of_solution|(?:START|END)_RESPONSE)\|>")
# The channels of OpenAI's harmony format, of which only the final one is said.
_CHANNELS = re.compile(r"\s*(?:<\|start\|>assistant)?<\|channel\|>")
_FINAL = re.compile(
    r"<\|channel\|>final[^<]*<\|message\|>(.*?)(?:<\|(?:end|return)\|>|\Z)", re.DOTALL
)
_MAY_THINK = re.compile(rf"{_BEFORE}[<\[◁]")
_THOUGHT_WITHOUT_BEGIN = re.compile(r"\A(?:(?!<think(?:ing)?>).)*?</think(?:ing)?>", re.DOTALL)
_ASIDE = re.compile(
    r"""<details\b(?=[^>]*\stype=(["']?)(?:reasoning|tool_calls|code_interpreter)\1[\s>])"""
    r"""(?:"[^"]*"|'[^']*'|[^>"'])*>"""
)
_DETAILS = re.compile(r"<details\b|</details>\n?")


@dataclass(frozen=True)
class LeftOut:
    """A chat of a file that did not come: what it is called there, and a sentence why."""

    name: str
    reason: str


@dataclass
class Found:
    """What a file holds. `dropped` counts, by a sentence's end, what was left of messages that
    came; each is said once for the whole file."""

    trees: list[ConsultationTree] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)


def seconds(stamp: object) -> float | None:
    """Since the epoch, of a number or what ISO 8601 writes; other programs stamp in seconds,
    milli-, micro- or nanoseconds, and some versions of them otherwise than others. None for no
    moment."""
    if isinstance(stamp, str):
        stamp = _number(stamp)
    if isinstance(stamp, bool) or not isinstance(stamp, int | float):
        return None
    if not 0 < stamp < _LATEST_IN_NANOSECONDS:
        return None
    for unit in (1e9, 1e6, 1e3):
        if stamp >= 1e8 * unit:
            stamp = stamp / unit
            break
    return float(stamp) if stamp < LATEST else None


def made_id(program: str, moment: float | None, source: str) -> str:
    """Always the same for the same message, so that a second import is recognised; sorted by time
    as our own are, what has no `moment` first."""
    milliseconds = int((moment or 0) * 1000) & (2**48 - 1)
    digest = hashlib.sha256(f"{program}/{source}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"{milliseconds:012x}7{digest[:3]}8{digest[3:18]}"


def text_of(content: object, dropped: Counter[str]) -> str:
    """The text of a message: itself, or of its parts those that are said, in their order. Pictures
    and files are counted in `dropped`, and so are parts that are not known here; what a model
    thought or called is no part of what it said."""
    match content:
        case str():
            return content
        case dict():
            return text_of([content], dropped)
        case list():
            said = (_part(part, dropped) for part in content)
            return "\n\n".join(text for text in said if text)
        case None:
            return ""
    dropped["parts"] += 1
    return ""


def answer_of(text: str, dropped: Counter[str]) -> str:
    """A reply without what its model thought before it: that must not be read, nor go on into the
    next prompt, as medical advice."""
    answer = _without_asides(text)
    if _CHANNELS.match(answer):
        answer = "\n\n".join(_FINAL.findall(answer))
    if "</think" in answer or _MAY_THINK.match(answer):
        answer = _THOUGHT_WITHOUT_BEGIN.sub("", answer, count=1)
        while found := _THOUGHT_FIRST.match(answer):
            answer = _SOLUTION.sub("", answer[found.end() :])
    if answer == text:
        return text
    dropped["thoughts"] += 1
    return answer.strip()


def _without_asides(text: str) -> str:
    """Without what Open WebUI folds away; details within belong to it."""
    kept, place = "", 0
    while found := _ASIDE.search(text, place):
        kept += text[place : found.start()]
        place, depth = found.end(), 1
        while depth:
            tag = _DETAILS.search(text, place)
            if tag is None:
                return kept
            depth += 1 if tag[0].startswith("<d") else -1
            place = tag.end()
    return kept + text[place:]


def texts(values: object) -> Iterable[str]:
    """The strings in a list, or the names of its objects."""
    for value in values if isinstance(values, list) else ():
        named = value.get("name") if isinstance(value, dict) else value
        if isinstance(named, str):
            yield named


def role_of(role: object) -> str | None:
    """As other programs and their older versions call the two sides."""
    if not isinstance(role, str):
        return None
    name = role.strip().casefold()
    return {"human": "user", "model": "assistant", "ai": "assistant", "bot": "assistant"}.get(
        name, name
    )


def id_of(value: object) -> str | None:
    """Ids are texts; databases number them."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else None


def is_set(value: object) -> bool:
    return value in (True, 1, "true", "1") if isinstance(value, bool | int | str) else False


def _part(part: object, dropped: Counter[str]) -> str:
    if isinstance(part, str):
        return part
    kind = part.get("type") if isinstance(part, dict) else ""
    if kind in _PICTURE_PARTS:
        dropped["pictures"] += 1
    if kind in _PICTURE_PARTS or (isinstance(kind, str) and _NOT_SAID.search(kind)):
        return ""
    text = None
    if isinstance(part, dict) and kind in _TEXT_PARTS:
        keys = ("refusal",) if kind == "refusal" else ("text", "content", "value")
        text = next((part[key] for key in keys if key in part), None)
    if isinstance(text, dict):
        text = text.get("value")
    if isinstance(text, str):
        return text
    dropped["parts"] += part not in (None, {})
    return ""


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
