"""What the folders of Linux and of Windows have in common: our own wheel, llama.cpp, typefaces and
models, the parts that lie inside other people's, and how a folder is closed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from folder_packages import remove_empty_folders
from parts import Inventory, Part, faults_of, write_sbom
from stages import InstallError, Terminal

ROOT = Path(__file__).resolve().parent.parent
LICENCES = ROOT / "packaging" / "licences"
QT_LICENCE = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
DOC = "share/doc/consilium"


def source_date(root: Path) -> int:
    """Seconds since 1970 that stand in everything made: SOURCE_DATE_EPOCH, else the last commit's.
    Raises InstallError where neither is known."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if named.isdigit():
        return int(named)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise InstallError(
            "This is no git repository: set SOURCE_DATE_EPOCH to seconds since 1970."
        )
    return int(done.stdout)


def install_consilium(
    python: Path, target: Path, site: Path, inventory: Inventory, terminal: Terminal
) -> str:
    """Our wheel, whose shared data go into the folder's own `share`; the version."""
    made = target / "wheel"
    terminal.run(
        "Making Consilium's wheel",
        [python, "-m", "hatchling", "build", "-t", "wheel", "-d", made],
    )
    wheel = next(made.glob("consilium-*.whl"))
    fresh = made / "site"
    terminal.run(
        "Installing Consilium",
        [*(python, "-m", "pip", "install", "--target", fresh, "--no-deps", "--no-compile"), wheel],
    )
    shutil.move(fresh / "share", target / "share")
    version = wheel.name.split("-")[1]
    part = Part("consilium", version, "Apache-2.0", f"pkg:pypi/consilium@{version}")
    for path in sorted(fresh.iterdir()):
        if path.name == "bin":
            continue
        shutil.move(path, site / path.name)
        inventory.own(part, site / path.name)
    info = site / f"consilium-{version}.dist-info"
    for name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json"):
        (info / name).unlink(missing_ok=True)
    part.texts = [(info / "licenses" / "LICENSE").relative_to(target).as_posix()]
    inventory.own(part, target / "share")
    shutil.rmtree(made)
    return version


def copy_llama(llama: Path, site: Path, inventory: Inventory, version: str) -> None:
    """llama.cpp and its binding among Python's packages."""
    shutil.copytree(llama, site, dirs_exist_ok=True)
    info = site / f"llama_cpp_python-{version}.dist-info"
    binding = Part("llama-cpp-python", version, "MIT", f"pkg:pypi/llama-cpp-python@{version}")
    native = Part("llama.cpp", version, "MIT", "pkg:github/ggml-org/llama.cpp")
    binding.texts = [(info / "licenses" / "LICENSE.md").relative_to(inventory.folder).as_posix()]
    native.texts = [
        path.relative_to(inventory.folder).as_posix()
        for path in sorted((info / "licenses" / "llama.cpp").iterdir())
    ]
    inventory.own(binding, site / "llama_cpp", info)
    inventory.own(native, site / "llama_cpp" / "lib", info / "licenses" / "llama.cpp")


def copy_share(
    share: Path,
    target: Path,
    inventory: Inventory,
    version: str,
    names: tuple[str, ...] = ("fonts", "models", "native"),
) -> None:
    """Typefaces, models and the quantizer that `make install` made, or some of these."""
    into = target / "share" / "consilium"
    for name in names:
        shutil.copytree(share / name, into / name)
    ours = [*(into / "native").glob("*"), *(into / "models").glob("consilium-demo*")]
    inventory.own(inventory.parts["consilium"], *ours)
    parts = (
        (Part("inter", "4.1", "OFL-1.1"), into / "fonts", "Inter.LICENSE.txt"),
        (Part("smollm2-135m-instruct", "Q4_1", "Apache-2.0"), into / "models", "*.LICENSE.txt"),
    )
    for part, folder, text in parts:
        files = [each for each in folder.iterdir() if "consilium-demo" not in each.name]
        if files:
            inventory.own(part, *files)
            part.texts = [each.relative_to(target).as_posix() for each in folder.glob(text)]


def tell_inner_parts(target: Path, site: Path, inventory: Inventory, qt: list[Path]) -> None:
    """Licences that no package carries; parts inside other packages' wheels: the libraries of `qt`,
    which have files of their own, and what is compiled into a module of theirs."""
    licences = target / DOC / "licences"
    licences.mkdir(parents=True, exist_ok=True)
    for path in sorted(LICENCES.iterdir()):
        shutil.copyfile(path, licences / path.name)
    shutil.copyfile(ROOT / "LICENSE", licences / "Apache-2.0.txt")
    inventory.own(inventory.parts["consilium"], licences)
    for name in [part for part in inventory.parts if part not in ("consilium", "llama.cpp")]:
        part = inventory.parts[name]
        inventory.own(part, *[target / text for text in part.texts])
    texts = [f"{DOC}/licences/{name}" for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt")]
    for name in ("pyside6-essentials", "shiboken6"):
        inventory.parts[name].texts = list(texts)
    inventory.parts["sentencepiece"].texts = [f"{DOC}/licences/Apache-2.0.txt"]
    version = inventory.parts["pyside6-essentials"].version
    inventory.own(Part("qt", version, QT_LICENCE, f"pkg:generic/qt@{version}", list(texts)), *qt)
    numpy = inventory.parts["numpy"].texts[:1]
    blas = site.glob("numpy.libs/libscipy_openblas*")
    inventory.own(Part("openblas", "", "BSD-3-Clause", "", numpy), *blas)
    compiled = (
        (
            "sqlite3-multiple-ciphers",
            "apsw-sqlite3mc",
            "MIT AND LicenseRef-Public-Domain",
            "others",
        ),
        ("openssl-in-cryptography", "cryptography", "Apache-2.0", "Apache-2.0"),
        ("libxml2-and-libxslt", "lxml", "MIT", "others"),
        ("lexbor", "selectolax", "Apache-2.0", "Apache-2.0"),
        ("ammonia-and-html5ever", "nh3", "MIT OR Apache-2.0", "Apache-2.0"),
    )
    for name, inside, licence, file in compiled:
        known = f"as in {inside} {inventory.parts[inside].version}"
        texts = [f"{DOC}/licences/{file}.txt"]
        inventory.add(Part(name, known, licence, "", texts, inside))


def compile_bytecode(interpreter: Path, target: Path, below: Path, terminal: Terminal) -> None:
    """Bytecode that is checked against no source, and names no folder of this machine."""
    terminal.run(
        "Compiling to bytecode",
        [
            *(interpreter, "-P", "-s", "-m", "compileall", "-q", "--invalidation-mode"),
            *("unchecked-hash", "-s", target, "-p", "", below),
        ],
        env={"PYTHONHASHSEED": "0", "PYTHONNOUSERSITE": "1"},
    )


def close_folder(
    inventory: Inventory, version: str, epoch: int, is_program: Callable[[Path], bool]
) -> None:
    """The bill of materials, checked, and one time and plain rights for every file. Raises
    InstallError."""
    target = inventory.folder
    inventory.own_bytecode()
    made_at = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    write_sbom(inventory, version, made_at)
    remove_empty_folders(target)
    for path in sorted(target.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or is_program(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    if faults := faults_of(target):
        raise InstallError("The bill of materials is wrong:\n    " + "\n    ".join(faults[:20]))
