"""Reply text: whole characters out of the bytes of tokens."""

from __future__ import annotations

import codecs


class Utf8Stream:
    """A character may be spread over several tokens; it comes out when its last byte is there.

    Bytes that are no UTF-8 become U+FFFD. A character that is still incomplete when the reply ends
    is left out.
    """

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, piece: bytes) -> str:
        """The characters that `piece` completes."""
        return self._decoder.decode(piece)
