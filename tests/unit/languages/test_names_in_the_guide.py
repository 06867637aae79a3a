"""The guide calls everything in the window what the program calls it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# In one pair of stars, with a capital: bold and stressed words are other things.
_NAMES = re.compile(r"(?<!\*)\*([A-Z][^*\n]+)\*(?!\*)")


def test_each_name_in_the_guide_is_a_text_of_the_program() -> None:
    said = "\n".join(
        node.value
        for path in (ROOT / "app").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ).replace("&", "")
    guide = (ROOT / "docs" / "user-guide.md").read_text(encoding="utf-8")
    names = [part for name in _NAMES.findall(guide) for part in name.split(" → ")]
    assert len(names) > 50
    assert [name for name in names if _without_number(name) not in said] == []


def _without_number(name: str) -> str:
    return re.sub(r"(, )?\d+ %$", "", name).rstrip("…")


def test_a_number_at_the_end_is_no_part_of_a_name() -> None:
    assert _without_number("Reading the case, 40 %") == "Reading the case"
    assert _without_number("Settings…") == "Settings"
