"""A house in virtual time for the grid loop: a meter that lags, an inverter that hesitates, and the real control step.

Deterministic: the same case gives the same trace. The grid connection is one number, without voltages and sockets,
because only the dynamics matter here.
"""

import itertools
import math
import random
from collections import deque
from collections.abc import Callable

import msgspec

from control import pid
from control.cycle import initial, step
from control.memory import Persistent
from control.readings import (
    NO_LIMIT,
    BatteryReading,
    DeviceState,
    Instant,
    InverterReading,
    MeterReading,
    MeterRole,
    Readings,
)
from control.settings import BatterySettings, InverterSettings, LimitSettings, MeterSettings, RampSettings, Settings

UTC_0 = 1_795_000_500.0
"""A full quarter of an hour in November 2026."""
START_S = 1000.0
"""Monotonic time of the begin."""
FINE_S = 0.02
"""Step of the plant."""
RATED_W = 5000.0


class Case(msgspec.Struct, frozen=True):
    """One plant and what happens to its load."""

    lag_s: float = 0.2
    """Lag of the meter value."""
    stamped: bool = False
    """The sample carries the moment it is of; otherwise it looks fresh and the lag is hidden."""
    refresh_s: float = 0.0
    """The meter shows a new value this often; 0: at every poll."""
    noise_w: float = 0.0
    """Standard deviation of the load from sample to sample."""
    delay_s: float = 0.3
    """From command to the inverter's first movement."""
    lag_inverter_s: float = 0.5
    """Its first-order time constant (PT1)."""
    ramp_w_per_s: float = 1e6
    """Its own ramp."""
    gain: float = 1.0
    """What it delivers for a command of 1 W; its own measurement shows what it delivers."""
    measured: float = 1.0
    """What its own measurement shows for 1 W at its terminals."""
    jitter: float = 0.0
    """Share by which a cycle may be shorter or longer."""
    cycle_s: float = 0.1
    parameters: dict[str, float] = msgspec.field(default_factory=dict[str, float])
    seed: int = 1


class Trace(msgspec.Struct):
    """What happened, sampled at every cycle."""

    at_s: list[float] = msgspec.field(default_factory=list[float])
    load_w: list[float] = msgspec.field(default_factory=list[float])
    battery_w: list[float] = msgspec.field(default_factory=list[float])
    grid_w: list[float] = msgspec.field(default_factory=list[float])
    ordered_w: list[float] = msgspec.field(default_factory=list[float])

    def between(self, first_s: float, last_s: float) -> range:
        """Return the indices of a stretch of time."""
        inside = [index for index, at_s in enumerate(self.at_s) if first_s <= at_s < last_s]
        return range(inside[0], inside[-1] + 1)

    def settled_s(self, first_s: float, last_s: float, band_w: float = 50.0) -> float:
        """Return how long after `first_s` grid power is outside the band for the last time."""
        return max((self.at_s[i] - first_s for i in self.between(first_s, last_s) if abs(self.grid_w[i]) > band_w),
                   default=0.0)  # fmt: skip

    def sign_changes(self, first_s: float, last_s: float) -> int:
        """Count how often the ordered battery power changes between charge and discharge; rest between does not."""
        signs = [1 if self.ordered_w[i] > 0 else -1 for i in self.between(first_s, last_s) if self.ordered_w[i]]
        return sum(one != other for one, other in itertools.pairwise(signs))

    def swing_w(self, first_s: float, last_s: float) -> float:
        """Return the difference between the largest and the smallest battery power."""
        powers = [self.battery_w[i] for i in self.between(first_s, last_s)]
        return max(powers) - min(powers)


Decide = Callable[[Readings, Instant], float]
"""A controller: power for the inverter from readings and time."""


def site(case: Case) -> Settings:
    """Return the settings of the house."""
    patience_s = max(3.0, case.lag_s + case.refresh_s + 1.0)
    return Settings(
        site_id="loop",
        site_name="Grid loop",
        inverters=(InverterSettings("inverter", RATED_W, RATED_W, RATED_W, 0.0, ("battery",)),),
        batteries=(BatterySettings("battery", 10_000.0, 200.0, 200.0),),
        meters=(MeterSettings("grid", MeterRole.GRID, 40_000.0, patience_s, NO_LIMIT),),
        limits=LimitSettings(),
        ramp=RampSettings(RATED_W, 2 * RATED_W),
        cycle_s=case.cycle_s,
        mode_parameters={"self_consumption": case.parameters},
    )


