"""The grid connection: import and export, the fuse of each phase, and what the grid code allows to be fed in."""

from typing import Any

import msgspec
import pytest

from control import limits
from control.limit_grid import rooms
from control.limit_unit import PhaseRoom
from control.model import Meter, Phase
from control.net_demand import NOTHING
from control.readings import NO_LIMIT, MeterRole
from control.reasons import Reason
from control.record import Bound
from control.settings import Settings
from tests.control.limit_cases import bounds, demand, grid, inverter, site, snapshot, span

V = 230.0


def phase(active_w: float, reactive_var: float = 0.0, volts: float = V) -> Phase:
    return Phase(volts, (active_w**2 + reactive_var**2) ** 0.5 / volts, active_w, reactive_var)


def site_span(given: Settings, **flow: Any) -> dict[str, tuple[float, float]]:
    """Return what each site limit allows, by reason code."""
    plant = snapshot(**flow)
    found = limits.site_bounds(given, (bounds(plant, given),), demand(plant, given))
    return {limit.reason.code: (limit.min_w, limit.max_w) for limit in found.limits}


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize(
    ("grid_w", "ess_w", "imported", "exported"),
    [
        (0.0, 0.0, -4000.0, 3000.0),
        (1000.0, 500.0, 1500.0 - 4000.0, 4500.0),
        (6000.0, 0.0, 0.0, 9000.0),
        (-5000.0, 0.0, -9000.0, 0.0),
        (3000.0, -2000.0, -3000.0, 4000.0),
    ],
)
def test_import_and_export_hold_the_battery_back_and_never_make_it_work(
    grid_w: float, ess_w: float, imported: float, exported: float
) -> None:
    given = site(limit_grid_import_w=4000.0, limit_grid_export_w=3000.0)
    found = site_span(given, grid_w=grid_w, ess_w=ess_w)
    assert found["grid_import"] == (imported, NO_LIMIT)
    assert found["grid_export"] == (-NO_LIMIT, exported)


def test_limits_of_the_site_say_what_they_are() -> None:
    given = site(limit_grid_import_w=4000.0, limit_grid_export_w=3000.0, limit_max_charge_w=100.0)
    plant = snapshot()
    found = limits.site_bounds(given, (bounds(plant, given),), demand(plant, given)).limits[2:]
    assert [limit.reason for limit in found] == [
        Reason("software"),
        Reason("grid_import", values={"limit_w": 4000.0}),
        Reason("grid_export", values={"limit_w": 3000.0}),
    ]


def test_one_of_import_and_export_may_be_unlimited() -> None:
    found = site_span(site(limit_grid_export_w=0.0), grid_w=500.0)
    assert found["grid_export"] == (-NO_LIMIT, 500.0)
    assert "grid_import" not in found
    found = site_span(site(limit_grid_import_w=4000.0), grid_w=500.0)
    assert "grid_import" in found
    assert "grid_export" not in found
    assert "grid_import" not in site_span(site(), grid_w=500.0)
    assert "grid_export" not in site_span(site(), grid_w=500.0)


@pytest.mark.parametrize("lost", [{"grid_known": False}, {"inverters": ()}], ids=["meter", "every inverter"])
@pytest.mark.parametrize("key", ["limit_grid_import_w", "limit_grid_export_w", "limit_grid_code_export_w"])
def test_a_limit_that_cannot_be_watched_allows_nothing(lost: dict[str, Any], key: str) -> None:
    limited: dict[str, Any] = {key: 5000.0}
    assert site_span(site(**limited), **lost)["grid_unknown"] == (0.0, 0.0)
    assert "grid_unknown" not in site_span(site(), **lost)


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize(
    ("grid_w", "ess_w", "highest_w"),
    [(-4200.0, 0.0, 0.0), (-4000.0, 500.0, 700.0), (1000.0, 0.0, 5200.0), (-9e3, 0, 0)],
)
def test_the_battery_adds_nothing_to_the_feed_in_beyond_the_grid_code(
    grid_w: float, ess_w: float, highest_w: float
) -> None:
    given = site(limit_grid_code_export_w=4200.0)
    plant = snapshot(grid_w=grid_w, ess_w=ess_w)
    found = limits.site_bounds(given, (bounds(plant, given),), demand(plant, given)).limits[-1]
    assert found == Bound(-NO_LIMIT, highest_w, Reason("grid_code", values={"limit_w": 4200.0}))


@pytest.mark.parametrize(
    ("charge_w", "discharge_w", "expected"),
    [
        (1000.0, NO_LIMIT, (-1000.0, NO_LIMIT)),
        (NO_LIMIT, 1500.0, (-NO_LIMIT, 1500.0)),
        (NO_LIMIT, NO_LIMIT, None),
    ],
)
def test_software_limits_hold_in_both_directions(
    charge_w: float, discharge_w: float, expected: tuple[float, float] | None
) -> None:
    found = site_span(site(limit_max_charge_w=charge_w, limit_max_discharge_w=discharge_w))
    assert found.get("software") == expected


