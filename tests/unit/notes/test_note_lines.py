"""Lines of a note: whatever a model wrote, a section is lines of text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.notes.note_kinds import FORMS, NoteKind
from app.core.notes.note_lines import MOST_LINES, NOT_STATED, lines_of


def test_markers_and_emphasis_go() -> None:
    assert lines_of("- **Cough** since Monday\n* fever\n2. `BP` 110/60\n• calm\n## Plan") == (
        "Cough since Monday",
        "fever",
        "BP 110/60",
        "calm",
        "Plan",
    )


def test_no_sign_of_a_dose_is_taken_for_a_marker() -> None:
    lines = ("5 mg of bisoprolol", "-0.5 per day", "1.5 mg twice", "*half* a tablet")
    assert lines_of("\n".join(f"- {each}" for each in lines)) == lines


def test_nothing_stated_counts_only_alone() -> None:
    assert lines_of("- Not stated") == lines_of(" - not stated.\n") == (NOT_STATED,)
    assert lines_of("- Not stated\n- Fever") == ("Fever",)
    assert lines_of("") == lines_of(" \n- \n") == ()


def test_what_comes_again_stands_once_and_there_are_no_more_than_allowed() -> None:
    assert lines_of("- a b\n- a b\n- c d") == ("a b", "c d")
    assert len(lines_of("\n".join(f"- line {n}" for n in range(40)))) == MOST_LINES


@given(st.text(max_size=400))
def test_any_text_becomes_lines_without_control_characters(text: str) -> None:
    for line in lines_of(text):
        assert line == line.strip() != ""
        assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in line)


@pytest.mark.parametrize("kind", NoteKind)
def test_every_kind_has_sections_of_its_own(kind: NoteKind) -> None:
    keys = [each.key for each in FORMS[kind].sections]
    assert len(set(keys)) == len(keys) >= 2 and FORMS[kind].kind is kind
