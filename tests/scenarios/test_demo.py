"""The whole appliance against the simulated site over real sockets, as a newcomer starts it."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.replay import replay
from app.site_file import shipped

BALLAST = [sys.executable, "-m", "app"]


def demo(folder: Path, *arguments: str, timeout_s: float = 110.0) -> dict[str, Any]:
    summary = folder / "summary.json"
    done = subprocess.run(
        [*BALLAST, "demo", *arguments, "--summary", str(summary)],
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(summary.read_text())


@pytest.mark.req("PKG-02", "MOD-01", "SIM-01", "MTR-01", "BMS-02", "INV-01")
@pytest.mark.parametrize("site", ["residential", "commercial"])
def test_the_demo_runs_the_house_from_its_own_energy_without_any_alarm(tmp_path: Path, site: str) -> None:
    recording = tmp_path / "run.jsonl"
    summary = demo(tmp_path, "--headless", "--duration", "25", "--site", site, "--recording", str(recording))
    assert summary["exit_reason"] == "duration over"
    assert summary["cycles"] >= 235
    assert summary["alarms_seen"] == []
    assert summary["safe_stops"] == 0
    assert summary["battery_charge_wh"] + summary["battery_discharge_wh"] > 0.5
    result = replay(recording)
    assert result.identical
    assert result.cycles == summary["cycles"]


FAULTS = {
    "meter-silent": "meter.silent",
    "meter-frozen": "meter.frozen",
    "bms-silent": "battery.silent",
    "inverter-silent": "inverter.silent",
}


@pytest.mark.req("SIM-02", "STATE-03", "INV-03")
def test_each_fault_raises_its_own_alarm_stops_safely_and_clears_after_recovery(tmp_path: Path) -> None:
    starts = {name: 8.0 + 9.0 * number for number, name in enumerate(FAULTS)}
    faults = [word for name, at_s in starts.items() for word in ("--fault", f"{name}@{at_s}+3")]
    summary = demo(tmp_path, "--headless", "--duration", "46", *faults)
    assert sorted(summary["alarms_seen"]) == sorted(FAULTS.values())
    assert summary["alarms_active"] == []
    assert summary["safe_stops"] == len(FAULTS)
    for name, alarm in FAULTS.items():
        (entry,) = [entry for entry in summary["alarm_times"] if entry["id"] == alarm]
        assert 0.0 <= entry["raised_s"] - starts[name] <= 2.0, name
        assert entry["cleared_s"] - (starts[name] + 3.0) <= 4.0, name


@pytest.mark.req("HMI-01")
def test_without_a_display_the_screen_runs_offscreen_and_leaves_pictures() -> None:
    environment = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [*BALLAST, "demo", "--duration", "14"],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr.strip()
    folder = Path(done.stdout.split("pictures are in ")[1].splitlines()[0])
    pictures = {path.stem for path in folder.glob("*.png")}
    assert {"flow", "inverter", "alarms", "setpoint"} <= pictures
    assert "alarms none" in done.stdout


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture
def site_file(tmp_path: Path) -> Path:
    """The residential site on ports nobody else uses."""
    text = shipped("residential").read_text()
    for port in ("5020", "5021", "5022", "29536"):
        text = text.replace(f"port = {port}", f"port = {free_port()}")
    path = tmp_path / "site.toml"
    path.write_text(text)
    return path


@pytest.fixture
def simulated(site_file: Path) -> Iterator[Path]:
    """A simulated site of its own, started as a person would."""
    process = subprocess.Popen([*BALLAST, "simulate-site", "--site", str(site_file)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("running"):
            break
    yield site_file
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0
    process.stdout.close()


class Unit:
    """`ballast run` in a process of its own."""

    def __init__(self, site: Path, data: Path, *more: str, headless: bool = True) -> None:
        self.data = data
        mode = ["--headless"] if headless else []
        self.process = subprocess.Popen(
            [*BALLAST, "run", *mode, "--site", str(site), "--data", str(data), *more],
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_until(self, holds: Callable[[], bool], what: str, timeout_s: float = 20.0) -> None:
        """Look ten times a second whether something holds, while the unit runs."""
        end = time.monotonic() + timeout_s
        while not holds():
            try:
                code = self.process.wait(0.1)
            except subprocess.TimeoutExpired:
                assert time.monotonic() < end, what
            else:
                raise AssertionError(f"the unit ended with {code} before: {what}")

    def wait_for(self, text: str, *, file: str = "logs/system.jsonl") -> None:
        """Wait until a file of the unit's folder holds a text."""
        path = self.data / file
        self.wait_until(lambda: path.exists() and text in path.read_text(errors="replace"), f"{text!r} in {file}")

    def wait_for_run(self) -> None:
        """Wait until the unit is in state run."""
        self.wait_until(lambda: ("state", "run", "init to run") in self.events(), "state run")

    def end(self, how: signal.Signals) -> int:
        """Send a signal and return the exit code."""
        self.process.send_signal(how)
        code = self.process.wait(15)
        if self.process.stderr is not None:
            self.process.stderr.close()
        return code

    def events(self) -> list[tuple[str, str, str]]:
        """Return kind, subject and text of the event log."""
        if not (self.data / "events.sqlite").exists():
            return []
        db = sqlite3.connect(self.data / "events.sqlite")
        try:
            return db.execute("SELECT kind, subject, text FROM events ORDER BY id").fetchall()
        except sqlite3.OperationalError:
            return []  # the file is just being made
        finally:
            db.close()


