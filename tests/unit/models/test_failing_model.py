"""A model with which the engine ends: loaded with less, and not unasked after the second time."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from app.core.consultations.messages import Status
from app.errors import EngineDied, EngineKilledForMemory, EngineSilent
from app.paths import Home
from app.services.engine.engine_failures import EngineFailures
from app.services.models.model_library import ModelEntry, ModelLibrary
from tests.helpers.gguf_files import write_model
from tests.helpers.services import ended, reply_to, scripted_services

DIED = EngineDied("The engine ended unexpectedly (signal 6). It starts again with the next answer.")
NO_MEMORY = EngineKilledForMemory("The engine was ended because the memory was full.")


@pytest.fixture
def library(consilium_home: Path) -> ModelLibrary:
    home = Home(consilium_home)
    home.create()
    return ModelLibrary(home, lambda: ())


@pytest.fixture
def model(library: ModelLibrary, tmp_path: Path) -> ModelEntry:
    return library.add(write_model(tmp_path / "tiny.gguf"))


def test_a_small_model_that_can_be_read_is_loaded_before_it_is_asked(model: ModelEntry) -> None:
    assert model.loads_ahead
    assert msgspec.structs.replace(model, size_bytes=4 * 2**30).loads_ahead
    assert not msgspec.structs.replace(model, size_bytes=4 * 2**30 + 1).loads_ahead
    assert not msgspec.structs.replace(model, problem="The file is gone.").loads_ahead


def test_two_ends_in_a_row_make_a_model_failing_and_a_reply_clears_it(
    library: ModelLibrary, model: ModelEntry
) -> None:
    endings = EngineFailures(library)
    endings.took_place(model, DIED)
    assert not library.find("tiny").is_failing
    EngineFailures(library).took_place(
        model, EngineSilent("The engine gave no sign.")
    )  # another start
    assert library.find("tiny").is_failing
    assert library.find("tiny").ended_engine == 2
    endings.replied(model)
    assert library.find("tiny").ended_engine == 0


def test_a_refusal_is_no_end(library: ModelLibrary, model: ModelEntry) -> None:
    endings = EngineFailures(library)
    for error in (ValueError(), OSError()):
        endings.took_place(model, error)
    assert library.find("tiny").ended_engine == 0
    assert endings.to_avoid(model) == ()


def test_the_first_end_without_a_reason_may_be_a_fluke_and_want_of_memory_is_none(
    library: ModelLibrary, model: ModelEntry
) -> None:
    endings = EngineFailures(library)
    endings.took_place(model, DIED)
    assert endings.to_avoid(model) == ()
    endings.took_place(model, NO_MEMORY)
    assert endings.to_avoid(model) == (NO_MEMORY,)
    again = EngineDied("The engine ended unexpectedly (signal 11).")
    endings.took_place(model, again)
    assert endings.to_avoid(model) == (NO_MEMORY, again)
    endings.replied(model)
    assert endings.to_avoid(model) == (NO_MEMORY,)


def test_the_count_is_by_content_and_outlives_adding_the_file_again(
    library: ModelLibrary, model: ModelEntry
) -> None:
    library.count_ending(model.sha256)
    library.add(Path(model.path))
    assert library.find("tiny").ended_engine == 1


def test_an_engine_that_dies_in_two_replies_is_counted_and_a_reply_forgets_it(
    consilium_home: Path,
) -> None:
    home = Home(consilium_home)
    with scripted_services(home, "--die=token:1", replies=["one two"]) as services:
        for _ in range(2):
            end = ended(services.consultations.ask("Why?"))
            assert end.reply.status is Status.INTERRUPTED
        assert services.library.default(services.settings.model).is_failing
    with scripted_services(home, replies=["one two"]) as services:
        assert services.library.default(services.settings.model).is_failing
        assert reply_to(services.consultations.ask("Why?")).text == "one two"
        assert not services.library.default(services.settings.model).is_failing


def test_an_engine_that_dies_while_it_loads_counts_too(consilium_home: Path) -> None:
    with scripted_services(Home(consilium_home), "--die=load") as services:
        model = services.library.default(services.settings.model)
        with pytest.raises(EngineDied):
            list(services.consultations.prepare(model))
        ended(services.consultations.ask("Why?"))
        assert services.library.default(services.settings.model).ended_engine == 2
