"""A meter that renews its values too slowly for its limit: one stop that says what to set, not one a second."""

import msgspec
import pytest

from control.readings import NO_LIMIT, MeterReading, Readings
from control.record import EventKind
from control.settings import Settings
from tests.control.plant import House, settings

FROZEN = "meter.frozen"
SLOW_TEXT = "the meter renews its values every 1.0 s; set frozen_after_s to 2.5 for it in the site file"


class Slow(House):
    """The grid meter answers each time, but its values are renewed only now and then; 0: with each answer."""

    renew_s = 1.0
    shown: MeterReading | None = None
    renewed_at_s = 0.0

    def readings(self) -> Readings:
        """What the hardware would hand in now."""
        heard = super().readings()
        grid, *others = heard.meters
        if self.shown is None or self.at_s - self.renewed_at_s >= self.renew_s - 1e-6:
            self.shown, self.renewed_at_s = grid, self.at_s
        shown = msgspec.structs.replace(self.shown, at_s=grid.at_s)
        return msgspec.structs.replace(heard, meters=(shown, *others))

    @property
    def stops(self) -> int:
        """How often a safe stop has begun."""
        events = [event for record in self.records for event in record.events if event.kind is EventKind.SAFE_STOP]
        return sum(event.text == "safe stop" for event in events)

    @property
    def detail(self) -> str:
        """What the alarm of the grid meter says; empty while there is none."""
        alarms = [alarm for alarm in self.records[-1].alarms if alarm.active and alarm.row_id == FROZEN]
        return next((alarm.detail for alarm in alarms if alarm.place == "grid"), "")


def allowed(frozen_after_s: float) -> Settings:
    """The test house with a grid meter that may stand still for so long."""
    site = settings()
    meters = tuple(
        msgspec.structs.replace(meter, frozen_after_s=frozen_after_s) if meter.device_id == "grid" else meter
        for meter in site.meters
    )
    return msgspec.structs.replace(site, meters=meters)


def quick(site: Settings | None = None) -> Slow:
    """A house whose meter has been renewed with each answer up to now."""
    house = Slow(site or settings(), load_w=2000.0)
    house.renew_s = 0.0
    house.run(5.0)
    assert house.records[-1].safe_stop is None
    return house


@pytest.mark.req("STATE-03")
def test_a_meter_that_renews_once_a_second_is_one_stop_that_names_the_key_and_a_value() -> None:
    house = quick()
    house.renew_s = 1.0
    house.run(4.0)
    assert house.detail == SLOW_TEXT
    stops = house.stops
    house.run(60.0)
    assert house.stops == stops == 1
    assert house.records[-1].safe_stop is not None
    assert house.detail == SLOW_TEXT


def test_the_value_it_names_ends_the_stop_for_good() -> None:
    house = quick()
    house.renew_s = 1.0
    house.run(10.0)
    house.memory = msgspec.structs.replace(house.memory, settings=allowed(2.5))
    house.run(5.0)
    assert house.records[-1].safe_stop is None
    house.run(30.0)
    assert house.stops == 1
    assert house.detail == ""


def test_the_longest_of_its_pauses_is_what_counts() -> None:
    house = quick()
    house.renew_s = 1.0
    house.run(5.0)
    house.renew_s = 2.0
    house.run(4.0)
    house.renew_s = 1.0
    house.run(3.0)
    assert "every 2.0 s; set frozen_after_s to 5.0" in house.detail


@pytest.mark.parametrize("frozen_s", [2.0, 20.0, 200.0])
def test_a_meter_that_was_frozen_and_moves_again_is_released_by_itself(frozen_s: float) -> None:
    house = quick()
    house.renew_s = NO_LIMIT
    house.run(frozen_s)
    assert house.detail.startswith("same values for ")
    house.renew_s = 0.0
    house.cycle()
    assert house.detail == "its values have just moved again"
    assert house.records[-1].safe_stop is not None
    house.run(2.0)
    assert house.records[-1].safe_stop is None
    assert house.detail == ""
    assert house.stops == 1


def test_one_move_of_a_frozen_meter_is_not_believed() -> None:
    house = quick()
    house.renew_s = NO_LIMIT
    house.run(10.0)
    house.shown = None
    house.run(0.5)
    assert house.records[-1].safe_stop is not None
    house.run(1.0)
    assert house.detail.startswith("same values for ")


def test_a_meter_that_hangs_for_minutes_again_and_again_is_not_called_slow() -> None:
    house = quick()
    house.renew_s = 70.0
    house.run(300.0)
    assert house.detail.startswith("same values for ")


def test_a_slow_meter_that_dies_is_frozen_and_not_slow_any_more() -> None:
    house = quick()
    house.renew_s = 1.0
    house.run(5.0)
    assert house.detail == SLOW_TEXT
    house.renew_s = NO_LIMIT
    house.run(90.0)
    assert house.detail.startswith("same values for ")


def test_without_a_limit_a_meter_may_stand_still_for_ever() -> None:
    house = quick(allowed(NO_LIMIT))
    house.renew_s = NO_LIMIT
    house.run(30.0)
    assert house.records[-1].safe_stop is None
    assert house.detail == ""
