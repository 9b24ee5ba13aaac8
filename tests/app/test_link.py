"""The local link over a real Unix socket: who may do what, and what a client sees."""

import asyncio
import json
import os
import socket
import stat
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app import clock, link, link_lines
from app.flight_recorder import FlightRecorder
from app.link import Link, LinkOptions
from app.link_client import NOBODY, LinkClient, LinkError
from app.replay import replay
from app.runner import Runner
from control import cycle
from control.memory import Persistent
from control.readings import Instant
from control.requests import Origin, Role, SetMode, SetPower, Source, Stop
from simulator.faults import FaultError
from tests.app.plants import HousePlant
from tests.control.plant import House, settings


class Unit:
    """A running unit with a link and an ideal plant."""

    def __init__(self, folder: Path, *, simulated: bool = True) -> None:
        house = House(settings(cycle_s=0.05))

        def now() -> Instant:
            moment = clock.now()
            house.at_s = moment.at_s
            return moment

        self.runner = Runner(HousePlant(house), cycle.initial(house.site, Persistent()), now)
        self.flight = FlightRecorder(folder / "incidents", "test")
        self.runner.taps.append(self.flight)
        self.switched: list[tuple[str, str, bool]] = []
        options = LinkOptions(
            version="test",
            incidents=folder / "incidents",
            flight=self.flight,
            faults=("meter-silent",) if simulated else (),
            switch_fault=self._switch if simulated else None,
            faults_on=self._faults_on,
        )
        self.link = Link(folder / "control.sock", house.site, self.runner.submit, options)
        self.runner.sinks["link"] = self.link

    def _switch(self, name: str, device: str, active: bool) -> None:
        if device == "roof":
            raise FaultError("meter-silent: there is no meter of this name")
        self.switched.append((name, device, active))

    def _faults_on(self) -> tuple[str, ...]:
        return tuple(name for name, _, active in self.switched if active)


@pytest.fixture
async def unit(tmp_path: Path) -> AsyncIterator[Unit]:
    unit = Unit(tmp_path)
    await unit.link.start()
    task = asyncio.create_task(unit.runner.run())
    yield unit
    unit.runner.stop()
    await task
    await unit.link.close()
    unit.flight.close()


async def first(client: LinkClient, kind: type) -> object:
    async with asyncio.timeout(10):
        async for line in client.received():
            if isinstance(line, kind):
                return line
    raise AssertionError("the unit hung up")


async def test_a_client_changes_the_mode_and_is_told_what_became_of_it(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    client.ask(SetMode(NOBODY, "passive"))
    line = await first(client, link_lines.Answered)
    assert isinstance(line, link_lines.Answered)
    assert line.answer.accepted
    assert unit.runner.memory.mode_id == "passive"
    client.ask(SetMode(NOBODY, "flying"))
    refused = await first(client, link_lines.Answered)
    assert isinstance(refused, link_lines.Answered)
    assert "'flying' is unknown" in refused.answer.text
    await client.close()


async def test_role_and_name_come_from_the_kernel_never_from_the_line(
    unit: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def guest(_: asyncio.StreamWriter) -> tuple[Role, str]:
        return Role.VIEWER, "guest"

    monkeypatch.setattr(link, "_peer", guest)
    client = await LinkClient.connect(unit.link.path)
    assert client.hello.role == "viewer"
    client.ask(SetMode(Origin(Source.SCREEN, Role.SERVICE, "trick", "root"), "passive"))
    line = await first(client, link_lines.Answered)
    assert isinstance(line, link_lines.Answered)
    assert "role viewer may not do this" in line.answer.text
    assert unit.runner.memory.mode_id == "self_consumption"
    await client.close()


async def test_the_person_who_runs_the_unit_is_recognised_with_name(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    assert client.hello.role == "service"
    client.ask(Stop(NOBODY, "inspection"))
    await first(client, link_lines.Answered)
    client.send(link_lines.Watch(0.1))
    seen = await first(client, link_lines.Seen)
    assert isinstance(seen, link_lines.Seen)
    assert seen.record.stops.operator_stop == "inspection"
    await client.close()


async def test_a_watching_client_gets_records_that_are_equal_to_those_of_the_unit(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    client.send(link_lines.Watch(0.1))
    one = await first(client, link_lines.Seen)
    two = await first(client, link_lines.Seen)
    assert isinstance(one, link_lines.Seen)
    assert isinstance(two, link_lines.Seen)
    assert two.record.cycle > one.record.cycle
    assert two.record.chain.units[0].device_id == "inverter1"
    await client.close()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"nonsense\n", "not a line of"),
        (b'{"line":"watch","every_s":0.001}\n', "0.001 is outside 0.02 to 60 s"),
        (b'{"line":"fault","name":"meteor"}\n', "there is no fault 'meteor'; there are meter-silent"),
        (b'{"line":"request","request":{"type":"set_mode"}}\n', "not a line of"),
        (b'{"line":"hand_over"}\n', "control is handed over by root, of a unit that runs as a service"),
    ],
)
async def test_a_line_that_cannot_be_obeyed_is_answered_with_the_reason(unit: Unit, line: bytes, words: str) -> None:
    reader, writer = await asyncio.open_unix_connection(unit.link.path)
    await reader.readline()
    writer.write(line)
    async with asyncio.timeout(5):
        answer = json.loads(await reader.readline())
    assert answer["line"] == "complaint"
    assert words in answer["text"]
    writer.close()
    await writer.wait_closed()


async def test_who_asks_without_naming_a_unit_is_told_of_the_demo_that_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / "ballast-demo-killed"
    left.mkdir()
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(left / "control.sock"))
    with pytest.raises(LinkError, match=r"no unit is running at .* \(start one with `ballast demo`"):
        await LinkClient.connect(tmp_path / "control.sock")
    demo = Unit(tmp_path / "ballast-demo-abc")
    await demo.link.start()
    with pytest.raises(LinkError, match=r"a demo is running, it is reached with --data .*/ballast-demo-abc\)"):
        await LinkClient.connect(tmp_path / "control.sock")
    await demo.link.close()
    demo.flight.close()