FUSE = 20.0
ROOM_W = FUSE * V


def span_of(room: PhaseRoom) -> tuple[float, float]:
    return room.low_w, room.high_w


@pytest.mark.req("LIM-01")
@pytest.mark.parametrize(
    ("loads", "ess_w", "expected"),
    [
        # nothing flows: a third of the power on each phase, 20 A both ways
        ((0.0, 0.0, 0.0), 0.0, [(-3 * ROOM_W, 3 * ROOM_W)] * 3),
        # L2 imports 15 A already: 5 A are left for charging, 35 A for discharging
        ((0.0, 15 * V, 0.0), 0.0, [(-3 * ROOM_W, 3 * ROOM_W), (-15 * V, 105 * V), (-3 * ROOM_W, 3 * ROOM_W)]),
        # beyond the fuse: no charging at all, but never a command to discharge
        ((25 * V, 0.0, 0.0), 0.0, [(0.0, 135 * V), (-3 * ROOM_W, 3 * ROOM_W), (-3 * ROOM_W, 3 * ROOM_W)]),
        ((-25 * V, 0.0, 0.0), 0.0, [(-135 * V, 0.0), (-3 * ROOM_W, 3 * ROOM_W), (-3 * ROOM_W, 3 * ROOM_W)]),
        # what the battery does already counts: 1 kW of charging on each phase may go on
        ((25 * V, 0.0, 0.0), -3000.0, [(0.0, 135 * V - 3000.0), (-3 * ROOM_W - 3e3, 3 * ROOM_W - 3e3)] * 1),
    ],
)
def test_a_three_phase_inverter_keeps_the_fuse_of_every_phase(
    loads: tuple[float, ...], ess_w: float, expected: list[tuple[float, float]]
) -> None:
    meter = grid(*(phase(load_w) for load_w in loads))
    plant = snapshot(inverters=(inverter(active_power_w=ess_w),), meters=(meter,))
    found = rooms(plant, site(limit_fuse_a=FUSE), demand(plant, site(limit_fuse_a=FUSE)))
    assert found is not None
    for room, (low_w, high_w) in zip(found[0], expected, strict=False):
        assert (room.low_w, room.high_w) == pytest.approx((low_w, high_w))
    assert [room.phase for room in found[0]] == [1, 2, 3]


def phase_rooms(meter: Meter) -> tuple[tuple[PhaseRoom, ...], ...] | None:
    plant, given = snapshot(meters=(meter,)), site(limit_fuse_a=FUSE)
    return rooms(plant, given, demand(plant, given))


def test_reactive_current_leaves_less_of_the_fuse_to_active_current() -> None:
    meter = grid(phase(4 * V, 12 * V), phase(0.0), phase(0.0))
    found = phase_rooms(meter)
    assert found is not None
    assert (found[0][0].low_w, found[0][0].high_w) == pytest.approx((-3 * 12 * V, 3 * 20 * V))
    over = grid(phase(0.0, 25 * V), phase(0.0), phase(0.0))
    found = phase_rooms(over)
    assert found is not None
    assert (found[0][0].low_w, found[0][0].high_w) == (0.0, 0.0)


def test_single_phase_inverters_share_the_fuse_of_their_phase_by_rating() -> None:
    three = site(3, limit_fuse_a=FUSE)
    one, two, three_phase = three.inverters
    given = msgspec.structs.replace(
        three,
        inverters=(
            msgspec.structs.replace(one, phase=2),
            msgspec.structs.replace(two, phase=2, max_charge_w=2500.0, max_discharge_w=10_000.0),
            msgspec.structs.replace(three_phase, max_charge_w=7500.0, max_discharge_w=15_000.0),
        ),
    )
    powers = (1000.0, -500.0, 300.0)
    plant = snapshot(
        inverters=tuple(inverter(f"inverter{n}", active_power_w=w) for n, w in enumerate(powers, start=1)),
        meters=(grid(phase(0.0), phase(4 * V), phase(0.0)),),
    )
    found = rooms(plant, given, demand(plant, given))
    assert found is not None
    low_w, high_w = 600.0 - 16 * V, 600.0 + 24 * V  # 1000 - 500 + 300 / 3 W of the inverters on L2
    charge_w, discharge_w = 5000.0 + 2500.0 + 2500.0, 5000.0 + 10_000.0 + 5000.0
    assert [[room.phase for room in group] for group in found] == [[2], [2], [1, 2, 3]]
    assert span_of(found[0][0]) == pytest.approx((low_w * 5e3 / charge_w, high_w * 5e3 / discharge_w))
    assert span_of(found[1][0]) == pytest.approx((low_w * 2.5e3 / charge_w, high_w * 1e4 / discharge_w))
    assert span_of(found[2][1]) == pytest.approx((low_w * 7.5e3 / charge_w, high_w * 1.5e4 / discharge_w))
    assert span_of(found[2][0]) == pytest.approx((3 * (100.0 - ROOM_W), 3 * (100.0 + ROOM_W)))
    total = sum(room.high_w / (1 if unit.phase else 3) for unit, group in zip(given.inverters, found, strict=True)
                for room in group if room.phase == 2)  # fmt: skip
    assert total == pytest.approx(high_w)


