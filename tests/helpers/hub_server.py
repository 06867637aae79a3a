"""A small hub on this machine: model info, tree, and files with ranges, as huggingface.co has them.

It can drop connections, serve wrong bytes, ignore ranges or refuse, and remembers all requests.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import json
import re
import threading
import time
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
BLOCK = 2**18


@dataclass
class Faults:
    """What goes wrong: `status` of every answer; bytes after which each connection for a shard is
    dropped; how many times a shard comes with one wrong byte; no ranges at all."""

    status: int = 200
    drop_after: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    no_ranges: bool = False
    token: str = ""
    tag: str = ""
    """In the place of each file's own."""
    pause: float = 0.0
    """Seconds of rest after each block of a file."""
    endless: str = ""
    """What never ends: `list`, `config`, `refusal`, `redirects` of one of the three, or `drip`,
    a byte of the list after each `pause`."""
    packed: str = ""
    """Whose answers are packed (gzip), whatever was asked for: `list` or `config`."""
    listed: bytes = b""
    """In the place of the list of files."""
    goes_on: threading.Event | None = None
    """The first shard is sent, and the others once this is set."""


@dataclass
class Hub:
    """A running hub. `seen` has the paths of all requests; `sent` the bytes of each file."""

    folder: Path
    faults: Faults
    endpoint: str = ""
    seen: list[str] = field(default_factory=list)
    encodings: set[str] = field(default_factory=set)
    """What the other side said that it can unpack."""
    sent: Counter[str] = field(default_factory=Counter)
    delivered: Counter[str] = field(default_factory=Counter)
    """As `sent`, but what went out before the other side hung up."""
    is_over = False
    _sums: dict[tuple[str, int, int], str] = field(default_factory=dict)

    def checksum(self, path: Path) -> str:
        """SHA-256 of a file as it is just now."""
        status = path.stat()
        key = (path.name, status.st_size, status.st_mtime_ns)
        if key not in self._sums:
            with path.open("rb") as file:
                self._sums[key] = hashlib.file_digest(file, "sha256").hexdigest()
        return self._sums[key]

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
        self.hub.encodings.add(self.headers.get("Accept-Encoding", ""))
        faults = self.hub.faults
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        status = 403 if faults.token and token != faults.token else faults.status
        if self._goes_on_for_ever(path) or self._comes_packed(path):
            return
        if status != 200:
            headers = {404: "RepoNotFound", 403: "GatedRepo"}
            self._send(b"{}", {"X-Error-Code": headers.get(status, "")}, status)
        elif path.startswith("/api/models/some/model/tree/"):
            self._send_json([self._entry(each) for each in sorted(self.hub.folder.iterdir())])
        elif path.startswith("/api/models/some/model") and faults.listed:
            self._send(faults.listed, {})
        elif path.startswith("/api/models/some/model"):
            siblings = [self._sibling(each) for each in sorted(self.hub.folder.iterdir())]
            siblings.append({"rfilename": "training_args.bin", "size": 1})
            self._send_json({"id": "some/model", "sha": COMMIT, "siblings": siblings})
        elif path.startswith(f"/some/model/resolve/{COMMIT}/"):
            self._send_file(self.hub.folder / path.rpartition("/")[2])
        else:
            self._send(b"{}", {}, 404)

    def _goes_on_for_ever(self, path: str) -> bool:
        """Whether this was answered without an end, until the other side hung up."""
        endless, is_list = self.hub.faults.endless, path.startswith("/api/models/some/model")
        is_config = path.endswith("/config.json") and self.command == "GET"
        if endless.startswith("redirects") and (
            is_list if endless.endswith("list") else path.endswith("/config.json")
        ):
            self._send(b"", {"Location": path}, 302)
            return True
        if endless in ("list", "drip", "refusal") and is_list:
            status = 500 if endless == "refusal" else 200
            self._send_on(status, b'{"id": "some/model", "siblings": [')
            return True
        if endless == "config" and is_config:
            self._send_on(200, b"{")
            return True
        return False

    def _comes_packed(self, path: str) -> bool:
        """Whether this was answered by what unpacks to a thousand times its length."""
        is_list = path.startswith("/api/models/some/model")
        wanted = is_list if self.hub.faults.packed == "list" else path.endswith("/config.json")
        if not self.hub.faults.packed or not wanted:
            return False
        headers = {"ETag": '"0123"', "X-Repo-Commit": COMMIT, "Content-Encoding": "gzip"}
        self._send(gzip.compress(b'{"id": "' + b" " * 2**26), headers)
        return True

    def _send_on(self, status: int, first: bytes) -> None:
        self.close_connection = True
        self.send_response(status)
        self.send_header("ETag", '"0123"')
        self.send_header("X-Repo-Commit", COMMIT)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        pause = self.hub.faults.pause
        with contextlib.suppress(ConnectionError):
            self.wfile.write(first)
            while not self.hub.is_over:
                self.wfile.write(b" " * (1 if pause else BLOCK))
                time.sleep(pause)

    def _entry(self, path: Path) -> dict[str, Any]:
        entry = {"type": "file", "path": path.name, "size": path.stat().st_size, "oid": "0" * 40}
        return entry | ({"lfs": self._lfs(path, "oid")} if path.name.endswith(LFS) else {})

    def _sibling(self, path: Path) -> dict[str, Any]:
        entry = {"rfilename": path.name, "size": path.stat().st_size, "blobId": "0" * 40}
        return entry | ({"lfs": self._lfs(path, "sha256")} if path.name.endswith(LFS) else {})

    def _lfs(self, path: Path, key: str) -> dict[str, Any]:
        size = path.stat().st_size
        return {key: self.hub.checksum(path), "size": size, "pointerSize": 134}

    def _send_file(self, path: Path) -> None:
        total = path.stat().st_size
        tag = self.hub.faults.tag or self.hub.checksum(path)
        headers = {"ETag": f'"{tag}"', "X-Repo-Commit": COMMIT, "Accept-Ranges": "bytes"}
        faults = self.hub.faults
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        status, start, stop = 200, 0, total
        if asked and not faults.no_ranges:
            start, stop = int(asked[1]), min(int(asked[2] or total - 1) + 1, total)
            headers["Content-Range"] = f"bytes {start}-{stop - 1}/{total}"
            status = 206
        length, wrong = stop - start, -1
        # Headers of shards are asked for in small parts: a fault in them is another test's.
        if faults.wrong[path.name] > 0 and length > 100_000:
            faults.wrong[path.name] -= 1
            wrong = start + length // 2
        limit = min(length, faults.drop_after or length)
        if self.command == "GET":
            self.hub.sent[path.name] += limit
        self._send_head(headers, status, length)
        if self.command != "GET":
            return
        if faults.goes_on is not None and length > 100_000 and "-00001-of-" not in path.name:
            faults.goes_on.wait(60)
        with path.open("rb") as file, contextlib.suppress(ConnectionError):
            file.seek(start)
            while (at := file.tell()) < start + limit:
                data = bytearray(file.read(min(BLOCK, start + limit - at)))
                if at <= wrong < at + len(data):
                    data[wrong - at] ^= 1
                self.wfile.write(data)
                self.hub.delivered[path.name] += len(data)
                if faults.pause:
                    time.sleep(faults.pause)
        if limit < length:
            self.close_connection = True

    def _send_json(self, value: Any) -> None:
        self._send(json.dumps(value).encode(), {})

    def _send(self, data: bytes, headers: dict[str, str], status: int = 200) -> None:
        self._send_head(headers, status, len(data))
        if self.command == "GET":
            with contextlib.suppress(ConnectionError):  # nobody must read to the end
                self.wfile.write(data)

    def _send_head(self, headers: dict[str, str], status: int, length: int) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(length))
        self.end_headers()

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
        hub.is_over = True
        close_session()  # of this process, or its connections keep their threads
        server.shutdown()
        server.server_close()
        thread.join()
