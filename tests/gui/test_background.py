"""Background work: what was dropped is not begun, and a stream of it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.background import STORE, Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_what_was_dropped_is_not_begun(qtbot: QtBot, background: Background) -> None:
    held = threading.Event()
    done: list[str] = []
    background.run(lambda: held.wait(60))
    dropped = background.run(lambda: done.append("dropped"))

    def items() -> Iterator[int]:
        done.append("stream")
        yield 1

    stream = background.iterate(items, lambda _: None, lane=STORE)
    background.run(lambda: done.append("wanted"))
    dropped.drop()
    stream.drop()
    held.set()
    qtbot.waitUntil(lambda: "wanted" in done)
    assert done == ["wanted"]


def test_a_dropped_stream_ends_with_the_item_that_it_is_at(
    qtbot: QtBot, background: Background
) -> None:
    given, go_on = threading.Event(), threading.Event()
    came: list[int] = []
    ended = []

    def items() -> Iterator[int]:
        try:
            yield 1
            given.set()
            go_on.wait(60)
            while True:  # nothing else would end it
                yield 2
        finally:
            ended.append(True)

    job = background.iterate(items, came.extend, lambda: came.append(-1))
    qtbot.waitUntil(lambda: came == [1] and given.is_set())
    job.drop()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert came == [1]
