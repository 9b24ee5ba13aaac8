"""Build the reference days of this folder from public weather and load models.

Run `python -m simulator.days.build --out simulator/days/data` in an environment with `requirements-build.txt`. The
weather file is in pvlib's source distribution only, which pip fetches unless `--pvlib-sdist` names a copy. Every
random draw is seeded: the same package versions on the same machine write the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import math
import random
import struct
import subprocess
import sys
import tarfile
import tempfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import metadata
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pandas as pd
import pvlib
import richardsonpy
from demandlib import bdew
from richardsonpy.classes import appliance as richardson_appliance
from richardsonpy.classes import lighting as richardson_lighting
from richardsonpy.classes.occupancy import Occupancy
from richardsonpy.classes.stochastic_el_load_wrapper import ElectricityProfile
from scipy.interpolate import PchipInterpolator
from scipy.signal import lfilter
from scipy.special import ndtri

Floats = npt.NDArray[np.float64]

DAY_S: Final = 86_400
DAY_MIN: Final = 1_440
SECONDS: Final[Floats] = np.arange(DAY_S, dtype=np.float64)

# ---------------------------------------------------------------------------------------------------- weather source

PVLIB_VERSION: Final = "0.16.1"
PVLIB_SDIST: Final = f"pvlib-{PVLIB_VERSION}.tar.gz"
TMY_MEMBER: Final = f"pvlib-{PVLIB_VERSION}/tests/data/tmy_45.000_8.000_2005_2023.json"
TMY_SHA256: Final = "809a8fcd1ce73caf28913cd86bd98e8acff2f0c908d426ed11c7f0454a15a778"
LATITUDE_DEG: Final = 45.0
LONGITUDE_DEG: Final = 8.0
ALTITUDE_M: Final = 250.0
LOCAL_TIME: Final = "Etc/GMT-2"  # central European summer time, two hours ahead of UTC
IRRADIANCE_OFFSET_S: Final = 0.1761 * 3600.0  # the satellite's scan after the full hour, from the file's own header

PV_DATES: Final = {"pv_clear": "2008-05-08", "pv_mixed": "2008-05-13", "pv_overcast": "2008-05-29"}
LOAD_DATE: Final = "2008-05-13"  # a Tuesday, the day of pv_mixed
MONTH: Final = 5

TILT_DEG: Final = 30.0
AZIMUTH_DEG: Final = 180.0
POWER_COEFFICIENT_PER_K: Final = -0.0035
INVERTER_EFFICIENCY: Final = 0.97
MODULE_TIME_CONSTANT_S: Final = 300.0

# ------------------------------------------------------------------------------------------------------------- seeds

CLOUD_SEEDS: Final = {"pv_clear": 805, "pv_mixed": 1305, "pv_overcast": 2905}
HOUSE_FIRST_SEED: Final = 0
HOUSE_SWITCHING_SEED: Final = 5_000
SHOP_SWITCHING_SEED: Final = 50_000

# ------------------------------------------------------------------------------------------------------------- sites

HOUSE_OCCUPANTS: Final = 4
HOUSE_ANNUAL_KWH: Final = 4_000.0
HOUSE_APPLIANCE_SHARE: Final = 0.91  # richardsonpy's own split: the other 9 % are lighting
HOUSE_BULB_SET: Final = 3

SHOP_ANNUAL_KWH: Final = 120_000.0
SHOP_PROFILE: Final = "g4"
SHOP_OPENS_S: Final = 8.0 * 3600.0
SHOP_CLOSES_S: Final = 18.5 * 3600.0

# --------------------------------------------------------------------------------------------------------- file format

_MAGIC: Final = b"BDAY"
_VERSION: Final = 1
_FILE_HEADER: Final = struct.Struct("<4sBB")
_BLOCK_HEADER: Final = struct.Struct("<HIddI")


@dataclass(frozen=True, slots=True)
class Track:
    """One quantity at even steps, to be stored as 16-bit numbers times `scale` plus `offset`."""

    course: Floats
    step_s: int
    scale: float
    offset: float

    def raw(self) -> npt.NDArray[np.int64]:
        """Numbers as they are stored."""
        return np.rint((self.course - self.offset) / self.scale).astype(np.int64)


def say(text: str) -> None:
    """Print a line of progress at once."""
    print(f"days: {text}", flush=True)


def pack(tracks: Sequence[Track]) -> bytes:
    """Bytes of a data file; its layout is told in the package's docstring."""
    parts = [_FILE_HEADER.pack(_MAGIC, _VERSION, len(tracks))]
    for track in tracks:
        raw = track.raw()
        steps = np.diff(raw, prepend=0)
        if raw.min() < 0 or raw.max() > 65_535 or np.abs(steps).max() > 32_767:
            raise ValueError("a track does not fit 16-bit differences")
        octets = np.frombuffer(steps.astype("<i2").tobytes(), dtype=np.uint8)
        packed = zlib.compress(octets[0::2].tobytes() + octets[1::2].tobytes(), 9)
        parts += [_BLOCK_HEADER.pack(track.step_s, raw.size, track.scale, track.offset, len(packed)), packed]
    return b"".join(parts)


