"""Contactor, island, load groups, cabinet zones, balancing: the physics behind backup and climate control."""

import math

import msgspec
import pytest

from control.readings import DeviceState, MeterRole, OutputRole, SignalRole
from control.settings import OutputSettings, SignalSettings
from simulator.config import BatterySimulation, SimulationConfig
from simulator.faults import ActiveFaults, Target
from simulator.inverter import InverterAlarm
from simulator.plant import Plant
from simulator.plant_faults import follow_faults
from simulator.wiring import Wiring
from tests.simulator.sites import FlatDay, battery, house, inverter, meter, shop

WIRING = Wiring(
    signals=(
        SignalSettings("feedback", SignalRole.GRID_CONTACTOR_CLOSED),
        SignalSettings("phase", SignalRole.PHASE_DIFFERENCE, minimum=-180.0, maximum=180.0),
        SignalSettings("air", SignalRole.ZONE_TEMPERATURE, zone="top", minimum=-40.0, maximum=90.0),
        SignalSettings("moisture", SignalRole.ZONE_HUMIDITY, zone="top", maximum=100.0),
    ),
    outputs=(
        OutputSettings("coil", OutputRole.GRID_CONTACTOR),
        OutputSettings("kitchen", OutputRole.LOAD_GROUP, power_w=3000.0, safe_value=1.0),
        OutputSettings("pump", OutputRole.LOAD_GROUP, power_w=1000.0, safe_value=1.0),
        OutputSettings("heater", OutputRole.HEATER, zone="top", power_w=300.0),
        OutputSettings("fan", OutputRole.FAN, zone="top"),
        OutputSettings("balance", OutputRole.CELL_BALANCE, zone="bat"),
        OutputSettings("wake", OutputRole.BATTERY_WAKE, zone="bat", safe_value=1.0),
    ),
)
FOREVER = 1e9


class Site:
    """A house with everything wired; the contactor is held closed until told otherwise."""

    def __init__(
        self, load_w: float = 1500.0, sun: float = 0.0, *, soc_pct: float = 55.0, **simulation: object
    ) -> None:
        day = FlatDay((load_w / 3, load_w / 3, load_w / 3), sun=sun, ambient_c=5.0)
        config = SimulationConfig.model_validate(
            {"battery": BatterySimulation(start_soc_pct=soc_pct), "pv_reconnect_s": 2.0, **simulation}
        )
        self.plant = Plant(house(), config, day, day, WIRING)
        self.machine = self.plant.machines["inv"]
        self.out("coil", 1.0)
        self.demand(run=True, power_enabled=True)
        self.plant.advance(5.0)

    def out(self, name: str, value: float, for_s: float = FOREVER) -> None:
        self.plant.outputs.command(name, value, self.plant.elapsed_s + for_s)

    def demand(self, **changes: object) -> None:
        self.machine.demand = msgspec.structs.replace(self.machine.demand, **changes)

    def island(self) -> None:
        """Lose the grid, open the contactor, let the inverter form the grid."""
        self.plant.grid_present = False
        self.plant.advance(0.5)
        self.out("coil", 0.0)
        self.plant.advance(0.2)
        self.demand(grid_forming=True)
        self.plant.advance(5.0)

    @property
    def bus_v(self) -> float:
        return self.plant.site_bus.bus.voltages_v[0]


def test_a_lost_grid_darkens_the_house_and_trips_the_inverter() -> None:
    site = Site()
    site.plant.grid_present = False
    site.plant.advance(0.2)
    assert site.bus_v == 0.0
    assert sum(site.plant.load_w) == 0.0
    assert site.machine.state.state is DeviceState.FAULT
    shown = site.plant.meters["grid"].state.shown
    site.plant.advance(0.3)
    shown = site.plant.meters["grid"].state.shown
    assert shown is not None
    assert max(shown.voltages_v) < 2.0, "the meter upstream sees dead mains"


