"""Cell balancing: when it begins and ends, what is remembered, and who may ask."""

from typing import Any

import msgspec
import pytest

from control.battery import balance, care
from control.battery.settings import BalanceSettings, RackCare, SocSettings
from control.model import CellExtremes
from control.readings import CellExtremesReading, OutputRole
from control.requests import BalanceCells, Role
from control.settings import OutputSettings
from tests.control.battery.rack import CAPACITY_AH, Rack, Watch
from tests.control.plant import House, origin, settings

RULES = BalanceSettings()
CARE = RackCare("battery1", soc=SocSettings(capacity_ah=CAPACITY_AH), balance=(RULES,))


def cells(spread_v: float, high_v: float = 3.42, low_c: float = 22.0, high_c: float = 24.0) -> dict[str, Any]:
    return {"cells": (CellExtremes(high_v - spread_v, high_v, low_c, high_c, "", "", "", ""),)}


def resting() -> Watch:
    watch = Watch(Rack(95.0), CARE)
    watch.run(310.0, **cells(0.005))
    return watch


@pytest.mark.parametrize(
    ("current_a", "changes", "begins"),
    [
        pytest.param(0.0, cells(0.05), True, id="at rest"),
        pytest.param(-8.0, cells(0.05), True, id="in the taper at the end of charge"),
        pytest.param(50.0, cells(0.05), False, id="under load"),
        pytest.param(0.0, cells(0.02), False, id="cells together"),
        pytest.param(0.0, cells(0.05, high_v=3.33), False, id="on the plateau, where voltage says nothing"),
        pytest.param(0.0, cells(0.05, low_c=4.0), False, id="too cold"),
        pytest.param(0.0, cells(0.05, high_c=46.0), False, id="too hot"),
        pytest.param(0.0, {"cells": ()}, False, id="no cell voltages"),
    ],
)
def test_balancing_begins_when_it_helps(current_a: float, changes: dict[str, Any], begins: bool) -> None:
    watch = resting()
    watch.run(5.0, current_a, **changes)
    assert watch.state.balance.active is begins


def test_balancing_waits_for_a_rack_to_be_at_rest_for_some_minutes() -> None:
    watch = Watch(Rack(95.0), CARE)
    watch.run(299.0, **cells(0.05))
    assert not watch.state.balance.active
    watch.run(3.0, **cells(0.05))
    assert watch.state.balance.active


@pytest.mark.parametrize(
    ("seconds", "changes", "end"),
    [
        pytest.param(700.0, cells(0.009), "cells together", id="done"),
        pytest.param(590.0, cells(0.009), "", id="shorter than the shortest run"),
        pytest.param(700.0, cells(0.02), "", id="between start and stop it goes on"),
        pytest.param(700.0, cells(0.05, high_v=3.3), "cells too low to tell", id="left the region"),
        pytest.param(2.0, cells(0.05, high_c=48.0), "cells at 48.0 °C, balancing up to 47 °C", id="hot"),
        pytest.param(2.0, cells(0.05, low_c=2.0), "cells at 2.0 °C, balancing from 3 °C", id="cold"),
        pytest.param(2.0, cells(0.05, low_c=4.0), "", id="a little cold does not end a run"),
        pytest.param(2.0, {"cells": ()}, "no cell voltages", id="cells lost"),
        pytest.param(21700.0, cells(0.05), "longest time", id="longest time"),
    ],
)
def test_balancing_ends(seconds: float, changes: dict[str, Any], end: str) -> None:
    watch = resting()
    watch.run(2.0, **cells(0.05))
    watch.run(seconds, dt_s=1.0 if seconds < 1000 else 50.0, **changes)
    runs = watch.state.balance.runs
    assert [run.end for run in runs] == ([end] if end else [])
    for run in runs:
        assert run.spread_before_v == pytest.approx(0.05)
        assert watch.texts[-1].startswith(f"balancing ended, {end}")


def test_between_two_runs_there_is_a_pause() -> None:
    watch = resting()
    watch.run(2.0, **cells(0.05))
    watch.run(2.0, **cells(0.05, high_c=48.0))
    watch.run(1790.0, **cells(0.05))
    assert not watch.state.balance.active
    watch.run(20.0, **cells(0.05))
    assert watch.state.balance.active


