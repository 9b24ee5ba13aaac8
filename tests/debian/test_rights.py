"""What the control program may do on its computer, and what root does for it: read from what is shipped."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bootstrapper.asks import LIMITS
from tests.bootstrapper.test_asks import Root

DEBIAN = Path(__file__).parents[2] / "debian"
CONTROL = DEBIAN / "ballast-ems.ballast.service"
BOOTSTRAPPER = DEBIAN / "ballast-ems-bootstrapper.ballast-bootstrapper.service"
DEVICES = {"dialout", "gpio", "i2c", "spi", "video", "render", "input", "ballast-kiosk"}
"""Groups of wires, screen and touch."""
NEVER = {
    "CAP_SYS_ADMIN",
    "CAP_SYS_MODULE",
    "CAP_SYS_RAWIO",
    "CAP_SYS_PTRACE",
    "CAP_SYS_TIME",
    "CAP_NET_ADMIN",
    "CAP_BPF",
}


def service(file: Path) -> dict[str, list[str]]:
    """Return the section [Service]: key -> its values in order."""
    found: dict[str, list[str]] = {}
    inside = False
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            inside = line == "[Service]"
        elif inside and line and not line.startswith(("#", ";")):
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.req("SEC-01")
def test_no_line_of_the_control_service_is_run_by_root_and_none_can_become_root() -> None:
    asked = service(CONTROL)
    assert asked["User"] == ["ballast-ems"]
    for key, lines in asked.items():
        if key.startswith("Exec"):
            assert not [line for line in lines if re.match(r"[-@:]*[+!]", line)], "a line that skips User="
    assert asked["NoNewPrivileges"] == ["yes"]
    assert asked["CapabilityBoundingSet"] == asked["AmbientCapabilities"] == [""]
    assert asked["RestrictSUIDSGID"] == ["yes"]
    users = (DEBIAN / "ballast-ems.sysusers").read_text(encoding="utf-8")
    entry = next(line for line in users.splitlines() if line.startswith("u") and " ballast-ems " in f"{line} ")
    assert not re.search(r"/bin/(ba|da|z)?sh\b", entry), "nobody logs in as the control program"
    groups = {line.split()[2] for line in users.splitlines() if line.startswith("m ballast-ems ")}
    assert groups <= DEVICES, groups


@pytest.mark.req("SEC-01")
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd itself is asked")
def test_systemd_finds_the_control_service_well_locked_in() -> None:
    words = ("systemd-analyze", "security", "--offline=true", "--threshold=25", "--no-pager", str(CONTROL))
    asked = subprocess.run(words, capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stdout + asked.stderr
    assert "Overall exposure level" in asked.stdout


@pytest.mark.req("SEC-01")
def test_root_does_five_things_for_the_control_program_and_all_that_matter_are_counted() -> None:
    desk = Root().desk()
    text = str(desk.answer({"ask": "format_disk"}, "ballast-ems")["text"])
    assert text.endswith("offered here: status, reboot, update, log_bundle, maintenance")
    for wish in ("reboot", "update", "log_bundle"):
        times, within_s = LIMITS[wish]
        assert times / within_s <= 0.1, wish
    held = set(service(BOOTSTRAPPER)["CapabilityBoundingSet"][0].split())
    assert held
    assert not held & NEVER
    assert service(BOOTSTRAPPER)["NoNewPrivileges"] == ["yes"]
