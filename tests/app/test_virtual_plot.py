"""The picture of a run: what stands where, read from its SVG."""

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.virtual_plot import draw
from app.virtual_report import COLUMNS, Report

LETTER = 4.8
"""Width of a letter of the words in bars, points, a little generous."""
KEYS = tuple(f"inverter.grid_disconnect_{number}@inverter1" for number in range(6))


def row(t_s: int, **more: object) -> dict[str, object]:
    known = dict.fromkeys(COLUMNS, 0.0)
    words = {"state": "run", "mode": "passive", "held_by": "mode_passive", "safe_stop": "", "active_alarms": ""}
    return {**known, **words, "t_s": t_s, "bus_voltage_v": 230.0, "contactor": 1, "true_soc_pct": 50.0, **more}


def texts(folder: Path, rows: list[dict[str, object]]) -> dict[str, tuple[float, str]]:
    """Draw a table and return every word of the picture with its x and its anchor."""
    with (folder / "records.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    draw(folder, Report("", "test", "A test", True, 100.0, len(rows), (), {}), svg=True)
    found: dict[str, tuple[float, str]] = {}
    for item in ET.parse(folder / "plot.svg").iter("{http://www.w3.org/2000/svg}text"):  # noqa: S314 - our own file
        style = item.get("style", "")
        anchor = style.partition("text-anchor: ")[2].partition(";")[0] or "start"
        place = item.get("x") or item.get("transform", "").partition("translate(")[2].split()[0]
        found[item.text or ""] = float(place), anchor
    return found


@pytest.mark.parametrize(
    "there",
    [
        pytest.param([True] * 100, id="all the time"),
        pytest.param([False] * 3 + [True] * 97, id="from early on"),
        pytest.param([False, True] * 50, id="again and again"),
    ],
)
def test_the_keys_of_alarms_stay_in_the_picture_and_the_others_are_counted(there: list[bool], tmp_path: Path) -> None:
    rows = [row(t, active_alarms="; ".join(KEYS) if active else "") for t, active in enumerate(there)]
    found = texts(tmp_path, rows)
    for key in KEYS[:4]:
        x, anchor = found[key]
        half = len(key) * LETTER / 2.0
        left = x - {"start": 0.0, "middle": half, "end": 2.0 * half}[anchor]
        assert 0.075 * 756.0 < left < left + 2.0 * half < 756.0
    assert "and 2 more" in found


def test_an_alarm_at_the_end_has_its_key_before_it(tmp_path: Path) -> None:
    found = texts(tmp_path, [row(t, active_alarms=KEYS[0] if t > 80 else "") for t in range(100)])
    assert found[KEYS[0]][1] == "end"


def test_the_picture_shows_when_the_site_was_an_island_and_when_it_was_dead(tmp_path: Path) -> None:
    def at(t: int) -> dict[str, object]:
        if 20 <= t < 45:
            return row(t, contactor=0, bus_voltage_v=0.0)
        return row(t, contactor=0) if 45 <= t < 80 else row(t)

    found = texts(tmp_path, [at(t) for t in range(100)])
    assert {"supply", "grid", "no voltage", "island"} <= found.keys()
    assert found["no voltage"][0] < found["island"][0]


def test_a_site_that_stayed_on_the_grid_has_no_band_for_it(tmp_path: Path) -> None:
    assert "supply" not in texts(tmp_path, [row(t) for t in range(100)])
