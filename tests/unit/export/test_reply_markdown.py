"""What any viewer shows of a reply's Markdown is what the window shows."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.core.rendering.parser import parse
from app.core.rendering.plain import to_plain
from app.export.reply_markdown import quoted
from tests.unit.rendering.test_medical_signs import AS_WRITTEN

REPLIES = [
    # cells, numbers and lines that CommonMark drops or counts anew
    "| A | B |\n|---|---|\n| 1 | 5 mg | BD |", "| A | B |\n|---|--:|\n| 1 |\n| | 3.4 |",
    "| A |\n|---|\n| 5 mg<br>10 mg |", "| `x\\|y` | \\|z\\| |\n|---|---|\n| ~~5~~ 6 | 5*2*3 |",
    "1. a\n3. b\n5. c", "3. a\n2. b\n\n   note\n1. c", "1. a\n1. b", "5) e\n7) g", "0. a\n1. b",
    "1. A\n   - a\n   - b\n2. B\n\n   ```\n   x\n   ```\n3. C", "- a\n\n* b\n\n1. c\n\n1) d",
    "- - a\n  - b", "- + HBsAg\n- - HCV", "- 5 °C\n- 10 °C", "- .5 mg\n  - x\n- y", "- 1. Airway",
    "```Dose: 5 mg\nGive daily\n```", "``` mg/dL\n5\n```", "````\n```\n````", "```python\nx",
    "###Rationale: x\n###Answer: A", "# Grade 3 #\\#", "# a\n## b *c*\n---\nd", "Na 140\n---",
    "> a\n> - b\n>\n> >38 °C", "    5*2*3 mg", "x\n\n***\n\ny", "- [ ] ECG\n- [x] Troponin",
    # emphasis that CommonMark would not close, or would join
    "**Dose:**5 mg", "**高血压：**应控制", "**(1)**first **“x”**y", "~~10~~5 mg",
    "~~10%~~5%", "*>5*6", "*- a*b",
    "a~~(5)~~b", "**~~5 mg~~ 10 mg** *x*", "~~a **b** `c`~~ d", "**a***b*`c`", "***x*** **y** z",
    "**a\nb** c", "*`5*2`* **`x`**y", "**5**×**10**", "(*a*), **[1]**, **2*3**", "`` ` ``",
    "` `` `",
    "5 mg\\\ndaily  \nonce", "a    b\n\u00a0 c",
    "[NICE](https://nice.org.uk \"5 mg\")", "[K+](mmol/L)",
    "<https://nice.org.uk>", "~~5 mg\n10 mg~~ x", "~~~5 mg~~~\n", "**+**, **-** | ~~+~~5",
]  # fmt: skip


class Viewer(HTMLParser):
    """What markdown-it shows, with the numbers of lists and the marks of struck text."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.lists: list[int | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("ol", "ul"):
            start = int(dict(attrs).get("start") or 1) if dict(attrs).get("start") != "0" else 0
            self.lists.append(start if tag == "ol" else None)
        elif tag == "li" and (number := self.lists[-1]) is not None:
            self.text += f"\n{number}. "
            self.lists[-1] = number + 1
        elif tag in ("p", "br", "li", "tr", "pre"):
            self.text += "\n"
        elif tag == "s":
            self.text += "~~"
        elif tag == "img":
            self.text += "<img>"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ol", "ul"):
            self.lists.pop()
        elif tag == "s":
            self.text += "~~"

    def handle_data(self, data: str) -> None:
        self.text += data


def seen(reply: str) -> str:
    viewer = Viewer()
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    viewer.feed(parser.render(quoted(reply)))
    viewer.close()
    return squeezed(viewer.text)


def squeezed(text: str) -> str:
    """Without what only lays text out: bullets, rules, tabs, and the breaks of cells."""
    text = re.sub(r"(\d)\)", r"\1.", text)  # which of the two a list has, no viewer shows
    text = re.sub(r"(?m)^[ ]*•|^[ ]*———$", "", text)
    return re.sub(r"~~(\s*)~~", r"\1", re.sub(r"[\s;]+", "", text))


@pytest.mark.parametrize("reply", [*AS_WRITTEN, *REPLIES])
def test_a_viewer_shows_what_the_window_shows(reply: str) -> None:
    assert seen(reply) == squeezed(to_plain(parse(reply)))


@settings(max_examples=1500)
@given(
    st.lists(
        st.sampled_from(
            [
                *'*_~^<>|#[]()$\\`-+=.:&!"%/',
                "\n",
                "\n\n",
                " ",
                "  ",
                "5",
                "2.5",
                "mg",
                "A",
                "**",
                "~~",
                "\n- ",
                "\n1. ",
                "\n3) ",
                "\n> ",
                "\n| ",
                " | ",
                "\n|---|---|\n",
                "\n```\n",
                "\n   ",
            ]
        ),
        max_size=30,
    ).map("".join)
)
@example("*a*~~b~~*c*")
def test_a_viewer_shows_of_any_reply_what_the_window_shows(reply: str) -> None:
    assert seen(reply) == squeezed(to_plain(parse(reply)))
