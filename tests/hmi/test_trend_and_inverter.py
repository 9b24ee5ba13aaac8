"""The ten-minute trend and the figures of one inverter."""

import re
from collections.abc import Callable

import msgspec
import pytest

from control.model import Absence, AbsenceCause
from control.readings import DeviceKind
from hmi.quantity import NO_VALUE
from hmi.viewmodels.trend import COLUMNS, nice_scale
from tests.hmi import records
from tests.hmi.panel import Panel


def _points(path: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in re.findall(r"[ML](\S+?) ([-\d.]+)", path)]


def test_ten_minutes_of_records_become_at_most_one_point_a_column(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    for record in records.day(records.charging(5000.0), 900):
        panel.hmi.publish(record)
    panel.hmi.tick()
    trend = panel.hmi.screen.trend_part
    for path in trend.paths:
        points = _points(path)
        assert 100 < len(points) <= COLUMNS + 1
        assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in points)


def test_what_feeds_the_site_is_drawn_above_and_what_takes_from_it_below(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    panel.hmi.tick()
    grid, pv, load, battery = (_points(path)[-1][1] for path in panel.hmi.screen.trend_part.paths)
    assert pv < 0.5 < load
    assert battery > 0.5
    assert grid > 0.5


def test_an_unknown_value_leaves_a_gap_in_the_trend(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    for second in range(30):
        build = records.meter_silent if 10 <= second < 20 else records.charging
        panel.hmi.publish(build(2000.0 + second))
    panel.hmi.tick()
    assert panel.hmi.screen.trend_part.paths[0].count("M") >= 2


def test_the_trend_is_drawn_once_a_second_and_not_with_every_record(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging")
    drawn: list[None] = []
    panel.hmi.screen.trend_part.changed.connect(lambda: drawn.append(None))
    for _ in range(100):
        panel.next()
    assert 8 <= len(drawn) <= 11


@pytest.mark.parametrize(("peak", "scale"), [(0, 500), (501, 1000), (4630, 5000), (5120, 10_000), (1.3e6, 2e6)])
def test_the_scale_of_the_trend_is_a_round_number(peak: float, scale: float) -> None:
    assert nice_scale(peak) == scale


@pytest.mark.req("HMI-01")
def test_each_phase_shows_voltage_current_power_and_reactive_power(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    row = panel.view("inverter").rows[0]
    readings = (row.voltage_reading, row.current_reading, row.power_reading, row.reactive_reading)
    assert [reading.shown.phrase for reading in readings] == ["231 V", "4.9 A", "1.1 kW", "0 var"]
    assert row.power_reading.shown.direction == -1
    assert {"L1", "L2", "L3", "Total", "Armed"} <= set(panel.texts())


@pytest.mark.req("HMI-01")
def test_any_inverter_of_the_site_can_be_chosen(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("commercial", page="inverter")
    cold = msgspec.structs.replace(panel.record.snapshot.inverters[1], temperature_c=(12.0,))
    inverters = (panel.record.snapshot.inverters[0], cold)
    panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, inverters=inverters))
    panel.tap(panel.button("inverter-south"))
    assert panel.view("inverter").temperature_reading.shown.phrase == "12 \u00b0C"


@pytest.mark.req("HMI-01")
def test_an_absent_inverter_shows_why_and_no_figures(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    gone = Absence("inv-1", DeviceKind.INVERTER, AbsenceCause.SILENT, 4.0, "no answer for 4 s")
    panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, inverters=(), absent=(gone,)))
    assert "no answer for 4 s" in panel.texts()
    assert not panel.view("inverter").power_reading.shown.valid


def test_a_single_phase_inverter_dims_the_phases_it_does_not_have(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="inverter")
    unit = panel.record.snapshot.inverters[0]
    single = msgspec.structs.replace(unit, phases=unit.phases[:1])
    panel.next(snapshot=msgspec.structs.replace(panel.record.snapshot, inverters=(single,)))
    assert panel.view("inverter").condition.phase_count == 1
    assert not panel.view("inverter").rows[1].voltage_reading.shown.valid


@pytest.mark.parametrize("page", ["inverter", "meters"])
def test_a_phase_stands_in_the_row_of_its_number_and_what_it_does_not_measure_is_a_dash(
    make_panel: Callable[..., Panel], page: str
) -> None:
    panel = make_panel("charging", page=page)
    seen = panel.record.snapshot
    unit, meter = seen.inverters[0], seen.meters[0]
    last = (msgspec.structs.replace(unit.phases[2], active_power_known=False, current_known=False),)
    devices = {
        "inverters": (msgspec.structs.replace(unit, phases=last),),
        "meters": (msgspec.structs.replace(meter, phases=last), *seen.meters[1:]),
    }
    panel.next(snapshot=msgspec.structs.replace(seen, **devices))
    rows = panel.view(page).rows
    assert [row.voltage_reading.shown.text for row in rows[:3]] == [NO_VALUE, NO_VALUE, "232"]
    assert not any(one.shown.valid for one in (rows[2].power_reading, rows[2].current_reading, rows[2].factor_reading))
    state = panel.view(page).state if page == "meters" else panel.view(page).condition
    assert state.phase_count == 3
