"""Word package: the parts of a DOCX in a zip that is the same bytes for the same parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a zip can name


def packed(parts: Mapping[str, str]) -> bytes:
    """A zip of these members, in their order; no clock, user or system goes into it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in parts.items():
            member = zipfile.ZipInfo(name, _EARLIEST)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0
            archive.writestr(member, content.encode())
    return made.getvalue()
