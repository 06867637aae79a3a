"""Writing a GGUF by its plan: read, convert, quantize on all cores, write, check, publish by one
rename.

The work happens in `<target>.part`, and its journal says what of it is safely on the disk. Whatever
stops the work, the next call goes on from there; the target appears whole or not at all.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
import zlib
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from typing import Any

import numpy as np

from convert.errors import ConvertError, HubError, OutputError
from convert.journal import Entry, Journal, is_published, open_journal, remove_journal, working_file
from convert.pieces import Piece, chunks, in_order
from convert.plan import Plan
from convert.quantize import Quantizer
from convert.rows import convert_rows
from convert.source import Source
from convert.target import (
    check_target,
    forget_cached,
    open_working_file,
    output_error,
    read_at,
    reserve,
    sync_folder,
    write_at,
)
from convert.tensors import Array

# Called at the end with the plan's header, the SHA-256 of all bytes behind it in hexadecimal, and
# the notes of the first call; gives the header, of the same length, that the file gets.
Seal = Callable[[bytes, str, Mapping[str, Any]], bytes]

# Called with the stage ("convert", then "check"), the bytes of the output that are done in it and
# in all, and the name of the tensor at hand. What it raises stops the work.
Progress = Callable[[str, int, int, str], None]

_SMALL = 2**20  # values below which pieces are not worth waiting for one by one


@dataclass(frozen=True)
class Outcome:
    """How many tensors of the checkpoint were converted, how many an earlier call had done, and
    which held NaN or infinity (with `allow_nonfinite` alone)."""

    converted: int
    resumed: int
    nonfinite: tuple[str, ...]


def write_gguf(
    plan: Plan,
    source: Source,
    target: Path,
    quantize: Quantizer,
    progress: Progress,
    *,
    overwrite: bool = False,
    threads: int | None = None,
    allow_nonfinite: bool = False,
    restart: bool = False,
    notes: Mapping[str, Any] | None = None,
    seal: Seal = lambda header, checksum, notes: header,
    published: Callable[[], None] = lambda: None,
) -> Outcome:
    """Write the planned file to `target`, going on where an equal call was cut off.

    `notes` of the first call (the time, for example) are kept for `seal`, which has the last word
    on the header; `restart` throws away what an earlier call has done. `published` is called when
    the target is there, and again by the next call where that was cut off. Raises OutputError where
    the target exists, can't be written or does not fit on the disk, and CheckpointError for weights
    that aren't finite. Such weights, and any other error in the source, leave nothing behind; a
    full disk, a lost connection, Ctrl-C and whatever else leave the working file and its journal,
    once there is something in it.
    """
    check_target(plan, target, overwrite=overwrite)
    if is_published(target, plan) and not overwrite:
        published()
        remove_journal(target)
        return Outcome(0, len(in_order(plan, source)), ())
    part = working_file(target)
    try:
        with open_working_file(part) as file:
            # A journal is about this very file: without it, or with one cut short, it says nothing.
            anew = restart or file.seek(0, os.SEEK_END) != plan.size
            journal: Journal | None = None
            try:
                journal = open_journal(target, plan, source, notes or {}, restart=anew)
                if not journal.done:
                    file.truncate(0)
                    reserve(file, plan.size)
                    sync_folder(target.parent)
                resumed = len(journal.done)
                work = Work(plan, source, file, journal, quantize, progress, seal, allow_nonfinite)
                work.run(threads or os.cpu_count() or 1)
            except BaseException as error:
                if journal is not None:
                    journal.close()
                useful = not anew if journal is None else bool(journal.done)
                if not useful or not _can_go_on(error):
                    if sys.platform == "win32":
                        file.close()
                    part.unlink(missing_ok=True)
                    remove_journal(target)
                raise
            journal.close()
        part.replace(target)
        sync_folder(target.parent)
        published()
        remove_journal(target)
    except BrokenPipeError:
        raise  # not the file, but whoever listened to the progress
    except OSError as error:
        raise output_error(error, target) from error
    return Outcome(
        len(journal.done) - resumed,
        resumed,
        tuple(each.name for each in journal.done.values() if each.nonfinite),
    )


def _can_go_on(error: BaseException) -> bool:
    """Whether the same call may do better the next time, without a change of the source."""
    return isinstance(error, OutputError | HubError) or not isinstance(error, ConvertError)


@dataclass
class Work:
    """One conversion: a pool converts, one thread syncs, the caller's thread keeps the order."""

    plan: Plan
    source: Source
    file: FileIO
    journal: Journal
    quantize: Quantizer
    progress: Progress
    seal: Seal
    allow_nonfinite: bool
    stopped: threading.Event = field(default_factory=threading.Event)
    nonfinite: set[str] = field(default_factory=set)
    position: int = 0

    def run(self, workers: int) -> None:
        pieces = in_order(self.plan, self.source)
        with (
            ThreadPoolExecutor(workers, thread_name_prefix="convert") as pool,
            ThreadPoolExecutor(1, thread_name_prefix="sync") as syncer,
        ):
            try:
                write_at(self.file, self.plan.header, 0)
                for tensor in self.plan.tensors:
                    # What follows from the config has no piece, and is the same after a restart.
                    write_at(
                        self.file, np.array(tensor.rule.values, "<f4").tobytes(), tensor.offset
                    )
                self.position = len(self.plan.header)
                _Convert(self, pieces, pool, syncer, max(2, workers)).run()
                os.fsync(self.file.fileno())
                self._finish(self._check(pieces, pool, 2 * workers))
            except BaseException:
                # Threads end at their next block; what is not begun is not begun.
                self.stopped.set()
                pool.shutdown(wait=False, cancel_futures=True)
                syncer.shutdown(wait=False, cancel_futures=True)
                raise

    def convert(self, piece: Piece, values: Array, rows: tuple[int, int]) -> int:
        """Convert and write some rows; the CRC-32 of their bytes."""
        found = self.nonfinite.add if self.allow_nonfinite else None
        offset, checksum = piece.offset + rows[0] * piece.row_bytes, 0
        for data in convert_rows(piece, values, rows, self.quantize, found):
            if self.stopped.is_set():
                break
            write_at(self.file, data, offset)
            checksum = zlib.crc32(data, checksum)
            offset += len(data)
        row = piece.stored.nbytes // piece.rule.source_rows
        self.source.drop(piece.name, rows[0] * row, rows[1] * row)
        return checksum

    def sync(self, entries: list[Entry]) -> None:
        """First the bytes, then the journal that says so."""
        os.fsync(self.file.fileno())
        self.journal.add(entries)

    def tell(self, stage: str, nbytes: int, name: str) -> None:
        self.position += nbytes
        if self.position < self.plan.size:
            self.progress(stage, self.position, self.plan.size, name)

    def _check(self, pieces: list[Piece], pool: ThreadPoolExecutor, window: int) -> str:
        """Read all again, from the disk where the system can be told to, and compare the checksums.

        The SHA-256 of all bytes behind the header, in the order of the file.
        """
        self.progress("convert", self.plan.size, self.plan.size, "")
        forget_cached(self.file)
        end = self.position = len(self.plan.header)
        digest = hashlib.sha256()
        waiting: deque[tuple[Piece, Future[bytes]]] = deque()

        def next_one() -> None:
            piece, future = waiting.popleft()
            digest.update(future.result())
            self.tell("check", len(future.result()), piece.name)

        for piece in sorted(pieces, key=lambda each: each.offset):
            checksums = self.journal.done[piece.name].checksums
            for (start, stop), checksum in zip(chunks(piece), checksums, strict=True):
                # What lies between two tensors goes with the second.
                begin, gap = end, piece.offset + start * piece.row_bytes - end
                end = piece.offset + stop * piece.row_bytes
                waiting.append((piece, pool.submit(self._reread, begin, end, gap, checksum)))
                if len(waiting) >= window:
                    next_one()
        while waiting:
            next_one()
        digest.update(read_at(self.file, self.plan.size - end, end))
        return digest.hexdigest()

    def _reread(self, begin: int, end: int, gap: int, checksum: int) -> bytes:
        data = b"" if self.stopped.is_set() else read_at(self.file, end - begin, begin)
        if len(data) != end - begin or zlib.crc32(memoryview(data)[gap:]) != checksum:
            if not self.stopped.is_set():
                self.journal.done.clear()  # nothing of it can be trusted
            raise OutputError(
                "The disk gave back other bytes than were written: check it, or choose another."
            )
        return data

    def _finish(self, checksum: str) -> None:
        header = self.seal(self.plan.header, checksum, self.journal.notes)
        if len(header) != len(self.plan.header):
            raise ValueError("the sealed header has another length")
        write_at(self.file, header, 0)
        os.fsync(self.file.fileno())
        forget_cached(self.file)
        if read_at(self.file, len(header), 0) != header:
            raise OutputError(
                "The disk gave back other bytes than were written: check it, or choose another."
            )
        self.progress("check", self.plan.size, self.plan.size, "")


