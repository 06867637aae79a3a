"""`make package-test`: the package as it reaches people, on bare systems and other processors.

Too slow and too much for CI: it takes minutes, root, the network, and programs of Debian.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from functools import partial
from operator import le
from pathlib import Path

from elf import elf_files, newest, numbers
from folder import assemble
from installed_program import Checks, Installed, ask, selftest, show_window
from make_package import FOLDER, digest_of
from package_speed import speed_beside
from package_updates import old_vaults, test_key, updated
from parts import faults_of
from roots import SYSTEMS, Root, bare_system
from stages import InstallError, Terminal

PROCESSORS = {
    "qemu64": "x64",
    "Nehalem": "sse42",
    "SandyBridge": "sandybridge",
    "Haswell": "haswell",
}
GLIBC_FLOOR, CXX_FLOOR = "2.35", "3.4.30"

# Loads llama.cpp as the engine does, or as llama.cpp would by itself, in the current folder.
LOADING = """
import sys
from llama_cpp import llama_cpp
from llama_library import backends
if sys.argv[1] == "ours":
    backends.load_backends()
llama_cpp.llama_backend_init()
print("module", backends.processor_module())
"""
PLANTED = """
#include <stdio.h>
__attribute__((constructor)) static void planted(void) { fopen("planted-ran", "w"); }
int ggml_backend_score(void) { return 1000000; }
"""


def main(out: Path, python: Path, share: Path, arguments: list[str], terminal: Terminal) -> int:
    """Try what `make package` left in `out`; 1 where a check failed. Raises InstallError."""
    parser = argparse.ArgumentParser(prog="package-test")
    parser.add_argument("systems", nargs="*", help=f"all by default: {', '.join(SYSTEMS)}")
    parser.add_argument("--again", action="store_true", help="assemble a second time and compare")
    parser.add_argument("--speed", action="store_true", help="measure it (on a quiet machine)")
    wanted = parser.parse_args(arguments)
    if unknown := set(wanted.systems) - set(SYSTEMS):
        parser.error(f"no such system: {', '.join(sorted(unknown))}")
    kinds = ("consilium-*.tar.xz", "consilium-*.run", "consilium_*.deb")
    packages = [path for kind in kinds for path in out.glob(kind)]
    if len(packages) != len(kinds):
        raise InstallError("There is no package to try: make package")
    tar, run, deb = packages
    checks = Checks(terminal)
    folder = out / FOLDER
    with tempfile.TemporaryDirectory(prefix="consilium-package-test-") as made:
        work = Path(made)
        checks.check("bill of materials", lambda: _sbom(folder))
        checks.check("C library", lambda: _floor(folder))
        checks.check("lintian", lambda: _lint("lintian", "--allow-root", str(deb)))
        metainfo = folder / "share" / "metainfo" / "consilium.metainfo.xml"
        checks.check(
            "metainfo", lambda: _lint("appstreamcli", "validate", "--no-net", str(metainfo))
        )
        desktop = folder / "share" / "applications" / "consilium.desktop"
        checks.check("desktop file", lambda: _lint("desktop-file-validate", str(desktop)))
        checks.check("planted library", lambda: _planted(folder, work))
        for processor, module in PROCESSORS.items():
            checks.check(f"processor {processor}", partial(_emulated, folder, processor, module))
        if wanted.speed:
            checks.check("speed", lambda: _speed(folder, python))
        if wanted.again:
            checks.check("made again", lambda: _again(folder, python, share, work, terminal))
        for name in wanted.systems or SYSTEMS:
            with bare_system(name, work, terminal) as root:
                _try_system(root, (tar, run, deb), out, checks)
    if checks.failed:
        terminal.say(f"FAILED: {', '.join(checks.failed)}")
    return 1 if checks.failed else 0


def _sbom(folder: Path) -> str:
    faults = faults_of(folder)
    assert not faults, "; ".join(faults[:5])
    return "every file has a part, every part a licence and its text"


def _floor(folder: Path) -> str:
    files = list(elf_files(folder))
    libc, cxx = newest(files, "GLIBC"), newest(files, "GLIBCXX")
    found, floor = [
        [numbers(each) for each in pair] for pair in ((libc, cxx), (GLIBC_FLOOR, CXX_FLOOR))
    ]
    assert all(map(le, found, floor)), f"glibc {libc}, libstdc++ {cxx}"
    return f"glibc {libc}, libstdc++ {cxx} or later"


def _lint(*command: str) -> str:
    """By lines that begin with E: warnings are the reader's to judge."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    errors = [line for line in lines if line.startswith("E: ") or "error:" in line]
    assert not errors, f"{len(errors)} errors: {'; '.join(errors[:3])}"
    return f"no error, {sum(line.startswith('W: ') for line in lines)} warnings"