@pytest.mark.req("DAT-02", "STATE-02")
def test_kill_minus_nine_in_the_middle_of_work_leaves_a_clean_next_start(simulated: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = Unit(simulated, data)
    first.wait_for_run()
    assert first.end(signal.SIGKILL) == -signal.SIGKILL
    second = Unit(simulated, data)
    second.wait_for('"clean_stop_before": false')
    second.wait_for('"starts": 2', file="state.json")
    assert second.end(signal.SIGTERM) == 0
    assert ("state", "run", "init to run") in second.events()
    assert '"clean_stop": true' in (data / "state.json").read_text()


@pytest.mark.req("SITE-03", "SITE-04")
def test_a_changed_site_file_applies_live_and_a_wrong_one_is_refused_whole(simulated: Path, tmp_path: Path) -> None:
    unit = Unit(simulated, tmp_path / "data")
    unit.wait_for_run()
    good = simulated.read_text()
    simulated.write_text(good.replace("min_soc_pct = 5", "min_soc_pct = 20"))
    unit.process.send_signal(signal.SIGHUP)
    unit.wait_until(lambda: any(kind == "settings" for kind, _, _ in unit.events()), "new settings")
    simulated.write_text(good.replace("min_soc_pct = 5", "min_soc_pct = 200"))
    unit.process.send_signal(signal.SIGHUP)
    unit.wait_for("limits.min_soc_pct: 200 is not allowed; allowed: 0 to 90")
    assert unit.end(signal.SIGTERM) == 0
    assert any(subject == "config.refused" for _, subject, _ in unit.events())
    assert len(list((tmp_path / "data/configurations").glob("*.toml"))) == 2


@pytest.mark.req("LIM-03", "INV-03")
def test_a_clean_stop_leaves_the_inverter_at_zero_power(simulated: Path, tmp_path: Path) -> None:
    unit = Unit(simulated, tmp_path / "data")
    unit.wait_for_run()
    assert unit.end(signal.SIGTERM) == 0
    log = (tmp_path / "data/logs/system.jsonl").read_text()
    assert '"zero_power_confirmed": true' in log


@pytest.mark.req("SITE-02")
def test_a_unit_without_history_and_screen_leaves_no_trace_of_them(simulated: Path, tmp_path: Path) -> None:
    text = simulated.read_text() + "\n[features]\nscreen = false\nhistory = false\n"
    simulated.write_text(text)
    unit = Unit(simulated, tmp_path / "data", "--log-level", "info", headless=False)
    unit.wait_for("total_runtime_s", file="state.json")
    libraries = Path(f"/proc/{unit.process.pid}/maps").read_text()
    assert unit.end(signal.SIGTERM) == 0
    assert "PySide6" not in libraries
    assert not list((tmp_path / "data").glob("*.sqlite"))


@pytest.mark.parametrize("place", ["file/data", "proc"])
def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    folder = Path("/proc") if place == "proc" else tmp_path / place
    done = subprocess.run(
        [*BALLAST, "demo", "--headless", "--data", str(folder)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr.startswith(f"ballast demo: --data {folder}: ")
    assert len(done.stderr.splitlines()) == 1