# ------------------------------------------------------------------------------------------------- shapes in time


def wander(rng: np.random.Generator, time_constant_s: float, count: int = DAY_S) -> Floats:
    """Random walk that returns to 0 with a time constant; standard deviation 1."""
    keep = math.exp(-1.0 / time_constant_s)
    noise = rng.standard_normal(count)
    noise[0] /= math.sqrt(1.0 - keep * keep)
    return lfilter([math.sqrt(1.0 - keep * keep)], [1.0, -keep], noise)


def box_mean(values: Floats, width_s: int) -> Floats:
    """Centred moving mean with the ends held."""
    before = width_s // 2
    padded = np.concatenate([np.full(before, values[0]), values, np.full(width_s - before - 1, values[-1])])
    sums = np.concatenate([[0.0], np.cumsum(padded)])
    return (sums[width_s:] - sums[:-width_s]) / width_s


def hourly(values: Floats) -> Floats:
    """Means of the 24 clock hours."""
    return values.reshape(24, 3600).mean(axis=1)


def over_hours(means: Floats) -> Floats:
    """Straight lines between values that stand at the middle of each clock hour."""
    return np.interp(SECONDS, 1800.0 + 3600.0 * np.arange(24), means)


# ---------------------------------------------------------------------------------------------------------- PV days


def tmy_json(sdist: Path | None) -> bytes:
    """Bytes of the weather file out of pvlib's source distribution."""
    with tempfile.TemporaryDirectory() as folder:
        if sdist is None:
            say(f"fetching {PVLIB_SDIST} with pip (the weather file is not in the wheel)")
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "pvlib"]
            subprocess.run([*command, "--dest", folder, f"pvlib=={PVLIB_VERSION}"], check=True)  # noqa: S603
            sdist = Path(folder, PVLIB_SDIST)
        with tarfile.open(sdist) as archive:
            member = archive.extractfile(TMY_MEMBER)
            if member is None:
                raise FileNotFoundError(TMY_MEMBER)
            content = member.read()
    if hashlib.sha256(content).hexdigest() != TMY_SHA256:
        raise ValueError(f"{TMY_MEMBER} is not the file these days were designed with")
    return content


def read_tmy(content: bytes) -> pd.DataFrame:
    """Hourly weather of the typical year, indexed in UTC with the year that each month was taken from."""
    frame, _ = pvlib.iotools.read_pvgis_tmy(StringIO(content.decode()), pvgis_format="json")
    return frame


@dataclass(frozen=True, slots=True)
class Sky:
    """Sun and clear sky at given instants."""

    zenith_deg: Floats
    apparent_zenith_deg: Floats
    azimuth_deg: Floats
    beam_w_m2: Floats
    diffuse_w_m2: Floats
    extraterrestrial_w_m2: Floats


