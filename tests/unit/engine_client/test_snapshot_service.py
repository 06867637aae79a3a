"""When states are saved, brought back and removed; over a real vault and the real engine."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.core.consultations.messages import Message, Sampling
from app.core.consultations.tasks import Task
from app.paths import Home
from app.services.application import Services, open_services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import TextStreamed
from app.services.engine.snapshots import snapshot_service as snapshots
from app.services.engine.snapshots.snapshot_files import SnapshotFiles
from app.store.snapshot_index import SnapshotIndex, SnapshotKey, SnapshotRow
from app.store.vault_opening import vault_exists
from tests.helpers.engine_models import Shape, write_model
from tests.helpers.keys import CHEAP
from tests.helpers.services import PASSPHRASE, reply_to
from tests.helpers.vaults import vault_of

LONG = "How long may a fever last before a physician should look at it again? " * 3
OTHER = "Which of the antibiotics that are given by mouth need no change for a weak kidney? " * 3
OPTIONS = ReplyOptions(sampling=Sampling(temperature=0), max_tokens=8)


Open = Callable[[], Services]


@pytest.fixture
def start(home: Home) -> Iterator[Open]:
    """The services with a tiny model, over the vault of this test; again for a restart."""
    opened: list[Services] = []

    def start() -> Services:
        services = open_services(home, PASSPHRASE, create=not vault_exists(home), cost=CHEAP)
        opened.append(services)
        services.disclaimers.acknowledge()
        path = home.models / "m.gguf"
        if not path.exists():
            write_model(path, shape=Shape(context=4096))
            entry = services.library.add(path)
            services.change_settings(model=entry.sha256, threads=1, context=4096)
        return services

    yield start
    for services in opened:
        services.close()


def ask(services: Services, text: str = LONG, consultation_id: str | None = None) -> Message:
    return reply_to(
        services.consultations.ask(
            text, task=Task.CONSULTATION, consultation_id=consultation_id, options=OPTIONS
        )
    )


def files(home: Home) -> list[Path]:
    return sorted(home.snapshots.glob("*")) if home.snapshots.exists() else []


def eventually(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def cached(reply: Message) -> int:
    assert reply.tokens is not None
    return reply.tokens.cached


def all_of(reply: Message) -> int:
    """What the cache held behind a reply of `max_tokens`: its last token was not evaluated."""
    assert reply.tokens is not None
    return reply.tokens.prompt + reply.tokens.completion - 1


def test_a_consultation_goes_on_after_a_restart(start: Open, home: Home) -> None:
    services = start()
    first = ask(services)
    services.close()
    assert len(files(home)) == 1
    services = start()
    assert cached(ask(services, OTHER, first.consultation_id)) >= 0.95 * all_of(first)


def test_switching_back_and_forth_computes_no_prefix_again(start: Open, home: Home) -> None:
    services = start()
    last = {text: ask(services, text) for text in (LONG, OTHER)}
    for _ in range(2):
        for text in (LONG, OTHER):
            before = last[text]
            last[text] = ask(
                services, "And what then is to be done about it?", before.consultation_id
            )
            assert cached(last[text]) >= 0.95 * all_of(before)
    assert eventually(lambda: len(files(home)) == 2)


def test_a_consultation_that_is_left_is_saved_at_once(start: Open, home: Home) -> None:
    services = start()
    reply = ask(services)
    services.snapshots.turned_to(reply.consultation_id)
    assert not eventually(lambda: bool(files(home)), 0.2)
    services.snapshots.turned_to(None)
    assert eventually(lambda: bool(files(home)))


def test_one_that_is_left_while_its_reply_is_written_is_saved_behind_it(
    start: Open, home: Home
) -> None:
    services = start()
    for event in services.consultations.ask(LONG, options=OPTIONS):
        if isinstance(event, TextStreamed):
            services.snapshots.turned_to(None)
    assert eventually(lambda: bool(files(home)))


def test_what_was_computed_is_saved_before_another_model_takes_its_place(
    start: Open, home: Home
) -> None:
    services = start()
    first = ask(services)
    services.change_settings(context=2048)
    ask(services, OTHER)
    services.change_settings(context=4096)
    assert cached(ask(services, OTHER, first.consultation_id)) >= 0.95 * all_of(first)


def test_too_little_is_not_worth_a_file(
    start: Open, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "LEAST_FRESH", 100_000)
    services = start()
    ask(services)
    services.close()
    assert files(home) == []


def test_nothing_is_saved_twice(start: Open, home: Home) -> None:
    services = start()
    first = ask(services)
    services.close()
    (file,) = files(home)
    services = start()
    services.snapshots.turned_to(first.consultation_id)
    services.snapshots.turned_to(None)
    services.close()
    assert files(home) == [file]


def test_a_newer_state_takes_the_place_of_the_older(start: Open, home: Home) -> None:
    services = start()
    first = ask(services)
    services.close()
    (old,) = files(home)
    size = old.stat().st_size
    services = start()
    ask(services, OTHER, first.consultation_id)
    services.close()
    (new,) = files(home)
    assert new != old and new.stat().st_size > size


def test_a_deleted_consultation_takes_its_state_along(start: Open, home: Home) -> None:
    services = start()
    saved, held = ask(services), ask(services, OTHER)
    assert eventually(lambda: len(files(home)) == 1)
    services.history.delete(saved.consultation_id)
    assert eventually(lambda: files(home) == [])
    services.history.delete(held.consultation_id)
    services.close()
    assert files(home) == [], "what was in the cache is not saved any more"


def test_at_opening_files_that_nobody_knows_are_removed(start: Open, home: Home) -> None:
    services = start()
    ask(services)
    services.close()
    (known,) = files(home)
    (home.snapshots / "0123.part").write_bytes(b"half")
    (home.snapshots / "4567").write_bytes(b"orphan")
    start()
    assert eventually(lambda: files(home) == [known])


def test_a_file_that_is_gone_is_forgotten(start: Open, home: Home) -> None:
    services = start()
    first = ask(services)
    services.close()
    files(home)[0].unlink()
    services = start()
    assert cached(ask(services, OTHER, first.consultation_id)) == 0


def test_without_a_budget_nothing_is_kept(start: Open, home: Home) -> None:
    services = start()
    ask(services)
    ask(services, OTHER)
    assert eventually(lambda: len(files(home)) == 1)
    services.change_settings(snapshot_budget_mb=0)
    assert eventually(lambda: files(home) == [])
    services.close()
    assert files(home) == []


def test_a_full_disk_leaves_no_half_and_harms_no_reply(
    start: Open, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = start()
    monkeypatch.setattr(SnapshotFiles, "room", lambda _: 1000)
    first = ask(services)
    second = ask(services, OTHER)
    assert cached(ask(services, OTHER, first.consultation_id)) < all_of(second)
    services.close()
    assert files(home) == []


def test_counting_leaves_the_cache_alone(start: Open) -> None:
    services = start()
    first = ask(services)
    model = services.library.default(services.settings.model)
    for text in ("", OTHER, LONG * 5):
        used = services.consultations.context.count(None, text, Task.CONSULTATION, model)
        assert used is not None
        services.consultations.context.count(first.consultation_id, text, Task.CONSULTATION, model)
    assert cached(ask(services, OTHER, first.consultation_id)) >= 0.95 * all_of(first)


def test_an_engine_that_dies_over_a_state_does_not_meet_it_again(
    start: Open, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = start()
    first = ask(services)
    services.close()
    services = start()
    restore = services.engine.restore_state

    def kill(*arguments: object) -> object:
        for child in psutil.Process().children(recursive=True):
            if "app.engine" in child.cmdline():
                child.kill()
                child.wait()
        return restore(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(services.engine, "restore_state", kill)
    events = list(
        services.consultations.ask(OTHER, consultation_id=first.consultation_id, options=OPTIONS)
    )
    assert events
    assert eventually(lambda: files(home) == [])
    monkeypatch.undo()
    assert cached(ask(services, OTHER, first.consultation_id)) == 0


def test_the_longest_unused_go_first(start: Open) -> None:
    services = start()
    index = SnapshotIndex(vault_of(services))
    made = [services.repository.create_consultation(f"c{n}") for n in range(3)]
    for number, one in enumerate(made):
        key = SnapshotKey(one.id, "a" * 64, "pmc-llama", 4096, "f16")
        assert index.add(SnapshotRow(f"f{number}", key, 10, 100, float(number))) == []
    index.used("f0")
    assert index.take_out(300) == []
    assert index.take_out(250) == ["f1"]
    services.repository.delete(made[0].id)
    assert index.take_out(250) == ["f0"]
    assert index.files() == {"f2"}
    assert index.add(SnapshotRow("f9", SnapshotKey(made[0].id, "", "", 1, ""), 1, 1, 0.0)) is None
