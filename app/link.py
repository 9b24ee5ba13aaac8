"""The local link: a Unix socket through which programs on the same computer watch and steer the running unit.

Who may do what follows from the user at the other end, which the kernel tells: root and the user of the service
may do everything, members of the socket's group may operate. Nobody else can open the socket.
"""

import asyncio
import contextlib
import grp
import logging
import math
import os
import pwd
import socket
import struct
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import msgspec

from app import link_lines as lines
from app.flight_recorder import FlightRecorder, stamp
from app.hand_over import HandOverError, NotOfferedError
from app.rehearsal import Situation
from control.readings import FrequencySource
from control.record import CycleRecord
from control.requests import Origin, Request, Role, Source, TestFrequency
from control.settings import Settings
from simulator.faults import FaultError
from simulator.frequency.catalog import CATALOG
from simulator.frequency.files import parsed
from simulator.frequency.sequence import POSSIBLE_HZ, Sequence, SequenceError

_LOG = logging.getLogger("ballast.link")

MAX_CLIENTS = 8
MAX_LINE = 1 << 20
WATCH_S = (0.02, 60.0)
"""Below the cycle: every record, however the cycles jitter."""
WAITING_BYTES = 1 << 20
"""A client that does not read gets no records while this much waits for it; answers always go out."""

NOBODY = Origin(Source.CONSOLE, Role.VIEWER, "")
"""Placeholder: who asks is filled in from the connection."""

FaultSwitch = Callable[[str, str, bool], None]


class LinkOptions(msgspec.Struct, frozen=True):
    """What the link offers beside requests and records."""

    version: str
    incidents: Path
    flight: FlightRecorder | None = None
    faults: tuple[str, ...] = ()
    switch_fault: FaultSwitch | None = None
    """Name, device, on; None on a real site."""
    faults_on: Callable[[], tuple[str, ...]] = tuple
    """Which faults are on, whoever switched them."""
    signal: Callable[[tuple[float, ...]], None] | None = None
    """Takes the newest value of a test signal, or its end (nothing)."""
    choose_frequency: Callable[[Sequence, FrequencySource], None] | None = None
    """Has a test signal ready for the test mode (`app.frequency_source`)."""
    steer_frequency: Callable[[float], None] | None = None
    """Holds the frequency of the simulated mains; None on a real site."""
    hand_over: Callable[[], Awaitable[str]] | None = None
    """Hands control over to the next version and returns its name; raises as `app.hand_over.Handing.begin`."""
    situation: Callable[[], Situation | None] | None = None
    """How the unit stands; None before its first cycle."""
    group: str = ""
    """Unix group whose members may operate; empty: only the service's user and root."""


