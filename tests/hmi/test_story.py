"""The sentence on top: what the battery does and why, in words of the people who live with it."""

from collections.abc import Callable

import msgspec
import pytest

from control.reasons import TEMPLATES, Reason
from hmi import story
from tests.hmi import records
from tests.hmi.panel import Panel

VALUES: dict[str, float] = dict.fromkeys(
    (
        "active_power_w",
        "target_w",
        "grid_w",
        "charge_a",
        "discharge_a",
        "soc_pct",
        "min_v",
        "max_v",
        "min_c",
        "max_c",
        "limit_w",
        "ramp_w_per_s",
        "charge_w",
        "discharge_w",
        "current_a",
        "voltage_v",
        "temperature_c",
        "reactive_var",
        "phase",
        "fuse_a",
    ),
    1.0,
)


@pytest.mark.req("HMI-01")
@pytest.mark.parametrize(
    ("site", "headline", "why"),
    [
        ("discharging", "The battery is supplying the home", "So that as little as possible is bought from the grid."),
        ("charging", "Storing surplus power in the battery", "So that as little as possible is bought from the grid."),
        ("exporting", "The battery is resting", "Held back: the battery is full or nearly full."),
        ("manual", "The battery is discharging as set by hand", "A manual set-point is in force; see Set-point."),
        ("meter_silent", "The battery is stopped", "It waits safely, because the grid meter does not answer."),
        ("stopped", "The battery is stopped", "Stopped by the operator. Release it under Set-point."),
        ("commercial", "The battery is supplying the site", "So that as little as possible is bought from the grid."),
    ],
)
def test_the_home_page_says_what_the_battery_does_and_why(
    make_panel: Callable[..., Panel], site: str, headline: str, why: str
) -> None:
    texts = make_panel(site).texts()
    assert headline in texts
    assert why in texts


@pytest.mark.parametrize("code", TEMPLATES)
def test_every_reason_of_the_controller_can_be_told(code: str) -> None:
    sentence = story.friendly(Reason(code, "bat-1", VALUES))
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_ramp_is_not_the_reason_of_a_power() -> None:
    ramping = records.record(ess_w=1000.0, reason=Reason("ramp", values={"ramp_w_per_s": 500.0}))
    assert story.why(ramping) == "So that as little as possible is bought from the grid."


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"grid_w": 4000.0}, "Importing"),
        ({"grid_w": -1800.0}, "Exporting"),
        ({"grid_w": 20.0}, "Balanced"),
        ({"ess_w": -3000.0}, "Charging"),
        ({"ess_w": 3000.0}, "Discharging"),
        ({"ess_w": 3.0}, "Resting"),
        ({"pv_w": 2000.0}, "Producing"),
        ({"load_w": 2000.0}, "Using"),
    ],
)
def test_directions_are_words_and_never_signs(
    make_panel: Callable[..., Panel], changes: dict[str, float], word: str
) -> None:
    panel = make_panel("discharging")
    panel.flow(**changes)
    assert word in panel.texts()
    assert not any(text.startswith(("-", "\u2212", "+")) for text in panel.texts())


def test_a_battery_that_still_moves_in_a_stop_is_not_called_stopped() -> None:
    stopping = records.record(ess_w=900.0, safe_stop=Reason("operator_stop"))
    assert story.headline(stopping, 1, home=True) == "The battery is being stopped"


def test_a_full_name_of_the_mode_stands_in_the_badge(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("discharging")
    assert "Auto" in panel.texts()
    panel.next(mode_id="passive")
    assert "Measuring only" in panel.texts()
    assert panel.shows("modeFrame")
    panel.publish(msgspec.structs.replace(panel.record, mode_id="self_consumption"))
    assert not panel.shows("modeFrame")


def test_a_simulated_site_says_so_on_every_page(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("discharging", simulated=True)
    for page in panel.hmi.pages():
        panel.hmi.set_page(page)
        assert "SIM" in panel.texts()
