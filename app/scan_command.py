"""`ballast scan`: finds devices on Modbus TCP, serial lines and CAN and proposes entries of a site file (HMI-06)."""

import argparse
import asyncio
import ipaddress
import socket
import sys
from collections.abc import Sequence

from app.scan_proposal import CanDevice, told
from hardware.config import CanConnection
from hardware.scan import Found, ScanError, scan_serial, scan_tcp
from hardware.scan_can import CanHeard, listen

EXIT_NOTHING = 1
EXIT_BAD_INPUT = 2
MOST_HOSTS = 1024
BAR = 30


class Bar:
    """A progress line on a terminal; silent elsewhere."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._shown = sys.stderr.isatty()

    def step(self, done: int, total: int, what: str) -> None:
        """Draw so many of so many."""
        if self._shown:
            full = BAR * done // max(total, 1)
            sys.stderr.write(f"\r{self._title} [{'#' * full:{BAR}}] {done}/{total} {what:40.40}")
            sys.stderr.flush()

    def end(self) -> None:
        """Leave the line."""
        if self._shown:
            sys.stderr.write("\n")


def scan(options: argparse.Namespace) -> int:
    """Scan and print; 1 when nothing was found, 2 for bad input."""
    try:
        _check(options)
        hosts = [host for text in options.tcp for host in hosts_of(text)]
        units = numbers_of(options.units, "--units", 0, 247)
        found = asyncio.run(_modbus(options, hosts, units))
        heard = [_can(text, options.seconds) for text in options.can]
    except (ScanError, OSError) as error:
        sys.stderr.write(f"ballast scan: {error}\n")
        return EXIT_BAD_INPUT
    racks = [
        CanDevice(match.connection, match.profile_id, len(one.identifiers)) for one in heard for match in one.matches
    ]
    text = told(found, racks, [_silence(name, one) for name, one in zip(options.can, heard, strict=True)])
    sys.stdout.write(text)
    if options.write is not None:
        options.write.write_text(text, encoding="utf-8")
        sys.stderr.write(f"written to {options.write}; check it with `ballast check` inside a whole site file\n")
    return 0 if racks or any(item.matches for item in found) else EXIT_NOTHING


def _check(options: argparse.Namespace) -> None:
    if not (options.tcp or options.serial or options.can):
        raise ScanError("say where to look: --tcp 192.168.1.0/24, --serial /dev/ttyUSB0 or --can socketcan:can0")
    for host in options.tcp:
        _check_host(host)
    if options.write is not None and options.write.exists():
        raise ScanError(f"{options.write}: exists already; name a file that does not, nothing is ever appended")


def _check_host(text: str) -> None:
    """Refuse a name nobody knows: it would only look like a network without devices."""
    if "/" in text:
        return
    try:
        socket.getaddrinfo(text, None)
    except OSError as error:
        raise ScanError(f"--tcp: {text!r} is neither an address nor a name that is known here") from error


async def _modbus(options: argparse.Namespace, hosts: Sequence[str], units: Sequence[int]) -> list[Found]:
    found: list[Found] = []
    if hosts:
        bar = Bar("TCP")
        ports = numbers_of(options.port, "--port", 1, 65535)
        found += await scan_tcp(hosts, ports, units, options.timeout, bar.step)
        bar.end()
    settings = [
        (rate, parity) for rate in numbers_of(options.baud, "--baud", 300, 1_000_000) for parity in parities(options)
    ]
    for port in options.serial:
        bar = Bar(port)
        found += await scan_serial(port, settings, [unit for unit in units if unit], options.timeout, bar.step)
        bar.end()
    return found


def parities(options: argparse.Namespace) -> list[str]:
    """Return the parities to try."""
    wanted = [part.strip().upper() for part in options.parity.split(",")]
    if not set(wanted) <= {"N", "E", "O"}:
        raise ScanError(f"--parity: {options.parity!r} is not made of N, E and O")
    return wanted


def _can(text: str, seconds: float) -> CanHeard:
    interface, _, rest = text.partition(":")
    channel, _, bitrate = rest.partition(":")
    if not channel or (bitrate and not bitrate.isdigit()):
        raise ScanError(f"--can: {text!r} is not INTERFACE:CHANNEL or INTERFACE:CHANNEL:BITRATE, like socketcan:can0")
    bar = Bar(text)
    connection = CanConnection(
        type="can", interface=interface, channel=channel, bitrate=int(bitrate) if bitrate else None
    )
    try:
        return listen(connection, seconds, lambda share: bar.step(round(100 * share), 100, "listening"))
    finally:
        bar.end()


def _silence(name: str, heard: CanHeard) -> str:
    if heard.matches:
        return ""
    if not heard.identifiers:
        wrong = f"; {heard.errors} error frames, so the bit rate may be wrong" if heard.errors else ""
        return f"{name}: no frame heard{wrong}"
    shown = " ".join(f"{number:X}h" for number in heard.identifiers[:24])
    return f"{name}: frames {shown} fit no profile; a BMS of its own kind needs its maker's DBC"


def hosts_of(text: str) -> list[str]:
    """Return the hosts of a name, an address or a subnet.

    Raises:
        ScanError: a subnet with too many hosts, or not of this form.
    """
    if "/" not in text:
        return [text]
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError as error:
        raise ScanError(f"--tcp: {text!r} is no subnet: {error}") from error
    if network.num_addresses > MOST_HOSTS:
        smallest = 32 - (MOST_HOSTS.bit_length() - 1)
        raise ScanError(f"--tcp: {text} has {network.num_addresses} addresses, at most {MOST_HOSTS} (/{smallest})")
    return [str(host) for host in network.hosts()]


def numbers_of(text: str, option: str, lowest: int, highest: int) -> list[int]:
    """Return the numbers of a list like `1,3-5`.

    Raises:
        ScanError: not of this form, or outside the range.
    """
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        try:
            low, high = int(first), int(last) if dash else int(first)
        except ValueError as error:
            raise ScanError(f"{option}: {part!r} is not a number or a range like 1-16") from error
        if not lowest <= low <= high <= highest:
            raise ScanError(f"{option}: {part} is outside {lowest} to {highest}")
        found += range(low, high + 1)
    return found
