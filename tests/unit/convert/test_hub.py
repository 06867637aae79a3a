"""A hub id is told from a folder, only what is needed is fetched, failures are one sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from convert.errors import HubError
from convert.hub import is_hub_id, needed_files, resolve
from convert.hub_answers import require_length, within_bounds
from tests.helpers.checkpoints import write_checkpoint
from tests.helpers.hub_server import COMMIT, Faults, running_hub
from tests.helpers.tree import ROOT


@pytest.mark.parametrize(
    "name", ["SNOWTEAM/sft_medico-mistral", "a/b", "mistralai/Mixtral-8x7B-v0.1"]
)
def test_ids_of_the_hub_are_recognised(name: str) -> None:
    assert is_hub_id(name)


@pytest.mark.parametrize(
    "name",
    ["model", "./model", "../a/b", "/a/b", "a/b/c", "~/model", "a\\b", "", "a/", "a b/c", ".a/b"],
)
def test_paths_are_not_taken_for_ids(name: str) -> None:
    assert not is_hub_id(name)


def test_a_mistyped_path_makes_no_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models").mkdir()
    assert not is_hub_id("models/mixtrall")


def test_one_format_of_weights_is_fetched_and_nothing_else() -> None:
    torch = ["pytorch_model-00001-of-00001.bin", "pytorch_model.bin.index.json"]
    safe = ["model.safetensors", "model.safetensors.index.json"]
    other = ["optimizer.pt", "training_args.bin", "consolidated.safetensors", "onnx/model.onnx"]
    settings = ["config.json", "tokenizer.model", "README.md"]
    assert needed_files(other + torch + settings) == settings + torch
    assert needed_files(other + torch + safe + settings) == settings + safe
    assert needed_files(other) == []


def convert(endpoint: str, tmp_path: Path, *flags: str, **environment: str) -> tuple[int, str, str]:
    target = str(tmp_path / "x.gguf")
    done = subprocess.run(
        [sys.executable, "-m", "convert", "some/model", "-o", target, "--json", *flags],
        cwd=ROOT,
        env=os.environ
        | {
            "HF_ENDPOINT": endpoint,
            "HF_HOME": str(tmp_path / "hf"),
            "HF_HUB_OFFLINE": "0",
            "HF_HUB_DISABLE_XET": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
        }
        | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_model_of_the_hub_is_fetched_at_one_commit_and_converted(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    with running_hub(tmp_path / "m") as hub:
        code, out, err = convert(hub.endpoint, tmp_path)
    assert code == 0, out + err
    assert json.loads(out.splitlines()[0])["source"] == "some/model"
    fetched = {each.rpartition("/")[2] for each in hub.seen if "/resolve/" in each}
    assert fetched == {each.name for each in (tmp_path / "m").iterdir()}
    data = (tmp_path / "x.gguf").read_bytes()
    assert b"consilium.source_revision" in data
    assert COMMIT.encode() in data


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(404, "has no model some/model"), (403, "is gated"), (418, "refused some/model (418)")],
)
def test_a_refusal_of_the_hub_is_one_sentence(tmp_path: Path, status: int, sentence: str) -> None:
    (tmp_path / "m").mkdir()
    with running_hub(tmp_path / "m", Faults(status=status)) as hub:
        code, out, err = convert(hub.endpoint, tmp_path)
    assert code == 1
    assert sentence in json.loads(out)["message"]
    assert "Traceback" not in err
    assert not (tmp_path / "x.gguf").exists()


def test_no_connection_is_one_sentence(tmp_path: Path) -> None:
    code, out, err = convert("http://127.0.0.1:9", tmp_path)
    assert code == 1
    assert "can't be downloaded" in json.loads(out)["message"]
    assert "Traceback" not in err


def test_downloads_that_are_switched_off_are_said_so(tmp_path: Path) -> None:
    code, out, _ = convert("http://127.0.0.1:9", tmp_path, HF_HUB_OFFLINE="1")
    assert code == 1
    assert "switched off" in json.loads(out)["message"]


@pytest.mark.slow
def test_a_stream_gives_the_same_file_and_leaves_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    write_checkpoint(tmp_path / "m", shards=5)
    for way in ("whole", "streamed"):
        (tmp_path / way).mkdir()
        with running_hub(tmp_path / "m") as hub:
            flags = ["--stream"] if way == "streamed" else []
            code, out, err = convert(hub.endpoint, tmp_path / way, *flags)
        assert code == 0, out + err
    # No shard lies in the hub's cache either.
    cached = {each.name for each in (tmp_path / "streamed" / "hf").rglob("*.bin")}
    assert cached == set()
    assert {each.name for each in (tmp_path / "streamed").iterdir()} == {"x.gguf", "hf"}
    one, other = (tmp_path / way / "x.gguf" for way in ("whole", "streamed"))
    assert one.read_bytes() == other.read_bytes()


def test_a_stream_of_wrong_bytes_is_one_sentence_and_no_file(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", shards=3)
    faults = Faults(wrong=Counter({"pytorch_model-00002-of-00003.bin": 99}))
    with running_hub(tmp_path / "m", faults) as hub:
        code, out, err = convert(hub.endpoint, tmp_path, "--stream")
    assert code == 1
    assert "came twice with other bytes" in json.loads(out.splitlines()[-1])["message"]
    assert "Traceback" not in err
    assert not (tmp_path / "x.gguf").exists()


def test_a_download_of_wrong_bytes_is_one_sentence_and_no_file(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", shards=3)
    faults = Faults(wrong=Counter({"pytorch_model-00002-of-00003.bin": 99}))
    with running_hub(tmp_path / "m", faults) as hub:
        code, out, err = convert(hub.endpoint, tmp_path)
    assert code == 1
    assert "Traceback" not in err
    assert "00002-of-00003.bin is not what the hub promised" in out
    assert not (tmp_path / "x.gguf").exists()
    assert not list(tmp_path.glob("x.gguf*"))


@pytest.mark.parametrize("tag", ["../../../../escaped", "a/b", "..", "a\\\\b", "W/../../x"])
def test_a_mirror_writes_nowhere_but_into_the_cache(tmp_path: Path, tag: str) -> None:
    write_checkpoint(tmp_path / "m")
    before = {path for path in tmp_path.rglob("*") if "hf" not in path.parts}
    with running_hub(tmp_path / "m", Faults(tag=tag)) as hub:
        code, out, err = convert(hub.endpoint, tmp_path)
    assert code == 1
    assert "as none can be named" in json.loads(out.splitlines()[-1])["message"]
    assert "Traceback" not in err
    written = {path for path in tmp_path.rglob("*") if "hf" not in path.parts and path.is_file()}
    assert {path for path in written - before if path.suffix != ".gguf"} == set()


def test_a_file_without_an_end_is_not_taken() -> None:
    require_length("config.json", 40 << 20, 1_000)
    with pytest.raises(HubError, match="longer than the hub said"):
        require_length("config.json", 80 << 20, 1_000)


@pytest.mark.parametrize(
    ("endless", "said"),
    [
        ("list", "sends an endless answer"),
        ("refusal", "sends an endless answer"),
        ("config", "longer than the hub said"),
        ("redirects list", "can't be downloaded"),
        ("redirects config", "can't be downloaded"),
    ],
)
def test_a_mirror_that_never_ends_is_one_sentence(tmp_path: Path, endless: str, said: str) -> None:
    write_checkpoint(tmp_path / "m")
    with running_hub(tmp_path / "m", Faults(endless=endless)) as hub:
        code, out, err = convert(hub.endpoint, tmp_path)
    assert code == 1, out + err
    assert said in json.loads(out.splitlines()[-1])["message"]
    assert "Traceback" not in err
    assert not list(tmp_path.rglob("*.incomplete"))


@pytest.mark.parametrize("packed", ["list", "config"])
def test_a_packed_answer_is_not_unpacked(tmp_path: Path, packed: str) -> None:
    write_checkpoint(tmp_path / "m")
    with running_hub(tmp_path / "m", Faults(packed=packed)) as hub:
        code, out, err = convert(hub.endpoint, tmp_path)
    assert code == 1, out + err
    assert "packs its answers" in json.loads(out.splitlines()[-1])["message"]
    assert "Traceback" not in err
    assert hub.encodings == {"identity"}


@pytest.mark.parametrize(
    "listed",
    [
        b"<html>sign in</html>",
        b"[]",
        b'{"id": "some/model", "sha": 7, "siblings": 3}',
        b'{"id": "some/model", "sha": "0", "siblings": [{"rfilename": 5}]}',
        b'{"id": "some/model", "sha": "0", "siblings": [{"rfilename": "model.safetensors", '
        b'"size": "long"}]}',
        b"[" * 200_000,
        b"\xff\xfe",
    ],
)
def test_a_list_that_is_none_is_one_sentence(tmp_path: Path, listed: bytes) -> None:
    (tmp_path / "m").mkdir()
    with running_hub(tmp_path / "m", Faults(listed=listed)) as hub:
        code, out, err = convert(hub.endpoint, tmp_path)
    assert code == 1, out + err
    assert "can't be understood" in json.loads(out.splitlines()[-1])["message"]
    assert "Traceback" not in err


def test_a_name_that_the_hub_can_not_have_is_said_so() -> None:
    with pytest.raises(HubError, match="no name that a model of the hub can have"):
        resolve("some/a..b", None)


def dripping(pieces: list[bytes], seconds: float) -> list[bytes]:
    """Read with a clock that stands still but for the wait for each piece."""
    at = 0.0

    def coming() -> Iterator[bytes]:
        nonlocal at
        for piece in pieces:
            at += seconds
            yield piece

    return list(within_bounds(coming(), None, "a.mirror", lambda: at))


def test_a_byte_a_second_is_not_waited_for_and_a_slow_line_is() -> None:
    with pytest.raises(HubError, match=r"a\.mirror sends less than 500 bytes a second"):
        dripping([b"a"] * 100, 1.0)
    with pytest.raises(HubError, match="less than 500 bytes"):
        dripping([b"a" * 10_000] * 20 + [b"a"] * 200, 1.0)
    slow = [b"a" * 600] * 1000
    assert dripping(slow, 1.0) == slow
    assert dripping([b"a"] * 1000, 0.01) == [b"a"] * 1000, "a short answer is no drip"
