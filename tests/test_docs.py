"""Every page of the documentation is reached from the README; every link leads somewhere."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

from tests.helpers import house_rules

ROOT = Path(__file__).resolve().parents[1]
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)\s]*)?\)")


def targets(page: Path) -> list[Path]:
    """The files of this repository that a page links to."""
    links = LINK.findall(page.read_text(encoding="utf-8"))
    return [(page.parent / link).resolve() for link in links if "://" not in link]


def test_every_link_leads_to_a_file() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    lost = [
        f"{page.relative_to(ROOT)} -> {target}"
        for page in pages
        for target in targets(page)
        if not target.exists()
    ]
    assert lost == []


def test_every_page_is_reached_from_the_readme() -> None:
    reached: set[Path] = set()
    ahead = [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        if page not in reached and page.suffix == ".md":
            reached.add(page)
            ahead += [target for target in targets(page) if target.is_file()]
    pages = {*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")}
    assert sorted(str(page.relative_to(ROOT)) for page in pages - reached) == []


def test_every_folder_of_the_code_has_a_line_in_the_architecture() -> None:
    listed = set(targets(ROOT / "docs" / "architecture.md"))
    folders = {
        init.parent for each in house_rules.PACKAGES for init in (ROOT / each).rglob("__init__.py")
    }
    missing = folders - listed - {ROOT / "app"}
    assert sorted(str(folder.relative_to(ROOT)) for folder in missing) == []


def unlisted(folder: Path) -> list[str]:
    """The decisions that the index of their folder doesn't list, once and with their own title."""
    index = (folder / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^- (\[.+\]\(.+\))$", index, re.MULTILINE)
    expected = []
    for page in sorted(folder.glob("[0-9]*.md")):
        title = page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        expected.append(f"[{title}]({page.name})")
    missing = set(expected) - set(listed)
    return sorted(missing | {line for line in listed if listed.count(line) > 1})


def test_every_decision_is_listed_with_its_title() -> None:
    assert unlisted(ROOT / "docs" / "adr") == []


def test_a_decision_that_is_not_listed_or_has_another_title_is_found(tmp_path: Path) -> None:
    (tmp_path / "0001-one.md").write_text("# 1. One\n", encoding="utf-8")
    (tmp_path / "0002-two.md").write_text("# 2. Two\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("- [1. Uno](0001-one.md)\n", encoding="utf-8")
    assert unlisted(tmp_path) == ["[1. One](0001-one.md)", "[2. Two](0002-two.md)"]


def test_a_decisions_number_is_that_of_its_file() -> None:
    for page in (ROOT / "docs" / "adr").glob("[0-9]*.md"):
        number = int(page.name.split("-")[0])
        assert page.read_text(encoding="utf-8").startswith(f"# {number}. "), page.name


def threads_of(source: str) -> set[str]:
    """The names that a module gives to its workers, and to its lanes of background work."""
    tree = ast.parse(source)
    constants = {
        name.id: value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        for name, value in zip(_parts(target), _parts(node.value), strict=False)
        if isinstance(name, ast.Name) and isinstance(value, ast.Constant)
    }
    found: set[object] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        given = [each.value for each in node.keywords if each.arg == "lane"]
        if isinstance(node.func, ast.Name) and node.func.id == "Worker":
            given += node.args[:1]
        elif isinstance(node.func, ast.Name) and node.func.id == "SecretForm":
            given += node.args[2:3]
        for each in given:
            if isinstance(each, ast.Constant):
                found.add(each.value)
            elif isinstance(each, ast.Name):
                found.add(constants.get(each.id))
    return {each for each in found if isinstance(each, str)}


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def test_every_thread_and_every_lane_is_named_in_the_architecture() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    threads = page.partition("\n## Threads\n")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([a-z-]+)`", threads))
    started = {
        name
        for module in (ROOT / "app").rglob("*.py")
        for name in threads_of(module.read_text(encoding="utf-8"))
    }
    assert len(started) > 20 and sorted(started - named) == []


def test_the_name_of_a_thread_is_found_wherever_it_is_given() -> None:
    source = 'A, B = "one", "two"\nC = "three"\nrun(work, lane=B)\nrun(work, lane="four")\n'
    source += 'self.worker = Worker("five")\nSecretForm(self, background, C, words)\n'
    assert threads_of(source) == {"two", "three", "four", "five"}


def explained_by_strings(source: str) -> list[int]:
    """The lines of strings that stand below a module's constants, where a comment belongs."""
    body = ast.parse(source).body
    return [
        after.lineno
        for before, after in pairwise(body)
        if isinstance(before, ast.Assign | ast.AnnAssign)
        and isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
    ]


def test_constants_are_explained_by_comments() -> None:
    modules = [each for part in house_rules.PACKAGES for each in (ROOT / part).rglob("*.py")]
    found = [
        f"{module.relative_to(ROOT)}:{line}"
        for module in modules
        for line in explained_by_strings(module.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_string_below_a_constant_is_found() -> None:
    assert explained_by_strings('"""Module."""\nA = 1\n"""Of A."""\nB: int = 2\n"B"\n') == [3, 5]
    assert explained_by_strings('"""Module."""\n# Of A.\nA = 1  # one\ndef f(): ...\n') == []


def test_every_module_says_what_it_is() -> None:
    silent = [
        str(module.relative_to(ROOT))
        for part in house_rules.PACKAGES
        for module in (ROOT / part).rglob("*.py")
        if not ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    ]
    assert silent == []
