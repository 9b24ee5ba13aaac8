"""The service as a process: it answers on its socket, installs what it is asked for, and ends in good order."""

import json
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bootstrapper import local_socket
from tests.bootstrapper.unit_on_disk import Publisher, UnitOnDisk

pytestmark = pytest.mark.req("OTA-01")


SETTINGS = """
[update]
repository = "file://{repository}"
automatic = {automatic}
trial_steady_s = 1.0
trial_limit_s = 5.0
[network]
ssdp_address = "127.0.0.1"
http_port = 0
ntp = false
[access]
user = "nobody-of-this-name"
"""


class Daemon:
    """`ballast-bootstrapper run` for a unit on disk."""

    def __init__(self, unit: UnitOnDisk, *, automatic: bool = False) -> None:
        self.unit = unit
        text = SETTINGS.format(repository=unit.repository, automatic=str(automatic).lower())
        unit.places.settings.write_text(text)
        self.words = [
            sys.executable, "-m", "bootstrapper", "run", "--root", str(unit.root), "--observe", "0.05",
            "--dpkg", " ".join(unit.tools.dpkg), "--systemctl", " ".join(unit.tools.systemctl),
        ]  # fmt: skip
        self.process = subprocess.Popen(self.words, stderr=subprocess.PIPE, text=True)

    def ask(self, **wish: object) -> dict[str, Any]:
        """Ask as soon as somebody listens."""
        end_s = time.monotonic() + 30.0
        while True:
            try:
                return local_socket.ask(self.unit.places.socket, wish)
            except (FileNotFoundError, ConnectionRefusedError):
                assert self.process.poll() is None, self.process.stderr and self.process.stderr.read()
                assert time.monotonic() < end_s
                self._breathe()

    def until(self, version: str) -> dict[str, Any]:
        """Wait until a version is kept."""
        end_s = time.monotonic() + 60.0
        while True:
            updates = self.ask(ask="status")["status"]["updates"]
            if updates["running"] == version and updates["last"] and updates["last"]["phase"] == "committed":
                return updates
            assert time.monotonic() < end_s, updates
            self._breathe(1.1)

    @staticmethod
    def _breathe(seconds: float = 0.1) -> None:
        """Give the other process time; what is waited for decides, not how long."""
        time.sleep(seconds)

    def stop(self) -> str:
        """End it as systemd does; return what it has logged."""
        self.process.send_signal(signal.SIGTERM)
        _, log = self.process.communicate(timeout=30)
        assert self.process.returncode == 0, log
        return log


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path / "release")


@pytest.fixture
def unit(publisher: Publisher, short_path: Path) -> Iterator[UnitOnDisk]:
    made = publisher.unit(short_path / "unit")
    yield made
    made.power_off()


def test_an_update_asked_for_on_the_socket_is_installed_and_reported(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    daemon = Daemon(unit)
    assert daemon.ask(ask="update", version="2.0.0") == {
        "accepted": True,
        "text": "firmware 2.0.0 is being looked for; see the status",
    }
    updates = daemon.until("2.0.0")
    assert updates["last"]["asked_by"] == "root"
    first = daemon.ask(ask="status")["status"]["first_boot"]
    assert first["unit"]["serial_number"] == "10000000cafe0123"
    bundle = daemon.ask(ask="log_bundle")
    with tarfile.open(bundle["file"]) as files:
        status = files.extractfile("bootstrapper/status.json")
        assert status is not None
        assert json.load(status)["updates"]["running"] == "2.0.0"
    log = daemon.stop()
    assert "phase=committed kind=firmware version=2.0.0" in log
    assert unit.running() == "2.0.0"


def test_a_found_update_is_installed_by_itself_where_that_is_wanted(publisher: Publisher, unit: UnitOnDisk) -> None:
    publisher.firmware("2.0.0")
    daemon = Daemon(unit, automatic=True)
    assert daemon.until("2.0.0")["last"]["asked_by"] == "schedule"
    daemon.stop()


def test_a_reboot_asked_for_is_handed_to_systemd(unit: UnitOnDisk) -> None:
    daemon = Daemon(unit)
    assert daemon.ask(ask="reboot", reason="operator")["accepted"]
    assert (unit.root / "systemctl.log").read_text().split() == ["start", "reboot"]
    daemon.stop()


def test_wrong_settings_end_with_every_fault_named(unit: UnitOnDisk) -> None:
    unit.places.settings.write_text("[update]\ncheck_hours = 0\nrepo = 'x'\n[cloud]\n")
    done = subprocess.run(
        [sys.executable, "-m", "bootstrapper", "run", "--root", unit.root], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    for text in ("update.check_hours is 0, allowed are 0.25 to 168", "update.repo is unknown", "[cloud] is unknown"):
        assert text in done.stderr
