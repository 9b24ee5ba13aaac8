"""What alarms hold at zero in the cabinet: no heat into water, no air into smoke, nothing after an emergency stop."""

from typing import Any

import msgspec
import pytest

from control.battery.settings import BalanceSettings, RackCare, SocSettings
from control.climate.settings import Cabinet
from control.command import OutputCommand
from control.interlock import applied
from control.readings import CellExtremesReading, OutputRole, SignalRole
from control.reasons import Reason
from control.record import CycleRecord
from control.requests import (
    AcknowledgeAlarms,
    BalanceCells,
    ChangeState,
    EmergencyStop,
    ForceOutput,
    ReleaseStop,
    ResetAlarms,
    Role,
    TestOutput,
)
from control.settings import OutputSettings, SignalSettings
from tests.control.climate.cabinets import Cabinets, house, site
from tests.control.plant import origin

SMOKE, WATER = "cabinet.smoke@smoke", "cabinet.water@water"
FAN, HEATER, LINE = "fan-cabinet", "heater1-cabinet", "line"


def guarded(
    cabinet: Cabinet = Cabinet.KWH_10, cells_c: tuple[float, float] = (18.0, 22.0), **values: float
) -> Cabinets:
    """A cabinet with smoke and water detectors and a balance line, whose rack wants to be balanced."""
    base = site(cabinet)
    home = Cabinets(
        msgspec.structs.replace(
            base,
            signals=(
                *base.signals,
                SignalSettings("smoke", SignalRole.SMOKE),
                SignalSettings("water", SignalRole.WATER),
            ),
            outputs=(*base.outputs, OutputSettings(LINE, OutputRole.CELL_BALANCE, "battery1")),
            battery_care=(
                RackCare(
                    "battery1",
                    soc=SocSettings(nominal_voltage_v=51.2),
                    balance=(
                        BalanceSettings(rest_s=2.0, pause_s=2.0, min_temperature_c=-40.0, max_temperature_c=90.0),
                    ),
                ),
            ),
        ),
        **({"smoke": 0.0, "water": 0.0} | {name.replace("_", "-"): value for name, value in values.items()}),
    )
    home.soc_pct = 90.0
    warm(home, cells_c)
    return home


def warm(home: Cabinets, cells_c: tuple[float, float]) -> None:
    home.changes["battery1"] = {"cells": CellExtremesReading(3.37, 3.42, *cells_c)}


def why(record: CycleRecord) -> dict[str, str]:
    return {output.output_id: output.reason.code for output in record.outputs}


@pytest.mark.parametrize("cabinet", Cabinet)
def test_smoke_stops_the_fan_of_a_hot_cabinet_and_the_balancing_at_once(cabinet: Cabinet) -> None:
    home = guarded(cabinet, air_cabinet=42.0)
    home.seconds(20)
    assert home.outputs()[FAN] == home.outputs()[LINE] == 1.0
    home.values["smoke"] = 1.0
    record = home.cycle()
    assert set(home.outputs().values()) == {0.0}, "no ramp, no minimum time"
    assert set(why(record).values()) == {"critical_alarm"}
    assert {output.reason.place for output in record.outputs} == {SMOKE}
    record = home.seconds(2)
    assert set(home.outputs().values()) == {0.0}
    assert (record.climate[0].task, record.climate[0].fan) == ("kept_off", 0.0)
    assert not record.racks[0].balancing
    assert record.racks[0].balance_runs[-1].end == "stopped by an alarm"


def test_smoke_stops_a_heater_before_its_minimum_time_and_holds_it_until_the_alarm_is_reset() -> None:
    home = guarded(air_cabinet=2.0)
    home.seconds(3)
    assert home.outputs()[HEATER] == 1.0
    home.values["smoke"] = 1.0
    home.cycle()
    assert home.outputs()[HEATER] == 0.0
    home.values["smoke"] = 0.0
    home.cycle(AcknowledgeAlarms(origin(), (SMOKE,)))
    home.seconds(600)
    assert home.outputs()[HEATER] == home.outputs()[LINE] == 0.0, "a latched alarm holds until somebody has looked"
    assert home.records[-1].climate[0].task == "kept_off"
    assert "rest to kept_off" in [one.text for record in home.records for one in record.events if one.kind == "climate"]
    assert not any(record.racks[0].balancing for record in home.records[-500:]), "nor does a run begin by itself"
    home.cycle(ResetAlarms(origin(Role.SERVICE), (SMOKE,)))
    home.seconds(5)
    assert home.outputs()[HEATER] == home.outputs()[LINE] == 1.0


