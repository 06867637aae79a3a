"""Drug list that came with the installation, read once."""

from __future__ import annotations

from functools import cache

from app.core.clinical.drugs import Drugs, parse_drugs
from app.errors import InternalError
from app.paths import assets


@cache
def shipped_drugs() -> Drugs:
    """Raises InternalError when the file is missing: it is ours."""
    path = assets() / "clinical" / "drugs.tsv"
    try:
        return parse_drugs(path.read_text("utf-8"))
    except OSError as error:
        raise InternalError(
            f"no list of drugs in {path.parent}; install Consilium again"
        ) from error
