"""The messages of a thread of Jan, as they are imported."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from tests.helpers.chats_of_others import JAN_LINES
from tests.hostile.frame import Prepared
from tests.hostile.imports import importing
from tests.hostile.mutators import mutated, mutated_json


def prepare(folder: Path) -> Prepared:
    _, read, close = importing(folder)
    whole = b"".join(json.dumps(each).encode() + b"\n" for each in JAN_LINES)
    path = folder / "messages.jsonl"
    return Prepared(path, read, [whole], _by_hand(whole), mutate=_mutated, close=close)


def _mutated(content: bytes, chance: random.Random) -> bytes:
    """One line with another value, or all of it changed as any bytes are."""
    if chance.random() < 0.3:
        return mutated(content, chance)
    lines = content.splitlines()
    at = chance.randrange(len(lines))
    lines[at] = mutated_json(lines[at], chance)
    return b"\n".join(lines)


def _by_hand(whole: bytes) -> list[bytes]:
    def line(**more: Any) -> bytes:
        return json.dumps({**JAN_LINES[0], **more}).encode() + b"\n"

    def said(text: str) -> bytes:
        return line(content=[{"type": "text", "text": {"value": text, "annotations": []}}])

    return [
        whole * 10_000, whole + b"{" * 100_000, whole.replace(b"\n", b"\r"), whole[:-2],
        b"".join(line(id=f"m{n}") for n in range(20_000)), line(content=[]) * 1000,
        line(content=[{"type": "text", "text": {"value": "a"}}] * 100_000),
        said("\n" * 100_000), said("[" * 100_000), said("<think>" * 100_000), said("a" * 2_000_001),
        said("\x00\x1b[2J\u202e"), line(created_at=10**30), line(created_at=-(10**30)),
        line(role="system"), line(role=["user"]), line(thread_id="../" * 1000), b"\n" * 1_000_000,
    ]  # fmt: skip