async def test_a_second_console_sees_the_fault_that_the_first_has_switched(unit: Unit) -> None:
    one, other = await LinkClient.connect(unit.link.path), await LinkClient.connect(unit.link.path)
    other.send(link_lines.Watch(0.02))
    one.send(link_lines.SwitchFault("meter-silent", on=True))
    told = await first(other, link_lines.FaultsOn)
    assert told == link_lines.FaultsOn(("meter-silent",))
    await one.close()
    await other.close()


async def test_a_fault_reaches_the_simulated_site_and_only_that(unit: Unit, tmp_path: Path) -> None:
    client = await LinkClient.connect(unit.link.path)
    client.send(link_lines.SwitchFault("meter-silent", on=True))
    client.ask(SetMode(NOBODY, "passive"))
    await first(client, link_lines.Answered)
    assert unit.switched == [("meter-silent", "", True)]
    client.send(link_lines.SwitchFault("meter-silent", "roof", on=True))
    complaint = await first(client, link_lines.Complaint)
    assert isinstance(complaint, link_lines.Complaint)
    assert "there is no meter" in complaint.text
    await client.close()
    (tmp_path / "real").mkdir()
    real = Unit(tmp_path / "real", simulated=False)
    await real.link.start()
    client = await LinkClient.connect(real.link.path)
    assert not client.hello.simulated
    client.send(link_lines.SwitchFault("meter-silent", on=True))
    complaint = await first(client, link_lines.Complaint)
    assert isinstance(complaint, link_lines.Complaint)
    assert "simulated site only" in complaint.text
    await client.close()
    await real.link.close()
    real.flight.close()


async def test_an_export_writes_a_recording_that_replays(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    client.send(link_lines.Watch(0.1))
    await first(client, link_lines.Seen)
    client.send(link_lines.Export())
    exported = await first(client, link_lines.Exported)
    assert isinstance(exported, link_lines.Exported)
    assert exported.fault == ""
    assert replay(Path(exported.path)).identical
    await client.close()


async def test_nobody_else_on_the_computer_can_open_the_socket(unit: Unit) -> None:
    assert stat.S_IMODE(os.stat(unit.link.path).st_mode) == 0o600  # noqa: PTH116


async def test_a_second_unit_does_not_take_the_socket_of_the_first_but_replaces_a_dead_one(
    unit: Unit, tmp_path: Path
) -> None:
    assert unit.link.path == tmp_path / "control.sock"
    second = Unit(tmp_path)
    with pytest.raises(OSError, match="another unit is running"):
        await second.link.start()
    second.flight.close()
    (tmp_path / "later").mkdir()
    third = Unit(tmp_path / "later")
    with socket.socket(socket.AF_UNIX) as dead:  # a killed program leaves its socket behind
        dead.bind(str(third.link.path))
    assert third.link.path.exists()
    await third.link.start()
    await third.link.close()
    third.flight.close()


async def test_without_a_running_unit_the_message_says_how_to_start_one(tmp_path: Path) -> None:
    with pytest.raises(LinkError, match=r"no unit is running at .*demo"):
        await LinkClient.connect(tmp_path / "control.sock")


async def test_too_many_programs_are_sent_away_with_a_reason(unit: Unit) -> None:
    clients = [await LinkClient.connect(unit.link.path) for _ in range(link.MAX_CLIENTS)]
    with pytest.raises(LinkError, match="8 programs are connected already"):
        await LinkClient.connect(unit.link.path)
    client = clients[0]
    client.ask(SetPower(NOBODY, 1.0))
    assert isinstance(await first(client, link_lines.Answered), link_lines.Answered)
    for client in clients:
        await client.close()


async def test_a_client_that_does_not_read_gets_no_records_but_the_unit_goes_on(
    unit: Unit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "WAITING_BYTES", 1)
    client = await LinkClient.connect(unit.link.path)
    client.send(link_lines.Watch(0.1))
    assert isinstance(await first(client, link_lines.Seen), link_lines.Seen)
    await client.close()
