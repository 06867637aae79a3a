"""Tags: short words on consultations, compared without regard to case and accents."""

from __future__ import annotations

import unicodedata

import msgspec

from app.errors import NotFound, WrongUse
from app.sentences import say
from app.store.transactions import Transactions, exists, no_consultation, one_line

MAX_CHARACTERS = 40


class Tag(msgspec.Struct, frozen=True):
    """`consultations` bear it, those in the trash not counted."""

    name: str
    consultations: int


class Tags(Transactions):
    def tags(self) -> list[Tag]:
        """All that are in use, in alphabetical order."""
        with self._reading() as db:
            rows = db.execute(
                "SELECT name, (SELECT count(*) FROM consultation_tags t "
                "JOIN consultations c ON c.id = t.consultation_id "
                "WHERE t.tag = tags.number AND c.deleted_at IS NULL) "
                "FROM tags ORDER BY folded"
            ).fetchall()
        return [Tag(name, count) for name, count in rows]

    def tag(self, consultation_id: str, name: str) -> None:
        """Put a tag on; one that is there stays. Raises NotFound; WrongUse for an empty or an
        overlong name."""
        name = tag_name(name)
        with self._database() as db:
            if not exists(db, "consultations", consultation_id):
                raise no_consultation(consultation_id)
            db.execute(
                "INSERT OR IGNORE INTO tags (name, folded) VALUES (?, ?)", (name, folded(name))
            )
            db.execute(
                "INSERT OR IGNORE INTO consultation_tags (consultation_id, tag) "
                "SELECT ?, number FROM tags WHERE folded = ?",
                (consultation_id, folded(name)),
            )

    def untag(self, consultation_id: str, name: str) -> None:
        """Take a tag off, if it is there. Raises NotFound for the consultation."""
        with self._database() as db:
            if not exists(db, "consultations", consultation_id):
                raise no_consultation(consultation_id)
            db.execute(
                "DELETE FROM consultation_tags WHERE consultation_id = ? "
                "AND tag = (SELECT number FROM tags WHERE folded = ?)",
                (consultation_id, folded(one_line(name))),
            )

    def rename_tag(self, old: str, new: str) -> None:
        """Everywhere; two that get the same name become one. Raises NotFound, WrongUse."""
        new = tag_name(new)
        with self._database() as db:
            row = db.execute(
                "SELECT number FROM tags WHERE folded = ?", (folded(one_line(old)),)
            ).fetchone()
            if row is None:
                raise NotFound(say("There is no tag “{old}”.", old=one_line(old)))
            (number,) = row
            other = db.execute(
                "SELECT number FROM tags WHERE folded = ? AND number <> ?", (folded(new), number)
            ).fetchone()
            if other is None:
                db.execute(
                    "UPDATE tags SET name = ?, folded = ? WHERE number = ?",
                    (new, folded(new), number),
                )
                return
            db.execute(
                "INSERT OR IGNORE INTO consultation_tags (consultation_id, tag) "
                "SELECT consultation_id, ? FROM consultation_tags WHERE tag = ?",
                (other[0], number),
            )
            db.execute("DELETE FROM consultation_tags WHERE tag = ?", (number,))
            db.execute("UPDATE tags SET name = ? WHERE number = ?", (new, other[0]))


def tag_name(typed: str) -> str:
    """One line, without the # that some put before it. Raises WrongUse."""
    name = one_line(typed).lstrip("# ")
    if not folded(name):
        raise WrongUse(say("A tag needs at least one letter or digit."))
    if len(name) > MAX_CHARACTERS:
        raise WrongUse(
            say(
                "A tag has at most {most} characters; this one has {count}.",
                most=MAX_CHARACTERS,
                count=len(name),
            )
        )
    return name


def folded(name: str) -> str:
    """The name without case, accents and characters that can't be seen."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in parts if c == " " or unicodedata.category(c)[0] in "LNPS").strip()
