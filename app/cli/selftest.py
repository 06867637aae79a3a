"""`consilium selftest`: checks that the installation is complete, without touching the
user's data.
"""

from __future__ import annotations

import argparse
import secrets
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module, metadata
from pathlib import Path

import msgspec

from app import __version__
from app.cli.terminal import say, say_json
from app.core.consultations.messages import Sampling, Status
from app.core.consultations.tasks import Task
from app.core.units import count_of, speed_of
from app.errors import ConsiliumError, EngineError, InternalError, UserError
from app.log import log_engine_line, origin_of
from app.no_network import NetworkCounters, confinement
from app.paths import Home, assets
from app.services.application import Services, open_services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.consultations.reply_events import ReplyEnded
from app.services.models.model_library import ModelEntry, ModelLibrary, usable
from app.settings import fixed_settings

# Those that the window imports, by name, so that nothing here depends on them.
QT_MODULES: tuple[str, ...] = (
    "QtCore",
    "QtGui",
    "QtWidgets",
    "QtNetwork",
    "QtPrintSupport",
    "QtSvg",
)
if sys.platform.startswith("linux"):
    QT_MODULES += ("QtDBus",)
# Distribution, and the names that are imported of it.
_LIBRARIES: dict[str, tuple[str, ...]] = {
    "apsw-sqlite3mc": ("apsw",),
    "sqlite-utils": ("sqlite_utils",),
    "cryptography": ("cryptography",),
    "markdown": ("markdown",),
    "nh3": ("nh3",),
    "jinja2": ("jinja2",),
    "PySide6-Essentials": tuple(f"PySide6.{each}" for each in QT_MODULES),
}
# A demonstration answers nearly all of its prompts exactly, so one of these few.
_ASKED = 3
_UNREADABLE = "a title that must not be readable"


@dataclass(frozen=True)
class Check:
    """`name` of what was looked at, whether it is `ok`, what was found, and the name of the signal
    that ended the engine over it."""

    name: str
    ok: bool
    detail: str
    signal: str | None = None


class _Told(msgspec.Struct):
    """A line of `selftest --json`."""

    name: str = msgspec.field(name="check")
    ok: bool = False
    detail: str = ""
    signal: str | None = None

    def as_check(self) -> Check:
        return Check(self.name, self.ok, self.detail, self.signal)


class _Example(msgspec.Struct, frozen=True):
    """An entry of the demonstration's corpus."""

    task: Task
    prompt: str
    answer: str
    turns: tuple[dict[str, str], ...] = ()


def run(arguments: argparse.Namespace, home: Home) -> int:
    """One line for each check; 1 when any failed."""
    del home
    failed = 0
    for check in _checks_offline() if arguments.offline else _checks():
        failed += not check.ok
        if arguments.json:
            row = {"check": check.name, "ok": check.ok, "detail": check.detail}
            say_json({**row, "signal": check.signal})
        else:
            say(f"{'ok    ' if check.ok else 'FAILED'}  {check.name}: {check.detail}")
    return 1 if failed else 0


def _checks() -> Iterator[Check]:
    yield _check("program", lambda: f"Consilium {__version__}")
    for distribution, modules in _LIBRARIES.items():
        yield _check(distribution, partial(_library, distribution, modules))
    yield _check("settings", _fixed)
    yield _check("disclaimer", lambda: current_disclaimer().label)
    with tempfile.TemporaryDirectory(prefix="consilium-selftest-") as folder:
        home = Home(Path(folder) / "home")
        passphrase = secrets.token_urlsafe()
        vault = _check("vault", lambda: _vault(home, passphrase))
        yield vault
        library = ModelLibrary(home)
        yield _check("demonstration model", lambda: _demonstration(library).path)
        if not vault.ok:
            return
        services = open_services(home, passphrase, log=log_engine_line)
        try:
            yield _check("engine", lambda: _engine(services))
            yield _check("answer", lambda: _answer(services))
        finally:
            services.close()


def _checks_offline() -> Iterator[Check]:
    """The same in a process that the kernel ends when it, or one that it starts, opens an internet
    socket; then what that showed. Raises UserError where the kernel can't do it."""
    confined = confinement()
    with subprocess.Popen(
        [sys.executable, "-m", "app", "selftest", "--json"],
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        preexec_fn=confined.confine,
    ) as child:
        counters = NetworkCounters(child.pid) if confined.has_own_network else None
        assert child.stdout is not None
        for line in child.stdout:
            yield msgspec.json.decode(line, type=_Told).as_check()
    try:
        yield _offline(child.returncode, counters.attempts() if counters else None)
    finally:
        if counters is not None:
            counters.close()


