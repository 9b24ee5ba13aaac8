"""A rehearsal as the program offers it to the screen, with a day of peak shaving to show."""

import math
from collections.abc import Callable, Mapping

import msgspec

from hmi.ports.rehearsal import Course, Phase, Result, State
from tests.hmi.record_parts import NOON_UTC


def _day(shape: Callable[[float], float]) -> tuple[float, ...]:
    return tuple(round(shape(step / 288.0), 1) for step in range(288))


def _noon(x: float) -> float:
    return max(0.0, math.sin(math.pi * (2.2 * x - 0.6)))


A_DAY = Result(
    start_utc=NOON_UTC,
    step_s=300.0,
    now_mode_id="self_consumption",
    now=Course(
        _day(lambda x: -2600.0 * _noon(x) if x > 0.45 else 60.0),
        _day(lambda x: 600.0 - 2900.0 * _noon(x) * (x < 0.45)),
        _day(lambda x: 55.0 - 60.0 * x + 160.0 * max(0.0, x - 0.3) * (x < 0.7) + 64.0 * (x >= 0.7)),
    ),
    then=Course(
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


class FakeRehearsal:
    """A rehearsal that goes as far as the test wants; with a day of peak shaving to show."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, dict[str, float]]] = []
        self.cancelled = 0
        self.now = State(Phase.DONE, "peak_shaving", {"import_limit_w": 3000.0}, result=(A_DAY,))

    def state(self) -> State:
        return self.now

    def begin(self, mode_id: str, parameters: Mapping[str, float]) -> None:
        self.begun.append((mode_id, dict(parameters)))
        self.now = State(Phase.RUNNING, mode_id, dict(parameters), progress=0.37)

    def cancel(self) -> None:
        self.cancelled += 1
        self.now = State()

    def end(self) -> None:
        """Let the one that runs end well."""
        self.now = msgspec.structs.replace(self.now, phase=Phase.DONE, progress=1.0, result=(A_DAY,))
