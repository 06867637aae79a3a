"""Note rows: notes of consultations, their versions, signatures, addenda and decisions."""

from __future__ import annotations

import time
from collections.abc import Sequence

import msgspec
from sqlite_utils import Database

from app.core.consultations.messages import Provenance
from app.core.notes.note import (
    Addendum,
    Author,
    Note,
    NoteSection,
    NoteVersion,
    SectionState,
    Signature,
    hash_of,
    hash_of_addendum,
)
from app.core.notes.note_kinds import NoteKind
from app.errors import NotFound, WrongUse
from app.sentences import say
from app.store.history.consultation_rows import new_id
from app.store.transactions import Transactions, exists, no_consultation, storable

SIGNED = say("This note is signed, so it stays as it is. What changed goes into an addendum.")


class NoteRows(Transactions):
    def begin_note(
        self, consultation_id: str, leaf_id: str, kind: NoteKind, sections: Sequence[NoteSection]
    ) -> Note:
        """A note with an empty draft that is being written. Raises NotFound."""
        identifier = new_id()
        with self._database() as db:
            if not exists(db, "consultations", consultation_id):
                raise no_consultation(consultation_id)
            db.execute(
                "INSERT INTO notes (id, consultation_id, leaf_id, kind, created_at) "
                "VALUES (?, ?, ?, ?, ?)",
                (identifier, consultation_id, leaf_id, kind.value, time.time()),
            )
            _add_version(db, _number_of(db, identifier), Author.MODEL, sections)
        return self.note(identifier)

    def begin_version(
        self, note_id: str, author: Author, sections: Sequence[NoteSection]
    ) -> NoteVersion:
        """Another version, which may still change. Raises NotFound; WrongUse for a signed one."""
        with self._database() as db:
            number = _require_open(db, note_id)
            db.execute(
                "UPDATE note_versions SET finished_at = ? WHERE note = ? AND finished_at IS NULL",
                (time.time(), number),
            )
            return _add_version(db, number, author, sections)

    def save_version(
        self,
        note_id: str,
        version: int,
        sections: Sequence[NoteSection],
        *,
        provenance: Provenance | None = None,
        omitted: int | None = None,
        finished: bool = False,
    ) -> None:
        """The text of a version that may still change. Raises NotFound where there is none."""
        with self._database() as db:
            changed = db.execute(
                "UPDATE note_versions SET sections = ?, provenance = ifnull(?, provenance), "
                "omitted = ifnull(?, omitted), finished_at = ? WHERE finished_at IS NULL "
                "AND version = ? AND note = (SELECT number FROM notes WHERE id = ?)",
                (
                    _encoded(sections),
                    msgspec.json.encode(provenance).decode() if provenance else None,
                    omitted,
                    time.time() if finished else None,
                    version,
                    note_id,
                ),
            ).rowcount
        if not changed:
            raise NotFound(say("This version of the note cannot be changed any more."))

    def finish_interrupted(self) -> int:
        """Drafts that a crash left unfinished keep what was written; how many there were. To be
        called once after opening."""
        with self._database() as db:
            rows = db.execute(
                "SELECT number, sections FROM note_versions "
                "WHERE finished_at IS NULL AND author = ?",
                (Author.MODEL.value,),
            ).fetchall()
            for number, encoded in rows:
                db.execute(
                    "UPDATE note_versions SET sections = ?, finished_at = ? WHERE number = ?",
                    (_encoded(interrupted(_decoded(encoded))), time.time(), number),
                )
        return len(rows)

    def sign(self, note_id: str, version: int, signed_by: str) -> Note:
        """Freeze a version for good. Raises NotFound; WrongUse where it is signed already, or that
        version is not the newest."""
        with self._database() as db:
            number = _require_open(db, note_id)
            note = _notes(db, "n.number = ?", number)[0]
            if note.current.number != version:
                raise WrongUse(say("The note was changed meanwhile. Read it again, then sign."))
            now = time.time()
            db.execute(
                "UPDATE note_versions SET finished_at = ? WHERE note = ? AND finished_at IS NULL",
                (now, number),
            )
            signature = Signature(version, signed_by, now, hash_of(note, note.current))
            db.execute(
                "INSERT INTO note_signatures (note, version, signed_at, signed_by, sha256, "
                "statement_version) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    number, version, now, storable(signed_by), signature.sha256,
                    signature.statement_version,
                ),
            )  # fmt: skip
        return self.note(note_id)

    def add_addendum(self, note_id: str, text: str, signed_by: str) -> Addendum:
        """To a signed note. Raises NotFound; WrongUse for one that is not signed."""
        with self._database() as db:
            number = _number_of(db, note_id)
            if not _is_signed(db, number):
                raise WrongUse(say("Only a signed note takes an addendum: edit this one instead."))
            (last,) = db.execute(
                "SELECT ifnull(max(addendum), 0) FROM note_addenda WHERE note = ?", (number,)
            ).fetchone()
            kept, name = storable(text), storable(signed_by)
            added = Addendum(
                last + 1, kept, name, time.time(), hash_of_addendum(note_id, last + 1, kept)
            )
            db.execute(
                "INSERT INTO note_addenda (note, addendum, signed_at, signed_by, sha256, text) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (number, added.number, added.signed_at, name, added.sha256, kept),
            )
            # One that waits for the other words stays.
            db.execute(
                "DELETE FROM note_addendum_drafts WHERE note = ? AND trim(text) = trim(?)",
                (number, kept),
            )
        return added

    def draft_addendum(self, note_id: str, text: str) -> None:
        """What is typed, and nobody has signed; empty for nothing. Raises NotFound."""
        with self._database() as db:
            number = _number_of(db, note_id)
            db.execute("DELETE FROM note_addendum_drafts WHERE note = ?", (number,))
            if text.strip():
                db.execute("INSERT INTO note_addendum_drafts VALUES (?, ?)",
                           (number, storable(text)))  # fmt: skip

    def drafted_addendum(self, note_id: str) -> str:
        """The same as it was typed last. Raises NotFound."""
        with self._reading() as db:
            row = db.execute(
                "SELECT text FROM note_addendum_drafts WHERE note = ?", (_number_of(db, note_id),)
            ).fetchone()
        return str(row[0]) if row else ""

    def delete_note(self, note_id: str) -> None:
        """A draft, for good. Raises NotFound; WrongUse for a signed one."""
        with self._database() as db:
            db.execute("DELETE FROM notes WHERE number = ?", (_require_open(db, note_id),))

    def note(self, note_id: str) -> Note:
        """Raises NotFound."""
        with self._reading() as db:
            return _notes(db, "n.number = ?", _number_of(db, note_id))[0]

    def find_note(self, prefix: str) -> Note:
        """By its id or the beginning of it. Raises NotFound; WrongUse where several begin so."""
        with self._reading() as db:
            found = db.execute(
                "SELECT n.number FROM notes n JOIN consultations c ON c.id = n.consultation_id "
                "WHERE substr(n.id, 1, ?) = ? AND c.deleted_at IS NULL LIMIT 2",
                (len(prefix), prefix),
            ).fetchall()
            if len(found) > 1:
                raise WrongUse(say("Several notes begin with {prefix}: give more of the id.",
                                   prefix=prefix))  # fmt: skip
            if not found or not prefix:
                raise _no_note(prefix)
            return _notes(db, "n.number = ?", found[0][0])[0]

    def notes(self, consultation_id: str | None = None) -> list[Note]:
        """Of a consultation, or of all that are not in the trash; the newest first."""
        with self._reading() as db:
            if consultation_id is not None:
                return _notes(db, "n.consultation_id = ?", consultation_id)
            return _notes(db, "c.deleted_at IS NULL")

    def signed_notes(self) -> list[Note]:
        """All that are signed, also those of the trash: for who checks their hashes."""
        with self._reading() as db:
            return _notes(db, "n.number IN (SELECT note FROM note_signatures)")

    def confirm(self, note_id: str, section: str, code: str, text: str) -> None:
        """Whoever will sign has looked at this mark, and it stays. Raises NotFound, WrongUse."""
        with self._database() as db:
            db.execute(
                "INSERT OR IGNORE INTO note_decisions (note, decided_at, section, code, text) "
                "VALUES (?, ?, ?, ?, ?)",
                (_require_open(db, note_id), time.time(), section, code, storable(text)),
            )

    def open_again(self, note_id: str, section: str, code: str, text: str) -> None:
        """Take such a decision back. Raises NotFound, WrongUse."""
        with self._database() as db:
            db.execute(
                "DELETE FROM note_decisions WHERE note = ? AND section = ? AND code = ? "
                "AND text = ?",
                (_require_open(db, note_id), section, code, storable(text)),
            )

    def confirmed(self, note_id: str) -> set[tuple[str, str, str]]:
        """The marks that were confirmed: section, code and hash of each, `NoteMark.decision`."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT section, code, text FROM note_decisions WHERE note = ?",
                (_number_of(db, note_id),),
            ).fetchall()
        return {(section, code, text) for section, code, text in rows}


def interrupted(sections: Sequence[NoteSection]) -> tuple[NoteSection, ...]:
    """The same sections, the one that was being written cut off."""
    return tuple(
        msgspec.structs.replace(each, state=SectionState.INTERRUPTED)
        if each.state is SectionState.EMPTY and each.text
        else each
        for each in sections
    )


def _add_version(
    db: Database, note: int, author: Author, sections: Sequence[NoteSection]
) -> NoteVersion:
    (last,) = db.execute(
        "SELECT ifnull(max(version), 0) FROM note_versions WHERE note = ?", (note,)
    ).fetchone()
    made = NoteVersion(last + 1, author, time.time(), tuple(sections))
    db.execute(
        "INSERT INTO note_versions (note, version, author, at, sections) VALUES (?, ?, ?, ?, ?)",
        (note, made.number, author.value, made.at, _encoded(sections)),
    )
    return made


def _notes(db: Database, where: str, *values: object) -> list[Note]:
    rows = db.execute(
        "SELECT n.number, n.id, n.consultation_id, n.leaf_id, n.kind, n.created_at FROM notes n "
        f"JOIN consultations c ON c.id = n.consultation_id WHERE {where} ORDER BY n.number DESC",
        values,
    ).fetchall()
    return [
        Note(
            identifier,
            consultation,
            leaf,
            NoteKind(kind),
            created_at,
            _versions(db, number),
            _signature(db, number),
            _addenda(db, number),
        )
        for number, identifier, consultation, leaf, kind, created_at in rows
    ]


def _versions(db: Database, note: int) -> tuple[NoteVersion, ...]:
    rows = db.execute(
        "SELECT version, author, at, sections, finished_at, provenance, omitted "
        "FROM note_versions WHERE note = ? ORDER BY version",
        (note,),
    ).fetchall()
    return tuple(
        NoteVersion(
            version,
            Author(author),
            at,
            _decoded(sections),
            finished_at,
            msgspec.json.decode(provenance, type=Provenance) if provenance else None,
            omitted,
        )
        for version, author, at, sections, finished_at, provenance, omitted in rows
    )


def _signature(db: Database, note: int) -> Signature | None:
    row = db.execute(
        "SELECT version, signed_by, signed_at, sha256, statement_version FROM note_signatures "
        "WHERE note = ?",
        (note,),
    ).fetchone()
    return Signature(*row) if row else None


def _addenda(db: Database, note: int) -> tuple[Addendum, ...]:
    rows = db.execute(
        "SELECT addendum, text, signed_by, signed_at, sha256 FROM note_addenda WHERE note = ? "
        "ORDER BY addendum",
        (note,),
    ).fetchall()
    return tuple(Addendum(*row) for row in rows)


def _encoded(sections: Sequence[NoteSection]) -> str:
    return storable(msgspec.json.encode(tuple(sections)).decode())


def _decoded(sections: str) -> tuple[NoteSection, ...]:
    return msgspec.json.decode(sections, type=tuple[NoteSection, ...])


def _number_of(db: Database, note_id: str) -> int:
    row = db.execute("SELECT number FROM notes WHERE id = ?", (note_id,)).fetchone()
    if row is None:
        raise _no_note(note_id)
    return int(row[0])


def _require_open(db: Database, note_id: str) -> int:
    """The number of a note that is not signed."""
    number = _number_of(db, note_id)
    if _is_signed(db, number):
        raise WrongUse(SIGNED)
    return number


def _is_signed(db: Database, number: int) -> bool:
    return bool(db.execute("SELECT 1 FROM note_signatures WHERE note = ?", (number,)).fetchone())


def _no_note(identifier: str) -> NotFound:
    return NotFound(
        say(
            "There is no note {identifier}. `consilium notes list` shows what there is.",
            identifier=identifier,
        )
    )
