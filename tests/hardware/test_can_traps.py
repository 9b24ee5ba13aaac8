"""Every habit of real CAN batteries that has misled somebody: the simulated BMS has it, the driver is not misled."""

import msgspec
import pytest

from control.readings import BatteryReading
from hardware.battery import BatteryDriver
from hardware.link import NoAnswerError
from hardware.profile import load_profile
from simulator.battery import rack_spec
from simulator.bms import BmsAlarm
from simulator.can_bms import CanBmsTwin
from simulator.can_traps import CanTrap
from simulator.cells import CellSpread
from simulator.faults import ActiveFaults
from simulator.machine import Rack
from tests.hardware.still_bus import StillBus

pytestmark = [pytest.mark.req("BMS-02"), pytest.mark.req("SIM-01")]

EQUAL = CellSpread((1.0,) * 16, (0.0,) * 16, (1.0,) * 16, (1.0,) * 16, (0.0,) * 16)


class Field:
    """A simulated battery with some traps, its bus and the product's driver."""

    def __init__(self, *traps: CanTrap, reverse_current: bool = False) -> None:
        self.bus = StillBus()
        self.rack = Rack(rack_spec(10_240.0, 16, EQUAL, start_soc=0.554, soh_pct=96.0), 21.0)
        self.driver = BatteryDriver(
            "battery1", load_profile("can_bms_standard"), self.bus, 0, lambda: self.bus.now_s,
            reverse_current=reverse_current,
        )  # fmt: skip
        self.twin = CanBmsTwin("battery1", self.rack, self.bus.put, ActiveFaults(()), traps=frozenset(traps))

    async def read(self, seconds: float = 1.0) -> BatteryReading:
        self.bus.now_s += seconds
        self.twin.tick(seconds)
        return await self.driver.read()

    def discharge(self, current_a: float) -> None:
        self.rack.step(current_a, 21.0, 0.1)

    def forbid(self) -> None:
        self.rack.bms = msgspec.structs.replace(self.rack.bms, max_charge_current_a=0.0, max_discharge_current_a=0.0)

    def trip(self) -> None:
        alarms, warnings = frozenset({BmsAlarm.HIGH_VOLTAGE}), frozenset({BmsAlarm.IMBALANCE})
        self.rack.bms = msgspec.structs.replace(self.rack.bms, alarms=alarms, warnings=warnings)


async def test_a_battery_without_traps_is_read_as_it_is() -> None:
    field = Field()
    field.discharge(40.0)
    reading = await field.read()
    assert (reading.soc_pct, reading.current_a) == (55.4, 40.0)
    assert reading.charge_allowed
    assert reading.temperature_c == pytest.approx(21.0, abs=0.1)


async def test_short_frames_give_what_they_hold_and_the_rest_is_absent() -> None:
    reading = await Field(CanTrap.SHORT_FRAMES).read()
    assert (reading.soc_pct, reading.soh_pct) == (55.0, 96.0)
    assert reading.temperature_c is None


async def test_a_fine_state_of_charge_of_zero_does_not_empty_the_battery() -> None:
    assert (await Field(CanTrap.FINE_SOC_ZERO).read()).soc_pct == 55.0


@pytest.mark.parametrize("trap", [CanTrap.OLD_FIRMWARE, CanTrap.NEW_FIRMWARE])
async def test_either_firmware_gives_permits_that_follow_the_bms(trap: CanTrap) -> None:
    field = Field(trap)
    reading = await field.read()
    assert (reading.charge_allowed, reading.discharge_allowed) == (True, True)
    field.forbid()
    reading = await field.read()
    assert (reading.charge_allowed, reading.discharge_allowed) == (False, False)


@pytest.mark.parametrize("trap", [CanTrap.OLD_FIRMWARE, CanTrap.NEW_FIRMWARE])
async def test_either_firmware_gives_its_protections(trap: CanTrap) -> None:
    field = Field(trap)
    field.trip()
    assert "over_voltage" in (await field.read()).alarms


async def test_pairs_that_are_not_supported_are_no_alarms() -> None:
    field = Field(CanTrap.NEW_FIRMWARE, CanTrap.PAIRS_UNSUPPORTED)
    field.trip()
    reading = await field.read()
    assert (reading.alarms, reading.warnings) == ((), ())


async def test_a_bms_with_the_other_sign_of_current_is_turned_by_the_site_file() -> None:
    for reverse_current, expected_a in ((False, -40.0), (True, 40.0)):
        field = Field(CanTrap.DISCHARGE_POSITIVE, reverse_current=reverse_current)
        field.discharge(40.0)
        assert (await field.read()).current_a == expected_a


async def test_a_small_negative_limit_is_no_limit_below_zero() -> None:
    field = Field(CanTrap.NEGATIVE_LIMIT, CanTrap.NEW_FIRMWARE)
    field.forbid()
    reading = await field.read()
    assert (reading.max_charge_current_a, reading.max_discharge_current_a) == (0.0, 0.0)
    assert (reading.charge_allowed, reading.discharge_allowed) == (False, False)


async def test_a_limit_beyond_the_rating_is_cut_by_the_site_file() -> None:
    from control.plausible import battery
    from control.settings import BatterySettings

    reading = await Field(CanTrap.LIMIT_BEYOND_RATING).read()
    assert reading.max_charge_current_a == 3000.0
    rack = battery(reading, BatterySettings("battery1", 10_240.0, 150.0, 200.0), 0.1)
    assert not isinstance(rack, str)
    assert (rack.max_charge_current_a, rack.max_discharge_current_a) == (150.0, 200.0)


async def test_a_charge_voltage_limit_of_zero_is_no_order_to_empty_the_battery() -> None:
    assert (await Field(CanTrap.VOLTAGE_LIMIT_ZERO).read()).charge_voltage_limit_v is None


async def test_limits_that_stop_while_all_else_goes_on_end_the_sample_after_three_seconds() -> None:
    field = Field()
    await field.read()
    field.twin.traps = frozenset({CanTrap.NO_LIMITS})
    await field.read(2.9)
    with pytest.raises(NoAnswerError, match="no frame 351h within 3 s"):
        await field.read(0.2)
