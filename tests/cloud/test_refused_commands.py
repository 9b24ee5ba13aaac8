"""A command of the hub that is refused before the controller hears of it stands in the event log all the same."""

import asyncio
from pathlib import Path

import pytest

from cloud.bridge import Bridge
from cloud.commands import offered
from cloud.desk import AT_ONCE, MAX_BYTES, Desk
from control.intake import NOTE_LENGTH
from control.record import EventKind
from control.requests import NoteAccess, Request, Role
from tests.cloud.test_commands import Counter


class Counted(Counter):
    """A desk whose refusals are noted."""

    def __init__(self, path: Path, *, per_min: int = 1000) -> None:
        super().__init__(path)
        self.notes: list[str] = []
        self.desk = Desk(
            offered(self.house.site, self.jobs.offered),
            self._ask,
            self.store,
            self.jobs,
            self._set_up,
            role=Role.INSTALLER,
            per_min=per_min,
            clock=self.clock,
            utc=self.clock,
            note=self.notes.append,
        )


async def test_an_unknown_command_a_wrong_payload_and_a_huge_one_are_noted_with_their_status(tmp_path: Path) -> None:
    counter = Counted(tmp_path)
    await counter.desk.answer("GoToMode_Moon", {}, "1")
    await counter.desk.answer("GoToMode_ChargeOnly", {"soc_target_pct": "full"}, "2")
    await counter.desk.answer("GoToMode_ChargeOnly", {}, "3", size=MAX_BYTES + 1)
    assert [note.partition(": ")[0] for note in counter.notes] == [
        "command 'GoToMode_Moon' of the hub refused (404)",
        "command 'GoToMode_ChargeOnly' of the hub refused (400)",
        "command 'GoToMode_ChargeOnly' of the hub refused (413)",
    ]
    assert counter.asked == []
    await counter.store.close()


async def test_what_the_controller_answers_is_not_noted_twice(tmp_path: Path) -> None:
    counter = Counted(tmp_path)
    reply = await counter.desk.answer("GoToMode_ChargeOnly", {"soc_target_pct": 80}, "1")
    assert reply.status == 200
    assert counter.notes == []
    await counter.store.close()


async def test_a_flood_of_commands_is_one_note_a_minute(tmp_path: Path) -> None:
    counter = Counted(tmp_path, per_min=2)
    for number in range(30):
        await counter.desk.answer("GoToMode_Moon", {}, str(number))
    assert len(counter.notes) == 3
    assert counter.notes[-1].startswith(
        "command 'GoToMode_Moon' of the hub refused (429): more than 2 commands a minute"
    )
    counter.now_s += 59.0
    await counter.desk.answer("GoToMode_Moon", {}, "x")
    assert len(counter.notes) == 3
    counter.now_s += 1.5
    for number in range(3):
        await counter.desk.answer("GoToMode_Moon", {}, f"y{number}")
    assert sum("(429)" in note for note in counter.notes) == 2
    await counter.store.close()


async def test_too_many_commands_at_the_same_time_are_noted(tmp_path: Path) -> None:
    counter = Counted(tmp_path)
    counter.gate = asyncio.Event()
    asked = [
        asyncio.create_task(counter.desk.answer("GoToMode_ChargeOnly", {"soc_target_pct": 80}, str(number)))
        for number in range(AT_ONCE + 3)
    ]
    done, _ = await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
    assert all(task.result().status == 429 for task in done)
    counter.gate.set()
    await asyncio.gather(*asked)
    assert [note for note in counter.notes if "at once" not in note] == counter.notes
    assert len(counter.notes) == 1
    await counter.store.close()


@pytest.mark.parametrize("text", ["command 'x' of the hub refused (404): there is no such command", "long " * 100])
async def test_a_note_of_the_hub_stands_in_the_event_log_as_an_access(tmp_path: Path, text: str) -> None:
    counter = Counted(tmp_path)
    submitted: list[Request] = []

    def submit(request: Request) -> bool:
        submitted.append(request)
        return True

    bridge = Bridge(asyncio.get_running_loop(), submit)
    bridge.note(text, Role.INSTALLER)
    bridge.note(text, Role.INSTALLER)
    await asyncio.sleep(0)
    assert [request.origin.request_id for request in submitted] == ["hub-note-1", "hub-note-2"]
    (note, _) = submitted
    assert isinstance(note, NoteAccess)
    record = counter.house.cycle(note)
    (event,) = [event for event in record.events if event.kind is EventKind.ACCESS]
    assert (event.subject, event.cause) == (Role.INSTALLER, "system hub (service)")
    assert text.startswith(event.text.rstrip("…"))
    assert len(event.text) <= NOTE_LENGTH
    await counter.store.close()


def test_a_control_loop_that_has_ended_takes_no_notes_and_harms_nobody() -> None:
    async def noted(loop: asyncio.AbstractEventLoop) -> None:
        Bridge(loop, lambda _: pytest.fail("nobody is there")).note("too late", Role.OPERATOR)

    ended = asyncio.new_event_loop()
    ended.close()
    asyncio.run(noted(ended))
