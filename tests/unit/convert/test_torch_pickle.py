"""A torch pickle is read as data: nothing in it runs, and nothing but weights gets in."""

from __future__ import annotations

import builtins
import collections
import os
import pickle
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.errors import CheckpointError
from convert.torch_pickle import PickledTensor, Storage, read_state_dict
from tests.helpers.checkpoints import pickle_state_dict
from tests.helpers.conversions import as_parameter, as_subclass, number, pickled_tensor, text

TABLE = {"a.weight": ("HalfStorage", 12, (3, 4)), "b.bias": ("FloatStorage", 5, (5,))}


def test_a_state_dict_gives_its_tensors() -> None:
    assert read_state_dict(pickle_state_dict(TABLE), "shard") == {
        "a.weight": PickledTensor(Storage("HalfStorage", "0", 12), 0, (3, 4), (4, 1)),
        "b.bias": PickledTensor(Storage("FloatStorage", "1", 5), 0, (5,), (1,)),
    }


def test_the_version_table_of_a_module_is_read_over() -> None:
    # OrderedDict() with items, then BUILD with {"_metadata": {}}: what Module.state_dict() pickles.
    plain = pickle_state_dict(TABLE)
    items = plain[plain.index(b"}q\x00") + 3 : -1]
    built = b"\x80\x02ccollections\nOrderedDict\n)R" + items + b"}X\x09\x00\x00\x00_metadata}sb."
    assert read_state_dict(built, "shard") == read_state_dict(plain, "shard")


class Runs:
    """Pickled as a call of a function with arguments."""

    def __init__(self, function: Any, *arguments: Any) -> None:
        self.call = (function, arguments)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return self.call


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize(
    "function", [os.system, builtins.eval, builtins.getattr, collections.Counter]
)
def test_any_other_call_is_refused_and_not_made(
    function: Any, protocol: int, tmp_path: Path
) -> None:
    witness = tmp_path / "ran"
    data = pickle.dumps({"x": Runs(function, f"touch {witness}")}, protocol)
    with pytest.raises(CheckpointError, match="which weights never need") as refusal:
        read_state_dict(data, "shard-1.bin")
    assert "shard-1.bin" in str(refusal.value)
    assert not witness.exists()


@pytest.mark.parametrize("name", ["load", "save", "device", "_utils", "HalfStorage.__class__"])
def test_other_names_of_torch_are_refused(name: str) -> None:
    data = pickle_state_dict(TABLE).replace(b"torch\nHalfStorage", b"torch\n" + name.encode())
    with pytest.raises(CheckpointError, match=r"asks for torch\."):
        read_state_dict(data, "shard")


PLAIN = pickled_tensor("0", 12, (3, 4), (4, 1))


@pytest.mark.parametrize(
    "opcodes",
    [
        as_parameter(PLAIN),
        as_parameter(PLAIN, state=True),
        as_parameter(as_parameter(PLAIN)),
        as_subclass("0", 12, (3, 4), (4, 1)),
    ],
)
def test_a_parameter_is_its_tensor(opcodes: bytes) -> None:
    data = b"\x80\x02}(" + text("a.weight") + opcodes + b"u."
    assert read_state_dict(data, "shard") == {
        "a.weight": PickledTensor(Storage("HalfStorage", "0", 12), 0, (3, 4), (4, 1))
    }


