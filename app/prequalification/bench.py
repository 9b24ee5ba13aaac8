"""The real controller on a simulated plant: readings in, `control.cycle.step`, commands out, in virtual time.

The frequency comes in as on a site under test: as a test signal, while the service is sold and the test mode is on.
"""

import math
from collections.abc import Callable

import msgspec

from app.prequalification.plant import TICK_S, SimulatedPlant
from app.prequalification.play import Row
from app.prequalification.player import Seen
from app.prequalification.sequences import Sequence
from app.prequalification.services import NOMINAL_HZ, Service
from app.prequalification.tso_write import Sample
from app.prequalification.unit import BATTERY, DC_V, INVERTER, METER, UnitUnderTest, settings_of
from app.prequalification.verdict_limited import NEM_POWER
from app.telemetry import values
from control.cycle import initial, step
from control.memory import Persistent
from control.readings import (
    BatteryReading,
    CellExtremesReading,
    DeviceState,
    FrequencySample,
    FrequencySource,
    Instant,
    InverterReading,
    MeterReading,
    PhaseReading,
    Readings,
)
from control.record import CycleRecord
from control.requests import Origin, Request, Role, SetServiceVolumes, Source, TestFrequency
from control.services.book import QUARTER_S
from control.services.info import ServiceInfo
from control.services.volume import Volume

ORIGIN_S = 1000.0
WARM_S = 30.0
"""Longest time from the start to the first delivery."""
HOURS = 24.0
"""Sold and in test mode for so long: longer than any test."""
NEM_ENABLE_MIN = {Service.FCR_D_UP: 20.0, Service.FCR_D_DOWN: 20.0}
"""Endurance below which NEM starts (Table 11)."""
SELLING_SOC_PCT = {Service.FCR_N: 50.0, Service.FCR_D_UP: 90.0, Service.FCR_D_DOWN: 10.0, Service.FFR: 90.0}
"""Charge at which the service is sold: its energy must be there then."""
_CELLS = CellExtremesReading(3.30, 3.31, 24.0, 26.0)


class BenchError(Exception):
    """The controller does not deliver what was asked for; in one sentence."""


class ControllerBench:
    """One controller with one plant, for one test.

    Raises:
        BenchError: The service is not taken, or not delivered.
    """

    def __init__(self, unit: UnitUnderTest, sequence: Sequence, start_utc: float) -> None:
        self.row_s = unit.cycle_s
        self._unit = unit
        self._fast_s = unit.fast_s or unit.cycle_s
        self._plant = SimulatedPlant(unit.plant, SELLING_SOC_PCT[unit.service])
        self._memory = initial(settings_of(unit), Persistent())
        self._at_s = ORIGIN_S - WARM_S
        self._utc_s = start_utc - ORIGIN_S
        self._command_w = 0.0
        self._flat = PhaseReading(230.0, 0.0, 0.0, 0.0)
        self._warm_up()
        if sequence.stretches:
            self._plant.energy_wh = unit.plant.energy_wh * sequence.start_soc_pct / 100

    def turn(self, frequency_hz: Callable[[float], float], t_s: float) -> Row:
        """Step the controller at `t_s`, and let the plant follow until the next row."""
        record = self._step(frequency_hz(t_s))
        fast = 1
        while fast * self._fast_s < self.row_s - 1e-9:
            self._step(frequency_hz(t_s + fast * self._fast_s))
            fast += 1
        found = values(record, record.services, in_test=True)
        return Row(Sample(record.at.at_utc, found), self._seen(self._info(record)))

    def _step(self, frequency_hz: float, *requests: Request) -> CycleRecord:
        now = Instant(round(self._at_s, 6), round(self._at_s + self._utc_s, 6))
        self._memory, record = step(self._memory, self._readings(frequency_hz, now.at_s), requests, now)
        for command in record.commands:
            self._command_w = command.active_power_w
        self._plant.advance(self._command_w, round(self._fast_s / TICK_S))
        self._at_s += self._fast_s
        return record

    def _readings(self, frequency_hz: float, at_s: float) -> Readings:
        power_w = self._plant.power_w
        wiggle = math.floor(at_s * 10) % 7 / 1000
        return Readings(
            meters=(MeterReading(METER, at_s, -power_w + wiggle, 0.0, NOMINAL_HZ, (self._flat,) * 3),),
            inverters=(
                InverterReading(
                    INVERTER,
                    at_s,
                    DeviceState.RUNNING,
                    power_w,
                    0.0,
                    NOMINAL_HZ,
                    (self._flat,) * 3,
                    DC_V,
                    power_w / DC_V,
                    power_w,
                    35.0,
                    setpoint_readback_w=self._command_w,
                    dead_man_armed=True,
                ),
            ),
            batteries=(self._battery(power_w, at_s),),
            test_frequency=(FrequencySample(frequency_hz, at_s, FrequencySource.SIMULATED),),
        )

    def _battery(self, power_w: float, at_s: float) -> BatteryReading:
        most_a = 10 * self._unit.capacity_w / DC_V
        return BatteryReading(
            BATTERY, at_s, self._plant.soc_pct, DC_V, power_w / DC_V, most_a, most_a, 99.0, 25.0, cells=_CELLS
        )

    def _warm_up(self) -> None:
        """Run until the unit is up, sell the service, switch the test mode on, and wait for the delivery."""
        origin = Origin(Source.SYSTEM, Role.SERVICE, "prequalification", "prequalify")
        start_utc = (self._at_s + self._utc_s) // QUARTER_S * QUARTER_S
        end_utc = start_utc + HOURS * 3600.0
        volumes = tuple(
            Volume(product.value, start_utc, end_utc, capacity_w) for product, capacity_w in self._unit.sold.items()
        )
        asked: tuple[Request, ...] = (
            SetServiceVolumes(origin, volumes),
            TestFrequency(origin, enabled=True, minutes=HOURS * 60.0 - 1),
        )
        refused, waiting, record = "", True, None
        while self._at_s < ORIGIN_S - 1e-6:
            ready = waiting and self._at_s > ORIGIN_S - WARM_S / 2
            record = self._step(NOMINAL_HZ, *(asked if ready else ()))
            waiting = waiting and not ready
            refused = next((answer.text for answer in record.answers if not answer.accepted), refused)
        if refused:
            raise BenchError(f"the controller refuses to sell the service: {refused}")
        if record is None or not self._info(record).status:
            why = self._info(record).why if record is not None else ""
            raise BenchError(f"the controller does not deliver the service: {why or 'no reason given'}")

    def _info(self, record: CycleRecord) -> ServiceInfo:
        return next(info for info in record.services if info.product == self._unit.service.value)

    def _seen(self, info: ServiceInfo) -> Seen:
        return seen(info, self._unit.service, self._unit.capacity_w)


def seen(info: ServiceInfo, service: Service, capacity_w: float) -> Seen:
    """Return what a step of the test may wait for."""
    full_w = NEM_POWER.get(service, 1.0) * capacity_w
    would = info.endurance_min < NEM_ENABLE_MIN.get(service, 0.0)
    return Seen(nem=info.nem, nem_share=abs(info.nem_w) / full_w, aem=info.aem, nem_would_start=would)


def moved(unit: UnitUnderTest, **plant: float) -> UnitUnderTest:
    """Return a unit with another plant."""
    return msgspec.structs.replace(unit, plant=msgspec.structs.replace(unit.plant, **plant))
