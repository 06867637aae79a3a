"""How much of the CommonMark specification a reply's parser renders, and what the rules cost.

    python -m benchmarks.commonmark [--show]

Takes the examples from the source distribution of markdown-it-py, which pip fetches into build/;
nothing of them is kept in the repository. Those with raw HTML are left out: it is shown as text on
purpose. Links, pictures and definitions are counted apart: their addresses are text here. Three
parsers: markdown-it-py as it comes, the same with our rules, and `markdown`. A line break that is
shown as one counts as the one that it is. Where our rules differ from the specification they are
meant to: see docs/adr/0050-replies-as-blocks.md.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import subprocess
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import markdown as python_markdown
from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.core.rendering.parser import markdown, parse  # noqa: E402
from app.core.rendering.plain import to_plain  # noqa: E402

KEPT = ROOT / "build" / "commonmark.json"
_RAW_HTML = {"HTML blocks", "Raw HTML"}


def examples(*, fetch: bool) -> list[dict[str, Any]]:
    """Without raw HTML; empty where they are not there and may not be fetched."""
    if not KEPT.exists():
        if not fetch:
            return []
        KEPT.parent.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--no-binary", "markdown-it-py", "--dest", str(KEPT.parent), "markdown-it-py"]
        if subprocess.run(command).returncode != 0:
            raise SystemExit("The specification's examples could not be fetched.")
        archive = max(KEPT.parent.glob("markdown_it_py-*.tar.gz"))
        with tarfile.open(archive) as members:
            name = next(n for n in members.getnames() if n.endswith("/commonmark.json"))
            found = members.extractfile(name)
            assert found is not None
            KEPT.write_bytes(found.read())
    every = json.loads(KEPT.read_text(encoding="utf-8"))
    return [each for each in every if not _has_raw_html(each)]


def _has_raw_html(example: dict[str, Any]) -> bool:
    if example["section"] in _RAW_HTML:
        return True
    as_text = MarkdownIt("commonmark", {"html": False}).render(example["markdown"])
    return _alike(as_text) != _alike(example["html"])


def _alike(rendered: str) -> str:
    rendered = re.sub(r"<br ?/?>\n?", "\n", rendered)
    return re.sub(r"\s+", " ", re.sub(r">\s+<", "><", html.unescape(rendered))).strip()


def count(of: list[dict[str, Any]], render: Callable[[str], str]) -> tuple[Counter[str], list[int]]:
    """The examples that come out right by section, and the numbers of those that do not."""
    right: Counter[str] = Counter()
    wrong: list[int] = []
    for each in of:
        if _alike(render(each["markdown"])) == _alike(each["html"]):
            right[each["section"]] += 1
        else:
            wrong.append(each["example"])
    return right, wrong


def without_links(of: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those in which nothing is a link, a picture or a definition of one."""
    return [
        each
        for each in of
        if not re.search(r"<a |<img ", each["html"]) and "]: " not in each["markdown"]
    ]


def keeps_its_text(example: dict[str, Any]) -> bool:
    """Whether all letters and digits that the specification shows are shown, in their order."""
    wanted = html.unescape(re.sub(r"<[^>]+>", "", example["html"]))
    shown = to_plain(parse(example["markdown"]))
    letters = iter(re.findall(r"\w", shown))
    return all(letter in letters for letter in re.findall(r"\w", wanted))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--show", action="store_true", help="the examples that differ")
    arguments = parser.parse_args()
    of = examples(fetch=True)
    plain = MarkdownIt("commonmark", {"html": False})
    renderers: dict[str, Callable[[str], str]] = {
        "markdown-it-py": plain.render,
        "with our rules": markdown().render,
        "markdown": python_markdown.Markdown(extensions=["sane_lists", "fenced_code"]).convert,
    }
    results = {name: count(of, render) for name, render in renderers.items()}
    totals = Counter(each["section"] for each in of)
    print(f"{'section':46}{'':>5} " + "".join(f"{name:>16}" for name in renderers))
    for section, total in totals.items():
        cells = "".join(f"{right[section]:16}" for right, _ in results.values())
        print(f"{section:46}{total:5} {cells}")
    print(f"{'all':46}{len(of):5} ", end="")
    print("".join(f"{100 * right.total() / len(of):14.1f} %" for right, _ in results.values()))
    rest = without_links(of)
    print(f"{'without links, pictures, definitions':46}{len(rest):5} ", end="")
    shares = (100 * count(rest, render)[0].total() / len(rest) for render in renderers.values())
    print("".join(f"{share:14.1f} %" for share in shares))
    print(
        f"Letters and digits shown with our rules: {sum(map(keeps_its_text, rest))} of {len(rest)}"
    )
    text = "\n\n".join(each["markdown"] for each in of)
    for name, render in renderers.items():
        began = time.perf_counter()
        render(text)
        print(
            f"{name}: all {len(text):,} characters at once in {time.perf_counter() - began:.3f} s"
        )
    if arguments.show:
        for each in of:
            if each["example"] in results["with our rules"][1]:
                print(f"\n{each['example']} {each['section']}: {each['markdown']!r}")
                print(f"  {each['html']!r}\n  {markdown().render(each['markdown'])!r}")


if __name__ == "__main__":
    main()
