"""Finds reactive power by rule: fixed, by power factor, by active power, by voltage (EN 50549-1, VDE-AR-N 4105).

What the inverter has left beside active power, and which of the two goes first, is decided in `control.dispatch`.
"""

import math

import msgspec

from control.model import PlantSnapshot
from control.reactive.model import (
    Points,
    ReactiveInfo,
    ReactiveKind,
    ReactiveMemory,
    ReactiveRule,
    ReactiveSettings,
    ReactiveState,
)
from control.readings import NEVER_S, Instant, MeterRole
from control.record import Event, EventKind
from control.settings import Settings

NO_INFO = ReactiveInfo()
LOST_PHASE_PU = 0.5
"""A phase below half its voltage is a fault, not a voltage to support."""


def follow(
    memory: ReactiveMemory,
    snapshot: PlantSnapshot,
    settings: Settings,
    last_power_w: float,
    last_reactive_var: float,
    now: Instant,
    dt_s: float,
) -> tuple[ReactiveMemory, tuple[Event, ...]]:
    """Return what the rule in force makes of this cycle; untouched on a site without `[reactive]`.

    Args:
        memory: The choice in force.
        snapshot: For the voltage.
        settings: Rules of the site.
        last_power_w: Active power of the last set-point; power factors follow the set-point, not noise.
        last_reactive_var: Reactive power of the last set-point, from which the lag starts.
        now: For the watch on the commanding side.
        dt_s: Measured time since the last cycle.
    """
    for site in settings.reactive:
        rule = memory.chosen[0] if memory.chosen else site.rule
        voltage = _voltage_pu(snapshot, site) if rule.kind is ReactiveKind.Q_BY_U else ()
        cause = ""
        if memory.chosen and now.at_s >= memory.until_s:
            cause = f"the rule chosen by {memory.by} was not renewed in time"
        elif rule.kind is ReactiveKind.Q_BY_U and not voltage:
            cause = "the grid voltage is unknown"
        in_force = site.fallback if cause else rule
        locked_in = _locked_in(memory, in_force, site, last_power_w)
        voltage_pu = _held(memory.voltage_pu, voltage[0], rule.dead_band_pu) if voltage and not cause else NEVER_S
        target_var = _limited(_target(in_force, site, voltage_pu, last_power_w), in_force, last_power_w)
        target_var = target_var if locked_in else 0.0
        output_var = _lagged(last_reactive_var, target_var, in_force.time_constant_s, dt_s)
        state = ReactiveState.ERROR if cause else ReactiveState.AUTO
        events: tuple[Event, ...] = ()
        if state is not memory.state:
            text = f"{memory.state.value} to {state.value}, rule {in_force.kind.value}"
            events = (Event(EventKind.POWER, "reactive", text, cause or memory.cause),)
        after = msgspec.structs.replace(
            memory, state=state, cause=cause, voltage_pu=voltage_pu, locked_in=locked_in, output_var=output_var
        )
        return after, events
    return memory, ()


def wanted_var(memory: ReactiveMemory, settings: Settings) -> float:
    """Return what the rule in force leads to at 0 W, without its lag; 0 on a site without rules."""
    for site in settings.reactive:
        rule = memory.chosen[0] if memory.chosen else site.rule
        in_force = site.fallback if memory.state is ReactiveState.ERROR else rule
        return _limited(_target(in_force, site, memory.voltage_pu, 0.0), in_force, 0.0) if memory.locked_in else 0.0
    return 0.0


def _locked_in(memory: ReactiveMemory, rule: ReactiveRule, site: ReactiveSettings, power_w: float) -> bool:
    """Tell whether the active power lets Q(U) work: it begins above one power and ends below a lower one."""
    if rule.kind is not ReactiveKind.Q_BY_U or rule.lock_in_share <= 0.0:
        return True
    share = abs(power_w) / site.base_w
    return share >= (rule.lock_out_share if memory.locked_in else rule.lock_in_share)


def _limited(wanted_var: float, rule: ReactiveRule, power_w: float) -> float:
    """Keep the power factor above its minimum."""
    if rule.min_power_factor <= 0.0 or rule.kind not in {ReactiveKind.Q_BY_U, ReactiveKind.FIXED_Q}:
        return wanted_var
    most_var = abs(_beside(power_w, rule.min_power_factor))
    return min(max(wanted_var, -most_var), most_var)


def _voltage_pu(snapshot: PlantSnapshot, site: ReactiveSettings) -> tuple[float, ...]:
    """Return the mean phase voltage at the grid connection as a share of nominal; empty when it is unknown."""
    grid = [meter.phases for meter in snapshot.meters if meter.role is MeterRole.GRID]
    sides = grid or [inverter.phases for inverter in snapshot.inverters]
    for phases in sides:
        shares = [phase.voltage_v / site.nominal_voltage_v for phase in phases]
        if shares and min(shares) >= LOST_PHASE_PU:
            return (math.fsum(shares) / len(shares),)
    return ()


def _held(held_pu: float, measured_pu: float, dead_band_pu: float) -> float:
    """Return the voltage the curve is read at: dragged along by the measured one at the width of the dead band."""
    if held_pu == NEVER_S:
        return measured_pu
    return min(max(held_pu, measured_pu - dead_band_pu), measured_pu + dead_band_pu)


