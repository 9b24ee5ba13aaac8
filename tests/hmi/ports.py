"""What the program offers to the screen, as fixed and realistic stand-ins."""

import math
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from app.site_entries import chapters, entries
from app.site_file import read_site, shipped
from app.site_proposal import Ground, candidates, model_of, propose
from control.requests import Role
from control.settings import Settings
from hardware.config import CanConnection, ModbusTcp
from hardware.scan import Found as Answered
from hardware.scan import Match
from hmi.ports import Ports
from hmi.ports.access import Access, Doubt, Tried, Verdict
from hmi.ports.cluster import Member
from hmi.ports.commission import Choice, Course, Findings, Found, Known, Phase
from hmi.ports.commission import Verdict as Outcome
from hmi.ports.energy import DayEnergy
from hmi.ports.plan import DoneSlot, PlannerState
from hmi.ports.rehearsal import Course as TrialCourse
from hmi.ports.rehearsal import Phase as TrialPhase
from hmi.ports.rehearsal import Result as TrialResult
from hmi.ports.rehearsal import State as TrialState
from hmi.ports.scan import Device, Draft, Place, PlaceKind, Search, Standing, State, Way
from hmi.ports.scan import Phase as Searching
from hmi.ports.scan import Told as ToldOfScan
from hmi.ports.settings import Book, Difference, Told, Value
from tests.hmi import plant_details, records_plan
from tests.hmi.connection import FakeConnection
from tests.hmi.history import FakeHistory
from tests.hmi.record_parts import NOON_UTC

SUNNY_DAY = DayEnergy(
    pv_wh=21_460.0,
    load_wh=14_230.0,
    import_wh=1_870.0,
    export_wh=7_340.0,
    charge_wh=6_120.0,
    discharge_wh=4_360.0,
)
PINS = {Role.OPERATOR: "2468", Role.INSTALLER: "135790", Role.SERVICE: "97531864"}


class FakeAccess:
    """PINs in the open; an answer waits until the test lets it come when `slow`."""

    def __init__(self, access: Access, pins: dict[Role, str], *, slow: bool = False) -> None:
        self.rules = access
        self.pins = dict(pins)
        self.slow = slow
        self.waiting: list[Callable[[], None]] = []
        self.log: list[str] = []
        self.next: Tried | None = None
        """What the next try is answered, whatever the PIN."""
        self.refusal = ""

    def access(self) -> Access:
        """Return what holds now."""
        return self.rules

    def try_pin(self, pin: str, role: Role, done: Callable[[Tried], None]) -> None:
        """Compare with the levels that are enough."""
        order = tuple(Role)
        opened = [level for level, held in self.pins.items() if order.index(level) >= order.index(role) and held == pin]
        tried = Tried(Verdict.ACCEPTED, opened[-1]) if opened else Tried(Verdict.WRONG, left=4)
        tried, self.next = self.next or tried, None
        self.log.append(f"{role.value} {tried.verdict.value}")
        self._answer(lambda: done(tried))

    def set_pin(self, role: Role, pin: str, done: Callable[[str], None]) -> None:
        """Keep a PIN."""
        if not self.refusal:
            self.pins[role] = pin
            self.rules = msgspec.structs.replace(self.rules, pins=tuple(self.pins))
            if self.rules.doubt is Doubt.OPEN:
                free = Role.VIEWER if Role.OPERATOR in self.pins else Role.OPERATOR
                self.rules = msgspec.structs.replace(self.rules, doubt=Doubt.NONE, free=free)
        self.log.append(f"set {role.value}")
        self._answer(lambda: done(self.refusal))

    def log_out(self, why: str) -> None:
        """Note it."""
        self.log.append(f"log out {why}")

    def _answer(self, act: Callable[[], None]) -> None:
        if self.slow:
            self.waiting.append(act)
        else:
            act()


def locked(**changes: Any) -> FakeAccess:
    """A unit with all three PINs, at which anybody may look."""
    access = Access(free=Role.VIEWER, pins=tuple(PINS))
    return FakeAccess(msgspec.structs.replace(access, **changes), PINS)


