"""Buttons, lamps and the emergency stop of the cabinet against the whole program and a real inverter on the wire."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.buttons import Buttons
from app.main import Appliance
from app.options import Options
from app.paths import under
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_file import read_site, shipped
from app.site_wiring import OutputEntry, SignalEntry
from control.readings import OutputRole, SignalRole
from control.reasons import Reason
from control.record import CycleRecord, State
from control.requests import AcknowledgeAlarms, ChangeState, ReleaseStop, Request, SetMode, Stop
from hardware.io.config import BoardEntry, Mock
from simulator.run import SimulatedSite
from tests.control.plant import House, origin, settings
from tests.hardware.simulated import eventually

ROLES = {
    "start": SignalRole.BUTTON_START,
    "stop": SignalRole.BUTTON_STOP,
    "mode": SignalRole.BUTTON_MODE,
    "ack": SignalRole.BUTTON_ACKNOWLEDGE,
    "door": SignalRole.DOOR_OPEN,
}


class Desk:
    """A house with buttons: what they ask for is taken in the next cycle."""

    def __init__(self) -> None:
        self.house = House(settings())
        self.asked: list[Request] = []
        self.buttons = Buttons(ROLES, ("self_consumption", "passive"), self._ask, lambda: self.last)
        self.last: CycleRecord | None = None

    def _ask(self, request: Request) -> bool:
        self.asked.append(request)
        return True

    def press(self, name: str) -> Request | None:
        """Press and let go, then run a cycle."""
        before = len(self.asked)
        self.buttons.changed(name, 1.0)
        self.buttons.changed(name, 0.0)
        new = self.asked[before:]
        self.last = self.house.cycle(*new)
        return new[0] if new else None


@pytest.fixture
def desk() -> Desk:
    made = Desk()
    made.last = made.house.run(10.0)
    return made


def test_the_stop_button_stops_and_start_takes_two_presses(desk: Desk) -> None:
    assert isinstance(desk.press("stop"), Stop)
    assert desk.last is not None
    assert desk.last.stops.operator_stop == "stop button"
    first, second = desk.press("start"), desk.press("start")
    assert isinstance(first, ReleaseStop)
    assert isinstance(second, ReleaseStop)
    assert (first.confirm, second.confirm) == (False, True)
    assert desk.house.run(1.0).safe_stop is None


def test_start_without_a_stop_asks_the_unit_to_run(desk: Desk) -> None:
    request = desk.press("start")
    assert isinstance(request, ChangeState)
    assert request.state == "run"


def test_the_mode_button_steps_through_its_modes(desk: Desk) -> None:
    seen: list[str] = []
    for _ in range(3):
        assert isinstance(desk.press("mode"), SetMode)
        assert desk.last is not None
        seen.append(desk.last.mode_id)
    assert seen == ["passive", "self_consumption", "passive"]


def test_acknowledge_takes_what_is_shown_and_every_press_has_its_own_id(desk: Desk) -> None:
    desk.press("stop")
    desk.last = desk.house.run(2.0)
    request = desk.press("ack")
    assert isinstance(request, AcknowledgeAlarms)
    assert "unit.operator_stop" in request.keys
    assert len({asked.origin.request_id for asked in desk.asked}) == len(desk.asked)


def test_a_door_is_no_button_and_before_the_first_record_nothing_is_asked(desk: Desk) -> None:
    assert desk.press("door") is None
    desk.last = None
    desk.buttons.changed("stop", 1.0)
    assert desk.asked == []


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[tuple[Appliance, SimulatedSite]]:
    """The residential site with an emergency stop, a lamp and buttons on a board in memory, running."""
    site = read_site(shipped("residential"))
    simulated = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    await simulated.start()
    model = at_addresses(site, simulated.addresses).model_copy(
        update={
            "boards": (BoardEntry(id="pins", kind=Mock(type="mock")),),
            "signals": (
                SignalEntry(id="estop", role=SignalRole.EMERGENCY_STOP, at="pins:17", inverted=True),
                SignalEntry(id="halt", role=SignalRole.BUTTON_STOP, at="pins:18"),
            ),
            "outputs": (OutputEntry(id="lamp", role=OutputRole.INDICATOR, at="pins:22", zone="alarm"),),
        }
    )
    appliance = Appliance(model, Options(under(tmp_path)))
    running = asyncio.create_task(appliance.run())
    yield appliance, simulated
    appliance.stop("test over")
    await running
    await simulated.stop()


@pytest.mark.req("IO-02")
async def test_an_opened_emergency_stop_is_0_w_on_the_wire_and_lights_the_lamp(
    house: tuple[Appliance, SimulatedSite],
) -> None:
    appliance, simulated = house
    machine = simulated.plant.machines["inverter1"]
    pins = appliance.plant.boards.mocks["pins"].levels
    await eventually(lambda: machine.demand.run and machine.demand.active_power_w != 0.0, 30.0)
    before = appliance.runner.memory.cycle
    pins["17"] = 1.0  # the wire is broken
    await eventually(lambda: machine.demand.active_power_w == 0.0)
    assert appliance.runner.memory.cycle - before <= 3
    record = appliance.runner.last_record
    assert record is not None
    assert record.safe_stop == Reason("emergency_stop")
    assert record.state is State.ERROR
    await eventually(lambda: pins["22"] == 1.0)
    pins["17"] = 0.0
    closed = appliance.runner.memory.cycle
    await eventually(lambda: appliance.runner.memory.cycle > closed + 5)
    assert machine.demand.active_power_w == 0.0, "to let the button go starts nothing"
    for confirm in (False, True):
        assert appliance.runner.submit(ReleaseStop(origin(), "wire mended", confirm=confirm))
    await eventually(lambda: machine.demand.active_power_w != 0.0, 30.0)


async def test_a_pressed_stop_button_stops_the_unit(house: tuple[Appliance, SimulatedSite]) -> None:
    appliance, _ = house
    await eventually(lambda: appliance.runner.last_record is not None)
    appliance.plant.boards.mocks["pins"].levels["18"] = 1.0
    await eventually(lambda: appliance.runner.memory.lifecycle.operator_stop == "stop button")
