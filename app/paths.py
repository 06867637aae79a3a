"""Paths of the data folder and of what was installed. Folders are made 0700 before anything is
written.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.access_rights import keep_private
from app.errors import WrongUse
from app.files import create_anew, disk_error, is_disk_full, read_regular
from app.sentences import say

DEMO_MODEL_FILE = "consilium-demo.Q4_K_M.gguf"


@dataclass(frozen=True)
class Home:
    """The data folder: everything that Consilium keeps, and nothing elsewhere."""

    root: Path

    @property
    def vault(self) -> Path:
        return self.root / "vault.db"

    @property
    def vault_key(self) -> Path:
        return self.root / "vault.key"

    @property
    def vault_mark(self) -> Path:
        """How far the vault had come."""
        return self.root / "vault.mark"

    @property
    def folder_closed(self) -> Path:
        return self.root / "folder.closed"

    @property
    def audit_head(self) -> Path:
        return self.root / "audit.head"

    @property
    def tries(self) -> Path:
        return self.root / "tries.json"

    @property
    def lock(self) -> Path:
        return self.root / "lock"

    @property
    def lock_owner(self) -> Path:
        return self.root / "lock.owner"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def library(self) -> Path:
        return self.root / "models.json"

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def evaluations(self) -> Path:
        """The answers of each evaluation on exam questions: letters, no text."""
        return self.root / "evaluations"

    @property
    def conversion(self) -> Path:
        """The state of the conversion that is, or was, under way."""
        return self.root / "conversion.json"

    @property
    def conversion_log(self) -> Path:
        """What its converter tells, line by line."""
        return self.root / "conversion.log"

    @property
    def conversion_lock(self) -> Path:
        """Held by the converter as long as it lives."""
        return self.root / "conversion.lock"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def backups(self) -> Path:
        """The copy that was made before the last migration."""
        return self.root / "backups"

    @property
    def snapshots(self) -> Path:
        """States of the model's cache, sealed."""
        return self.root / "snapshots"

    @property
    def restoring(self) -> Path:
        """A restored vault that is still to replace the present one; gone once it has."""
        return self.root / "vault.restore"

    def create(self) -> None:
        """Make the folder, readable by its owner only; one that was open to others is closed, and
        `folder_closed` says so.

        A full disk does not stand in the way of a folder that is there: what it holds can be read.
        Raises HomeNotWritable or DiskFull.
        """
        os.umask(0o077)
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            if closed := keep_private(self.root):
                self._note_closed(closed)
            for folder in (self.models, self.logs):
                folder.mkdir(mode=0o700, exist_ok=True)
            self._probe()
        except OSError as error:
            raise disk_error(
                error,
                full=say(
                    "The disk of {root} is full. Free some space and start again.", root=self.root
                ),
                refused=say(
                    "Consilium cannot write to {root} ({reason}). Make the folder "
                    "writable, or set CONSILIUM_HOME to another one.",
                    root=self.root,
                    reason=error.strerror,
                ),
            ) from error

    def require_private(self) -> None:
        """The same of a folder that is there, and nothing is made. Raises HomeNotWritable."""
        with suppress(OSError):
            if closed := keep_private(self.root):
                self._note_closed(closed)

    def taken_closed(self) -> int:
        """How many files and folders were open to others, and were closed; once."""
        try:
            content = read_regular(self.folder_closed, 32)
            self.folder_closed.unlink()
        except OSError:
            return 0
        try:
            return int(content)
        except ValueError:  # writing it was cut off; that there were some is known
            return 1

    def _note_closed(self, count: int) -> None:
        """Noted for the next opening of the vault, whose audit records it."""
        with suppress(OSError), os.fdopen(create_anew(self.folder_closed), "w") as file:
            file.write(str(count))

    def _probe(self) -> None:
        """Raises OSError where the folder can't be written, unless it is for want of room."""
        probe = self.root / f".probe-{os.getpid()}"
        try:
            os.close(create_anew(probe))
        except OSError as error:
            if not is_disk_full(error):
                raise
        else:
            probe.unlink(missing_ok=True)


def home() -> Home:
    """The data folder of this user, or the one that CONSILIUM_HOME names. Raises WrongUse when
    that can be no folder."""
    named = os.environ.get("CONSILIUM_HOME")
    if named:
        try:
            return Home(Path(named).expanduser().absolute())
        except (OSError, RuntimeError) as error:  # no such user; the current folder is gone
            raise WrongUse(
                say(
                    "CONSILIUM_HOME names no folder ({named}). Give the whole path of one.",
                    named=named,
                )
            ) from error
    return Home(Path(platformdirs.user_data_dir("Consilium", appauthor=False)))


def assets() -> Path:
    """The folder of icons, style sheets and texts."""
    return _installed("assets")


def guide() -> Path:
    """The user guide; its pictures lie in a folder beside it."""
    return _installed("docs") / "user-guide.md"


def hazard_log() -> Path:
    """What could harm a patient, and what the program does about it."""
    return _installed("docs") / "hazards.md"


def _installed(name: str) -> Path:
    """A folder of ours: in the source tree, or installed."""
    beside = Path(__file__).resolve().parent.parent / name
    if beside.is_dir():
        return beside
    return Path(sys.prefix) / "share" / "consilium" / name


def update_key(program: Path) -> Path:
    """The public key of whoever made the packages of this installation; not there in a source
    tree, nor where packages weren't signed."""
    return program / "share" / "consilium" / "update.pub"


def bundled_models() -> tuple[Path, ...]:
    """GGUF files that came with the installation: the demonstration model, then any other."""
    folder = Path(sys.prefix) / "share" / "consilium" / "models"
    found = folder.glob("*.gguf")
    return tuple(sorted(found, key=lambda path: (path.name != DEMO_MODEL_FILE, path.name)))


def bundled_fonts() -> tuple[Path, ...]:
    """Files of the typeface that the installation made (packaging/static_fonts.py); none where it
    didn't."""
    folder = Path(sys.prefix) / "share" / "consilium" / "fonts"
    return tuple(sorted(folder.glob("*.ttf")))
