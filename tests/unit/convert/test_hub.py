"""A hub id is told from a folder, only what is needed is fetched, failures are one sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from convert.hub import is_hub_id, needed_files
from tests.helpers.checkpoints import write_checkpoint

COMMIT = "0123456789abcdef0123456789abcdef01234567"


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


class Hub(BaseHTTPRequestHandler):
    """The few answers of the hub that a download of one repository needs."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folder: Path, status: int, seen: list[str], *rest: object) -> None:
        self.folder, self.status, self.seen = folder, status, seen
        super().__init__(*rest)  # type: ignore[arg-type]

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        path = self.path.partition("?")[0]
        self.seen.append(path)
        if self.status != 200:
            headers = {404: "RepoNotFound", 403: "GatedRepo"}
            self._send(b"{}", {"X-Error-Code": headers.get(self.status, "")}, self.status)
        elif path.startswith("/api/models/some/model/tree/"):
            files = [
                {"type": "file", "path": each.name, "size": each.stat().st_size, "oid": "0" * 40}
                for each in self.folder.iterdir()
            ]
            self._send(json.dumps(files).encode(), {})
        elif path.startswith("/api/models/some/model"):
            siblings = [{"rfilename": each.name} for each in self.folder.iterdir()]
            siblings.append({"rfilename": "training_args.bin"})
            info = {"id": "some/model", "sha": COMMIT, "siblings": siblings}
            self._send(json.dumps(info).encode(), {})
        elif path.startswith(f"/some/model/resolve/{COMMIT}/"):
            data = (self.folder / path.rpartition("/")[2]).read_bytes()
            self._send(data, {"ETag": f'"{len(data)}-{hash(path)}"', "X-Repo-Commit": COMMIT})
        else:
            self._send(b"{}", {}, 404)

    def _send(self, data: bytes, headers: dict[str, str], status: int = 200) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@contextmanager
def hub(folder: Path, status: int = 200) -> Iterator[tuple[str, list[str]]]:
    seen: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Hub, folder, status, seen))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def convert(endpoint: str, tmp_path: Path, **environment: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "convert", "some/model", "-o", str(tmp_path / "x.gguf"), "--json"],
        cwd=Path(__file__).parents[3],
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
    with hub(tmp_path / "m") as (endpoint, seen):
        code, out, err = convert(endpoint, tmp_path)
    assert code == 0, out + err
    assert json.loads(out.splitlines()[0])["source"] == "some/model"
    fetched = {each.rpartition("/")[2] for each in seen if "/resolve/" in each}
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
    with hub(tmp_path / "m", status) as (endpoint, _):
        code, out, err = convert(endpoint, tmp_path)
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