class LoopPlant:
    """The plant of a case; `power_w` is what the battery delivers now."""

    def __init__(self, case: Case, load_w: Callable[[float], float]) -> None:
        self.case = case
        self.at_s = 0.0
        self.power_w = 0.0
        self._load_w = load_w
        self._rng = random.Random(case.seed)  # noqa: S311 - a reproducible plant, no secret
        self._ordered: deque[tuple[float, float]] = deque([(-1.0, 0.0)])
        self._ramped_w = 0.0
        self._past: deque[tuple[float, float]] = deque()
        self._shown = (0.0, load_w(0.0))
        self._next_s = 0.0

    def cycle_s(self) -> float:
        """Return the length of the next cycle."""
        return self.case.cycle_s * (1.0 + self.case.jitter * self._rng.uniform(-1.0, 1.0))

    def order(self, power_w: float) -> None:
        """Give the inverter a command."""
        self._ordered.append((self.at_s + self.case.delay_s, power_w))

    def advance(self, dt_s: float) -> None:
        """Let time pass."""
        case, end_s = self.case, self.at_s + dt_s
        while self.at_s < end_s - 1e-9:
            fine_s = min(FINE_S, end_s - self.at_s)
            self.at_s += fine_s
            while len(self._ordered) > 1 and self._ordered[1][0] <= self.at_s:
                self._ordered.popleft()
            target_w = self._ordered[0][1] * case.gain
            move_w = case.ramp_w_per_s * fine_s
            self._ramped_w += min(max(target_w - self._ramped_w, -move_w), move_w)
            share = -math.expm1(-fine_s / case.lag_inverter_s) if case.lag_inverter_s else 1.0
            self.power_w += (self._ramped_w - self.power_w) * share
            self._past.append((self.at_s, self.grid_w))
            while self._past[0][0] < self.at_s - case.lag_s - 1.0:
                self._past.popleft()

    @property
    def load_w(self) -> float:
        """Load now, without noise."""
        return self._load_w(self.at_s)

    @property
    def grid_w(self) -> float:
        """Grid import now, without noise."""
        return self.load_w - self.power_w

    def readings(self) -> Readings:
        """Return what drivers would hand in now."""
        if self.at_s >= self._next_s - 1e-9:
            of_s = self.at_s - self.case.lag_s
            value_w = next((value for at_s, value in self._past if at_s >= of_s - 1e-9), self.grid_w)
            noise_w = (0.5 + self.case.noise_w) * self._rng.gauss(0.0, 1.0)
            self._shown = (of_s, value_w + noise_w)
            self._next_s = self.at_s + self.case.refresh_s
        meter_at_s = self._shown[0] if self.case.stamped else self.at_s - 0.02
        power_w = round(self.power_w * self.case.measured)
        at_s = START_S + self.at_s
        return Readings(
            (MeterReading("grid", START_S + meter_at_s, self._shown[1]),),
            (InverterReading("inverter", at_s - 0.03, DeviceState.RUNNING, power_w, dead_man_armed=True),),
            (BatteryReading("battery", at_s - 0.05, 50.0, 51.0, power_w / 51.0, 200.0, 200.0),),
        )


def run(case: Case, load_w: Callable[[float], float], seconds: float, decide: Decide | None = None) -> Trace:
    """Run a controller against the plant; without `decide` the real control step in mode self-consumption."""
    plant, trace = LoopPlant(case, load_w), Trace()
    decide = decide or real_step(case)
    while plant.at_s < seconds:
        plant.advance(plant.cycle_s())
        ordered_w = decide(plant.readings(), Instant(START_S + plant.at_s, UTC_0 + plant.at_s))
        plant.order(ordered_w)
        trace.at_s.append(plant.at_s)
        trace.load_w.append(plant.load_w)
        trace.battery_w.append(plant.power_w)
        trace.grid_w.append(plant.grid_w)
        trace.ordered_w.append(ordered_w)
    return trace


def real_step(case: Case) -> Decide:
    """Return the product's own control step as a controller."""
    memory = initial(site(case), Persistent())

    def decide(readings: Readings, now: Instant) -> float:
        nonlocal memory
        memory, record = step(memory, readings, (), now)
        return record.commands[0].active_power_w

    return decide


def plain_pid(kp: float = 0.3, ki_per_s: float = 1.5) -> Decide:
    """Return the usual controller: a PI on the meter value, tuned for a meter and an inverter without delay."""
    state, last_s, power_w = pid.started_at(0.0), START_S, 0.0

    def decide(readings: Readings, now: Instant) -> float:
        del now
        nonlocal state, last_s, power_w
        (meter,) = readings.meters
        if meter.at_s > last_s:
            dt_s = min(meter.at_s - last_s, 1.0)
            gains = pid.PidGains(kp, ki_per_s)
            state, power_w = pid.advance(state, gains, meter.active_power_w, dt_s, -RATED_W, RATED_W)
            last_s = meter.at_s
        return power_w

    return decide


def tuned_pid(case: Case) -> Decide:
    """Return a PI that knows the plant: SIMC rule (Skogestad 2003) for its dead time and time constant.

    With dead time T (meter lag, inverter delay, half a cycle) and time constant t the rule gives
    kp = t / 2T and an integral time of t.
    """
    dead_s = case.lag_s + case.delay_s + case.refresh_s / 2 + case.cycle_s / 2
    kp = case.lag_inverter_s / (2.0 * dead_s)
    return plain_pid(kp, kp / case.lag_inverter_s)
