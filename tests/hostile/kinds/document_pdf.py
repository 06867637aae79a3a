"""A PDF of the clinic's own."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.source_files import encrypted_pdf, pdf_of, picture_pdf
from tests.hostile.broken_documents import PAGES, broken_pdfs
from tests.hostile.documents import adding
from tests.hostile.frame import Prepared


def prepare(folder: Path) -> Prepared:
    return adding(folder, "rules.pdf", [pdf_of(PAGES), picture_pdf(), encrypted_pdf()], broken_pdfs)
