"""Activations: what a model's matrices are multiplied with, summed up while llama.cpp computes.

llama.cpp asks of each operation, before and after it is computed (`cb_eval`). Which are looked at,
and in which order rows are added, is as in its tools/imatrix: so sums of one machine are equal to
the last bit. For that the structure `ggml_tensor` is read as ggml.h has it.
"""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import numpy.typing as npt

from convert.errors import ToolError
from convert.ggml import load_ggml

Rows = npt.NDArray[np.float32]

_LEAST_ROWS = 16  # of a batch; smaller ones are the ends of texts
_F32 = 0


class _Tensor(ctypes.Structure):
    """`struct ggml_tensor` of ggml.h."""


_Tensor._fields_ = (
    ("type", ctypes.c_int),
    ("buffer", ctypes.c_void_p),
    ("ne", ctypes.c_int64 * 4),
    ("nb", ctypes.c_size_t * 4),
    ("op", ctypes.c_int),
    ("op_params", ctypes.c_int32 * 16),
    ("flags", ctypes.c_int32),
    ("src", ctypes.POINTER(_Tensor) * 10),
    ("view_src", ctypes.c_void_p),
    ("view_offs", ctypes.c_size_t),
    ("data", ctypes.c_void_p),
    ("name", ctypes.c_char * 64),
    ("extra", ctypes.c_void_p),
    ("padding", ctypes.c_char * 8),
)


class Activations:
    """Sums of squares by the matrix that was multiplied with, and of how many rows; of experts for
    each its own. `see` is llama.cpp's callback, and must outlive the context it was given to."""

    def __init__(self) -> None:
        """Raises ToolError where llama.cpp is not installed, or its structure is another one."""
        ggml = load_ggml()
        ggml.ggml_op_name.restype = ctypes.c_char_p
        names = {ggml.ggml_op_name(number): number for number in range(60)}
        try:
            self._plain, self._by_expert = names[b"MUL_MAT"], names[b"MUL_MAT_ID"]
        except KeyError as error:
            raise ToolError(
                "The installed llama.cpp multiplies matrices in another way."
            ) from error
        ggml.ggml_tensor_overhead.restype = ctypes.c_size_t
        if ggml.ggml_tensor_overhead() - ctypes.sizeof(_Tensor) not in range(8, 65):
            raise ToolError("The installed llama.cpp has tensors of another structure.")
        self.sums: dict[str, Rows] = {}
        self.counts: dict[str, npt.NDArray[np.int64]] = {}
        self.error: Exception | None = None

    def see(self, address: int, is_question: bool, _data: object) -> bool:
        """Whether the operation is wanted; then its rows are taken. No exception may leave it: what
        went wrong is kept in `error`."""
        try:
            tensor = ctypes.cast(address, ctypes.POINTER(_Tensor)).contents
            if is_question:
                return self._is_wanted(tensor)
            self._take(tensor)
        except Exception as error:  # ctypes would print it, and go on with half a graph
            self.error = self.error or error
        return not is_question

    def _is_wanted(self, tensor: Any) -> bool:
        if tensor.op == self._by_expert:
            return True
        if tensor.op != self._plain:
            return False
        by, rows = tensor.src[0].contents, tensor.src[1].contents
        return (
            rows.ne[1] >= _LEAST_ROWS and rows.type == _F32 and bytes(by.name).startswith(b"blk.")
        )

    def _take(self, tensor: Any) -> None:
        by, rows = tensor.src[0].contents, _values(tensor.src[1].contents, np.float32)
        name = by.name.decode()
        if tensor.op == self._plain:
            # Shape (1, 1, tokens, columns) for a matrix of one kind.
            flat = rows.reshape(-1, rows.shape[-1])
            self._add(name, 1, 0, flat)
            return
        chosen = _values(tensor.src[2].contents, np.int32)[0, 0]  # (tokens, used)
        given = rows[0]  # (tokens, 1 or used, columns)
        for place in range(chosen.shape[1]):
            column = given[:, place % given.shape[1]]
            for expert in np.unique(chosen[:, place]):
                self._add(name, int(by.ne[2]), int(expert), column[chosen[:, place] == expert])

    def _add(self, name: str, experts: int, expert: int, rows: Rows) -> None:
        if name not in self.sums:
            self.sums[name] = np.zeros((experts, rows.shape[1]), np.float32)
            self.counts[name] = np.zeros(experts, np.int64)
        before = self.sums[name][expert]
        # One row after the other, as the first axis is summed: each sum rounds as llama.cpp's does.
        table = np.concatenate([before[None], rows * rows])
        self.sums[name][expert] = np.add.reduce(table, axis=0)
        self.counts[name][expert] += len(rows)


def _values(tensor: Any, dtype: type[np.generic]) -> Any:
    """The values of a tensor in memory, slowest axis first; they may not lie side by side."""
    shape, strides = tuple(tensor.ne)[::-1], tuple(tensor.nb)[::-1]
    size = 1 + sum((n - 1) * step for n, step in zip(shape, strides, strict=True))
    size += np.dtype(dtype).itemsize - 1
    raw = np.ctypeslib.as_array((ctypes.c_uint8 * size).from_address(tensor.data))
    return np.ndarray(shape, dtype, raw, 0, strides)
