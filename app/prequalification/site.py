"""The tests on the unit that runs: its own controller, its own battery, in real time, over its local link.

The test mode ends in every case: when a test is over, when something is wrong, when the program is interrupted; and
when this program vanishes, the unit itself ends it as soon as the link is gone.
"""

import argparse
import asyncio
import math
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

import msgspec

from app import clock
from app import link_lines as lines
from app.link_client import NOBODY, LinkClient, LinkError
from app.paths import default_paths, under
from app.prequalification.bench import seen
from app.prequalification.player import Player, Seen
from app.prequalification.run import Outcome, Session, programme
from app.prequalification.sequences import Sequence as Test
from app.prequalification.services import BANDS, FfrVariant, Service
from app.prequalification.tso_name import FileName
from app.prequalification.tso_write import Sample
from app.progress import Bar
from app.telemetry import values
from app.version import version
from control.record import CycleRecord, State
from control.requests import ClearServiceVolumes, Origin, Request, SetServiceVolumes, TestFrequency
from control.services.book import QUARTER_S
from control.services.info import ServiceInfo
from control.services.volume import Volume

SEND_S = 0.02
WATCH_S = 0.02
ANSWER_S = 5.0
SILENT_S = 3.0
READY_S = 60.0
LEAD_MIN = 10.0
"""Test mode holds so much longer than the test takes, volume so long ahead; both are prolonged in time."""


class SiteError(Exception):
    """The unit cannot be tested, or stopped in the middle of it; in words."""


def on_site(
    options: argparse.Namespace, service: Service, variant: FfrVariant, folder: Path, name: FileName
) -> Outcome | None:
    """Carry out the tests on the unit that runs; None when the person does not want it after all.

    Raises:
        SiteError: There is no such unit, it refuses, or it stops.
    """
    paths = under(options.data) if options.data else default_paths()
    try:
        return asyncio.run(on_site_async(options, options.connect or paths.running, service, variant, folder, name))
    except LinkError as error:
        raise SiteError(str(error)) from error


async def on_site_async(
    options: argparse.Namespace, socket: Path, service: Service, variant: FfrVariant, folder: Path, name: FileName
) -> Outcome | None:
    """Carry out the tests on the unit of a socket. Errors as in `on_site`, and `LinkError`."""
    tests = programme(service, limited=options.limited, variant=variant, parts=options.test)
    task = asyncio.current_task()
    if task is not None and threading.current_thread() is threading.main_thread():
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    client = await LinkClient.connect(socket)
    unit = SiteUnit(client, service, options.capacity * 1e3)
    try:
        await unit.look()
        sys.stdout.write(announced(client.hello, tests, service, unit.capacity_w))
        if not options.yes and not await asyncio.to_thread(_agreed):
            return None
        bar = Bar(BANDS[service].title)
        whole_s = sum(test.duration_s for test in tests)
        unit.progress = lambda t_s, note: bar(min(t_s / whole_s, 1.0), note)
        await unit.sell()
        session = Session(folder, name)
        for test in tests:
            session.add(test, await unit.record(test))
        bar.end()
        return session.concluded(options.frequency_measurement, _conditions(client.hello, unit.capacity_w))
    finally:
        await unit.close()


def announced(hello: lines.Hello, tests: tuple[Test, ...], service: Service, capacity_w: float) -> str:
    """Return what is going to happen, in words."""
    kilowatts = capacity_w / 1e3
    both = service is Service.FCR_N or any(test.stretches for test in tests)
    charge = service is Service.FCR_D_DOWN or both
    discharge = service is not Service.FCR_D_DOWN or both
    ways = " and ".join(way for way, goes in (("discharge", discharge), ("charge", charge)) if goes)
    minutes = sum(test.duration_s for test in tests) / 60
    longer = ", longer where a step waits for a state of charge" if any(test.stretches for test in tests) else ""
    listed = "\n".join(f"  {test.title}, {test.duration_s / 60:.0f} min" for test in tests)
    where = "a simulated site" if hello.simulated else "a REAL battery"
    return (
        f"{hello.site_name}: {where}\n{listed}\n"
        f"The battery will {ways} with up to {kilowatts:g} kW (more for moments), for {minutes:.0f} min{longer}.\n"
        "A played frequency drives it; what happens in the grid is not answered meanwhile.\n"
        "Limits, stops and alarms of the unit hold. Ctrl-C ends the test at any time.\n"
    )


