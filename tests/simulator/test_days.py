# pyright: reportPrivateUsage=false
from __future__ import annotations

import hashlib
import itertools
import json
import math
from pathlib import Path
from typing import Any

import pytest

from simulator import days
from simulator.days import DAY_S, LoadDay, load_day, load_names, pv_day, pv_names

DATA = Path(days.__file__).parent / "data"
PROVENANCE: dict[str, Any] = json.loads((DATA / "provenance.json").read_text(encoding="utf-8"))
HOUR_S = 3600


def total_w(day: LoadDay) -> list[float]:
    return [math.fsum(day.power_w(t_s)) for t_s in range(DAY_S)]


def mean_w(power_w: list[float], from_h: float, to_h: float) -> float:
    part = power_w[int(from_h * HOUR_S) : int(to_h * HOUR_S)]
    return math.fsum(part) / len(part)


@pytest.fixture(scope="module")
def house_w() -> list[float]:
    return total_w(load_day("house"))


@pytest.fixture(scope="module")
def shop_w() -> list[float]:
    return total_w(load_day("shop"))


def test_there_is_a_house_a_shop_and_three_skies() -> None:
    assert load_names() == ("house", "shop")
    assert pv_names() == ("pv_clear", "pv_mixed", "pv_overcast")
    assert set(PROVENANCE["days"]) == {*load_names(), *pv_names()}


def test_a_day_that_does_not_exist_is_refused_with_the_days_that_do() -> None:
    with pytest.raises(ValueError, match="no load day 'factory'; there are house, shop"):
        load_day("factory")
    with pytest.raises(ValueError, match="there are pv_clear, pv_mixed, pv_overcast"):
        pv_day("house")


