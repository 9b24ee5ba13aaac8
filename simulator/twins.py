"""One twin for each device of a site, and the lines and buses they are on."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from control.readings import DeviceKind
from hardware.can_map import read_map
from hardware.profile import Profile, load_profile
from simulator.can_bms import CanBmsTwin
from simulator.can_map_bms import CanMapTwin
from simulator.config import SimDevice, SimulationConfig
from simulator.faults import ActiveFaults, Effect
from simulator.lux_dongle import LuxDongleServer
from simulator.modbus_pdu import Twin
from simulator.modbus_rtu import RtuServer
from simulator.modbus_server import Line, TcpServer
from simulator.plant import Plant
from simulator.socketcand import CanBus
from simulator.twin_battery import BatteryTwin, UnitOfRacks
from simulator.twin_inverter import InverterTwin
from simulator.twin_meter import MeterTwin

Server = TcpServer | RtuServer | LuxDongleServer

PUBLISH_S = 0.1
"""How often an inverter's registers follow its physics."""


class NoTwinError(ValueError):
    """A device for which there is no simulation, as one sentence."""


def _profile_of(device: SimDevice) -> Profile:
    """Return the profile of a device, with the installer's map when it has one."""
    profile, connection = load_profile(device.profile), device.connection
    if not connection.map:
        return profile
    return read_map(profile, Path(connection.map), Path(connection.dbc), connection.rack)


