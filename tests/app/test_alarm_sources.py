"""At least one alarm of every source, raised where it comes from and shown in the record with what to do about it.

The cluster is not built yet: it has no alarm, and ALM-02 is not marked here as long as that is so.
"""

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest

from app import computer
from app.cloud_alarms import OFFLINE_S, cloud_findings
from app.configuration import FILE, Configuration
from app.history import History
from app.scenario import FORMAT, built
from app.site_file import parse_raw_site, shipped
from app.update_findings import SHOWN_S, UpdateFindings
from app.virtual import VirtualSite
from cloud.edge import CloudEdge
from cloud.status import CloudStatus
from control.alarms import ROWS
from control.readings import Finding, Readings
from control.record import Alarm
from tests.app.test_computer import WELL
from tests.control.plant import UTC_0, House, settings

FROM_S, FOR_S = 8.0, 30.0


def lived(*actions: dict[str, Any], site: str = "residential", seconds: float = 40.0, **keys: Any) -> dict[str, Alarm]:
    """Return the alarms of a simulated site, with the real step, in which something goes wrong."""
    begun = [{"at_s": FROM_S, **action} for action in actions]
    raw: dict[str, Any] = {"schema": FORMAT, "title": "sources", "site": site, "duration_s": seconds, "action": begun}
    virtual = VirtualSite(built(raw | keys, "sources", "sources", Path()))
    alarms: dict[str, Alarm] = {}
    for _ in range(virtual.count):
        look = virtual.turn()
        active = [alarm for alarm in look.record.alarms if alarm.active]
        assert look.t_s > FROM_S or not active, active
        alarms |= {alarm.key: alarm for alarm in active}
    return alarms


def told(found: tuple[Finding, ...]) -> dict[str, Alarm]:
    """Return the alarms of a house in good order whose program reports something."""
    assert found

    class Reporting(House):
        def readings(self) -> Readings:
            return msgspec.structs.replace(super().readings(), findings=found)

    house = Reporting(settings())
    house.run(45.0)
    return {alarm.key: alarm for record in house.records for alarm in record.alarms if alarm.active}


def a_serial_line() -> dict[str, Any]:
    """Return the shop with both meters on one serial line."""
    import tomllib

    raw = tomllib.loads(shipped("commercial").read_text(encoding="utf-8"))
    for unit, meter in enumerate(raw["meters"], start=1):
        meter["connection"] = {"type": "modbus_rtu", "port": "/dev/ttyUSB0", "unit": unit}
    return raw


def line_silent() -> dict[str, Alarm]:
    raw: dict[str, Any] = {
        "schema": FORMAT,
        "title": "line",
        "duration_s": 20.0,
        "action": [{"at_s": FROM_S, "fault": "meter-silent", "device": device} for device in ("grid", "pv")],
    }
    virtual = VirtualSite(built(raw, "line", "line", Path(), site=a_serial_line()))
    return {alarm.key: alarm for _ in range(virtual.count) for alarm in virtual.turn().record.alarms}


def of_the_computer(folder: Path, name: str, text: str | None) -> dict[str, Alarm]:
    for file, content in {**WELL, name: text}.items():
        if content is not None:
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_text(content, encoding="ascii")
    return told(computer.findings(folder, settings(), folder))


def offline() -> dict[str, Alarm]:
    edge = SimpleNamespace(status=CloudStatus(last_error="no route"), ended=False, disconnected_s=OFFLINE_S)
    return told(cloud_findings(cast("CloudEdge", edge)))


def no_history(folder: Path) -> dict[str, Alarm]:
    (folder / "history").write_text("a file where the folder should be")
    history = History(folder, settings(), seconds_days=1, minutes_days=1)
    house = House(settings())
    for _ in range(200):
        history.publish(house.cycle(dt_s=1.0))
    history.close()
    return told(history.findings())


def a_wrong_layer(folder: Path) -> dict[str, Alarm]:
    (folder / FILE).write_text('"limits.min_soc_pct" = 400.0\n', encoding="utf-8")
    import tomllib

    raw = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
    return told(Configuration(parse_raw_site(raw, "site"), folder).found())


def update_report(folder: Path, phase: str) -> None:
    last = {"kind": "firmware", "version": "1.4.0", "phase": phase, "reason": "no power", "since_utc": UTC_0}
    (folder / "update").mkdir(exist_ok=True)
    (folder / "update" / "status.json").write_text(json.dumps({"format": "ballast-update-status/1", "last": last}))


