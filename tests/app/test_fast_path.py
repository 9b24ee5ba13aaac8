"""A fresh frequency is acted on at once, between the regular cycles, and nothing else suffers from it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app import clock
from app.recorder import Recorder
from app.replay import replay
from app.runner import FAST_EVERY_S, Runner, StepError
from app.simulation import at_addresses, sim_devices
from app.site_file import read_site, settings_of, shipped
from app.site_model import SiteModel
from app.site_services import FcrSection, ServicesSection
from app.summary import SummarySink
from control import cycle
from control.memory import Memory, Persistent
from control.readings import DeviceState, Instant, Readings, Refusal
from control.record import CycleRecord
from control.requests import Request, SetMode, SetServiceVolumes
from control.services.products import Product
from control.services.volume import Volume
from hardware.plant import Plant
from simulator.config import SimulationConfig
from simulator.run import SimulatedSite
from tests.app.plants import HousePlant
from tests.control.plant import origin
from tests.control.services.service_house import ServiceHouse

C_W = 3000.0


class Seen:
    """A sink that keeps what it gets."""

    def __init__(self) -> None:
        self.records: list[CycleRecord] = []

    def publish(self, record: CycleRecord) -> None:
        self.records.append(record)


class Unit:
    """A runner with a house that sells FCR-D, on a clock the test moves."""

    def __init__(self) -> None:
        self.house = ServiceHouse()
        assert "refused" not in self.house.sell(Product.FCR_D_UP, C_W)
        self.house.run(1.0)
        self.now_s = self.house.at_s
        self.plant = HousePlant(self.house)
        self.runner = Runner(self.plant, self.house.memory, self.now)
        self.regular, self.every = Seen(), Seen()
        self.runner.sinks["regular"] = self.regular
        self.runner.fast_sinks["every"] = self.every

    def now(self) -> Instant:
        self.house.at_s = self.now_s
        self.house.memory = self.runner.memory  # its meters wiggle with the cycles
        return Instant(self.now_s, self.house.utc)

    def cycle(self, dt_s: float = 0.1) -> None:
        self.now_s += dt_s
        self.runner.cycle(self.now_s)

    def sample(self, frequency_hz: float | None = None, dt_s: float = 0.02, device: str = "grid") -> None:
        self.now_s += dt_s
        if frequency_hz is not None:
            self.house.frequency_hz = frequency_hz
        self.runner.sampled(device)

    @property
    def commanded_w(self) -> float:
        return self.plant.commands[-1][0].active_power_w


def test_a_fresh_frequency_becomes_a_command_before_the_next_cycle() -> None:
    unit = Unit()
    unit.cycle()
    cycles = unit.runner.timings.cycles
    unit.sample(49.7)
    assert unit.commanded_w == pytest.approx(C_W / 2)
    unit.sample(49.5)
    assert unit.commanded_w == pytest.approx(C_W)
    assert (unit.runner.timings.cycles, unit.runner.timings.fast_steps) == (cycles, 2)


def test_samples_of_other_devices_wait_for_their_cycle() -> None:
    unit = Unit()
    unit.cycle()
    unit.house.frequency_hz = 49.5
    for device in ("pv", "inverter1", "battery1", ""):
        unit.sample(device=device)
    assert (unit.runner.timings.fast_steps, unit.commanded_w) == (0, 0.0)


def test_a_site_that_sells_nothing_never_pays_for_the_fast_path() -> None:
    unit = Unit()
    unit.house.take_back(Product.FCR_D_UP)
    unit.now_s = unit.house.run(2.0).at.at_s
    unit.runner.memory = unit.house.memory
    unit.cycle()
    unit.sample(49.5)
    assert unit.runner.timings.fast_steps == 0


async def test_a_burst_of_samples_runs_one_step_now_and_one_for_all_the_others() -> None:
    unit = Unit()
    unit.cycle()
    unit.sample(49.7)
    for _ in range(1000):
        unit.sample(49.6, dt_s=1e-6)
    assert unit.runner.timings.fast_steps == 1
    unit.now_s += FAST_EVERY_S
    await asyncio.sleep(2 * FAST_EVERY_S)
    assert unit.runner.timings.fast_steps == 2
    assert unit.commanded_w == pytest.approx(0.75 * C_W)


async def test_a_regular_cycle_takes_the_place_of_a_fast_step_that_is_due() -> None:
    unit = Unit()
    unit.cycle()
    unit.sample(49.7)
    unit.sample(49.6, dt_s=1e-6)
    unit.cycle(dt_s=1e-6)
    assert unit.commanded_w == pytest.approx(0.75 * C_W)
    await asyncio.sleep(4 * FAST_EVERY_S)
    assert unit.runner.timings.fast_steps == 1


async def test_a_storm_of_a_thousand_samples_a_second_does_not_starve_regular_cycles() -> None:
    house = ServiceHouse()
    house.sell(Product.FCR_D_UP, C_W)
    house.run(1.0)
    offset_s = clock.monotonic_s() - house.at_s

    def now() -> Instant:
        house.at_s = clock.monotonic_s() - offset_s
        return Instant(house.at_s, house.utc)

    runner = Runner(HousePlant(house), house.memory, now)
    regular, every = Seen(), Seen()
    runner.sinks["regular"], runner.fast_sinks["every"] = regular, every
    running = asyncio.create_task(runner.run())
    async with asyncio.timeout(60.0):
        while len(regular.records) < 12:
            runner.sampled("grid")
            await asyncio.sleep(0.001)
    runner.stop()
    await running
    numbers = [record.cycle for record in regular.records]
    first, last = regular.records[0], regular.records[-1]
    assert numbers == sorted(numbers)
    assert runner.timings.cycles == 12
    assert last.cycle - first.cycle <= 11 + (last.at.at_s - first.at.at_s) / FAST_EVERY_S + 1
    assert runner.timings.fast_steps > 12


def test_requests_wait_for_the_regular_cycle() -> None:
    unit = Unit()
    unit.cycle()
    unit.runner.submit(SetMode(origin(), "self_consumption"))
    unit.sample(49.8)
    assert unit.every.records[-1].answers == ()
    unit.cycle(dt_s=0.01)
    assert [answer.accepted for answer in unit.regular.records[-1].answers] == [True]


def test_sinks_stay_at_the_pace_of_the_cycle_but_miss_no_event() -> None:
    unit = Unit()
    unit.cycle()
    before = len(unit.regular.records)
    for _ in range(4):
        unit.sample(49.8)
    assert len(unit.regular.records) == before
    assert len(unit.every.records) == before + 4
    unit.plant.house.silent.add("grid")
    unit.plant.house.silent.add("inverter1")
    for _ in range(100):
        unit.sample()
    told = [event for record in unit.regular.records for event in record.events]
    assert told == [event for record in unit.every.records for event in record.events]
    assert told


def test_energy_is_added_up_over_all_time_whatever_a_sink_has_seen() -> None:
    unit = Unit()
    summary = SummarySink()
    unit.runner.sinks["summary"] = summary
    unit.cycle()
    for _ in range(20):
        for _ in range(4):
            unit.sample(50.0)
        unit.cycle(dt_s=0.02)
    result = summary.result(unit.runner.timings, 0, "")
    assert result.load_wh == pytest.approx(1000.0 * 2.0 / 3600.0, rel=1e-3)


def test_figures_of_regular_cycles_do_not_count_fast_steps() -> None:
    unit = Unit()
    unit.cycle()
    unit.sample(49.8, dt_s=0.08)
    unit.sample(49.8, dt_s=0.0199)
    unit.cycle(dt_s=0.0001)
    timings = unit.runner.timings
    assert list(timings.period_s) == [pytest.approx(0.1)]
    assert max(timings.lateness_s) == 0.0
    assert unit.regular.records[-1].dt_s == pytest.approx(0.0001)


def test_only_regular_cycles_feed_the_watchdog() -> None:
    unit = Unit()
    fed: list[int] = []
    unit.runner = Runner(unit.plant, unit.house.memory, unit.now, alive=lambda: fed.append(unit.runner.memory.cycle))
    unit.cycle()
    for _ in range(10):
        unit.sample(49.8)
    assert len(fed) == 1


def test_a_refusal_that_lasts_is_seen_by_every_step_between_two_cycles() -> None:
    class Refusing(HousePlant):
        refusals: tuple[Refusal, ...] = ()

        def read(self) -> Readings:
            taken, self.refusals = self.refusals, ()
            return msgspec.structs.replace(super().read(), refusals=taken)

    unit = Unit()
    plant = Refusing(unit.house)
    unit.runner = Runner(plant, unit.house.memory, unit.now)
    found: list[bool] = []

    class Tap:
        def tap(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], record: CycleRecord) -> None:
            del memory, requests, record
            found.append(bool(readings.refusals))

    unit.runner.taps.append(Tap())
    for _ in range(5):
        plant.refusals = (Refusal("inverter1", unit.now_s, "write_failed", "no answer"),)
        unit.cycle(dt_s=0.02)
        for _ in range(4):
            unit.sample(49.8)
    assert found == [True] * 25
    unit.cycle(dt_s=0.02)
    unit.sample(49.8)
    assert found[25:] == [False, False]


def test_a_refusal_seen_by_a_fast_step_is_seen_by_the_next_cycle_too() -> None:
    unit = Unit()
    seen: list[int] = []

    class Once(HousePlant):
        left = 2

        def read(self) -> Readings:
            self.left -= 1
            refusals = (Refusal("inverter1", 0.0, "overflow", "too much"),) if self.left == 0 else ()
            return msgspec.structs.replace(super().read(), refusals=refusals)

    class Tap:
        def tap(self, memory: Memory, readings: Readings, requests: tuple[Request, ...], record: CycleRecord) -> None:
            del memory, requests, record
            seen.append(len(readings.refusals))

    unit.runner = Runner(Once(unit.house), unit.house.memory, unit.now)
    unit.runner.taps.append(Tap())
    unit.cycle()
    unit.sample(49.8)
    unit.cycle(dt_s=0.02)
    assert seen == [0, 1, 1]


@pytest.mark.req("REC-01")
def test_a_recording_with_fast_steps_replays_to_identical_commands(tmp_path: Path) -> None:
    unit = Unit()
    recorder = Recorder(tmp_path / "fast.jsonl", "test")
    unit.runner.taps.append(recorder)
    for number in range(40):
        unit.sample(49.9 - number / 100.0, dt_s=0.02 + 0.0003 * (number % 7))
        if number % 5 == 4:
            unit.cycle(dt_s=0.0101)
    recorder.close()
    result = replay(tmp_path / "fast.jsonl")
    assert (result.identical, result.cycles) == (True, 48)


async def test_a_fault_in_a_fast_step_ends_the_run_with_its_inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    unit = Unit()
    unit.cycle()

    def broken(memory: Memory, readings: Readings, requests: tuple[Request, ...], now: Instant) -> Any:
        raise ZeroDivisionError(f"cycle {memory.cycle} at {now.at_s}, {len(requests)} of {readings}")

    commands = len(unit.plant.commands)
    with monkeypatch.context() as patch:
        patch.setattr("app.runner.step", broken)
        unit.sample(49.7)
    unit.sample(49.5)
    unit.now_s += 10.0
    with pytest.raises(StepError) as caught:
        await unit.runner.run()
    assert caught.value.readings.meters
    assert len(unit.plant.commands) == commands


def test_without_a_frequency_no_fast_step_runs_and_cycles_take_the_power_back() -> None:
    unit = Unit()
    unit.cycle()
    unit.sample(49.5)
    unit.house.silent |= {"grid", "inverter1"}
    fast = unit.runner.timings.fast_steps
    for _ in range(20):
        unit.cycle()
    (info,) = (one for one in unit.regular.records[-1].services if one.product == Product.FCR_D_UP)
    assert (info.status, unit.runner.timings.fast_steps) == (0, fast)


@pytest.fixture
async def site() -> AsyncIterator[tuple[SimulatedSite, SiteModel]]:
    """The residential site in passive mode with a fast frequency meter, on real sockets."""
    model = read_site(shipped("residential"))
    simulation = SimulationConfig(start_time="00:30", meter_delay_s=0.0, meter_refresh_s=0.02, pv_kwp=0.0)
    simulated = SimulatedSite(sim_devices(model, any_port=True), simulation)
    await simulated.start()
    simulated.steer_frequency(50.0)
    model = at_addresses(model, simulated.addresses)
    grid = model.meters[0].model_copy(update={"poll_s": 0.02})
    control = model.control.model_copy(update={"mode": "passive", "command_valid_s": 60.0, "cycle_s": 5.0})
    services = ServicesSection(fcr=(FcrSection(product="fcr-d-up"),))
    yield (
        simulated,
        model.model_copy(update={"meters": (grid, *model.meters[1:]), "control": control, "services": services}),
    )
    await simulated.stop()


@pytest.mark.req("GRD-07")
async def test_a_frequency_step_on_the_wire_moves_the_set_point_without_waiting_for_a_cycle(
    site: tuple[SimulatedSite, SiteModel],
) -> None:
    simulated, model = site
    settings = settings_of(model)
    entries = (*model.inverters, *model.batteries, *model.meters)
    plant = Plant(entries, settings, clock.monotonic_s)
    inverter = simulated.servers["inverter1"].line.twins[0]

    async def until(true: Any) -> None:
        async with asyncio.timeout(30.0):
            while not true():  # noqa: ASYNC110 - a device on a socket, not an event
                await asyncio.sleep(0.01)

    quick = msgspec.structs.replace(settings, cycle_s=0.05)
    runner = Runner(plant, cycle.initial(quick, Persistent()), clock.now)
    await plant.start()
    running = asyncio.create_task(runner.run())
    await until(
        lambda: (
            runner.last_record is not None
            and [unit.state for unit in runner.last_record.snapshot.inverters] == [DeviceState.RUNNING]
        )
    )
    start_utc = clock.utc_s() // 900.0 * 900.0
    runner.submit(SetServiceVolumes(origin(), (Volume("fcr-d-up", start_utc, start_utc + 3600.0, 4000.0),)))
    await until(lambda: runner.memory.services.needed)
    runner.stop()
    await running

    slow = Runner(plant, msgspec.structs.replace(runner.memory, settings=settings), clock.now)
    plant.on_sample(slow.sampled)
    running = asyncio.create_task(slow.run())
    await until(lambda: slow.timings.cycles == 1)
    simulated.steer_frequency(49.7)
    await until(lambda: inverter.bank.value("w_set") == pytest.approx(2000.0, abs=60.0))  # type: ignore[attr-defined]
    simulated.steer_frequency(49.5)
    await until(lambda: inverter.bank.value("w_set") == pytest.approx(4000.0, abs=60.0))  # type: ignore[attr-defined]
    assert slow.timings.cycles == 1
    assert slow.timings.fast_steps > 2
    simulated.faults.switch("meter-silent", "grid", on=True)
    quiet = slow.timings.fast_steps
    await until(lambda: slow.timings.cycles == 2)
    assert slow.timings.fast_steps <= quiet + 1
    slow.stop()
    await plant.stop(0.5)
    running.cancel()
