"""Archives of the folder: a tar.xz with its install script, and a .deb. The same folder makes the
same archives.

xz for both: Debian's tools take it everywhere, and Python's own library reads it, so that an update
needs no other program.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from folder import LINUX, Made
from folder_libraries import debian_packages
from stages import InstallError, Terminal

# Two threads or more cut the same blocks, whatever their number; one alone doesn't.
XZ = ["xz", "--threads=2", "-3", "--stdout"]
MAINTAINER = "The Consilium authors <consilium@localhost>"
DESCRIPTION = """Consult a medical language model with no network
 Consilium runs a medical language model on your own computer. Consultations
 are kept in an encrypted vault, and nothing leaves the machine.
 .
 It is no medical device: what a model writes can be wrong, and a clinician
 decides."""
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Consilium
Comment: The parts that others made, their licences and the texts of these are listed in
 /usr/lib/consilium/share/doc/consilium/consilium.cdx.json

Files: *
Copyright: 2026 The Consilium authors
License: Apache-2.0
 On Debian systems, the text is in /usr/share/common-licenses/Apache-2.0.
"""
OVERRIDES = """\
# A folder of its own, with the Python that it was tested with, and libraries as their makers built
# them. The project has no address for mail.
consilium: bogus-mail-host
consilium: bogus-mail-host-in-debian-changelog
consilium: interpreter-in-usr-local
consilium: unstripped-binary-or-object
consilium: embedded-library
consilium: package-installs-python-pycache-dir
consilium: python3-script-but-no-python3-dep
consilium: library-not-linked-against-libc
consilium: shared-library-lacks-prerequisites
"""


def name_of(made: Made) -> str:
    """As the archive and the folder in it are called."""
    return f"consilium-{made.version}-linux-x86_64"


def tree(folder: Path, below: str) -> Iterator[tuple[str, Path]]:
    """Names in an archive, sorted, with the files and folders themselves."""
    yield below, folder
    for path in sorted(folder.rglob("*")):
        yield f"{below}/{path.relative_to(folder).as_posix()}", path


def write_tar(out: Path, files: Iterator[tuple[str, Path]], epoch: int) -> None:
    """A tar.xz of these, owned by root and of one time. Raises InstallError."""
    part = out.with_name(f".{out.name}.part")
    try:
        with (
            part.open("wb") as sink,
            subprocess.Popen(XZ, stdin=subprocess.PIPE, stdout=sink) as packer,
        ):
            assert packer.stdin is not None
            with tarfile.open(fileobj=packer.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
                for name, path in files:
                    add_file(tar, name, path, epoch)
            packer.stdin.close()
        if packer.returncode != 0:
            raise InstallError(f"xz did not pack {out.name} (status {packer.returncode}).")
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def add_file(tar: tarfile.TarFile, name: str, path: Path, epoch: int) -> None:
    """One more, owned by root and of that time."""
    info = tar.gettarinfo(path, name)
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = epoch
    # A hard link in the folder would make the order of files matter.
    if path.is_file() and not path.is_symlink():
        info.type, info.linkname, info.size = tarfile.REGTYPE, "", path.stat().st_size
        with path.open("rb") as file:
            tar.addfile(info, file)
    else:
        tar.addfile(info)


def make_tar(made: Made, out: Path, terminal: Terminal) -> Path:
    """consilium-VERSION-linux-x86_64.tar.xz in the folder `out`."""
    terminal.say("Packing the tar.xz")
    name = name_of(made)
    target = out / f"{name}.tar.xz"
    lead = [(name, made.folder), (f"{name}/install.sh", LINUX / "install.sh")]
    write_tar(target, iter([*lead, *tree(made.folder, f"{name}/program")]), made.epoch)
    return target


def make_deb(made: Made, out: Path, terminal: Terminal) -> Path:
    """consilium_VERSION_amd64.deb in the folder `out`; beside it nothing stays."""
    terminal.say("Packing the .deb")
    root = out / ".deb"
    shutil.rmtree(root, ignore_errors=True)
    system = root / "data" / "usr"
    program = system / "lib" / "consilium"
    shutil.copytree(made.folder, program, symlinks=True)
    (program / "share" / "consilium" / "uninstall.sh").unlink()  # dpkg's work here
    for name in ("applications", "metainfo", "mime", "icons"):
        shutil.move(program / "share" / name, system / "share" / name)
    (system / "bin").mkdir()
    for name in ("consilium", "consilium-convert"):
        (system / "bin" / name).symlink_to(f"../lib/consilium/bin/{name}")
    doc = system / "share" / "doc" / "consilium"
    doc.mkdir(parents=True)
    (doc / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    _gzip(made, doc / "changelog.gz", _changelog(made))
    man = system / "share" / "man" / "man1"
    man.mkdir(parents=True)
    for page in sorted((program / "share" / "man" / "man1").iterdir()):
        _gzip(made, man / f"{page.name}.gz", page.read_bytes())
    shutil.rmtree(program / "share" / "man")
    overrides = system / "share" / "lintian" / "overrides" / "consilium"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(OVERRIDES, encoding="utf-8")
    control = root / "control"
    control.mkdir()
    _write_control(made, root / "data", control)
    for path in (root / "data").rglob("*"):
        if not path.is_symlink() and path.is_dir():
            path.chmod(0o755)
        elif not path.is_symlink() and not path.is_relative_to(program):
            path.chmod(0o644)
    members = [("debian-binary", b"2.0\n")]
    for name in ("control", "data"):
        packed = root / f"{name}.tar.xz"
        write_tar(packed, tree(root / name, "."), made.epoch)
        members.append((packed.name, packed.read_bytes()))
    target = out / f"consilium_{made.version}_amd64.deb"
    target.write_bytes(archive(members, made.epoch))
    shutil.rmtree(root)
    return target


def archive(members: list[tuple[str, bytes]], epoch: int) -> bytes:
    """An `ar` archive, as a .deb is one (deb(5))."""
    out = io.BytesIO()
    out.write(b"!<arch>\n")
    for name, content in members:
        out.write(f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode())
        out.write(content + b"\n" * (len(content) % 2))
    return out.getvalue()


def _write_control(made: Made, data: Path, control: Path) -> None:
    files = [path for path in sorted(data.rglob("*")) if path.is_file() and not path.is_symlink()]
    depends = [f"libc6 (>= {made.glibc})", *debian_packages(set(made.libraries))]
    size = sum(path.stat().st_size for path in files) >> 10
    (control / "control").write_text(
        f"Package: consilium\nVersion: {made.version}\nArchitecture: amd64\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {size}\nDepends: {', '.join(depends)}\n"
        f"Section: science\nPriority: optional\nDescription: {DESCRIPTION}\n",
        encoding="utf-8",
    )
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(data).as_posix()}\n"
        for path in files
    ]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    for path in control.iterdir():
        path.chmod(0o644)


def _changelog(made: Made) -> bytes:
    date = format_datetime(datetime.fromtimestamp(made.epoch, UTC))
    return (
        f"consilium ({made.version}) unstable; urgency=medium\n\n"
        f"  * See CHANGELOG.md of the sources.\n\n -- {MAINTAINER}  {date}\n"
    ).encode()


def _gzip(made: Made, path: Path, content: bytes) -> None:
    with path.open("wb") as file, gzip.GzipFile("", "wb", 9, file, made.epoch) as packer:
        packer.write(content)
