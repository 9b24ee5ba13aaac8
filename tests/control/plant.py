"""Builders of settings and readings for the pure tests, and a tiny ideal plant that follows its commands."""

from collections.abc import Callable, Iterable

import msgspec

from control.command import InverterCommand
from control.cycle import initial, step
from control.memory import Memory, Persistent
from control.modes.mode import ModeInputs, Wish
from control.readings import (
    BatteryReading,
    CellExtremesReading,
    DeviceState,
    Instant,
    InverterReading,
    MeterReading,
    MeterRole,
    PhaseReading,
    Readings,
)
from control.record import CycleRecord
from control.requests import Origin, Request, Role, Source
from control.settings import (
    BatterySettings,
    InverterSettings,
    LimitSettings,
    MeterSettings,
    RampSettings,
    Settings,
)

UTC_0 = 1_795_000_000.0
"""A moment in November 2026."""


def settings(units: int = 1, **changes: object) -> Settings:
    """A house with `units` inverters of 5 kW, each with a rack of 10 kWh at about 51 V."""
    base = Settings(
        site_id="site-1",
        site_name="Test house",
        inverters=tuple(
            InverterSettings(f"inverter{n}", 5000.0, 5000.0, 5500.0, 2500.0, (f"battery{n}",))
            for n in range(1, units + 1)
        ),
        batteries=tuple(BatterySettings(f"battery{n}", 10_000.0, 110.0, 110.0) for n in range(1, units + 1)),
        meters=(MeterSettings("grid", MeterRole.GRID, 40_000.0), MeterSettings("pv", MeterRole.PV, 20_000.0)),
        limits=LimitSettings(),
        ramp=RampSettings(5000.0 * units, 10_000.0 * units),
    )
    return msgspec.structs.replace(base, **changes)


def origin(role: Role = Role.INSTALLER, request_id: str = "r1") -> Origin:
    """Where a test's request comes from."""
    return Origin(Source.CONSOLE, role, request_id, "tester")


def meter(device_id: str, at_s: float, power_w: float, wiggle: float = 0.0) -> MeterReading:
    """A three-phase meter sample; `wiggle` moves the last digits."""
    phase = PhaseReading(230.0 + wiggle, abs(power_w) / 690.0, power_w / 3, 0.0)
    return MeterReading(device_id, at_s, power_w, 0.0, 50.0 + wiggle / 100, (phase, phase, phase), 1e5, 2e5)


def inverter(device_id: str, at_s: float, power_w: float = 0.0, **changes: object) -> InverterReading:
    """A running inverter with its dead-man armed."""
    base = InverterReading(
        device_id,
        at_s,
        DeviceState.RUNNING,
        power_w,
        0.0,
        50.0,
        (PhaseReading(230.0, power_w / 690, power_w / 3, 0.0),) * 3,
        51.0,
        power_w / 51.0,
        power_w,
        35.0,
        rated_reactive_var=2500.0,
        setpoint_readback_w=power_w,
        dead_man_armed=True,
    )
    return msgspec.structs.replace(base, **changes)


def battery(device_id: str, at_s: float, soc_pct: float = 50.0, **changes: object) -> BatteryReading:
    """A healthy rack of 16 LFP cells."""
    cells = CellExtremesReading(3.25, 3.27, 22.0, 24.0, "C3", "C9", "T1", "T2")
    base = BatteryReading(device_id, at_s, soc_pct, 51.0, 0.0, 110.0, 110.0, 99.0, 23.0, cells=cells)
    return msgspec.structs.replace(base, **changes)


def always(wish: Wish) -> Callable[[ModeInputs], Wish]:
    """A mode's `decide` that always wants the same."""

    def decide(inputs: ModeInputs) -> Wish:
        del inputs
        return wish

    return decide


class House:
    """Ideal site: the inverter does at once what it is told; each device can be silenced."""

    def __init__(self, site: Settings, *, load_w: float = 1000.0, pv_w: float = 0.0, soc_pct: float = 50.0) -> None:
        self.site = site
        self.memory: Memory = initial(site, Persistent())
        self.at_s = 100.0
        self.load_w, self.pv_w, self.soc_pct = load_w, pv_w, soc_pct
        self.power_w = {unit.device_id: 0.0 for unit in site.inverters}
        self.heard_s = {
            device.device_id: self.at_s for group in (site.inverters, site.batteries, site.meters) for device in group
        }
        self.silent: set[str] = set()
        self.never: set[str] = set()
        self.deaf = False
        self.frozen: set[str] = set()
        self.changes: dict[str, dict[str, object]] = {}
        self.records: list[CycleRecord] = []

    @property
    def grid_w(self) -> float:
        """Grid import now."""
        return self.load_w - self.pv_w - sum(self.power_w.values())

    def current_a(self, rack_id: str) -> float:
        """Current of a rack: its share of what its inverter does."""
        unit = next((unit for unit in self.site.inverters if rack_id in unit.batteries), None)
        return 0.0 if unit is None else self.power_w[unit.device_id] / 51.0 / len(unit.batteries)

    def readings(self) -> Readings:
        """What the hardware would hand in now."""
        for device_id in self.heard_s:
            if device_id not in self.silent:
                self.heard_s[device_id] = self.at_s
        wiggle = {name: 0.0 if name in self.frozen else self.memory.cycle % 7 / 10 for name in ("grid", "pv")}
        heard = self.heard_s
        meters = (
            meter("grid", heard["grid"], 500.0 if "grid" in self.frozen else self.grid_w, wiggle["grid"]),
            meter("pv", heard["pv"], self.pv_w, wiggle["pv"]),
        )
        return Readings(
            meters=tuple(sample for sample in meters if sample.device_id not in self.never),
            inverters=tuple(
                inverter(name, heard[name], power, **self.changes.get(name, {}))
                for name, power in self.power_w.items()
                if name not in self.never
            ),
            batteries=tuple(
                msgspec.structs.replace(
                    battery(
                        rack.device_id, heard[rack.device_id], self.soc_pct, current_a=self.current_a(rack.device_id)
                    ),
                    **self.changes.get(rack.device_id, {}),
                )
                for rack in self.site.batteries
                if rack.device_id not in self.never
            ),
        )

    def cycle(self, *requests: Request, dt_s: float = 0.1) -> CycleRecord:
        """One control cycle; the plant obeys."""
        self.at_s += dt_s
        now = Instant(self.at_s, UTC_0 + self.at_s)
        self.memory, record = step(self.memory, self.readings(), requests, now)
        self.obey(record.commands)
        self.records.append(record)
        return record

    def obey(self, commands: Iterable[InverterCommand]) -> None:
        """Follow the commands at once, unless deaf."""
        for command in commands:
            if self.deaf:
                break
            self.power_w[command.device_id] = command.active_power_w

    def run(self, seconds: float) -> CycleRecord:
        """Run cycles of 100 ms; returns the last record."""
        for _ in range(round(seconds / 0.1)):
            self.cycle()
        return self.records[-1]