def test_in_the_island_the_inverter_carries_the_load_and_the_grid_carries_nothing() -> None:
    site = Site(1500.0)
    site.island()
    assert site.bus_v == pytest.approx(230.0)
    assert 49.7 < site.plant.site_bus.bus.frequency_hz < 50.0
    assert site.machine.state.active_power_w == pytest.approx(1500.0, rel=0.05)
    assert site.plant.grid_w == (0.0, 0.0, 0.0)
    assert site.plant.racks["bat"].state.current_a > 20.0


def test_an_inverter_that_forms_onto_a_closed_contactor_feeds_the_dead_street_and_trips_at_once() -> None:
    site = Site()
    site.plant.site_bus.welded = True
    site.plant.grid_present = False
    site.plant.advance(0.2)
    site.out("coil", 0.0)
    site.demand(grid_forming=True)
    site.plant.advance(5.0)
    assert site.plant.site_bus.contactor.closed
    assert site.machine.state.state is DeviceState.FAULT
    assert InverterAlarm.OVER_LOAD in site.machine.state.alarms


def test_the_contactor_takes_fifty_to_a_hundred_milliseconds_and_falls_open_without_a_command() -> None:
    site = Site()
    site.out("coil", 1.0, for_s=0.5)
    site.plant.advance(0.4)
    assert site.plant.signals()["feedback"] == 1.0
    times: list[float] = []
    for _ in range(30):
        site.plant.step(0.01)
        if not site.plant.site_bus.contactor.closed:
            times.append(site.plant.elapsed_s)
    assert times[0] == pytest.approx(5.0 + 0.5 + 0.05, abs=0.021)
    assert site.plant.signals()["feedback"] == 0.0
    site.out("coil", 1.0)
    site.plant.step(0.05)
    assert not site.plant.site_bus.contactor.closed
    site.plant.step(0.05)
    assert site.plant.site_bus.contactor.closed


def test_a_stuck_contactor_stays_open_and_a_welded_one_closed() -> None:
    site = Site()
    site.plant.site_bus.welded = True
    site.out("coil", 0.0)
    site.plant.advance(1.0)
    assert site.plant.site_bus.contactor.closed
    site.plant.site_bus.welded, site.plant.site_bus.stuck = False, True
    site.plant.advance(1.0)
    site.out("coil", 1.0)
    site.plant.advance(1.0)
    assert not site.plant.site_bus.contactor.closed


def test_an_overloaded_island_sags_slows_down_and_trips() -> None:
    site = Site(7500.0)
    site.out("kitchen", 0.0)
    site.island()
    assert site.machine.state.active_power_w < 5000.0
    site.out("kitchen", 1.0)
    site.plant.advance(0.3)
    bus = site.plant.site_bus.bus
    assert bus.voltages_v[0] < 205.0
    assert bus.frequency_hz < 49.5
    assert site.machine.state.active_power_w == pytest.approx(5500.0, rel=0.02), "more than its rating, for seconds"
    site.plant.advance(4.0)
    assert site.machine.state.state is DeviceState.FAULT
    assert site.bus_v == 0.0


def test_shedding_a_load_group_takes_its_share_of_the_load_away() -> None:
    site = Site(2000.0)
    site.island()
    before_w = site.machine.state.active_power_w
    site.out("kitchen", 0.0)
    site.plant.advance(0.2)
    assert site.machine.state.active_power_w == pytest.approx(before_w * 0.4, rel=0.05)


def test_the_shares_of_load_groups_can_be_given_and_must_be_those_of_the_site() -> None:
    site = Site(2000.0, load_groups={"kitchen": 0.5})
    site.out("kitchen", 0.0)
    site.plant.advance(0.2)
    assert sum(site.plant.load_w) == pytest.approx(1000.0, rel=0.05)
    with pytest.raises(ValueError, match=r'no load group "garage"; there are kitchen, pump'):
        Site(load_groups={"garage": 0.5})
    with pytest.raises(ValueError, match=r"add up to 1\.60"):
        Site(load_groups={"kitchen": 0.8, "pump": 0.8})


