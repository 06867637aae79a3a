"""torch pickle: reads the pickle of a torch file without running it.

Python's own unpickler executes what a pickle asks for. Here the opcodes are interpreted one by one
over plain data: a name in the pickle is only ever compared with a list, a call is only ever
recognised, and everything else is refused. The opcodes are those that torch's pickler writes for a
state dict (protocol 2 to 5); their meaning is documented in the standard library's `pickletools`.
"""

from __future__ import annotations

import pickletools
import re
from dataclasses import dataclass
from typing import Any

from convert.errors import CheckpointError
from convert.tensors import ITEM_SIZE

# torch's storage classes, with the names of their element types; an untyped one has none.
STORAGE_DTYPES = {
    "HalfStorage": "F16",
    "BFloat16Storage": "BF16",
    "FloatStorage": "F32",
    "DoubleStorage": "F64",
    # These are no weights: integer buffers, or what a quantization left.
    "LongStorage": "I64",
    "IntStorage": "I32",
    "ShortStorage": "I16",
    "CharStorage": "I8",
    "ByteStorage": "U8",
    "BoolStorage": "BOOL",
    "UntypedStorage": "",
}

# torch's names of the types of weights, where a tensor names its own.
_DTYPES = {"float16": "F16", "bfloat16": "BF16", "float32": "F32", "float64": "F64"}
_OTHER_DTYPE = re.compile(r"(float[48]|u?int|bits|complex|q[u]?int|bool)\w*")
_MAX_AXES = 8
_ORDERED_DICT = ("collections", "OrderedDict")
_TENSOR = ("torch._utils", "_rebuild_tensor_v2")
_TYPED_TENSOR = ("torch._utils", "_rebuild_tensor_v3")
_PARAMETER = ("torch._utils", "_rebuild_parameter")
_PARAMETER_WITH_STATE = ("torch._utils", "_rebuild_parameter_with_state")
_SUBCLASS = ("torch._tensor", "_rebuild_from_type_v2")
_CLASSES = (("torch", "Tensor"), ("torch.nn.parameter", "Parameter"))
_KNOWN = (
    _ORDERED_DICT, _TENSOR, _TYPED_TENSOR, _PARAMETER, _PARAMETER_WITH_STATE, _SUBCLASS, *_CLASSES
)  # fmt: skip


@dataclass(frozen=True)
class Global:
    """A name that the pickle mentions: never imported, never called."""

    module: str
    name: str


@dataclass(frozen=True)
class Storage:
    """A persistent id: the archive's member `key`, of `numel` elements."""

    kind: str
    key: str
    numel: int


