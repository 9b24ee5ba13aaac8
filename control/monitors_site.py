"""Monitors of lines, sensors, buttons, the cabinet and the computer: conditions of rows of the alarm table."""

from collections.abc import Iterable

from control.alarm_conditions import AlarmInputs, Spot, expected
from control.backup.memory import line_dead
from control.model import Absence, AbsenceCause
from control.readings import Link, SignalRole

MANY = 3
"""From this many devices on, falling silent together has one cause."""
TOGETHER_S = 10.0
UNSTABLE_SHARE = 0.05
SLOW_S = 0.4
"""Answers later than this are used one or more cycles late."""
FLICKERS = 4
"""Changes of the emergency-stop contact within its window that no finger makes."""
LATE_OFTEN = 5
"""Late cycles within their window."""
JUMP_S = 5.0
RATING_SHARE = 0.9
SAFETY_ROLES = frozenset({SignalRole.SMOKE, SignalRole.WATER})
OWN_ROWS = frozenset({SignalRole.GRID_CONTACTOR_CLOSED, SignalRole.ZONE_TEMPERATURE, SignalRole.DSO_LIMIT})
"""Signals whose loss is an alarm of the part that needs them."""


def _unheard(inputs: AlarmInputs) -> list[Absence]:
    """Return the devices that do not answer although they should; at the start all have time to be heard first."""
    causes = {AbsenceCause.SILENT} if inputs.starting else {AbsenceCause.SILENT, AbsenceCause.NEVER}
    return [absence for absence in inputs.snapshot.absent if absence.cause in causes and not expected(inputs, absence)]


def lines(inputs: AlarmInputs) -> dict[str, str]:
    """Return the line of each device; one whose line is unknown has a line of its own."""
    settings = inputs.memory.settings
    devices = (*settings.inverters, *settings.batteries, *settings.meters)
    return {device.device_id: device.line or device.device_id for device in devices}


def many_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """Several devices on different lines have fallen silent within a short time."""
    unheard = _unheard(inputs)
    if len(unheard) < MANY:
        return
    newest_s = min(absence.age_s for absence in unheard)
    together = [absence.device_id for absence in unheard if absence.age_s <= newest_s + TOGETHER_S]
    line_of = lines(inputs)
    if len(together) >= MANY and len({line_of[device_id] for device_id in together}) > 1:
        yield "", ", ".join(together)


def can_line_silent(inputs: AlarmInputs) -> Iterable[Spot]:
    """No device on a CAN bus with several devices is heard."""
    yield from _line_silent(inputs, "can ")


def modbus_line_silent(inputs: AlarmInputs) -> Iterable[Spot]:
    """No device on a serial line or behind a gateway with several devices is heard."""
    yield from _line_silent(inputs, "rtu ", "tcp ")


def _line_silent(inputs: AlarmInputs, *kinds: str) -> Iterable[Spot]:
    unheard = {absence.device_id: absence.detail for absence in _unheard(inputs)}
    members: dict[str, list[str]] = {}
    for device_id, line in lines(inputs).items():
        if line.startswith(kinds):
            members.setdefault(line, []).append(device_id)
    for line, devices in members.items():
        if len(devices) > 1 and all(device_id in unheard for device_id in devices):
            cause = next((unheard[device_id] for device_id in devices if unheard[device_id]), "")
            yield line, ", ".join(devices) + (f": {cause}" if cause else "")


def unstable(inputs: AlarmInputs) -> Iterable[Spot]:
    """Many polls of a device fail, yet it is still heard."""
    for device_id, traffic in inputs.memory.monitors.traffic.items():
        if traffic.share > UNSTABLE_SHARE:
            yield device_id, f"{100 * traffic.share:.0f} % of the polls of the last minute failed"


def slow(inputs: AlarmInputs) -> Iterable[Spot]:
    """A device takes long to answer."""
    for device in inputs.readings.devices:
        if device.link is Link.ONLINE and device.latency_s > SLOW_S:
            yield device.device_id, f"{1000 * device.latency_s:.0f} ms, limit {1000 * SLOW_S:.0f} ms"


