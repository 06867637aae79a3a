"""Agreement dialog: all reviews of the vault, how far their raters agree, and the table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.reviews.agreement import RatingScale
from app.core.reviews.agreement_report import TITLES, TOO_FEW, AgreementLine, AgreementReport
from app.core.reviews.review import Review
from app.errors import ConsiliumError
from app.ui.announcer import announce
from app.ui.dates import moment
from app.ui.reviews.review_desk import AllReviews, ReviewDesk
from app.ui.theme import Look
from app.ui.translation import tr, tr_count
from app.ui.widgets.button import button
from app.ui.widgets.label import label, show_text
from app.ui.widgets.page_dialog import PageDialog

_MOST = 50  # of the reviews, the newest, have a line


class AgreementDialog(PageDialog):
    def __init__(self, parent: QWidget, look: Look, desk: ReviewDesk) -> None:
        self.page = page = _Page(desk)
        super().__init__(parent, look, tr("All reviews"), page)
        desk.compare(lambda found: page.show_all(found) if isValid(page) else None)
        desk.told.connect(page.tell)
        desk.failed.connect(page.fail)


class _Page(QWidget):
    def __init__(self, desk: ReviewDesk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("All reviews"))
        self.reviews = label(tr("Comparing…"), wrap=True)
        self.agreed = label("", wrap=True)
        self.agreed.hide()
        self.few = label(TOO_FEW, "warning", wrap=True)
        self.few.hide()
        self.told = label("", "small", wrap=True)
        self.told.hide()
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.export = button(tr("Export as a table…"), "", self._ask_place)
        self.export.setEnabled(False)
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(16)
        self.lines.setVerticalSpacing(6)
        self.lines.setColumnStretch(0, 1)
        row = QHBoxLayout()
        row.addWidget(self.export)
        row.addWidget(self.told, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(label(tr("All reviews"), "title"))
        column.addWidget(self.problem)
        column.addWidget(self.reviews)
        column.addLayout(row)
        column.addWidget(label(tr("Agreement"), "heading"))
        for part in (self.agreed, self.few):
            column.addWidget(part)
        column.addLayout(self.lines)
        column.addStretch(1)

    def show_all(self, found: AllReviews) -> None:
        finished = [each for each in found.reviews if each.finished_at is not None]
        self.export.setEnabled(bool(finished))
        said = [_described(each) for each in finished[:_MOST]]
        if more := len(finished) - len(said):
            said.append(tr_count("and {n} more", "and {n:,} more", n=more))
        self.reviews.setText("\n".join(said) or tr("No review is finished yet."))
        self._show_agreement(found.report)

    def tell(self, sentence: str) -> None:
        show_text(self.told, sentence)
        announce(self, sentence)

    def fail(self, error: ConsiliumError) -> None:
        show_text(self.problem, tr(str(error)))
        announce(self, tr(str(error)))

    def _show_agreement(self, report: AgreementReport) -> None:
        self.agreed.show()
        if not report.lines:
            self.agreed.setText(tr("It takes a consultation that two raters have reviewed."))
            return
        self.agreed.setText(
            tr(
                "{raters} raters, {count} consultations; 95 % intervals in brackets.",
                raters=len(report.raters),
                count=report.consultations,
            )
        )
        self.few.setVisible(report.is_few)
        by_two = len(report.raters) == 2
        heads = ["", tr("The same"), "κ", tr("PABAK")] if by_two else [""]
        for at, text in enumerate([*heads, "α"]):
            self.lines.addWidget(label(text, "field"), 0, at)
        for number, line in enumerate((each for each in report.lines if each.units), 1):
            for at, text in enumerate(_cells(line, by_two)):
                self.lines.addWidget(label(text, wrap=at == 0), number, at)

    def _ask_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export as a table"),
            str(Path.home() / "consilium-reviews.csv"),
            tr("Tables (*.csv)"),
        )
        if chosen:
            path = Path(chosen)
            self._desk.write(path if path.suffix else Path(f"{path}.csv"))


def _cells(line: AgreementLine, by_two: bool) -> list[str]:
    title = tr(TITLES[line.key])
    if line.scale is RatingScale.ORDINAL:
        title = tr("{head}: ratings", head=title)
    cells = [title]
    if by_two:
        cells.append("–" if line.observed is None else f"{line.observed:.0%}")
        cells.append(_figure(line.kappa, line.kappa_from))
        cells.append(_figure(line.adjusted, None))
    return [*cells, _figure(line.alpha, line.alpha_from)]


def _figure(value: float | None, between: tuple[float, float] | None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" + (f" ({between[0]:.2f} … {between[1]:.2f})" if between else "")


def _described(review: Review) -> str:
    parts = [
        moment(review.finished_at or 0.0),
        review.reviewer,
        tr("blind") if review.blind else tr("not blind"),
        tr("{yes} of {all} yes", yes=review.said_yes, all=len(review.answers)),
    ]
    if (overall := review.ratings.get("overall")) is not None:
        parts.append(tr("overall {n}", n=overall))
    return "• " + " · ".join(parts)
