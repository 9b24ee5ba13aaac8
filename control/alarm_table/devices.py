"""Devices that cannot be heard or believed, and the lines they are on: sources communication, CAN, Modbus, meter."""

from collections.abc import Iterable

from control import alarm_conditions as condition
from control import monitors_site as site
from control.alarm_row import AlarmRow, Look, Response
from control.alarm_table import causes
from control.model import AbsenceCause
from control.readings import DeviceKind
from control.record import Severity, State

WARNING, ERROR = Severity.WARNING, Severity.ERROR

_NAMES = {DeviceKind.METER: "Meter", DeviceKind.INVERTER: "Inverter", DeviceKind.BATTERY: "Battery"}

_ABSENCES: dict[AbsenceCause, tuple[str, str, str]] = {
    AbsenceCause.NEVER: (
        "was never heard",
        "Wrong address, unit id or wiring, or the device is off.",
        "Check supply, cable, address and unit id in the site file.",
    ),
    AbsenceCause.SILENT: (
        "does not answer",
        "Cable, switch or device failed, or another master holds the line.",
        "Check cable and supply. The link comes back by itself.",
    ),
    AbsenceCause.FROZEN: (
        "sends frozen values",
        "The device answers but does not measure any more.",
        "Restart the device and check its firmware.",
    ),
    AbsenceCause.RANGE: (
        "sends impossible values",
        "Wrong profile or scale, electrical disturbance, or a broken sensor.",
        "Compare with the device's own display; check profile and wiring.",
    ),
    AbsenceCause.REFUSED: (
        "is not the expected device",
        "Another model or firmware answers at this address, or its set-up is unsuitable.",
        "Check the profile in the site file and the set-up of the device.",
    ),
}

_OFF = frozenset({State.IDLE, State.MAINTENANCE})
"""An inverter sleeps or is worked at: that it cannot be heard is meant to be so."""


def _absence_rows() -> Iterable[AlarmRow]:
    """Return the five ways in which each kind of device can be missing."""
    for kind, name in _NAMES.items():
        for cause, (what, why, remedy) in _ABSENCES.items():
            unheard = cause in {AbsenceCause.NEVER, AbsenceCause.SILENT}
            mains = causes.GRID if kind is DeviceKind.METER and (unheard or cause is AbsenceCause.RANGE) else ()
            yield AlarmRow(
                row_id=f"{kind.value}.{cause.value}",
                severity=ERROR,
                text=f"{name} {what}",
                cause=why,
                remedy=remedy,
                when=condition.absent(kind, cause),
                response=Response.LIMIT,
                look=Look.ABSENCE,
                suppressed_in=_OFF if unheard and kind is DeviceKind.INVERTER else frozenset(),
                follows=causes.LINE if unheard else (),
                follows_anywhere=(*(causes.LOST if unheard else ()), *mains),
            )


ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "communication.many_lost",
        ERROR,
        "Several devices fell silent together",
        "A network switch, a power supply or a common cable has failed.",
        "Check the switch and the supply the named devices share.",
        site.many_lost,
        Response.LIMIT,
        look=Look.ABSENCE,
    ),
    AlarmRow(
        "can.line_silent",
        ERROR,
        "CAN bus is silent",
        "Bus-off, a missing terminator, wrong bit rate, a cut cable, or the interface is down.",
        "Check plugs and both 120 ohm terminators; compare the bit rate with the BMS. The bus reopens by itself.",
        site.can_line_silent,
        Response.LIMIT,
        look=Look.ABSENCE,
        follows=("can.bus_off",),
        follows_anywhere=causes.LOST,
    ),
    AlarmRow(
        "can.bus_off",
        ERROR,
        "CAN interface has left the bus (bus-off)",
        "Too many errors: a short, a missing terminator, wrong bit rate, or nobody else on the bus.",
        "Check wiring, both 120 ohm terminators and bit rate. It joins again by itself (restart-ms of the interface).",
        response=Response.LIMIT,
        clear_after_s=5.0,
        follows_anywhere=causes.LOST,
    ),
    AlarmRow(
        "can.disturbed",
        WARNING,
        "CAN bus is disturbed or loses frames",
        "Bad shield or terminators, a loose plug, or more frames than the interface can take.",
        "Check shield, plugs and terminators; measure 60 ohm between CAN-H and CAN-L without supply.",
        clear_after_s=30.0,
    ),
    AlarmRow(
        "modbus.line_silent",
        ERROR,
        "Modbus line is silent",
        "The line's cable, its converter or gateway has failed, or a second master talks on it.",
        "Check the converter and the A/B wires; look for a second master.",
        site.modbus_line_silent,
        Response.LIMIT,
        look=Look.ABSENCE,
        follows_anywhere=causes.LOST,
    ),
    *_absence_rows(),
    AlarmRow(
        "meter.unsigned",
        WARNING,
        "Meter does not tell the direction of power",
        "The meter's measurement mode is the simple one: import and export both read positive.",
        "Set the meter to bidirectional measurement (mode B, or application H) if power can flow both ways here.",
        condition.unsigned_meter,
        look=Look.SECOND,
    ),
    AlarmRow(
        "communication.unstable",
        WARNING,
        "Line to a device is unreliable",
        "More than one poll in twenty fails: disturbance, bad shielding, a loose plug, or a second master.",
        "Check shield, terminators and plugs of this device; keep the cable away from power cables.",
        site.unstable,
        look=Look.SECOND,
        clear_after_s=120.0,
    ),
    AlarmRow(
        "communication.slow",
        WARNING,
        "Device answers slowly",
        "The device or the gateway before it is overloaded, or it serves several masters.",
        "Stop other masters polling this device, or give it a longer poll period in the site file.",
        site.slow,
        raise_after_s=30.0,
        clear_after_s=60.0,
        look=Look.SECOND,
    ),
)
"""Rows of this source."""
