"""Addresses of clinic servers, as people type them, and what is refused before any is asked."""

from __future__ import annotations

import pytest

from app.core.models.clinic_server import (
    ClinicServer,
    ServerProblem,
    address_of,
    checked_server,
    problem_sentence,
)
from app.errors import WrongUse


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://llm.clinic.example/", "https://llm.clinic.example"),
        ("https://llm.clinic.example/v1", "https://llm.clinic.example"),
        (" https://10.0.0.5:8443/models/v1/ ", "https://10.0.0.5:8443/models"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://localhost:80/v1/completions", "http://localhost"),
    ],
)
def test_an_address_is_known_by_its_host_and_path(typed: str, url: str) -> None:
    assert address_of(typed).url == url


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "llm.clinic.example",
        "ftp://llm.clinic.example",
        "https://",
        "https:" + "//user:word" + "@llm.clinic.example",
        "https://llm.clinic.example/?a=b",
        "https://llm.clinic.example:99999",
        "https://llm clinic",
        "https://llm.clinic.example/a\r\nHost: other",
        "https://llm.clinic.example/a//b",
        "https://[nonsense]",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(WrongUse):
        address_of(typed)


def test_plain_http_needs_a_word_unless_it_stays_here() -> None:
    for here in ("http://127.0.0.1:8080", "http://localhost", "http://[::1]:1"):
        checked_server(ClinicServer("a", here))
    with pytest.raises(WrongUse, match="everybody on the way to"):
        checked_server(ClinicServer("a", "http://ward.example"))
    checked_server(ClinicServer("a", "http://ward.example", allow_http=True))


def test_a_pin_is_read_as_openssl_prints_it_and_nothing_else_is_one() -> None:
    spelled = ":".join(["AB"] * 32)
    assert checked_server(ClinicServer("a", "https://w.example", pin=spelled)).pin == "ab" * 32
    for pin in ("ab", "xy" * 32):
        with pytest.raises(WrongUse, match="64 hexadecimal digits"):
            checked_server(ClinicServer("a", "https://w.example", pin=pin))
    with pytest.raises(WrongUse, match="no certificate to check"):
        checked_server(ClinicServer("a", "http://127.0.0.1", pin="ab" * 32))


def test_a_token_that_would_add_a_header_is_refused() -> None:
    with pytest.raises(WrongUse, match="cannot be sent"):
        checked_server(ClinicServer("a", "https://w.example", token="a\r\nHost: b"))


def test_each_problem_has_its_sentence_with_no_place_left_open() -> None:
    for problem in ServerProblem:
        sentence = problem_sentence(problem, {"server": "Ward", "detail": "\x1b[31mred"})
        assert "{" not in sentence and "Ward" in sentence and "\x1b" not in sentence
