"""Transcripts: never without a disclaimer, nothing left out unsaid, nothing half-written."""

from __future__ import annotations

import errno
import json
import os
import re
import stat
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import markdown as to_html
from markdown_it import MarkdownIt

from app.core.consultations.messages import Consultation, Message, Status
from app.core.disclaimer import DEMONSTRATION, Disclaimer
from app.errors import ExportError
from app.export import json as json_export
from app.export import markdown, paper
from app.export.transcript import Transcript, build_transcript, suggested_name
from app.services.transcripts.transcript_file import write_transcript
from tests.helpers.consultations import PROVENANCE, pending_reply, question, reply

NOTICE = "Not a medical device; the clinician decides."
DISCLAIMERS = {
    f"clinical {version}": Disclaimer(
        "clinical",
        version,
        f"Before you read on ({version})",
        NOTICE,
        f"The text, version {version}.",
    )
    for version in (1, 2)
}
DEMONSTRATED = msgspec.structs.replace(PROVENANCE, demonstration=True)


def consultation(title: str = "Cough", leaf: Message | None = None) -> Consultation:
    return Consultation("c" * 32, title, 1.75e9, 1.75e9, leaf.id if leaf else None)


def transcript(
    tree: list[Message], leaf: Message | None = None, title: str = "Cough"
) -> Transcript:
    return build_transcript(
        consultation(title, leaf or tree[-1]),
        tree,
        DISCLAIMERS,
        exported_at=1.75e9,
        app_version="0.1.0",
    )


def one_turn(asked: str, answered: str, **fields: object) -> list[Message]:
    first = question("c", asked)
    return [first, reply(first, answered, **fields)]


def rendered(markdown_text: str) -> str:
    """As a CommonMark renderer that lets raw HTML through, with tables."""
    return str(MarkdownIt("commonmark").enable("table").render(markdown_text))


def paragraphs_outside_quotations(html: str) -> str:
    depth = 0
    outside = []
    for piece in re.split(r"(</?blockquote>)", html):
        if piece.endswith("blockquote>"):
            depth += -1 if piece.startswith("</") else 1
        elif depth == 0:
            outside.append(piece)
    assert depth == 0
    return "".join(outside)


def test_a_reply_is_followed_by_its_notice_and_the_text_stands_once_in_full() -> None:
    tree = one_turn("Cough?", "Wait.")
    tree += [second := question("c", "And now?", tree[-1])]
    tree += [reply(second, "Wait on.", disclaimer_version=2)]
    text = markdown.render(transcript(tree))
    assert text.count(f"{NOTICE} (clinical 1)") == 1
    assert text.count(f"{NOTICE} (clinical 2)") == 1
    assert text.count("The text, version 1.") == text.count("The text, version 2.") == 1


@pytest.mark.parametrize("label", [("clinical", 9), (None, None)])
def test_a_reply_whose_disclaimer_is_missing_does_not_leave(
    label: tuple[str | None, int | None],
) -> None:
    tree = one_turn("Cough?", "Wait.", disclaimer_id=label[0], disclaimer_version=label[1])
    with pytest.raises(ExportError):
        transcript(tree)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.PENDING, "Not answered yet"),
        (Status.STREAMING, "Still being written"),
        (Status.STOPPED, "Stopped by the clinician"),
        (Status.INTERRUPTED, "Interrupted"),
        (Status.FAILED, "Failed: the engine ran out of memory"),
    ],
)
def test_an_incomplete_reply_says_so(status: Status, words: str) -> None:
    tree = one_turn("Cough?", "Wa", status=status, error="the engine ran out of memory")
    assert f"**[{words}" in markdown.render(transcript(tree))
    assert words in json.loads(json_export.render(transcript(tree)))["messages"][1]["state"]


@pytest.mark.parametrize(
    ("reason", "words"),
    [("length", "Cut off at the token limit"), ("context", "Cut off because the context was full")],
)
def test_a_reply_that_was_cut_off_says_so_in_every_format(reason: str, words: str) -> None:
    tree = one_turn("Cough?", "Wa", finish_reason=reason)
    assert f"**[{words}" in markdown.render(transcript(tree))
    reply = json.loads(json_export.render(transcript(tree)))["messages"][1]
    assert reply["state"].startswith(words) and reply["cut_off"] is True
    assert any(words in section.html for section in paper.sections(transcript(tree)))


