"""Every key that says `live` acts in the next cycle without a power step; every other waits for the next start."""

import copy
import random
import tomllib
import typing
from collections.abc import Iterable
from typing import Any

import msgspec
import pytest
from pydantic import BaseModel

from app.site_file import cross_checks, settings_of, shipped
from app.site_model import SiteModel
from control.modes import MODES
from control.requests import ApplySettings, SetMode, SetPower
from control.settings import LimitSettings, RampSettings, Settings
from tests.control import drawn
from tests.control.plant import House, origin, settings

Path = tuple[str, ...]
BASE: dict[str, Any] = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
BASE["ramp"] = {"up_w_per_s": 5000.0, "down_w_per_s": 10_000.0, "reactive_var_per_s": 5000.0}
"""Stated, because what is left out follows from the ratings."""
NEEDS: dict[str, dict[str, Any]] = {
    "grid_export_share": {"pv_peak_w": 6000.0},
    "pv_peak_w": {"grid_export_share": 0.7},
}
"""Keys that mean something only together with another one."""


def sections(model: type[BaseModel] = SiteModel, path: Path = ()) -> Iterable[tuple[type[BaseModel], Path]]:
    """Return every section whose keys become settings of the step, with its path."""
    yield model, path
    for name, info in model.model_fields.items():
        for part in (info.annotation, *typing.get_args(info.annotation)):
            if isinstance(part, type) and issubclass(part, BaseModel) and name not in {"simulation", "connection"}:
                yield from sections(part, (*path, name))


def keys(*, live: bool) -> list[Path]:
    """Return the path of every key that applies live, or at the next start."""
    return [
        (*path, info.alias or name)
        for model, path in sections()
        for name, info in model.model_fields.items()
        if isinstance(info.json_schema_extra, dict)
        and (info.json_schema_extra.get("applies") == "live") is live
        and not any(isinstance(part, type) and issubclass(part, BaseModel) for part in (info.annotation,))
    ]


