"""Rotary positions: keys in every spelling, and the factors of Llama 3's scaling."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.errors import CheckpointError
from convert.mapping import read_dimensions, tensor_rules
from convert.rope import rope_factors
from convert.tensors import StoredTensor
from tests.helpers.checkpoints import LLAMA, make_config, make_tensors

LLAMA3 = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 8192,
}


def factors(**config: Any) -> tuple[float, ...]:
    return rope_factors({"rope_theta": 500000.0} | config, 128)


def test_low_frequencies_are_divided_high_ones_stay_and_the_rest_is_blended() -> None:
    found = np.array(factors(rope_scaling=LLAMA3))
    assert found.shape == (64,)
    assert (found[:29] == 1).all()
    assert (found[35:] == 8).all()
    assert (np.diff(found[28:36]) > 0).all()
    # As torch computed them by the formula of llama.cpp's converter, to the last bit.
    theirs = [1.2074838876724243, 1.5534145832061768, 2.026313066482544]
    theirs += [2.6945300102233887, 3.684253215789795, 5.257327079772949]
    assert found[29:35].astype(np.float32).tolist() == theirs


def test_the_spelling_makes_no_difference() -> None:
    old = {"rope_theta": 500000.0, "rope_scaling": LLAMA3}
    new = {"rope_parameters": LLAMA3 | {"rope_theta": 500000.0}}
    assert rope_factors(old, 128) == rope_factors(new, 128)


@pytest.mark.parametrize("kind", ["default", "linear", "yarn"])
def test_other_kinds_have_no_factors(kind: str) -> None:
    assert factors(rope_scaling=LLAMA3 | {"rope_type": kind}) == ()
    assert factors() == ()


@pytest.mark.parametrize(
    "change", [{"factor": 0}, {"factor": "8x"}, {"low_freq_factor": 4.0}, {"high_freq_factor": []}]
)
def test_numbers_that_cannot_be_used_get_one_sentence(change: dict[str, Any]) -> None:
    with pytest.raises(CheckpointError, match="rope scaling in"):
        factors(rope_scaling=LLAMA3 | change)


def test_the_factors_are_a_tensor_of_the_model_without_a_source() -> None:
    tensors = {
        name: StoredTensor(name, "F16", values.shape, Path("x"), 0)
        for name, values in make_tensors(LLAMA).items()
    }
    config = make_config(LLAMA) | {"rope_scaling": LLAMA3}
    rules = tensor_rules(read_dimensions(config), tensors)
    rule = next(each for each in rules if each.name == "rope_freqs.weight")
    assert (rule.shape, rule.sources, rule.full_precision) == ((32,), (), True)
    assert len(rule.values) == 32
