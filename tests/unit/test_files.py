"""A path that leads to no regular file is refused at once: nothing waits, nothing is read."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path

import pytest

from app.files import NotAFile, open_regular

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


def test_a_file_is_read_also_through_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "a", tmp_path / "b"
    file.write_bytes(b"content")
    link.symlink_to(file)
    for path in (file, link):
        with open_regular(path) as opened:
            assert opened.read() == b"content"
            assert os.get_blocking(opened.fileno())
            assert not os.get_inheritable(opened.fileno())


@pytest.mark.timeout(5)
@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize("kind", ["named pipe", "socket", "folder", "device"])
def test_what_is_no_file_is_named_at_once(tmp_path: Path, kind: str, linked: bool) -> None:
    place = tmp_path / "x"
    listening = socket.socket(socket.AF_UNIX)
    match kind:
        case "named pipe":
            os.mkfifo(place)
        case "socket":
            listening.bind(str(place))
        case "folder":
            place.mkdir()
        case _:
            place = Path("/dev/zero")
    path = place
    if linked:
        path = tmp_path / "link"
        path.symlink_to(place)
    with pytest.raises(NotAFile, match=f"it is a {kind}, not a file"):
        open_regular(path)
    listening.close()


def test_a_pipe_that_has_a_writer_is_refused_too(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    writer = threading.Thread(target=lambda: pipe.write_bytes(b"GGUF"))
    writer.start()
    try:
        with pytest.raises(NotAFile):
            open_regular(pipe)
    finally:
        writer.join()
        os.close(reader)


def test_what_cannot_be_opened_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_regular(tmp_path / "nothing")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(OSError, match="symbolic"):
        open_regular(tmp_path / "loop")
    with pytest.raises(OSError, match="cannot be a file's"):
        open_regular(tmp_path / "a\0b")
