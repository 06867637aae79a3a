"""What the Makefile's targets do: install, demo, run, test, check, package, signing-key, lock.

Needs nothing but Python's standard library. Every stage leaves a stamp when it is through, so the
next call skips it; a stage that was interrupted has none and is done again.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable

if sys.version_info < (3, 11):  # noqa: UP036 - the sentence is for whoever has an older one
    sys.exit("Consilium needs Python 3.11 or later. Call make with one: make run PYTHON=python3.11")

from pathlib import Path

import package_test
from environment import BIN, BUILD, LOG, MODEL, ROOT, SHARE, Environment
from lock_requirements import lock
from make_package import make_package
from signing import make_signing_key
from stages import InstallError, Terminal, one_at_a_time
from system_packages import ensure_qt

CHECKS = {
    "ruff check": ["."],
    "ruff format --check": ["."],
    "mypy --strict": [
        *("app", "convert", "llama_library", "packaging/bootstrap.py"),
        *("packaging/make_windows.py", "packaging/windows_test.py"),
    ],
    "lint-imports --no-logo": [],
}

DIST = ROOT / "dist"
COMMANDS = (
    *("install", "demo", "run", "dev", "check", "bench", "pictures", "package"),
    "package-windows",
)
SYSTEM_TESTS = ("package-test", "package-windows-test")
TAKES_ARGUMENTS = ("test", "bench", *SYSTEM_TESTS, "signing-key")  # what follows is for them

MEMORY_FOLDER = Path("/dev/shm")
MEMORY_FOLDER_BYTES = 6 << 30  # free: the tests take less than half of it

LONG_BENCHMARKS = {"convert", "vault"}
LONG_BENCHMARKS_TAKE = "many minutes and gigabytes"


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def become(command: list[str | Path]) -> int:
    """Go on as that program, so that Ctrl-C and its exit status are the program's own."""
    argv = [str(part) for part in command]
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(argv[0], argv)
    return subprocess.call(argv)


def run(environment: Environment, terminal: Terminal) -> int:
    """The window; without a display a consultation in the terminal."""
    if has_display():
        ensure_qt(environment.qt(), terminal)
        terminal.say("Opening the window")
        return become([BIN / "consilium"])
    terminal.say(
        "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): "
        "starting a consultation in this terminal"
    )
    return become([BIN / "consilium", "chat"])


def has_memory_folder() -> bool:
    """Whether files can be kept in memory, where a sync costs nothing: thousands of tests make a
    vault, which syncs each change. Not so in most containers."""
    try:
        found = os.statvfs(MEMORY_FOLDER)
    except (AttributeError, OSError):  # no Unix, or no such folder
        return False
    usable = os.access(MEMORY_FOLDER, os.W_OK) and not found.f_flag & os.ST_NOEXEC
    return usable and found.f_bavail * found.f_frsize > MEMORY_FOLDER_BYTES


def test(environment: Environment, terminal: Terminal, arguments: list[str], every: bool) -> int:
    """The tests, the slow ones only where every one is wanted or `arguments` choose by a mark of
    their own, on up to four cores; pytest's own closing line is the last one."""
    ensure_qt(environment.qt(), terminal)
    terminal.say("Running the tests")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # Hundreds of tests start a program of ours, which would compile all of its modules each time.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    if has_memory_folder():
        env.setdefault("TMPDIR", str(MEMORY_FOLDER))
    # Neighbours stay together, for they share what is costly to make (models, checkpoints), until a
    # worker has nothing left: then it takes half of what another one still has.
    spread = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]
    chosen = [] if every else ["-m", "not slow"]  # the last -m counts
    return subprocess.call(
        [environment.python, "-m", "pytest", *spread, *chosen, *arguments], env=env, cwd=ROOT
    )


def bench(environment: Environment, terminal: Terminal, names: list[str]) -> int:
    """Every program of benchmarks/ but the long ones, or those named, one after the other."""
    present = sorted(path.stem for path in (ROOT / "benchmarks").glob("[a-z]*.py"))
    programs = names or [name for name in present if name not in LONG_BENCHMARKS]
    if not programs:
        raise InstallError("There is no program in benchmarks/.")
    for name in sorted(LONG_BENCHMARKS & set(present) - set(programs)):
        terminal.say(f"Left out, for it takes {LONG_BENCHMARKS_TAKE}: make bench ARGS={name}")
    codes = []
    for name in programs:
        terminal.say(f"Measuring: {name}")
        codes.append(subprocess.call([environment.python, "-m", f"benchmarks.{name}"], cwd=ROOT))
    return max(codes)


