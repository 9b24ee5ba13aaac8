"""Features of a generated site that are off unless the site file names them, each with what is wired for it."""

import random
from typing import Any

from control.plan import Intent, Plan, PlanKind, PlanSlot
from control.services.book import QUARTER_S
from control.services.settings import offered
from control.services.volume import Volume
from control.settings import Settings
from tests.control import drawn

SHARE = 0.5
"""How often each feature is there."""
IDS = {
    "output_id": ("k1", "fridge", "oven", "sun", "fan1", "heater1", "wake", "balance1", "nonsense"),
    "battery_id": ("battery1", "battery2", "battery9"),
    "device_id": ("inverter1", "inverter2", "inverter9"),
    "tier": ("binding", "intraday", "day_ahead", "local", "weekly"),
}
"""Names of what is wired, for requests about it."""


def add(rng: random.Random, raw: dict[str, Any], share: float = SHARE, *, backup: bool) -> None:
    """Put features into a raw site file; whether there is backup is decided at the start of a history."""
    raw["signals"], raw["outputs"] = [], []
    if backup:
        _backup(rng, raw)
    for feature in (_climate, _rest, _dso, _reactive, _schedule, _planning, _care, _grid_code, _services):
        if rng.random() < share:
            feature(rng, raw)


def _wire(raw: dict[str, Any], group: str, **entries: dict[str, Any]) -> None:
    raw[group] += [{"id": name, **entry} for name, entry in entries.items()]


def _backup(rng: random.Random, raw: dict[str, Any]) -> None:
    raw["features"] = {"backup": True, "screen": False}
    raw["backup"] = {
        "synchronised_by": rng.choice(("signal", "inverter", "dead_bus")),
        "reconnect": {"observation_s": rng.choice((1.0, 5.0, 60.0)), "return_pct_per_min": rng.choice((10.0, 1000.0))},
        "forming_timeout_s": rng.choice((5.0, 30.0)),
    }
    _wire(raw, "signals", closed={"role": "grid_contactor_closed"}, angle={"role": "phase_difference"})
    _wire(
        raw,
        "outputs",
        k1={"role": "grid_contactor"},
        fridge={"role": "load_group", "priority": 0, "power_w": 300.0},
        oven={"role": "load_group", "priority": 2, "power_w": 2500.0},
        sun={"role": "pv_group"},
    )


def _climate(rng: random.Random, raw: dict[str, Any]) -> None:
    racks = [rack["id"] for rack in raw["batteries"]]
    raw["climate"] = {
        "cabinet": rng.choice(("5kwh", "10kwh", "80kwh")),
        "zones": [{"zone": "upper", "racks": racks}, {"zone": "lower"}],
        "max_heater_w": rng.choice((150.0, 1000.0)),
    }
    zones = {"air1": "upper", "air2": "lower"}
    _wire(raw, "signals", **{name: {"role": "zone_temperature", "zone": zone} for name, zone in zones.items()})
    _wire(raw, "signals", wet={"role": "zone_humidity", "zone": "upper"}, door={"role": "door_open"})
    fan, heater = {"role": "fan"}, {"role": "heater", "power_w": 100.0}
    _wire(raw, "outputs", fan1=fan | {"zone": "upper"}, fan2=fan | {"zone": "lower"})
    _wire(raw, "outputs", heater1=heater | {"zone": "upper"}, heater2=heater | {"zone": "lower"})


def _rest(rng: random.Random, raw: dict[str, Any]) -> None:
    raw["idle"] = {"idle_after_s": 10.0, "power_w": rng.choice((60.0, 6000.0)), "wake_after_s": rng.choice((0.0, 5.0))}
    if rng.random() < 0.7:
        raw["sleep"] = {"sleep_after_s": 60.0, "min_awake_s": 0.0, "min_asleep_s": rng.choice((0.0, 30.0))}
        _wire(raw, "outputs", wake={"role": "battery_wake", "safe_value": 1.0})


def _dso(rng: random.Random, raw: dict[str, Any]) -> None:
    raw["dso"] = {
        "import_w": rng.choice((0.0, 1000.0)),
        "export_w": rng.choice((0.0, 2000.0)),
        "keep_s": rng.choice((1.0, 900.0)),
        "fallback": rng.choice(("release", "hold", "limit")),
        "own_surplus_free": rng.random() < 0.5,
    }
    if rng.random() < 0.5:
        _wire(raw, "signals", ripple={"role": "dso_limit"})


def _reactive(rng: random.Random, raw: dict[str, Any]) -> None:
    points = [[0.9, 0.4], [0.97, 0.0], [1.03, 0.0], [1.1, -0.4]]
    rules: list[dict[str, Any]] = [
        {"kind": "fixed_q", "reactive_power_var": 900.0},
        {"kind": "fixed_pf", "power_factor": -0.9, "time_constant_s": 3.0},
        {"kind": "q_by_u", "points": points, "time_constant_s": 2.0, "dead_band_pu": 0.01},
        {"kind": "pf_by_p", "points": [[0.5, 1.0], [1.0, 0.9]]},
    ]
    raw["reactive"] = {"rule": rng.choice(rules), "fallback": rng.choice(rules[:2])}


