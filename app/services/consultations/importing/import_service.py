"""Import service: brings a file of consultations into the vault, all that can be read in one
transaction; what cannot be read is named with the reason.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.core.audit_chain import AuditEvent
from app.core.disclaimer import Disclaimer
from app.errors import ImportRefused
from app.sentences import say, say_count
from app.services.consultations.disclaimer_acknowledgement import Disclaimers
from app.services.consultations.importing import consilium_json, jan, open_webui
from app.services.consultations.importing.file_text import parsed
from app.services.consultations.importing.foreign_chats import Found, LeftOut
from app.services.consultations.importing.import_limits import MAX_MESSAGES
from app.services.vault.audit_trail import Audit
from app.store.history.consultation_rows import new_id
from app.store.history.import_rows import ConsultationTree, ImportedRows
from app.store.vault import Vault


@dataclass(frozen=True)
class Imported:
    """Ids of consultations: those that were taken in, those of them that became a copy because the
    vault holds another state of theirs, and those of which every message was there already.

    `left_out` are chats of the file that could not be read; `remarks` say, in whole sentences, what
    was left of those that came (pictures, thoughts of a model, tags too long)."""

    source: str
    consultations: tuple[str, ...]
    messages: int
    copies: tuple[str, ...]
    skipped: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()


class Imports:
    """Replies of other programs get the disclaimer that is in force here."""

    def __init__(self, vault: Vault, audit: Audit, disclaimers: Disclaimers) -> None:
        self._rows = ImportedRows(vault)
        self._audit = audit
        self._disclaimers = disclaimers

    def take_in(self, path: Path) -> Imported:
        """Raises ImportRefused for a file that is none of those known, is too large or damaged, or
        of which nothing can be read, and storage errors; the vault is as it was then."""
        source, found = read_file(path, self._disclaimers.current)
        new: list[ConsultationTree] = []
        copies, skipped = [], []
        for tree in found.trees:
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
            self._rows.take_in([_in_trash_from_now(tree, time.time()) for tree in new])
            self._audit.record(
                AuditEvent.IMPORTED, source=source, consultations=len(new), messages=count
            )
        return Imported(
            source,
            tuple(tree.consultation.id for tree in new),
            count,
            tuple(copies),
            tuple(skipped),
            tuple(found.left_out),
            remarks_of(found.dropped),
        )


def read_file(path: Path, disclaimer: Disclaimer) -> tuple[str, Found]:
    """`consilium`, `open-webui` or `jan`, and what is in the file. Raises ImportRefused."""
    document = parsed(path)
    if consilium_json.is_ours(document):
        source, found = "consilium", Found([consilium_json.read(document)])
    elif jan.is_theirs(document):
        source, found = "jan", jan.read(document, path, disclaimer, time.time())
    elif open_webui.is_theirs(document):
        source, found = "open-webui", open_webui.read(document, disclaimer, time.time())
    else:
        raise ImportRefused(
            say(
                "{file} is no transcript that can be imported: Consilium reads its own "
                "JSON, the chats that Open WebUI exports, and the messages.jsonl of a "
                "thread of Jan.",
                file=path.name,
            )
        )
    if sum(len(tree.messages) + 1 for tree in found.trees) > MAX_MESSAGES:
        raise ImportRefused(
            say(
                "{file} holds more than {most:,} messages. Export it in parts.",
                file=path.name,
                most=MAX_MESSAGES,
            )
        )
    _leave_out_the_second(found)
    if found.left_out and not found.trees:
        raise ImportRefused(
            say(
                "No chat in {file} could be read: {reason}. Export it again; nothing was imported.",
                file=path.name,
                reason=found.left_out[0].reason,
            )
        )
    return source, found


def _leave_out_the_second(found: Found) -> None:
    """Of what stands twice in a file, as a chat or a message in two."""
    seen: set[str] = set()
    kept = []
    for tree in found.trees:
        ids = {tree.consultation.id, *(message.id for message in tree.messages)}
        if seen & ids:
            name = f"“{tree.consultation.title}”"
            found.left_out.append(LeftOut(name, say("it is in this file twice")))
        else:
            seen |= ids
            kept.append(tree)
    found.trees[:] = kept


def _in_trash_from_now(tree: ConsultationTree, now: float) -> ConsultationTree:
    """What was deleted long ago would be deleted for good at the next opening, unseen: the trash's
    term begins with the import."""
    if tree.consultation.deleted_at is None:
        return tree
    consultation = msgspec.structs.replace(tree.consultation, deleted_at=now)
    return ConsultationTree(consultation, tree.messages)


def copy_of(tree: ConsultationTree) -> ConsultationTree:
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
    return ConsultationTree(consultation, messages)


def remarks_of(dropped: Mapping[str, int]) -> tuple[str, ...]:
    """What was left out of a file's messages, a sentence for each kind that the readers count."""

    def count(what: str) -> int:
        return dropped.get(what, 0)

    said = {
        "empty": say_count(
            "1 chat holds no message and was left out.",
            "{n:,} chats hold no message and were left out.",
            n=count("empty"),
        ),
        "replies": say_count(
            "1 reply has no text in the file: it is marked as not complete.",
            "{n:,} replies have no text in the file: they are marked as not complete.",
            n=count("replies"),
        ),
        "thoughts": say_count(
            "What the model thought before 1 reply was left out.",
            "What the model thought before {n:,} replies was left out.",
            n=count("thoughts"),
        ),
        "pictures": say_count(
            "1 picture or file was left out: only text is imported.",
            "{n:,} pictures or files were left out: only text is imported.",
            n=count("pictures"),
        ),
        "parts": say_count(
            "1 part of a message is of a kind that is not known here, and was left out.",
            "{n:,} parts of messages are of kinds that are not known here, and were left out.",
            n=count("parts"),
        ),
        "tags": say_count(
            "1 tag was shortened or left out.",
            "{n:,} tags were shortened or left out.",
            n=count("tags"),
        ),
        "lines": say_count(
            "1 line of the file is damaged, or is no message, and was left out.",
            "{n:,} lines of the file are damaged, or are no messages, and were left out.",
            n=count("lines"),
        ),
    }
    return tuple(sentence for what, sentence in said.items() if count(what))
