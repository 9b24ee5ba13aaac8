"""SSDP over multicast on the loopback, timedated on a private bus, TeamViewer by a stand-in."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from dbus_fast import PropertyAccess
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusInt64, DBusStr
from dbus_fast.errors import DBusError
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property

from bootstrapper import ssdp
from bootstrapper.cli import main
from bootstrapper.ssdp import Advertiser, Card, discover, parsed
from bootstrapper.teamviewer import RemoteError, TeamViewer
from bootstrapper.time_service import TimeService, TimeServiceError

pytestmark = pytest.mark.req("BOOT-01")


LOOPBACK = "127.0.0.1"
CARD = Card("10000000cafe0123", "Raspberry Pi 4 <Model B>", "1.2.0")


@pytest.fixture
async def advertiser() -> AsyncIterator[Advertiser]:
    made = Advertiser(CARD, LOOPBACK)
    await made.start()
    yield made
    await made.close()


async def test_a_unit_is_found_on_the_network_and_describes_itself(advertiser: Advertiser) -> None:
    found = await discover(1.2, LOOPBACK)
    assert [unit.udn for unit in found] == [CARD.udn]
    assert found[0].location == f"http://{LOOPBACK}:{advertiser.http_port}/device.xml"
    reader, writer = await asyncio.open_connection(LOOPBACK, advertiser.http_port)
    writer.write(b"GET /device.xml HTTP/1.1\r\nHost: x\r\n\r\n")
    answer = (await reader.read()).decode()
    writer.close()
    assert answer.startswith("HTTP/1.1 200 OK")
    assert "<serialNumber>10000000cafe0123</serialNumber>" in answer
    assert "Raspberry Pi 4 &lt;Model B&gt;" in answer


@pytest.mark.parametrize("request_line", [b"GET /etc/passwd HTTP/1.1", b"POST /device.xml HTTP/1.1", b"\x00\xff"])
async def test_nothing_but_the_description_is_served(advertiser: Advertiser, request_line: bytes) -> None:
    reader, writer = await asyncio.open_connection(LOOPBACK, advertiser.http_port)
    writer.write(request_line + b"\r\n\r\n")
    assert (await reader.read()).startswith(b"HTTP/1.1 404")
    writer.close()


async def test_the_unit_says_hello_and_good_bye() -> None:
    heard: asyncio.Queue[tuple[str, dict[str, str]]] = asyncio.Queue()

    class Ear(asyncio.DatagramProtocol):
        def datagram_received(self, data: bytes, addr: object) -> None:
            del addr
            heard.put_nowait(parsed(data))

    line = ssdp._group_socket(LOOPBACK, ssdp.PORT)  # pyright: ignore[reportPrivateUsage]
    transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(Ear, sock=line)
    advertiser = Advertiser(CARD, LOOPBACK)
    await advertiser.start()
    first = [await asyncio.wait_for(heard.get(), 10) for _ in range(3)]
    await advertiser.close()
    last = [await asyncio.wait_for(heard.get(), 10) for _ in range(3)]
    transport.close()
    assert {headers["NTS"] for _, headers in first} == {"ssdp:alive"}
    assert {headers["NT"] for _, headers in first} == {"upnp:rootdevice", CARD.udn, ssdp.DEVICE}
    assert {headers["NTS"] for _, headers in last} == {"ssdp:byebye"}


def test_searches_for_something_else_and_noise_are_not_answered() -> None:
    for data in (b"", b"\xff" * 5000, b"NOTIFY * HTTP/1.1\r\n\r\n", b"M-SEARCH * HTTP/1.1\r\nST: ssdp:all\r\n\r\n"):
        first, headers = parsed(data)
        assert not (first == "M-SEARCH * HTTP/1.1" and headers.get("MAN") == '"ssdp:discover"')


class Timedate(ServiceInterface):
    """systemd-timedated as far as it is asked."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.timedate1")
        self.ntp, self.zone, self.set_to = False, "Etc/UTC", 0

    @dbus_property(access=PropertyAccess.READ)
    def NTP(self) -> DBusBool:  # noqa: N802
        return self.ntp

    @dbus_property(access=PropertyAccess.READ)
    def NTPSynchronized(self) -> DBusBool:  # noqa: N802
        return self.ntp

    @dbus_property(access=PropertyAccess.READ)
    def Timezone(self) -> DBusStr:  # noqa: N802
        return self.zone

    @dbus_method()
    def SetNTP(self, on: DBusBool, ask: DBusBool) -> None:  # noqa: N802
        assert not ask
        self.ntp = bool(on)

    @dbus_method()
    def SetTime(self, utc_us: DBusInt64, relative: DBusBool, ask: DBusBool) -> None:  # noqa: N802
        assert not relative
        assert not ask
        self.set_to = int(utc_us)

    @dbus_method()
    def SetTimezone(self, zone: DBusStr, ask: DBusBool) -> None:  # noqa: N802
        assert not ask
        if str(zone) == "Mars/Base":
            raise DBusError("org.freedesktop.DBus.Error.InvalidArgs", "Invalid or not installed time zone")
        self.zone = str(zone)


