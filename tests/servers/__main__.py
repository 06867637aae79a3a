"""A real server of a clinic's: equal answers, many users at once, killed in the middle of a reply.

    python -m tests.servers              # starts llama-cpp-python's, where its extras are installed
    python -m tests.servers --url URL    # one that runs: vLLM, llama-server

It must serve the demonstration (assets/demo/checkpoint, or its GGUF). A line for each finding; exit
status 1 where an answer differs.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.engine_protocol import Finished, Token
from app.core.models.clinic_server import ClinicServer
from app.core.prompts.prompt_formats import (
    PromptFormat,
    Turn,
    Vocabulary,
    render_prompt,
    stop_strings,
)
from app.errors import ServerError
from app.paths import Home, bundled_models
from app.services.application import open_services
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_process import remote_command
from tests.helpers.equal_answers import GREEDY, Question, compared, plain_copy, questions
from tests.helpers.keys import CHEAP
from tests.helpers.services import PASSPHRASE

_PORT = 18_765
_START_S = 120


@dataclass
class Load:
    """What users saw, together."""

    answers: int = 0
    wrong: int = 0
    refused: int = 0
    tokens: int = 0
    first_ms: list[float] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


@contextmanager
def started(model: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """llama-cpp-python's own server."""
    command = [
        sys.executable,
        "-m",
        "llama_cpp.server",
        "--model",
        str(model),
        "--port",
        str(_PORT),
    ]
    command += [
        "--host",
        "127.0.0.1",
        "--n_ctx",
        "2048",
        "--interrupt_requests",
        "false",
        "--model_alias",
        "demo",
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            yield f"http://127.0.0.1:{_PORT}", server
        finally:
            server.kill()


def waited(url: str) -> ClinicServer:
    """The server, once it answers."""
    server = ClinicServer("Clinic", url, token=os.environ.get("CLINIC_TOKEN", ""))
    until = time.monotonic() + _START_S
    while True:
        client = EngineClient(remote_command())
        try:
            facts = client.load(Path(url), server=server).model
            print(f"serves {facts.served} ({facts.server_software}), context {facts.context:,}")
            return server
        except ServerError:
            if time.monotonic() > until:
                raise
            time.sleep(0.5)
        finally:
            client.close()


def equal(server: ClinicServer, demo: Path, first: int, further: int) -> int:
    """How many answers differ from those of the engine here."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder) / "home")
        services = open_services(home, PASSPHRASE, create=True, cost=CHEAP)
        try:
            services.disclaimers.acknowledge()
            there = services.servers.add(server).entry
            here = services.library.add(plain_copy(demo, Path(folder) / "plain.gguf"))
            pairs = compared(services, there, here, first, further)
        finally:
            services.close()
    same = [pair.same for pair in pairs]
    tokens = sum(
        p.server.tokens is not None
        and p.here.tokens is not None
        and p.server.tokens.prompt == p.here.tokens.prompt
        for p in pairs
    )
    print(f"{sum(same[:first])} of {first} questions and {sum(same[first:])} of {further} further")
    print(f"turns word for word; {tokens} of {len(pairs)} prompts of as many tokens")
    return len(same) - sum(same)


def many(server: ClinicServer, users: int, seconds: float) -> int:
    """So many users at once, each by a worker of its own; how many answers were another one's."""
    seen, until = Load(), time.monotonic() + seconds
    threads = [
        threading.Thread(target=_user, args=(server, number, until, seen))
        for number in range(users)
    ]
    began = time.monotonic()
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    took = time.monotonic() - began
    first = sorted(seen.first_ms) or [0.0]
    late = first[int(0.95 * (len(first) - 1))]
    print(f"{users} users for {took:,.0f} s: {seen.answers} answers, {seen.refused} refused,")
    print(f"{seen.wrong} mixed, {seen.tokens / took:,.0f} tokens/s, first word after", end=" ")
    print(f"{statistics.median(first):,.0f} ms (95 % within {late:,.0f} ms)")
    return seen.wrong


def _user(server: ClinicServer, number: int, until: float, seen: Load) -> None:
    chance, known = random.Random(number), questions()
    client = EngineClient(remote_command())
    try:
        client.load(Path(server.url), server=server)
        while time.monotonic() < until:
            asked = chance.choice(known)
            _ask(client, asked, seen)
    except ServerError as error:
        with seen.lock:
            seen.refused += 1
        print(f"user {number}: {error}", file=sys.stderr)
    finally:
        client.close()


def _ask(client: EngineClient, asked: Question, seen: Load) -> None:
    facts = client.loaded
    assert facts is not None
    vocabulary = Vocabulary(facts.bos, facts.eos, facts.add_bos, facts.special_tokens)
    prompt = render_prompt(PromptFormat.PMC_LLAMA, [Turn(asked.task, asked.text)], vocabulary)
    stop, written = stop_strings(PromptFormat.PMC_LLAMA), ""
    try:
        for event in client.generate(prompt, GREEDY, max_tokens=400, stop=stop):
            if isinstance(event, Token):
                written += event.text
            elif isinstance(event, Finished):
                with seen.lock:
                    seen.answers += 1
                    seen.tokens += event.tokens.completion
                    seen.first_ms.append(event.timings.first_token_ms)
                    seen.wrong += _is_anothers(written, asked)
    except ServerError:
        with seen.lock:
            seen.refused += 1


def _is_anothers(written: str, asked: Question) -> bool:
    """Whether the answer is the one to another question."""
    text = written.strip()
    return text != asked.answer and any(text == each.answer for each in questions())


def killed(server: ClinicServer, process: subprocess.Popen[bytes]) -> int:
    """The server dies in the middle of a reply."""
    client = EngineClient(remote_command())
    text = ""
    try:
        client.load(Path(server.url), server=server)
        asked = max(questions(), key=lambda each: len(each.answer))
        vocabulary = Vocabulary(special_tokens=("<s>", "</s>"))
        prompt = render_prompt(PromptFormat.PMC_LLAMA, [Turn(asked.task, asked.text)], vocabulary)
        for event in client.generate(prompt, GREEDY, ignore_end=True):
            if isinstance(event, Token):
                text += event.text
                process.kill()
    except ServerError as error:
        print(f"killed after {len(text)} characters: {error}")
        return 0
    finally:
        client.close()
    print(f"killed after the answer was there ({len(text)} characters)")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", default="")
    parser.add_argument("--model", type=Path, help="the GGUF here that is compared with")
    parser.add_argument("--questions", type=int, default=40)
    parser.add_argument("--further", type=int, default=20)
    parser.add_argument("--users", type=int, default=32)
    parser.add_argument("--seconds", type=float, default=60)
    given = parser.parse_args()
    demo = given.model or next(path for path in bundled_models() if "demo" in path.name)

    def tried(url: str) -> int:
        server = waited(url)
        return equal(server, demo, given.questions, given.further) + many(
            server, given.users, given.seconds
        )

    if given.url:
        return 1 if tried(given.url) else 0
    if importlib.util.find_spec("uvicorn") is None:
        print("llama-cpp-python's server needs its extras: pip install 'llama-cpp-python[server]'")
        print("in an environment of your own, named by PYTHONPATH; or give --url.")
        return 2
    with started(demo) as (url, process):
        found = tried(url)
        killed(waited(url), process)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
