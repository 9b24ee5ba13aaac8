"""Every inverter profile against its simulated twin, over real Modbus TCP or a pseudo-terminal."""

import math
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import msgspec
import pytest

from control.command import InverterCommand
from control.readings import DeviceKind, DeviceState, InverterReading
from control.reasons import Reason
from control.settings import InverterSettings
from hardware.config import DeviceEntry
from hardware.plant import Plant
from hardware.profile import Profile, Provenance, load_profile, profile_ids
from simulator.config import InverterSimulation, SimConnection, SimDevice, SimulationConfig
from simulator.machine import Machine
from simulator.run import SimulatedSite
from tests.hardware.simulated import eventually, settings
from tests.simulator.sites import FlatDay, battery

INVERTERS = [name for name in profile_ids() if load_profile(name).kind is DeviceKind.INVERTER]
REACTIVE = [name for name in INVERTERS if (control := load_profile(name).control) and control.reactive_power]
OWN = [name for name in INVERTERS if (control := load_profile(name).control) and control.own_power_factor.writes]
SWITCHED = [name for name in INVERTERS if (control := load_profile(name).control) and control.grid_forming]
WAYS = [(name, way) for name in INVERTERS for way in load_profile(name).transports]
RATED_W = 5000.0
AT_REST = {DeviceState.OFF, DeviceState.STANDBY}
clock = time.monotonic


class Session:
    """A controller's side of the wire, and the truth behind it."""

    def __init__(self, running: SimulatedSite, plant: Plant) -> None:
        self.running = running
        self.plant = plant
        self.seen: list[DeviceState] = []
        self.refused: set[str] = set()

    @property
    def machine(self) -> Machine:
        return self.running.plant.machines["inv"]

    def reading(self) -> InverterReading | None:
        readings = self.plant.read()
        self.refused |= {refusal.code for refusal in readings.refusals}
        for reading in readings.inverters:
            if not self.seen or self.seen[-1] is not reading.state:
                self.seen.append(reading.state)
            return reading
        return None

    async def until(
        self,
        condition: Callable[[InverterReading], bool],
        power_w: float = 0.0,
        power_var: float = 0.0,
        *,
        run: bool = True,
        reset: bool = False,
        forming: bool = False,
    ) -> InverterReading:
        """Command as a control cycle does, until a reading satisfies the condition."""
        found: list[InverterReading] = []

        def step() -> bool:
            command = InverterCommand("inv", run, power_w, power_var, "test", Reason("manual"), clock() + 0.5, forming)
            self.plant.apply([msgspec.structs.replace(command, reset=reset)])
            reading = self.reading()
            if reading is not None and condition(reading):
                found.append(reading)
            return bool(found)

        await eventually(step, 15.0)
        return found[0]


def near(reading: InverterReading, power_w: float) -> bool:
    return reading.state is DeviceState.RUNNING and abs(reading.active_power_w - power_w) < 30.0


@asynccontextmanager
async def session(
    name: str, monkeypatch: pytest.MonkeyPatch, *, transport: str = "", accepted: bool = True, **keys: object
) -> AsyncGenerator[Session]:
    profile = load_profile(name)
    assert profile.control is not None
    brisk = msgspec.structs.replace(profile.control, write_gap_s=min(profile.control.write_gap_s, 0.3))
    ways = {key: msgspec.structs.replace(way, min_gap_s=0.0) for key, way in profile.transports.items()}
    profile = msgspec.structs.replace(profile, control=brisk, transports=ways)

    def load(profile_id: str) -> Profile:
        return profile if profile_id == name else load_profile(profile_id)

    monkeypatch.setattr("hardware.plant.load_profile", load)
    way = transport or next(iter(profile.transports))
    device = SimDevice(
        id="inv",
        profile=name,
        kind=DeviceKind.INVERTER,
        connection=SimConnection.model_validate({"transport": way}),
        max_charge_w=RATED_W,
        max_discharge_w=RATED_W,
        max_apparent_va=RATED_W,
        batteries=("bat",),
    )
    quick = InverterSimulation(start_s=0.2, lag_s=0.02, dead_time_s=0.02, ramp_pct_per_s=2000.0)
    flat = FlatDay()
    running = SimulatedSite([device, battery("bat", 10_000.0)], SimulationConfig(inverter=quick), load=flat, pv=flat)
    await running.start()
    host, port = running.addresses["inv"]
    serial = way == "modbus_rtu"
    connection: dict[str, object] = {"type": way, **({"port": host} if serial else {"host": host, "port": port})}
    if way == "lux_dongle":
        connection |= {"dongle_serial": "BA12345678", "inverter_serial": "4434123456"}
    entry = DeviceEntry.model_validate(
        {
            "id": "inv",
            "profile": name,
            "connection": connection,
            "poll_s": 0.05,
            "dead_man_s": 2,
            "acknowledge_unverified_writes": True,
            "acknowledge_no_dead_man": accepted,
            "rated_power_w": RATED_W,
            **keys,
        }
    )
    site = msgspec.structs.replace(settings(), inverters=(InverterSettings("inv", RATED_W, RATED_W, RATED_W, 3000.0),))
    plant = Plant([entry], site, clock, simulated=True)
    await plant.start()
    try:
        yield Session(running, plant)
    finally:
        await plant.stop(0.2)
        await running.stop()


