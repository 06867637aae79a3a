"""A Word document of the clinic's own."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.source_files import docx_of
from tests.hostile.broken_documents import HEADINGS, broken_docxs
from tests.hostile.documents import adding
from tests.hostile.frame import Prepared


def prepare(folder: Path) -> Prepared:
    return adding(folder, "rules.docx", [docx_of(HEADINGS, table=[["a", "b"]])], broken_docxs)
