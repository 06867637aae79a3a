"""The HTML transcript: all of it said, nothing added, nothing loaded, nothing run."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree
from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.core.rendering.html_blocks import blocks_html, typed_html
from app.core.rendering.parser import parse
from app.export import html_page
from app.export.heading_order import in_order
from app.export.outline import AI_LABEL, AI_SENTENCE, NOT_ENCRYPTED, outline_of
from app.export.transcript import Transcript
from app.services.clinical.shipped_drugs import shipped_drugs
from tests.helpers.rich_consultation import HEBREW, rich_consultation
from tests.helpers.transcript_words import added_to, body_of, squeezed

# Of the page itself: what a badge and the heads of the models' table say.
OURS = {AI_LABEL, "ModelsModelQuantizationSHA-256ofitsfile"}
BREAKERS = [
    "</p></div></article></main><script>alert(1)</script>",
    "<!--", "-->", "<style>*{display:none}", "]]>", "&lt;script&gt;", "&#x3c;b>", "\x00\x0b\ufffe",
    "<img src=x onerror=alert(1)>", "![p](http://192.0.2.1/x.png)", "[a](javascript:alert(1))",
    '" onmouseover="alert(1)', "```\n</code></pre><script>", "| <b> |\n|---|\n| </td></table> |",
]  # fmt: skip


@pytest.fixture(scope="module")
def transcript() -> Transcript:
    return rich_consultation(shipped_drugs()).transcript


@pytest.fixture(scope="module")
def page(transcript: Transcript) -> LexborHTMLParser:
    return LexborHTMLParser(html_page.render(transcript))


def text(node: LexborNode | None) -> str:
    assert node is not None
    return node.text(deep=True)


def test_all_is_said_in_order_and_nothing_added(
    transcript: Transcript, page: LexborHTMLParser
) -> None:
    outline = outline_of(transcript)
    assert added_to(outline, text(page.css_first("main"))) <= OURS
    bodies = [squeezed(text(node)) for node in page.css("article .body")]
    assert bodies == [body_of(turn) for turn in outline.turns]


def test_headings_are_in_order_and_tables_have_heads(page: LexborHTMLParser) -> None:
    levels = [int(node.tag[1]) for node in page.css("h1, h2, h3, h4, h5, h6")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for table in page.css("table"):
        assert table.css("thead th[scope=col]") and not table.css("thead td")
    assert page.css_first("html").attributes["lang"] == "en"
    assert len(page.css("main")) == 1 and len(page.css("article")) == 8


def test_a_reply_says_that_a_model_wrote_it_to_people_and_to_machines(
    page: LexborHTMLParser,
) -> None:
    assert len(page.css("article.reply .badge")) == 4 and not page.css("article.question .badge")
    mark = page.css_first('meta[name="ai-generated"]')
    assert mark is not None and mark.attributes["content"] == AI_SENTENCE
    banner = text(page.css_first("aside.banner"))
    assert AI_SENTENCE in banner and NOT_ENCRYPTED in banner


def test_the_policy_allows_this_style_and_nothing_else(page: LexborHTMLParser) -> None:
    policy = page.css_first("meta[http-equiv=Content-Security-Policy]").attributes["content"]
    style = base64.b64encode(hashlib.sha256(text(page.css_first("style")).encode()).digest())
    assert policy is not None
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{style.decode()}'")
    assert not page.css("script, link, img, iframe, object, embed, form, a, base, [style]")
    assert "url(" not in text(page.css_first("style"))


def test_the_same_input_gives_the_same_bytes(transcript: Transcript) -> None:
    again = rich_consultation(shipped_drugs()).transcript
    assert html_page.render(transcript) == html_page.render(again)


def test_text_read_from_the_right_says_so_and_a_dose_in_it_keeps_its_order() -> None:
    page = LexborHTMLParser(blocks_html(parse(HEBREW)))
    for tag in ("h2", "p", "table", "ol", "li", "th"):
        node = page.css_first(tag)
        assert node is not None and node.attributes.get("dir") == "rtl", tag
    dose = page.css("td")[1]
    assert dose.text() == "100 mg" and dose.attributes["dir"] == "ltr"


def test_numbers_of_lists_are_those_that_are_shown() -> None:
    made = blocks_html(parse("3. a\n5. b\n6. c"))
    assert made == '<ol start="3"><li>a</li><li value="5">b</li><li>c</li></ol>'


@pytest.mark.parametrize(
    ("written", "levels"),
    [
        ("#### a\n# b\n### c", [3, 3, 4]),
        ("# a\n## b\n### c\n#### d\n##### e\n###### f", [3, 4, 5, 6, 6, 6]),
        ("### a\n> # b\n\n- ## c", [3, 3, 4]),
    ],
)
def test_a_replys_headings_skip_no_level(written: str, levels: list[int]) -> None:
    page = LexborHTMLParser(blocks_html(in_order(parse(written), 2)))
    assert [int(node.tag[1]) for node in page.css("h1, h2, h3, h4, h5, h6")] == levels


@pytest.mark.parametrize("breaker", BREAKERS)
def test_nothing_typed_or_generated_becomes_markup(transcript: Transcript, breaker: str) -> None:
    page = LexborHTMLParser(html_page.render(broken_with(transcript, breaker)))
    assert not page.css("script, img, a, [onmouseover], [onerror]")
    assert len(page.css("article")) == 8 and len(page.css("style")) == 1
    assert text(page.css_first("body")).count(NOT_ENCRYPTED) == 1


@given(st.text(max_size=80) | st.text(alphabet="<>&\"'`-!|#*_[]() \n\ta1.", max_size=80))
@example("<![CDATA[")
def test_any_text_becomes_well_formed_xml(written: str) -> None:
    """FHIR's narrative takes no other."""
    for made in (blocks_html(parse(written)), typed_html(written)):
        etree.fromstring(f'<div xmlns="http://www.w3.org/1999/xhtml">{made}</div>')


def broken_with(transcript: Transcript, breaker: str) -> Transcript:
    entries = tuple(
        replace(entry, message=msgspec.structs.replace(entry.message, text=breaker))
        for entry in transcript.entries
    )
    consultation = msgspec.structs.replace(
        transcript.consultation, title=breaker, case_reference=breaker, tags=(breaker,)
    )
    return replace(transcript, entries=entries, consultation=consultation)


def test_the_title_is_never_empty_nor_in_two_lines(transcript: Transcript) -> None:
    for title, shown in ((" \n ", "Consultation"), ("a\n b", "a b")):
        consultation = msgspec.structs.replace(transcript.consultation, title=title)
        made = html_page.render(replace(transcript, consultation=consultation))
        assert re.findall(r"<h1>(.*)</h1>", made) == [shown]
