"""The real converter under the window's service: the table, kill -9, and a hub on this machine."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.models.conversion import JobState
from app.errors import Cancelled, WrongUse
from app.paths import Home, assets
from app.services.models.conversion.conversion_costs import costs_of
from app.services.models.conversion.conversion_service import Conversions
from app.services.models.conversion.conversion_source import ConversionRefused
from app.services.models.model_library import ModelLibrary
from tests.helpers.checkpoints import write_checkpoint
from tests.helpers.hub_server import Faults, running_hub
from tests.unit.conversion.test_conversion_service import state_of, until

pytestmark = pytest.mark.slow
DEMONSTRATION = assets() / "demo" / "checkpoint"


@pytest.fixture
def conversions(home: Home) -> Iterator[Conversions]:
    home.create()
    made = Conversions(home, ModelLibrary(home, bundled=lambda: ()))
    made.watch()
    yield made
    made.pause()
    until(lambda: state_of(made) is not JobState.RUNNING)
    made.close()


@pytest.fixture
def at_the_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    monkeypatch.setenv("HF_HUB_DISABLE_XET", "1")
    monkeypatch.setenv("HF_HUB_DISABLE_TELEMETRY", "1")


def test_the_table_tells_what_each_type_takes_here(tmp_path: Path) -> None:
    costs = costs_of(str(DEMONSTRATION), tmp_path / "models")
    by_name = {each.name: each for each in costs.types}
    assert by_name["Q8_0"].size > by_name["Q4_K_M"].size > 0
    assert costs.free > 0 and costs.reason and not costs.from_hub and costs.download == 0
    assert "IQ2_XS" not in by_name
    assert list((tmp_path / "models").iterdir()) == []


def test_a_look_that_nobody_waits_for_is_ended(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(Cancelled):
        costs_of(str(DEMONSTRATION), tmp_path, stopped=lambda: time.monotonic() - began > 0.3)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("empty", "config.json"),
        ("a file", "is no folder"),
        ("nothing", "no folder here"),
    ],
)
def test_a_wrong_folder_is_one_clear_sentence(tmp_path: Path, made: str, said: str) -> None:
    source = tmp_path / made
    if made == "empty":
        source.mkdir()
    elif made == "a file":
        source.write_text("x")
    with pytest.raises((WrongUse, ConversionRefused), match=said) as refused:
        costs_of(str(source), tmp_path / "models")
    assert "\n" not in str(refused.value)


def test_kill_9_in_the_middle_goes_on_to_the_same_bytes(
    conversions: Conversions, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    order = conversions.order(str(DEMONSTRATION), home.models, "Q4_K_M")
    target = Path(order.target)
    job = conversions.start(order)
    journal = target.with_name(target.name + ".part.journal")

    def begun() -> bool:
        assert state_of(conversions) is JobState.RUNNING, "it was too fast to be killed"
        return journal.exists() and journal.read_bytes().count(b'"done"') > 3

    until(begun)
    os.kill(job.pid, signal.SIGKILL)
    until(lambda: state_of(conversions) is JobState.STOPPED)
    assert not target.exists() and journal.exists()
    conversions.go_on()
    until(lambda: state_of(conversions) is JobState.DONE)
    done = [line for line in home.conversion_log.read_text().splitlines() if '"done"' in line]
    assert '"resumed": 0' not in done[-1]
    conversions.put_away()
    straight = conversions.order(str(DEMONSTRATION), home.root / "other", "Q4_K_M")
    conversions.start(straight)
    until(lambda: state_of(conversions) is JobState.DONE)
    assert Path(straight.target).read_bytes() == target.read_bytes()


def test_no_connection_is_made_before_its_name_was_agreed_to(
    conversions: Conversions, home: Home, tmp_path: Path, at_the_hub: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    write_checkpoint(tmp_path / "hub")
    with running_hub(tmp_path / "hub") as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        for consent in ("", "other/model"):
            with pytest.raises(WrongUse, match="agree"):
                conversions.costs("some/model", home.models, consent, lambda: False)
            with pytest.raises(WrongUse, match="agree"):
                conversions.order("some/model", home.models, "F16", consent=consent)
        assert hub.seen == []
        costs = conversions.costs("some/model", home.models, "some/model", lambda: False)
        assert costs.from_hub and costs.download > 1_000_000
        (cost,) = [each for each in costs.types if each.name == "Q8_0"]
        assert cost.disk > cost.size  # the parts of the download lie beside it for a while
        order = conversions.order(
            "some/model", home.models, "Q8_0", consent="some/model", stream=True
        )
        conversions.start(order)
        until(lambda: state_of(conversions) is JobState.DONE)
        assert [path.name for path in home.models.iterdir()] == ["model.Q8_0.gguf"]


def test_a_lost_connection_is_said_and_goes_on(
    conversions: Conversions, home: Home, tmp_path: Path, at_the_hub: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    write_checkpoint(tmp_path / "hub")
    with running_hub(tmp_path / "hub", Faults(pause=0.05)) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        order = conversions.order(
            "some/model", home.models, "F16", consent="some/model", stream=True
        )
        conversions.start(order)
        until(lambda: hub.delivered.total() > 500_000)
        hub.faults.status = 503
        hub.faults.drop_after = 1
        until(lambda: state_of(conversions) is JobState.STOPPED)
        job = conversions.job()
        assert job is not None and "connection" in job.sentence
        hub.faults.status, hub.faults.drop_after, hub.faults.pause = 200, 0, 0.0
        conversions.go_on()
        until(lambda: state_of(conversions) is JobState.DONE)


def test_without_a_network_the_look_says_so(
    tmp_path: Path, at_the_hub: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(ConversionRefused, match="check the connection"):
        costs_of("some/model", tmp_path, consent="some/model")
