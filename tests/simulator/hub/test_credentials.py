"""Shared access signatures and certificates, accepted and refused."""

import base64
from urllib.parse import quote

import pytest

from simulator.hub.certificates import Pair, der, make_authority, make_device, make_self_signed
from simulator.hub.credentials import (
    Auth,
    RefusedError,
    check_certificate,
    check_sas,
    derived_key,
    signature,
    thumbprint,
)

NOW_S = 1_795_000_000.0
KEY = base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
RESOURCE = "hub.example/devices/unit1"
AUTHORITY = make_authority(NOW_S)


def sas(resource: str = RESOURCE, key: str = KEY, expires: str = "1795000100") -> str:
    quoted = quote(resource, safe="")
    signed = signature(key, f"{quoted}\n{expires}")
    return f"SharedAccessSignature sr={quoted}&sig={quote(signed, safe='')}&se={expires}"


def test_a_signature_is_hmac_sha256() -> None:
    """RFC 4231, test case 2."""
    key = base64.b64encode(b"Jefe").decode()
    expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    assert base64.b64decode(signature(key, "what do ya want for nothing?")).hex() == expected


def test_a_group_key_makes_the_key_of_a_device() -> None:
    """The example of the device provisioning documentation."""
    group = "8isrFI1sGsIlvvFSSFRiMfCNzv21fjbE/+ah/lSh3lF8e2YG1Te7w1KpZhJFFXJrqYKi9yegxkqIChbqOS9Egw=="
    assert derived_key(group, "sn-007-888-abc-mac-a1-b2-c3-d4-e5-f6") == "Jsm0lyGpjaVYVP2g3FnmnmG9dI/9qU24wNoykUmermc="


def test_a_good_token_is_accepted_with_either_key() -> None:
    check_sas(sas(), RESOURCE, (KEY, "b3RoZXI="), NOW_S)
    check_sas(sas(), RESOURCE, ("b3RoZXI=", KEY), NOW_S)


@pytest.mark.parametrize(
    ("token", "why"),
    [
        ("", "no shared access signature"),
        ("Bearer x", "no shared access signature"),
        (sas("hub.example/devices/unit2"), "instead of"),
        (sas(expires="1794999999"), "expired"),
        (sas(expires="soon"), "expired"),
        (sas(key="b3RoZXI="), "another key"),
        (sas().replace("sig=", "sig=%00"), "no base64"),
        ("SharedAccessSignature sr=hub.example%2Fdevices%2Funit1&se=1795000100&sig=", "another key"),
    ],
)
def test_a_wrong_token_is_refused_with_the_reason(token: str, why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        check_sas(token, RESOURCE, (KEY,), NOW_S)


def check(pair: Pair, auth: Auth, *, now_s: float = NOW_S, expected: str = "") -> None:
    check_certificate(
        der(pair.certificate_pem),
        name="unit1",
        auth=auth,
        expected_thumbprint=expected,
        ca_pem=AUTHORITY.certificate_pem,
        now_s=now_s,
    )


def test_a_certificate_is_known_by_its_thumbprint() -> None:
    pair = make_self_signed("whatever", NOW_S)
    check(pair, Auth.THUMBPRINT, expected=thumbprint(der(pair.certificate_pem)))
    with pytest.raises(RefusedError, match="another thumbprint"):
        check(make_self_signed("whatever", NOW_S), Auth.THUMBPRINT, expected=thumbprint(der(pair.certificate_pem)))


def test_a_certificate_of_the_authority_is_known_by_its_name() -> None:
    check(make_device(AUTHORITY, "unit1", NOW_S), Auth.CA)
    with pytest.raises(RefusedError, match="unit2"):
        check(make_device(AUTHORITY, "unit2", NOW_S), Auth.CA)


def test_a_certificate_of_another_authority_is_refused() -> None:
    with pytest.raises(RefusedError, match="another authority"):
        check(make_self_signed("unit1", NOW_S), Auth.CA)
    with pytest.raises(RefusedError, match="another authority"):
        check(make_device(make_authority(NOW_S), "unit1", NOW_S), Auth.CA)


@pytest.mark.parametrize("now_s", [NOW_S + 2 * 86_400.0, NOW_S - 5000 * 86_400.0])
def test_a_certificate_outside_of_its_time_is_refused(now_s: float) -> None:
    with pytest.raises(RefusedError, match="valid"):
        check(make_device(AUTHORITY, "unit1", NOW_S, days=1.0), Auth.CA, now_s=now_s)


def test_no_certificate_is_refused() -> None:
    with pytest.raises(RefusedError, match="no client certificate"):
        check_certificate(b"", name="unit1", auth=Auth.CA, expected_thumbprint="", ca_pem="", now_s=NOW_S)
