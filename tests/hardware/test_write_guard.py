"""The last clamp at the wire, and the small pure parts beside it."""

import math
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from control.readings import DeviceState, InverterReading
from control.settings import InverterSettings
from hardware.backoff import Backoff
from hardware.blocks import Located, contiguous, plan_blocks
from hardware.config import DeviceEntry
from hardware.profile import Code, Point
from hardware.profile_control import Step, Write
from hardware.sequence import SequenceRun
from hardware.write_guard import Ratings, allow, ratings
from tests.hardware.simulated import command

FLOATS = st.floats(allow_nan=True, allow_infinity=True)
MAGNITUDES = st.floats(0, 1e7)


@pytest.mark.req("LIM-02", "LIM-03")
@given(
    FLOATS,
    FLOATS,
    FLOATS,
    st.floats(0, 1e6),
    st.booleans(),
    st.one_of(st.none(), st.builds(Ratings, MAGNITUDES, MAGNITUDES, MAGNITUDES, MAGNITUDES)),
)
def test_nothing_ever_leaves_the_ratings_flips_its_sign_or_passes_expired(
    power_w: float, power_var: float, until_s: float, now_s: float, armed: bool, limits: Ratings | None
) -> None:
    allowed = allow(command(power_w, until_s, var=power_var), limits, now_s, dead_man_armed=armed)
    p, q = allowed.active_power_w, allowed.reactive_power_var
    assert math.isfinite(p)
    assert math.isfinite(q)
    if p or q:
        assert limits is not None
        assert armed
        assert now_s <= until_s
        assert -limits.charge_w <= p <= limits.discharge_w
        assert abs(q) <= limits.reactive_var
        assert math.hypot(p, q) <= limits.apparent_va * (1 + 1e-9)
        assert p * power_w >= 0
        assert q * power_var >= 0
        assert abs(p) <= abs(power_w)
        assert abs(q) <= abs(power_var)
    same = p == power_w and q == power_var
    assert same or allowed.denials


@pytest.mark.req("LIM-03")
def test_each_denial_has_its_name() -> None:
    limits = Ratings(10_000, 10_000, 10_000, 5_000)

    def codes(power_w: float, *, until_s: float = 10.0, armed: bool = True, rated: bool = True, var: float = 0) -> Any:
        wish = command(power_w, until_s, var=var)
        return [denial.code for denial in allow(wish, limits if rated else None, 1.0, dead_man_armed=armed).denials]

    assert codes(5_000) == []
    assert codes(math.nan) == ["not_finite"]
    assert codes(5_000, until_s=0.5) == ["expired"]
    assert codes(5_000, until_s=math.inf) == ["not_finite"]
    assert codes(5_000, rated=False) == ["no_rating"]
    assert codes(5_000, armed=False) == ["dead_man"]
    assert codes(-50_000) == ["clamped_p"]
    assert codes(0, var=9_000) == ["clamped_q"]
    assert codes(0, armed=False, rated=False) == []


def test_active_power_has_the_first_claim_on_the_apparent_power() -> None:
    allowed = allow(command(8_000, 10, var=8_000), Ratings(1e4, 1e4, 1e4, 1e4), 1.0, dead_man_armed=True)
    assert (allowed.active_power_w, allowed.reactive_power_var) == (8_000, 6_000)


@pytest.mark.req("LIM-02")
def test_the_smaller_of_the_site_files_and_the_devices_own_rating_counts() -> None:
    site = InverterSettings("inverter1", 25_000, 25_000, 30_000, 12_000)
    reading = InverterReading("inverter1", 0.0, DeviceState.RUNNING, 0.0, rated_charge_w=20_000, rated_apparent_va=-1)
    assert ratings(site, reading) == Ratings(20_000, 25_000, 0, 12_000)
    assert ratings(site, None) == Ratings(25_000, 25_000, 30_000, 12_000)
    assert ratings(None, reading) is None


