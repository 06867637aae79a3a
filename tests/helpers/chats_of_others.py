"""What other programs export: the chats of Open WebUI, and the messages of a thread of Jan."""

from __future__ import annotations

from typing import Any

OPEN_WEBUI: list[dict[str, Any]] = [
    {
        "id": "c1", "title": "Chest pain", "created_at": 1_790_000_000,
        "chat": {
            "title": "Chest pain", "models": ["m"], "tags": ["cardiology"],
            "history": {
                "currentId": "b",
                "messages": {
                    "a": {"id": "a", "parentId": None, "childrenIds": ["b"], "role": "user",
                          "content": "What now?", "timestamp": 1_790_000_000},
                    "b": {"id": "b", "parentId": "a", "childrenIds": [], "role": "assistant",
                          "content": "<think>so</think>An ECG.", "timestamp": 1_790_000_001,
                          "model": "m"},
                },
            },
        },
    }
]  # fmt: skip
JAN_LINES: list[dict[str, Any]] = [
    {
        "id": f"01J6Y6FH8PFTHQB5PNJTHEN2{number}", "thread_id": "jan_1725437954", "type": "Thread",
        "role": "assistant" if number % 2 else "user", "status": "ready",
        "content": [{"type": "text", "text": {"value": text, "annotations": []}}],
        "created": 1_725_442_800_000 + number * 1000, "object": "thread.message",
    }
    for number, text in enumerate(("What is normal?", "Below 120/80.", "At 80?", "It depends."))
]  # fmt: skip
