"""All live bounds of a cycle together."""

import msgspec

from control import limits
from control.dso import rule as dso_rule
from control.grid_code import rule as grid_code
from control.limit_unit import Unit
from control.memory import Memory
from control.model import PlantSnapshot
from control.readings import DeviceState
from control.record import Bound, Bounds, UnitBounds

UNABLE = frozenset({DeviceState.FAULT, DeviceState.MAINTENANCE})
"""States an inverter does not leave because it is told to run."""


class Bounded(msgspec.Struct, frozen=True):
    """The units as the limits see them, the bounds of each, and those of the site."""

    units: tuple[Unit, ...]
    each: tuple[UnitBounds, ...]
    site: Bounds

    def narrowed(self, more: tuple[Bound, ...]) -> "Bounded":
        """Return the bounds with further limits of the site."""
        if not more:
            return self
        return msgspec.structs.replace(self, site=limits.narrow((*self.site.limits, *more)))

    def of(self, device_id: str) -> "Bounded":
        """Return the bounds of a power that one inverter does alone: its own come first; empty: shared among all."""
        own = [
            bound
            for unit in self.each
            if unit.device_id == device_id
            for bound in limits.together((unit,))
            if bound not in self.site.limits
        ]
        if not own:
            return self
        return msgspec.structs.replace(self, site=limits.narrow((*own, *self.site.limits)))


def as_if_running(snapshot: PlantSnapshot) -> PlantSnapshot:
    """Return the plant with every inverter running that could, to see what the limits would allow then."""
    inverters = tuple(
        inverter
        if inverter.state in UNABLE
        else msgspec.structs.replace(inverter, state=DeviceState.RUNNING, dead_man_armed=True)
        for inverter in snapshot.inverters
    )
    return msgspec.structs.replace(snapshot, inverters=inverters)


def bounded(memory: Memory, snapshot: PlantSnapshot, dt_s: float) -> Bounded:
    """Return the live bounds of every inverter with its racks, and of the site."""
    settings = memory.settings
    units = limits.units(
        snapshot,
        settings,
        memory.limits,
        dt_s,
        memory.last_reactive_var,
        memory.demand,
        tied=grid_code.tied(memory),
    )
    each = tuple(limits.unit_bounds(unit, settings) for unit in units)
    each = grid_code.held(memory, each, snapshot.at_s)
    imposed = (
        *dso_rule.bounds(memory.dso, memory.demand, settings),
        *grid_code.bounds(memory, snapshot.at_s),
    )
    return Bounded(units, each, limits.site_bounds(settings, each, memory.demand, imposed))
