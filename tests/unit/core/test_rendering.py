from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rendering import to_html, typed_to_html


def test_lists_tables_and_bold_are_shown() -> None:
    html = to_html("Do **now**:\n1. Oxygen\n2. Line\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    assert "<strong>now</strong>" in html
    assert "<ol>" in html and html.count("<li>") == 2
    assert "<table>" in html and "<td>2</td>" in html


def test_the_labels_of_the_fine_tune_are_no_headings() -> None:
    html = to_html("###Rationale: Because.\n\n###Answer: OPTION D IS CORRECT.")
    assert "<h3>" not in html
    assert "<strong>Answer:</strong> OPTION D" in html


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "![a](https://example.org/x.png)",
        "<a href='file:///etc/passwd'>x</a>",
        "`<b>`",
    ],
)
def test_nothing_active_or_remote_passes(text: str) -> None:
    assert not re.search(r"<(script|img|a|b|iframe|style)\b|<[^>]*(href|src)=", to_html(text))


def test_raw_html_is_shown_as_it_was_written() -> None:
    assert "a &lt; b &amp; c" in to_html("a < b & c")
    assert "&lt;script&gt;" in to_html("<script>")
    assert "<code>x &lt; 1</code>" in to_html("`x < 1`")


@given(st.text())
def test_any_text_gives_html_of_known_tags_only(text: str) -> None:
    tags = set(re.findall(r"</?([a-zA-Z0-9]+)", to_html(text)))
    assert not tags & {"script", "img", "a", "iframe", "style", "object", "link", "meta"}


def test_what_was_typed_is_no_markdown() -> None:
    html = typed_to_html("**a** <b>\n1. x")
    assert html == "<p>**a** &lt;b&gt;<br>1. x</p>"