@pytest.mark.parametrize(
    ("opcodes", "what"),
    [
        (
            b"ctorch._utils\n_rebuild_parameter\n(K\x01\x88ccollections\nOrderedDict\n)RtR",
            "damaged",
        ),
        (b"ctorch._utils\n_rebuild_parameter\n)R", "damaged"),
        (b"ctorch._utils\n_rebuild_parameter\n(" + PLAIN + b"tR", "damaged"),
        (
            as_subclass("0", 12, (3, 4), (4, 1)).replace(
                b"ctorch\nTensor\n", b"ccollections\nOrderedDict\n"
            ),
            "damaged",
        ),
        (
            as_subclass("0", 12, (3, 4), (4, 1)).replace(
                b"(ctorch._utils\n_rebuild_tensor_v2\n", b"(ctorch._utils\n_rebuild_parameter\n"
            ),
            "damaged",
        ),
        (PLAIN.replace(b"_rebuild_tensor_v2", b"_rebuild_qtensor"), "asks for torch"),
        (PLAIN.replace(b"torch\nHalfStorage", b"torch\nTensor"), "damaged"),
        (PLAIN.replace(b"torch\nHalfStorage", b"torch\nfloat16"), "damaged"),
        (b"ctorch\nTensor\n(K\x01tR", "damaged"),
        (b"ctorch.nn.parameter\nParameter\n(K\x01tR", "damaged"),
        (PLAIN.replace(b"torch\nHalfStorage", b"torch.storage\nUntypedStorage"), "damaged"),
    ],
)
def test_the_calls_for_parameters_take_tensors_alone(opcodes: bytes, what: str) -> None:
    with pytest.raises(CheckpointError, match=what):
        read_state_dict(b"\x80\x02}(" + text("w") + opcodes + b"u.", "shard")


@pytest.mark.parametrize(
    ("dtype", "kind", "elements"),
    [("float16", "F16", 12), ("bfloat16", "BF16", 12), ("float8_e4m3fn", "F8_E4M3FN", 24)],
)
def test_a_tensor_that_names_its_type_has_it(dtype: str, kind: str, elements: int) -> None:
    opcodes = PLAIN.replace(b"_rebuild_tensor_v2", b"_rebuild_tensor_v3")
    opcodes = opcodes.replace(b"torch\nHalfStorage", b"torch.storage\nUntypedStorage")
    opcodes = opcodes.replace(number(12), number(24), 1)
    opcodes = opcodes.removesuffix(b"tR") + f"ctorch\n{dtype}\ntR".encode()
    (found,) = read_state_dict(b"\x80\x02}(" + text("w") + opcodes + b"u.", "x").values()
    assert (found.dtype, found.storage.numel) == (kind, elements)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b".",
        b"\x80\x02.",
        b"\x80\x02h\x07.",  # memo that was never set
        b"\x80\x02}u.",  # items without a mark
        b"\x80\x02J\x01\x00\x00\x00Q.",  # persistent id that is a number
        b"\x80\x02ccollections\nOrderedDict\nK\x01R.",
        b"\x80\x02}(]K\x01u.",  # a list as key
        pickle_state_dict(TABLE)[:-7],
        b"X" + struct.pack("<I", 2**32 - 1) + b"short",
    ],
)
def test_a_damaged_pickle_gets_one_sentence(data: bytes) -> None:
    with pytest.raises(CheckpointError, match="shard"):
        read_state_dict(data, "shard")


def test_what_is_not_a_table_of_tensors_is_refused() -> None:
    for value in ([1], {"a": 1}, {"a": {}}, {1: 2}, None):
        with pytest.raises(CheckpointError, match=r"not a|damaged"):
            read_state_dict(pickle.dumps(value, 2), "shard")


@pytest.mark.parametrize("as_what", [b"K\x01s.", b"K\x01\x93.", b"Q.", b"R."])
def test_nesting_without_end_is_refused(as_what: bytes) -> None:
    deep = b"\x80\x02})" + b"\x85" * 1_000_000 + as_what
    with pytest.raises(CheckpointError, match="damaged"):
        read_state_dict(deep, "shard")


def test_a_name_that_occurs_twice_is_refused() -> None:
    data = pickle_state_dict(TABLE).replace(
        b"X\x06\x00\x00\x00b.bias", b"X\x08\x00\x00\x00a.weight"
    )
    with pytest.raises(CheckpointError, match="twice"):
        read_state_dict(data, "shard")


@given(st.data())
def test_a_mutated_pickle_is_read_or_refused_never_worse(data: st.DataObject) -> None:
    changed = bytearray(pickle_state_dict(TABLE))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(changed) - 1))
        changed[at] = data.draw(st.integers(0, 255))
    try:
        read_state_dict(bytes(changed), "shard")
    except CheckpointError as error:
        assert str(error).endswith(".")
