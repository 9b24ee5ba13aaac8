"""Where this computer can look for devices: its networks, serial lines and CAN interfaces, and who is there already.

Looking around reads what the kernel says; nothing is opened and nothing is sent but the question for a host's name.
"""

import fcntl
import ipaddress
import re
import socket
import struct
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.site_model import SiteModel
from hardware.config import CanConnection, Connection, ModbusRtu
from hardware.io.config import ModbusModule
from hardware.profile import ProfileError, load_profile
from hmi.ports.scan import Place, PlaceKind

MOST_HOSTS = 1024
_LEAST_PREFIX = 32 - (MOST_HOSTS.bit_length() - 1)
_GET_ADDRESS, _GET_NETMASK = 0x8915, 0x891B
"""SIOCGIFADDR and SIOCGIFNETMASK of netdevice(7)."""
_ARPHRD_CAN = "280"
_LINES = ("ttyUSB*", "ttyAMA*", "ttySC*")
_BUILT_IN = "ttyAMA"
"""May be the console or Bluetooth of a Raspberry Pi: looked at only when somebody chooses it."""
CONSOLE = "console"
MODBUS_PORT = 502
SOCKETCAN = "socketcan"


class SerialLine(msgspec.Struct, frozen=True):
    """A serial line under the name that survives unplugging, where it has one."""

    path: str
    device: str
    """What the name stands for."""
    console: bool = False
    """The console of the computer itself."""


class Around(msgspec.Struct, frozen=True):
    """What this computer has."""

    addresses: tuple[ipaddress.IPv4Interface, ...] = ()
    lines: tuple[SerialLine, ...] = ()
    buses: tuple[str, ...] = ()
    zone: str = "UTC"
    """Its time zone."""
    name: str = ""
    """Its own name."""


class Used(msgspec.Struct, frozen=True):
    """What this unit is connected to."""

    hosts: dict[tuple[str, int], tuple[str, ...]] = {}
    """Address and port -> devices behind it."""
    lines: dict[str, tuple[str, ...]] = {}
    """Serial device -> devices on it."""
    buses: dict[str, tuple[str, ...]] = {}


def around(root: Path = Path("/")) -> Around:
    """Look around; takes milliseconds, so not on the loop. `root` stands for the file system."""
    return Around(
        tuple(_addresses()), tuple(_serial_lines(root)), tuple(_buses(root)), _zone(root), socket.gethostname()
    )


def _addresses() -> Iterable[ipaddress.IPv4Interface]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, name in socket.if_nameindex():
            try:
                address, mask = (_asked(probe, what, name) for what in (_GET_ADDRESS, _GET_NETMASK))
            except OSError:  # no address of this kind: a bus, or a cable that is not plugged in
                continue
            found = ipaddress.IPv4Interface(f"{address}/{mask}")
            if not (found.ip.is_loopback or found.ip.is_link_local):
                yield found


def _asked(probe: socket.socket, what: int, name: str) -> str:
    answer = fcntl.ioctl(probe.fileno(), what, struct.pack("256s", name.encode()[:15]))
    return socket.inet_ntoa(answer[20:24])


def _serial_lines(root: Path) -> Iterable[SerialLine]:
    folder = root / "dev"
    console = _consoles(root)
    named = {path.resolve(): path for path in sorted((folder / "serial/by-id").glob("*"))}
    for pattern in _LINES:
        for device in sorted(folder.glob(pattern)):
            path = named.get(device.resolve(), device)
            yield SerialLine(_told(path, root), _told(device, root), device.name in console)


def _told(path: Path, root: Path) -> str:
    return f"/{path.relative_to(root)}"


def _consoles(root: Path) -> set[str]:
    file = root / "proc/consoles"
    return {line.split()[0] for line in file.read_text(encoding="ascii").splitlines()} if file.is_file() else set()


def _buses(root: Path) -> Iterable[str]:
    for kind in sorted((root / "sys/class/net").glob("*/type")):
        if kind.read_text(encoding="ascii").strip() == _ARPHRD_CAN:
            yield kind.parent.name


