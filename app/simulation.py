"""Builds the simulated site of a site file: in this process, or as a child process that speaks over real sockets."""

import asyncio
import json
import sys
import tempfile
from collections.abc import Mapping
from typing import Any

from app.site_model import BatteryEntry, InverterEntry, MeterEntry, SiteModel
from control.readings import DeviceKind
from hardware.config import CanConnection, Connection, DeviceEntry, LuxDongle, ModbusRtu, ModbusTcp
from simulator.config import SimConnection, SimDevice, SimulationConfig
from simulator.run import SimulatedSite

READY_TIMEOUT_S = 180.0
"""A site that ends is noticed at once; one that only starts slowly (emulated arm64 on a busy computer) has time."""


class SimulationError(Exception):
    """The simulated site did not start, or stopped by itself."""


def sim_devices(model: SiteModel, *, any_port: bool) -> tuple[SimDevice, ...]:
    """Return the devices of a site as the simulator wants them; `any_port` lets it choose free ports."""
    return (
        *(_inverter(entry, any_port=any_port) for entry in model.inverters),
        *(_battery(entry, any_port=any_port) for entry in model.batteries),
        *(_meter(entry, any_port=any_port) for entry in model.meters),
    )


def _inverter(entry: InverterEntry, *, any_port: bool) -> SimDevice:
    return SimDevice(
        id=entry.id,
        profile=entry.profile,
        kind=DeviceKind.INVERTER,
        connection=_sim_connection(entry.connection, any_port=any_port),
        max_charge_w=entry.max_charge_w,
        max_discharge_w=entry.max_discharge_w,
        max_apparent_va=entry.max_apparent_va,
        max_reactive_var=entry.max_reactive_var,
        batteries=entry.batteries,
        phase=entry.phase,
    )


def _battery(entry: BatteryEntry, *, any_port: bool) -> SimDevice:
    return SimDevice(
        id=entry.id,
        profile=entry.profile,
        kind=DeviceKind.BATTERY,
        connection=_sim_connection(entry.connection, any_port=any_port),
        capacity_wh=entry.capacity_wh,
        max_charge_current_a=entry.max_charge_current_a,
        max_discharge_current_a=entry.max_discharge_current_a,
    )


def _meter(entry: MeterEntry, *, any_port: bool) -> SimDevice:
    connection = _sim_connection(entry.connection, any_port=any_port)
    return SimDevice(id=entry.id, profile=entry.profile, kind=DeviceKind.METER, connection=connection, role=entry.role)


def _sim_connection(connection: Connection, *, any_port: bool) -> SimConnection:
    where = SimConnection.from_site(connection)
    return where.model_copy(update={"port": 0, "path": ""}) if any_port else where


def simulation_of(model: SiteModel) -> SimulationConfig:
    """Return the `[simulation]` part, or one that fits the size of the site."""
    return model.simulation or SimulationConfig.for_site(sim_devices(model, any_port=True), {})


async def simulated_site(model: SiteModel) -> SimulatedSite:
    """Start the simulated site in this process on the addresses of the site file."""
    site = SimulatedSite(sim_devices(model, any_port=False), simulation_of(model))
    await site.start()
    return site


def at_addresses(model: SiteModel, addresses: Mapping[str, tuple[str, int]]) -> SiteModel:
    """Return the site with every device at the address where its twin listens."""

    def moved(entry: DeviceEntry) -> dict[str, Connection]:
        host, port = addresses[entry.id]
        match entry.connection:
            case ModbusTcp() | LuxDongle():
                return {"connection": entry.connection.model_copy(update={"host": host, "port": port})}
            case ModbusRtu():
                return {"connection": entry.connection.model_copy(update={"port": host})}
            case CanConnection():
                options = {**entry.connection.options, "host": host, "port": port}
                return {"connection": entry.connection.model_copy(update={"options": options})}

    return model.model_copy(
        update={
            "inverters": tuple(entry.model_copy(update=moved(entry)) for entry in model.inverters),
            "batteries": tuple(entry.model_copy(update=moved(entry)) for entry in model.batteries),
            "meters": tuple(entry.model_copy(update=moved(entry)) for entry in model.meters),
        }
    )


class SimulatorProcess:
    """A simulated site in a child process: real sockets, its own processor time."""

    def __init__(self, process: asyncio.subprocess.Process, addresses: Mapping[str, tuple[str, int]]) -> None:
        self._process = process
        self.addresses = addresses

    @classmethod
    async def start(cls, model: SiteModel) -> "SimulatorProcess":
        """Start the child on free ports and wait until every twin listens.

        Raises:
            SimulationError: It ended or did not get ready in time; its own words are in the message.
        """
        config = {
            "devices": [device.model_dump(mode="json") for device in sim_devices(model, any_port=True)],
            "simulation": simulation_of(model).model_dump(mode="json"),
        }
        with tempfile.NamedTemporaryFile("w", suffix=".json", prefix="ballast-sim-") as file:
            json.dump(config, file)
            file.flush()
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "simulator",
                "--config",
                file.name,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                start_new_session=True,  # Ctrl-C is ours: the plant outlives the controller's clean stop
            )
            this = cls(process, {})
            await this._wait_ready()
        return this

    async def _wait_ready(self) -> None:
        try:
            line = await asyncio.wait_for(self._line(), READY_TIMEOUT_S)
            answer: dict[str, Any] = json.loads(line)
        except (TimeoutError, json.JSONDecodeError) as error:
            await self.stop()
            raise SimulationError(f"the simulated site did not start: {error!r}") from error
        self.addresses = {device: (host, int(port)) for device, (host, port) in answer["addresses"].items()}

    async def _line(self) -> bytes:
        return await self._process.stdout.readline() if self._process.stdout else b""

    def _send(self, message: object) -> None:
        if self._process.stdin is not None and not self._process.stdin.is_closing():
            self._process.stdin.write(json.dumps(message).encode() + b"\n")

    def fault(self, name: str, device: str, *, on: bool) -> None:
        """Switch a fault of the plant on or off."""
        self._send({"fault": name, "device": device, "on": on})

    def steer_frequency(self, frequency_hz: float) -> None:
        """Hold the frequency of the mains at a value; 0 lets it go."""
        self._send({"frequency_hz": frequency_hz})

    async def stop(self, timeout_s: float = 5.0) -> None:
        """End the child."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), timeout_s)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
