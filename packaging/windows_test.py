"""`make package-windows-test`: Windows' installers as they reach people, under Wine.

What Wine lacks of Windows 10 is put into the folder first (`wine_shims`): so these installers are
made anew of a shimmed copy, by the same recipes, as they try the program before they install it.
That real Windows does the same is shown by nothing here. Takes minutes, root and the network.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from environment import CHECKPOINT, LOG, SHARE
from folder import Made
from folder_parts import ROOT, source_date
from installed_program import Checks, Installed, ask, selftest, show_window
from make_package import digest_of
from make_windows import FOLDER, OUT, make_windows
from parts import faults_of
from roots import USER, WINE, Root, bare_system
from stages import InstallError, Terminal
from windows_folder import require_libraries
from windows_installers import FASTEST, make_msi, make_setup
from wine_shims import add_shims

# A bare system has no time zone, and Wine tells none then; without a runtime folder it complains.
ENV = {"WINEDEBUG": "-all", "WINEARCH": "win64", "TZ": "UTC", "XDG_RUNTIME_DIR": f"/home/{USER}"}
DRIVE = Path(".wine", "drive_c")
PROGRAM = Path("users", "clinician", "AppData", "Local", "Programs", "Consilium")
FOR_ALL = Path("Program Files", "Consilium")
UNINSTALL_S = 60.0
STILL_S = 8.0  # Wine is slow, and opening a vault takes seconds there
HALVED = ("consilium.exe", "consilium.ico")  # of a version that can give no answer


def main(arguments: list[str]) -> int:
    """Try what `make package-windows` left; 1 where a check failed. Raises InstallError."""
    parser = argparse.ArgumentParser(prog="package-windows-test")
    parser.add_argument("--again", action="store_true", help="make all a second time and compare")
    wanted = parser.parse_args(arguments)
    terminal = Terminal(LOG)
    folder = OUT / FOLDER
    if not (folder / "consilium.exe").is_file():
        raise InstallError("There is nothing to try: make package-windows")
    checks = Checks(terminal)
    with tempfile.TemporaryDirectory(prefix="consilium-windows-test-") as made:
        work = Path(made)
        checks.check("bill of materials", lambda: _sbom(folder))
        checks.check("libraries", lambda: _libraries(folder))
        checks.check("no shim in what is shipped", lambda: _unshimmed(folder))
        if wanted.again:
            checks.check("made again", lambda: _again(work / "again", terminal))
        installers = _for_wine(folder, work / "shimmed", terminal)
        with bare_system(WINE, work, terminal) as root:
            _try_wine(root, installers, checks)
    if checks.failed:
        terminal.say(f"FAILED: {', '.join(checks.failed)}")
    return 1 if checks.failed else 0


def _sbom(folder: Path) -> str:
    faults = faults_of(folder)
    assert not faults, "; ".join(faults[:5])
    return "every file has a part, every part a licence and its text"


def _libraries(folder: Path) -> str:
    try:
        require_libraries(folder)
    except InstallError as error:
        raise AssertionError(str(error)) from error
    return "each that is needed is Windows', or lies where Windows looks"


def _unshimmed(folder: Path) -> str:
    """Nothing of Wine's in what is shipped."""
    found = [
        path for path in folder.rglob("*") if path.name.startswith(("icuuc", "consilium-wine"))
    ]
    assert not found, f"shipped: {found[:3]}"
    return "none"


def _again(out: Path, terminal: Terminal) -> str:
    """Made a second time, elsewhere: the same folder and setup program. In an MSI wixl writes the
    time, and an identity at random."""
    make_windows(Path(sys.executable), SHARE, out, terminal)
    first, second = digest_of(OUT), digest_of(out)
    different = sorted(name for name in first | second if first.get(name) != second.get(name))
    different = [name for name in different if not name.endswith((".msi", ".png", "SHA256SUMS"))]
    assert not different, f"{len(different)} differ: {different[:5]}"
    return f"{len(second)} files, the setup program included, all equal"


def _for_wine(folder: Path, out: Path, terminal: Terminal) -> list[Path]:
    """Installers of a copy with shims, which run under Wine and are thrown away; the last one is of
    a version that lacks its Python."""
    shutil.copytree(folder, out / FOLDER)
    add_shims(out / FOLDER)
    version = next(folder.glob("Lib/site-packages/consilium-*.dist-info")).stem.split("-")[1]
    made = Made(out / FOLDER, frozenset(), "", version, source_date(ROOT))
    whole = make_setup(made, out, terminal, FASTEST)
    halved = out / "halved"
    shutil.copytree(folder, halved, ignore=lambda _, names: set(names) - set(HALVED))
    name = make_setup(replace(made, folder=halved, version="9.9.9"), out, terminal, FASTEST)
    return [whole, make_msi(made, out, terminal), name]


