"""The care of the racks in the site file."""

import pytest

from app.site_file import SiteFileError, parse_site, settings_of, shipped
from control.battery.settings import NtcSettings
from control.readings import NO_LIMIT

TEXT = shipped("residential").read_text(encoding="utf-8")


def with_care(care: str, features: str = "") -> str:
    text = TEXT.replace("[[meters]]", f"[batteries.care]\n{care}\n\n[[meters]]", 1)
    return text.replace("[limits]", f"{features}\n\n[limits]", 1)


@pytest.mark.parametrize("site", ["residential", "commercial"])
def test_every_rack_of_the_shipped_sites_is_counted_and_nothing_else_is_switched_on(site: str) -> None:
    settings = settings_of(parse_site(shipped(site).read_text(encoding="utf-8"), site))
    assert [care.device_id for care in settings.battery_care] == [rack.device_id for rack in settings.batteries]
    assert all(care.balance == () and care.auto_charge == () for care in settings.battery_care)


def test_care_may_be_switched_off() -> None:
    assert settings_of(parse_site(with_care("soc = { track = false }"), "test")).battery_care == ()


def test_a_full_table_of_care_arrives_in_the_settings() -> None:
    care = """
soc = { capacity_ah = 195, doubt_pct = 8 }
ends = { full_voltage_v = 55.2, empty_voltage_v = 46 }
cell = { resistance_ohm = 0.0005, voltage_mv_per_k = 0.1, ntc = { true_beta_k = 3435, offset_k = 1.5 } }
critical = { soc_pct = 4 }
auto_charge = { power_w = 300 }
"""
    text = with_care(care, "[features]\ncell_balance = true\n\n[balance]\nstart_spread_v = 0.05")
    (entry,) = settings_of(parse_site(text, "test")).battery_care
    assert entry.soc.capacity_ah == 195
    assert entry.ends.full_voltage_v == 55.2
    assert entry.cell.ntc == (NtcSettings(true_beta_k=3435, offset_k=1.5),)
    assert entry.balance[0].start_spread_v == 0.05
    assert entry.auto_charge[0].energy_wh_per_day == 2000.0
    (plain,) = settings_of(
        parse_site(with_care("auto_charge = { power_w = 300, energy_wh_per_day = 500 }"), "t")
    ).battery_care
    assert plain.auto_charge[0].energy_wh_per_day == 500.0
    assert (plain.ends.full_voltage_v, plain.ends.empty_voltage_v, plain.soc.capacity_ah) == (NO_LIMIT, 0.0, 0.0)
    assert plain.balance == ()


@pytest.mark.parametrize(
    ("care", "words"),
    [
        ("soc = { doubt_pct = 90 }", ["batteries[0].care.soc.doubt_pct", "90", "2 to 50"]),
        (
            "auto_charge = { target_soc_pct = 20 }",
            ["batteries[0].care.auto_charge.power_w", "missing", "10 to 1000000"],
        ),
        ("cel = {}", ["batteries[0].care.cel", "did you mean 'cell'"]),
        (
            "ends = { empty_cell_v = 3.6 }",
            ["batteries[0].care.ends.empty_cell_v: 3.6 must be below", "ends.not_full_cell_v, which is 3.3"],
        ),
    ],
)
def test_a_wrong_key_is_refused_with_its_name_value_and_range(care: str, words: list[str]) -> None:
    with pytest.raises(SiteFileError) as refused:
        parse_site(with_care(care), "test")
    assert all(word in str(refused.value) for word in words), str(refused.value)
