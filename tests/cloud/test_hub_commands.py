"""Commands from the hub to the controller of a running unit, as direct methods and as messages (CLD-03)."""

import pytest

from cloud.commands import command_name
from control.modes import MODES
from control.record import State
from tests.cloud.unit import CloudUnit


@pytest.mark.req("CLD-01")
@pytest.mark.parametrize("transport", ["mqtt", "websockets"])
async def test_a_unit_is_told_to_charge(unit: CloudUnit, transport: str, request: pytest.FixtureRequest) -> None:
    if transport == "websockets":
        request.getfixturevalue("needs_443")
    await unit.start(transport=transport)
    answer = await unit.hub.invoke(unit.id, "GoToMode_ChargeOnly", {"target_soc_pct": 80, "request_id": "r1"})
    assert (answer.status, answer.payload["accepted"], answer.payload["reason"]) == (200, True, "mode Charge only")
    assert unit.runner.memory.mode_id == "charge_only"
    await unit.hub.until(lambda: unit.reported().get("state", {}).get("mode") == "charge_only")


async def test_every_command_gets_an_answer_and_every_mode_comes_into_force(unit: CloudUnit) -> None:
    await unit.start()
    for mode in MODES.values():
        answer = await unit.hub.invoke(unit.id, command_name(mode), {})
        if mode.feature:
            assert answer.status == 404
        else:
            assert answer.status == 200, answer.payload
            assert unit.runner.memory.mode_id == mode.mode_id
    answer = await unit.hub.invoke(unit.id, "GoToState_Idling", {"reason": "works on the grid"})
    assert answer.status == 200
    assert unit.runner.memory.lifecycle.state is State.IDLE
    answer = await unit.hub.invoke(unit.id, "GoToState_Running", {})
    assert answer.status == 200
    answer = await unit.hub.invoke(unit.id, "GoToState_Flying", {})
    assert answer.status == 404
    answer = await unit.hub.invoke(unit.id, "Restart_Device", {"request_id": "again"})
    assert (answer.status, answer.payload["reason"]) == (200, "state restart")


async def test_a_command_by_message_is_carried_out_once_and_its_outcome_is_told(unit: CloudUnit) -> None:
    await unit.start()
    for _ in range(2):
        unit.hub.send(unit.id, '{"active_power_w": 1}', {"command": "Set_Power"}, message_id="m-1")
    unit.hub.send(unit.id, "{}", {"command": "GoToMode_Passive"}, message_id="m-2")
    unit.hub.send(unit.id, "garbage", {"command": "GoToMode_Passive"}, message_id="m-3")
    unit.hub.send(unit.id, "{}", {}, message_id="m-4")
    events = await unit.telemetry("SC_command_event", 4)
    outcome = {event["request_id"]: event["status"] for event in events}
    assert outcome == {"m-1": 409, "m-2": 200, "m-3": 400, "m-4": 400}
    assert len(events) == 4
    assert unit.runner.memory.mode_id == "passive"


async def test_an_operator_of_the_cloud_may_not_restart(unit: CloudUnit) -> None:
    await unit.start(role="operator")
    answer = await unit.hub.invoke(unit.id, "Restart_Device", {})
    assert (answer.status, answer.payload["reason"]) == (409, "role operator may not do this; installer is needed")
