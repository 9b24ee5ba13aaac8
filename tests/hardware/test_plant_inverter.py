"""The inverter's way to power and back, over a real loopback connection."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import msgspec
import pytest

from control.readings import DeviceState, InverterReading, Link, OutputRole, Refusal
from control.settings import OutputSettings
from hardware.plant import Plant
from hardware.profile import load_profile
from tests.hardware.modbus_device import SUNSPEC_LENGTHS, ModbusServer
from tests.hardware.simulated import InverterUnit, command, eventually, inverter_entry, keep, settings

clock = time.monotonic


class Site:
    """One inverter, its server and the plant."""

    def __init__(self, unit: InverterUnit, server: ModbusServer, plant: Plant) -> None:
        self.unit = unit
        self.server = server
        self.plant = plant
        self.refusals: list[Refusal] = []

    def reading(self) -> InverterReading | None:
        readings = self.plant.read()
        self.refusals.extend(readings.refusals)
        return readings.inverters[0] if readings.inverters else None

    def refused(self) -> set[str]:
        self.reading()
        return {refusal.code for refusal in self.refusals}

    def order(self, power_w: float, *, run: bool = True, var: float = 0.0, for_s: float = 0.5) -> None:
        self.plant.apply([command(power_w, clock() + for_s, run=run, var=var)])

    def armed(self) -> bool:
        reading = self.reading()
        return reading is not None and reading.dead_man_armed

    async def to_power(self, power_w: float) -> None:
        await keep(lambda: self.order(power_w), lambda: self.unit.get("w") == power_w)


@asynccontextmanager
async def _site(unit: InverterUnit, **entry: object) -> AsyncGenerator[Site]:
    async with ModbusServer({1: unit}) as server:
        plant = Plant([inverter_entry(server.port, **entry)], settings(max_reactive_var=10_000), clock)
        await plant.start()
        try:
            yield Site(unit, server, plant)
        finally:
            await plant.stop(0.5)


@pytest.fixture
async def site() -> AsyncGenerator[Site]:
    async with _site(InverterUnit()) as one:
        yield one


@pytest.mark.req("INV-02")
async def test_an_inverter_reports_state_power_phases_and_its_own_ratings(site: Site) -> None:
    site.unit.put(w=-4200, var=100, w_l1=-1400, a_l1=-6.1, tmp_cabinet=31.5, dc_v=781.5, dc_w=-4300)
    await eventually(lambda: site.reading() is not None)
    reading = site.reading()
    assert reading is not None
    assert (reading.state, reading.active_power_w, reading.frequency_hz) == (DeviceState.OFF, -4200, 50.0)
    assert reading.phases[0].active_power_w == -1400
    assert reading.phases[0].voltage_v == 230
    assert (reading.temperature_c, reading.dc_voltage_v, reading.dc_power_w) == (31.5, 781.5, -4300)
    assert (reading.rated_charge_w, reading.rated_apparent_va, reading.rated_reactive_var) == (30000, 33000, 15000)


@pytest.mark.req("INV-03")
async def test_the_dead_man_is_armed_and_read_back_before_any_power_is_written(site: Site) -> None:
    await site.to_power(5000)
    power_at, armed_at, start_at = [], [], []
    w_set, timer, op_ctl = site.unit.where("w_set"), site.unit.where("w_set_rvrt_tms"), site.unit.where("op_ctl")
    for index, (address, words) in enumerate(site.unit.writes):
        covered = range(address, address + len(words))
        if w_set in covered and words[w_set - address + 1] != 0:
            power_at.append(index)
        if timer in covered:
            armed_at.append(index)
        if op_ctl in covered and words[op_ctl - address] == 1:
            start_at.append(index)
    assert armed_at[0] < start_at[0] < power_at[0]
    assert site.armed()
    assert site.unit.get("w_set_rvrt_tms") == 1
    assert (site.unit.get("w_set_ena_rvrt"), site.unit.get("w_set_rvrt")) == (1, 0)


@pytest.mark.req("INV-02")
async def test_value_and_reversion_value_leave_in_one_write(site: Site) -> None:
    await site.to_power(5000)
    address, words = next(entry for entry in reversed(site.unit.writes) if entry[0] == site.unit.where("w_set_ena"))
    assert (address - site.unit.models[704], words) == (22, [1, 1, 0, 5000, 0, 0])


@pytest.mark.req("INV-02")
async def test_run_false_brings_the_inverter_to_zero_and_then_to_standby(site: Site) -> None:
    await site.to_power(5000)
    await keep(lambda: site.order(0, run=False), lambda: site.unit.get("inv_st") == 7)
    assert site.unit.get("w_set") == 0
    await keep(lambda: site.order(3000), lambda: site.unit.get("w") == 3000)


@pytest.mark.req("INV-02")
async def test_reactive_power_is_written_in_var(site: Site) -> None:
    await keep(lambda: site.order(1000, var=-2500), lambda: site.unit.get("var_set") == -2500)
    assert (site.unit.get("var_set_ena"), site.unit.get("var_set_mod")) == (1, 4)
    assert (site.unit.get("var_set_ena_rvrt"), site.unit.get("var_set_rvrt_tms")) == (1, 1)


@pytest.mark.req("LIM-03")
async def test_a_command_that_is_not_renewed_becomes_zero_watts_with_its_name(site: Site) -> None:
    await site.to_power(5000)
    site.order(5000, for_s=0.1)
    await eventually(lambda: site.unit.get("w_set") == 0 and "expired" in site.refused())
    assert site.unit.get("w") == 0


@pytest.mark.req("LIM-03")
async def test_an_expired_command_never_leaves_as_power(site: Site) -> None:
    await keep(lambda: site.order(0), lambda: site.unit.get("inv_st") == 3)
    await keep(lambda: site.order(9000, for_s=-0.01), lambda: "expired" in site.refused())
    assert not any(
        words[3] for address, words in site.unit.writes if address == site.unit.where("w_set_ena") and len(words) == 6
    )


@pytest.mark.req("LIM-03")
async def test_an_unchanged_set_point_is_refreshed_within_a_third_of_the_reversion_time(site: Site) -> None:
    await site.to_power(5000)
    site.order(5000, for_s=30)
    await asyncio.sleep(0)
    before, since = len(site.unit.writes), clock()
    await eventually(lambda: len(site.unit.writes) >= before + 4)
    assert clock() - since < 4 * (1 / 3 + 0.15)


@pytest.mark.req("INV-03")
async def test_a_set_point_the_device_does_not_hold_is_reported_within_two_polls(site: Site) -> None:
    await site.to_power(5000)
    site.unit.on_write = lambda _address, _words: site.unit.revert()
    await keep(lambda: site.order(5000), lambda: "readback_mismatch" in site.refused())
    assert "holds 0 W, written was 5000 W" in next(r.text for r in site.refusals if r.code == "readback_mismatch")


@pytest.mark.req("INV-03")
async def test_a_device_that_forgets_its_dead_man_is_armed_again(site: Site) -> None:
    await site.to_power(5000)
    site.unit.put(w_set_ena_rvrt=0)
    await keep(lambda: site.order(5000), lambda: "dead_man_not_confirmed" in site.refused())
    await keep(lambda: site.order(5000), lambda: site.unit.get("w_set_ena_rvrt") == 1 and site.armed())


@pytest.mark.req("INV-03")
async def test_an_inverter_without_reversion_timer_never_gets_power() -> None:
    unit = InverterUnit()
    unit.put(w_set_rvrt_tms=None)
    async with _site(unit) as site:
        await keep(lambda: site.order(5000), lambda: {"dead_man", "dead_man_missing"} <= site.refused())
        assert not site.armed()
        assert unit.get("w_set") == 0


@pytest.mark.req("LIM-02")
async def test_power_beyond_the_ratings_is_clamped_at_the_wire_and_reported(site: Site) -> None:
    await keep(lambda: site.order(99_000), lambda: site.unit.get("w_set") == 25_000)
    assert "clamped_p" in site.refused()


@pytest.mark.req("LIM-02")
async def test_power_the_register_cannot_hold_is_refused_and_becomes_zero(site: Site) -> None:
    await eventually(lambda: site.reading() is not None)
    site.unit.put(w_set=0, w_set_sf=-6)
    await site.server.stop()
    await site.server.start()
    await keep(lambda: site.order(20_000), lambda: "overflow" in site.refused())
    assert site.unit.get("w_set") == 0


@pytest.mark.req("INV-01")
async def test_an_unverified_profile_never_writes_without_the_installers_word() -> None:
    unit = InverterUnit()
    async with _site(unit, acknowledge_unverified_writes=False) as site:
        await keep(lambda: site.order(5000), lambda: "read_only" in site.refused())
        assert unit.writes == []
        assert site.plant.read().devices[0].read_only


@pytest.mark.req("INV-02")
async def test_models_a_device_does_not_have_are_absent_not_zero() -> None:
    lengths = {model: length for model, length in SUNSPEC_LENGTHS.items() if model in {1, 701, 702, 704}}
    unit = InverterUnit(lengths)
    unit.put(var=None)
    async with _site(unit) as site:
        await eventually(lambda: site.reading() is not None)
        reading = site.reading()
        assert reading is not None
        assert (reading.dc_voltage_v, reading.dc_power_w, reading.reactive_power_var) == (None, None, None)


@pytest.mark.req("INV-02")
async def test_an_inverter_that_does_not_start_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = load_profile("sunspec_inverter")
    start = tuple(msgspec.structs.replace(step, timeout_s=0.1) for step in profile.sequences["start"])
    impatient = msgspec.structs.replace(profile, sequences={**profile.sequences, "start": start})
    monkeypatch.setattr("hardware.plant.load_profile", {"sunspec_inverter": impatient}.get)
    unit = InverterUnit()
    unit.obeys = False
    async with _site(unit) as site:
        await keep(lambda: site.order(5000), lambda: "start_failed" in site.refused())
        assert "inv_st is still 0" in next(r.text for r in site.refusals if r.code == "start_failed")
        assert unit.get("w_set") == 0


@pytest.mark.req("INV-03")
async def test_after_a_reconnection_the_dead_man_is_armed_anew_before_power(site: Site) -> None:
    await site.to_power(5000)
    await site.server.stop()
    await keep(lambda: site.order(5000), lambda: site.plant.read().devices[0].link is Link.SILENT)
    site.unit.put(w_set=0, w_set_ena_rvrt=0, w_set_rvrt_tms=9, w=0)
    site.unit.writes.clear()
    await site.server.start()
    await site.to_power(5000)
    powered = [index for index, (_, words) in enumerate(site.unit.writes) if len(words) == 6 and words[3] == 5000]
    armed = [
        index
        for index, (address, words) in enumerate(site.unit.writes)
        if site.unit.where("w_set_rvrt_tms") in range(address, address + len(words))
    ]
    assert armed[0] < powered[0]
    assert site.server.most_open == 1


@pytest.mark.req("INV-02")
async def test_stop_brings_the_inverter_to_a_confirmed_standby() -> None:
    unit = InverterUnit()
    async with _site(unit) as site:
        await site.to_power(5000)
        assert await site.plant.stop(2.0)
        assert (unit.get("w_set"), unit.get("inv_st")) == (0, 7)


@pytest.mark.req("INV-02")
async def test_stop_says_so_when_a_device_does_not_confirm() -> None:
    unit = InverterUnit()
    async with _site(unit) as site:
        await site.to_power(5000)
        unit.obeys = False
        assert not await site.plant.stop(0.3)
        assert unit.get("w_set") == 0


async def test_for_who_takes_over_at_once_the_inverter_is_left_running_at_zero_with_its_dead_man_armed() -> None:
    unit = InverterUnit()
    async with _site(unit) as site:
        await site.to_power(5000)
        assert await site.plant.stop(2.0, resting=True)
        assert (unit.get("w_set"), unit.get("inv_st")) == (0, 3)


async def test_who_takes_over_is_told_when_zero_was_not_confirmed() -> None:
    unit = InverterUnit()
    async with _site(unit) as site:
        await site.to_power(5000)
        site.server.deaf = True
        assert not await site.plant.stop(0.3, resting=True)


async def test_an_expired_command_is_not_revived_for_who_takes_over() -> None:
    unit = InverterUnit()
    async with _site(unit) as site:
        await site.to_power(5000)
        await eventually(lambda: unit.get("w_set") == 0)  # nobody renews it
        assert await site.plant.stop(2.0, resting=True)
        assert unit.get("w_set") == 0


async def test_with_outputs_an_inverter_comes_to_standby_before_a_contactor_opens_whoever_takes_over() -> None:
    unit = InverterUnit()
    contactor = OutputSettings("k1", OutputRole.GRID_CONTACTOR)
    async with ModbusServer({1: unit}) as server:
        site_settings = msgspec.structs.replace(settings(), outputs=(contactor,))
        plant = Plant([inverter_entry(server.port)], site_settings, clock)
        await plant.start()
        site = Site(unit, server, plant)
        await site.to_power(5000)
        assert await plant.stop(2.0, resting=True)
    assert unit.get("inv_st") == 7


async def test_the_controller_heartbeat_counts_up(site: Site) -> None:
    await eventually(lambda: site.unit.get("controller_hb") >= 2)
