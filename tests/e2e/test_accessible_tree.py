"""What a screen reader is given of every page, dialog and state of the window: no control without
a name, and replies in words.

CONSILIUM_TEST_TREES names a folder for the trees, one file a scene.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.screen_reader_process import ReaderProcess, missing, screen_reader
from tests.helpers.tree import ROOT

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=missing() or "all is there"),
    pytest.mark.slow,
    pytest.mark.timeout(900),
]

LEAST_SCENES = 60
_APPLICATION_AND_WINDOW = 2
# One of several is chosen there, so it must be said which of how many.
CHOICES = {
    "settings-appearance": {"Dark", "Light"},
    "start-model": {"Tiny"},
    "empty": {"Consultation", "Define a term"},
}
_MARKDOWN = re.compile(r"\*\*|__|^#{1,6} |```", re.MULTILINE)


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[tuple[ReaderProcess, subprocess.Popen[str]]]:
    """A screen reader, and what shows it one scene after the other."""
    place = tmp_path / "place"
    place.mkdir()
    with screen_reader(tmp_path) as (reader, env, _):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.shown_scenes", str(place)],
            env=env,
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        with process:
            try:
                yield reader, process
            finally:
                process.kill()


def test_every_scene_has_names_for_its_controls_and_words_for_its_replies(
    shown: tuple[ReaderProcess, subprocess.Popen[str]],
) -> None:
    trees = dict(_walked(*shown))
    assert len(trees) >= LEAST_SCENES
    reader, _ = shown
    unnamed = {
        f"{scene}: {node['role']}" for scene, tree in trees.items() for node in reader.unnamed(tree)
    }
    assert unnamed == set()
    replies = {
        node["name"]
        for tree in trees.values()
        for node in tree
        if node["name"].startswith("Answer: ")
    }
    assert replies
    assert {reply for reply in replies if _MARKDOWN.search(reply)} == set()
    for scene, choices in CHOICES.items():
        found = {node["name"] for node in trees[scene] if node["role"] == "radio button"}
        assert choices <= found, scene


def _walked(
    reader: ReaderProcess, process: subprocess.Popen[str]
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """(scene, its tree) of each, as it stands."""
    assert process.stdin is not None and process.stdout is not None
    keep = os.environ.get("CONSILIUM_TEST_TREES")
    for line in process.stdout:
        scene, trees = line.strip(), [reader.tree()]

        def stands(trees: list[list[dict[str, Any]]] = trees) -> bool:
            """It is there, and no other than a moment before."""
            trees.append(reader.tree())
            return len(trees[-1]) > _APPLICATION_AND_WINDOW and trees[-1] == trees[-2]

        reader.until(stands, f"the tree of {scene}")
        if keep:
            written = json.dumps(trees[-1], indent=1, ensure_ascii=False)
            (Path(keep) / f"{scene}.json").write_text(written, encoding="utf-8")
        yield scene, trees[-1]
        process.stdin.write("\n")
        process.stdin.flush()
