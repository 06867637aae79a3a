"""Backends of llama.cpp: its libraries found, and its processor and graphics modules loaded.

A build has its backends inside, or beside its libraries as modules (`GGML_BACKEND_DL`), one for
each kind of processor. Left to itself, llama.cpp looks for modules in the folder of the program
that runs and in the current folder, and runs what it finds there: so ours are loaded before any
function of llama.cpp that would.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

_PARTS = ("ggml", "ggml-base")
_LogCallback = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)
_MODULE = "ggml-cpu-"
_PROCESSOR_TYPE = 0  # GGML_BACKEND_DEVICE_TYPE_CPU
# Names one more library, of any folder, that llama.cpp would load beside those of ours.
_FOREIGN = "GGML_BACKEND_PATH"
_BY_ADDRESS_UNCOUNTED = 0x4 | 0x2  # flags of libloaderapi.h: from an address, and no more held
_LONGEST_NAME = 32768  # characters of a path on Windows, the last a zero


class LibraryMissing(RuntimeError):
    """llama.cpp isn't installed, or a library of it is missing or can't be loaded."""


def folder() -> Path:
    """Where llama.cpp's libraries lie. Raises LibraryMissing."""
    # Found without importing the package, which would load the whole of llama.cpp.
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or spec.origin is None:
        raise LibraryMissing("llama.cpp is not installed")
    return Path(spec.origin).parent / "lib"


@cache
def library(part: str) -> ctypes.CDLL:
    """A library of llama.cpp by its name, `ggml-base` for example. Raises LibraryMissing."""
    form = {"win32": "{}.dll", "darwin": "lib{}.dylib"}.get(sys.platform, "lib{}.so")
    path = folder() / form.format(part)
    try:
        return ctypes.CDLL(str(path))
    except OSError as error:
        raise LibraryMissing(f"{path.name} can't be loaded from {path.parent}") from error


def function(name: str, result: Any, *arguments: Any) -> Any:
    """A function of ggml with its types, from the library that has it: on Windows none answers for
    another one. Raises LibraryMissing."""
    for part in _PARTS:
        found = getattr(library(part), name, None)
        if found is not None:
            found.restype, found.argtypes = result, list(arguments)
            return found
    raise LibraryMissing(f"this llama.cpp has no {name}")


def load_backends() -> None:
    """Load the modules of our folder, of the processor's those that fit it best; nothing where
    the backends are built in. To be called before `llama_backend_init`. Raises LibraryMissing."""
    count = function("ggml_backend_reg_count", ctypes.c_size_t)
    if count():
        return
    os.environ.pop(_FOREIGN, None)
    load = function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)
    with _silence():
        load(os.fsencode(folder()))
    if not _processor():
        raise LibraryMissing("this llama.cpp has no module for the processor")


def processor_module() -> str:
    """The kind of processor whose module is loaded, such as `haswell`; empty where it is built in
    or can't be told."""
    path = _path_of(_processor())
    _, found, kind = path.stem.partition(_MODULE) if path else ("", "", "")
    return kind if found else ""


@cache
def processor_library() -> ctypes.CDLL:
    """The library that computes on the processor; its module is loaded. Raises LibraryMissing."""
    load_backends()
    if processor_module() and (path := _path_of(_processor())):
        return ctypes.CDLL(str(path))
    return library("ggml-cpu")


def processor_memory() -> int:
    """Bytes of main memory, as ggml's processor tells; 0 where it doesn't. Raises
    LibraryMissing."""
    load_backends()
    device = function("ggml_backend_dev_by_type", ctypes.c_void_p, ctypes.c_int)(_PROCESSOR_TYPE)
    pointers = [ctypes.POINTER(ctypes.c_size_t)] * 2
    tell = function("ggml_backend_dev_memory", None, ctypes.c_void_p, *pointers)
    free, total = ctypes.c_size_t(), ctypes.c_size_t()
    if device:
        tell(device, ctypes.byref(free), ctypes.byref(total))
    return total.value


@contextmanager
def _silence() -> Iterator[None]:
    """ggml's log thrown away, which is written to the terminal where nobody took it."""
    user = ctypes.c_void_p()
    before = _LogCallback()
    get = function("ggml_log_get", None, ctypes.c_void_p, ctypes.c_void_p)
    put = function("ggml_log_set", None, _LogCallback, ctypes.c_void_p)
    get(ctypes.byref(before), ctypes.byref(user))
    nothing = _LogCallback(lambda _level, _text, _user: None)
    put(nothing, None)
    try:
        yield
    finally:
        put(before, user)


def _processor() -> int:
    """The address of ggml's record of its processor backend, which lies in its library."""
    by_name = function("ggml_backend_reg_by_name", ctypes.c_void_p, ctypes.c_char_p)
    return by_name(b"CPU") or 0


class _Place(ctypes.Structure):
    """`Dl_info` of dlfcn.h."""

    _fields_ = (
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("symbol", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    )


def _path_of(address: int) -> Path | None:
    """The file of the loaded library that an address lies in, where the system tells."""
    if not address:
        return None
    if os.name == "nt":
        return _path_on_windows(address)
    place = _Place()
    dladdr = ctypes.CDLL(None).dladdr
    dladdr.argtypes = [ctypes.c_void_p, ctypes.POINTER(_Place)]
    if not dladdr(address, ctypes.byref(place)) or not place.file:
        return None
    return Path(os.fsdecode(place.file))


def _path_on_windows(address: int) -> Path | None:
    """The same, where GetModuleHandleEx tells the library and GetModuleFileName its file."""
    windows: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    library_of, file_of = windows.GetModuleHandleExW, windows.GetModuleFileNameW
    library_of.argtypes = [ctypes.c_uint32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)]
    file_of.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_uint32]
    found, name = ctypes.c_void_p(), ctypes.create_unicode_buffer(_LONGEST_NAME)
    if not library_of(_BY_ADDRESS_UNCOUNTED, address, ctypes.byref(found)):
        return None
    length = file_of(found, name, _LONGEST_NAME)
    return Path(name.value) if 0 < length < _LONGEST_NAME else None
