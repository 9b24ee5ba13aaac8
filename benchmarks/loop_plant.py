"""A house in virtual time for the grid loop: a meter that lags, an inverter that hesitates, and the real control step.

Deterministic: the same case gives the same trace. The grid connection is one number, without voltages and sockets,
because only the dynamics matter here.
"""

import math
import random
from collections import deque
from collections.abc import Callable

import msgspec

from control.cycle import initial, step
from control.memory import Persistent
from control.modes.mode import ModeInputs
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
    wish_w: list[float] = msgspec.field(default_factory=list[float])
    memory: object = None


Controller = Callable[[ModeInputs], float]


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
        self._rng = random.Random(case.seed)
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
        inverter = InverterReading("inverter", self.at_s - 0.03, DeviceState.RUNNING, power_w, dead_man_armed=True)
        battery = BatteryReading("battery", self.at_s - 0.05, 50.0, 51.0, power_w / 51.0, 200.0, 200.0)
        return Readings(
            (MeterReading("grid", 1000.0 + meter_at_s, self._shown[1]),), (_later(inverter),), (_later(battery),)
        )


def _later(reading: InverterReading | BatteryReading) -> InverterReading | BatteryReading:
    return msgspec.structs.replace(reading, at_s=1000.0 + reading.at_s)


def run(case: Case, load_w: Callable[[float], float], seconds: float) -> Trace:
    """Run the real step against the plant."""
    plant, memory, trace = LoopPlant(case, load_w), initial(site(case), Persistent()), Trace()
    while plant.at_s < seconds:
        plant.advance(plant.cycle_s())
        now = Instant(1000.0 + plant.at_s, UTC_0 + plant.at_s)
        memory, record = step(memory, plant.readings(), (), now)
        plant.order(record.commands[0].active_power_w)
        trace.at_s.append(plant.at_s)
        trace.load_w.append(plant.load_w)
        trace.battery_w.append(plant.power_w)
        trace.grid_w.append(plant.grid_w)
        trace.wish_w.append(record.chain.final.active_power_w)
    trace.memory = memory
    return trace
