"""Commands of the cloud: each answered with status and reason, carried out once, and nothing on garbage (CLD-03)."""

import asyncio
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from cloud.commands import COMMANDS, Payload, Setup, command_name, offered
from cloud.desk import MAX_BYTES, Desk, Reply
from cloud.jobs import JobError, Jobs
from cloud.store import Store
from cloud.transport import HubError, Json
from control.modes import MODES
from control.record import State
from control.requests import Answer, Request, Role, Source
from tests.control.plant import House, settings

NAMES = (
    "GoToState_Idling",
    "GoToState_Running",
    "Restart_Device",
    "Setup_Device",
    "GoToMode_SelfConsumption",
    "GoToMode_LoadMatching",
    "GoToMode_ExternalControl",
    "GoToMode_CostSaving",
    "GoToMode_ChargeOnly",
)
"""Of the requirement, on a site without features; the others are asked for by name below."""


class NoUploads:
    """A connection that is not there."""

    async def upload_ticket(self, blob_name: str) -> Json:
        raise HubError(f"there is no connection for {blob_name}")

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        raise HubError(f"there is no connection for {correlation_id} {success} {status} {text}")


class Counter:
    """A desk before the pure controller, with a clock of its own."""

    def __init__(self, path: Path, *, role: Role = Role.INSTALLER, per_min: int = 1000, deaf: bool = False) -> None:
        self.house = House(settings())
        for _ in range(50):
            self.house.cycle()
        self.asked: list[Request] = []
        self.setups: list[Setup] = []
        self.now_s, self.deaf = 0.0, deaf
        self.gate: asyncio.Event | None = None
        self.store = Store(path / "cloud.sqlite", 1000)
        self.jobs = Jobs({"Upload_Logs": self._upload}, NoUploads(), self.clock)
        self.desk = Desk(
            offered(self.house.site, self.jobs.offered),
            self._ask,
            self.store,
            self.jobs,
            self._set_up,
            role=role,
            per_min=per_min,
            clock=self.clock,
            utc=self.clock,
        )

    def clock(self) -> float:
        return self.now_s

    async def _ask(self, request: Request) -> Answer | None:
        if self.gate is not None:
            await self.gate.wait()
        self.asked.append(request)
        if self.deaf:
            return None
        record = self.house.cycle(request)
        return next(answer for answer in record.answers if answer.request_id == request.origin.request_id)

    async def _set_up(self, given: Setup, request_id: str) -> Reply:
        self.setups.append(given)
        return Reply(200, accepted=True, reason=f"set up by {request_id}")

    async def _upload(self, payload: Payload, uploads: Any, tell: Callable[[str], None]) -> str:
        tell(f"asked because of {payload.reason!r}")
        if self.gate is not None:
            await self.gate.wait()
        await uploads.upload_ticket("logs.zip")
        return "uploaded"


@pytest.fixture
async def counter(tmp_path: Path) -> Any:
    made = Counter(tmp_path)
    yield made
    await made.store.close()


def test_every_command_of_the_requirement_and_every_mode_is_in_the_table() -> None:
    wanted = {*NAMES, "GoToMode_GridForming", "Update_Device", "Receive_Artifact"}
    assert wanted <= set(COMMANDS)
    assert {command_name(mode) for mode in MODES.values()} <= set(COMMANDS)


async def test_a_feature_the_site_does_not_have_has_no_command(counter: Counter) -> None:
    reply = await counter.desk.answer("GoToMode_GridForming", {}, "")
    assert (reply.status, reply.accepted) == (404, False)
    reply = await counter.desk.answer("Update_Device", {}, "")
    assert reply.status == 404


@pytest.mark.parametrize("mode_id", [mode.mode_id for mode in MODES.values() if not mode.feature])
async def test_every_mode_can_be_asked_for(counter: Counter, mode_id: str) -> None:
    reply = await counter.desk.answer(command_name(MODES[mode_id]), {}, "")
    assert (reply.status, reply.accepted, reply.reason) == (200, True, f"mode {MODES[mode_id].title}")
    assert counter.house.memory.mode_id == mode_id


async def test_a_mode_takes_its_parameters_and_the_reason_is_in_the_event_log(counter: Counter) -> None:
    payload = {"target_soc_pct": 80, "reason": "storm warning"}
    reply = await counter.desk.answer("GoToMode_ChargeOnly", payload, "")
    assert reply.accepted
    assert counter.house.memory.mode_parameters["target_soc_pct"] == 80.0
    causes = [event.cause for event in counter.house.records[-1].events]
    assert any("cloud" in cause and "storm warning" in cause for cause in causes)