def _zone(root: Path) -> str:
    link = root / "etc/localtime"
    _, found, zone = str(link.readlink()).partition("zoneinfo/") if link.is_symlink() else ("", "", "")
    return zone if found and re.fullmatch(r"[A-Za-z0-9_+/-]+", zone) and zone != "Etc/UTC" else "UTC"


def used_by(model: SiteModel) -> Used:
    """Return what a unit of this site is connected to; asks for the addresses of hosts, so not on the loop."""
    hosts: dict[tuple[str, int], tuple[str, ...]] = {}
    lines: dict[str, tuple[str, ...]] = {}
    buses: dict[str, tuple[str, ...]] = {}
    for device_id, connection, usual_port in _connections(model):
        if isinstance(connection, CanConnection):
            if connection.interface == SOCKETCAN:
                buses[connection.channel] = (*buses.get(connection.channel, ()), device_id)
        elif isinstance(connection, ModbusRtu):
            real = str(Path(connection.port).resolve())
            lines[real] = (*lines.get(real, ()), device_id)
        else:
            for address in addresses_of(connection.host):
                place = (address, connection.port or usual_port)
                hosts[place] = (*hosts.get(place, ()), device_id)
    return Used(hosts, lines, buses)


def _connections(model: SiteModel) -> Iterable[tuple[str, Connection, int]]:
    for entry in (*model.inverters, *model.batteries, *model.meters):
        yield entry.id, entry.connection, _usual_port(entry.profile, entry.connection.type)
    for board in model.boards:
        if isinstance(board.kind, ModbusModule):
            yield board.id, board.kind.connection, MODBUS_PORT


def _usual_port(profile_id: str, transport: str) -> int:
    try:
        usual = load_profile(profile_id).transports.get(transport)
    except ProfileError:  # the device is refused, and an alarm says so
        return MODBUS_PORT
    return MODBUS_PORT if usual is None else usual.port


def addresses_of(host: str) -> tuple[str, ...]:
    """Return the addresses of a host; none where its name is not known here (nothing is connected to it either)."""
    try:
        found = socket.getaddrinfo(host, None, socket.AF_INET, socket.SOCK_STREAM)
    except OSError:
        return ()
    return tuple(str(one[4][0]) for one in found)


def places_of(around_us: Around, used: Used) -> tuple[Place, ...]:
    """Return where one can look, and what is there already."""
    return (*_networks(around_us, used), *_lines_of(around_us, used), *_buses_of(around_us, used))


def _networks(around_us: Around, used: Used) -> Iterable[Place]:
    seen: set[str] = set()
    for address in around_us.addresses:
        network, whole = subnet_of(address)
        if network.num_addresses < 2 or str(network) in seen:  # a line between two computers has no neighbours
            continue
        seen.add(str(network))
        there = tuple(
            device
            for (host, _), devices in used.hosts.items()
            if ipaddress.ip_address(host) in network
            for device in devices
        )
        yield Place(
            f"network {network}",
            PlaceKind.NETWORK,
            str(network),
            there,
            hosts=sum(1 for _ in network.hosts()),
            whole=whole,
        )


def subnet_of(address: ipaddress.IPv4Interface) -> tuple[ipaddress.IPv4Network, bool]:
    """Return the network of an address and whether it is all of it: of a large one the part around the address."""
    if address.network.num_addresses <= MOST_HOSTS:
        return address.network, True
    return ipaddress.IPv4Network(f"{address.ip}/{_LEAST_PREFIX}", strict=False), False


def _lines_of(around_us: Around, used: Used) -> Iterable[Place]:
    for line in around_us.lines:
        there = used.lines.get(str(Path(line.device).resolve()), ())
        if line.console:
            there = (CONSOLE, *there)
        built_in = Path(line.device).name.startswith(_BUILT_IN)
        yield Place(
            f"serial {line.path}",
            PlaceKind.SERIAL,
            line.path,
            there,
            offered=not there,
            usual=not there and not built_in,
        )


def _buses_of(around_us: Around, used: Used) -> Iterable[Place]:
    for name in around_us.buses:
        yield Place(f"can {name}", PlaceKind.CAN, name, used.buses.get(name, ()))
