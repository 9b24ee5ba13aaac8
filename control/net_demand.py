"""Net demand of the site for the limits of its connection, certain enough to stand on.

A limit that takes meter value and battery power of the same moment hunts: the meter still shows the past while the
battery has moved already. The limits hold on to one value instead, as long as what is measured does not contradict it:

    grid power of the sample + battery power at one of the moments the sample may be of

is a span of values, a single one while the battery stands still, and the truth is one of them. The value held moves to
the nearest point of the span and no further. So it never gets further away from the truth than it was, whatever the lag
and whatever the inverter does: a limit made from it cannot hunt, and follows a step as soon as the meter shows it.
"""

import math
from bisect import bisect_left, bisect_right

import msgspec

from control import demand
from control.demand import Demand
from control.model import Meter, PlantSnapshot
from control.readings import NO_LIMIT, MeterRole
from control.settings import InverterSettings, Settings

PHASES = (1, 2, 3)
SHORTFALL_S = 4.0
"""Time constant of learning what the inverters fall short of their command."""


class NetDemand(msgspec.Struct, frozen=True):
    """What the site needs from grid and battery together, and what leads to it."""

    known: bool = False
    """Grid power and that of an inverter are measured; all else holds only then."""
    held_w: float = 0.0
    """Net demand the limits work with, `+` needs power."""
    shortfall_w: float = 0.0
    """How much less than their commands the inverters deliver, `+` or `-`, once all is still."""
    phases_w: tuple[float, ...] = ()
    """The same as `held_w` per phase the grid meter measures; empty on a site without a fuse to protect."""
    seen: tuple[Demand, ...] = ()
    """The learnt lag of the meter and the history of the battery's power; empty before the first look."""
    rows: tuple[tuple[float, ...], ...] = ()
    """History of the battery's power per phase: moment, W on L1, L2, L3."""


NOTHING = NetDemand()


def needed(settings: Settings) -> bool:
    """Tell whether the site has a limit that works with the net demand."""
    limits = settings.limits
    least_w = min(limits.grid_import_w, limits.export_w)
    return bool(settings.dso) or min(least_w, limits.fuse_a) < NO_LIMIT


def followed(
    before: NetDemand, snapshot: PlantSnapshot, settings: Settings, *, ordered_w: float, obeys: bool, dt_s: float
) -> NetDemand:
    """Return the net demand after this cycle's readings.

    An inverter that is not heard is a load or a source like any other: the grid meter shows what it does, and the
    others keep the limit beside it.

    Args:
        before: That of the last cycle.
        snapshot: The plant now.
        settings: Limits and devices of the site.
        ordered_w: Set-point of the last cycle.
        obeys: The inverters were to follow it (no stop, no island).
        dt_s: Measured time since the last cycle.
    """
    if not needed(settings):
        return NOTHING
    if not (snapshot.flow.grid_known and snapshot.inverters):
        return msgspec.structs.replace(before, known=False)
    fused = settings.limits.fuse_a < NO_LIMIT
    meters = [meter for meter in snapshot.meters if meter.role is MeterRole.GRID] if fused else []
    if not before.known:
        seen = demand.afresh(before.seen[0] if before.seen else None, snapshot)
        rows = (_row(snapshot, settings, seen.at_s[0]),) if fused else ()
        return NetDemand(known=True, held_w=seen.demand_w, phases_w=_phases_now(meters, rows), seen=(seen,), rows=rows)
    last = before.seen[0]
    seen = demand.observed(last, snapshot)
    shortfall_w = before.shortfall_w
    if obeys:
        shortfall_w = demand.shortfall(seen, shortfall_w, ordered_w, snapshot, dt_s, SHORTFALL_S)
    held_w, phases_w = before.held_w, before.phases_w
    rows = _remembered(before.rows, _row(snapshot, settings, seen.at_s[-1])) if fused else ()
    if seen.sample_at_s != last.sample_at_s or seen.units != last.units:
        first_s, last_s = _moments(seen)
        low_w, high_w = _extremes(seen.at_s, seen.power_w, first_s, last_s)
        held_w = min(max(held_w, seen.grid_w + low_w), seen.grid_w + high_w)
        phases_w = _phases(meters, phases_w, rows, first_s, last_s)
    elif [len(phases_w)] != [len(meter.phases) for meter in meters]:
        phases_w = _phases_now(meters, rows)
    return NetDemand(known=True, held_w=held_w, shortfall_w=shortfall_w, phases_w=phases_w, seen=(seen,), rows=rows)


def on_phase(unit: InverterSettings, power_w: float, number: int) -> float:
    """Return how much of an inverter's power is on a phase; a three-phase inverter feeds all alike."""
    if unit.phase:
        return power_w if unit.phase == number else 0.0
    return power_w / len(PHASES)


def _moments(seen: Demand) -> tuple[float, float]:
    """Return the first and last moment the newest meter value may be of."""
    middle_s = seen.sample_at_s - seen.lag_s
    return middle_s - seen.spread_s, min(middle_s + seen.spread_s, seen.sample_at_s)


def _extremes(
    at_s: tuple[float, ...], power_w: tuple[float, ...], first_s: float, last_s: float
) -> tuple[float, float]:
    """Return the least and the largest power between two moments, both included."""
    begin, end = bisect_left(at_s, first_s), bisect_right(at_s, last_s)
    powers = (
        *power_w[begin:end],
        demand.interpolated(at_s, power_w, first_s),
        demand.interpolated(at_s, power_w, last_s),
    )
    return min(powers), max(powers)


def _row(snapshot: PlantSnapshot, settings: Settings, at_s: float) -> tuple[float, ...]:
    """Return the moment and what the inverters deliver on each phase."""
    powers = {inverter.device_id: inverter.active_power_w for inverter in snapshot.inverters}
    each = [
        math.fsum(on_phase(unit, powers.get(unit.device_id, 0.0), number) for unit in settings.inverters)
        for number in PHASES
    ]
    return (at_s, *each)


def _remembered(rows: tuple[tuple[float, ...], ...], row: tuple[float, ...]) -> tuple[tuple[float, ...], ...]:
    """Return the history with a newer row, without rows that are too old to be looked up."""
    if not rows:
        return (row,)
    if row[0] < rows[-1][0] + demand.HISTORY_STEP_S:
        return rows
    first = 1 if len(rows) > 1 and rows[1][0] < row[0] - demand.HISTORY_S else 0
    return (*rows[first:], row)


def _phases_now(meters: list[Meter], rows: tuple[tuple[float, ...], ...]) -> tuple[float, ...]:
    """Return the net demand per phase of the first look; empty when not exactly one meter measures it."""
    if len(meters) != 1:
        return ()
    return tuple(phase.active_power_w + rows[-1][phase.number] for phase in meters[0].phases)


def _phases(
    meters: list[Meter],
    held_w: tuple[float, ...],
    rows: tuple[tuple[float, ...], ...],
    first_s: float,
    last_s: float,
) -> tuple[float, ...]:
    """Return the net demand per phase: as for the total."""
    if len(meters) != 1 or len(meters[0].phases) != len(held_w):
        return _phases_now(meters, rows)
    at_s = tuple([row[0] for row in rows])
    found: list[float] = []
    for phase, was_w in zip(meters[0].phases, held_w, strict=True):
        low_w, high_w = _extremes(at_s, tuple([row[phase.number] for row in rows]), first_s, last_s)
        found.append(min(max(was_w, phase.active_power_w + low_w), phase.active_power_w + high_w))
    return tuple(found)