def test_a_phase_fuse_is_a_bound_of_the_inverter_with_its_reason() -> None:
    given = site(limit_fuse_a=FUSE)
    plant = snapshot(meters=(grid(phase(19 * V), phase(0.0), phase(0.0)),))
    found = [limit for limit in bounds(plant, given).bounds.limits if limit.reason.code == "phase_fuse"]
    assert [limit.reason.values for limit in found] == [{"phase": number, "fuse_a": FUSE} for number in (1.0, 2.0, 3.0)]
    assert (found[0].min_w, found[0].max_w) == pytest.approx((-3 * V, 3 * 39 * V))
    assert {limit.reason.place for limit in found} == {"inverter1"}
    assert span("phase_fuse", plant, site()) is None
    assert span("phase_unknown", plant, given) is None


@pytest.mark.parametrize(
    "plant",
    [
        snapshot(),
        snapshot(meters=(grid(phase(0.0), phase(0.0)),)),
        snapshot(meters=(grid(phase(0.0)),)),
        snapshot(meters=(grid(phase(0.0), phase(0.0), phase(0.0), role=MeterRole.PV),)),
        snapshot(meters=(grid(phase(0.0), phase(0.0), phase(0.0, volts=49.0)),)),
        snapshot(meters=(grid(phase(0.0), phase(0.0), phase(0.0)),) * 2),
        snapshot((), meters=(grid(phase(0.0), phase(0.0), phase(0.0)),)),
    ],
    ids=["no meter", "two phases", "one phase", "another meter", "phase off", "two meters", "no inverter"],
)
def test_a_fuse_whose_current_is_unknown_allows_no_power(plant: Any) -> None:
    given = site(limit_fuse_a=FUSE)
    assert rooms(plant, given, demand(plant, given)) is None
    assert span("phase_unknown", plant, given) == (0.0, 0.0)
    assert rooms(plant, site(), demand(plant, site())) == ((),)
    assert span("phase_unknown", plant, site()) is None


def test_a_single_phase_meter_is_enough_for_an_inverter_on_the_first_phase() -> None:
    plant = snapshot(meters=(grid(phase(0.0, volts=50.0)),))
    assert rooms(
        plant, site(limit_fuse_a=FUSE, inverter_phase=1), demand(plant, site(limit_fuse_a=FUSE, inverter_phase=1))
    ) == ((PhaseRoom(1, -1000.0, 1000.0),),)
    assert (
        rooms(
            plant, site(limit_fuse_a=FUSE, inverter_phase=2), demand(plant, site(limit_fuse_a=FUSE, inverter_phase=2))
        )
        is None
    )


def test_a_single_unit_keeps_its_own_reasons_and_several_are_summed() -> None:
    plant = snapshot()
    one = limits.site_bounds(site(), (bounds(plant),), NOTHING)
    assert one.max_reason.code == "bms_current"
    assert (one.min_w, one.max_w) == pytest.approx((-4000.0, 3840.0))
    assert one.limits[0].max_w == NO_LIMIT
    assert one.limits[1].min_w == -NO_LIMIT
    two = limits.site_bounds(site(), (bounds(plant), bounds(plant)), NOTHING)
    assert two.limits == (Bound(-8000.0, 7680.0, Reason("units_sum")),)


def test_the_first_of_equal_limits_gives_the_reason_and_no_limit_at_all_allows_nothing() -> None:
    first, second = Reason("software"), Reason("temperature")
    found = limits.narrow((Bound(-10.0, 20.0, first), Bound(-10.0, 20.0, second)))
    assert (found.min_reason, found.max_reason) == (first, first)
    found = limits.narrow((Bound(-10.0, 20.0, first), Bound(-5.0, 15.0, second)))
    assert (found.min_w, found.max_w, found.min_reason, found.max_reason) == (-5.0, 15.0, second, second)
    assert found.limits[1].reason is second
    nothing = limits.narrow(())
    assert (nothing.min_w, nothing.max_w, nothing.limits) == (0.0, 0.0, ())
    assert nothing.min_reason == nothing.max_reason == Reason("safe_stop")
    wrong = limits.narrow((Bound(5.0, -5.0, first),))
    assert (wrong.min_w, wrong.max_w) == (0.0, 0.0)
