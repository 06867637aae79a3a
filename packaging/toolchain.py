"""Which compilers build llama.cpp here, and whether what they make of AMX can be trusted.

gcc before 11.5, 12.4, 13.3 and 14.1 says of `_tile_loadconfig` that it reads 8 bytes, and it reads
64 (PR target/114098). With optimization the stores of the other 56 go, and on a processor with AMX
the first matrix product ends with signal 11. A version proves nothing, as distributions mend older
ones and another compiler may go by the name of `cc`: so a few lines are compiled, and looked at.
"""

from __future__ import annotations

import os
import platform
import shlex
import subprocess
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

X86 = ("x86_64", "AMD64", "amd64")
WITHOUT_AMX = ("-mno-amx-tile", "-mno-amx-int8", "-mno-amx-bf16")
MARKER = "consilium_marker"
# The address of a thing elsewhere is stored beyond the first 8 bytes: where the compiler drops that
# store as dead, nothing in its assembly names the thing any more.
PROBE = f"""
#include <immintrin.h>
extern const char {MARKER};
struct configuration {{ unsigned char head[16]; const void* rest[6]; }};
void consilium_probe() {{
    alignas(64) configuration tiles = {{}};
    tiles.head[0] = 1;
    tiles.rest[5] = &{MARKER};
    _tile_loadconfig(&tiles);
}}
"""


class Amx(StrEnum):
    """What a C++ compiler makes of Intel's matrix instructions."""

    UNKNOWN = "knows no AMX"
    SOUND = "AMX is sound"
    FAULTY = "AMX is faulty"


@dataclass(frozen=True)
class Toolchain:
    """`cc` and `cxx` as CMake takes them from CC and CXX; `identity` is what both say of
    themselves; the flags are what the user's environment gives, and ours."""

    cc: str
    cxx: str
    identity: str
    amx: Amx
    c_flags: str
    cxx_flags: str

    def environment(self) -> dict[str, str]:
        """For a build: exactly these compilers, whatever else would choose one."""
        return {
            "CC": self.cc,
            "CXX": self.cxx,
            "CFLAGS": self.c_flags,
            "CXXFLAGS": self.cxx_flags,
        }

    def key(self) -> str:
        """All of which a wheel depends."""
        parts = [self.cc, self.cxx, self.identity, self.amx, self.c_flags, self.cxx_flags]
        return "\n".join(parts)


def compilers() -> tuple[str, str]:
    """The C and the C++ compiler: CC and CXX, which may be commands with arguments."""
    return os.environ.get("CC") or "cc", os.environ.get("CXX") or "c++"


def toolchain() -> Toolchain:
    """Ask the compilers; a fraction of a second."""
    cc, cxx = compilers()
    amx = amx_of(cxx)
    flags = {name: os.environ.get(name, "") for name in ("CFLAGS", "CXXFLAGS")}
    if amx is Amx.FAULTY:
        flags["CXXFLAGS"] = " ".join([flags["CXXFLAGS"], *WITHOUT_AMX]).strip()
        if _compiled(cc, ".c", "", *WITHOUT_AMX) is not None:  # else it has no AMX to leave out
            flags["CFLAGS"] = " ".join([flags["CFLAGS"], *WITHOUT_AMX]).strip()
    identity = "\n".join(_identity(compiler) for compiler in (cc, cxx))
    return Toolchain(cc, cxx, identity, amx, flags["CFLAGS"], flags["CXXFLAGS"])


def amx_of(cxx: str) -> Amx:
    """Compile the probe at the level at which llama.cpp is compiled, and read the assembly."""
    if platform.machine() not in X86 or _compiled(cxx, ".cpp", "", "-mamx-tile") is None:
        return Amx.UNKNOWN
    # Faulty too where the probe can't be compiled: then nothing shows that it is sound.
    assembly = _compiled(cxx, ".cpp", PROBE, "-std=c++17", "-O3", "-mamx-tile") or ""
    return Amx.SOUND if MARKER in assembly else Amx.FAULTY


def _compiled(compiler: str, ending: str, source: str, *flags: str) -> str | None:
    """The assembly of a source; None where the compiler refuses it."""
    with tempfile.TemporaryDirectory(prefix="consilium-probe-") as folder:
        file, out = Path(folder) / f"probe{ending}", Path(folder) / "probe.s"
        file.write_text(source, encoding="utf-8")
        command = [*shlex.split(compiler), *flags, "-S", str(file), "-o", str(out)]
        try:
            done = subprocess.run(command, capture_output=True, timeout=60, check=False)
            return (
                out.read_text(encoding="utf-8", errors="replace") if not done.returncode else None
            )
        except (OSError, subprocess.TimeoutExpired):
            return None


def _identity(compiler: str) -> str:
    try:
        command = [*shlex.split(compiler), "--version"]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return "none"
    return done.stdout.strip()
