"""Review sheet: the heads with their ratings and items, who reviews, and a comment."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.reviews.review import Review
from app.core.reviews.review_form import (
    HEADS,
    HIGHEST,
    LOWEST,
    SUPERIOR,
    UNSATISFACTORY,
    ReviewHead,
    ReviewItem,
)
from app.sentences import say
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.label import label
from app.ui.widgets.one_of_several import one_of_several

ANSWERS = ((True, say("Yes")), (False, say("No")), (None, say("N/A")))


class ReviewSheet(QWidget):
    """`changed`: somebody filled in more of `review`."""

    changed = Signal()

    def __init__(self, look: Look, review: Review) -> None:
        super().__init__()
        self.review = review
        self.answers: dict[str, list[QPushButton]] = {}
        self.ratings: dict[str, ChoiceMenu[int]] = {}
        self.name = QLineEdit(review.reviewer)
        self.name.setMaxLength(100)
        self.name.setAccessibleName(tr("Who reviews"))
        self.name.setPlaceholderText(tr("your name, or an alias"))
        self.name.textChanged.connect(lambda text: self._take(reviewer=text))
        self.comment = QPlainTextEdit(review.comment)
        self.comment.setObjectName("noteText")
        self.comment.setTabChangesFocus(True)
        self.comment.setAccessibleName(tr("Comment"))
        self.comment.setPlaceholderText(tr("What a rating of 3 or less is for. It stays here."))
        self.comment.setFixedHeight(look.scaled(96))
        self.comment.textChanged.connect(lambda: self._take(comment=self.comment.toPlainText()))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 8, 12)
        column.setSpacing(12)
        column.addWidget(label(tr("Who reviews"), "field"))
        column.addWidget(self.name)
        for head in HEADS:
            column.addWidget(self._card(head))
        column.addWidget(label(tr("Comment"), "field"))
        column.addWidget(self.comment)
        column.addStretch(1)

    def freeze(self) -> None:
        """It is finished: it can be read, and no more."""
        self.name.setReadOnly(True)
        self.comment.setReadOnly(True)
        for part in (*self.ratings.values(), *(b for row in self.answers.values() for b in row)):
            part.setEnabled(False)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins: the name, or once that is known the first item."""
        return next(iter(self.answers.values()))[0] if self.review.reviewer else self.name

    def _card(self, head: ReviewHead) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        top = QHBoxLayout()
        top.addWidget(label(head.title, "heading", wrap=True), 1)
        top.addWidget(self._rating(head))
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        for item in head.items:
            column.addLayout(self._row(item))
        return card

    def _rating(self, head: ReviewHead) -> ChoiceMenu[int]:
        choices = [(tr("Not observed"), 0)]
        choices += [(_rating_words(n), n) for n in range(LOWEST, HIGHEST + 1)]
        current = self.review.ratings.get(head.key, 0)
        menu = ChoiceMenu(tr(head.title), choices, current, partial(self._rated, head.key))
        self.ratings[head.key] = menu
        return menu

    def _row(self, item: ReviewItem) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label(item.text, wrap=True), 1)
        made = []
        for value, says in ANSWERS:
            one = button(tr(says), "segment", partial(self._answered, item.key, value))
            one.setCheckable(True)
            one.setChecked(item.key in self.review.answers
                           and self.review.answers[item.key] is value)  # fmt: skip
            whole = tr("Does not apply") if value is None else tr(says)
            one.setAccessibleName(tr("{what}: {chosen}", what=tr(item.text), chosen=whole))
            one.setToolTip(whole)
            row.addWidget(one)
            made.append(one)
        one_of_several(self, made)
        self.answers[item.key] = made
        return row

    def _answered(self, key: str, value: bool | None) -> None:
        answers = {name: said for name, said in self.review.answers.items() if name != key}
        self._take(answers=answers if value is None else {**answers, key: value})

    def _rated(self, key: str, value: int) -> None:
        ratings = {name: rated for name, rated in self.review.ratings.items() if name != key}
        self._take(ratings={**ratings, key: value} if value else ratings)

    def _take(self, **changes: object) -> None:
        self.review = msgspec.structs.replace(self.review, **changes)
        self.changed.emit()


def _rating_words(n: int) -> str:
    if n <= UNSATISFACTORY:
        return tr("{n} · unsatisfactory", n=n)
    return tr("{n} · satisfactory", n=n) if n < SUPERIOR else tr("{n} · superior", n=n)
