"""Load matching: the battery follows the measured load; grid import stays in a band above zero (MOD-08)."""

from collections.abc import Iterable, Mapping

import msgspec

from control.modes import grid_loop
from control.modes.grid_loop import GridLoop
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.reasons import Reason


class MatchingMemory(msgspec.Struct, frozen=True, gc=False):
    """The grid loop, and the battery power last asked for."""

    loop: GridLoop
    wanted_w: float


def decide(inputs: ModeInputs) -> Wish:
    """Leave the battery alone while the import it would leave lies in the band, else go to the nearer edge of it.

    The lower edge is what the site may lose at once without exporting. PV surplus is taken into the battery,
    because it would be export.
    """
    before: MatchingMemory | None = inputs.memory
    loop = grid_loop.seen(None if before is None else before.loop, inputs)
    low_w, high_w = inputs.parameters["import_low_w"], inputs.parameters["import_high_w"]
    demand_w = loop.demand.demand_w
    last_w = inputs.last_power_w if before is None else before.wanted_w
    wanted_w = min(max(last_w, demand_w - high_w), demand_w - low_w)
    loop, power_w = grid_loop.moved(loop, inputs, wanted_w, inputs.low_w, inputs.high_w)
    grid_w = inputs.snapshot.flow.grid_w
    return Wish(power_w, Reason("load_matching", values={"grid_w": grid_w}), MatchingMemory(loop, wanted_w))


def check(values: Mapping[str, float]) -> Iterable[str]:
    """Check that the band is not upside down, and that nothing left alone is an export."""
    low_w, high_w, deadband_w = values["import_low_w"], values["import_high_w"], values["deadband_w"]
    if low_w > high_w:
        yield f"import_low_w: {low_w:g} W must not be above import_high_w, which is {high_w:g} W"
    if deadband_w > low_w:
        yield f"deadband_w: {deadband_w:g} W must not be above import_low_w, which is {low_w:g} W: it would export"


MODE = Mode(
    mode_id="load_matching",
    title="Load matching",
    text="Let the battery follow the load, without ever exporting.",
    needs=frozenset({Need.GRID_METER, Need.UNIT}),
    parameters=(
        Parameter("import_low_w", "W", 0, 1e7, 100, "Import is raised to this, so that nothing is exported."),
        Parameter("import_high_w", "W", 0, 1e7, 300, "Import above this is taken over by the battery."),
        *grid_loop.PARAMETERS,
    ),
    memory_type=MatchingMemory,
    decide=decide,
    check=check,
)
