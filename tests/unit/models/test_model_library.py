"""The model library: what was added stays known, and a changed file is never used unnoticed."""

from __future__ import annotations

import hashlib
import math
import os
import struct
import threading
from pathlib import Path

import pytest

from app.errors import (
    HomeNotWritable,
    ModelAmbiguous,
    ModelNotFound,
    ModelUnreadable,
    NoModel,
    WrongUse,
)
from app.paths import Home
from app.services.models.model_library import ModelLibrary, usable
from tests.helpers import gguf_files as files


@pytest.fixture(autouse=True)
def made(home: Home) -> None:
    home.create()


@pytest.fixture
def library(home: Home) -> ModelLibrary:
    return ModelLibrary(home, bundled=lambda: ())


def named(name: str) -> files.Key:
    return ("general.name", files.STRING, name)


def test_a_model_that_was_added_is_known_afterwards(
    library: ModelLibrary, home: Home, tmp_path: Path
) -> None:
    path = files.write_model(tmp_path / "tiny.gguf")
    fractions: list[float] = []
    entry = library.add(path, fractions.append)
    assert entry.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (entry.name, entry.quantization, entry.architecture) == ("Tiny", "Q4_K_M", "llama")
    assert (entry.context_train, entry.size_bytes) == (2048, path.stat().st_size)
    assert fractions[-1] == 1.0
    assert ModelLibrary(home, bundled=lambda: ()).list() == [entry]
    assert home.library.stat().st_mode & 0o077 == 0


