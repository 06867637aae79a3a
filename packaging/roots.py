"""Bare systems to try the package on: debootstrap makes each once, and a test gets a copy."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from llama_wheel import cache_root
from stages import InstallError, Terminal

DEBIAN, UBUNTU = ("bookworm", "trixie"), ("jammy", "noble")
SYSTEMS = (*DEBIAN, *UBUNTU)
# Debian 13 with Wine 10, the first that runs our Qt and Rust.
WINE, WINE_PACKAGES = "trixie-wine", ("wine64", "wine")
USER, UID = "clinician", 1000
SCRIPTS = Path("/usr/share/debootstrap/scripts")
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True)
class Root:
    """A copy of a bare system with an ordinary user."""

    name: str
    folder: Path

    @property
    def home(self) -> Path:
        return self.folder / "home" / USER

    def command(self, *argv: str, user: bool = True, env: Mapping[str, str] = {}) -> list[str]:
        """The command line that runs another one inside, with processes and mounts of its own."""
        inside = {"PATH": PATH, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **env}
        inside["HOME"] = f"/home/{USER}" if user else "/root"
        who = ["setpriv", f"--reuid={UID}", f"--regid={UID}", "--clear-groups"] if user else []
        return [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child"),
            *(f"--mount-proc={self.folder}/proc", "chroot", str(self.folder), *who, "env", "-i"),
            *(f"{name}={value}" for name, value in sorted(inside.items())),
            *("sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *argv),
        ]

    def run(
        self, *argv: str, user: bool = True, env: Mapping[str, str] = {}
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside to its end; its output in one. Five minutes at most."""
        return subprocess.run(
            self.command(*argv, user=user, env=env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=300,
            check=False,
        )

    def end(self, running: subprocess.Popen[bytes]) -> None:
        """Kill a command that was started, and all that it started: the first process of its own
        processes' namespace takes them along. (`--kill-child` is forgotten when the user changes.)
        """
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
        for number in children.read_text(encoding="ascii").split():
            os.kill(int(number), signal.SIGKILL)
        running.kill()
        running.wait()

    def files(self, below: Path) -> list[str]:
        """What lies there, by names, sorted."""
        return sorted(path.relative_to(below).as_posix() for path in below.rglob("*"))


@contextmanager
def bare_system(name: str, work: Path, terminal: Terminal) -> Iterator[Root]:
    """A fresh copy below `work`, removed at the end. Raises InstallError."""
    base = _wine(terminal) if name == WINE else _base(name, terminal)
    folder = work / name
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", base, folder], check=True)
    try:
        for file in ("resolv.conf", "hosts"):
            shutil.copyfile(Path("/etc") / file, folder / "etc" / file)
        root = Root(name, folder)
        root.run("useradd", "--create-home", "--uid", str(UID), USER, user=False)
        yield root
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _base(name: str, terminal: Terminal) -> Path:
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        raise InstallError(
            "Bare systems are made by root with debootstrap: apt-get install debootstrap qemu-user "
            "xvfb xdotool imagemagick lintian appstream desktop-file-utils minisign"
        )
    base = cache_root() / "roots" / name
    if base.is_dir():
        return base
    base.parent.mkdir(parents=True, exist_ok=True)
    part = base.with_name(f".{name}")
    shutil.rmtree(part, ignore_errors=True)
    # An older debootstrap doesn't know the newest names, and all of a family are made alike.
    family = SCRIPTS / (DEBIAN if name in DEBIAN else UBUNTU)[0]
    options = ["--variant=minbase"]
    if name in UBUNTU:  # whose keys Debian doesn't have
        options += ["--components=main,universe", "--no-check-gpg"]
    known = (SCRIPTS / name).exists()
    script = [] if known else [_default_mirror(family), str(family)]
    terminal.run(f"Making a bare {name}", ["debootstrap", *options, name, part, *script])
    part.replace(base)
    return base


def _wine(terminal: Terminal) -> Path:
    """A Debian with Wine in it, made once of the bare one."""
    base = cache_root() / "roots" / WINE
    if base.is_dir():
        return base
    part = base.with_name(f".{WINE}")
    shutil.rmtree(part, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", _base("trixie", terminal), part], check=True)
    shutil.copyfile("/etc/resolv.conf", part / "etc" / "resolv.conf")
    root = Root(WINE, part)
    install = ("apt-get", "install", "-qy", "--no-install-recommends", *WINE_PACKAGES)
    for command in (("apt-get", "update", "-q"), install, ("apt-get", "clean")):
        terminal.run(f"Wine: {' '.join(command[:2])}", root.command(*command, user=False))
    part.replace(base)
    return base


def _default_mirror(script: Path) -> str:
    """The mirror of what is current that a script of debootstrap names itself."""
    for line in script.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if words[:1] == ["default_mirror"] and "://archive." in words[-1]:
            return words[-1]
    raise InstallError(f"{script} names no mirror: make this system with a newer debootstrap.")
