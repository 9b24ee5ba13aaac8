"""Who a device is: shared access signatures and certificates, checked as IoT Hub does.

Source: Microsoft, "Control access to IoT Hub with shared access signatures", "Authenticate identities with X.509".
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from datetime import UTC, datetime
from urllib.parse import unquote

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.x509.oid import NameOID

from simulator.hub.messages import Auth

_SCHEME = "SharedAccessSignature "


class RefusedError(Exception):
    """Credentials that are not accepted; the message says why, for the log of the hub only."""


def new_key() -> str:
    """Return a random key of 256 bits in base64."""
    return base64.b64encode(secrets.token_bytes(32)).decode()


def signature(key: str, text: str) -> str:
    """Return the base64 of HMAC-SHA256 of a text with a base64 key."""
    return base64.b64encode(hmac.digest(base64.b64decode(key), text.encode(), "sha256")).decode()


def derived_key(group_key: str, registration_id: str) -> str:
    """Return the key of one device of an enrolment group."""
    return signature(group_key, registration_id)


def check_sas(token: str, resource: str, keys: tuple[str, ...], now_s: float) -> None:
    """Accept a token for a resource such as `host/devices/unit1`, made with one of the keys and not expired.

    Raises:
        RefusedError: It is none of that.
    """
    if not token.startswith(_SCHEME):
        raise RefusedError("no shared access signature")
    parts = (part.partition("=") for part in token[len(_SCHEME) :].split("&"))
    fields = {name: value for name, _, value in parts}
    quoted, expires, given = fields.get("sr", ""), fields.get("se", ""), unquote(fields.get("sig", ""))
    if unquote(quoted).lower() != resource.lower():
        raise RefusedError(f"a signature for {unquote(quoted)!r} instead of {resource!r}")
    if not expires.isascii() or not expires.isdigit() or int(expires) <= now_s:
        raise RefusedError(f"the signature expired at {expires!r}")
    try:
        raw = base64.b64decode(given, validate=True)
    except (binascii.Error, ValueError) as error:
        raise RefusedError("the signature is no base64") from error
    text = f"{quoted}\n{expires}"
    if not any(hmac.compare_digest(base64.b64decode(signature(key, text)), raw) for key in keys):
        raise RefusedError("the signature is of another key")


def thumbprint(certificate_der: bytes) -> str:
    """Return the SHA-1 thumbprint as IoT Hub shows it; a name for a certificate, not a proof."""
    return hashlib.sha1(certificate_der, usedforsecurity=False).hexdigest().upper()


def check_certificate(
    certificate_der: bytes, *, name: str, auth: Auth, expected_thumbprint: str, ca_pem: str, now_s: float
) -> None:
    """Accept a client certificate by its thumbprint, or as one of the CA with the device's id as common name.

    That the client has the private key was checked by TLS.

    Raises:
        RefusedError: There is none, it is another one, expired, or not of the CA.
    """
    if not certificate_der:
        raise RefusedError("no client certificate")
    leaf = x509.load_der_x509_certificate(certificate_der)
    now = datetime.fromtimestamp(now_s, UTC)
    if not leaf.not_valid_before_utc <= now <= leaf.not_valid_after_utc:
        raise RefusedError(f"the certificate is valid {leaf.not_valid_before_utc} to {leaf.not_valid_after_utc}")
    if auth is Auth.THUMBPRINT:
        if not hmac.compare_digest(thumbprint(certificate_der), expected_thumbprint):
            raise RefusedError("a certificate with another thumbprint")
        return
    common = [one.value for one in leaf.subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
    if common != [name]:
        raise RefusedError(f"a certificate of {common} instead of {name!r}")
    try:
        leaf.verify_directly_issued_by(x509.load_pem_x509_certificate(ca_pem.encode()))
    except (ValueError, TypeError, InvalidSignature) as error:
        raise RefusedError("a certificate of another authority") from error
