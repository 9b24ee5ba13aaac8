"""One poll of all Modbus devices of a site through our drivers, against the same reads with bare pymodbus.

The twins listen in another process, so the processor time is that of the client alone. Ours decodes, scales, checks
and makes readings; the anchor only asks for the same registers (same unit, address, count, order, one connection a
line) and looks at nothing. Both run in turn on the same servers; the reads of the anchor are those ours just made.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

import msgspec
from pymodbus.client import AsyncModbusTcpClient

from app.simulation import SimulatorProcess, at_addresses
from app.site_file import settings_of
from app.site_model import SiteModel
from benchmarks.frame import Anchor, Figure, Of, Outcome, Scale, Target, median, progress, quantile, settled_memory
from benchmarks.virtual_site import demo_model
from control.readings import DeviceKind, MeterRole
from control.settings import Settings
from hardware.config import DeviceEntry, ModbusTcp
from hardware.inverter import InverterDriver
from hardware.link import WrongAnswerError
from hardware.meter import MeterDriver
from hardware.modbus import ModbusBus
from hardware.profile import Space, load_profile
from hardware.registers import Registers

TITLE = "poll of a site's Modbus devices"
TARGET_CPU_RATIO = 1.25
TARGET_CYCLE_RATIO = 1.5
WARM_UP = 20
FIRST_SAMPLE_S = 5.0
SITES = ("residential", "commercial")


class Read(msgspec.Struct, frozen=True):
    """One read as it went out."""

    unit: int
    space: Space
    address: int
    count: int


class NotingBus(ModbusBus):
    """A line that notes what was read on it."""

    def note_in(self, reads: list[Read]) -> "NotingBus":
        """Note into this list from now on."""
        self._reads = reads
        return self

    async def read(self, unit: int, space: Space, address: int, count: int, timeout_s: float) -> Sequence[int]:
        """Note and read."""
        self._reads.append(Read(unit, space, address, count))
        return await super().read(unit, space, address, count, timeout_s)


class Line:
    """One device on a connection of its own, twice: our driver and a bare client."""

    def __init__(self, entry: DeviceEntry, settings: Settings) -> None:
        connection = entry.connection
        if not isinstance(connection, ModbusTcp):
            raise TypeError(f"{entry.id} is not on Modbus TCP")
        profile = load_profile(entry.profile)
        defaults = profile.transports[connection.type]
        self.reads: list[Read] = []
        self.bus = NotingBus(connection, defaults, time.monotonic).note_in(self.reads)
        unit = defaults.unit if connection.unit is None else connection.unit
        timeout_s = entry.timeout_s or defaults.timeout_s
        registers = Registers(profile, defaults, self.bus, unit, timeout_s, time.monotonic)
        self.driver: MeterDriver | InverterDriver
        if profile.kind is DeviceKind.METER:
            self.driver = MeterDriver(entry.id, registers, MeterRole.GRID)
        else:
            mine = next(one for one in settings.inverters if one.device_id == entry.id)
            self.driver = InverterDriver(
                entry.id, registers, mine, entry.dead_man_s, time.monotonic, _refused, read_only=False
            )
        self.client = AsyncModbusTcpClient(
            connection.host, port=connection.port or defaults.port, timeout=timeout_s, retries=0
        )

    async def ours(self) -> None:
        """Poll through the driver."""
        self.reads.clear()
        await self.driver.read()

    async def bare(self) -> None:
        """Make the reads the driver has just made."""
        client = self.client
        for one in self.reads:
            ask = client.read_input_registers if one.space is Space.INPUT else client.read_holding_registers
            await ask(one.address, count=one.count, device_id=one.unit)

    def close(self) -> None:
        """Close both connections."""
        self.bus.close()
        self.client.close()


class Spent(msgspec.Struct):
    """What one of the two has used."""

    cpu_us: list[float] = []
    """For each read."""
    cycle_ms: list[float] = []

    async def measure(self, lines: Sequence[Line], poll: Callable[[Line], Awaitable[None]]) -> None:
        """Poll all lines at once."""
        cpu_s, start_s = time.process_time(), time.perf_counter()
        await asyncio.gather(*(poll(line) for line in lines))
        self.cycle_ms.append((time.perf_counter() - start_s) * 1e3)
        reads = sum(len(line.reads) for line in lines)
        self.cpu_us.append((time.process_time() - cpu_s) * 1e6 / reads)


def run(scale: Scale) -> Outcome:
    """Measure each demo site."""
    figures: list[Figure] = []
    notes: list[str] = []
    for name in SITES:
        progress(f"modbus_poll: {name}")
        ours, bare, words = asyncio.run(_measure(demo_model(name), scale.pick(600, 20)))
        notes.append(f"{name} site: {words}")
        figures += [
            Figure(f"{name} site, CPU per read, median", median(ours.cpu_us), "us", Target(TARGET_CPU_RATIO, Of.RATIO),
                   Anchor("bare pymodbus", median(bare.cpu_us))),
            Figure(f"{name} site, CPU per read, fastest", min(ours.cpu_us), "us", None,
                   Anchor("bare pymodbus", min(bare.cpu_us))),
            Figure(f"{name} site, cycle, median", median(ours.cycle_ms), "ms", Target(TARGET_CYCLE_RATIO, Of.RATIO),
                   Anchor("bare pymodbus", median(bare.cycle_ms))),
            Figure(f"{name} site, cycle, p99", quantile(ours.cycle_ms, 0.99), "ms", None,
                   Anchor("bare pymodbus", quantile(bare.cycle_ms, 0.99))),
        ]  # fmt: skip
    return Outcome(tuple(figures), tuple(notes))


async def _measure(model: SiteModel, cycles: int) -> tuple[Spent, Spent, str]:
    settings = settings_of(model)
    simulator = await SimulatorProcess.start(model)
    try:
        moved = at_addresses(model, simulator.addresses)
        lines = [Line(entry, settings) for entry in (*moved.inverters, *moved.meters)]
        try:
            return await _alternate(lines, cycles)
        finally:
            for line in lines:
                line.close()
    finally:
        await simulator.stop()


async def _alternate(lines: Sequence[Line], cycles: int) -> tuple[Spent, Spent, str]:
    for line in lines:
        await line.client.connect()
        await _first_sample(line)
    ours, bare = Spent(), Spent()
    words = ""
    for turn in (WARM_UP, cycles):
        ours, bare = Spent(), Spent()
        with settled_memory():
            for number in range(turn):
                await ours.measure(lines, Line.ours)
                await bare.measure(lines, Line.bare)
                if number == 0:
                    counts = [one.count for line in lines for one in line.reads]
                    words = f"{len(lines)} devices, {len(counts)} reads a poll, {sum(counts)} registers"
    return ours, bare, words


async def _first_sample(line: Line) -> None:
    """Poll until the device has values: for its first moments a twin marks them as not available, as real ones do."""
    async with asyncio.timeout(FIRST_SAMPLE_S):
        while True:
            try:
                return await line.ours()
            except WrongAnswerError:
                await asyncio.sleep(0.05)


def _refused(code: str, text: str) -> None:
    raise RuntimeError(f"a poll refused something: {code}: {text}")
