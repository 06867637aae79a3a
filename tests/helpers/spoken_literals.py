"""Literals of app/ui that a person would read and that no translation finds, by the syntax tree."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

WRAPPED = {"tr", "tr_count", "say", "say_count"}
# What these take is no text for a person: names of objects and properties, keys, logs, our own
# mistakes, dates' patterns, processes.
_CALLS = re.compile(
    r"QKeySequence|setObjectName|setProperty|findChild|getLogger|\.compile$|normalize|environ"
    r"|\.connect$|createMethodCall|_ask$|write$|startswith|endswith|get_all|\.get$|property$|setStyle"
    r"|setApplicationName|setDesktopFileName|strftime|InternalError$|_log\.|getattr|Worker$|^find$"
    r"|find_spec|setHtml$|\.(?:debug|info|warning|error)$|parse$"
)
# A sentence's end; no regular expression, whose dots follow a bracket or a sign.
_ENDED = re.compile(r"[a-z)”]\.(?:$|[ \n])")
_SQL = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|JOIN)\b")
_KEYS = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*(?:Esc|Return|Tab|Up|Down|Left|Right|Home|End|PgUp|PgDown|Del|F\d+|Enter|.)"
)


def is_read(text: str) -> bool:
    """Whether it looks like words for a person: it has a space, or begins with a capital."""
    letters = re.search(r"[A-Za-z]{2}", text) is not None
    return letters and text[0] != "<" and (" " in text.strip() or text[:1].isupper() or "…" in text)


def unwrapped(path: Path) -> Iterator[tuple[int, str]]:
    """(line, literal) of each that looks like words and goes through no translation."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text_of(node, above.get(node))
        if (
            text
            and is_read(text)
            and not _KEYS.fullmatch(text)
            and not _is_none_of_ours(node, above)
        ):
            yield node.lineno, text  # type: ignore[attr-defined]


def unsaid(path: Path) -> Iterator[tuple[int, str]]:
    """(line, literal) of each sentence outside app/ui that the window could only show in English:
    it ends as a sentence, or is raised, and is no `say`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text_of(node, above.get(node))
        if not text or " " not in text.strip() or not is_read(text) or _SQL.search(text):
            continue
        if (_ENDED.search(text) or _is_raised(node, above)) and not _is_none_of_ours(node, above):
            yield node.lineno, text  # type: ignore[attr-defined]


def _is_raised(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    parent: ast.AST | None = node
    while parent is not None and not isinstance(parent, ast.stmt):
        parent = above.get(parent)
    return isinstance(parent, ast.Raise)


def _text_of(node: ast.AST, parent: ast.AST | None) -> str:
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
        words = "".join(str(part) for part in parts)
        return words if re.search(r"[A-Za-z]{2,}", words) else ""
    alone = isinstance(node, ast.Constant) and not isinstance(parent, (ast.JoinedStr, ast.Expr))
    return node.value if alone and isinstance(node.value, str) else ""  # type: ignore[attr-defined]


def _is_none_of_ours(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """What is compared, asked for by key, of a style sheet, or in a call that takes no words."""
    parent = above.get(node)
    if isinstance(parent, (ast.Compare, ast.Subscript)):
        return True
    while parent is not None and not isinstance(parent, (ast.stmt, ast.Lambda)):
        if isinstance(parent, ast.Call):
            name = ast.unparse(parent.func)
            if name in WRAPPED or _CALLS.search(name):
                return True
        if isinstance(parent, ast.FormattedValue):
            return True
        parent = above.get(parent)
    return False
