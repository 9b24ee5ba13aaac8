"""Hours of the typical year, and sun and clear sky over its place."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

import numpy as np
import pandas as pd
import pvlib

from simulator.days.build.progress import say
from simulator.days.build.series import Floats

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