class FakePlan:
    """A planner that does nothing, and a history of this morning."""

    def __init__(self) -> None:
        self.now = PlannerState()
        self.asked = 0

    def state(self) -> PlannerState:
        return self.now

    def done(self, begin_utc: float, end_utc: float, tell: Callable[[tuple[DoneSlot, ...]], None]) -> None:
        self.asked += 1
        tell(tuple(slot for slot in records_plan.done(end_utc) if slot.start_utc >= begin_utc))


class FakeCluster:
    """Four units, of which one is silent and two believe that they lead."""

    def members(self) -> tuple[Member, ...]:
        return records_plan.members()


class FakeIsland:
    """An event log with one test of the island."""

    def last_test(self, tell: Callable[[float], None]) -> None:
        tell(records_plan.NOON_UTC - 47 * 86_400.0)


class FakeSettings:
    """The settings of the demo house; changes are noted, and answered when the test says so."""

    def __init__(self) -> None:
        self.site = read_site(shipped("residential"))
        self.now = Book(chapters=chapters(self.site), settings=entries(self.site, self.site, {}))
        self.problems: dict[str, str] = {}
        self.asked: list[dict[str, Value]] = []
        self.undone = 0

    def book(self) -> Book:
        return self.now

    def check(self, wanted: Mapping[str, Value], done: Callable[[dict[str, str]], None]) -> None:
        done({key: text for key, text in self.problems.items() if key in wanted})

    def apply(self, wanted: Mapping[str, Value]) -> None:
        self.asked.append(dict(wanted))
        self.now = msgspec.structs.replace(self.now, busy=True)

    def undo(self) -> None:
        self.undone += 1

    def tell(self, told: Told, values: Mapping[str, Value] | None = None) -> None:
        """Answer the last change; `values` are in force then."""
        rows = tuple(
            msgspec.structs.replace(row, value=values[row.key]) if values and row.key in values else row
            for row in self.now.settings
        )
        told = msgspec.structs.replace(told, number=self.now.told.number + 1)
        undo = tuple(Difference(key, value, None) for key, value in (values or {}).items())
        self.now = msgspec.structs.replace(self.now, settings=rows, busy=False, told=told, undo=undo)


SWAPPED = Findings(
    well=False,
    found=(
        Found(
            "ct_swapped",
            Outcome.FAULT,
            "meter-grid L1/L2",
            "the current transformers of L1 and L2 are exchanged: each sees the other phase's current",
            "Exchange the transformers of L1 and L2, or their wires at meter-grid",
            sure_pct=99.0,
        ),
        Found(
            "delay", Outcome.HINT, "meter-grid", "how late meter-grid is cannot be told: its answer has no clear shape"
        ),
        Found("inverter", Outcome.RIGHT, "inv-1", "inv-1 does what it is told"),
        Found("grid_sign", Outcome.RIGHT, "meter-grid", "meter-grid shows import and export the right way round"),
    ),
    at_utc="2024-06-01 10:01:12",
    files=tuple(
        f"/var/lib/ballast/commissioning/2024-06-01T100112/{name}"
        for name in ("report.txt", "report.html", "result.json")
    ),
)
WELL = msgspec.structs.replace(SWAPPED, well=True, found=SWAPPED.found[2:])


class FakeCommission:
    """A test that goes on when the test of the page says so."""

    def __init__(self, *, needed: bool = False) -> None:
        self.is_needed = needed
        self.now = Course()
        self.asked: list[str] = []

    def needed(self) -> bool:
        return self.is_needed

    def choices(self) -> tuple[Choice, ...]:
        return tuple(
            Choice(share, (("inv-1", 50.0 * share),), 3, 5.0, 65.0, share / 20.0) for share in (10.0, 20.0, 40.0)
        )

    def why_not(self) -> str:
        return ""

    def known(self) -> tuple[Known, ...]:
        return (
            Known("inv-1", "Victron MultiPlus-II"),
            Known("bat-1", "Pylontech US5000", verified=False),
            Known("meter-pv", "Generic meter", placeholder=True, verified=False),
        )

    def course(self) -> Course:
        return self.now

    def begin(self, choice: int) -> None:
        self.asked.append(f"begin {choice}")
        self.now = Course(Phase.RUNNING)

    def stop(self) -> None:
        self.asked.append("stop")
        self.now = Course(Phase.FAILED, error="ended at the screen")

    def mark(self, done: Callable[[], None]) -> None:
        self.asked.append("mark")
        self.now = msgspec.structs.replace(self.now, marked=True)
        done()

    def find(self, findings: Findings) -> None:
        """Come to an end."""
        self.now = Course(Phase.DONE, 1.0, findings=(findings,))