def _grid_code(rng: random.Random, raw: dict[str, Any]) -> None:
    quick = {"observation_s": rng.choice((1.0, 10.0)), "return_pct_per_min": 1000.0}
    raw["grid_code"] = {
        "preset": rng.choice(("en_50549_1", "vde_ar_n_4105", "ieee_1547_cat_b")),
        "first_start": quick,
        "reconnect": quick,
        "power_by_voltage": {"enabled": rng.random() < 0.5},
    }


def _services(rng: random.Random, raw: dict[str, Any]) -> None:
    products = rng.sample(("fcr-n", "fcr-d-up", "fcr-d-down", "fcr-ce"), rng.randint(1, 4))
    saturation = {"saturation": rng.choice(("input", "output", "none"))} if rng.random() < 0.3 else {}
    raw["services"] = {
        "fcr": [{"product": product, **saturation, "limited": rng.random() < 0.7} for product in products],
        "ffr": {"alternative": rng.choice(("49.7", "49.6", "49.5")), "duration": rng.choice(("long", "short"))},
        "baseline": rng.choice(("zero", "schedule", "below")),
        "market_active": rng.random() < 0.3,
        "min_soc_pct": rng.choice((10.0, 45.0)),
        "fade_s": rng.choice((0.1, 10.0)),
    }


def _schedule(rng: random.Random, raw: dict[str, Any]) -> None:
    night, day = rng.uniform(-4000.0, 4000.0), rng.choice((0.0, 500.0))
    raw["schedule"] = [
        {"id": "night", "start": "18:00", "end": "06:00", "active_power_w": night},
        {"id": "day", "start": "06:00", "end": "18:00", "active_power_w": day},
    ][: rng.choice((1, 2))]


def _planning(rng: random.Random, raw: dict[str, Any]) -> None:
    raw["planning"] = {"charge_efficiency": 1.0, "discharge_efficiency": 1.0, "max_soc_error_pct": 50.0}
    raw["tariff"] = {"kind": rng.choice(("fixed", "dynamic"))}


def _care(rng: random.Random, raw: dict[str, Any]) -> None:
    raw["features"] = raw.get("features", {}) | {"cell_balance": True}
    raw["balance"] = {"min_cell_v": 3.0, "rest_s": 0.0, "min_run_s": 0.0}
    for rack in raw["batteries"]:
        auto = {"power_w": 300.0, "pause_s": 0.0}
        rack["care"] = {"critical": {"soc_pct": 30.0, "after_s": 1.0, "unasked_after_s": 10.0}, "auto_charge": auto}
    _wire(raw, "outputs", balance1={"role": "cell_balance", "zone": "battery1"})
    if rng.random() < 0.3:
        raw["batteries"][0]["care"]["soc"] = {"track": False}


def a_plan(rng: random.Random, settings: Settings, now_utc: float, soc_pct: float) -> Plan:
    """Return a plan of one slot, right for a site without losses whose limits allow its power."""
    power_w = rng.choice((-1000.0, 0.0, 1000.0))
    capacity_wh = sum(rack.capacity_wh for rack in settings.batteries)
    grid_w = 500.0 - power_w
    slot = PlanSlot(
        start_utc=now_utc - 1.0,
        length_s=900.0,
        battery_w=power_w,
        low_w=min(power_w, 0.0),
        high_w=max(power_w, 0.0),
        grid_w=grid_w,
        load_w=500.0,
        pv_w=0.0,
        curtailed_w=0.0,
        soc_pct=soc_pct - power_w * 0.25 / capacity_wh * 100.0,
        buy_per_kwh=0.3,
        sell_per_kwh=0.3,
        intent=rng.choice(list(Intent)),
        other_minute=rng.choice((-1.0, 600.0)),
    )
    cost = grid_w / 4000.0 * 0.3
    return Plan(now_utc, PlanKind.LP, soc_pct, (slot,), cost, cost, cost, cost)


def volumes(rng: random.Random, settings: Settings, now_utc: float) -> tuple[Volume, ...]:
    """Return volumes of some products the site offers, from this quarter of an hour or the next."""
    (own,) = settings.services
    start_utc = (now_utc // QUARTER_S + rng.choice((0, 0, 0, 1))) * QUARTER_S
    end_utc = start_utc + rng.choice((1, 4)) * QUARTER_S
    return tuple(
        Volume(product.value, start_utc, end_utc, rng.choice((100.0, 500.0, 2000.0)))
        for product in rng.sample(offered(own), rng.choice((1, 1, 2)) if len(offered(own)) > 1 else 1)
    )


def signal_value(rng: random.Random, role: str, low: float, high: float) -> float:
    """Return what a sensor reads: mostly something that keeps the unit going."""
    if role in {"smoke", "water", "dso_limit", "door_open"}:
        return 1.0 if rng.random() < 0.02 else 0.0
    return drawn.wild(rng) if rng.random() < 0.01 else drawn.within(rng, low, high)
