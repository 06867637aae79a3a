"""Settings that are fixed for a computer go before the user's, and can't be changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import settings
from app.errors import UserError
from app.paths import Home
from app.services.application import open_services
from app.settings import (
    Settings,
    changed_settings,
    fixed_settings,
    load_settings,
    require_free,
    save_settings,
)


@pytest.fixture
def fixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of whoever looks after the computer; not there yet."""
    path = tmp_path / "settings-of-the-computer.json"
    monkeypatch.setattr(settings, "FIXED", path)
    return path


def test_where_nothing_is_fixed_all_is_the_users(fixed: Path, tmp_path: Path) -> None:
    save_settings(tmp_path / "mine.json", Settings(lock_after_minutes=45))
    assert load_settings(tmp_path / "mine.json").lock_after_minutes == 45
    require_free({"lock_after_minutes": 0})


def test_what_is_fixed_goes_before_the_users_choice_and_can_not_be_changed(
    fixed: Path, tmp_path: Path
) -> None:
    fixed.write_text(json.dumps({"lock_after_minutes": 5, "on_lock": "stop"}))
    save_settings(tmp_path / "mine.json", Settings(lock_after_minutes=45, text_scale=1.5))
    found = load_settings(tmp_path / "mine.json")
    assert (found.lock_after_minutes, found.on_lock, found.text_scale) == (
        5,
        settings.OnLock.STOP,
        1.5,
    )
    assert load_settings(tmp_path / "none.json").lock_after_minutes == 5
    with pytest.raises(UserError, match="fixed for this computer"):
        require_free({"text_scale": 2.0, "lock_after_minutes": 0})
    require_free({"text_scale": 2.0, "lock_after_minutes": 5})


def test_what_the_user_chose_holds_again_where_it_is_no_longer_fixed(
    fixed: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.json"
    save_settings(mine, Settings(lock_after_minutes=45, language="de"))
    fixed.write_text(json.dumps({"lock_after_minutes": 5, "on_lock": "stop"}))
    changed = changed_settings(mine, load_settings(mine), {"text_scale": 2.0})
    assert (changed.lock_after_minutes, changed.text_scale) == (5, 2.0)
    fixed.unlink()
    assert load_settings(mine) == Settings(lock_after_minutes=45, language="de", text_scale=2.0)


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{", b"\xff", b'{"lock_after_minutes": "never"}', b'{"lock_after_minuts": 5}'],
)
def test_a_file_that_is_wrong_is_told_and_stops_no_start(
    fixed: Path, tmp_path: Path, content: bytes
) -> None:
    fixed.write_bytes(content)
    with pytest.raises(UserError, match="are not in force"):
        fixed_settings()
    assert load_settings(tmp_path / "none.json") == Settings()
    require_free({"lock_after_minutes": 0})


def test_the_services_refuse_the_change_and_keep_what_is_fixed(fixed: Path, tmp_path: Path) -> None:
    fixed.write_text('{"lock_after_minutes": 5}')
    services = open_services(Home(tmp_path / "home"), "sixteen wild geese", create=True)
    try:
        with pytest.raises(UserError, match="nothing changed"):
            services.change_settings(lock_after_minutes=0, text_scale=2.0)
        assert services.settings.text_scale == 1.0
        services.change_settings(text_scale=2.0)
        assert (services.settings.text_scale, services.settings.lock_after_minutes) == (2.0, 5)
    finally:
        services.close()


def test_on_windows_they_lie_where_only_an_administrator_writes() -> None:
    place = settings.place_of_fixed("win32", {"ProgramFiles": "C:/Program Files"})
    assert place == Path("C:/Program Files/Consilium/settings.json")
    assert str(settings.place_of_fixed("win32", {})).startswith("C:\\Program Files")
    for platform in ("linux", "darwin"):
        assert settings.place_of_fixed(platform, {}) == Path("/etc/consilium/settings.json")
