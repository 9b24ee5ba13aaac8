"""Who asks the provisioning service when; the service itself is asked in tests/cloud."""

import base64
import json
import os
import stat
from pathlib import Path

import pytest

from bootstrapper.dps import (
    REFUSED_FOR_S,
    REFUSED_TIMES,
    Assignment,
    ProvisioningError,
    Register,
    dps_register,
    ensure_identity,
)
from bootstrapper.enrolment import Credential, Enrolment
from cloud import provisioning
from cloud.provisioning import Refusals

KEY = base64.b64encode(b"planted secret, 32 bytes of it..").decode()
NOW = 1_790_000_000.0
DPS = Enrolment(Credential(key=KEY), "digest-1", id_scope="0ne001", registration_id="unit-1")


class Service:
    """A provisioning service that counts and assigns hub after hub."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, enrolment: Enrolment) -> Assignment:
        self.asked += 1
        return Assignment(f"hub{self.asked}.example", enrolment.registration_id, '{"site": 7}')


def never(_: Enrolment) -> Assignment:
    raise AssertionError


def ensured(folder: Path, enrolment: Enrolment, register: Register, now_utc: float = NOW) -> str:
    file, refusals = folder / "identity/hub.json", folder / "cloud/refusals.json"
    return ensure_identity(file, enrolment, refusals, now_utc, register=register).hub


def counted(folder: Path) -> Refusals:
    identity = provisioning.read_identity(folder / "identity/hub.json")
    return Refusals(folder / "cloud/refusals.json", identity)


def test_what_the_bootstrapper_writes_the_cloud_reads(tmp_path: Path) -> None:
    ensured(tmp_path, DPS, Service())
    file = tmp_path / "identity/hub.json"
    found = provisioning.read_identity(file)
    assert found.connection_string == f"HostName=hub1.example;DeviceId=unit-1;SharedAccessKey={KEY}"
    assert (found.payload, found.provisioned_at_utc) == ('{"site": 7}', NOW)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert KEY not in repr(found)


def test_the_identity_belongs_to_the_control_program_and_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    precious, file = tmp_path / "precious", tmp_path / "identity/hub.json"
    precious.write_text("root's own")
    file.parent.mkdir()
    file.with_name("hub.json.new").symlink_to(precious)
    file.symlink_to(precious)
    owner = (os.getuid() or 12_345, os.getgid() or 12_345)
    ensure_identity(file, DPS, tmp_path / "refusals.json", NOW, register=Service(), owner=owner)
    assert (file.stat().st_uid, file.stat().st_gid) == owner
    assert not file.is_symlink()
    assert precious.read_text() == "root's own"


def test_a_certificate_goes_the_same_way(tmp_path: Path) -> None:
    pair = Credential(certificate="/etc/ballast/device.pem", private_key="/etc/ballast/device.key")
    ensured(tmp_path, Enrolment(pair, "digest", hub="h.example", device_id="unit-1"), never)
    found = provisioning.read_identity(tmp_path / "identity/hub.json")
    assert found.connection_string == "HostName=h.example;DeviceId=unit-1;x509=true"
    assert found.credential.private_key == "/etc/ballast/device.key"


def test_the_service_is_asked_once(tmp_path: Path) -> None:
    service = Service()
    assert [ensured(tmp_path, DPS, service) for _ in range(3)] == ["hub1.example"] * 3
    assert service.asked == 1


def test_another_enrolment_file_means_another_question(tmp_path: Path) -> None:
    service = Service()
    ensured(tmp_path, DPS, service)
    other = Enrolment(Credential(key=KEY), "digest-2", id_scope="0ne001", registration_id="unit-2")
    assert ensured(tmp_path, other, service) == "hub2.example"


def test_a_damaged_identity_is_asked_for_again(tmp_path: Path) -> None:
    service = Service()
    ensured(tmp_path, DPS, service)
    for damage in (
        b"",
        b"[]",
        b"{",
        b'{"schema":"ballast-identity/1"}',
        b'{"schema":"ballast-identity/1","credential":{}}',
    ):
        (tmp_path / "identity/hub.json").write_bytes(damage)
        asked = service.asked
        ensured(tmp_path, DPS, service)
        assert service.asked == asked + 1


@pytest.mark.parametrize(
    ("times", "over_s", "asked"),
    [(REFUSED_TIMES, REFUSED_FOR_S, 2), (REFUSED_TIMES - 1, REFUSED_FOR_S, 1), (50, REFUSED_FOR_S - 1.0, 1)],
)
def test_only_many_refusals_over_a_long_time_provision_anew(
    tmp_path: Path, times: int, over_s: float, asked: int
) -> None:
    service = Service()
    ensured(tmp_path, DPS, service)
    for number in range(times):
        counted(tmp_path).refused(NOW + over_s * number / (times - 1))  # a restart before each
    ensured(tmp_path, DPS, service, NOW + 2.0 * REFUSED_FOR_S)
    assert service.asked == asked


def test_a_hub_that_lets_the_unit_in_is_forgiven_its_refusals(tmp_path: Path) -> None:
    service = Service()
    ensured(tmp_path, DPS, service)
    refusals = counted(tmp_path)
    for number in range(10):
        refusals.refused(NOW + 1000.0 * number)
    refusals.accepted()
    assert counted(tmp_path).count == 0
    ensured(tmp_path, DPS, service, NOW + 20_000.0)
    assert service.asked == 1


def test_refusals_of_the_old_identity_do_not_count_for_the_new_one(tmp_path: Path) -> None:
    service = Service()
    ensured(tmp_path, DPS, service)
    for number in range(10):
        counted(tmp_path).refused(NOW + 1000.0 * number)
    ensured(tmp_path, DPS, service, NOW + 20_000.0)
    ensured(tmp_path, DPS, service, NOW + 20_001.0)
    assert service.asked == 2
    assert counted(tmp_path).count == 0


def test_the_old_identity_stays_when_the_service_gives_no_new_one(tmp_path: Path) -> None:
    def down(_: Enrolment) -> Assignment:
        raise ProvisioningError("down", retry=True)

    ensured(tmp_path, DPS, Service())
    for number in range(10):
        counted(tmp_path).refused(NOW + 1000.0 * number)
    with pytest.raises(ProvisioningError, match="down"):
        ensured(tmp_path, DPS, down, NOW + 20_000.0)
    assert provisioning.read_identity(tmp_path / "identity/hub.json").hub == "hub1.example"


def test_a_clock_that_went_back_does_not_make_refusals_old(tmp_path: Path) -> None:
    ensured(tmp_path, DPS, Service())
    refusals = counted(tmp_path)
    for at_utc in (NOW, NOW + 10.0, NOW - 1e6, NOW - 1e6 + 5.0, NOW - 1e6 + 10.0):
        refusals.refused(at_utc)
    ensured(tmp_path, DPS, never)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"schema":"other"}', '{"schema":"ballast-refusals/1","count":"many"}']
)
def test_a_refusals_file_with_rubbish_is_no_refusal(tmp_path: Path, text: str) -> None:
    ensured(tmp_path, DPS, Service())
    (tmp_path / "cloud").mkdir()
    (tmp_path / "cloud/refusals.json").write_text(text)
    ensured(tmp_path, DPS, never)
    assert counted(tmp_path).count == 0


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"hub": ""}, "names no hub"),
        ({"credential": {}}, "a key or a certificate is needed"),
        ({"schema": "ballast-identity/2"}, "damaged"),
        ({"extra": 1}, "damaged"),
    ],
)
def test_a_damaged_identity_is_refused_in_words(tmp_path: Path, change: dict[str, object], words: str) -> None:
    ensured(tmp_path, DPS, Service())
    file = tmp_path / "identity/hub.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    with pytest.raises(provisioning.IdentityError, match=words) as refused:
        provisioning.read_identity(file)
    assert KEY not in str(refused.value)


def test_an_identity_that_is_missing_or_open_to_others_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "identity/hub.json"
    with pytest.raises(provisioning.IdentityError, match="not provisioned yet"):
        provisioning.read_identity(file)
    ensured(tmp_path, DPS, Service())
    file.chmod(0o644)
    with pytest.raises(provisioning.IdentityError, match="can be read by others"):
        provisioning.read_identity(file)


@pytest.mark.filterwarnings("ignore:ssl.PROTOCOL_TLSv1_2:DeprecationWarning")
def test_a_service_that_cannot_be_reached_is_named_without_the_key() -> None:
    closed = Enrolment(
        Credential(key=KEY), "digest", id_scope="0ne001", registration_id="unit-1", endpoint="127.255.255.254"
    )
    with pytest.raises(ProvisioningError, match=r"127\.255\.255\.254 could not be asked") as failed:
        dps_register(answer_s=30.0)(closed)
    assert failed.value.retry
    assert KEY not in str(failed.value)