def clear_sky(times: pd.DatetimeIndex, linke_turbidity: float) -> Sky:
    """Sun position (NREL) and clear sky (Ineichen) over the site."""
    site = pvlib.location.Location(LATITUDE_DEG, LONGITUDE_DEG, altitude=ALTITUDE_M)
    sun = site.get_solarposition(times)
    extra = pvlib.irradiance.get_extra_radiation(times)
    sky = site.get_clearsky(times, solar_position=sun, linke_turbidity=linke_turbidity, dni_extra=extra)
    return Sky(
        zenith_deg=sun["zenith"].to_numpy(),
        apparent_zenith_deg=sun["apparent_zenith"].to_numpy(),
        azimuth_deg=sun["azimuth"].to_numpy(),
        beam_w_m2=sky["dni"].to_numpy(),
        diffuse_w_m2=sky["dhi"].to_numpy(),
        extraterrestrial_w_m2=np.asarray(extra, dtype=np.float64),
    )


def local_midnight(date: str) -> pd.Timestamp:
    """Start of a local day."""
    return pd.Timestamp(date, tz=LOCAL_TIME)


def hours_around(tmy: pd.DataFrame, date: str) -> tuple[pd.DataFrame, Floats]:
    """Weather from two hours before to two hours after a local day, and its times in s since local midnight."""
    start = local_midnight(date)
    cut = tmy[start - pd.Timedelta(hours=2) : start + pd.Timedelta(hours=26)]
    since_s = (cut.index - start).total_seconds().to_numpy(dtype=np.float64)
    return cut, since_s


def fit_turbidity(tmy: pd.DataFrame) -> float:
    """Linke turbidity whose clear sky gives the direct beam of the clear day, to 0.05."""
    cut, _ = hours_around(tmy, PV_DATES["pv_clear"])
    times = cut.index + pd.Timedelta(seconds=IRRADIANCE_OFFSET_S)
    candidates = np.round(np.arange(1.5, 6.001, 0.05), 2)
    errors: list[float] = []
    for candidate in candidates:
        sky = clear_sky(times, float(candidate))
        high = sky.apparent_zenith_deg < 70.0
        errors.append(abs(float((sky.beam_w_m2[high] - cut["dni"].to_numpy()[high]).sum())))
    return float(candidates[int(np.argmin(errors))])


def cloud_free_index(ratio: Floats, since_s: Floats, highest: float) -> Floats:
    """Clear-sky index at every second, monotone cubic between the hours with a sun, held before and after."""
    curve = PchipInterpolator(since_s, np.clip(ratio, 0.0, highest))
    return curve(np.clip(SECONDS, since_s[0], since_s[-1]))


def sun_through_clouds(rng: np.random.Generator, beam_index: Floats, clear_horizontal_w_m2: Floats) -> Floats:
    """Share of the clear-sky beam that reaches the ground at every second.

    Clouds are the places where a field of three summed wanders (45 s, 4 min and 15 min) exceeds a threshold. The
    threshold follows the beam index and is then corrected until each clock hour has the beam energy that the index
    alone would give. Above an index of 0.75 the clouds fade into a steady haze, which is complete at 0.95;
    below 0.07 they close into a sheet, which is complete at 0.02.
    """
    field = 0.25 * wander(rng, 45.0) + 0.70 * wander(rng, 240.0) + 0.62 * wander(rng, 900.0)
    field = box_mean(box_mean(field, 21), 21)
    field = (field - field.mean()) / field.std()
    clouded = np.clip((0.95 - beam_index) / 0.20, 0.0, 1.0) * np.clip((beam_index - 0.02) / 0.05, 0.0, 1.0)
    threshold = ndtri(np.clip(beam_index, 0.002, 0.998))
    wanted = hourly(beam_index * clear_horizontal_w_m2)
    correction = np.zeros(24)
    through = beam_index
    for _ in range(300):
        switched = 1.0 / (1.0 + np.exp(-(threshold + over_hours(correction) - field) / 0.09))
        through = (1.0 - clouded) * beam_index + clouded * switched
        scale = np.maximum(hourly(clear_horizontal_w_m2), 1.0)
        miss = (wanted - hourly(through * clear_horizontal_w_m2)) / scale
        correction = np.clip(correction + 1.2 * miss, -4.0, 4.0)
    return through


