"""The last states stay in memory in front of their files, within bounds, and are overwritten when
they go."""

from __future__ import annotations

import ctypes
import mmap
import queue
from pathlib import Path

import pytest

from app.core.engine_protocol import Event
from app.core.engine_states import Restored, RestoreState, Restoring, Saved, SaveState, SnapshotFile
from app.core.prompts.prompt_formats import Segment
from app.engine import kept_states
from app.engine.abort import AbortFlag
from app.engine.kept_states import KeptState, KeptStates
from app.engine.kv_snapshots import SnapshotOrigin, SnapshotWriter, restore
from app.engine.loaded_model import Model
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

PLENTY = 1 << 40
START = Segment("<s>", special=True)
PROMPTS = [(START, Segment(letter * 300)) for letter in "abc"]
Kept = KeptStates[SnapshotOrigin]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_model(tmp_path / "m.gguf", shape=Shape(context=1024))


@pytest.fixture
def model(path: Path, load: Load) -> Model:
    return load(path, context=1024)


def file_of(tmp_path: Path, number: int) -> SnapshotFile:
    return SnapshotFile(str(tmp_path / f"state{number}"), bytes(32), "a" * 64, "pmc-llama")


def save(model: Model, file: SnapshotFile, kept: Kept, keep_bytes: int = PLENTY) -> None:
    events: queue.Queue[Event] = queue.Queue()
    writer = SnapshotWriter(events.put, kept)
    writer.save(model, SaveState(1, file, PLENTY, keep_bytes))
    assert isinstance(events.get(timeout=60), Saved)
    writer.close()


def bring(model: Model, file: SnapshotFile, prompt: tuple[Segment, ...], kept: Kept) -> Restored:
    return restore(model, RestoreState(2, file, prompt), AbortFlag(), kept)


def test_a_kept_state_is_brought_back_without_its_file(model: Model, tmp_path: Path) -> None:
    kept = Kept()
    replies = []
    for number, prompt in enumerate(PROMPTS):
        replies.append(ask(model, prompt, max_tokens=20).text)
        save(model, file_of(tmp_path, number), kept)
        Path(file_of(tmp_path, number).path).write_bytes(b"damaged")
    for number, prompt in enumerate(PROMPTS):
        found = bring(model, file_of(tmp_path, number), prompt, kept)
        assert found.outcome is Restoring.TAKEN and found.tokens >= 300
        again = ask(model, prompt, max_tokens=20)
        assert again.text == replies[number]
        assert again.finished.evaluations.prompt_tokens <= 1


def test_nothing_is_kept_unless_it_is_asked_for(model: Model, tmp_path: Path) -> None:
    kept = Kept()
    ask(model, PROMPTS[0], max_tokens=1)
    save(model, file_of(tmp_path, 0), kept, keep_bytes=0)
    assert kept.bytes == 0


def test_the_longest_unused_goes_first_and_no_more_is_kept_than_allowed(
    model: Model, tmp_path: Path
) -> None:
    kept = Kept()
    files = [file_of(tmp_path, number) for number in range(3)]
    for number, prompt in enumerate(PROMPTS):
        ask(model, prompt, max_tokens=1)
        size = model.cache.state_bytes()
        if number == 2:
            with kept.using(files[0].path) as used:
                assert used is not None
        save(model, files[number], kept, keep_bytes=2 * size)
        assert kept.bytes <= 2 * size
    for file, is_kept in zip(files, (True, False, True), strict=True):
        with kept.using(file.path) as state:
            assert (state is not None) is is_kept


def test_a_kept_state_of_another_load_is_not_used(
    model: Model, path: Path, load: Load, tmp_path: Path
) -> None:
    kept, file = Kept(), file_of(tmp_path, 0)
    ask(model, PROMPTS[0], max_tokens=1)
    save(model, file, kept)
    other = load(path, context=1024, flash_attention=False)
    assert bring(other, file, PROMPTS[0], kept).outcome is Restoring.UNUSABLE
    assert other.cache.tokens == []


def test_what_goes_is_overwritten(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    real = kept_states.ctypes.memset

    def memset(array: ctypes.Array[ctypes.c_uint8], value: int, size: int) -> None:
        real(array, value, size)
        seen.append(bytes(array))

    monkeypatch.setattr(kept_states.ctypes, "memset", memset)
    kept = KeptStates[str]()
    for name in ("one", "two", "three"):
        room = mmap.mmap(-1, 4096)
        room.write(b"text of a consultation" * 100)
        kept.keep(name, KeptState("made", (1, 2), room), kept.generation)
    kept.drop("one")
    kept.make_room(4096)
    kept.drop_all()
    assert seen == [bytes(4096)] * 3 and kept.bytes == 0


def test_what_was_copied_for_a_model_that_is_gone_is_not_kept() -> None:
    kept = KeptStates[str]()
    room, generation = mmap.mmap(-1, 4096), kept.generation
    kept.drop_all()  # the model went while the file was written
    kept.keep("one", KeptState("made", (1, 2), room), generation)
    assert kept.bytes == 0 and room.closed
