"""Peak shaving: keep import and export below their limits, and the battery full for the next peak (MOD-02)."""

from collections.abc import Iterable, Mapping

import msgspec

from control import billing_window
from control.modes import grid_loop
from control.modes.grid_loop import GridLoop
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish
from control.readings import NO_LIMIT
from control.reasons import Reason

NONE_W = 1e7
"""Largest value of a power parameter; as a limit it means "none"."""
REFILL_HYSTERESIS_PCT = 2.0
"""A full battery is recharged again when it has lost this much."""
QUARTER_S = 900.0
"""The window that is watched while every moment counts, so that a change of the parameter finds it ready."""
WINDOWS_MIN = (0.0, 5.0, 10.0, 15.0, 30.0, 60.0)


class PeakMemory(msgspec.Struct, frozen=True, gc=False):
    """The grid loop and whether the battery is being refilled."""

    loop: GridLoop
    refilling: bool


def decide(inputs: ModeInputs) -> Wish:
    """Cover what is above the import limit, take what is above the export limit, recharge in between."""
    parameters = inputs.parameters
    before: PeakMemory | None = inputs.memory
    loop = grid_loop.seen(None if before is None else before.loop, inputs)
    refilling = _refilling(inputs, refilling=before is None or before.refilling)
    limit_w = parameters["import_limit_w"]
    margin_w = limit_w * parameters["margin_pct"] / 100.0
    aim_w = limit_w - margin_w
    grid_w = inputs.snapshot.flow.grid_w
    cap_w = aim_w
    if parameters["averaging_min"] > 0.0:
        (window,) = inputs.billing
        cap_w = min(billing_window.allowed_w(window, aim_w), parameters["ceiling_w"])
    recharge_to_w = min(cap_w, aim_w) - margin_w if refilling else -NO_LIMIT
    export_w = min(parameters["export_limit_w"], inputs.export_limit_w)
    surplus_w = min(grid_loop.at_export_limit_w(loop, export_w), 0.0)
    wanted_w, reason = _wanted(parameters, loop.demand.demand_w, cap_w, recharge_to_w, surplus_w, grid_w)
    loop, power_w = grid_loop.moved(loop, inputs, wanted_w, inputs.low_w, inputs.high_w)
    return Wish(power_w, reason, PeakMemory(loop, refilling))


def _wanted(
    parameters: Mapping[str, float],
    demand_w: float,
    cap_w: float,
    recharge_to_w: float,
    surplus_w: float,
    grid_w: float,
) -> tuple[float, Reason]:
    """Return the battery power for a net demand, and why; `surplus_w` takes what is above the export limit, <= 0."""
    values = {"limit_w": cap_w, "grid_w": grid_w}
    if demand_w > cap_w:
        return demand_w - cap_w, Reason("peak_import", values=values)
    recharge_w = -min(parameters["recharge_w"], max(recharge_to_w - demand_w, 0.0))
    if surplus_w < recharge_w:
        return surplus_w, Reason("peak_export", values=values)
    if recharge_w < 0.0:
        return recharge_w, Reason("peak_recharge", values=values)
    return 0.0, Reason("peak_ready", values=values)


def _refilling(inputs: ModeInputs, *, refilling: bool) -> bool:
    """Tell whether the battery is to be recharged: up to the target, and again some percent below it."""
    target_pct = inputs.parameters["recharge_soc_pct"]
    start_pct = target_pct if refilling else target_pct - REFILL_HYSTERESIS_PCT
    return any(soc_pct < start_pct for soc_pct in inputs.snapshot.soc_pct)


def billed_s(values: Mapping[str, float]) -> float:
    """Return the length of the window whose import is to be measured, s."""
    length_s = values["averaging_min"] * 60.0
    return length_s if length_s > 0.0 else QUARTER_S


def check(values: Mapping[str, float]) -> Iterable[str]:
    """Check the window's length and that the ceiling is not below the limit."""
    length_min, limit_w, ceiling_w = values["averaging_min"], values["import_limit_w"], values["ceiling_w"]
    if length_min not in WINDOWS_MIN:
        allowed = ", ".join(f"{minutes:g}" for minutes in WINDOWS_MIN)
        yield f"averaging_min: {length_min:g} is no billing window, allowed: {allowed} min"
    if ceiling_w < limit_w:
        yield f"ceiling_w: {ceiling_w:g} W must not be below import_limit_w, which is {limit_w:g} W"


MODE = Mode(
    mode_id="peak_shaving",
    title="Peak shaving",
    text="Keep the power drawn from the grid below a limit; recharge in quiet times.",
    needs=frozenset({Need.GRID_METER, Need.UNIT}),
    parameters=(
        Parameter("import_limit_w", "W", 0, NONE_W, 10_000, "Import above this is shaved."),
        Parameter("export_limit_w", "W", 0, NONE_W, NONE_W, "Export above this or the site's limit is stored."),
        Parameter("averaging_min", "min", 0, 60, 15, "Window whose mean keeps the import limit; 0: every moment."),
        Parameter("ceiling_w", "W", 0, NONE_W, NONE_W, "Import never wanted, even while the window's mean has room."),
        Parameter("margin_pct", "%", 0, 20, 1, "Share of the limit kept free for what comes too fast."),
        Parameter("recharge_w", "W", 0, NONE_W, 5_000, "Power of recharging while import is below the limit."),
        Parameter("recharge_soc_pct", "%", 0, 100, 95, "State of charge kept ready for peaks."),
        *grid_loop.PARAMETERS,
    ),
    memory_type=PeakMemory,
    decide=decide,
    check=check,
    billed_s=billed_s,
)