def taken_back(folder: Path) -> dict[str, Alarm]:
    update_report(folder, "rolledback")
    updates = UpdateFindings(folder, lambda: UTC_0 + 30.0)
    updates.look()
    return told(updates.findings())


CABINET: dict[str, Any] = {
    "signals": [{"id": "air", "role": "zone_temperature", "zone": "cabinet"}],
    "outputs": [{"id": "fan", "role": "fan", "zone": "cabinet"}],
    "climate": {"cabinet": "10kwh", "zones": [{"zone": "cabinet", "racks": ["battery1"]}]},
}
SMOKE = {"signals": [{"id": "smoke", "role": "smoke"}]}
EVERYTHING = (
    ("bms-silent", "battery1"),
    ("meter-silent", "grid"),
    ("meter-silent", "pv"),
    ("inverter-silent", "inverter1"),
)

SOURCES: dict[str, tuple[str, Callable[[Path], dict[str, Alarm]]]] = {
    "BMS": ("battery.warning@battery1", lambda _: lived({"fault": "cell-high"})),
    "inverter": ("inverter.fault@inverter1", lambda _: lived({"fault": "inverter-tripped"})),
    "CAN": ("can.line_silent@", lambda _: lived({"fault": "bms-bus-off"}, site="commercial")),
    "communication": (
        "communication.many_lost",
        lambda _: lived(*({"fault": fault, "device": device} for fault, device in EVERYTHING)),
    ),
    "sensor": (
        "sensor.safety_lost@smoke",
        lambda _: lived({"signal": {"smoke": "open"}}, {"at_s": 0.0, "signal": {"smoke": 0.0}}, change=SMOKE),
    ),
    "button and emergency stop": (
        "button.emergency_stop",
        lambda _: lived({"emergency_contact": "open"}, {"at_s": 0.0, "emergency_contact": "closed"}),
    ),
    "climate": ("climate.hot@cabinet", lambda _: lived({"signal": {"air": 55.0}}, change=CABINET, seconds=400.0)),
    "Modbus": ("modbus.line_silent@", lambda _: line_silent()),
    "Raspberry Pi": (
        "computer.under_voltage",
        lambda folder: of_the_computer(folder, "sys/class/hwmon/hwmon0/in0_lcrit_alarm", "1"),
    ),
    "motherboard": (
        "board.watchdog_off",
        lambda folder: of_the_computer(folder, "sys/class/watchdog/watchdog0/state", "inactive"),
    ),
    "meter": ("meter.silent@grid", lambda _: lived({"fault": "meter-silent", "device": "grid"})),
    "cloud": ("cloud.offline", lambda _: offline()),
    "storage": ("storage.history", no_history),
    "clock": ("clock.jumped", lambda _: lived({"clock_jump_s": 4000.0})),
    "configuration": ("config.refused@", a_wrong_layer),
    "update": ("update.rolled_back@firmware", taken_back),
}
"""Source as ALM-02 names it -> begin of an alarm's key, and how it comes about."""


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_raises_its_alarm_where_it_comes_from(source: str, tmp_path: Path) -> None:
    key, happens = SOURCES[source]
    alarms = happens(tmp_path)
    found = [alarm for name, alarm in alarms.items() if name.startswith(key)]
    assert found, sorted(alarms)
    row = ROWS[found[0].row_id]
    assert row.text
    assert row.cause
    assert row.remedy


def test_an_update_that_was_taken_back_or_refused_is_told_for_an_hour_with_version_and_reason(tmp_path: Path) -> None:
    now_utc = [UTC_0 + 10.0]
    updates = UpdateFindings(tmp_path, lambda: now_utc[0])
    updates.look()
    assert updates.findings() == ()
    for phase, row_id in (("rolledback", "update.rolled_back"), ("refused", "update.refused")):
        update_report(tmp_path, phase)
        updates.look()
        assert updates.findings() == (Finding(row_id, "firmware", "1.4.0: no power"),)
    now_utc[0] = UTC_0 + SHOWN_S
    updates.look()
    assert updates.findings() == ()
    now_utc[0] = UTC_0 + 10.0
    update_report(tmp_path, "committed")
    updates.look()
    assert updates.findings() == ()
