"""llama-server in a process of its own, asked over its own interface on this computer.

It is no part of Consilium. `vendor/llama.cpp` of llama-cpp-python's source package builds it; set
LD_LIBRARY_PATH to the wheel's libraries, so that both compute with the same ones.
"""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

START_S = 120.0


@dataclass(frozen=True)
class ServerRun:
    """Seconds from the request to the first token, then to the end; tokens of the prompt that were
    evaluated; the text; and the server's own speeds of prompt and reply."""

    first_s: float
    rest_s: float
    evaluated: int
    text: str
    prompt_tps: float
    reply_tps: float


class LlamaServer:
    """With its defaults, but for one conversation at a time and the number of threads."""

    def __init__(self, program: Path, model: Path, context: int, threads: int) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        arguments = ["-m", model, "-c", context, "-t", threads, "-np", 1, "--port", self.port]
        command = [str(each) for each in (program, *arguments)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        deadline = time.monotonic() + START_S
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                if self._get("/health") == 200:
                    return self
            except OSError:
                pass
            time.sleep(0.02)
        raise SystemExit("llama-server did not start")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.process.kill()
        self.process.wait()

    def tokens(self, text: str, *, begin: bool = False) -> list[int]:
        body = {"content": text, "add_special": begin}
        with self._post("/tokenize", body) as answer:
            found: list[int] = json.loads(answer.read())["tokens"]
        return found

    def run(self, prompt: list[int], count: int) -> ServerRun:
        """Write exactly `count` tokens, the likeliest each."""
        body = {
            "prompt": prompt,
            "n_predict": count,
            "temperature": 0,
            "ignore_eos": True,
            "stream": True,
            "cache_prompt": True,
        }
        text, first = "", 0.0
        started = time.perf_counter()
        with self._post("/completion", body) as answer:
            for line in answer:
                if not line.startswith(b"data: "):
                    continue
                event = json.loads(line[6:])
                first = first or time.perf_counter()
                text += event["content"]
                if event["stop"]:
                    own = event["timings"]
                    return ServerRun(
                        first - started,
                        time.perf_counter() - first,
                        own["prompt_n"],
                        text,
                        own["prompt_per_second"],
                        own["predicted_per_second"],
                    )
        raise SystemExit("llama-server ended without a last event")

    def _get(self, path: str) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        connection.request("GET", path)
        return connection.getresponse().status

    def _post(self, path: str, body: dict[str, Any]) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("POST", path, json.dumps(body), {"Content-Type": "application/json"})
        return connection.getresponse()