def test_water_keeps_the_current_off_and_lets_the_fan_dry() -> None:
    home = guarded(air_cabinet=2.0)
    home.seconds(3)
    home.values["water"] = 1.0
    home.seconds(3)
    assert home.outputs() == {FAN: 0.0, HEATER: 0.0, LINE: 0.0}
    assert home.records[-1].climate[0].task == "kept_off"
    home.values["air-cabinet"] = 42.0
    record = home.seconds(20)
    assert home.outputs() == {FAN: 1.0, HEATER: 0.0, LINE: 0.0}
    assert record.climate[0].task == "cool"
    assert why(record) == {FAN: "climate_cool", HEATER: "critical_alarm", LINE: "critical_alarm"}
    assert home.cycle(ForceOutput(origin(), FAN, 0.5, 60.0)).answers[0].accepted


def test_an_emergency_stop_ends_heating_and_balancing_and_goes_on_cooling() -> None:
    home = guarded(air_cabinet=42.0)
    home.seconds(20)
    home.cycle(EmergencyStop(origin()))
    assert home.outputs() == {FAN: 1.0, HEATER: 0.0, LINE: 0.0}
    cold = guarded(air_cabinet=2.0)
    cold.seconds(3)
    record = cold.cycle(EmergencyStop(origin()))
    assert cold.outputs()[HEATER] == 0.0
    assert next(c.reason.place for c in record.outputs if c.output_id == HEATER) == "button.emergency_stop"
    cold.seconds(200)
    assert cold.outputs() == {FAN: 0.0, HEATER: 0.0, LINE: 0.0}
    for confirm in (False, True):
        cold.cycle(ReleaseStop(origin(), "all is well", confirm=confirm))
    cold.seconds(3)
    assert cold.outputs()[HEATER] == 1.0


def test_an_output_forced_on_before_the_smoke_is_held_and_the_zone_tells_why() -> None:
    home = guarded()
    home.cycle(ForceOutput(origin(), FAN, 1.0, 600.0), dt_s=1.0)
    home.cycle(ForceOutput(origin(), HEATER, 1.0, 600.0), dt_s=1.0)
    assert home.outputs()[HEATER] == 1.0
    home.values["smoke"] = 1.0
    record = home.seconds(2)
    assert home.outputs() == {FAN: 0.0, HEATER: 0.0, LINE: 0.0}
    assert record.climate[0].task == "kept_off"
    assert [entry.output_id for entry in record.climate[0].forced] == [FAN, HEATER]


def test_a_hot_zone_whose_fan_is_forced_off_tells_of_the_alarm_in_smoke() -> None:
    home = guarded(air_cabinet=55.0)
    home.cycle(ForceOutput(origin(), FAN, 0.0, 600.0), dt_s=1.0)
    assert home.outputs()[FAN] == 1.0
    home.values["smoke"] = 1.0
    assert home.seconds(2).climate[0].task == "kept_off"
    assert home.outputs()[FAN] == 0.0


def test_nothing_can_be_forced_on_or_balanced_while_an_alarm_holds_it_but_all_can_be_switched_off() -> None:
    home = guarded()
    home.seconds(3)
    home.values["smoke"] = 1.0
    home.seconds(2)
    refused: list[tuple[bool, str]] = []
    for request in (
        ForceOutput(origin(), FAN, 1.0, 60.0),
        ForceOutput(origin(), HEATER, 1.0, 60.0),
        BalanceCells(origin(), "battery1", on=True),
    ):
        answer = home.cycle(request).answers[0]
        refused.append((answer.accepted, answer.text))
    assert refused == [(False, f"an alarm keeps it off: {SMOKE}")] * 3
    assert home.cycle(ForceOutput(origin(), FAN, 0.0, 60.0)).answers[0].accepted
    assert home.cycle(ForceOutput(origin(), FAN, 1.0, 0.0)).answers[0].accepted, "handing back is no force"
    assert home.outputs() == {FAN: 0.0, HEATER: 0.0, LINE: 0.0}


def test_a_zone_at_rest_stays_at_rest_in_smoke() -> None:
    home = guarded(smoke=1.0)
    assert home.seconds(5).climate[0].task == "rest"


