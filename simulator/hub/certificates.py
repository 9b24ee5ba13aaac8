"""Certificates of the emulator, made when it first starts: an authority, the server, and devices that ask for one."""

import ipaddress
from datetime import UTC, datetime, timedelta

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

DAYS = 3650.0
_EARLIER = timedelta(days=1)
"""Certificates are valid since yesterday: the clock of a test machine may be a little behind."""


class Pair(msgspec.Struct, frozen=True):
    """A certificate and its private key, both as PEM text."""

    certificate_pem: str
    key_pem: str


def _pem(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> Pair:
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Pair(certificate.public_bytes(serialization.Encoding.PEM).decode(), private.decode())


def _builder(
    subject: str, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, end: datetime
) -> x509.CertificateBuilder:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)])
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(end - timedelta(days=DAYS) - _EARLIER)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _end(now_s: float, days: float) -> datetime:
    return datetime.fromtimestamp(now_s, UTC) + timedelta(days=days)


def make_authority(now_s: float, name: str = "Ballast hub emulator CA") -> Pair:
    """Return a new authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = _builder(name, subject, key, _end(now_s, DAYS))
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(authority=True), critical=True)
    return _pem(builder.sign(key, hashes.SHA256()), key)


def _issue(authority: Pair, subject: str, end: datetime, use: x509.ObjectIdentifier, names: tuple[str, ...]) -> Pair:
    issuer = x509.load_pem_x509_certificate(authority.certificate_pem.encode())
    issuer_key = serialization.load_pem_private_key(authority.key_pem.encode(), password=None)
    if not isinstance(issuer_key, ec.EllipticCurvePrivateKey):
        raise TypeError("the key of the authority is no elliptic-curve key")
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(subject, issuer.subject, key, end)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(authority=False), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([use]), critical=False)
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
    return _pem(builder.sign(issuer_key, hashes.SHA256()), key)


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def make_server(authority: Pair, names: tuple[str, ...], now_s: float) -> Pair:
    """Return a server certificate for host names and addresses."""
    return _issue(authority, names[0], _end(now_s, DAYS), ExtendedKeyUsageOID.SERVER_AUTH, names)


def make_device(authority: Pair, device: str, now_s: float, days: float = DAYS) -> Pair:
    """Return a client certificate of the authority; `days` may be negative: then it has expired."""
    return _issue(authority, device, _end(now_s, days), ExtendedKeyUsageOID.CLIENT_AUTH, ())


def make_self_signed(device: str, now_s: float, days: float = DAYS) -> Pair:
    """Return a client certificate that only its own thumbprint can vouch for."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, device)])
    builder = _builder(device, subject, key, _end(now_s, days))
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=False)
    return _pem(builder.sign(key, hashes.SHA256()), key)


def der(certificate_pem: str) -> bytes:
    """Return a certificate in its binary form."""
    return x509.load_pem_x509_certificate(certificate_pem.encode()).public_bytes(serialization.Encoding.DER)
