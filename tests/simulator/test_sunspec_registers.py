"""The simulated inverter, read and commanded at addresses worked out by hand from the SunSpec model tables.

Chain: SunS at 40000; model 1 (66) at 40002; 701 (153) at 40070; 702 (50) at 40225; 703 (17) at 40277; 704 (65) at
40296; 713 (7) at 40363; 714 (43) at 40372; 715 (7) at 40417; end at 40426. Nothing here asks our own profile.
"""

import pytest

from control.readings import DeviceState
from hardware.profile import load_profile
from simulator.sunspec_map import scale_exponent
from tests.simulator.sites import FlatDay, house, shop, site
from tests.simulator.wire import Client, i16, modbus, started

pytestmark = [pytest.mark.req("SIM-01"), pytest.mark.req("INV-01")]

M701, M702, M704, M713, M714, M715 = 40070, 40225, 40296, 40363, 40372, 40417
RUN, STOP, STANDBY = 1, 0, 2


async def start(client: Client) -> None:
    await client.write_one(M715 + 8, RUN)


async def set_power(client: Client, power_w: int) -> None:
    """WSetEna, WSetMod = watts, WSet (32 bits, high word first), WSetRvrt = 0."""
    raw = power_w & 0xFFFFFFFF
    await client.write(M704 + 22, 1, 1, raw >> 16, raw & 0xFFFF, 0, 0)


async def test_the_model_chain_is_found_where_the_standard_says() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        assert await client.read(40000, 2) == [0x5375, 0x6E53]
        found: list[tuple[int, int, int]] = []
        address = 40002
        while (header := await client.read(address, 2))[0] != 0xFFFF:
            found.append((header[0], address, header[1]))
            address += header[1] + 2
        assert found == [
            (1, 40002, 66),
            (701, 40070, 153),
            (702, 40225, 50),
            (703, 40277, 17),
            (704, 40296, 65),
            (713, 40363, 7),
            (714, 40372, 43),
            (715, 40417, 7),
            (707, 40426, 105),
            (708, 40533, 105),
            (709, 40640, 135),
            (710, 40777, 135),
            (711, 40914, 32),
        ]
        assert await client.read(address, 2) == [0xFFFF, 0]
        assert await client.read(40004, 4) == [0x4261, 0x6C6C, 0x6173, 0x7400]  # "Ballast"


async def test_ratings_and_scale_factors_of_a_five_kilowatt_inverter() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        ratings = await client.read(M702, 52)
        assert ratings[2] == ratings[10] == ratings[11] == 5000
        assert ratings[7] == 5000
        assert ratings[8] == ratings[9] == 3000
        assert ratings[45] == ratings[47] == ratings[48] == 0
        assert ratings[3] == 0xFFFF
        scales = await client.read(M701 + 113, 10)
        assert [i16(word) for word in scales] == [-2, -1, -3, 0, -0x8000, 0, 0, 0, -0x8000, -1]


async def test_a_stopped_inverter_shows_off_and_the_grid() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        running.advance(0.3)
        words = await client.read(M701, 125)
        assert words[2:6] == [2, 1, 0, 1]
        assert words[6:10] == [0, 0, 0, 1]
        assert i16(words[10]) == -5
        assert words[17] == 0
        assert 49_900 <= words[18] <= 50_100
        assert 2200 <= words[47] <= 2350
        assert words[16] == 0xFFFF
        assert words[13] == 0x8000


async def test_started_and_told_to_charge_it_charges_and_says_so_in_every_register() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        await start(client)
        running.advance(2.3)
        assert (await client.read(M701 + 4, 1)) == [2]
        running.advance(0.7)
        assert (await client.read(M701 + 4, 1)) == [3]
        await set_power(client, -2000)
        running.advance(1.0)
        words = await client.read(M701, 125)
        assert i16(words[10]) == -2000
        assert words[11] == 2000
        assert i16(words[12]) == 0
        assert [i16(words[at]) for at in (41, 64, 87)] == pytest.approx([-667] * 3, abs=1)
        assert words[45] == pytest.approx(2000 / 3 / running.truth().voltages_v[0] * 100, abs=1)
        dc_side = await client.read(M714, 45)
        assert dc_side[4] == 1
        dc_w, dc_v = i16(dc_side[6]), dc_side[31] * 10.0 ** i16(dc_side[16])
        assert -2000 < dc_w < -1900
        assert dc_v == pytest.approx(running.truth().batteries["bat"].voltage_v, abs=0.1)
        assert i16(dc_side[5]) * 10.0 ** i16(dc_side[15]) == pytest.approx(dc_w / dc_v, abs=0.2)
        assert await client.read(M704 + 22, 6) == [1, 1, 0xFFFF, 0xF830, 0, 0]
        storage = await client.read(M713, 9)
        assert storage[4] * 10.0 ** i16(storage[8]) == pytest.approx(running.truth().batteries["bat"].soc_pct, abs=0.1)
        assert running.truth().ess_w == pytest.approx(-2000.0)


async def test_a_positive_set_point_discharges() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        await start(client)
        await set_power(client, 1500)
        running.advance(4.0)
        assert i16((await client.read(M701 + 10, 1))[0]) == 1500
        assert running.truth().batteries["bat"].current_a > 25.0


