"""Leaves of the search indexes that fit on a page of the encrypted file, and fewer segments.

FTS5 makes its leaves 4,050 bytes long, for pages of which all can be used. SQLCipher keeps 80 bytes
of each, so such a leaf spilled: two pages were read, verified and decrypted for one.
"""

from __future__ import annotations

from sqlite_utils import Database

_LEAF_BYTES = 3_960  # a record of at most 3,981 bytes stays on its page
_SEGMENTS_MERGED = 2  # so many of one size are joined by a "merge"


def apply(db: Database) -> None:
    for index in ("messages_search", "consultations_search"):
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('pgsz', {_LEAF_BYTES})")
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('usermerge', {_SEGMENTS_MERGED})")
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
