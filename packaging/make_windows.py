"""`make package-windows`: the folder for Windows and its two installers, made on Linux.

Runs in .venv, of which it needs Qt (for an icon) and cryptography (for signatures).
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from environment import LOG, SHARE
from folder import Made
from folder_parts import ROOT
from make_package import sha256
from signing import sign, signing_key
from stages import InstallError, Terminal
from windows_folder import assemble_windows
from windows_installers import make_msi, make_setup

OUT = ROOT / "dist" / "windows"
FOLDER = "consilium"


def make_windows(python: Path, share: Path, out: Path, terminal: Terminal) -> Made:
    """Everything into the folder `out`, which is made anew. Raises InstallError."""
    key = signing_key()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    public = key.with_suffix(".pub") if key else None
    made = assemble_windows(python, share, out / FOLDER, terminal, public)
    files = [path for path in made.folder.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    terminal.say(f"{made.folder}: {len(files)} files, {size / 1e6:.0f} MB")
    sums = []
    for path in (make_setup(made, out, terminal), make_msi(made, out, terminal)):
        digest = sha256(path)
        sums.append(f"{digest}  {path.name}\n")
        terminal.say(f"{path}: {path.stat().st_size / 1e6:.1f} MB, SHA-256 {digest}")
        if key:
            sign(path, key, made.version, "win32-AMD64")
    (out / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    return made


def main() -> int:
    """1 where it failed, with a sentence."""
    try:
        make_windows(Path(sys.executable), SHARE, OUT, Terminal(LOG))
    except InstallError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
