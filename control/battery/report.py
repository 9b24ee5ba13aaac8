"""What the care of a rack tells the outside: one `RackInfo` a rack, once a second."""

from control.battery import critical, health, soc
from control.battery.look import Surroundings, resistance_ohm
from control.battery.memory import RackInfo, RackMemory
from control.battery.settings import RackCare
from control.model import Battery

DAY_S = 86400.0


def info_of(rack: RackMemory, battery: Battery | None, care: RackCare, around: Surroundings) -> RackInfo:
    """Return what is known of a rack; `battery` is None while its data are not valid."""
    state, low, capacity = rack.soc, rack.critical, rack.capacity_ah
    obstacle = ""
    for settings in care.auto_charge:
        if battery is not None and low.low and not low.charging:
            obstacle = critical.obstacle_of(low, battery, settings, grid_present=around.grid_present, held=around.held)
            obstacle = obstacle or critical.hindrance_of(around.room_w(care.device_id), settings)
            if not obstacle and critical.used_up(low, settings):
                obstacle = "the attempts of this day are used up"
    return RackInfo(
        device_id=care.device_id,
        valid=battery is not None,
        soc_pct=state.soc_pct,
        soc_low_pct=state.low_pct,
        soc_high_pct=state.high_pct,
        uncertainty_pct=soc.uncertainty_pct(state, capacity, care.soc),
        bms_soc_pct=state.bms_soc_pct,
        delta_pct=state.soc_pct - state.bms_soc_pct,
        doubtful=state.doubtful,
        bms_stuck=soc.stuck(state, capacity),
        capacity_ah=capacity,
        soh_pct=health.soh_pct(rack.health, rack.rated_wh),
        equivalent_cycles=health.equivalent_cycles(rack.health, rack.rated_wh),
        cell_resistance_ohm=resistance_ohm(rack, care),
        degraded=health.degraded(rack.health, care.health),
        full=rack.ends.full,
        empty=rack.ends.empty,
        last_full_utc=rack.last_full_utc,
        last_empty_utc=rack.last_empty_utc,
        full_overdue_days=overdue_days(rack, care, around.now.at_utc),
        balancing=rack.balance.active,
        spread_v=rack.balance.spread_v,
        balance_runs=rack.balance.runs,
        critical_low=low.low,
        deep_discharged=low.deep,
        auto_charging=low.charging,
        auto_charge_attempts=low.attempts,
        auto_charge_wh=low.energy_wh,
        auto_charge_obstacle=obstacle,
        charging_unasked_s=low.unasked_for_s,
    )


def overdue_days(rack: RackMemory, care: RackCare, now_utc: float) -> float:
    """Return for how many days a full charge has been due; counted from the first look at a rack never seen full."""
    since_utc = max(rack.last_full_utc, rack.first_utc)
    return max((now_utc - since_utc) / DAY_S - care.ends.full_due_days, 0.0)