class _Convert:
    """The first stage: at most `limit` pieces are begun and not yet in the journal."""

    def __init__(
        self,
        work: Work,
        pieces: list[Piece],
        pool: ThreadPoolExecutor,
        syncer: ThreadPoolExecutor,
        limit: int,
    ) -> None:
        self._work = work
        self._pieces = pieces
        self._pool = pool
        self._syncer = syncer
        self._limit = limit
        self._begun: deque[tuple[Piece, list[Future[int]]]] = deque()
        self._syncing: deque[tuple[list[Piece], Future[None]]] = deque()
        self._open = dict.fromkeys(work.source.shards, 0)
        self._to_release = deque(work.source.shards)

    def run(self) -> None:
        done = self._work.journal.done
        todo = [piece for piece in self._pieces if piece.name not in done]
        for piece in todo:
            self._open[piece.shard] += 1
        self._release()
        self._work.position += sum(p.nbytes for p in self._pieces if p.name in done)
        for piece in todo:
            self._make_room(piece.shard)
            values = self._work.source.read(piece.name)
            self._begun.append(
                (
                    piece,
                    [
                        self._pool.submit(self._work.convert, piece, values, rows)
                        for rows in chunks(piece)
                    ],
                )
            )
        while self._begun or self._syncing:
            self._step()

    def _make_room(self, shard: Path) -> None:
        """Wait until another piece may be begun: with its shard two are in use at most."""
        while self._begun or self._syncing:
            if shard not in list(self._to_release)[:2]:
                self._step()
                continue
            pending = [each for each, _ in self._begun]
            pending += [each for batch, _ in self._syncing for each in batch]
            small = sum(each.stored.elements for each in pending) < _SMALL
            if len(pending) < self._limit or small:
                return
            self._step()

    def _step(self) -> None:
        """Wait for the oldest that is in the way: converting goes first, to keep the cores busy."""
        if self._begun and not (self._syncing and len(self._syncing) >= self._limit - 1):
            self._finish_converting()
        else:
            self._finish_syncing()

    def _finish_converting(self) -> None:
        batch: list[Piece] = []
        entries: list[Entry] = []
        while self._begun and (not batch or all(each.done() for each in self._begun[0][1])):
            piece, futures = self._begun.popleft()
            checksums = []
            for (start, stop), future in zip(chunks(piece), futures, strict=True):
                checksums.append(future.result())
                self._work.tell("convert", (stop - start) * piece.row_bytes, piece.name)
            batch.append(piece)
            entries.append(Entry(piece.name, tuple(checksums), piece.name in self._work.nonfinite))
        self._syncing.append((batch, self._syncer.submit(self._work.sync, entries)))

    def _finish_syncing(self) -> None:
        batch, future = self._syncing.popleft()
        future.result()
        for piece in batch:
            self._open[piece.shard] -= 1
        self._release()

    def _release(self) -> None:
        while self._to_release and self._open[self._to_release[0]] == 0:
            self._work.source.release(self._to_release.popleft())
