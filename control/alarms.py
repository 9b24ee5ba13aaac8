"""Every alarm as one row of one table: what it is, why it comes, what to do. Adding an alarm: one row here.

Rows without `when` are reported by the program through `Readings.findings` (storage, configuration, lateness).
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from control import alarm_conditions as condition
from control.alarm_conditions import When
from control.alarm_row import AlarmRow, Response
from control.model import AbsenceCause
from control.plan_alarms import PLANNING_ROWS
from control.readings import DeviceKind
from control.record import Severity, State

WARNING, ERROR, CRITICAL = Severity.WARNING, Severity.ERROR, Severity.CRITICAL


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


def _absence_rows() -> Iterable[AlarmRow]:
    """Return the five ways in which each kind of device can be missing."""
    for kind, name in _NAMES.items():
        for cause, (what, why, remedy) in _ABSENCES.items():
            if cause is AbsenceCause.FROZEN and kind is not DeviceKind.METER:
                continue
            yield AlarmRow(
                row_id=f"{kind.value}.{cause.value}",
                severity=ERROR,
                text=f"{name} {what}",
                cause=why,
                remedy=remedy,
                when=condition.absent(kind, cause),
                response=Response.LIMIT,
            )


_TABLE: tuple[AlarmRow, ...] = (
    *_absence_rows(),
    # -- inverter
    AlarmRow(
        "inverter.fault",
        ERROR,
        "Inverter reports a fault",
        "The inverter has switched itself off; its own alarm words are in the detail.",
        "Read the alarm on the inverter, remove the cause, reset it.",
        condition.inverter_fault,
        Response.LIMIT,
    ),
    AlarmRow(
        "inverter.warning",
        WARNING,
        "Inverter reports an alarm word",
        "The inverter works on but is not content.",
        "Look the alarm word up in the inverter's manual.",
        condition.inverter_warning,
        raise_after_s=1.0,
    ),
    AlarmRow(
        "inverter.dead_man",
        ERROR,
        "Inverter's own safety timer is not armed",
        "The inverter did not accept or confirm its reversion timer or heartbeat.",
        "Check that remote control is enabled in the inverter; no power is commanded before.",
        condition.inverter_dead_man,
        Response.LIMIT,
        raise_after_s=5.0,
        suppressed_in=frozenset({State.INIT}),
    ),
    AlarmRow(
        "inverter.not_following",
        ERROR,
        "Inverter does not follow its set-point",
        "Its own limits, local control, a second master, or wrong scaling.",
        "Compare set-point and power on the inverter page; look for a second controller.",
        condition.inverter_not_following,
    ),
    AlarmRow(
        "inverter.hot",
        WARNING,
        "Inverter is hot",
        "Blocked air path, failed fan or high room temperature.",
        "Clean filters, check fans.",
        condition.inverter_hot,
        raise_after_s=5.0,
        clear_after_s=30.0,
    ),
    AlarmRow(
        "inverter.read_only",
        WARNING,
        "Inverter is read-only",
        "Its profile has not been verified on this hardware.",
        "Do the commissioning test, then acknowledge the profile in the site file.",
        condition.read_only,
        Response.LIMIT,
    ),
    AlarmRow(
        "inverter.write_refused",
        ERROR,
        "A command was not carried out",
        "The write guard or the device refused it; the reason is in the detail.",
        "Check ratings in the site file and the device's remote-control set-up.",
        condition.write_refused,
        raise_after_s=1.0,
        clear_after_s=5.0,
    ),
    # -- battery
    AlarmRow(
        "battery.protection",
        CRITICAL,
        "Battery protection has tripped",
        "The BMS has seen a dangerous value; it is named in the detail.",
        "Do not restart before the cause is understood. Then acknowledge and reset.",
        condition.battery_protection,
        Response.STOP,
        latching=True,
    ),
    AlarmRow(
        "battery.warning",
        WARNING,
        "Battery reports a warning",
        "The BMS sees a value near its limit.",
        "Watch it; look at the battery page.",
        condition.battery_warning,
        raise_after_s=2.0,
        clear_after_s=10.0,
    ),
    AlarmRow(
        "battery.no_permit",
        WARNING,
        "Battery allows neither charging nor discharging",
        "The BMS is starting, balancing, in maintenance, or has opened its contactor.",
        "Wait a minute; then look at the BMS's own display.",
        condition.battery_no_permit,
        Response.LIMIT,
        raise_after_s=5.0,
    ),
    AlarmRow(
        "battery.soc_low",
        WARNING,
        "Battery is below its lowest state of charge",
        "Self-discharge or consumption of the cabinet while the unit was off.",
        "Let it charge soon; a battery left empty is damaged.",
        condition.soc_low,
        raise_after_s=10.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "battery.cell_low",
        ERROR,
        "Cell voltage too low",
        "The rack is empty, or one cell is weak.",
        "Discharging has stopped. Charge; if it returns, have the cell checked.",
        condition.cell_low,
        Response.LIMIT,
        raise_after_s=1.0,
        clear_after_s=30.0,
    ),
    AlarmRow(
        "battery.cell_high",
        ERROR,
        "Cell voltage too high",
        "The rack is full and one cell runs ahead.",
        "Charging has stopped. Let the BMS balance.",
        condition.cell_high,
        Response.LIMIT,
        raise_after_s=1.0,
        clear_after_s=30.0,
    ),
    AlarmRow(
        "battery.cell_cold",
        WARNING,
        "Cells too cold to charge",
        "The cabinet is cold or its heater is off.",
        "Charging waits. Check the heater.",
        condition.cell_cold,
        Response.LIMIT,
        raise_after_s=10.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "battery.cell_hot",
        ERROR,
        "Cells too hot",
        "High power for long, failed cooling, or a damaged cell.",
        "Power has stopped. Check fans; if one cell is much hotter than the others, keep away and call service.",
        condition.cell_hot,
        Response.LIMIT,
        raise_after_s=1.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "battery.cell_spread",
        WARNING,
        "Cells are far apart",
        "Missing balancing or an aged cell.",
        "Charge to full and let the BMS balance for some hours.",
        condition.cell_spread,
        raise_after_s=30.0,
        clear_after_s=60.0,
    ),
    # -- grid
    AlarmRow(
        "grid.voltage",
        WARNING,
        "Grid voltage outside its normal band",
        "Weak grid, lost phase or wrong meter wiring.",
        "Compare with another instrument; inform the grid operator.",
        condition.grid_voltage,
        raise_after_s=1.0,
        clear_after_s=10.0,
    ),
    AlarmRow(
        "grid.frequency",
        WARNING,
        "Grid frequency outside its normal band",
        "Grid disturbance, island or a failed measurement.",
        "Nothing to do in a disturbance; otherwise check the meter.",
        condition.grid_frequency,
        raise_after_s=0.5,
        clear_after_s=10.0,
    ),
    AlarmRow(
        "grid.import_exceeded",
        ERROR,
        "Import limit of the grid connection exceeded",
        "The loads draw more than the connection allows.",
        "Switch loads off, or choose a mode that shaves peaks.",
        condition.import_exceeded,
        raise_after_s=5.0,
        clear_after_s=10.0,
    ),
    AlarmRow(
        "grid.export_exceeded",
        WARNING,
        "Export limit of the grid connection exceeded",
        "PV delivers more than load, battery and limit take.",
        "Check the PV inverter's own export control.",
        condition.export_exceeded,
        raise_after_s=5.0,
        clear_after_s=10.0,
    ),
    AlarmRow(
        "grid.balance",
        ERROR,
        "Power balance is impossible",
        "A meter is wired backwards or scaled wrongly, or a generator is not metered.",
        "Compare grid, PV and inverter power with their own displays; check the current transformers. "
        "Meter every generator, or leave the PV meter out of the site file. Then acknowledge and reset.",
        condition.negative_load,
        Response.STOP,
        raise_after_s=2.0,
        clear_after_s=5.0,
        latching=True,
    ),
    # -- people
    AlarmRow(
        "button.emergency_stop",
        CRITICAL,
        "Emergency stop",
        "Somebody pressed it, or its wire is broken.",
        "Make sure nobody is in danger. Release the button, then release the stop in two steps.",
        condition.emergency_stop,
        Response.STOP,
        clear_after_s=0.0,
    ),
    AlarmRow(
        "unit.operator_stop",
        WARNING,
        "Stopped by the operator",
        "An operator has stopped the unit.",
        "Release the stop in two steps when the reason has gone.",
        condition.operator_stop,
        clear_after_s=0.0,
    ),
    AlarmRow(
        "unit.manual_expired",
        WARNING,
        "Manual set-point was not renewed",
        "Manual mode holds power only as long as somebody renews it.",
        "Give a new set-point or return to automatic.",
        condition.manual_expired,
    ),
    AlarmRow(
        "unit.start_incomplete",
        ERROR,
        "Start not complete",
        "No inverter with all of its batteries has been heard.",
        "Check the devices named in the detail.",
        condition.start_incomplete,
    ),
    # -- the controller itself
    AlarmRow(
        "control.late_cycle",
        WARNING,
        "Control cycle came late",
        "The computer is overloaded or was suspended.",
        "Look at the processor load on the system page.",
        condition.late_cycle,
        clear_after_s=30.0,
    ),
    AlarmRow(
        "control.restarted",
        WARNING,
        "Controller restarted after a fault",
        "The last run ended by a fault of the program; power was taken to 0 W.",
        "Send the fault record of the log folder to the manufacturer.",
    ),
    AlarmRow(
        "clock.not_set",
        WARNING,
        "Clock is not set",
        "No time server was reached since the start.",
        "Check the network. Control works on; schedules wait.",
        condition.clock_not_set,
        raise_after_s=60.0,
    ),
    *PLANNING_ROWS,
    AlarmRow(
        "storage.history",
        WARNING,
        "History or recording cannot be written",
        "The disk is full, read-only or failing.",
        "Free space or replace the card. Control works on.",
    ),
    AlarmRow(
        "storage.set_aside",
        WARNING,
        "A damaged file was set aside",
        "Power was cut while it was written, or the card is failing.",
        "Nothing is needed; if it returns, replace the card.",
    ),
    AlarmRow(
        "storage.state",
        ERROR,
        "State of the unit cannot be stored",
        "The disk is full, read-only or failing; a stop would not survive a restart.",
        "Free space or replace the card.",
    ),
    AlarmRow(
        "config.refused",
        WARNING,
        "New configuration refused",
        "It holds an unknown key or a value outside its range.",
        "Correct it with `ballast check`; the last good configuration stays in force.",
    ),
    AlarmRow(
        "control.sink_dropped",
        WARNING,
        "A part of the program was switched off",
        "The part named in the detail (screen or history) failed; control was not touched.",
        "Restart the program when convenient and send the log to the manufacturer.",
    ),
)

ROWS: Mapping[str, AlarmRow] = MappingProxyType({row.row_id: row for row in _TABLE})
"""Row id -> row."""

WATCHED: tuple[tuple[AlarmRow, When], ...] = tuple((row, row.when) for row in _TABLE if row.when is not None)
"""The rows whose condition is looked at every cycle."""
