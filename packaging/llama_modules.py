"""llama.cpp for every processor of a kind: one build with a module for each, kept in our cache.

The program loads the module that fits best (`llama_library`). Paths of this machine are kept out of
the files, so that two builds by the same compilers are equal to the last byte.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shlex
import shutil
import tarfile
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from llama_wheel import LEAN, cache_root, requirement
from stages import InstallError, Terminal, compile_steps, one_at_a_time
from system_packages import ensure_tools
from toolchain import toolchain

FLAGS = {
    **{name: value for name, value in LEAN.items() if name.startswith("LLAMA_")},
    "BUILD_SHARED_LIBS": "ON",
    "CMAKE_BUILD_TYPE": "Release",
    "CMAKE_BUILD_WITH_INSTALL_RPATH": "ON",
    "CMAKE_INSTALL_RPATH": "$ORIGIN",
    "CMAKE_MODULE_LINKER_FLAGS": "-Wl,-s",
    "CMAKE_PLATFORM_NO_VERSIONED_SONAME": "ON",
    "CMAKE_SHARED_LINKER_FLAGS": "-Wl,-s",
    "GGML_BACKEND_DL": "ON",
    "GGML_CCACHE": "OFF",
    "GGML_CPU_ALL_VARIANTS": "ON",
    "GGML_NATIVE": "OFF",
    "LLAMA_BUILD_COMMON": "OFF",
}
TARGETS = ("llama", "ggml")
AMX_FILE = "ggml/src/ggml-cpu/amx/mmq.cpp"
AMX_LOAD = "    _tile_loadconfig(&tc);\n"
# Whatever a compiler takes this instruction to read (toolchain.py): all of it is written by then.
AMX_MENDED = '    __asm__ volatile("" : : "r"(&tc) : "memory");\n' + AMX_LOAD


@dataclass(frozen=True)
class Target:
    """What the modules are made for: its name in our cache, what its compilers say of themselves,
    the flags that are added, and how its libraries are called. `mend` changes the sources before
    they are compiled, `mended` is the text that it puts in."""

    name: str
    cc: str
    cxx: str
    identity: str
    libraries: str
    flags: Mapping[str, str]
    options: tuple[str, ...]
    mended: str
    mend: Callable[[Path], None]

    def key(self, block: str) -> str:
        """All of which the libraries depend."""
        flags = repr(sorted({**FLAGS, **self.flags}.items()))
        parts = [self.cc, self.cxx, self.identity, block, self.mended, flags, *self.options]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def this_system() -> Target:
    """Linux, by its own compilers."""
    tools = toolchain()
    return Target(
        platform.machine(),
        tools.cc,
        tools.cxx,
        tools.identity,
        "*.so",
        {},
        (),
        AMX_MENDED,
        lambda source: mend_amx(source / AMX_FILE),
    )


def modules(
    python: Path, requirements: str, terminal: Terminal, target: Target | None = None
) -> Path:
    """The folder with `llama_cpp` and its metadata, to be copied among Python's packages: from our
    cache, or compiled now and put there. The source is checked against the hash in the
    requirements. Raises InstallError."""
    ensure_tools(terminal)
    target = target or this_system()
    version, block = requirement(requirements)
    kept = cache_root() / "modules" / f"llama.cpp-{version}-{target.name}-{target.key(block)}"
    kept.parent.mkdir(parents=True, exist_ok=True)
    with one_at_a_time(kept.parent / "build.lock", terminal):
        if kept.is_dir():
            terminal.say(f"llama.cpp for every processor: compiled before, taken from {kept}")
            return kept
        for left in kept.parent.glob(".building-*"):
            shutil.rmtree(left, ignore_errors=True)  # of a build that was killed
        with tempfile.TemporaryDirectory(dir=kept.parent, prefix=".building-") as made:
            source = _source(python, block, Path(made), terminal)
            target.mend(source)
            built = _compile(python, source, Path(made) / "build", target, terminal)
            _collect(source, built, Path(made) / "out", version, target.libraries)
            (Path(made) / "out").rename(kept)
    return kept


def _source(python: Path, block: str, folder: Path, terminal: Terminal) -> Path:
    """llama.cpp's sources, unpacked."""
    listed = folder / "llama.txt"
    listed.write_text(block, encoding="utf-8")
    terminal.run(
        "Fetching llama.cpp's sources",
        [
            *(python, "-m", "pip", "download", "--no-deps", "--no-build-isolation"),
            *("--no-binary", ":all:", "--require-hashes", "-d", folder, "-r", listed),
        ],
        env={"TMPDIR": str(folder), "PATH": _path(python)},
    )
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        archive.extractall(folder / "source", filter="data")
    found = next((folder / "source").glob("*/vendor/llama.cpp"), None)
    if found is None:
        raise InstallError("The sources of llama-cpp-python hold no llama.cpp.")
    return found


def mend_amx(file: Path) -> None:
    """Have the tile configuration written before it is loaded. Raises InstallError where the place
    isn't found, as in another version."""
    text = file.read_text(encoding="utf-8")
    if text.count(AMX_LOAD) != 1:
        raise InstallError(f"{AMX_FILE} loads no tile configuration where it did: look at it.")
    file.write_text(text.replace(AMX_LOAD, AMX_MENDED), encoding="utf-8")


def _compile(python: Path, source: Path, build: Path, target: Target, terminal: Terminal) -> Path:
    """Where the libraries lie then."""
    maps = {source: "llama.cpp", build: "build"}
    unnamed = [f"-ffile-prefix-map={path}={name}" for path, name in maps.items()]
    options = shlex.join([*unnamed, *target.options])
    flags = {**FLAGS, **target.flags, "CMAKE_C_FLAGS": options, "CMAKE_CXX_FLAGS": options}
    env = {
        "CC": target.cc,
        "CXX": target.cxx,
        "PATH": _path(python),
        "GIT_DIR": os.devnull,  # the version of whatever repository lies around isn't llama.cpp's
    }
    configure: list[str | Path] = ["cmake", "-G", "Ninja", "-S", source, "-B", build]
    terminal.run(
        "Configuring llama.cpp for every processor",
        [*configure, *(f"-D{name}={value}" for name, value in sorted(flags.items()))],
        env=env,
    )
    terminal.run(
        f"Compiling llama.cpp for every processor on {os.cpu_count() or 1} cores (10 to 20 minutes "
        "of their time, once only)",
        ["ninja", "-C", build, *TARGETS],
        step=compile_steps(),
        env=env,
        hint="If it was killed for lack of memory, close other programs and try again.",
    )
    return build / "bin"


def _collect(source: Path, built: Path, out: Path, version: str, libraries: str) -> None:
    """As a wheel unpacks: the binding with the libraries in it, and its metadata."""
    binding = source.parents[1]
    package = out / "llama_cpp"
    shutil.copytree(binding / "llama_cpp", package, ignore=shutil.ignore_patterns("server", "lib"))
    (package / "lib").mkdir()
    for library in sorted(built.glob(libraries)):
        shutil.copy2(library, package / "lib")
    info = out / f"llama_cpp_python-{version}.dist-info"
    (info / "licenses" / "llama.cpp").mkdir(parents=True)
    shutil.copy2(binding / "PKG-INFO", info / "METADATA")
    shutil.copy2(binding / "LICENSE.md", info / "licenses")
    for text in [source / "LICENSE", *sorted((source / "licenses").glob("LICENSE*"))]:
        shutil.copy2(text, info / "licenses" / "llama.cpp")


def _path(python: Path) -> str:
    return f"{python.parent}{os.pathsep}{os.environ['PATH']}"
