"""Household of the Richardson time-use model at one minute, and the search for a typical day of it."""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import richardsonpy
from richardsonpy.classes import appliance as richardson_appliance
from richardsonpy.classes import lighting as richardson_lighting
from richardsonpy.classes.occupancy import Occupancy
from richardsonpy.classes.stochastic_el_load_wrapper import ElectricityProfile

from simulator.days.build.progress import say
from simulator.days.build.series import DAY_MIN, Floats
from simulator.days.build.weather import MONTH

HOUSE_FIRST_SEED: Final = 0
HOUSE_OCCUPANTS: Final = 4
HOUSE_ANNUAL_KWH: Final = 4_000.0
HOUSE_APPLIANCE_SHARE: Final = 0.91  # richardsonpy's own split: the other 9 % are lighting
HOUSE_BULB_SET: Final = 3


@dataclass(frozen=True, slots=True)
class HouseMinutes:
    """Day of the Richardson model at one minute: per appliance and per lamp, in W."""

    seed: int
    names: tuple[str, ...]
    standby_w: tuple[float, ...]
    appliance_w: Floats
    lamp_w: Floats

    def total_w(self) -> Floats:
        """Power of the house at each minute."""
        return self.appliance_w.sum(axis=0) + self.lamp_w.sum(axis=0)


def appliance_names(table: Path) -> tuple[str, ...]:
    """Names in the order of richardsonpy's appliance table."""
    with table.open(encoding="utf-8") as lines:
        rows = list(csv.reader(lines, delimiter=";"))[1:]
    return tuple(row[1] for row in rows)


def run_appliances(occupancy: npt.NDArray[np.int64], appliances: Any, activity: Sequence[Sequence[float]]) -> Floats:
    """Minutes of all appliances, with the activity that each of them really belongs to.

    richardsonpy 0.2.3 looks up row `5 * occupants + activity` of its activity table, which has six rows for each
    number of occupants (the table's first two columns say so): laundry then follows the hours of cooking or cleaning.
    Here the appliances of one activity at a time are run with a table that has the right rows at those places.
    """
    owned = [row[0] for row in appliances.data]
    nothing = [0.0] * len(activity[0])
    total_w = np.zeros((len(owned), DAY_MIN))
    for profile in sorted({int(row[8]) for row in appliances.data}):
        table = [nothing] * len(activity)
        if profile < 6:
            for row in activity:
                if int(row[1]) == profile:
                    table[5 * int(row[0]) + profile] = row
        for row, has in zip(appliances.data, owned, strict=True):
            row[0] = has if int(row[8]) == profile else 0.0
        total_w += np.asarray(
            richardson_appliance.run_application_simulation(occupancy, appliances, table, MONTH), dtype=np.float64
        )
    for row, has in zip(appliances.data, owned, strict=True):
        row[0] = has
    return total_w


def simulate_house(seed: int, irradiance_w_m2: Floats) -> HouseMinutes:
    """One working day of the Richardson model."""
    inputs = Path(richardsonpy.__file__).parent / "inputs"
    random.seed(seed)
    occupancy = Occupancy(HOUSE_OCCUPANTS, initial_day=2, nb_days=1).occupancy
    appliances = richardson_appliance.Appliances(
        str(inputs / "Appliances.csv"), annual_consumption=HOUSE_APPLIANCE_SHARE * HOUSE_ANNUAL_KWH
    )
    lamps = richardson_lighting.load_lighting_profile(str(inputs / "LightBulbs.csv"), HOUSE_BULB_SET)
    model = ElectricityProfile(appliances, lamps)
    lamp_w = richardson_lighting.run_lighting_simulation(occupancy, lamps, irradiance_w_m2, model.lighting_config)
    appliance_w = run_appliances(occupancy, appliances, model.activity_statistics["wd"])
    return HouseMinutes(
        seed=seed,
        names=appliance_names(inputs / "Appliances.csv"),
        standby_w=tuple(float(row[0] * row[5]) for row in appliances.data),
        appliance_w=appliance_w,
        lamp_w=np.asarray(lamp_w, dtype=np.float64),
    )


def looks_like_a_working_day(day: HouseMinutes) -> bool:
    """Whether a home owner would know the day: quiet night, breakfast, dinner, one wash; not a freak."""
    total = day.total_w()

    def mean_w(from_h: float, to_h: float) -> float:
        return float(total[int(60 * from_h) : int(60 * to_h)].mean())

    def runs(name: str, from_h: float = 0.0, to_h: float = 24.0) -> int:
        row = day.names.index(name)
        above = day.appliance_w[row] > day.standby_w[row]
        starts = np.flatnonzero(above & ~np.concatenate([[False], above[:-1]]))
        return int(((starts >= 60 * from_h) & (starts < 60 * to_h)).sum())

    night_w, breakfast_w, dinner_w = mean_w(0.5, 5.5), mean_w(6.25, 8.75), mean_w(17.0, 21.5)
    hot = ("Hob", "Oven", "Microwave")
    return (
        9.0 < total.sum() / 60_000.0 < 15.0
        and total.max() < 8_000.0
        and night_w < 250.0
        and breakfast_w > max(2.0 * night_w, 400.0)
        and dinner_w > max(1.4 * mean_w(9.0, 16.0), 700.0)
        and mean_w(22.75, 24.0) < 450.0
        and runs("Kettle", 6.0, 9.0) >= 1
        and 3 <= runs("Kettle") <= 9
        and runs("Hob", 16.5, 20.0) + runs("Oven", 16.5, 20.0) >= 1
        and sum(runs(name, 0.0, 6.0) + runs(name, 20.5) for name in hot) == 0
        and 1 <= runs("Dish washer") + runs("Washing machine") <= 2
        and runs("Tumble dryer") == 0
        and runs("TV 1", 18.0, 22.0) >= 1
    )


def find_house(irradiance_w_m2: Floats) -> HouseMinutes:
    """First seed whose day looks like a working day."""
    for seed in range(HOUSE_FIRST_SEED, HOUSE_FIRST_SEED + 5_000):
        if seed % 50 == 0:
            say(f"house: trying seed {seed} and up for a day with breakfast, dinner and one wash")
        day = simulate_house(seed, irradiance_w_m2)
        if looks_like_a_working_day(day):
            say(f"house: seed {seed} is such a day")
            return day
    raise RuntimeError("no seed gives a working day")
