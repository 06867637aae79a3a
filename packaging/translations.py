"""Bring assets/translations/*.ts up to date with the texts of the sources: `make translations`.

The texts are the literals in `tr`, `tr_count`, `say` and `say_count` under app/. What is new is
added without a translation, what is gone is removed, what is there stays as it is. `--check` writes
nothing and says what is amiss, with exit status 1.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # a script's own folder stands there

from app.core.catalogue import LANGUAGES, Key, translations_in  # noqa: E402

FOLDER = ROOT / "assets" / "translations"
CONTEXT = "Consilium"
_ONE = ("tr", "say")
_COUNTED = ("tr_count", "say_count")
# What XML can hold only as a number, or what an editor would not show.
_HIDDEN = re.compile(r"[\t\n\u00a0\u200b-\u200f\u2028\u2029\u2066-\u2069]")


@dataclass
class Text:
    """A text of the sources. `one`: the English for a count of 1, empty where nothing is counted;
    `where`: the files that say it."""

    source: str
    about: str
    one: str = ""
    where: list[str] = field(default_factory=list)


def texts_of(root: Path = ROOT) -> dict[Key, Text]:
    """Every text that can be translated, in the order of the files."""
    found: dict[Key, Text] = {}
    for path in sorted((root / "app").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for text in _texts_in(path.read_text(encoding="utf-8")):
            known = found.setdefault((text.source, text.about), text)
            if name not in known.where:
                known.where.append(name)
    return found


def _texts_in(source: str) -> Iterator[Text]:
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda each: (each.lineno, each.col_offset)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        literals = [each.value for each in call.args if isinstance(each, ast.Constant)]
        texts = [each for each in literals if isinstance(each, str) and each]
        if name in _ONE and len(texts) == 1:
            yield Text(texts[0], _about(call))
        elif name in _COUNTED and len(texts) == 2:
            yield Text(texts[1], "", texts[0])


def _about(call: ast.Call) -> str:
    for keyword in call.keywords:
        if keyword.arg == "about" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return ""


def read(path: Path) -> dict[Key, list[str]]:
    """The translations of a .ts file by source; empty ones where one is missing."""
    if not path.exists():
        return {}
    return {key: list(forms) for key, forms, _ in translations_in(path.read_bytes())}


def written(language: str, texts: dict[Key, Text], known: dict[Key, list[str]]) -> str:
    """The .ts file of a language."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for key, text in texts.items():
        lines += _message(text, known.get(key, []))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(text: Text, translations: list[str]) -> list[str]:
    counted = bool(text.one)
    forms = translations if len(translations) == (2 if counted else 1) else [""] * (1 + counted)
    state = "" if all(forms) else ' type="unfinished"'
    shown = (
        "".join(f"<numerusform>{_xml(form)}</numerusform>" for form in forms)
        if counted
        else _xml(forms[0])
    )
    return [
        '    <message numerus="yes">' if counted else "    <message>",
        *(f'        <location filename="{name}"/>' for name in text.where),
        f"        <source>{_xml(text.source)}</source>",
        *([f"        <comment>{_xml(text.about)}</comment>"] if text.about else []),
        *([f"        <extracomment>For 1: {_xml(text.one)}</extracomment>"] if counted else []),
        f"        <translation{state}>{shown}</translation>",
        "    </message>",
    ]


def _xml(text: str) -> str:
    return _HIDDEN.sub(lambda found: f"&#{ord(found[0])};", escape(text))


def places(template: str) -> list[str]:
    """The places of a template with how they are written, sorted: `n:,`, `path`."""
    return sorted(
        f"{name}{f'!{conversion}' if conversion else ''}{f':{form}' if form else ''}"
        for _, name, form, conversion in Formatter().parse(template)
        if name is not None
    )


def faults_of(language: str, texts: dict[Key, Text], known: dict[Key, list[str]]) -> list[str]:
    """What is amiss with a language's catalogue, a sentence each."""
    found = [f"{language}: no source says {key[0]!r} any more" for key in known if key not in texts]
    for key, text in texts.items():
        forms = known.get(key)
        if forms is None:
            found.append(f"{language}: {text.source!r} is not in the catalogue")
        elif not all(form.strip() for form in forms):
            found.append(f"{language}: {text.source!r} is not translated")
        else:
            found += [f"{language}: {text.source!r}: {fault}" for fault in _amiss(text, forms)]
    return found


def _amiss(text: Text, forms: list[str]) -> Iterator[str]:
    if len(forms) != (2 if text.one else 1):
        yield f"{len(forms)} forms"
        return
    sources = (text.one, text.source) if text.one else (text.source,)
    for form, english in zip(forms, sources, strict=True):
        try:
            found = places(form)
        except ValueError as error:
            yield f"{form!r} cannot be filled ({error})"
            continue
        # A form for 1 may say the number or leave it out.
        needed, allowed = set(places(english)), set(places(english)) | set(places(text.source))
        if text.one:
            needed -= {place for place in needed if place.partition(":")[0] == "n"}
        if not needed <= set(found) <= allowed:
            yield f"{form!r} has the places {found}, not {places(english)}"
    for sign in ("&", "…"):
        if _shown(text.source, sign) != _shown(forms[-1], sign):
            yield f"{forms[-1]!r} and the English differ in “{sign}”"
    if (text.source[:1].isspace(), text.source[-1:].isspace()) != (
        forms[-1][:1].isspace(),
        forms[-1][-1:].isspace(),
    ):
        yield f"{forms[-1]!r} begins or ends with another space"


def _shown(text: str, sign: str) -> bool:
    """Whether a button's letter (`&Not now`, `Ask the &same`) is marked, or the text goes on."""
    if sign == "&":
        return re.search(r"&\w", text) is not None
    return text.rstrip().endswith(sign)


def update() -> list[str]:
    """Write the files; what was done, a line each."""
    texts = texts_of()
    FOLDER.mkdir(exist_ok=True)
    told = []
    for language in LANGUAGES:
        path = FOLDER / f"consilium_{language}.ts"
        known = read(path)
        missing = sum(not all(known.get(key, [""])) for key in texts)
        gone = sum(key not in texts for key in known)
        path.write_text(written(language, texts, known), encoding="utf-8")
        told.append(f"{language}: {len(texts)} texts, {missing} not translated, {gone} removed")
    return told


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Bring the catalogues up to date.")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is amiss")
    parser.add_argument("languages", nargs="*", default=LANGUAGES, help="for --check; else all")
    wanted = parser.parse_args(argv)
    if not wanted.check:
        print("\n".join(update()))
        return 0
    texts = texts_of()
    found = [
        fault
        for language in wanted.languages
        for fault in faults_of(language, texts, read(FOLDER / f"consilium_{language}.ts"))
    ]
    print("\n".join(found) or f"{len(texts)} texts, all of them translated.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
