"""Which update is taken, and when a trial is passed: pure tables."""

import subprocess
from dataclasses import replace

import pytest

from bootstrapper.update.job import Job, Phase
from bootstrapper.update.rules import Target, TargetError, Unit, described, newest, refusal
from bootstrapper.update.search import next_check_s
from bootstrapper.update.trial import Observation, TrialRules, verdict

SHA = "a" * 64
UNIT = Unit("Raspberry Pi 4 Model B Rev 1.4", "arm64", "deb12", "1.4.0", {"bms_configuration/acme": "2"})


def older(first: str, second: str) -> bool:
    return subprocess.run(["dpkg", "--compare-versions", first, "lt", second], check=False).returncode == 0


def firmware(version: str, **more: object) -> Target:
    return replace(Target(f"firmware/x_{version}.deb", 1000, SHA, "firmware", version), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("versions", "chosen"),
    [
        (["1.3.0", "1.5.0", "1.10.0"], "1.10.0"),
        (["1.4.0"], ""),
        (["1.5.0~rc1"], "1.5.0~rc1"),
        (["1.5.0", "1.5.0~rc1"], "1.5.0"),
        ([], ""),
    ],
)
def test_the_newest_by_debians_order_is_chosen(versions: list[str], chosen: str) -> None:
    found = newest([firmware(version) for version in versions], UNIT, older)
    assert [target.version for target in found] == ([chosen] if chosen else [])


def test_a_wanted_step_back_goes_before_anything_newer() -> None:
    targets = [firmware("1.5.0"), firmware("1.3.0", replaces=("1.4.0",)), firmware("1.6.0")]
    for order in (targets, targets[::-1]):
        assert [target.version for target in newest(order, UNIT, older)] == ["1.3.0"]


def test_each_device_has_its_own_newest_and_firmware_comes_first() -> None:
    data = Target("b/x", 10, SHA, "bms_configuration", "3", "acme")
    other = Target("b/y", 10, SHA, "bms_configuration", "1", "other")
    found = newest([other, data, firmware("1.5.0")], UNIT, older)
    assert [(target.slot, target.version) for target in found] == [
        ("firmware", "1.5.0"), ("acme", "3"), ("other", "1"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"architecture": "amd64"}, "is for architecture amd64, this unit is arm64"),
        ({"suite": "deb13"}, "is for system deb13, this unit has deb12"),
        ({"hardware": ("Raspberry Pi 5",)}, "is for Raspberry Pi 5, this unit is Raspberry Pi 4 Model B Rev 1.4"),
        ({"hardware": ("Raspberry Pi 5", "Raspberry Pi 4")}, ""),
        ({"length": 500_000_000}, "has 500000000 bytes, allowed are 400000000"),
        ({"minimum_version": "1.4.1"}, "needs firmware 1.4.1 or newer, this unit has 1.4.0"),
        ({"minimum_version": "1.4.0"}, ""),
        ({"version": "1.4.0"}, "version 1.4.0 is in use already"),
        ({"version": "1.3.9"}, "version 1.3.9 is older than 1.4.0 in use"),
        ({"version": "1.3.9", "replaces": ("1.4.0",)}, ""),
        ({"version": "1.3.9", "replaces": ("1.5.0",)}, "version 1.3.9 is older than 1.4.0 in use"),
    ],
)
def test_what_does_not_fit_is_refused_with_value_and_allowed_value(more: dict[str, object], reason: str) -> None:
    target = replace(firmware("1.5.0"), **more)  # type: ignore[arg-type] # of a table
    assert refusal(target, UNIT, older) == reason


