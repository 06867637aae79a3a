"""A clinic's server from a script, on this machine: what llama-server, vLLM and others answer, and
what goes wrong with them. A token is a character; `<s>` is 1 and `</s>` is 2.

It remembers all requests, so that a test knows what left the computer.
"""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CONTROLS = {"<s>": 1, "</s>": 2}
MODEL = "ward-model"


@dataclass
class Script:
    """What it answers: `software` as in the list of models (`llamacpp`, `vllm`, `me`, another), the
    `reply` a word at a time with `pace_s` between two, and what goes wrong.

    `status`: of each answer to a completion; `fault`: `rubbish`, `endless`, `long_line`,
    `cut` (ends in mid-reply), `silent` (no byte after two words), `drip` (comments and never a
    word), `error` (an error among the events), `no_stream`, `headers` (without end),
    `unsaid` (its last word comes early, and no reason),
    `no_end` (stays open behind its last word), `slow_list` (never lists its models).
    """

    software: str = "llamacpp"
    model: str = MODEL
    models: tuple[str, ...] = ()
    reply: str = "Give aspirin and call for help."
    context: int = 512
    pace_s: float = 0.0
    status: int = 200
    fault: str = ""
    finish: str = "stop"
    token: str = ""
    template: str = ""
    location: str = ""


@dataclass
class ScriptedServer:
    """A running one. `asked` has each request's path and body, `closed` counts streams that their
    reader left."""

    script: Script
    port: int
    secure: bool = False
    asked: list[tuple[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    closed: int = 0
    ended: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http{'s' if self.secure else ''}://127.0.0.1:{self.port}"

    def bodies(self, path: str) -> list[Any]:
        return [body for asked, body in self.asked if asked == path]


@contextmanager
def scripted_server(
    script: Script | None = None, tls: ssl.SSLContext | None = None
) -> Iterator[ScriptedServer]:
    """A server on a free port, over TLS with this context."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.daemon_threads = True
    found = ScriptedServer(script or Script(), server.server_address[1], tls is not None)
    server.RequestHandlerClass = partial(_Handler, found)  # type: ignore[assignment, arg-type]
    if tls is not None:
        plain = server.socket
        server.socket = tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
    server.handle_error = lambda request, address: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield found
    finally:
        found.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, server: ScriptedServer, *arguments: Any) -> None:
        self.found, self.script = server, server.script
        super().__init__(*arguments)

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        self._answer(None)

    def do_POST(self) -> None:
        self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _answer(self, body: Any) -> None:
        script = self.script
        self.found.asked.append((self.path, body))
        self.found.headers.append(dict(self.headers))
        if script.token and self.headers["Authorization"] != f"Bearer {script.token}":
            self._say(401, {"error": "who are you?"})
        elif script.location:
            self.send_response(307)
            self.send_header("Location", script.location)
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path == "/v1/models":
            self._models()
        elif self.path == "/props":
            self._say(200, self._props())
        elif self.path == "/version":
            self._say(200, {"version": "0.test"})
        elif self.path in ("/tokenize", "/extras/tokenize"):
            self._say(200, {"tokens": self._tokens(body)})
        elif self.path == "/v1/completions":
            self._complete(body)
        else:
            self._say(404, {"error": "no such path"})

    def _models(self) -> None:
        script = self.script
        if script.fault == "slow_list":
            self.found.ended.wait(60)
        if script.fault == "headers":
            with contextlib.suppress(OSError):
                while not self.found.ended.wait(0.01):
                    self.wfile.write(b"X-More: and more\r\n" * 100)
            return
        listed = [
            {"id": name, "owned_by": script.software, "max_model_len": script.context}
            for name in (script.models or (script.model,))
        ]
        if script.software not in ("vllm",):
            for each in listed:
                del each["max_model_len"]
        self._say(200, {"data": listed})

    def _props(self) -> dict[str, Any]:
        script = self.script
        return {
            "default_generation_settings": {"n_ctx": script.context},
            "bos_token": "<s>",
            "eos_token": "</s>",
            "build_info": "b1-test",
            "chat_template": script.template,
        }

    def _tokens(self, body: Any) -> list[int]:
        text = body.get("content", body.get("prompt", body.get("input", "")))
        special = body.get("parse_special", True)
        adds = body.get("add_special", body.get("add_special_tokens", True))
        return ([1] if adds else []) + tokens_of(text, special)

    def _complete(self, body: Any) -> None:
        script = self.script
        if script.status != 200:
            self._say(script.status, {"error": {"message": f"prompt was {body['prompt']}"}})
            return
        if script.fault == "no_stream":
            self._say(200, {"choices": [{"text": script.reply}]})
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        try:
            self._stream(body)
        except OSError:
            self.found.closed += 1

    def _stream(self, body: Any) -> None:
        script = self.script
        if script.fault == "long_line":
            self.wfile.write(b"data: " + b"x" * (10 << 20) + b"\n\n")
        if script.fault == "drip":
            while not self.found.ended.wait(0.05):
                self.wfile.write(b": still here\n\n")
        words = script.reply.split(" ")
        for number, word in enumerate(words):
            self._pause()
            if number == 2 and self._goes_wrong():
                return
            self._event({"choices": [{"text": f" {word}" if number else word}]})
        while script.fault == "endless":
            self._event({"choices": [{"text": " and"}]})
        usage = {"prompt_tokens": len(body["prompt"]), "completion_tokens": len(words)}
        self._event({"choices": [{"text": "", "finish_reason": script.finish}]})
        self._event({"choices": [], "usage": usage})
        if script.fault == "no_end":
            self.found.ended.wait(60)
        self.wfile.write(b"data: [DONE]\n\n")

    def _goes_wrong(self) -> bool:
        """In mid-reply; whether nothing more comes."""
        match self.script.fault:
            case "cut":
                self.connection.shutdown(socket.SHUT_RDWR)
            case "silent":
                self.found.ended.wait(60)
            case "unsaid":
                self.wfile.write(b"data: [DONE]\n\n")
            case "rubbish":
                self.wfile.write(b"data: {nonsense\n\n")
                return False
            case "error":
                self._event({"error": {"message": "out of memory"}})
                return False
            case _:
                return False
        return True

    def _pause(self) -> None:
        """Whoever waits may leave meanwhile."""
        until = time.monotonic() + self.script.pace_s
        while time.monotonic() < until and not self.found.ended.is_set():
            time.sleep(0.01)

    def _event(self, content: Any) -> None:
        self.wfile.write(b"data: " + json.dumps(content).encode() + b"\n\n")
        self.wfile.flush()

    def _say(self, status: int, content: Any) -> None:
        data = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def tokens_of(text: str, special: bool) -> list[int]:
    """A token for each character, and for each name of a control token where these are read."""
    found, at = [], 0
    while at < len(text):
        name = next((n for n in CONTROLS if special and text.startswith(n, at)), None)
        found.append(CONTROLS[name] if name else ord(text[at]))
        at += len(name) if name else 1
    return found
