"""`ballast services`, the new words of `ballast ask`, and `[services]` of the site file (GRD-04)."""

import argparse
import asyncio
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.ask import AskError, request_of
from app.ask_services import WordsError
from app.cli import main
from app.explain import explained
from app.scenario import merged
from app.services_command import state_lines, volume_lines
from app.site_file import SiteFileError, parse_raw_site, settings_of, shipped
from control.readings import FrequencySource
from control.requests import ClearServiceVolumes, SetServiceVolumes, TestFrequency
from control.services.products import Product, Saturation
from control.services.settings import Baseline
from tests.app.test_link import Unit
from tests.control.services.service_house import ALL, ServiceHouse, site

EVERYTHING = {
    "fcr": [{"product": "fcr-n", "nem_factor": 0.4}, {"product": "fcr-d-up", "full_up_hz": 49.4, "nem_low_hz": 49.95}],
    "ffr": {"alternative": "49.5", "duration": "short", "buffer_s": 20.0},
    "baseline": "below",
    "frequency_source": "simulated",
    "usable_energy_wh": 5000.0,
    "frequency_meter": "grid",
    "market_active": True,
}


def tables(services: dict[str, Any]) -> dict[str, Any]:
    raw = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
    return merged(raw, {"services": services})


def test_what_the_site_file_says_arrives_and_the_rest_is_as_the_requirements_have_it() -> None:
    (own,) = settings_of(parse_raw_site(tables(EVERYTHING), "test")).services
    normal, up = own.fcr
    assert (normal.product, normal.nem_factor, normal.nem_disable_min) == (Product.FCR_N, 0.4, 57.5)
    assert (up.droop.full_up_hz, up.droop.start_up_hz, up.nem_band_hz) == (49.4, 49.9, (49.95, 50.1))
    assert up.saturation is Saturation.OUTPUT
    (ffr,) = own.ffr
    assert (ffr.threshold_hz, ffr.activation_s, ffr.support_s, ffr.buffer_s) == (49.5, 0.7, 5.0, 20.0)
    assert (own.baseline, own.frequency_source, own.market_active) == (Baseline.BELOW, FrequencySource.SIMULATED, True)
    assert (own.usable_wh, own.frequency_meter, own.stale_after_s) == (5000.0, "grid", 1.0)


def test_a_site_without_the_section_offers_nothing() -> None:
    raw = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
    assert settings_of(parse_raw_site(raw, "test")).services == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"fcr": [], "ffr": None}, "services: offers nothing"),
        ({"fcr": [{"product": "fcr-n"}, {"product": "fcr-n"}]}, "services.fcr[1].product: 'fcr-n' is there twice"),
        ({"fcr": [{"product": "fcr-n", "full_up_hz": 50.5}]}, "services.fcr[0]: fcr-n: full_up_hz 50.5 Hz must be"),
        ({"ffr": {"boost_share": 0.9}}, "services.ffr: ffr: boost_share 0.9 must not be above overshoot_share"),
        ({"min_soc_pct": 80.0, "max_soc_pct": 70.0}, "services.min_soc_pct: 80 must be below services.max_soc_pct"),
        ({"min_soc_pct": 0.0}, "services.min_soc_pct: 0 is below limits.min_soc_pct"),
        ({"frequency_meter": "sun"}, "services.frequency_meter: 'sun' is not a meter of this file, allowed: grid"),
        ({"frequency_source": "file"}, "services.frequency_file: is missing"),
    ],
)
def test_what_does_not_fit_together_is_named(change: dict[str, Any], fault: str) -> None:
    services = {key: value for key, value in {**EVERYTHING, **change}.items() if value is not None}
    with pytest.raises(SiteFileError, match=r".") as error:
        parse_raw_site(tables(services), "test")
    assert fault in str(error.value)


def test_the_upper_end_of_the_reservoir_stays_inside_the_limits_of_the_site() -> None:
    raw = merged(tables(EVERYTHING), {"limits": {"max_soc_pct": 80.0}})
    with pytest.raises(SiteFileError, match=r"services.max_soc_pct: 90 is above limits.max_soc_pct, which is 80"):
        parse_raw_site(raw, "test")


def asked(*words: str, **options: object) -> object:
    values = {"start": "2026-11-21T14:00", "hours": 2.0, "minutes": 5.0, "acknowledge_market": False, **options}
    return request_of(argparse.Namespace(what=words[0], words=list(words[1:]), **values))