def _try_wine(root: Root, installers: list[Path], checks: Checks) -> None:
    setup, msi, halved = installers
    for path in (*installers, CHECKPOINT):
        copy = shutil.copytree if path.is_dir() else shutil.copyfile
        copy(path, root.home / path.name)
    drive = root.home / DRIVE
    checks.check("wine", lambda: _first_start(root))
    before = set(root.files(drive))
    program = _program(root, PROGRAM)
    checks.check("setup: installed, silently", lambda: _set_up(root, setup.name))
    checks.check("setup: self-test", lambda: selftest(program))
    checks.check("setup: an answer", lambda: ask(program))
    checks.check("setup: a checkpoint converted", lambda: _convert(root))
    checks.check("setup: window", lambda: show_window(program, OUT / "window-wine.png"))
    checks.check("setup: over itself", lambda: _set_up(root, setup.name))
    checks.check("setup: a version that gives no answer", lambda: _refused(root, halved.name))
    checks.check("setup: uninstalled", lambda: _uninstalled(root, before))
    for_all = _program(root, FOR_ALL)
    checks.check("MSI: installed, silently", lambda: _msi(root, "/i", msi.name))
    checks.check("MSI: self-test", lambda: selftest(for_all))
    checks.check("MSI: removed", lambda: _msi(root, "/x", msi.name))


def _program(root: Root, place: Path) -> Installed:
    folder = f"{DRIVE / place}"
    window = ("wine", f"{folder}/Consilium-window.exe")
    return Installed(root, ("wine", f"{folder}/consilium.exe"), window, ENV, STILL_S)


def _wine(root: Root, *command: str) -> subprocess.CompletedProcess[str]:
    """A command to its end, and Wine's server too, which writes the registry as it ends."""
    both = 'wine "$@"; status=$?; wineserver -w; exit $status'
    return root.run("sh", "-c", both, "sh", *command, env=ENV)


def _first_start(root: Root) -> str:
    _wine(root, "wineboot", "--init")
    assert (root.home / DRIVE / "windows").is_dir(), "Wine made no drive"
    return root.run("wine", "--version", env=ENV).stdout.strip().splitlines()[-1]


def _size(folder: Path) -> str:
    return (
        f"{sum(path.stat().st_size for path in folder.rglob('*') if path.is_file()) / 1e6:.0f} MB"
    )


def _set_up(root: Root, name: str) -> str:
    done = _wine(root, name, "/S")
    folder = root.home / DRIVE / PROGRAM
    assert done.returncode == 0, f"status {done.returncode} {done.stdout[-300:]}"
    assert (folder / "uninstall.exe").is_file(), "no uninstaller"
    assert not folder.with_name("Consilium.new").exists(), "the trial's folder is left"
    assert _shortcuts(root), "no entry in the start menu"
    assert "Consilium" in _uninstall_keys(root), "not in the list of programs"
    return f"{(root.home / name).stat().st_size / 1e6:.0f} MB, {_size(folder)} on the disk"


def _shortcuts(root: Root) -> list[Path]:
    return list((root.home / DRIVE / "users" / "clinician").rglob("Consilium.lnk"))


def _uninstall_keys(root: Root) -> str:
    key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall"
    return _wine(root, "reg", "query", key).stdout


def _convert(root: Root) -> str:
    """The demonstration's checkpoint, as on Linux but for the last bits of a rounding."""
    program = f"{DRIVE / PROGRAM}/consilium-convert.exe"
    done = _wine(root, program, CHECKPOINT.name, "-o", "made.gguf", "--type", "Q4_K_M")
    made = root.home / "made.gguf"
    assert done.returncode == 0 and made.is_file(), done.stdout[-500:]
    return f"{made.stat().st_size / 1e6:.1f} MB"


def _refused(root: Root, name: str) -> str:
    """Status 2, and the installed version stays as it was."""
    folder = root.home / DRIVE / PROGRAM
    before = digest_of(folder)
    done = _wine(root, name, "/S")
    assert done.returncode == 2, f"status {done.returncode}"
    assert digest_of(folder) == before, "the installed version was changed"
    assert not folder.with_name("Consilium.new").exists(), "the trial's folder is left"
    return "refused, and the installed one stays as it was"


def _uninstalled(root: Root, before: set[str]) -> str:
    """Nothing is left but the user's data and what Wine itself made."""
    drive = root.home / DRIVE
    done = _wine(root, f"{DRIVE / PROGRAM}/uninstall.exe", "/S")
    assert done.returncode == 0, f"status {done.returncode}"
    began = time.monotonic()
    while (drive / PROGRAM).exists():  # the uninstaller runs on as a copy of itself
        assert time.monotonic() - began < UNINSTALL_S, f"{PROGRAM} is left"
        time.sleep(0.5)
    left = {name for name in set(root.files(drive)) - before if "onsilium" in name}
    data = "users/clinician/AppData/Local/Consilium"
    left = {name for name in left if not name.startswith(data)}
    assert not left, f"left: {sorted(left)[:5]}"
    assert "Consilium" not in _uninstall_keys(root), "still in the list of programs"
    return "nothing left but the user's data"


def _msi(root: Root, action: str, name: str) -> str:
    done = _wine(root, "msiexec", action, name, "/qn")
    folder = root.home / DRIVE / FOR_ALL
    assert done.returncode == 0, f"status {done.returncode} {done.stdout[-300:]}"
    if action == "/i":
        assert (folder / "consilium.exe").is_file(), "nothing was installed"
        return f"{(root.home / name).stat().st_size / 1e6:.0f} MB, {_size(folder)} on the disk"
    assert not folder.exists(), f"left: {root.files(folder)[:5]}"
    return "nothing left"


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except InstallError as error:
        sys.exit(f"\n{error}")
