"""Clinic server: a server of the clinic's own that answers in place of a model on this computer;
its address, how it is known again, and one sentence for each thing that can be wrong with it.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import urlsplit

import msgspec

from app.core.prompts.typed_text import printable
from app.errors import WrongUse
from app.sentences import Sentence, say

LONGEST_NAME = 60  # characters
_LONGEST_TOKEN = 4096
_HEX = re.compile(r"[0-9a-f]{64}")
_NAME_OF_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")


class ClinicServer(msgspec.Struct, frozen=True):
    """What the vault keeps of a server, and what the worker that speaks with it is given.

    `url` is its address without the interface's own path (`/v1`), `model` what it calls the model.
    `ca`: certificates (PEM) of which one must have signed its own, empty for the system's; `pin`:
    the SHA-256 of its certificate in hexadecimals, empty for none. `token` goes with each request
    and shows in no text of this object. `context` in tokens, for a server that does not tell.
    `silence_s`: seconds without a byte after which it is given up.
    """

    name: str
    url: str
    model: str = ""
    ca: str = ""
    pin: str = ""
    token: str = ""
    allow_http: bool = False
    context: int = 0
    silence_s: int = 120

    def __repr__(self) -> str:
        return f"ClinicServer({self.name!r}, {self.url!r})"

    @property
    def identity(self) -> str:
        """64 hexadecimals that stand where a model's SHA-256 does. It is of the address and the
        model's name, and says nothing of the model's content."""
        told = f"consilium clinic server\n{self.url}\n{self.model}"
        return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()

    @property
    def address(self) -> ServerAddress:
        """Raises WrongUse."""
        return address_of(self.url)


class ServerAddress(msgspec.Struct, frozen=True):
    """`host` without brackets; `path` is empty or begins with a slash and ends without one."""

    secure: bool
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        scheme, usual = ("https", 443) if self.secure else ("http", 80)
        port = "" if self.port == usual else f":{self.port}"
        return f"{scheme}://{host}{port}{self.path}"

    @property
    def is_here(self) -> bool:
        """Whether it names this computer itself."""
        return self.host == "localhost" or is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """Whether this number of a host never leaves the computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def address_of(url: str) -> ServerAddress:
    """The address in what a person typed. Raises WrongUse."""
    wrong = WrongUse(
        say(
            "“{url}” is no address of a server. It looks like https://llm.clinic.example or "
            "https://10.0.0.5:8443.",
            url=printable(url, 80),
        )
    )
    text = url.strip()
    try:
        parts = urlsplit(text)
        port, host = parts.port, parts.hostname or ""
    except ValueError:
        raise wrong from None
    if parts.scheme not in ("http", "https") or parts.query or parts.fragment or "@" in text:
        raise wrong
    if not (_NAME_OF_HOST.fullmatch(host) or _is_number(host)):
        raise wrong
    if not re.fullmatch(r"[A-Za-z0-9._~/-]*", parts.path) or "//" in parts.path:
        raise wrong
    path = parts.path.rstrip("/").removesuffix("/completions").removesuffix("/v1")
    secure = parts.scheme == "https"
    return ServerAddress(secure, host, port or (443 if secure else 80), path.rstrip("/"))


def checked_server(server: ClinicServer) -> ClinicServer:
    """With its address and pin as they are compared. Raises WrongUse for what cannot be."""
    address = address_of(server.url)
    name = " ".join(server.name.split()) or address.host
    if len(name) > LONGEST_NAME:
        raise WrongUse(
            say("The name of a server has at most {most} characters.", most=LONGEST_NAME)
        )
    pin = server.pin.replace(":", "").strip().lower().removeprefix("sha256")
    if pin and not _HEX.fullmatch(pin):
        raise WrongUse(
            say(
                "A pin is the SHA-256 of the server's certificate: 64 hexadecimal digits, as "
                "`openssl x509 -noout -fingerprint -sha256` prints them."
            )
        )
    if not address.secure and (pin or server.ca):
        raise WrongUse(say("Without HTTPS there is no certificate to check. Use https://."))
    if not address.secure and not address.is_here and not server.allow_http:
        raise WrongUse(Sentence(PLAIN_HTTP.template, {"host": address.host}))
    token = server.token.strip()
    if len(token) > _LONGEST_TOKEN or not all("!" <= sign <= "~" for sign in token):
        raise WrongUse(say("The token has characters that cannot be sent."))
    return msgspec.structs.replace(
        server, name=printable(name), url=address.url, pin=pin, token=token
    )


PLAIN_HTTP = say(
    "Over http:// everybody on the way to {host} can read questions and answers, and change them. "
    "Use https://, or say that this is accepted."
)


