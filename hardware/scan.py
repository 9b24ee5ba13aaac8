"""What answers on Modbus hosts and serial lines: asked with the identities of the profiles, never written to.

Only read requests leave: one register to see whether a unit is there, then what each profile probes.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence

import msgspec

from hardware.config import ModbusRtu, ModbusTcp
from hardware.link import (
    DeviceExceptionError,
    IdentityError,
    LinkError,
    NoAnswerError,
    NoConnectionError,
    WrongAnswerError,
)
from hardware.modbus import ModbusBus
from hardware.profile import Profile, Provenance, Space, TransportDefaults, load_profile, profile_ids
from hardware.registers import Registers

TOGETHER = 48
"""Hosts asked at the same time."""
LABELS = ("manufacturer", "model_name", "serial_number", "firmware")
RATINGS = ("rated_charge_w", "rated_discharge_w", "rated_apparent_va", "rated_reactive_var")
MOST_RACKS = 20

Progress = Callable[[int, int, str], None]
"""Done, of so many, what is asked now."""


class Match(msgspec.Struct, frozen=True):
    """A profile that recognises what is there."""

    profile_id: str
    labels: dict[str, str] = {}
    """What the device says of itself."""
    ratings: dict[str, float] = {}
    """Canonical rating -> value, as far as an inverter states them."""
    warning: str = ""
    """Why it cannot be used as it is."""
    rack: int = 1


class Found(msgspec.Struct, frozen=True):
    """Something that answers."""

    connection: ModbusTcp | ModbusRtu
    matches: tuple[Match, ...] = ()
    """None: it speaks Modbus and is no device we know. Several: a person must choose."""
    note: str = ""

    @property
    def place(self) -> str:
        """Where it is, in words."""
        connection = self.connection
        if isinstance(connection, ModbusTcp):
            return f"{connection.host}:{connection.port} unit {connection.unit}"
        return f"{connection.port} {connection.baudrate} {connection.parity} unit {connection.unit}"


class ScanError(Exception):
    """A scan that cannot be made, in one sentence."""


def recognisable(transport: str) -> tuple[Profile, ...]:
    """Return the profiles that can tell their own device on this transport; the others would fit anything."""
    profiles = (load_profile(name) for name in profile_ids())
    return tuple(one for one in profiles if transport in one.transports and (one.probes or one.sunspec))


async def scan_tcp(
    hosts: Sequence[str], ports: Sequence[int], units: Sequence[int], timeout_s: float, progress: Progress
) -> list[Found]:
    """Ask every unit behind every port of every host.

    Args:
        hosts: Names or addresses.
        ports: TCP ports.
        units: Unit ids, asked where the port is open.
        timeout_s: Longest wait for a connection and for one answer.
        progress: Told after each host and port.
    """
    places = [(host, port) for host in hosts for port in ports]
    gate = asyncio.Semaphore(TOGETHER)
    done = 0

    async def one(host: str, port: int) -> list[Found]:
        nonlocal done
        async with gate:
            found = await _scan_port(host, port, units, timeout_s)
        done += 1
        progress(done, len(places), f"{host}:{port}")
        return found

    return [item for items in await asyncio.gather(*(one(*place) for place in places)) for item in items]


async def _scan_port(host: str, port: int, units: Sequence[int], timeout_s: float) -> list[Found]:
    found: list[Found] = []
    for unit in units:
        connection = ModbusTcp(type="modbus_tcp", host=host, port=port, unit=unit)
        try:
            answers = [item async for item in _scan_units(connection, [connection], timeout_s)]
        except NoConnectionError:
            return found
        found += answers
    return _without_echoes(found)


def _without_echoes(found: list[Found]) -> list[Found]:
    """Leave out a device that answers to every unit id as itself: same profiles, same serial number."""
    kept: list[Found] = []
    for item in found:
        serials = {match.labels.get("serial_number", "") for match in item.matches} - {""}
        echo = next((at for at, other in enumerate(kept) if serials and _same(other, item)), None)
        if echo is None:
            kept.append(item)
        else:
            kept[echo] = msgspec.structs.replace(kept[echo], note="answers to several unit ids as the same device")
    return kept


def _same(one: Found, two: Found) -> bool:
    return [(m.profile_id, m.labels, m.rack) for m in one.matches] == [
        (m.profile_id, m.labels, m.rack) for m in two.matches
    ]


async def scan_serial(
    port: str,
    settings: Sequence[tuple[int, str]],
    units: Sequence[int],
    timeout_s: float,
    progress: Progress,
) -> list[Found]:
    """Ask every unit on a serial line with each baud rate and parity.

    Raises:
        ScanError: the port cannot be opened.
    """
    found: list[Found] = []
    total = len(settings) * len(units)
    for index, (baudrate, parity) in enumerate(settings):
        connections = [
            ModbusRtu.model_validate(
                {"type": "modbus_rtu", "port": port, "baudrate": baudrate, "parity": parity, "unit": unit}
            )
            for unit in units
        ]
        before = index * len(units)

        def told(done: int, what: str, before: int = before) -> None:
            progress(before + done, total, what)

        try:
            found += [item async for item in _scan_units(connections[0], connections, timeout_s, told)]
        except NoConnectionError as error:
            raise ScanError(f"{port}: cannot be opened: {error}") from error
    return found


async def _scan_units(
    line: ModbusTcp | ModbusRtu,
    connections: Sequence[ModbusTcp | ModbusRtu],
    timeout_s: float,
    progress: Callable[[int, str], None] = lambda _done, _what: None,
) -> AsyncGenerator[Found]:
    clock = asyncio.get_running_loop().time
    for number, connection in enumerate(connections, start=1):
        bus = ModbusBus(line, TransportDefaults(min_gap_s=0.004), clock)
        unit = connection.unit or 0
        try:
            note = await _there(bus, unit, timeout_s)
            if note is not None:
                matches = await _recognised(connection, bus, unit, timeout_s, clock)
                yield Found(connection, matches, note)
        finally:
            bus.close()
        progress(number, f"{bus.name} unit {unit}")


async def _there(bus: ModbusBus, unit: int, timeout_s: float) -> str | None:
    """Tell whether a unit answers; None when nobody does.

    Raises:
        NoConnectionError: the line cannot be opened.
    """
    try:
        await bus.read(unit, Space.HOLDING, 0, 1, timeout_s)
    except DeviceExceptionError as error:
        return "" if error.code not in {10, 11} else None  # a gateway speaks for a device that is not there
    except NoAnswerError:
        return None
    except WrongAnswerError as error:
        return f"answers, but not as Modbus should: {error}; two devices may share this unit id"
    return ""


async def _recognised(
    connection: ModbusTcp | ModbusRtu, bus: ModbusBus, unit: int, timeout_s: float, clock: Callable[[], float]
) -> tuple[Match, ...]:
    matches: list[Match] = []
    for profile in recognisable(connection.type):
        if any(point.rack_step for point in profile.points.values()):
            matches += [
                item async for item in _racks(profile, profile.transports[connection.type], bus, unit, timeout_s, clock)
            ]
            continue
        registers = Registers(profile, profile.transports[connection.type], bus, unit, timeout_s, clock)
        match = await _match(registers)
        if match is not None:
            matches.append(match)
    return tuple(matches)


async def _racks(
    profile: Profile,
    defaults: TransportDefaults,
    bus: ModbusBus,
    unit: int,
    timeout_s: float,
    clock: Callable[[], float],
) -> AsyncGenerator[Match]:
    """Find the racks of a system that has several behind one unit, up to the first that is not there."""
    for rack in range(1, MOST_RACKS + 1):
        match = await _match(Registers(profile, defaults, bus, unit, timeout_s, clock, rack=rack))
        if match is None:
            return
        yield msgspec.structs.replace(match, rack=rack)


async def _match(registers: Registers) -> Match | None:
    """Read what the profile probes; None when this is not its device."""
    profile = registers.profile
    try:
        await registers.prepare()
    except (IdentityError, LinkError):
        return None
    values = registers.values
    return Match(
        profile.id,
        {name: _text(value) for name in LABELS if (value := values.get(name))},
        dict(_ratings(registers)),
        _warning(registers),
    )


def _text(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _ratings(registers: Registers) -> Iterable[tuple[str, float]]:
    for name in RATINGS:
        rule = registers.profile.canonical.get(name)
        value = registers.values.get(rule.points[0]) if rule and rule.points else None
        if isinstance(value, float | int) and value > 0:
            yield name, float(value)


def _warning(registers: Registers) -> str:
    profile, signed = registers.profile, registers.profile.signed
    if profile.provenance is Provenance.PLACEHOLDER:
        return f"the profile is a placeholder and cannot be used: {profile.notes}"
    if signed is not None and registers.values.get(signed.point) not in signed.values:
        return f"{signed.reason} (it is {registers.named(signed.point)})"
    return ""
