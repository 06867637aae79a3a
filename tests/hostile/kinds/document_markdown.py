"""A Markdown file of the clinic's own, and text that is taken for one."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.broken_documents import broken_markdowns, broken_texts
from tests.hostile.documents import adding
from tests.hostile.frame import Prepared

_MARKDOWN = (
    "# Hypoglycaemia\n\nGive **15 g** of [glucose](x) by mouth.\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    "\n\n```\ncode\n```\n\n- one\n- two\n"
)


def _by_hand(address: str) -> list[bytes]:
    return [*broken_markdowns(address), *broken_texts()]


def prepare(folder: Path) -> Prepared:
    return adding(folder, "rules.md", [_MARKDOWN.encode()], _by_hand)