def test_a_full_battery_in_the_island_raises_the_frequency_and_the_sun_gives_way() -> None:
    site = Site(500.0, sun=0.8, soc_pct=99.9)
    site.island()
    site.plant.advance(60.0)
    bus = site.plant.site_bus.bus
    assert bus.frequency_hz > 50.2
    assert 0.0 < sum(site.plant.pv_w) < 4800.0 * 0.8
    assert site.plant.racks["bat"].state.cells.max_voltage_v < 3.6


def test_the_sun_comes_back_only_after_the_bus_has_been_alive_for_a_while() -> None:
    site = Site(500.0, sun=0.5)
    assert sum(site.plant.pv_w) == pytest.approx(3000.0)
    site.plant.grid_present = False
    site.plant.advance(0.2)
    site.plant.grid_present = True
    site.plant.advance(1.5)
    assert sum(site.plant.pv_w) == 0.0
    site.plant.advance(1.0)
    assert sum(site.plant.pv_w) == pytest.approx(3000.0)


def test_the_angle_between_island_and_mains_drifts_with_the_difference_of_the_frequencies() -> None:
    site = Site(2000.0)
    site.island()
    assert math.isnan(site.plant.signals()["phase"]), "without mains there is no angle"
    site.plant.grid_present = True
    site.plant.frequency_event_hz = 0.1
    site.plant.advance(3.0)
    first = site.plant.signals()["phase"]
    apart_hz = site.plant.site_bus.bus.frequency_hz - site.plant.grid.frequency_hz
    site.plant.advance(0.5)
    moved = (site.plant.signals()["phase"] - first + 180.0) % 360.0 - 180.0
    assert moved == pytest.approx(360.0 * apart_hz * 0.5, abs=3.0)


@pytest.mark.parametrize(("wanted_deg", "trips"), [(0.0, False), (60.0, True)])
def test_closing_in_phase_is_smooth_and_out_of_phase_trips_the_inverter(wanted_deg: float, trips: object) -> None:
    site = Site(2000.0)
    site.island()
    site.plant.grid_present = True
    bus = site.plant.site_bus
    bus.bus = msgspec.structs.replace(bus.bus, phase_deg=wanted_deg)
    site.out("coil", 1.0)
    site.plant.advance(0.1)
    site.demand(grid_forming=False)
    site.plant.advance(0.3)
    assert bus.contactor.closed
    assert (site.machine.state.state is DeviceState.FAULT) is trips
    assert bus.bad_closings == int(bool(trips))
    assert site.bus_v > 220.0


def test_an_inverter_that_lost_the_grid_comes_back_by_itself_a_minute_after_the_grid() -> None:
    site = Site()
    site.plant.grid_present = False
    site.plant.advance(1.0)
    site.demand(run=False)
    site.plant.grid_present = True
    site.plant.advance(50.0)
    assert site.machine.state.state is DeviceState.FAULT
    site.plant.advance(15.0)
    assert site.machine.state.state is DeviceState.OFF


def test_heater_and_fan_act_on_their_zone_and_warm_air_is_drier() -> None:
    site = Site()
    cold_c, damp_pct = site.plant.signals()["air"], site.plant.signals()["moisture"]
    site.out("heater", 1.0)
    site.plant.advance(1800.0)
    warm_c = site.plant.signals()["air"]
    assert warm_c > cold_c + 5.0
    assert site.plant.signals()["moisture"] < damp_pct - 10.0
    site.out("heater", 0.0)
    site.out("fan", 1.0)
    site.plant.advance(600.0)
    assert site.plant.signals()["air"] < cold_c + 0.6 * (warm_c - cold_c)


def test_balancing_brings_the_cells_together_and_only_while_it_is_on() -> None:
    site = Site(battery=BatterySimulation(cell_spread=3.0, balance_pct_per_h=20.0))
    rack = site.plant.racks["bat"]

    def spread() -> float:
        return max(rack.spec.spread.soc_offset) - min(rack.spec.spread.soc_offset)

    before = spread()
    site.plant.leap(10.0)
    assert spread() == before
    site.out("balance", 1.0)
    for _ in range(60):
        site.plant.leap(5.0)
    assert rack.balancing
    assert spread() < 0.6 * before


