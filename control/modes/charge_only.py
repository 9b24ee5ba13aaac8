"""Charge only: fill the battery to a target inside time windows, inside an import limit; never discharge (MOD-04)."""

from collections.abc import Iterable, Mapping

import msgspec

from control import local_time
from control.local_time import MINUTES_A_DAY
from control.modes import grid_loop
from control.modes.grid_loop import GridLoop
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.reasons import Reason

NONE_W = 1e7
"""Largest value of a power parameter; as a limit it means "none"."""
HYSTERESIS_PCT = 1.0
"""Charging begins again when the state of charge has fallen this far below the target."""
WINDOWS = (("start_min", "end_min"), ("start2_min", "end2_min"))


class ChargeMemory(msgspec.Struct, frozen=True, gc=False):
    """The grid loop and whether the target has been reached."""

    loop: GridLoop
    full: bool


def decide(inputs: ModeInputs) -> Wish:
    """Charge with the rate, less what the grid connection needs for the load."""
    parameters = inputs.parameters
    before: ChargeMemory | None = inputs.memory
    import_w = parameters["import_limit_w"]
    limited = import_w < NONE_W
    if limited and not inputs.snapshot.flow.grid_known:
        return Wish(0.0, Reason("need_grid_meter"), stop=True)
    loop = grid_loop.seen(None if before is None else before.loop, inputs)
    full = _full(inputs, full=before is not None and before.full)
    wanted_w, reason = -parameters["rate_w"], Reason("charge_only", values={"limit_w": parameters["rate_w"]})
    if limited and loop.demand.demand_w - import_w > wanted_w:
        wanted_w = loop.demand.demand_w - import_w
        reason = Reason("charge_import", values={"limit_w": import_w})
    if full:
        wanted_w, reason = 0.0, Reason("charge_done", values={"soc_pct": parameters["target_soc_pct"]})
    elif not _open(inputs):
        wanted_w, reason = 0.0, Reason("charge_window")
    # The lower bound keeps the slow part of the loop from ever charging more than the rate.
    low_w = max(inputs.low_w, -parameters["rate_w"])
    loop, power_w = grid_loop.moved(loop, inputs, min(wanted_w, 0.0), low_w, 0.0)
    return Wish(power_w, reason, ChargeMemory(loop, full))


def _full(inputs: ModeInputs, *, full: bool) -> bool:
    """Tell whether the target is reached; it stays so until the state of charge has fallen a little."""
    least_pct = inputs.parameters["target_soc_pct"] - (HYSTERESIS_PCT if full else 0.0)
    return all(soc_pct >= least_pct for soc_pct in inputs.snapshot.soc_pct)


def _open(inputs: ModeInputs) -> bool:
    """Tell whether the local time lies in one of the windows."""
    parameters = inputs.parameters
    minute = local_time.minute_of_day(inputs.now.at_utc, inputs.time_zone)
    return any(local_time.within(minute, parameters[start], parameters[end]) for start, end in WINDOWS)


def _never_open(start_min: float, end_min: float) -> bool:
    whole_day = start_min == 0.0 and end_min == MINUTES_A_DAY
    return start_min % MINUTES_A_DAY == end_min % MINUTES_A_DAY and not whole_day


def check(values: Mapping[str, float]) -> Iterable[str]:
    """Check that there is a time at which the mode may charge at all."""
    if all(_never_open(values[start], values[end]) for start, end in WINDOWS):
        yield f"end_min: {values['end_min']:g} is also start_min, so no window is open; choose another end"


_MINUTE = "minutes since local midnight"

MODE = Mode(
    mode_id="charge_only",
    title="Charge only",
    text="Charge the battery to a target and keep it; never discharge.",
    needs=frozenset({Need.UNIT}),
    parameters=(
        Parameter("target_soc_pct", "%", 0, 100, 100, "State of charge at which charging ends."),
        Parameter("rate_w", "W", 0, NONE_W, 3_000, "Most power charged with."),
        Parameter("import_limit_w", "W", 0, NONE_W, NONE_W, "Import left by charging; 0 charges from surplus only."),
        Parameter("start_min", "min", 0, MINUTES_A_DAY, 0, f"Begin of the window, {_MINUTE}."),
        Parameter("end_min", "min", 0, MINUTES_A_DAY, MINUTES_A_DAY, f"End of the window, {_MINUTE}; may be next day."),
        Parameter("start2_min", "min", 0, MINUTES_A_DAY, 0, f"Begin of a second window, {_MINUTE}."),
        Parameter("end2_min", "min", 0, MINUTES_A_DAY, 0, f"End of the second window, {_MINUTE}; the begin: none."),
        *grid_loop.PARAMETERS,
    ),
    memory_type=ChargeMemory,
    decide=decide,
    check=check,
)