async def test_a_value_outside_its_range_is_named_and_nothing_is_changed(counter: Counter) -> None:
    reply = await counter.desk.answer("GoToMode_ChargeOnly", {"soc_target_pct": 180}, "")
    assert reply.status == 400
    assert "soc_target_pct: 180 is not allowed" in reply.reason
    assert "100" in reply.reason
    assert counter.asked == []


@pytest.mark.parametrize(
    ("payload", "word"),
    [
        ({"soc_target_pct": math.nan}, "soc_target_pct"),
        ({"soc_target_pct": math.inf}, "soc_target_pct"),
        ({"soc_target_pct": "80"}, "soc_target_pct"),
        ({"soc_target": 80}, "soc_target"),
        ({"request_id": "x" * 65}, "request_id"),
        ({"request_id": "no spaces"}, "request_id"),
        ([], "array"),
        ("text", "str"),
        (5, "int"),
        ({"reason": "x" * 201}, "reason"),
    ],
)
async def test_a_payload_that_is_wrong_is_refused_with_words(counter: Counter, payload: Any, word: str) -> None:
    reply = await counter.desk.answer("GoToMode_ChargeOnly", payload, "")
    assert reply.status == 400
    assert word in reply.reason
    assert counter.asked == []


async def test_the_controllers_own_refusal_is_answered_in_its_words(counter: Counter) -> None:
    await counter.desk.answer("GoToMode_SelfConsumption", {}, "")
    reply = await counter.desk.answer("Set_Power", {"active_power_w": 1000}, "")
    assert (reply.status, reply.accepted) == (409, False)
    assert reply.reason == "mode is Self-consumption; change to External control or Manual first"


async def test_a_role_of_the_site_file_bounds_what_the_cloud_may_do(tmp_path: Path) -> None:
    counter = Counter(tmp_path, role=Role.OPERATOR)
    reply = await counter.desk.answer("Restart_Device", {}, "")
    assert (reply.status, reply.reason) == (409, "role operator may not do this; installer is needed")
    reply = await counter.desk.answer("GoToState_Idling", {}, "")
    assert reply.accepted
    assert counter.house.memory.lifecycle.state is State.IDLE
    await counter.store.close()


async def test_the_cloud_is_named_as_who_asked(counter: Counter) -> None:
    await counter.desk.answer("Stop_Device", {"request_id": "r-7"}, "")
    origin = counter.asked[0].origin
    assert (origin.source, origin.role, origin.request_id) == (Source.CLOUD, Role.INSTALLER, "cloud-r-7")


async def test_the_same_request_id_is_carried_out_once_even_after_a_restart(tmp_path: Path) -> None:
    first = Counter(tmp_path)
    payload = {"request_id": "r1", "soc_target_pct": 80}
    reply = await first.desk.answer("GoToMode_ChargeOnly", payload, "")
    again = await first.desk.answer("GoToMode_ChargeOnly", payload, "")
    assert (again.status, again.reason, again.repeated, reply.repeated) == (200, reply.reason, True, False)
    assert len(first.asked) == 1
    await first.store.close()
    second = Counter(tmp_path)
    reply = await second.desk.answer("GoToMode_ChargeOnly", payload, "")
    assert (reply.status, reply.repeated, second.asked) == (200, True, [])
    reply = await second.desk.answer("GoToMode_Passive", {"request_id": "r1"}, "")
    assert (reply.status, second.asked) == (409, [])
    await second.store.close()


async def test_the_same_request_twice_at_the_same_time_is_carried_out_once(counter: Counter) -> None:
    counter.gate = asyncio.Event()
    payload = {"request_id": "r1"}
    both = asyncio.gather(*(counter.desk.answer("GoToMode_Passive", payload, "") for _ in range(2)))
    await asyncio.sleep(0)
    counter.gate.set()
    replies = await both
    assert [reply.status for reply in replies] == [200, 200]
    assert sorted(reply.repeated for reply in replies) == [False, True]
    assert len(counter.asked) == 1