class Twins:
    """All twins of a site.

    Args:
        devices: What to simulate and where it listens.
        simulation: Periods of the CAN frames.
        plant: The physics behind the twins.
        faults: What is wrong at this moment.

    Raises:
        NoTwinError: a device has a profile that cannot be simulated.
        hardware.profile.ProfileError: a profile does not exist.
    """

    def __init__(
        self, devices: Sequence[SimDevice], simulation: SimulationConfig, plant: Plant, faults: ActiveFaults
    ) -> None:
        self.devices = {device.id: device for device in devices}
        self.buses: dict[str, CanBus] = {}
        """Device id of a rack -> its bus."""
        self.servers: dict[str, Server] = {}
        """Device id of a Modbus device -> its server."""
        self._simulation = simulation
        self._plant = plant
        self._faults = faults
        self._publish_age_s = 0.0
        self._meters: list[MeterTwin] = []
        self._inverters: list[InverterTwin] = []
        self._batteries: list[BatteryTwin] = []
        self.racks: dict[str, CanBmsTwin | CanMapTwin] = {}
        """Device id of a rack on CAN -> its BMS."""
        for device in devices:
            self._build(device, _profile_of(device))

    def _build(self, device: SimDevice, profile: Profile) -> None:
        connection = device.connection
        if (profile.can is not None) != (connection.transport == "can"):
            raise NoTwinError(f"{device.id}: profile {profile.id} does not go with {connection.transport}")
        if profile.kind is not device.kind:
            raise NoTwinError(f"{device.id}: profile {profile.id} is of kind {profile.kind}, not {device.kind}")
        twins = self._made(device, profile)
        if not twins:
            return  # on CAN: the bus is its server
        server = self._server_for(device)
        try:
            for one in twins:
                if isinstance(one, BatteryTwin):
                    _behind_one_unit(server.line, one)
                else:
                    server.line.add(one)
        except ValueError as error:
            raise NoTwinError(str(error)) from error
        self.servers[device.id] = server

    def _made(self, device: SimDevice, profile: Profile) -> tuple[Twin, ...]:
        """Return the twins of a device on Modbus; a rack on CAN is put on its bus instead."""
        connection = device.connection
        match device.kind:
            case DeviceKind.METER:
                twin = MeterTwin(device.id, profile, connection.unit, self._plant.meters[device.id], self._faults)
                self._meters.append(twin)
                return (twin,)
            case DeviceKind.INVERTER:
                if profile.control is None:
                    raise NoTwinError(f"{device.id}: profile {profile.id} takes no power set-point")
                machine = self._plant.machines[device.id]
                twin = InverterTwin(device.id, profile, connection.unit, machine, self._plant, self._faults)
                self._inverters.append(twin)
                return twin.twins()
            case DeviceKind.BATTERY | DeviceKind.IO | DeviceKind.WATCHDOG:
                if profile.can is not None:
                    self._build_rack(device, profile)
                    return ()
                rack = self._plant.racks[device.id]
                battery = BatteryTwin(device.id, profile, connection.unit, rack, self._faults, number=connection.rack)
                self._batteries.append(battery)
                return (battery,)

    def _server_for(self, device: SimDevice) -> Server:
        """Return the server of the device's line: devices with the same fixed port or path share one."""
        mine = device.connection
        fixed = bool(mine.path if mine.transport == "modbus_rtu" else mine.port)
        for name, server in self.servers.items():
            other = self.devices[name].connection
            same = (mine.transport, mine.host, mine.port, mine.path) == (
                other.transport,
                other.host,
                other.port,
                other.path,
            )
            if fixed and same:
                return server
        if mine.transport == "lux_dongle":
            return LuxDongleServer(self._faults)
        return TcpServer(self._faults) if mine.transport == "modbus_tcp" else RtuServer(self._faults)

    def _build_rack(self, device: SimDevice, profile: Profile) -> None:
        connection = device.connection
        shared = [
            self.buses[other]
            for other in self.buses
            if (self.devices[other].connection.port, self.devices[other].connection.channel)
            == (connection.port, connection.channel)
        ]
        bus = self.buses[device.id] = shared[0] if shared else CanBus(connection.channel)
        rack, simulation = self._plant.racks[device.id], self._simulation
        twin: CanBmsTwin | CanMapTwin
        if profile.installer_map is not None:
            twin = CanMapTwin(
                device.id,
                rack,
                bus.send,
                self._faults,
                profile,
                id_offset=connection.id_offset,
                number=connection.rack,
            )
        else:
            twin = CanBmsTwin(
                device.id,
                rack,
                bus.send,
                self._faults,
                id_offset=connection.id_offset,
                fast_period_s=simulation.bms_fast_period_s,
                slow_period_s=simulation.bms_slow_period_s,
                traps=simulation.batteries.get(device.id, simulation.battery).can_traps,
            )
        bus.listen(lambda identifier, _: twin.heard(identifier))
        self.racks[device.id] = twin

    async def start(self) -> dict[str, tuple[str, int]]:
        """Open all sockets and return device id -> host and port in use; for a serial line its path and 0.

        Raises:
            OSError: an address is taken or not ours; the message names the device.
        """
        addresses: dict[str, tuple[str, int]] = {}
        for device_id in self.devices:
            try:
                addresses[device_id] = await self._started(device_id, addresses)
            except OSError as error:
                raise OSError(f"{device_id}: {error}") from error
        return addresses

    async def _started(self, device_id: str, addresses: Mapping[str, tuple[str, int]]) -> tuple[str, int]:
        """Open the socket of a device; one on CAN shares that of its bus, and at a fixed port of all buses there."""
        connection, server = self.devices[device_id].connection, self.servers.get(device_id)
        if isinstance(server, RtuServer):
            return await server.start(connection.path), 0
        if server is not None:
            return await server.start(connection.host, connection.port)
        mine = self.buses[device_id]
        for other in addresses:
            bus = self.buses.get(other)
            if bus is mine:
                return addresses[other]
            if bus is not None and connection.port and self.devices[other].connection.port == connection.port:
                bus.serve(mine)
                return addresses[other]
        return await mine.start(connection.port)

    async def stop(self) -> None:
        """Close all sockets."""
        for server in self.servers.values():
            await server.stop()
        for bus in self.buses.values():
            await bus.stop()

    def follow_faults(self) -> None:
        """Let the buses know what is wrong with them."""
        off = {id(bus) for name, bus in self.buses.items() if self._faults.has(name, Effect.BUS_OFF)}
        for bus in self.buses.values():
            bus.set_off(off=id(bus) in off)

    def publish(self, dt_s: float) -> None:
        """Take over what the physics did in `dt_s`: registers are refreshed, frames that are due are sent."""
        for meter in self._meters:
            meter.publish()
        self._publish_age_s += dt_s
        if self._publish_age_s >= PUBLISH_S - dt_s / 2.0 - 1e-9:
            self._publish_age_s = 0.0
            for inverter in self._inverters:
                inverter.publish()
        for rack in self.racks.values():
            rack.tick(dt_s)
        for battery in self._batteries:
            battery.publish(dt_s)


def _behind_one_unit(line: Line, twin: BatteryTwin) -> None:
    """Put a rack on its line, together with others of the same unit."""
    there = line.at(twin.unit)
    if isinstance(there, UnitOfRacks):
        there.join(twin)
    else:
        line.add(UnitOfRacks(twin))