def _planted(folder: Path, work: Path) -> str:
    """A library in the current folder, made to be preferred: ours never loads it. That llama.cpp
    left to itself does shows that the test can fail."""
    place = work / "planted"
    place.mkdir()
    library = place / "libggml-cpu-planted.so"
    command = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(library)]
    subprocess.run(command, input=PLANTED, text=True, check=True)
    seen = {}
    for loader in ("ours", "llama.cpp's"):
        command = [str(folder / "bin" / "python3"), "-P", "-s", "-c", LOADING, loader]
        subprocess.run(command, cwd=place, capture_output=True, check=loader == "ours")
        seen[loader] = (place / "planted-ran").exists()
    assert not seen["ours"], "the planted library ran"
    assert seen["llama.cpp's"], "llama.cpp left to itself did not load it: the test shows nothing"
    return "never loaded (llama.cpp left to itself loads it)"


def _emulated(folder: Path, processor: str, module: str) -> str:
    """The program under qemu's processor: the right module, and an answer."""
    emulator = shutil.which(f"qemu-{platform.machine()}")
    assert emulator, "apt-get install qemu-user"
    python = folder / "bin" / "python3"
    command = [emulator, "-cpu", processor, str(python), "-P", "-s", "-c", EMULATED]
    # Nothing of this environment: it may name the kernels of another processor.
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=600, env={"LANG": "C.UTF-8"}
    )
    lines = dict(line.split(" ", 1) for line in done.stdout.splitlines() if " " in line)
    assert lines.get("module") == module, (done.stdout + done.stderr)[-500:]
    assert lines.get("tokens"), (done.stdout + done.stderr)[-500:]
    return f"{module}, tokens {lines['tokens']}"


# The engine's parts in one process: an emulator doesn't go along into another one.
EMULATED = """
import ctypes
from app.paths import bundled_models
from llama_library import backends
backends.load_backends()
print("module", backends.processor_module(), flush=True)
from llama_cpp import llama_cpp as api
quiet = api.llama_log_callback(lambda *_: None)
api.llama_log_set(quiet, None)
api.llama_backend_init()
model = api.llama_model_load_from_file(
    str(bundled_models()[0]).encode(), api.llama_model_default_params())
options = api.llama_context_default_params()
options.n_ctx, options.n_threads, options.n_threads_batch = 128, 1, 1
context = api.llama_init_from_model(model, options)
vocabulary = api.llama_model_get_vocab(model)
text = b"What is the meaning of anosmia?"
tokens = (ctypes.c_int32 * 64)()
count = api.llama_tokenize(vocabulary, text, len(text), tokens, 64, True, False)
written = []
batch = api.llama_batch_get_one(tokens, count)
for _ in range(4):
    assert api.llama_decode(context, batch) == 0
    logits = api.llama_get_logits_ith(context, -1)
    width = api.llama_vocab_n_tokens(vocabulary)
    best = max(range(width), key=lambda each: logits[each])
    written.append(best)
    batch = api.llama_batch_get_one((ctypes.c_int32 * 1)(best), 1)
print("tokens", *written)
"""


def _speed(folder: Path, python: Path) -> str:
    models = sorted((folder / "share" / "consilium" / "models").glob("*.gguf"))
    model = max(models, key=lambda path: path.stat().st_size)
    threads = len(os.sched_getaffinity(0))
    found = speed_beside(python, folder / "bin" / "python3", model, threads)
    return f"{model.name}, {threads} threads: {found}"


