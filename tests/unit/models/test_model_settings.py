"""How one model is asked, and how fast it was: kept in models.json, and put into each reply."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from app.core.consultations.messages import Sampling, Timings, TokenCounts
from app.core.consultations.tasks import ROLE_SENTENCE, Task
from app.core.models.model_settings import (
    MOST_SYSTEM_PROMPT,
    ModelSettings,
    SamplingPreset,
    SpeedSeen,
    checked_settings,
    speed_after,
)
from app.core.prompts.prompt_formats import PromptFormat, Turn, Vocabulary, render_prompt
from app.errors import WrongUse
from app.paths import Home
from app.services.application import Services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.models import model_library
from app.services.models.model_library import ModelEntry, ModelLibrary
from tests.helpers.engine_models import Tweaks
from tests.helpers.engine_models import write_model as write_engine_model
from tests.helpers.gguf_files import write_model
from tests.helpers.services import reply_to, scripted_services


def model_of(services: Services) -> ModelEntry:
    (model,) = [entry for entry in services.library.list() if not entry.builtin]
    return model


def test_without_a_preset_the_temperature_is_that_of_the_settings() -> None:
    assert ModelSettings().sampling(0.7) == Sampling(temperature=0.7)
    careful = ModelSettings(SamplingPreset.CAREFUL).sampling(0.7)
    assert careful.temperature < ModelSettings(SamplingPreset.BALANCED).sampling(0.7).temperature
    own = Sampling(0.9, 5, 0.5, 0.2, 1.2, 7)
    assert ModelSettings(SamplingPreset.OWN, own).sampling(0.7) == own


def test_the_longest_answer_of_its_own_counts_with_its_own_numbers_alone() -> None:
    assert ModelSettings(SamplingPreset.OWN, max_tokens=50).longest(300) == 50
    assert ModelSettings(SamplingPreset.OWN).longest(300) == 300
    assert ModelSettings(SamplingPreset.CAREFUL, max_tokens=50).longest(300) == 300


@pytest.mark.parametrize(
    "wrong",
    [
        {"own": Sampling(temperature=2.1)},
        {"own": Sampling(temperature=float("nan"))},
        {"own": Sampling(top_k=-1)},
        {"own": Sampling(top_p=1.1)},
        {"own": Sampling(min_p=-0.1)},
        {"own": Sampling(repeat_penalty=0.0)},
        {"own": Sampling(seed=2**32)},
        {"max_tokens": -1},
        {"system_prompt": "x" * (MOST_SYSTEM_PROMPT + 1)},
    ],
)
def test_what_cannot_be_is_refused_before_it_is_stored(wrong: dict[str, object]) -> None:
    with pytest.raises(WrongUse):
        checked_settings(msgspec.structs.replace(ModelSettings(), **wrong))


def test_a_system_prompt_is_kept_without_what_cannot_be_seen() -> None:
    typed = ModelSettings(system_prompt="  You are a pharmacist.\r\n\x1b[1m\ud800 ")
    assert checked_settings(typed).system_prompt == "You are a pharmacist.\n[1m"
    assert checked_settings(ModelSettings(system_prompt=" \n")).system_prompt == ""


@pytest.mark.parametrize("prompt_format", [f for f in PromptFormat if f != "gguf-template"])
def test_a_system_prompt_stands_once_at_the_head_of_every_format(
    prompt_format: PromptFormat,
) -> None:
    turns = [
        Turn(Task.CONSULTATION, "First?", "One."),
        Turn(Task.EXAM, "Second?", "Two."),
        Turn(Task.CONSULTATION, "Third?"),
    ]
    own = "You are a pharmacist."

    def text(some: list[Turn]) -> str:
        segments = render_prompt(prompt_format, some, Vocabulary(), system=own)
        return "".join(segment.text for segment in segments)

    whole = text(turns)
    assert own in whole and whole.index(own) < whole.index("First?")
    assert ROLE_SENTENCE not in whole
    # What was computed for the earlier turns still applies.
    assert whole.startswith(text([turns[0]]).rstrip())


def test_settings_and_speeds_are_kept_by_content_and_survive_what_else_is_changed(
    home: Home, tmp_path: Path
) -> None:
    home.create()
    library = ModelLibrary(home, bundled=lambda: ())
    model = library.add(write_model(tmp_path / "a.gguf"))
    library.change_settings(model, preset=SamplingPreset.CAREFUL)
    library.saw_speed(model.sha256, TokenCounts(100, 0, 40, 512), Timings(0, 1, 200.0, 20.0))
    library.count_ending(model.sha256)
    other = ModelLibrary(home, bundled=lambda: ())
    assert other.settings_of(model.sha256).preset is SamplingPreset.CAREFUL
    assert other.speed_of(model.sha256) == SpeedSeen(1, 20.0, 200.0)
    assert other.list()[0].ended_engine == 1


def test_speeds_of_another_machine_are_not_shown_here(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.create()
    library = ModelLibrary(home, bundled=lambda: ())
    model = library.add(write_model(tmp_path / "a.gguf"))
    library.saw_speed(model.sha256, TokenCounts(100, 0, 40, 512), Timings(0, 1, 200.0, 20.0))
    monkeypatch.setattr(model_library, "machine_key", lambda: "another")
    assert library.speed_of(model.sha256) is None


def test_short_replies_and_cached_prompts_tell_nothing_of_the_speed() -> None:
    timings = Timings(0, 1, 300.0, 20.0)
    assert speed_after(None, TokenCounts(100, 0, 3, 512), timings) is None
    assert speed_after(None, None, timings) is None
    first = speed_after(None, TokenCounts(100, 90, 40, 512), timings)
    assert first == SpeedSeen(1, 20.0, 0.0)
    second = speed_after(first, TokenCounts(100, 0, 40, 512), Timings(0, 1, 300.0, 40.0))
    assert second == SpeedSeen(2, 25.0, 300.0)
    assert second is not None and "25 tokens a second" in second.sentence


def test_the_next_reply_is_made_with_the_models_own_settings_and_says_so(home: Home) -> None:
    with scripted_services(home, replies=["a reply of some words, more than eight of them"]) as it:
        model = model_of(it)
        own = Sampling(0.9, 5, 0.5, 0.2, 1.2, 7)
        it.library.change_settings(
            model, preset=SamplingPreset.OWN, own=own, max_tokens=77, system_prompt="Be brief."
        )
        made = reply_to(it.consultations.ask("What is it?")).provenance
        assert made is not None
        assert (made.sampling, made.seed) == (own, 7)
        assert (made.max_tokens, made.system_prompt) == (77, "Be brief.")
        it.library.change_settings(model, preset=SamplingPreset.CAREFUL)
        made = reply_to(it.consultations.ask("And now?")).provenance
        assert made is not None and made.sampling.top_k == 20 and made.max_tokens == 0
        asked = ReplyOptions(sampling=Sampling(temperature=0.0, seed=3), max_tokens=9)
        made = reply_to(it.consultations.ask("Once more?", options=asked)).provenance
        assert made is not None and (made.sampling.temperature, made.max_tokens) == (0.0, 9)


def test_a_reply_tells_the_speed_of_its_model(home: Home) -> None:
    with scripted_services(home, replies=["one two three four five six seven eight nine"]) as it:
        model = model_of(it)
        assert it.library.speed_of(model.sha256) is None
        reply = reply_to(it.consultations.ask("What is it?"))
        speed = it.library.speed_of(model.sha256)
        assert speed is not None and reply.timings is not None
        assert speed == SpeedSeen(1, reply.timings.decode_tps, speed.prompt_tps)


def test_the_demonstration_takes_no_system_prompt(home: Home, tmp_path: Path) -> None:
    home.create()
    library = ModelLibrary(home, bundled=lambda: ())
    tweaks = Tweaks(metadata={"consilium.demonstration": True})
    model = library.add(write_engine_model(tmp_path / "demo.gguf", tweaks=tweaks))
    with pytest.raises(WrongUse, match="takes no system prompt"):
        library.change_settings(model, system_prompt="Be brief.")
    assert library.change_settings(model, preset=SamplingPreset.CAREFUL).system_prompt == ""


def test_only_a_file_of_consiliums_own_folder_is_deleted(home: Home, tmp_path: Path) -> None:
    home.create()
    library = ModelLibrary(home, bundled=lambda: ())
    foreign = library.add(write_model(tmp_path / "foreign.gguf"))
    with pytest.raises(WrongUse, match="not in Consilium's own folder"):
        library.delete_file(foreign)
    assert Path(foreign.path).exists() and library.list() == [foreign]
    own = library.add(write_model(home.models / "own.gguf", tail=1))
    library.delete_file(own)
    assert not Path(own.path).exists() and library.list() == [foreign]
