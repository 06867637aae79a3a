"""Reviews for the gallery and the tests of their windows, and the states of these."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
from PySide6.QtWidgets import QDialog

from app.core.reviews.review import Review
from app.core.reviews.review_form import HEADS, ITEMS
from app.services.application import Services
from app.ui.reviews.agreement_dialog import AgreementDialog
from app.ui.reviews.review_dialog import ReviewDialog
from tests.helpers.event_loop import wait_for
from tests.helpers.notes import SAID, said_in


def reviewed(
    services: Services, consultation: str, reviewer: str, no: int = 2, rating: int = 7
) -> Review:
    """A finished review that says no to so many items, the last ones."""
    answers = {item.key: at < len(ITEMS) - no for at, item in enumerate(ITEMS)}
    sheet = msgspec.structs.replace(
        services.reviews.begin(consultation),
        reviewer=reviewer,
        answers=answers,
        ratings={head.key: max(4, rating - at % 3) for at, head in enumerate(HEADS)},
    )
    return services.reviews.finish(sheet)


def review_states(
    services: Services, show: Callable[[str], ReviewDialog], settle: Callable[[], None]
) -> Iterator[tuple[str, QDialog]]:
    """Names of what stands there in turn; `show` opens the sheet of a consultation."""
    consultation = said_in(services, SAID)
    dialog = show(consultation)
    wait_for(lambda: dialog.sheet is not None)
    settle()
    yield "review-empty", dialog
    assert dialog.sheet is not None
    for number, row in enumerate(dialog.sheet.answers.values()):
        row[0 if number % 4 else number % 3].click()
    dialog.sheet.ratings["judgement"].choices.actions()[6].trigger()
    dialog.finish.click()
    wait_for(lambda: not dialog.problem.isHidden())
    settle()
    yield "review-filled", dialog
    dialog.sheet.name.setText("Dr Ada Osei")
    dialog.finish.click()
    wait_for(lambda: dialog.finish.isHidden())
    settle()
    yield "review-finished", dialog
    for number in range(3):
        other = said_in(services, SAID)
        for reviewer in ("Dr Ada Osei", "Dr Bo Lind"):
            reviewed(services, other, reviewer, 3 * number + len(reviewer) % 2, 9 - number)
    dialog.all.click()
    (every,) = dialog.findChildren(AgreementDialog)
    wait_for(lambda: every.page.lines.count() > 0)
    settle()
    yield "review-agreement", every
    every.reject()
    dialog.reject()
