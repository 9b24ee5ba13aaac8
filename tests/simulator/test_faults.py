"""Faults on command: their names, their text form, and what they do on the wire."""

import asyncio
import struct

import can
import pytest

from control.readings import DeviceKind
from simulator.faults import FAULTS, ActiveFaults, FaultError, PlannedFault, Target, parse_fault
from tests.simulator.sites import FlatDay, house, shop, site
from tests.simulator.wire import can_client, i16, i32_low_first, modbus, started, until

pytestmark = pytest.mark.req("SIM-02")

FAST_S = 0.5
"""Client time-out while silence is expected."""


def test_a_fault_is_written_as_name_device_start_and_duration() -> None:
    assert parse_fault("meter-silent@20") == PlannedFault("meter-silent", 20.0, 10.0)
    assert parse_fault("meter-silent:pv@20+5") == PlannedFault("meter-silent", 20.0, 5.0, "pv")
    assert parse_fault("bms-bus-off@0.5+2.5") == PlannedFault("bms-bus-off", 0.5, 2.5)


@pytest.mark.parametrize("text", ["meter-dumb@3", "meter-dumb", "dumb:pv@3+1"])
def test_a_wrong_name_is_answered_with_all_names_there_are(text: str) -> None:
    with pytest.raises(FaultError) as error:
        parse_fault(text)
    assert all(name in str(error.value) for name in FAULTS)


@pytest.mark.parametrize(
    "text", ["meter-silent", "meter-silent@", "meter-silent@x", "meter-silent@3+", "meter-silent:@3"]
)
def test_a_wrong_form_is_answered_with_the_right_one(text: str) -> None:
    with pytest.raises(FaultError, match=r"NAME\[:DEVICE\]@SECONDS\[\+DURATION\]"):
        parse_fault(text)


def test_a_fault_hits_the_first_device_of_its_kind_or_the_named_one_by_id_or_role() -> None:
    faults = ActiveFaults(
        [
            Target("inv1", DeviceKind.INVERTER),
            Target("m1", DeviceKind.METER, "grid"),
            Target("m2", DeviceKind.METER, "pv"),
        ]
    )
    assert faults.target("meter-silent") == "m1"
    assert faults.target("meter-silent", "m2") == "m2"
    assert faults.target("meter-silent", "pv") == "m2"
    assert faults.target("grid-loss") == "site"
    with pytest.raises(FaultError, match="there are m1, m2"):
        faults.target("meter-silent", "inv1")
    with pytest.raises(FaultError, match="there are none"):
        faults.target("bms-silent")


async def test_a_silent_meter_accepts_connections_and_answers_again_afterwards() -> None:
    async with started(site(house())) as running:
        running.inject("meter-silent")
        async with modbus(running, "grid", FAST_S) as client:
            assert await client.no_answer(0x28, 2)
            running.clear("meter-silent")
            assert len(await client.read(0x28, 2)) == 2


async def test_a_silent_inverter_does_not_obey_and_goes_to_zero_by_itself() -> None:
    async with started(site(house())) as running, modbus(running, "inv", FAST_S) as client:
        await client.write(40296 + 30, 1, 0, 3)
        await client.write_one(40417 + 8, 1)
        await client.write(40296 + 22, 1, 1, 0, 4000, 0, 0)
        running.advance(2.9)
        await client.write(40296 + 22, 1, 1, 0, 4000, 0, 0)
        running.advance(1.0)
        assert running.truth().ess_w == pytest.approx(4000.0, rel=0.01)
        assert running.inject("inverter-silent") == "inv"
        requests = running.servers["inv"].requests
        asking = asyncio.create_task(client.no_answer(40070, 10))
        await until(lambda: running.servers["inv"].requests > requests, "the request is received")
        running.advance(3.2)
        assert running.truth().ess_w == pytest.approx(0.0, abs=1.0)
        assert await asking


async def test_a_frozen_meter_answers_exactly_the_same_while_the_site_moves_on() -> None:
    async with started(site(house())) as running, modbus(running, "grid") as client:
        running.advance(0.5)
        running.inject("meter-frozen")
        first = await client.read(0x0000, 0x2E)
        for _ in range(20):
            running.advance(0.1)
            assert await client.read(0x0000, 0x2E) == first
        running.clear()
        running.advance(0.1)
        assert await client.read(0x0000, 0x2E) != first


async def test_a_meter_with_a_turned_transformer_shows_the_opposite_sign() -> None:
    async with started(site(house())) as running, modbus(running, "grid") as client:
        running.inject("meter-wrong-sign")
        running.advance(0.5)
        assert i32_low_first(await client.read(0x28, 2)) == pytest.approx(-12_000, abs=300)
        assert i32_low_first(await client.read(0x12, 2)) == pytest.approx(-3_000, abs=150)
        assert running.truth().grid_w == pytest.approx(1205.0, abs=30.0)


