"""The plant: every device of the site behind one `read` and one `apply`, neither of which ever waits."""

import asyncio
import logging
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
    MeterRole,
    Readings,
    Refusal,
)
from control.settings import Settings
from hardware.battery import BatteryDriver
from hardware.battery_modbus import ModbusBatteryDriver
from hardware.can_map import NEEDED, entry_profile
from hardware.canbus import CanBus
from hardware.config import CanConnection, DeviceEntry, LuxDongle, ModbusRtu, ModbusTcp
from hardware.device import Device, Driver
from hardware.inverter import InverterDriver
from hardware.io.boards import Boards
from hardware.io.can_port import CanPort
from hardware.io.config import BoardEntry, CanSignals
from hardware.io.wire import Wire
from hardware.line_key import can_line, device_line
from hardware.meter import MeterDriver
from hardware.modbus import ModbusBus
from hardware.modules import Modules
from hardware.own_setpoints import OwnWishes
from hardware.profile import Profile, ProfileError, Provenance, TransportDefaults, load_profile
from hardware.registers import Registers

SHARED_BREAKER_S = 10.0
"""A silent device on a line with others is asked this seldom at most. Each try costs them one time-out and on a serial
line the time of a late answer, 0.8 s at 9600 baud: with 10 s they keep more than 95 % of their polls."""
SHARED_FIRST_S = 1.0
"""Its first pause."""
OWN_FIRST_S = 0.25
OWN_BREAKER_S = 1.0
"""The same for a device alone on its line."""
ORIGIN_S = 0.0
"""Monotonic time from which poll deadlines count."""
QUICK_S = 0.05
"""A device polled this often or more often is there for its speed: the others are polled in the gaps it leaves."""


