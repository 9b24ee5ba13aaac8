"""The cluster on the screen: tiles of all units; silence and two leaders cannot be missed."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from hmi.ports import Ports
from hmi.ports.cluster import Member
from tests.hmi import records_plan
from tests.hmi.panel import Panel
from tests.hmi.ports import FakeCluster


class _Fixed:
    def __init__(self, *members: Member) -> None:
        self.fixed = members

    def members(self) -> tuple[Member, ...]:
        return self.fixed


def _with(make_panel: Callable[..., Panel], port: object, **options: Any) -> Panel:
    return make_panel("charging", page="cluster", ports=Ports(cluster=port), **options)  # pyright: ignore[reportArgumentType]


def _tile(panel: Panel, key: str) -> Any:
    return next(row for row in panel.view("cluster").row_model.rows if row.key == key)


def test_a_unit_that_works_alone_is_one_tile(make_panel: Callable[..., Panel]) -> None:
    panel = make_panel("charging", page="cluster")
    assert panel.item("headline").property("text") == "This unit works alone"
    (tile,) = panel.view("cluster").row_model.rows
    assert (tile.role, tile.condition, tile.soc, tile.power, tile.word) == (
        "Alone",
        "Running",
        "41 %",
        "3.4 kW",
        "Charging",
    )


def test_two_leaders_and_a_silent_unit_cannot_be_missed(make_panel: Callable[..., Panel]) -> None:
    panel = _with(make_panel, FakeCluster())
    assert panel.item("headline").property("text") == "2 units say that they lead"
    assert [tile.kind for tile in panel.view("cluster").row_model.rows] == ["split", "good", "split", "stale"]


def test_the_last_numbers_of_a_silent_unit_are_not_shown(make_panel: Callable[..., Panel]) -> None:
    first, second, *_ = records_plan.members()
    silent = msgspec.structs.replace(second, stale=True, heartbeat_age_s=47.0)
    panel = _with(make_panel, _Fixed(first, silent))
    tile = _tile(panel, "unit-2")
    assert (tile.condition, tile.heard) == ("Not heard", "heard 47 s ago")
    assert not any(character.isdigit() for character in tile.soc + tile.power)
    assert panel.item("headline").property("text") == "1 of 2 units are not heard"


def test_a_leader_that_is_silent_is_no_second_leader(make_panel: Callable[..., Panel]) -> None:
    first, _, third, _ = records_plan.members()
    panel = _with(make_panel, _Fixed(first, msgspec.structs.replace(third, stale=True)))
    assert panel.view("cluster").told.kind == "stale"


def test_without_a_leader_the_page_says_so(make_panel: Callable[..., Panel]) -> None:
    second = records_plan.members()[1]
    panel = _with(make_panel, _Fixed(second))
    assert panel.item("headline").property("text") == "No unit leads"


def test_units_that_work_together_are_said_to_do_so(make_panel: Callable[..., Panel]) -> None:
    panel = _with(make_panel, _Fixed(*records_plan.members()[:2]))
    assert panel.item("headline").property("text") == "2 units act as one"
    assert (_tile(panel, "unit-1").role, _tile(panel, "unit-2").role) == ("Leads", "Follows")
    assert _tile(panel, "unit-2").heard == "heard just now"


def test_a_state_of_a_newer_version_is_shown_as_it_is(make_panel: Callable[..., Panel]) -> None:
    first = msgspec.structs.replace(records_plan.members()[0], state="hibernating")
    assert _tile(_with(make_panel, _Fixed(first)), "unit-1").condition == "hibernating"


@pytest.mark.parametrize("size", [(800, 480), (480, 800), (1280, 800)])
def test_a_hundred_units_can_be_shown(make_panel: Callable[..., Panel], size: tuple[int, int]) -> None:
    member = records_plan.members()[1]
    many = [msgspec.structs.replace(member, unit_id=f"u{n}", name=f"Unit {n}", leader=n == 0) for n in range(100)]
    panel = _with(make_panel, _Fixed(*many), size=size)
    assert panel.item("headline").property("text") == "100 units act as one"
    assert not panel.hmi.grab().isNull()


def test_a_silent_controller_leaves_no_tile(make_panel: Callable[..., Panel]) -> None:
    panel = _with(make_panel, FakeCluster())
    panel.now_s += 2
    panel.hmi.tick()
    assert panel.view("cluster").row_model.rows == []
    assert panel.view("cluster").told.headline == ""
