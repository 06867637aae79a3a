"""Write requirements/*.txt: every package that a group needs, at one version, with its hashes.

The files name no index, so they install from PyPI or from any mirror of it.
"""

from __future__ import annotations

from pathlib import Path

from stages import InstallError, Terminal

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "requirements"
# dev holds app's packages too and is solved first: the others take its versions, so that all
# four fit into one environment. (train is installed alone: it takes the versions all the same.)
GROUPS = {
    "dev": ["pyproject.toml", "--group", "dev"],
    "app": ["pyproject.toml", "-c", "requirements/dev.txt"],
    "build": ["--group", "build", "-c", "requirements/dev.txt"],
    "train": ["--group", "train", "-c", "requirements/dev.txt"],
}
COMPILE = ["-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
SETTINGS = ["--python-version", "3.11", "--no-emit-index-url"]
SETTINGS += ["--custom-compile-command", "make lock"]


def lock(python: Path, terminal: Terminal, *, upgrade: bool) -> None:
    """Solve all groups; keep the versions that still fit unless `upgrade`."""
    for name, sources in GROUPS.items():
        target = FOLDER / f"{name}.txt"
        extra = ["--upgrade"] if upgrade else []
        terminal.run(
            f"Solving requirements/{name}.txt",
            [python, *COMPILE, *SETTINGS, *extra, *sources, "-o", target],
            cwd=ROOT,
        )
        if "://" in target.read_text(encoding="utf-8"):
            raise InstallError(f"{target.name} names an address; unset your index settings first.")
