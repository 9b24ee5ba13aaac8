"""What `provenance.json` tells: sources and terms, what is real, and facts of the days."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Sequence
from importlib import metadata
from typing import Any, Final

import numpy as np

from simulator.days.build.pack import Track
from simulator.days.build.richardson import HOUSE_ANNUAL_KWH, HOUSE_BULB_SET, HOUSE_OCCUPANTS
from simulator.days.build.weather import LOAD_DATE, PVLIB_SDIST, TMY_MEMBER, TMY_SHA256

HONESTY: Final = {
    "real": [
        (
            "The hourly irradiance and temperature are satellite and reanalysis values of days in May 2008. The three "
            "days were picked by hand; 17, 18 and 20 May have hours without irradiance in the file and were avoided."
        ),
        "Sun position and the clear sky's course are physics at one second.",
        (
            "The house's minute-by-minute runs of each appliance are those of the published Richardson time-use model "
            "(itself a stochastic model, calibrated on British households)."
        ),
        (
            "The shop's energy over the day and its course over quarter hours are the BDEW profile G4, an average of "
            "many German shops."
        ),
    ],
    "synthesised": [
        (
            "Clouds at one second: the source has one value an hour. The clear-sky indices of beam and diffuse are "
            "interpolated between the hours (monotone cubic) and a seeded random field (three summed wanders of 45 s, "
            "4 min and 15 min, thresholded, with soft edges) then moves the beam between full and none so that each "
            "clock hour keeps its beam energy. Diffuse wanders by 2 to 13 % and is brighter beside cloud edges, with "
            "its hourly mean kept. Ramp rates are plausible, not measured. An index above 1.05 (beam, at a low sun) is "
            "cut to it."
        ),
        (
            "The modules: 30 degrees tilt, south, Hay-Davies sky, Faiman cell temperature with 300 s inertia, -0.35 % "
            "per K, 7.8 % losses, 97 % inverter without a power limit below 1.16 W per W of peak power."
        ),
        (
            "The house below one minute: the second of each switching, inrush, thermostats, drum and heater patterns. "
            "Each run keeps its energy. On powers of cycled elements are therefore above the source's mean powers."
        ),
        (
            "The house's seed is the first for which the day has a quiet night, a breakfast, a dinner and one wash or "
            "two; it was chosen to be typical and says nothing about spread."
        ),
        (
            "All devices of the shop. Their half-hourly mean is taken off the profile, the rest is smooth; "
            "the day's energy is kept exactly, quarter hours deviate as stated."
        ),
        "The phase of every device, and the shares of the shop's smooth rest.",
        "No measurement noise, reactive power or harmonics.",
    ],
}


def load_facts(tracks: Sequence[Track], source: dict[str, Any]) -> dict[str, Any]:
    """What is told of a load day, from the numbers as they are stored."""
    stored = np.array([track.raw() * track.scale for track in tracks])
    total = stored.sum(axis=0)
    energy_wh = float(total.sum()) / 3600.0
    source_wh = float(source["source_energy_wh"])
    return {
        "date": LOAD_DATE,
        "energy_wh": round(energy_wh, 6),
        "energy_by_phase_wh": [round(float(phase.sum()) / 3600.0, 6) for phase in stored],
        "energy_minus_source_percent": round(100.0 * (energy_wh / source_wh - 1.0), 4),
        "peak_w": float(total.max()),
        "lowest_w": float(total.min()),
        "peak_of_a_quarter_hour_w": round(float(total.reshape(96, 900).mean(axis=1).max()), 1),
        "steps_above_1_kw_in_1_s": int((np.abs(np.diff(total)) > 1000.0).sum()),
    } | source


def sources(linke_turbidity: float) -> dict[str, Any]:
    """Where everything comes from and under which terms."""

    def version(package: str) -> str:
        return metadata.version(package)

    return {
        "weather": {
            "what": "typical meteorological year 2005-2023, hourly: irradiance PVGIS-SARAH3, other quantities ERA5",
            "place": "45.0 N, 8.0 E, 250 m (Piedmont, Italy)",
            "file": f"{TMY_MEMBER} in {PVLIB_SDIST} on PyPI",
            "file_sha256": TMY_SHA256,
            "month_used": "May, which this typical year takes from 2008",
            "licence": "PVGIS (c) European Union, 2001-2025; reuse with acknowledgement under the European "
            "Commission's reuse policy (Decision 2011/833/EU, CC BY 4.0); the file has no licence text of its own",
            "local_time": "UTC+2 (central European summer time)",
            "linke_turbidity_fitted_to_the_clear_day": linke_turbidity,
        },
        "pvlib": {"version": version("pvlib"), "licence": "BSD-3-Clause", "used_for": "reading, sun, sky, modules"},
        "richardsonpy": {
            "version": version("richardsonpy"),
            "licence": "GPL-3.0 (run at build time only; neither its code nor its tables are in this folder)",
            "used_for": "occupancy, appliances and lamps of the house at one minute (Richardson et al., CREST)",
            "parameters": {
                "occupants": HOUSE_OCCUPANTS,
                "annual_kwh_for_calibration": HOUSE_ANNUAL_KWH,
                "lamp_set": HOUSE_BULB_SET,
                "day": "working day in May",
                "irradiance_for_the_lamps": "that of pv_mixed",
            },
            "corrected": "version 0.2.3 reads row 5 * occupants + activity of an activity table that has 6 rows for "
            "each number of occupants; it is called here once for each activity with the rows put where it looks",
        },
        "demandlib": {
            "version": version("demandlib"),
            "licence": "MIT",
            "used_for": "BDEW standard load profile G4 (shop, hairdresser) of the 1999 set, working day, transition "
            "season, at a quarter of an hour",
        },
        "numpy": {"version": version("numpy")},
        "pandas": {"version": version("pandas")},
        "scipy": {"version": version("scipy")},
        "python": {"version": f"{sys.version_info.major}.{sys.version_info.minor}"},
        "zlib": {"version": zlib.ZLIB_RUNTIME_VERSION},
    }
