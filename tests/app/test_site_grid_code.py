"""`[grid_code]`: a preset, single values over it, and what is wrong in words (GRD-08)."""

from pathlib import Path

import pytest

from app import grid_code_docs
from app.site_file import SiteFileError, parse_site, settings_of, shipped
from control.grid_code.model import FrequencyResponse
from control.grid_code.presets import PRESETS, Known
from control.reactive.model import ReactiveKind
from control.settings import Settings

GOOD = shipped("residential").read_text(encoding="utf-8")


def site(text: str) -> Settings:
    return settings_of(parse_site(GOOD + text, "site"))


def problems(text: str) -> str:
    with pytest.raises(SiteFileError) as caught:
        site(text)
    return "\n".join(caught.value.problems)


def test_without_the_section_there_is_no_grid_code() -> None:
    assert site("").grid_code == ()


@pytest.mark.req("GRD-08")
@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_alone_is_enough(preset: str) -> None:
    (code,) = site(f'[grid_code]\npreset = "{preset}"\n').grid_code
    assert code.preset == preset
    assert code.nominal_hz == (60.0 if preset.startswith("ieee") else 50.0)
    assert (len(code.over), len(code.under), len(code.first_start), len(code.reconnect)) == (1, 1, 1, 1)
    assert code.voltage == ()


def test_single_values_replace_those_of_the_preset() -> None:
    settings = site(
        '[grid_code]\npreset = "en_50549_1"\nprotection = { over_frequency_1_hz = 52.0 }\n'
        "[grid_code.over_frequency]\nstart_hz = 50.5\nstop_hz = 50.5\ndroop_pct = 4\ndelay_s = 0.5\n"
        '[grid_code.under_frequency]\nreference = "momentary"\nreturn_pct_per_min = 10\n'
        "[grid_code.power_by_voltage]\nenabled = true\nresponse_s = 20\n"
        "[grid_code.reconnect]\nobservation_s = 300\n"
    )
    (code,) = settings.grid_code
    assert code.over == (FrequencyResponse(50.5, 50.5, 4.0, delay_s=0.5),)
    assert code.under[0].reference.value == "momentary"
    assert code.under[0].return_pct_per_min == 10.0
    assert code.voltage[0].time_constant_s == pytest.approx(20.0 / 2.9957, rel=1e-4)
    assert (code.reconnect[0].observation_s, code.first_start[0].observation_s) == (300.0, 60.0)
    assert code.protection["over_frequency_1_hz"] == 52.0


@pytest.mark.req("GRD-08")
def test_the_ramp_of_set_points_by_4110_slows_orders_and_not_the_loop_that_follows_the_house() -> None:
    plain = site("").ramp
    ramp = site('[grid_code]\npreset = "vde_ar_n_4110"\n').ramp
    rated_w = site('[grid_code]\npreset = "vde_ar_n_4110"\n').grid_code[0].rated_w
    assert (ramp.up_w_per_s, ramp.down_w_per_s) == (plain.up_w_per_s, plain.down_w_per_s)
    assert set(ramp.modes) == {"external_control", "local", "binding", "intraday", "day_ahead"}
    assert ramp.modes["binding"] == pytest.approx((0.005 * rated_w, 0.005 * rated_w))
    critical = site('[grid_code]\npreset = "vde_ar_n_4110"\nsetpoint_ramp = { critical = true }\n').ramp
    assert critical.modes["external_control"][0] == pytest.approx(0.00167 * rated_w)
    assert site('[grid_code]\npreset = "en_50549_1"\n').ramp == plain


def test_the_slower_of_two_ramps_counts() -> None:
    text = GOOD.replace("[site]", "[ramp]\nmodes = { local = [1.0, 1.0] }\n[site]", 1)
    ramp = settings_of(parse_site(text + '[grid_code]\npreset = "vde_ar_n_4110"\n', "site")).ramp
    assert ramp.modes["local"] == (1.0, 1.0)


def test_q_of_u_of_the_code_becomes_the_rule_of_the_site_and_keeps_its_fallback() -> None:
    code = '[grid_code]\npreset = "vde_ar_n_4110"\nreactive_by_voltage = { enabled = true }\n'
    settings = site(code)
    (own,) = settings.reactive
    assert (own.rule.kind, own.rule.points) == (ReactiveKind.Q_BY_U, ((0.96, 0.33), (1.04, -0.33)))
    assert own.base_va == settings.grid_code[0].rated_w
    assert own.rule.time_constant_s == pytest.approx(10.0 / 2.9957, rel=1e-4)
    fallback = '[reactive]\nfallback = { kind = "fixed_pf", power_factor = -0.95 }\n'
    (both,) = site(code.replace("4110", "4105") + fallback).reactive
    assert (both.rule.kind, both.fallback.power_factor) == (ReactiveKind.Q_BY_U, -0.95)
    assert both.base_va != settings.grid_code[0].rated_w


def test_the_95_percent_time_may_be_given_instead_of_the_time_constant() -> None:
    text = '[reactive]\nrule = { kind = "fixed_q", settling_s = 9.0, min_power_factor = 0.9 }\n'
    (own,) = site(text).reactive
    assert own.rule.time_constant_s == pytest.approx(3.0, rel=0.01)
    assert own.rule.min_power_factor == 0.9


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('preset = "sweden"', "grid_code.preset"),
        ('preset = "en_50549_1"\n[grid_code.general]\nnominal_hz = 55', "grid_code.general.nominal_hz: 55, allowed"),
        ('preset = "en_50549_1"\n[grid_code.general]\nnominal_hz = 60', "grid_code.over_frequency.start_hz: 50.2"),
        (
            'preset = "en_50549_1"\n[grid_code.over_frequency]\nstop_hz = 50.3',
            "grid_code.over_frequency.stop_hz: 50.3 must lie between 50 and start_hz",
        ),
        ('preset = "en_50549_1"\n[grid_code.under_frequency]\nstop_hz = 50.1', "grid_code.under_frequency.stop_hz"),
        ('preset = "en_50549_1"\n[grid_code.reconnect]\nlow_hz = 50.1', "must hold the nominal 50 Hz between them"),
        ('preset = "en_50549_1"\n[grid_code.power_by_voltage]\nzero_pu = 1.05', "grid_code.power_by_voltage.start_pu"),
        (
            'preset = "en_50549_1"\n[grid_code.power_by_voltage]\ncharge_start_pu = 0.9\ncharge_zero_pu = 0.95',
            "charge_start_pu: 0.9 must be above charge_zero_pu, which is 0.95",
        ),
        ('preset = "en_50549_1"\nprotection = { over_speed = 1.0 }', "grid_code.protection.over_speed: unknown"),
        (
            'preset = "en_50549_1"\nreactive_by_voltage = { enabled = true }\n[reactive]\nrule = { kind = "fixed_q" }',
            "stands beside reactive.rule",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_with_key_value_and_range(text: str, fault: str) -> None:
    assert fault in problems(f"[grid_code]\n{text}\n")


def test_the_document_of_the_presets_is_what_the_table_says() -> None:
    written = Path(__file__).parents[2] / "docs/grid-code.md"
    assert written.read_text(encoding="utf-8") == grid_code_docs.document(), "run `make docs`"
    assert {known.value for known in Known} == {"read", "recalled", "chosen"}
