"""Ctrl+P: what is printed, what is recorded of it, and what is refused."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest

from app.core.audit_chain import AuditEvent, AuditRow
from app.errors import ConsiliumError
from app.paths import Home
from app.services.application import open_services
from app.ui.consultation.transcript_printing import print_consultation
from app.ui.paper.page_drawing import default_layout
from app.ui.paper.printer import Order, extras, order_of
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import PASSPHRASE, Desk
from tests.helpers.keys import CHEAP
from tests.helpers.pdf import pages_of

pytestmark = [
    pytest.mark.skipif(
        sys.platform in ("win32", "darwin"), reason="the system's own dialog is used there"
    ),
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),  # offscreen has no frames
]
SECRET = "Answer that must not lie about."


def dialogs(desk: Desk) -> list[QPrintDialog]:
    return [each for each in desk.window.findChildren(QPrintDialog) if each.isVisible()]


def ask_to_print(desk: Desk) -> QPrintDialog:
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: len(dialogs(desk)) == 1)
    return dialogs(desk)[0]


def recorded(desk: Desk) -> list[AuditRow]:
    return [row for row in desk.services.audit.rows() if row.event == AuditEvent.PRINTED]


def print_to(desk: Desk, order: Order) -> str:
    """The sentence at the end, of success or of failure."""
    said: list[str] = []

    def failed(error: ConsiliumError) -> None:
        said.append(str(error))

    about = desk.workspace.conversation.current_id
    assert about is not None
    print_consultation(desk.services, desk.window.background, about, order, said.append, failed)
    desk.until(lambda: bool(said))
    return said[0]


def printer_called(name: str) -> Order:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    options = ("-n", "2", "-o", "sides=one-sided")
    return Order(default_layout(), printer.pageRanges(), name, options)


def fake_lp(folder: Path, script: str) -> None:
    folder.mkdir()
    command = folder / "lp"
    command.write_text(f"#!/bin/sh\n{script}\n")
    command.chmod(0o755)


def test_ctrl_p_prints_the_open_consultation_and_records_it_once(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(replies=["The **first** answer."])
    desk.ask("What about the first?")
    target = tmp_path / "paper.pdf"
    dialog = ask_to_print(desk)
    dialog.printer().setOutputFileName(str(target))
    dialog.done(1)  # as its button does, once it has asked what it asks
    desk.until(lambda: desk.workspace.toast.isVisible())
    assert desk.workspace.toast.text.text() == "1 page printed to paper.pdf"
    text = "".join(pages_of(target.read_bytes()))
    assert "Thefirstanswer." in text and "Whataboutthefirst?" in text
    assert "".join(desk.services.disclaimers.current.notice.split()) in text
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert len(recorded(desk)) == 1
    assert recorded(desk)[0].subject == desk.workspace.conversation.current_id
    assert recorded(desk)[0].detail == '{"pages":1,"to":"pdf"}'


def test_a_cancelled_print_leaves_no_trace(desk: Desk) -> None:
    desk.ask("A question")
    ask_to_print(desk).reject()
    desk.until(lambda: not desk.window.findChildren(QPrintDialog))
    desk.pause(0.3)
    assert recorded(desk) == []
    assert not desk.workspace.toast.isVisible()


def test_nothing_is_asked_where_nothing_is_open_nor_twice(desk: Desk) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.pause(0.1)
    assert dialogs(desk) == []
    desk.ask("A question")
    first = ask_to_print(desk)
    desk.workspace.dialogs.print_out(desk.workspace.conversation.current)
    assert dialogs(desk) == [first]
    first.reject()


def test_locking_closes_the_dialog_and_prints_nothing(desk: Desk) -> None:
    desk.ask("A question")
    ask_to_print(desk)
    rows = desk.services.audit
    desk.window.lock()
    assert dialogs(desk) == []
    assert not [row for row in rows.rows() if row.event == AuditEvent.PRINTED]
    desk.until(lambda: desk.relaunched != [])


def test_a_file_that_can_t_be_written_is_one_sentence_and_no_record(
    desk: Desk, tmp_path: Path
) -> None:
    desk.ask("A question")
    missing = tmp_path / "nowhere" / "paper.pdf"
    said = print_to(desk, Order(default_layout(), printer_called("").ranges, file=missing))
    assert said.startswith("There is no folder")
    assert list(tmp_path.glob("**/*.pdf")) == list(tmp_path.glob("**/*.part")) == []
    assert recorded(desk) == []


def test_a_printer_gets_the_pages_through_a_pipe_and_no_file_is_made(
    make_desk: MakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(replies=[SECRET])
    desk.ask("A question")
    got, temporary = tmp_path / "got", tmp_path / "tmp"
    got.mkdir()
    temporary.mkdir()
    fake_lp(tmp_path / "bin", f'echo "$@" > {got}/arguments; cat > {got}/pages')
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    monkeypatch.setenv("TMPDIR", str(temporary))
    assert print_to(desk, printer_called("Ward_3")) == "1 page printed to Ward_3"
    arguments = (got / "arguments").read_text()
    assert arguments.strip() == "-d Ward_3 -t Consilium -n 2 -o sides=one-sided"
    assert "".join(SECRET.split()) in pages_of((got / "pages").read_bytes())[0]
    assert list(temporary.iterdir()) == []
    assert [row.detail for row in recorded(desk)] == ['{"pages":1,"to":"printer"}']


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("echo 'lp: The printer or class does not exist.' >&2; exit 1", "does not exist."),
        (None, "The command lp"),
    ],
    ids=["no printer", "no lp"],
)
def test_a_printer_that_takes_nothing_is_one_sentence_and_no_record(
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    script: str | None,
    sentence: str,
) -> None:
    desk.ask("A question")
    if script is None:
        (tmp_path / "bin").mkdir()
    else:
        fake_lp(tmp_path / "bin", script)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    said = print_to(desk, printer_called("Ward_3"))
    assert sentence in said and "PDF file" in said
    assert recorded(desk) == []


def test_a_reply_that_is_being_written_is_printed_as_far_as_it_came_and_marked(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    long = "\n\n".join(f"Paragraph {n} of a long reply." for n in range(60))
    desk = make_desk(["--pace", "40"], [long])
    desk.send("Go on")
    desk.until(
        lambda: bool(desk.replies()) and "Paragraph 1" in desk.replies()[0].body.plain_text()
    )
    desk.until(lambda: "Paragraph 1" in desk.stored()[-1].text)
    target = tmp_path / "paper.pdf"
    print_to(desk, Order(default_layout(), printer_called("").ranges, file=target))
    text = "".join(pages_of(target.read_bytes()))
    assert "Stillbeingwrittenwhenthiswasprinted:notcomplete." in text
    assert "Paragraph1" in text
    desk.workspace.conversation.stop()
    desk.finished()


def test_what_the_dialog_leaves_is_what_is_ordered(desk: Desk, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    printer.setFromTo(2, 4)
    order = order_of(printer)
    assert order.file == tmp_path / "a.pdf" and order.target == "pdf"
    assert [page for page in range(1, 7) if order.wants(page)] == [2, 3, 4]


class Ward3(QPrinter):
    """As the dialog leaves one that CUPS drives; without CUPS Qt makes none."""

    def outputFormat(self) -> QPrinter.OutputFormat:
        return QPrinter.OutputFormat.NativeFormat

    def printerName(self) -> str:
        return "Ward_3"

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


def test_a_printer_gets_what_the_dialog_was_told(desk: Desk) -> None:
    printer = Ward3()
    printer.setCopyCount(3)
    printer.setCollateCopies(True)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    order = order_of(printer)
    assert (order.name, order.target, order.file) == ("Ward_3", "printer", None)
    assert order.layout.pageSize().id() is QPageSize.PageSizeId.A5
    assert " ".join(order.options) == (
        "-n 3 -o collate=true -o print-color-mode=monochrome -o media=A5 "
        "-o sides=two-sided-long-edge -o outputorder=reverse"
    )


def test_a_printer_s_own_options_are_passed_on_but_not_twice() -> None:
    assert extras(["number-up", "2", "page-ranges", "1-2", "page-set", "odd"]) == [
        "-o", "number-up=2", "-o", "page-set=odd",
    ]  # fmt: skip
    assert extras(None) == []


def test_a_print_under_way_is_finished_and_recorded_behind_the_cover(
    desk: Desk, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.ask("A question")
    fake_lp(tmp_path / "bin", f"sleep 1; cat > {tmp_path}/pages")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    about = desk.workspace.conversation.current_id
    assert about is not None
    print_consultation(
        desk.services,
        desk.window.background,
        about,
        printer_called("Ward_3"),
        lambda _: None,
        lambda _: None,
    )
    desk.window.lock()
    desk.until(lambda: desk.relaunched != [])
    assert len(pages_of((tmp_path / "pages").read_bytes())) == 1
    services = open_services(home, PASSPHRASE, cost=CHEAP)
    try:
        assert [r.subject for r in services.audit.rows() if r.event == AuditEvent.PRINTED] == [
            about
        ]
    finally:
        services.close()
