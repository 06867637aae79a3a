"""BLAS of numpy on one thread: for work that has threads of its own. Several of BLAS's for each of
them would wait for one another, and sums would depend on their number.
"""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Iterator
from pathlib import Path

import numpy as np

# As numpy's own wheels and other builds call them.
_CALLS = (
    ("scipy_openblas_get_num_threads64_", "scipy_openblas_set_num_threads64_"),
    ("openblas_get_num_threads64_", "openblas_set_num_threads64_"),
    ("openblas_get_num_threads", "openblas_set_num_threads"),
)


@contextlib.contextmanager
def single_threaded_blas() -> Iterator[None]:
    """Within; numpy with another BLAS keeps the threads that it has."""
    found = _openblas()
    if found is None:
        yield
        return
    library, (get, put) = found
    before = getattr(library, get)()
    getattr(library, put)(1)
    try:
        yield
    finally:
        getattr(library, put)(before)


def _openblas() -> tuple[ctypes.CDLL, tuple[str, str]] | None:
    package = Path(np.__file__).parent
    folders = (package.with_name("numpy.libs"), package / ".dylibs")
    for path in (each for folder in folders for each in sorted(folder.glob("*openblas*"))):
        with contextlib.suppress(OSError):
            library = ctypes.CDLL(str(path))
            for names in _CALLS:
                if all(hasattr(library, each) for each in names):
                    return library, names
    return None