@dataclass(frozen=True)
class PickledTensor:
    """What `_rebuild_tensor_v2` would have been given; offset and stride count elements, of the
    type `dtype`."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    stride: tuple[int, ...]
    typed: str = ""

    @property
    def dtype(self) -> str:
        return self.typed or STORAGE_DTYPES[self.storage.kind]


class _Mark:
    """The marker on the stack below a variable number of items."""


def read_state_dict(data: bytes, where: str) -> dict[str, PickledTensor]:
    """The tensors of a pickled state dict by name; `where` names the file in errors.

    Raises CheckpointError for any other global, opcode or structure.
    """
    try:
        result = _interpret(data, where)
    except CheckpointError:
        raise
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, Warning) as error:
        # pickletools raises ValueError for a broken stream, and warns of odd names, which may be
        # told to be an error; the rest is a stack that doesn't fit.
        raise CheckpointError(
            f"{where} holds a damaged pickle: download the shard again."
        ) from error
    if not isinstance(result, dict):
        raise CheckpointError(f"{where} is not a state dict: it holds no table of tensors.")
    tensors: dict[str, PickledTensor] = {}
    for name, value in result.items():
        if not isinstance(value, PickledTensor):
            raise CheckpointError(
                f"{where} is not a plain state dict: the entry {name[:80]!r} is not a tensor."
            )
        tensors[name] = value
    return tensors


def _interpret(data: bytes, where: str) -> Any:  # noqa: C901 - a flat case for each opcode
    stack: list[Any] = []
    memo: dict[int, Any] = {}

    def above_mark() -> list[Any]:
        for at in range(len(stack) - 1, -1, -1):
            if isinstance(stack[at], _Mark):
                items = stack[at + 1 :]
                del stack[at:]
                return items
        raise ValueError("no mark")

    argument: Any
    for opcode, argument, _ in pickletools.genops(data):
        match opcode.name:
            case "PROTO" | "FRAME":
                pass
            case "MARK":
                stack.append(_Mark())
            case "NONE":
                stack.append(None)
            case "NEWTRUE":
                stack.append(True)
            case "NEWFALSE":
                stack.append(False)
            case (
                "BININT" | "BININT1" | "BININT2" | "LONG1" | "BINFLOAT"
                | "BINUNICODE" | "SHORT_BINUNICODE"
            ):  # fmt: skip
                stack.append(argument)
            case "EMPTY_TUPLE":
                stack.append(())
            case "TUPLE1" | "TUPLE2" | "TUPLE3":
                count = int(opcode.name[-1])
                items = stack[-count:]
                if len(items) != count:
                    raise ValueError("stack underflow")
                stack[-count:] = [tuple(items)]
            case "TUPLE":
                stack.append(tuple(above_mark()))
            case "EMPTY_LIST":
                stack.append([])
            case "APPEND":
                item = stack.pop()
                _expect(stack[-1], list).append(item)
            case "APPENDS":
                items = above_mark()
                _expect(stack[-1], list).extend(items)
            case "EMPTY_DICT":
                stack.append({})
            case "SETITEM":
                value = stack.pop()
                _set_items(stack[-2], [stack.pop(), value], where)
            case "SETITEMS":
                items = above_mark()
                _set_items(stack[-1], items, where)
            case "BINPUT" | "LONG_BINPUT":
                memo[argument] = stack[-1]
            case "MEMOIZE":
                memo[len(memo)] = stack[-1]
            case "BINGET" | "LONG_BINGET":
                stack.append(memo[argument])
            case "GLOBAL":
                module, _, name = argument.partition(" ")
                stack.append(_admit(module, name, where))
            case "STACK_GLOBAL":
                name, module = stack.pop(), stack.pop()
                stack.append(_admit(module, name, where))
            case "BINPERSID":
                stack.append(_storage(stack.pop()))
            case "REDUCE":
                arguments, function = stack.pop(), stack.pop()
                stack.append(_reduce(function, arguments))
            case "BUILD":
                # A module's state dict carries `_metadata` (version numbers): read over.
                stack.pop()
                _expect(stack[-1], dict)
            case "STOP":
                return stack.pop()
            case other:
                raise CheckpointError(
                    f"{where} holds the pickle instruction {other}, which weights never need: "
                    "it was refused and nothing of it was run."
                )
    raise ValueError("no STOP")


def _admit(module: Any, name: Any, where: str) -> Global:
    module, name = _expect(module, str), _expect(name, str)
    if (module, name) in _KNOWN:
        return Global(module, name)
    if module in ("torch", "torch.storage") and name in STORAGE_DTYPES:
        return Global("torch", name)
    if module == "torch" and (name in _DTYPES or _OTHER_DTYPE.fullmatch(name)):
        return Global(module, name)
    asked = f"{where} asks for {module[:60]}.{name[:60]}"
    if module.split(".")[0] == "torch":
        raise CheckpointError(
            f"{asked}, which plain tensors never need: nothing of it was run; load it with torch "
            "and save the tensors alone, or as safetensors."
        )
    raise CheckpointError(
        f"{asked}, which weights never need: it was refused and nothing of it was run."
    )


def _storage(persistent_id: Any) -> Storage:
    tag, kind, key, _device, numel = persistent_id
    if tag != "storage" or not isinstance(kind, Global) or kind.name not in STORAGE_DTYPES:
        raise ValueError("not a storage")
    if not isinstance(key, str) or type(numel) is not int or numel < 0:
        raise ValueError("not a storage")
    return Storage(kind.name, key, numel)


def _reduce(function: Any, arguments: Any) -> Any:
    """What torch would have built; a call is recognised, and never made."""
    called = (function.module, function.name) if isinstance(function, Global) else None
    arguments = _expect(arguments, tuple)
    if called == _ORDERED_DICT:
        if arguments == ():
            return {}
        raise ValueError("an OrderedDict is made empty")
    if called == _TENSOR and len(arguments) in (6, 7):
        return _tensor(arguments, "")
    if called == _TYPED_TENSOR and len(arguments) in (7, 8):
        return _tensor(arguments, _dtype(arguments[6]))
    if called in (_PARAMETER, _PARAMETER_WITH_STATE) and len(arguments) in (3, 4):
        # A parameter is its tensor; whether it was trained, and by what hooks, is no weight.
        return _expect(arguments[0], PickledTensor)
    if called == _SUBCLASS and len(arguments) == 4:
        inner, kind = arguments[:2]
        if inner in (Global(*_TENSOR), Global(*_TYPED_TENSOR)) and _is_class(kind):
            return _reduce(inner, arguments[2])
    raise ValueError("not a function")


def _is_class(value: Any) -> bool:
    return isinstance(value, Global) and (value.module, value.name) in _CLASSES


def _tensor(arguments: tuple[Any, ...], dtype: str) -> PickledTensor:
    storage, offset, shape, stride = arguments[:4]
    if not isinstance(storage, Storage) or (not dtype and storage.kind == "UntypedStorage"):
        raise ValueError("not a tensor")
    if len(_expect(shape, tuple)) != len(_expect(stride, tuple)) or len(shape) > _MAX_AXES:
        raise ValueError("not a tensor")
    numbers = (offset, *shape, *stride)
    if any(type(n) is not int or not 0 <= n < 2**63 for n in numbers):
        raise ValueError("not a tensor")
    # A storage without a type counts bytes.
    item = ITEM_SIZE.get(dtype, 1) if storage.kind == "UntypedStorage" else 1
    if item > 1:
        storage = Storage(storage.kind, storage.key, storage.numel // item)
    return PickledTensor(storage, offset, shape, stride, dtype)


def _dtype(value: Any) -> str:
    if not isinstance(value, Global) or value.module != "torch":
        raise ValueError("not a type")
    if value.name in _DTYPES:
        return _DTYPES[value.name]
    return re.sub("^FLOAT", "F", value.name.upper())


def _set_items(target: Any, items: list[Any], where: str) -> None:
    table = _expect(target, dict)
    if len(items) % 2:
        raise ValueError("odd number of items")
    for key, value in zip(items[::2], items[1::2], strict=True):
        # Only text: hashing a tuple nested a million deep would end the process.
        if _expect(key, str) in table:
            raise CheckpointError(f"{where} names the entry {key[:80]!r} twice.")
        table[key] = value


def _expect(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return value