@pytest.mark.parametrize("name", [*load_names(), *pv_names()])
def test_data_file_is_the_one_that_the_provenance_describes(name: str) -> None:
    told = PROVENANCE["days"][name]
    content = (DATA / told["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == told["sha256"]
    assert len(content) == told["bytes"]


def test_provenance_names_the_source_and_licence_of_weather_house_and_shop() -> None:
    for source in ("weather", "pvlib", "richardsonpy", "demandlib"):
        assert PROVENANCE["sources"][source]["licence"]
    told = PROVENANCE["what_is_real_and_what_is_not"]
    assert told["real"]
    assert told["synthesised"]


def test_all_data_together_are_small_enough_for_the_package() -> None:
    assert sum(file.stat().st_size for file in DATA.iterdir()) <= 600_000


def test_no_file_lies_in_the_data_folder_that_the_provenance_does_not_know() -> None:
    known = {told["file"] for told in PROVENANCE["days"].values()}
    assert {file.name for file in DATA.iterdir()} == known | {"provenance.json"}


@pytest.mark.parametrize("name", load_names())
def test_a_load_day_has_one_value_for_every_second(name: str) -> None:
    day = load_day(name)
    assert [len(phase.samples) for phase in day._phases] == [DAY_S] * 3
    assert [phase.step_s for phase in day._phases] == [1] * 3


@pytest.mark.parametrize("name", pv_names())
def test_a_pv_day_has_output_for_every_second_and_temperature_for_every_minute(name: str) -> None:
    day = pv_day(name)
    assert (len(day._output.samples), day._output.step_s) == (DAY_S, 1)
    assert (len(day._ambient.samples), day._ambient.step_s) == (DAY_S // 60 + 1, 60)


@pytest.mark.parametrize("name", load_names())
def test_energy_of_a_load_day_is_that_of_its_provenance(name: str) -> None:
    assert load_day(name).energy_wh == pytest.approx(PROVENANCE["days"][name]["energy_wh"], abs=1e-3)


def test_house_day_uses_as_much_energy_as_its_source_profile() -> None:
    assert load_day("house").energy_wh == pytest.approx(PROVENANCE["days"]["house"]["source_energy_wh"], rel=1e-4)


def test_shop_day_uses_as_much_energy_as_its_standard_load_profile() -> None:
    assert load_day("shop").energy_wh == pytest.approx(PROVENANCE["days"]["shop"]["source_energy_wh"], rel=1e-4)


@pytest.mark.parametrize("name", load_names())
def test_three_phases_add_up_to_the_energy_of_the_day(name: str) -> None:
    day = load_day(name)
    phases_wh = [math.fsum(day.power_w(t_s)[phase] for t_s in range(DAY_S)) / HOUR_S for phase in range(3)]
    assert phases_wh == pytest.approx(PROVENANCE["days"][name]["energy_by_phase_wh"], abs=1e-3)
    assert sum(phases_wh) == pytest.approx(day.energy_wh)
    assert min(phases_wh) > 0.1 * day.energy_wh


@pytest.mark.parametrize("name", load_names())
def test_no_phase_of_a_load_day_ever_feeds_in(name: str) -> None:
    day = load_day(name)
    assert min(min(day.power_w(t_s)) for t_s in range(DAY_S)) >= 0.0


def test_kettle_and_oven_switch_more_than_one_kilowatt_within_a_second(house_w: list[float]) -> None:
    steps_w = [after - before for before, after in itertools.pairwise(house_w)]
    assert sum(step_w > 1000.0 for step_w in steps_w) >= 10
    assert sum(step_w < -1000.0 for step_w in steps_w) >= 10


def test_house_sleeps_at_night_cooks_for_breakfast_and_again_for_dinner(house_w: list[float]) -> None:
    night_w = mean_w(house_w, 0.5, 5.5)
    assert night_w < 250.0
    assert mean_w(house_w, 6.25, 8.75) > 2.0 * night_w
    assert mean_w(house_w, 17.0, 21.5) > 2.0 * night_w
    assert max(house_w) < 11_000.0


def test_fridge_comes_and_goes_all_night(house_w: list[float]) -> None:
    night_w = house_w[: 5 * HOUR_S]
    starts = sum(after - before > 100.0 for before, after in itertools.pairwise(night_w))
    assert 4 <= starts <= 20


def test_shop_is_busy_while_open_and_keeps_a_base_load_at_night(shop_w: list[float]) -> None:
    assert 5_000.0 < mean_w(shop_w, 1.0, 5.0) < 10_000.0
    assert mean_w(shop_w, 9.0, 12.0) > 2.5 * mean_w(shop_w, 1.0, 5.0)
    assert mean_w(shop_w, 13.75, 15.0) < mean_w(shop_w, 9.0, 12.0)
    assert min(shop_w) > 2_000.0
    assert max(shop_w) < 50_000.0


def test_shop_compressor_draws_an_inrush_of_a_second_or_two(shop_w: list[float]) -> None:
    night_w = shop_w[HOUR_S : 5 * HOUR_S]
    peaks = [
        second
        for second in range(1, len(night_w) - 3)
        if night_w[second] - night_w[second - 1] > 4_000.0 and night_w[second] - night_w[second + 2] > 2_500.0
    ]
    assert len(peaks) >= 10


@pytest.mark.parametrize("name", pv_names())
def test_pv_is_zero_at_night_and_never_above_a_cloud_edge(name: str) -> None:
    day = pv_day(name)
    night = [*range(5 * HOUR_S), *range(22 * HOUR_S, DAY_S)]
    assert all(day.output_per_wp(t_s) == 0.0 for t_s in night)
    output = [day.output_per_wp(t_s) for t_s in range(DAY_S)]
    assert min(output) == 0.0
    assert max(output) == pytest.approx(PROVENANCE["days"][name]["peak_w_per_wp"])
    assert max(output) <= 1.15


@pytest.mark.parametrize("name", pv_names())
def test_yield_of_a_pv_day_is_that_of_its_provenance(name: str) -> None:
    day = pv_day(name)
    assert day.yield_wh_per_wp == pytest.approx(PROVENANCE["days"][name]["yield_wh_per_wp"], abs=1e-5)
    summed = math.fsum(day.output_per_wp(t_s) for t_s in range(DAY_S)) / HOUR_S
    assert summed == pytest.approx(day.yield_wh_per_wp)


@pytest.mark.parametrize("name", pv_names())
def test_clouds_at_one_second_keep_the_irradiation_of_the_weather_file(name: str) -> None:
    told = PROVENANCE["days"][name]["horizontal_irradiation_wh_per_m2"]
    assert told["as_built_with_clouds"] == pytest.approx(told["sum_of_the_24_source_values_of_one_hour_each"], rel=0.01)


def test_a_clear_day_yields_more_than_a_mixed_one_and_that_more_than_an_overcast_one() -> None:
    clear, mixed, overcast = (pv_day(name).yield_wh_per_wp for name in pv_names())
    assert clear > mixed > 2.0 * overcast
    assert 5.5 < clear < 7.5
    assert overcast < 2.0


def test_a_cloud_takes_half_the_plant_within_half_a_minute_on_the_mixed_day_only() -> None:
    def deepest_fall(name: str) -> float:
        day = pv_day(name)
        return max(day.output_per_wp(t_s) - day.output_per_wp(t_s + 30) for t_s in range(DAY_S - 30))

    assert deepest_fall("pv_mixed") > 0.5
    assert deepest_fall("pv_clear") < 0.1
    assert deepest_fall("pv_overcast") < 0.1


@pytest.mark.parametrize("name", pv_names())
def test_outside_air_is_that_of_a_day_in_may_and_warmer_in_the_afternoon(name: str) -> None:
    day = pv_day(name)
    air_c = [day.ambient_c(t_s) for t_s in range(0, DAY_S, 60)]
    assert min(air_c) > 5.0
    assert max(air_c) < 30.0
    assert day.ambient_c(15 * HOUR_S) > day.ambient_c(5 * HOUR_S) + 2.0
    assert max(abs(after - before) for before, after in itertools.pairwise(air_c)) < 0.2


def test_time_wraps_at_midnight_forward_and_backward() -> None:
    house, mixed = load_day("house"), pv_day("pv_mixed")
    noon_s = 12 * HOUR_S + 17
    for days_away in (-3, -1, 1, 400):
        assert house.power_w(noon_s + days_away * DAY_S) == house.power_w(noon_s)
        assert mixed.output_per_wp(noon_s + days_away * DAY_S) == mixed.output_per_wp(noon_s)
    assert house.power_w(DAY_S) == house.power_w(0)
    assert house.power_w(-1e-18) == house.power_w(0)
    assert mixed.ambient_c(-1e-18) == mixed.ambient_c(0)
    assert mixed.output_per_wp(DAY_S - 0.5) == 0.0


def test_load_holds_within_a_second_and_sun_glides() -> None:
    house, clear = load_day("house"), pv_day("pv_clear")
    assert house.power_w(36_000.999) == house.power_w(36_000.0)
    before, after = clear.output_per_wp(36_000), clear.output_per_wp(36_001)
    assert clear.output_per_wp(36_000.25) == pytest.approx(before + 0.25 * (after - before))


@pytest.mark.parametrize("t_s", [math.nan, math.inf, -math.inf])
def test_a_time_that_is_no_number_is_refused(t_s: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        load_day("house").power_w(t_s)
    with pytest.raises(ValueError, match="finite"):
        pv_day("pv_clear").ambient_c(t_s)


def test_a_file_of_another_format_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "house.z").write_bytes(b"ZIP!\x01\x03")

    def elsewhere(_package: str) -> Path:
        return tmp_path

    monkeypatch.setattr(days.resources, "files", elsewhere)
    with pytest.raises(ValueError, match="not of a format"):
        days._read("house")
