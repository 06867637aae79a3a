"""Hugging Face hub: a checkpoint at one commit, and only the files that a conversion needs.

With `stream` and `ranges` the only module that opens a connection, and only after the user named a
hub id. It is fetched into the hub's cache, or opened to be streamed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from convert.checkpoint import Checkpoint, open_checkpoint
from convert.download import Progress, download_files
from convert.errors import HubError
from convert.folders import explain_names
from convert.hub_answers import ANSWER_S, guard, short_answers
from convert.hub_errors import answers_of, hub_errors
from convert.provenance import Provenance
from convert.ranges import RangeFile, RemoteFile
from convert.stream import StreamSource
from convert.tensors import open_file

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
    "chat_template.json",
    "README.md",
)
_MORE_SETTINGS = re.compile(r"additional_chat_templates/[\w.-]+\.jinja")
# Safetensors first, where a repository has both: the same order as on the disk.
_WEIGHTS = (
    re.compile(r"model(-\d{5}-of-\d{5})?\.safetensors(\.index\.json)?"),
    re.compile(r"pytorch_model(-\d{5}-of-\d{5})?\.bin(\.index\.json)?"),
)


@dataclass(frozen=True)
class Repository:
    """A repository at one commit, and those of its files that a conversion reads."""

    name: str
    commit: str
    files: tuple[RemoteFile, ...]

    @property
    def shards(self) -> dict[str, RemoteFile]:
        """The files with weights, by name."""
        return {
            file.name: file
            for file in self.files
            if not _is_setting(file.name) and not file.name.endswith(".json")
        }

    @property
    def promised(self) -> dict[str, str]:
        """SHA-256 of each shard, as far as the hub tells it."""
        return {name: file.sha256 for name, file in self.shards.items() if file.sha256}

    @property
    def provenance(self) -> Provenance:
        return Provenance(self.name, self.commit)


def is_hub_id(source: str) -> bool:
    """Whether `source` names a repository of the hub and can't be meant as a folder.

    A first part that is a folder here is taken for a mistyped path: no connection is made for it.
    """
    return bool(_HUB_ID.fullmatch(source)) and not Path(source.partition("/")[0]).exists()


def needed_files(names: list[str]) -> list[str]:
    """Those files of a repository that a conversion reads: settings, and one format of weights."""
    settings = [name for name in names if _is_setting(name)]
    for pattern in _WEIGHTS:
        weights = [name for name in names if pattern.fullmatch(name)]
        if weights:
            return settings + weights
    return settings


def _is_setting(name: str) -> bool:
    return name in _SETTINGS or _MORE_SETTINGS.fullmatch(name) is not None


def resolve(repository: str, revision: str | None) -> Repository:
    """The repository at the commit that `revision` (branch, tag or commit) stands for just now.

    Raises HubError.
    """
    from huggingface_hub import HfApi, hf_hub_url

    guard()
    with hub_errors(repository, revision), short_answers(), answers_of(repository):
        info = HfApi().model_info(
            repository, revision=revision, files_metadata=True, timeout=ANSWER_S
        )
        if info.sha is None:
            raise HubError(f"The hub names no commit for {repository}: try again later.")
        listed = {each.rfilename: each for each in info.siblings or []}
        result = Repository(
            repository,
            info.sha,
            tuple(
                RemoteFile(
                    name,
                    hf_hub_url(repository, name, revision=info.sha),
                    int(listed[name].size or 0),
                    lfs.sha256 if (lfs := listed[name].lfs) is not None else None,
                )
                for name in needed_files(list(listed))
            ),
        )
    if not result.shards:
        kind = explain_names(listed)
        what = kind or "holds no weights of a kind that can be converted"
        raise HubError(f"{repository} {what}.")
    return result


def download(repository: Repository, progress: Progress = lambda done, total, name: None) -> Path:
    """Download what is missing of the repository; its folder in the hub's cache. Raises HubError.

    The hub's client keeps whole files, and finds the user's token; it does not compare sums: see
    `promised`.
    """
    return _fetched(repository, [file.name for file in repository.files], progress)


def open_headers(repository: Repository) -> Checkpoint:
    """The headers of a repository: of shards that the cache has from there, of others over the
    network. The small files are downloaded, and the shards would lie beside them.

    Raises NoRanges where the hub gives whole files only, HubError, and what opening a checkpoint
    raises.
    """
    shards = repository.shards
    small = [file.name for file in repository.files if file.name not in shards]
    settings = _fetched(repository, small)

    def open_shard(path: Path) -> BinaryIO:
        if (settings / path.name).is_file():
            return open_file(settings / path.name)
        return cast(BinaryIO, RangeFile(shards[path.name]))

    with hub_errors(repository.name, repository.commit):
        return open_checkpoint(settings, shards, open_shard)


def open_stream(repository: Repository, folder: Path) -> tuple[Checkpoint, StreamSource]:
    """The headers of a repository, read over the network, and its weights a shard at a time.

    `folder` takes the shards while they are needed; it is made when the first one comes. Raises
    HubError, and what opening a checkpoint raises.
    """
    shards = repository.shards
    unknown = [name for name, file in shards.items() if file.sha256 is None]
    if unknown:
        raise HubError(f"The hub tells no SHA-256 of {unknown[0]}: convert without --stream.")
    checkpoint = open_headers(repository)
    return checkpoint, StreamSource(checkpoint.tensors, checkpoint.shards, shards, folder)


def _fetched(
    repository: Repository,
    names: list[str],
    progress: Progress = lambda done, total, name: None,
) -> Path:
    if not names:
        raise HubError(f"{repository.name} has no config.json: give the id of a checkpoint.")
    sizes = {file.name: file.size for file in repository.files if file.name in names}
    with hub_errors(repository.name, repository.commit), answers_of(repository.name):
        return download_files(repository.name, repository.commit, sizes, progress)
