"""What is wired in the cabinets of the test sites: sensors, buttons, fans, heaters, lamps, and what they say."""

import msgspec

from control.backup.settings import BackupSettings
from control.climate.memory import ForcedInfo, ZoneInfo
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.command import OutputCommand
from control.model import Signal
from control.readings import OutputRole, SignalRole
from control.reasons import Reason
from control.record import CycleRecord
from control.settings import OutputSettings, Settings, SignalSettings

SMALL = (
    SignalSettings("air", SignalRole.ZONE_TEMPERATURE, "cabinet", minimum=-40.0, maximum=85.0),
    SignalSettings("humidity", SignalRole.ZONE_HUMIDITY, "cabinet", maximum=100.0),
    SignalSettings("door", SignalRole.DOOR_OPEN),
    SignalSettings("start", SignalRole.BUTTON_START),
)
"""A cabinet of one zone."""

WIRED = (
    SignalSettings("air_low", SignalRole.ZONE_TEMPERATURE, "lower", minimum=-40.0, maximum=85.0),
    SignalSettings("wet_low", SignalRole.ZONE_HUMIDITY, "lower", maximum=100.0),
    SignalSettings("ntc_wall", SignalRole.SURFACE_TEMPERATURE, "lower", minimum=-40.0, maximum=85.0),
    SignalSettings("fan_low_speed", SignalRole.FAN_SPEED, "lower", maximum=120.0),
    SignalSettings("air_up", SignalRole.ZONE_TEMPERATURE, "upper", minimum=-40.0, maximum=85.0),
    SignalSettings("door", SignalRole.DOOR_OPEN),
    SignalSettings("estop", SignalRole.EMERGENCY_STOP),
    SignalSettings("button_start", SignalRole.BUTTON_START),
    SignalSettings("button_stop", SignalRole.BUTTON_STOP),
)
"""A cabinet of two zones."""


def wired(settings: Settings) -> Settings:
    """The site with a cabinet of one zone: sensors, a fan, a heater and a lamp."""
    racks = tuple(rack.device_id for rack in settings.batteries)
    return msgspec.structs.replace(
        settings,
        signals=SMALL,
        outputs=(
            OutputSettings("fan", OutputRole.FAN, "cabinet", proportional=True),
            OutputSettings("heater", OutputRole.HEATER, "cabinet", power_w=200.0),
            OutputSettings("lamp", OutputRole.INDICATOR, "state"),
        ),
        climate=(ClimateSettings(Cabinet.KWH_10, (ZoneSettings("cabinet", racks),)),),
    )


def _signals(wired_as: tuple[SignalSettings, ...], values: dict[str, float]) -> tuple[Signal, ...]:
    return tuple(
        Signal(signal.signal_id, signal.role, signal.zone, values[signal.signal_id], 0.1)
        for signal in wired_as
        if signal.signal_id in values
    )


def wired_record(record: CycleRecord) -> CycleRecord:
    """The record of a site with such a cabinet, in which nothing is needed."""
    rest, until_s = Reason("climate_rest", "cabinet"), record.at.at_s + 3.0
    signals = _signals(SMALL, {"air": 22.4, "humidity": 41.0, "door": 0.0, "start": 0.0})
    return msgspec.structs.replace(
        record,
        snapshot=msgspec.structs.replace(record.snapshot, signals=signals),
        climate=(ZoneInfo("cabinet", (22.4,), (41.0,), (8.6,), 0.0, 0.0, "rest"),),
        outputs=(
            OutputCommand("fan", 0.0, "climate", rest, until_s),
            OutputCommand("heater", 0.0, "climate", rest, until_s),
        ),
    )


def cabinet(settings: Settings) -> Settings:
    """The site with a cabinet of two zones with sensors, fans, a heater, lamps and a load group."""
    return msgspec.structs.replace(
        settings,
        site_name="Cabinet 12",
        signals=WIRED,
        outputs=(
            OutputSettings("fan_low", OutputRole.FAN, "lower", proportional=True),
            OutputSettings("heater_low", OutputRole.HEATER, "lower", power_w=200.0),
            OutputSettings("fan_up", OutputRole.FAN, "upper", proportional=True),
            OutputSettings("lamp_state", OutputRole.INDICATOR, "state"),
            OutputSettings("lamp_alarm", OutputRole.INDICATOR, "alarm"),
            OutputSettings("cellar", OutputRole.LOAD_GROUP, "cellar"),
        ),
        climate=(ClimateSettings(Cabinet.KWH_80, (ZoneSettings("lower", ("bat-1",)), ZoneSettings("upper"))),),
        backup=(BackupSettings(),),
    )


def warm(record: CycleRecord) -> CycleRecord:
    """A summer day in that cabinet: the lower fan cools, one sensor is broken, the upper fan is forced."""
    at_s = record.at.at_s
    values = {
        "air_low": 31.4,
        "wet_low": 46.0,
        "ntc_wall": 27.2,
        "fan_low_speed": 58.0,
        "door": 0.0,
        "estop": 1.0,
        "button_start": 0.0,
        "button_stop": 0.0,
    }
    lost = (("air_up", "reads nan, possible is -40 to 85"),)
    cool = Reason("climate_cool", "lower")
    return msgspec.structs.replace(
        record,
        snapshot=msgspec.structs.replace(record.snapshot, signals=_signals(WIRED, values), signals_lost=lost),
        climate=(
            ZoneInfo("lower", (31.4,), (46.0,), (18.3,), 0.56, 0.0, "cool"),
            ZoneInfo("upper", (), (), (), 0.8, 0.0, "forced", (ForcedInfo("fan_up", 0.8, at_s + 540.0, "screen"),)),
        ),
        outputs=(
            OutputCommand("fan_low", 0.56, "climate", cool, at_s + 3.0),
            OutputCommand("heater_low", 0.0, "climate", cool, at_s + 3.0),
            OutputCommand("fan_up", 0.8, "climate", Reason("climate_forced", "upper"), at_s + 3.0),
        ),
    )
