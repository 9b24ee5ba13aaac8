"""What is sold outlives a wall clock that is wrong for a while (GRD-04, MOD-13)."""

import msgspec
import pytest

from control.cycle import persistent, step
from control.readings import Instant
from control.record import CycleRecord
from control.requests import ApplySettings, ClearServiceVolumes, Request, SetServiceVolumes
from control.services.products import Product
from control.services.settings import ServiceSettings
from tests.control.plant import UTC_0, origin
from tests.control.services.service_house import ALL, QUARTER_S, ServiceHouse, site

UP, DOWN = Product.FCR_D_UP, Product.FCR_D_DOWN
DAY_S = 86_400.0
HOUR_S = 3600.0


class ClockHouse(ServiceHouse):
    """A house that sells services by a wall clock the test sets."""

    offset_s = 0.0

    @property
    def utc(self) -> float:
        """Wall clock of the last cycle."""
        return UTC_0 + self.at_s + self.offset_s

    def cycle(self, *requests: Request, dt_s: float = 0.1) -> CycleRecord:
        """One control cycle by that clock."""
        self.at_s += dt_s
        self.memory, record = step(self.memory, self.readings(), requests, Instant(self.at_s, self.utc))
        self.obey(record.commands)
        self.records.append(record)
        return record

    def wrong(self, offset_s: float, seconds: float = 2.0) -> None:
        """The clock is wrong for some seconds, and then right again."""
        self.offset_s = offset_s
        self.run(seconds)
        self.offset_s = 0.0
        self.run(2.0)

    @property
    def volumes(self) -> tuple[object, ...]:
        """What is kept of what is sold; the same after a restart."""
        assert persistent(self.memory).service_volumes == self.memory.services.volumes
        return self.memory.services.volumes


@pytest.mark.parametrize("offset_s", [DAY_S, -DAY_S, 365 * DAY_S])
def test_a_clock_that_is_wrong_for_two_seconds_deletes_nothing_that_is_sold(offset_s: float) -> None:
    house = ClockHouse()
    house.sell(UP, 2000.0, quarters=8)
    before = house.volumes
    house.offset_s = offset_s
    house.run(2.0)
    assert house.info(UP).capacity_w == 0.0
    house.wrong(offset_s)
    assert house.volumes == before
    house.frequency_hz = 49.5
    house.run(1.0)
    assert house.final_w == pytest.approx(2000.0)


def test_what_has_ended_is_forgotten_an_hour_after_its_end() -> None:
    house = ClockHouse()
    house.sell(UP, 1000.0, quarters=1)
    house.to_quarter()
    house.slow(HOUR_S - 10.0)
    assert len(house.volumes) == 1
    assert house.records[-1].services[0].ahead == ()
    house.slow(20.0)
    assert house.volumes == ()


def test_what_has_ended_is_kept_until_the_clock_has_been_steady_for_an_hour() -> None:
    house = ClockHouse()
    house.sell(UP, 1000.0, quarters=1)
    house.to_quarter()
    house.slow(HOUR_S - 10.0)
    house.wrong(DAY_S)
    house.slow(HOUR_S - 20.0)
    assert len(house.volumes) == 1
    house.slow(30.0)
    assert house.volumes == ()


def test_a_sale_or_its_end_while_the_clock_is_wrong_deletes_nothing_else() -> None:
    house = ClockHouse()
    house.sell(UP, 1000.0, quarters=8)
    before = house.volumes
    house.offset_s = DAY_S
    house.run(1.0)
    far = (house.volume(DOWN, 1000.0, after=40),)
    assert "refused" not in house.ask(SetServiceVolumes(origin(), far))
    assert house.volumes == (*before, *far)
    assert "refused" not in house.ask(ClearServiceVolumes(origin(), DOWN))
    assert house.volumes == before


def test_what_has_ended_neither_keeps_the_unit_awake_nor_can_be_taken_back() -> None:
    house = ClockHouse()
    house.sell(UP, 1000.0, quarters=1)
    ended = house.volumes
    house.to_quarter()
    house.slow(3.0)
    assert house.volumes == ended
    assert not house.memory.services.awake
    assert not house.memory.services.needed
    start_utc = house.quarter - QUARTER_S
    assert "no volume of" in house.ask(ClearServiceVolumes(origin(), UP, start_utc, start_utc + QUARTER_S))
    assert house.volumes == ended


def test_a_product_may_leave_the_site_file_once_its_last_volume_has_ended_and_takes_the_memory_along() -> None:
    house = ClockHouse()
    house.sell(UP, 1000.0, quarters=1)
    house.to_quarter()
    house.slow(3.0)
    assert len(house.volumes) == 1
    without = site(ServiceSettings(ffr=ALL.ffr))
    assert house.ask(ApplySettings(origin(), without)) == "settings in force"
    assert house.volumes == ()
    house.wrong(-HOUR_S)


def test_what_has_ended_takes_no_room_from_what_may_be_sold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("control.services.book.MAX_VOLUMES", 1)
    house = ClockHouse()
    house.sell(UP, 1000.0, quarters=1)
    house.to_quarter()
    house.slow(3.0)
    assert "refused" not in house.sell(UP, 500.0, quarters=1, after=2)
    assert len(house.volumes) == 2
    assert "2 volumes in all, allowed: up to 1" in house.sell(DOWN, 500.0, quarters=1, after=2)


def test_a_restart_forgets_what_has_ended_as_late_as_before_it() -> None:
    house = ClockHouse()
    house.sell(UP, 1000.0, quarters=1)
    house.to_quarter()
    house.slow(HOUR_S / 2)
    again = house.restarted(
        msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=type(persistent(house.memory)))
    )
    again.slow(HOUR_S - 10.0)
    assert len(again.memory.services.volumes) == 1
    again.slow(20.0)
    assert again.memory.services.volumes == ()
