"""One bad device never hurts the others: every fault on every Modbus transport, counted in deadlines (SITE-06, SIM-02).

For each case: how often the healthy devices are polled in `DEADLINES` of their deadlines before and during the fault
(their rate changes by less than 5 %), which alarm of the bad device rises, and that it comes back by itself.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from control.cycle import initial, step
from control.memory import Persistent
from control.readings import Instant, Link, MeterRole
from control.settings import MeterSettings, Settings
from hardware.config import DeviceEntry
from hardware.plant import Plant
from tests.hardware.faulty_line import Fault, Line, MeterUnit, RtuLine, TcpLine
from tests.hardware.golden import carlo_gavazzi_em111
from tests.hardware.simulated import settings
from tests.hardware.virtual_loop import run_virtual

METER = "carlo_gavazzi_em111"
POWER_AT = 0x0004
POLL_S = 0.5
"""The profile's own rate; its time-out is 0.5 s on a serial line at 9600 baud, 0.6 s on TCP."""
DEADLINES = 200
RATE_CHANGE = 0.05
SETTLE_S = 8.0
UTC_S = 1_780_000_000.0

SILENT, FROZEN = "meter.silent", "meter.frozen"
EXPECTED: dict[Fault, tuple[str, str]] = {
    Fault.SILENCE: (SILENT, "no answer within 0."),
    Fault.DELAY: (SILENT, "no answer within 0."),
    Fault.EXCEPTION: (SILENT, "device answers exception 4 (device failure)"),
    Fault.GARBAGE: (SILENT, ""),
    Fault.HALF_FRAME: (SILENT, "no answer within 0."),
    Fault.WRONG_UNIT: (SILENT, "an answer of unit 101 was ignored"),
    Fault.FROZEN: (FROZEN, ""),
    Fault.TRANSACTION: (SILENT, "an answer to transaction"),
    Fault.CHECKSUM: (SILENT, "no answer within 0."),
    Fault.CABLE: (SILENT, ""),
}
ONLY = {Fault.TRANSACTION: "tcp", Fault.CHECKSUM: "rtu"}
TRANSPORTS = ("tcp", "tcp gateway", "rtu", "rtu adapter")
"""Alone on its line; behind a gateway with a healthy device; on a serial bus with one; a serial line pulled whole."""
CASES = [
    (transport, fault)
    for transport in TRANSPORTS
    for fault in Fault
    if transport.startswith(ONLY.get(fault, transport[:3])) and (fault is Fault.CABLE or transport != "rtu adapter")
]


def meter() -> MeterUnit:
    return MeterUnit(carlo_gavazzi_em111.BASE, POWER_AT)


NONSENSE = {Fault.GARBAGE, Fault.HALF_FRAME, Fault.WRONG_UNIT, Fault.TRANSACTION, Fault.CHECKSUM}
"""Faults in which something comes that is no answer: its bytes are in the log."""


def entry(device_id: str, line: Line, unit: int) -> DeviceEntry:
    if isinstance(line, TcpLine):
        connection = {"type": "modbus_tcp", "host": "127.0.0.1", "port": line.port, "unit": unit}
    else:
        assert isinstance(line, RtuLine)
        connection = {"type": "modbus_rtu", "port": line.path, "unit": unit}
    return DeviceEntry.model_validate({"id": device_id, "profile": METER, "connection": connection})


def site() -> Settings:
    names = ("bad", "beside", "elsewhere")
    meters = tuple(MeterSettings(name, MeterRole.LOAD, 1e6, stale_after_s=3.0, frozen_after_s=3.0) for name in names)
    return msgspec.structs.replace(settings(), meters=meters)


