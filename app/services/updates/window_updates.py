"""Updates from the window: the package is looked at first, and the vault is copied before it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.sentences import say
from app.services.updates.install_script import InstallScript
from app.services.updates.update_service import (
    Progress,
    require_updatable,
    update,
    version_of,
)

BACKING_UP = say("Copying the vault…")
# Makes a copy of the vault, and calls with the share that is done, 0 to 1.
BackUp = Callable[[Callable[[float], None]], object]


class Updates:
    """One update at a time. `back_up` makes a copy of the open vault."""

    def __init__(self, back_up: BackUp, program: Path | None = None) -> None:
        self._back_up = back_up
        self.program = program
        self._script = InstallScript()

    def require_possible(self) -> None:
        """Raise UpdateRefused where this program takes no package, whatever it is."""
        require_updatable(self.program)

    def look_at(self, package: Path) -> str:
        """The version of a package that is signed for this installation, newer and not altered.
        Raises UpdateRefused."""
        return version_of(package.absolute(), self.program)

    def begin(self) -> None:
        """An installation is asked for: each `stop` from here on is meant for it."""
        self._script = InstallScript()

    def install(self, package: Path, progress: Progress) -> str:
        """Copy the vault, then check the package and put it in the place of this program; the new
        version, which holds from the next start on. Raises UpdateRefused, what a backup raises, and
        Cancelled after `stop`."""
        script = self._script

        def copied(share: float) -> None:
            script.require_wanted()
            progress(BACKING_UP, share)

        copied(0.0)
        self._back_up(copied)
        script.require_wanted()
        return update(package.absolute(), self.program, script, progress)

    def stop(self) -> None:
        """Give up what is under way, from any thread; the exchange of two versions goes on."""
        self._script.stop()
