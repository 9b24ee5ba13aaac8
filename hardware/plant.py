"""The plant: every device of the site behind one `read` and one `apply`, neither of which ever waits."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

from control.command import InverterCommand, OutputCommand
from control.readings import (
    BatteryReading,
    Contact,
    DeviceKind,
    DeviceStatus,
    InverterReading,
    Link,
    MeterReading,
    Readings,
    Refusal,
)
from control.settings import Settings
from hardware.battery import BatteryDriver
from hardware.canbus import CanBus
from hardware.config import CanConnection, DeviceEntry, ModbusRtu, ModbusTcp
from hardware.device import Device, Driver
from hardware.inverter import InverterDriver
from hardware.io.boards import Boards
from hardware.io.config import BoardEntry
from hardware.io.wire import Wire
from hardware.meter import MeterDriver
from hardware.modbus import ModbusBus
from hardware.profile import Profile, ProfileError, TransportDefaults, load_profile
from hardware.registers import Registers

SHARED_BREAKER_S = 5.0
"""A silent device on a line with others is asked this seldom at most; each try costs them one time-out."""
OWN_BREAKER_S = 1.0
"""The same for a device alone on its line."""


ORIGIN_S = 0.0
"""Monotonic time from which poll deadlines count."""


NO_WIRES: Mapping[str, Sequence[Wire]] = MappingProxyType({})
BOARD_DEFAULTS = TransportDefaults()
"""Relay modules come as 9600 8N1, unit 1 (Waveshare, protocol V2)."""


class EntryError(Exception):
    """A device entry that cannot be used, with the reason."""


class Plant:
    """All devices of a site."""

    def __init__(
        self,
        entries: Sequence[DeviceEntry],
        settings: Settings,
        clock: Callable[[], float],
        boards: Sequence[BoardEntry] = (),
        wires: Mapping[str, Sequence[Wire]] = NO_WIRES,
    ) -> None:
        """Build the devices; one that cannot be built is listed as refused, and the others run (SITE-06).

        Args:
            entries: Devices of the site file.
            settings: Static ratings; kinds of devices whose profile cannot be read.
            clock: Monotonic seconds of the loop, callable from any thread.
            boards: Boards with wired inputs and outputs.
            wires: Board -> its lines.
        """
        self._settings = settings
        self._clock = clock
        self._modbus: dict[tuple[object, ...], ModbusBus] = {}
        self._can: dict[tuple[object, ...], CanBus] = {}
        self._devices: dict[str, Device] = {}
        self._unusable: list[DeviceStatus] = []
        self._refusals: dict[tuple[str, str], Refusal] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._stopping = False
        usable: list[tuple[DeviceEntry, Profile]] = []
        for entry in entries:
            try:
                usable.append((entry, _profile(entry, taken={other.id for other, _ in usable})))
            except (EntryError, ProfileError) as error:
                self._set_aside(entry, error)
        self._lines = Counter(_line(entry, profile) for entry, profile in usable)
        for entry, profile in usable:
            try:
                self._devices[entry.id] = self._build(entry, profile)
            except (EntryError, ValueError) as error:
                self._set_aside(entry, error)
        self.companions: list[Callable[[], tuple[DeviceStatus, ...]]] = []
        """Tell the state of what is no device of the plant and belongs into the record: the watchdog."""
        self.boards = Boards(boards, wires, self._board_line, clock)

    async def start(self) -> None:
        """Start polling every device at multiples of its period on the monotonic clock.

        Returns when the wired inputs were looked at once: before that an emergency stop would look pressed.

        The control cycle counts its deadlines from the same zero, a little later, and so works on fresh samples.
        """
        await self.boards.start()
        for bus in self._can.values():
            bus.start()
        for device in self._devices.values():
            for name, loop in device.loops(ORIGIN_S).items():
                self._tasks.append(asyncio.create_task(device.supervise(name, loop), name=f"{device.device_id} {name}"))

    def read(self) -> Readings:
        """Return the newest sample of each device, all statuses, and the refusals since the last call; at once."""
        meters: list[MeterReading] = []
        inverters: list[InverterReading] = []
        batteries: list[BatteryReading] = []
        statuses: list[DeviceStatus] = []
        refusals = list(self._refusals.values())
        self._refusals.clear()
        for device in self._devices.values():
            match device.sample:
                case MeterReading() as sample:
                    meters.append(sample)
                case InverterReading() as sample:
                    inverters.append(sample)
                case BatteryReading() as sample:
                    batteries.append(sample)
                case None:
                    pass
            statuses.append(device.status())
            refusals.extend(device.take_refusals())
        statuses.extend(self._unusable)
        statuses.extend(self.boards.statuses())
        statuses.extend(status for told in self.companions for status in told())
        refusals.extend(self.boards.take_refusals())
        return Readings(
            meters=tuple(meters),
            inverters=tuple(inverters),
            batteries=tuple(batteries),
            devices=tuple(statuses),
            refusals=tuple(refusals),
            emergency_stop=Contact.NOT_FITTED,
            signals=self.boards.signals(),
        )

    def apply(self, commands: Sequence[InverterCommand], outputs: Sequence[OutputCommand] = ()) -> None:
        """Hand each inverter and each output its newest command; nothing is queued, nothing waits.

        A command for a device that is not a usable inverter becomes a refusal in the next `read`.
        """
        if self._stopping:
            return
        self.boards.apply(outputs)
        for command in commands:
            device = self._devices.get(command.device_id)
            if device is None or device.kind is not DeviceKind.INVERTER:
                text = f"{command.device_id} is not a usable inverter of this site"
                refusal = Refusal(command.device_id, self._clock(), "unknown_device", text)
                self._refusals[command.device_id, refusal.code] = refusal
            else:
                device.command(command)

    def on_sample(self, callback: Callable[[str], None]) -> None:
        """Call back with the device id right after a fresh sample was stored."""
        for device in self._devices.values():
            device.on_sample.append(callback)

    async def stop(self, timeout_s: float = 2.0) -> bool:
        """Bring all inverters to 0 W and standby, then close every line.

        Args:
            timeout_s: Longest wait for the confirmations.

        Returns:
            True when every inverter we may write to has confirmed 0 W and a state without power.
        """
        self._stopping = True
        inverters = [device for device in self._devices.values() if device.kind is DeviceKind.INVERTER]
        for device in inverters:
            device.command(None)
        if self._tasks:
            await _all_stopped([device for device in inverters if device.health.link is Link.ONLINE], timeout_s)
        confirmed = all(device.stopped() for device in inverters)
        await self.boards.stop()  # after the inverters: a contactor opens without current
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        for line in self._modbus.values():
            line.close()
        await asyncio.gather(*(bus.stop(timeout_s) for bus in self._can.values()))
        return confirmed

    def _set_aside(self, entry: DeviceEntry, error: Exception) -> None:
        status = DeviceStatus(entry.id, self._kind_of(entry.id), Link.REFUSED, f"{entry.id}: {error}", read_only=True)
        self._unusable.append(status)

    def _build(self, entry: DeviceEntry, profile: Profile) -> Device:
        connection = entry.connection
        read_only = not profile.may_write(acknowledged=entry.acknowledge_unverified_writes)
        refusals: list[Callable[[str, str], None]] = []

        def refuse(code: str, text: str) -> None:
            refusals[0](code, text)

        if isinstance(connection, CanConnection):
            address, driver = self._on_can(entry, connection, profile, read_only=read_only)
            breaker_s = 0.0
        else:
            address, driver = self._on_modbus(entry, connection, profile, refuse, read_only=read_only)
            breaker_s = SHARED_BREAKER_S if self._lines[_line(entry, profile)] > 1 else OWN_BREAKER_S
        device = Device(
            entry.id,
            profile.kind,
            address,
            driver,
            entry.poll_s or profile.transports[connection.type].poll_s,
            self._clock,
            read_only=read_only,
            breaker_cap_s=breaker_s,
        )
        refusals.append(device.refuse)
        return device

    def _on_can(
        self, entry: DeviceEntry, connection: CanConnection, profile: Profile, *, read_only: bool
    ) -> tuple[str, Driver]:
        if profile.can is None or profile.kind is not DeviceKind.BATTERY:
            raise EntryError(f"profile {profile.id} has no CAN battery")
        line = _line(entry, profile)
        bus = self._can.get(line)
        if bus is None:
            bitrate = connection.bitrate or profile.transports["can"].bitrate
            bus = self._can[line] = CanBus(connection, bitrate, self._clock)
        driver = BatteryDriver(entry.id, profile, bus, connection.id_offset, self._clock)
        if profile.can.keep_alive and not read_only:
            bus.send_regularly(profile.can.keep_alive, connection.id_offset)
        offset = f" offset {connection.id_offset:X}h" if connection.id_offset else ""
        return f"{bus.name}{offset}", driver

    def _on_modbus(
        self,
        entry: DeviceEntry,
        connection: ModbusTcp | ModbusRtu,
        profile: Profile,
        refuse: Callable[[str, str], None],
        *,
        read_only: bool,
    ) -> tuple[str, Driver]:
        defaults = profile.transports[connection.type]
        line = _line(entry, profile)
        bus = self._modbus.get(line)
        if bus is None:
            bus = self._modbus[line] = ModbusBus(connection, defaults, self._clock)
        unit = defaults.unit if connection.unit is None else connection.unit
        timeout_s = entry.timeout_s or defaults.timeout_s
        registers = Registers(profile, defaults, bus, unit, timeout_s, self._clock)
        address = f"{bus.name} unit {unit}"
        match profile.kind:
            case DeviceKind.METER:
                return address, MeterDriver(entry.id, registers)
            case DeviceKind.INVERTER:
                return address, InverterDriver(
                    entry.id,
                    registers,
                    next((one for one in self._settings.inverters if one.device_id == entry.id), None),
                    entry.dead_man_s,
                    self._clock,
                    refuse,
                    read_only=read_only,
                )
            case DeviceKind.BATTERY:
                raise EntryError("batteries over Modbus are not supported yet")
            case DeviceKind.IO | DeviceKind.WATCHDOG:
                raise EntryError("a board with inputs and outputs belongs into [[boards]]")

    def _board_line(self, connection: ModbusTcp | ModbusRtu) -> ModbusBus:
        """Return the line of a module with relays or inputs, the same as that of devices on it."""
        if isinstance(connection, ModbusTcp):
            line: tuple[object, ...] = ("tcp", connection.host, connection.port or BOARD_DEFAULTS.port)
        else:
            line = ("rtu", connection.port)
        if line not in self._modbus:
            self._modbus[line] = ModbusBus(connection, BOARD_DEFAULTS, self._clock)
        return self._modbus[line]

    def _kind_of(self, device_id: str) -> DeviceKind:
        """Return what a device that could not be built was meant to be."""
        if any(one.device_id == device_id for one in self._settings.inverters):
            return DeviceKind.INVERTER
        if any(one.device_id == device_id for one in self._settings.batteries):
            return DeviceKind.BATTERY
        return DeviceKind.METER


def _profile(entry: DeviceEntry, taken: set[str]) -> Profile:
    """Return the profile of an entry, checked against its connection."""
    if entry.id in taken:
        raise EntryError("this id is given twice")
    profile = load_profile(entry.profile)
    if entry.connection.type not in profile.transports:
        known = ", ".join(profile.transports)
        raise EntryError(f"profile {profile.id} cannot be reached by {entry.connection.type}, only by {known}")
    return profile


def _line(entry: DeviceEntry, profile: Profile) -> tuple[object, ...]:
    """Return what two entries on the same line have in common."""
    connection = entry.connection
    if isinstance(connection, ModbusTcp):
        return "tcp", connection.host, connection.port or profile.transports["modbus_tcp"].port
    if isinstance(connection, ModbusRtu):
        return "rtu", connection.port
    return "can", connection.interface, connection.channel, *sorted(map(str, connection.options.items()))


async def _all_stopped(devices: Sequence[Device], timeout_s: float) -> None:
    """Wait until all devices have confirmed that they deliver nothing, or the time is over."""
    progress = asyncio.Event()
    for device in devices:
        device.on_sample.append(lambda _device_id: progress.set())
    with suppress(TimeoutError):
        async with asyncio.timeout(timeout_s):
            while not all(device.stopped() for device in devices):
                progress.clear()
                await progress.wait()
