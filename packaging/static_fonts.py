"""Make the window's typefaces out of the installed font package, for the venv that runs this.

    python packaging/static_fonts.py FOLDER

Inter comes as one variable file. Qt takes the regular weight alone from such a file (on Linux),
and its features would set hyphens and brackets as wide as figures. So each weight becomes a file of
its own, in which figures have one width and 1, l and I, 0 and O can be told apart by default: then
whatever shows or prints a text needs no feature, and a PDF can be searched. The licence (OFL 1.1)
allows it and goes along.
"""

from __future__ import annotations

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

PACKAGE = "fontpkg_inter"
FAMILY = "Consilium Sans"  # a changed version doesn't carry the name of the original
SIZE = 14  # of the axis of optical sizes: text
# By their class, what is drawn. Bold is drawn as a semibold: it is enough beside regular text, and
# where no file had the class of bold, Qt would thicken it and write it twice into a PDF.
WEIGHTS = {400: 400, 700: 640}
FIGURES = "0123456789"
LICENSE = "Inter.LICENSE.txt"
NOTICE = "Inter.NOTICE.txt"
NOTICE_TEXT = f"""\
{FAMILY} is a modified version of Inter, Copyright 2016 The Inter Project Authors, taken out of the
Python package fontpkg-inter: single weights, with figures of one width, a slashed zero, and other
forms of l and I. Like Inter it is under the SIL Open Font License 1.1, whose text lies beside this
file as {LICENSE}.
"""


def main() -> int:
    target = Path(sys.argv[1])
    spec = find_spec(PACKAGE)
    folders = spec.submodule_search_locations if spec is not None else None
    if not folders:
        sys.stderr.write(f"{PACKAGE} is not installed\n")
        return 1
    source = Path(folders[0])
    target.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source / "LICENSE", target / LICENSE)
    (target / NOTICE).write_text(NOTICE_TEXT, encoding="utf-8")
    for style in ("", "Italic"):
        file = source / "files" / f"Inter{'-' + style if style else ''}[opsz,wght].ttf"
        for weight in WEIGHTS:
            part = target / f".{weight}{style}.part"
            make(file, weight, style, part)
            part.replace(target / f"ConsiliumSans-{style_name(weight, style).replace(' ', '')}.ttf")
    return 0


def style_name(weight: int, style: str) -> str:
    """One of the four of a family."""
    return " ".join(filter(None, ("Bold" if weight == 700 else "", style))) or "Regular"


def make(source: Path, weight: int, style: str, target: Path) -> None:
    """One weight of a variable file, clear of what can be mistaken."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source)
    place = {"wght": WEIGHTS[weight], "opsz": SIZE}
    font = instancer.instantiateVariableFont(font, place, inplace=True)
    tell_apart(font)
    rename(font, weight, style)
    font.save(target)


def tell_apart(font: Any) -> None:
    """Make figures of one width, the slashed zero and the clear l and I the usual forms."""
    wide, clear, zero = (single_forms(font, tag) for tag in ("tnum", "ss02", "zero"))
    for table in font["cmap"].tables:
        if not table.isUnicode():
            continue
        for code, glyph in list(table.cmap.items()):
            if chr(code) in FIGURES:
                one_width = wide.get(glyph, glyph)
                table.cmap[code] = zero.get(one_width, one_width)
            else:
                table.cmap[code] = clear.get(glyph, glyph)


def single_forms(font: Any, feature: str) -> dict[str, str]:
    """The glyphs that a feature puts in place of others, one for one."""
    table = font["GSUB"].table
    lookups = {
        number
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == feature
        for number in record.Feature.LookupListIndex
    }
    forms: dict[str, str] = {}
    for number in sorted(lookups):
        for subtable in table.LookupList.Lookup[number].SubTable:
            inner = getattr(subtable, "ExtSubTable", subtable)
            forms.update(getattr(inner, "mapping", None) or {})
    return forms


def rename(font: Any, weight: int, style: str) -> None:
    """Family and style, and the flags that say the same."""
    names, styled = font["name"], style_name(weight, style)
    whole = f"{FAMILY} {styled}"
    new = {1: FAMILY, 2: styled, 3: whole, 4: whole, 6: whole.replace(" ", ""), 16: "", 17: ""}
    for number, text in new.items():
        names.removeNames(nameID=number)
        if text:
            names.setName(text, number, 3, 1, 0x409)
    bold, italic = weight == 700, bool(style)
    flags = 0x01 * italic | 0x20 * bold | 0x40 * (not bold and not italic)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | flags
    font["head"].macStyle = 0x01 * bold | 0x02 * italic


if __name__ == "__main__":
    sys.exit(main())
