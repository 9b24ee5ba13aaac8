"""Modules and inverter: from the sky's irradiance to AC output per W of peak power."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import pvlib
from scipy.signal import lfilter

from simulator.days.build.series import Floats
from simulator.days.build.weather import Sky

TILT_DEG: Final = 30.0
AZIMUTH_DEG: Final = 180.0
POWER_COEFFICIENT_PER_K: Final = -0.0035
INVERTER_EFFICIENCY: Final = 0.97
MODULE_TIME_CONSTANT_S: Final = 300.0


def module_output(
    sky: Sky, beam_w_m2: Floats, diffuse_w_m2: Floats, air: Floats, wind: Floats
) -> tuple[Floats, Floats]:
    """AC output per W of peak power, and the irradiance in the plane of the modules in W/m2."""
    cosine = np.clip(np.cos(np.radians(sky.apparent_zenith_deg)), 0.0, None)
    plane = pvlib.irradiance.get_total_irradiance(
        TILT_DEG,
        AZIMUTH_DEG,
        sky.apparent_zenith_deg,
        sky.azimuth_deg,
        beam_w_m2,
        beam_w_m2 * cosine + diffuse_w_m2,
        diffuse_w_m2,
        dni_extra=sky.extraterrestrial_w_m2,
        model="haydavies",
        albedo=0.2,
    )
    angle = pvlib.irradiance.aoi(TILT_DEG, AZIMUTH_DEG, sky.apparent_zenith_deg, sky.azimuth_deg)
    through_glass = pvlib.iam.marion_diffuse("physical", TILT_DEG)
    effective = (
        plane["poa_direct"] * pvlib.iam.physical(angle)
        + plane["poa_sky_diffuse"] * through_glass["sky"]
        + plane["poa_ground_diffuse"] * through_glass["ground"]
    )
    effective = np.nan_to_num(np.asarray(effective, dtype=np.float64))
    in_plane = np.nan_to_num(np.asarray(plane["poa_global"], dtype=np.float64))
    keep = math.exp(-1.0 / MODULE_TIME_CONSTANT_S)
    felt = lfilter([1.0 - keep], [1.0, -keep], in_plane)
    cell_c = pvlib.temperature.faiman(felt, air, wind)
    dc = pvlib.pvsystem.pvwatts_dc(effective, cell_c, 1.0, POWER_COEFFICIENT_PER_K)
    losses = pvlib.pvsystem.pvwatts_losses(
        soiling=2,
        shading=0,
        snow=0,
        mismatch=2,
        wiring=2,
        connections=0.5,
        lid=1.5,
        nameplate_rating=0,
        age=0,
        availability=0,
    )
    ac = pvlib.inverter.pvwatts(dc * (1.0 - losses / 100.0), 1.2, INVERTER_EFFICIENCY)
    return np.clip(np.nan_to_num(ac), 0.0, None), in_plane
