"""A rack of LFP cells in the simplest physics that has a full and an empty end, seen through imperfect sensors."""

from bisect import bisect_right
from typing import Any

from control.battery.care import tallied
from control.battery.cell import compensated
from control.battery.look import Surroundings, looked
from control.battery.memory import RackInfo, RackMemory, Tally
from control.battery.report import info_of
from control.battery.settings import RackCare, SocSettings
from control.model import Battery, CellExtremes
from control.readings import Instant

CAPACITY_AH = 200.0
CELLS = 16
RATED_WH = CAPACITY_AH * CELLS * 3.2
OCV = ((0.0, 2.70), (0.02, 2.92), (0.1, 3.18), (0.2, 3.235), (0.5, 3.293), (0.7, 3.326), (0.95, 3.34), (1.0, 3.45))
_KNEES = [soc for soc, _ in OCV]
RESISTANCE_OHM = 0.0005
CARE = RackCare("battery1", soc=SocSettings(capacity_ah=CAPACITY_AH))


def ocv_v(soc: float) -> float:
    """Resting cell voltage over state of charge, 0 to 1."""
    index = min(max(bisect_right(_KNEES, soc), 1), len(OCV) - 1)
    (low, low_v), (high, high_v) = OCV[index - 1], OCV[index]
    return low_v + (high_v - low_v) * (soc - low) / (high - low)


class Rack:
    """True charge, and a BMS that measures current with a bias and keeps a SOC of its own."""

    def __init__(
        self,
        soc_pct: float = 100.0,
        *,
        charge_gain: float = 1.0,
        discharge_gain: float = 1.0,
        offset_a: float = 0.0,
        bms_drift_pct_per_day: float = 0.0,
        true_ah: float = CAPACITY_AH,
    ) -> None:
        self.charge_ah = true_ah * soc_pct / 100.0
        self.true_ah = true_ah
        self.charge_gain, self.discharge_gain, self.offset_a = charge_gain, discharge_gain, offset_a
        self.drift = bms_drift_pct_per_day
        self.bms_error_pct = 0.0
        self.current_a = 0.0

    @property
    def soc_pct(self) -> float:
        """The truth."""
        return 100.0 * self.charge_ah / self.true_ah

    def step(self, wanted_a: float, dt_s: float) -> None:
        """Let a current flow (`+` discharge); the charge current tapers at 3.452 V, the discharge ends at 2.8 V."""
        rest_v = ocv_v(self.charge_ah / self.true_ah)
        self.current_a = min(
            max(wanted_a, (rest_v - 3.452) / RESISTANCE_OHM), max((rest_v - 2.8) / RESISTANCE_OHM, 0.0)
        )
        self.charge_ah -= self.current_a * dt_s / 3600.0
        self.bms_error_pct += self.drift * dt_s / 86400.0

    def battery(self, **changes: Any) -> Battery:
        """What the controller sees."""
        gain = self.discharge_gain if self.current_a > 0 else self.charge_gain
        cell_v = ocv_v(self.charge_ah / self.true_ah) - self.current_a * RESISTANCE_OHM
        values: dict[str, Any] = {
            "device_id": "battery1",
            "age_s": 0.0,
            "soc_pct": 0.0,
            "soh_pct": (),
            "voltage_v": cell_v * CELLS,
            "current_a": self.current_a * gain + self.offset_a,
            "power_w": 0.0,
            "temperature_c": (),
            "max_charge_current_a": 100.0,
            "max_discharge_current_a": 100.0,
            "charge_allowed": True,
            "discharge_allowed": True,
            "cells": (CellExtremes(cell_v - 0.002, cell_v + 0.002, 22.0, 24.0, "", "", "", ""),),
            "capacity_wh": RATED_WH,
            "alarms": (),
            "warnings": (),
            "bms_soc_pct": float(round(min(max(self.soc_pct + self.bms_error_pct, 0.0), 100.0))),
        }
        return Battery(**(values | changes))


class Watch:
    """A controller that looks at a rack once a step."""

    def __init__(self, rack: Rack, care: RackCare = CARE) -> None:
        self.rack, self.care = rack, care
        self.memory: RackMemory | None = None
        self.tally: Tally | None = None
        self.at_s = 1000.0
        self.utc_0 = 1_795_000_000.0
        self.grid_present = True
        self.rooms_w: dict[str, float] = {"battery1": 5000.0}
        self.nobody_asked = False
        self.alarm_keys: frozenset[str] = frozenset()
        self.texts: list[str] = []

    @property
    def state(self) -> RackMemory:
        assert self.memory is not None
        return self.memory

    @property
    def soc_pct(self) -> float:
        return self.state.soc.soc_pct

    def around(self) -> Surroundings:
        now = Instant(self.at_s, self.utc_0 + self.at_s)
        return Surroundings(now, self.grid_present, self.nobody_asked, self.alarm_keys, self.rooms_w)

    def info(self) -> RackInfo:
        return info_of(self.state, self.rack.battery(), self.care, self.around())

    def step(self, current_a: float = 0.0, dt_s: float = 1.0, **changes: Any) -> None:
        self.rack.step(current_a, dt_s)
        self.at_s += dt_s
        battery = compensated(self.rack.battery(**changes), self.care.cell)
        self.tally = tallied(self.tally, battery, self.at_s)
        self.memory, texts = looked(self.memory, battery, self.tally, self.care, self.around())
        self.tally = Tally(self.tally.seen_at_s, self.tally.current_a)
        self.texts += texts

    def run(self, seconds: float, current_a: float = 0.0, dt_s: float = 1.0, **changes: Any) -> None:
        for _ in range(round(seconds / dt_s)):
            self.step(current_a, dt_s, **changes)

    def charge_full(self) -> None:
        """Charge until full is found."""
        while not self.state.ends.full:
            self.step(-80.0, 10.0)

    def discharge_empty(self) -> None:
        """Discharge until empty is found."""
        while not self.state.ends.empty:
            self.step(80.0, 10.0)
