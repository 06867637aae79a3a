"""Page drawer: a PDF made for a command, `python -m app.ui.paper`, without a display.

Commands start without Qt, whose drawing needs an application of its own kind. So it happens in a
process that gets the pages of one transcript as JSON on its standard input, gives the PDF on its
standard output, and ends; nothing touches the disk.
"""

from __future__ import annotations

import os
import sys

import msgspec
from PySide6.QtGui import QGuiApplication

from app.export.paper import PageContents
from app.hardening import harden
from app.ui.paper.page_drawing import default_layout, paper_font, pdf_of


def main() -> None:
    harden()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    contents = msgspec.json.decode(sys.stdin.buffer.read(), type=PageContents)
    application = QGuiApplication([sys.argv[0]])
    pdf, _ = pdf_of(contents.sections, contents.title, paper_font(), default_layout())
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    del application


if __name__ == "__main__":
    main()
