"""The chats that Open WebUI exports, as they are imported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.helpers.chats_of_others import OPEN_WEBUI
from tests.hostile.frame import Prepared
from tests.hostile.imports import importing
from tests.hostile.mutators import mutated_json


def prepare(folder: Path) -> Prepared:
    _, read, close = importing(folder)
    whole = json.dumps(OPEN_WEBUI).encode()
    by_hand = [json.dumps(each).encode() for each in _by_hand()]
    path = folder / "chats.json"
    return Prepared(path, read, [whole], by_hand, mutate=mutated_json, close=close)


def _node(number: int, parent: int | None, text: str = "What now?", **more: Any) -> dict[str, Any]:
    return {
        "id": f"n{number}", "parentId": None if parent is None else f"n{parent}",
        "childrenIds": [], "role": "assistant" if number % 2 else "user", "content": text,
        "timestamp": 1_790_000_000, **more,
    }  # fmt: skip


def _chat(nodes: list[dict[str, Any]], **more: Any) -> list[dict[str, Any]]:
    history = {"currentId": nodes[-1]["id"], "messages": {each["id"]: each for each in nodes}}
    return [{"id": "c", "title": "A", "chat": {"title": "A", "history": history, **more}}]


def _by_hand() -> list[Any]:
    chain = [_node(n, n - 1 if n else None) for n in range(20_000)]
    fan = [_node(0, None), *(_node(1 + 2 * n, 0) for n in range(20_000))]
    return [
        _chat(chain), _chat(fan),
        _chat([_node(n, (n + 1) % 5000) for n in range(5000)]),  # a circle
        _chat([_node(0, 0)]), _chat([_node(0, 7)]),
        _chat([_node(0, None, "\n" * 100_000), _node(1, 0, "[" * 100_000)]),
        _chat([_node(0, None, "a" * 2_000_001), _node(1, 0, "|" * 2_000_000)]),
        _chat([_node(0, None), _node(1, 0, "<think>" * 100_000)]),
        _chat([_node(0, None), _node(1, 0, "<details>" * 100_000)]),
        _chat([_node(0, None, files=[{"type": "image"}] * 100_000)]),
        _chat([_node(0, None)], tags=[f"tag {n}" for n in range(100_000)]),
        _chat([_node(0, None)], models=["m" * 1000] * 10_000),
        _chat([_node(0, None, "\x00\x1b[2J\u202e\ud83d")]), _chat([_node(0, None)]) * 5000,
        [{"id": "c", "title": "t" * 1_000_000, "chat": {"history": {"messages": {}}}}],
        [{"chat": {"history": {"messages": []}}}] * 20_000,
    ]  # fmt: skip
