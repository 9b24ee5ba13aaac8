"""Sixteen devices on Modbus TCP and eight on one serial bus, polled at their profiles' rates by the real plant.

The twins live in another process, so the processor time is that of the polling alone: connections, answers judged,
values decoded, samples made, write loops of the inverters. The serial bus is a pseudo-terminal without a line speed, so
that all eight really are polled as often as their profiles ask, more often than 9600 baud would let them.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from benchmarks.frame import Figure, Outcome, Scale, Target, progress
from control.readings import DeviceKind, MeterRole
from control.settings import InverterSettings, LimitSettings, RampSettings, Settings
from hardware.config import DeviceEntry
from hardware.plant import Plant
from hardware.profile import load_profile
from simulator.config import SimConnection, SimDevice, SimulationConfig

TITLE = "24 devices polled at their rates"
TARGET_CORE_PCT = 15.0
RATE_KEPT_PCT = 95.0
WARM_UP_S = 3.0
RATED_W = 5000.0
TCP = (
    *("carlo_gavazzi_em540",) * 6,
    *("carlo_gavazzi_em24_ethernet",) * 2,
    *("sunspec_meter",) * 2,
    *("sunspec_inverter",) * 4,
    *("jinko_scu_a",) * 2,
)
RTU = (
    *("carlo_gavazzi_em340",) * 4,
    *("carlo_gavazzi_em111",) * 2,
    "carlo_gavazzi_em24_rtu",
    "carlo_gavazzi_em540",
)


class Polled(msgspec.Struct, frozen=True):
    """What a run found."""

    core_pct: float
    """Share of one core."""
    polls: int
    reads_per_s: float
    kept_pct: float
    """Polls made of those the profiles ask for, of the slowest device."""
    failures: int


def run(scale: Scale) -> Outcome:
    """Poll all devices for a while."""
    seconds = scale.pick(20, 3)
    progress(f"poll_many: {seconds} s")
    found = asyncio.run(_measure(float(seconds)))
    figures = (
        Figure("share of one core", found.core_pct, "%", Target(TARGET_CORE_PCT)),
        Figure("polls kept, slowest device", found.kept_pct, "%", Target(RATE_KEPT_PCT, at_least=True)),
        Figure("CPU per poll", found.core_pct / 100.0 * seconds / found.polls * 1e6, "us"),
    )
    note = f"16 devices on TCP and 8 on one serial bus, {found.polls / seconds:.0f} polls/s, {found.failures} failed"
    return Outcome(figures, (note,))


def _devices(path: str) -> list[SimDevice]:
    devices: list[SimDevice] = []
    for number, profile in enumerate((*TCP, *RTU)):
        serial = number - len(TCP)
        connection = SimConnection(transport="modbus_tcp")
        if serial >= 0:
            connection = SimConnection(transport="modbus_rtu", path=path, unit=serial + 1)
        kind, name = load_profile(profile).kind, f"device{number}"
        match kind:
            case DeviceKind.METER:
                one = SimDevice(id=name, profile=profile, kind=kind, connection=connection, role=MeterRole.LOAD)
            case DeviceKind.INVERTER:
                one = SimDevice(
                    id=name,
                    profile=profile,
                    kind=kind,
                    connection=connection,
                    max_charge_w=RATED_W,
                    max_discharge_w=RATED_W,
                    max_apparent_va=RATED_W,
                )
            case DeviceKind.BATTERY | DeviceKind.IO | DeviceKind.WATCHDOG:
                one = SimDevice(id=name, profile=profile, kind=kind, connection=connection, capacity_wh=100_000.0)
        devices.append(one)
    return devices


def _entries(devices: Sequence[SimDevice], addresses: Mapping[str, tuple[str, int]]) -> list[DeviceEntry]:
    entries: list[DeviceEntry] = []
    for device in devices:
        host, port = addresses[device.id]
        connection: dict[str, object] = {"type": "modbus_tcp", "host": host, "port": port, "unit": 1}
        if device.connection.transport == "modbus_rtu":
            connection = {"type": "modbus_rtu", "port": host, "unit": device.connection.unit}
        values = {"id": device.id, "profile": device.profile, "connection": connection}
        entries.append(DeviceEntry.model_validate({**values, "acknowledge_unverified_writes": True}))
    return entries


def _settings(devices: Sequence[SimDevice]) -> Settings:
    return Settings(
        site_id="bench",
        site_name="Benchmark",
        inverters=tuple(
            InverterSettings(device.id, RATED_W, RATED_W, RATED_W)
            for device in devices
            if device.kind is DeviceKind.INVERTER
        ),
        batteries=(),
        meters=(),
        limits=LimitSettings(),
        ramp=RampSettings(1e6, 1e6),
    )


async def _measure(seconds: float) -> Polled:
    with tempfile.TemporaryDirectory(prefix="ballast-bench-") as folder:
        devices = _devices(f"{folder}/ttyBUS")
        config = Path(folder) / "site.json"
        simulation = SimulationConfig(bms_slow_period_s=1.0).model_dump(mode="json")
        listed = [device.model_dump(mode="json") for device in devices]
        config.write_text(json.dumps({"devices": listed, "simulation": simulation}), encoding="utf-8")
        child = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "simulator", "--config", str(config)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            line = await child.stdout.readline() if child.stdout else b""
            addresses = {name: (host, int(port)) for name, (host, port) in json.loads(line)["addresses"].items()}
            return await _poll(Plant(_entries(devices, addresses), _settings(devices), time.monotonic), seconds)
        finally:
            if child.stdin is not None:
                child.stdin.close()
            await child.wait()


async def _poll(plant: Plant, seconds: float) -> Polled:
    await plant.start()
    await asyncio.sleep(WARM_UP_S)
    before = {one.device_id: one for one in plant.read().devices}
    cpu_s, start_s = time.process_time(), time.monotonic()
    await asyncio.sleep(seconds)
    cpu_s, waited_s = time.process_time() - cpu_s, time.monotonic() - start_s
    after = plant.read().devices
    await plant.stop(0.2)
    polls = {one.device_id: one.polls - before[one.device_id].polls for one in after}
    periods = dict(zip((f"device{n}" for n in range(len(TCP) + len(RTU))), map(_period_s, range(24)), strict=True))
    kept = min(polls[name] * period / waited_s for name, period in periods.items())
    return Polled(
        core_pct=100.0 * cpu_s / waited_s,
        polls=sum(polls.values()),
        reads_per_s=sum(polls.values()) / waited_s,
        kept_pct=100.0 * kept,
        failures=sum(one.failures - before[one.device_id].failures for one in after),
    )


def _period_s(number: int) -> float:
    transport = "modbus_tcp" if number < len(TCP) else "modbus_rtu"
    return load_profile((*TCP, *RTU)[number]).transports[transport].poll_s
