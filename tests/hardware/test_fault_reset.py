"""Clearing the fault of an inverter: the profile's own sequence, once for each request."""

import time
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from control.readings import DeviceState, Readings
from hardware.plant import Plant
from simulator.config import SimulationConfig
from simulator.run import run_site
from tests.hardware.modbus_device import SUNSPEC_LENGTHS, ModbusServer
from tests.hardware.simulated import InverterUnit, command, inverter_entry, keep, settings
from tests.simulator.sites import house

clock = time.monotonic
FAULT = 6


class TrippedUnit(InverterUnit):
    """An inverter in fault that counts its resets and is healed by one."""

    def __init__(self, lengths: dict[int, int] | None = None) -> None:
        super().__init__(lengths)
        self.resets = 0
        self.put(inv_st=FAULT)
        self.on_write = self._reset

    def _reset(self, address: int, words: list[int]) -> None:
        if 715 in self.models and address == self.where("alarm_reset"):
            self.resets += 1
            self.put(inv_st=0)
        elif self.get("inv_st") != FAULT:
            self._react(address, words)


class Order:
    """What the control cycle commands: `reset` as long as a request is under way."""

    def __init__(self, plant: Plant) -> None:
        self.plant, self.reset, self.power_w = plant, False, 0.0
        self.refused: set[str] = set()

    def read(self) -> Readings:
        readings = self.plant.read()
        self.refused |= {refusal.code for refusal in readings.refusals}
        return readings

    def give(self) -> None:
        self.plant.apply([msgspec.structs.replace(command(self.power_w, clock() + 0.5), reset=self.reset)])

    def state(self) -> DeviceState | None:
        return next((sample.state for sample in self.read().inverters), None)


async def test_a_reset_is_written_once_and_the_inverter_then_starts_by_itself() -> None:
    unit = TrippedUnit()
    async with ModbusServer({1: unit}) as server:
        plant = Plant([inverter_entry(server.port)], settings(), clock)
        await plant.start()
        try:
            order = Order(plant)
            await keep(order.give, lambda: order.state() is DeviceState.FAULT and unit.get("w_set_ena_rvrt") == 1)
            assert unit.resets == 0
            order.reset = True
            await keep(order.give, lambda: unit.resets == 1)
            polls = polled(plant)
            await keep(order.give, lambda: next(polls) and unit.get("inv_st") == 3)
            assert unit.resets == 1, "the command still carries the reset, but it was one request"
            unit.put(inv_st=FAULT)
            order.reset = False
            await keep(order.give, lambda: order.state() is DeviceState.FAULT)
            order.reset = True
            await keep(order.give, lambda: unit.resets == 2)
        finally:
            await plant.stop(0.5)


def polled(plant: Plant) -> Iterator[bool]:
    """Yield whether the device has been polled at least three times more since the last time it was not."""
    first = plant.read().devices[0].polls
    while True:
        yield plant.read().devices[0].polls >= first + 3


async def test_an_inverter_without_a_reset_register_says_so() -> None:
    unit = TrippedUnit({model: length for model, length in SUNSPEC_LENGTHS.items() if model != 715})
    async with ModbusServer({1: unit}) as server:
        plant = Plant([inverter_entry(server.port)], settings(), clock)
        await plant.start()
        try:
            order = Order(plant)
            order.reset = True
            await keep(order.give, lambda: order.state() is DeviceState.FAULT and "no_reset" in order.refused)
        finally:
            await plant.stop(0.5)


async def test_an_expired_command_resets_nothing() -> None:
    unit = TrippedUnit()
    async with ModbusServer({1: unit}) as server:
        plant = Plant([inverter_entry(server.port)], settings(), clock)
        await plant.start()
        try:
            order = Order(plant)

            def late() -> None:
                plant.apply([msgspec.structs.replace(command(0.0, clock() - 1.0), reset=True)])

            await keep(late, lambda: order.state() is DeviceState.FAULT and "expired" in order.refused)
            assert unit.resets == 0
        finally:
            await plant.stop(0.5)


async def test_the_simulated_inverter_trips_at_grid_loss_and_runs_again_after_a_reset() -> None:
    running = await run_site(house(), SimulationConfig())
    unit = next(device for device in house() if device.kind == "inverter")
    entry = inverter_entry(running.addresses[unit.id][1], device_id=unit.id)
    site = msgspec.structs.replace(
        settings(), inverters=(msgspec.structs.replace(settings().inverters[0], device_id=unit.id),)
    )
    plant = Plant([entry], site, clock)
    await plant.start()
    try:
        order = Order(plant)
        order.give = lambda: plant.apply(  # type: ignore[method-assign]
            [msgspec.structs.replace(command(0.0, clock() + 0.5), device_id=unit.id, reset=order.reset)]
        )
        seen: list[DeviceState | None] = []

        def look() -> DeviceState | None:
            seen.append(order.state())
            return seen[-1]

        await keep(order.give, lambda: look() is DeviceState.RUNNING, timeout_s=20.0)
        running.inject("grid-loss")
        await keep(order.give, lambda: look() is DeviceState.FAULT, timeout_s=10.0)
        running.clear("grid-loss")
        polls = polled(plant)
        await keep(order.give, lambda: next(polls) and look() is DeviceState.FAULT)
        order.reset = True
        await keep(order.give, lambda: look() is DeviceState.RUNNING, timeout_s=20.0)
        ways = {(before, after) for before, after in pairwise(seen) if before is not after}
        assert (DeviceState.FAULT, DeviceState.RUNNING) not in ways, "it rests and starts, it does not leap"
    finally:
        await plant.stop(0.5)
        await running.stop()