def diffuse_variation(rng: np.random.Generator, through: Floats, beam_index: Floats) -> Floats:
    """Factor on the diffuse irradiance: slow cloud thickness, and bright cloud edges beside a free sun."""
    thickness = 0.02 + 0.11 * np.clip(1.0 - beam_index, 0.0, 1.0)
    slow = np.exp(thickness * (0.7 * wander(rng, 120.0) + 0.7 * wander(rng, 700.0)))
    edge = 1.0 + 0.22 * through * np.clip(beam_index - box_mean(through, 181) + 0.25, 0.0, 1.0) * (beam_index < 0.95)
    factor = box_mean(slow * edge, 15)
    for _ in range(8):
        factor = factor / over_hours(hourly(factor))
    return factor


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


# ------------------------------------------------------------------------------------------------- appliance shapes

Shape = Callable[[np.random.Generator, Floats], Floats]
"""Gives the power at each second of a run from its power at each minute; only its form counts, energy is set after."""


def seconds_of(minute_w: Floats) -> int:
    """Length in s of a run given in minutes."""
    return 60 * minute_w.size


def steady(_rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Resistance or lamp: on and off, nothing between."""
    return np.ones(seconds_of(minute_w))


def compressor_form(length_s: int, inrush: float) -> Floats:
    """Motor start of two seconds, then a load that sinks as the evaporator cools."""
    form = 0.92 + 0.22 * np.exp(-np.arange(length_s) / 150.0)
    form[0] = inrush
    form[1:2] = 0.45 * inrush
    return form


def compressor(_rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Fridge or freezer: inrush of four times the running power, then a slow decay."""
    return compressor_form(seconds_of(minute_w), 4.0)


def cycled(rng: np.random.Generator, length_s: int, full_s: float, on_s: tuple[float, float], ratio: float) -> Floats:
    """Thermostat: on for `full_s`, then on and off so that the on power is `ratio` times the mean."""
    form = np.zeros(length_s)
    position = min(round(full_s), length_s)
    form[:position] = 1.0
    while position < length_s:
        on = rng.uniform(*on_s)
        off = on * (ratio - 1.0) * rng.uniform(0.8, 1.2)
        start = position + round(off)
        form[start : start + round(on)] = 1.0
        position = start + round(on)
    if not form.any():
        form[:] = 1.0
    return form


def thermostat(full_share: float, on_s: tuple[float, float], ratio: float) -> Shape:
    """Heating element that a thermostat or energy regulator switches."""

    def shape(rng: np.random.Generator, minute_w: Floats) -> Floats:
        length_s = seconds_of(minute_w)
        return cycled(rng, length_s, full_share * length_s, on_s, ratio)

    return shape


def motor(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Universal motor: inrush of two seconds and a load that changes every few seconds."""
    length_s = seconds_of(minute_w)
    form = 1.0 + 0.05 * np.repeat(rng.standard_normal(length_s // 4 + 1), 4)[:length_s]
    form[0] = 1.7
    form[1:2] = 1.3
    return form


def electronics(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Screen or computer: power that wanders by some percent every few seconds."""
    length_s = seconds_of(minute_w)
    return np.clip(1.0 + 0.08 * np.repeat(wander(rng, 6.0, length_s // 6 + 1), 6)[:length_s], 0.5, None)


def drum(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Washing machine: each minute keeps its energy, a motor that reverses every 16 s rides on it."""
    length_s = seconds_of(minute_w)
    phase = (np.arange(length_s) + int(rng.integers(16))) % 16
    turning = np.where(phase < 11, 1.0, 0.12)
    turning[phase == 0] = 2.2
    turning = (turning.reshape(-1, 60) / turning.reshape(-1, 60).mean(axis=1, keepdims=True)).ravel()
    power_w = np.repeat(minute_w, 60)
    motor_w = np.minimum(power_w, 73.0)
    return power_w - motor_w + motor_w * turning


def dish_washer(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Dish washer: a pump throughout and a heater in two blocks, for wash and for rinse."""
    length_s = seconds_of(minute_w)
    place = np.arange(length_s) / length_s
    heating = ((place > 0.08) & (place < 0.36)) | ((place > 0.64) & (place < 0.86))
    pump = 0.035 + 0.012 * np.repeat(rng.standard_normal(length_s // 20 + 1), 20)[:length_s].clip(-2.0, 2.0)
    return np.where(heating, 1.0, 0.0) + pump


def tumble_dryer(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Tumble dryer: heater full, then cycled when the laundry is nearly dry, and a drum motor."""
    length_s = seconds_of(minute_w)
    return 0.1 + 0.9 * cycled(rng, length_s, 0.6 * length_s, (60.0, 150.0), 1.3)


def printer(rng: np.random.Generator, minute_w: Floats) -> Floats:
    """Laser printer: fuser in short pulses."""
    return 0.1 + cycled(rng, seconds_of(minute_w), 6.0, (2.0, 4.0), 3.0)


# Names are those of richardsonpy's appliance table; the phase shares are this project's assumption of a house's wiring.
HOUSE_SHAPES: Final[dict[str, tuple[Shape, tuple[float, float, float]]]] = {
    "Fridge freezer": (compressor, (1.0, 0.0, 0.0)),
    "Refrigerator": (compressor, (0.0, 0.0, 1.0)),
    "Chest freezer": (compressor, (0.0, 1.0, 0.0)),
    "Upright freezer": (compressor, (0.0, 1.0, 0.0)),
    "Kettle": (steady, (1.0, 0.0, 0.0)),
    "Small cooking (group)": (steady, (1.0, 0.0, 0.0)),
    "Microwave": (thermostat(0.3, (14.0, 20.0), 1.35), (1.0, 0.0, 0.0)),
    "Hob": (thermostat(0.25, (12.0, 30.0), 1.35), (0.0, 0.5, 0.5)),
    "Oven": (thermostat(0.35, (25.0, 60.0), 1.45), (0.0, 0.0, 1.0)),
    "Dish washer": (dish_washer, (1.0, 0.0, 0.0)),
    "Washing machine": (drum, (0.0, 1.0, 0.0)),
    "Washer dryer": (drum, (0.0, 1.0, 0.0)),
    "Tumble dryer": (tumble_dryer, (0.0, 0.0, 1.0)),
    "Iron": (thermostat(0.08, (12.0, 22.0), 1.8), (0.0, 1.0, 0.0)),
    "Vacuum": (motor, (0.0, 0.0, 1.0)),
    "Printer": (printer, (0.0, 1.0, 0.0)),
    "Personal computer": (electronics, (0.0, 1.0, 0.0)),
    "TV 1": (electronics, (0.0, 0.0, 1.0)),
    "TV 2": (electronics, (0.0, 1.0, 0.0)),
    "TV 3": (electronics, (0.0, 1.0, 0.0)),
    "Hi-Fi": (electronics, (0.0, 0.0, 1.0)),
}
HOUSE_OTHER: Final = (steady, (0.0, 0.0, 1.0))


def refine(rng: np.random.Generator, minute_w: Floats, standby_w: float, shape: Shape) -> Floats:
    """Power at each second of one appliance; each of its runs keeps the energy that it has at one minute.

    A run starts and ends at a random second within its first and last minute: at most 6 % of its length and at most
    40 s are cut at either end.
    """
    above_w = minute_w - standby_w
    power_w = np.full(DAY_S, standby_w)
    edges = np.flatnonzero(np.diff(np.concatenate([[0.0], above_w, [0.0]]) != 0.0))
    running = [(first, last) for first, last in merged(edges, above_w) if above_w[first:last].sum() > 0.0]
    for first, last in running:
        run_w = above_w[first:last]
        form = np.clip(shape(rng, run_w), 0.0, None)
        cut_s = min(40.0, 0.06 * form.size)
        head, tail = (round(float(cut)) for cut in rng.uniform(0.0, cut_s, 2))
        if shape is drum:
            head = tail = 0
        form = form[: form.size - head - tail]
        begin = 60 * first + head
        power_w[begin : begin + form.size] += form * (60.0 * run_w.sum() / form.sum())
    return power_w


def merged(edges: npt.NDArray[np.int64], above_w: Floats) -> list[tuple[int, int]]:
    """Runs of minutes above standby, from the minutes at which the power changes."""
    runs: list[tuple[int, int]] = []
    for first, last in pairwise(int(edge) for edge in edges):
        if above_w[first] <= 0.0:
            continue
        if runs and runs[-1][1] == first:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    return runs


# ------------------------------------------------------------------------------------------------------------- house


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


def build_house(day: HouseMinutes) -> tuple[Floats, dict[str, Any]]:
    """House on three phases at one second, and what is told of it."""
    rng = np.random.default_rng(HOUSE_SWITCHING_SEED)
    phases = np.zeros((3, DAY_S))
    for name, standby_w, minute_w in zip(day.names, day.standby_w, day.appliance_w, strict=True):
        shape, shares = HOUSE_SHAPES.get(name, HOUSE_OTHER)
        phases += np.outer(shares, refine(rng, minute_w, standby_w, shape))
    for number, minute_w in enumerate(day.lamp_w):
        phases[number % 3] += refine(rng, minute_w, 0.0, steady)
    source_wh = float(day.total_w().sum()) / 60.0
    used = {
        name: round(float(minute_w.sum()) / 60.0, 1)
        for name, minute_w in zip(day.names, day.appliance_w, strict=True)
        if minute_w.any()
    }
    return phases, {
        "source_energy_wh": round(source_wh, 3),
        "source_seed": day.seed,
        "switching_seed": HOUSE_SWITCHING_SEED,
        "source_energy_by_appliance_wh": used | {"Lamps": round(float(day.lamp_w.sum()) / 60.0, 1)},
    }


# -------------------------------------------------------------------------------------------------------------- shop


def plant(power_w: Floats, begin_s: float, form_w: Floats) -> None:
    """Add a run to an appliance's day, cut at either midnight."""
    begin = round(begin_s)
    first, last = max(begin, 0), min(begin + form_w.size, DAY_S)
    if first < last:
        power_w[first:last] += form_w[first - begin : last - begin]


def cold_store(rng: np.random.Generator, running_w: float, inrush: float, on_s: float, off_s: float) -> Floats:
    """Compressor that runs all day, longer while doors are opened."""
    power_w = np.zeros(DAY_S)
    position = -rng.uniform(0.0, on_s + off_s)
    while position < DAY_S:
        busy = SHOP_OPENS_S < position < SHOP_CLOSES_S + 3600.0
        run_s = on_s * rng.normal(1.0, 0.07) * (1.35 if busy else 1.0)
        form = running_w * compressor_form(max(30, round(run_s)), inrush)
        plant(power_w, position, form)
        position += run_s + off_s * rng.normal(1.0, 0.07) * (0.85 if busy else 1.0)
    return power_w


def bake_off_oven(rng: np.random.Generator, rated_w: float, batches_h: Sequence[float]) -> Floats:
    """Electric oven for rolls: heats up, then its thermostat cycles through the batch."""
    power_w = np.zeros(DAY_S)
    for begin_h in batches_h:
        length_s = round(rng.uniform(1500.0, 2100.0))
        heating_s = 420.0 if begin_h == batches_h[0] else 150.0
        form = cycled(rng, length_s, heating_s, (20.0, 45.0), 2.1)
        plant(power_w, 3600.0 * begin_h + rng.uniform(-300.0, 300.0), form * rated_w + 120.0)
    return power_w


def bursts(
    rng: np.random.Generator, rated_w: float, each_s: tuple[float, float], pause_s: float, inrush: float
) -> Floats:
    """Device that customers or staff start at random while the shop is open."""
    power_w = np.zeros(DAY_S)
    position = SHOP_OPENS_S + rng.exponential(pause_s)
    while position < SHOP_CLOSES_S:
        form = np.full(round(rng.uniform(*each_s)), rated_w)
        form[0] *= inrush
        form[1] *= 1.0 + 0.3 * (inrush - 1.0)
        plant(power_w, position, form)
        position += form.size + 5.0 + rng.exponential(pause_s)
    return power_w


def coffee_machine(rng: np.random.Generator) -> Floats:
    """Coffee machine: heats up before opening, then its boiler reheats in short bursts, more after each cup."""
    power_w = bursts(rng, 2_700.0, (8.0, 26.0), 110.0, 1.0)
    plant(power_w, SHOP_OPENS_S - 1500.0, np.full(330, 2_700.0))
    return np.minimum(power_w, 2_700.0)


def lamp_bank(rng: np.random.Generator, rated_w: float, on_s: float, off_s: float) -> Floats:
    """Bank of shop lights between two switchings, with the charging of its ballasts in the first second."""
    form = np.full(round(off_s - on_s), rated_w)
    form[0] *= 1.6
    power_w = np.zeros(DAY_S)
    plant(power_w, on_s + rng.uniform(-90.0, 90.0), form)
    return power_w


def small_devices(rng: np.random.Generator) -> Floats:
    """Tills, screens, chargers and doors: steps of some hundred W that hold for minutes."""
    power_w = np.zeros(DAY_S)
    position = SHOP_OPENS_S - 1800.0
    while position < SHOP_CLOSES_S + 900.0:
        plant(power_w, position, np.full(round(rng.uniform(20.0, 420.0)), rng.uniform(80.0, 520.0)))
        position += rng.exponential(75.0)
    return power_w


BALANCED: Final = (1 / 3, 1 / 3, 1 / 3)
L1: Final = (1.0, 0.0, 0.0)
L2: Final = (0.0, 1.0, 0.0)
L3: Final = (0.0, 0.0, 1.0)


def shop_devices(rng: np.random.Generator) -> dict[str, tuple[Floats, tuple[float, float, float]]]:
    """Devices of the shop with their phase shares; all of them are this project's assumption."""
    opens, closes = SHOP_OPENS_S, SHOP_CLOSES_S
    return {
        "cold store compressor 1": (cold_store(rng, 2_300.0, 4.0, 420.0, 560.0), BALANCED),
        "cold store compressor 2": (cold_store(rng, 1_900.0, 4.0, 380.0, 610.0), BALANCED),
        "cold store compressor 3": (cold_store(rng, 1_600.0, 4.0, 520.0, 700.0), BALANCED),
        "drinks cooler": (cold_store(rng, 420.0, 6.0, 480.0, 660.0), L1),
        "ice cream chest": (cold_store(rng, 310.0, 6.0, 540.0, 600.0), L2),
        "bake-off oven 1": (bake_off_oven(rng, 6_000.0, (7.95, 9.1, 10.6, 15.6)), BALANCED),
        "bake-off oven 2": (bake_off_oven(rng, 6_000.0, (8.7, 11.4, 16.7)), BALANCED),
        "coffee machine": (coffee_machine(rng), L3),
        "hand dryer": (bursts(rng, 1_650.0, (14.0, 32.0), 700.0, 1.25), L2),
        "goods lift": (bursts(rng, 4_200.0, (16.0, 34.0), 1_900.0, 2.8), BALANCED),
        "cardboard press": (bursts(rng, 3_000.0, (25.0, 40.0), 4_800.0, 3.0), BALANCED),
        "lights 1": (lamp_bank(rng, 1_500.0, opens - 1800.0, closes + 1500.0), L1),
        "lights 2": (lamp_bank(rng, 1_500.0, opens - 600.0, closes + 900.0), L2),
        "lights 3": (lamp_bank(rng, 1_500.0, opens - 540.0, closes + 600.0), L3),
        "small devices on L1": (small_devices(rng), L1),
        "small devices on L2": (small_devices(rng), L2),
        "small devices on L3": (small_devices(rng), L3),
    }


def build_shop() -> tuple[Floats, dict[str, Any]]:
    """Shop on three phases at one second, and what is told of it."""
    say("shop: standard load profile of the year")
    year = bdew.ElecSlp(2008).get_scaled_power_profiles({SHOP_PROFILE: SHOP_ANNUAL_KWH * 1000.0})[SHOP_PROFILE]
    quarter_w = year[LOAD_DATE].to_numpy(dtype=np.float64)
    source_wh = float(quarter_w.sum()) / 4.0
    energy_so_far = PchipInterpolator(900.0 * np.arange(97), np.concatenate([[0.0], np.cumsum(900.0 * quarter_w)]))
    target_w = np.diff(energy_so_far(np.arange(DAY_S + 1.0)))

    say("shop: compressors, ovens, hand dryers and lights at one second")
    rng = np.random.default_rng(SHOP_SWITCHING_SEED)
    devices = shop_devices(rng)
    device_w = np.sum([power_w for power_w, _ in devices.values()], axis=0)
    rest_w = np.clip(target_w - box_mean(box_mean(device_w, 1801), 1801), 900.0, None)
    rest_w *= 1.0 + 0.015 * wander(rng, 240.0)
    rest_w *= (3600.0 * source_wh - device_w.sum()) / rest_w.sum()
    shares = np.array([[0.36], [0.31], [0.33]]) + 0.012 * np.array([wander(rng, 3600.0) for _ in range(3)])
    phases = rest_w * shares / shares.sum(axis=0)
    for power_w, phase_shares in devices.values():
        phases += np.outer(phase_shares, power_w)
    miss_w = phases.sum(axis=0).reshape(96, 900).mean(axis=1) - quarter_w
    return phases, {
        "source_energy_wh": round(source_wh, 3),
        "source_peak_of_a_quarter_hour_w": round(float(quarter_w.max()), 1),
        "switching_seed": SHOP_SWITCHING_SEED,
        "quarter_hour_deviation_from_source_rms_w": round(float(np.sqrt((miss_w**2).mean())), 1),
        "quarter_hour_deviation_from_source_rms_percent_of_mean": round(
            100.0 * float(np.sqrt((miss_w**2).mean()) / quarter_w.mean()), 2
        ),
        "smooth_rest_energy_wh": round(float(rest_w.sum()) / 3600.0, 1),
        "device_energy_wh": {name: round(float(power.sum()) / 3600.0, 1) for name, (power, _) in devices.items()},
    }


# -------------------------------------------------------------------------------------------------------- provenance


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


def main(arguments: Sequence[str] | None = None) -> None:
    """Build all days and write them with their provenance."""
    parser = argparse.ArgumentParser(description="Build the simulator's reference days.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the data files")
    parser.add_argument("--pvlib-sdist", type=Path, help=f"a copy of {PVLIB_SDIST}; pip fetches one otherwise")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)

    tmy = read_tmy(tmy_json(options.pvlib_sdist))
    linke_turbidity = fit_turbidity(tmy)
    say(f"weather read; Linke turbidity {linke_turbidity} fits the clear day")

    files: dict[str, bytes] = {}
    days: dict[str, Any] = {}
    irradiance_w_m2 = np.zeros(DAY_MIN)
    for name in PV_DATES:
        pv = build_pv(name, tmy, linke_turbidity)
        files[name], days[name] = pack(pv.tracks), pv.facts
        if PV_DATES[name] == LOAD_DATE:
            irradiance_w_m2 = pv.horizontal_w_m2.reshape(DAY_MIN, 60).mean(axis=1)

    house, house_source = build_house(find_house(irradiance_w_m2))
    shop, shop_source = build_shop()
    for name, phases, source, step_w in (("house", house, house_source, 0.25), ("shop", shop, shop_source, 1.0)):
        tracks = [Track(phase, 1, step_w, 0.0) for phase in phases]
        files[name], days[name] = pack(tracks), load_facts(tracks, source)

    for name, content in sorted(files.items()):
        (options.out / f"{name}.z").write_bytes(content)
        days[name] |= {"file": f"{name}.z", "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        say(f"{name}.z: {len(content)} bytes")
    provenance = {
        "made_by": "python -m simulator.days.build",
        "sources": sources(linke_turbidity),
        "what_is_real_and_what_is_not": HONESTY,
        "days": {name: days[name] for name in sorted(days)},
    }
    text = json.dumps(provenance, indent=2, ensure_ascii=False) + "\n"
    (options.out / "provenance.json").write_text(text, encoding="utf-8")
    say("provenance.json written")


if __name__ == "__main__":
    main()
