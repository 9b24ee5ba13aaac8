"""Sites, days and helpers that the simulator's tests share."""

from control.readings import DeviceKind, MeterRole
from simulator.config import BatterySimulation, SimConnection, SimDevice, SimulationConfig
from simulator.grid import GridSpec, Phases
from simulator.inverter import Demand, InverterSpec, InverterState, Surroundings, step_inverter
from simulator.plant import Plant
from simulator.run import SimulatedSite

METER = "carlo_gavazzi_em540"
INVERTER = "sunspec_inverter"
BATTERY = "can_bms_standard"

TCP = SimConnection(transport="modbus_tcp")
RTU = SimConnection(transport="modbus_rtu")
CAN = SimConnection(transport="can")


class FlatDay:
    """Always the same load and sun."""

    def __init__(self, load: Phases = (300.0, 400.0, 500.0), sun: float = 0.0, ambient_c: float = 20.0) -> None:
        self.load, self.sun, self.air_c = load, sun, ambient_c

    def power_w(self, t_s: float) -> Phases:
        del t_s
        return self.load

    def output_per_wp(self, t_s: float) -> float:
        del t_s
        return self.sun

    def ambient_c(self, t_s: float) -> float:
        del t_s
        return self.air_c


def meter(device_id: str, role: MeterRole, connection: SimConnection = TCP) -> SimDevice:
    return SimDevice(id=device_id, profile=METER, kind=DeviceKind.METER, connection=connection, role=role)


def inverter(device_id: str, rating: float, *batteries: str) -> SimDevice:
    return SimDevice(
        id=device_id,
        profile=INVERTER,
        kind=DeviceKind.INVERTER,
        connection=TCP,
        max_charge_w=rating,
        max_discharge_w=rating,
        max_apparent_va=rating,
        batteries=batteries,
    )


def battery(device_id: str, capacity_wh: float, id_offset: int = 0) -> SimDevice:
    return SimDevice(
        id=device_id,
        profile=BATTERY,
        kind=DeviceKind.BATTERY,
        connection=SimConnection(transport="can", id_offset=id_offset),
        capacity_wh=capacity_wh,
    )


def house() -> list[SimDevice]:
    """5 kW and 10 kWh."""
    return [meter("grid", MeterRole.GRID), inverter("inv", 5000.0, "bat"), battery("bat", 10_000.0)]


def shop() -> list[SimDevice]:
    """50 kW and 80 kWh: two inverters, two racks on one CAN bus, three meters."""
    return [
        meter("grid", MeterRole.GRID),
        meter("pv", MeterRole.PV),
        meter("load", MeterRole.LOAD),
        inverter("inv1", 25_000.0, "rack1"),
        inverter("inv2", 25_000.0, "rack2"),
        battery("rack1", 40_000.0),
        battery("rack2", 40_000.0, id_offset=0x80),
    ]


def plant(
    devices: list[SimDevice], day: FlatDay | None = None, *, soc_pct: float = 55.0, seed: int = 1, pv_kwp: float = 6.0
) -> Plant:
    """A plant on a flat day."""
    flat = day or FlatDay()
    simulation = SimulationConfig(seed=seed, pv_kwp=pv_kwp, battery=BatterySimulation(start_soc_pct=soc_pct))
    return Plant(devices, simulation, flat, flat)


def site(
    devices: list[SimDevice], day: FlatDay | None = None, *, soc_pct: float = 55.0, plan: str = ""
) -> SimulatedSite:
    """A site on a flat day, not yet started."""
    from simulator.faults import parse_fault

    flat = day or FlatDay()
    simulation = SimulationConfig(battery=BatterySimulation(start_soc_pct=soc_pct))
    return SimulatedSite(devices, simulation, plan=[parse_fault(text) for text in plan.split()], load=flat, pv=flat)


def deliver(power_w: float, **changes: float) -> Demand:
    """What the registers of a running inverter say when it shall deliver a power."""
    return Demand(run=True, power_enabled=True, active_power_w=power_w, **changes)  # type: ignore[arg-type]


SPEC = InverterSpec(
    max_charge_w=5000.0, max_discharge_w=5000.0, max_apparent_va=5000.0, max_reactive_var=3000.0, ramp_w_per_s=20_000.0
)
HEALTHY = Surroundings(dc_voltage_v=51.2, dc_max_power_w=20_000.0, grid_present=True, ambient_c=20.0)
STIFF_GRID = GridSpec(frequency_deviation_hz=0.0, voltage_deviation_v=0.0)


def run_inverter(
    state: InverterState, demand: Demand, seconds: float, around: Surroundings = HEALTHY, dt_s: float = 0.02
) -> InverterState:
    """Let an inverter run for some time in virtual time."""
    for _ in range(round(seconds / dt_s)):
        state = step_inverter(SPEC, state, demand, around, dt_s)
    return state