@pytest.mark.parametrize(
    ("custom", "fault"),
    [
        ({"kind": "firmware"}, "version is None instead of a text"),
        ({"kind": "kernel", "version": "1"}, "kind 'kernel' is unknown"),
        ({"kind": "firmware", "version": "1/2"}, "version '1/2' is not usable"),
        ({"kind": "firmware", "version": ".." }, "version '..' is not usable"),
        ({"kind": "firmware", "version": "1", "hardware": "Pi"}, "hardware is 'Pi' instead of a list"),
        ({"kind": "meter_setup", "version": "1"}, "does not go with slot 'firmware'"),
    ],
)  # fmt: skip
def test_a_target_whose_description_is_not_usable_is_named(custom: dict[str, object], fault: str) -> None:
    with pytest.raises(TargetError, match=fault):
        described("firmware/x.deb", 1, SHA, custom)


def test_a_fleet_looks_at_different_times() -> None:
    assert (next_check_s(6.0, 0.0), next_check_s(6.0, 1.0)) == (16_200.0, 27_000.0)


JOB = Job("firmware", "n", "firmware", "2.0.0", 1, SHA, Phase.TRIAL, devices=("inverter1", "meter1"))
GOOD = Observation(0.0, "active", 0, "2.0.0", "run", frozenset({"inverter1", "meter1", "new"}))
RULES = TrialRules(steady_s=60.0, limit_s=240.0)


def run_of(*parts: tuple[float, Observation]) -> list[Observation]:
    """Observations every 2 s: each part lasts until its end."""
    seen: list[Observation] = []
    at_s = 0.0
    for until_s, what in parts:
        while at_s <= until_s:
            seen.append(replace(what, at_s=at_s))
            at_s += 2.0
    return seen


def outcome(seen: list[Observation], job: Job = JOB) -> tuple[float, str]:
    """When the trial ends, and how: `passed` or why it failed."""
    for count in range(1, len(seen) + 1):
        found = verdict(job, seen[:count], RULES)
        if found.passed or found.failed:
            return seen[count - 1].at_s, found.failed or "passed"
    return -1.0, "goes on"


STARTING = replace(GOOD, active="activating", version="", online=frozenset[str]())
BLIND = replace(GOOD, online=frozenset({"inverter1"}))


@pytest.mark.parametrize(
    ("seen", "end"),
    [
        (run_of((300.0, GOOD)), (60.0, "passed")),
        (run_of((30.0, STARTING), (300.0, GOOD)), (92.0, "passed")),
        (run_of((50.0, GOOD), (60.0, BLIND), (300.0, GOOD)), (122.0, "passed")),
        (run_of((300.0, BLIND)), (240.0, "after 240 s not seen on its field bus: meter1")),
        (run_of((300.0, STARTING)), (240.0, "after 240 s the service is activating")),
        (run_of((300.0, replace(GOOD, version="1.0.0"))), (240.0, "after 240 s version 1.0.0 runs instead of 2.0.0")),
        (run_of((300.0, replace(GOOD, state="error"))), (240.0, "after 240 s the unit is in state error")),
        (run_of((300.0, replace(GOOD, version=""))), (240.0, "after 240 s it does not answer on its local link")),
        (run_of((20.0, GOOD), (300.0, replace(GOOD, active="failed"))), (22.0, "the service has failed")),
        (
            run_of((56.0, GOOD), (300.0, replace(GOOD, restarts=1))),
            (58.0, "it crashed or hung: systemd has restarted it 1 time(s)"),
        ),
        (run_of((238.0, BLIND), (300.0, GOOD)), (240.0, "after 240 s it was not steady for 60 s")),
        (run_of((20.0, GOOD)), (-1.0, "goes on")),
    ],
)
def test_a_trial_ends_when_and_how_the_table_says(seen: list[Observation], end: tuple[float, str]) -> None:
    assert outcome(seen) == end


def test_a_unit_that_was_in_error_before_need_not_be_better_after() -> None:
    seen = run_of((300.0, replace(GOOD, state="error")))
    assert outcome(seen, replace(JOB, errored=True)) == (60.0, "passed")


def test_a_trial_without_observations_goes_on() -> None:
    assert not verdict(JOB, [], RULES).passed
