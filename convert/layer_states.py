"""Layer states: what a pass over a checkpoint's layers has so far, for the next call to go on from.

An archive of numpy's (each of its members has a checksum), replaced by a rename.
"""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np
import numpy.typing as npt

from convert.target import output_error, sync_folder

Arrays = dict[str, npt.NDArray[np.generic]]


def keep_states(path: Path, digest: str, done: int, arrays: Arrays) -> None:
    """Of so many finished layers; `digest` says of what. Raises OutputError."""
    fresh = path.with_name(path.name + ".new")
    try:
        with fresh.open("wb") as file:
            np.savez(file, digest=np.array(digest), done=np.array(done), **arrays)  # type: ignore[arg-type]
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise output_error(error, path) from error


def kept_states(path: Path, digest: str) -> tuple[int, Arrays] | None:
    """The finished layers and what was kept with them; None where there is nothing of this pass."""
    try:
        with path.open("rb") as handle, np.load(handle, allow_pickle=False) as file:
            if str(file["digest"]) != digest:
                return None
            arrays = {name: file[name] for name in file.files if name not in ("digest", "done")}
            return int(file["done"]), arrays
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def remove_states(path: Path) -> None:
    for each in (path, path.with_name(path.name + ".new")):
        each.unlink(missing_ok=True)
