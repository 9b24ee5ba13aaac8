"""The quarter hour goes on being metered while somebody else, or nobody, has the say over the battery."""

from collections.abc import Callable

import msgspec
import pytest

from control.cycle import step
from control.memory import Memory
from control.modes import MODES
from control.readings import Instant
from control.record import State
from control.requests import ApplySettings, ChangeState, ReleaseStop, Request, SetMode, SetSchedule, Stop
from control.schedule.entry import Once, ScheduleEntry
from control.sleep.settings import IdleSettings
from tests.control.plant import UTC_0, House, origin, settings

LIMIT_W = 10_000.0
BATTERIES = {"battery1", "battery2", "battery3"}
SHAVING = {"import_limit_w": LIMIT_W}
QUARTER_S = 900.0


class Works(House):
    """A workshop of 15 kW of batteries whose quarter hour is about to begin; what it draws is added up."""

    def __init__(self, mode: str = "peak_shaving", **changes: object) -> None:
        site = settings(3, initial_mode=mode, mode_parameters={"peak_shaving": SHAVING}, **changes)
        super().__init__(site, load_w=6000.0, soc_pct=80.0)
        while (UTC_0 + self.at_s) % QUARTER_S > 0.5:
            self.cycle(dt_s=0.5)
        self.load_w = 20_000.0
        self.imported_ws = 0.0

    def slow(self, seconds: float, *requests: Request) -> None:
        """Run cycles of half a second; requests go into the first."""
        for number in range(round(seconds / 0.5)):
            record = self.cycle(*requests if number == 0 else (), dt_s=0.5)
            if record.safe_stop is not None:
                self.power_w = dict.fromkeys(self.power_w, 0.0)
            self.imported_ws += self.grid_w * 0.5

    @property
    def utc(self) -> float:
        """Wall clock of the last cycle."""
        return UTC_0 + self.at_s

    @property
    def counted_ws(self) -> float:
        """What the controller has counted in this window."""
        (window,) = self.memory.billing
        return window.imported_ws


def silent_batteries(works: Works) -> None:
    works.silent = BATTERIES
    works.slow(240.0)
    works.silent = set()


def operator_stop(works: Works) -> None:
    works.slow(240.0, Stop(origin(), "look"))
    works.cycle(ReleaseStop(origin(), "done", confirm=False), dt_s=0.0)
    works.slow(0.5, ReleaseStop(origin(), "done", confirm=True))


def idle(works: Works) -> None:
    works.slow(240.0, ChangeState(origin(), "idle"))
    works.slow(0.5, ChangeState(origin(), "run"))


def schedule(works: Works) -> None:
    entry = ScheduleEntry("rest", Once(works.utc, works.utc + 240.0), 0.0)
    works.slow(240.0, SetSchedule(origin(), "local", (entry,)))


def other_mode(works: Works) -> None:
    works.slow(240.0, SetMode(origin(), "passive"))
    works.slow(0.5, SetMode(origin(), "peak_shaving"))


@pytest.mark.parametrize("away", [silent_batteries, operator_stop, idle, schedule, other_mode])
def test_the_quarter_hour_keeps_its_limit_although_peak_shaving_had_no_say_in_its_first_minutes(
    away: Callable[[Works], None],
) -> None:
    works = Works()
    away(works)
    assert works.imported_ws > 240.0 * 19_000.0
    works.slow(QUARTER_S - works.utc % QUARTER_S - 0.5)
    assert works.imported_ws / QUARTER_S <= LIMIT_W


def test_what_was_saved_while_peak_shaving_had_no_say_may_be_drawn_afterwards() -> None:
    works = Works()
    works.load_w = 1000.0
    works.slow(450.0, Stop(origin(), "look"))
    works.cycle(ReleaseStop(origin(), "done", confirm=False), dt_s=0.0)
    works.slow(5.0, ReleaseStop(origin(), "done", confirm=True))
    assert works.records[-1].chain.wish.reason.values["limit_w"] > 18_000.0


def test_a_unit_at_rest_is_woken_when_the_quarter_hour_runs_out_not_at_every_moment_above_the_limit() -> None:
    works = Works("peak_shaving", idle=(IdleSettings(idle_after_s=60.0),))
    works.load_w, works.soc_pct = 1000.0, 98.0
    works.slow(450.0)
    assert works.records[-1].state is State.IDLE
    works.load_w = 15_000.0
    works.slow(60.0)
    assert works.records[-1].state is State.IDLE
    works.load_w = 24_000.0
    works.slow(60.0)
    assert works.records[-1].state is State.RUN
    works.slow(QUARTER_S - works.utc % QUARTER_S - 0.5)
    assert works.imported_ws / QUARTER_S <= LIMIT_W


def test_a_minute_without_the_meter_counts_as_the_limit_and_the_rest_as_it_was() -> None:
    works = Works()
    works.load_w = 4000.0
    works.slow(300.0)
    works.silent = {"grid"}
    seen_ws = works.imported_ws
    works.slow(60.0)
    works.silent = set()
    unseen_ws = works.imported_ws - seen_ws
    works.slow(60.0)
    (window,) = works.memory.billing
    assert window.unknown_s == pytest.approx(60.0, abs=5.0)
    assert window.imported_ws == pytest.approx(works.imported_ws - unseen_ws, rel=0.02)


def test_a_window_is_metered_to_its_end_after_the_mode_was_left_and_no_further() -> None:
    works = Works()
    works.slow(300.0)
    works.slow(300.0, SetMode(origin(), "passive"))
    assert works.counted_ws == pytest.approx(works.imported_ws, rel=0.01)
    works.slow(310.0)
    assert works.memory.billing == ()
    works.slow(60.0)
    assert works.memory.billing == ()


def test_a_site_that_does_not_shave_peaks_meters_no_window() -> None:
    works = Works("self_consumption")
    works.slow(5.0)
    assert works.memory.billing == ()


def test_a_longer_window_set_by_day_knows_what_the_shorter_one_has_measured() -> None:
    works = Works()
    to_second_quarter_s = (QUARTER_S - works.utc) % (2 * QUARTER_S)
    works.slow(to_second_quarter_s + 300.0)
    works.imported_ws = 0.0
    longer = msgspec.structs.replace(works.site, mode_parameters={"peak_shaving": SHAVING | {"averaging_min": 30.0}})
    before_ws = works.counted_ws
    works.slow(10.0, ApplySettings(origin(), longer))
    (window,) = works.memory.billing
    assert window.length_s == 1800.0
    assert window.unknown_s == pytest.approx(QUARTER_S)
    assert window.imported_ws == pytest.approx(before_ws + works.imported_ws, rel=0.001)


def test_a_recording_from_before_the_window_had_a_place_of_its_own_still_runs() -> None:
    works = Works()
    works.slow(60.0)
    raw = msgspec.json.decode(msgspec.json.encode(works.memory))
    (window,) = raw.pop("billing")
    raw["mode_memory"]["window"] = {name: window[name] for name in ("start_utc", "at_utc", "imported_ws")}
    old = msgspec.convert(raw, Memory, strict=False)
    typed = msgspec.convert(old.mode_memory, MODES[old.mode_id].memory_type)
    old = msgspec.structs.replace(old, mode_memory=typed)
    after, record = step(old, works.readings(), (), Instant(works.at_s + 0.5, works.utc + 0.5))
    assert record.chain.wish.reason.code == "peak_import"
    assert after.billing[0].unknown_s == pytest.approx(60.5, abs=1.5)
