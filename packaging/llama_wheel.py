"""llama.cpp for Python: one lean build for each machine and backend, kept for the next environment.

pip's own wheel cache doesn't know with which CMake flags a wheel was made, so ours is keyed by
them, and by the processor: the build uses its instructions (`-march=native`).
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
from pathlib import Path

from stages import InstallError, Terminal, compile_steps, one_at_a_time
from system_packages import ensure_tools

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


def cmake_flags(backend: str) -> list[str]:
    """The flags of a build, in a fixed order."""
    return [f"-D{name}={value}" for name, value in sorted({**LEAN, **BACKENDS[backend]}.items())]


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


def cache_folder(version: str, backend: str) -> Path:
    """Where the wheel of this version, backend, processor and Python lies, or will lie."""
    made_from = "\n".join([platform.machine(), processor(), *cmake_flags(backend)])
    key = hashlib.sha256(made_from.encode()).hexdigest()[:12]
    python = f"cp{sys.version_info.major}{sys.version_info.minor}"
    return cache_root() / "wheels" / f"{PROJECT}-{version}-{backend}-{python}-{key}"


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


def build_wheel(python: Path, requirements: str, backend: str, terminal: Terminal) -> Path:
    """The wheel for this machine: from our cache, or compiled now and put there.

    The source archive is checked against the hash in the requirements file.
    """
    version, block = requirement(requirements)
    folder = cache_folder(version, backend)
    with one_at_a_time(folder.parent / "build.lock", terminal):
        wheel = cached_wheel(folder)
        if wheel is not None:
            terminal.say(f"llama.cpp ({backend}): compiled before, taken from {folder.parent}")
            return wheel
        check_backend(backend)
        ensure_tools(terminal)
        for left in folder.parent.glob(".building-*"):
            shutil.rmtree(left, ignore_errors=True)  # of a build that was killed
        return _compile(python, block, backend, folder, terminal)


def _compile(python: Path, block: str, backend: str, folder: Path, terminal: Terminal) -> Path:
    cores = os.cpu_count() or 1
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
            f"Compiling llama.cpp for {backend} on {cores} cores (4 to 10 minutes, once only)",
            [*argv, "-w", out, "-r", listed],
            step=compile_steps(),
            env={
                "CMAKE_ARGS": " ".join(cmake_flags(backend)),
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