class Link:
    """Server of the local link, and a sink of records."""

    def __init__(self, path: Path, settings: Settings, submit: Callable[[Request], bool], options: LinkOptions) -> None:
        self.path = path
        self._settings = settings
        self._submit = submit
        self._options = options
        self._clients: set[_Client] = set()
        self._server: asyncio.Server | None = None
        self._last: CycleRecord | None = None
        self._count = 0
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Listen; a socket left over from a killed program is replaced.

        Raises:
            OSError: The folder cannot be written, or another running unit has the socket.
        """
        await asyncio.to_thread(self._make_room)
        self._server = await asyncio.start_unix_server(self._serve, self.path, limit=MAX_LINE)
        await asyncio.to_thread(self._protect)

    def _make_room(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.path.exists():
            return
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(str(self.path))
            except ConnectionRefusedError:
                self.path.unlink()
                return
        raise OSError(f"{self.path}: another unit is running with this data folder")

    def _protect(self) -> None:
        group = self._options.group
        self.path.chmod(0o660 if group else 0o600)
        if group:
            os.chown(self.path, -1, grp.getgrnam(group).gr_gid)

    async def close(self) -> None:
        """Stop listening and hang up."""
        if self._server is None:
            return
        self._server.close()
        for client in tuple(self._clients):
            client.hang_up()
        await self._server.wait_closed()
        with contextlib.suppress(FileNotFoundError):
            await asyncio.to_thread(self.path.unlink)

    def publish(self, record: CycleRecord) -> None:
        """Send answers to those who asked, and the record to those who watch and are due."""
        self._last = record
        if not self._clients:
            return
        encoded, faults = b"", self._options.faults_on()
        for client in tuple(self._clients):
            if client.every_s and client.faults != faults:
                client.faults = faults
                client.send(lines.FaultsOn(faults))
            for answer in record.answers:
                if answer.request_id in client.waiting:
                    client.waiting.discard(answer.request_id)
                    client.send(lines.Answered(answer))
            if client.due(record.at.at_s):
                encoded = encoded or _encode(lines.Seen(record))
                client.send_bytes(encoded)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        role, actor = _peer(writer)
        client = _Client(writer, role, actor)
        if len(self._clients) >= MAX_CLIENTS:
            client.send(lines.Complaint(f"{MAX_CLIENTS} programs are connected already"))
            client.hang_up()
            return
        self._clients.add(client)
        _LOG.info("link opened", extra={"actor": actor, "role": role.value})
        units = self._settings.inverters
        options = self._options
        client.send(
            lines.Hello(
                format=lines.FORMAT,
                version=options.version,
                site_name=self._settings.site_name,
                role=role.value,
                simulated=options.switch_fault is not None,
                faults=options.faults,
                max_charge_w=sum(unit.max_charge_w for unit in units),
                max_discharge_w=sum(unit.max_discharge_w for unit in units),
                max_reactive_var=sum(unit.max_reactive_var for unit in units),
            )
        )
        try:
            while line := await reader.readline():
                self._obey(client, line)
        except (ConnectionError, ValueError) as error:  # ValueError: a line longer than MAX_LINE
            _LOG.warning("link broken", extra={"actor": actor, "error": str(error)})
        finally:
            self._clients.discard(client)
            client.hang_up()
            if client.signalling:
                self._end_signal(client)

    def _signal(self, client: "_Client", frequency_hz: float) -> None:
        """Pass on a value of a test signal; whether it drives anything is the controller's to say."""
        signal = self._options.signal
        if signal is None or client.role not in {Role.INSTALLER, Role.SERVICE}:
            client.send(lines.Complaint("test signals are for installers, on a unit that takes them"))
        elif math.isfinite(frequency_hz):
            client.signalling = True
            signal((frequency_hz,))

    def _end_signal(self, client: "_Client") -> None:
        """End the signal and the test mode of a program that has gone without doing so."""
        if self._options.signal is not None:
            self._options.signal(())
        origin = Origin(Source.SYSTEM, Role.SERVICE, "", f"{client.actor} has hung up")
        self._submit(TestFrequency(origin, enabled=False))

    def _obey(self, client: "_Client", line: bytes) -> None:
        try:
            asked = _DECODER.decode(line)
        except msgspec.DecodeError as error:
            client.send(lines.Complaint(f"not a line of {lines.FORMAT}: {error}"))
            return
        match asked:
            case lines.Ask():
                self._ask(client, asked.request)
            case lines.Watch():
                if WATCH_S[0] <= asked.every_s <= WATCH_S[1]:
                    client.every_s = asked.every_s
                else:
                    allowed = f"{WATCH_S[0]:g} to {WATCH_S[1]:g} s"
                    client.send(lines.Complaint(f"every_s {asked.every_s:g} is outside {allowed}"))
            case lines.SwitchFault():
                self._fault(client, asked)
            case lines.PlayFrequency():
                self._begin(self._play(client, asked))
            case lines.HandOver():
                self._begin(self._hand_over(client))
            case lines.Export() | lines.TellSituation():
                (self._export if isinstance(asked, lines.Export) else self._situate)(client)
            case lines.SteerFrequency() | lines.Signal():
                (self._steer if isinstance(asked, lines.SteerFrequency) else self._signal)(client, asked.frequency_hz)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Do what takes time while other lines are obeyed."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hand_over(self, client: "_Client") -> None:
        hand_over = self._options.hand_over
        if hand_over is None or client.role is not Role.SERVICE:
            client.send(lines.Complaint("control is handed over by root, of a unit that runs as a service"))
            return
        try:
            client.send(lines.HandedOver(await hand_over()))
        except (NotOfferedError, HandOverError) as error:
            client.send(lines.HandedOver("", str(error), restart=isinstance(error, NotOfferedError)))

    def _ask(self, client: "_Client", request: Request) -> None:
        """Queue a request under the name and role of the person connected, whatever the line said."""
        self._count += 1
        request_id = request.origin.request_id or f"link-{self._count}"
        origin = Origin(Source.CONSOLE, client.role, request_id, client.actor)
        if self._submit(msgspec.structs.replace(request, origin=origin)):
            client.waiting.add(request_id)
        else:
            client.send(lines.Complaint("too many requests wait; try again"))

    def _fault(self, client: "_Client", asked: lines.SwitchFault) -> None:
        switch = self._options.switch_fault
        if switch is None:
            client.send(lines.Complaint("faults can be switched on a simulated site only"))
        elif asked.name not in self._options.faults:
            allowed = ", ".join(self._options.faults)
            client.send(lines.Complaint(f"there is no fault {asked.name!r}; there are {allowed}"))
        else:
            try:
                switch(asked.name, asked.device, asked.on)
            except FaultError as error:
                client.send(lines.Complaint(str(error)))

    async def _play(self, client: "_Client", asked: lines.PlayFrequency) -> None:
        """Have a frequency ready and ask for the test mode; whether it may begin the controller says."""
        choose = self._options.choose_frequency
        services = self._settings.services
        if choose is None or not services:
            client.send(lines.Complaint("this site offers no grid services: there is nothing a frequency would drive"))
            return
        source = FrequencySource.FILE if asked.content else FrequencySource.SIMULATED
        wanted = services[0].frequency_source
        if wanted not in {FrequencySource.METER, source}:
            text = (
                f"services.frequency_source is {wanted.value}: only that may be played, {asked.name} is {source.value}"
            )
            client.send(lines.Complaint(text))
            return
        if not asked.content and asked.name not in CATALOG:
            client.send(lines.Complaint(f"there is no sequence {asked.name!r}; there are {', '.join(CATALOG)}"))
            return
        try:
            if asked.content:
                sequence = await asyncio.to_thread(parsed, asked.name, asked.content)
            else:
                sequence = CATALOG[asked.name]
            choose(sequence, source)
        except SequenceError as error:
            client.send(lines.Complaint(str(error)))
            return
        self._ask(client, TestFrequency(NOBODY, True, asked.minutes, asked.acknowledge_market))  # noqa: FBT003

    def _steer(self, client: "_Client", frequency_hz: float) -> None:
        steer = self._options.steer_frequency
        if steer is None:
            client.send(lines.Complaint("the frequency of the mains can be steered on a simulated site only"))
        elif frequency_hz and not POSSIBLE_HZ[0] <= frequency_hz <= POSSIBLE_HZ[1]:
            allowed = f"{POSSIBLE_HZ[0]:g} to {POSSIBLE_HZ[1]:g} Hz, or 0"
            client.send(lines.Complaint(f"frequency_hz {frequency_hz:g} is outside {allowed}"))
        else:
            steer(frequency_hz)

    def _situate(self, client: "_Client") -> None:
        situation = self._options.situation() if self._options.situation is not None else None
        if situation is None:
            client.send(lines.Complaint("this unit has not run a cycle yet; try again"))
        else:
            client.send(lines.Situated(situation))

    def _export(self, client: "_Client") -> None:
        flight, last = self._options.flight, self._last
        if flight is None or last is None:
            client.send(lines.Exported("", "nothing has been recorded"))
            return
        path = self._options.incidents / f"export-{stamp(last.at.at_utc)}.jsonl.gz"
        loop = asyncio.get_running_loop()

        def done(fault: str) -> None:  # on the recorder's thread
            loop.call_soon_threadsafe(client.send, lines.Exported(str(path), fault))

        if not flight.export(path, done):
            client.send(lines.Exported(str(path), "the recorder is too busy; try again"))


