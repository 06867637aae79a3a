"""Access rights of the data folder: it is its owner's alone.

A folder that others may look into is closed, one that belongs to somebody else is refused, and
nothing in it is written through a link.
"""

from __future__ import annotations

import os
import re
import shlex
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.errors import HomeNotWritable
from app.sentences import say

# Names in the data folder that are Consilium's. `models` may be a link: it is read, not written.
_FOLDERS = re.compile(
    r"logs|backups|snapshots|vault\.restore|(old-vault|vault-(before|damaged|log))-.*"
    r"|\.restore-\d+\.part|\.repair\.part"
)
_FILES = re.compile(
    r"vault\..*|audit\.head|(tries|settings|models)\.json|models\.lock|lock|lock\.owner"
    r"|folder\.closed|\.(probe|lock\.owner)-\d+|\.vault\.db\.log"
    r"|\.(settings\.json|models\.json|tries\.json|audit\.head|vault\.key|lock\.owner)\.\d+"
)
_INNER = ("logs", "backups", "snapshots")  # folders of which each file is looked at too
_ANOTHER_HOME = say("Set CONSILIUM_HOME to a folder of your own.")
_MOVE = say("Move it out of the data folder.")
_OTHERS = 0o077  # what group and others may do
# File systems that know no owners, or that show the one who mounted them.
_WITHOUT_RIGHTS = frozenset(
    [
        "vfat",
        "msdos",
        "exfat",
        "ntfs",
        "ntfs3",
        "fuseblk",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "drvfs",
        "hfs",
    ]
)


def keep_private(folder: Path) -> int:
    """Close the data folder and what is Consilium's in it to everybody but its owner; how many of
    them were open. The folder itself may be a link to one. A file system that keeps no rights
    leaves them as they are (see `is_open_to_others`).

    Raises HomeNotWritable for a folder or a file of somebody else, a link, and what is no file or
    folder where one belongs: nothing was changed then. OSError where it can't be looked at.
    """
    if os.name == "nt":  # the user's profile protects the files
        return 0
    found = {folder: folder.stat(), **_ours_in(folder)}
    for name in _INNER:
        if folder / name in found:
            found |= _looked_at(each for each in _entries(folder / name) if not each.is_dir())
    without_rights = _keeps_no_rights(folder)
    for path, status in found.items():
        _require_own(path, folder, status, without_rights)
    return sum(_closed(path, status) for path, status in found.items())


def is_open_to_others(folder: Path) -> bool:
    """Whether others may look into the folder, as its file system keeps no rights."""
    with suppress(OSError):
        return os.name != "nt" and bool(folder.stat().st_mode & _OTHERS)
    return False


def _ours_in(folder: Path) -> dict[Path, os.stat_result]:
    models = folder / "models"
    if models.exists() and not models.is_dir():
        raise _refused(models, say("is not a folder"), _MOVE)
    return _looked_at(
        path
        for path in _entries(folder)
        if _FOLDERS.fullmatch(path.name) or _FILES.fullmatch(path.name)
    )


def _looked_at(paths: Iterable[Path]) -> dict[Path, os.stat_result]:
    found = {}
    for path in paths:
        with suppress(FileNotFoundError):  # another program of ours may have removed it just now
            found[path] = path.lstat()
    return found


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except NotADirectoryError:
        return []


def _require_own(path: Path, root: Path, status: os.stat_result, without_rights: bool) -> None:
    mode = status.st_mode
    if path == root:
        if mode & stat.S_ISVTX and mode & stat.S_IWOTH:
            raise _refused(path, say("is a folder for everybody on this computer"), _ANOTHER_HOME)
    elif stat.S_ISLNK(mode):
        raise _refused(
            path,
            say("is a link, and what is written there would change another file"),
            say("Put what it leads to in its place."),
        )
    elif _FOLDERS.fullmatch(path.name) and path.parent == root:
        if not stat.S_ISDIR(mode):
            raise _refused(path, say("is not a folder"), _MOVE)
    elif not stat.S_ISREG(mode):
        raise _refused(path, say("is not a file"), _MOVE)
    if status.st_uid != os.geteuid() and not without_rights:
        why = say("belongs to another user of this computer ({owner})", owner=_owner(status))
        back = say(
            "Make it your own again (sudo chown {user} {path}).",
            user=os.geteuid(),
            path=shlex.quote(str(path)),
        )
        raise _refused(path, why, _ANOTHER_HOME if path == root else back)


def _refused(path: Path, why: str, what_to_do: str) -> HomeNotWritable:
    return HomeNotWritable(
        say(
            "{path} {why}. {what_to_do} Nothing was changed.",
            path=path,
            why=why,
            what_to_do=what_to_do,
        )
    )


def _owner(status: os.stat_result) -> str:
    try:
        import pwd

        return pwd.getpwuid(status.st_uid).pw_name
    except (ImportError, KeyError):
        return str(status.st_uid)


def _closed(path: Path, status: os.stat_result) -> bool:
    """Whether it was open, and is not any more."""
    if not status.st_mode & _OTHERS:
        return False
    with suppress(OSError):
        path.chmod(stat.S_IMODE(status.st_mode) & 0o700)
        return not path.stat().st_mode & _OTHERS
    return False


def _keeps_no_rights(folder: Path) -> bool:
    """Whether the file system is of a kind that has none; as far as the system says."""
    try:
        device = folder.stat().st_dev
        lines = Path("/proc/self/mountinfo").read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    named = f"{os.major(device)}:{os.minor(device)}"
    for line in lines:
        fields, _, kinds = line.partition(" - ")
        if fields.split()[2] == named:
            return kinds.split()[0].removeprefix("fuse.") in _WITHOUT_RIGHTS
    return False
