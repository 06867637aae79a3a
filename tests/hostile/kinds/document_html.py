"""A page of HTML of the clinic's own."""

from __future__ import annotations

from pathlib import Path

from tests.hostile.broken_documents import broken_htmls
from tests.hostile.documents import adding
from tests.hostile.frame import Prepared

_HTML = (
    "<!doctype html><html><head><title>Rules</title></head><body><h1>Hypoglycaemia</h1><p>Give "
    "15 g of glucose by mouth.</p><table><tr><td>a</td><td>b</td></tr></table></body></html>"
)


def prepare(folder: Path) -> Prepared:
    return adding(folder, "rules.html", [_HTML.encode()], broken_htmls)
