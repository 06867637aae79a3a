"""A saved state spares work, changes no reply, and is used only where it belongs."""

from __future__ import annotations

import os
import queue
from array import array
from pathlib import Path

import msgspec
import pytest

from app.core.engine_protocol import Event, Failed, FailureCode
from app.core.engine_states import Restored, RestoreState, Saved, SaveState, SnapshotFile
from app.core.engine_words import Restoring
from app.core.prompts.prompt_formats import Segment
from app.engine import kv_snapshots as snapshots
from app.engine import sealed_file
from app.engine.abort import AbortFlag
from app.engine.kv_snapshots import SnapshotHeader, SnapshotWriter, restore
from app.engine.loaded_model import Model
from app.engine.request_failure import RequestFailed
from app.engine.sealed_file import open_sealed, write_sealed
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

KEY = os.urandom(32)
SHAPE = Shape(context=1024)
PROMPT = (Segment("<s>", special=True), Segment("q" * 300))
OTHER = (Segment("<s>", special=True), Segment("z" * 200))
PLENTY = 1 << 40


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_model(tmp_path / "m.gguf", shape=SHAPE)


@pytest.fixture
def model(path: Path, load: Load) -> Model:
    return load(path, context=1024)


@pytest.fixture
def file(tmp_path: Path) -> SnapshotFile:
    return SnapshotFile(str(tmp_path / "state"), KEY, "a" * 64, "pmc-llama")


def save(model: Model, file: SnapshotFile, most_bytes: int = PLENTY) -> Event:
    events: queue.Queue[Event] = queue.Queue()
    writer = SnapshotWriter(events.put)
    writer.save(model, SaveState(1, file, most_bytes))
    event = events.get(timeout=60)
    writer.close()
    assert events.empty()
    return event


def bring(
    model: Model,
    file: SnapshotFile,
    prompt: tuple[Segment, ...] = PROMPT,
    flag: AbortFlag | None = None,
) -> Restored:
    return restore(model, RestoreState(2, file, prompt), flag or AbortFlag())


def test_a_restored_state_gives_the_same_reply_without_the_work(
    model: Model, path: Path, load: Load, file: SnapshotFile
) -> None:
    first = ask(model, PROMPT, max_tokens=40)
    tokens = list(model.cache.tokens)
    saved = save(model, file)
    assert isinstance(saved, Saved)
    assert saved.tokens == len(tokens) and saved.bytes == Path(file.path).stat().st_size
    follow = (*PROMPT, Segment(first.text, prefix_space=False), Segment(" More"))
    expected = ask(model, follow, max_tokens=60)

    fresh = load(path, context=1024)
    restored = bring(fresh, file, follow)
    assert restored.outcome is Restoring.TAKEN
    assert fresh.cache.tokens == tokens
    again = ask(fresh, follow, max_tokens=60)
    assert again.text == expected.text
    assert again.finished.tokens.cached == restored.tokens > 300
    assert ask(load(path, context=1024), follow, max_tokens=60).text == expected.text


def test_switching_between_two_computes_nothing_of_either_again(
    model: Model, file: SnapshotFile
) -> None:
    beside = msgspec.structs.replace(file, path=file.path + "2")
    counts = []
    for _ in range(3):
        for prompt, mine in ((PROMPT, file), (OTHER, beside)):
            if Path(mine.path).exists():
                assert bring(model, mine, prompt).outcome is Restoring.TAKEN
                Path(mine.path).unlink()
            counts.append(ask(model, prompt, max_tokens=5).finished.tokens)
            assert isinstance(save(model, mine), Saved)
    assert all(count.cached == count.prompt - 1 for count in counts[2:])


def test_a_state_that_would_spare_nothing_is_left_alone(model: Model, file: SnapshotFile) -> None:
    ask(model, PROMPT, max_tokens=3)
    save(model, file)
    before = list(model.cache.tokens)
    answer = bring(model, file)
    assert (answer.outcome, answer.tokens) == (Restoring.NO_GAIN, 302)
    assert bring(model, file, OTHER).outcome is Restoring.NO_GAIN
    assert model.cache.tokens == before


