"""Hatchling's hook: a wheel installs assets/ and the user guide in share/consilium.

In an editable installation the app finds both beside its packages, so nothing is added.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds those files to a standard wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        pages = (root / "docs" / name for name in ("user-guide.md", "hazards.md"))
        guide = [*pages, *(root / "docs" / "pictures").glob("*.png")]
        for path in [*sorted((root / "assets").rglob("*")), *sorted(guide)]:
            name = path.relative_to(root).as_posix()
            # The programs that train the demonstration model aren't needed where it is used.
            if path.is_file() and path.suffix not in (".py", ".pyc"):
                build_data["shared_data"][str(path)] = f"share/consilium/{name}"
