"""What a rack is doing and what is wrong with it, in words; from records only."""

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.model import Battery
from control.record import Alarm, CycleRecord, Severity
from hmi import words

_RANK = (Severity.CRITICAL, Severity.ERROR, Severity.WARNING)

SILENT = QT_TRANSLATE_NOOP("Words", "No data from this rack")
ASLEEP = QT_TRANSLATE_NOOP("Words", "The battery's electronics sleep")
DAMAGED = QT_TRANSLATE_NOOP("Words", "Deeply discharged: never charged without service")
PROTECTING = QT_TRANSLATE_NOOP("Words", "The battery protects itself")
NEITHER = QT_TRANSLATE_NOOP("Words", "The battery allows neither charging nor discharging")
NO_CHARGE = QT_TRANSLATE_NOOP("Words", "The battery allows no charging")
NO_DISCHARGE = QT_TRANSLATE_NOOP("Words", "The battery allows no discharging")
FULL = QT_TRANSLATE_NOOP("Words", "Full")
EMPTY = QT_TRANSLATE_NOOP("Words", "Empty")
READY = QT_TRANSLATE_NOOP("Words", "Ready")

_RUN_ENDS: dict[str, object] = {
    "cells together": QT_TRANSLATE_NOOP("Words", "cells together"),
    "cells too low to tell": QT_TRANSLATE_NOOP("Words", "cells too low to tell"),
    "longest time": QT_TRANSLATE_NOOP("Words", "longest time"),
    "asked to end": QT_TRANSLATE_NOOP("Words", "asked to end"),
    "no cell voltages": QT_TRANSLATE_NOOP("Words", "no cell voltages"),
    "stopped by an alarm": QT_TRANSLATE_NOOP("Words", "stopped by an alarm"),
}


class RackState(msgspec.Struct, frozen=True, gc=False):
    """The state of one rack in words."""

    text: str
    symbol: str = ""
    level: str = ""


def battery_of(record: CycleRecord, rack: str) -> Battery | None:
    """Return the rack of a record; None while its data do not hold."""
    return next((battery for battery in record.snapshot.batteries if battery.device_id == rack), None)


def alarms_of(record: CycleRecord, rack: str) -> list[Alarm]:
    """Return the active alarms of a rack, the worst first."""
    here = [alarm for alarm in record.alarms if alarm.active and alarm.place.split("/")[0] == rack]
    return sorted(here, key=lambda alarm: _RANK.index(alarm.severity))


def state_of(record: CycleRecord, rack: str) -> RackState:
    """Return what is to be said about a rack; the worst first."""
    battery = battery_of(record, rack)
    alarms = alarms_of(record, rack)
    level = alarms[0].severity.value if alarms else ""
    mark = f"alarm-{level}" if level else ""
    if battery is None:
        asleep = any(info.asleep for info in record.sleep)
        return RackState(words.say(ASLEEP if asleep else SILENT), "clock" if asleep else "silent")
    if battery.deep_discharged:
        return RackState(words.say(DAMAGED), "alarm-critical", "critical")
    if battery.alarms:
        return RackState(words.say(PROTECTING), mark or "alarm-error", level or "error")
    return RackState(words.say(_permits(record, battery)), mark, level)


def _permits(record: CycleRecord, battery: Battery) -> object:
    match battery.charge_allowed, battery.discharge_allowed:
        case False, False:
            return NEITHER
        case False, True:
            info = next((info for info in record.racks if info.device_id == battery.device_id), None)
            return FULL if info is not None and info.full else NO_CHARGE
        case True, False:
            info = next((info for info in record.racks if info.device_id == battery.device_id), None)
            return EMPTY if info is not None and info.empty else NO_DISCHARGE
        case _:
            return READY


def end_of_run(why: str) -> str:
    """Return why a run of balancing ended; with figures in it as the controller says it."""
    return words.say(_RUN_ENDS.get(why, why))
