"""A small hub on this machine: model info, tree, and files with ranges, as huggingface.co has them.

It can drop connections, serve wrong bytes, ignore ranges or refuse, and remembers all requests.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from huggingface_hub import close_session

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LFS = (".bin", ".safetensors", ".model")


@dataclass
class Faults:
    """What goes wrong: `status` of every answer; bytes after which each connection for a shard is
    dropped; how many times a shard comes with one wrong byte; no ranges at all."""

    status: int = 200
    drop_after: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    no_ranges: bool = False
    token: str = ""


@dataclass
class Hub:
    """A running hub. `seen` has the paths of all requests; `sent` the bytes of each file."""

    folder: Path
    faults: Faults
    endpoint: str = ""
    seen: list[str] = field(default_factory=list)
    sent: Counter[str] = field(default_factory=Counter)

    def sent_of(self, suffix: str) -> int:
        return sum(count for name, count in self.sent.items() if name.endswith(suffix))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, hub: Hub, *rest: Any) -> None:
        self.hub = hub
        super().__init__(*rest)

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def handle_one_request(self) -> None:
        with contextlib.suppress(ConnectionError):
            super().handle_one_request()
            return
        self.close_connection = True

    def _answer(self) -> None:
        path = self.path.partition("?")[0]
        self.hub.seen.append(path)
        faults = self.hub.faults
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        status = 403 if faults.token and token != faults.token else faults.status
        if status != 200:
            headers = {404: "RepoNotFound", 403: "GatedRepo"}
            self._send(b"{}", {"X-Error-Code": headers.get(status, "")}, status)
        elif path.startswith("/api/models/some/model/tree/"):
            self._send_json([self._entry(each) for each in sorted(self.hub.folder.iterdir())])
        elif path.startswith("/api/models/some/model"):
            siblings = [self._sibling(each) for each in sorted(self.hub.folder.iterdir())]
            siblings.append({"rfilename": "training_args.bin", "size": 1})
            self._send_json({"id": "some/model", "sha": COMMIT, "siblings": siblings})
        elif path.startswith(f"/some/model/resolve/{COMMIT}/"):
            self._send_file(self.hub.folder / path.rpartition("/")[2])
        else:
            self._send(b"{}", {}, 404)

    def _entry(self, path: Path) -> dict[str, Any]:
        entry = {"type": "file", "path": path.name, "size": path.stat().st_size, "oid": "0" * 40}
        return entry | ({"lfs": self._lfs(path, "oid")} if path.name.endswith(LFS) else {})

    def _sibling(self, path: Path) -> dict[str, Any]:
        entry = {"rfilename": path.name, "size": path.stat().st_size, "blobId": "0" * 40}
        return entry | ({"lfs": self._lfs(path, "sha256")} if path.name.endswith(LFS) else {})

    def _lfs(self, path: Path, key: str) -> dict[str, Any]:
        data = path.read_bytes()
        sha = hashlib.sha256(data).hexdigest()
        return {key: sha, "size": len(data), "pointerSize": 134}

    def _send_file(self, path: Path) -> None:
        data = path.read_bytes()
        tag = hashlib.sha256(data).hexdigest()
        headers = {"ETag": f'"{tag}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        faults = self.hub.faults
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        status, total = 200, len(data)
        if asked and not faults.no_ranges:
            start, stop = int(asked[1]), int(asked[2] or total - 1) + 1
            stop = min(stop, total)
            headers["Content-Range"] = f"bytes {start}-{stop - 1}/{total}"
            data, status = data[start:stop], 206
        # Headers of shards are asked for in small parts: a fault in them is another test's.
        if faults.wrong[path.name] > 0 and len(data) > 100_000:
            faults.wrong[path.name] -= 1
            half = len(data) // 2
            data = data[:half] + bytes([data[half] ^ 1]) + data[half + 1 :]
        limit = faults.drop_after or len(data)
        if self.command == "GET":
            self.hub.sent[path.name] += min(limit, len(data))
        self._send(data, headers, status, limit)

    def _send_json(self, value: Any) -> None:
        self._send(json.dumps(value).encode(), {})

    def _send(
        self, data: bytes, headers: dict[str, str], status: int = 200, limit: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            with contextlib.suppress(ConnectionError):  # nobody must read to the end
                self.wfile.write(data[:limit])
            if limit is not None and limit < len(data):
                self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@contextmanager
def running_hub(folder: Path, faults: Faults | None = None) -> Iterator[Hub]:
    """A hub with the one repository some/model, which has the files of `folder`."""
    hub = Hub(folder, faults or Faults())
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, hub))
    hub.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield hub
    finally:
        close_session()  # of this process, or its connections keep their threads
        server.shutdown()
        server.server_close()
        thread.join()
