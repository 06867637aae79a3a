"""Takes a file of consultations into the vault: all of it, or nothing with one sentence why."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from app.core.audit import AuditEvent
from app.errors import ImportRefused, WrongUse
from app.services.audit import Audit
from app.services.disclaimers import current_disclaimer
from app.services.importing import consilium_json, jan, open_webui
from app.store.ids import new_id
from app.store.taking_in import TakingIn, Tree
from app.store.vault import Vault

MAX_BYTES = 256 << 20
MAX_MESSAGES = 500_000


@dataclass(frozen=True)
class Imported:
    """Ids of consultations: those that were taken in, those of them that became a copy because the
    vault holds another state of theirs, and those of which every message was there already."""

    source: str
    consultations: tuple[str, ...]
    messages: int
    copies: tuple[str, ...]
    skipped: tuple[str, ...]


class Imports:
    def __init__(self, vault: Vault, audit: Audit) -> None:
        self._rows = TakingIn(vault)
        self._audit = audit

    def take_in(self, path: Path) -> Imported:
        """Raises ImportRefused for a file that is none of those known, is too large or damaged, and
        storage errors; the vault is as it was then."""
        source, trees = read_file(path)
        new: list[Tree] = []
        copies, skipped = [], []
        for tree in trees:
            there, messages = self._rows.known(tree)
            if there and messages == len(tree.messages):
                skipped.append(tree.consultation.id)
            elif there:
                new.append(copy_of(tree))
                copies.append(new[-1].consultation.id)
            else:
                new.append(tree)
        count = sum(len(tree.messages) for tree in new)
        if new:
            try:
                self._rows.take_in(new)
            except WrongUse as error:
                raise ImportRefused(f"A tag cannot be taken in: {error}") from error
            self._audit.record(
                AuditEvent.IMPORTED, source=source, consultations=len(new), messages=count
            )
        return Imported(
            source,
            tuple(tree.consultation.id for tree in new),
            count,
            tuple(copies),
            tuple(skipped),
        )


def read_file(path: Path) -> tuple[str, list[Tree]]:
    """`consilium`, `open-webui` or `jan`, and what is in the file. Raises ImportRefused."""
    document = _parsed(path)
    if consilium_json.is_ours(document):
        source, trees = "consilium", [consilium_json.read(document)]
    elif open_webui.is_theirs(document):
        trees = open_webui.read(document, current_disclaimer(), time.time())
        source = "open-webui"
    elif jan.is_theirs(document):
        trees = jan.read(document, path, current_disclaimer(), time.time())
        source = "jan"
    else:
        raise ImportRefused(
            f"{path.name} is no transcript that can be imported: Consilium reads its own JSON, "
            "the chats that Open WebUI exports, and the messages.jsonl of a thread of Jan."
        )
    ids = [tree.consultation.id for tree in trees]
    ids += [message.id for tree in trees for message in tree.messages]
    if len(ids) > MAX_MESSAGES:
        raise ImportRefused(
            f"{path.name} holds more than {MAX_MESSAGES:,} messages. Export it in parts."
        )
    if len(set(ids)) != len(ids):
        raise ImportRefused(f"{path.name} holds the same consultation twice; nothing was imported.")
    return source, trees


def copy_of(tree: Tree) -> Tree:
    """The same with ids of its own."""
    consultation_id = new_id()
    ids = {message.id: new_id() for message in tree.messages}
    messages = tuple(
        msgspec.structs.replace(
            message,
            id=ids[message.id],
            consultation_id=consultation_id,
            parent_id=ids[message.parent_id] if message.parent_id else None,
            omitted=tuple(ids.get(each, each) for each in message.omitted),
        )
        for message in tree.messages
    )
    leaf = tree.consultation.leaf_id
    consultation = msgspec.structs.replace(
        tree.consultation, id=consultation_id, leaf_id=ids.get(leaf) if leaf else None
    )
    return Tree(consultation, messages)


def _parsed(path: Path) -> Any:
    try:
        if path.exists() and not path.is_file():  # a pipe or a device might never end
            raise ImportRefused(f"{path.name} is no file. Choose the file that was exported.")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise ImportRefused(
                f"{path.name} is larger than {MAX_BYTES >> 20} MB. Export it in parts."
            )
        if path.suffix == ".jsonl":
            return msgspec.json.Decoder().decode_lines(content)
        return msgspec.json.decode(content)
    except OSError as error:
        raise ImportRefused(
            f"{path} cannot be read ({error.strerror}). Check its name and its rights."
        ) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, MemoryError) as error:
        raise ImportRefused(
            f"{path.name} is damaged, or is no JSON. Export it again; nothing was imported."
        ) from error
