"""Conversion service: the one conversion that may be under way, kept in a file, watched, paused and
gone on with; at its end the model is added to the library.

The converter works on while the window is locked. After a crash, of it or of the program, the next
start knows by the file where it stands.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app.core.models.conversion import (
    ConversionJob,
    ConversionOrder,
    DoneTold,
    ErrorTold,
    JobState,
    ProgressTold,
    Told,
    file_name,
    told_by,
)
from app.errors import Cancelled, ModelError, StorageError, UserError, WrongUse
from app.files import UNDECODABLE, open_regular, read_regular, write_atomically
from app.paths import Home
from app.sentences import plain, say
from app.services.models.conversion.conversion_costs import ConversionCosts, costs_of
from app.services.models.conversion.conversion_source import (
    from_hub,
    made_folder,
    require_consent,
    whole_path,
)
from app.services.models.conversion.converter_process import ConverterProcess
from app.services.models.conversion.stage_rate import StageRate
from app.services.models.model_library import ModelLibrary
from app.worker import Worker

_LOOK_S = 0.2
_MOST_BYTES = 1 << 20  # of conversion.json; ours has some kilobytes
_KEEP_S = 2.0  # between two writings of how far it has come
_KILLED = say(
    "The converter ended before it was done, as when the computer's memory "
    "runs short. What it has made is kept: go on from there."
)
Listener = Callable[[ConversionJob | None], object]


class Conversions:
    """Every method may be called from any thread; `listener` is called in this service's own.
    Nothing is read or begun before `watch`."""

    def __init__(
        self, home: Home, library: ModelLibrary, command: Sequence[str] | None = None
    ) -> None:
        self._path = home.conversion
        self._models = home.models
        self._library = library
        self._command = command
        self._process = ConverterProcess(home.conversion_lock, home.conversion_log, command)
        self._worker = Worker("conversion")
        self._changing = threading.RLock()
        self._job: ConversionJob | None = None
        self._read_up_to = 0
        self._last: Told | None = None
        self._rate = StageRate()
        self._kept_at = 0.0
        self._given_up = threading.Event()
        self.listener: Listener = lambda job: None

    @property
    def folder(self) -> Path:
        """Where models are kept that are made here, unless another place is chosen."""
        return self._models

    def job(self) -> ConversionJob | None:
        return self._job

    def watch(self) -> None:
        """Take up what an earlier start of the program left: go on watching a converter that still
        runs, say how another one ended."""
        self._worker.put(self._take_up)

    def costs(
        self, source: str, folder: Path, consent: str, stopped: Callable[[], bool]
    ) -> ConversionCosts:
        """The table of types. Raises as `costs_of`."""
        return costs_of(source, folder, consent, stopped, self._command)

    def order(
        self, source: str, folder: Path, file_type: str, *, consent: str = "", stream: bool = False
    ) -> ConversionOrder:
        """What to begin, with a name in the folder that is free. Raises WrongUse."""
        require_consent(source, consent)
        is_name = from_hub(source)
        whole = source if is_name else str(whole_path(source))
        wanted = folder / file_name(whole, file_type)
        target, count = wanted, 1
        while target.exists():
            count += 1
            target = wanted.with_name(f"{wanted.name.removesuffix('.gguf')}-{count}.gguf")
        return ConversionOrder(whole, str(target), file_type, consent, stream and is_name)

    def start(self, order: ConversionOrder) -> ConversionJob:
        """Begin it. Raises WrongUse while another is not done with, and without consent to a
        download; HomeNotWritable, DiskFull."""
        require_consent(order.source, order.consent)
        with self._changing:
            now = self._job
            if now is not None and now.state is not JobState.DONE:
                raise WrongUse(
                    say(
                        "The conversion of {now} is not done yet. Go on with it, or give it up, "
                        "before you begin another.",
                        now=now.name,
                    )
                )
            return self._begin(ConversionJob(order, JobState.RUNNING, time.time()))

    def go_on(self) -> ConversionJob:
        """From where it was paused or stopped; waits for a converter that is only now ending.
        Raises as `start`."""
        waiting = self._job
        if waiting is not None and waiting.can_go_on and self._process.is_running(waiting.pid):
            self._process.end(waiting.pid)
        with self._changing:
            job = self._job
            if job is None or not job.can_go_on:
                raise WrongUse(say("There is no conversion that could go on."))
            job = msgspec.structs.replace(job, state=JobState.RUNNING, sentence="")
            if Path(job.order.target).exists():  # whole: only the library does not have it yet
                job = msgspec.structs.replace(job, state=JobState.CONVERTED)
                self._set(job)
                self._worker.put(self._add)
                return job
            return self._begin(job)

    def pause(self) -> None:
        """Let the converter end; what it has made stays. Returns at once."""
        with self._changing:
            job = self._job
            if job is None or job.state is not JobState.RUNNING:
                return
            self._set(msgspec.structs.replace(job, state=JobState.PAUSED, rate=0.0))
        self._worker.put(lambda: self._process.end(job.pid))

    def give_up(self) -> None:
        """Delete what was made so far, and forget the job. Returns at once."""
        self._given_up.set()
        self._worker.put(self._throw_away)

    def put_away(self) -> None:
        """A job that is done needs to be seen no longer."""
        with self._changing:
            if self._job is not None and self._job.state is JobState.DONE:
                self._set(None)

    def close(self) -> None:
        """Stop watching. The converter goes on: `pause` ends it."""
        self._worker.close()

    # In the worker's thread

    def _take_up(self) -> None:
        with self._changing:
            try:
                job = msgspec.json.decode(read_regular(self._path, _MOST_BYTES), type=ConversionJob)
            except (OSError, *UNDECODABLE):
                job = None
            self._job = job
            self._read_up_to = 0
        if job is None:
            self.listener(None)
        elif job.state is JobState.RUNNING:
            self._look()
        elif job.state is JobState.CONVERTED:
            self._add()
        else:
            if self._process.is_running(job.pid):  # it was paused, and the program ended over it
                self._process.end(job.pid)
            self.listener(job)

    def _look(self) -> None:
        """Read what the converter told since, and again in a moment while it runs."""
        # All of it under the lock: between two reads another converter may begin, with a log anew.
        with self._changing:
            job = self._job
            if job is None or job.state is not JobState.RUNNING:
                return
            running = self._process.is_running(job.pid)  # before the last lines are read
            progress = self._read_log()
            if progress is not None:
                rate = self._rate.after(progress)
                job = msgspec.structs.replace(job, progress=progress, rate=rate)
            if running:
                self._set(job, keep=False)
                self._worker.put(self._look, _LOOK_S)
                return
            self._set(_ended(job, self._last))
        if isinstance(self._last, DoneTold):
            self._add()

    def _read_log(self) -> ProgressTold | None:
        """The newest progress; the last thing said is kept."""
        newest = None
        with contextlib.suppress(OSError), open_regular(self._process.log) as file:
            file.seek(self._read_up_to)
            for line in file:
                if not line.endswith(b"\n"):
                    break  # the rest of it is still to come
                self._read_up_to += len(line)
                told = told_by(line)
                if isinstance(told, ProgressTold):
                    newest = told
                elif isinstance(told, DoneTold | ErrorTold):
                    self._last = told
        return newest

    def _add(self) -> None:
        """The file is whole: into the library with it."""
        job = self._job
        if job is None:
            return
        target = Path(job.order.target)
        size = target.stat().st_size if target.exists() else 0

        def progress(fraction: float) -> None:
            if self._worker.is_stopped() or self._given_up.is_set():
                raise Cancelled
            now = ProgressTold("add", round(fraction * size), size, 1.0)
            self._set(msgspec.structs.replace(job, progress=now, rate=0.0), keep=False)

        try:
            entry = self._library.add(target, progress)
        except Cancelled:
            return  # the next start adds it
        except (ModelError, StorageError) as error:
            stopped = msgspec.structs.replace(job, state=JobState.STOPPED, sentence=str(error))
            self._set(stopped)
            return
        done = msgspec.structs.replace(job, state=JobState.DONE, model_sha256=entry.sha256)
        self._set(done)

    def _throw_away(self) -> None:
        self._given_up.clear()
        job = self._job
        if job is None:
            return
        self._process.end(job.pid)
        target = Path(job.order.target)
        left = [
            target.with_name(f"{target.name}.part{end}") for end in ("", ".journal", ".journal.new")
        ]
        shards = target.with_name(f"{target.name}.part.shards")
        if shards.is_dir():
            left += list(shards.iterdir())
        for path in left:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            shards.rmdir()
        self._set(None)

    # The job

    def _begin(self, job: ConversionJob) -> ConversionJob:
        """Under the lock."""
        order = job.order
        target = Path(order.target)
        words = [order.source, "-o", order.target, "--type", order.type]
        words += ["--stream"] if order.stream else []
        folder = made_folder(target.parent)
        self._read_up_to, self._last, self._rate = 0, None, StageRate()
        before = self._job
        # Before it begins: a crash in between must not leave a job with the number of an older one.
        self._set(msgspec.structs.replace(job, pid=0))
        try:
            pid = self._process.start(words, folder)
        except WrongUse:
            self._set(before)
            raise
        except OSError as error:
            self._set(before)
            raise WrongUse(
                say(
                    "The converter cannot be started ({reason}). Check the folder "
                    "{folder}, and try again.",
                    reason=error.strerror,
                    folder=folder,
                )
            ) from error
        job = msgspec.structs.replace(job, pid=pid)
        try:
            self._set(job)
        except UserError:
            self._process.end(pid)
            raise
        self._worker.put(self._look, _LOOK_S)
        return job

    def _set(self, job: ConversionJob | None, *, keep: bool = True) -> None:
        """Without `keep` it is written every few seconds alone. Raises HomeNotWritable, DiskFull
        where it must be kept."""
        with self._changing:
            if job == self._job and job is not None and not keep:
                return  # nothing new was told
            self._job = job
            now = time.monotonic()
            if job is None:
                self._path.unlink(missing_ok=True)
            elif keep or now - self._kept_at > _KEEP_S:
                self._kept_at = now
                try:
                    write_atomically(
                        self._path, msgspec.json.format(msgspec.json.encode(job, enc_hook=plain))
                    )
                except StorageError:
                    if keep and job.state is JobState.RUNNING:
                        raise
        self.listener(job)


def _ended(job: ConversionJob, last: Told | None) -> ConversionJob:
    """What has become of it when its converter has ended, by the last thing that it said."""
    if isinstance(last, DoneTold):
        return msgspec.structs.replace(job, state=JobState.CONVERTED)
    if not isinstance(last, ErrorTold):
        sentence: str = _KILLED
    elif last.kind == "hub" and job.progress is not None:
        sentence = say(
            "The download of {name} was cut off: check the connection and the disk's room, then go "
            "on. What is complete is not fetched twice.",
            name=job.name,
        )
    else:
        sentence = last.message
    return msgspec.structs.replace(job, state=JobState.STOPPED, sentence=sentence, rate=0.0)