async def test_a_request_that_was_cut_off_by_a_restart_is_not_carried_out_again(tmp_path: Path) -> None:
    first = Counter(tmp_path)
    first.gate = asyncio.Event()
    cut = asyncio.create_task(first.desk.answer("Restart_Device", {"request_id": "r1"}, ""))
    while await first.store.look("r1") is None:
        pass
    cut.cancel()
    await asyncio.wait({cut})
    await first.store.close()
    second = Counter(tmp_path)
    reply = await second.desk.answer("Restart_Device", {"request_id": "r1"}, "")
    assert (reply.status, reply.repeated, second.asked) == (202, True, [])
    await second.store.close()


async def test_too_many_commands_a_minute_are_turned_away_until_the_minute_is_over(tmp_path: Path) -> None:
    counter = Counter(tmp_path, per_min=3)
    statuses = [(await counter.desk.answer("GoToMode_Passive", {}, "")).status for _ in range(5)]
    assert statuses == [200, 200, 200, 429, 429]
    counter.now_s = 60.0
    assert (await counter.desk.answer("GoToMode_Passive", {}, "")).status == 200
    await counter.store.close()


async def test_a_controller_that_does_not_answer_is_told_as_such(tmp_path: Path) -> None:
    counter = Counter(tmp_path, deaf=True)
    reply = await counter.desk.answer("GoToMode_Passive", {}, "")
    assert (reply.status, reply.accepted) == (500, False)
    await counter.store.close()


async def test_an_unknown_command_and_a_payload_that_is_too_large_have_their_own_status(counter: Counter) -> None:
    reply = await counter.desk.answer("GoToMode_ChargOnly", {}, "")
    assert (reply.status, "did you mean GoToMode_ChargeOnly?" in reply.reason) == (404, True)
    reply = await counter.desk.answer("x" * 100_000, {}, "")
    assert (reply.status, len(reply.reason) < 1000) == (404, True)
    reply = await counter.desk.answer("GoToMode_Passive", {"reason": "x" * (2 * MAX_BYTES)}, "")
    assert reply.status == 413
    assert counter.asked == []


async def test_a_long_command_is_answered_at_once_and_followed_by_its_id(counter: Counter) -> None:
    counter.gate = asyncio.Event()
    reply = await counter.desk.answer("Upload_Logs", {"reason": "support"}, "")
    assert (reply.status, reply.accepted) == (202, True)
    await asyncio.sleep(0)
    assert counter.jobs.reported()[reply.job]["status"] == "running"
    busy = await counter.desk.answer("Upload_Logs", {}, "")
    assert (busy.status, busy.accepted) == (409, False)
    counter.gate.set()
    ended = asyncio.Event()
    counter.jobs.changed = ended.set
    await ended.wait()
    told = counter.jobs.reported()[reply.job]
    assert (told["status"], told["text"]) == ("failed", "there is no connection for logs.zip")


async def test_only_the_newest_jobs_are_reported(counter: Counter) -> None:
    for _ in range(8):
        counter.jobs.start("Upload_Logs", Payload())
        await counter.jobs.close()
    assert len(counter.jobs.reported()) <= 5
    counter.jobs.start("Upload_Logs", Payload())
    with pytest.raises(JobError, match="running already"):
        counter.jobs.start("Upload_Logs", Payload())
    await counter.jobs.close()


async def test_setting_up_is_handed_to_the_program(counter: Counter) -> None:
    reply = await counter.desk.answer("Setup_Device", {"site": {"limits": {"min_soc_pct": 10}}, "request_id": "s1"}, "")
    assert (reply.status, reply.reason) == (200, "set up by s1")
    assert counter.setups[0].site == {"limits": {"min_soc_pct": 10}}


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
KEYS = sorted({field for command in COMMANDS.values() for field in command.payload.__struct_fields__} - {"url", "site"})


@examples(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from([*COMMANDS, ""]) | st.text(max_size=40),
    payload=JSON_VALUES | st.dictionaries(st.sampled_from(KEYS), JSON_VALUES, max_size=4),
)
def test_garbage_gets_a_status_and_a_reason_and_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, name: str, payload: Any
) -> None:
    async def tried() -> None:
        counter = Counter(tmp_path_factory.mktemp("desk"))
        before = counter.house.memory
        reply = await counter.desk.answer(name, payload, "")
        assert reply.status in {200, 202, 400, 404, 409, 413, 429}
        assert reply.reason
        json.dumps(reply.body(), allow_nan=False)
        if reply.status in {400, 404, 413, 429}:
            assert counter.house.memory is before
            assert not counter.asked
        await counter.jobs.close()
        await counter.store.close()

    asyncio.run(tried())
