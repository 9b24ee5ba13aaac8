"""Several devices on their lines: one that is bad never harms the others, and comes back by itself."""

import asyncio
import logging
import time

import pytest

from control.readings import DeviceKind, Link, Readings
from hardware.plant import Plant
from hardware.profile import ProfileError
from tests.hardware.modbus_device import ModbusServer, Unit
from tests.hardware.simulated import InverterUnit, command, eventually, inverter_entry, keep, meter_unit, settings, tcp

clock = time.monotonic
METER = "carlo_gavazzi_em540"


def _status(readings: Readings, device_id: str) -> tuple[Link, str]:
    return next((one.link, one.detail) for one in readings.devices if one.device_id == device_id)


@pytest.mark.req("MTR-01")
async def test_a_meter_gives_power_frequency_phases_and_energy() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        plant = Plant([tcp("grid", METER, server.port)], settings(), clock)
        await plant.start()
        await eventually(lambda: bool(plant.read().meters))
        meter = plant.read().meters[0]
        assert (meter.active_power_w, meter.frequency_hz) == (1234.5, 50.001)
        assert [phase.active_power_w for phase in meter.phases] == [400, 400, 434.5]
        assert (meter.import_energy_wh, meter.export_energy_wh) == (1_000_000, 2_000)
        assert _status(plant.read(), "grid") == (Link.ONLINE, "")
        assert 0 <= clock() - meter.at_s < 1
        await plant.stop()


@pytest.mark.req("MTR-01")
@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"measurement_mode": 0}, "every power reads positive (it is 0, A unsigned)"),
        ({"identification": 341}, "register 000Bh must hold the code of an EM530 or EM540 (it is 341, EM340)"),
    ],
)
async def test_a_meter_that_is_not_the_one_of_the_site_file_is_refused(change: dict[str, float], words: str) -> None:
    async with ModbusServer({1: meter_unit().put(**change)}) as server:
        plant = Plant([tcp("grid", METER, server.port)], settings(), clock)
        await plant.start()
        await eventually(lambda: _status(plant.read(), "grid")[0] is Link.REFUSED)
        assert f"127.0.0.1:{server.port} unit 1: " in _status(plant.read(), "grid")[1]
        assert words in _status(plant.read(), "grid")[1]
        assert plant.read().meters == ()
        await plant.stop()


async def test_a_peer_without_sunspec_is_refused_by_name() -> None:
    async with ModbusServer({1: Unit()}) as server:
        plant = Plant([inverter_entry(server.port)], settings(), clock)
        await plant.start()
        await eventually(lambda: _status(plant.read(), "inverter1")[0] is Link.REFUSED)
        assert "no SunSpec marker at 40000, 50000, 0" in _status(plant.read(), "inverter1")[1]
        await plant.stop()


@pytest.mark.req("SITE-06")
async def test_a_silent_device_does_not_slow_its_neighbours() -> None:
    async with ModbusServer({1: meter_unit()}) as good, ModbusServer({1: meter_unit()}) as silent:
        silent.deaf = True
        entries = [
            tcp("grid", METER, good.port, poll_s=0.02),
            tcp("pv", METER, silent.port, poll_s=0.02, timeout_s=0.3),
        ]
        plant = Plant(entries, settings(), clock)
        await plant.start()
        await eventually(lambda: bool(plant.read().meters))
        before, since = plant.read().devices[0].polls, clock()
        await eventually(lambda: plant.read().devices[1].failures >= 2)
        polls, waited_s = plant.read().devices[0].polls - before, clock() - since
        assert polls >= 0.8 * waited_s / 0.02
        link, detail = _status(plant.read(), "pv")
        assert (link, "no answer within 0.3 s" in detail) == (Link.CONNECTING, True)
        await plant.stop()


@pytest.mark.req("SITE-06")
async def test_a_silent_unit_on_a_shared_line_is_asked_ever_less_often() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        entries = [
            tcp("grid", METER, server.port, poll_s=0.02, timeout_s=0.05),
            tcp("pv", METER, server.port, unit=9, poll_s=0.02, timeout_s=0.05),
        ]
        plant = Plant(entries, settings(), clock)
        await plant.start()
        await eventually(lambda: plant.read().devices[1].failures >= 4)
        before = plant.read().devices
        await eventually(lambda: plant.read().devices[0].polls >= before[0].polls + 40)
        after = plant.read().devices
        assert after[1].polls - before[1].polls <= 4
        assert server.most_open == 1
        await plant.stop()


@pytest.mark.req("MTR-01")
async def test_a_meter_comes_back_within_a_second_after_its_server_does() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        plant = Plant([tcp("grid", METER, server.port)], settings(), clock)
        await plant.start()
        await eventually(lambda: bool(plant.read().meters))
        await server.stop()
        await eventually(lambda: _status(plant.read(), "grid")[0] is Link.SILENT)
        detail = _status(plant.read(), "grid")[1]
        assert detail.startswith(f"127.0.0.1:{server.port} unit 1: connect")
        last_at_s = plant.read().meters[0].at_s
        await server.start()
        since = clock()
        await eventually(lambda: plant.read().meters[0].at_s > last_at_s)
        assert clock() - since < 1.5
        await plant.stop()


async def test_the_cause_of_a_refused_connection_is_in_words() -> None:
    server = ModbusServer({})
    await server.start()
    await server.stop()
    plant = Plant([tcp("grid", METER, server.port)], settings(), clock)
    await plant.start()
    await eventually(lambda: plant.read().devices[0].failures > 2)
    link, detail = _status(plant.read(), "grid")
    assert link is Link.CONNECTING
    assert "refused" in detail
    assert detail.startswith(f"127.0.0.1:{server.port} unit 1: ")
    await plant.stop()