_LINE = ModbusTcp(type="modbus_tcp", host="192.168.1.20", port=502, unit=1)
FOUND = candidates(
    (
        Answered(
            _LINE,
            (
                Match(
                    "sunspec_inverter",
                    {"manufacturer": "Fronius", "model_name": "Symo GEN24 10.0", "serial_number": "34119102"},
                    {"rated_charge_w": 10_000.0, "rated_discharge_w": 10_000.0, "rated_apparent_va": 10_000.0},
                ),
            ),
        ),
        Answered(_LINE.model_copy(update={"host": "192.168.1.31"}), (Match("carlo_gavazzi_em540"),)),
        Answered(_LINE.model_copy(update={"host": "192.168.1.40"}), (Match("jinko_scu_a"), Match("jinko_scu_a_rack"))),
    ),
    ((CanConnection(type="can", interface="socketcan", channel="can0"), Match("can_bms_standard")),),
)
"""What a search finds in a house: an inverter, a meter, a battery system two profiles fit, and a rack on CAN."""
PLACES = (
    Place("network 192.168.1.0/24", PlaceKind.NETWORK, "192.168.1.0/24", ("inv-1",), hosts=254),
    Place("network 10.4.76.0/22", PlaceKind.NETWORK, "10.4.76.0/22", hosts=1022, whole=False, usual=False),
    Place("serial ttyUSB0", PlaceKind.SERIAL, "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_AB0KLM12-if00-port0"),
    Place("serial ttySC0", PlaceKind.SERIAL, "/dev/ttySC0", ("meter-grid",), offered=False, usual=False),
    Place("serial ttyAMA0", PlaceKind.SERIAL, "/dev/ttyAMA0", ("console",), offered=False, usual=False),
    Place("can can0", PlaceKind.CAN, "can0", ("bat-1",)),
)


class FakeScan:
    """A search that finds what the test wants when it wants, with the real proposal made of it at once."""

    def __init__(self, way: Way = Way.RESTART) -> None:
        self.way = way
        self.asked: list[str] = []
        self.answers: dict[str, Value] = {}
        self.chosen = {one.key for one in FOUND if not one.rivals}
        self.now = State(places=PLACES)

    def state(self) -> State:
        return self.now

    def look_around(self) -> None:
        self.asked.append("look around")

    def begin(self, places: tuple[str, ...], *, thorough: bool) -> None:
        self.asked.append(f"begin {', '.join(places)}{' thoroughly' if thorough else ''}")
        search = Search(Searching.RUNNING, 0.42, "192.168.1.107:502")
        self.now = msgspec.structs.replace(self.now, search=search)

    def stop(self) -> None:
        self.asked.append("stop")
        if self.now.search.phase is Searching.RUNNING:
            self.find(Searching.STOPPED)

    def choose(self, key: str, *, chosen: bool) -> None:
        one = next(one for one in FOUND if one.key == key)
        self.chosen -= one.rivals | {key}
        self.chosen |= {key} if chosen else set()
        self.find(self.now.search.phase)

    def answer(self, key: str, value: Value) -> None:
        self.answers[key] = value
        self.find(self.now.search.phase)

    def adopt(self) -> None:
        self.asked.append("adopt")

    def find(self, phase: Searching = Searching.DONE) -> None:
        """Have found everything."""
        devices = [
            Device(
                one.key,
                Standing.NEW,
                one.place,
                model_of(one.match),
                one.match.labels.get("serial_number", ""),
                one.match.profile_id,
                verified=False,
                chosen=one.key in self.chosen,
                rivals=bool(one.rivals),
            )
            for one in FOUND
        ]
        devices += [
            Device("odd", Standing.UNKNOWN, "192.168.1.77:502 unit 3"),
            Device("made up", Standing.UNUSABLE, "192.168.1.78:502 unit 1", "JINKO SCU B", "", "jinko_scu_b"),
            Device("inv-1", Standing.KNOWN, "192.168.1.5 unit 1", "Victron MultiPlus-II", device_id="inv-1"),
        ]
        ground = Ground(site_id="cabinet-7", zone="Europe/Berlin")
        made = propose(ground, [one for one in FOUND if one.key in self.chosen], self.answers)
        draft = Draft(
            made.chapters, made.questions, made.parts, made.notes, made.problems, self.way, "/var/lib/ballast/site.toml"
        )
        problems = ("/dev/ttyUSB0: cannot be opened: Permission denied",)
        search = Search(phase, 1.0, devices=tuple(devices), problems=problems)
        self.now = msgspec.structs.replace(self.now, search=search, draft=draft)

    def tell(self, told: ToldOfScan) -> None:
        """Say what became of the new site file."""
        self.now = msgspec.structs.replace(self.now, told=told)


