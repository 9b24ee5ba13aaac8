"""From claims to the set-point: who has the say, the ramp, and last of all the bounds."""

import math

import msgspec

from control import added as additions
from control import lifecycle, priority, ramp
from control.backup.island import Island
from control.battery import act as battery_act
from control.bounded import Bounded
from control.dso import rule as dso_rule
from control.memory import LifecycleMemory, Memory
from control.model import PlantSnapshot
from control.modes import MODES
from control.modes.mode import ModeInputs, Need, Wish
from control.priority import Claim, Level
from control.readings import Instant
from control.reasons import Reason
from control.record import Added, Bounds, Claimed, Setpoint, State
from control.schedule import claims as schedules
from control.services import claims as services
from control.sleep import bms

SCHEDULE_NEEDS = frozenset({Need.UNIT})


class Decision(msgspec.Struct, frozen=True):
    """Who has won and what comes of it."""

    claims: tuple[Claimed, ...]
    wish: Wish
    source: str
    stop: Reason | None
    """The safe stop in force, found here or before; None in operation."""
    ramped: Setpoint
    added: tuple[Added, ...]
    """Comes on top of `ramped`; nothing during a stop, in the island or when idle."""
    bounds: Bounds
    """What it was held inside: the bounds of the site, of one inverter alone where the wish is for that one."""
    base_w: float
    """`ramped` inside the bounds: where the ramp goes on in the next cycle."""
    final: Setpoint


def waking(memory: Memory, snapshot: PlantSnapshot, now: Instant) -> bool:
    """Tell whether the racks are only just waking up: an inverter that starts without voltage of its racks trips."""
    return _waking(memory, now) is not None and not lifecycle.unit_ready(snapshot, memory.settings)


def decide(
    memory: Memory,
    snapshot: PlantSnapshot,
    bounded: Bounded,
    life: LifecycleMemory,
    stop: Reason | None,
    island: Island,
    now: Instant,
    dt_s: float,
) -> Decision:
    """Let the first in order of priority say what it wants, and lead it through ramp and bounds.

    Raises:
        ValueError: A wish is not finite: a fault of the program.
    """
    claims, wish, source, stop = _chosen(memory, snapshot, bounded.site, life, stop, island, now, dt_s)
    alone = stop is not None or island.wish is not None or life.state is State.IDLE
    added = () if alone else additions.added(memory, snapshot)
    bounded = bounded.of(wish.device_id)
    ramped, base_w, final = _shaped(memory, wish, source, snapshot, bounded, stop, added, dt_s)
    return Decision(claims, wish, source, stop, ramped, added, bounded.site, base_w, final)


def _chosen(
    memory: Memory,
    snapshot: PlantSnapshot,
    site: Bounds,
    life: LifecycleMemory,
    stop: Reason | None,
    island: Island,
    now: Instant,
    dt_s: float,
) -> tuple[tuple[Claimed, ...], Wish, str, Reason | None]:
    """Return all claims, the wish of the winner with its name, and the safe stop; a wish may itself be one."""
    mode = MODES[memory.mode_id]
    site = services.room(memory, site)
    inputs = mode_inputs(memory, snapshot, site, now, dt_s)
    mine = mode.reactive_var(inputs)
    claims = [Claim(Level.MODE, mode.mode_id, lambda: _mode_wish(memory, inputs), reactive_var=mine)]
    if memory.schedules.view.holding:
        claims += schedules.claims(
            memory.schedules.view,
            lambda: _unmet(SCHEDULE_NEEDS, memory, snapshot, now),
            obeys_local=mode.obeys_local_schedule,
        )
    claims += services.claims(memory, site, tuple(claims), lambda: _unmet(SCHEDULE_NEEDS, memory, snapshot, now))
    claims += battery_act.claims(memory)
    if stop is not None:
        claims.append(Claim(Level.STOP, "safety", lambda: Wish(0.0, stop, stop=True)))
    elif (island_wish := island.wish) is not None:
        claims.append(Claim(Level.ISLAND, "backup", lambda: island_wish))
    elif life.state is State.IDLE:
        claims.append(Claim(Level.STOP, "lifecycle", lambda: Wish(0.0, Reason("idle"))))
    winner, claimed = priority.decide(claims)
    wish = winner.wish()
    if wish.stop:
        return claimed, Wish(0.0, wish.reason), "safety", wish.reason
    if not (math.isfinite(wish.active_power_w) and math.isfinite(wish.reactive_power_var)):
        raise ValueError(f"{winner.source} wished for {wish.active_power_w} W, {wish.reactive_power_var} var")
    stated = priority.reactive(claims, winner, wish)
    reactive_var = stated[0] if stated else memory.reactive.output_var
    if reactive_var != wish.reactive_power_var:
        wish = msgspec.structs.replace(wish, reactive_power_var=reactive_var)
    return claimed, wish, winner.source, None


