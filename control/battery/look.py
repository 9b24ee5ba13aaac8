"""One look at one rack: count, ends, health, critical low and balancing, in this order, with what happened in words."""

from collections.abc import Mapping

import msgspec

from control.alarm_conditions import CLOCK_VALID_AFTER_UTC
from control.battery import balance, critical, ends, health, resistance, soc
from control.battery.memory import RackMemory, Tally
from control.battery.settings import RackCare
from control.battery.soc import Anchor
from control.model import Battery
from control.readings import Instant

BELIEVED_SOH_PCT = (60.0, 105.0)
"""A BMS's state of health outside is not used for counting."""


class Surroundings(msgspec.Struct, frozen=True, gc=False):
    """What a look needs of the rest of the plant."""

    now: Instant
    grid_present: bool
    nobody_asked: bool
    """The last set-point did not charge, and no inverter forms an island."""
    alarm_keys: frozenset[str]
    """Alarms that are not normal: a latched one holds until it is reset."""
    rooms_w: Mapping[str, float]
    """Rack -> power the limits allow it to be charged with; a rack whose inverter is not available is not in it."""
    held: str = ""
    """In words why the unit moves no power at all, whoever asks; empty while it may."""
    balancing_barred: bool = False
    """An alarm holds the balance lines."""

    def room_w(self, rack_id: str) -> tuple[float, ...]:
        """Return the power a rack may be charged with, as a magnitude; empty while its inverter is not available."""
        return (self.rooms_w[rack_id],) if rack_id in self.rooms_w else ()


def looked(
    rack: RackMemory | None, battery: Battery, tally: Tally, care: RackCare, around: Surroundings
) -> tuple[RackMemory, list[str]]:
    """Return the rack after a look at its valid data, and what happened in words."""
    if rack is not None:
        battery = msgspec.structs.replace(battery, cell_resistance_ohm=resistance_ohm(rack, care))
    possible = ends.bms_soc_possible(battery, care)
    at_utc = around.now.at_utc
    if rack is None:
        state = soc.started(battery.bms_soc_pct, possible=possible)
        rack = RackMemory(at_utc, at_utc, 0.0, battery.capacity_wh, 0.0, state)
    elif tally.pause_s != 0.0:
        pause_s = tally.pause_s if tally.pause_s > 0.0 else at_utc - rack.at_utc
        state = soc.resumed(rack.soc, battery.bms_soc_pct, pause_s, possible=possible)
        rack = msgspec.structs.replace(rack, soc=state)
    rack = _rated(rack, battery, care, at_utc)
    rack = _counted(rack, battery, tally, care, possible=possible)
    rack, texts = _ended(rack, battery, care, tally.dt_s, at_utc)
    not_full = ends.certainly_not_full(battery, care)
    state = soc.banded(rack.soc, care.soc, tally.dt_s, certainly_not_full=not_full)
    if state.doubtful is not rack.soc.doubtful:
        texts.append(
            f"state of charge {'doubtful' if state.doubtful else 'certain again'}: "
            f"counted {state.soc_pct:.1f} %, BMS {battery.bms_soc_pct:.1f} %"
        )
    rack = msgspec.structs.replace(rack, soc=state)
    rack, more = _protected(rack, battery, tally, care, around)
    texts += more
    rack = msgspec.structs.replace(rack, resistance=_resistance(rack, battery, tally.dt_s))
    rack, more = _balanced(rack, battery, tally, care, around)
    return rack, [*texts, *more]


def resistance_ohm(rack: RackMemory, care: RackCare) -> float:
    """Return the internal resistance of a cell: configured, else learned, else 0."""
    configured_ohm = care.cell.resistance_ohm
    return configured_ohm if configured_ohm > 0.0 else resistance.learned_ohm(rack.resistance)


def _resistance(rack: RackMemory, battery: Battery, dt_s: float) -> resistance.ResistanceState:
    state = rack.resistance
    for cells in battery.cells:
        mean_v = (cells.min_voltage_v + cells.max_voltage_v) / 2.0
        state = resistance.looked(state, battery.current_a, mean_v, rack.capacity_ah, dt_s)
    return state


def rated_ah(battery: Battery, care: RackCare, before: float) -> float:
    """Return the rated charge: configured, or from energy and nominal voltage, or as first seen."""
    if care.soc.capacity_ah > 0.0:
        return care.soc.capacity_ah
    if care.soc.nominal_voltage_v > 0.0:
        return battery.capacity_wh / care.soc.nominal_voltage_v
    return before if before > 0.0 else battery.capacity_wh / battery.voltage_v


