"""The installation: what is shown, what is cached, what is said when something is missing."""

from __future__ import annotations

import dataclasses
import hashlib
import importlib
import io
import platform
import re
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from app.ui import system_libraries
from tests.helpers.tree import ROOT

APP_REQUIREMENTS = (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8")


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of packaging/, which is a folder of scripts and no package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module(name)


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("stages", monkeypatch)


@pytest.fixture
def llama_wheel(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("llama_wheel", monkeypatch)


@pytest.fixture
def system_packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return load("system_packages", monkeypatch)


@pytest.fixture
def shown() -> io.StringIO:
    return io.StringIO()


def test_steps_of_a_command_are_shown_and_all_of_it_is_logged(
    stages: ModuleType, shown: io.StringIO, tmp_path: Path
) -> None:
    terminal = stages.Terminal(tmp_path / "log", shown)
    code = "print('step one'); print('noise')"
    terminal.run("Working", [sys.executable, "-c", code], step=lambda line: line[:8].strip()
                 if line.startswith("step") else None)  # fmt: skip
    assert re.search(r"\[ 0:00\] Working\n\[ 0:0\d\]   step one\n$", shown.getvalue())
    assert (tmp_path / "log").read_text().endswith("step one\nnoise\n")


def test_a_failed_command_tells_its_last_lines_and_what_to_do(
    stages: ModuleType, shown: io.StringIO, tmp_path: Path
) -> None:
    terminal = stages.Terminal(tmp_path / "log", shown)
    code = "import sys; sys.exit('no room left')"
    with pytest.raises(stages.InstallError) as caught:
        terminal.run("Working", [sys.executable, "-c", code], hint="Make room.")
    assert "no room left" in str(caught.value)
    assert str(caught.value).endswith("Make room.")


def test_a_silent_command_gives_signs_of_life(
    stages: ModuleType, shown: io.StringIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "HEARTBEAT_S", 0.5)
    terminal = stages.Terminal(tmp_path / "log", shown)
    terminal.run("Working", [sys.executable, "-c", "import time; time.sleep(2.5)"])
    assert "still working" in shown.getvalue()


def test_compile_progress_always_shows_the_last_step(stages: ModuleType) -> None:
    step = stages.compile_steps()
    assert step("  [1/140] g++ -c a.cpp") == "compiling [1/140]"
    assert step("  [2/140] g++ -c b.cpp") is None  # too soon after the first
    assert step("-- Configuring done") is None
    assert step("  [140/140] Linking") == "compiling [140/140]"


def test_a_second_installation_waits_for_the_first(
    stages: ModuleType, shown: io.StringIO, tmp_path: Path
) -> None:
    lock = tmp_path / "lock"
    holding = (
        "import fcntl, sys; f = open(sys.argv[1], 'w'); fcntl.flock(f, fcntl.LOCK_EX); "
        "print('held', flush=True); sys.stdin.read()"
    )
    had = threading.Event()

    def second() -> None:
        with stages.one_at_a_time(lock, stages.Terminal(tmp_path / "log", shown)):
            had.set()

    waiting = threading.Thread(target=second)
    with subprocess.Popen(
        [sys.executable, "-c", holding, lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None and other.stdout is not None
        assert other.stdout.readline() == "held\n"
        waiting.start()
        while "Waiting" not in shown.getvalue():
            waiting.join(0.01)
        assert not had.is_set()
        other.stdin.close()
        waiting.join()
    assert had.is_set()
    assert shown.getvalue().count("Waiting for another installation") == 1


def test_llama_is_taken_out_of_the_requirements_with_all_its_hashes(
    llama_wheel: ModuleType,
) -> None:
    version, block = llama_wheel.requirement(APP_REQUIREMENTS)
    assert version == "0.3.36"
    assert block.count("--hash=sha256:") >= 1
    rest = llama_wheel.without_llama(APP_REQUIREMENTS)
    assert "llama-cpp-python==" not in rest
    assert len(rest) == len(APP_REQUIREMENTS) - len(block)


def test_each_backend_and_processor_has_its_own_wheel(
    llama_wheel: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools = llama_wheel.toolchain()

    def folder(backend: str, instructions: str = "native") -> Path:
        build = llama_wheel.Build("0.3.36", backend, llama_wheel.Instructions(instructions))
        found = build.folder(tools)
        assert isinstance(found, Path)
        return found

    folders = {folder(name) for name in llama_wheel.BACKENDS}
    folders.add(folder("cpu", "common"))
    monkeypatch.setattr(llama_wheel, "processor", lambda: "another")
    folders.add(folder("cpu"))
    tools = dataclasses.replace(tools, identity="another compiler")
    folders.add(folder("cpu"))
    tools = dataclasses.replace(tools, cxx_flags=f"{tools.cxx_flags} -mno-amx-tile")
    folders.add(folder("cpu"))
    assert len(folders) == len(llama_wheel.BACKENDS) + 4


def test_a_wheel_of_which_the_compiler_is_not_known_is_never_taken(
    llama_wheel: ModuleType,
) -> None:
    # As it was named when the compilers were no part of the key.
    made_from = [platform.machine(), llama_wheel.processor(), *llama_wheel.cmake_flags("cpu")]
    key = hashlib.sha256("\n".join(made_from).encode()).hexdigest()[:12]
    build = llama_wheel.Build("0.3.36", "cpu", llama_wheel.Instructions.NATIVE)
    folder = build.folder(llama_wheel.toolchain())
    assert key not in folder.name and "-cpu-native-" in folder.name


def test_a_damaged_cached_wheel_is_not_used(llama_wheel: ModuleType, tmp_path: Path) -> None:
    wheel = tmp_path / "llama_cpp_python-0.3.36-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("data", b"x" * 5000)
    assert llama_wheel.cached_wheel(tmp_path) == wheel
    whole = wheel.read_bytes()
    wheel.write_bytes(whole[:2000] + b"y" + whole[2001:])
    assert llama_wheel.cached_wheel(tmp_path) is None
    wheel.write_bytes(whole[:3000])
    assert llama_wheel.cached_wheel(tmp_path) is None


PLAYED_PIP = """#!{python}
import os, sys, zipfile
assert os.environ["CMAKE_ARGS"] == {flags!r}
assert {tools!r}.items() <= os.environ.items()
print("  [1/2] compile")
if {fails}:
    sys.exit("error: no space left on device")
out = sys.argv[sys.argv.index("-w") + 1]
os.mkdir(out)
with zipfile.ZipFile(out + "/llama_cpp_python-0.3.36-py3-none-any.whl", "w") as wheel:
    wheel.writestr("data", "x")
"""


def test_a_wheel_is_built_once_and_a_failed_build_leaves_nothing(
    llama_wheel: ModuleType, stages: ModuleType, shown: io.StringIO, tmp_path: Path
) -> None:
    # The compiler's minutes are played: what is tested is what surrounds them.
    pip = tmp_path / "python"
    terminal = stages.Terminal(tmp_path / "log", shown)
    flags = " ".join(llama_wheel.cmake_flags("cpu"))
    assert "-DLLAMA_BUILD_SERVER=OFF" in flags and "-DGGML_NATIVE=ON" in flags
    tools = llama_wheel.toolchain()
    made = llama_wheel.Build("0.3.36", "cpu", llama_wheel.Instructions.NATIVE)
    folder = made.folder(tools)

    def build(fails: bool) -> Path:
        pip.write_text(
            PLAYED_PIP.format(
                python=sys.executable, flags=flags, tools=tools.environment(), fails=fails
            )
        )
        pip.chmod(0o755)
        wheel = llama_wheel.build_wheel(pip, APP_REQUIREMENTS, made, terminal)
        assert isinstance(wheel, Path)
        return wheel

    with pytest.raises(stages.InstallError, match="no space left on device"):
        build(fails=True)
    assert not folder.exists()
    killed = folder.parent / ".building-killed"
    killed.mkdir()
    assert build(fails=False).parent == folder
    assert build(fails=True).parent == folder  # from the cache: nothing runs
    assert sorted(path.name for path in folder.parent.iterdir()) == ["build.lock", folder.name]
    assert "compiled before" in shown.getvalue()
    llama_wheel.refuse(folder, "it ended by SIGSEGV")
    with pytest.raises(stages.NoAnswer, match="it ended by SIGSEGV"):
        build(fails=False)


def test_an_impossible_backend_is_refused_with_the_reason(
    llama_wheel: ModuleType, stages: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda program: None)
    for backend, reason in [("cuda", "nvcc"), ("metal", "macOS"), ("radeon", "Choose one of")]:
        with pytest.raises(stages.InstallError, match=reason):
            llama_wheel.check_backend(backend)


@pytest.mark.parametrize(
    ("program", "command"),
    [
        ("apt-get", "sudo apt-get install -y --no-install-recommends fonts-dejavu-core g++"),
        ("dnf", "sudo dnf install -y dejavu-sans-fonts gcc-c++"),
        ("zypper", "sudo zypper install -y dejavu-fonts gcc-c++"),
        ("pacman", "sudo pacman -S --needed --noconfirm gcc ttf-dejavu"),
    ],
)
def test_the_exact_install_command_is_named(
    system_packages: ModuleType, monkeypatch: pytest.MonkeyPatch, program: str, command: str
) -> None:
    monkeypatch.setattr(system_libraries, "is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: name if name == program else None)
    packages = [system_packages.FONT, system_packages.COMPILER]
    assert system_packages.install_command(packages) == command


def test_a_missing_compiler_is_named_before_anything_is_compiled(
    system_packages: ModuleType,
    stages: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    for module in (system_packages, system_libraries):
        monkeypatch.setattr(module, "is_root", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "apt-get" else None)
    with pytest.raises(stages.InstallError, match=r"sudo apt-get install .* g\+\+"):
        system_packages.ensure_tools(stages.Terminal(tmp_path / "log"))


def test_every_library_that_qt_wants_here_is_known_or_present() -> None:
    qt = system_libraries.qt_folder()
    assert qt is not None
    files = system_libraries.qt_files(qt, ["xcb", "offscreen"])
    assert len(files) == 2 + len(system_libraries.QT_LIBRARIES)
    assert system_libraries.missing_libraries(files) == []


def test_the_installer_reads_the_table_before_anything_is_installed() -> None:
    look = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'packaging')!r}); import system_packages;"
        "print([name for name in ('PySide6', 'msgspec', 'apsw') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", look], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_without_a_display_a_consultation_starts_in_the_terminal(
    monkeypatch: pytest.MonkeyPatch, stages: ModuleType, shown: io.StringIO, tmp_path: Path
) -> None:
    bootstrap = load("bootstrap", monkeypatch)
    environment = load("environment", monkeypatch)
    called: list[list[str | Path]] = []
    monkeypatch.setattr(bootstrap, "become", lambda argv: called.append(argv) or 0)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    terminal = stages.Terminal(tmp_path / "log", shown)
    assert bootstrap.run(environment.Environment(terminal), terminal) == 0
    assert called == [[environment.BIN / "consilium", "chat"]]
    assert "No display" in shown.getvalue()


@pytest.mark.parametrize(("script", "status"), [("exit 3", 3), ("kill -SEGV $$", -11)])
def test_how_the_program_ends_is_how_make_run_ends(
    tmp_path: Path, script: str, status: int
) -> None:
    program = tmp_path / "consilium"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    code = "import sys, bootstrap; sys.exit(bootstrap.become(sys.argv[1:]))"
    done = subprocess.run([sys.executable, "-c", code, program], cwd=ROOT / "packaging")
    assert done.returncode == status


def test_nothing_is_in_a_new_environment_that_no_list_names(
    monkeypatch: pytest.MonkeyPatch, stages: ModuleType, shown: io.StringIO, tmp_path: Path
) -> None:
    environment = load("environment", monkeypatch)
    folder = tmp_path / "venv"
    monkeypatch.setattr(environment, "VENV", folder)
    made = environment.Environment(stages.Terminal(tmp_path / "log", shown))
    monkeypatch.setattr(made, "python", folder / made.python.relative_to(made.python.parents[1]))
    made.make_venv()
    listed = subprocess.run(
        [made.python, "-m", "pip", "list", "--format=freeze"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert [line.partition("==")[0] for line in listed.stdout.split()] == ["pip"]


def test_a_stage_that_was_interrupted_is_repaired(
    monkeypatch: pytest.MonkeyPatch, stages: ModuleType, shown: io.StringIO, tmp_path: Path
) -> None:
    environment = load("environment", monkeypatch)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path)
    wanted = tmp_path / "build.txt"
    wanted.write_text("")
    terminal = stages.Terminal(tmp_path / "log", shown)
    made = environment.Environment(terminal)
    monkeypatch.setattr(made, "python", Path("/bin/false"))
    with pytest.raises(stages.InstallError):
        made.packages("build", wanted)
    again = environment.Environment(terminal)
    monkeypatch.setattr(again, "python", Path("/bin/true"))
    again.packages("build", wanted)
    again.packages("build", wanted)
    lines = shown.getvalue().splitlines()
    assert [line.split("] ")[1].split()[0] for line in lines] == ["Installing", "Repairing"]
