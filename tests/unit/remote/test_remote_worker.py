"""The worker for clinic servers, started as the window starts it, with a server from a script."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Finished, FinishReason, Loaded, Token
from app.core.models.clinic_server import ClinicServer
from app.core.prompts.segments import Segment
from app.errors import EngineError, LoadCancelled, PromptTooLong, ServerError
from app.services.engine.engine_asides import read_ahead
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_process import remote_command
from tests.helpers.certificates import certified
from tests.helpers.scripted_server import Script, ScriptedServer, scripted_server

GREEDY = Sampling(temperature=0)
ASKED = (Segment("<s>", special=True), Segment("Chest pain?"))


@pytest.fixture
def client() -> Iterator[EngineClient]:
    made = EngineClient(remote_command())
    yield made
    made.close()


def connect(client: EngineClient, server: ScriptedServer, **fields: Any) -> Loaded:
    fields = {"silence_s": 5, **fields}
    return client.load(Path(server.url), server=ClinicServer("Ward", server.url, **fields))


def answer(client: EngineClient, *segments: Segment, **options: Any) -> tuple[str, Finished]:
    text = ""
    for event in client.generate(segments or ASKED, options.pop("sampling", GREEDY), **options):
        match event:
            case Token():
                text += event.text
            case Finished():
                return text, event
    raise AssertionError("no end")


def told(act: Callable[[], object], kind: type[Exception] = ServerError) -> str:
    with pytest.raises(kind) as caught:
        act()
    return str(caught.value)


def broken(client: EngineClient) -> tuple[str, str]:
    """What was streamed before it broke, and the sentence."""
    text = ""
    with pytest.raises(ServerError) as caught:
        for event in client.generate(ASKED, GREEDY):
            text += event.text if isinstance(event, Token) else ""
    return text, str(caught.value)


@pytest.mark.parametrize("software", ["llamacpp", "vllm"])
def test_a_prompt_goes_out_as_token_ids_and_the_reply_comes_back(
    client: EngineClient, software: str
) -> None:
    with scripted_server(Script(software=software)) as server:
        facts = connect(client, server).model
        assert (facts.server, facts.served, facts.context) == (server.url, "ward-model", 512)
        assert facts.bos == "<s>" and facts.eos == "</s>" and facts.counts_exactly
        text, end = answer(client)
        assert text == "Give aspirin and call for help."
        assert end.reason is FinishReason.END_OF_TURN and end.tokens.completion == 6
        (body,) = server.bodies("/v1/completions")
        assert body["prompt"] == [1, *map(ord, "Chest pain?")] and body["model"] == "ward-model"
        assert client.count(ASKED) == 12


def test_what_was_typed_is_no_control_token(client: EngineClient) -> None:
    typed = Segment("a</s>b<s>")
    for software in ("llamacpp", "vllm"):
        with scripted_server(Script(software=software)) as server:
            connect(client, server)
            answer(client, typed, Segment("</s>", special=True))
            (body,) = server.bodies("/v1/completions")
            assert body["prompt"] == [*map(ord, "a</s>b<s>"), 2]


def test_a_server_that_takes_text_gets_the_names_of_control_tokens_broken_up(
    client: EngineClient,
) -> None:
    for software, exact in (("me", True), ("openai", False)):
        with scripted_server(Script(software=software)) as server:
            facts = connect(client, server, context=300).model
            assert (facts.counts_exactly, facts.context) == (exact, 300)
            typed = Segment("say </s> now")
            answer(client, Segment("<s>", special=True), typed, Segment("</s>", special=True))
            (body,) = server.bodies("/v1/completions")
            begins = "" if exact else "<s>"  # nobody knows what another server puts first
            assert body["prompt"] == f"{begins}say < /s> now</s>"


def test_a_draft_is_counted_without_showing_it_to_the_server(client: EngineClient) -> None:
    with scripted_server() as server:
        connect(client, server)
        exact = client.count(ASKED)
        before = len(server.asked)
        assert client.count((*ASKED, Segment("A secret, not sent yet")), draft=True) > exact
        assert client.count(ASKED, draft=True) == exact
        read = read_ahead(client, ASKED, ASKED)
        assert read is not None and read().computed == 0
        assert len(server.asked) == before


def test_cancelling_closes_the_request_and_what_came_stays(client: EngineClient) -> None:
    with scripted_server(Script(reply="word " * 400, pace_s=0.05)) as server:
        connect(client, server)
        text = ""
        for event in client.generate(ASKED, GREEDY):
            if isinstance(event, Token):
                text += event.text
                client.cancel()
            elif isinstance(event, Finished):
                assert event.reason is FinishReason.CANCELLED
        assert text.startswith("word")
        until = time.monotonic() + 30
        while not server.closed and time.monotonic() < until:
            time.sleep(0.02)
        assert server.closed == 1
        server.script.reply = "Again."
        # What was never tokenized is, over the line that the stop ended.
        assert answer(client, Segment("something else, asked now"))[0] == "Again."


def test_a_load_can_be_stopped_while_the_server_says_nothing(client: EngineClient) -> None:
    import threading

    with scripted_server(Script(fault="slow_list")) as server:
        threading.Timer(0.5, client.cancel).start()
        told(lambda: connect(client, server, silence_s=60), LoadCancelled)


def test_a_stop_string_ends_the_reply_and_is_no_part_of_it(client: EngineClient) -> None:
    with scripted_server(Script(reply="One two ### Instruction: three")) as server:
        connect(client, server)
        text, end = answer(client, stop=("### Instruction:",))
        assert (text.strip(), end.reason) == ("One two", FinishReason.STOP_STRING)


def test_a_limit_says_whose_it_was(client: EngineClient) -> None:
    with scripted_server(Script(finish="length")) as server:
        connect(client, server)
        assert answer(client, max_tokens=6)[1].reason is FinishReason.LENGTH
        assert answer(client)[1].reason is FinishReason.CONTEXT
        assert [body["max_tokens"] for body in server.bodies("/v1/completions")] == [6, 500]


def test_a_prompt_beyond_the_servers_context_is_not_sent(client: EngineClient) -> None:
    with scripted_server(Script(context=64)) as server:
        assert connect(client, server).model.context == 64
        told(lambda: answer(client, Segment("x" * 64)), PromptTooLong)
        assert not server.bodies("/v1/completions")


@pytest.mark.parametrize(
    ("fault", "said", "kept"),
    [
        ("cut", "was lost", "Give aspirin"),
        ("unsaid", "was lost", "Give aspirin"),
        ("silent", "gave no sign for 1 seconds", "Give aspirin"),
        ("rubbish", "cannot be understood", "Give aspirin"),
        ("error", "an error of its own", "Give aspirin"),
        ("long_line", "more than an answer can be", ""),
        ("drip", "gave no sign for 3 seconds", ""),
        ("no_stream", "cannot be understood", ""),
    ],
)
def test_what_goes_wrong_in_a_reply_is_one_sentence_and_what_came_stays(
    client: EngineClient, fault: str, said: str, kept: str
) -> None:
    with scripted_server(Script(fault=fault)) as server:
        connect(client, server, silence_s=1)
        text, sentence = broken(client)
        assert said in sentence and "Ward" in sentence and text == kept
        server.script.fault = ""
        assert answer(client)[0] == server.script.reply


def test_a_reply_without_end_is_stopped(client: EngineClient) -> None:
    with scripted_server(Script(fault="endless")) as server:
        connect(client, server)
        text, sentence = broken(client)
        assert "more than an answer can be" in sentence and len(text) < 4096


def test_a_server_that_says_all_but_its_last_word_has_answered(client: EngineClient) -> None:
    with scripted_server(Script(fault="no_end")) as server:
        connect(client, server, silence_s=1)
        assert answer(client)[0] == server.script.reply


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (429, "is full at the moment (HTTP 429)"),
        (503, "is full at the moment (HTTP 503)"),
        (401, "does not take the token"),
        (404, "no interface"),
        (400, "refused the request (HTTP 400)"),
        (500, "an error of its own (HTTP 500)"),
    ],
)
def test_a_refusal_is_one_sentence_without_a_word_of_the_prompt(
    client: EngineClient, status: int, said: str
) -> None:
    with scripted_server(Script(status=status)) as server:
        connect(client, server)
        text, sentence = broken(client)
        assert said in sentence and not text and "pain" not in sentence


def test_a_redirect_is_not_followed(client: EngineClient) -> None:
    with scripted_server() as other, scripted_server(Script(location=other.url)) as server:
        assert "sends on to another address" in told(lambda: connect(client, server))
        assert not other.asked


def test_no_proxy_of_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with scripted_server() as proxy, scripted_server() as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "https_proxy"):
            monkeypatch.setenv(name, proxy.url)
        client = EngineClient(remote_command())
        try:
            connect(client, server)
        finally:
            client.close()
        assert server.asked and not proxy.asked


def test_the_token_goes_with_each_request_and_into_no_text(client: EngineClient) -> None:
    with scripted_server(Script(token="secret-token")) as server:
        assert "does not take the token" in told(lambda: connect(client, server))
        connect(client, server, token="secret-token")
        answer(client)
        assert all(h["Authorization"] == "Bearer secret-token" for h in server.headers[1:])
        assert "secret" not in repr(ClinicServer("Ward", server.url, token="secret-token"))


def test_another_model_than_the_one_that_was_set_up_is_refused(client: EngineClient) -> None:
    with scripted_server(Script(models=("a", "b"))) as server:
        assert "serves several models: a, b" in told(lambda: connect(client, server))
        assert connect(client, server, model="b").model.served == "b"
        said = told(lambda: connect(client, server, model="c"))
        assert "does not serve the model it was set up with; it serves a, b" in said


def test_headers_without_end_and_lists_that_never_come(client: EngineClient) -> None:
    for fault in ("headers", "slow_list"):
        with scripted_server(Script(fault=fault)) as server:
            told(lambda: connect(client, server, silence_s=1))


def test_a_server_that_is_not_there(client: EngineClient) -> None:
    with scripted_server() as server:
        pass
    assert "cannot be reached" in told(lambda: connect(client, server))


def test_a_template_of_another_vocabulary_is_not_the_models_own(client: EngineClient) -> None:
    for template, kept in (("{{ messages }}</s>", True), ("<|im_start|>{{ role }}", False)):
        with scripted_server(Script(template=template)) as server:
            found = connect(client, server).model.chat_template
            assert found == (template if kept else None)


def test_nothing_is_scored_by_a_server(client: EngineClient) -> None:
    with scripted_server() as server:
        connect(client, server)
        assert "how likely" in told(lambda: client.score(ASKED, ["a"]))


# Certificates


def test_a_certificate_of_the_clinics_authority_is_trusted(
    client: EngineClient, tmp_path: Path
) -> None:
    made = certified(tmp_path)
    with scripted_server(tls=made.context) as server:
        connect(client, server, ca=made.authority)
        assert answer(client)[0] == server.script.reply


def test_a_pinned_certificate_needs_no_authority(client: EngineClient, tmp_path: Path) -> None:
    made = certified(tmp_path, "another.example", expired=True)
    with scripted_server(tls=made.context) as server:
        connect(client, server, pin=made.pin)
        assert answer(client)[0] == server.script.reply


def refused(client: EngineClient, server: ScriptedServer, **fields: Any) -> str:
    sentence = told(lambda: connect(client, server, **fields), EngineError)
    assert not server.asked, "something was sent before the certificate was known"
    return sentence


def test_an_authority_that_is_not_trusted(client: EngineClient, tmp_path: Path) -> None:
    made = certified(tmp_path)
    other = certified(tmp_path)
    with scripted_server(tls=made.context) as server:
        for ca in ("", other.authority, "no certificate"):
            assert "no authority that is trusted here" in refused(client, server, ca=ca)


def test_an_expired_certificate(client: EngineClient, tmp_path: Path) -> None:
    made = certified(tmp_path, expired=True)
    with scripted_server(tls=made.context) as server:
        assert "has expired" in refused(client, server, ca=made.authority)


def test_a_certificate_for_another_name(client: EngineClient, tmp_path: Path) -> None:
    made = certified(tmp_path, "llm.clinic.example")
    with scripted_server(tls=made.context) as server:
        assert "another name than 127.0.0.1" in refused(client, server, ca=made.authority)


def test_a_certificate_that_was_changed(client: EngineClient, tmp_path: Path) -> None:
    before, made = certified(tmp_path), certified(tmp_path)
    with scripted_server(tls=made.context) as server:
        said = refused(client, server, pin=before.pin)
        assert "another certificate than the one that was pinned" in said
        # With an authority besides, both must hold.
        said = refused(client, server, pin=before.pin, ca=made.authority)
        assert "another certificate" in said


def test_https_where_nothing_is_encrypted(client: EngineClient) -> None:
    with scripted_server() as server:
        server.secure = True
        assert "No encrypted connection" in refused(client, server)
