"""A clinic's server with a real model: its answers are those of the engine here, word for word."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.models.clinic_server import ClinicServer
from app.paths import Home
from app.services.application import Services, open_services
from tests.helpers.equal_answers import compared, plain_copy
from tests.helpers.keys import CHEAP
from tests.helpers.services import PASSPHRASE

pytestmark = [pytest.mark.slow, pytest.mark.e2e]


@pytest.fixture
def url(demo_model: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "tests.helpers.llama_server", str(demo_model)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        server.kill()


@pytest.fixture
def services(home: Home) -> Iterator[Services]:
    services = open_services(home, PASSPHRASE, create=True, cost=CHEAP)
    try:
        services.disclaimers.acknowledge()
        yield services
    finally:
        services.close()


def test_a_server_answers_word_for_word_as_the_engine_here(
    services: Services, url: str, demo_model: Path, tmp_path: Path
) -> None:
    server = services.servers.add(ClinicServer("Ward", url)).entry
    here = services.library.add(plain_copy(demo_model, tmp_path / "plain.gguf"))
    pairs = compared(services, server, here, first=6, further=3)
    assert [pair.server.text for pair in pairs] == [pair.here.text for pair in pairs]
    for pair in pairs:
        assert pair.server.tokens is not None and pair.here.tokens is not None
        assert pair.server.tokens.prompt == pair.here.tokens.prompt
