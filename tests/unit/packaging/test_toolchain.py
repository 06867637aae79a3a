"""The compilers: what they make of AMX is seen in their assembly, and goes with the wheel's key."""

from __future__ import annotations

import importlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.helpers.tree import ROOT

pytestmark = pytest.mark.skipif(
    platform.machine() != "x86_64" or sys.platform != "linux", reason="AMX is of x86 processors"
)


@pytest.fixture
def toolchain(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    for name in ("CC", "CXX", "CFLAGS", "CXXFLAGS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("toolchain")


def compiler(folder: Path, name: str, script: str) -> str:
    """A compiler of that name that does what the script says; its path."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


# A compiler that writes the store, one that drops it, one that writes a comment only about another
# thing, one that knows no AMX, one that can't compile the probe at all.
# Asked for its version, it writes no file of that name.
WRITES = 'for out in "$@"; do :; done; case "$out" in --*) ;; *) echo "{}" > "$out";; esac'
KINDS = {
    "sound": (WRITES.format("leaq consilium_marker(%rip), %rax"), "SOUND"),
    "faulty": (WRITES.format("ldtilecfg -64(%rsp)"), "FAULTY"),
    "old": ('case "$*" in *-mamx-tile*) exit 1;; esac', "UNKNOWN"),
    "broken": ('case "$*" in *-std=c++17*) exit 1;; *) ' + WRITES.format("") + ";; esac", "FAULTY"),
    "absent": ("exit 127", "UNKNOWN"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_assembly_decides_and_no_version(
    toolchain: ModuleType, tmp_path: Path, kind: str
) -> None:
    script, expected = KINDS[kind]
    version = 'case "$*" in *--version) echo "gcc 12.2.0"; exit 0;; esac\n'
    path = compiler(tmp_path, "c++", version + script)
    assert toolchain.amx_of(path) is toolchain.Amx[expected]
    assert toolchain.amx_of(f"{shutil.which('env')} {path}") is toolchain.Amx[expected]


@pytest.mark.skipif(shutil.which("g++") is None, reason="g++ is not installed")
@pytest.mark.parametrize("march", ["", "-march=sapphirerapids", "-O2"])
def test_what_the_real_compiler_is_given_leaves_no_tile_instruction_that_could_fault(
    toolchain: ModuleType, tmp_path: Path, march: str
) -> None:
    found = toolchain.toolchain()
    if found.amx is toolchain.Amx.UNKNOWN:
        pytest.skip("this compiler knows no AMX")
    command = [
        "c++",
        *found.cxx_flags.split(),
        "-march=sapphirerapids",
        *march.split(),
        "-dM",
        "-E",
    ]
    macros = subprocess.run(
        [*command, "-x", "c++", os.devnull], capture_output=True, text=True, check=True
    ).stdout
    # What ggml asks before it compiles its AMX part.
    assert ("__AMX_INT8__" in macros) == (found.amx is toolchain.Amx.SOUND)
    assert "__AVX512VNNI__" in macros


def test_a_faulty_compiler_gets_the_flags_beside_the_users_own(
    toolchain: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CXX", compiler(tmp_path, "c++", KINDS["faulty"][0]))
    monkeypatch.setenv("CC", compiler(tmp_path, "cc", KINDS["sound"][0]))
    monkeypatch.setenv("CXXFLAGS", "-fno-plt")
    environment = toolchain.toolchain().environment()
    assert environment["CXXFLAGS"] == "-fno-plt -mno-amx-tile -mno-amx-int8 -mno-amx-bf16"
    assert environment["CFLAGS"] == "-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"
    assert environment["CC"] == str(tmp_path / "cc")
    # A C compiler too old for AMX doesn't know the flags that leave it out.
    monkeypatch.setenv("CC", compiler(tmp_path, "old-cc", 'case "$*" in *amx*) exit 1;; esac'))
    assert toolchain.toolchain().environment()["CFLAGS"] == ""


def test_each_compiler_version_verdict_and_flag_has_a_key_of_its_own(
    toolchain: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def key(version: str, kind: str, flags: str = "") -> str:
        says = f'case "$*" in *--version) echo "{version}"; exit 0;; esac\n'
        monkeypatch.setenv("CXX", compiler(tmp_path, "c++", says + KINDS[kind][0]))
        monkeypatch.setenv("CXXFLAGS", flags)
        found: str = toolchain.toolchain().key()
        return found

    keys = {
        key("gcc 12.2.0-14", "faulty"),
        key("gcc 12.2.0-15", "faulty"),
        key("gcc 12.2.0-14", "sound"),
        key("gcc 12.2.0-14", "sound", "-O2"),
        key("clang 14", "sound"),
    }
    assert len(keys) == 5
    assert key("gcc 12.2.0-14", "faulty") in keys
