"""Where features meet: what is switched off or dark while another one runs."""

import msgspec

from control.backup.memory import BackupState
from control.battery.settings import AutoChargeSettings, BalanceSettings, RackCare
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.dso.model import DsoSettings
from control.readings import OutputRole, Readings
from control.record import EventKind, State
from control.requests import (
    ApplySettings,
    ChangeState,
    ReleaseStop,
    SetDsoLimit,
    Stop,
)
from control.settings import OutputSettings
from tests.control.backup import island
from tests.control.plant import House, origin, settings
from tests.control.seam_parts import SLEEP, WAKE, changes_of_state, rested, seconds, site

# -- the rescue of a nearly empty rack


def weak(**care: object) -> House:
    """A house whose rack is critically low."""
    auto = AutoChargeSettings(power_w=400.0, pause_s=60.0)
    cares = (msgspec.structs.replace(RackCare("battery1", auto_charge=(auto,)), **care),)
    return House(site(idle=(), battery_care=cares, initial_mode="passive"), soc_pct=1.0)


def test_a_stop_does_not_use_up_the_attempts_to_rescue_a_rack() -> None:
    house = weak()
    house.cycle(Stop(origin(), "service"))
    seconds(house, 120)
    (rack,) = house.records[-1].racks
    assert not rack.auto_charging
    assert rack.auto_charge_attempts == 0
    assert rack.auto_charge_obstacle == "a stop is in force"
    house.cycle(ReleaseStop(origin(), "done", confirm=False), ReleaseStop(origin(), "done", confirm=True))
    house.cycle(ChangeState(origin(), "idle"))
    seconds(house, 2)
    assert house.records[-1].racks[0].auto_charge_obstacle == "the unit is in state idle"
    house.cycle(ChangeState(origin(), "run"))
    seconds(house, 3)
    assert house.records[-1].racks[0].auto_charging
    assert house.records[-1].chain.final.active_power_w == -400.0
    house.cycle(Stop(origin(), "service"))
    seconds(house, 2)
    assert not house.records[-1].racks[0].auto_charging


def test_a_rescue_that_is_switched_off_while_it_charges_lets_the_unit_go() -> None:
    house = weak()
    seconds(house, 80)
    assert house.records[-1].racks[0].auto_charging
    house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, battery_care=(RackCare("battery1"),))))
    seconds(house, 3)
    assert house.records[-1].chain.claims[0].source == "passive"


def test_balancing_that_is_switched_off_while_it_runs_has_ended() -> None:
    apart = BalanceSettings(min_cell_v=3.2, start_spread_v=0.01, stop_spread_v=0.005, rest_s=0.0)
    house = weak(auto_charge=(), balance=(apart,))
    seconds(house, 5)
    assert house.records[-1].racks[0].balancing
    house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.site, battery_care=(RackCare("battery1"),))))
    seconds(house, 2)
    assert not house.records[-1].racks[0].balancing


def test_inverters_that_stand_still_on_a_dark_bus_are_no_fault_of_their_own() -> None:
    house = island.Site(soc_pct=20.0)
    house.run(10.0)
    house.mains_on = False
    house.run_until(BackupState.ISLANDED, 20.0)
    house.soc_pct = 9.0
    house.run_until(BackupState.EXHAUSTED, 5.0)
    house.run(100.0)
    assert house.state == BackupState.EXHAUSTED
    assert "inverter.not_started" not in house.alarms()


# -- features switched on and off while they act


def test_a_unit_at_rest_runs_again_when_automatic_idle_is_switched_off() -> None:
    house = rested(site())
    house.cycle(ApplySettings(origin(), site(idle=())))
    assert changes_of_state(house)[-1] == "idle to run: idle is switched off"
    seconds(house, 2)
    assert house.records[-1].state is State.RUN


def test_sleep_that_is_switched_off_counts_no_rack_as_asleep() -> None:
    house = rested(site(sleep=(SLEEP,), outputs=(WAKE,)))
    seconds(house, 70)
    assert house.memory.sleep.asleep
    total_s = house.memory.sleep.total_s
    house.cycle(ApplySettings(origin(), site(outputs=(WAKE,))))
    assert not house.memory.sleep.asleep
    assert house.memory.sleep.total_s == total_s


def test_climate_that_is_switched_off_commands_and_shows_nothing_more() -> None:
    climate = ClimateSettings(Cabinet.KWH_10, (ZoneSettings("cabinet"),))
    outputs = (OutputSettings("fan", OutputRole.FAN, zone="cabinet"),)
    house = House(site(climate=(climate,), outputs=outputs))
    seconds(house, 3)
    assert house.records[-1].outputs
    house.cycle(ApplySettings(origin(), site(outputs=outputs)))
    assert (house.records[-1].outputs, house.records[-1].climate) == ((), ())


class Silent(island.Site):
    """A site whose inverter does not say whether it makes the grid."""

    def readings(self) -> Readings:
        seen = super().readings()
        inverters = tuple(msgspec.structs.replace(one, grid_forming=None) for one in seen.inverters)
        return msgspec.structs.replace(seen, inverters=inverters)


def test_charging_by_the_sun_in_an_island_is_not_unasked() -> None:
    house = Silent(island.settings(battery_care=(RackCare("battery1"),)))
    house.run(10.0)
    house.mains_on = False
    house.run_until(BackupState.ISLANDED, 20.0)
    house.battery_changes = {"current_a": -50.0}
    house.run(5.0)
    assert house.records[-1].racks[0].charging_unasked_s == 0.0


# -- the log


def test_a_state_a_person_asks_for_is_in_the_log_like_any_other() -> None:
    house = House(settings())
    house.run(1.0)
    house.cycle(ChangeState(origin(), "idle"))
    assert changes_of_state(house) == ["init to run", "run to idle"]


def test_mains_at_the_edge_of_their_window_do_not_fill_the_log() -> None:
    house = island.Site()
    house.run(10.0)
    house.mains_on = False
    house.run_until(BackupState.ISLANDED, 20.0)
    house.mains_on = True
    before = len(house.records)
    for _ in range(300):
        house.mains_hz = 50.3 if house.mains_hz < 50.2 else 50.1
        house.run(0.2)
    changes = [e for r in house.records[before:] for e in r.events if e.kind is EventKind.GRID_FORMING]
    assert len(changes) <= 5
    assert house.dangers == []


def test_the_sun_that_charges_an_island_is_no_breach_of_the_operator_s_limit() -> None:
    house = Silent(island.settings(dso=(DsoSettings(import_w=0.0),)))
    house.run(10.0)
    house.cycle(SetDsoLimit(origin(), import_w=0.0))
    house.mains_on = False
    house.run_until(BackupState.ISLANDED, 20.0)
    house.silent.add("grid")
    house.pv_w = 4000.0
    house.loads_w = dict.fromkeys(house.loads_w, 0.0)
    house.run(50.0)
    assert house.ess_w == -4000.0
    assert "grid.dso_exceeded" not in house.alarms()
