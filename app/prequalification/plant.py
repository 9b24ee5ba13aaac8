"""The simulated plant of a prequalification: dead time, first-order lag, ramp limit, and a reservoir without losses."""

import math
from collections import deque

import msgspec

from control.readings import NO_LIMIT

TICK_S = 0.01


class PlantSettings(msgspec.Struct, frozen=True):
    """What makes a plant slow, and how much is in it."""

    dead_time_s: float = 0.3
    """From the command to the first effect: line, inverter, its own cycle."""
    lag_s: float = 0.1
    """Time constant of what follows."""
    ramp_w_per_s: float = NO_LIMIT
    energy_wh: float = 1e6
    """Usable between 0 and 100 %."""


class SimulatedPlant:
    """Battery and inverter, 10 ms a tick."""

    def __init__(self, settings: PlantSettings, soc_pct: float) -> None:
        self.settings = settings
        self.power_w = 0.0
        """Delivered now, `+` discharges."""
        self.energy_wh = settings.energy_wh * soc_pct / 100
        self._on_the_way = deque([0.0] * round(settings.dead_time_s / TICK_S))
        self._share = 1.0 - math.exp(-TICK_S / settings.lag_s) if settings.lag_s > 0 else 1.0

    @property
    def soc_pct(self) -> float:
        """Charge now, %."""
        return 100 * self.energy_wh / self.settings.energy_wh

    def advance(self, command_w: float, ticks: int) -> None:
        """Move on by some ticks with the command in force; an empty or full reservoir holds the power at 0."""
        most_w = self.settings.ramp_w_per_s * TICK_S
        power_w, total_w = self.power_w, 0.0
        for _ in range(ticks):
            self._on_the_way.append(command_w)
            change_w = (self._on_the_way.popleft() - power_w) * self._share
            power_w += min(max(change_w, -most_w), most_w)
            total_w += power_w
        left_wh = self.energy_wh - total_w * TICK_S / 3600
        if 0.0 <= left_wh <= self.settings.energy_wh:
            self.power_w, self.energy_wh = power_w, left_wh
        else:
            self.power_w = 0.0
