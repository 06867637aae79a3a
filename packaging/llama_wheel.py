"""llama.cpp for Python: one lean build for each machine and backend, kept for the next environment.

pip's own wheel cache doesn't know with which CMake flags a wheel was made, so ours is keyed by
them, by the compilers, and by the processor: the build uses its instructions (`-march=native`).
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from stages import InstallError, NoAnswer, Terminal, compile_steps, one_at_a_time
from system_packages import ensure_tools
from toolchain import X86, Amx, Toolchain, toolchain

PROJECT = "llama-cpp-python"
LEAN = {
    "LLAVA_BUILD": "OFF",
    "LLAMA_BUILD_TOOLS": "OFF",
    "LLAMA_BUILD_SERVER": "OFF",
    "LLAMA_BUILD_APP": "OFF",
    "LLAMA_BUILD_TESTS": "OFF",
    "LLAMA_BUILD_EXAMPLES": "OFF",
    "LLAMA_OPENSSL": "OFF",
}
BACKENDS: dict[str, dict[str, str]] = {
    "cpu": {"GGML_METAL": "OFF"} if sys.platform == "darwin" else {},
    "cuda": {"GGML_CUDA": "ON"},
    "metal": {"GGML_METAL": "ON"},
    "vulkan": {"GGML_VULKAN": "ON"},
}
# What a backend's build needs besides a compiler: the program, and where to get it.
BACKEND_TOOLS = {
    "cuda": ("nvcc", "NVIDIA's CUDA toolkit (with its bin folder on PATH)"),
    "vulkan": (
        "glslc",
        "the Vulkan SDK (Debian: apt-get install libvulkan-dev glslc spirv-headers)",
    ),
}


# What an x86 processor is called to have, and the CMake option of each. All of the second kind or
# none: every processor that was sold with AVX2 has them, and few combinations were ever tried.
SSE42 = {"sse4_2": "GGML_SSE42"}
AVX2 = {
    "avx": "GGML_AVX",
    "avx2": "GGML_AVX2",
    "bmi2": "GGML_BMI2",
    "f16c": "GGML_F16C",
    "fma": "GGML_FMA",
}
REFUSED = "refused.txt"


class Instructions(StrEnum):
    """Which of the processor's instructions a build uses: all, or those of the last ten years'
    processors, for where the newest don't work as they should."""

    NATIVE = "native"
    COMMON = "common"


def cmake_flags(backend: str, instructions: Instructions = Instructions.NATIVE) -> list[str]:
    """The flags of a build, in a fixed order."""
    flags = {**LEAN, **BACKENDS[backend], **instruction_flags(instructions)}
    return [f"-D{name}={value}" for name, value in sorted(flags.items())]


def instruction_flags(instructions: Instructions) -> dict[str, str]:
    """GGML_NATIVE is always said, since llama.cpp turns it off where SOURCE_DATE_EPOCH is set."""
    if instructions is Instructions.NATIVE:
        return {"GGML_NATIVE": "ON"}
    flags = {"GGML_NATIVE": "OFF"}
    if platform.machine() not in X86:
        return flags  # a compiler's own default is the oldest processor of a kind
    present = set(processor().split())
    sse = SSE42.keys() <= present
    avx = sse and AVX2.keys() <= present
    flags.update(dict.fromkeys(SSE42.values(), "ON" if sse else "OFF"))
    flags.update(dict.fromkeys(AVX2.values(), "ON" if avx else "OFF"))
    return flags


def requirement(requirements: str) -> tuple[str, str]:
    """The version of llama-cpp-python and its block (with hashes) from a requirements file."""
    block = re.search(rf"^{PROJECT}==(\S+).*?(?=^\S|\Z)", requirements, re.MULTILINE | re.DOTALL)
    if block is None:
        raise InstallError(f"requirements/app.txt names no {PROJECT}: run `make lock`.")
    return block[1], block[0]


def without_llama(requirements: str) -> str:
    """The requirements file without that block: pip would compile it with the wrong flags."""
    return requirements.replace(requirement(requirements)[1], "")


def processor() -> str:
    """What the compiler's `native` depends on, as text."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return f"{platform.machine()} {platform.processor()}"
    wanted = ("model name", "flags", "Features", "CPU part")
    return "\n".join(dict.fromkeys(line for line in lines if line.startswith(wanted)))


def cache_root() -> Path:
    """Our folder of what other environments need not make or fetch again."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "consilium"