async def test_an_inverter_in_exception_refuses_everything_with_device_failure() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client:
        running.inject("inverter-exception")
        assert await client.refused_read(40070, 10) == 4
        assert await client.refused_write(40417 + 8, 1) == 4
        running.clear()
        running.advance(3.0)
        assert i16((await client.read(40417 + 8, 1))[0]) == 0


async def test_garbage_is_wrong_in_five_ways_and_never_a_sound_answer() -> None:
    async with started(site(house())) as running:
        running.inject("meter-garbage")
        host, port = running.addresses["grid"]
        seen: set[str] = set()
        for transaction in range(5):
            reader, writer = await asyncio.open_connection(host, port)
            writer.write(struct.pack(">HHHBBHH", transaction, 0, 6, 1, 3, 0x28, 2))
            async with asyncio.timeout(2.0):
                reply = await reader.read(64)
            writer.close()
            await writer.wait_closed()
            sound = (transaction, 0, 7, 1, 3, 4)
            if len(reply) == 23:
                seen.add("noise")
                continue
            head = struct.unpack_from(">HHHBBB", reply)
            assert len(reply) != 13 or head != sound
            seen.add(f"{head[0] == transaction} {head[4]} {len(reply)}")
        assert len(seen) == 5


async def test_a_delayed_meter_answers_late_but_answers() -> None:
    async with started(site(house())) as running:
        running.inject("meter-delay")
        loop = asyncio.get_running_loop()
        async with modbus(running, "grid") as client:
            began = loop.time()
            await client.read(0x28, 2)
            assert loop.time() - began > 0.7


async def collect(running_can: can.BusABC, seconds: float) -> list[can.Message]:
    """Everything that comes until nothing has come for some time."""

    def drain() -> list[can.Message]:
        found: list[can.Message] = []
        while (message := running_can.recv(timeout=seconds)) is not None:
            found.append(message)
        return found

    return await asyncio.to_thread(drain)


async def test_a_silent_bms_sends_nothing_and_its_neighbour_goes_on() -> None:
    async with started(site(shop())) as running, can_client(running, "rack1") as client:
        await until(lambda: running.buses["rack1"].ready_clients == 1, "raw mode")
        running.inject("bms-silent", "rack1")
        running.advance(2.0)
        heard = {message.arbitration_id for message in await collect(client, 0.3)}
        assert 0x351 not in heard
        assert 0x351 + 0x80 in heard
        running.clear("bms-silent", "rack1")
        running.advance(0.5)
        heard = {message.arbitration_id for message in await collect(client, 0.3)}
        assert 0x351 in heard


async def test_bus_off_gives_one_error_frame_and_then_nothing_of_any_rack() -> None:
    async with started(site(shop())) as running, can_client(running, "rack1") as client:
        await until(lambda: running.buses["rack1"].ready_clients == 1, "raw mode")
        running.inject("bms-bus-off", "rack2")
        running.advance(2.0)
        messages = await collect(client, 0.3)
        assert [message.is_error_frame for message in messages] == [True]
        running.clear()
        running.advance(1.0)
        assert len(await collect(client, 0.3)) > 10


async def test_a_planned_fault_begins_and_ends_by_itself() -> None:
    async with started(site(house(), plan="meter-frozen@2+3 frequency-dip@10")) as running:
        instrument = running.plant.meters["grid"]
        async with modbus(running, "grid") as client:
            running.advance(1.9)
            before = await client.read(0x28, 2)
            running.advance(0.2)
            held = await client.read(0x28, 2)
            running.advance(2.7)
            assert await client.read(0x28, 2) == held
            running.advance(0.5)
            assert await client.read(0x28, 2) != held
            assert before
            assert instrument.state.refreshes > 50


async def test_a_frequency_dip_pulls_the_grid_down_within_its_rate_and_back() -> None:
    async with started(site(house(), FlatDay())) as running:
        running.advance(1.0)
        before_hz = running.truth().frequency_hz
        running.inject("frequency-dip")
        running.advance(0.3)
        assert before_hz - running.truth().frequency_hz == pytest.approx(0.3, abs=0.02)
        running.advance(1.0)
        assert running.truth().frequency_hz == pytest.approx(before_hz - 0.5, abs=0.02)
        running.clear()
        running.advance(2.0)
        assert running.truth().frequency_hz == pytest.approx(before_hz, abs=0.25)


async def test_a_grid_loss_trips_the_inverter_and_takes_the_voltage_away() -> None:
    async with started(site(house())) as running, modbus(running, "inv") as client, modbus(running, "grid") as meter:
        await client.write_one(40417 + 8, 1)
        running.advance(3.0)
        running.inject("grid-loss")
        running.advance(0.5)
        assert await client.read(40070 + 4, 4) == [6, 1, 0, 1 << 4]
        assert i32_low_first(await meter.read(0, 2)) == pytest.approx(0, abs=5)
        assert running.truth().load_w == 0.0


def test_a_planned_fault_for_a_device_that_is_not_there_is_refused_at_once() -> None:
    with pytest.raises(FaultError, match="there is no meter"):
        site(house(), plan="meter-silent:pv@1")