async def test_reactive_power_is_injected_on_command() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        await start(client)
        await client.write(M704 + 35, 1, 4, 0, 0, 1000, 0, 0)
        running.advance(4.0)
        assert i16((await client.read(M701 + 12, 1))[0]) == 1000


@pytest.mark.req("INV-03")
async def test_without_a_new_set_point_the_armed_reversion_timer_returns_to_zero_and_the_set_point_reads_zero() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        await client.write(M704 + 26, 0, 0)
        await client.write(M704 + 30, 1, 0, 4)
        assert await client.read(M704 + 30, 3) == [1, 0, 4]
        await start(client)
        running.advance(3.0)
        await set_power(client, 3000)
        running.advance(3.0)
        await set_power(client, 3000)
        running.advance(3.5)
        assert running.truth().ess_w == pytest.approx(3000.0)
        assert await client.read(M704 + 33, 2) == [0, 1]
        running.advance(1.5)
        assert running.truth().ess_w == pytest.approx(0.0, abs=1.0)
        assert await client.read(M704 + 24, 2) == [0, 0]
        await set_power(client, 3000)
        running.advance(1.0)
        assert running.truth().ess_w == pytest.approx(3000.0)


async def test_the_device_reverts_to_the_power_it_was_told_and_lets_the_asked_power_give_way_at_the_circle() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        await client.write(M704 + 30, 1, 0, 2)
        await start(client)
        running.advance(3.0)
        await client.write(M704 + 22, 1, 1, 0, 4500, 0, 500)
        await client.write(M704 + 35, 1, 4, 0, 0, 3000, 0, 0)
        running.advance(1.0)
        truth = running.truth().inverters["inv"]
        assert (truth.active_power_w, truth.reactive_power_var) == pytest.approx((4500.0, 2179.4), abs=1.0)
        await client.write_one(M704 + 37, 1)
        running.advance(0.9)
        truth = running.truth().inverters["inv"]
        assert (truth.active_power_w, truth.reactive_power_var) == pytest.approx((4000.0, 3000.0), abs=1.0)
        running.advance(1.0)
        assert running.truth().ess_w == pytest.approx(500.0, abs=1.0)
        assert await client.read(M704 + 24, 2) == [0, 500]


async def test_stop_and_standby_commands_end_the_delivery() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        await start(client)
        await set_power(client, 2000)
        running.advance(4.0)
        await client.write_one(M715 + 8, STANDBY)
        running.advance(2.0)
        assert await client.read(M701 + 4, 1) == [7]
        await client.write_one(M715 + 8, 3)
        running.advance(1.5)
        assert await client.read(M701 + 4, 1) == [3]
        await client.write_one(M715 + 8, STOP)
        running.advance(2.0)
        assert await client.read(M701 + 4, 1) == [0]
        assert running.truth().inverters["inv"].state is DeviceState.OFF


async def test_illegal_addresses_and_values_are_refused_as_a_real_device_does() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        assert await client.refused_read(39999, 1) == 2
        assert await client.refused_read(40949, 2) == 2
        assert await client.refused_write(M701 + 10, 5) == 2
        assert await client.refused_write(M704 + 24, 5) == 2
        assert await client.refused_write(M704 + 24, 0, 5001) == 3
        assert await client.refused_write(M704 + 24, 0xFFFF, 0xEC77) == 3
        assert await client.refused_write(M704 + 22, 2) == 3
        assert await client.refused_write(M715 + 8, 9) == 3
        assert await client.refused_write(M704 + 22, 1, 1, 0, 5001, 0, 0) == 3
        assert await client.read(M704 + 22, 4) == [0, 1, 0, 0]


async def test_a_foreign_unit_gets_no_answer() -> None:
    async with started(site(house())) as running, modbus(running, "inv", timeout_s=0.1) as client:
        assert await client.no_answer(40000, 2, unit=7)
        assert await client.read(40000, 1) == [0x5375]


async def test_an_open_battery_contactor_is_a_fault_with_the_dc_disconnect_bit_until_acknowledged() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        await start(client)
        await set_power(client, 1000)
        running.advance(4.0)
        rack = running.plant.racks["bat"]
        closed = rack.bms
        rack.bms = type(closed)(max_charge_current_a=0.0, max_discharge_current_a=0.0, contactor_closed=False)
        running.advance(0.3)
        assert await client.read(M701 + 4, 4) == [6, 1, 0, 1 << 3]
        rack.bms = closed
        running.advance(0.3)
        assert await client.read(M701 + 4, 1) == [6]
        await client.write_one(M715 + 7, 1)
        running.advance(0.3)
        assert await client.read(M701 + 4, 4) == [0, 1, 0, 0]
        assert await client.read(M715 + 8, 1) == [STOP]


async def test_a_larger_inverter_keeps_watt_resolution_as_long_as_sixteen_bits_allow() -> None:
    async with started(site(shop(), FlatDay())) as running, modbus(running, "inv1") as client:
        assert await client.read(M701 + 116, 1) == [0]
        await start(client)
        await set_power(client, -25_000)
        running.advance(5.0)
        assert i16((await client.read(M701 + 10, 1))[0]) == -25_000
    assert scale_exponent([load_profile("sunspec_inverter").points["w"]], {"W": 100_000.0}) == 1
