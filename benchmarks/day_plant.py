"""A reference day of one second in virtual time: the real control step on a small plant, and the perfect battery.

The plant's battery has a capacity, a rating and an efficiency. The meter shows the mean of the second before, the
battery obeys in the second that follows: what the load does meanwhile goes to the grid. The perfect battery has the
same figures, but it delivers in every second just what that second needs.
"""

from array import array
from collections.abc import Callable, Mapping

import msgspec

from control.cycle import initial, step
from control.memory import Persistent
from control.readings import (
    NO_LIMIT,
    BatteryReading,
    DeviceState,
    Instant,
    InverterReading,
    MeterReading,
    MeterRole,
    Readings,
)
from control.settings import BatterySettings, InverterSettings, LimitSettings, MeterSettings, RampSettings, Settings
from simulator.days import load_day, pv_day

MIDNIGHT_UTC = 1_795_046_400.0
"""20 November 2026, 00:00 UTC; the days are told in UTC here."""
START_S = 1000.0
"""Monotonic time at midnight."""


class Store(msgspec.Struct, frozen=True):
    """A battery with its inverter."""

    capacity_wh: float
    power_w: float
    one_way_efficiency: float = 0.96
    min_soc_pct: float = 5.0


class Flow(msgspec.Struct, frozen=True):
    """Load and sun of a stretch of a day, one value a second."""

    first_s: int
    load_w: "array[float]"
    pv_w: "array[float]"


class Day(msgspec.Struct, frozen=True):
    """What came out of a stretch: per second grid power, battery power and state of charge."""

    flow: Flow
    grid_w: "array[float]"
    battery_w: "array[float]"
    soc_pct: "array[float]"

    @property
    def imported_wh(self) -> float:
        """Energy drawn from the grid."""
        return sum(value for value in self.grid_w if value > 0.0) / 3600.0

    @property
    def exported_wh(self) -> float:
        """Energy fed into the grid."""
        return -sum(value for value in self.grid_w if value < 0.0) / 3600.0

    @property
    def self_consumption(self) -> float:
        """Share of the PV energy that was not exported, 0 to 1; 1 without PV."""
        pv_wh = sum(self.flow.pv_w) / 3600.0
        return 1.0 - self.exported_wh / pv_wh if pv_wh else 1.0

    @property
    def self_sufficiency(self) -> float:
        """Share of the load energy that was not imported, 0 to 1."""
        return 1.0 - self.imported_wh / (sum(self.flow.load_w) / 3600.0)

    def window_means_w(self, seconds: int = 900) -> list[float]:
        """Return the mean import of each whole clock-aligned window."""
        begin = -self.flow.first_s % seconds
        return [
            sum(max(value, 0.0) for value in self.grid_w[at : at + seconds]) / seconds
            for at in range(begin, len(self.grid_w) - seconds + 1, seconds)
        ]


def flow_of(load: str, pv: str = "", *, peak_w: float = 0.0, first_s: int = 0, seconds: int = 86_400) -> Flow:
    """Return load and sun of a stretch of the reference days; `pv` empty: no PV."""
    times = range(first_s, first_s + seconds)
    day = load_day(load)
    sun = pv_day(pv) if pv else None
    return Flow(
        first_s,
        array("d", (sum(day.power_w(at)) for at in times)),
        array("d", (peak_w * sun.output_per_wp(at) if sun else 0.0 for at in times)),
    )


class _Cell:
    """The energy in the battery; delivers what is asked for as far as it can."""

    def __init__(self, store: Store, soc_pct: float) -> None:
        self._store = store
        self._least_wh = store.capacity_wh * store.min_soc_pct / 100.0
        self._held_wh = store.capacity_wh * soc_pct / 100.0

    @property
    def soc_pct(self) -> float:
        return self._held_wh / self._store.capacity_wh * 100.0

    def second(self, power_w: float) -> float:
        """Deliver (`+`) or take (`-`) for one second; returns the power that really flowed."""
        store, eta = self._store, self._store.one_way_efficiency
        power_w = min(max(power_w, -store.power_w), store.power_w)
        if power_w > 0.0:
            power_w = min(power_w, max(self._held_wh - self._least_wh, 0.0) * 3600.0 * eta)
            self._held_wh -= power_w / eta / 3600.0
        else:
            power_w = max(power_w, -max(store.capacity_wh - self._held_wh, 0.0) * 3600.0 / eta)
            self._held_wh -= power_w * eta / 3600.0
        return power_w


def _inverter(power_w: float) -> InverterSettings:
    return InverterSettings("inverter", power_w, power_w, power_w, 0.0, ("battery",), 2.5)


def _settings(store: Store, mode: str, parameters: Mapping[str, float]) -> Settings:
    current_a = store.power_w / 51.0 * 1.2
    return Settings(
        site_id="day",
        site_name="Reference day",
        inverters=(_inverter(store.power_w),),
        batteries=(BatterySettings("battery", store.capacity_wh, current_a, current_a),),
        meters=(MeterSettings("grid", MeterRole.GRID, 1e6, 2.5, NO_LIMIT),),
        limits=LimitSettings(min_soc_pct=store.min_soc_pct),
        ramp=RampSettings(store.power_w, 2 * store.power_w),
        initial_mode=mode,
        mode_parameters={mode: dict(parameters)},
        cycle_s=1.0,
    )


def controlled(
    flow: Flow, store: Store, mode: str, parameters: Mapping[str, float] | None = None, *, soc_pct: float = 50.0
) -> Day:
    """Run the real control step once a second over a stretch of a day."""
    memory = initial(_settings(store, mode, parameters or {}), Persistent())
    cell, day = _Cell(store, soc_pct), Day(flow, array("d"), array("d"), array("d"))
    grid_w, battery_w = flow.load_w[0] - flow.pv_w[0], 0.0
    current_a = store.power_w / 51.0 * 1.2
    for number, (load_w, pv_w) in enumerate(zip(flow.load_w, flow.pv_w, strict=True)):
        at_s = START_S + number
        readings = Readings(
            (MeterReading("grid", at_s - 0.05, grid_w),),
            (InverterReading("inverter", at_s - 0.05, DeviceState.RUNNING, battery_w, dead_man_armed=True),),
            (BatteryReading("battery", at_s - 0.05, cell.soc_pct, 51.0, battery_w / 51.0, current_a, current_a),),
        )
        memory, record = step(memory, readings, (), Instant(at_s, MIDNIGHT_UTC + flow.first_s + number))
        battery_w = cell.second(record.commands[0].active_power_w)
        grid_w = load_w - pv_w - battery_w
        _note(day, grid_w, battery_w, cell)
    return day


def perfect(flow: Flow, store: Store, wanted_w: Callable[[float], float], *, soc_pct: float = 50.0) -> Day:
    """Return what the perfect battery makes of a stretch; `wanted_w` is its power for a net demand."""
    cell, day = _Cell(store, soc_pct), Day(flow, array("d"), array("d"), array("d"))
    for load_w, pv_w in zip(flow.load_w, flow.pv_w, strict=True):
        battery_w = cell.second(wanted_w(load_w - pv_w))
        _note(day, load_w - pv_w - battery_w, battery_w, cell)
    return day


def _note(day: Day, grid_w: float, battery_w: float, cell: _Cell) -> None:
    day.grid_w.append(grid_w)
    day.battery_w.append(battery_w)
    day.soc_pct.append(cell.soc_pct)
