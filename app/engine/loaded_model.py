"""Loaded model: loads a GGUF and makes a context for it."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from pathlib import Path

import llama_cpp.llama_cpp as llama

from app.core.engine_protocol import FailureCode, LoadModel, ModelFacts
from app.core.prompts.template_output import MAX_TEMPLATE_BYTES
from app.engine.abort import CALLBACK, AbortFlag
from app.engine.batch_size import largest_node, part_size
from app.engine.kv_cache import KvCache
from app.engine.llama_log import NativeLog
from app.engine.request_failure import RequestFailed, check_file, explain
from app.engine.tensor_overrides import TensorOverrides, has_flash_attention
from app.engine.thread_governor import ThreadGovernor
from app.engine.threads import compute_threads
from app.engine.tokenizer import Tokenizer

DEFAULT_CONTEXT = 4096  # tokens; the published fine-tune was trained with as many
LOCK_REFUSED = (
    "The model is not locked in memory, for the system does not let this program lock so much: "
    "raise its limit (ulimit -l), or turn the setting off."
)
BATCH = 512  # tokens of a prompt that are processed at once, between two progress events


class Model:
    """A loaded model with its context; `close` frees both.

    `request` is how it was loaded. `context_size` is in tokens, `batch_size` the tokens that a
    context has room to process at once, `part_size` those that it is given; `notice` is a sentence
    for the user, or empty. Raises RequestFailed when the file can't be loaded, or when the flag was
    raised meanwhile.
    """

    request: LoadModel
    cache: KvCache
    governor: ThreadGovernor
    tokenizer: Tokenizer
    facts: ModelFacts
    context_size: int
    batch_size: int
    part_size: int
    notice: str

    def __init__(
        self,
        request: LoadModel,
        flag: AbortFlag,
        log: NativeLog,
        on_progress: Callable[[float], None],
    ) -> None:
        self.request = request
        self._model: object | None = None
        self.context: object | None = None
        path = Path(request.path)
        check_file(path)
        log.forget()
        overrides = TensorOverrides(request)
        try:
            self._model = self._load(path, overrides, request.lock_memory, flag, on_progress)
            if not self._model:
                raise _cancelled() if flag.raised else explain(path, log.errors)
            self._check_writes_text(path)
            self.context_size = self._context_size(request.context)
            self.batch_size = min(request.batch or BATCH, self.context_size)
            self.context = self._make_context(request, overrides, flag)
            if not self.context:
                raise explain(path, log.errors, of_context=self.context_size)
            if flag.raised:
                raise _cancelled()
            self.cache = KvCache(self.context)
            if not self.cache.usable:
                raise _no_writer(path)
            self.part_size = self._part_size(request, overrides)
            self.governor = self._governor(request, overrides)
            self.tokenizer = Tokenizer(llama.llama_model_get_vocab(self._model))
            self.facts = self._facts(path, request, overrides, log)
            self.notice = LOCK_REFUSED if log.lock_refused else ""
        except BaseException:
            self.close()
            raise

    @property
    def weights(self) -> object | None:
        """llama.cpp's model, for another context."""
        return self._model

    @property
    def has_tiles(self) -> bool:
        """Whether attention takes 64 queries at once, and fewer one by one."""
        return TensorOverrides(self.request).gpu_layers == 0 and has_flash_attention(self.request)

    def close(self) -> None:
        if self.context:
            llama.llama_free(self.context)
            self.context = None
        if self._model:
            llama.llama_model_free(self._model)
            self._model = None

    def _load(
        self,
        path: Path,
        overrides: TensorOverrides,
        locked: bool,
        flag: AbortFlag,
        on_progress: Callable[[float], None],
    ) -> object | None:
        """The loaded weights, None when it failed. Raises what `on_progress` raised."""
        raised: list[BaseException] = []

        def progress(fraction: float, _data: object) -> bool:
            try:  # ctypes would print it, with whatever it says, and go on
                on_progress(fraction)
            except BaseException as error:
                raised.append(error)
            return not raised and not flag.raised

        parameters = llama.llama_model_default_params()
        overrides.apply_to_model(parameters)
        if locked:
            parameters.load_mode = llama.LLAMA_LOAD_MODE_MMAP_MLOCK
        callback = llama.llama_progress_callback(progress)
        parameters.progress_callback = callback
        model: object | None = llama.llama_model_load_from_file(os.fsencode(path), parameters)
        if raised:
            if model:
                llama.llama_model_free(model)
            raise raised[0]
        return model

    def _check_writes_text(self, path: Path) -> None:
        vocabulary = llama.llama_model_get_vocab(self._model)
        if (
            not llama.llama_vocab_n_tokens(vocabulary)
            or llama.llama_model_has_encoder(self._model)
            or not llama.llama_model_has_decoder(self._model)
        ):
            raise _no_writer(path)

    def _context_size(self, asked: int) -> int:
        """Tokens; never more than the model was trained for."""
        trained = int(llama.llama_model_n_ctx_train(self._model)) or DEFAULT_CONTEXT
        return min(asked or DEFAULT_CONTEXT, trained)

    def _make_context(
        self, request: LoadModel, overrides: TensorOverrides, flag: AbortFlag
    ) -> object | None:
        threads = compute_threads(request.threads)
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = self.context_size
        parameters.n_batch = parameters.n_ubatch = self.batch_size
        parameters.n_threads = parameters.n_threads_batch = threads
        overrides.apply_to_context(parameters)
        parameters.no_perf = False  # its own count of evaluated tokens is reported
        parameters.abort_callback = CALLBACK
        parameters.abort_callback_data = flag.address
        context: object | None = llama.llama_init_from_model(self._model, parameters)
        return context

    def _governor(self, request: LoadModel, overrides: TensorOverrides) -> ThreadGovernor:
        """Of the number of threads, where none was asked for."""

        def use(threads: int) -> None:
            llama.llama_set_n_threads(self.context, threads, threads)

        return ThreadGovernor(
            compute_threads(request.threads),
            use,
            fixed=request.threads > 0,
            gpu=overrides.gpu_layers != 0,
        )

    def _part_size(self, request: LoadModel, overrides: TensorOverrides) -> int:
        """On a GPU, a whole batch: it can't be interrupted inside a batch, and is quick."""
        if overrides.gpu_layers != 0:
            return self.batch_size
        architecture = self._metadata("general.architecture")
        sizes = {
            name: int(value) if (value := self._metadata(f"{architecture}.{name}")).isdigit() else 0
            for name in ("feed_forward_length", "expert_feed_forward_length", "expert_used_count")
        }
        operations = largest_node(
            int(llama.llama_model_n_embd(self._model)),
            sizes["expert_feed_forward_length"] or sizes["feed_forward_length"],
            sizes["expert_used_count"],
        )
        return min(self.batch_size, part_size(operations, compute_threads(request.threads)))

    def _facts(
        self, path: Path, request: LoadModel, overrides: TensorOverrides, log: NativeLog
    ) -> ModelFacts:
        model = self._model
        layers = int(llama.llama_model_n_layer(model))
        template = llama.llama_model_chat_template(model, None)
        return ModelFacts(
            name=self._metadata("general.name") or path.stem,
            architecture=self._metadata("general.architecture"),
            quantization=short_type(
                llama.llama_ftype_name(llama.llama_model_ftype(model)).decode("ascii", "replace")
            ),
            parameters=int(llama.llama_model_n_params(model)),
            size_bytes=int(llama.llama_model_size(model)),
            context=self.context_size,
            context_train=int(llama.llama_model_n_ctx_train(model)),
            layers=layers,
            gpu_layers=overrides.layers_on_gpu(layers),
            bos=self.tokenizer.bos,
            eos=self.tokenizer.eos,
            add_bos=self.tokenizer.add_bos,
            special_tokens=tuple(self.tokenizer.control),
            chat_template=(
                template.decode("utf-8", "replace")
                if template and len(template) <= MAX_TEMPLATE_BYTES
                else None
            ),
            chat_template_bytes=len(template or b""),
            demonstration=self._metadata("consilium.demonstration") == "true",
            cache_type=request.cache_type,
            memory=log.memory.uses,
            moved_tensors=log.memory.moved_tensors,
        )

    def _metadata(self, key: str) -> str:
        """A value of the GGUF's metadata as text; empty when it isn't there."""
        size = 256
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = llama.llama_model_meta_val_str(self._model, key.encode(), buffer, size)
            if length < size:
                return buffer.value.decode("utf-8", "replace") if length > 0 else ""
            size = length + 1


def short_type(name: str) -> str:
    """A file's type as people write it: `Q4_K_M` for llama.cpp's "Q4_K - Medium"."""
    kind, _, size = name.removeprefix("all ").partition(" - ")
    kind = kind.split(" ")[0]
    if size in ("Small", "Medium", "Large") and kind != "Q2_K":
        return f"{kind}_{size[0]}"
    return f"{kind}_S" if kind == "Q2_K" and size == "Small" else kind


def _cancelled() -> RequestFailed:
    return RequestFailed(FailureCode.CANCELLED, "Loading the model was stopped.")


def _no_writer(path: Path) -> RequestFailed:
    return RequestFailed(
        FailureCode.MODEL_UNREADABLE,
        f"{path.name} is not a model that writes text (an embedding model, or one with an "
        "encoder). Choose another file.",
    )
