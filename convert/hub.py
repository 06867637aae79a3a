"""Fetch a checkpoint from the Hugging Face hub, at one commit, only what a conversion needs.

This is the only module that opens a connection, and only after the user named a hub id.
"""

from __future__ import annotations

import re
from pathlib import Path

from convert.errors import HubError
from convert.metadata import Provenance

_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_SETTINGS = (
    "config.json",
    "generation_config.json",
    "tokenizer.model",
    "tokenizer.json",
    "tokenizer_config.json",
    "added_tokens.json",
    "special_tokens_map.json",
    "chat_template.jinja",
    "README.md",
)
# Safetensors first, where a repository has both: the same order as on the disk.
_WEIGHTS = (
    re.compile(r"model(-\d{5}-of-\d{5})?\.safetensors(\.index\.json)?"),
    re.compile(r"pytorch_model(-\d{5}-of-\d{5})?\.bin(\.index\.json)?"),
)


def is_hub_id(source: str) -> bool:
    """Whether `source` names a repository of the hub and can't be meant as a folder.

    A first part that is a folder here is taken for a mistyped path: no connection is made for it.
    """
    return bool(_HUB_ID.fullmatch(source)) and not Path(source.partition("/")[0]).exists()


def needed_files(names: list[str]) -> list[str]:
    """Those files of a repository that a conversion reads: settings, and one format of weights."""
    settings = [name for name in names if name in _SETTINGS]
    for pattern in _WEIGHTS:
        weights = [name for name in names if pattern.fullmatch(name)]
        if weights:
            return settings + weights
    return settings


def fetch(repository: str, revision: str | None) -> tuple[Path, Provenance]:
    """Download what is missing of the repository; its folder in the cache, and where it is from.

    A revision (branch, tag or commit) is resolved to a commit first, so that all files are of one.
    The hub's client resumes, checks sums, and finds the user's token. Raises HubError.
    """
    from huggingface_hub import HfApi, snapshot_download
    from huggingface_hub import errors as hub

    # The base of all that its HTTP library raises; which library that is, is its own affair.
    transport_error: type[Exception] = getattr(hub, "HTTPError", OSError)
    try:
        info = HfApi().model_info(repository, revision=revision)
        commit = info.sha
        files = needed_files([each.rfilename for each in info.siblings or []])
        if commit is None:
            raise HubError(f"The hub names no commit for {repository}: try again later.")
        if not any(pattern.fullmatch(name) for pattern in _WEIGHTS for name in files):
            raise HubError(f"{repository} holds no weights of a kind that can be converted.")
        folder = snapshot_download(repository, revision=commit, allow_patterns=files)
    except hub.GatedRepoError as error:
        raise HubError(
            f"{repository} is gated: accept its terms on the hub, then log in with `hf auth login`."
        ) from error
    except hub.RepositoryNotFoundError as error:
        raise HubError(
            f"The hub has no model {repository}, or it is private: check the name, or log in with "
            "`hf auth login`."
        ) from error
    except hub.RevisionNotFoundError as error:
        raise HubError(f"{repository} has no revision {revision}: check its name.") from error
    except hub.OfflineModeIsEnabled as error:
        raise HubError(
            "Downloads are switched off (HF_HUB_OFFLINE): unset it, or give a folder."
        ) from error
    except hub.HfHubHTTPError as error:
        code = error.response.status_code
        raise HubError(f"The hub refused {repository} ({code}): try again later.") from error
    except (OSError, transport_error) as error:
        raise HubError(
            f"{repository} can't be downloaded ({type(error).__name__}): check the connection and "
            "the disk, and call again; what is complete is not fetched twice."
        ) from error
    return Path(folder), Provenance(repository, commit)
