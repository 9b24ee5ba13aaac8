"""Every mode handed over to every other one under power, on the plant in physics: no jolt, no swing, no stop."""

from itertools import pairwise
from typing import Any

import pytest

from app.scenario import FORMAT, built
from app.site_file import shipped
from app.values import Look
from app.virtual import VirtualSite
from control.modes import MODES
from control.record import CycleRecord, Event, EventKind, State
from control.requests import Origin, Request, Role, SetMode, SetPower, Source

RAMP_W_PER_S = 1500.0
LEG_S = 10.0
STILL_W = 150.0
"""What a command moves by itself: the noise of the meter, the dead bands of the loops."""
PARAMETERS: dict[str, dict[str, float]] = {
    "peak_shaving": {"import_limit_w": 1000.0, "averaging_min": 0.0, "recharge_w": 0.0},
    "charge_only": {"rate_w": 2500.0},
    "external_control": {"fallback": 0.0},
    "backup": {"target_soc_pct": 90.0, "charge_power_w": 1500.0},
}
GIVEN_W = {"local": -2000.0, "external_control": 1200.0}
"""The set-points of the modes that take one."""
SITE: dict[str, Any] = {
    "signals": [
        {"id": "contactor_closed", "role": "grid_contactor_closed"},
        {"id": "phase", "role": "phase_difference"},
    ],
    "outputs": [{"id": "contactor", "role": "grid_contactor"}],
    "features": {"backup": True},
    "backup": {"synchronised_by": "signal"},
    "ramp": {"up_w_per_s": RAMP_W_PER_S, "down_w_per_s": RAMP_W_PER_S},
    "simulation": {"battery": {"start_soc_pct": 55.0}},
}


def all_ways() -> list[str]:
    """Return a walk over the modes that takes the way from each to each other one exactly once (Hierholzer)."""
    left = {first: [second for second in MODES if second != first] for first in MODES}
    stack, walk = [next(iter(MODES))], list[str]()
    while stack:
        if left[stack[-1]]:
            stack.append(left[stack[-1]].pop())
        else:
            walk.append(stack.pop())
    return walk[::-1]


def origin(number: int) -> Origin:
    return Origin(Source.SCREEN, Role.INSTALLER, f"leg-{number}", "Ada")


def asked_for(mode_id: str, number: int) -> list[Request]:
    """Return what a person does: choose the mode, say why, and give the set-point where there is one."""
    given: list[Request] = [SetMode(origin(number), mode_id, PARAMETERS.get(mode_id, {}), f"trial {number}")]
    if mode_id in GIVEN_W:
        given.append(SetPower(origin(number), GIVEN_W[mode_id], valid_s=60.0))
    return given


def house() -> VirtualSite:
    """Return a house that needs 3 kW without sun, ten cycles a second."""
    raw: dict[str, Any] = {
        "schema": FORMAT,
        "title": "handing over",
        "site": "residential",
        "duration_s": 3600.0,
        "change": SITE,
        "load": {"constant_w": 3000.0},
        "pv": {"constant_w": 0.0},
    }
    return VirtualSite(built(raw, "bumpless", "bumpless", shipped("residential").parent))


def command_w(record: CycleRecord) -> float:
    return sum(command.active_power_w for command in record.commands)


def leg(site: VirtualSite, *requests: Request) -> list[Look]:
    """Hand in requests and let time pass."""
    site.world.requests += requests
    return [site.turn() for _ in range(round(LEG_S / site.cycle_s))]


@pytest.mark.req("MOD-11")
def test_any_mode_hands_over_to_any_other_under_power_without_a_jolt_and_the_log_tells_who_and_why() -> None:
    site, walk = house(), all_ways()
    assert len(walk) == len(MODES) * (len(MODES) - 1) + 1
    leg(site)
    last = leg(site, *asked_for(walk[0], 0))[-1]
    powers: dict[str, float] = {}
    for number, (first, second) in enumerate(pairwise(walk), start=1):
        before_w, before_true_w = command_w(last.record), true_w(last)
        looks = leg(site, *asked_for(second, number))
        told = f"{first} to {second}"
        assert [look.record.safe_stop for look in looks if look.record.safe_stop] == [], told
        assert {look.record.state for look in looks} == {State.RUN}, told
        commands = [before_w, *(command_w(look.record) for look in looks)]
        steps = [abs(after - before) for before, after in pairwise(commands)]
        assert max(steps) <= RAMP_W_PER_S * site.cycle_s + 1.0, told
        low, high = sorted((before_w, commands[-1]))
        assert low - STILL_W <= min(commands), told
        assert max(commands) <= high + STILL_W, told
        measured = [before_true_w, *map(true_w, looks)]
        assert low - 2 * STILL_W <= min(measured), told
        assert max(measured) <= high + 2 * STILL_W, told
        (event,) = [event for look in looks for event in look.record.events if event.kind is EventKind.MODE]
        assert event == Event(EventKind.MODE, second, told, event.cause)
        assert all(word in event.cause for word in ("screen", "Ada", f"trial {number}")), event.cause
        assert looks[-1].record.mode_id == second
        last, powers[second] = looks[-1], commands[-1]
    under_power = [mode_id for mode_id, power_w in powers.items() if abs(power_w) > 1000.0]
    assert sorted({*MODES} - {*under_power}) == ["passive"]


def true_w(look: Look) -> float:
    return sum(machine.state.active_power_w for machine in look.plant.machines.values())