def test_a_sequence_writes_waits_and_gives_up_in_words() -> None:
    steps = (
        Step(write=Write("op_ctl", 1.0)),
        Step(delay_s=0.5),
        Step(wait_point="state", wait_values=(3.0,), timeout_s=2.0),
    )
    run = SequenceRun("start", steps, 10.0)
    assert run.advance({}, 10.0).write == Write("op_ctl", 1.0)
    assert run.advance({}, 10.4) == run.advance({}, 10.4)
    assert not run.advance({"state": 3.0}, 10.4).done
    assert run.advance({"state": 3.0}, 10.6).done
    run = SequenceRun("start", steps, 10.0)
    run.advance({}, 10.0)
    assert run.advance({"state": 1.0}, 10.6).failure == ""
    assert run.advance({"state": 1.0}, 13.0).failure == "start: state is still 1.0 after 2.4 s"


def test_waiting_times_double_from_the_floor_to_the_cap() -> None:
    backoff = Backoff(0.1, 0.5)
    assert [backoff.next_s() for _ in range(5)] == [0.1, 0.2, 0.4, 0.5, 0.5]
    backoff.reset()
    assert backoff.next_s() == 0.1


def _at(address: int, words: int = 1, **more: Any) -> Located:
    return Located(Point(id=f"p{address}", code=Code.U16, words=words, **more), address)


def test_points_are_merged_into_few_reads_but_never_beyond_what_the_device_allows() -> None:
    plan = plan_blocks([_at(0, 2), _at(40), _at(10), _at(11, alone=True), _at(300)], max_words=30, gap_words=30)
    assert [(block.address, block.count, len(block.members)) for block in plan] == [
        (11, 1, 1),
        (0, 11, 2),
        (40, 1, 1),
        (300, 1, 1),
    ]


def test_points_of_two_models_are_never_read_together() -> None:
    plan = plan_blocks([_at(0, model=701), _at(1, model=702)], max_words=100, gap_words=10)
    assert len(plan) == 2


def test_adjacent_writes_go_out_together() -> None:
    runs = contiguous([_at(22), _at(23), _at(24, 2), _at(26, 2), _at(30), _at(31, 2)], max_words=123)
    assert [[entry.address for entry in run] for run in runs] == [[22, 23, 24, 26], [30, 31]]
    assert contiguous([], 10) == []


GOOD: dict[str, Any] = {
    "id": "inverter1",
    "profile": "sunspec_inverter",
    "connection": {"type": "modbus_tcp", "host": "127.0.0.1", "port": 5020, "unit": 1},
    "poll_s": 0.1,
    "dead_man_s": 1,
    "acknowledge_unverified_writes": True,
}


@pytest.mark.req("SITE-01")
@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"unknown": 1}, ("unknown",)),
        ({"poll_s": 0}, ("poll_s",)),
        ({"dead_man_s": 0}, ("dead_man_s",)),
        ({"dead_man_s": 1.5}, ("dead_man_s",)),
        ({"id": "with blank"}, ("id",)),
        ({"connection": {"type": "modbus_tcp", "host": "h", "port": "502"}}, ("connection", "modbus_tcp", "port")),
        ({"connection": {"type": "modbus_tcp", "host": "h", "baudrate": 1}}, ("connection", "modbus_tcp", "baudrate")),
        ({"connection": {"type": "profibus"}}, ("connection",)),
    ],
)
def test_a_wrong_device_entry_names_its_key(change: dict[str, Any], where: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError) as caught:
        DeviceEntry.model_validate({**GOOD, **change})
    assert caught.value.errors()[0]["loc"] == where


def test_device_entries_of_all_three_connections_are_accepted() -> None:
    assert DeviceEntry.model_validate(GOOD).dead_man_s == 1
    rtu = {"type": "modbus_rtu", "port": "/dev/ttyUSB0", "baudrate": 9600, "parity": "N", "unit": 1}
    can = {
        "type": "can", "interface": "socketcan", "channel": "can0", "bitrate": 500000, "id_offset": 0, "options": {}
    }  # fmt: skip
    for connection in (rtu, can):
        entry = DeviceEntry.model_validate({**GOOD, "connection": connection})
        assert entry.connection.type == connection["type"]
    schema = DeviceEntry.model_json_schema()
    assert schema["properties"]["poll_s"]["description"]
    assert msgspec.json.encode(schema)
