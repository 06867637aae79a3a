"""llama.cpp's modules are loaded from its own folder and from nowhere else.

A small library stands for ggml's here, as the build of these tests has its backends inside. The
real modules, and a planted one, are tried on the assembled folder (`make package-test`).
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.errors import EngineError
from app.services.engine.engine_client import EngineClient
from llama_library import backends
from tests.helpers.tree import ROOT

# ggml's registry, as far as we ask it: it notes each folder that it is sent to.
GGML = r"""
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static void* registry = NULL;
size_t ggml_backend_reg_count(void) { return registry != NULL; }
void* ggml_backend_reg_by_name(const char* name) { return strcmp(name, "CPU") ? NULL : registry; }
void ggml_log_get(void** log, void** user) { *log = *user = NULL; }
void ggml_log_set(void* log, void* user) { (void) log; (void) user; }
void ggml_backend_load_all_from_path(const char* folder) {
    char path[4096];
    const char* foreign = getenv("GGML_BACKEND_PATH");
    printf("searched %s, besides %s\n", folder, foreign ? foreign : "nothing");
    fflush(stdout);
    snprintf(path, sizeof path, "%s/libggml-cpu-haswell.so", folder);
    void* module = dlopen(path, RTLD_NOW);
    if (module != NULL) registry = dlsym(module, "consilium_registry");
}
"""
MODULE = "int consilium_registry = 1; int ggml_cpu_of_this = 7;"
LOAD = """
from llama_library.backends import *
load_backends()
load_backends()
print("for", processor_module() or "all")
print("has", processor_library().ggml_cpu_of_this is not None)
"""

needs_a_compiler = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("cc") is None,
    reason="it compiles two small libraries for Linux",
)


def compile_library(source: str, target: Path) -> None:
    command = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(target)]
    subprocess.run(command, input=source, text=True, check=True)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A llama.cpp with modules; the folder of its libraries."""
    libraries = tmp_path / "installed" / "llama_cpp" / "lib"
    libraries.mkdir(parents=True)
    (libraries.parent / "__init__.py").touch()
    compile_library(GGML, libraries / "libggml.so")
    compile_library("int base;", libraries / "libggml-base.so")
    compile_library(MODULE, libraries / "libggml-cpu-haswell.so")
    return libraries


def run(installed: Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(installed.parents[1]), str(ROOT)])
    env = {**os.environ, "PYTHONPATH": path, "GGML_BACKEND_PATH": str(cwd / "libforeign.so")}
    command = [sys.executable, "-P", "-c", LOAD]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


@needs_a_compiler
def test_modules_are_taken_once_and_from_their_own_folder_only(
    installed: Path, tmp_path: Path
) -> None:
    done = run(installed, tmp_path)
    assert done.stderr == ""
    searched, *rest = done.stdout.splitlines()
    assert searched == f"searched {installed}, besides nothing"
    assert rest == ["for haswell", "has True"]


@needs_a_compiler
def test_a_folder_without_a_module_for_the_processor_is_refused(
    installed: Path, tmp_path: Path
) -> None:
    (installed / "libggml-cpu-haswell.so").unlink()
    done = run(installed, tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(
        "LibraryMissing: this llama.cpp has no module for the processor"
    )


def test_where_the_backends_are_built_in_there_is_no_module() -> None:
    if list(backends.folder().glob("*ggml-cpu-*")):
        pytest.skip("this build has modules")
    backends.load_backends()
    assert backends.processor_module() == ""
    assert backends.processor_library().ggml_cpu_init is not None


class Kernel32:
    """Windows' two functions: a library is known by an address in it, and has a path."""

    def __init__(self, libraries: dict[int, str]) -> None:
        self.libraries = libraries
        self.GetModuleHandleExW = self.Called(self._library_of)
        self.GetModuleFileNameW = self.Called(self._file_of)

    class Called:
        def __init__(self, call: Any) -> None:
            self.call = call
            self.argtypes: list[object] = []

        def __call__(self, *arguments: object) -> int:
            assert len(arguments) == len(self.argtypes)
            return int(self.call(*arguments))

    def _library_of(self, flags: int, address: int, found: Any) -> int:
        assert flags == 0x4 | 0x2  # by an address, and not counted
        found._obj.value = address
        return int(address in self.libraries)

    def _file_of(self, library: Any, name: Any, size: int) -> int:
        path = self.libraries[library.value]
        name.value = path[: size - 1]
        return min(len(path), size)


def test_on_windows_a_library_is_known_by_an_address_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel32({1 << 40: "C:/some folder/ggml-cpu-haswell.dll", 7: "x" * 40_000})
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: kernel, raising=False)
    assert backends._path_on_windows(1 << 40) == Path("C:/some folder/ggml-cpu-haswell.dll")
    assert backends._path_on_windows(8) is None
    assert backends._path_on_windows(7) is None


def test_the_processor_tells_the_memory_of_this_machine() -> None:
    assert backends.processor_memory() == os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def test_a_function_or_a_library_that_is_missing_is_named() -> None:
    with pytest.raises(backends.LibraryMissing, match="has no ggml_of_tomorrow"):
        backends.function("ggml_of_tomorrow", None)
    with pytest.raises(backends.LibraryMissing, match=r"ggml-tomorrow\S* can't be loaded from"):
        backends.library("ggml-tomorrow")


# A program in the engine's place: its llama.cpp has lost its modules.
WITHOUT_MODULES = """
import os, sys
from llama_library import backends
from app.engine import worker
def lost():
    raise backends.LibraryMissing("this llama.cpp has no module for the processor")
worker.load_backends = lost
worker.Worker(sys.stdin.buffer, os.dup(1)).run(0.0)
"""


def test_an_engine_without_modules_says_so_in_a_sentence() -> None:
    client = EngineClient([sys.executable, "-c", WITHOUT_MODULES])
    try:
        with pytest.raises(EngineError) as refused:
            client.start()
    finally:
        client.close()
    assert str(refused.value) == (
        "The engine can't compute: this llama.cpp has no module for the processor. "
        "Install Consilium again."
    )
