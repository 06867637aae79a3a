"""A server of a model on this machine, as llama-server answers: the real llama.cpp behind the
interface that a clinic's server has, for one who asks at a time.

    python -m tests.helpers.llama_server MODEL [--context N]

It prints its port, and ends with its standard input.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from llama_cpp import Llama

_ONE_AT_A_TIME = threading.Lock()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, model: Llama, name: str, *arguments: Any) -> None:
        self.model, self.name = model, name
        super().__init__(*arguments)

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        if self.path == "/v1/models":
            self._say({"data": [{"id": self.name, "owned_by": "llamacpp"}]})
        else:
            ends = {"bos_token": "<s>", "eos_token": "</s>"}
            settings = {"default_generation_settings": {"n_ctx": self.model.n_ctx()}}
            self._say({**settings, **ends, "build_info": "a test"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/tokenize":
            text, special = body["content"].encode(), body["parse_special"]
            tokens = self.model.tokenize(text, add_bos=body["add_special"], special=special)
            self._say({"tokens": tokens})
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.close_connection = True
        with _ONE_AT_A_TIME:
            self._stream(body)

    def _stream(self, body: Any) -> None:
        chunks = self.model.create_completion(
            body["prompt"],
            max_tokens=body["max_tokens"],
            temperature=body["temperature"],
            stop=body.get("stop"),
            stream=True,
        )
        for chunk in chunks:
            choice = chunk["choices"][0]
            said = {"text": choice["text"], "finish_reason": choice["finish_reason"]}
            self.wfile.write(b"data: " + json.dumps({"choices": [said]}).encode() + b"\n\n")
        usage = {"prompt_tokens": len(body["prompt"]), "completion_tokens": 0}
        self.wfile.write(b"data: " + json.dumps({"choices": [], "usage": usage}).encode())
        self.wfile.write(b"\n\ndata: [DONE]\n\n")

    def _say(self, content: Any) -> None:
        data = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("model", type=Path)
    parser.add_argument("--context", type=int, default=2048)
    given = parser.parse_args()
    model = Llama(str(given.model), n_ctx=given.context, n_threads=1, verbose=False)
    handler = partial(_Handler, model, given.model.stem)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)  # type: ignore[arg-type]
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
