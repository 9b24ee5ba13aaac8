"""What a unit knows about its own life survives, and is shown from its file and from the running unit (SITE-05)."""

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from app.cli import main
from app.info_command import Info, gathered, told
from app.paths import under
from app.state_store import StateStore, Stored
from app.system_info import RackLife, SystemInformation, seen
from control.battery.balance import BalanceRun
from control.memory import Persistent
from control.record import Event, EventKind
from tests.app.test_history import BEGIN
from tests.control.plant import House, settings

RUN = BalanceRun(BEGIN - 86_400.0, 5400.0, 0.045, 0.012, asked=False, end="cells together")
LIFE = SystemInformation(
    version="1.2.3",
    starts=7,
    last_start_utc=float(BEGIN),
    total_runtime_s=3.5 * 86_400,
    last_mode_change_utc=float(BEGIN + 60),
    last_fully_charged_utc=float(BEGIN + 120),
    clean_stop=False,
    saved_at_utc=float(BEGIN + 180),
    bms_sleep_s=7200.0,
    racks=(RackLife("rack1", 55.0, 52.0, 3.0, 97.5, True, 123.4, float(BEGIN), 0.012, (RUN,)),),
)


def stored(folder: Path) -> Path:
    store = StateStore(folder / "state.json")
    store.save(Stored(Persistent(mode_id="passive"), LIFE))
    assert store.close()
    return folder


@pytest.mark.req("SITE-05")
def test_info_tells_everything_of_a_unit_that_does_not_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--data", str(stored(tmp_path))]) == 0
    assert capsys.readouterr().out == (
        "unit                 not running, NO clean stop: killed or power lost\n"
        "firmware             1.2.3\n"
        "last boot            2026-11-19T00:00:00Z\n"
        "starts               7\n"
        "total run time       3 d 12 h 00 min\n"
        "mode                 passive, last change 2026-11-19T00:01:00Z\n"
        "election term        0 (stands alone)\n"
        "last fully charged   2026-11-19T00:02:00Z\n"
        "BMS sleep time       2 h 00 min\n"
        "as of                2026-11-19T00:03:00Z\n"
        "\n"
        "rack1\n"
        "  state of charge    55.0 %, BMS 52.0 %, delta +3.0 %\n"
        "  state of health    97.5 % (measured by cycles)\n"
        "  full cycles        123.4\n"
        "  last full          2026-11-19T00:00:00Z\n"
        "  cell spread        12 mV\n"
        "  cell balancing     1 run(s)\n"
        "    2026-11-18T00:00:00Z  90 min  45 to 12 mV  cells together\n"
    )
    assert main(["info", "--json", "--data", str(tmp_path)]) == 0
    assert msgspec.json.decode(capsys.readouterr().out, type=Info).system == LIFE


def test_info_says_when_there_is_neither_a_unit_nor_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["info", "--data", str(tmp_path)]) == 2
    assert "ballast info: no unit is running, and there is no " in capsys.readouterr().err
    assert main(["info", "--connect", str(tmp_path / "control.sock")]) == 2
    assert "no unit is running at" in capsys.readouterr().err
    (tmp_path / "state.json").write_text("{")
    assert main(["info", "--data", str(tmp_path)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_record_brings_the_information_up_to_date_and_forgets_nothing() -> None:
    house = House(settings(), soc_pct=99.8)
    record = house.run(20.0)
    changed = msgspec.structs.replace(record, events=(Event(EventKind.MODE, "passive", "a to b", "screen anna"),))
    system = seen(LIFE, changed)
    at_utc = record.at.at_utc
    assert (system.last_mode_change_utc, system.last_fully_charged_utc, system.saved_at_utc) == (at_utc, at_utc, at_utc)
    assert [rack.device_id for rack in system.racks] == ["rack1", "battery1"]
    rack = system.racks[1]
    assert (rack.soc_pct, rack.bms_soc_pct, rack.soh_pct, rack.last_full_utc) == (99.8, 99.8, 99.0, at_utc)
    house.soc_pct = 60.0
    house.run(2.0)
    house.silent = {"battery1"}
    later = seen(system, house.run(10.0))
    assert later.last_fully_charged_utc == at_utc
    assert later.racks[1] == rack  # nothing newer is known
    assert (later.election_term, later.bms_sleep_s) == (0, 7200.0)
    assert "mode                 passive, last change" in told(Info(False, "", "passive", "", later))


def ballast(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "app", *words], capture_output=True, text=True, check=False)


@pytest.mark.req("SITE-05")
def test_a_demo_that_is_killed_knows_its_life_at_the_next_start(tmp_path: Path) -> None:
    """From end to end: run, ask, kill, ask, run again, end."""

    async def once(*, kill: bool) -> Info:
        demo = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "app", "demo", "--headless", "--data", str(tmp_path), "--duration", "90"),
            stdout=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        paths = under(tmp_path)
        assert demo.stdout is not None
        async for line in demo.stdout:  # one line a second
            if b"battery" in line and b"%" in line and b"SAFE STOP" not in line:
                break
        found = await gathered(paths.state, paths.socket, alone=False)
        os.killpg(demo.pid, signal.SIGKILL if kill else signal.SIGTERM)
        await demo.communicate()
        return found

    first = asyncio.run(once(kill=True))
    assert (first.running, first.state, first.site_name) == (True, "run", "Demo house")
    assert first.system.starts == 1
    assert [rack.device_id for rack in first.system.racks] == ["battery1"]
    asked = ballast("info", "--json", "--data", str(tmp_path))
    after_kill = json.loads(asked.stdout)
    assert after_kill["running"] is False
    assert after_kill["system"]["clean_stop"] is False
    second = asyncio.run(once(kill=False))
    assert second.system.starts == 2
    assert second.system.last_start_utc > first.system.last_start_utc
    asked = ballast("info", "--data", str(tmp_path))
    assert "not running, clean stop" in asked.stdout
    assert "starts               2" in asked.stdout
    assert asked.stderr == ""
    events = ballast("history", "--data", str(tmp_path), "--events", "--kind", "state")
    assert events.stdout.count("init to run  (every device answers)") == 2
    with sqlite3.connect(tmp_path / "events.sqlite") as db:
        assert db.execute("SELECT count(*) FROM events WHERE cause = ''").fetchone()[0] == 0
    db.close()