def _agreed() -> bool:
    if not sys.stdin.isatty():
        sys.stderr.write("not confirmed: give --yes to do this without a question\n")
        return False
    sys.stdout.write("Type yes to begin: ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() == "yes"


def _conditions(hello: lines.Hello, capacity_w: float) -> dict[str, str | float]:
    return {
        "plant": "simulated site" if hello.simulated else "site",
        "site": hello.site_name,
        "capacity, kW": capacity_w / 1e3,
        "controller": f"Ballast {hello.version}",
        "tested with": f"Ballast {version()}",
    }


class _Play:
    """A test that is being played: sends the frequency of now, over and over, until it is over."""

    def __init__(self, player: Player, client: LinkClient) -> None:
        self.seen = Seen()
        self.t_s = 0.0
        self._player, self._client = player, client
        self._begun_s = math.inf

    def begin(self) -> None:
        """Let the time of the test run from now on; before, its first frequency is sent."""
        self._begun_s = clock.monotonic_s()

    async def send(self) -> None:
        """Play to the end.

        Raises:
            StretchError: A step never saw what it waits for.
        """
        while True:
            self.t_s = max(clock.monotonic_s() - self._begun_s, 0.0)
            if not self._player.advance(self.t_s, self.seen):
                return
            self._client.send(lines.Signal(round(self._player.frequency_hz(self.t_s), 5)))
            await asyncio.sleep(SEND_S)


class SiteUnit:
    """The unit at the other end of the link, while it is tested."""

    def __init__(self, client: LinkClient, service: Service, capacity_w: float) -> None:
        self.capacity_w = capacity_w
        self.progress: Callable[[float, str], None] = _silent
        self._client, self._service = client, service
        self._incoming = client.received()
        self._sold_until_utc = 0.0
        self._asked = 0
        self._tested_until_s = 0.0
        self._done_s = 0.0
        self._records: deque[CycleRecord] = deque()

    async def look(self) -> None:
        """See whether the unit runs and offers the service, and does not sell it already.

        Raises:
            SiteError: It does not.
        """
        self._client.send(lines.Watch(WATCH_S))
        record = await self._record()
        if record.state is not State.RUN:
            raise SiteError(f"the unit is in state {record.state.value}; it must run")
        if self._info(record).sold_w:
            raise SiteError(f"{self._service.value} is sold now; a test would break the delivery. Choose another hour")

    async def sell(self) -> None:
        """Sell the service to nobody for the next minutes; sold again while a test goes on.

        So little ahead, that a program that vanishes leaves the unit with half an hour of it at most.

        Raises:
            SiteError: The unit refuses: it has not the power or the energy.
        """
        now_utc = clock.utc_s()
        start_utc = now_utc // QUARTER_S * QUARTER_S
        end_utc = math.ceil((now_utc + 60 * LEAD_MIN) / QUARTER_S) * QUARTER_S
        await self._ask(SetServiceVolumes(NOBODY, (Volume(self._service.value, start_utc, end_utc, self.capacity_w),)))
        self._sold_until_utc = end_utc

    async def record(self, test: Test) -> list[Sample]:
        """Play one test and return the unit's own records of it.

        Raises:
            SiteError: The unit stops, or does not deliver the service.
        """
        play = _Play(Player(test), self._client)
        sender = asyncio.create_task(play.send())
        samples: list[Sample] = []
        try:
            await self._test_mode(test.duration_s)
            await self._ready(test.start_hz)
            self._records.clear()
            play.begin()
            while not sender.done():
                record = await self._record()
                info = self._working(record)
                play.seen = seen(info, self._service, self.capacity_w)
                samples.append(Sample(record.at.at_utc, values(record, record.services, in_test=True)))
                note = f"{test.test_id} {play.t_s:.0f} s, {record.snapshot.flow.ess_w:.0f} W"
                self.progress(self._done_s + play.t_s, note)
                if clock.monotonic_s() > self._tested_until_s - 30 * LEAD_MIN:
                    await self._test_mode(60 * LEAD_MIN)
                if clock.utc_s() > self._sold_until_utc - 30 * LEAD_MIN:
                    await self.sell()
            await sender
        finally:
            sender.cancel()
        self._done_s += play.t_s
        return samples

    async def close(self) -> None:
        """End the test mode, take the volume back, and hang up; whatever has happened."""
        try:
            if self._tested_until_s:
                self._client.ask(TestFrequency(NOBODY, enabled=False))
            if self._sold_until_utc:
                start_utc = clock.utc_s() // QUARTER_S * QUARTER_S
                self._client.ask(ClearServiceVolumes(NOBODY, self._service.value, start_utc, self._sold_until_utc))
        finally:
            await self._client.close()

    async def _test_mode(self, for_s: float) -> None:
        minutes = min(math.ceil(for_s / 60) + LEAD_MIN, 1440.0)
        self._tested_until_s = clock.monotonic_s() + 60 * minutes
        await self._ask(TestFrequency(NOBODY, enabled=True, minutes=minutes))

    async def _ready(self, start_hz: float) -> None:
        """Wait until the unit acts on the played frequency."""
        until_s = clock.monotonic_s() + READY_S
        while clock.monotonic_s() < until_s:
            info = self._info(await self._record())
            if info.status and info.test_mode and info.applied_hz and abs(info.applied_hz[0] - start_hz) < 1e-3:
                return
        raise SiteError(f"the unit does not act on the test signal within {READY_S:g} s")

    def _working(self, record: CycleRecord) -> ServiceInfo:
        info = self._info(record)
        if record.safe_stop is not None or record.state is not State.RUN:
            raise SiteError(
                f"the unit has stopped: {record.safe_stop.code if record.safe_stop else record.state.value}"
            )
        if not info.test_mode:
            raise SiteError("the test mode was ended at the unit")
        if not info.status or not info.applied_hz:
            raise SiteError(f"the unit does not deliver the service: {info.why or 'no frequency'}")
        if not record.snapshot.flow.ess_known:
            raise SiteError("the power of the battery is not measured")
        return info

    def _info(self, record: CycleRecord) -> ServiceInfo:
        found = next((info for info in record.services if info.product == self._service.value), None)
        if found is None:
            raise SiteError(f"the unit does not offer {self._service.value}; see [services] of its site file")
        return found

    async def _record(self) -> CycleRecord:
        """Return the next record. Errors as in `_line`."""
        while not self._records:
            line = await self._line()
            if isinstance(line, lines.Seen):
                self._records.append(line.record)
        return self._records.popleft()

    async def _ask(self, request: Request) -> None:
        """Ask for something and wait for the answer; records that come meanwhile wait for their turn.

        Raises:
            SiteError: It is refused, or not answered.
        """
        self._asked += 1
        request_id = f"prequalify-{self._asked}"
        origin = Origin(NOBODY.source, NOBODY.role, request_id)
        self._client.ask(msgspec.structs.replace(request, origin=origin))
        until_s = clock.monotonic_s() + ANSWER_S
        while clock.monotonic_s() < until_s:
            match await self._line():
                case lines.Answered(answer) if answer.request_id == request_id:
                    if not answer.accepted:
                        raise SiteError(f"the unit refuses: {answer.text}")
                    return
                case lines.Seen(record):
                    self._records.append(record)
                case _:
                    pass
        raise SiteError("the unit does not answer")

    async def _line(self) -> lines.ToClient:
        """Return the next line of the unit.

        Raises:
            SiteError: It is silent, has hung up, or complains.
        """
        try:
            async with asyncio.timeout(SILENT_S):
                line = await anext(self._incoming)
        except TimeoutError as error:
            raise SiteError(f"nothing came from the unit for {SILENT_S:g} s") from error
        except StopAsyncIteration as error:
            raise SiteError("the unit has hung up") from error
        if isinstance(line, lines.Complaint):
            raise SiteError(f"the unit complains: {line.text}")
        return line


def _silent(t_s: float, note: str) -> None:
    del t_s, note
