"""Phases of a grid meter that measures them only in part: each keeps its number, and none is protected by a guess."""

from collections.abc import Callable

import msgspec
import pytest

from control import plausible
from control.model import Meter
from control.readings import MeterReading, PhaseReading, Readings
from control.record import Alarm
from control.settings import LimitSettings, Settings
from tests.control.plant import House, settings

FUSED = settings(limits=LimitSettings(fuse_a=25.0), initial_mode="charge_only")
ON_L1 = msgspec.structs.replace(FUSED, inverters=(msgspec.structs.replace(FUSED.inverters[0], phase=1),))
Change = Callable[[PhaseReading, int], PhaseReading]


def as_measured(phase: PhaseReading, _number: int) -> PhaseReading:
    return phase


class Metered(House):
    """A house whose grid meter loses values of its phases."""

    change: Change = staticmethod(as_measured)
    shared: tuple[float, ...] = (1 / 3, 1 / 3, 1 / 3)
    """Of the grid power on each phase."""

    def readings(self) -> Readings:
        readings = super().readings()
        return msgspec.structs.replace(readings, meters=tuple(map(self._seen, readings.meters)))

    def _seen(self, sample: MeterReading) -> MeterReading:
        if sample.device_id != "grid":
            return sample
        volts = 230.0 + self.memory.cycle % 7 / 10
        watts = [share * self.grid_w for share in self.shared]
        phases = [PhaseReading(volts, abs(power_w) / volts, power_w, 0.0) for power_w in watts]
        return msgspec.structs.replace(
            sample, phases=tuple(self.change(phase, number) for number, phase in enumerate(phases, start=1))
        )


def without(*names: str, on: tuple[int, ...] = (1, 2, 3)) -> Change:
    lost: dict[str, None] = dict.fromkeys(names)
    return lambda phase, number: msgspec.structs.replace(phase, **lost) if number in on else phase


def charging(given: Settings, change: Change) -> Metered:
    house = Metered(given, load_w=5000.0)
    house.change = change
    house.run(30.0)
    return house


def alarm(house: House, row_id: str) -> Alarm:
    (found,) = (alarm for alarm in house.records[-1].alarms if alarm.row_id == row_id)
    return found


def reason(house: House) -> str:
    return house.records[-1].chain.bounds.min_reason.code


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (without("active_power_w"), "active power of L1, L2, L3 is not measured"),
        (without("active_power_w", on=(2,)), "active power of L2 is not measured"),
        (without("current_a", "reactive_power_var", on=(3,)), "current of L3 is not measured"),
        (without("voltage_v", on=(1,)), "voltage of L1 is not measured"),
        (without("voltage_v", "current_a", "active_power_w", on=(1, 3)), "voltage of L1, L3 is not measured"),
    ],
)
def test_the_battery_does_not_charge_behind_a_fuse_whose_load_is_not_measured(change: Change, said: str) -> None:
    house = charging(FUSED, change)
    assert house.power_w["inverter1"] == 0.0
    assert reason(house) == "phase_unknown"
    assert (alarm(house, "grid.phases_unknown").place, alarm(house, "grid.phases_unknown").detail) == ("grid", said)
    house.change = without()
    house.run(30.0)
    assert house.power_w["inverter1"] == pytest.approx(-3000.0, abs=30.0)
    house.load_w = 16_000.0
    house.run(60.0)
    assert house.grid_w / 3 / 230.0 == pytest.approx(25.0, abs=0.3), "measured again, the fuse is kept"


def test_a_current_the_meter_does_not_show_follows_from_active_and_reactive_power() -> None:
    house = charging(FUSED, without("current_a"))
    assert house.power_w["inverter1"] == pytest.approx(-3000.0, abs=30.0)
    assert house.records[-1].alarms == ()
    house.load_w = 30_000.0
    house.run(20.0)
    assert alarm(house, "grid.fuse_exceeded").detail == "L1 43 A, L2 43 A, L3 43 A; fuse 25 A"


def test_a_phase_without_voltage_has_no_current_that_could_follow_from_its_power() -> None:
    off = PhaseReading(0.0, None, 3.0, 4.0)
    found = plausible.meter(MeterReading("grid", 0.0, 0.0, phases=(off,)), FUSED.meters[0], 0.1)
    assert isinstance(found, Meter)
    assert (found.phases[0].current_a, found.phases[0].current_known) == (0.0, True)


def test_a_meter_that_measures_only_the_last_phase_says_nothing_about_the_first() -> None:
    house = Metered(ON_L1, load_w=5000.0)
    house.shared = (1.0, 0.0, 0.0)
    house.change = without("voltage_v", "current_a", "active_power_w", on=(1, 2))
    house.run(30.0)
    assert house.power_w["inverter1"] == 0.0
    assert reason(house) == "phase_unknown"
    assert alarm(house, "grid.phases_unknown").detail == "voltage of L1 is not measured"


def test_an_inverter_on_the_first_phase_needs_only_the_first_one_measured() -> None:
    house = Metered(ON_L1, load_w=2000.0)
    house.shared = (1.0, 0.0, 0.0)
    house.change = without("voltage_v", "current_a", "active_power_w", on=(2, 3))
    house.run(30.0)
    assert house.power_w["inverter1"] == pytest.approx(-3000.0, abs=30.0)
    assert house.records[-1].alarms == ()


def test_a_meter_without_phases_leaves_the_battery_at_rest_and_says_why() -> None:
    house = charging(FUSED, without("voltage_v", "current_a", "active_power_w"))
    assert house.power_w["inverter1"] == 0.0
    assert alarm(house, "grid.phases_unknown").detail == "voltage of L1, L2, L3 is not measured"


def test_every_gap_of_a_meter_is_named_in_one_alarm() -> None:
    lost = (without("voltage_v", on=(1,)), without("active_power_w", on=(2,)), without("current_a", on=(3,)))
    house = charging(FUSED, lambda phase, number: lost[number - 1](phase, number))
    said = "voltage of L1 is not measured; active power of L2 is not measured"
    assert alarm(house, "grid.phases_unknown").detail == said


def test_a_site_without_a_fuse_to_protect_needs_no_power_of_its_phases() -> None:
    house = charging(settings(initial_mode="charge_only"), without("active_power_w", on=(2, 3)))
    assert house.power_w["inverter1"] == pytest.approx(-3000.0, abs=30.0)
    assert house.records[-1].alarms == ()


def test_an_alarm_names_the_phase_as_the_meter_does_although_one_before_it_is_not_measured() -> None:
    house = Metered(settings(), load_w=1000.0)
    weak = without("voltage_v", on=(2,))
    house.change = lambda phase, number: (
        weak(phase, number) if number < 3 else msgspec.structs.replace(phase, voltage_v=190.0)
    )
    house.run(5.0)
    assert alarm(house, "grid.voltage").detail.startswith("L3 190.0 V;")