async def test_health_is_logged_when_it_changes_and_not_each_poll(caplog: pytest.LogCaptureFixture) -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        plant = Plant([tcp("grid", METER, server.port)], settings(), clock)
        with caplog.at_level(logging.INFO):
            await plant.start()
            await eventually(lambda: bool(plant.read().meters))
            server.lie = lambda _request, _answer: [b"\xff" * 300]
            await eventually(lambda: plant.read().devices[0].failures > 3)
        told = [record.getMessage() for record in caplog.records]
        assert told == ["link changed", "answer makes no sense", "link changed"], "once each, not with every poll"
        await plant.stop()


@pytest.mark.req("SITE-06")
async def test_one_bad_entry_is_reported_and_the_rest_runs() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        entries = [
            tcp("inverter1", "no_such_profile", server.port),
            tcp("battery1", "can_bms_standard", server.port),
            tcp("grid", METER, server.port),
            tcp("grid", METER, server.port),
        ]
        plant = Plant(entries, settings(), clock)
        await plant.start()
        await eventually(lambda: bool(plant.read().meters))
        bad = plant.read().devices[1:]
        assert [(one.device_id, one.kind, one.link) for one in bad] == [
            ("inverter1", DeviceKind.INVERTER, Link.REFUSED),
            ("battery1", DeviceKind.BATTERY, Link.REFUSED),
            ("grid", DeviceKind.METER, Link.REFUSED),
        ]
        assert "there is no such profile" in bad[0].detail
        assert "cannot be reached by modbus_tcp, only by can" in bad[1].detail
        assert "given twice" in bad[2].detail
        assert await plant.stop()


@pytest.mark.req("LIM-02")
async def test_a_command_for_an_unknown_device_is_a_refusal_not_an_exception() -> None:
    plant = Plant([], settings(), clock)
    plant.apply([command(5000, clock() + 1)])
    refusal = plant.read().refusals[0]
    assert (refusal.device_id, refusal.code) == ("inverter1", "unknown_device")
    assert plant.read().refusals == ()


async def test_a_fresh_sample_is_announced_at_once() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        plant = Plant([tcp("grid", METER, server.port)], settings(), clock)
        seen: list[tuple[str, float]] = []
        plant.on_sample(lambda device_id: seen.append((device_id, plant.read().meters[0].at_s)))
        await plant.start()
        await eventually(lambda: len(seen) >= 3)
        assert {device_id for device_id, _ in seen} == {"grid"}
        assert len({at_s for _, at_s in seen}) == len(seen)
        await plant.stop()


async def test_a_task_that_dies_shows_as_degraded_and_is_started_again() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        plant = Plant([tcp("grid", METER, server.port)], settings(), clock)
        broken = [True]
        plant.on_sample(lambda _device_id: 1 / 0 if broken[0] else None)  # type: ignore[arg-type, return-value]
        await plant.start()
        await eventually(lambda: "poll task failed" in _status(plant.read(), "grid")[1])
        assert _status(plant.read(), "grid")[0] is Link.SILENT
        broken[0] = False
        await eventually(lambda: _status(plant.read(), "grid") == (Link.ONLINE, ""))
        await plant.stop()


async def test_polls_start_at_absolute_deadlines() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        plant = Plant([tcp("grid", METER, server.port, poll_s=0.05)], settings(), clock)
        await plant.start()
        origin_s = clock()
        await eventually(lambda: plant.read().devices[0].polls >= 11)
        assert 0.45 <= clock() - origin_s < 0.75
        await plant.stop()


@pytest.mark.req("INV-05")
async def test_a_write_waits_for_one_transaction_of_a_slow_neighbour_at_most() -> None:
    unit = InverterUnit()
    async with ModbusServer({1: unit}) as server:
        entries = [inverter_entry(server.port), tcp("pv", METER, server.port, unit=9, timeout_s=0.1)]
        plant = Plant(entries, settings(), clock)
        await plant.start()
        await keep(lambda: plant.apply([command(4000, clock() + 1)]), lambda: unit.get("w") == 4000)
        for power in range(3000, 3010):
            since = clock()
            plant.apply([command(power, clock() + 5)])
            await eventually(lambda wanted=power: unit.get("w") == wanted)
            assert clock() - since < 0.25
        await plant.stop()


def test_a_profile_error_is_an_ordinary_exception_with_its_parts() -> None:
    error = ProfileError("x.yaml", 12, "points.w", "unknown key")
    assert (str(error), error.line) == ("x.yaml:12: points.w: unknown key", 12)


async def test_reading_and_applying_never_wait() -> None:
    async with ModbusServer({1: meter_unit()}) as server:
        server.deaf = True
        plant = Plant([tcp("grid", METER, server.port), inverter_entry(server.port)], settings(), clock)
        await plant.start()
        await asyncio.sleep(0)
        since = clock()
        for _ in range(100):
            plant.read()
            plant.apply([command(1000, clock() + 1)])
        assert clock() - since < 0.1
        await plant.stop(0.1)


async def test_a_device_that_is_not_heard_from_the_start_is_named_in_the_log_once(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hardware.device.NEVER_HEARD_S", 0.1)
    server = ModbusServer({1: meter_unit()})
    await server.start()
    port = server.port
    await server.stop()
    plant = Plant([tcp("grid", METER, port)], settings(), clock)
    await plant.start()

    def named() -> list[str]:
        return [one.__dict__["detail"] for one in caplog.records if one.getMessage() == "device does not answer"]

    await eventually(lambda: bool(named()))
    polls = plant.read().devices[0].polls
    await eventually(lambda: plant.read().devices[0].polls >= polls + 5)
    await plant.stop()
    assert named() == [f"127.0.0.1:{port} unit 1: connection refused"]
