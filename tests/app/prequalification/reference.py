"""The reference bench of the tests: the droop of the product on the simulated plant, and no controller.

The droop is written down here again, from the document, so that the verdicts are judged by something of their own.
"""

import functools
import math
from collections.abc import Callable

import msgspec

from app.prequalification.plant import TICK_S, PlantSettings, SimulatedPlant
from app.prequalification.play import Row, play
from app.prequalification.player import Seen
from app.prequalification.sequences import Sequence
from app.prequalification.services import BANDS, Service
from app.prequalification.tso_name import FileName
from app.prequalification.tso_write import Sample, Value
from control.readings import NO_LIMIT

UTC_0 = 1_795_000_020.0
C_W = 1e6
NAME = FileName("BESS1", Service.FCR_N, "Step", "SE3", "UTC", UTC_0, UTC_0, 100)


def droop(service: Service, frequency_hz: float) -> float:
    """Share of C, `+` discharges."""
    if service is Service.FCR_N:
        return min(max((50.0 - frequency_hz) / 0.1, -1.0), 1.0)
    if service is Service.FCR_D_UP:
        return min(max((49.9 - frequency_hz) / 0.4, 0.0), 1.0)
    return -min(max((frequency_hz - 50.1) / 0.4, 0.0), 1.0)


class DroopBench:
    """Droop every `cycle_s`, plant every 10 ms, a row every `row_s`."""

    def __init__(
        self,
        service: Service,
        plant: PlantSettings,
        *,
        cycle_s: float = 0.05,
        share: Callable[[float], float] | None = None,
        capacities: dict[str, float] | None = None,
    ) -> None:
        self.row_s = 0.1
        self._service, self._cycle_s = service, cycle_s
        self._share = share or functools.partial(droop, service)
        self._plant = SimulatedPlant(plant, 50.0)
        word = BANDS[service].file_name
        self._fixed: dict[str, Value] = {
            f"Cap_{word}": C_W / 1e6,
            f"ContMode_{word}": word.upper() + "1",
            "CalcBaseline": 0.0,
            **(capacities or {}),
        }

    def turn(self, frequency_hz: Callable[[float], float], t_s: float) -> Row:
        now_hz = frequency_hz(t_s)
        values = {
            **self._fixed,
            "InsAcPow": self._plant.power_w / 1e6,
            "GridFreq": 50.0,
            "ApplFreqSig": now_hz,
            "SOC": self._plant.soc_pct,
        }
        for part in range(round(self.row_s / self._cycle_s)):
            asked_hz = frequency_hz(t_s + part * self._cycle_s)
            self._plant.advance(C_W * self._share(asked_hz), round(self._cycle_s / TICK_S))
        return Row(Sample(UTC_0 + t_s, values), Seen())


def run(
    sequence: Sequence,
    *,
    dead_time_s: float = 0.3,
    lag_s: float = 0.1,
    ramp: float = NO_LIMIT,
    cycle_s: float = 0.05,
    share: Callable[[float], float] | None = None,
    capacities: dict[str, float] | None = None,
) -> tuple[FileName, list[Sample]]:
    """Rows of a test on a plant; `ramp` in C/s."""
    ramp_w_per_s = ramp if math.isclose(ramp, NO_LIMIT) else ramp * C_W
    plant = PlantSettings(dead_time_s, lag_s, ramp_w_per_s, 10 * C_W)
    bench = DroopBench(sequence.service, plant, cycle_s=cycle_s, share=share, capacities=capacities)
    name = msgspec.structs.replace(NAME, service=sequence.service, test=sequence.test_id)
    return name, play(sequence, bench)