def test_a_reply_that_came_to_its_end_is_silent() -> None:
    tree = one_turn("Cough?", "Wait.", finish_reason="end_of_turn")
    assert "**[" not in markdown.render(transcript(tree))
    assert json.loads(json_export.render(transcript(tree)))["messages"][1]["cut_off"] is False


def test_what_was_left_out_of_the_context_is_marked_at_the_turn_and_at_the_reply() -> None:
    tree = one_turn("First?", "One.")
    for number in (2, 3, 4):
        asked = question("c", f"Question {number}?", tree[-1])
        omitted = tuple(each.id for each in tree[: 2 * (number - 2) : 2])
        tree += [asked, reply(asked, f"Answer {number}.", omitted=omitted)]
    text = markdown.render(transcript(tree))
    first, second = text.index("## 1. Clinician"), text.index("## 1. Reply")
    assert "left out for the reply of turns 3 and 4." in text[first:second]
    assert "Turns without an answer are, and those" in text[first:second]
    assert "Turns 1 and 2 were left out for this reply" in text[text.index("## 4. Reply") :]
    assert "Turn 1 was left out for this reply" in text[text.index("## 3. Reply") :]
    assert "left out" not in text[text.index("## 3. Clinician") : text.index("## 3. Reply")]


def test_the_demonstration_is_named_at_the_top_and_at_its_replies() -> None:
    shown = markdown.render(transcript(one_turn("Cough?", "Wait.", provenance=DEMONSTRATED)))
    assert shown.index(DEMONSTRATION) < shown.index("## 1. Clinician")
    assert shown.count(DEMONSTRATION) == 2
    assert DEMONSTRATION not in markdown.render(transcript(one_turn("Cough?", "Wait.")))


def test_the_provenance_is_there_whole() -> None:
    text = markdown.render(transcript(one_turn("Cough?", "Wait.")))
    for each in (
        "mixtral-instruct",
        "temperature 0",
        "prompt 40",
        "80 tokens/s",
        "llama.cpp 0.3.36",
    ):
        assert each in text
    assert f"`{PROVENANCE.model_sha256}`" in text


def test_a_replys_own_markdown_stays() -> None:
    answered = "Consider:\n\n- **rest**\n- fluids\n\n| drug | dose |\n|---|---|\n| a | 5 mg |"
    html = rendered(markdown.render(transcript(one_turn("Cough?", answered))))
    assert "<strong>rest</strong>" in html
    assert "<td>5 mg</td>" in html


BREAKERS = [
    "```\ncode without an end",
    "~~~~ x\ncode",
    "- item\n  ```\n  fence in an item",
    "1. a\n   ```\n   b\nc\n```",
    "<!-- a comment without an end",
    "\\<!-- escaped? -->\n\n\\\\<!--",
    "<script>",
    "<details><summary>",
    "<style>* {display: none}</style>",
    "text\n===\n# heading\n---",
    "> a\n> > b",
    "line\r```\rline\x0b<!--\x85<b>\u2028# x",
    "    indented\n\n\tcode",
    "![pixel](http://192.0.2.1/x.png)",
    "\\![pixel](http://192.0.2.1/x.png)",
    "$$\n\\[",
    "[clinical 1]: http://192.0.2.1",
]


@pytest.mark.parametrize("breaker", BREAKERS)
def test_nothing_typed_or_generated_hides_the_notice(breaker: str) -> None:
    check_document(breaker, breaker)


@given(
    *2 * [st.text(max_size=60) | st.text(alphabet="`~<>!-[]()#*_=\\|&;: \t\n\r1a.", max_size=60)]
)
@example("`" * 3, "<!--")
def test_no_text_whatever_hides_the_notice(asked: str, answered: str) -> None:
    check_document(asked, answered)


def check_document(asked: str, answered: str) -> None:
    tree = one_turn(asked, answered)
    tree += [second := question("c", "MARKED QUESTION", tree[-1]), reply(second, "MARKED ANSWER")]
    html = rendered(markdown.render(transcript(tree)))
    outside = paragraphs_outside_quotations(html)
    assert outside.count(f"<p><em>{NOTICE} (clinical 1)</em></p>") == 2
    assert "<p>The text, version 1.</p>" in outside
    for heading in ("1. Clinician", "1. Reply", "2. Clinician", "2. Reply"):
        assert f"<h2>{heading}</h2>" in outside
    assert "MARKED" not in outside
    for tag in ("<!--", "<script", "<style", "<details", "<img"):
        assert tag not in html


