"""A mode is tried on the simulator before it is armed: from where the unit stands, told in words, nothing changed."""

import asyncio
import re
import sys
import threading
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from app import clock
from app.cli import main
from app.history import History, Minute, ValueWriter
from app.history_read import HistoryFolder
from app.history_series import Series
from app.link import Link, LinkOptions
from app.rehearsal import Job, Outcome, Rehearsal, RehearsalError, Situation, situation_of
from app.rehearsal_process import RehearsalProcess
from app.rehearsal_run import Happened, last_day, outcome, scenario_of
from app.rehearsal_words import sentences
from app.runner import Runner
from app.scenario import built
from app.simulation import simulation_of
from app.site_file import parse_raw_site, settings_of, shipped
from app.site_model import SiteModel
from control import cycle
from control.memory import Persistent
from control.modes import MODES
from control.readings import Instant
from control.record import CycleRecord
from control.requests import SetMode, Stop
from tests.app.plants import HousePlant
from tests.app.recorded import BEGIN
from tests.control.full_site import FullHouse, raw_site
from tests.control.plant import House, origin

NOON_UTC = float(BEGIN + 86_400 + 11 * 3600)
"""2026-11-20T12:00 in Berlin."""


def model(**changes: object) -> SiteModel:
    """The shipped house with other keys."""
    raw = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
    return parse_raw_site(raw | changes, "test")


def situation(site: SiteModel, *, soc_pct: float = 40.0, history: str = "", stopped: bool = False) -> Situation:
    """How a house stands after some seconds."""
    house = House(settings_of(site), soc_pct=soc_pct)
    house.run(5.0)
    if stopped:
        house.cycle(Stop(origin(), "painting"))
    record = house.records[-1]
    at = msgspec.structs.replace(record.at, at_utc=NOON_UTC)
    return situation_of(house.memory, msgspec.structs.replace(record, at=at), site, history)


def untold(share: float) -> None:
    assert 0.0 <= share <= 1.0


def run(job: Job) -> Outcome:
    return outcome(job, untold)


class Unit:
    """A house that runs behind the local link and keeps its events."""

    def __init__(self, folder: Path) -> None:
        self.model = model()
        house = House(settings_of(self.model), load_w=2000.0, soc_pct=71.0)

        def now() -> Instant:
            moment = clock.now()
            house.at_s = moment.at_s
            return moment

        self.data = folder
        self.runner = Runner(HousePlant(house), cycle.initial(house.site, Persistent()), now)
        self.history = History(folder, house.site, seconds_days=1, minutes_days=1)
        options = LinkOptions(version="test", incidents=folder / "incidents", situation=self._situation)
        self.link = Link(folder / "control.sock", house.site, self.runner.submit, options)
        self.runner.sinks |= {"link": self.link, "history": self.history, "test": self}
        self.begun = asyncio.Event()

    def publish(self, record: CycleRecord) -> None:
        """Be a sink: the first record has come."""
        del record
        self.begun.set()

    def _situation(self) -> Situation | None:
        record = self.runner.last_record
        return record and situation_of(self.runner.memory, record, self.model, str(self.data))

    async def asked(self, *words: str) -> int:
        """Run a command in a thread while the unit goes on."""
        return await asyncio.to_thread(main, [words[0], "--connect", str(self.link.path), *words[1:]])


@pytest.fixture
async def unit(tmp_path: Path) -> AsyncIterator[Unit]:
    unit = Unit(tmp_path)
    await unit.link.start()
    task = asyncio.create_task(unit.runner.run())
    async with asyncio.timeout(10.0):
        await unit.begun.wait()
    yield unit
    unit.runner.stop()
    await task
    await unit.link.close()


