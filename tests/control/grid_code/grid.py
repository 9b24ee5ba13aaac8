"""A house on a grid whose frequency and voltage the test sets."""

import msgspec

from control.grid_code import build
from control.grid_code.model import Connection, ConnectionMemory, GridCodeSettings
from control.grid_code.presets import Data
from control.readings import PhaseReading, Readings
from control.record import CycleRecord
from control.settings import Settings
from tests.control.plant import House, settings

RATED_W = 5000.0


def coded(preset: str = "en_50549_1", **own: Data) -> GridCodeSettings:
    """Settings of a preset for the house of 5 kW; `over_frequency__start_hz=50.3` overrides a value."""
    values = build.merged(preset, {key.replace("__", "."): value for key, value in own.items()})
    return build.settings(preset, values, rated_w=RATED_W, rated_charge_w=RATED_W, nominal_voltage_v=230.0)


class Grid(House):
    """The house with a grid of its own; connected at once unless `waits`."""

    def __init__(
        self, code: GridCodeSettings, site: Settings | None = None, *, waits: bool = False, **more: float
    ) -> None:
        site = settings() if site is None else site
        super().__init__(msgspec.structs.replace(site, grid_code=(code,)), **more)
        self.hz = [code.nominal_hz]
        self.pu: tuple[float, ...] = (1.0, 1.0, 1.0)
        if not waits:
            known = msgspec.structs.replace(self.memory.grid_code, connection=ConnectionMemory(Connection.CONNECTED))
            self.memory = msgspec.structs.replace(self.memory, grid_code=known)
            self.run(3.0)

    def readings(self) -> Readings:
        """What the hardware would hand in now."""
        base = super().readings()
        wiggle = self.memory.cycle % 2 * 1e-7
        phases = tuple(PhaseReading(230.0 * pu + wiggle, 1.0, 100.0, 0.0) for pu in self.pu)
        hz = self.hz[0] if self.hz else None
        return msgspec.structs.replace(
            base,
            meters=tuple(msgspec.structs.replace(meter, phases=phases, frequency_hz=hz) for meter in base.meters),
            inverters=tuple(msgspec.structs.replace(unit, phases=phases, frequency_hz=hz) for unit in base.inverters),
        )

    def run(self, seconds: float) -> CycleRecord:
        """Run cycles of 100 ms, of 500 ms where nothing but waiting happens."""
        dt_s = 0.5 if seconds >= 100.0 else 0.1
        for _ in range(round(seconds / dt_s)):
            self.cycle(dt_s=dt_s)
        return self.records[-1]

    @property
    def final_w(self) -> float:
        """The set-point of the last cycle."""
        return self.records[-1].chain.final.active_power_w

    def at(self, hz: float, seconds: float = 0.1) -> CycleRecord:
        """Run at a frequency."""
        self.hz = [hz]
        return self.run(seconds)
