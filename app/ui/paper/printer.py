"""Printer: which one to use, and how pages reach it without a file of ours.

Where CUPS prints, Qt would put all pages into a temporary file, in plain, before it hands them
over. So the PDF is made in memory there, and goes to CUPS through a pipe.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageRanges
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrintEngine, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import ExportError
from app.export.paper import Section
from app.sentences import say
from app.services.transcripts.transcript_file import write_transcript
from app.ui.paper.page_drawing import MARGIN_MM, NAME, draw, pdf_of
from app.ui.translation import tr

SPOOL_S = 9.0  # closing and locking wait for some ten seconds
# Where Qt keeps what its dialog has for CUPS alone: names and values by turns. It is no public key
# (PPK_CupsOptions); where it is not there, nothing of this is passed on.
_CUPS_OPTIONS = 0xFE00
_OURS = frozenset(("page-ranges", "media", "sides", "copies"))
_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}


@dataclass(frozen=True)
class Order:
    """What was chosen in the dialog. `file` is the PDF to write, `printer` the one that Qt itself
    drives; where both are None, CUPS prints on the one called `name`."""

    layout: QPageLayout
    ranges: QPageRanges
    name: str = ""
    options: tuple[str, ...] = ()
    file: Path | None = None
    printer: QPrinter | None = None

    @property
    def target(self) -> str:
        """As the record has it."""
        return "printer" if self.file is None else "pdf"

    def wants(self, page: int) -> bool:
        return self.ranges.isEmpty() or self.ranges.contains(page)


def ask_printer(parent: QWidget, chosen: Callable[[Order], object]) -> None:
    """Open the dialog over the window; `chosen` is called unless it is cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(NAME)
    printer.setCreator(NAME)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the consultation"))
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda: chosen(order_of(printer)))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def order_of(printer: QPrinter) -> Order:
    """What the dialog left in it."""
    layout, ranges = printer.pageLayout(), QPageRanges(printer.pageRanges())
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        return Order(layout, ranges, file=Path(printer.outputFileName() or f"{NAME}.pdf"))
    if sys.platform in ("win32", "darwin"):
        return Order(layout, ranges, printer.printerName(), printer=printer)
    colour = printer.colorMode() is QPrinter.ColorMode.Color
    options = ["-n", str(printer.copyCount())]
    options += ["-o", f"collate={'true' if printer.collateCopies() else 'false'}"]
    options += ["-o", f"print-color-mode={'color' if colour else 'monochrome'}"]
    options += ["-o", f"media={layout.pageSize().key()}"]
    if sides := _SIDES.get(printer.duplex()):
        options += ["-o", f"sides={sides}"]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        options += ["-o", "outputorder=reverse"]
    kept = printer.printEngine().property(QPrintEngine.PrintEnginePropertyKey(_CUPS_OPTIONS))
    options += extras(kept)
    return Order(layout, ranges, printer.printerName(), tuple(options))


def extras(kept: object) -> list[str]:
    """A printer's own options, as lp takes them, but for those that are passed on already."""
    if not isinstance(kept, list):
        return []
    pairs = zip(kept[::2], kept[1::2], strict=False)
    return [
        word for name, value in pairs if name not in _OURS for word in ("-o", f"{name}={value}")
    ]


def print_out(order: Order, sections: Sequence[Section], title: str, font: QFont) -> int:
    """Print, or write the PDF whole or not at all; gives the number of pages. For any thread.

    Raises ExportError.
    """
    if order.printer is not None:
        return draw(sections, title, font, order.printer, order.wants)
    pdf, pages = pdf_of(sections, title, font, order.layout, order.wants)
    if order.file is not None:
        write_transcript(order.file, pdf)
    else:
        _spool(pdf, order)
    return pages


def _spool(pdf: bytes, order: Order) -> None:
    command = ["lp", "-d", order.name, "-t", NAME, *order.options]
    try:
        done = subprocess.run(
            command,
            input=pdf,
            capture_output=True,
            timeout=SPOOL_S,
            start_new_session=True,  # without a terminal, where it might ask for a password
        )
    except FileNotFoundError as error:
        raise ExportError(
            say(
                "The command lp, which CUPS prints with, is missing. Install it (cups-client), or "
                "print to a PDF file."
            )
        ) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ExportError(
            say(
                "The printer {printer} is not responding. Choose another, or print to PDF.",
                printer=order.name,
            )
        ) from error
    if done.returncode != 0:
        said = " ".join(done.stderr.decode(errors="replace").split())[:200].removeprefix("lp: ")
        raise ExportError(
            say(
                "The printer {printer} rejected it ({said}). Choose another one, or a PDF file.",
                printer=order.name,
                said=said or say("no reason given"),
            )
        )
