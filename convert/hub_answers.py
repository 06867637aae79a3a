"""Hub answers: what a server says is checked before the hub's client makes a file's name of it.

The client names files of its cache by the tag and the commit that a server sends with a file, as
they are: a mirror that sends `../` would have it write outside of the cache.
"""

from __future__ import annotations

import functools
import re
from typing import Any

from convert.errors import HubError

# Headers of which the client makes names; with the slashes of a weak tag taken off, as it does.
_NAMES = ("etag", "x-linked-etag", "x-repo-commit")
_NAME = re.compile(r"[\w+=.-]{1,200}", re.ASCII)
# More than a file was said to have, for parts that come twice after a broken connection.
_SPARE_BYTES = 64 << 20


@functools.cache
def guard() -> None:
    """From now on the hub's client gets no answer that was not looked at; once a process."""
    from huggingface_hub import set_client_factory
    from huggingface_hub.utils._http import default_client_factory

    def make() -> Any:
        client = default_client_factory()
        client.event_hooks["response"] = [*client.event_hooks["response"], require_names]
        return client

    set_client_factory(make)


def require_names(response: Any) -> None:
    """Raises HubError for a header that would lead out of the cache."""
    for header in _NAMES:
        said = response.headers.get(header)
        if said is None:
            continue
        name = said.removeprefix("W/").strip('"')
        if not _NAME.fullmatch(name) or set(name) == {"."}:
            raise HubError(
                f"The hub at {response.url.host} names a file by {header} as none can be named: "
                "nothing was written. Download from another address."
            )


def require_length(name: str, came: int, size: int) -> None:
    """Raises HubError for more bytes of a file than it was said to have."""
    if came > 2 * size + _SPARE_BYTES:
        raise HubError(
            f"{name} is longer than the hub said, and was not downloaded further: try another "
            "address."
        )
