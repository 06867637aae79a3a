"""Windows' programs and libraries, made on Linux by mingw-w64: llama.cpp, our quantizer, launchers.

The linker writes no time, and no path of this machine, so two builds are equal to the last byte.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from llama_modules import AMX_FILE, AMX_MENDED, Target, mend_amx
from stages import InstallError, Terminal

WINDOWS = Path(__file__).resolve().parent / "windows"
TRIPLE = "x86_64-w64-mingw32"
CC, CXX = f"{TRIPLE}-gcc-posix", f"{TRIPLE}-g++-posix"
WINDRES, OBJDUMP, STRIP = f"{TRIPLE}-windres", f"{TRIPLE}-objdump", f"{TRIPLE}-strip"
PROGRAMS = {
    CXX: "g++-mingw-w64-x86-64-posix",
    CC: "gcc-mingw-w64-x86-64-posix",
    WINDRES: "binutils-mingw-w64-x86-64",
    OBJDUMP: "binutils-mingw-w64-x86-64",
    "makensis": "nsis",
    "wixl": "wixl",
}
LINKING = "-Wl,-s -Wl,--no-insert-timestamp"
RESOURCE = """\
#include <winver.h>
1 ICON "{icon}"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
FILEFLAGSMASK 0
FILEOS VOS_NT_WINDOWS32
FILETYPE VFT_APP
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904B0"
    BEGIN
      VALUE "CompanyName", "The Consilium authors"
      VALUE "FileDescription", "Consilium"
      VALUE "FileVersion", "{version}"
      VALUE "LegalCopyright", "Copyright 2026 The Consilium authors"
      VALUE "OriginalFilename", "{name}"
      VALUE "ProductName", "Consilium"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x409, 1200
  END
END
"""
# Else a library's address in memory is made of the path that it is written to.
NO_PLACE = "-Wl,--disable-auto-image-base"
# GCC aligns the stack of Win64 to 16 bytes, and stores 32 and 64 there as if it were aligned to
# them: the assembler is told to write the instructions that take every address.
UNALIGNED = "-Wa,-muse-unaligned-vector-move"
# Of the C++ compiler and its threads; mingw's static ones clash with those of a shared library.
RUNTIME = ("libgcc_s_seh-1.dll", "libstdc++-6.dll", "libwinpthread-1.dll")
VARIANTS_FILE = "ggml/src/CMakeLists.txt"
# llama.cpp asks Windows for no permission to use AMX's tiles, and nobody here can try it.
AMX_VARIANT = "            ggml_add_cpu_backend_variant(sapphirerapids "

PRIORITY_FILE = "ggml/src/ggml-cpu/ggml-cpu.c"
PRIORITY = "        THREAD_POWER_THROTTLING_STATE t;\n"
# What Windows 10 has, and the headers of mingw-w64 before 11 don't.
PRIORITY_MENDED = """\
        #ifndef THREAD_POWER_THROTTLING_CURRENT_VERSION
        #define THREAD_POWER_THROTTLING_CURRENT_VERSION 1
        #define THREAD_POWER_THROTTLING_EXECUTION_SPEED 1
        struct { ULONG Version, ControlMask, StateMask; } t;
        #else
        THREAD_POWER_THROTTLING_STATE t;
        #endif
"""


def require_programs() -> None:
    """Raises InstallError naming the packages of what is missing."""
    missing = sorted({PROGRAMS[name] for name in PROGRAMS if shutil.which(name) is None})
    if missing:
        raise InstallError(f"Install with:\n    apt-get install {' '.join(missing)}")


def windows_target() -> Target:
    """llama.cpp for 64-bit Windows, with a module for each kind of processor but those with AMX."""
    flags = {
        "CMAKE_RC_COMPILER": WINDRES,
        "CMAKE_SYSTEM_NAME": "Windows",
        "CMAKE_SYSTEM_PROCESSOR": "AMD64",
        "CMAKE_MODULE_LINKER_FLAGS": LINKING,
        "CMAKE_SHARED_LINKER_FLAGS": LINKING,
        "GGML_OPENMP": "OFF",
    }
    return Target(
        "windows-x86_64",
        CC,
        CXX,
        f"{_version(CC)}\n{_version(CXX)}",
        "*.dll",
        flags,
        ("-D_WIN32_WINNT=0x0A00", UNALIGNED),
        AMX_MENDED + AMX_VARIANT + PRIORITY_MENDED,
        _mend,
    )


def _version(compiler: str) -> str:
    command = [compiler, "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _mend(source: Path) -> None:
    mend_amx(source / AMX_FILE)
    leave_amx_out(source / VARIANTS_FILE)
    mend_priority(source / PRIORITY_FILE)


def leave_amx_out(file: Path) -> None:
    """No module for processors with AMX. Raises InstallError where the place isn't found."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(AMX_VARIANT)]
    if len(kept) != len(lines) - 1:
        raise InstallError(f"{VARIANTS_FILE} names no module with AMX where it did: look at it.")
    file.write_text("".join(kept), encoding="utf-8")


def mend_priority(file: Path) -> None:
    """Have it compiled by older headers, too. Raises InstallError where the place isn't found."""
    text = file.read_text(encoding="utf-8")
    if text.count(PRIORITY) != 1:
        raise InstallError(f"{PRIORITY_FILE} has no state of throttling where it did: look at it.")
    file.write_text(text.replace(PRIORITY, PRIORITY_MENDED), encoding="utf-8")


def runtime_library(name: str) -> Path:
    """Where a library of the compiler lies. Raises InstallError."""
    command = [CXX, f"-print-file-name={name}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    path = Path(told)
    if not path.is_absolute():
        raise InstallError(f"mingw-w64 has no {name} here.")
    return path.resolve()


def compile_launcher(
    target: Path, module: str, windowed: bool, icon: Path, version: str, terminal: Terminal
) -> None:
    """A program that starts a module of ours, with a console or without. Raises InstallError."""
    with tempfile.TemporaryDirectory() as made:
        resource, compiled = Path(made) / "launcher.rc", Path(made) / "launcher.o"
        numbers = ",".join([*version.split(".")[:3], "0"])
        text = RESOURCE.format(icon=icon, numbers=numbers, version=version, name=target.name)
        resource.write_text(text, encoding="ascii")
        terminal.run(f"Compiling {target.name}", [WINDRES, resource, compiled])
        kind = ["-mwindows", "-DWINDOWED"] if windowed else ["-mconsole"]
        terminal.run(
            f"Linking {target.name}",
            [
                *(CC, "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-municode", *kind),
                *(f'-DMODULE=L"{module}"', *LINKING.split(), "-static-libgcc"),
                *(WINDOWS / "launcher.c", compiled, "-o", target),
            ],
        )


def compile_quantizer(source: Path, target: Path, terminal: Terminal) -> None:
    """The converter's own quantizer. Raises InstallError."""
    terminal.run(
        "Compiling the converter's quantizer for Windows",
        [
            *(CC, "-std=gnu11", "-O3", "-ffp-contract=off", "-fno-math-errno", "-shared"),
            *(UNALIGNED, *LINKING.split(), NO_PLACE, "-static-libgcc", source, "-o", target),
        ],
    )


def needed(file: Path) -> tuple[str, ...]:
    """The names of the libraries that a program or library says it needs."""
    command = [OBJDUMP, "-p", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return tuple(
        line.split(":", 1)[1].strip()
        for line in told.splitlines()
        if line.strip().startswith("DLL Name:")
    )
