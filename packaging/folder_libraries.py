"""Libraries of the folder: what Python and llama.cpp were linked with here and a bare system lacks
comes along; what belongs to the system is named, and anything else stops the assembly.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from elf import elf_files, needed, set_run_path, system_libraries
from parts import Inventory, Part
from stages import InstallError
from system_packages import LIBRARIES

# With a part's name and licence.
BROUGHT = {
    "libbz2.so.1.0": ("bzip2", "bzip2-1.0.6"),
    "libcrypto.so.3": ("openssl", "Apache-2.0"),
    "libexpat.so.1": ("expat", "MIT"),
    "libffi.so.8": ("libffi", "MIT"),
    "libgomp.so.1": ("gcc-runtime", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    "liblzma.so.5": ("xz-utils", "LicenseRef-Public-Domain"),
    "libsqlite3.so.0": ("sqlite", "LicenseRef-Public-Domain"),
    "libssl.so.3": ("openssl", "Apache-2.0"),
    "libuuid.so.1": ("util-linux-libuuid", "BSD-3-Clause"),
    "libz.so.1": ("zlib", "Zlib"),
}
C_LIBRARY = {f"lib{each}.so" for each in ("c", "m", "dl", "rt", "pthread", "util", "resolv")}
# Of every system: the C library's, the C++ compiler's. Of a desktop: those that the window needs.
OF_THE_SYSTEM = {"libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6"}
# Taken where it is there: editing in the terminal, printing.
OPTIONAL = {"libreadline.so.8", "libcups.so.2"}


def bring_libraries(folder: Path, inventory: Inventory) -> set[str]:
    """Copy what is missing, and return the names of the libraries that the system must have.
    Raises InstallError for one that is in no table."""
    wanted_of_system: set[str] = set()
    while True:
        present = {path.name for path in folder.rglob("lib*.so*")}
        asked = {name: file for file in elf_files(folder) for name in needed(file)}
        missing = {name: file for name, file in asked.items() if name not in present}
        brought = [name for name in sorted(missing) if name in BROUGHT]
        if not brought:
            break
        for name in brought:
            _bring(name, missing[name], folder, inventory)
    for name, file in sorted(missing.items()):
        if name in OPTIONAL or name.startswith("ld-linux") or _of_c_library(name):
            continue
        if name not in OF_THE_SYSTEM and name not in LIBRARIES:
            raise InstallError(
                f"{file.relative_to(folder)} needs {name}, which is in no table: "
                "packaging/folder_libraries.py."
            )
        wanted_of_system.add(name)
    return wanted_of_system


def debian_packages(libraries: set[str]) -> list[str]:
    """The packages that bring these libraries, by their names in Debian."""
    names = {OF_THE_SYSTEM.get(each) or LIBRARIES[each][0] for each in libraries}
    return sorted(names)


def _of_c_library(name: str) -> bool:
    return name.rpartition(".so")[0] + ".so" in C_LIBRARY


def _bring(name: str, asker: Path, folder: Path, inventory: Inventory) -> None:
    source = system_libraries().get(name)
    if source is None:
        raise InstallError(f"{asker.relative_to(folder)} needs {name}, which isn't installed here.")
    # Beside llama.cpp's own where these ask for it: their run path is their folder.
    beside = asker.parent if "llama_cpp" in asker.parts else folder / "lib"
    target = beside / name
    shutil.copyfile(source, target)
    target.chmod(0o755)
    set_run_path(target, "$ORIGIN")
    part_name, licence = BROUGHT[name]
    package, version, text = debian_package(source)
    kept = folder / "share" / "doc" / "consilium" / "licences" / f"{part_name}.txt"
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(text, kept)
    part = inventory.add(Part(part_name, version, licence, f"pkg:deb/debian/{package}@{version}"))
    part.texts = [kept.relative_to(folder).as_posix()]
    inventory.own(part, target, kept)


def debian_package(library: Path) -> tuple[str, str, Path]:
    """The installed package of a library: name, version, the file with its licence. Raises
    InstallError where the system has none of Debian's tools."""
    for path in (str(library), str(library).removeprefix("/usr")):
        try:
            command = ["dpkg-query", "-S", path]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            raise InstallError("The package is made on Debian or Ubuntu: no dpkg here.") from None
        if done.returncode == 0:
            name = done.stdout.partition(": ")[0].split(",")[0]
            command = ["dpkg-query", "-W", "-f", "${Package} ${Version}", name]
            told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            package, version = told.split()
            text = Path("/usr/share/doc") / package / "copyright"
            if text.is_file():
                return package, version, text
    raise InstallError(f"{library} belongs to no package, so its licence isn't known.")
