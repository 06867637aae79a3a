"""The fine-tune's labels are read plainly, however they stream."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.plain_labels import PlainLabels, plain_labels
from tests.unit.cli.conftest import Consilium


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("###Answer: C", "Answer: C"),
        ("### Rationale:\nBecause.\n\n###Answer:C", "Rationale: \nBecause.\n\nAnswer: C"),
        ("## Options:   A", "Options: A"),
        ("See ###Answer: C", "See ###Answer: C"),
        ("### History\n- one", "### History\n- one"),
        ("#Answer: C", "#Answer: C"),
        ("###Ans", "###Ans"),
        ("# " + "x" * 60, "# " + "x" * 60),
    ],
)
def test_a_label_at_the_start_of_a_line_loses_its_marks(written: str, read: str) -> None:
    assert plain_labels(written) == read


@given(st.text(alphabet="# \n:Answer", max_size=60), st.integers(1, 7))
def test_however_it_streams_it_reads_the_same(text: str, pieces: int) -> None:
    labels = PlainLabels()
    parts = [text[i : i + pieces] for i in range(0, len(text), pieces)]
    assert "".join(map(labels.feed, parts)) + labels.end() == plain_labels(text)


@given(st.text(alphabet="ab#\n: ", max_size=60))
def test_what_is_no_label_stays_as_it_is(text: str) -> None:
    assert plain_labels(text) == text


def test_ask_reads_them_and_its_json_keeps_them(ready: Consilium) -> None:
    ready.engine(replies=("It may be.\n###Answer: C",))
    assert "\nAnswer: C" in ready("ask", "Which?").out
    assert ready("ask", "Which?", "--json").object["reply"]["text"].endswith("###Answer: C")
