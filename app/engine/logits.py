"""Logit check: whether what a model computed can be sampled; a damaged file gives NaN, not an
error.
"""

from __future__ import annotations

import math

import llama_cpp.llama_cpp as llama
import numpy as np
import numpy.typing as npt

from app.core.engine_protocol import FailureCode
from app.engine.loaded_model import Model
from app.engine.request_failure import RequestFailed


class Logits:
    """The logits of one reply, where llama.cpp holds them: not copied, and looked at in about two
    microseconds. When they are refused the cache is emptied: it may hold NaN, and would spoil other
    replies."""

    def __init__(self, model: Model) -> None:
        """After a prompt: while tokens are evaluated one by one, llama.cpp's buffer stays where it
        is. Raises RequestFailed as `require_numbers`, and when all are equal, as they are with a
        file that holds zeros."""
        self._model = model
        pointer = llama.llama_get_logits_ith(model.context, -1)
        self._view = np.ctypeslib.as_array(pointer, (model.tokenizer.size,))
        self.require_numbers()
        if self._view.size > 1 and self._view.max() == self._view.min():
            raise self._refused("it finds every word equally likely")

    def require_numbers(self) -> None:
        """Raises RequestFailed when one of them is NaN, the largest is infinite, or all are minus
        infinity. Some models rule tokens out with minus infinity."""
        llama.llama_synchronize(self._model.context)  # a GPU may still be copying them
        # A maximum over an array with NaN is NaN.
        if not math.isfinite(self._view.max()):
            raise self._refused("its calculation gives no valid numbers (NaN or infinity)")

    def copied(self) -> npt.NDArray[np.float64]:
        """A copy to calculate with, one for each token of the vocabulary."""
        return self._view.astype(np.float64)

    def _refused(self, why: str) -> RequestFailed:
        self._model.cache.truncate(0)
        on_gpu = self._model.facts.gpu_layers > 0
        also = " If it answered before, choose “Processor only” in the settings first."
        return RequestFailed(
            FailureCode.NOT_FINITE,
            f"This model cannot answer: {why}. Its file is damaged or was quantized badly: "
            f"download or convert it again, or choose another model.{also if on_gpu else ''}",
        )
