"""Alarms of the cabinet's climate."""

from control.alarm_row import AlarmRow, Response
from control.climate import conditions as climate
from control.record import Severity

WARNING, ERROR = Severity.WARNING, Severity.ERROR

ROWS: tuple[AlarmRow, ...] = (
    AlarmRow(
        "climate.sensor",
        ERROR,
        "Temperature of a cabinet zone is not known",
        "The sensor is open, shorted or silent.",
        "Check plug and cable of the sensor. Heaters of the zone stay off, its fan runs at medium speed.",
        climate.sensor_lost,
        Response.LIMIT,
        raise_after_s=5.0,
    ),
    AlarmRow(
        "climate.hot",
        ERROR,
        "Cabinet zone is too hot",
        "Fan failed, air inlet blocked, or the surroundings are too hot.",
        "Check fan and filter; shade the cabinet. Power is reduced by the cells' own temperature limits.",
        climate.hot,
        raise_after_s=30.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "climate.cold",
        WARNING,
        "Cabinet zone is too cold",
        "Heater failed or too small, or a door is open.",
        "Check heater, its fuse and the door. Cold cells are not charged.",
        climate.cold,
        raise_after_s=30.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "climate.condensation",
        WARNING,
        "Water may condense in the cabinet",
        "The coldest surface is at or below the dew point of the air.",
        "Check door seals and drain; keep the cabinet closed until the heater has dried it.",
        climate.condensation,
        raise_after_s=60.0,
        clear_after_s=60.0,
    ),
    AlarmRow(
        "climate.fan",
        ERROR,
        "Fan does not turn as commanded",
        "Fan blocked, worn or without supply, or its speed signal is lost.",
        "Check the fan for dirt and bearing noise; replace it.",
        climate.fan_stuck,
        raise_after_s=15.0,
        clear_after_s=15.0,
    ),
    AlarmRow(
        "climate.heater",
        WARNING,
        "Heater has no effect",
        "Heater, its fuse or its relay failed, or a door is open.",
        "Measure the heater's current; check fuse, relay and door.",
        climate.heater_without_effect,
        clear_after_s=60.0,
    ),
)