def contact_flickers(inputs: AlarmInputs) -> Iterable[Spot]:
    """The emergency-stop contact changes more often than people press it."""
    changes = len(inputs.memory.monitors.contact_changes_s)
    if changes >= FLICKERS:
        yield "", f"{changes} changes within a minute"


def often_late(inputs: AlarmInputs) -> Iterable[Spot]:
    """Several cycles within a minute came late."""
    late = len(inputs.memory.monitors.late_s)
    if late >= LATE_OFTEN:
        yield "", f"{late} late cycles within a minute"


def clock_jumped(inputs: AlarmInputs) -> Iterable[Spot]:
    """The wall clock has jumped against the monotonic one; the start of a clock that was never set is none."""
    jump_s = inputs.memory.monitors.clock_jump_s
    if abs(jump_s) > JUMP_S:
        yield "", f"by {jump_s:+.0f} s"


def rating_differs(inputs: AlarmInputs) -> Iterable[Spot]:
    """An inverter reports less power than the site file promises."""
    ratings = {unit.device_id: unit for unit in inputs.memory.settings.inverters}
    for inverter in inputs.snapshot.inverters:
        wanted_w = ratings[inverter.device_id].max_discharge_w
        if inverter.rated_discharge_w < RATING_SHARE * wanted_w:
            yield inverter.device_id, f"{inverter.rated_discharge_w:.0f} W, site file {wanted_w:.0f} W"


def _lost_signals(inputs: AlarmInputs, *, safety: bool) -> Iterable[Spot]:
    roles = {signal.signal_id: signal.role for signal in inputs.memory.settings.signals}
    for signal_id, cause in inputs.snapshot.signals_lost:
        role = roles[signal_id]
        if role is SignalRole.PHASE_DIFFERENCE and _nothing_to_compare(inputs):
            continue
        if role not in OWN_ROWS and (role in SAFETY_ROLES) is safety:
            yield signal_id, cause


def _nothing_to_compare(inputs: AlarmInputs) -> bool:
    """Tell whether mains or site bus are dead: a synchronising relay has no angle to give then (ALM-05)."""
    backup = inputs.memory.backup
    mains_dead = line_dead(backup, grid=True) and backup.timers.inside_since_s > inputs.now.at_s
    return mains_dead or line_dead(backup, grid=False)


def sensor_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """A wired value cannot be trusted."""
    yield from _lost_signals(inputs, safety=False)


def safety_sensor_lost(inputs: AlarmInputs) -> Iterable[Spot]:
    """A smoke or water sensor cannot be trusted."""
    yield from _lost_signals(inputs, safety=True)


def _values(inputs: AlarmInputs, role: SignalRole) -> Iterable[tuple[str, float]]:
    return (
        (signal.zone or signal.signal_id, signal.value) for signal in inputs.snapshot.signals if signal.role is role
    )


def smoke(inputs: AlarmInputs) -> Iterable[Spot]:
    """A smoke detector has tripped."""
    yield from ((place, "") for place, value in _values(inputs, SignalRole.SMOKE) if value > 0)


def water(inputs: AlarmInputs) -> Iterable[Spot]:
    """A water sensor is wet."""
    yield from ((place, "") for place, value in _values(inputs, SignalRole.WATER) if value > 0)


def door_open(inputs: AlarmInputs) -> Iterable[Spot]:
    """A cabinet door is open."""
    yield from ((place, "") for place, value in _values(inputs, SignalRole.DOOR_OPEN) if value > 0)


def humid(inputs: AlarmInputs) -> Iterable[Spot]:
    """A zone is more humid than allowed."""
    limit_pct = inputs.memory.settings.monitors.humidity_max_pct
    for place, value in _values(inputs, SignalRole.ZONE_HUMIDITY):
        if value > limit_pct:
            yield place, f"{value:.0f} %, limit {limit_pct:.0f} %"


def cpu_hot(inputs: AlarmInputs) -> Iterable[Spot]:
    """The processor is hotter than allowed."""
    limit_c = inputs.memory.settings.monitors.cpu_hot_c
    for place, value in _values(inputs, SignalRole.CPU_TEMPERATURE):
        if value > limit_c:
            yield place, f"{value:.0f} °C, limit {limit_c:.0f} °C"
