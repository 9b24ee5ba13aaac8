"""What `ballast commission` is going to do, in numbers and in words, and why it may not be done now."""

from collections.abc import Iterable

import msgspec

from app.site_model import InverterEntry, SiteModel
from control.commissioning.model import Course, OtherMeter, Segment, Trace
from control.readings import DeviceState, MeterRole
from control.reasons import words
from control.record import CycleRecord, Severity, State

SHARE = 0.4
"""Power of a pulse where nobody says otherwise, share of the rating."""
LEAST_SHARE = 0.05
"""Pulses smaller than this share of the rating tell nothing."""
WINDOW_S = 2.0
SETTLE_S = 3.0
"""Time for inverter and meter to settle, beside the ramp."""
PULSES = (1, 20)
WIRING_ALARMS = frozenset({"grid.balance", "battery.current_reversed"})
"""The alarms that stop a unit whose instruments contradict each other: just what the test is there for."""
WAITING = frozenset({"manual_none", "manual_expired"})
"""Safe stops of the manual mode that waits for a set-point: they end with the first one."""


class CommissionError(Exception):
    """Something that cannot be done, one line a reason."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Test(msgspec.Struct, frozen=True):
    """The pulses of one inverter."""

    __test__ = False  # not a test case of pytest
    inverter_id: str
    phase: int
    racks: tuple[str, ...]
    power_w: float
    chosen: bool
    """The power was given by the person; otherwise it shrinks to what the unit allows now."""
    least_w: float


class Programme(msgspec.Struct, frozen=True):
    """Everything that will be done, one inverter after the other."""

    tests: tuple[Test, ...]
    pulses: int
    hold_s: float
    grid_meter: str
    others: tuple[OtherMeter, ...]

    @property
    def segments(self) -> int:
        """Segments of one inverter: a rest, then for each pulse discharge, rest, charge, rest."""
        return 1 + 4 * self.pulses

    @property
    def duration_s(self) -> float:
        """Duration of the whole programme."""
        return len(self.tests) * self.segments * self.hold_s

    def power_w(self, test: Test, segment: int) -> float:
        """Return what one segment asks for."""
        return (0.0, test.power_w, 0.0, -test.power_w)[segment % 4]

    def course(self, test: Test, segments: Iterable[Segment], traces: dict[str, Trace]) -> Course:
        """Return what was recorded, ready to be judged."""
        return Course(test.inverter_id, test.phase, self.grid_meter, tuple(segments), traces, self.others, WINDOW_S)


def programme(
    model: SiteModel, power_w: float | None, pulses: int, only: str | None, share: float = SHARE
) -> Programme:
    """Return the programme of a site; `share` of the rating is the power where none is given.

    Raises:
        CommissionError: A power or number outside its range, an unknown inverter, or a site without grid meter.
    """
    if not PULSES[0] <= pulses <= PULSES[1]:
        raise CommissionError(f"--pulses {pulses} is outside {PULSES[0]} to {PULSES[1]}")
    chosen = [entry for entry in model.inverters if only in {None, entry.id}]
    if not chosen:
        raise CommissionError(
            f"--inverter {only!r} is unknown; there are {', '.join(one.id for one in model.inverters)}"
        )
    grid = [meter.id for meter in model.meters if meter.role is MeterRole.GRID]
    if not grid:
        raise CommissionError("the site file has no meter with role grid; there is nothing to compare the pulses with")
    others = tuple(
        OtherMeter(meter.id, meter.role.value)
        for meter in model.meters
        if meter.role in {MeterRole.PV, MeterRole.LOAD, MeterRole.GENERATOR}
    )
    tests = tuple(_test(entry, power_w, share) for entry in chosen)
    return Programme(tests, pulses, _hold_s(model, tests), grid[0], others)


def _test(entry: InverterEntry, power_w: float | None, share: float) -> Test:
    rating_w = min(entry.max_charge_w, entry.max_discharge_w)
    least_w = LEAST_SHARE * rating_w
    if power_w is not None and not least_w <= power_w <= rating_w:
        raise CommissionError(f"--power {power_w:g} is outside {least_w:g} to {rating_w:g} W for {entry.id}")
    wanted_w = share * rating_w if power_w is None else power_w
    return Test(entry.id, entry.phase, tuple(entry.batteries), wanted_w, power_w is not None, least_w)


def _hold_s(model: SiteModel, tests: tuple[Test, ...]) -> float:
    rating_w = sum(entry.max_discharge_w for entry in model.inverters)
    given = [rate for rate in (model.ramp.up_w_per_s, model.ramp.down_w_per_s) if rate is not None]
    ramp_s = max(test.power_w for test in tests) / min([*given, rating_w])
    return round(SETTLE_S + WINDOW_S + ramp_s - min(ramp_s, 0.5), 1)


def swing_pct(plan: Programme, model: SiteModel) -> float:
    """Return how far the state of charge moves, and comes back."""
    capacity_wh = {rack.id: rack.capacity_wh for rack in model.batteries}
    return max(
        100.0 * test.power_w * plan.hold_s / 3600.0 / sum(capacity_wh[rack] for rack in test.racks)
        for test in plan.tests
    )


def described(plan: Programme, model: SiteModel) -> list[str]:
    """Return in words what will happen."""
    names = ", ".join(f"{test.inverter_id} with {test.power_w:.0f} W" for test in plan.tests)
    return [
        f"Commissioning test of {model.site.name}: {names}, one inverter at a time.",
        (
            f"Each discharges and charges {plan.pulses} times for {plan.hold_s:g} s, with rests between; "
            f"in all {plan.duration_s / 60.0:.1f} minutes."
        ),
        (
            f"The state of charge moves by about {swing_pct(plan, model):.2f} % and comes back. "
            "All limits of the unit stay in force."
        ),
        "For this time the unit is in mode Manual; afterwards, and after any error or Ctrl-C, its mode is put back.",
        "Set-points hold for 3 s: should this program die, the unit stops at 0 W by itself.",
        "Do not switch large loads during the test.",
    ]


def stopped_by_wiring(record: CycleRecord) -> bool:
    """Tell whether nothing but what this test is for keeps the unit from running: instruments that contradict."""
    stop = record.safe_stop
    return record.state is State.ERROR and stop is not None and stop.place.partition("@")[0] in WIRING_ALARMS


def fitted(plan: Programme, record: CycleRecord) -> Programme:
    """Return the programme with powers the unit allows now.

    Raises:
        CommissionError: It may not begin now; all reasons are named.
    """
    problems = list(_refusals(plan, record))
    tests: list[Test] = []
    for test in plan.tests:
        room_w, why = _room(record, test.inverter_id)
        if test.power_w <= room_w + 0.5:
            tests.append(test)
        elif test.chosen or room_w < test.least_w:
            room = f"{max(room_w, 0.0):.0f} W of {test.power_w:.0f} W"
            problems.append(f"{test.inverter_id} may do only {room} now: {why}")
        else:
            tests.append(msgspec.structs.replace(test, power_w=float(int(room_w))))
    if problems:
        raise CommissionError(*problems)
    return msgspec.structs.replace(plan, tests=tuple(tests))


def _refusals(plan: Programme, record: CycleRecord) -> Iterable[str]:
    yield from _unit_refusals(record)
    yield from _device_refusals(plan, record)


def _unit_refusals(record: CycleRecord) -> Iterable[str]:
    if record.state is not State.RUN:
        yield f"the unit is in state {record.state.value}, it must be in state run"
    stop = record.safe_stop
    if stop is not None and stop.code not in WAITING:
        yield f"the unit is in a safe stop: {words(stop)}"
    elif stop is None and record.chain.wish.source != record.mode_id:
        yield f"{record.chain.wish.source} has the say over the power; the test needs the unit for itself"
    for alarm in record.alarms:
        if alarm.active and alarm.severity is Severity.CRITICAL:
            yield f"alarm {alarm.key} is there: {alarm.detail}"


def _device_refusals(plan: Programme, record: CycleRecord) -> Iterable[str]:
    tested = {test.inverter_id for test in plan.tests}
    for device in record.devices:
        if device.read_only and device.device_id in tested:
            yield f"{device.device_id} is read-only: accept its writes in the site file (acknowledge_unverified_writes)"
    heard = {inverter.device_id: inverter.state for inverter in record.snapshot.inverters}
    racks = {rack.device_id for rack in record.snapshot.batteries}
    for test in plan.tests:
        state = heard.get(test.inverter_id)
        if state is None:
            yield f"no valid data from {test.inverter_id}"
        elif state is not DeviceState.RUNNING:
            yield f"{test.inverter_id} is {state.value}, it must be running"
        yield from (f"no valid data from {rack}" for rack in test.racks if rack not in racks)
    if plan.grid_meter not in {meter.device_id for meter in record.snapshot.meters}:
        yield f"no valid data from {plan.grid_meter}"


def _room(record: CycleRecord, inverter_id: str) -> tuple[float, str]:
    """Return the power an inverter may both charge and discharge now, and what bounds it."""
    every = [unit.bounds for unit in record.chain.units if unit.device_id == inverter_id] + [record.chain.bounds]
    sides = [(-bounds.min_w, f"charging: {words(bounds.min_reason)}") for bounds in every]
    sides += [(bounds.max_w, f"discharging: {words(bounds.max_reason)}") for bounds in every]
    return min(sides)
