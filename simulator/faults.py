"""Faults on command: one table of names, the text form `NAME[:DEVICE]@SECONDS[+DURATION]`, and what is active.

A fault is an effect on a device (or on the site). Twins and servers ask `ActiveFaults.has`; nobody else knows names.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec

from control.readings import DeviceKind

DEFAULT_DURATION_S = 10.0
SITE = "site"
"""Device id under which faults of the site as a whole are kept."""


class Effect(StrEnum):
    """What a fault does."""

    SILENT = "silent"
    """Connections are accepted, requests are neither answered nor obeyed."""
    FROZEN = "frozen"
    """Answers go on with exactly the same measured values."""
    WRONG_SIGN = "wrong-sign"
    """Active power has the opposite sign, as with a current transformer turned round."""
    EXCEPTION = "exception"
    """Every request is answered with Modbus exception 4 (device failure) and not obeyed."""
    GARBAGE = "garbage"
    """Answers are wrong in turn: noise, foreign transaction, foreign function, too short, too long."""
    DELAY = "delay"
    """Answers come 0.75 s late."""
    BUS_OFF = "bus-off"
    """The CAN controller of the rack's bus goes bus-off: an error frame, then nothing of any rack on the bus."""
    FREQUENCY_DIP = "frequency-dip"
    """The grid's frequency falls by 0.5 Hz, at most 1 Hz/s."""
    GRID_LOSS = "grid-loss"
    """No voltage at the connection: no load, no PV, inverters trip."""
    VOLTAGE_DIP = "voltage-dip"
    """The grid's voltage falls by 20 %."""
    TRIPPED = "tripped"
    """The inverter is in fault; when this ends somebody acknowledges it at the device."""
    LATCHED = "latched"
    """The inverter trips, and stays in fault when this ends: only a reset clears it."""
    DEAF = "deaf"
    """The inverter accepts every set-point and goes on with the power it had."""
    DERATED = "derated"
    """The BMS allows 0 A."""
    CELL_HIGH = "cell-high"
    """The highest cell reads 3.62 V."""
    CELL_DRIFT = "cell-drift"
    """One cell runs ahead of the others by 0.05 % of charge a second."""
    SENSOR_OPEN = "sensor-open"
    """A temperature sensor of the rack is open and reads -100 degrees."""
    CONTACTOR_WELDED = "contactor-welded"
    """The grid contactor does not open any more."""
    CONTACTOR_STUCK = "contactor-stuck"
    """The grid contactor does not close any more."""
    CT_REVERSED = "ct-reversed"
    """The current transformer of L2 is turned round."""
    CT_SWAPPED = "ct-swapped"
    """The current transformers of L1 and L2 are exchanged, their voltages are not."""
    PHASES_ROTATED = "phases-rotated"
    """Voltages and currents together are one phase on: the meter's L1 is the site's L2."""
    SCALE_TENTH = "scale-tenth"
    """Power and current are a tenth of the truth, as with a wrong transformer ratio."""
    SCALE_DOUBLE = "scale-double"
    """Power and current are twice the truth."""
    MISPLACED = "misplaced"
    """The meter sits at the PV inverter, whatever its role says."""
    OTHER_PHASE = "other-phase"
    """A single-phase inverter feeds the phase after the one it should."""
    REVERSED = "reversed"
    """The inverter charges when told to discharge, and its own measured values agree with what it was told."""
    CURRENT_REVERSED = "current-reversed"
    """The BMS shows its current with the opposite sign."""


class FaultKind(msgspec.Struct, frozen=True):
    """One row of the table."""

    kind: DeviceKind | None
    """Kind of device it needs; None for the site."""
    effect: Effect


FAULTS: Mapping[str, FaultKind] = MappingProxyType(
    {
        "meter-silent": FaultKind(DeviceKind.METER, Effect.SILENT),
        "meter-frozen": FaultKind(DeviceKind.METER, Effect.FROZEN),
        "meter-wrong-sign": FaultKind(DeviceKind.METER, Effect.WRONG_SIGN),
        "meter-ct-reversed": FaultKind(DeviceKind.METER, Effect.CT_REVERSED),
        "meter-ct-swapped": FaultKind(DeviceKind.METER, Effect.CT_SWAPPED),
        "meter-phases-rotated": FaultKind(DeviceKind.METER, Effect.PHASES_ROTATED),
        "meter-scale-tenth": FaultKind(DeviceKind.METER, Effect.SCALE_TENTH),
        "meter-scale-double": FaultKind(DeviceKind.METER, Effect.SCALE_DOUBLE),
        "meter-misplaced": FaultKind(DeviceKind.METER, Effect.MISPLACED),
        "meter-exception": FaultKind(DeviceKind.METER, Effect.EXCEPTION),
        "meter-garbage": FaultKind(DeviceKind.METER, Effect.GARBAGE),
        "meter-delay": FaultKind(DeviceKind.METER, Effect.DELAY),
        "inverter-silent": FaultKind(DeviceKind.INVERTER, Effect.SILENT),
        "inverter-frozen": FaultKind(DeviceKind.INVERTER, Effect.FROZEN),
        "inverter-exception": FaultKind(DeviceKind.INVERTER, Effect.EXCEPTION),
        "inverter-garbage": FaultKind(DeviceKind.INVERTER, Effect.GARBAGE),
        "inverter-delay": FaultKind(DeviceKind.INVERTER, Effect.DELAY),
        "inverter-wrong-sign": FaultKind(DeviceKind.INVERTER, Effect.REVERSED),
        "inverter-other-phase": FaultKind(DeviceKind.INVERTER, Effect.OTHER_PHASE),
        "bms-wrong-sign": FaultKind(DeviceKind.BATTERY, Effect.CURRENT_REVERSED),
        "bms-silent": FaultKind(DeviceKind.BATTERY, Effect.SILENT),
        "bms-frozen": FaultKind(DeviceKind.BATTERY, Effect.FROZEN),
        "bms-bus-off": FaultKind(DeviceKind.BATTERY, Effect.BUS_OFF),
        "bms-derated": FaultKind(DeviceKind.BATTERY, Effect.DERATED),
        "bms-sensor-open": FaultKind(DeviceKind.BATTERY, Effect.SENSOR_OPEN),
        "cell-high": FaultKind(DeviceKind.BATTERY, Effect.CELL_HIGH),
        "cell-drift": FaultKind(DeviceKind.BATTERY, Effect.CELL_DRIFT),
        "inverter-tripped": FaultKind(DeviceKind.INVERTER, Effect.TRIPPED),
        "inverter-latched": FaultKind(DeviceKind.INVERTER, Effect.LATCHED),
        "inverter-deaf": FaultKind(DeviceKind.INVERTER, Effect.DEAF),
        "contactor-welded": FaultKind(None, Effect.CONTACTOR_WELDED),
        "contactor-stuck": FaultKind(None, Effect.CONTACTOR_STUCK),
        "voltage-dip": FaultKind(None, Effect.VOLTAGE_DIP),
        "frequency-dip": FaultKind(None, Effect.FREQUENCY_DIP),
        "grid-loss": FaultKind(None, Effect.GRID_LOSS),
    }
)
"""Every fault there is."""

