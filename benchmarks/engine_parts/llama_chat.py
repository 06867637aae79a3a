"""llama-cpp-python's own `Llama.create_chat_completion` in a process of its own, which answers a
line of JSON with a line."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class LlamaChat:
    """The client's side."""

    def __init__(self, path: Path, context: int, threads: int) -> None:
        command = [sys.executable, "-m", __spec__.name, str(path), str(context), str(threads)]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def run(self, messages: list[str], count: int) -> tuple[float, float, int, str]:
        """Of messages by turns of both sides: seconds to the first token and from there to the end,
        the tokens of the messages, and the reply."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps([messages, count]) + "\n")
        self._process.stdin.flush()
        first, rest, tokens, text = json.loads(self._process.stdout.readline())
        return first, rest, tokens, text


def main(path: str, context: int, threads: int) -> None:
    from llama_cpp import Llama

    model: Any = Llama(
        path, n_ctx=context, n_threads=threads, n_threads_batch=threads, verbose=False
    )
    never_ends = {model.token_eos(): -100.0}
    for line in sys.stdin:
        messages, count = json.loads(line)
        sides = ("user", "assistant")
        asked = [{"role": sides[at % 2], "content": content} for at, content in enumerate(messages)]
        tokens = sum(len(model.tokenize(content.encode())) for content in messages)
        started, first, text = time.perf_counter(), 0.0, ""
        for event in model.create_chat_completion(
            asked, stream=True, max_tokens=count, temperature=0.0, logit_bias=never_ends
        ):
            if content := event["choices"][0]["delta"].get("content"):
                first = first or time.perf_counter()
                text += content
        ended = time.perf_counter()
        first = first or ended
        print(json.dumps([first - started, ended - first, tokens, text]), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
