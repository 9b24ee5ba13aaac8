"""The planner's own process: it delivers, and when it fails, hangs or is refused the controller goes on and says so."""

import argparse
import math
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from app.history_files import MinutesFile, month_name
from app.history_series import Series
from app.plan_command import plan_command
from app.plan_job import Job
from app.plan_worker import planned, read_history
from app.planner import CLOCK_VALID_AFTER_UTC, COMMAND, RETRY_S, Planner, reserve_pct
from app.site_file import SiteFileError, parse_site, settings_of, shipped
from control.plan import Plan, Rung, plan_faults
from control.plan_intake import site_facts
from control.plan_settings import TariffKind, TariffWindow
from control.record import CycleRecord
from control.requests import ApplySettings, DeliverPlan, Request, SetMode
from tests.control.plans import PLANNING, planned_settings
from tests.control.plant import UTC_0, House, origin, settings

GOOD = shipped("residential").read_text(encoding="utf-8")
PLANNED = """
[tariff]
kind = "time_of_use"
windows = [{ from_time = "22:00", to_time = "06:00", price_per_kwh = 0.18, weekdays = ["mon", "sun"] }]

[planning]
horizon_h = 24
"""


class Unit:
    """A house in virtual time with the planner as a sink; its requests go into the next cycle."""

    def __init__(self, command: tuple[str, ...] = (), *, full: bool = False, **changes: object) -> None:
        self.house = House(planned_settings(**changes), load_w=1500.0)
        self.waiting: list[Request] = []
        self.full = full
        extra = {"command": command} if command else {}
        self.planner = Planner(lambda: self.house.memory, self.submit, None, **extra)

    def submit(self, request: Request) -> bool:
        if not self.full:
            self.waiting.append(request)
        return not self.full

    def cycle(self, dt_s: float = 0.1) -> CycleRecord:
        requests, self.waiting = tuple(self.waiting), []
        record = self.house.cycle(*requests, dt_s=dt_s)
        self.planner.publish(record)
        return record

    def planned(self, dt_s: float = 0.1) -> CycleRecord:
        """Run until the process has ended, and two cycles more."""
        for _ in range(5):
            self.cycle(dt_s)
        assert self.planner.started > 0
        self.planner.wait(60.0)
        self.cycle()
        return self.cycle()


def worker(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


@pytest.mark.req("OPT-02")
def test_the_process_delivers_a_plan_that_is_used() -> None:
    unit = Unit()
    record = unit.planned()
    assert record.plan.rung is Rung.NEW
    assert unit.planner.findings() == ()
    (plan,) = record.plan.plan
    assert plan_faults(plan, site_facts(unit.house.site, PLANNING), record.at.at_utc) == []
    assert plan.slots[0].load_w == pytest.approx(1500.0, abs=1.0)  # no history: the load of now


@pytest.mark.req("OPT-02")
@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("raise SystemExit('no tariff for tomorrow')", "ended with 1: no tariff for tomorrow"),
        ("import time; time.sleep(60)", "no plan within 2 s; its process was ended"),
        ("print('hello')", "malformed"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "ended with -9"),
    ],
    ids=["fails", "hangs", "talks nonsense", "is killed"],
)
def test_a_process_that_does_not_deliver_is_an_alarm_and_control_goes_on(code: str, words: str) -> None:
    unit = Unit(worker(code), planning=(msgspec.structs.replace(PLANNING, time_limit_s=2.0),))
    record = unit.planned()
    (finding,) = unit.planner.findings()
    assert finding.row_id == "planning.worker"
    assert words in finding.detail
    assert record.safe_stop is None
    assert record.plan.rung is Rung.RULE
    unit.house.at_s += RETRY_S
    unit.planned()
    assert unit.planner.started == 2
    assert words in unit.planner.fault
    unit.planner.close()


def test_a_program_that_cannot_be_started_is_an_alarm() -> None:
    unit = Unit(("/nonexistent/planner",))
    unit.planned()
    assert "No such file" in unit.planner.findings()[0].detail


@pytest.mark.req("OPT-03")
def test_a_plan_the_controller_refuses_is_an_alarm_until_a_good_one_comes() -> None:
    plan = planned(job(Unit()))
    wrong = msgspec.structs.replace(plan, cost=plan.cost + 5.0)
    unit = Unit(worker(f"print({msgspec.json.encode(wrong).decode()!r})"))
    record = unit.planned()
    assert not record.plan.plan
    assert unit.planner.findings()[0].detail.startswith("plan not used: the plan says it costs")
    unit.planner.command = COMMAND
    unit.house.at_s += RETRY_S
    assert unit.planned().plan.rung is Rung.NEW
    assert unit.planner.findings() == ()