log = logging.getLogger(__name__)

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
        *,
        simulated: bool = False,
    ) -> None:
        """Build the devices; one that cannot be built is listed as refused, and the others run (SITE-06).

        Args:
            entries: Devices of the site file.
            settings: Static ratings; kinds of devices whose profile cannot be read.
            clock: Monotonic seconds of the loop, callable from any thread.
            boards: Boards with wired inputs and outputs.
            wires: Board -> its lines.
            simulated: All devices are simulated: only then a placeholder profile is used at all.
        """
        self._simulated = simulated
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
                taken = {other.id for other, _ in usable}
                usable.append((entry, _profile(entry, taken=taken, simulated=simulated)))
            except (EntryError, ProfileError) as error:
                self._set_aside(entry, error)
        self._lines = Counter(device_line(entry, profile) for entry, profile in usable)
        for entry, profile in usable:
            try:
                self._devices[entry.id] = self._build(entry, profile)
            except (EntryError, ValueError) as error:
                self._set_aside(entry, error)
        self.companions: list[Callable[[], tuple[DeviceStatus, ...]]] = []
        """Tell the state of what is no device of the plant and belongs into the record: the watchdog."""
        self.boards = Boards(boards, wires, self._board_line, clock, self._board_on_can)

    async def start(self) -> None:
        """Start polling every device at multiples of its period on the monotonic clock.

        Returns when the wired inputs were looked at once: before that an emergency stop would look pressed.

        The control cycle counts its deadlines from the same zero, a little later, and so works on fresh samples.
        """
        for bus in self._can.values():
            bus.start()
        await self.boards.start()
        quickest_s = min((device.poll_s for device in self._devices.values()), default=0.0)
        for device in self._devices.values():
            beside = device.poll_s > quickest_s and quickest_s <= QUICK_S
            for name, loop in device.loops(ORIGIN_S + quickest_s / 2 if beside else ORIGIN_S).items():
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
            findings=tuple(finding for bus in self._can.values() for finding in bus.findings()),
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

    def frequency_steps_hz(self) -> dict[str, float]:
        """Return the resolution of each meter's frequency in Hz; 0 while it is not known, or when it has no steps."""
        samples = ((name, device.sample) for name, device in self._devices.items())
        return {name: one.frequency_step_hz or 0.0 for name, one in samples if isinstance(one, MeterReading)}

    async def stop(self, timeout_s: float = 2.0, *, resting: bool = False) -> bool:
        """Bring all inverters to 0 W and standby, then close every line.

        Args:
            timeout_s: Longest wait for the confirmations.
            resting: Somebody takes over at once: 0 W is enough. A site with outputs comes to standby all the same,
                because a contactor must not open under an inverter that runs.

        Returns:
            True when every inverter we may write to has confirmed 0 W (and, not `resting`, a state without power).
        """
        self._stopping = True
        resting = resting and not self._settings.outputs
        inverters = [device for device in self._devices.values() if device.kind is DeviceKind.INVERTER]
        for device in inverters:
            if resting:
                device.rest(timeout_s)
            else:
                device.command(None)
        done: Callable[[Device], bool] = Device.resting if resting else Device.stopped
        if self._tasks:
            await _all([device for device in inverters if device.health.link is Link.ONLINE], done, timeout_s)
        confirmed = all(done(device) for device in inverters)
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
        log.warning("device refused", extra={"device": entry.id, "cause": str(error)})

    def _build(self, entry: DeviceEntry, profile: Profile) -> Device:
        connection = entry.connection
        read_only = not profile.may_write(acknowledged=entry.acknowledge_unverified_writes, simulated=self._simulated)
        refusals: list[Callable[[str, str], None]] = []

        def refuse(code: str, text: str) -> None:
            refusals[0](code, text)

        if isinstance(connection, CanConnection):
            address, driver = self._on_can(entry, connection, profile, read_only=read_only)
            breaker_s, first_s = 0.0, 0.0
        else:
            address, driver = self._on_modbus(entry, connection, profile, refuse, read_only=read_only)
            shared = self._lines[device_line(entry, profile)] > 1
            breaker_s, first_s = (SHARED_BREAKER_S, SHARED_FIRST_S) if shared else (OWN_BREAKER_S, OWN_FIRST_S)
        device = Device(
            entry.id,
            profile.kind,
            address,
            driver,
            entry.poll_s or profile.transports[connection.type].poll_s,
            self._clock,
            read_only=read_only,
            breaker_cap_s=breaker_s,
            breaker_first_s=first_s,
        )
        refusals.append(device.refuse)
        return device

    def _on_can(
        self, entry: DeviceEntry, connection: CanConnection, profile: Profile, *, read_only: bool
    ) -> tuple[str, Driver]:
        if profile.can is None or profile.kind is not DeviceKind.BATTERY:
            raise EntryError(f"profile {profile.id} has no CAN battery")
        line = device_line(entry, profile)
        bus = self._can.get(line)
        if bus is None:
            bitrate = connection.bitrate or profile.transports["can"].bitrate
            bus = self._can[line] = CanBus(connection, bitrate, self._clock)
        driver = BatteryDriver(
            entry.id,
            profile,
            bus,
            connection.id_offset,
            self._clock,
            rack=connection.rack,
            reverse_current=connection.reverse_current,
        )
        if profile.can.keep_alive and not read_only:
            bus.send_regularly(profile.can.keep_alive, driver.id_offset)
        offset = f" offset {driver.id_offset:X}h" if driver.id_offset else ""
        rack = f" rack {connection.rack}" if profile.can.racks else ""
        return f"{bus.name}{offset}{rack}", driver

    def _on_modbus(
        self,
        entry: DeviceEntry,
        connection: ModbusTcp | ModbusRtu | LuxDongle,
        profile: Profile,
        refuse: Callable[[str, str], None],
        *,
        read_only: bool,
    ) -> tuple[str, Driver]:
        defaults = profile.transports[connection.type]
        line = device_line(entry, profile)
        bus = self._modbus.get(line)
        if bus is None:
            bus = self._modbus[line] = ModbusBus(connection, defaults, self._clock)
        unit = defaults.unit if connection.unit is None else connection.unit
        timeout_s = entry.timeout_s or defaults.timeout_s
        rack = 1 if isinstance(connection, LuxDongle) else connection.rack
        registers = Registers(
            profile, defaults, bus, unit, timeout_s, self._clock, variant=entry.map_variant, rack=rack
        )
        address = f"{bus.name} unit {unit}"
        match profile.kind:
            case DeviceKind.METER:
                role = next((one.role for one in self._settings.meters if one.device_id == entry.id), MeterRole.GRID)
                hurried = entry.poll_s is not None and entry.poll_s < defaults.poll_s
                rest_s = defaults.poll_s if hurried else 0.0
                return address, MeterDriver(entry.id, registers, role, reversed_=entry.reversed, rest_s=rest_s)
            case DeviceKind.INVERTER:
                rules = profile.modules
                points = registers
                if rules is not None:
                    write_unit = rules.write_unit

                    def of_unit(number: int) -> Registers:
                        return Registers(profile, defaults, bus, number, timeout_s, self._clock, write_unit)

                    points = Modules(rules, of_unit, unit)
                return address, InverterDriver(
                    entry.id,
                    points,
                    next((one for one in self._settings.inverters if one.device_id == entry.id), None),
                    entry.dead_man_s,
                    self._clock,
                    refuse,
                    read_only=read_only,
                    rated_power_w=entry.rated_power_w or 0.0,
                    no_dead_man_accepted=entry.acknowledge_no_dead_man,
                    own=OwnWishes(entry.own_power_factor or 0.0, entry.own_ramp_pct_per_s or 0.0),
                )
            case DeviceKind.BATTERY:
                missing = [name for name in NEEDED if name not in profile.canonical]
                if missing:
                    raise EntryError(f"profile {profile.id} knows no {', '.join(missing)}: {profile.notes}")
                driver = ModbusBatteryDriver(
                    entry.id, registers, self._clock, read_only=read_only, reversed_=entry.reversed
                )
                return f"{address} rack {rack}", driver
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

    def _board_on_can(self, kind: CanSignals, wires: Sequence[Wire]) -> CanPort:
        """Return a board of signals on its bus, the same as that of batteries on it."""
        options = kind.options
        line = can_line(kind.interface, kind.channel, options)
        if line not in self._can:
            connection = CanConnection(type="can", interface=kind.interface, channel=kind.channel, options=options)
            self._can[line] = CanBus(connection, kind.bitrate, self._clock)
        return CanPort(kind, wires, self._can[line], self._clock)

    def _kind_of(self, device_id: str) -> DeviceKind:
        """Return what a device that could not be built was meant to be."""
        if any(one.device_id == device_id for one in self._settings.inverters):
            return DeviceKind.INVERTER
        if any(one.device_id == device_id for one in self._settings.batteries):
            return DeviceKind.BATTERY
        return DeviceKind.METER


def _profile(entry: DeviceEntry, taken: set[str], *, simulated: bool) -> Profile:
    """Return the profile of an entry, checked against its connection."""
    if entry.id in taken:
        raise EntryError("this id is given twice")
    on_can = isinstance(entry.connection, CanConnection)
    profile = entry_profile(entry) if on_can else load_profile(entry.profile)
    if profile.provenance is Provenance.PLACEHOLDER and not simulated and not on_can:
        raise EntryError(f"profile {profile.id} is a placeholder for the simulator, never for hardware")
    if entry.connection.type not in profile.transports:
        known = ", ".join(profile.transports)
        raise EntryError(f"profile {profile.id} cannot be reached by {entry.connection.type}, only by {known}")
    return profile


async def _all(devices: Sequence[Device], done: Callable[[Device], bool], timeout_s: float) -> None:
    """Wait until all devices have confirmed that they are where they shall be, or the time is over."""
    progress = asyncio.Event()
    for device in devices:
        device.on_sample.append(lambda _device_id: progress.set())
    with suppress(TimeoutError):
        async with asyncio.timeout(timeout_s):
            while not all(done(device) for device in devices):
                progress.clear()
                await progress.wait()
