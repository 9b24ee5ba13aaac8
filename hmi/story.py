"""One sentence a home owner understands: what the battery is doing, and a second one with the reason.

The reason comes from the record's own chain; codes without a friendly sentence here fall back to the
technician's sentence of `control.reasons`.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from control.reasons import Reason, words
from control.record import CycleRecord

_DOING: dict[str, tuple[object, object, object]] = {
    "self_consumption": (
        QT_TRANSLATE_NOOP("Story", "The battery is resting"),
        QT_TRANSLATE_NOOP("Story", "The battery is supplying the {consumer}"),
        QT_TRANSLATE_NOOP("Story", "Storing surplus power in the battery"),
    ),
    "local": (
        QT_TRANSLATE_NOOP("Story", "The battery is held at rest by hand"),
        QT_TRANSLATE_NOOP("Story", "The battery is discharging as set by hand"),
        QT_TRANSLATE_NOOP("Story", "The battery is charging as set by hand"),
    ),
}
_DOING_ANY = (
    QT_TRANSLATE_NOOP("Story", "The battery is resting"),
    QT_TRANSLATE_NOOP("Story", "The battery is discharging"),
    QT_TRANSLATE_NOOP("Story", "The battery is charging"),
)
_STOPPED = QT_TRANSLATE_NOOP("Story", "The battery is stopped")
_STARTING = QT_TRANSLATE_NOOP("Story", "The battery is starting")
_UNKNOWN = QT_TRANSLATE_NOOP("Story", "The battery's power is not known")
_STILL_MOVING = QT_TRANSLATE_NOOP("Story", "The battery is being stopped")

_HOME = QT_TRANSLATE_NOOP("Story", "home")
_SITE = QT_TRANSLATE_NOOP("Story", "site")

_ALMOST_FULL = QT_TRANSLATE_NOOP("Story", "Held back: the battery is full or nearly full.")
_ALMOST_EMPTY = QT_TRANSLATE_NOOP("Story", "Held back: the battery is at the reserve it keeps.")

_WHY: dict[str, object] = {
    "passive": QT_TRANSLATE_NOOP("Story", "This mode only measures and leaves the battery alone."),
    "manual": QT_TRANSLATE_NOOP("Story", "A manual set-point is in force; see Set-point."),
    "manual_none": QT_TRANSLATE_NOOP("Story", "Manual mode is waiting for a set-point."),
    "self_consumption": QT_TRANSLATE_NOOP("Story", "So that as little as possible is bought from the grid."),
    "idle": QT_TRANSLATE_NOOP("Story", "The unit is switched to idle."),
    "plan_charge": QT_TRANSLATE_NOOP("Story", "Energy is cheap now and dear later."),
    "plan_store": QT_TRANSLATE_NOOP("Story", "Solar surplus is kept for dearer hours."),
    "plan_cover": QT_TRANSLATE_NOOP("Story", "Energy from the grid is dear now."),
    "plan_export": QT_TRANSLATE_NOOP("Story", "Feeding in earns well now."),
    "plan_hold": QT_TRANSLATE_NOOP("Story", "The stored energy is kept for dearer hours."),
    "plan_idle": QT_TRANSLATE_NOOP("Story", "There is nothing to gain at the moment."),
    "plan_rule": QT_TRANSLATE_NOOP("Story", "There is no plan yet, so as little as possible is bought from the grid."),
    "inverter_rating": QT_TRANSLATE_NOOP("Story", "This is the most inverter {place} can do."),
    "inverter_absent": QT_TRANSLATE_NOOP("Story", "Inverter {place} does not answer."),
    "inverter_not_running": QT_TRANSLATE_NOOP("Story", "Inverter {place} is not running."),
    "inverter_fault": QT_TRANSLATE_NOOP("Story", "Inverter {place} reports a fault; see Alarms."),
    "dead_man": QT_TRANSLATE_NOOP("Story", "Waiting for the safety timer of inverter {place}."),
    "battery_absent": QT_TRANSLATE_NOOP("Story", "Battery {place} does not answer."),
    "bms_current": QT_TRANSLATE_NOOP("Story", "Held back: the battery allows no more current right now."),
    "bms_permit": QT_TRANSLATE_NOOP("Story", "Held back: the battery does not allow it right now."),
    "cell_voltage": QT_TRANSLATE_NOOP("Story", "Held back: a cell is near its voltage limit."),
    "temperature": QT_TRANSLATE_NOOP("Story", "Held back: a cell is near its temperature limit."),
    "grid_import": QT_TRANSLATE_NOOP("Story", "Held back: the grid connection allows no more import."),
    "grid_export": QT_TRANSLATE_NOOP("Story", "Held back: the grid connection allows no more export."),
    "grid_unknown": QT_TRANSLATE_NOOP("Story", "Held back: the grid power is not known."),
    "software": QT_TRANSLATE_NOOP("Story", "Held back: power limit of this site."),
    "starting": QT_TRANSLATE_NOOP("Story", "Waiting for {place} to answer."),
    "emergency_stop": QT_TRANSLATE_NOOP("Story", "Emergency stop. Release it on the cabinet, then under Set-point."),
    "operator_stop": QT_TRANSLATE_NOOP("Story", "Stopped by the operator. Release it under Set-point."),
    "critical_alarm": QT_TRANSLATE_NOOP("Story", "A critical alarm holds it; see Alarms."),
    "need_grid_meter": QT_TRANSLATE_NOOP("Story", "It waits safely, because the grid meter does not answer."),
    "need_battery": QT_TRANSLATE_NOOP("Story", "It waits safely, because no battery answers."),
    "manual_expired": QT_TRANSLATE_NOOP("Story", "The manual set-point has run out."),
    "maintenance": QT_TRANSLATE_NOOP("Story", "The unit is in maintenance."),
    "shutting_down": QT_TRANSLATE_NOOP("Story", "The program is shutting down."),
}
_NOT_A_LIMIT = ("ramp", "units_sum")
"""Outcomes of the chain that only pass the wish on: then the wish's own reason is the answer."""


