"""Every key that says `live` acts in the next cycle without a power step; every other waits for the next start."""

import copy
import random
import typing
from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec
import pytest
from pydantic import BaseModel, ValidationError

from app.scenario import merged
from app.site_model import SiteModel
from control.added import total_w
from control.record import CycleRecord
from control.requests import ApplySettings, BalanceCells, SetServiceVolumes
from control.services.products import Product
from control.services.volume import Volume
from control.settings import Settings
from tests.app.live_parts import BASE, house_of_all
from tests.control import drawn
from tests.control.full_site import CARE, FullHouse, made
from tests.control.plant import House, origin, settings

Path = tuple[str, ...]


NEEDS: dict[str, dict[str, Any]] = {
    "grid_export_share": {"pv_peak_w": 6000.0},
    "pv_peak_w": {"grid_export_share": 0.7},
    "nominal_frequency_hz": {"reconnect": {"preset": "IEEE1547"}},
    "replan_soc_error_pct": {"max_soc_error_pct": 100.0},
    "lock_out_share": {"lock_in_share": 1.0},
    "response_share": {"response_s": 5.0},
    "critical_pct_per_s": {"critical": True},
    **{key: {"keys": ["A" * 43 + "="]} for key in ("hardware", "trial_s", "idle_below_w")},
}
"""Keys that mean something only together with another one of their section."""


X509 = {"connection_file": "", "certificate_file": "a.pem", "key_file": "a.key", "host": "hub", "device_id": "unit"}


BESIDE: dict[str, dict[str, Any]] = {
    "grid_code.general.nominal_hz": {"grid_code": {"preset": "ieee_1547_cat_b"}},
    "grid_code.reactive_by_voltage.": {
        "reactive": {"rule": {"kind": "off"}},
        "grid_code": {"reactive_by_voltage": {"enabled": True}},
    },
    "cloud.": {"cloud": {"connection_file": "connection"}},
    "cloud.identity_file": {"cloud": {"connection_file": ""}},
    **{f"cloud.{key}": {"cloud": X509} for key in ("certificate_file", "key_file", "host", "device_id")},
    "grid_code.setpoint_ramp.pct_per_s": {"grid_code": {"setpoint_ramp": {"enabled": True}}},
    "grid_code.setpoint_ramp.critical": {"grid_code": {"setpoint_ramp": {"enabled": True}}},
}
"""Begin of a key -> what else must stand in the file so that it means something."""


SOLE = {("schema",), ("inverters", "batteries"), ("batteries", "id")}
"""Keys of which this house allows one value only."""


TOGETHER = {("climate", "zones", "zone"), ("outputs", "zone")}
"""Names that must agree; they change together or not at all."""


WANTED, TRIES = 4, 80
"""Other values looked for, and draws in which they have to be found."""


def parts(info: Any) -> list[type[BaseModel]]:
    """Return the sections a key consists of; none for a plain key."""
    annotations = (info.annotation, *typing.get_args(info.annotation))
    return [part for part in annotations if isinstance(part, type) and issubclass(part, BaseModel)]


def sections(model: type[BaseModel] = SiteModel, path: Path = ()) -> Iterable[tuple[type[BaseModel], Path]]:
    """Return every section whose keys become settings of the step, with its path."""
    yield model, path
    for name, info in model.model_fields.items():
        if name not in {"simulation", "connection"}:
            for part in parts(info):
                yield from sections(part, (*path, name))


def keys(*, live: bool) -> list[Path]:
    """Return the path of every key that applies live, or at the next start."""
    return [
        (*path, info.alias or name)
        for model, path in sections()
        for name, info in model.model_fields.items()
        if isinstance(info.json_schema_extra, dict) and (info.json_schema_extra.get("applies") == "live") is live
    ]


