"""Health of the computer as the program reports it."""

import os
from pathlib import Path

import msgspec
import pytest

from app import computer
from app.site_file import parse_site, settings_of, shipped
from control.readings import NO_LIMIT, SignalRole
from control.settings import SignalSettings
from tests.control.plant import settings

WELL = {
    "proc/meminfo": "MemTotal:  4000000 kB\nMemAvailable:  3000000 kB\n",
    "proc/loadavg": "0.30 0.20 0.10 1/200 999",
    "proc/device-tree/model": "Raspberry Pi 4 Model B",
    "sys/class/thermal/thermal_zone0/temp": "52000",
    "sys/class/hwmon/hwmon0/name": "rpi_volt",
    "sys/class/hwmon/hwmon0/in0_lcrit_alarm": "0",
    "sys/class/hwmon/hwmon1/name": "cpu_thermal",
    "sys/class/rtc/rtc0/name": "rtc-ds3231",
    "sys/class/watchdog/watchdog0/state": "active",
    "sys/class/watchdog/watchdog0/timeout": "14",
}


def found(tmp_path: Path, changes: dict[str, str | None]) -> dict[str, str]:
    for name, text in {**WELL, **changes}.items():
        if text is not None:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="ascii")
    return {
        finding.row_id: finding.detail
        for finding in computer.findings(tmp_path, settings(), tmp_path)
        if not finding.row_id.startswith("storage.")
    }


def test_a_computer_that_is_well_is_not_mentioned(tmp_path: Path) -> None:
    assert found(tmp_path, {}) == {}


@pytest.mark.parametrize(
    ("row_id", "changes", "detail"),
    [
        ("computer.hot", {"sys/class/thermal/thermal_zone0/temp": "84500"}, "84 °C, limit 80 °C"),
        ("computer.under_voltage", {"sys/class/hwmon/hwmon0/in0_lcrit_alarm": "1"}, "below 4.63 V"),
        (
            "computer.memory_low",
            {"proc/meminfo": "MemTotal:  4096000 kB\nMemAvailable:  204800 kB\n"},
            "200 of 4000 MB free",
        ),
        ("computer.overloaded", {"proc/loadavg": "999.0 1 1"}, f"load 999.0 on {os.cpu_count()} cores"),
        ("board.no_clock", {"sys/class/rtc/rtc0/name": None}, "no /dev/rtc"),
        ("board.watchdog_off", {"sys/class/watchdog/watchdog0/state": "inactive"}, "not active"),
        (
            "board.watchdog_off",
            {"sys/class/watchdog/watchdog0/timeout": "60"},
            "time-out 60 s, the hardware counts to 15 s",
        ),
    ],
)
def test_each_weakness_of_the_computer_is_a_finding(
    tmp_path: Path, row_id: str, changes: dict[str, str | None], detail: str
) -> None:
    assert found(tmp_path, changes) == {row_id: detail}


def test_a_desk_computer_without_clock_module_and_watchdog_is_not_judged_for_them(tmp_path: Path) -> None:
    bare: dict[str, str | None] = dict.fromkeys(WELL)
    assert found(tmp_path, bare) == {}


def test_a_wired_sensor_of_the_processor_makes_the_look_at_the_system_needless(tmp_path: Path) -> None:
    assert "computer.hot" in found(tmp_path, {"sys/class/thermal/thermal_zone0/temp": "84500"})
    wired = settings(signals=(SignalSettings("cpu", SignalRole.CPU_TEMPERATURE, maximum=150.0),))
    assert "computer.hot" not in {finding.row_id for finding in computer.findings(tmp_path, wired, tmp_path)}


@pytest.mark.parametrize(
    ("free", "flag", "rows"),
    [
        (50_000_000, 0, {"storage.disk_low"}),
        (9_000_000_000, 0, set()),
        (50_000_000, os.ST_RDONLY, {"storage.read_only"}),
    ],
)
def test_a_disk_that_is_full_or_read_only_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, flag: int, rows: set[str]
) -> None:
    blocks = 30_000_000
    disk = os.statvfs_result((1000, 1000, blocks, free // 1000, free // 1000, 0, 0, 0, flag, 255))
    monkeypatch.setattr("app.computer.os.statvfs", {tmp_path: disk}.__getitem__)
    assert {finding.row_id for finding in computer.findings(tmp_path, settings(), tmp_path)} == rows


@pytest.mark.req("SITE-01")
def test_thresholds_of_the_monitors_lines_and_alarm_words_come_from_site_file_and_profiles() -> None:
    text = shipped("residential").read_text(encoding="utf-8")
    plain = settings_of(parse_site(text, "plain"))
    assert plain.monitors.rack_voltage_high_v == NO_LIMIT
    assert plain.inverters[0].line == "tcp 127.0.0.1:5020"
    assert plain.inverters[0].alarm_rows["dc_over_voltage"] == "inverter.dc_over_voltage"
    assert plain.batteries[0].line == "can can0"
    assert plain.batteries[0].alarm_rows["over_voltage"] == "bms.over_voltage"
    assert plain.batteries[0].warning_rows["over_voltage"] == "bms.over_voltage_warning"
    changed = text + "\n[monitors]\nrack_voltage_low_v = 46\nrack_voltage_critical_v = 44\nrack_voltage_high_v = 58\n"
    monitors = settings_of(parse_site(changed, "changed")).monitors
    assert (monitors.rack_voltage_low_v, monitors.rack_voltage_critical_v) == (46.0, 44.0)
    assert monitors.rack_voltage_high_v == 58.0
    rtu = text.replace(
        '{ type = "modbus_tcp", host = "127.0.0.1", port = 5020, unit = 1 }',
        '{ type = "modbus_rtu", port = "/dev/ttyS1" }',
        1,
    )
    assert settings_of(parse_site(rtu, "rtu")).inverters[0].line == "rtu /dev/ttyS1"
    without_port = text.replace("port = 5020, ", "", 1)
    assert settings_of(parse_site(without_port, "tcp")).inverters[0].line == "tcp 127.0.0.1:502"
    assert msgspec.json.decode(msgspec.json.encode(plain), type=type(plain)) == plain