@pytest.mark.req("MOD-11")
async def test_a_mode_is_rehearsed_from_where_the_running_unit_stands_and_then_armed_and_logged_with_who_and_why(
    unit: Unit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await unit.asked("ask", "mode", "self_consumption", "target_w=300") == 0
    picture = tmp_path / "both.png"
    capsys.readouterr()
    words = ("rehearse", "charge_only", "--set", "rate_w=1500", "--hours", "1", "--plot", str(picture))
    began_utc = clock.utc_s()
    assert await unit.asked(*words) == 0
    told = capsys.readouterr().out
    assert "Rehearsal of Charge only for 1 h" in told
    assert "from 71 %" in told
    assert "What would be different:" in told
    assert re.search(r"kWh (more|less) would be (bought|fed in)", told), "which of these, the time of the day says"
    assert "There would be no stop and no alarm." in told
    assert "Consumption and sun are those of a simulated day" in told
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert await unit.asked("rehearse", "charge_only", "--hours", "1", "--json") == 0
    found = msgspec.json.decode(capsys.readouterr().out, type=Rehearsal)
    assert abs(found.start_utc - began_utc) < 300.0
    assert found.now.mode_id == "self_consumption"
    assert found.now.parameters["target_w"] == 300.0
    assert found.then.mode_id == "charge_only"
    assert found.then.soc_start_pct == pytest.approx(71.0, abs=1.0)
    assert unit.runner.memory.mode_id == "self_consumption", "a rehearsal changes nothing"
    assert await unit.asked("ask", "mode", "charge_only", "rate_w=1500", "--reason", "cheap night") == 0
    assert unit.runner.memory.mode_id == "charge_only"
    unit.runner.stop()
    await asyncio.to_thread(unit.history.close)
    kept = [entry for entry in HistoryFolder(tmp_path).events(0.0, 1e10) if entry.kind == "mode"]
    assert [(entry.subject, entry.text) for entry in kept][-1:] == [("charge_only", "self_consumption to charge_only")]
    assert "cheap night" in kept[-1].cause
    assert "console" in kept[-1].cause


async def test_what_the_unit_would_refuse_the_rehearsal_refuses_with_the_same_words(
    unit: Unit, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await unit.asked("rehearse", "peak_shaving", "--set", "import_limit_w=-5") == 1
    assert "peak_shaving.import_limit_w: -5 is outside 0 to 1e+07 W" in capsys.readouterr().err
    assert await unit.asked("rehearse", "backup") == 1
    assert "mode Backup needs backup in the site file" in capsys.readouterr().err
    assert await unit.asked("rehearse", "flying") == 2
    assert "mode 'flying' is unknown, allowed: backup" in capsys.readouterr().err
    assert await unit.asked("rehearse", "passive", "--set", "much") == 2
    assert "--set 'much' is not of the form NAME=NUMBER" in capsys.readouterr().err
    assert await unit.asked("rehearse", "passive", "--plot", "x.doc") == 2
    assert "'x.doc' must end in .png or .svg" in capsys.readouterr().err


def test_without_a_running_unit_there_is_nothing_to_rehearse_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rehearse", "passive", "--data", str(tmp_path)]) == 2
    assert "no unit is running" in capsys.readouterr().err


def recorded(data: Path, minutes: int) -> None:
    """Write the last minutes before noon: 2.5 kW of load, 0.4 kW of sun."""
    writer = ValueWriter(
        data / "history", (Series("load_w", "W", 1), Series("pv_w", "W", 1)), seconds_days=2, minutes_days=2
    )
    for number in range(minutes):
        at_utc = round(NOON_UTC) + 60 * (number - minutes)
        writer.write(Minute(at_utc, (at_utc,), ((2500.0, 400.0),)))
    writer.close()


def test_consumption_and_sun_are_those_of_the_last_day_as_the_history_tells_it(tmp_path: Path) -> None:
    recorded(tmp_path, 1440)
    site = model(simulation={"load_noise_pct": 0.0})
    now = situation(site, history=str(tmp_path))
    past = last_day(now)
    assert past is not None
    load, pv = past
    assert (len(load), len(pv)) == (1440, 1440)
    assert set(map(round, load)) == {2500}
    assert set(map(round, pv)) == {400}
    found = run(Job(now, "passive", hours=1.0))
    assert found.history
    assert found.load_wh == pytest.approx(2500.0, rel=0.02)
    assert found.pv_wh == pytest.approx(400.0, rel=0.02)
    assert found.bought_wh == pytest.approx(2100.0, rel=0.03)


def test_some_hours_of_history_are_not_taken_for_a_day(tmp_path: Path) -> None:
    recorded(tmp_path, 60)
    assert last_day(situation(model(), history=str(tmp_path))) is None
    assert last_day(situation(model(), history=str(tmp_path / "nowhere"))) is None


def test_a_rehearsal_begins_with_the_units_charge_time_mode_and_tariff() -> None:
    site = model(planning={}, tariff={"kind": "fixed", "buy_per_kwh": 0.30, "sell_per_kwh": 0.10})
    now = situation(site, soc_pct=23.0)
    as_it_is = run(Job(now, "", hours=1.0))
    assert as_it_is.mode_id == "self_consumption"
    assert as_it_is.soc_start_pct == pytest.approx(23.0, abs=1.0)
    scenario = scenario_of(Job(now, "", hours=1.0), None)
    assert scenario.start_utc == NOON_UTC
    passive = run(Job(now, "passive", hours=1.0))
    expected = 0.30 * passive.bought_wh / 1000.0 - 0.10 * passive.sold_wh / 1000.0
    assert passive.cost[0] == pytest.approx(expected, abs=0.05)
    assert (passive.charged_wh, passive.discharged_wh) == pytest.approx((0.0, 0.0), abs=30.0)
    assert len(passive.grid_w) == len(passive.battery_w) == len(passive.soc_pct) == 12


def test_a_unit_that_is_stopped_is_rehearsed_as_if_it_ran_and_that_is_said() -> None:
    now = situation(model(), stopped=True)
    assert now.stopped
    found = run(Job(now, "", hours=1.0))
    assert found.stops_s == {}
    whole = Rehearsal(now.at_utc, "Europe/Berlin", "EUR", now.stopped, found, found)
    assert "The unit is stopped now: it was taken to run." in sentences(whole)
    assert "Energy and power would be nearly the same." in sentences(whole)


def test_a_real_site_without_simulation_is_rehearsed_with_a_day_of_its_own_size() -> None:
    raw = tomllib.loads(shipped("commercial").read_text(encoding="utf-8"))
    del raw["simulation"]
    site = parse_raw_site(raw, "shop")
    scenario = built({"schema": "ballast-scenario/1", "title": "shop", "duration_s": 60.0}, "x", "x", Path(), site=raw)
    assert simulation_of(scenario.model).load == simulation_of(site).load == "shop"


ORDINARY = Outcome(
    mode_id="self_consumption",
    parameters={},
    hours=24.0,
    bought_wh=2000.0,
    sold_wh=5000.0,
    load_wh=10_000.0,
    pv_wh=13_000.0,
    charged_wh=6000.0,
    discharged_wh=5500.0,
    import_peak_w=1500.0,
    export_peak_w=3000.0,
    soc_start_pct=50.0,
    soc_end_pct=50.0,
    soc_min_pct=20.0,
    soc_max_pct=90.0,
    cost=(0.60,),
    stops_s={},
    alarms=("meter.silent",),
    grid_w=(),
    battery_w=(),
    soc_pct=(),
    history=True,
)


def said(now: Outcome, then: Outcome) -> tuple[str, ...]:
    return sentences(Rehearsal(NOON_UTC, "Europe/Berlin", "EUR", stopped=False, now=now, then=then))


def test_what_would_be_different_is_told_in_plain_words() -> None:
    other = msgspec.structs.replace(
        ORDINARY,
        mode_id="local",
        bought_wh=3500.0,
        sold_wh=2000.0,
        charged_wh=1000.0,
        discharged_wh=500.0,
        import_peak_w=4200.0,
        export_peak_w=1000.0,
        soc_end_pct=70.0,
        soc_min_pct=45.0,
        cost=(1.30,),
        stops_s={"The manual set-point was not renewed in time": 7200.0},
        alarms=(),
    )
    assert said(ORDINARY, other) == (
        "The energy would cost 0.70 EUR more.",
        "1.5 kWh more would be bought, 3.5 kWh in all.",
        "3.0 kWh less would be fed in, 2.0 kWh in all.",
        "The highest quarter of an hour would draw 4.2 kW from the grid instead of 1.5 kW.",
        "The highest quarter of an hour would feed in 1.0 kW instead of 3.0 kW.",
        "1.5 kWh would go through the battery instead of 11.5 kWh.",
        "The lowest charge would be 45 % instead of 20 %.",
        "At the end 70 % would be left instead of 50 %.",
        "It would stop for 2.0 h: The manual set-point was not renewed in time.",
        "No longer an alarm: Meter does not answer.",
        "Consumption and sun are taken to be those of the last 24 hours.",
        "It waits for set-points: none were given here.",
    )
    back = said(other, ORDINARY)
    assert "The energy would cost 0.70 EUR less." in back
    assert "1.5 kWh less would be bought, 2.0 kWh in all." in back
    assert "3.0 kWh more would be fed in, 5.0 kWh in all." in back
    assert "It would no longer stop as it would do now." in back
    assert "New alarm: Meter does not answer." in back


def test_a_charge_that_is_not_known_is_assumed_and_that_is_said() -> None:
    site = model()
    house = House(settings_of(site), soc_pct=20.0)
    house.never.add("battery1")
    house.run(5.0)
    now = situation_of(house.memory, house.records[-1], site, "")
    assert now.charges == ()
    whole = RehearsalProcess(now, "passive", {}, 1.0, untold).run()
    assert whole is not None
    assert "The state of charge is not known now: 55 % is assumed." in sentences(whole)


def test_a_difference_too_small_to_tell_is_none() -> None:
    other = msgspec.structs.replace(ORDINARY, bought_wh=2050.0, cost=(0.604,), soc_end_pct=51.0)
    assert said(ORDINARY, other)[:2] == (
        "The energy would cost the same.",
        "There would be no stop and no other alarm than now.",
    )


def test_a_rehearsal_can_be_ended_while_it_runs() -> None:
    begun = threading.Event()
    process = RehearsalProcess(situation(model()), "passive", {}, 168.0, lambda _: begun.set())
    results: list[Rehearsal | None] = []
    thread = threading.Thread(target=lambda: results.append(process.run()))
    thread.start()
    assert begun.wait(60.0)
    process.stop()
    thread.join(60.0)
    assert results == [None]
    assert process.run() is None


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("raise SystemExit('out of memory')", "the rehearsal ended with 1: out of memory"),
        ("print('hello')", "the rehearsal has failed: "),
        ('print(\'{"line":"failed","text":"no plant"}\')', "no plant"),
    ],
)
def test_a_rehearsal_that_breaks_off_says_so(program: str, words: str) -> None:
    command = (sys.executable, "-c", f"import sys; sys.stdin.read(); {program}")
    process = RehearsalProcess(situation(model()), "passive", {}, 1.0, untold, command)
    with pytest.raises(RehearsalError, match=words):
        process.run()