def _target(rule: ReactiveRule, site: ReactiveSettings, voltage_pu: float, power_w: float) -> float:
    if rule.kind is ReactiveKind.FIXED_Q:
        return rule.reactive_power_var
    if rule.kind is ReactiveKind.FIXED_PF:
        return _beside(power_w, rule.power_factor)
    if rule.kind is ReactiveKind.PF_BY_P:
        # linear in the power factor itself, as the standards draw it; 1 is the same from both sides
        bent = tuple((share, math.copysign(1.0 - abs(factor), factor)) for share, factor in rule.points)
        short = _at(bent, abs(power_w) / site.base_w)
        return _beside(power_w, math.copysign(1.0 - abs(short), short))
    return _at(rule.points, voltage_pu) * site.base_va if rule.kind is ReactiveKind.Q_BY_U else 0.0


def _beside(power_w: float, power_factor: float) -> float:
    """Return the reactive power that makes a power factor; the sign of the factor is its direction."""
    share = math.tan(math.acos(min(abs(power_factor), 1.0)))
    return math.copysign(abs(power_w) * share, power_factor) if share else 0.0


def _at(points: Points, x: float) -> float:
    """Return the value of a line of points, linear between them and flat beyond both ends."""
    left_x, left_y = points[0]
    if x <= left_x:
        return left_y
    for right_x, right_y in points[1:]:
        if x <= right_x:
            return left_y + (right_y - left_y) * (x - left_x) / (right_x - left_x)
        left_x, left_y = right_x, right_y
    return left_y


def _lagged(last_var: float, target_var: float, time_constant_s: float, dt_s: float) -> float:
    if time_constant_s <= 0.0:
        return target_var
    return last_var + (target_var - last_var) * -math.expm1(-max(dt_s, 0.0) / time_constant_s)


def faults(rule: ReactiveRule, settings: Settings, *, fallback: bool = False) -> list[str]:
    """Return what is wrong with a rule, each fault naming key, value and allowed range.

    Args:
        rule: The rule.
        settings: Ratings of the inverters.
        fallback: It must work without a measured voltage.
    """
    most_var = sum(unit.max_reactive_var for unit in settings.inverters)
    found: list[str] = []
    if rule.kind is not ReactiveKind.OFF and most_var <= 0.0:
        found.append(f"kind {rule.kind.value}: the inverters of this site have no reactive power (max_reactive_var)")
    if fallback and rule.kind is ReactiveKind.Q_BY_U:
        found.append("kind q_by_u: a fallback must work without a measured voltage, allowed: off, fixed_q, fixed_pf")
    if not abs(rule.reactive_power_var) <= most_var:
        found.append(f"reactive_power_var {rule.reactive_power_var:g} is outside {-most_var:g} to {most_var:g} var")
    if not _is_factor(rule.power_factor):
        found.append(f"power_factor {rule.power_factor:g} is outside -1 to -0.1 and 0.1 to 1")
    if not 0.0 <= rule.dead_band_pu <= 0.1:
        found.append(f"dead_band_pu {rule.dead_band_pu:g} is outside 0 to 0.1")
    if not 0.0 <= rule.time_constant_s <= 60.0:
        found.append(f"time_constant_s {rule.time_constant_s:g} is outside 0 to 60 s")
    if not 0.0 <= rule.lock_out_share <= rule.lock_in_share <= 1.0:
        found.append(
            f"lock_in_share {rule.lock_in_share:g}, lock_out_share {rule.lock_out_share:g}: "
            "allowed: 0 <= lock_out_share <= lock_in_share <= 1"
        )
    if not (rule.min_power_factor == 0.0 or 0.1 <= rule.min_power_factor <= 1.0):
        found.append(f"min_power_factor {rule.min_power_factor:g} is outside 0.1 to 1 (0: no limit)")
    if rule.kind in {ReactiveKind.PF_BY_P, ReactiveKind.Q_BY_U}:
        found += _curve_faults(rule)
    return found


def _curve_faults(rule: ReactiveRule) -> list[str]:
    if not 2 <= len(rule.points) <= 16:
        return [f"points: {len(rule.points)} given, allowed: 2 to 16"]
    found: list[str] = []
    low, high = (0.5, 1.5) if rule.kind is ReactiveKind.Q_BY_U else (0.0, 1.5)
    for number, (x, y) in enumerate(rule.points, start=1):
        if not low <= x <= high:
            found.append(f"points: abscissa {x:g} of point {number} is outside {low:g} to {high:g}")
        if rule.kind is ReactiveKind.Q_BY_U and not -1.0 <= y <= 1.0:
            found.append(f"points: share {y:g} of point {number} is outside -1 to 1")
        if rule.kind is ReactiveKind.PF_BY_P and not _is_factor(y):
            found.append(f"points: power factor {y:g} of point {number} is outside -1 to -0.1 and 0.1 to 1")
    for (left, _), (right, _) in zip(rule.points, rule.points[1:], strict=False):
        if not left < right:
            found.append(f"points: abscissas must rise, but {right:g} follows {left:g}")
    return found


def _is_factor(value: float) -> bool:
    return 0.1 <= abs(value) <= 1.0


def info(memory: ReactiveMemory, settings: Settings) -> ReactiveInfo:
    """Return what a record shows."""
    for site in settings.reactive:
        rule = memory.chosen[0] if memory.chosen else site.rule
        kind = site.fallback.kind if memory.state is ReactiveState.ERROR else rule.kind
        locked_out = kind is ReactiveKind.Q_BY_U and not memory.locked_in
        return ReactiveInfo(kind, memory.state, memory.cause, locked_out)
    return NO_INFO
