"""Errors of the hub's client and its HTTP library, each as HubError with one sentence."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from convert.errors import HubError
from convert.ranges import transport_errors


@contextlib.contextmanager
def hub_errors(repository: str, revision: str | None) -> Iterator[None]:
    """What the hub's client raises, as HubError with one sentence."""
    from huggingface_hub.errors import OfflineModeIsEnabled

    expected: tuple[type[Exception], ...] = (*transport_errors(), OfflineModeIsEnabled)
    try:
        yield
    except expected as error:
        raise explain(error, repository, revision) from error


@contextlib.contextmanager
def answers_of(repository: str) -> Iterator[None]:
    """What an answer raises that is no JSON, or JSON of another kind, as HubError."""
    try:
        yield
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        from huggingface_hub.errors import HFValidationError

        if isinstance(error, HFValidationError):
            raise HubError(
                f"{repository} is no name that a model of the hub can have: check it."
            ) from error
        raise HubError(
            f"What the hub says of {repository} can't be understood ({type(error).__name__}): try "
            "again later, or another address."
        ) from error


def explain(error: Exception, repository: str, revision: str | None) -> HubError:
    """The sentence for an exception of the hub's client or its HTTP library."""
    from huggingface_hub import errors as hub

    if isinstance(error, hub.GatedRepoError):
        return HubError(
            f"{repository} is gated: accept its terms on the hub, then log in with `hf auth login`."
        )
    if isinstance(error, hub.RepositoryNotFoundError):
        return HubError(
            f"The hub has no model {repository}, or it is private: check the name, or log in with "
            "`hf auth login`."
        )
    if isinstance(error, hub.RevisionNotFoundError):
        return HubError(f"{repository} has no revision {revision}: check its name.")
    if isinstance(error, hub.OfflineModeIsEnabled):
        return HubError("Downloads are switched off (HF_HUB_OFFLINE): unset it, or give a folder.")
    if isinstance(error, hub.HfHubHTTPError):
        code = error.response.status_code
        return HubError(f"The hub refused {repository} ({code}): try again later.")
    return HubError(
        f"{repository} can't be downloaded ({type(error).__name__}): check the connection and "
        "the disk, and call again; what is complete is not fetched twice."
    )
