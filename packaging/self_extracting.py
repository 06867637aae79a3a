"""The self-extracting form of the package: a script of sh with a tar.gz behind it, which checks and
unpacks itself and runs install.sh. gzip, because a bare system has that and no xz.
"""

from __future__ import annotations

import gzip
import hashlib
import tarfile
from pathlib import Path

from archives import add_file, name_of, tree
from folder import LINUX, Made
from stages import Terminal

HEAD = LINUX / "run-head.sh"
_PIECE = 1 << 20
_NOT_YET = "0" * 9  # as many digits as the length of the head has


def make_run(made: Made, out: Path, terminal: Terminal) -> Path:
    """consilium-VERSION-linux-x86_64.run in the folder `out`."""
    terminal.say("Packing the self-extracting file")
    name = name_of(made)
    lead = [(name, made.folder), (f"{name}/install.sh", LINUX / "install.sh")]
    files = [*lead, *tree(made.folder, f"{name}/program")]
    target = out / f"{name}.run"
    write_run(target, files, name, made.version, made.epoch)
    return target


def write_run(
    target: Path, files: list[tuple[str, Path]], name: str, version: str, epoch: int
) -> None:
    """The script, and behind it an archive of these files, in which the folder `name` holds
    install.sh. The same files make the same bytes."""
    content = target.with_name(f".{target.name}.part")
    try:
        with (
            content.open("wb") as sink,
            gzip.GzipFile("", "wb", 6, sink, epoch) as packer,
            tarfile.open(fileobj=packer, mode="w|", format=tarfile.GNU_FORMAT) as tar,
        ):
            for each, path in files:
                add_file(tar, each, path, epoch)
        with content.open("rb") as packed:
            digest = hashlib.file_digest(packed, "sha256").hexdigest()
        size = sum(path.lstat().st_size for _, path in files if path.is_file())
        with target.open("wb") as out, content.open("rb") as packed:
            out.write(_head(digest, name, version, 1 + (size + (1 << 20)) // 10**6))
            while piece := packed.read(_PIECE):
                out.write(piece)
        target.chmod(0o755)
    finally:
        content.unlink(missing_ok=True)


def _head(digest: str, name: str, version: str, megabytes: int) -> bytes:
    text = HEAD.read_text(encoding="utf-8")
    told = {"@VERSION@": version, "@SHA256@": digest, "@NAME@": name, "@NEEDS@": str(megabytes)}
    for place, value in told.items():
        text = text.replace(place, value)
    begin = len(text.replace("@BEGIN@", _NOT_YET).encode()) + 1
    return text.replace("@BEGIN@", f"{begin:0{len(_NOT_YET)}d}").encode()