@dataclass(frozen=True)
class Build:
    """One way to compile one version; each has a place of its own in the cache.

    What was compiled before the compilers were part of the key is never found again: it may be
    what ends with signal 11 on a processor with AMX.
    """

    version: str
    backend: str
    instructions: Instructions

    def stamp(self) -> str:
        """What a finished installation of it is recognised by; no compiler is asked for this."""
        return f"{self.version} {self.backend} {self.instructions} {_hash(self._machine())}"

    def folder(self, tools: Toolchain) -> Path:
        """Where its wheel lies, or will lie."""
        python = f"cp{sys.version_info.major}{sys.version_info.minor}"
        key = _hash(f"{self._machine()}\n{tools.key()}")
        name = f"{PROJECT}-{self.version}-{self.backend}-{self.instructions}-{python}-{key}"
        return cache_root() / "wheels" / name

    def what(self) -> str:
        """It, in the words of the terminal."""
        if self.instructions is Instructions.NATIVE:
            return f"llama.cpp ({self.backend})"
        return f"llama.cpp ({self.backend}) without the processor's newest instructions"

    def flags(self) -> list[str]:
        return cmake_flags(self.backend, self.instructions)

    def _machine(self) -> str:
        return "\n".join([platform.machine(), processor(), *self.flags()])


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def refusal(folder: Path) -> str:
    """Why the wheel of a folder isn't to be used; empty where nothing is known against it."""
    try:
        return (folder / REFUSED).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def refuse(folder: Path, reason: str) -> None:
    """Never take the wheel of this folder again; only the reason stays."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / REFUSED).write_text(f"{reason}\n", encoding="utf-8")
    for wheel in folder.glob("*.whl"):
        wheel.unlink()


def cached_wheel(folder: Path) -> Path | None:
    """The wheel in a cache folder, if there is a whole one."""
    for wheel in sorted(folder.glob("*.whl")):
        try:
            with zipfile.ZipFile(wheel) as archive:
                if archive.testzip() is None:
                    return wheel
        except (OSError, zipfile.BadZipFile):
            continue
    return None


def check_backend(backend: str) -> None:
    """Raise InstallError if this machine can't build for the backend."""
    if backend not in BACKENDS:
        names = ", ".join(name for name in BACKENDS)
        raise InstallError(f"GPU={backend} is not known. Choose one of: {names}.")
    if backend == "metal" and sys.platform != "darwin":
        raise InstallError("GPU=metal needs macOS. On this machine: GPU=cuda, GPU=vulkan or none.")
    program, source = BACKEND_TOOLS.get(backend, ("", ""))
    if program and shutil.which(program) is None:
        raise InstallError(f"GPU={backend} needs `{program}`: install {source}, then try again.")


def build_wheel(python: Path, requirements: str, build: Build, terminal: Terminal) -> Path:
    """The wheel for this machine: from our cache, or compiled now and put there.

    The source archive is checked against the hash in the requirements file. Raises NoAnswer where
    the wheel was refused before, and InstallError.
    """
    ensure_tools(terminal)
    tools = toolchain()
    folder = build.folder(tools)
    if reason := refusal(folder):
        raise NoAnswer(reason)
    with one_at_a_time(folder.parent / "build.lock", terminal):
        wheel = cached_wheel(folder)
        if wheel is not None:
            terminal.say(f"{build.what()}: compiled before, taken from {folder.parent}")
            return wheel
        check_backend(build.backend)
        for left in folder.parent.glob(".building-*"):
            shutil.rmtree(left, ignore_errors=True)  # of a build that was killed
        return _compile(python, requirement(requirements)[1], build, tools, terminal)


def _compile(python: Path, block: str, build: Build, tools: Toolchain, terminal: Terminal) -> Path:
    cores = os.cpu_count() or 1
    folder = build.folder(tools)
    if tools.amx is Amx.FAULTY:
        terminal.say(f"{tools.cxx} has a known fault in AMX: compiling without these instructions")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".building-") as made:
        listed = Path(made) / "llama.txt"
        listed.write_text(block, encoding="utf-8")
        out = Path(made) / "wheel"
        argv: list[str | Path] = [
            python,
            "-m",
            "pip",
            "wheel",
            "-v",
            "--no-deps",
            "--no-build-isolation",
        ]
        argv += ["--no-cache-dir", "--no-binary", PROJECT, "--require-hashes"]
        terminal.run(
            f"Compiling {build.what()} on {cores} cores (4 to 10 minutes, once only)",
            [*argv, "-w", out, "-r", listed],
            step=compile_steps(),
            env={
                **tools.environment(),
                "CMAKE_ARGS": " ".join(build.flags()),
                "CMAKE_BUILD_PARALLEL_LEVEL": str(cores),
                "TMPDIR": made,  # /tmp may be small, and a killed build leaves nothing there
                "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
            },
            hint="If it was killed for lack of memory, close other programs and try again.",
        )
        # One rename publishes it: another environment never sees half a wheel.
        if folder.exists():
            shutil.rmtree(folder)
        out.rename(folder)
    built = cached_wheel(folder)
    if built is None:
        raise InstallError(f"The build left no usable wheel in {folder}. Run the command again.")
    return built