def section_of(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    found: Any = raw
    for name in path[:-1]:
        found = found.setdefault(name, {})
        found = found[0] if isinstance(found, list) else found
    return found


def changed(path: Path, other: object) -> Settings | None:
    """Return the settings of the shipped house with one key changed; None when that is not a valid site."""
    raw = copy.deepcopy(BASE)
    section_of(raw, path).update({path[-1]: other} | NEEDS.get(path[-1], {}))
    model = SiteModel.model_validate(raw)
    return None if list(cross_checks(model)) else settings_of(model)


def other_values(path: Path) -> Iterable[Settings]:
    """Return settings with other allowed values of a key."""
    model = next(model for model, found in sections() if found == path[:-1])
    info = next(info for name, info in model.model_fields.items() if path[-1] in {name, info.alias})
    rng = random.Random(".".join(path))
    for _ in range(8):
        made = changed(path, drawn.key_value(rng, path[-1], info))
        if made is not None:
            yield made


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("path", keys(live=True), ids=".".join)
def test_a_live_key_reaches_the_step_in_the_next_cycle_without_a_power_step(path: Path) -> None:
    base = settings_of(SiteModel.model_validate(BASE))
    reached = 0
    for new in other_values(path):
        if new == base:
            continue
        house = House(base, load_w=2000.0)
        house.run(5.0)
        before_w = house.records[-1].chain.final.active_power_w
        answer_record = house.cycle(ApplySettings(origin(), new))
        assert answer_record.answers[0].accepted, answer_record.answers[0].text
        assert house.memory.settings == new, "the key says live, but the settings in force are not the new ones"
        reached += 1
        chain = answer_record.chain
        if answer_record.safe_stop is None and chain.bounds.min_w <= before_w <= chain.bounds.max_w:
            most_w = max(ramp_w(base, answer_record.dt_s), ramp_w(new, answer_record.dt_s))
            assert abs(chain.final.active_power_w - before_w) <= most_w + 1e-6
    assert reached, "no allowed value of this key makes any difference to the settings"


def ramp_w(site: Settings, dt_s: float) -> float:
    own = site.ramp.modes.get("self_consumption", (0.0, 0.0))
    return max(site.ramp.up_w_per_s, site.ramp.down_w_per_s, *own) * dt_s


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("path", keys(live=False), ids=".".join)
def test_a_key_that_waits_for_a_restart_changes_nothing_before(path: Path) -> None:
    base = settings_of(SiteModel.model_validate(BASE))
    try:
        others = list(other_values(path))
    except drawn.UndrawableError:
        return  # text, such as ids and addresses: nothing of the step
    for new in others:
        house = House(base)
        house.run(0.2)
        house.cycle(ApplySettings(origin(), new))
        assert house.memory.settings == base


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


LIMITS: list[tuple[dict[str, Any], float]] = [
    ({"max_discharge_w": 500.0}, 500.0),
    ({"max_discharge_w": 0.0}, 0.0),
    ({"min_soc_pct": 48.0}, 5000.0 * 2.0 / 5.0),
    ({"min_soc_pct": 60.0}, 0.0),
    ({"grid_export_w": 0.0}, 3000.0),
    ({"grid_code_export_w": 500.0}, 3500.0),
]


@pytest.mark.req("SITE-04", "LIM-02")
@pytest.mark.parametrize(("limits", "allowed_w"), LIMITS)
def test_a_limit_that_is_tightened_live_holds_in_the_same_cycle_and_power_returns_on_the_ramp(
    limits: dict[str, Any], allowed_w: float
) -> None:
    base = settings()
    house = House(base, load_w=3000.0)
    house.run(5.0)
    tight = msgspec.structs.replace(base, limits=LimitSettings(**limits))
    record = house.cycle(ApplySettings(origin(), tight))
    assert record.chain.bounds.max_w == pytest.approx(allowed_w)
    assert record.chain.final.active_power_w <= allowed_w + 1e-6
    house.run(2.0)
    before_w = house.records[-1].chain.final.active_power_w
    record = house.cycle(ApplySettings(origin(), base))
    assert abs(record.chain.final.active_power_w - before_w) <= base.ramp.up_w_per_s * record.dt_s + 1e-6


@pytest.mark.req("SITE-04")
def test_a_ramp_changed_in_the_middle_of_a_ramp_goes_on_from_where_it_was() -> None:
    base = settings(ramp=RampSettings(1000.0, 1000.0))
    house = House(base)
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"), SetPower(origin(), 4000.0, valid_s=600.0))
    first_w = house.run(0.9).chain.final.active_power_w
    faster = msgspec.structs.replace(base, ramp=RampSettings(5000.0, 5000.0))
    record = house.cycle(ApplySettings(origin(), faster))
    assert record.chain.final.active_power_w == pytest.approx(first_w + 500.0)


@pytest.mark.req("SITE-04")
@pytest.mark.parametrize("mode_id", MODES)
def test_parameters_of_every_mode_change_live_within_the_ramp(mode_id: str) -> None:
    house = House(settings(), load_w=2000.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), mode_id))
    house.run(4.0)
    rng = random.Random(mode_id)
    for _ in range(20):
        before_w = house.records[-1].chain.final.active_power_w
        given = {mode_id: drawn.parameters(rng, mode_id, share=1.0)}
        record = house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, mode_parameters=given)))
        assert record.answers[0].accepted
        assert {name: house.memory.mode_parameters[name] for name in given[mode_id]} == given[mode_id]
        if record.safe_stop is None and house.records[-2].safe_stop is None:
            limit_w = house.site.ramp.down_w_per_s * record.dt_s
            assert abs(record.chain.final.active_power_w - before_w) <= limit_w + 1e-6
        house.run(0.5)


def test_settings_with_a_parameter_out_of_range_are_refused_whole() -> None:
    house = House(settings())
    house.run(1.0)
    for wrong, words in (({"self_consumption": {"kp": 9.0}}, "0 to 2"), ({"party": {}}, "unknown mode")):
        new = msgspec.structs.replace(house.site, mode_parameters=wrong, time_zone="Europe/Berlin")
        answer = house.cycle(ApplySettings(origin(), new)).answers[0]
        assert not answer.accepted
        assert words in answer.text
        assert house.memory.settings == house.site
