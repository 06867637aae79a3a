"""Files of a repository into the hub's cache, with progress, and with an end when it is wanted."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from convert.ranges import Interrupted

_AT_ONCE = 4

Progress = Callable[[int, int, str], None]
"""Called with the bytes that are there, the bytes of all files, and the name of one that comes."""


def download_files(
    repository: str,
    commit: str,
    sizes: Mapping[str, int],
    progress: Progress = lambda done, total, name: None,
) -> Path:
    """Download what the cache lacks of these files (their sizes by name); the folder they are in.

    What `progress` raises, and Ctrl-C, end it within a moment: what came stays for the next call.
    Raises what the hub's client raises.
    """
    return _Download(repository, commit, sizes).run(progress)


class _Download:
    """Some threads that take one file after the other. The hub's own way to fetch several would
    wait for all of them when it is interrupted."""

    def __init__(self, repository: str, commit: str, sizes: Mapping[str, int]) -> None:
        self._repository = repository
        self._commit = commit
        self._sizes = sizes
        self._left = deque(sizes)
        self._there = dict.fromkeys(sizes, 0)
        self._paths: dict[str, Path] = {}
        self._error: BaseException | None = None
        self._stopped = False
        self._state = threading.Condition()

    def run(self, progress: Progress) -> Path:
        for n in range(min(_AT_ONCE, len(self._sizes))):
            # Daemons: a connection that hangs must not keep the program from ending.
            threading.Thread(target=self._work, daemon=True, name=f"download-{n}").start()
        total = sum(self._sizes.values())
        try:
            while len(self._paths) < len(self._sizes):
                with self._state:
                    if self._error is not None:
                        raise self._error
                    self._state.wait(0.1)  # so that Ctrl-C is answered on every system
                coming = next((n for n in self._there if n not in self._paths), "")
                progress(min(total, sum(self._there.values())), total, coming)
        finally:
            self._stopped = True
        return next(iter(self._paths.values())).parent

    def _work(self) -> None:
        from huggingface_hub import hf_hub_download

        while not self._stopped:
            try:
                name = self._left.popleft()
            except IndexError:
                return
            try:
                path = hf_hub_download(
                    self._repository,
                    name,
                    revision=self._commit,
                    tqdm_class=self._counter(name),
                )
            except BaseException as error:  # whatever it is, the caller waits for it
                with self._state:
                    self._error = self._error or error
                    self._stopped = True
                    self._state.notify_all()
                return
            with self._state:
                self._there[name] = self._sizes[name]
                self._paths[name] = Path(path)
                self._state.notify_all()

    def _counter(self, name: str) -> Any:
        """What the hub's client takes for a progress bar of one file."""

        def count(nbytes: int) -> None:
            if self._stopped:
                raise Interrupted
            self._there[name] += nbytes

        class Counter:
            def __init__(self, *_: Any, initial: int = 0, **__: Any) -> None:
                count(initial)

            def __enter__(self) -> Counter:
                return self

            def __exit__(self, *_: object) -> None:
                pass

            def update(self, n: float | None = 1) -> None:
                count(int(n or 0))

            def close(self) -> None:
                pass

            def set_postfix_str(self, *_: Any, **__: Any) -> None:
                pass

        return Counter