def test_a_mode_that_was_changed_while_running_is_what_the_first_half_lives() -> None:
    site = model()
    house = House(settings_of(site), soc_pct=50.0)
    house.run(1.0)
    house.cycle(SetMode(origin(), "charge_only", {"rate_w": 900.0}))
    now = situation_of(house.memory, house.records[-1], site, "")
    found = run(Job(now, "", hours=1.0))
    assert found.mode_id == "charge_only"
    assert found.parameters["rate_w"] == 900.0
    assert found.charged_wh == pytest.approx(900.0, rel=0.05)


def test_a_safe_stop_of_the_coming_hours_is_told_with_its_cause_and_length() -> None:
    happened = Happened()
    house = House(settings_of(model()))
    house.run(5.0)
    house.silent.add("battery1")
    for _ in range(200):
        happened.look(house.cycle(), 0.1)
    ((cause, length_s),) = happened.stops_s.items()
    assert cause == "No inverter with a battery has valid data"
    assert 5.0 < length_s < 20.0
    assert "battery.silent" in happened.alarms


@pytest.mark.parametrize("mode_id", MODES)
def test_every_mode_of_a_site_with_every_feature_can_be_rehearsed(mode_id: str) -> None:
    site = parse_raw_site(raw_site(), "full")
    house = FullHouse(settings_of(site), load_w=1500.0, soc_pct=60.0)
    house.run(5.0)
    now = situation_of(house.memory, house.records[-1], site, "")
    again = msgspec.json.decode(msgspec.json.encode(Job(now, mode_id, hours=0.25)), type=Job)
    found = run(again)
    assert found.mode_id == mode_id
    assert found.load_wh > 0.0
    assert len(found.grid_w) == 3
    assert len(found.cost) == 1, "it has a tariff"
