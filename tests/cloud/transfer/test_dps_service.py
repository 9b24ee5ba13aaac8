"""The provisioning service itself, by Azure's SDK over TLS, against the emulated one."""

from pathlib import Path

import pytest

from bootstrapper.dps import ProvisioningError, dps_register, ensure_identity
from bootstrapper.enrolment import read_enrolment
from cloud.provisioning import read_identity
from simulator.hub.control_api import EnrolmentAccess
from simulator.hub.credentials import Auth, derived_key
from tests.emulators.hub import TestHub

pytestmark = pytest.mark.filterwarnings("ignore:ssl.PROTOCOL_TLSv1_2:DeprecationWarning")
NOW = 1_790_000_000.0


def enrolment_file(folder: Path, access: EnrolmentAccess, name: str, **more: str) -> Path:
    keys = {"id_scope": access.id_scope, "registration_id": name, "endpoint": access.host, **more}
    file = folder / "enrolment.toml"
    file.write_text("[dps]\n" + "".join(f'{key} = "{value}"\n' for key, value in keys.items()))
    file.chmod(0o600)
    return file


def provision(folder: Path, file: Path, access: EnrolmentAccess) -> str:
    """Provision as the bootstrapper does, and return what the cloud reads."""
    identity = folder / "identity/hub.json"
    register = dps_register(trust=access.ca_pem)
    ensure_identity(identity, read_enrolment(file), folder / "refusals.json", NOW, register=register)
    return read_identity(identity).connection_string


async def test_a_unit_with_a_key_learns_its_hub_and_gets_in(hub: TestHub, tmp_path: Path) -> None:
    access = hub.enrol("serial-key")
    text = provision(tmp_path, enrolment_file(tmp_path, access, "serial-key", symmetric_key=access.key), access)
    assert text == f"HostName={access.host};DeviceId=serial-key;SharedAccessKey={access.key}"
    from azure.iot.device.aio import IoTHubDeviceClient

    client = IoTHubDeviceClient.create_from_connection_string(text, server_verification_cert=access.ca_pem)
    await client.connect()
    await hub.connected("serial-key")
    await client.shutdown()


def test_a_unit_of_a_group_has_a_key_of_its_own(hub: TestHub, tmp_path: Path) -> None:
    access = hub.enrol("fleet", group=True)
    own = derived_key(access.key, "serial-7")
    text = provision(tmp_path, enrolment_file(tmp_path, access, "serial-7", symmetric_key=own), access)
    assert text.startswith(f"HostName={access.host};DeviceId=serial-7;")


def test_a_unit_with_a_certificate_learns_its_hub(hub: TestHub, tmp_path: Path) -> None:
    access = hub.enrol("serial-cert", Auth.THUMBPRINT)
    for name, content in (("device.pem", access.certificate_pem), ("device.key", access.key_pem)):
        (tmp_path / name).write_text(content)
    pair = {"certificate": str(tmp_path / "device.pem"), "private_key": str(tmp_path / "device.key")}
    text = provision(tmp_path, enrolment_file(tmp_path, access, "serial-cert", **pair), access)
    assert text == f"HostName={access.host};DeviceId=serial-cert;x509=true"


def test_a_unit_nobody_enrolled_is_refused_without_its_key_in_the_words(hub: TestHub, tmp_path: Path) -> None:
    access = hub.enrol("serial-other")
    file = enrolment_file(tmp_path, access, "serial-unknown", symmetric_key=access.key)
    with pytest.raises(ProvisioningError, match="does not accept registration serial-unknown") as refused:
        provision(tmp_path, file, access)
    assert access.key not in str(refused.value)
    assert not (tmp_path / "identity").exists()


def test_a_disabled_unit_is_told_that_nothing_was_assigned(hub: TestHub, tmp_path: Path) -> None:
    access = hub.enrol("serial-off", enabled=False)
    file = enrolment_file(tmp_path, access, "serial-off", symmetric_key=access.key)
    with pytest.raises(ProvisioningError, match="did not assign registration serial-off: it is disabled there"):
        provision(tmp_path, file, access)


def test_a_service_that_never_answers_is_given_up(hub: TestHub, tmp_path: Path) -> None:
    access = hub.enrol("serial-slow", polls=2)
    file = enrolment_file(tmp_path, access, "serial-slow", symmetric_key=access.key)
    register = dps_register(trust=access.ca_pem, answer_s=1.0)
    with pytest.raises(ProvisioningError, match="did not answer within 1 s"):
        register(read_enrolment(file))
