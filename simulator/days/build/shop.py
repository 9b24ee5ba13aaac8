"""Shop on three phases at one second: devices on top of the standard load profile."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from demandlib import bdew
from scipy.interpolate import PchipInterpolator

from simulator.days.build.progress import say
from simulator.days.build.series import DAY_S, Floats, box_mean, wander
from simulator.days.build.shop_devices import shop_devices
from simulator.days.build.weather import LOAD_DATE

SHOP_SWITCHING_SEED: Final = 50_000
SHOP_ANNUAL_KWH: Final = 120_000.0
SHOP_PROFILE: Final = "g4"


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