def headline(record: CycleRecord, direction: int, *, home: bool) -> str:
    """Return what the battery does; `direction` is that of the shown battery power, `home` tells house from site."""
    if record.safe_stop is not None:
        moving = direction != 0 and record.snapshot.flow.ess_known
        starting = record.safe_stop.code == "starting"
        return _say(_STARTING if starting else _STILL_MOVING if moving else _STOPPED)
    if not record.snapshot.flow.ess_known:
        return _say(_UNKNOWN)
    text = _DOING.get(record.mode_id, _DOING_ANY)[direction]
    return _say(text).format(consumer=_say(_HOME if home else _SITE))


def why(record: CycleRecord) -> str:
    """Return the reason of the power in one friendly sentence."""
    return friendly(_deciding(record))


def friendly(reason: Reason) -> str:
    """Return a reason as a home owner's sentence, or as the technician's where there is none."""
    if reason.code == "soc_window" and "soc_pct" in reason.values:
        return _say(_ALMOST_FULL if reason.values["soc_pct"] > 50 else _ALMOST_EMPTY)
    if reason.code in _WHY:
        return _say(_WHY[reason.code]).format(place=reason.place)
    return f"{words(reason)}."


def limiting(record: CycleRecord) -> Reason | None:
    """Return what keeps the power from being what was wished, None when nothing does."""
    reason = record.chain.final.reason
    passed_on = reason.code in _NOT_A_LIMIT or reason == record.chain.wish.reason
    return None if passed_on or record.safe_stop is not None else reason


def _deciding(record: CycleRecord) -> Reason:
    if record.safe_stop is not None:
        return record.safe_stop
    limit = limiting(record)
    return record.chain.wish.reason if limit is None else limit


def _say(text: object) -> str:
    return QCoreApplication.translate("Story", str(text))