@pytest.mark.req("SIM-01")
@pytest.mark.parametrize(("name", "way"), WAYS)
async def test_start_power_stop_fault_and_reset(name: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with session(name, monkeypatch, transport=way) as one:
        await one.until(lambda reading: reading.dead_man_armed, run=False)
        await one.until(lambda reading: near(reading, 2000.0), 2000.0)
        assert one.machine.state.active_power_w == pytest.approx(2000.0, abs=60.0)
        reading = await one.until(lambda reading: near(reading, -1500.0), -1500.0)
        assert one.machine.state.active_power_w == pytest.approx(-1500.0, abs=60.0)
        assert reading.frequency_hz == pytest.approx(50.0, abs=1.0)
        await one.until(lambda reading: reading.state in AT_REST, run=False)
        assert one.machine.state.state in AT_REST

        await one.until(lambda reading: near(reading, 1000.0), 1000.0)
        one.running.inject("inverter-latched")
        await one.until(lambda reading: reading.state is DeviceState.FAULT, 1000.0)
        one.running.clear("inverter-latched")
        for _ in range(5):
            await one.until(lambda reading: reading.state is DeviceState.FAULT, 1000.0)
        await one.until(lambda reading: near(reading, 1000.0), 1000.0, reset=True)


@pytest.mark.parametrize("name", REACTIVE)
async def test_reactive_power_follows_with_its_sign(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with session(name, monkeypatch) as one:
        await one.until(
            lambda reading: reading.reactive_power_var is not None and abs(reading.reactive_power_var + 1200.0) < 30.0,
            500.0,
            -1200.0,
        )
        assert one.machine.state.reactive_power_var == pytest.approx(-1200.0, abs=60.0)


@pytest.mark.req("INV-02")
@pytest.mark.parametrize(("name", "sign"), [(name, sign) for name in OWN for sign in (1.0, -1.0)])
async def test_the_inverter_keeps_the_power_factor_it_was_given_in_either_direction_of_power(
    name: str, sign: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with session(name, monkeypatch, own_power_factor=sign * 0.9) as one:
        wanted = sign * 2000.0 * math.tan(math.acos(0.9))
        for power_w in (2000.0, -2000.0):
            await one.until(lambda reading, power_w=power_w: near(reading, power_w), power_w, 500.0)
            assert one.machine.demand.power_factor == pytest.approx(sign * 0.9)
            await eventually(lambda: abs(one.machine.state.reactive_power_var - wanted) < 30.0)
        assert not {code for code in one.refused if code.startswith("own_")}


@pytest.mark.req("INV-02")
@pytest.mark.parametrize("name", OWN)
async def test_the_inverter_keeps_the_ramp_it_was_given(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with session(name, monkeypatch, own_ramp_pct_per_s=4.0) as one:
        await one.until(lambda reading: reading.state is DeviceState.RUNNING and reading.active_power_w > 0.0, 2000.0)
        assert one.machine.demand.ramp_pct_per_s == pytest.approx(4.0, rel=0.01)
        assert one.machine.state.ramped_w < 1000.0, "4 % of 5 kW a second, however the set-point jumps"


@pytest.mark.parametrize("name", SWITCHED)
async def test_the_grid_forming_switch_is_written_and_believed_when_read_back(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with session(name, monkeypatch) as one:
        await one.until(lambda reading: near(reading, 500.0), 500.0)
        assert (reading := one.reading()) is not None
        assert reading.grid_forming is False
        await one.until(
            lambda reading: reading.grid_forming is True and reading.state is DeviceState.RUNNING, forming=True
        )
        assert one.machine.demand.grid_forming
        await one.until(lambda reading: reading.grid_forming is False and reading.state is DeviceState.RUNNING)
        assert not one.machine.demand.grid_forming


@pytest.mark.parametrize("name", [name for name in INVERTERS if (c := load_profile(name).control) and c.no_dead_man])
async def test_a_device_without_a_dead_man_gets_no_power_unless_the_installer_accepts_that(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with session(name, monkeypatch, accepted=False) as one:
        await one.until(lambda _: {"dead_man", "dead_man_missing"} <= one.refused, 2000.0)
        assert one.machine.demand.active_power_w == 0.0


@pytest.mark.req("INV-01")
@pytest.mark.parametrize(
    "name", [name for name in INVERTERS if load_profile(name).provenance is Provenance.PLACEHOLDER]
)
def test_a_placeholder_is_refused_on_hardware(name: str, caplog: pytest.LogCaptureFixture) -> None:
    way = next(iter(load_profile(name).transports))
    place = {"port": "/dev/null"} if way == "modbus_rtu" else {"host": "127.0.0.1"}
    entry = DeviceEntry.model_validate(
        {"id": "inv", "profile": name, "connection": {"type": way, **place}, "acknowledge_unverified_writes": True}
    )
    (status,) = Plant([entry], settings(), clock).read().devices
    assert status.read_only
    assert f"profile {name} is a placeholder for the simulator, never for hardware" in status.detail
    assert [(one.getMessage(), one.__dict__["device"]) for one in caplog.records] == [("device refused", "inv")]