def test_the_history_keeps_the_last_fifty_runs() -> None:
    state = balance.BalanceState(spread_v=0.05)
    for number in range(60):
        state = balance.stopped(balance.begun(state, float(number), asked=False), RULES, "test")
    assert len(state.runs) == balance.MAX_RUNS
    assert state.runs[-1].start_utc == 59.0


def balanced_house(**changes: Any) -> House:
    """A house whose first rack has a balance line; the rack rests high on its curve."""
    site = settings(
        2,
        battery_care=(msgspec.structs.replace(CARE, soc=SocSettings(nominal_voltage_v=51.2)),),
        outputs=(
            OutputSettings("line1", OutputRole.CELL_BALANCE, "battery1"),
            OutputSettings("line2", OutputRole.CELL_BALANCE, "battery2"),
            OutputSettings("fan", OutputRole.FAN),
        ),
    )
    house = House(site, load_w=0.0, soc_pct=90.0)
    house.changes["battery1"] = {"cells": CellExtremesReading(3.37, 3.42, 22.0, 24.0), **changes}
    return house


def lines(house: House) -> dict[str, float]:
    return {output.output_id: output.value for output in house.records[-1].outputs}


@pytest.mark.req("BMS-06")
def test_the_balance_line_of_the_rack_follows_and_the_history_survives_a_restart() -> None:
    house = balanced_house()
    house.run(5.0)
    assert lines(house) == {"line1": 0.0}
    for _ in range(310):
        house.cycle(dt_s=1.0)
    assert lines(house) == {"line1": 1.0}
    (command,) = house.records[-1].outputs
    assert command.valid_until_s == pytest.approx(house.at_s + house.site.command_valid_s)
    assert house.records[-1].racks[0].balancing
    house.silent.add("battery1")
    house.run(3.2)
    assert lines(house) == {"line1": 0.0}
    house.run(1.0)
    assert house.records[-1].racks[0].balance_runs[0].end == "BMS not heard"
    assert not house.records[-1].racks[0].valid
    told = [(one.text, one.cause) for record in house.records for one in record.events if one.kind == "battery"]
    assert told == [("balancing begins at 50 mV", "state of charge 90.0 %"), ("balancing ended", "BMS not heard")]
    stored = msgspec.json.decode(msgspec.json.encode(care.kept(house.memory.batteries)))
    assert stored["battery1"]["balance"]["runs"][0]["spread_before_v"] == pytest.approx(0.05)


def ask(house: House, battery_id: str, on: bool, role: Role = Role.INSTALLER) -> tuple[bool, str]:
    (answer,) = house.cycle(BalanceCells(origin(role), battery_id, on)).answers
    return answer.accepted, answer.text


@pytest.mark.req("BMS-06")
def test_a_person_may_ask_for_balancing_and_is_told_why_not() -> None:
    house = balanced_house(cells=CellExtremesReading(3.28, 3.30, 22.0, 24.0))
    assert ask(house, "battery1", True) == (
        False,
        "battery battery1 has no valid data; cells are balanced only while the BMS is heard",
    )
    house.run(3.0)
    assert ask(house, "battery1", True, Role.OPERATOR) == (
        False,
        "role operator may not do this; installer is needed",
    )
    assert ask(house, "battery2", True) == (
        False,
        "battery 'battery2' is not balanced by this unit, allowed: battery1",
    )
    assert ask(house, "battery1", False) == (False, "battery battery1 is not being balanced")
    assert ask(house, "battery1", True) == (True, "balancing of battery1 begins")
    assert lines(house) == {"line1": 1.0}
    assert ask(house, "battery1", True) == (False, "battery battery1 is already being balanced")
    house.run(2.0)
    assert ask(house, "battery1", False) == (True, "balancing of battery1 ends")
    house.run(1.1)
    (run,) = house.records[-1].racks[0].balance_runs
    assert run.asked
    assert run.end == "asked to end"
    plain = House(settings())
    plain.run(1.0)
    assert ask(plain, "battery1", True) == (False, "cell balancing is not set up on this site")


def test_a_silent_rack_is_not_balanced_on_request() -> None:
    house = balanced_house()
    house.run(3.0)
    house.silent.add("battery1")
    house.run(5.0)
    accepted, text = ask(house, "battery1", True)
    assert not accepted
    assert "no valid data" in text
