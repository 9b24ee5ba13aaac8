"""Photovoltaic days: weather, clouds and modules put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd
from scipy.interpolate import PchipInterpolator

from simulator.days.build.clouds import cloud_free_index, diffuse_variation, sun_through_clouds
from simulator.days.build.modules import module_output
from simulator.days.build.pack import Track
from simulator.days.build.progress import say
from simulator.days.build.series import DAY_S, SECONDS, Floats, hourly
from simulator.days.build.weather import IRRADIANCE_OFFSET_S, PV_DATES, clear_sky, hours_around, local_midnight

CLOUD_SEEDS: Final = {"pv_clear": 805, "pv_mixed": 1305, "pv_overcast": 2905}


@dataclass(frozen=True, slots=True)
class PvResult:
    """One photovoltaic day and what is told of it."""

    tracks: tuple[Track, Track]
    horizontal_w_m2: Floats
    facts: dict[str, Any]


def build_pv(name: str, tmy: pd.DataFrame, linke_turbidity: float) -> PvResult:
    """Photovoltaic day at one second out of the hours of the typical year."""
    say(f"{name}: sun, clouds and modules over 86 400 s")
    rng = np.random.default_rng(CLOUD_SEEDS[name])
    cut, since_s = hours_around(tmy, PV_DATES[name])
    seen = clear_sky(cut.index + pd.Timedelta(seconds=IRRADIANCE_OFFSET_S), linke_turbidity)
    if (cut["ghi"].to_numpy()[seen.apparent_zenith_deg < 80.0] <= 0.0).any():
        raise ValueError(f"the weather of {PV_DATES[name]} has hours without data (17, 18 and 20 May do)")
    sunny = seen.apparent_zenith_deg < 85.0
    seen_s = since_s[sunny] + IRRADIANCE_OFFSET_S
    in_day = (seen_s > 0.0) & (seen_s < DAY_S)
    seen_s = seen_s[in_day]
    beam_ratio = (cut["dni"].to_numpy()[sunny] / seen.beam_w_m2[sunny])[in_day]
    diffuse_ratio = (cut["dhi"].to_numpy()[sunny] / seen.diffuse_w_m2[sunny])[in_day]
    beam_index = cloud_free_index(beam_ratio, seen_s, 1.05)
    diffuse_index = cloud_free_index(diffuse_ratio, seen_s, 8.0)

    times = pd.date_range(local_midnight(PV_DATES[name]), periods=DAY_S, freq="s")
    sky = clear_sky(times, linke_turbidity)
    cosine = np.clip(np.cos(np.radians(sky.apparent_zenith_deg)), 0.0, None)
    clear_horizontal = sky.beam_w_m2 * cosine
    through = sun_through_clouds(rng, beam_index, clear_horizontal)
    diffuse = diffuse_index * sky.diffuse_w_m2 * diffuse_variation(rng, through, beam_index)
    beam = through * sky.beam_w_m2
    air_c = PchipInterpolator(since_s, cut["temp_air"].to_numpy())
    wind_m_s = np.interp(SECONDS, since_s, cut["wind_speed"].to_numpy())
    output, in_plane = module_output(sky, beam, diffuse, air_c(SECONDS), wind_m_s)
    horizontal = beam * cosine + diffuse

    smooth = beam_index * clear_horizontal + diffuse_index * sky.diffuse_w_m2
    source = cut["ghi"].to_numpy()[(since_s >= 0.0) & (since_s < DAY_S)]
    output_track = Track(output, 1, 1e-4, 0.0)
    ambient_track = Track(air_c(np.arange(0.0, DAY_S + 1.0, 60.0)), 60, 0.01, -100.0)
    stored = output_track.raw() * 1e-4
    facts = {
        "date_of_the_typical_year": PV_DATES[name],
        "seed": CLOUD_SEEDS[name],
        "yield_wh_per_wp": round(float(stored.sum()) / 3600.0, 6),
        "peak_w_per_wp": round(float(stored.max()), 4),
        "largest_fall_in_10_s_w_per_wp": round(float(-(stored[10:] - stored[:-10]).min()), 4),
        "largest_rise_in_10_s_w_per_wp": round(float((stored[10:] - stored[:-10]).max()), 4),
        "in_plane_irradiation_wh_per_m2": round(float(in_plane.sum()) / 3600.0, 1),
        "horizontal_irradiation_wh_per_m2": {
            "sum_of_the_24_source_values_of_one_hour_each": round(float(source.sum()), 1),
            "index_interpolated_without_clouds": round(float(smooth.sum()) / 3600.0, 1),
            "as_built_with_clouds": round(float(horizontal.sum()) / 3600.0, 1),
            "largest_miss_of_an_hour_by_clouds_w_per_m2": round(
                float(np.abs(hourly(horizontal) - hourly(smooth)).max()), 2
            ),
        },
        "ambient_c_lowest": round(float(ambient_track.course.min()), 2),
        "ambient_c_highest": round(float(ambient_track.course.max()), 2),
    }
    return PvResult((output_track, ambient_track), horizontal, facts)