def _again(folder: Path, python: Path, share: Path, work: Path, terminal: Terminal) -> str:
    other = assemble(python, share, work / "again", terminal).folder
    first, second = digest_of(folder), digest_of(other)
    different = [
        name for name in first.keys() | second.keys() if first.get(name) != second.get(name)
    ]
    assert not different, f"{len(different)} files differ: {sorted(different)[:5]}"
    return f"{len(first)} files, all equal"


def _try_system(root: Root, packages: tuple[Path, Path, Path], out: Path, checks: Checks) -> None:
    tar, run, deb = packages
    for package in packages:
        shutil.copyfile(package, root.home / package.name)
    where = f"/home/{root.home.name}"

    def by_apt() -> str:
        assert root.run("apt-get", "update", "-q", user=False).returncode == 0, "apt-get update"
        done = root.run(
            *("apt-get", "install", "-qy", "--no-install-recommends", f"{where}/{deb.name}"),
            user=False,
        )
        assert done.returncode == 0, done.stdout[-800:]
        return f"{deb.stat().st_size / 1e6:.0f} MB"

    def removed() -> str:
        done = root.run("dpkg", "--purge", "consilium", user=False)
        assert done.returncode == 0, done.stdout[-500:]
        places = [root.folder / each for each in ("usr", "etc", "var/lib/dpkg/info", "opt")]
        left = [path for place in places for path in place.rglob("*consilium*")]
        assert not left, f"left: {left[:3]}"
        return "nothing left but the user's data"

    name, program = root.name, Installed(root, ("consilium",))
    checks.check(f"{name}: .deb installed", by_apt)
    checks.check(f"{name}: self-test", lambda: selftest(program))
    checks.check(f"{name}: an answer", lambda: ask(program))
    checks.check(f"{name}: window", lambda: show_window(program, out / f"window-{name}.png"))
    checks.check(f"{name}: old vaults", lambda: old_vaults(root, "consilium"))
    checks.check(f"{name}: .deb removed", removed)
    folder = tar.name.removesuffix(".tar.xz")
    subprocess.run(["tar", "-xf", tar, "-C", root.home], check=True)
    installed = partial(_for_one_user, root)
    checks.check(f"{name}: tar.xz for one user", lambda: installed(f"./{folder}/install.sh"))
    checks.check(f"{name}: .run for one user", lambda: installed("sh", run.name))
    checks.check(f"{name}: update", lambda: _update(root, tar, f"./{folder}/install.sh"))


def _update(root: Root, tar: Path, installer: str) -> str:
    done = root.run(installer)
    assert done.returncode == 0, done.stdout[-800:]
    return updated(root, tar, test_key(root.folder / "tmp"))


def _for_one_user(root: Root, *installer: str) -> str:
    """Installed and removed by an ordinary user, who then has what there was before."""
    shutil.rmtree(root.home / ".local", ignore_errors=True)
    for path in (root.home, *root.home.rglob("*")):
        os.chown(path, 1000, 1000, follow_symlinks=False)
    before = root.files(root.home)
    began = time.monotonic()
    done = root.run(*installer)
    assert done.returncode == 0, done.stdout[-800:]
    seconds = time.monotonic() - began
    program = ".local/bin/consilium"
    ask(Installed(root, (program,)))
    size = sum(path.lstat().st_size for path in (root.home / ".local/lib/consilium").rglob("*"))
    done = root.run(".local/lib/consilium/share/consilium/uninstall.sh", "--with-data")
    assert done.returncode == 0, done.stdout[-500:]
    left = set(root.files(root.home)) - set(before) - {".cache", ".config", ".local"}
    left -= {".local/share", ".local/state"}
    assert not left, f"left: {sorted(left)[:5]}"
    return f"{size / 1e6:.0f} MB on the disk, {seconds:.0f} s"


if __name__ == "__main__":
    sys.exit("Run it with: make package-test")