class Scene:
    """A bad device, healthy ones beside it on its line and on a line of their own, and the controller that watches."""

    def __init__(self, line: Line, other: TcpLine, *, beside: bool) -> None:
        self.clock = asyncio.get_running_loop().time
        self.line, self.bad = line, line.units[1]
        self.healthy = ("beside", "elsewhere") if beside else ("elsewhere",)
        entries = [entry("bad", line, 1), entry("elsewhere", other, 1)]
        if beside:
            entries.insert(1, entry("beside", line, 2))
        self.plant = Plant(entries, site(), self.clock)
        self.memory = initial(site(), Persistent())

    def polls(self) -> dict[str, int]:
        return {one.device_id: one.polls for one in self.plant.read().devices}

    async def polled(self, deadlines: int) -> dict[str, int]:
        """Return how often each device is polled in so many deadlines."""
        before = self.polls()
        await asyncio.sleep(deadlines * POLL_S)
        return {name: count - before[name] for name, count in self.polls().items()}

    async def alarms(self, seconds: float = SETTLE_S) -> set[str]:
        """Let the controller run and return the alarms of the bad device."""
        rows: set[str] = set()
        for _ in range(round(seconds / 0.25)):
            await asyncio.sleep(0.25)
            now = Instant(self.clock(), UTC_S + self.clock())
            self.memory, record = step(self.memory, self.plant.read(), (), now)
            rows = {alarm.row_id for alarm in record.alarms if alarm.place == "bad" and alarm.phase.startswith("un")}
        return rows

    def link(self, device_id: str = "bad") -> tuple[Link, str]:
        return next((one.link, one.detail) for one in self.plant.read().devices if one.device_id == device_id)

    async def until(self, condition: Callable[[], bool], seconds: float, what: str) -> None:
        for _ in range(round(seconds / POLL_S)):
            if condition():
                return
            await asyncio.sleep(POLL_S)
        pytest.fail(f"waited {seconds:g} s in vain: {what}; {self.plant.read().devices}")

    async def switch(self, fault: Fault, *, on: bool, whole_line: bool) -> None:
        self.bad.fault = fault if on else None
        if fault is Fault.CABLE and (whole_line or isinstance(self.line, TcpLine)):
            assert isinstance(self.line, TcpLine | RtuLine)
            await (self.line.pull() if on else self.line.plug())


@asynccontextmanager
async def scene(transport: str, folder: Path, fault: Fault) -> AsyncGenerator[Scene]:
    beside = transport in {"tcp gateway", "rtu"} and not (fault is Fault.CABLE and transport.startswith("tcp"))
    units = {1: meter(), 2: meter()}
    async with AsyncExitStack() as stack:
        line: TcpLine | RtuLine
        if transport.startswith("tcp"):
            line = await stack.enter_async_context(TcpLine(units))
        else:
            line = await stack.enter_async_context(RtuLine(units, folder / "ttyBUS"))
        other = await stack.enter_async_context(TcpLine({1: meter()}))
        found = Scene(line, other, beside=beside)
        await found.plant.start()
        try:
            yield found
        finally:
            await found.plant.stop(0.1)


@pytest.mark.parametrize(("transport", "fault"), CASES, ids=[f"{fault} on {transport}" for transport, fault in CASES])
def test_a_fault_of_one_device_leaves_the_others_alone_raises_its_alarm_and_passes(
    transport: str, fault: Fault, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        async with scene(transport, tmp_path, fault) as case:
            whole_line = transport == "rtu adapter"
            await case.until(lambda: case.link() == (Link.ONLINE, ""), 5.0, "the device is heard")
            assert not await case.alarms() & {SILENT, FROZEN}
            before = await case.polled(DEADLINES)
            await case.switch(fault, on=True, whole_line=whole_line)
            during = await case.polled(DEADLINES)
            for name in case.healthy:
                assert abs(during[name] - before[name]) < RATE_CHANGE * before[name], (name, before, during)
                assert case.link(name) == (Link.ONLINE, "")
            row, words = EXPECTED[fault]
            assert row in await case.alarms()
            link, detail = case.link()
            assert link is (Link.ONLINE if fault is Fault.FROZEN else Link.SILENT)
            assert words in detail
            noted = [one for one in caplog.records if one.getMessage() == "answer makes no sense"]
            assert {one.__dict__["device"] for one in noted} == ({"bad"} if fault in NONSENSE else set())
            assert all(bytes.fromhex(one.__dict__["raw"]) for one in noted)
            await case.switch(fault, on=False, whole_line=whole_line)
            await case.until(lambda: case.link() == (Link.ONLINE, ""), 11.0, "the device is back")
            assert not await case.alarms() & {SILENT, FROZEN}

    run_virtual(story)
