"""One sentence a home owner understands: what the battery is doing, and a second one with the reason.

The reason comes from the record's own chain; codes without a friendly sentence here fall back to the
technician's sentence of `control.reasons`.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from control.reasons import Reason
from control.record import CycleRecord
from control.why import holding
from hmi import language

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
    "peak_import": QT_TRANSLATE_NOOP("Story", "So that no more than the limit is drawn from the grid."),
    "peak_export": QT_TRANSLATE_NOOP("Story", "So that no more than the limit is fed into the grid."),
    "peak_recharge": QT_TRANSLATE_NOOP("Story", "Recharging while the grid has room, for the next peak."),
    "peak_ready": QT_TRANSLATE_NOOP("Story", "Ready to help when much power is drawn."),
    "charge_only": QT_TRANSLATE_NOOP("Story", "The battery is to be filled."),
    "charge_import": QT_TRANSLATE_NOOP("Story", "Charging with what the grid connection has to spare."),
    "charge_done": QT_TRANSLATE_NOOP("Story", "The battery is as full as it should be."),
    "charge_window": QT_TRANSLATE_NOOP("Story", "Waiting for the time at which it may charge."),
    "load_matching": QT_TRANSLATE_NOOP("Story", "Following what is used here, so that nothing is fed into the grid."),
    "idle": QT_TRANSLATE_NOOP("Story", "The unit is switched to idle."),
    "schedule": QT_TRANSLATE_NOOP("Story", "A schedule asks for this power."),
    "external": QT_TRANSLATE_NOOP("Story", "Another system has set this power."),
    "external_rest": QT_TRANSLATE_NOOP("Story", "It rests until another system sets a power."),
    "external_zero_grid": QT_TRANSLATE_NOOP("Story", "No system sets a power, so your own energy is used first."),
    "external_schedule": QT_TRANSLATE_NOOP("Story", "No system sets a power, so the timetable decides."),
    "dso_import": QT_TRANSLATE_NOOP("Story", "Held back: the grid operator limits charging from the grid."),
    "dso_export": QT_TRANSLATE_NOOP("Story", "Held back: the grid operator limits feeding in."),
    "dso_export_unknown": QT_TRANSLATE_NOOP("Story", "Held back: the grid operator limits feeding in."),
    "backup_charge": QT_TRANSLATE_NOOP("Story", "It is kept ready for a power cut."),
    "grid_lost": QT_TRANSLATE_NOOP("Story", "There is a power cut; the emergency supply is starting."),
    "island_waits": QT_TRANSLATE_NOOP("Story", "There is a power cut; the emergency supply cannot start, see Alarms."),
    "island_empty": QT_TRANSLATE_NOOP("Story", "There is a power cut; too little is left in the battery to take over."),
    "islanded": QT_TRANSLATE_NOOP("Story", "There is a power cut; the battery supplies what it can."),
    "reconnecting": QT_TRANSLATE_NOOP("Story", "The grid is back; going back to it."),
    "island_dark": QT_TRANSLATE_NOOP("Story", "The emergency supply is off; see Alarms."),
    "backup_return": QT_TRANSLATE_NOOP("Story", "Held back: after a power cut the power grows slowly."),
    "backup_failed": QT_TRANSLATE_NOOP("Story", "The grid contactor does not do what it is told; see Alarms."),
    "grid_contactor": QT_TRANSLATE_NOOP("Story", "Connection to the grid."),
    "load_group": QT_TRANSLATE_NOOP("Story", "Emergency supply of a group of loads."),
    "indicator": QT_TRANSLATE_NOOP("Story", "A lamp on the cabinet."),
    "pv_group": QT_TRANSLATE_NOOP("Story", "Solar power as far as it can be used without the grid."),
    "plan_charge": QT_TRANSLATE_NOOP("Story", "Energy is cheap now and dear later."),
    "plan_store": QT_TRANSLATE_NOOP("Story", "Solar surplus is kept for dearer hours."),
    "plan_cover": QT_TRANSLATE_NOOP("Story", "Energy from the grid costs more now than stored energy."),
    "plan_export": QT_TRANSLATE_NOOP("Story", "Feeding in earns more now than keeping the energy."),
    "plan_hold": QT_TRANSLATE_NOOP("Story", "The stored energy is kept for dearer hours."),
    "plan_idle": QT_TRANSLATE_NOOP("Story", "There is nothing to gain at the moment."),
    "plan_refill": QT_TRANSLATE_NOOP("Story", "The battery is refilled to the charge it should keep."),
    "plan_kept": QT_TRANSLATE_NOOP("Story", "The battery has no more charge than it should keep."),
    "plan_relief": QT_TRANSLATE_NOOP("Story", "The battery is fuller than it should be."),
    "plan_full": QT_TRANSLATE_NOOP("Story", "The battery is as full as it should be."),
    "plan_paid": QT_TRANSLATE_NOOP("Story", "Taking energy from the grid earns money now."),
    "plan_unsold": QT_TRANSLATE_NOOP("Story", "Feeding in would cost money now."),
    "plan_room": QT_TRANSLATE_NOOP("Story", "There must be room for energy that costs less than nothing."),
    "plan_surplus": QT_TRANSLATE_NOOP("Story", "Feeding the solar surplus in earns more than storing it."),
    "plan_import_limit": QT_TRANSLATE_NOOP("Story", "The grid connection alone is not enough now."),
    "plan_export_limit": QT_TRANSLATE_NOOP("Story", "No more than this may be fed into the grid."),
    "plan_reserved": QT_TRANSLATE_NOOP("Story", "Its power is kept free to support the grid."),
    "plan_later": QT_TRANSLATE_NOOP("Story", "The energy is kept for a later time."),
    "plan_rule": QT_TRANSLATE_NOOP("Story", "There is no plan yet, so as little as possible is bought from the grid."),
    "service_rest": QT_TRANSLATE_NOOP("Story", "It is kept ready to support the grid."),
    "service_room": QT_TRANSLATE_NOOP("Story", "Held back: power is kept free to support the grid."),
    "service_fcr": QT_TRANSLATE_NOOP("Story", "It helps to keep the frequency of the grid steady."),
    "service_nem": QT_TRANSLATE_NOOP("Story", "It gets ready again to support the grid."),
    "service_ffr": QT_TRANSLATE_NOOP("Story", "It catches a sudden fall of the grid frequency."),
    "service_stale": QT_TRANSLATE_NOOP("Story", "The grid frequency is not known, so supporting the grid ends."),
    "inverter_rating": QT_TRANSLATE_NOOP("Story", "This is the most inverter {place} can do."),
    "inverter_absent": QT_TRANSLATE_NOOP("Story", "Inverter {place} does not answer."),
    "inverter_not_running": QT_TRANSLATE_NOOP("Story", "Inverter {place} is not running."),
    "inverter_fault": QT_TRANSLATE_NOOP("Story", "Inverter {place} reports a fault; see Alarms."),
    "dead_man": QT_TRANSLATE_NOOP("Story", "Waiting for the safety timer of inverter {place}."),
    "battery_absent": QT_TRANSLATE_NOOP("Story", "Battery {place} does not answer."),
    "bms_current": QT_TRANSLATE_NOOP("Story", "Held back: the battery allows no more current right now."),
    "bms_permit": QT_TRANSLATE_NOOP("Story", "Held back: the battery does not allow it right now."),
    "bms_power": QT_TRANSLATE_NOOP("Story", "Held back: the battery allows no more power right now."),
    "rack_current": QT_TRANSLATE_NOOP("Story", "Held back: the battery carried more current than it allows."),
    "rack_voltage": QT_TRANSLATE_NOOP("Story", "Held back: the battery is near its voltage limit."),
    "dc_voltage": QT_TRANSLATE_NOOP("Story", "Held back: the battery voltage is near a limit of inverter {place}."),
    "inverter_temperature": QT_TRANSLATE_NOOP("Story", "Held back: inverter {place} is hot."),
    "apparent_power": QT_TRANSLATE_NOOP("Story", "Held back: inverter {place} supports the grid voltage first."),
    "grid_code": QT_TRANSLATE_NOOP("Story", "Held back: the grid operator allows no more feed-in."),
    "connect_wait": QT_TRANSLATE_NOOP("Story", "Waiting until the grid has been normal for long enough."),
    "connect_outside": QT_TRANSLATE_NOOP("Story", "Waiting until voltage and frequency of the grid are normal."),
    "connect_ramp": QT_TRANSLATE_NOOP("Story", "Held back: after a start or a disturbance the power grows slowly."),
    "p_by_u": QT_TRANSLATE_NOOP("Story", "Held back: the grid voltage is outside its normal range."),
    "lfsm_return": QT_TRANSLATE_NOOP("Story", "Held back: the grid has only just recovered."),
    "lfsm_o": QT_TRANSLATE_NOOP("Story", "There is too much power in the grid; the battery helps."),
    "lfsm_u": QT_TRANSLATE_NOOP("Story", "There is too little power in the grid; the battery helps."),
    "phase_fuse": QT_TRANSLATE_NOOP("Story", "Held back: a phase of the grid connection is at its fuse."),
    "phase_unknown": QT_TRANSLATE_NOOP("Story", "Held back: the currents of the grid connection are not known."),
    "auto_charge": QT_TRANSLATE_NOOP("Story", "So that the nearly empty battery {place} takes no harm."),
    "deep_discharged": QT_TRANSLATE_NOOP("Story", "Battery {place} was emptied too deeply and must not be charged."),
    "balancing": QT_TRANSLATE_NOOP("Story", "The cells of battery {place} are being evened out."),
    "balancing_off": QT_TRANSLATE_NOOP("Story", "The cells of battery {place} are even."),
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
    "waking": QT_TRANSLATE_NOOP("Story", "The battery is waking up."),
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
    return _say(text).format(consumer=consumer(home=home))


def consumer(*, home: bool) -> str:
    """Return the word for what is supplied, as it stands within a sentence."""
    return _say(_HOME if home else _SITE)


def why(record: CycleRecord) -> str:
    """Return the reason of the power in one friendly sentence."""
    return friendly(_deciding(record))


def friendly(reason: Reason) -> str:
    """Return a reason as a home owner's sentence, or as the technician's where there is none."""
    if reason.code == "soc_window" and "soc_pct" in reason.values:
        return _say(_ALMOST_FULL if reason.values["soc_pct"] > 50 else _ALMOST_EMPTY)
    if reason.code in _WHY:
        return _say(_WHY[reason.code]).format(place=reason.place)
    return f"{technical(reason)}."


def of_code(code: str, place: str) -> str:
    """Return the sentence of a reason of which only code and place are known, as in the event log."""
    return _say(_WHY[code]).format(place=place) if code in _WHY else code.replace("_", " ")


def technical(reason: Reason) -> str:
    """Return a reason as the technician's sentence in the language of the moment, without a full stop."""
    return language.reason(reason)


def limiting(record: CycleRecord) -> Reason | None:
    """Return what keeps the power from being what was wished, None when nothing does."""
    reason = record.chain.final.reason
    if record.safe_stop is not None or _is_added(record):
        return None
    if reason.code in _NOT_A_LIMIT or reason == record.chain.wish.reason:
        # A mode does not wish beyond a bound it knows: then the bound is the reason all the same.
        held = holding(record.chain)
        return held[0] if held and held[0].code not in _NOT_A_LIMIT else None
    return reason


def _deciding(record: CycleRecord) -> Reason:
    if record.safe_stop is not None:
        return record.safe_stop
    if _is_added(record):
        return record.chain.final.reason
    limit = limiting(record)
    return record.chain.wish.reason if limit is None else limit


def _is_added(record: CycleRecord) -> bool:
    """Tell whether the power is what it is because of a grid service and not because of a limit."""
    return any(part.reason == record.chain.final.reason for part in record.chain.added)


def _say(text: object) -> str:
    return QCoreApplication.translate("Story", str(text))
