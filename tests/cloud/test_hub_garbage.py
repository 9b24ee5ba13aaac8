"""Whatever the hub sends, a unit answers with a status and a reason, changes nothing and stays connected (CLD-03)."""

import random
from typing import Any

import pytest

from cloud.commands import COMMANDS
from tests.cloud.unit import CloudUnit

LARGE = "x" * 120_000
"""Near the 128 KB the hub allows for a method."""
GARBAGE: tuple[Any, ...] = (
    None,
    "",
    "text",
    7,
    -1.5e308,
    True,
    [],
    [[[[[[[[[[]]]]]]]]]],
    {"": {}},
    {"request_id": 5},
    {"request_id": "a b"},
    {"reason": LARGE[:300]},
    {"target_soc_pct": 1e300},
    {"target_soc_pct": [80]},
    {"active_power_w": "1000"},
    {"active_power_w": 1e300},
    {"site": {"limits": {"min_soc_pct": "all"}}, "check_only": 1},
    {"manifest": [], "url": "http://127.0.0.1/"},
    {"ключ": "значение", "a\u0000b": "😀"},
)
HARMLESS = {"Upload_Logs", "Restart_Device"}
"""Take effect with an empty payload."""


async def test_garbage_from_the_hub_is_answered_and_changes_nothing(unit: CloudUnit) -> None:
    await unit.start(commands_per_min=600)
    before = unit.runner.memory
    rng = random.Random(7)
    names = [name for name in COMMANDS if name not in HARMLESS]
    for garbage in GARBAGE:
        for name in (*rng.sample(names, 3), "Format_Disk", "GoToMode_Charge"):
            if garbage in (None, "") and name in COMMANDS:
                continue  # an empty payload is a good one for most commands
            answer = await unit.hub.invoke(unit.id, name, garbage)
            assert answer.status in {400, 404, 409, 413}, (name, garbage, answer)
            assert answer.payload["reason"]
            assert not answer.payload["accepted"]
    assert unit.hub.state(unit.id).connections == 1
    assert unit.runner.memory.settings is before.settings
    assert unit.runner.memory.mode_id == before.mode_id
    assert not unit.runner.memory.lifecycle.operator_stop


async def test_payloads_as_large_as_the_hub_lets_through_are_refused(unit: CloudUnit) -> None:
    await unit.start()
    answer = await unit.hub.invoke(unit.id, "GoToMode_Passive", {"reason": LARGE})
    assert (answer.status, answer.payload["accepted"]) == (413, False)
    answer = await unit.hub.invoke(unit.id, "GoToMode_Passive", LARGE)
    assert answer.status == 413
    unit.hub.send(unit.id, "{" * 60_000, {"command": "GoToMode_Passive"}, message_id="m-large")
    unit.hub.send(unit.id, "\u0000\ufffd", {"command": "Stop_Device"}, message_id="m-odd")
    events = await unit.telemetry("SC_command_event", 2)
    assert {event["status"] for event in events} == {400}
    assert unit.runner.memory.mode_id == "self_consumption"
    assert not unit.runner.memory.lifecycle.operator_stop


async def test_a_flood_of_commands_is_turned_away_and_control_goes_on(unit: CloudUnit) -> None:
    await unit.start(commands_per_min=10)
    statuses = [(await unit.hub.invoke(unit.id, "GoToMode_Passive", {})).status for _ in range(30)]
    assert (statuses.count(200), statuses.count(429)) == (10, 20)
    cycles = unit.runner.timings.cycles
    await unit.hub.until(lambda: unit.runner.timings.cycles > cycles + 5, 5.0)


@pytest.mark.parametrize("replays", [3])
async def test_a_replayed_request_is_answered_as_before_and_not_carried_out_again(
    unit: CloudUnit, replays: int
) -> None:
    await unit.start()
    answers = [
        await unit.hub.invoke(unit.id, "Stop_Device", {"request_id": "stop-1", "reason": "smoke"})
        for _ in range(replays)
    ]
    assert [answer.status for answer in answers] == [200] * replays
    assert [answer.payload.get("repeated", False) for answer in answers] == [False, True, True]
    stops = [event for record in unit.records for event in record.events if event.subject == "Stop"]
    assert len(stops) == 1
