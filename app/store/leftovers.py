"""Files that a process left which was killed while it wrote: halves that nobody will rename."""

from __future__ import annotations

import re
import shutil
import time
from contextlib import suppress

from app.paths import Home

# What `write_atomically`, a restore, a repair and the probe of the folder name their halves.
_HALF = re.compile(
    r"\.probe-\d+|\.(settings\.json|models\.json|tries\.json|audit\.head|vault\.key)\.\d+"
    r"|\.restore-\d+\.part|\.repair\.part"
)
_YOUNG_S = 60.0


def remove_leftovers(home: Home) -> None:
    """To be called with the lock held. The models' list is also written without it: there only a
    half that is older than a minute goes."""
    with suppress(OSError):
        for path in home.root.iterdir():
            if not _HALF.fullmatch(path.name):
                continue
            with suppress(OSError):
                unlocked = path.name.startswith((".models.json", ".probe"))
                if unlocked and time.time() - path.stat().st_mtime < _YOUNG_S:
                    continue
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink()
