"""Ctrl-C and SIGTERM: where llama.cpp calls back, none is dropped, and none leaves half a graph."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from convert.__main__ import main
from convert.interrupts import held_interrupts
from tests.helpers.checkpoints import MISTRAL, write_checkpoint
from tests.helpers.tree import ROOT

SIGNALS = [signal.SIGINT, signal.SIGTERM]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another signal there")

# A signal may come before somebody waits for it: its number stays in a pipe.
UNTIL_A_SIGNAL = """
import os, signal
there, here = os.pipe()
os.set_blocking(here, False)
signal.set_wakeup_fd(here)

def until_a_signal():
    print("waiting", flush=True)
    os.read(there, 1)
"""
# The command itself, whose callback waits in the midst of a graph until it is told to stop.
STOPPED_IN_THE_GRAPH = """
import sys
from convert.activations import Activations
from convert.__main__ import main
add, steps = Activations._add, []

def wait(self, name, *rest):
    steps.append(name)
    if len(steps) == 3:
        until_a_signal()
    if len(steps) > 3:
        print("went on with", name, flush=True)
    add(self, name, *rest)

Activations._add = wait
sys.exit(main(sys.argv[1:]))
"""
# The dry run, stopped at a line of llama.cpp's log.
STOPPED_IN_THE_LOG = """
import sys
from llama_cpp import llama_cpp
from convert.__main__ import main
made = llama_cpp.llama_log_callback

def waiting(function):
    lines = []

    def collect(*line):
        lines.append(line)
        if len(lines) == 3:
            until_a_signal()
        function(*line)

    return made(collect)

llama_cpp.llama_log_callback = waiting
sys.exit(main(sys.argv[1:]))
"""


# Asked before each step of the graph, of a measurement.
STOPPED_IN_THE_ANSWER = """
import sys
from llama_cpp import llama_cpp
from convert.__main__ import main
made = llama_cpp.ggml_abort_callback

def waiting(function):
    steps = []

    def stop(data):
        steps.append(data)
        if len(steps) == 3:
            until_a_signal()
        if len(steps) > 4:
            print("went on", flush=True)
        return function(data)

    return made(stop)

llama_cpp.ggml_abort_callback = waiting
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("interrupted")
    write_checkpoint(root / "m", MISTRAL)
    (root / "text.txt").write_text("The patient has had chest pain for two days. " * 400)
    assert main([str(root / "m"), "-o", str(root / "m.gguf"), "--type", "F32"]) == 0
    return root


def stopped(script: str, number: signal.Signals, *arguments: object) -> tuple[int, str, str]:
    """Exit status and what was said after the signal."""
    process = subprocess.Popen(
        [sys.executable, "-c", UNTIL_A_SIGNAL + script, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = ""
    while line != "waiting\n":
        line = process.stdout.readline()
        assert line, "it ended before it could be stopped"
    process.send_signal(number)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


@pytest.mark.parametrize("number", SIGNALS)
def test_collecting_ends_after_the_step_at_hand_and_leaves_nothing(
    model: Path, tmp_path: Path, number: signal.Signals
) -> None:
    given = [model / "m.gguf", "--text", model / "text.txt", "-o", tmp_path / "x.gguf"]
    code, out, err = stopped(STOPPED_IN_THE_GRAPH, number, "imatrix", *given)
    assert (code, out) == (130, "")
    assert err == "consilium-convert: Stopped: nothing was left behind.\n"
    assert not list(tmp_path.glob("x.gguf*"))


@pytest.mark.parametrize("number", SIGNALS)
def test_a_conversion_stopped_while_llama_cpp_names_the_types_ends(
    model: Path, tmp_path: Path, number: signal.Signals
) -> None:
    given = [model / "m", "-o", tmp_path / "x.gguf"]
    code, _, err = stopped(STOPPED_IN_THE_LOG, number, *given)
    assert code == 130
    assert err == "consilium-convert: Stopped: nothing was left behind.\n"
    assert not list(tmp_path.glob("x.gguf*"))


@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("way", ["--reference", "--make-reference"])
def test_a_measurement_ends_within_the_answer_at_hand(
    model: Path, tmp_path: Path, number: signal.Signals, way: str
) -> None:
    other = model / "m.gguf" if way == "--reference" else tmp_path / "x.ref"
    given = ["fidelity", model / "m.gguf", way, other, "--threads", "1"]
    code, out, err = stopped(STOPPED_IN_THE_ANSWER, number, *given)
    assert (code, out) == (130, "")
    assert err == "consilium-convert: Stopped.\n"
    assert not list(tmp_path.glob("x.ref*"))


@pytest.mark.parametrize("number", SIGNALS)
def test_a_held_interrupt_is_raised_at_the_end_and_handlers_are_as_before(
    number: signal.Signals,
) -> None:
    before = [signal.getsignal(each) for each in SIGNALS]
    reached = False
    with pytest.raises(KeyboardInterrupt), held_interrupts() as held:
        os.kill(os.getpid(), number)
        reached = held.came
    assert reached
    assert [signal.getsignal(each) for each in SIGNALS] == before


def test_an_interrupt_counts_more_than_an_error_behind_it() -> None:
    with pytest.raises(KeyboardInterrupt), held_interrupts():
        os.kill(os.getpid(), signal.SIGINT)
        raise ValueError


def test_beside_the_main_thread_there_is_nothing_to_hold() -> None:
    found: list[bool] = []

    def work() -> None:
        with held_interrupts() as held:
            found.append(held.came)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [False]
