"""How a device is commanded, as types: writes, sequences, dead-man, grid forming, modules (parts of a `Profile`)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

import msgspec

from control.readings import DeviceState


class Value(StrEnum):
    """Values a write takes from the command or the device entry instead of a fixed number."""

    ACTIVE_POWER = "active_power_w"
    """Set-point, `+` discharges; of one module where there are several."""
    REACTIVE_POWER = "reactive_power_var"
    DEAD_MAN = "dead_man_s"
    CHARGE_PCT = "charge_pct"
    """Charge power in percent of the rated power; 0 while discharging."""
    DISCHARGE_PCT = "discharge_pct"
    CHARGING = "charging"
    """1 while the set-point charges, else 0."""
    DISCHARGING = "discharging"
    POWER_FACTOR = "power_factor"
    """Magnitude of the inverter's own power factor, 0 to 1."""
    UNDER_EXCITED = "under_excited"
    """1 when that power factor absorbs var, else 0."""
    POWER_FACTOR_CODE = "power_factor_code"
    """The magnitude, plus 1 when it injects var: how one maker writes both in one register."""
    RAMP = "ramp_pct_per_s"
    """The inverter's own ramp of active power in percent of its rating per second."""


class PowerRule(StrEnum):
    """How a set-point in W becomes what the device takes (`hardware.power_rule`)."""

    WATTS = "watts"
    """As it is."""
    PER_MODULE = "per_module"
    """An equal share for each running module."""
    FORCED_PERCENT = "forced_percent"
    """Forced charge or discharge with a percentage of the rated power."""


class Write(msgspec.Struct, frozen=True):
    """One point to be written: a number, or the name of a value of the command or the device entry."""

    point: str
    value: float | str
    """A `Value` when it is text."""


class Step(msgspec.Struct, frozen=True):
    """One step of a sequence: a write, a delay, or a wait for a state."""

    write: Write | None = None
    wait_point: str = ""
    wait_values: tuple[float, ...] = ()
    timeout_s: float = 0.0
    delay_s: float = 0.0


class Heartbeat(msgspec.Struct, frozen=True):
    """A counter the device wants to see moving."""

    point: str
    period_s: float
    maximum: int = 65535
    never_zero: bool = True
    device_timeout_s: float = 0.0
    """After which the device stops by itself; 0 when that is not known."""


class GridForming(msgspec.Struct, frozen=True):
    """The switch between following and forming a grid."""

    on: tuple[Write, ...]
    off: tuple[Write, ...]
    at_rest: bool = False
    """The device takes it only while its power stage is off: it is stopped before and started after."""


class OwnSetpoint(msgspec.Struct, frozen=True):
    """A set-point the device keeps by itself once it was told; the installer's wish."""

    writes: tuple[Write, ...]
    """In this order; empty: the device has none that could be written."""
    least: float = 0.0
    most: float = 0.0
    """Magnitudes it takes, both included."""


class Control(msgspec.Struct, frozen=True):
    """How an inverter is commanded."""

    active_power: tuple[Write, ...]
    """Written every cycle; contiguous points go out in one FC16."""
    reactive_power: tuple[Write, ...] = ()
    dead_man: tuple[Write, ...] = ()
    """Arms the device's own time-out; every point is read back and must be equal."""
    reactive_dead_man: tuple[Write, ...] = ()
    heartbeat: Heartbeat | None = None
    readback_tolerance_w: float = 0.0
    """Allowed difference between written and read-back set-point beyond one raw step."""
    power_rule: PowerRule = PowerRule.WATTS
    write_gap_s: float = 0.0
    """Least time between two set-points the device stores for good; 0 W goes at once. 0 for no such device."""
    no_dead_man: str = ""
    """Why there is nothing to arm: it gets power only when the installer accepts that; empty when there is."""
    grid_forming: GridForming | None = None
    own_power_factor: OwnSetpoint = OwnSetpoint(())
    own_ramp: OwnSetpoint = OwnSetpoint(())


class Variant(msgspec.Struct, frozen=True):
    """One way to read a map whose document leaves word order or first address open."""

    word_order: Literal["big", "little"]
    offset: int

    def words(self) -> str:
        """Return it in words."""
        return f"{'high' if self.word_order == 'big' else 'low'} word first, offset {self.offset}"


class StateOverride(msgspec.Struct, frozen=True):
    """A second value that changes what the state register says."""

    point: str
    state: DeviceState
    values: tuple[float, ...] = ()
    """Holds while the point has one of these values …"""
    other_than: tuple[float, ...] = ()
    """… or none of these."""
    when: tuple[DeviceState, ...] = ()
    """Only in these states; empty for all."""


class ModuleRules(msgspec.Struct, frozen=True):
    """Several modules behind one address, told apart by unit id: read one by one, commanded together."""

    count: str
    """Point of the first module that says how many there are."""
    running: str
    """Computed point: how many of them run (at least 1)."""
    missing: str
    """Computed point: how many do not answer or are in fault."""
    state: str
    """Point of a module's state."""
    fault_states: tuple[float, ...]
    running_states: tuple[float, ...]
    combine: Mapping[str, Literal["sum", "mean", "max", "min", "same"]]
    """How points of the modules become one; a point not named is that of the first module."""
    write_unit: int = 0
    most: int = 16