def test_a_state_is_never_restored_across_a_change_of_flash_attention(
    path: Path, load: Load, file: SnapshotFile
) -> None:
    for saved_with in (True, False):
        ask(model := load(path, context=1024, flash_attention=saved_with), PROMPT, max_tokens=20)
        assert isinstance(save(model, file), Saved)
        assert bring(load(path, context=1024, flash_attention=saved_with), file).tokens > 300
        other = bring(load(path, context=1024, flash_attention=not saved_with), file)
        assert (other.outcome, other.tokens) == (Restoring.UNUSABLE, 0)
        assert other.reason == "it was made with another flash_attention"


@pytest.mark.parametrize(
    ("name", "value"), [("model_sha256", "b" * 64), ("prompt_format", "mixtral-instruct")]
)
def test_a_state_of_something_else_is_not_used(
    model: Model, file: SnapshotFile, name: str, value: str, capfd: pytest.CaptureFixture[str]
) -> None:
    ask(model, PROMPT, max_tokens=1)
    save(model, file)
    model.cache.truncate(0)
    answer = bring(model, msgspec.structs.replace(file, **{name: value}))
    assert answer.outcome is Restoring.UNUSABLE and answer.reason.endswith(name)
    assert model.cache.tokens == []
    assert f"a saved state was not used: {answer.reason}" in capfd.readouterr().err


def test_a_state_of_another_context_or_cache_type_is_not_used(
    model: Model, path: Path, load: Load, file: SnapshotFile
) -> None:
    ask(model, PROMPT, max_tokens=1)
    save(model, file)
    smaller = load(path, context=512)
    assert bring(smaller, file).reason.endswith("another context")
    model.cache.truncate(0)
    model.facts = msgspec.structs.replace(model.facts, cache_type="q8_0")
    assert bring(model, file).reason.endswith("another cache_type")