COMPUTER_FAULTS: Mapping[str, str] = MappingProxyType(
    {
        "clock-jump": "The wall clock reads an hour later; when this ends it is set back.",
        "disk-full": "The program finds that history and recording cannot be written.",
    }
)
"""Faults of the computer the controller runs on: no device shows them, a demo has them itself."""

_FORM = re.compile(r"(?P<name>[a-z-]+)(?::(?P<device>[^@]+))?@(?P<at>\d+(?:\.\d+)?)(?:\+(?P<duration>\d+(?:\.\d+)?))?")


class FaultError(ValueError):
    """A fault that cannot be injected, as one sentence for whoever typed it."""


class PlannedFault(msgspec.Struct, frozen=True):
    """A fault with its time."""

    name: str
    at_s: float
    """Seconds after the start of the run."""
    duration_s: float = DEFAULT_DURATION_S
    device: str = ""
    """Device id or meter role; empty for the first device of its kind."""


def fault_kind(name: str) -> FaultKind:
    """Return the row of the table.

    Raises:
        FaultError: there is no such fault; the message names all there are.
    """
    if name not in FAULTS:
        raise FaultError(f'there is no fault "{name}"; there are {", ".join(FAULTS)}')
    return FAULTS[name]


def parse_fault(text: str) -> PlannedFault:
    """Read `NAME[:DEVICE]@SECONDS[+DURATION]`, for example `meter-silent:pv@20+5`.

    Raises:
        FaultError: not of this form, or no such fault.
    """
    match = _FORM.fullmatch(text.strip())
    if match is None:
        _known(text.strip().split("@")[0].split(":")[0])
        raise FaultError(f'"{text}" is not of the form NAME[:DEVICE]@SECONDS[+DURATION], like meter-silent@20+5')
    _known(match["name"])
    return PlannedFault(
        name=match["name"],
        at_s=float(match["at"]),
        duration_s=DEFAULT_DURATION_S if match["duration"] is None else float(match["duration"]),
        device=match["device"] or "",
    )


def _known(name: str) -> None:
    if name not in FAULTS and name not in COMPUTER_FAULTS:
        raise FaultError(f'there is no fault "{name}"; there are {", ".join((*FAULTS, *COMPUTER_FAULTS))}')


class Target(msgspec.Struct, frozen=True):
    """A device faults can be injected into."""

    device_id: str
    kind: DeviceKind
    role: str = ""


class ActiveFaults:
    """Which effects are on at this moment, by device."""

    def __init__(self, targets: Iterable[Target]) -> None:
        self._targets = tuple(targets)
        self._active: dict[str, set[Effect]] = {}

    def has(self, device_id: str, effect: Effect) -> bool:
        """Tell whether an effect is on for a device."""
        return effect in self._active.get(device_id, ())

    def any_of(self, device_id: str) -> bool:
        """Tell whether any effect is on for a device."""
        return bool(self._active.get(device_id))

    def target(self, name: str, device: str = "") -> str:
        """Return the id of the device a fault hits.

        Raises:
            FaultError: no such fault, or no device of its kind with this id or role.
        """
        kind = fault_kind(name).kind
        if kind is None:
            return SITE
        fitting = [target for target in self._targets if target.kind is kind]
        for wanted in (target for target in fitting if not device or device in {target.device_id, target.role}):
            return wanted.device_id
        there_are = ", ".join(target.device_id for target in fitting) or "none"
        raise FaultError(f'{name}: there is no {kind} "{device}"; there are {there_are}')

    def switch(self, name: str, device: str = "", *, on: bool) -> str:
        """Switch a fault on or off and return the id of the device it hits.

        Raises:
            FaultError: no such fault or device.
        """
        device_id, effect = self.target(name, device), fault_kind(name).effect
        effects = self._active.setdefault(device_id, set())
        if on:
            effects.add(effect)
        else:
            effects.discard(effect)
        return device_id

    def clear(self, device: str = "") -> None:
        """Switch everything off, for one device or for all."""
        if device:
            self._active.pop(device, None)
        else:
            self._active.clear()