@pytest.mark.parametrize("ended", [True, False], ids=["latched", "acknowledged"])
def test_a_balance_line_is_not_tried_by_hand_while_an_alarm_holds_it(ended: bool) -> None:
    home = guarded(water=1.0)
    home.seconds(5)
    home.cycle(AcknowledgeAlarms(origin(), (WATER,)))
    home.cycle(ChangeState(origin(), "maintenance"))
    home.values["water"] = 0.0 if ended else 1.0
    home.seconds(70)
    answer = home.cycle(TestOutput(origin(Role.SERVICE), LINE, 1.0, 10.0)).answers[0]
    assert (answer.accepted, answer.text) == (False, f"no test while there is an alarm: {WATER}")
    assert home.outputs()[LINE] == 0.0


@pytest.mark.req("CLM-01")
@pytest.mark.parametrize("cabinet", Cabinet)
def test_a_fan_forced_off_runs_all_the_same_when_the_zone_is_too_hot(cabinet: Cabinet) -> None:
    home = house(cabinet)
    home.cycle(ForceOutput(origin(), FAN, 0.0, 3600.0), dt_s=1.0)
    home.values["air-cabinet"] = 49.0
    assert home.seconds(40).climate[0].task == "forced"
    assert home.outputs()[FAN] == 0.0
    home.values["air-cabinet"] = 50.0
    record = home.seconds(2)
    assert home.outputs()[FAN] == 1.0
    assert record.climate[0].task == "cool"
    for air_c in (49.9, 50.1, 48.0):
        home.values["air-cabinet"] = air_c
        home.seconds(2)
        assert home.outputs()[FAN] == 1.0, "a sensor that trembles at the limit does not switch the fan"
    home.values["air-cabinet"] = 46.0
    assert home.seconds(2).climate[0].task == "forced"
    assert home.outputs()[FAN] == 0.0


def test_hot_cells_beat_a_force_as_hot_air_does_with_and_without_the_sensor_of_the_air() -> None:
    home = house()
    home.cycle(ForceOutput(origin(), FAN, 0.3, 3600.0), dt_s=1.0)
    home.changes["battery1"] = {"cells": CellExtremesReading(3.25, 3.27, 45.0, 51.0)}
    home.seconds(2)
    assert home.outputs()[FAN] == 1.0
    home.values["air-cabinet"] = float("nan")
    home.seconds(20)
    assert home.outputs()[FAN] == 1.0
    assert home.records[-1].climate[0].task == "no_sensor"


@pytest.mark.parametrize(("hottest_c", "least"), [(20.0, 0.5), (33.0, 0.625), (46.0, 1.0), (54.0, 1.0)])
def test_without_the_sensor_of_the_air_the_fan_follows_the_cells_and_is_never_slower_than_its_emergency_speed(
    hottest_c: float, least: float
) -> None:
    home = house(air_cabinet=float("nan"))
    home.changes["battery1"] = {"cells": CellExtremesReading(3.25, 3.27, hottest_c - 2.0, hottest_c)}
    home.seconds(60)
    assert home.outputs() == {FAN: pytest.approx(least), HEATER: 0.0}


def test_the_loss_of_the_sensor_of_the_air_does_not_slow_the_fan_of_hot_cells_and_the_alarm_looks_at_the_cells() -> (
    None
):
    home = house(air_cabinet=40.0)
    cells: dict[str, Any] = {"cells": CellExtremesReading(3.25, 3.27, 44.0, 46.0)}
    home.changes["battery1"] = cells
    home.seconds(60)
    assert home.outputs()[FAN] == 1.0
    home.values["air-cabinet"] = float("nan")
    speeds = set[float]()
    for _ in range(60):
        home.seconds(1)
        speeds.add(home.outputs()[FAN])
    assert speeds == {1.0}
    assert "climate.hot@cabinet" not in [alarm.key for alarm in home.records[-1].alarms]
    home.changes["battery1"] = {"cells": CellExtremesReading(3.25, 3.27, 50.0, 54.0)}
    home.seconds(35)
    told = {alarm.key: alarm.detail for alarm in home.records[-1].alarms}
    assert told["climate.hot@cabinet"] == "cells 54.0 °C, limit 50.0 °C"


def test_an_alarm_holds_what_any_rule_asks_for_and_leaves_the_rest() -> None:
    outputs = (OutputSettings("fan", OutputRole.FAN, "zone"), OutputSettings("lamp", OutputRole.INDICATOR))
    commands = (
        OutputCommand("fan", 0.7, "climate", Reason("climate_cool", "zone"), 9.0),
        OutputCommand("lamp", 1.0, "indicators", Reason("indicator"), 9.0),
    )
    assert applied(commands, outputs, {}) is commands
    held = applied(commands, outputs, {OutputRole.FAN: SMOKE})
    assert held == (OutputCommand("fan", 0.0, "climate", Reason("critical_alarm", SMOKE), 9.0), commands[1])
