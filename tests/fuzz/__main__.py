"""Fuzzing with hypothesis: what people and strangers give to read, for as long as there is time.

    python -m tests.fuzz --seconds 3600 [--only markdown]

Each reader either reads or refuses with an error of ours, within LONGEST_S. One line a reader with
its counts; each crash with the smallest input that makes it. Ends with 1 where there was one.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis
import hypothesis.strategies as st
import msgspec

from app.core.consultations.messages import Consultation
from app.core.consultations.tasks import Task
from app.core.rendering.html import Style, pieces_html
from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.core.rendering.plain import to_plain
from app.errors import ConsiliumError, InternalError
from app.paths import Home
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.services.consultations.importing.import_service import read_file
from app.services.consultations.new_messages import new_question
from app.services.models.gguf.gguf_header import read_header
from app.settings import Settings, load_settings, save_settings
from app.store.backup.backup_folder import make_backup, read_backup
from app.store.history.consultation_rows import new_id
from app.store.history.repository import Repository
from app.store.keys import key_file
from app.store.keys.key_file import Cost
from app.store.keys.key_slots import new_data_key, wrap_key
from app.store.vault_opening import create_vault
from app.store.write_ahead_log import behind_damage, frames_of, log_of
from tests.helpers.chats_of_others import OPEN_WEBUI
from tests.helpers.gguf_files import write_model
from tests.hostile.mutators import mutated, with_edits, with_values

LONGEST_S = 5.0
BATCH = 500

_PIECES = st.sampled_from([
    "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "|", "\n", "\n\n", "- ", "1. ", "> ", "# ",
    "    ", "\t", "$", "$$", "\\(", "\\)", "\\[", "\\]", "<b>", "<!--", "&amp;", "&#0;", "\\",
    "~~", "---\n", "|-|-|\n", "http://a.b", "μg", "痛", "\u202e", "\x00", "\x85", "½", "≥", "10^3",
    "a", "dose 5 mg", " ",
])  # fmt: skip
MARKDOWN = st.one_of(
    st.text(max_size=300),
    st.lists(_PIECES, max_size=60).map("".join),
    st.tuples(_PIECES, st.integers(1, 4000)).map(lambda pair: pair[0] * pair[1]),
)
_KEYS = st.sampled_from([
    "format", "version", "consultation", "messages", "id", "parentId", "childrenIds", "role",
    "content", "chat", "history", "currentId", "timestamp", "title", "tags", "models", "created_at",
    "text", "task", "status", "leaf_id", "case_reference", "thread", "type", "value", "object",
])  # fmt: skip
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
    | st.sampled_from(["consilium-transcript", "user", "assistant", "clinician", "reply", "text"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=6),
    max_leaves=25,
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--only", choices=list(_TARGETS))
    options = parser.parse_args()
    if options.only:
        with tempfile.TemporaryDirectory() as folder:
            return int(bool(_fuzz(options.only, Path(folder), options.seconds)))
    share = str(options.seconds / len(_TARGETS))
    command = [sys.executable, "-m", "tests.fuzz", "--seconds", share, "--only"]
    ends = [subprocess.run([*command, name]).returncode for name in _TARGETS]
    return int(any(ends))


def _fuzz(name: str, folder: Path, seconds: float) -> int:
    """How many crashes, each printed; a reader that crashed is left then."""
    make = _TARGETS[name]
    strategy, read = make(folder)
    counts = {"read": 0, "refused": 0}
    slowest = 0.0

    def once(given: Any) -> None:
        nonlocal slowest
        began = time.process_time()  # another program's work is none of ours
        try:
            read(given)
            counts["read"] += 1
        except InternalError:
            raise
        except ConsiliumError:
            counts["refused"] += 1
        took = time.process_time() - began
        slowest = max(slowest, took)
        assert took < LONGEST_S, f"took {took:.1f} s"

    ends, seed, crashes = time.monotonic() + seconds, 0, 0
    while time.monotonic() < ends and not crashes:
        seed += 1
        run = hypothesis.seed(seed)(
            hypothesis.settings(
                max_examples=BATCH, deadline=None, database=None,
                suppress_health_check=list(hypothesis.HealthCheck),
            )(hypothesis.given(strategy)(once))
        )  # fmt: skip
        try:
            run()
        except Exception:
            traceback.print_exc()
            crashes += 1
    print(
        f"{name}: {sum(counts.values()):,} inputs, {counts['read']:,} read, "
        f"{counts['refused']:,} refused, {crashes} crashes; the slowest took {slowest:.2f} s; "
        f"the process had {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10} MB at most",
        flush=True,
    )
    return crashes


def _markdown(_: Path) -> tuple[Any, Callable[[str], object]]:
    def read(text: str) -> None:
        blocks = parse(text)
        to_plain(blocks)
        pieces_html(pieces_of(blocks), Style())

    return MARKDOWN, read


def _imports(folder: Path) -> tuple[Any, Callable[[Any], object]]:
    path = folder / "given.json"

    def read(document: Any) -> None:
        path.write_bytes(msgspec.json.encode(document))
        read_file(path, current_disclaimer())

    changes = st.lists(st.tuples(st.integers(0, 40), _VALUES), max_size=3)
    changed = changes.map(lambda given: with_values(OPEN_WEBUI, given))
    return _VALUES | changed, read


def _changed(content: bytes) -> Any:
    """With some bytes other than they were, some gone, some twice."""
    edit = st.tuples(st.integers(0, len(content) - 1), st.integers(0, 3), st.binary(max_size=9))

    edited = st.lists(edit, max_size=6).map(lambda edits: with_edits(content, edits))
    chances = st.randoms(use_true_random=False)
    return edited | chances.map(lambda chance: mutated(content, chance)) | st.binary(max_size=200)


def _gguf(folder: Path) -> tuple[Any, Callable[[bytes], object]]:
    path = folder / "given.gguf"
    whole = write_model(folder / "whole.gguf").read_bytes()

    def read(content: bytes) -> None:
        path.write_bytes(content)
        read_header(path)

    return _changed(whole[: 64 << 10]), read


def _key_file(_: Path) -> tuple[Any, Callable[[bytes], object]]:
    whole = wrap_key(new_data_key(), "correct horse battery", Cost(64, 1, 1))
    return _changed(whole), key_file.parse


def _search(folder: Path) -> tuple[Any, Callable[[str], object]]:
    vault = create_vault(Home(folder / "home"), "correct horse battery", Cost(64, 1, 1))
    repository = Repository(vault)
    words = ["chest pain", "troponin 5 ng/l", "Crohn's", 'μg "quoted" AND NEAR(a b)']
    for text in words:
        now = time.time()
        consultation = Consultation(new_id(), text, now, now)
        question = new_question(consultation.id, None, text, Task.CONSULTATION)
        reply = msgspec.structs.replace(question, id=new_id(), parent_id=question.id)
        repository.begin_turn(question, reply, begun=consultation)
    operators = st.sampled_from(
        ['"', "*", "AND", "OR", "NOT", "NEAR(", "(", ")", ":", "^", "-", "+", "{", "}", "text :",
         "a", "chest", "troponin", "μ", "\x00", "\ue001", "'", ";", "--", " "]
    )  # fmt: skip
    query = st.text(max_size=200) | st.lists(operators, max_size=40).map(" ".join)
    return query | st.text(max_size=5).map(lambda text: text * 500), repository.search


def _settings(folder: Path) -> tuple[Any, Callable[[bytes], object]]:
    path = folder / "settings.json"
    save_settings(path, Settings(prompt_formats={"a" * 64: "alpaca"}, window_geometry="AAEC"))

    def read(content: bytes) -> None:
        path.write_bytes(content)
        load_settings(path)

    return _changed(path.read_bytes()), read


def _backup(folder: Path) -> tuple[Any, Callable[[bytes], object]]:
    vault = create_vault(Home(folder / "home"), "correct horse battery", Cost(64, 1, 1))
    made = make_backup(vault, Home(folder / "home"), folder).path
    vault.close()

    def read(content: bytes) -> None:
        (made / "backup.json").write_bytes(content)
        read_backup(made)

    return _changed((made / "backup.json").read_bytes()), read


def _log(folder: Path) -> tuple[Any, Callable[[bytes], object]]:
    vault = create_vault(Home(folder / "home"), "correct horse battery", Cost(64, 1, 1))
    Repository(vault).save_draft(None, "typed")
    log = log_of(vault.path)
    whole = log.read_bytes()
    path = folder / "given-wal"

    def read(content: bytes) -> None:
        path.write_bytes(content)
        frames_of(path)
        behind_damage(path)

    return _changed(whole), read


_TARGETS: dict[str, Callable[[Path], tuple[Any, Callable[[Any], object]]]] = {
    "markdown": _markdown,
    "import": _imports,
    "gguf": _gguf,
    "key-file": _key_file,
    "search": _search,
    "settings": _settings,
    "backup": _backup,
    "log": _log,
}

if __name__ == "__main__":
    sys.exit(main())
