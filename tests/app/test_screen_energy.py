"""Today's energy on the screen, against what the records say."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
import pytest

from app.energy import EnergyCount, local_day
from app.history import History
from app.past import catch_up
from app.screen_energy import EnergyToday
from control.model import SiteFlow
from control.record import CycleRecord
from control.settings import Settings
from hmi.ports.energy import DayEnergy
from tests.control.plant import House, settings

BERLIN = ZoneInfo("Europe/Berlin")
MIDNIGHT_UTC = datetime(2026, 11, 20, 0, 0, tzinfo=BERLIN).timestamp()
ENERGIES = ("pv_wh", "load_wh", "import_wh", "export_wh", "charge_wh", "discharge_wh")


class Day:
    """A house that lives through a day; its history and the energies of its records are kept."""

    def __init__(self, folder: Path, begin_utc: float = MIDNIGHT_UTC) -> None:
        self.folder, self.at_utc, self.at_s = folder, begin_utc, 1000.0
        self.site: Settings = settings()
        self.template: CycleRecord = msgspec.structs.replace(House(self.site).cycle(), events=())
        self.truth = EnergyCount()
        self.history: History | None = None
        self.energy: EnergyToday | None = None

    def start(self) -> EnergyToday:
        """Start the program: a history, and a screen that counts."""
        self.history = History(self.folder, self.site, seconds_days=7, minutes_days=400)
        self.energy = EnergyToday(self.folder, lambda: BERLIN)
        return self.energy

    def stop(self) -> None:
        """Stop the program in an orderly way."""
        if self.history is not None:
            catch_up(self.history, 0)  # a day in seconds is more than a disk takes when the program ends
        for part in (self.history, self.energy):
            if part is not None:
                part.close()
        self.history = self.energy = None

    def live(self, seconds: int) -> None:
        """Let time pass, one cycle a second; every flow changes, grid and battery in both directions."""
        for _ in range(seconds):
            self.at_utc += 1.0
            self.at_s += 1.0
            second = round(self.at_utc)
            flow = _flow(pv_w=float(second % 3600), load_w=900.0 + second % 7, ess_w=1500.0 - (second * 13) % 3000)
            self.truth.count(flow, 1.0)
            at = msgspec.structs.replace(self.template.at, at_utc=self.at_utc, at_s=self.at_s)
            record = msgspec.structs.replace(
                self.template, at=at, snapshot=msgspec.structs.replace(self.template.snapshot, flow=flow)
            )
            for sink in (self.history, self.energy):
                if sink is not None:
                    sink.publish(record)
            if self.history is not None:
                catch_up(self.history, 100)


def _flow(*, pv_w: float, load_w: float, ess_w: float) -> SiteFlow:
    return SiteFlow(load_w - pv_w - ess_w, pv_w, load_w, ess_w, grid_known=True, pv_known=True, ess_known=True)


def _settled(energy: EnergyToday) -> DayEnergy:
    """Return the energy when the history has been read."""
    energy.close()
    return energy.today()


def _agree(found: DayEnergy, truth: EnergyCount, *, within_wh: float) -> None:
    for name in ENERGIES:
        assert getattr(found, name) == pytest.approx(getattr(truth, name), abs=within_wh), name


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = Day(tmp_path)
    yield made
    made.stop()


def test_a_day_without_a_restart_is_the_sum_of_its_cycles(day: Day) -> None:
    energy = day.start()
    day.live(3 * 3600)
    found = _settled(energy)
    _agree(found, day.truth, within_wh=1.0)  # the first cycle has nothing before it
    assert found.complete
    assert found.missing_s <= 2.0


def test_a_restart_forgets_nothing_of_the_day(day: Day) -> None:
    day.start()
    day.live(2 * 3600 + 1234)
    day.stop()
    energy = day.start()
    day.live(3600)
    found = _settled(energy)
    assert day.truth.import_wh > 100
    assert day.truth.export_wh > 100
    _agree(found, day.truth, within_wh=3.0)
    assert found.missing_s <= 3.0


def test_several_restarts_within_one_minute_count_nothing_twice(day: Day) -> None:
    for seconds in (610, 9, 14, 11):
        day.start()
        day.live(seconds)
        day.stop()
    energy = day.start()
    day.live(20)
    _agree(_settled(energy), day.truth, within_wh=6.0)


def test_a_day_of_which_only_minutes_are_kept_is_counted_by_minutes(day: Day) -> None:
    day.start()
    day.live(2 * 3600)
    day.stop()
    for path in (day.folder / "history").glob("seconds-*"):
        path.unlink()
    energy = day.start()
    day.live(1)
    found = _settled(energy)
    assert found.pv_wh == pytest.approx(day.truth.pv_wh, abs=16.0)
    assert found.load_wh == pytest.approx(day.truth.load_wh, abs=16.0)  # the first minute has no first second
    net_wh = day.truth.import_wh - day.truth.export_wh
    assert found.import_wh - found.export_wh == pytest.approx(net_wh, abs=60.0)


def test_until_the_history_is_read_the_energy_is_marked_as_incomplete(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    day.start()
    day.live(600)
    day.stop()
    energy = day.start()
    asked: list[object] = []
    monkeypatch.setattr(energy._reader, "put", asked.append)  # pyright: ignore[reportPrivateUsage]
    day.live(10)
    assert len(asked) == 1
    assert not energy.today().complete
    assert energy.today().missing_s == 0.0


def test_a_unit_without_history_says_how_much_of_the_day_is_missing(day: Day) -> None:
    day.at_utc += 8 * 3600
    day.energy = energy = EnergyToday(day.folder / "nothing", lambda: BERLIN)
    day.live(600)
    found = _settled(energy)
    _agree(found, day.truth, within_wh=1.0)
    assert found.missing_s == pytest.approx(8 * 3600, abs=3)


def test_a_damaged_history_costs_its_own_time_only(day: Day) -> None:
    day.start()
    day.live(700)
    day.stop()
    for path in (day.folder / "history").glob("*.sqlite"):
        path.write_bytes(b"no database at all")
    day.energy = energy = EnergyToday(day.folder, lambda: BERLIN)
    day.live(60)
    found = _settled(energy)
    assert found.complete
    assert found.missing_s == pytest.approx(700, abs=3)


def test_counting_begins_anew_at_midnight_of_the_site(day: Day) -> None:
    day.at_utc = MIDNIGHT_UTC - 120  # 22:58 UTC: midnight of the site is not midnight of UTC
    energy = day.start()
    day.live(119)
    assert energy.today().load_wh > 20
    day.live(1)
    day.truth = EnergyCount()
    day.live(300)
    found = _settled(energy)
    _agree(found, day.truth, within_wh=0.6)
    assert found.complete


@pytest.mark.parametrize(
    ("noon", "hours"),
    [((2026, 3, 29, 12), 23), ((2026, 10, 25, 12), 25), ((2026, 11, 20, 12), 24)],
    ids=["summer time begins", "summer time ends", "an ordinary day"],
)
def test_a_day_is_as_long_as_the_clocks_say(noon: tuple[int, int, int, int], hours: int) -> None:
    begin, end = local_day(datetime(*noon, tzinfo=BERLIN).timestamp(), BERLIN)
    assert end - begin == hours * 3600
    assert datetime.fromtimestamp(begin, UTC).astimezone(BERLIN).hour == 0
    assert local_day(begin, BERLIN) == local_day(end - 1, BERLIN) == (begin, end)
    assert local_day(end, BERLIN)[0] == end


def test_a_day_of_25_hours_is_counted_from_midnight_to_midnight(tmp_path: Path) -> None:
    begin, end = local_day(datetime(2026, 10, 25, 12, tzinfo=BERLIN).timestamp(), BERLIN)
    day = Day(tmp_path, end - 1800)
    day.energy = energy = EnergyToday(tmp_path, lambda: BERLIN)
    day.live(60)
    found = _settled(energy)
    assert found.missing_s == pytest.approx(end - 1800 - begin, abs=3)


def test_when_the_clock_is_put_right_the_day_is_read_anew(day: Day) -> None:
    day.start()
    day.live(1800)
    day.stop()
    right_utc, day.at_utc = day.at_utc, MIDNIGHT_UTC - 40 * 86_400.0  # the unit wakes up weeks ago
    energy = day.start()
    day.live(30)
    day.at_utc = right_utc + 30  # time servers are reached
    day.live(30)
    found = _settled(energy)
    _agree(found, day.truth, within_wh=20.0)  # half a minute in the wrong month belongs to no day
    assert found.complete


def test_a_copied_or_cleared_folder_is_no_trouble(day: Day) -> None:
    day.start()
    day.live(120)
    day.stop()
    shutil.rmtree(day.folder / "history")
    energy = day.start()
    day.live(5)
    assert _settled(energy).complete
