"""Limits of the grid connection beyond its total power: the fuse of each phase and the share of PV that may go out."""

import math
from collections.abc import Iterable

from control.limit_unit import PhaseRoom, Unit, nothing
from control.model import Phase, PlantSnapshot
from control.net_demand import PHASES, NetDemand, on_phase
from control.readings import NO_LIMIT, MeterRole
from control.reasons import Reason
from control.record import Bound
from control.settings import InverterSettings, Settings

LEAST_VOLTAGE_V = 50.0
"""A phase below this is off; what flows there cannot be calculated."""


def rooms(snapshot: PlantSnapshot, settings: Settings, demand: NetDemand) -> tuple[tuple[PhaseRoom, ...], ...] | None:
    """Return for each configured inverter its room on the phases it feeds, empty without a fuse; None when unknown.

    The active power a fuse leaves beside the reactive current is compared with the net demand of the phase; the
    difference is shared by the inverters of that phase in proportion to their ratings. A three-phase inverter feeds
    all phases alike.
    """
    fuse_a, units = settings.limits.fuse_a, settings.inverters
    if fuse_a >= NO_LIMIT:
        return ((),) * len(units)
    phases = [meter.phases for meter in snapshot.meters if meter.role is MeterRole.GRID]
    if len(phases) != 1 or not demand.known:
        return None
    fed = fed_phases(settings)
    windows: dict[int, tuple[float, float]] = {}
    for phase, demand_w in zip(phases[0], demand.phases_w, strict=False):
        if phase.number in fed and _measured(phase):
            allowed_w = _allowed_w(phase, fuse_a)
            windows[phase.number] = min(demand_w - allowed_w, 0.0), max(demand_w + allowed_w, 0.0)
    if len(windows) < len(fed):
        return None
    totals = {
        number: (
            math.fsum(on_phase(unit, unit.max_charge_w, number) for unit in units),
            math.fsum(on_phase(unit, unit.max_discharge_w, number) for unit in units),
        )
        for number in fed
    }
    return tuple(
        tuple(
            PhaseRoom(
                number,
                windows[number][0] * unit.max_charge_w / totals[number][0],
                windows[number][1] * unit.max_discharge_w / totals[number][1],
            )
            for number in _fed(unit)
        )
        for unit in units
    )


def fed_phases(settings: Settings) -> set[int]:
    """Return the numbers of the phases the inverters of the site feed."""
    return {phase for unit in settings.inverters for phase in _fed(unit)}


def _measured(phase: Phase) -> bool:
    """Tell whether what a fuse sees of a phase is measured."""
    return phase.voltage_v >= LEAST_VOLTAGE_V and phase.active_power_known and phase.current_known


def _fed(unit: InverterSettings) -> tuple[int, ...]:
    return (unit.phase,) if unit.phase else PHASES


def _allowed_w(phase: Phase, fuse_a: float) -> float:
    """Return the active power the fuse of a phase carries beside the reactive current that flows, W."""
    active_a = phase.active_power_w / phase.voltage_v
    reactive_a = math.sqrt(max(phase.current_a**2 - active_a**2, 0.0))
    return math.sqrt(max(fuse_a**2 - reactive_a**2, 0.0)) * phase.voltage_v


def phase_fuse(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Keep the current of every phase the inverter feeds below its fuse, in both directions."""
    if unit.phases_unknown:
        yield nothing(Reason("phase_unknown", unit.settings.device_id))
    for room in unit.phases:
        values = {"phase": float(room.phase), "fuse_a": settings.limits.fuse_a}
        yield Bound(room.low_w, room.high_w, Reason("phase_fuse", unit.settings.device_id, values))


def grid_code(settings: Settings, demand: NetDemand) -> Iterable[Bound]:
    """Keep feed-in below the share of the PV peak that the grid code or the connection contract allows.

    The battery may not add to the feed-in beyond it; modes that steer by the grid meter store what is above.
    """
    limit_w = settings.limits.grid_code_export_w
    if limit_w >= NO_LIMIT:
        return
    if not demand.known:
        yield nothing(Reason("grid_unknown"))
        return
    highest_w = max(demand.held_w + demand.shortfall_w + limit_w, 0.0)
    yield Bound(-NO_LIMIT, highest_w, Reason("grid_code", values={"limit_w": limit_w}))
