"""Code view: a block of code with its language, a copy button, and its lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.rendering.html import indent_of, is_language, with_info
from app.core.rendering.pieces import CodePiece, Piece
from app.ui.clipboard import copy_text
from app.ui.consultation.transcript.block_view import style_of
from app.ui.consultation.transcript.wide_view import CodeText
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.copy_button import copy_button
from app.ui.widgets.label import label


class CodeView(QWidget):
    """`copied` makes of the code what is put on the clipboard."""

    def __init__(self, look: Look, piece: CodePiece, copied: Callable[[str], str]) -> None:
        super().__init__()
        self._copied = copied
        self.text = CodeText(look, piece)
        self.language = label("", "small")
        self.copy_button = copy_button(look, tr("Copy this code"), self._copy)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.language, 1)
        top.addWidget(self.copy_button)
        frame = QFrame()
        frame.setObjectName("code")
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(frame)
        self._look = look
        self._gap = 0
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 4, 6, 10)
        column.setSpacing(0)
        column.addLayout(top)
        inside = QHBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.text)
        column.addLayout(inside)
        self.fill(piece)

    def fill(self, piece: Piece) -> None:
        assert isinstance(piece, CodePiece)
        info = piece.code.info
        self.language.setText(info if is_language(info) else "")
        if piece != self.text.piece:
            self.text.fill(piece)
        self.set_gap(self._gap)

    def set_gap(self, gap: int) -> None:
        self._gap = gap
        indent = round(indent_of(self.text.piece.margin, style_of(self._look)))
        self._outer.setContentsMargins(indent, gap, 0, 0)

    def _copy(self) -> None:
        assert isinstance(self.text.piece, CodePiece)
        copy_text(self._copied(with_info(self.text.piece.code)))
