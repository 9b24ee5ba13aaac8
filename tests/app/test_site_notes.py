"""`ballast check` says of a valid file which devices will be refused, only read, or get no power."""

from pathlib import Path

import pytest

from app.cli import main
from app.site_file import shipped

HOUSE = shipped("residential").read_text(encoding="utf-8")
CONNECTION = 'connection = { type = "modbus_tcp", host = "127.0.0.1", port = 5020, unit = 1 }'
SUNSPEC = f'profile = "sunspec_inverter"\n{CONNECTION}'
LXP = 'profile = "luxpower_lxp"\nconnection = { type = "modbus_rtu", port = "/dev/ttyUSB0" }'
BROKER = 'interface = "socketcand", channel = "can0", options = { host = "127.0.0.1", port = 29536 }'
UNCHECKED = "was never checked on this very device; acknowledge_unverified_writes = true after a test"
LISTENING = f"battery1 is only listened to, without keep-alive: profile can_bms_standard {UNCHECKED}"
NOT_ACKNOWLEDGED = f"inverter1 will only be read: profile sunspec_inverter {UNCHECKED}"
UNKNOWN = "is a placeholder for the simulator, its addresses are not known"
PLACEHOLDER = f"inverter1 will be refused on hardware: profile jinko_site_pcs {UNKNOWN}"
WAYS = "cannot be reached by modbus_tcp, only by modbus_rtu, lux_dongle"
NO_WAY = f"inverter1 will be refused: profile luxpower_lxp {WAYS}"
FOR_EVER = "the inverter keeps its last mode for ever, its protocol has no time-out"
NO_DEAD_MAN = f"inverter1 gets no power: {FOR_EVER}; acknowledge_no_dead_man = true if that is accepted"
NO_RATING = "inverter1 gets no power: its set-points are in percent, so rated_power_w is needed"
HALF_A_MAP = "battery1 will be refused: site file: battery1.connection: dbc and map go together; one of them is missing"


@pytest.mark.parametrize(
    ("before", "after", "notes"),
    [
        (SUNSPEC, SUNSPEC, [LISTENING]),
        ("_writes = true", "_writes = false", [NOT_ACKNOWLEDGED, LISTENING]),
        ('"sunspec_inverter"', '"jinko_site_pcs"', [PLACEHOLDER, LISTENING]),
        ('"sunspec_inverter"', '"luxpower_lxp"', [NO_WAY, LISTENING]),
        (SUNSPEC, LXP, [NO_DEAD_MAN, NO_RATING, LISTENING]),
        (SUNSPEC, f"{LXP}\nrated_power_w = 5000.0\nacknowledge_no_dead_man = true", [LISTENING]),
        ('"can_bms_standard"', '"can_bms_standard"\nacknowledge_unverified_writes = true', []),
        (BROKER, 'interface = "socketcan", channel = "can0", map = "/etc/x.yaml"', [HALF_A_MAP]),
    ],
)
def test_what_a_valid_file_leaves_to_the_installer_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], before: str, after: str, notes: list[str]
) -> None:
    assert before in HOUSE
    path = tmp_path / "site.toml"
    path.write_text(HOUSE.replace(before, after, 1), encoding="utf-8")
    assert main(["check", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert ": valid; site 'demo-house'" in lines[0]
    assert lines[1:] == [f"note: {note}" for note in notes]
