"""Checks of `ballast doctor` that ask other programs: clock, services, network, updates, the running unit."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from app import clock, link_lines
from app.doctor_checks import Diagnosis, note, well, wrong
from app.first_boot_status import STATUS, first_boot
from app.info_command import WAIT_S
from app.link_client import LinkClient, LinkError
from control.record import Severity, State
from hmi.ports.connection import Heard, StepState

UNITS = ("ballast.service", "ballast-bootstrapper.service")


def clock_right() -> Diagnosis:
    """Is the clock synchronised? Asked of the kernel through the other program, which is a package of its own."""
    program = shutil.which("ballast-bootstrapper")
    words = [program] if program else [sys.executable, "-m", "bootstrapper"]
    done = subprocess.run([*words, "time", "--json"], capture_output=True, text=True, check=False, timeout=20)  # noqa: S603 - fixed words
    try:
        state = msgspec.json.decode(done.stdout, type=dict[str, Any])
    except msgspec.DecodeError:
        missing = program is None and "No module named" in done.stderr
        text = "ballast-ems-bootstrapper is not installed" if missing else done.stderr.strip()[-200:]
        return note("clock", f"not judged: {text}")
    if state["synchronised"]:
        return well("clock", f"synchronised, largest error {state['max_error_s']:.3f} s")
    return wrong("clock", "not synchronised", "timedatectl set-ntp true; and let NTP (UDP 123) out")


def services(root: Path) -> Iterable[Diagnosis]:
    """Do the services run?"""
    systemctl = shutil.which("systemctl")
    if systemctl is None or not (root / "run/systemd/system").is_dir():
        yield note("service", "systemd does not run here: services are not judged")
        return
    for unit in UNITS:
        done = subprocess.run(  # noqa: S603 - fixed words
            [systemctl, "show", unit, "--property=LoadState,ActiveState,Result,NRestarts,StatusText"],
            capture_output=True, text=True, check=False, timeout=20,
        )  # fmt: skip
        found = dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
        yield service_state(unit, found)


def service_state(unit: str, found: Mapping[str, str]) -> Diagnosis:
    """Return how a service is, from what systemd says of it."""
    if found.get("LoadState") != "loaded":
        return note("service", f"{unit} is not installed")
    waits = found.get("StatusText", "")
    if found.get("ActiveState") == "active" and waits.startswith("waits"):
        return note("service", f"{unit} runs the set-up, not the controller: {waits}", "set the site up at the screen")
    if found.get("ActiveState") == "active":
        restarts = found.get("NRestarts", "0")
        text = f"{unit} runs" + (f", restarted {restarts} time(s) by systemd" if restarts != "0" else "")
        return well("service", text) if restarts == "0" else note("service", text, f"journalctl -u {unit}")
    if found.get("Result") == "exec-condition":
        return note("service", f"{unit} waits for a site file", "write one; the service starts by itself then")
    cause = f" ({found['Result']})" if found.get("Result", "success") != "success" else ""
    return wrong(
        "service", f"{unit} is {found.get('ActiveState')}{cause}", f"systemctl restart {unit}; journalctl -u {unit}"
    )


def network(root: Path) -> Iterable[Diagnosis]:
    """Which layer of the network is missing?"""
    names = sorted(path.name for path in (root / "sys/class/net").glob("*") if path.name != "lo")
    up = [name for name in names if _text(root / "sys/class/net" / name / "carrier") == "1"]
    if not up:
        yield wrong("network", f"layer link: no cable and no radio link on {', '.join(names) or 'any interface'}",
                    "plug in the cable")  # fmt: skip
        return
    rows = [line.split() for line in _text(root / "proc/net/route").splitlines()[1:]]
    way_out = any(len(row) > 1 and row[1] == "00000000" for row in rows)
    yield (
        well("network", f"link on {', '.join(up)}, with a way out")
        if way_out
        else wrong("network", "layer address: no default route", "see that the router gives addresses (DHCP)")
    )


def bootstrapper(root: Path) -> Iterable[Diagnosis]:
    """What does the first boot still lack?"""
    told = first_boot(root / STATUS, clock.monotonic_s)
    again = "systemctl restart ballast-bootstrapper; journalctl -u ballast-bootstrapper"
    if told.heard is Heard.DAMAGED:
        yield wrong("bootstrapper", f"what it says cannot be read: {told.fault}", again)
    elif told.heard is Heard.SILENT:
        yield wrong("bootstrapper", f"it has said nothing for {told.silent_s:.0f} s: what follows is old", again)
    for step in told.steps:
        if step.state is StepState.FAILED:
            yield wrong(step.name, f"{step.title}: {step.text}", step.todo or "it is tried again by itself")
        elif step.state is StepState.MISSING:
            yield note(step.name, f"{step.title}: {step.text}", step.todo)


def updates(root: Path) -> Iterable[Diagnosis]:
    """Is `current` whole, and did the last update do well?"""
    current = root / "opt/ballast-ems/current"
    if current.is_symlink() and not (current / "bin/ballast").exists():
        yield wrong("version", f"{current} points to no version that is there", "ballast-bootstrapper boot")
    report = _json(root / "var/lib/ballast/update/status.json")
    for key, todo in (("journal_fault", "it is written anew by the next update"), ("check_fault", "docs/updates.md")):
        if report.get(key):
            yield wrong("updates", str(report[key]), todo)
    last = report.get("last")
    if last and last["phase"] in {"rolledback", "refused"}:
        yield wrong(
            "updates", f"{last['kind']} {last['version']} was {last['phase']}: {last['reason']}", "docs/updates.md"
        )
    elif report:
        yield well("updates", f"firmware {report.get('running') or 'none'}")
    job = report.get("job")
    if job:
        yield note(
            "updates",
            f"{job['kind']} {job['version']} is {job['phase']}" + (f": {job['reason']}" if job["reason"] else ""),
        )


async def running(socket: Path) -> Diagnosis:
    """Does the unit run, and how is it?"""
    try:
        client = await LinkClient.connect(socket)
    except LinkError as error:
        return wrong("unit", str(error), "systemctl start ballast; journalctl -u ballast")
    try:
        client.send(link_lines.Watch(0.1))
        async with asyncio.timeout(WAIT_S):
            async for line in client.received():
                if isinstance(line, link_lines.Seen):
                    return _state(client.hello.version, line)
    except (TimeoutError, LinkError) as error:
        return wrong("unit", f"it does not answer: {error}", "systemctl restart ballast")
    finally:
        await client.close()
    return wrong("unit", "it hung up", "journalctl -u ballast")


def _state(version: str, line: link_lines.Seen) -> Diagnosis:
    record = line.record
    bad = [alarm.key for alarm in record.alarms if alarm.active and alarm.severity is not Severity.WARNING]
    text = f"version {version}, state {record.state.value}, mode {record.mode_id}"
    if bad or record.state is State.ERROR:
        return wrong(
            "unit",
            f"{text}; alarms: {', '.join(bad[:5]) or 'none'}",
            "see the alarms on the screen, or: ballast explain",
        )
    return well("unit", text)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _json(path: Path) -> dict[str, Any]:
    """Return a report of the bootstrapper; empty when there is none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (OSError, msgspec.DecodeError):
        return {}
