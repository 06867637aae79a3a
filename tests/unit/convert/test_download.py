"""A download: with its bytes told, ended when it is wanted, not begun when it can't end well."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from convert import opening
from tests.helpers.checkpoints import Model, write_checkpoint
from tests.helpers.hub_server import Faults, Hub, running_hub
from tests.helpers.tree import ROOT


def environment(hub: Hub, home: Path) -> dict[str, str]:
    return os.environ | {
        "HF_ENDPOINT": hub.endpoint,
        "HF_HOME": str(home),
        "HF_HUB_OFFLINE": "0",
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
    }


def start(hub: Hub, folder: Path, *flags: str) -> subprocess.Popen[str]:
    (folder / "out").mkdir(exist_ok=True)
    target = str(folder / "out" / "x.gguf")
    return subprocess.Popen(
        [sys.executable, "-m", "convert", "some/model", "-o", target, "--json", *flags],
        cwd=ROOT,
        env=environment(hub, folder / "hf"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def events(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.slow
@pytest.mark.parametrize("flags", [[], ["--stream"]])
def test_the_bytes_that_come_are_told_and_the_hub_prints_nothing(
    tmp_path: Path, flags: list[str]
) -> None:
    write_checkpoint(tmp_path / "m", Model(vocabulary=20_000), shards=3)
    total = sum(each.stat().st_size for each in (tmp_path / "m").glob("*-of-*.bin"))
    told_of = threading.Event()
    with running_hub(tmp_path / "m", Faults(goes_on=told_of)) as hub:
        process = start(hub, tmp_path, *flags)
        assert process.stdout is not None
        first = ""
        for line in process.stdout:
            first += line
            if '"download"' in line and json.loads(line).get("done", 0) > 0:
                break
        told_of.set()
        out, err = process.communicate(timeout=120)
        out = first + out
    told = [each for each in events(out) if each["event"] == "progress"]
    coming = [each for each in told if each["stage"] == "download"]
    assert err == ""
    assert events(out)[-1]["event"] == "done"
    done = [each["done"] for each in coming]
    assert done == sorted(done)
    assert any(0 < each < total for each in done)
    assert all(total <= each["total"] < 1.1 * total for each in coming)
    share = [each["overall"] for each in told]
    assert share == sorted(share)
    assert share[-1] == 1
    if flags:
        assert {each["fetched"] for each in told if each["stage"] == "check"} == {total}


def test_what_does_not_fit_is_not_downloaded(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", Model(vocabulary=20_000), shards=2)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x.gguf").write_text("mine")
    with running_hub(tmp_path / "m") as hub:
        process = start(hub, tmp_path)
        out, _ = process.communicate(timeout=120)
        shards = {name: count for name, count in hub.sent.items() if name.endswith(".bin")}
        size = sum(each.stat().st_size for each in (tmp_path / "m").glob("*-of-*.bin"))
        assert process.returncode == 1
        assert "x.gguf exists" in events(out)[-1]["message"]
        assert sum(shards.values()) < size / 10


def test_a_cache_without_room_is_said_before_the_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from convert.errors import HubError
    from convert.opening import open_source
    from tests.unit.convert.test_stream import repository

    write_checkpoint(tmp_path / "m", Model(vocabulary=20_000), shards=2)
    with (
        repository(tmp_path / "m") as (hub, _),
        open_source("some/model", None, None) as opened,
    ):
        before = hub.sent.copy()
        assert opened.source.disk_needed(tmp_path) > 20_000_000
        monkeypatch.setattr(opening.shutil, "disk_usage", lambda _: SimpleNamespace(free=10**6))
        with pytest.raises(HubError, match="set HF_HOME, or use --stream"):
            opened.source.prepare(lambda *_: None)
        assert hub.sent == before


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another signal there")
def test_ctrl_c_ends_a_download_at_once_and_the_next_call_goes_on(tmp_path: Path) -> None:
    # The hub's client writes ten megabytes at a time.
    write_checkpoint(tmp_path / "m", Model(vocabulary=60_000), shards=2)
    shards = {each.name: each.stat().st_size for each in (tmp_path / "m").glob("*-of-*.bin")}
    with running_hub(tmp_path / "m", Faults(pause=0.01)) as hub:
        process = start(hub, tmp_path)
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event.get("stage") == "download" and event["done"] > 25_000_000:
                break
        hub.faults.pause = 5  # after each 256 KiB: the end is minutes away
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (130, "")
        assert events(out)[-1]["message"].startswith("Stopped: shards that are complete stay")
        hub.faults.pause = 0
        assert not list((tmp_path / "hf").rglob("*.incomplete"))
        blobs = {each.name for each in (tmp_path / "hf").rglob("blobs/*")}
        complete = [n for n in shards if hub.checksum(tmp_path / "m" / n) in blobs]
        assert len(complete) == 1
        # A call that was killed leaves what nobody will ever use.
        missing = next(name for name in shards if name not in complete)
        stale = next((tmp_path / "hf").rglob("blobs")) / (
            hub.checksum(tmp_path / "m" / missing) + ".0123abcd.incomplete"
        )
        stale.write_bytes(b"x")
        hub.sent.clear()
        out, err = start(hub, tmp_path).communicate(timeout=120)
        assert events(out)[-1]["event"] == "done", err
        assert hub.sent[complete[0]] == 0
        assert shards[missing] <= hub.sent[missing] < shards[missing] + 2**21
        assert not stale.exists()