def test_another_renderer_keeps_the_notice_too() -> None:
    for breaker in BREAKERS:
        text = markdown.render(transcript(one_turn(breaker, breaker)))
        html = to_html(text, extensions=["fenced_code", "tables"])
        assert f"<em>{NOTICE} (clinical 1)</em>" in html


@pytest.mark.parametrize("title", ["# x", "<b>", "*a* [b](c)", "a\nb", "`", "|"])
def test_a_title_is_one_plain_heading(title: str) -> None:
    html = rendered(markdown.render(transcript(one_turn("Cough?", "Wait."), title=title)))
    heading = html[html.index("<h1>") + 4 : html.index("</h1>")]
    assert re.sub(r"&\w+;", "", heading) == re.sub("[<>]", "", title.replace("\n", " "))


def test_json_gives_the_whole_tree_back_without_loss() -> None:
    tree = one_turn("Cough? <b> \0 שלום", "Wait.", omitted=("gone",), provenance=DEMONSTRATED)
    tree += [reply(tree[0], "Another.", status=Status.STOPPED), pending_reply(tree[0])]
    document = json.loads(json_export.render(transcript(tree, leaf=tree[1])))
    assert msgspec.convert(document["messages"], list[Message]) == tree
    assert msgspec.convert(document["consultation"], Consultation) == consultation(leaf=tree[1])
    assert [each["id"] for each in document["shown"]] == [tree[0].id, tree[1].id]
    assert document["shown"][1]["alternatives"] == 3
    assert document["format"] == "consilium-transcript"


def test_json_has_the_disclaimer_once_in_full_and_its_notice_at_each_reply() -> None:
    document = json.loads(json_export.render(transcript(one_turn("Cough?", "Wait."))))
    assert [each["text"] for each in document["disclaimers"]] == ["The text, version 1."]
    assert document["messages"][1]["disclaimer"] == "clinical 1"
    assert document["messages"][1]["notice"] == NOTICE
    assert "notice" not in document["messages"][0]


def test_dates_carry_their_offset() -> None:
    date = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d"
    tree = one_turn("Cough?", "Wait.")
    assert len(re.findall(date, markdown.render(transcript(tree)))) == 5
    document = json.loads(json_export.render(transcript(tree)))
    assert re.fullmatch(date, document["exported"])


def test_a_suggested_name_tells_nothing_of_the_consultation() -> None:
    name = suggested_name(consultation("Mrs Miller, HIV"), "md")
    assert re.fullmatch(r"consilium-\d{4}-\d\d-\d\d-cccccc\.md", name)


def test_a_transcript_is_written_whole_for_its_owner_and_replaces_an_older_one(
    tmp_path: Path,
) -> None:
    target = tmp_path / "transcript.md"
    target.write_text("older, and longer than the newer one")
    write_transcript(target, "newer é\n")
    assert target.read_bytes() == "newer é\n".encode()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["transcript.md", "user"]


@pytest.mark.parametrize(
    "name", ["vault.db", "VAULT.DB", "vault.key", "vault.db-wal", "audit.head", "settings.json"]
)
def test_a_file_that_the_vault_is_made_of_is_never_replaced(tmp_path: Path, name: str) -> None:
    for each in ("vault.db", "vault.key"):
        (tmp_path / each).write_bytes(b"of the vault")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    link = tmp_path / "link.md"
    link.symlink_to(tmp_path / name)
    for path in (tmp_path / name, link):
        with pytest.raises(ExportError, match="of Consilium's own"):
            write_transcript(path, "text")
    link.unlink()
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()} == before


def test_a_link_is_written_through(tmp_path: Path) -> None:
    target, link = tmp_path / "real.md", tmp_path / "link.md"
    link.symlink_to(target)
    write_transcript(link, "text")
    assert link.is_symlink()
    assert target.read_text() == "text"


@pytest.mark.parametrize("place", ["", "missing/x.md", "file/x.md", "n" * 300, "\0"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a file")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ExportError) as refused:
        write_transcript(tmp_path / place, "text")
    assert str(refused.value).endswith(".")
    assert sorted(tmp_path.rglob("*")) == before


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ExportError):
        write_transcript(pipe, "text")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_full_disk_leaves_the_older_transcript(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    target = tmp_path / "transcript.md"
    target.write_text("older")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match="disk is full"):
        write_transcript(target, "newer")
    assert target.read_text() == "older"
    assert not list(tmp_path.glob(".consilium-*"))