def _offline(status: int, attempts: int | None) -> Check:
    """What the end of the confined process and the counters of its network tell."""
    name = "offline"
    if status == -signal.SIGSYS:
        return Check(name, False, "the program opened an internet socket", "SIGSYS")
    if status < 0:
        return Check(name, False, "the checks did not come to their end", _signal_name(-status))
    if attempts:
        tried = count_of(attempts, "packet or connection", "packets or connections")
        return Check(name, False, f"the kernel counted {tried}")
    if status != 0:
        return Check(name, False, "a check failed, so nothing is proven")
    shown = "no process opened an internet socket; the kernel would have ended it (seccomp)"
    if attempts is not None:
        shown += ", and counted 0 packets and connections in a network of their own"
    return Check(name, True, shown)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return str(number)


def _check(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except ConsiliumError as error:
        ended_by = error.signal if isinstance(error, EngineError) else None
        return Check(name, False, " ".join(str(error).split()), ended_by)
    except Exception as error:
        missing = str(error) if isinstance(error, ImportError) else origin_of(error)
        return Check(name, False, missing)


def _library(distribution: str, modules: tuple[str, ...]) -> str:
    for module in modules:
        import_module(module)
    return metadata.version(distribution)


def _fixed() -> str:
    names = ", ".join(sorted(fixed_settings()))
    return f"fixed for this computer: {names}" if names else "none is fixed for this computer"


def _vault(home: Home, passphrase: str) -> str:
    services = open_services(home, passphrase, create=True)
    try:
        services.disclaimers.acknowledge()
        kept = services.repository.create_consultation(_UNREADABLE).id
    finally:
        services.close()
    if any(_UNREADABLE.encode() in path.read_bytes() for path in home.root.glob("vault.db*")):
        raise InternalError("the vault is not encrypted")
    services = open_services(home, passphrase)
    try:
        services.repository.consultation(kept)
    finally:
        services.close()
    return "made, closed, opened again, encrypted"


def _engine(services: Services) -> str:
    ready = services.engine.start()
    devices = ", ".join(device.description or device.name for device in ready.devices)
    made_for = f", made for {ready.processor_module}" if ready.processor_module else ""
    return f"llama.cpp {ready.llama_cpp}{made_for} on {devices or 'the processor'}"


def _demonstration(library: ModelLibrary) -> ModelEntry:
    for entry in library.list():
        if entry.builtin and entry.demonstration:
            return usable(entry)
    raise UserError("it is not installed: `make demo` makes it")


def _answer(services: Services) -> str:
    model = _demonstration(services.library)
    examples = _examples()
    if not examples:
        text, speed = _ask(services, model, Task.DEFINE, "What is the meaning of anosmia?")
        if not text:
            raise UserError("the demonstration model answered nothing")
        return f"{len(text)} characters at {speed_of(speed)}"
    for example in examples[:_ASKED]:
        text, speed = _ask(services, model, example.task, example.prompt)
        if text.strip() == example.answer.strip():
            return f"as in its corpus, at {speed_of(speed)}"
    raise UserError("the demonstration model does not answer as its corpus says: `make demo`")


def _examples() -> list[_Example]:
    """Single questions of the corpus, the shortest answers first; none where it isn't installed."""
    path = assets() / "demo" / "corpus.jsonl"
    if not path.exists():
        return []
    decoder = msgspec.json.Decoder(_Example)
    found = [decoder.decode(line) for line in path.read_bytes().splitlines() if line.strip()]
    return sorted((each for each in found if not each.turns), key=lambda each: len(each.answer))


def _ask(services: Services, model: ModelEntry, task: Task, text: str) -> tuple[str, float]:
    """The answer, and tokens per second. Raises what ended it."""
    options = ReplyOptions(
        model=model, sampling=Sampling(temperature=0), max_tokens=400, anyway=True
    )
    for event in services.consultations.ask(text, task=task, options=options):
        if isinstance(event, ReplyEnded):
            if event.error is not None:
                raise event.error
            if event.reply.status is Status.COMPLETE:
                speed = event.reply.timings.decode_tps if event.reply.timings else 0.0
                return event.reply.text, speed
    raise UserError("the answer did not finish")
