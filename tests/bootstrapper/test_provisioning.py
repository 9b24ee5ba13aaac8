"""From a blank card to a place at the hub: without a keyboard, and over a power cut at every step."""

import base64
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bootstrapper.connectivity import Layer
from bootstrapper.dps import Assignment, ProvisioningError
from bootstrapper.enrolment import Enrolment
from bootstrapper.first_boot import Progress
from bootstrapper.places import Places
from bootstrapper.provisioning import AGAIN_S, Means, Provisioner

pytestmark = pytest.mark.req("BOOT-01")


KEY = base64.b64encode(b"a key of this very device only").decode()
DPS = f'[dps]\nid_scope = "0ne1"\nregistration_id = "unit-1"\nsymmetric_key = "{KEY}"\n'
CONNECTION = f'[hub]\nconnection_string = "HostName=hub.example;DeviceId=unit-1;SharedAccessKey={KEY}"\n'
GOOD_WAY = (Layer("link", ok=True, text="eth0"), Layer("hub", ok=True, text="answers"))


class PowerCutError(BaseException):
    """The process ends here."""


class Site:
    """A unit before its first boot, and the world around it."""

    def __init__(self, root: Path, papers: str = DPS) -> None:
        self.places = Places(root)
        (root / "proc/device-tree").mkdir(parents=True)
        (root / "proc/device-tree/serial-number").write_bytes(b"10000000cafe0123\0")
        (root / "proc/device-tree/model").write_bytes(b"Raspberry Pi 4 Model B\0")
        self.card = root / "boot/firmware/ballast-enrolment.toml"
        self.card.parent.mkdir(parents=True)
        if papers:
            self.card.write_text(papers)
        self.enrolment = root / "etc/ballast/enrolment.toml"
        self.synchronised_after = 0
        self.way = GOOD_WAY
        self.registered: list[str] = []
        self.refusal = ""
        self.slept_s = 0.0
        self.now_s = 1_790_000_000.0

    def utc_s(self) -> float:
        return self.now_s

    def monotonic_s(self) -> float:
        return self.slept_s

    def sleep(self, seconds: float) -> None:
        self.slept_s += seconds

    def _synchronised(self) -> bool:
        self.synchronised_after -= 1
        return self.synchronised_after < 0

    def _register(self, enrolment: Enrolment) -> Assignment:
        if self.refusal:
            raise ProvisioningError(self.refusal, retry=True)
        self.registered.append(enrolment.registration_id)
        return Assignment("hub7.example", enrolment.registration_id)

    def boot(self) -> tuple[float, dict[str, Any]]:
        """One start of the bootstrapper; returns when it tries again, and what the screen shows."""
        progress = Progress(self.places.status)
        means = Means(self._synchronised, lambda _: self.way, self._register, self)
        again_s = Provisioner(self.places, self.enrolment, self.card, means, progress).run()
        return again_s, json.loads(self.places.status.read_text())

    def identity(self) -> dict[str, Any]:
        return json.loads((self.places.identity / "hub.json").read_text())


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def steps(shown: dict[str, Any]) -> dict[str, str]:
    return {step["name"]: step["state"] for step in shown["steps"]}


def test_papers_on_the_card_bring_the_unit_to_its_hub_and_are_removed_from_the_card(site: Site) -> None:
    again_s, shown = site.boot()
    assert again_s == AGAIN_S
    assert site.registered == ["unit-1"]
    assert (site.identity()["hub"], site.identity()["device_id"]) == ("hub7.example", "unit-1")
    assert not site.card.exists()
    assert stat.S_IMODE(site.enrolment.stat().st_mode) == 0o600
    assert shown["unit"]["serial_number"] == "10000000cafe0123"
    assert shown["unit"]["hub"] == "hub7.example"
    done = {name: state for name, state in steps(shown).items() if name != "remote"}
    assert set(done.values()) == {"done"}
    assert KEY not in site.places.status.read_text()
    site.boot()
    assert site.registered == ["unit-1"], "the service is asked once"


def test_a_connection_string_takes_the_same_way_without_asking_anybody(tmp_path: Path) -> None:
    site = Site(tmp_path, CONNECTION)
    site.boot()
    assert site.registered == []
    assert site.identity()["hub"] == "hub.example"
    assert not site.card.exists()


