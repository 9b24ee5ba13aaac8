"""Solves days with EMHASS in an interpreter of its own: reads one JSON document, writes another.

`benchmarks.planning` runs it with the interpreter named by BALLAST_EMHASS_PYTHON, in whose environment
`pip install emhass` was done. EMHASS (MIT licence) is a measured peer, no part and no dependency of the product.
"""

import importlib
import json
import logging
import os
import pathlib
import sys
import time
import warnings
from typing import Any


def solved(day: dict[str, Any]) -> dict[str, Any]:
    """Return times and powers of one day; a new object each time, as after a change of the battery's state."""
    # Resolved when run: this interpreter has them, the product's has not.
    pd: Any = importlib.import_module("pandas")
    optimizer: Any = importlib.import_module("emhass.optimization")
    package = pathlib.Path(str(optimizer.__file__)).parent
    defaults = json.loads((package / "data" / "config_defaults.json").read_text(encoding="utf-8"))
    index = pd.date_range("2026-05-04", periods=len(day["load_w"]), freq=f"{day['step_min']}min", tz="Europe/Berlin")
    frame = pd.DataFrame(index=index)
    frame["unit_load_cost"], frame["unit_prod_price"] = day["buy_per_kwh"], day["sell_per_kwh"]
    shared = {
        **defaults,
        "optimization_time_step": pd.Timedelta(minutes=day["step_min"]),
        "time_zone": index.tz,
        "sensor_power_photovoltaics": "pv",
        "sensor_power_load_no_var_loads": "load",
        "delta_forecast_daily": pd.Timedelta(hours=len(index) * day["step_min"] / 60),
        "number_of_deferrable_loads": 0,
        "nominal_power_of_deferrable_loads": [],
        "set_use_battery": True,
        "set_nodischarge_to_grid": False,
        "lp_solver": "HiGHS",
        "lp_solver_mip_rel_gap": day["gap"],
        "num_threads": 1,
        "maximum_power_from_grid": 1e6,
        "maximum_power_to_grid": 1e6,
        "weight_battery_discharge": day["wear_per_kwh"],
        "weight_battery_charge": day["wear_per_kwh"],
        "battery_discharge_power_max": day["power_w"],
        "battery_charge_power_max": day["power_w"],
        "battery_discharge_efficiency": day["efficiency"],
        "battery_charge_efficiency": day["efficiency"],
        "battery_nominal_energy_capacity": day["capacity_wh"],
        "battery_minimum_state_of_charge": 0.05,
        "battery_maximum_state_of_charge": 1.0,
        "battery_target_state_of_charge": 0.5,
    }
    for name in ("operating_hours_of_each_deferrable_load", "treat_deferrable_load_as_semi_cont"):
        shared[name] = []
    quiet = logging.getLogger("emhass")
    quiet.setLevel(logging.CRITICAL)
    start = time.perf_counter()
    optimization = optimizer.Optimization(
        shared, shared, shared, "unit_load_cost", "unit_prod_price", "profit",
        {"data_path": package / "data", "root_path": package}, quiet, num_timesteps=len(index),
    )  # fmt: skip
    pv, load = pd.Series(day["pv_w"], index=index), pd.Series(day["load_w"], index=index)
    result = optimization.perform_dayahead_forecast_optim(frame, pv, load, soc_init=0.5, soc_final=0.5)
    first_s = time.perf_counter() - start
    start = time.perf_counter()
    optimization.perform_dayahead_forecast_optim(frame, pv, load, soc_init=0.5, soc_final=0.5)
    again_s = time.perf_counter() - start
    return {
        "first_ms": first_s * 1e3,
        "again_ms": again_s * 1e3,
        "battery_w": [float(value) for value in result["P_batt"]],
        "grid_w": [float(value) for value in result["P_grid"]],
        "status": str(optimization.optim_status),
    }


def main() -> None:
    """Solve the days of the input."""
    warnings.simplefilter("ignore")
    out = os.dup(1)
    os.dup2(2, 1)  # whatever the library prints goes to standard error
    days = json.loads(sys.stdin.read())
    answer = json.dumps([solved(day) for day in days])
    os.write(out, answer.encode())


if __name__ == "__main__":
    main()