def section_of(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    """Return the table a key stands in; of a list of tables the first."""
    found: Any = raw
    for name in path[:-1]:
        found = found.setdefault(name, {})
        found = found[0] if isinstance(found, list) else found
    return found


def changed(path: Path, **other: object) -> Settings | None:
    """Return the settings of the house with one key changed and what that needs; None when it is not a valid site."""
    raw = copy.deepcopy(BASE)
    for begin, beside in BESIDE.items():
        if ".".join(path).startswith(begin):
            raw = merged(raw, copy.deepcopy(beside))
    section_of(raw, path).update(copy.deepcopy(NEEDS.get(path[-1], {})) | other)
    try:
        return made(raw)
    except ValidationError:
        return None


def other_values(path: Path) -> list[Settings]:
    """Return settings with other allowed values of a key, most of them different from those in force."""
    model = next(model for model, found in sections() if found == path[:-1])
    info = next(info for name, info in model.model_fields.items() if path[-1] in {name, info.alias})
    rng = random.Random(".".join(path))
    found: list[Settings] = []
    usual = changed(path)
    for _ in range(TRIES):
        new = changed(path, **{path[-1]: drawn.key_value(rng, path[-1], info)})
        if new is not None and new not in found and new not in (usual, house_of_all().site):
            found.append(new)
        if len(found) == WANTED:
            break
    return found


def steps_of(house: House) -> tuple[float, float]:
    """Return how far active and reactive power moved in the last cycle."""
    before, after = (record.chain.final for record in house.records[-2:])
    return after.active_power_w - before.active_power_w, after.reactive_power_var - before.reactive_power_var


def within_bounds(record: CycleRecord, power_w: float) -> bool:
    """Tell whether a power of before is still allowed: a bound that shrinks is obeyed at once."""
    bounds = record.chain.bounds
    return record.safe_stop is None and bounds.min_w <= power_w <= bounds.max_w


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("path", [path for path in keys(live=True) if path not in TOGETHER], ids=".".join)
def test_a_live_key_reaches_the_step_in_the_next_cycle_without_a_power_step(path: Path) -> None:
    found = other_values(path)
    assert found, "no allowed value of this key makes any difference to the settings"
    for new in found:
        house = house_of_all().twin()
        base, before_w = house.site, house.records[-1].chain.final.active_power_w
        record = house.cycle(ApplySettings(origin(), new))
        assert record.answers[0].accepted, record.answers[0].text
        assert house.memory.settings == new, "the key says live, but the settings in force are not the new ones"
        step_w, step_var = steps_of(house)
        if within_bounds(record, before_w):
            assert abs(step_w) <= max(ramp_w(base, record.dt_s), ramp_w(new, record.dt_s)) + 1e-6
        most_var = max(base.ramp.reactive_var_per_s, new.ramp.reactive_var_per_s) * record.dt_s
        assert record.safe_stop is not None or abs(step_var) <= most_var + 1e-6


@pytest.mark.req("SITE-04")
def test_a_zone_of_the_cabinet_is_renamed_live_together_with_all_that_is_wired_in_it() -> None:
    raw = copy.deepcopy(BASE)
    for part in (*raw["climate"]["zones"], *raw["signals"], *raw["outputs"]):
        if part.get("zone") == "upper":
            part["zone"] = "roof"
    new = made(raw)
    assert new is not None
    house = house_of_all().twin()
    record = house.cycle(ApplySettings(origin(), new))
    assert record.answers[0].accepted, record.answers[0].text
    assert house.memory.settings == new
    assert [zone.zone for zone in record.climate] == ["roof"]
    assert record.safe_stop is None


def ramp_w(site: Settings, dt_s: float) -> float:
    """Return how far active power may move in a cycle."""
    own = site.ramp.modes.get("self_consumption", (0.0, 0.0))
    return max(site.ramp.up_w_per_s, site.ramp.down_w_per_s, *own) * dt_s


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("path", keys(live=False), ids=".".join)
def test_a_key_that_waits_for_a_restart_changes_nothing_before(path: Path) -> None:
    raw = section_of(copy.deepcopy(BASE), path)
    model = next(model for model, found in sections() if found == path[:-1])
    info = next(info for name, info in model.model_fields.items() if path[-1] in {name, info.alias})
    rng = random.Random(".".join(path))
    tried = 0
    for _ in range(TRIES):
        value = drawn.key_value(rng, path[-1], info)
        new = None if value == raw.get(path[-1]) else changed(path, **{path[-1]: value})
        if new is None:
            continue
        tried += 1
        house = house_of_all().twin()
        house.cycle(ApplySettings(origin(), new))
        assert house.memory.settings == house.site
        if tried == WANTED:
            break
    assert tried or path in SOLE, "no other value of this key is allowed"


def slow(site: Settings) -> Settings:
    """Return settings with so slow a ramp that hardly any step hides in it."""
    ramp = msgspec.structs.replace(site.ramp, up_w_per_s=200.0, down_w_per_s=200.0, modes={})
    return msgspec.structs.replace(site, ramp=ramp)


@cache
def delivering(frequency_hz: float) -> FullHouse:
    """Return the house as it delivers what it has sold on a grid far from nominal; tests go on with a twin of it."""
    house = house_of_all().twin()
    house.cycle(ApplySettings(origin(), slow(house.site)))
    start_utc = house.records[-1].at.at_utc // 900.0 * 900.0
    sold = tuple(
        Volume(product.value, start_utc, start_utc + 3600.0, capacity_w)
        for product, capacity_w in ((Product.FCR_D_UP, 1000.0), (Product.FFR, 500.0))
    )
    (answer,) = house.cycle(SetServiceVolumes(origin(), sold)).answers
    assert answer.accepted, answer.text
    house.run(2.0)
    house.frequency_hz = frequency_hz
    house.run(4.0)
    return house


ON_TOP = [path for path in keys(live=True) if path[0] in {"grid_code", "services"}]


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("frequency_hz", [49.65, 50.4])
@pytest.mark.parametrize("path", ON_TOP, ids=".".join)
def test_what_comes_on_top_of_the_mode_changes_live_during_a_disturbance_without_a_power_step(
    path: Path, frequency_hz: float
) -> None:
    for new in other_values(path):
        house = delivering(frequency_hz).twin()
        assert house.records[-1].chain.added
        limit_w = 200.0 * 0.1 + 1e-6
        before = house.records[-1].chain
        record = house.cycle(ApplySettings(origin(), slow(new)))
        if path == ("services", "fcr", "product"):
            text = "fcr-d-up cannot be taken away while it is sold; take its volumes back first"
            assert record.answers[0].text == text
            continue
        assert record.answers[0].accepted, record.answers[0].text
        assert house.memory.settings == slow(new)
        if within_bounds(record, before.final.active_power_w):
            assert abs(steps_of(house)[0]) <= limit_w
        for _ in range(10):
            before, record = record.chain, house.cycle()
            moved_w = total_w(record.chain.added) - total_w(before.added)  # by itself: a lag, an end of a support
            if within_bounds(record, before.final.active_power_w):
                assert abs(steps_of(house)[0] - moved_w) <= limit_w or abs(steps_of(house)[0]) <= limit_w


def without(feature: str) -> dict[str, Any]:
    """Return the site file of the house without a feature."""
    raw = copy.deepcopy(BASE)
    if feature in raw["features"]:
        raw["features"][feature] = False
    elif feature == "counting":
        raw["batteries"][0]["care"]["soc"] = {"track": False}
    elif feature in CARE:
        del raw["batteries"][0]["care"][feature]
    else:
        del raw[feature]
    return raw


ON_AND_OFF = [
    *("cell_balance", "counting", *CARE, "climate", "idle", "sleep", "schedule"),
    *("dso", "reactive", "planning", "grid_code", "services"),
]


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("feature", ON_AND_OFF)
def test_a_feature_is_switched_off_and_on_again_while_the_unit_runs_without_a_power_step(feature: str) -> None:
    house = house_of_all().twin()
    less, more = made(without(feature)), house.site
    assert less is not None
    for new in (less, more):
        before_w = house.records[-1].chain.final.active_power_w
        record = house.cycle(ApplySettings(origin(), new))
        assert record.answers[0].accepted, record.answers[0].text
        assert house.memory.settings == new != (more if new is less else less)
        for _ in range(30):
            step_w, step_var = steps_of(house)
            assert house.records[-1].safe_stop is None
            assert not within_bounds(house.records[-1], before_w) or abs(step_w) <= ramp_w(new, 0.1) + 1e-6
            assert abs(step_var) <= new.ramp.reactive_var_per_s * 0.1 + 1e-6
            before_w = house.records[-1].chain.final.active_power_w
            house.cycle()


@pytest.mark.req("SITE-04")
def test_an_island_is_not_added_or_taken_away_while_the_unit_runs_and_the_answer_says_so() -> None:
    plain = made(without("backup"))
    assert plain is not None
    for old, new in ((house_of_all().site, plain), (plain, house_of_all().site)):
        house = FullHouse(old)
        house.run(1.0)
        answer = house.cycle(ApplySettings(origin(), new)).answers[0]
        assert not answer.accepted
        assert answer.text == "backup was added or removed: this applies at the next restart"
        assert house.memory.settings == old


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("cycles", range(12))
def test_what_is_looked_at_once_a_second_follows_new_settings_in_the_same_cycle(cycles: int) -> None:
    house = house_of_all().twin()
    house.run(cycles * 0.1)
    raw = copy.deepcopy(BASE)
    raw["climate"]["zones"][0] |= {"heat_below_c": 25.0, "heat_until_c": 27.0}
    raw["batteries"][0]["care"]["soc"] = {"capacity_ah": 123.0}
    new = made(raw)
    assert new is not None
    record = house.cycle(ApplySettings(origin(), new))
    assert record.climate[0].task == "heat"
    assert {output.output_id: output.value for output in record.outputs}["heater"] == 1.0
    assert record.racks[0].capacity_ah == pytest.approx(0.99 * 123.0)  # the BMS says 99 % of health


@pytest.mark.req("SITE-04")
def test_a_run_of_balancing_does_not_go_on_when_counting_comes_back_after_it_was_switched_off() -> None:
    house = house_of_all().twin()
    house.run(1.0)
    assert house.cycle(BalanceCells(origin(), "battery1", on=True)).answers[0].accepted
    assert house.run(1.2).racks[0].balancing
    less = made(without("counting"))
    assert less is not None
    assert house.cycle(ApplySettings(origin(), less)).racks == ()
    house.cycle(ApplySettings(origin(), house.site))
    assert [rack.balancing for rack in house.run(1.2).racks] == [False]


@pytest.mark.req("SITE-04")
def test_keys_that_wait_for_a_restart_stay_as_they_are_until_then() -> None:
    base = settings(2)
    house = House(base)
    house.run(1.0)
    swapped = (base.inverters[1].batteries, base.inverters[0].batteries)
    new = msgspec.structs.replace(
        base,
        site_id="another",
        site_name="Another",
        cycle_s=1.0,
        initial_mode="passive",
        inverters=tuple(
            msgspec.structs.replace(unit, batteries=racks, max_charge_w=9e3, max_apparent_va=9e3, max_reactive_var=1.0)
            for unit, racks in zip(base.inverters, swapped, strict=True)
        )[::-1],
        batteries=base.batteries[::-1],
        meters=tuple(msgspec.structs.replace(meter, role="load") for meter in base.meters),
    )
    house.cycle(ApplySettings(origin(), new))
    assert house.memory.settings == base
