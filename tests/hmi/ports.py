"""What the program offers to the screen, as fixed and realistic stand-ins."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from app.site_entries import chapters, entries
from app.site_file import read_site, shipped
from control.requests import Role
from control.settings import Settings
from hmi.ports import Ports
from hmi.ports.access import Access, Doubt, Tried, Verdict
from hmi.ports.cluster import Member
from hmi.ports.commission import Choice, Course, Findings, Found, Known, Phase
from hmi.ports.commission import Verdict as Outcome
from hmi.ports.energy import DayEnergy
from hmi.ports.plan import DoneSlot, PlannerState
from hmi.ports.settings import Book, Difference, Told, Value
from tests.hmi import plant_details, records_plan
from tests.hmi.connection import FakeConnection
from tests.hmi.history import FakeHistory
from tests.hmi.rehearsal import FakeRehearsal
from tests.hmi.scan import FakeScan

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