_DECODER: msgspec.json.Decoder[lines.ToServer] = msgspec.json.Decoder(lines.ToServer)


def _encode(line: lines.ToClient) -> bytes:
    return msgspec.json.encode(line) + b"\n"


class _Client:
    """One program at the other end."""

    def __init__(self, writer: asyncio.StreamWriter, role: Role, actor: str) -> None:
        self.role, self.actor = role, actor
        self.every_s = 0.0
        self.faults: tuple[str, ...] = ()
        """Faults the client knows to be on."""
        self.waiting: set[str] = set()
        self.signalling = False
        self._next_s = 0.0
        self._writer = writer

    def due(self, at_s: float) -> bool:
        """Tell whether this client gets the record of this moment; one that does not read is left out."""
        if not self.every_s or at_s < self._next_s:
            return False
        self._next_s = at_s + self.every_s - 1e-3
        return self._writer.transport.get_write_buffer_size() < WAITING_BYTES

    def send(self, line: lines.ToClient) -> None:
        """Send one line."""
        self.send_bytes(_encode(line))

    def send_bytes(self, data: bytes) -> None:
        """Send bytes that are a line already."""
        if not self._writer.is_closing():
            self._writer.write(data)

    def hang_up(self) -> None:
        """Close the connection."""
        self._writer.close()


def _peer(writer: asyncio.StreamWriter) -> tuple[Role, str]:
    """Return role and name of the user at the other end, as the kernel knows them (SO_PEERCRED, unix(7))."""
    connection: socket.socket = writer.get_extra_info("socket")
    raw = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", raw)
    try:
        name = pwd.getpwuid(user).pw_name
    except KeyError:
        name = f"user {user}"
    return Role.SERVICE if user in {0, os.geteuid()} else Role.OPERATOR, name