def test_the_words_of_ask_make_requests() -> None:
    sold = asked("sell", "fcr-d-up=2000", "ffr=500")
    assert isinstance(sold, SetServiceVolumes)
    assert [(one.product, one.capacity_w, one.end_utc - one.start_utc) for one in sold.volumes] == [
        ("fcr-d-up", 2000.0, 7200.0),
        ("ffr", 500.0, 7200.0),
    ]
    assert sold.volumes[0].start_utc == 1_795_269_600.0
    soon = asked("sell", "ffr=1", start="")
    assert isinstance(soon, SetServiceVolumes)
    assert soon.volumes[0].start_utc % 900.0 == 0.0
    back = asked("take-back", "ffr")
    assert isinstance(back, ClearServiceVolumes)
    assert (back.product, asked("take-back")) == ("ffr", msgspec.structs.replace(back, product=""))
    test = asked("test-frequency", "on")
    assert isinstance(test, TestFrequency)
    assert (test.enabled, test.minutes) == (True, 5.0)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("sell", "sun=2"), "'sun=2' is not of the form PRODUCT=WATTS"),
        (("sell", "ffr"), "'ffr' is not of the form"),
        (("sell", "ffr=many"), "ffr: 'many' is not a number of watts"),
        (("test-frequency", "maybe"), "neither on nor off"),
        (("sell",), "give products and watts"),
    ],
)
def test_words_that_make_no_request_are_named(words: tuple[str, ...], fault: str) -> None:
    with pytest.raises((WordsError, AskError), match=fault):
        asked(*words)
    with pytest.raises(WordsError, match="--start 'noon' is not a time"):
        asked("sell", "ffr=1", start="noon")


def site_file(folder: Path) -> str:
    path = folder / "site.toml"
    text = shipped("residential").read_text(encoding="utf-8")
    lines = ["[services]", "max_soc_pct = 90.0", "[[services.fcr]]", 'product = "fcr-d-up"', "[services.ffr]"]
    path.write_text(text + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def test_a_bid_is_checked_against_a_site_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = site_file(tmp_path)
    assert main(["services", "--site", path, "--bid", "fcr-d-up=2000", "--hours", "4"]) == 0
    said = capsys.readouterr().out
    assert "fcr-d-up       49.500    49.900" in said
    assert "ffr          below 49.7 Hz" in said
    assert "the bid needs 2000 W up, 400 W down, 667 Wh up, 0 Wh down" in said
    assert "full activation lasts" in said
    assert "bid: OK" in said
    assert main(["services", "--site", path, "--bid", "fcr-d-up=20000", "--hours", "4"]) == 1
    assert "bid: NOT COVERED" in capsys.readouterr().out
    assert main(["services", "--site", path]) == 0
    assert main(["services", "--site", path, "--bid", "fcr-n=20"]) == 1
    assert "'fcr-n' is not offered here" in capsys.readouterr().out


def test_bad_input_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = site_file(tmp_path)
    assert main(["services", "--site", path, "--soc", "120"]) == 2
    assert "--soc 120 is outside 0 to 100 %" in capsys.readouterr().err
    assert main(["services", "--site", str(tmp_path / "none.toml")]) == 2
    assert "cannot be read" in capsys.readouterr().err
    assert main(["services", "--connect", str(tmp_path / "none.sock")]) == 2
    assert "no unit is running" in capsys.readouterr().err
    assert main(["services", "--site", "residential"]) == 0
    assert "offers no grid services" in capsys.readouterr().out


async def test_the_running_unit_is_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    unit = Unit(tmp_path)
    await unit.link.start()
    task = asyncio.create_task(unit.runner.run())
    socket = ["--connect", str(tmp_path / "control.sock")]
    try:
        assert await asyncio.to_thread(main, ["services", *socket]) == 0
        assert "offers no grid services" in capsys.readouterr().out
        assert await asyncio.to_thread(main, ["services", "--bid", "ffr=100", *socket]) == 1
        assert "bid: NOT COVERED: this site offers no grid services" in capsys.readouterr().out
    finally:
        unit.runner.stop()
        await task
        await unit.link.close()
        unit.flight.close()


def house() -> ServiceHouse:
    sold = ServiceHouse(site(msgspec.structs.replace(ALL, min_soc_pct=10.0)))
    sold.sell(Product.FCR_D_UP, 3000.0, quarters=2)
    sold.sell(Product.FFR, 1000.0)
    sold.frequency_hz = 49.7
    sold.run(1.0)
    return sold


def test_state_and_volumes_are_told_in_a_table() -> None:
    infos = house().records[-1].services
    text = "\n".join(state_lines(infos))
    assert "frequency 49.700 Hz (meter), below the services: zero, 0 W" in text
    assert "fcr-d-up       3000       1          3000       1500" in text
    assert "armed" in text
    text = "\n".join(volume_lines(volume for info in infos for volume in info.ahead))
    assert "fcr-d-up          3000 W" in text
    assert volume_lines(()) == ["", "nothing is sold for the next 48 h"]


def test_explain_says_what_comes_on_top_and_why() -> None:
    sold = house()
    text = "\n".join(explained(sold.records[-1]))
    assert "on top       + 1500 W, without ramp: FCR-D-UP answers a grid frequency of 49.700 Hz with 1500 W" in text
    assert "fcr-d-up: sold 3000 W, maintained 3000 W, endurance 80 min, 49.700 Hz from meter" in text
    assert "held by a bound" not in text
    assert "services (grid service), before passive (local mode)" in text
    sold.frequency_hz = 0.0
    sold.run(3.0)
    assert "not delivered (no valid frequency)" in "\n".join(explained(sold.records[-1]))
    sold.frequency_hz = 49.0
    sold.changes["battery1"] = {"max_discharge_current_a": 20.0}
    sold.run(1.0)
    assert "held by a bound" in "\n".join(explained(sold.records[-1]))