def _rated(rack: RackMemory, battery: Battery, care: RackCare, at_utc: float) -> RackMemory:
    """Return the rack with its time, its ratings and the charge that counting divides by."""
    rated = rated_ah(battery, care, rack.rated_ah)
    aged = 1.0
    for soh_pct in battery.soh_pct:
        if BELIEVED_SOH_PCT[0] <= soh_pct <= BELIEVED_SOH_PCT[1]:
            aged = soh_pct / 100.0
    measured_ah = rack.health.capacity_ah
    return msgspec.structs.replace(
        rack,
        at_utc=at_utc,
        first_utc=at_utc if rack.first_utc < CLOCK_VALID_AFTER_UTC else rack.first_utc,
        rated_ah=rated,
        rated_wh=battery.capacity_wh,
        capacity_ah=measured_ah if measured_ah > 0.0 else rated * aged,
    )


def _counted(rack: RackMemory, battery: Battery, tally: Tally, care: RackCare, *, possible: bool) -> RackMemory:
    state = soc.counted(
        rack.soc,
        tally.discharged_ah - tally.charged_ah,
        tally.discharged_wh - tally.charged_wh,
        tally.dt_s,
        battery.bms_soc_pct,
        rack.capacity_ah,
        care.soc,
        full=rack.ends.full,
        empty=rack.ends.empty,
        possible=possible,
    )
    totals = health.counted(rack.health, tally.charged_ah, tally.discharged_ah, tally.charged_wh, tally.discharged_wh)
    return msgspec.structs.replace(rack, soc=state, health=totals)


def _ended(
    rack: RackMemory, battery: Battery, care: RackCare, dt_s: float, at_utc: float
) -> tuple[RackMemory, list[str]]:
    """Find out whether an end was reached, and correct by it."""
    old, capacity = rack.ends, rack.capacity_ah
    new = ends.looked(old, battery, care, capacity, rack.soc.since_ah, dt_s)
    anchor = Anchor.NONE
    if new.empty and not old.empty:
        anchor = Anchor.EMPTY
    elif new.full and not old.full:
        anchor = Anchor.FULL
    if anchor is Anchor.NONE:
        return msgspec.structs.replace(rack, ends=new), []
    errors_pct = soc.errors_pct(rack.soc, anchor, capacity)
    own_pct, bms_pct = errors_pct
    counted = f"counted {own_pct:+.1f} %, BMS {bms_pct:+.1f} % off"
    text = f"{anchor.value}: {counted}"
    full = anchor is Anchor.FULL
    rack = msgspec.structs.replace(
        rack,
        ends=new,
        health=health.noted(rack.health, rack.soc, anchor, errors_pct, rack.rated_ah, at_utc),
        soc=soc.anchored(rack.soc, anchor, capacity),
        last_full_utc=at_utc if full else rack.last_full_utc,
        last_empty_utc=rack.last_empty_utc if full else at_utc,
    )
    measured_ah = rack.health.notes[-1].capacity_ah
    return rack, [f"{text}, measured {measured_ah:.1f} Ah" if measured_ah else text]


def _protected(
    rack: RackMemory, battery: Battery, tally: Tally, care: RackCare, around: Surroundings
) -> tuple[RackMemory, list[str]]:
    """Watch for critical low, deep discharge and unasked charging."""
    old = rack.critical
    look = critical.Look(
        soc_pct=rack.soc.soc_pct,
        charged_wh=tally.charged_wh,
        grid_present=around.grid_present,
        held=around.held,
        room_w=around.room_w(battery.device_id),
        deep_latched=f"battery.deep_discharged@{battery.device_id}" in around.alarm_keys,
        nobody_asked=around.nobody_asked,
        at_utc=around.now.at_utc,
        dt_s=tally.dt_s,
    )
    new = critical.looked(old, battery, care, look)
    texts: list[str] = []
    if new.low is not old.low:
        texts.append("critically low" if new.low else "no longer critically low")
    if new.held_up and old.charging:
        texts.append(f"charge from critical low ended: {new.held_up}")
    elif new.charging is not old.charging:
        verb = f"begins, attempt {new.attempts} today" if new.charging else f"ends after {old.run_s:.0f} s"
        texts.append(f"charge from critical low {verb} at {rack.soc.soc_pct:.1f} %")
    return msgspec.structs.replace(rack, critical=new), texts


def _balanced(
    rack: RackMemory, battery: Battery, tally: Tally, care: RackCare, around: Surroundings
) -> tuple[RackMemory, list[str]]:
    """Begin or end balancing."""
    old = new = rack.balance
    if not care.balance and old.active:  # switched off while a run was in force
        return msgspec.structs.replace(
            rack, balance=msgspec.structs.replace(old, active=False, asked=False, run_s=0.0)
        ), ["balancing ended: switched off"]
    for settings in care.balance:
        new = balance.looked(
            old,
            battery,
            settings,
            rack.capacity_ah,
            around.now.at_utc,
            tally.dt_s,
            barred=around.balancing_barred,
        )
    if new.active is old.active:
        return msgspec.structs.replace(rack, balance=new), []
    text = f"balancing begins at {1000 * new.before_v:.0f} mV"
    if not new.active:
        run = new.runs[-1]
        text = f"balancing ended, {run.end}: {1000 * run.spread_before_v:.0f} to {1000 * run.spread_after_v:.0f} mV"
    return msgspec.structs.replace(rack, balance=new), [text]
