"""`consilium server`, and asking one, as a person types it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import Home
from app.services.application import open_services
from app.services.engine.engine_of_choice import EngineOfChoice
from tests.helpers.scripted_server import Script, ScriptedServer, scripted_server
from tests.unit.cli.conftest import PASSPHRASE, Consilium

WATCHED = Path(__file__).resolve().parents[2] / "helpers" / "watched"
TOKEN = "token-of-the-ward-2fb1"
QUESTION = "What about the canary of the ward?"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server(Script(token=TOKEN, context=4096)) as made:
        yield made


@pytest.fixture
def added(ready: Consilium, server: ScriptedServer) -> Consilium:
    outcome = ready("server", "add", server.url, "--name", "Ward", "--token", "-", typed=TOKEN)
    assert outcome.code == 0, outcome.err
    return ready


def test_a_server_is_added_listed_tested_asked_and_removed(
    added: Consilium, server: ScriptedServer
) -> None:
    (one,) = added("server", "list", "--json").lines
    assert (one["name"], one["url"], one["served"]) == ("Ward", server.url, "ward-model")
    assert one["token"] is True and TOKEN not in str(one)
    assert "Ward" in added("server", "list").out
    tested = added("server", "test", "ward", "--json").object
    assert tested["software"] == "llama-server b1-test" and tested["context"] == 4096
    assert not server.bodies("/v1/completions")
    outcome = added("ask", QUESTION, "--json", "--model", "Ward")
    assert outcome.code == 0, outcome.err
    assert outcome.object["reply"]["text"] == server.script.reply
    shown = added("export", outcome.object["consultation"]).out
    assert "clinic server Ward" in shown and "ward-model" in shown and "can't be verified" in shown
    assert added("server", "remove", "Ward").code == 0
    assert added("server", "list").out == ""
    failed = added("ask", QUESTION, "--model", "Ward")
    assert failed.code != 0 and "no model “Ward”" in failed.err


def test_each_question_to_a_server_has_a_row_without_a_word_of_it(added: Consilium) -> None:
    added("ask", QUESTION, "--model", "Ward")
    rows = added("audit", "show", "--json").lines
    events = [row["event"] for row in rows]
    assert events.count("server_asked") == 1 and "server_added" in events
    assert "server_connected" in events and "model_loaded" not in events
    assert "canary" not in str(rows) and TOKEN not in str(rows)
    (asked,) = [row for row in rows if row["event"] == "server_asked"]
    assert asked["detail"]["server"] == "Ward" and asked["who"]
    assert added("audit", "verify").code == 0


def test_a_server_never_answers_unless_it_was_chosen(
    added: Consilium, server: ScriptedServer, bundled: Path
) -> None:
    assert added("ask", QUESTION, "--anyway").code == 0
    (bundled / "demo.gguf").unlink()
    outcome = added("ask", QUESTION, "--anyway")
    assert outcome.code != 0 and "no model" in outcome.err
    assert not server.bodies("/v1/completions")


def test_a_server_that_cannot_be_asked_is_not_added(ready: Consilium) -> None:
    with scripted_server() as gone:
        pass
    outcome = ready("server", "add", gone.url)
    assert outcome.code == 1 and "cannot be reached" in outcome.err and len(outcome.err) < 300
    outcome = ready("server", "add", "http://ward.example")
    assert outcome.code == 2 and "everybody on the way" in outcome.err
    assert ready("server", "list").out == ""


def test_the_token_is_in_no_file_in_no_argument_and_no_environment(
    added: Consilium, home: Home, server: ScriptedServer, tmp_path: Path
) -> None:
    for path in home.root.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert TOKEN.encode() not in content and server.url.encode() not in content, path
    if not sys.platform.startswith("linux"):
        return
    server.script.pace_s, server.script.reply = 0.05, "word " * 200
    services = open_services(home, PASSPHRASE)
    try:
        (entry,) = [each for each in services.library.list() if each.server]
        assert isinstance(services.engine, EngineOfChoice)
        services.engine.load(Path(entry.path), server=services.servers.connection(entry))
        process = services.engine._process
        assert process is not None and process._process is not None
        for name in ("cmdline", "environ"):
            told = subprocess.run(
                ["cat", f"/proc/{process._process.pid}/{name}"], capture_output=True, check=False
            )
            assert TOKEN.encode() not in told.stdout
            assert name != "cmdline" or b"app.remote" in told.stdout
    finally:
        services.close()


def test_only_the_worker_opens_a_connection_and_only_to_its_address(
    added: Consilium, server: ScriptedServer, tmp_path: Path
) -> None:
    found = tmp_path / "sockets"
    found.touch()
    environment = {
        **os.environ,
        "CONSILIUM_PASSPHRASE": PASSPHRASE,
        "CONSILIUM_TEST_SOCKETS": str(found),
        "PYTHONPATH": os.pathsep.join([str(WATCHED), str(Path.cwd())]),
    }
    command = [sys.executable, "-m", "app", "ask", QUESTION, "--model", "Ward"]
    asked = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stderr
    lines = [line.split("\t") for line in found.read_text().splitlines()]
    assert {line[1].split(" -m ")[-1].split()[0] for line in lines} == {"app.remote"}
    assert {line[0] for line in lines} and len({line[0] for line in lines}) == 1
    assert {line[3] for line in lines} <= {
        f"('127.0.0.1', {server.port})",
    }


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_kernel_saw_no_other_connection(
    added: Consilium, server: ScriptedServer, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-qq", "-e", "trace=connect,execve,sendto", "-o", str(trace)]
    command += [sys.executable, "-m", "app", "ask", QUESTION, "--model", "Ward"]
    environment = {**os.environ, "CONSILIUM_PASSPHRASE": PASSPHRASE, "PYTHONPATH": str(Path.cwd())}
    asked = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stderr
    lines = trace.read_text(errors="replace").splitlines()
    reached = [line for line in lines if "AF_INET" in line and "connect(" in line]
    assert reached and all(f"htons({server.port})" in line for line in reached)
    assert all("127.0.0.1" in line for line in reached)
    workers = {line.split()[0] for line in lines if "app.remote" in line and "execve(" in line}
    threads = {line.split()[0] for line in reached}
    # A thread of the worker has a number of its own: none of them stands before its start.
    first = next(at for at, line in enumerate(lines) if "app.remote" in line)
    assert workers and threads.isdisjoint(line.split()[0] for line in lines[:first])