def test_a_bms_sent_to_sleep_opens_its_contactor_and_wakes_again() -> None:
    site = Site()
    site.out("wake", 0.0)
    site.plant.advance(1.0)
    assert not site.plant.racks["bat"].bms.contactor_closed
    site.out("wake", 1.0)
    for _ in range(70):
        site.plant.leap(1.0)
    assert site.plant.racks["bat"].bms.contactor_closed


def test_long_steps_give_the_same_energies_as_short_ones() -> None:
    fine, coarse = Site(2000.0), Site(2000.0)
    for site in (fine, coarse):
        site.demand(active_power_w=1500.0)
    for _ in range(120):
        fine.plant.advance(1.0)
        coarse.plant.leap(1.0)
    one, other = fine.plant.meters["grid"].state, coarse.plant.meters["grid"].state
    assert other.forward_wh == pytest.approx(one.forward_wh, rel=0.01)
    assert coarse.machine.state.energy_out_wh == pytest.approx(fine.machine.state.energy_out_wh, rel=0.01)
    assert coarse.plant.racks["bat"].state.drawn_ah == pytest.approx(fine.plant.racks["bat"].state.drawn_ah, rel=0.01)


def test_two_forming_inverters_share_the_island_by_their_ratings() -> None:
    wiring = Wiring(outputs=(OutputSettings("coil", OutputRole.GRID_CONTACTOR),))
    devices = [meter("grid", MeterRole.GRID), inverter("a", 5000.0, "r1"), inverter("b", 10_000.0, "r2")]
    devices += [battery("r1", 20_000.0), battery("r2", 40_000.0, 0x80)]
    day = FlatDay((2000.0, 2000.0, 2000.0))
    plant = Plant(devices, SimulationConfig(), day, day, wiring)
    plant.grid_present = False
    plant.advance(4.0)
    for machine in plant.machines.values():
        machine.demand = msgspec.structs.replace(machine.demand, run=True, grid_forming=True)
    plant.advance(5.0)
    small, large = (plant.machines[name].state.active_power_w for name in ("a", "b"))
    assert small + large == pytest.approx(6000.0, rel=0.05)
    assert large == pytest.approx(2.0 * small, rel=0.01)


@pytest.mark.parametrize("name", ["contactor-welded", "contactor-stuck", "voltage-dip", "grid-loss", "frequency-dip"])
def test_every_fault_of_the_site_reaches_the_plant_and_leaves_it_again(name: str) -> None:
    site = Site()
    faults = ActiveFaults(())
    follow_faults(site.plant, faults)

    def seen() -> tuple[object, ...]:
        plant = site.plant
        bus = plant.site_bus
        return plant.grid_present, plant.frequency_event_hz, plant.voltage_event_share, bus.welded, bus.stuck

    healthy = seen()
    faults.switch(name, on=True)
    follow_faults(site.plant, faults)
    assert seen() != healthy
    faults.switch(name, on=False)
    follow_faults(site.plant, faults)
    assert seen() == healthy


def test_a_tripped_inverter_is_acknowledged_when_the_fault_ends() -> None:
    site = Site()
    faults = ActiveFaults([Target(device.id, device.kind) for device in shop()] + [Target("inv", house()[1].kind)])
    faults.switch("inverter-tripped", "inv", on=True)
    follow_faults(site.plant, faults)
    site.plant.advance(1.0)
    assert site.machine.state.state is DeviceState.FAULT
    faults.switch("inverter-tripped", "inv", on=False)
    follow_faults(site.plant, faults)
    site.plant.advance(5.0)
    assert site.machine.state.state is DeviceState.RUNNING


def test_a_drifting_cell_runs_away_from_the_others() -> None:
    site = Site()
    rack = site.plant.racks["bat"]
    before = max(rack.spec.spread.soc_offset)
    rack.trouble = msgspec.structs.replace(rack.trouble, cell_drift=True)
    site.plant.advance(100.0)
    assert rack.spec.spread.soc_offset[-1] > before + 0.03