@pytest.mark.parametrize("name", ["llama_cpp", "build", "state_version"])
def test_a_state_of_another_llama_cpp_is_not_used(
    model: Model, file: SnapshotFile, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(model, PROMPT, max_tokens=1)
    now = snapshots.made_with(model, file)
    older = msgspec.structs.replace(now, **{name: 2 if name == "state_version" else "older"})
    with monkeypatch.context() as patch:
        patch.setattr(snapshots, "made_with", lambda model, file: older)
        save(model, file)
    model.cache.truncate(0)
    assert bring(model, file).reason.endswith(name)


def test_a_damaged_cut_or_missing_file_is_not_used_and_the_cache_goes_on(
    model: Model, file: SnapshotFile
) -> None:
    expected = ask(model, OTHER, max_tokens=20).text
    ask(model, PROMPT, max_tokens=1)
    save(model, file)
    path = Path(file.path)
    whole = path.read_bytes()
    ask(model, OTHER, max_tokens=1)
    before = list(model.cache.tokens)
    for spoilt in (
        whole[:-1],
        whole[: len(whole) // 2],
        b"",
        whole[:500] + bytes([whole[500] ^ 1]) + whole[501:],
        whole[:-40] + bytes([whole[-40] ^ 1]) + whole[-39:],
        os.urandom(len(whole)),
        whole + b"\0",
    ):
        path.write_bytes(spoilt)
        assert bring(model, file).outcome is Restoring.UNUSABLE
    path.unlink()
    assert bring(model, file).outcome is Restoring.UNUSABLE
    path.write_bytes(whole)
    foreign = msgspec.structs.replace(file, key=os.urandom(32))
    assert bring(model, foreign).outcome is Restoring.UNUSABLE
    assert model.cache.tokens == before, "llama.cpp saw none of it"
    assert ask(model, OTHER, max_tokens=20).text == expected
    assert bring(model, file).outcome is Restoring.TAKEN


def rewrite(file: SnapshotFile, content: bytes | None = None, **changes: object) -> None:
    """The same file with another header or content, sealed with the right key."""
    path = Path(file.path)
    with open_sealed(path, file.key) as sealed:
        header = msgspec.msgpack.decode(sealed.header, type=SnapshotHeader)
        if content is None:
            room = bytearray(header.state_bytes)
            sealed.read_into(memoryview(room), lambda: False)
            content = bytes(room)
    path.unlink()
    raw = msgspec.msgpack.encode(msgspec.structs.replace(header, **changes))
    write_sealed(path, file.key, raw, memoryview(content), lambda: False)


@pytest.mark.parametrize(
    "changes",
    [
        {"tokens": b""},
        {"tokens": b"\1\0\0"},
        {"tokens": b"\xff\xff\xff\x7f" * 300},
        {"tokens": b"\1\0\0\0" * 2000},
        {"state_bytes": 1 << 50},
        {"state_bytes": -5},
        {"state_bytes": 0},
        {"content": bytes(5000), "state_bytes": 5000},
    ],
)
def test_a_rightly_sealed_file_with_nonsense_in_it_does_no_harm(
    model: Model, file: SnapshotFile, changes: dict[str, object]
) -> None:
    expected = ask(model, PROMPT, max_tokens=20).text
    save(model, file)
    rewrite(file, **changes)  # type: ignore[arg-type]
    model.cache.truncate(0)
    assert bring(model, file).outcome in (Restoring.UNUSABLE, Restoring.NO_GAIN)
    assert ask(model, PROMPT, max_tokens=20).text == expected


def test_a_state_with_fewer_positions_than_tokens_is_not_used(
    model: Model, file: SnapshotFile
) -> None:
    ask(model, PROMPT, max_tokens=1)
    tokens = model.cache.tokens
    save(model, file)
    rewrite(file, tokens=array("i", tokens + [5] * 10).tobytes())
    model.cache.truncate(0)
    assert bring(model, file).reason == "llama.cpp refused it"
    assert model.cache.tokens == []
    assert ask(model, PROMPT, max_tokens=1).finished.tokens.cached == 0


def test_what_cannot_be_saved_is_said_and_leaves_no_file(
    model: Model, file: SnapshotFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(RequestFailed, match="there is none"):
        save(model, file)
    ask(model, PROMPT, max_tokens=1)
    with pytest.raises(RequestFailed, match="no room"):
        save(model, file, most_bytes=1000)
    missing = msgspec.structs.replace(file, path=file.path + "/in/no/folder")
    failed = save(model, missing)
    assert isinstance(failed, Failed) and failed.code is FailureCode.SNAPSHOT
    assert file.path not in failed.message

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert isinstance(save(model, file), Failed)
    assert not list(Path(file.path).parent.glob("state*"))


def test_a_write_that_is_given_up_leaves_nothing(
    model: Model, file: SnapshotFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(model, PROMPT, max_tokens=1)
    events: list[Event] = []
    writer = SnapshotWriter(events.append)
    writer.close()
    writer.save(model, SaveState(1, file, PLENTY))
    writer.close()
    assert isinstance(events[0], Failed)
    assert not list(Path(file.path).parent.glob("state*"))


def test_a_cancel_while_a_state_is_read_leaves_the_cache_as_it_was(
    model: Model, file: SnapshotFile
) -> None:
    ask(model, PROMPT, max_tokens=1)
    save(model, file)
    ask(model, OTHER, max_tokens=1)
    before = list(model.cache.tokens)
    flag = AbortFlag()
    flag.begin(2)
    flag.cancel(2)
    assert bring(model, file, flag=flag).outcome is Restoring.NO_GAIN
    assert model.cache.tokens == before


def test_one_copy_of_the_state_is_in_memory_at_most(
    model: Model, file: SnapshotFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is mapped, and how much of it Python's own memory takes beside."""
    import tracemalloc

    ask(model, (Segment("<s>", special=True), Segment("m" * 1000)), max_tokens=1)
    monkeypatch.setattr(sealed_file, "PIECE", 4096)
    size = model.cache.state_bytes()
    assert size > 100_000
    mapped: list[int] = []
    real = snapshots.mmap.mmap

    class Counted(real):  # type: ignore[misc, valid-type]
        def __init__(self, *_: object) -> None:
            mapped.append(len(self))

    monkeypatch.setattr(snapshots.mmap, "mmap", Counted)
    tracemalloc.start()
    try:
        save(model, file)
        tokens = list(model.cache.tokens)
        model.cache.truncate(0)
        bring(model, file, (Segment("<s>", special=True), Segment("m" * 1000)))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert model.cache.tokens == tokens
    assert mapped == [size, size]
    assert peak < size // 2


def test_the_key_shows_nowhere(file: SnapshotFile) -> None:
    for shown in (repr(file), str(SaveState(1, file, 0)), f"{RestoreState(1, file, ())}"):
        assert "key=" not in shown and not any(part in shown for part in (repr(KEY), KEY.hex()))
