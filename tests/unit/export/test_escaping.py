"""What was typed is shown as it was typed by whatever shows Markdown; code in a reply is code."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import markdown as other_renderer
from markdown_it import MarkdownIt

from app.export.markdown_escaping import plain, quoted_question
from app.export.reply_markdown import quoted

SIGNS = "*_~^<>|#[]$\\&()!-+=:;.,/%@`{}\"'"
TEXTS = st.text(alphabet=st.sampled_from(SIGNS + " \t\n0123456789amgLCx°µ"), max_size=60)
TYPED = [
    ">38 C for 3 days", "5*2*3 mg", "1) chest pain", "12. day", "[1]: aspirin", "__init__", "# 1",
    "#1 priority", "~~no~~", "~5 mg to ~10 mg", "a | b\n---|---\nc | d", "|a|\n|-|", "<b>92</b>",
    "&amp; &lt; &#33;", "back\\slash \\* \\\\", "https://nice.org.uk/ng185", "www.nice.org.uk",
    "a.b@nhs.uk", "- x\n- y", "+ x", "* x", "text\n===", "text\n---", "---", "***", "two  spaces",
    "trailing  \nbreak\nbreak", "    indented", "\tindented",
    "Na\tK\n140\t\t\n\t3.4", ":smile: 12:30:15",
    "```\ncode\n```", "~~~\ncode", "`code`", "``", "![ecg](e.png)", "[x](http://a.b)", "$5 to $10",
    "10^9/L and 10^9/L", "==mark==", "%%hidden%%", "<!-- gone -->", "<https://a.example>", "a\\",
    "- [ ] todo", "1986. A great year", "HLA-B*57:01", "CYP2C19*2/*17",
    "(1) [2] {3}", "<", ">", "&",
    "> quoted\n>> twice", "a:\n: b", ":-:\n:-:", "a\n:-",
    "\\(x^2\\)", "5.mg", "e.g. this", "1.5 mg",
    "term\n  - sub\n    - subsub", "\u00a0 led", "K+ <3.5, p<0.05", "AT&T &copy; &notanentity;",
]  # fmt: skip


def gfm() -> MarkdownIt:
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


class Text(HTMLParser):
    """What a browser would show of it, a line for each line, with its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(html: str) -> tuple[list[str], set[str]]:
    """Lines with their runs of spaces, which a browser keeps of no-break spaces alone."""
    parser = Text()
    parser.feed(html)
    parser.close()
    lines = (re.sub(r"[ \t]+", " ", line).replace("\xa0", " ") for line in parser.text.split("\n"))
    return [line.rstrip() for line in lines if line.strip()], parser.tags


def as_typed(text: str) -> list[str]:
    lines = (line.expandtabs(8).replace("\xa0", " ").rstrip() for line in text.splitlines())
    return [line for line in lines if line.strip()]


@pytest.mark.parametrize("text", TYPED)
def test_what_was_typed_is_shown_as_it_was_typed(text: str) -> None:
    lines, tags = shown(gfm().render(quoted_question(text)))
    assert lines == as_typed(text)
    assert tags <= {"blockquote", "p", "br"}


@settings(max_examples=1500)
@given(TEXTS | st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40))
@example("a\n- b")
@example("x\n    y")
def test_whatever_was_typed_is_shown_as_it_was_typed(text: str) -> None:
    lines, tags = shown(gfm().render(quoted_question(text)))
    assert lines == as_typed(text)
    assert tags <= {"blockquote", "p", "br"}


@settings(max_examples=300)
@given(TEXTS)
@example("https://nice.org.uk")
@example("# closing #")
def test_a_title_is_shown_as_it_is(text: str) -> None:
    lines, tags = shown(gfm().render(f"# {plain(text)}"))
    assert lines == [" ".join(text.split())] * bool(text.split())
    assert tags == {"h1"}