class ServerProblem(StrEnum):
    """What is wrong with a server, or on the way to it."""

    UNREACHABLE = "unreachable"
    NO_SUCH_NAME = "no_such_name"
    CERTIFICATE = "certificate"
    EXPIRED = "expired"
    OTHER_NAME = "other_name"
    CHANGED = "changed"
    NO_TLS = "no_tls"
    NOT_LOCAL = "not_local"
    TOKEN = "token"
    REDIRECT = "redirect"
    NO_INTERFACE = "no_interface"
    REFUSED = "refused"
    FULL = "full"
    BROKEN = "broken"
    SILENT = "silent"
    LOST = "lost"
    RUBBISH = "rubbish"
    TOO_MUCH = "too_much"
    WRONG_MODEL = "wrong_model"
    SEVERAL = "several"
    NO_CONTROL_TOKEN = "no_control_token"
    CANNOT_SCORE = "cannot_score"


_SENTENCES = {
    ServerProblem.UNREACHABLE: say(
        "The clinic server {server} cannot be reached ({detail}). Try again, or choose a model on "
        "this computer."
    ),
    ServerProblem.NO_SUCH_NAME: say(
        "There is no clinic server {server} in this network: its name {detail} is not known. Check "
        "the address and the network, or choose a model on this computer."
    ),
    ServerProblem.CERTIFICATE: say(
        "The certificate of the clinic server {server} is of no authority that is trusted here "
        "({detail}), so nothing was sent. Ask who looks after it for the clinic's CA file."
    ),
    ServerProblem.EXPIRED: say(
        "The certificate of the clinic server {server} has expired or is not valid yet, so nothing "
        "was sent. Check this computer's clock, and tell who looks after the server."
    ),
    ServerProblem.OTHER_NAME: say(
        "The certificate of the clinic server {server} is for another name than {detail}, so "
        "nothing was sent. Check its address."
    ),
    ServerProblem.CHANGED: say(
        "The clinic server {server} shows another certificate than the one that was pinned (now "
        "{detail}), so nothing was sent. Ask who looks after it whether it was replaced."
    ),
    ServerProblem.NO_TLS: say(
        "No encrypted connection to the clinic server {server} came about ({detail}), so nothing "
        "was sent. Check its address."
    ),
    ServerProblem.NOT_LOCAL: say(
        "The address of {server} leads to another computer ({detail}) without encryption, so "
        "nothing was sent. Use https://."
    ),
    ServerProblem.TOKEN: say(
        "The clinic server {server} does not take the token. Ask who looks after it for another."
    ),
    ServerProblem.REDIRECT: say(
        "The clinic server {server} sends on to another address, which is not followed. Check its "
        "address."
    ),
    ServerProblem.NO_INTERFACE: say(
        "{server} answers, but has no interface for completions at this address ({detail}). Check "
        "the address."
    ),
    ServerProblem.REFUSED: say(
        "The clinic server {server} refused the request ({detail}). Try other settings for it, or "
        "choose a model on this computer."
    ),
    ServerProblem.FULL: say(
        "The clinic server {server} is full at the moment ({detail}). Wait a little and send "
        "again, or choose a model on this computer."
    ),
    ServerProblem.BROKEN: say(
        "The clinic server {server} reports an error of its own ({detail}). Send again, or choose "
        "a model on this computer."
    ),
    ServerProblem.SILENT: say(
        "The clinic server {server} gave no sign for {detail} seconds. What was written is kept; "
        "send again, or choose a model on this computer."
    ),
    ServerProblem.LOST: say(
        "The connection to the clinic server {server} was lost. What was written is kept; send "
        "again, or choose a model on this computer."
    ),
    ServerProblem.RUBBISH: say(
        "The clinic server {server} sent something that cannot be understood. What was written is "
        "kept; send again, or choose a model on this computer."
    ),
    ServerProblem.TOO_MUCH: say(
        "The clinic server {server} sent more than an answer can be, and was stopped. What was "
        "written is kept."
    ),
    ServerProblem.WRONG_MODEL: say(
        "The clinic server {server} does not serve the model it was set up with; it serves "
        "{detail}. Set it up again with the model that is meant."
    ),
    ServerProblem.SEVERAL: say(
        "The clinic server {server} serves several models: {detail}. Name the one that is meant."
    ),
    ServerProblem.NO_CONTROL_TOKEN: say(
        "The prompt format needs the control token {detail}, which the model on {server} lacks. "
        "Choose another prompt format for it."
    ),
    ServerProblem.CANNOT_SCORE: say(
        "The clinic server {server} cannot say how likely a text is. Choose a model on this "
        "computer for this evaluation."
    ),
}
MOST_DETAIL = 120  # characters of what a server says of itself


def problem_sentence(problem: ServerProblem, values: Mapping[str, str]) -> Sentence:
    """One sentence or two for a person. `values` are `server`, its name, and `detail`."""
    return Sentence(
        _SENTENCES[problem].template,
        {name: printable(values.get(name, ""), MOST_DETAIL) for name in ("server", "detail")},
    )


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
