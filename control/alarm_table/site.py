"""People, buttons, sensors and the cabinet."""

from control import alarm_conditions as condition
from control import monitors_site as site
from control.alarm_row import AlarmRow, Look, Response
from control.alarm_table import causes
from control.readings import OutputRole
from control.record import Severity

WARNING, ERROR, CRITICAL = Severity.WARNING, Severity.ERROR, Severity.CRITICAL
CURRENT = frozenset({OutputRole.HEATER, OutputRole.CELL_BALANCE})
"""What brings current and heat into the cabinet. Not a fan: cooling hot cells, and drying, is the safe side."""

ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "site.not_commissioned",
        WARNING,
        "Site is not commissioned",
        "No commissioning test has passed on this site as it is wired now: a transformer, sign or scale may be wrong.",
        "Open System, Commissioning at the screen, or run `ballast commission --yes`; when all is well the alarm goes. "
        "Or set site.commissioned in the site file.",
    ),
    AlarmRow(
        "button.emergency_stop",
        CRITICAL,
        "Emergency stop",
        "Somebody pressed it, or its wire is broken.",
        "Make sure nobody is in danger. Release the button, then release the stop in two steps.",
        condition.emergency_stop,
        Response.STOP,
        clear_after_s=0.0,
        off=CURRENT,
    ),
    AlarmRow(
        "button.flicker",
        WARNING,
        "Contact of the emergency stop flickers",
        "A loose terminal, a worn contact or a damaged cable.",
        "Tighten the terminals and replace the contact block; a flicker is a stop each time.",
        site.contact_flickers,
        clear_after_s=300.0,
        look=Look.SECOND,
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
        follows_anywhere=(*causes.LOST, *causes.LINE, *causes.ABSENT),
    ),
    AlarmRow(
        "sensor.lost",
        WARNING,
        "A sensor has failed",
        "Its wire is open or shorted, or its converter does not answer.",
        "Check plug and cable of the sensor named here.",
        site.sensor_lost,
        raise_after_s=3.0,
        clear_after_s=10.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "sensor.safety_lost",
        ERROR,
        "A safety sensor has failed",
        "Smoke or water would not be noticed: wire open or shorted, or its converter does not answer.",
        "Repair it before you leave the site; look after the cabinet until then.",
        site.safety_sensor_lost,
        raise_after_s=3.0,
        clear_after_s=10.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "cabinet.smoke",
        CRITICAL,
        "Smoke in the cabinet",
        "The smoke detector has tripped.",
        "Keep away and call the fire brigade: a lithium battery can burn again. Reset only after an inspection.",
        site.smoke,
        Response.STOP,
        latching=True,
        off=CURRENT | {OutputRole.FAN},  # a fan feeds a fire
    ),
    AlarmRow(
        "cabinet.water",
        ERROR,
        "Water in the cabinet",
        "Rain, condensation or a leak of the cooling has reached the water sensor.",
        "Do not open the cabinet before it is free of voltage; find the leak and dry it.",
        site.water,
        Response.STOP,
        raise_after_s=2.0,
        clear_after_s=60.0,
        latching=True,
        off=CURRENT,
    ),
    AlarmRow(
        "cabinet.door_open",
        WARNING,
        "Cabinet door is open",
        "Somebody works at the cabinet, or the door was not closed.",
        "Close the door; climate control cannot hold temperature and humidity.",
        site.door_open,
        raise_after_s=1.0,
        look=Look.SECOND,
    ),
    AlarmRow(
        "cabinet.humid",
        WARNING,
        "Cabinet is too humid",
        "A leaking seal, an open door or a failed heater: water will condense on cold parts.",
        "Check seals and heater; do not open a cold cabinet in humid weather.",
        site.humid,
        raise_after_s=60.0,
        clear_after_s=300.0,
        look=Look.SECOND,
        follows=("cabinet.door_open",),
    ),
)
"""Rows of this source."""
