"""torch `.bin` archive: locates its tensors without torch.

The file is a zip of stored (never compressed) members: `<name>/data.pkl`, and one
`<name>/data/<key>` per storage. So every tensor is a range of bytes of the file itself.
"""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path
from typing import BinaryIO

from convert.contents import LOOKED_AT, explain_contents, is_safetensors
from convert.errors import CheckpointError, UnsupportedError
from convert.tensors import ITEM_SIZE, OpenShard, StoredTensor, file_size, open_file, reach
from convert.torch_pickle import PickledTensor, read_state_dict

# Bytes of `data.pkl` that are read at most; the published shards' have some 10 KB. A byte of a
# hostile pickle can cost a hundred of memory.
MAX_PICKLE = 4 * 2**20

MAX_DIRECTORY = 32 * 2**20  # bytes of a zip's directory that are read at most

MAX_MEMBERS = 100_000
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")


def read_torch_archive(path: Path, open_shard: OpenShard = open_file) -> list[StoredTensor]:
    """Every tensor in the file, in the order of the pickle; integers and the like are no weights.

    Raises CheckpointError for anything that does not add up, UnsupportedError for the old format.
    """
    where = path.name
    try:
        with open_shard(path) as file:
            size = file_size(file)
            try:
                archive = zipfile.ZipFile(_Bounded(file))
            except zipfile.BadZipFile as error:
                raise _not_a_zip(file, where) from error
            with archive:
                members = _locate_members(archive, file, size, where)
                root, pickle = _read_pickle(archive, where)
    except zipfile.BadZipFile as error:
        raise CheckpointError(f"{where} is damaged: download the shard again.") from error
    except (NotImplementedError, RuntimeError, EOFError, ValueError, struct.error) as error:
        raise CheckpointError(f"{where} is damaged ({error}): download the shard again.") from error
    return [
        _locate_tensor(name, tensor, root, members, path)
        for name, tensor in read_state_dict(pickle, where).items()
    ]


def _not_a_zip(file: BinaryIO, where: str) -> CheckpointError | UnsupportedError:
    file.seek(0)
    start = file.read(LOOKED_AT)
    if start.startswith(b"PK"):
        return CheckpointError(f"{where} is truncated or damaged: download the shard again.")
    if start.startswith(b"\x80"):
        return UnsupportedError(
            f"{where} is in torch's old format (before 1.6), which can't be read safely: "
            "save it again with a newer torch, or as safetensors."
        )
    if is_safetensors(start):
        return CheckpointError(
            f"{where} is a safetensors file: give it the name that such files have, "
            "model*.safetensors."
        )
    other = explain_contents(where, start)
    return CheckpointError(other or f"{where} is not a torch file: download the shard again.")


class _Bounded(io.RawIOBase):
    """A file of which nobody reads much at once: the standard library would take the directory of
    a zip whole, however long it says that it is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def read(self, count: int | None = -1, /) -> bytes:
        if count is None or not 0 <= count <= MAX_DIRECTORY:
            count = MAX_DIRECTORY + 1
        data = self._file.read(count)
        if len(data) > MAX_DIRECTORY:
            raise zipfile.BadZipFile("a directory that is too large to be real")
        return data


def _locate_members(
    archive: zipfile.ZipFile, file: BinaryIO, size: int, where: str
) -> dict[str, tuple[int, int]]:
    """Offset of the first data byte and length of each member, checked against each other."""
    infos = archive.infolist()
    if len(infos) > MAX_MEMBERS:
        raise CheckpointError(f"{where} has {len(infos)} members, more than weights need.")
    members: dict[str, tuple[int, int]] = {}
    end_of_previous, previous = 0, "the start"
    for info in sorted(infos, key=lambda each: each.header_offset):
        name = info.filename
        if info.compress_type != zipfile.ZIP_STORED or info.file_size != info.compress_size:
            raise UnsupportedError(
                f"{where} is compressed, which torch never does: save it again with torch."
            )
        if name in members:
            raise CheckpointError(f"{where} holds {name[:80]!r} twice.")
        if info.header_offset < end_of_previous:
            raise CheckpointError(
                f"{where} is hostile or damaged: {name[:80]!r} overlaps {previous[:80]!r}."
            )
        file.seek(info.header_offset)
        fields = _LOCAL_HEADER.unpack(file.read(_LOCAL_HEADER.size))
        if fields[0] != b"PK\x03\x04":
            raise CheckpointError(f"{where} is damaged: download the shard again.")
        start = info.header_offset + _LOCAL_HEADER.size + fields[-2] + fields[-1]
        if start + info.file_size > size:
            raise CheckpointError(f"{where} is truncated: download the shard again.")
        members[name] = (start, info.file_size)
        end_of_previous, previous = start + info.file_size, name
    return members


def _read_pickle(archive: zipfile.ZipFile, where: str) -> tuple[str, bytes]:
    """The archive's root folder and its `data.pkl`."""
    names = [info.filename for info in archive.infolist()]
    pickles = [name for name in names if name.count("/") == 1 and name.endswith("/data.pkl")]
    if len(pickles) != 1:
        raise CheckpointError(f"{where} is a zip, but not a torch file: it has no data.pkl.")
    root = pickles[0].removesuffix("/data.pkl")
    if archive.getinfo(pickles[0]).file_size > MAX_PICKLE:
        raise CheckpointError(f"{where} has a table of tensors that is too large to be real.")
    byteorder = f"{root}/byteorder"
    if byteorder in names and archive.getinfo(byteorder).file_size < 16:
        order = archive.read(byteorder)
        if order != b"little":
            raise UnsupportedError(f"{where} was written on a big-endian machine.")
    return root, archive.read(pickles[0])


def _locate_tensor(
    name: str,
    tensor: PickledTensor,
    root: str,
    members: dict[str, tuple[int, int]],
    path: Path,
) -> StoredTensor:
    dtype = tensor.dtype
    if dtype not in ITEM_SIZE:
        # Integer buffers (position ids and the like), or what a quantization left.
        return StoredTensor(name, dtype, tensor.shape, path, 0)
    item = ITEM_SIZE[dtype]
    member = members.get(f"{root}/data/{tensor.storage.key}")
    if member is None:
        raise CheckpointError(f"{path.name} lacks the data of {name}: download the shard again.")
    start, length = member
    if tensor.storage.numel * item > length:
        raise CheckpointError(f"{path.name} holds too few bytes for {name}.")
    needed = tensor.offset + reach(tensor.shape, tensor.stride)
    if needed > tensor.storage.numel or tensor.offset > tensor.storage.numel:
        raise CheckpointError(f"{name} in {path.name} reaches beyond its data.")
    strides = None if _is_contiguous(tensor) else tensor.stride
    return StoredTensor(name, dtype, tensor.shape, path, start + tensor.offset * item, strides)


def _is_contiguous(tensor: PickledTensor) -> bool:
    expected = 1
    for length, stride in zip(reversed(tensor.shape), reversed(tensor.stride), strict=True):
        if length != 1 and stride != expected:
            return False
        expected *= length
    return True
