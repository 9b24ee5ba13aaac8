"""External control: follow live set-points of P and Q of another system; without them a chosen fallback (MOD-03).

The difference to `local`: a person at the unit who stops renewing has lost the unit out of sight, so `local` ends in
a safe stop. A system that falls silent is an everyday event: power goes to the fallback along the ramp, an alarm says
so, and the next valid set-point is followed at once. Renew about three times within `valid_s`, so that one lost
message costs nothing.
"""

from collections.abc import Iterable, Mapping

import msgspec

from control.modes import self_consumption
from control.modes.mode import Mode, ModeInputs, Need, Parameter, Wish, resolved, setpoint_var
from control.modes.self_consumption import SelfConsumptionMemory
from control.reasons import Reason

REST, ZERO_GRID, LOCAL_SCHEDULE = 0, 1, 2


class ExternalMemory(msgspec.Struct, frozen=True, gc=False):
    """The controller of the fallback that holds grid power at zero; empty while it is not in use."""

    zero_grid: tuple[SelfConsumptionMemory, ...] = ()


def decide(inputs: ModeInputs) -> Wish:
    """Follow the set-point while it is valid, else the fallback."""
    manual = inputs.manual
    fallback = _fallback(inputs)
    if fallback is None:
        reason = Reason("external", manual.by, {"active_power_w": manual.active_power_w})
        return Wish(manual.active_power_w, reason, ExternalMemory())
    if fallback == ZERO_GRID and inputs.snapshot.flow.grid_known:
        return _zero_grid(inputs)
    if fallback == LOCAL_SCHEDULE:
        for holding in inputs.local_schedule:
            for power_w in holding.active_power_w:
                reason = Reason("external_schedule", holding.entry_id, {"active_power_w": power_w})
                return Wish(power_w, reason, ExternalMemory())
    return Wish(0.0, Reason("external_rest"), ExternalMemory())


def reactive_var(inputs: ModeInputs) -> tuple[float, ...]:
    """Return the reactive power of the set-point while it is valid, else of the fallback."""
    if _fallback(inputs) == LOCAL_SCHEDULE:
        return next((holding.reactive_power_var for holding in inputs.local_schedule if holding.reactive_power_var), ())
    return setpoint_var(inputs)


def _fallback(inputs: ModeInputs) -> int | None:
    """Return the fallback in force; None while there is a valid set-point."""
    manual = inputs.manual
    valid = manual.given and inputs.now.at_s < manual.expires_at_s
    return None if valid else round(inputs.parameters["fallback"])


def _zero_grid(inputs: ModeInputs) -> Wish:
    """Let self-consumption with its usual gains hold grid power at zero."""
    memory: ExternalMemory = ExternalMemory() if inputs.memory is None else inputs.memory
    wish = self_consumption.decide(
        msgspec.structs.replace(
            inputs,
            parameters=resolved(self_consumption.MODE),
            memory=memory.zero_grid[0] if memory.zero_grid else None,
        )
    )
    reason = Reason("external_zero_grid", values={"grid_w": inputs.snapshot.flow.grid_w})
    return Wish(wish.active_power_w, reason, ExternalMemory((wish.memory,)))


def check(values: Mapping[str, float]) -> Iterable[str]:
    """Check that there is a life a set-point may have."""
    shortest_s, longest_s = values["min_valid_s"], values["max_valid_s"]
    if shortest_s > longest_s:
        yield f"min_valid_s: {shortest_s:g} s must not be above max_valid_s, which is {longest_s:g} s"


MODE = Mode(
    mode_id="external_control",
    title="External control",
    text="Follow the set-points of another system; without them fall back as chosen.",
    needs=frozenset({Need.UNIT}),
    parameters=(
        Parameter(
            "fallback",
            "",
            0,
            2,
            0,
            "What to do while no valid set-point is there.",
            choices=("rest", "zero grid", "local schedule"),
        ),
        Parameter("min_valid_s", "s", 0.5, 3600, 1.0, "Shortest life of a set-point that is accepted."),
        Parameter("max_valid_s", "s", 0.5, 3600, 900.0, "Longest life of a set-point that is accepted."),
    ),
    memory_type=ExternalMemory,
    decide=decide,
    takes_setpoints=True,
    reactive_var=reactive_var,
    obeys_local_schedule=False,
    check=check,
)