def _mode_wish(memory: Memory, inputs: ModeInputs) -> Wish:
    """Ask the mode in force; what it needs and does not have is a safe stop."""
    mode = MODES[memory.mode_id]
    unmet = _unmet(mode.needs, memory, inputs.snapshot, inputs.now)
    if unmet is not None:
        return Wish(0.0, unmet, stop=True)
    return mode.decide(inputs)


def mode_inputs(memory: Memory, snapshot: PlantSnapshot, site: Bounds, now: Instant, dt_s: float) -> ModeInputs:
    """Return all the mode in force may look at."""
    return ModeInputs(
        snapshot=snapshot,
        parameters=memory.mode_parameters,
        low_w=site.min_w,
        high_w=site.max_w,
        last_power_w=_last_power_w(memory, snapshot),
        manual=memory.manual,
        memory=memory.mode_memory,
        now=now,
        dt_s=dt_s,
        local_schedule=schedules.local(memory.schedules.view),
        time_zone=memory.settings.time_zone,
        plan=memory.in_force,
        added_w=0.0 if memory.resume else memory.last_power_w - memory.last_base_w,
        billing=memory.billing,
        export_limit_w=min(memory.settings.limits.export_w, dso_rule.export_limit_w(memory.dso, memory.settings)),
    )


def _waking(memory: Memory, now: Instant) -> Reason | None:
    """Return the reason "the BMS is waking up" while its silence is to be expected."""
    for settings in memory.settings.sleep:
        if bms.resting(memory.sleep, settings, now):
            return Reason("waking")
    return None


def _unmet(needs: frozenset[Need], memory: Memory, snapshot: PlantSnapshot, now: Instant) -> Reason | None:
    """Return which need is not met now; a battery whose BMS is waking up is named as that."""
    if Need.GRID_METER in needs and not snapshot.flow.grid_known:
        return Reason("need_grid_meter")
    if Need.UNIT in needs and not lifecycle.unit_ready(snapshot, memory.settings):
        return _waking(memory, now) or Reason("need_battery")
    return None


def _last_power_w(memory: Memory, snapshot: PlantSnapshot) -> float:
    """Return where the ramp starts: the last set-point, after a stop the measured power.

    While something comes on top, measured power may still be of that, and would be counted twice: then it starts from
    rest.
    """
    if memory.resume:
        on_top = memory.services.needed or additions.added(memory, snapshot)
        return 0.0 if on_top else snapshot.flow.ess_w
    return memory.last_base_w


def _shaped(
    memory: Memory,
    wish: Wish,
    source: str,
    snapshot: PlantSnapshot,
    bounded: Bounded,
    stop: Reason | None,
    added: tuple[Added, ...],
    dt_s: float,
) -> tuple[Setpoint, float, Setpoint]:
    """Return the set-point after the ramp, the same inside the bounds, and the final one with what is added.

    A stop knows neither ramp nor bound.
    """
    site = bounded.site
    if stop is not None:
        still = Setpoint(0.0, 0.0, source, stop)
        return still, 0.0, still
    power_w, reactive_var, rate = wish.active_power_w, wish.reactive_power_var, 0.0
    if not wish.bypass_ramp:
        settings = memory.settings.ramp
        rates = ramp.rates(settings, source, snapshot)
        power_w, rate = ramp.ramped(power_w, _last_power_w(memory, snapshot), dt_s, rates)
        both = settings.reactive_var_per_s, settings.reactive_var_per_s
        reactive_var, _ = ramp.ramped(reactive_var, _last_reactive_var(memory, snapshot), dt_s, both)
    room_var = math.fsum(unit.max_reactive_var for unit in bounded.each)
    reactive_var = min(max(reactive_var, -room_var), room_var)
    reason = Reason("ramp", values={"ramp_w_per_s": rate}) if rate else wish.reason
    ramped = Setpoint(power_w, reactive_var, source, reason)
    base_w = min(max(power_w, site.min_w), site.max_w)
    final = ramped
    if added:
        # an addition counts from the bounded base: a wish far beyond a bound must not swallow it
        power_w = base_w + additions.total_w(added)
        strongest = max(added, key=lambda one: abs(one.active_power_w))
        final = Setpoint(power_w, reactive_var, source, strongest.reason if strongest.active_power_w else reason)
    if power_w > site.max_w:
        return ramped, base_w, Setpoint(site.max_w, reactive_var, source, site.max_reason)
    if power_w < site.min_w:
        return ramped, base_w, Setpoint(site.min_w, reactive_var, source, site.min_reason)
    return ramped, base_w, final


def _last_reactive_var(memory: Memory, snapshot: PlantSnapshot) -> float:
    """Return where the reactive ramp starts: as for active power."""
    if not memory.resume:
        return memory.last_reactive_var
    return math.fsum(inverter.reactive_power_var for inverter in snapshot.inverters)