def test_bundled_models_come_first_and_are_hashed_once(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundled = files.write_model(tmp_path / "demo.gguf", name=named("Demo"))
    other = files.write_model(tmp_path / "other.gguf", tail=1)
    ModelLibrary(home, bundled=lambda: (bundled,)).add(other)
    again = ModelLibrary(home, bundled=lambda: (bundled,))
    monkeypatch.setattr(
        "app.services.models.file_examination.sha256_of", lambda *_: pytest.fail("hashed again")
    )
    assert [(e.name, e.builtin) for e in again.list()] == [("Demo", True), ("Tiny", False)]


def test_a_bundled_model_that_was_replaced_is_hashed_anew(home: Home, tmp_path: Path) -> None:
    bundled = files.write_model(tmp_path / "demo.gguf")
    library = ModelLibrary(home, bundled=lambda: (bundled,))
    before = library.list()[0].sha256
    files.write_model(bundled, tail=32)
    after = library.list()[0]
    assert after.problem is None and after.sha256 != before
    assert after.sha256 == hashlib.sha256(bundled.read_bytes()).hexdigest()


def test_a_broken_bundled_model_is_listed_with_its_problem(home: Home, tmp_path: Path) -> None:
    broken = tmp_path / "demo.gguf"
    broken.write_bytes(b"GGUF")
    entry = ModelLibrary(home, bundled=lambda: (broken,)).list()[0]
    assert entry.problem is not None and "truncated" in entry.problem
    with pytest.raises(ModelUnreadable, match="truncated"):
        ModelLibrary(home, bundled=lambda: (broken,)).default()


def test_listing_without_a_data_folder_works_and_makes_none(tmp_path: Path) -> None:
    bundled = files.write_model(tmp_path / "demo.gguf")
    entries = ModelLibrary(Home(tmp_path / "none"), bundled=lambda: (bundled,)).list()
    assert [e.name for e in entries] == ["Tiny"]
    assert not (tmp_path / "none").exists()


def test_a_file_that_went_or_changed_is_said_and_not_used(
    library: ModelLibrary, tmp_path: Path
) -> None:
    path = files.write_model(tmp_path / "tiny.gguf")
    entry = library.add(path)
    os.utime(path, ns=(1, 1))
    changed = library.list()[0]
    assert changed.problem is not None and "changed since" in changed.problem
    with pytest.raises(ModelUnreadable, match="changed since"):
        usable(changed)
    path.unlink()
    gone = library.find(entry.sha256[:8])
    assert gone.problem is not None and "is gone" in gone.problem
    files.write_model(path)
    assert library.add(path).problem is None
    assert len(library.list()) == 1


def test_a_file_that_is_no_model_changes_nothing(library: ModelLibrary, tmp_path: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"nonsense")
    with pytest.raises(ModelUnreadable):
        library.add(bad)
    with pytest.raises(ModelNotFound):
        library.add(tmp_path / "missing.gguf")
    assert library.list() == []


def spoilt(path: Path, values: list[float], form: str = "<f") -> Path:
    """With these numbers at the end of the file, where its norm lies."""
    content = bytearray(path.read_bytes())
    raw = b"".join(struct.pack(form, value) for value in values)
    content[-len(raw) :] = raw
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("values", [[math.nan], [math.nan, 1.0], [-math.nan] * 256])
def test_a_file_with_nan_in_a_norm_is_refused(
    library: ModelLibrary, tmp_path: Path, values: list[float]
) -> None:
    path = spoilt(files.write_model(tmp_path / "nan.gguf"), values)
    with pytest.raises(ModelUnreadable, match=r"\(NaN\) in output_norm"):
        library.add(path)
    assert library.list() == []


@pytest.mark.parametrize(("kind", "bad", "good"), [(1, 0x7E00, 0x7C00), (30, 0x7FC0, 0x7F80)])
def test_nan_is_seen_in_half_floats_and_infinity_let_be(
    library: ModelLibrary, tmp_path: Path, kind: int, bad: int, good: int
) -> None:
    tensors = [files.TENSORS[0], ("output_norm.weight", (256,), kind, 448)]
    path = tmp_path / "half.gguf"
    for number, refused in ((bad, True), (good, False), (0x3C00, False)):
        content = files.gguf(files.model_keys(), tensors, 448)
        path.write_bytes(content + struct.pack("<H", number) * 256)
        if refused:
            with pytest.raises(ModelUnreadable, match="NaN"):
                library.add(path)
        else:
            library.add(path)


def test_a_download_that_has_its_length_but_not_its_content_is_refused(
    library: ModelLibrary, tmp_path: Path
) -> None:
    path = spoilt(files.write_model(tmp_path / "part.gguf"), [0.0] * 256)
    with pytest.raises(ModelUnreadable, match="zeros in place of its weights"):
        library.add(path)


@pytest.mark.timeout(5)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_file_that_became_a_pipe_is_noticed_and_never_waited_for(
    home: Home, tmp_path: Path
) -> None:
    added = files.write_model(tmp_path / "added.gguf")
    bundled = files.write_model(tmp_path / "demo.gguf", tail=32)
    library = ModelLibrary(home, bundled=lambda: (bundled,))
    library.add(added)
    library.list()
    for path in (added, bundled):
        path.unlink()
        os.mkfifo(path)
    problems = [entry.problem or "" for entry in library.list()]
    assert "it is a named pipe" in problems[0] and "changed since" in problems[1]
    with pytest.raises(ModelNotFound, match="it is a named pipe"):
        library.add(added)


def test_giving_up_while_hashing_adds_nothing(library: ModelLibrary, tmp_path: Path) -> None:
    def give_up(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        library.add(files.write_model(tmp_path / "tiny.gguf"), give_up)
    assert library.list() == []


def test_a_model_is_found_by_name_file_or_hash(library: ModelLibrary, tmp_path: Path) -> None:
    one = library.add(files.write_model(tmp_path / "one.gguf", name=named("Medico")))
    two = library.add(files.write_model(tmp_path / "two.gguf", tail=1, name=named("Other")))
    assert library.find("medico") == one
    assert library.find("two.gguf") == library.find("TWO") == two
    assert library.find(two.sha256[:10]) == library.find(two.sha256.upper()) == two
    for unknown in ("", "nobody", two.sha256[:3], "\x1b[2J"):
        with pytest.raises(ModelNotFound) as caught:
            library.find(unknown)
        assert "\x1b" not in str(caught.value)


@pytest.mark.parametrize(
    "typed",
    [
        "SmolLM2 135M Instruct",
        "smollm2 135m instruct",
        "smollm2",
        "SMOLLM2-135M",
        "smollm2_135m.instruct",
        "  Smollm2  ",
        "SmolLM2-135M-Instruct.Q4_1.gguf",
        "smollm2-135m-instruct.q4",
        "s",
        "Ｓｍｏｌ",  # as some input methods write it
    ],
)
def test_the_beginning_of_a_name_is_enough(
    library: ModelLibrary, tmp_path: Path, typed: str
) -> None:
    wanted = library.add(
        files.write_model(
            tmp_path / "SmolLM2-135M-Instruct.Q4_1.gguf", name=named("SmolLM2 135M Instruct")
        )
    )
    library.add(files.write_model(tmp_path / "other.gguf", tail=1, name=named("Medico Mistral")))
    assert library.find(typed) == wanted


def test_a_whole_name_wins_over_beginnings(library: ModelLibrary, tmp_path: Path) -> None:
    names = ("Medico", "Medico Mistral", "MEDICO-mistral 2")
    short, long, _ = (
        library.add(files.write_model(tmp_path / f"{n}.gguf", tail=n, name=named(name)))
        for n, name in enumerate(names)
    )
    assert library.find("medico") == short
    assert library.find("medico-mistral") == long
    with pytest.raises(ModelAmbiguous) as caught:
        library.find("medi")
    said = str(caught.value)
    assert all(entry.sha256[:12] in said and entry.name in said for entry in library.list())


@pytest.mark.parametrize("typed", ["-", "…", "instruct", "mollm", "smollm2x", "..", "/"])
def test_what_begins_no_name_finds_nothing(
    library: ModelLibrary, tmp_path: Path, typed: str
) -> None:
    library.add(files.write_model(tmp_path / "a.gguf", name=named("SmolLM2 135M Instruct")))
    with pytest.raises(ModelNotFound, match="no model"):
        library.find(typed)


def test_a_file_that_was_not_added_is_said_to_be_so(library: ModelLibrary, tmp_path: Path) -> None:
    path = files.write_model(tmp_path / "new.gguf")
    with pytest.raises(ModelNotFound, match="not in the library"):
        library.find(str(path))


def test_many_candidates_are_told_in_part(library: ModelLibrary, tmp_path: Path) -> None:
    for number in range(9):
        library.add(files.write_model(tmp_path / f"{number}.gguf", tail=number))
    with pytest.raises(ModelAmbiguous, match="and 3 more"):
        library.find("ti")


def test_two_files_of_one_content_are_told_apart_by_their_paths(
    library: ModelLibrary, tmp_path: Path
) -> None:
    (tmp_path / "copy").mkdir()
    one = library.add(files.write_model(tmp_path / "tiny.gguf"))
    two = library.add(files.write_model(tmp_path / "copy" / "tiny.gguf"))
    assert one.sha256 == two.sha256 and library.list() == [one, two]
    # Either answers alike, so a name is enough to ask …
    assert library.find("tiny") == library.find(one.sha256) == one
    assert library.find(two.path) == two
    assert library.default(two.sha256, two.path) == two
    assert library.default(two.sha256) == one
    # … but not to remove one.
    with pytest.raises(ModelAmbiguous) as caught:
        library.find_file("tiny")
    assert one.path in str(caught.value) and two.path in str(caught.value)
    library.remove(library.find_file(two.path))
    assert library.list() == [one]


def test_of_two_files_of_one_content_the_other_answers_when_one_is_gone(
    library: ModelLibrary, tmp_path: Path
) -> None:
    one = library.add(files.write_model(tmp_path / "one.gguf"))
    two = library.add(files.write_model(tmp_path / "two.gguf"))
    Path(one.path).unlink()
    assert library.default(one.sha256, one.path) == library.find("tiny") == two
    # A file that was moved is one file.
    three = library.add(files.write_model(tmp_path / "three.gguf"))
    assert library.list() == [two, three]


def test_a_copy_of_a_bundled_model_has_its_own_name(home: Home, tmp_path: Path) -> None:
    bundled = files.write_model(tmp_path / "demo.gguf")
    library = ModelLibrary(home, bundled=lambda: (bundled,))
    copy = library.add(files.write_model(tmp_path / "mine.gguf"))
    assert [e.builtin for e in library.list()] == [True, False]
    assert library.find("mine.gguf") == library.find("min") == copy
    assert library.find("tiny").builtin
    library.remove(library.find_file("mine"))
    assert [e.path for e in library.list()] == [str(bundled)]


def test_one_name_for_two_models_asks_for_the_hash(library: ModelLibrary, tmp_path: Path) -> None:
    for number in range(2):
        library.add(files.write_model(tmp_path / f"{number}.gguf", tail=number))
    with pytest.raises(ModelNotFound, match="SHA-256"):
        library.find("tiny")


def test_the_chosen_model_is_the_default_or_an_error_never_another(
    library: ModelLibrary, tmp_path: Path
) -> None:
    with pytest.raises(NoModel, match="make demo"):
        library.default()
    first = library.add(files.write_model(tmp_path / "one.gguf"))
    second = library.add(files.write_model(tmp_path / "two.gguf", tail=1))
    assert library.default() == first
    assert library.default(second.sha256) == second
    Path(second.path).unlink()
    with pytest.raises(ModelUnreadable, match="gone"):
        library.default(second.sha256)
    library.remove(second)
    with pytest.raises(ModelNotFound, match="Choose another"):
        library.default(second.sha256)


def test_removing_forgets_the_model_and_keeps_its_file(
    library: ModelLibrary, tmp_path: Path
) -> None:
    path = files.write_model(tmp_path / "tiny.gguf")
    entry = library.add(path)
    library.remove(entry)
    assert library.list() == [] and path.exists()
    with pytest.raises(ModelNotFound):
        library.remove(entry)


def test_a_bundled_model_cannot_be_removed(home: Home, tmp_path: Path) -> None:
    bundled = files.write_model(tmp_path / "demo.gguf")
    library = ModelLibrary(home, bundled=lambda: (bundled,))
    assert library.add(bundled).builtin
    with pytest.raises(WrongUse, match="came with the installation"):
        library.remove(library.list()[0])


def test_a_book_that_cannot_be_read_is_kept_aside(
    library: ModelLibrary, home: Home, tmp_path: Path
) -> None:
    home.library.write_text("{ half")
    assert library.list() == []
    library.add(files.write_model(tmp_path / "tiny.gguf"))
    assert len(library.list()) == 1
    assert (home.root / "models.unreadable.json").read_text() == "{ half"


def test_a_home_that_is_missing_refuses_an_addition(tmp_path: Path) -> None:
    library = ModelLibrary(Home(tmp_path / "none"), bundled=lambda: ())
    with pytest.raises(HomeNotWritable):
        library.add(files.write_model(tmp_path / "tiny.gguf"))


def test_additions_at_the_same_time_are_all_kept(
    library: ModelLibrary, home: Home, tmp_path: Path
) -> None:
    paths = [files.write_model(tmp_path / f"{n}.gguf", tail=n) for n in range(6)]
    threads = [
        threading.Thread(target=lambda p=p: ModelLibrary(home, bundled=lambda: ()).add(p))
        for p in paths
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {e.path for e in library.list()} == {str(p) for p in paths}