@pytest.mark.parametrize(
    "text",
    ["https://nice.org.uk/ng185", "see http://a.example.com.", "www.nice.org.uk", "ftp://x.y"],
)
def test_an_address_in_a_title_is_no_link(text: str) -> None:
    written = plain(text)
    assert not re.search(r"(?:https?|ftp)://|www\.", written)
    assert shown(gfm().render(written))[0] == [text]


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        ("`if eGFR <b>30`", "if eGFR <b>30"),
        ("``a ` <b>``", "a ` <b>"),
        ("```\n<Patient id='1'>\n```", "<Patient id='1'>\n"),
        ("~~~xml\n<a>&amp;</a>\n~~~", "<a>&amp;</a>\n"),
        ("Then:\n\n    <Patient>\n", "<Patient>\n"),
        ("1. Do\n\n   ```\n   x <y\n   ```\n2. Then", "x <y\n"),
        ("```\n<unclosed", "<unclosed\n"),
        ("| a |\n|---|\n| `x <y` |", "x <y"),
        ("- item `![x]` <b>", "![x]"),
        ("```\n>38\n[1]: x\n5*2*3\n```", ">38\n[1]: x\n5*2*3\n"),
        ("`a\n<b>`", "a <b>"),
    ],
)
def test_code_in_a_reply_stays_what_it_is(reply: str, code: str) -> None:
    html = gfm().render(quoted(reply))
    found = re.search(r"<code[^>]*>(.*?)</code>", html, re.DOTALL)
    assert found is not None
    parser = Text()
    parser.feed(found[1])
    parser.close()
    assert re.sub(" {2,}", " ", parser.text) == code


@pytest.mark.parametrize(
    ("reply", "lines"),
    [
        ("If BP<MAP … SpO2<b>92</b> … <target>", ["If BP<MAP … SpO2<b>92</b> … <target>"]),
        ("![pixel](http://a.example/x.png)", ["pixel (http://a.example/x.png)"]),
        ("Dose: 5*2*3 mg", ["Dose: 5*2*3 mg"]),
        ("HLA-B*57:01 and HLA-B*15:02", ["HLA-B*57:01 and HLA-B*15:02"]),
        (">38 °C is fever", [">38 °C is fever"]),
        ("- >38 °C is fever", [">38 °C is fever"]),
        ("…mortality [1].\n\n[1]: https://doi.example/x\n[2]: GISSI",
         ["…mortality [1].", "[1]: https://doi.example/x", "[2]: GISSI"]),
        ("Diagnosis: NSTEMI\nTreatment: aspirin", ["Diagnosis: NSTEMI", "Treatment: aspirin"]),
        ("**bold** and *italic* `x`", ["bold and italic x"]),
        ("\\<b>", ["<b>"]),
        ("a ` b <i>", ["a ` b <i>"]),
    ],
)  # fmt: skip
def test_signs_and_lines_of_a_reply_are_shown(reply: str, lines: list[str]) -> None:
    shown_lines, tags = shown(gfm().render(quoted(reply)))
    assert shown_lines == lines
    assert not tags & {"b", "i", "img", "map", "target"}


@settings(max_examples=500)
@given(st.text(alphabet=st.sampled_from(SIGNS + " \t\nab1"), max_size=60))
@example("| `a <script> | b` |\n|---|---|\n| `a <script> | b` |")
@example("\tcode <b>")
@example("1. a\n   - `x\n<b>`")
def test_no_reply_has_html_or_images(reply: str) -> None:
    _, tags = shown(gfm().render(quoted(reply)))
    assert tags <= {
        "blockquote", "p", "br", "strong", "em", "s", "code", "pre", "ul", "ol", "li", "hr", "a",
        "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip


def test_an_older_renderer_shows_no_html_either() -> None:
    for text in TYPED:
        html = other_renderer(quoted_question(text), extensions=["tables", "fenced_code"])
        assert not shown(html)[1] & {"b", "img", "h1", "table", "script"}, text