def test_requests_that_find_no_room_are_an_alarm() -> None:
    unit = Unit(full=True)
    unit.planned()
    assert unit.planner.findings()[0].detail == "too many requests wait"


def job(unit: Unit, **changes: object) -> Job:
    base = Job(unit.house.site, PLANNING, UTC_0, 50.0, 800.0)
    return msgspec.structs.replace(base, **changes)


def started(unit: Unit) -> bool:
    """Tell whether the next looks start a process."""
    before = unit.planner.started
    for _ in range(15):
        unit.cycle()
    return unit.planner.started > before


def test_a_plan_is_due_at_each_quarter_far_from_the_expected_charge_and_after_a_change() -> None:
    unit = Unit()
    unit.planned()
    unit.house.at_s += RETRY_S
    assert not started(unit)
    unit.house.at_s += 900.0
    unit.house.soc_pct = unit.house.memory.plans.newest[0].slots[1].soc_pct
    assert started(unit)
    unit.planned()
    unit.house.at_s += RETRY_S
    unit.house.soc_pct = 100.0 - unit.house.soc_pct + 15.0
    assert started(unit)
    unit.planned()
    unit.house.at_s += RETRY_S
    unit.waiting.append(ApplySettings(origin(), planned_settings(command_valid_s=0.4)))
    assert started(unit)
    unit.planned()


def test_planning_that_comes_into_the_site_file_while_the_unit_runs_delivers_a_plan() -> None:
    unit = Unit(planning=())
    assert not started(unit)
    unit.waiting.append(ApplySettings(origin(), planned_settings()))
    assert started(unit)
    assert unit.planned().plan.rung is Rung.NEW


def test_the_alarm_of_the_planner_ends_when_planning_leaves_the_site_file() -> None:
    unit = Unit(worker("raise SystemExit('no tariff for tomorrow')"))
    unit.planned()
    assert unit.planner.findings()
    unit.waiting.append(ApplySettings(origin(), planned_settings(planning=())))
    assert not started(unit)
    assert unit.planner.findings() == ()


def test_a_process_that_fails_after_planning_has_left_the_site_file_is_no_alarm_for_long() -> None:
    unit = Unit(worker("import time; time.sleep(0.5); raise SystemExit('late')"))
    assert started(unit)
    unit.waiting.append(ApplySettings(origin(), planned_settings(planning=())))
    unit.cycle()
    unit.planner.wait(60.0)
    assert not started(unit)
    assert unit.planner.findings() == ()


def test_no_process_is_started_without_planning_clock_or_state_of_charge(monkeypatch: pytest.MonkeyPatch) -> None:
    unplanned = Unit()
    unplanned.house = House(settings())
    assert not started(unplanned)
    deaf = Unit()
    deaf.house.never.add("battery1")
    assert not started(deaf)
    monkeypatch.setattr("tests.control.plant.UTC_0", CLOCK_VALID_AFTER_UTC - 1000.0)
    assert not started(Unit())


def test_the_reserve_of_the_mode_is_planned_whichever_mode_runs() -> None:
    site = planned_settings(mode_parameters={"cost_saving": {"reserve_soc_pct": 30.0}})
    house = House(site)
    house.run(1.0)
    assert reserve_pct(house.memory) == 30.0
    house.cycle(SetMode(origin(), "passive"))
    assert reserve_pct(house.memory) == 30.0
    house.cycle(SetMode(origin(), "cost_saving", {"reserve_soc_pct": 45.0}))
    assert reserve_pct(house.memory) == 45.0


def test_the_history_of_minutes_is_what_forecasts_are_made_from(tmp_path: Path) -> None:
    assert len(read_history(tmp_path, UTC_0)[0].values) == 0
    series = (Series("load_w", "W", 1), Series("pv_w", "W", 1))
    path = tmp_path / "history" / month_name(UTC_0)
    path.parent.mkdir()
    with closing(MinutesFile(path, series)) as minutes:
        assert len(read_history(tmp_path, UTC_0)[0].values) == 0
        first = int(UTC_0) // 900 * 900 - 10 * 86_400
        rows = [(first + 60 * minute, 700.0, None) for minute in range(10 * 1440)]
        minutes.save([("INSERT INTO minutes VALUES (?, ?, ?)", row) for row in rows])
    load, pv = read_history(tmp_path, UTC_0)
    assert len(load.values) == 10 * 96
    assert len(pv.values) == 0
    plan = planned(job(Unit(), history=str(tmp_path)))
    assert plan.slots[5].load_w == pytest.approx(700.0)


# -- site file and command


