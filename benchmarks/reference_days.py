"""Every mode on its reference day of one second, against what a perfect battery makes of the same seconds."""

import itertools
import math

from benchmarks.day_plant import Day, Flow, Store, controlled, flow_of, perfect
from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, progress

TITLE = "modes on their reference days"
HOME = Store(10_000.0, 5_000.0)
SHOP = Store(80_000.0, 50_000.0)
PV_W = 6_000.0
THEORETICAL_SHARE = 0.98
SHOP_LIMIT_W = 18_000.0
CHARGE_LIMIT_W = 3_000.0
REACTION_S = 5
"""Grid power that is wrong for longer than this after the load has moved is the controller's fault."""
CHARGING = {
    "target_soc_pct": 80.0,
    "rate_w": 2_500.0,
    "import_limit_w": CHARGE_LIMIT_W,
    "start_min": 1_320.0,
    "end_min": 120.0,
    "start2_min": 690.0,
    "end2_min": 840.0,
}


def run(scale: Scale) -> Outcome:
    """Run the real control step once a second over each day; a quick run takes half an hour of it."""
    first_s, seconds = scale.pick(0, 43_200), scale.pick(86_400, 1_800)
    house, shop = (flow_of(name, first_s=first_s, seconds=seconds) for name in ("house", "shop"))
    figures: list[Figure] = []
    for pv in ("pv_mixed", "pv_clear", "pv_overcast"):
        progress(f"reference_days: self-consumption, {pv}")
        figures += self_consumption(flow_of("house", pv, peak_w=PV_W, first_s=first_s, seconds=seconds), pv)
    progress("reference_days: peak shaving")
    figures += _peaks(shop)
    progress("reference_days: charge only")
    figures += _charging(controlled(house, HOME, "charge_only", CHARGING, soc_pct=20.0))
    progress("reference_days: load matching")
    figures += _matching(house)
    notes = (
        "Theoretical: a perfect battery with the same capacity, power and efficiency on the same data of one second.",
        "One control cycle a second on the mean of the second before; the product runs ten cycles a second.",
        "pv_overcast has no target: there is no surplus at all, so every exported watt is a load that went away.",
    )
    return Outcome(tuple(figures), notes)


def self_consumption(flow: Flow, name: str) -> list[Figure]:
    """Return self-consumption and self-sufficiency against the perfect battery."""
    ours, ideal = controlled(flow, HOME, "self_consumption"), perfect(flow, HOME, lambda demand_w: demand_w)
    target = Target(THEORETICAL_SHARE, Of.RATIO, at_least=True) if name != "pv_overcast" else None
    return [
        Figure(f"house and {name}: self-consumption", 100.0 * ours.self_consumption, "%", target,
               Anchor("theoretical", 100.0 * ideal.self_consumption)),
        Figure(f"house and {name}: self-sufficiency", 100.0 * ours.self_sufficiency, "%", target,
               Anchor("theoretical", 100.0 * ideal.self_sufficiency)),
    ]  # fmt: skip


def shaved(flow: Flow, *, averaging_min: float) -> Day:
    """Return a stretch of the shop's day with its peaks shaved."""
    parameters = {"import_limit_w": SHOP_LIMIT_W, "averaging_min": averaging_min, "recharge_w": 20_000.0}
    return controlled(flow, SHOP, "peak_shaving", parameters, soc_pct=90.0)


def _peaks(flow: Flow) -> list[Figure]:
    bare_w = max(perfect(flow, SHOP, lambda _: 0.0).window_means_w())
    figures: list[Figure] = []
    for name, averaging_min in (("mean of the quarter hour", 15.0), ("every moment", 0.0)):
        day = shaved(flow, averaging_min=averaging_min)
        figures += [
            Figure(f"shop, {name}: largest 15 min mean", max(day.window_means_w()), "W",
                   Target(SHOP_LIMIT_W), Anchor("without battery", bare_w)),
            Figure(f"shop, {name}: discharged", _discharged_wh(day), "Wh"),
        ]  # fmt: skip
    return figures


def _charging(day: Day) -> list[Figure]:
    return [
        Figure("charge only: seconds with discharge", sum(power > 0.0 for power in day.battery_w), "s", Target(0.0)),
        Figure("charge only: seconds above its import limit", beyond_import(day, CHARGE_LIMIT_W), "s", Target(0.0)),
        Figure("charge only: state of charge reached", max(day.soc_pct), "%"),
    ]


def _matching(flow: Flow) -> list[Figure]:
    ours = controlled(flow, HOME, "load_matching", soc_pct=90.0)
    other = controlled(flow, HOME, "self_consumption", soc_pct=90.0)
    return [
        Figure("load matching: seconds with export", beyond_export(ours), "s", Target(0.0),
               Anchor("self-consumption", beyond_export(other))),
        Figure("load matching: seconds in which the battery moves", moving_s(ours), "s", Target(1.0, Of.RATIO),
               Anchor("self-consumption", moving_s(other))),
    ]  # fmt: skip


def beyond_export(day: Day, tolerance_w: float = 10.0) -> int:
    """Count the seconds with export that no fall of the load within the last seconds explains."""
    net_w = [load_w - pv_w for load_w, pv_w in zip(day.flow.load_w, day.flow.pv_w, strict=True)]
    return sum(
        day.grid_w[at] < -tolerance_w and net_w[at] > max(net_w[at - REACTION_S : at]) - 50.0
        for at in range(REACTION_S, len(net_w))
    )


def beyond_import(day: Day, limit_w: float, tolerance_w: float = 50.0) -> int:
    """Count the seconds of charging above an import limit that no rise of the load within the last seconds explains."""
    net_w = [load_w - pv_w for load_w, pv_w in zip(day.flow.load_w, day.flow.pv_w, strict=True)]
    return sum(
        day.battery_w[at] < -1.0
        and day.grid_w[at] > limit_w + tolerance_w
        and net_w[at] < min(net_w[at - REACTION_S : at]) + 50.0
        for at in range(REACTION_S, len(net_w))
    )


def moving_s(day: Day, least_w: float = 5.0) -> int:
    """Count the seconds in which the battery's power changes by more than a little."""
    return sum(abs(now - then) > least_w for then, now in itertools.pairwise(day.battery_w))


def _discharged_wh(day: Day) -> float:
    return math.fsum(power for power in day.battery_w if power > 0.0) / 3600.0