def pictures(environment: Environment, terminal: Terminal) -> int:
    """Those of docs/pictures with the real engine, then the gallery; 1 where something is cut."""
    ensure_qt(environment.qt(), terminal)
    codes = []
    for name, says in (("pictures", "docs/pictures"), ("gallery", "build/pictures")):
        terminal.say(f"Taking pictures: {says}")
        codes.append(subprocess.call([environment.python, "-m", f"tests.helpers.{name}"], cwd=ROOT))
    return max(codes)


def check(terminal: Terminal) -> int:
    """Every check, to the end, then a line for each."""
    results: dict[str, int] = {}
    for name, arguments in CHECKS.items():
        terminal.say(f"Checking: {name}")
        program, *options = name.split()
        results[name] = subprocess.call([BIN / program, *options, *arguments], cwd=ROOT)
    for name, code in results.items():
        terminal.say(f"{name}: {'passed' if code == 0 else 'FAILED'}")
    return 1 if any(results.values()) else 0


def finish(wanted: argparse.Namespace, environment: Environment, terminal: Terminal) -> None:
    """The commands of which only a sentence tells whether they went well. Raises InstallError."""
    if wanted.command == "package":
        make_package(environment.python, SHARE, DIST, terminal)
    elif wanted.command == "lock":
        lock(environment.python, terminal, upgrade=wanted.upgrade)
    elif wanted.command == "demo":
        terminal.say(f"The demonstration model is ready: {MODEL.relative_to(ROOT)}")
    else:
        terminal.say(f"Installed, and it answers. The commands are in {BIN.relative_to(ROOT)}")


def actions(
    wanted: argparse.Namespace, environment: Environment, terminal: Terminal
) -> dict[str, Callable[[], int]]:
    """The commands that end with a status of their own. What they do raises InstallError."""
    arguments = wanted.arguments

    def program(name: str) -> int:
        return become([environment.python, ROOT / "packaging" / name, *arguments])

    return {
        "run": lambda: run(environment, terminal),
        "test": lambda: test(environment, terminal, arguments, wanted.all),
        "bench": lambda: bench(environment, terminal, arguments),
        "check": lambda: check(terminal),
        "pictures": lambda: pictures(environment, terminal),
        "package-test": lambda: package_test.main(
            DIST, environment.python, SHARE, arguments, terminal
        ),
        # Programs of their own: they need packages that are in .venv.
        "package-windows": lambda: program("make_windows.py"),
        "package-windows-test": lambda: program("windows_test.py"),
    }


def parse(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description=__doc__)
    parser.add_argument("--gpu", default="", help="cpu, cuda, metal or vulkan (default: as before)")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in COMMANDS:
        commands.add_parser(name)
    for name in (*SYSTEM_TESTS, "signing-key"):
        commands.add_parser(name, allow_abbrev=False)
    # Nothing but `--all` is ours: `--a` would be a shortened one.
    every = commands.add_parser("test", allow_abbrev=False)
    every.add_argument("--all", action="store_true", help="the slow tests, too")
    commands.add_parser("lock").add_argument("--upgrade", action="store_true")
    wanted, arguments = parser.parse_known_args(argv)
    if arguments and wanted.command not in TAKES_ARGUMENTS:
        parser.error(f"{wanted.command} takes no {' '.join(arguments)}")
    wanted.arguments = arguments
    return wanted


def main(argv: list[str] | None = None) -> int:
    """Do one command; 0 if it went well, 1 if it failed with a sentence, else the program's own."""
    wanted = parse(argv)
    terminal = Terminal(LOG)
    environment = Environment(terminal)
    group = "app" if wanted.command in ("install", "demo", "run") else "dev"
    try:
        if wanted.command == "signing-key":
            return make_signing_key(wanted.arguments, terminal)
        with one_at_a_time(BUILD / "install.lock", terminal):
            environment.install(group, wanted.gpu)
            if wanted.command not in ("check", "lock"):
                environment.second_model()
        if (action := actions(wanted, environment, terminal).get(wanted.command)) is not None:
            return action()
        finish(wanted, environment, terminal)
    except InstallError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The next call goes on from here.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
