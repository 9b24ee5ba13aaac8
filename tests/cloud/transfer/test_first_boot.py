"""From a blank card to a place at the hub: the real service, the emulated provisioning service, power cuts between."""

import json
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from bootstrapper import local_socket
from cloud.provisioning import read_identity
from simulator.hub.control_api import EnrolmentAccess
from tests.emulators.hub import TestHub

SETTINGS = """
[provisioning]
trust_file = "{trust}"
[network]
ssdp = false
ntp = false
time_wait_s = 0
[access]
user = "nobody-of-this-name"
"""


class Card:
    """A card that has just been written, with papers of enrolment on the part every computer can write."""

    def __init__(self, root: Path, access: EnrolmentAccess, name: str) -> None:
        self.root, self.papers = root, root / "boot/firmware/ballast-enrolment.toml"
        for path, content in {
            "proc/device-tree/serial-number": "10000000cafe0123\0",
            "proc/net/route": "Iface\tDestination\neth0\t00000000\n",
            "sys/class/net/eth0/carrier": "1\n",
            "trust.pem": access.ca_pem,
            "etc/ballast/bootstrapper.toml": SETTINGS.format(trust=root / "trust.pem"),
            "boot/firmware/ballast-enrolment.toml": f'[dps]\nid_scope = "{access.id_scope}"\n'
            f'registration_id = "{name}"\nendpoint = "{access.host}"\nsymmetric_key = "{access.key}"\n',
        }.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(content)

    def power(self) -> "subprocess.Popen[bytes]":
        words = [sys.executable, "-m", "bootstrapper", "run", "--root", str(self.root), "--teamviewer", "false"]
        return subprocess.Popen(words, stderr=subprocess.DEVNULL)

    def shown(self) -> dict[str, Any]:
        return json.loads((self.root / "run/ballast-bootstrapper/status.json").read_text())


@pytest.mark.timeout(240)
def test_a_blank_unit_gets_to_its_hub_without_a_keyboard_however_often_the_power_fails(
    hub: TestHub,
) -> None:
    access = hub.enrol("blank-1")
    folder = Path(tempfile.mkdtemp(prefix="ballast-", dir="/tmp"))  # names of sockets are short
    card = Card(folder, access, "blank-1")
    draw = random.Random(3)
    for _ in range(6):
        process = card.power()
        time.sleep(draw.uniform(0.3, 2.5))  # the instant of the power cut
        process.kill()
        process.wait()
    process = card.power()
    try:
        end_s = time.monotonic() + 120.0
        while card.papers.exists():
            assert time.monotonic() < end_s, card.shown()
            assert process.poll() is None
            time.sleep(0.1)
        identity = read_identity(card.root / "var/lib/ballast/identity/hub.json")
        assert (identity.hub, identity.device_id) == (access.host, "blank-1")
        answer = local_socket.ask(card.root / "run/ballast-bootstrapper/socket", {"ask": "status"})
        steps: Any = answer["status"]
        states = {step["name"]: step["state"] for step in steps["first_boot"]["steps"]}
        assert states["provisioning"] == "done"
        assert states["network"] == "done"
        assert access.key not in json.dumps(answer)
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        shutil.rmtree(folder)
