"""Every fault of a hub, a network or an identity ends by itself; nothing sent meanwhile is lost (CLD-01)."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from cloud import azure_session, backoff
from cloud.backoff import Backoff
from cloud.timegate import TIME_ERROR, clock_set, synchronised
from simulator.hub.client import HubError
from simulator.hub.credentials import Auth
from tests.cloud.unit import CloudUnit
from tests.emulators.hub import TestHub, certificate_files

SHORT = {"CONNECT_S": 5.0, "SUBSCRIBE_S": 3.0, "ANSWER_S": 3.0, "PUBACK_S": 2.0, "CLOSE_S": 3.0, "KEEP_ALIVE_S": 4}
"""Limits of the tests of every day; those of the product are tried by night."""

FAULTS: dict[str, tuple[dict[str, Any], float, float]] = {
    "hub unavailable": ({"connack_code": 3}, 8.0, 70.0),
    "bad password": ({"connack_code": 4}, 8.0, 70.0),
    "not authorised": ({"connack_code": 5}, 8.0, 70.0),
    "no answer to the first packet": ({"no_connack": True}, 12.0, 140.0),
    "subscriptions not answered": ({"no_suback": True}, 8.0, 110.0),
    "sending not acknowledged": ({"no_puback": True}, 8.0, 90.0),
    "a peer that died without a word": ({"no_ping": True}, 14.0, 130.0),
    "TLS that stalls": ({"stalled_tls": True}, 12.0, 110.0),
    "session forgotten": ({"session_lost": True}, 2.0, 70.0),
    "twin not answered for": ({"twin_429": True}, 6.0, 110.0),
    "cut again and again": ({"drop_after": 1}, 6.0, 70.0),
}
"""The fault, how long it lasts in the tests of every day, and how long it takes at most to be well again."""


async def well(unit: CloudUnit, within_s: float) -> None:
    """Check that the unit is connected again and that everything works both ways, at last."""
    hub = unit.hub
    version = hub.patch_desired(unit.id, {"site": {"limits": {"min_soc_pct": 22.0}}})

    def taken() -> bool:
        return unit.edge.status.connected and unit.reported().get("site", {}).get("version") == version

    await hub.until(taken, within_s, "connected again, twin taken")
    async with asyncio.timeout(within_s):
        while (status := await passive(unit)) != 200:  # the connection may be lost once more meanwhile
            assert status == 0
            await asyncio.sleep(0.5)
    await unit.telemetry("SC_state_event", 1, within_s)
    await hub.until(lambda: unit.edge.status.waiting_events == 0, within_s, "outbox empty")


async def passive(unit: CloudUnit) -> int:
    """Ask for a mode; returns the status, 0 when the unit is not there."""
    try:
        return (await unit.hub.invoke(unit.id, "GoToMode_Passive", {})).status
    except HubError:
        return 0


async def through(unit: CloudUnit, fault: dict[str, Any], lasts_s: float, within_s: float) -> None:
    await unit.start()
    with unit.hub.fault(**fault, devices=() if "stalled_tls" in fault else (unit.id,)):
        unit.hub.kick(unit.id)
        await asyncio.sleep(lasts_s)
    await well(unit, within_s)


@pytest.mark.req("CLD-01")
@pytest.mark.parametrize("name", FAULTS)
async def test_a_fault_of_the_hub_ends_by_itself(unit: CloudUnit, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for constant, value in SHORT.items():
        monkeypatch.setattr(azure_session, constant, value)
    fault, lasts_s, _ = FAULTS[name]
    await through(unit, fault, lasts_s, 40.0)


@pytest.mark.nightly
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", FAULTS)
async def test_a_fault_of_the_hub_ends_by_itself_within_the_products_own_limits(unit: CloudUnit, name: str) -> None:
    fault, _, within_s = FAULTS[name]
    await through(unit, fault, 65.0, within_s)


@pytest.mark.nightly
@pytest.mark.timeout(600)
async def test_a_device_that_is_disabled_for_a_minute_comes_back(unit: CloudUnit, hub: TestHub) -> None:
    await unit.start()
    hub.disable(unit.id)
    await hub.until(lambda: unit.edge.status.refused, 30.0)
    await asyncio.sleep(60.0)
    hub.enable(unit.id)
    await well(unit, 130.0)


async def test_a_device_that_is_disabled_says_why_and_comes_back(unit: CloudUnit, hub: TestHub) -> None:
    await unit.start()
    hub.disable(unit.id)
    await hub.until(lambda: unit.edge.status.refused, 30.0)
    assert "CredentialError" in unit.edge.status.last_error
    hub.enable(unit.id)
    await well(unit, 30.0)


async def test_a_hub_that_is_killed_comes_back_with_everything(unit: CloudUnit, hub: TestHub) -> None:
    await unit.start()
    for _ in range(2):
        hub.kill()
        await hub.until(lambda: not unit.edge.status.connected, 30.0)
        hub.start()
        await well(unit, 30.0)


async def test_a_new_token_is_a_new_connection_and_nothing_is_lost(
    unit: CloudUnit, hub: TestHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(azure_session, "SAS_S", 123)  # the SDK renews 120 s before the end
    await unit.start()
    await hub.until(lambda: hub.state(unit.id).connections >= 3, 40.0, "renewals")
    await well(unit, 20.0)


@pytest.mark.req("CLD-01")
@pytest.mark.parametrize("auth", [Auth.THUMBPRINT, Auth.CA])
async def test_a_unit_connects_by_certificate(hub: TestHub, tmp_path: Path, auth: Auth) -> None:
    unit = by_certificate(hub, tmp_path, auth, 30.0)
    try:
        await unit.start()
        await well(unit, 20.0)
    finally:
        await unit.stop()


async def test_an_expired_certificate_is_told_as_a_refusal(hub: TestHub, tmp_path: Path) -> None:
    unit = by_certificate(hub, tmp_path, Auth.CA, -1.0)
    try:
        await unit.start(connected=False)
        await hub.until(lambda: bool(unit.edge.status.last_error), 30.0)
        assert not unit.edge.status.connected
    finally:
        await unit.stop()


def by_certificate(hub: TestHub, folder: Path, auth: Auth, valid_days: float) -> CloudUnit:
    unit = CloudUnit(hub, folder, hub.device(auth, valid_days))
    certificate, key = certificate_files(unit.access, folder)
    identity = {"certificate_file": str(certificate), "key_file": str(key), "connection_file": ""}
    unit.raw["cloud"] |= identity | {"host": unit.access.host, "device_id": unit.id}
    return unit


async def test_a_wrong_file_of_secrets_is_an_alarm_in_words_without_the_secret(unit: CloudUnit) -> None:
    secret = unit.folder / "connection"
    secret.chmod(0o644)
    await unit.start(connected=False)
    await unit.hub.until(lambda: bool(unit.edge.status.last_error), 10.0)
    assert "may be read by others (mode 0644)" in unit.edge.status.last_error
    secret.write_text("HostName=h;SharedAccessKey=c2VjcmV0")
    secret.chmod(0o600)
    await unit.hub.until(lambda: "lacks DeviceId" in unit.edge.status.last_error, 40.0)
    assert "c2VjcmV0" not in unit.edge.status.last_error
    secret.write_text(unit.access.connection_string)
    await well(unit, 70.0)


def test_the_pauses_grow_with_jitter_to_their_cap_and_begin_anew_after_a_steady_connection() -> None:
    longest = Backoff(lambda _, high: high)
    assert [longest.next_s(up_s=0.0, refused=False) for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert longest.next_s(up_s=0.0, refused=True) == 256.0
    assert [longest.next_s(up_s=0.0, refused=True) for _ in range(3)] == [300.0] * 3
    assert longest.next_s(up_s=59.0, refused=True) == 300.0
    assert longest.next_s(up_s=60.0, refused=False) == 1.0
    shortest = Backoff(lambda low, _: low)
    assert shortest.next_s(up_s=0.0, refused=False) == backoff.LEAST_S


async def test_a_clock_that_is_not_set_holds_the_first_connection_back_but_not_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now_s, asked = 0.0, 0

    async def passing(seconds: float) -> None:
        nonlocal now_s
        now_s += seconds

    def never() -> bool:
        nonlocal asked
        asked += 1
        return False

    monkeypatch.setattr("cloud.timegate.asyncio.sleep", passing)
    assert not await clock_set(120.0, lambda: now_s, never)
    assert now_s == pytest.approx(120.0)
    assert asked >= 120
    answers = iter((False, False, True))
    assert await clock_set(120.0, lambda: now_s, lambda: next(answers))


def test_the_kernel_tells_whether_the_clock_is_set_and_where_it_may_not_be_asked_timesyncd_does(tmp_path: Path) -> None:
    assert synchronised(tmp_path, lambda _: 0)
    assert not synchronised(tmp_path, lambda _: TIME_ERROR)
    # ProtectClock= of the service:
    assert synchronised(tmp_path / "not running", lambda _: -1)
    assert not synchronised(tmp_path, lambda _: -1)
    (tmp_path / "synchronized").touch()
    assert synchronised(tmp_path, lambda _: -1)