class FakeRehearsal:
    """A rehearsal that goes as far as the test wants; with a day of peak shaving to show."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, dict[str, float]]] = []
        self.cancelled = 0
        self.now = TrialState(TrialPhase.DONE, "peak_shaving", {"import_limit_w": 3000.0}, result=(A_DAY,))

    def state(self) -> TrialState:
        return self.now

    def begin(self, mode_id: str, parameters: Mapping[str, float]) -> None:
        self.begun.append((mode_id, dict(parameters)))
        self.now = TrialState(TrialPhase.RUNNING, mode_id, dict(parameters), progress=0.37)

    def cancel(self) -> None:
        self.cancelled += 1
        self.now = TrialState()

    def end(self) -> None:
        """Let the one that runs end well."""
        self.now = msgspec.structs.replace(self.now, phase=TrialPhase.DONE, progress=1.0, result=(A_DAY,))


def _day(shape: Callable[[float], float]) -> tuple[float, ...]:
    return tuple(round(shape(step / 288.0), 1) for step in range(288))


def _noon(x: float) -> float:
    return max(0.0, math.sin(math.pi * (2.2 * x - 0.6)))


A_DAY = TrialResult(
    start_utc=NOON_UTC,
    step_s=300.0,
    now_mode_id="self_consumption",
    now=TrialCourse(
        _day(lambda x: -2600.0 * _noon(x) if x > 0.45 else 60.0),
        _day(lambda x: 600.0 - 2900.0 * _noon(x) * (x < 0.45)),
        _day(lambda x: 55.0 - 60.0 * x + 160.0 * max(0.0, x - 0.3) * (x < 0.7) + 64.0 * (x >= 0.7)),
    ),
    then=TrialCourse(
        _day(lambda x: 2900.0 if x < 0.08 else 700.0 - 3600.0 * _noon(x)),
        _day(lambda x: -2300.0 if x < 0.08 else 0.0),
        _day(lambda x: min(94.0, 55.0 + 480.0 * x)),
    ),
    sentences=(
        "6.3 kWh more would be bought, 8.2 kWh in all.",
        "9.8 kWh more would be fed in, 17.1 kWh in all.",
        "The highest quarter of an hour would draw 3.0 kW from the grid instead of 0.4 kW.",
        "5.3 kWh would go through the battery instead of 16.1 kWh.",
        "The lowest charge would be 55 % instead of 21 %.",
        "At the end 93 % would be left instead of 65 %.",
        "There would be no stop and no alarm.",
        "Consumption and sun are taken to be those of the last 24 hours.",
    ),
)
"""Peak shaving from 55 % on, beside self-consumption."""


def ports(settings: Settings) -> Ports:
    """What a site's program offers; the operator needs no PIN, the installer and the service do."""
    pins = {role: PINS[role] for role in (Role.INSTALLER, Role.SERVICE)}
    schedules = records_plan.schedules(settings)
    return Ports(
        details=plant_details.details,
        access=FakeAccess(Access(free=Role.OPERATOR, pins=tuple(pins)), pins),
        plan=FakePlan(),
        schedules=lambda: schedules,
        history=FakeHistory(),
        energy=lambda: SUNNY_DAY,
        island=FakeIsland(),
        settings=FakeSettings(),
        commission=FakeCommission(),
        connection=FakeConnection(),
        scan=FakeScan(),
        rehearsal=FakeRehearsal(),
    )
