"""Recovery code on paper: printed, or saved as a PDF or, if the user wishes, as text."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.core.recovery_code import GROUPS, RecoveryCode
from app.errors import ExportError
from app.files import replace_file
from app.sentences import say
from app.ui.translation import day_in_figures, tr

FILE_NAME = say("Consilium recovery code.pdf")
FILTERS = say("PDF (*.pdf);;Text, readable by anything (*.txt)")
PRINTED = say("Sent to the printer.")
SAVED = say("Saved. Move it off this computer.")
_SAYS = (
    say(
        "Whoever has this code and the files of the vault can read everything in it. Keep it "
        "away from the computer, where keys and contracts are kept."
    ),
    say(
        "It opens the vault when the passphrase is forgotten: choose “Forgotten passphrase?” "
        "where the passphrase is asked. A newer code makes this one worthless."
    ),
)


def print_code(code: RecoveryCode, parent: QWidget) -> str:
    """Ask which printer, and print; what became of it, or nothing where it was given up.

    Raises ExportError.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Consilium")  # a print queue shows it
    if not QPrintDialog(printer, parent).exec():
        return ""
    _document(code).print_(printer)
    if not printer.outputFileName():
        return tr(PRINTED)
    file = Path(printer.outputFileName())
    if not file.is_file():
        raise ExportError(_not_saved(file))
    return tr(SAVED)


def _not_saved(path: Path) -> str:
    return tr(
        "The code could not be saved as {file}. Choose another folder, or write it down.",
        file=path.name,
    )


def save_code(code: RecoveryCode, path: Path) -> None:
    """As text where the name ends in .txt, else as a PDF; for the owner's eyes only.

    Raises ExportError.
    """
    try:
        is_text = path.suffix.lower() == ".txt"
        replace_file(path, _text(code).encode() if is_text else _pdf(code))
    except OSError as error:
        raise ExportError(_not_saved(path)) from error


def _pdf(code: RecoveryCode) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle("Consilium")
    document = _document(code)
    document.print_(writer)
    del writer
    return bytes(buffer.data().data())


def _document(code: RecoveryCode) -> QTextDocument:
    groups = code.groups()
    half = GROUPS // 2
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td style='padding: 6px 18px'><small>{number}</small>&nbsp; "
            f"<span style='font-family: monospace; font-size: 20pt'>{escape(group)}</span></td>"
            for number, group in enumerate(groups[start : start + half], start + 1)
        )
        + "</tr>"
        for start in (0, half)
    )
    said = "".join(f"<p>{escape(each)}</p>" for each in map(tr, _SAYS))
    document = QTextDocument()
    document.setDefaultFont(QFont("sans-serif", 11))
    document.setHtml(
        f"<h2>{escape(tr('Recovery code of a Consilium vault'))}</h2>"
        f"<p>{escape(tr('Made on {day}', day=day_in_figures(date.today())))}</p>"
        f"<table>{rows}</table>{said}"
    )
    return document


def _text(code: RecoveryCode) -> str:
    said = "\n".join(map(tr, _SAYS))
    heading = tr(
        "Recovery code of a Consilium vault, made on {day}", day=day_in_figures(date.today())
    )
    return f"{heading}\n\n    {code}\n\n{said}\n"