@pytest.fixture
def bus() -> Iterator[str]:
    """A private message bus."""
    daemon = shutil.which("dbus-daemon")
    assert daemon, "dbus-daemon is needed (apt install dbus)"
    with subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().decode().strip()
        process.terminate()


async def test_clock_zone_and_synchronisation_are_set_through_timedated(bus: str) -> None:
    server = await MessageBus(bus_address=bus).connect()
    timedate = Timedate()
    server.export("/org/freedesktop/timedate1", timedate)
    await server.request_name("org.freedesktop.timedate1")
    async with TimeService(bus) as service:
        assert not (await service.state()).ntp
        await service.set_time(1_790_000_000.25)
        assert timedate.set_to == 1_790_000_000_250_000
        await service.set_zone("Europe/Copenhagen")
        with pytest.raises(TimeServiceError, match="'Mars/Base': Invalid or not installed time zone"):
            await service.set_zone("Mars/Base")
        await service.switch_ntp(on=True)
        state = await service.state()
        assert (state.ntp, state.synchronised, state.zone) == (True, True, "Europe/Copenhagen")
        with pytest.raises(TimeServiceError, match="set by time synchronisation"):
            await service.set_time(0.0)
    assert await asyncio.to_thread(main, ["set-time", "--ntp", "off", "--bus", bus]) == 0
    assert not timedate.ntp
    assert await asyncio.to_thread(main, ["set-time", "--utc", "2026-09-21T14:13:20", "--bus", bus]) == 0
    assert timedate.set_to == 1_790_000_000_000_000
    server.disconnect()


async def test_a_computer_without_timedated_says_so(bus: str) -> None:
    async with TimeService(bus) as service:
        with pytest.raises(TimeServiceError, match="timedated does not answer"):
            await service.state()


VIEWER = """#!/bin/sh
echo "$@" >> {log}
case "$1 $2" in
  "info "*) echo " TeamViewer ID:   123456789" ;;
  "assignment --id") [ "$3" = good-id ] || {{ echo "assignment of $3 refused"; exit 1; }} ;;
esac
"""


@pytest.fixture
def viewer(tmp_path: Path) -> Path:
    program = tmp_path / "teamviewer"
    program.write_text(VIEWER.format(log=tmp_path / "log"))
    program.chmod(0o755)
    (tmp_path / "id").write_text("good-id\n")
    (tmp_path / "id").chmod(0o600)
    return program


def test_teamviewer_is_set_up_once_for_each_assignment(viewer: Path, tmp_path: Path) -> None:
    adapter = TeamViewer((str(viewer),))
    for _ in range(2):
        assert adapter.set_up(tmp_path / "id", "ballast-1", tmp_path / "mark.json") == "123456789"
    log = (tmp_path / "log").read_text().splitlines()
    assert log == [
        "license accept", "daemon enable", "daemon start",
        "assignment --id good-id --device-alias=ballast-1 --reassign", "info", "info",
    ]  # fmt: skip


def test_a_refused_assignment_is_told_without_its_id(viewer: Path, tmp_path: Path) -> None:
    (tmp_path / "id").write_text("secret-id\n")
    with pytest.raises(RemoteError) as caught:
        TeamViewer((str(viewer),)).set_up(tmp_path / "id", "ballast-1", tmp_path / "mark.json")
    assert "refused" in str(caught.value)
    assert "secret-id" not in str(caught.value)
    (tmp_path / "id").chmod(0o644)
    with pytest.raises(RemoteError, match="can be read by others"):
        TeamViewer((str(viewer),)).set_up(tmp_path / "id", "ballast-1", tmp_path / "mark.json")


def test_where_teamviewer_is_not_installed_nothing_is_done(tmp_path: Path) -> None:
    assert not TeamViewer((str(tmp_path / "none"),)).look().installed
