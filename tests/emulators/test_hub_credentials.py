"""Who may connect to the emulated hub: keys, certificates, provisioning."""

from pathlib import Path

import pytest
from azure.iot.device import X509
from azure.iot.device.aio import IoTHubDeviceClient, ProvisioningDeviceClient
from azure.iot.device.exceptions import ClientError, CredentialError

from simulator.hub.client import HubError
from simulator.hub.credentials import derived_key
from simulator.hub.messages import Auth, EnrolmentAccess
from tests.emulators.devices import OPTIONS, client_of, client_with_certificate, connected
from tests.emulators.hub import TestHub


async def refused(client: IoTHubDeviceClient) -> None:
    try:
        with pytest.raises(CredentialError):
            await client.connect()
    finally:
        await client.shutdown()


async def test_a_wrong_key_is_refused(hub: TestHub) -> None:
    access, other = hub.device(), hub.device()
    key = other.connection_string.partition("SharedAccessKey=")[2]
    wrong = access.connection_string.partition("SharedAccessKey=")[0] + f"SharedAccessKey={key}"
    await refused(
        IoTHubDeviceClient.create_from_connection_string(wrong, server_verification_cert=access.ca_pem, **OPTIONS)
    )


async def test_a_disabled_device_loses_its_connection_and_is_refused_until_it_is_enabled(hub: TestHub) -> None:
    access = hub.device()
    async with connected(client_of(access)) as client:
        hub.disable(access.id)
        await hub.until(lambda: not client.connected)
    await refused(client_of(access))
    hub.enable(access.id)
    async with connected(client_of(access)):
        assert hub.state(access.id).connected


async def test_a_device_that_nobody_made_is_refused(hub: TestHub) -> None:
    access = hub.device()
    hub.delete_device(access.id)
    await refused(client_of(access))


@pytest.mark.parametrize("auth", [Auth.THUMBPRINT, Auth.CA])
async def test_a_device_may_show_a_certificate(hub: TestHub, tmp_path: Path, auth: Auth) -> None:
    access = hub.device(auth=auth)
    async with connected(client_with_certificate(access, tmp_path)):
        assert hub.state(access.id).connected


@pytest.mark.usefixtures("needs_443")
async def test_a_device_may_show_a_certificate_over_websockets(hub: TestHub, tmp_path: Path) -> None:
    access = hub.device(auth=Auth.THUMBPRINT)
    async with connected(client_with_certificate(access, tmp_path, websockets=True)):
        assert hub.state(access.id).connected


@pytest.mark.parametrize("auth", [Auth.THUMBPRINT, Auth.CA])
async def test_a_certificate_that_expired_is_refused(hub: TestHub, tmp_path: Path, auth: Auth) -> None:
    await refused(client_with_certificate(hub.device(auth=auth, valid_days=-1), tmp_path))


@pytest.mark.parametrize("auth", [Auth.THUMBPRINT, Auth.CA])
async def test_the_certificate_of_another_device_is_refused(hub: TestHub, tmp_path: Path, auth: Auth) -> None:
    access, other = hub.device(auth=auth), hub.device(auth=auth)
    await refused(client_with_certificate(access.with_pair_of(other), tmp_path))


async def test_a_self_signed_certificate_with_the_name_of_a_device_is_not_one_of_the_authority(
    hub: TestHub, tmp_path: Path
) -> None:
    access = hub.device(auth=Auth.CA)
    forged = hub.create_device("forged", Auth.THUMBPRINT, common_name=access.id)
    await refused(client_with_certificate(access.with_pair_of(forged), tmp_path))


async def provisioned(access: EnrolmentAccess, name: str, key: str, **options: bool) -> tuple[str, str, str]:
    client = ProvisioningDeviceClient.create_from_symmetric_key(
        provisioning_host=access.host,
        registration_id=name,
        id_scope=access.id_scope,
        symmetric_key=key,
        server_verification_cert=access.ca_pem,
        **options,
    )
    result = await client.register()
    state = result.registration_state
    assert state is not None
    return result.status, state.assigned_hub, state.device_id


async def test_an_enrolled_device_is_assigned_and_connects(hub: TestHub) -> None:
    enrolment = hub.enrol("serial1", device="cellar")
    assert await provisioned(enrolment, "serial1", enrolment.key) == ("assigned", hub.host, "cellar")
    client = IoTHubDeviceClient.create_from_symmetric_key(
        enrolment.key, hub.host, "cellar", server_verification_cert=enrolment.ca_pem, **OPTIONS
    )
    async with connected(client):
        assert hub.state("cellar").connected


async def test_each_device_of_a_group_has_a_key_of_its_own(hub: TestHub) -> None:
    group = hub.enrol("fleet", group=True)
    key = derived_key(group.key, "serial2")
    assert await provisioned(group, "serial2", key) == ("assigned", hub.host, "serial2")
    with pytest.raises(ClientError):
        await provisioned(group, "serial3", key)


async def test_a_device_that_is_provisioned_again_keeps_its_twin(hub: TestHub) -> None:
    enrolment = hub.enrol("serial4", polls=0)
    await provisioned(enrolment, "serial4", enrolment.key)
    hub.patch_desired("serial4", {"a": 1})
    await provisioned(enrolment, "serial4", enrolment.key)
    assert hub.desired("serial4")["a"] == 1


async def test_a_device_that_is_not_enrolled_is_refused(hub: TestHub) -> None:
    enrolment = hub.enrol("serial5")
    with pytest.raises(CredentialError):
        await provisioned(enrolment, "serial6", enrolment.key)


async def test_a_disabled_enrolment_is_not_assigned(hub: TestHub) -> None:
    enrolment = hub.enrol("serial7", enabled=False, polls=0)
    with pytest.raises(ClientError):
        await provisioned(enrolment, "serial7", enrolment.key)
    with pytest.raises(HubError, match="no device 'serial7'"):
        hub.state("serial7")


@pytest.mark.parametrize("auth", [Auth.THUMBPRINT, Auth.CA])
async def test_a_device_may_be_provisioned_by_certificate(hub: TestHub, tmp_path: Path, auth: Auth) -> None:
    name = f"serial-{auth}"
    enrolment = hub.enrol(name, auth, polls=0)
    certificate, key = tmp_path / "device.pem", tmp_path / "device.key"
    certificate.write_text(enrolment.certificate_pem)
    key.write_text(enrolment.key_pem)
    client = ProvisioningDeviceClient.create_from_x509_certificate(
        provisioning_host=enrolment.host,
        registration_id=name,
        id_scope=enrolment.id_scope,
        x509=X509(str(certificate), str(key)),
        server_verification_cert=enrolment.ca_pem,
    )
    result = await client.register()
    assert result.registration_state is not None
    assert (result.status, result.registration_state.device_id) == ("assigned", name)
    device = IoTHubDeviceClient.create_from_x509_certificate(
        X509(str(certificate), str(key)), hub.host, name, server_verification_cert=enrolment.ca_pem, **OPTIONS
    )
    async with connected(device):
        assert hub.state(name).connected


@pytest.mark.usefixtures("needs_443")
async def test_provisioning_goes_over_websockets_as_well(hub: TestHub) -> None:
    enrolment = hub.enrol("serial8", polls=0)
    assert (await provisioned(enrolment, "serial8", enrolment.key, websockets=True))[0] == "assigned"