def test_tariff_and_planning_of_the_site_file_reach_the_controller() -> None:
    site = settings_of(parse_site(GOOD + PLANNED, "test.toml"))
    (planning,) = site.planning
    assert planning.horizon_s == 86_400.0
    assert planning.tariff.kind is TariffKind.TIME_OF_USE
    assert planning.tariff.windows == (TariffWindow(1320, 360, 0.18, (0, 6)),)
    assert site.time_zone == "Europe/Berlin"
    assert settings_of(parse_site(GOOD, "test.toml")).planning == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[tariff]\nkind = "cheap"', ["tariff.kind", "'cheap'", "time_of_use"]),
        ('[tariff]\ncurrency = "euro"', ["tariff.currency", "'euro'"]),
        ("[planning]\nhorizon_h = 100", ["planning.horizon_h", "100", "6 to 48"]),
        ("[planning]\nhorizon = 24", ["planning.horizon: unknown key", "did you mean 'horizon_h'"]),
        ("[planning]\nslot_min = 7", ["planning.slot_min", "7"]),
        ("[planning]\nmax_soc_error_pct = 5", ["planning", "replan_soc_error_pct must not be above"]),
        ('[[tariff.windows]]\nfrom_time = "25:00"\nto_time = "06:00"\nprice_per_kwh = 0.1', ["from_time", "'25:00'"]),
    ],
)
def test_a_wrong_key_of_tariff_or_planning_is_named_with_what_is_allowed(text: str, words: list[str]) -> None:
    with pytest.raises(SiteFileError) as caught:
        parse_site(f"{GOOD}\n{text}\n", "test.toml")
    (problem,) = caught.value.problems
    assert all(word in problem for word in words), problem


def options(**changes: object) -> argparse.Namespace:
    return argparse.Namespace(**{"site": "residential", "at": "2026-10-24T13:30", "soc": 40.0, "plot": None, **changes})


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_the_command_prints_a_plan_and_draws_it(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = tmp_path / f"plan.{kind}"
    assert plan_command(options(plot=picture)) == 0
    text = capsys.readouterr().out
    assert "expected cost" in text
    assert "forecast error, load: up to 1 h" in text
    assert "the site file has no [planning]" in text
    assert text.count("Sun 02:") == 8  # the hour that comes twice
    assert " -0 " not in text
    assert picture.stat().st_size > 10_000


def test_a_time_with_an_offset_is_that_instant_in_the_zone_of_the_site(capsys: pytest.CaptureFixture[str]) -> None:
    assert plan_command(options(at="2026-05-27T14:00+00:00")) == 0
    assert "plan of 2026-05-27 16:00" in capsys.readouterr().out


def test_the_command_plans_a_site_file_with_its_own_tariff(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = tmp_path / "site.toml"
    site.write_text(GOOD + PLANNED, encoding="utf-8")
    assert plan_command(options(site=str(site), at="2026-05-25T20:00")) == 0
    assert " 0.180 " in capsys.readouterr().out


def test_the_command_says_that_a_nearly_empty_battery_is_refilled_and_not_charged_for_its_price(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site.toml"
    site.write_text(GOOD + PLANNED, encoding="utf-8")
    assert plan_command(options(site=str(site), at="2026-05-25T20:00", soc=1.0)) == 0
    assert "charge (refill)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"site": "/none"}, "cannot be read"),
        ({"at": "tomorrow"}, "'tomorrow'"),
        ({"at": "9999-12-31T23:00"}, "--at '9999-12-31T23:00': the year is outside 1970 to 2100"),
        ({"soc": 120.0}, "0 to 100 %"),
        ({"soc": math.nan}, "--soc nan is outside 0 to 100 %"),
        ({"plot": Path("plan.xyz")}, "--plot plan.xyz: the name must end in one of .png, .svg, .pdf"),
        ({"plot": Path("/nowhere/plan.png")}, "--plot /nowhere/plan.png: No such file or directory"),
    ],
)
def test_the_command_says_what_is_wrong_with_its_options(
    changes: dict[str, object], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert plan_command(options(**changes)) == 2
    assert words in capsys.readouterr().err


def test_a_plan_is_the_same_after_a_journey_as_json() -> None:
    plan = planned(job(Unit()))
    assert msgspec.json.decode(msgspec.json.encode(plan), type=Plan) == plan
    request = DeliverPlan(origin(), plan)
    assert msgspec.json.decode(msgspec.json.encode(request), type=Request) == request


@pytest.mark.parametrize("how", [["--headless"], ["--size", "800x480"]], ids=["headless", "with a screen"])
def test_the_program_that_controls_never_loads_the_planners_libraries(how: list[str]) -> None:
    code = f"""
import sys
from app.cli import main
main(["demo", "--duration", "2", *{how}])
print(sorted({{"numpy", "highspy", "matplotlib", "pydantic"}} & set(sys.modules)))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "['pydantic']"
