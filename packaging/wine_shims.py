"""What Wine 10 lacks of Windows 10, put into a copy of the folder for tests. Never shipped: nothing
but `windows_test.py` takes from here.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from mingw import CC, OBJDUMP, WINDOWS
from stages import InstallError

SOURCES = WINDOWS / "wine"
MATH, SHIM = b"api-ms-win-crt-math-l1-1-0.dll", b"consilium-wine-crt-math-x0.dll"
COMPLEX = (
    *("ccos", "ccosh", "cexp", "csin", "csinh", "ctan", "ctanh"),
    *("cabs", "carg", "cimag", "creal", "cpow"),
)
OF_SHIM = {f"{name}{ending}" for name in COMPLEX for ending in ("", "f", "l")}


def add_shims(folder: Path) -> None:
    """Make a folder run under Wine. Raises InstallError."""
    site = folder / "Lib" / "site-packages"
    _compile(SOURCES / "icu_shim.c", site / "PySide6" / "icuuc.dll")
    asked: set[str] = set()
    for path in sorted(site.glob("numpy/**/*.pyd")):
        content = path.read_bytes()
        if imported := _imported(path) & OF_SHIM:
            asked |= imported | _imported(path)
            path.write_bytes(content.replace(MATH, SHIM))
    if not asked:
        raise InstallError("numpy asks for no complex function any more: leave the shim out.")
    names = [
        f"{name}=shim_{name}" if name in OF_SHIM else f"{name}=ucrtbase.{name}"
        for name in sorted(asked)
    ]
    with tempfile.TemporaryDirectory() as made:
        listed = Path(made) / "shim.def"
        listed.write_text("EXPORTS\n" + "\n".join(names) + "\n", encoding="ascii")
        # Beside python.exe: there it is found for every module.
        _compile(SOURCES / "math_shim.c", folder / SHIM.decode(), str(listed))


def _compile(source: Path, target: Path, *more: str) -> None:
    command = [
        CC,
        "-O2",
        "-w",
        "-shared",
        "-static-libgcc",
        "-s",
        str(source),
        *more,
        "-o",
        str(target),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise InstallError(f"{source.name}: {done.stderr[-500:]}")


def _imported(path: Path) -> set[str]:
    """The names that a library takes from C's mathematics."""
    command = [OBJDUMP, "-p", str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    names: set[str] = set()
    inside = False
    for line in told.splitlines():
        if "DLL Name:" in line:
            inside = line.strip().endswith(MATH.decode())
        elif inside and len(words := line.split()) >= 3 and line.startswith("\t"):
            names.add(words[-1])
    return {name for name in names if name.isidentifier() and not name[0].isdigit()}
