"""TLS: which certificates are trusted, and what is wrong with one that is not.

A context is made bare: Python's default one would write the session's keys to the file that the
environment names (SSLKEYLOGFILE).
"""

from __future__ import annotations

import hashlib
import hmac
import socket
import ssl
from pathlib import Path

from app.core.models.clinic_server import ClinicServer, ServerProblem
from app.remote.server_failure import ServerFailed

# Where systems keep their authorities, for a Python that was built elsewhere.
_USUAL_PLACES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
_EXPIRED = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
_OTHER_NAME = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


def secured(plain: socket.socket, host: str, server: ClinicServer) -> ssl.SSLSocket:
    """The connection, encrypted with the server that is meant. Raises ServerFailed before anything
    was sent, OSError."""
    try:
        made = _context(server).wrap_socket(plain, server_hostname=host)
    except ssl.SSLCertVerificationError as error:
        raise _distrusted(error, host) from None
    except ssl.SSLError as error:
        raise ServerFailed(ServerProblem.NO_TLS, _reason(error)) from None
    if server.pin:
        shown = hashlib.sha256(made.getpeercert(binary_form=True) or b"").hexdigest()
        if not hmac.compare_digest(shown, server.pin):
            made.close()
            raise ServerFailed(ServerProblem.CHANGED, spelled_pin(shown))
    return made


def spelled_pin(pin: str) -> str:
    """As certificates are compared by eye."""
    return ":".join(pin[at : at + 2] for at in range(0, len(pin), 2)).upper()


def _context(server: ClinicServer) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if server.ca:
        try:
            context.load_verify_locations(cadata=server.ca)
        except (ssl.SSLError, ValueError):
            detail = "the CA file holds no certificate"
            raise ServerFailed(ServerProblem.CERTIFICATE, detail) from None
    elif server.pin:
        # This very certificate is the one that is meant, whoever signed it.
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        _trust_the_system(context)
    return context


def _trust_the_system(context: ssl.SSLContext) -> None:
    context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    if context.cert_store_stats()["x509_ca"]:
        return
    for place in _USUAL_PLACES:
        if Path(place).is_file():
            context.load_verify_locations(cafile=place)
            return


def _distrusted(error: ssl.SSLCertVerificationError, host: str) -> ServerFailed:
    if error.verify_code in _EXPIRED:
        return ServerFailed(ServerProblem.EXPIRED)
    if error.verify_code in _OTHER_NAME:
        return ServerFailed(ServerProblem.OTHER_NAME, host)
    return ServerFailed(ServerProblem.CERTIFICATE, error.verify_message)


def _reason(error: ssl.SSLError) -> str:
    return (error.reason or "no answer").replace("_", " ").lower()