def cuts() -> list[tuple[object, str]]:
    return [(Path, "replace"), (Path, "unlink"), (Path, "mkdir"), (os, "fsync")]


def test_cut_at_any_step_it_gets_there_at_the_next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    count, cut_at = 0, 0

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **values: Any) -> Any:
            nonlocal count
            count += 1
            if count == cut_at:
                raise PowerCutError
            return real(*args, **values)

        return call

    for owner, name in cuts():
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))
    whole = Site(tmp_path / "whole")
    count = 0
    whole.boot()
    steps_of_disk = count
    assert steps_of_disk >= 20
    for number in range(1, steps_of_disk + 1):
        cut_at = 0
        site = Site(tmp_path / f"cut{number}")
        count, cut_at = 0, number
        with pytest.raises(PowerCutError):
            site.boot()
        cut_at = 0
        again_s, shown = site.boot()
        assert again_s == AGAIN_S
        assert site.identity()["hub"] == "hub7.example"
        assert not site.card.exists()
        assert shown["missing"] == [] or shown["missing"] == ["remote"]
        assert len(site.registered) <= 2


def test_without_papers_the_unit_works_without_a_cloud_and_says_how_to_enrol_it(tmp_path: Path) -> None:
    again_s, shown = Site(tmp_path, "").boot()
    assert again_s == AGAIN_S
    assert {"enrolment", "network", "provisioning"} <= set(shown["missing"])
    assert shown["todo"] == ["put ballast-enrolment.toml on the first part of the card to enrol the unit"]


def test_wrong_papers_stay_on_the_card_and_the_fault_is_shown_without_the_secret(tmp_path: Path) -> None:
    site = Site(tmp_path, DPS.replace("id_scope", "scope"))
    again_s, shown = site.boot()
    assert again_s == 15.0
    assert site.card.exists()
    assert not site.enrolment.exists()
    step = next(step for step in shown["steps"] if step["name"] == "enrolment")
    assert step["state"] == "failed"
    assert str(site.card) in step["text"]
    assert KEY not in site.places.status.read_text()


def test_wrong_papers_on_the_card_never_replace_good_ones(site: Site) -> None:
    site.boot()
    site.card.write_text("[dps]\n")
    site.boot()
    assert site.enrolment.read_text() == DPS


def test_a_network_that_does_not_work_is_shown_with_its_layer_and_tried_again_ever_more_slowly(site: Site) -> None:
    site.way = (Layer("link", ok=True, text="eth0"), Layer("dns", ok=False, text="no answer", todo="check the router"))
    again_s, shown = site.boot()
    assert again_s == 15.0
    step = next(step for step in shown["steps"] if step["name"] == "network")
    assert (step["state"], step["text"], step["todo"]) == ("failed", "dns: no answer", "check the router")
    assert not (site.places.identity / "hub.json").exists()
    progress = Progress(site.places.status)
    means = Means(lambda: True, lambda _: site.way, lambda _: Assignment("h", "d"), site)
    provisioner = Provisioner(site.places, site.enrolment, site.card, means, progress)
    assert [provisioner.run() for _ in range(8)] == [15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 900.0, 900.0]


def test_it_waits_for_the_clock_but_not_for_ever(site: Site) -> None:
    site.synchronised_after = 3
    site.boot()
    assert site.slept_s == 6.0
    never = Site(site.places.root / "never")
    never.synchronised_after = 10_000
    _, shown = never.boot()
    assert never.slept_s == 120.0
    assert steps(shown)["time"] == "failed"
    assert never.identity()["hub"] == "hub7.example"


def test_a_refusal_of_the_service_is_shown_and_the_papers_stay(site: Site) -> None:
    site.refusal = "the provisioning service does not accept registration unit-1"
    again_s, shown = site.boot()
    assert again_s == 15.0
    assert steps(shown)["provisioning"] == "failed"
    assert site.card.exists()
    site.refusal = ""
    site.boot()
    assert not site.card.exists()


def test_a_folder_somebody_has_put_a_link_in_place_of_is_not_written(site: Site, tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    trap.mkdir()
    site.places.data.mkdir(parents=True)
    site.places.identity.symlink_to(trap)
    _, shown = site.boot()
    assert steps(shown)["provisioning"] == "failed"
    assert list(trap.iterdir()) == []
