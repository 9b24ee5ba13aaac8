"""What the grid codes ask for, value by value, each with where it comes from. The national annex always wins.

Keys are those of `[grid_code]` in the site file. `READ` values were read in the named source; `RECALLED` ones are known
from the standard and were not read again for this table: have them confirmed before a site is commissioned by them.
`CHOSEN` ones are the operator's to set and ours by default.
"""

from enum import StrEnum

import msgspec

from control.grid_code.window import ReconnectWindow
from control.readings import NO_LIMIT

Data = float | bool | str | tuple[tuple[float, float], ...]


class Known(StrEnum):
    """How a value came into the table."""

    READ = "read"
    RECALLED = "recalled"
    CHOSEN = "chosen"


class Value(msgspec.Struct, frozen=True):
    """One value of a preset."""

    value: Data
    known: Known
    source: str


class Preset(msgspec.Struct, frozen=True):
    """One grid code."""

    title: str
    values: dict[str, Value]


EN = "EN 50549-1:2019"
VDE_LV = "VDE-AR-N 4105:2018-11"
VDE_MV = "VDE-AR-N 4110:2018-11"
TF8360 = "Beckhoff TF8360 parameter pages (VDE-AR-N 4110)"
IEEE = "IEEE 1547-2018"
OPENDER = "EPRI OpenDER, table of IEEE 1547-2018 default settings"


def _group(group: str, known: Known, source: str, **values: Data) -> dict[str, Value]:
    return {f"{group}.{name}": Value(value, known, source) for name, value in values.items()}


def _recalled(source: str, group: str, **values: Data) -> dict[str, Value]:
    return _group(group, Known.RECALLED, source, **values)


def _read(source: str, group: str, **values: Data) -> dict[str, Value]:
    return _group(group, Known.READ, source, **values)


def _chosen(group: str, **values: Data) -> dict[str, Value]:
    return _group(group, Known.CHOSEN, "settable by the grid operator", **values)


_EN_WINDOW: dict[str, Data] = {
    "low_voltage_pu": 0.85, "high_voltage_pu": 1.10, "observation_s": 60.0,
}  # fmt: skip
_P_BY_U: dict[str, Data] = {
    "enabled": False, "start_pu": 1.08, "zero_pu": 1.10, "charge_start_pu": 0.0, "charge_zero_pu": 0.0,
    "response_s": 10.0, "response_share": 0.95,
}  # fmt: skip
_SYMMETRIC: dict[str, Data] = {
    "enabled": True, "droop_pct": 5.0, "reference": "rated", "delay_s": 0.0, "response_s": 0.0, "response_share": 0.9,
}  # fmt: skip
_COMMON = {
    **_chosen("over_frequency", **_SYMMETRIC),
    **_chosen("under_frequency", **_SYMMETRIC),
    **_chosen("over_frequency", stop_delay_s=0.0, return_pct_per_min=NO_LIMIT),
    **_chosen("under_frequency", stop_delay_s=0.0, return_pct_per_min=NO_LIMIT),
    **_chosen("power_by_voltage", **_P_BY_U),
    **_chosen("reactive_by_voltage", enabled=False, base="apparent", dead_band_pu=0.0, response_share=0.95),
    **_chosen("reactive_by_voltage", response_s=10.0, lock_in_share=0.0, lock_out_share=0.0, min_power_factor=0.0),
    **_chosen("first_start", enabled=True, return_pct_per_min=NO_LIMIT),
    **_chosen("reconnect", enabled=True, return_pct_per_min=10.0),
    **_chosen("setpoint_ramp", enabled=False, pct_per_s=0.5, critical=False, critical_pct_per_s=0.167),
}
"""What a code leaves open; each code's own values replace them."""

_EN_VALUES = {
    **_COMMON,
    **_recalled(EN, "general", nominal_hz=50.0),
    **_recalled(EN, "over_frequency", start_hz=50.2, stop_hz=50.2, droop_pct=5.0, delay_s=0.0),
    **_recalled(EN, "under_frequency", start_hz=49.8, stop_hz=49.8, droop_pct=5.0, delay_s=0.0),
    **_chosen("reactive_by_voltage", points=((0.93, 0.436), (0.97, 0.0), (1.03, 0.0), (1.07, -0.436))),
    **_recalled(EN, "reactive_by_voltage", response_s=10.0, lock_in_share=0.2, lock_out_share=0.05),
    **_recalled(EN, "reactive_by_voltage", min_power_factor=0.9),
    **_recalled(EN, "first_start", low_hz=49.5, high_hz=50.1, **_EN_WINDOW),
    **_recalled(EN, "reconnect", low_hz=49.5, high_hz=50.2, return_pct_per_min=10.0, **_EN_WINDOW),
    **_recalled(EN, "protection", under_frequency_1_hz=47.5, over_frequency_1_hz=51.5),
    **_recalled(EN, "protection", enter_low_hz=49.5, enter_high_hz=50.2, enter_low_pu=0.85, enter_high_pu=1.10),
    **_recalled(EN, "protection", enter_delay_s=60.0, anti_islanding=1.0),
}
_VDE_LV_VALUES = {
    **_COMMON,
    **_recalled(VDE_LV, "general", nominal_hz=50.0),
    **_recalled(VDE_LV, "over_frequency", start_hz=50.2, stop_hz=50.2, droop_pct=5.0, stop_delay_s=600.0),
    **_recalled(VDE_LV, "over_frequency", return_pct_per_min=10.0),
    **_recalled(VDE_LV, "under_frequency", start_hz=49.8, stop_hz=49.8, droop_pct=5.0, stop_delay_s=600.0),
    **_recalled(VDE_LV, "under_frequency", return_pct_per_min=10.0),
    **_recalled(VDE_LV, "reactive_by_voltage", points=((0.93, 0.436), (0.97, 0.0), (1.03, 0.0), (1.07, -0.436))),
    **_recalled(VDE_LV, "reactive_by_voltage", response_s=10.0, min_power_factor=0.9),
    **_recalled(VDE_LV, "first_start", low_hz=47.5, high_hz=50.1, **_EN_WINDOW),
    **_recalled(VDE_LV, "reconnect", low_hz=47.5, high_hz=50.1, return_pct_per_min=10.0, **_EN_WINDOW),
    **_recalled(VDE_LV, "protection", under_voltage_1_pu=0.80, under_voltage_1_s=3.0),
    **_recalled(VDE_LV, "protection", under_voltage_2_pu=0.45, under_voltage_2_s=0.3),
    **_recalled(VDE_LV, "protection", over_voltage_1_pu=1.10, over_voltage_1_s=0.1),
    **_recalled(VDE_LV, "protection", over_voltage_2_pu=1.25, over_voltage_2_s=0.1),
    **_recalled(VDE_LV, "protection", under_frequency_1_hz=47.5, under_frequency_1_s=0.1),
    **_recalled(VDE_LV, "protection", over_frequency_1_hz=51.5, over_frequency_1_s=0.1),
    **_recalled(VDE_LV, "protection", enter_low_hz=47.5, enter_high_hz=50.1, enter_low_pu=0.85, enter_high_pu=1.10),
    **_recalled(VDE_LV, "protection", enter_delay_s=60.0, anti_islanding=1.0),
}
_VDE_MV_VALUES = {
    **_COMMON,
    **_recalled(VDE_MV, "general", nominal_hz=50.0),
    **_read(TF8360, "over_frequency", start_hz=50.2, stop_hz=50.2, droop_pct=5.0, stop_delay_s=600.0),
    **_recalled(VDE_MV, "over_frequency", return_pct_per_min=10.0),
    **_read(TF8360, "under_frequency", start_hz=49.8, stop_hz=49.8, droop_pct=5.0, stop_delay_s=600.0),
    **_recalled(VDE_MV, "under_frequency", return_pct_per_min=10.0),
    **_read(TF8360, "reactive_by_voltage", points=((0.96, 0.33), (1.04, -0.33)), base="active", dead_band_pu=0.0),
    **_read("public module that cites VDE-AR-N 4110", "reactive_by_voltage", response_s=10.0),
    **_read(TF8360, "first_start", low_hz=49.9, high_hz=50.1, low_voltage_pu=0.95, high_voltage_pu=1.10),
    **_read(TF8360, "first_start", observation_s=600.0),
    **_read(TF8360, "reconnect", low_hz=49.9, high_hz=50.1, low_voltage_pu=0.95, high_voltage_pu=1.10),
    **_read(TF8360, "reconnect", observation_s=600.0),
    **_recalled(VDE_MV, "reconnect", return_pct_per_min=10.0),
    **_chosen("setpoint_ramp", enabled=True),
    **_read(TF8360, "setpoint_ramp", pct_per_s=0.5, critical_pct_per_s=0.167),
    **_recalled(VDE_MV, "protection", under_frequency_1_hz=47.5, under_frequency_1_s=0.1),
    **_recalled(VDE_MV, "protection", over_frequency_1_hz=51.5, over_frequency_1_s=0.1),
    **_read(TF8360, "protection", enter_low_hz=49.9, enter_high_hz=50.1, enter_low_pu=0.95, enter_high_pu=1.10),
    **_read(TF8360, "protection", enter_delay_s=600.0),
    **_recalled(VDE_MV, "protection", anti_islanding=1.0),
}
_IEEE_WINDOW: dict[str, Data] = {
    "low_hz": 59.5, "high_hz": 60.1, "low_voltage_pu": 0.917, "high_voltage_pu": 1.05, "observation_s": 300.0,
    "return_pct_per_min": 20.0,
}  # fmt: skip
_IEEE_COMMON = {
    **_COMMON,
    **_recalled(IEEE, "general", nominal_hz=60.0),
    **_read(OPENDER, "over_frequency", start_hz=60.036, stop_hz=60.036, droop_pct=5.0, response_s=5.0),
    **_read(OPENDER, "under_frequency", start_hz=59.964, stop_hz=59.964, droop_pct=5.0, response_s=5.0),
    **_read(OPENDER, "power_by_voltage", start_pu=1.06, zero_pu=1.10, response_s=10.0, response_share=0.9),
    **_read(OPENDER, "reactive_by_voltage", points=((0.92, 0.44), (0.98, 0.0), (1.02, 0.0), (1.08, -0.44))),
    **_read(OPENDER, "reactive_by_voltage", response_s=5.0, response_share=0.9),
    **_read(OPENDER, "first_start", **_IEEE_WINDOW),
    **_read(OPENDER, "reconnect", **_IEEE_WINDOW),
    **_read(OPENDER, "protection", over_frequency_1_hz=61.2, over_frequency_1_s=300.0),
    **_read(OPENDER, "protection", over_frequency_2_hz=62.0, over_frequency_2_s=0.16),
    **_read(OPENDER, "protection", under_frequency_1_hz=58.5, under_frequency_1_s=300.0),
    **_read(OPENDER, "protection", under_frequency_2_hz=56.5, under_frequency_2_s=0.16),
    **_read(OPENDER, "protection", enter_low_hz=59.5, enter_high_hz=60.1, enter_low_pu=0.917, enter_high_pu=1.05),
    **_read(OPENDER, "protection", enter_delay_s=300.0, droop_over_band_hz=0.036, droop_under_band_hz=0.036),
    **_read(OPENDER, "protection", droop_over_pct=5.0, droop_under_pct=5.0),
    **_recalled(IEEE, "protection", anti_islanding=1.0),
}
_IEEE_B_VALUES = {
    **_IEEE_COMMON,
    **_recalled(f"{IEEE}, abnormal category II", "protection", over_voltage_1_pu=1.10, over_voltage_1_s=2.0),
    **_recalled(f"{IEEE}, abnormal category II", "protection", over_voltage_2_pu=1.20, over_voltage_2_s=0.16),
    **_recalled(f"{IEEE}, abnormal category II", "protection", under_voltage_1_pu=0.70, under_voltage_1_s=10.0),
    **_recalled(f"{IEEE}, abnormal category II", "protection", under_voltage_2_pu=0.45, under_voltage_2_s=0.16),
}
_IEEE_III_VALUES = {
    **_IEEE_COMMON,
    **_read(OPENDER, "protection", over_voltage_1_pu=1.10, over_voltage_1_s=13.0),
    **_read(OPENDER, "protection", over_voltage_2_pu=1.20, over_voltage_2_s=0.16),
    **_read(OPENDER, "protection", under_voltage_1_pu=0.88, under_voltage_1_s=21.0),
    **_read(OPENDER, "protection", under_voltage_2_pu=0.50, under_voltage_2_s=2.0),
}

PRESETS: dict[str, Preset] = {
    "en_50549_1": Preset("EN 50549-1", _EN_VALUES),
    "vde_ar_n_4105": Preset("VDE-AR-N 4105", _VDE_LV_VALUES),
    "vde_ar_n_4110": Preset("VDE-AR-N 4110", _VDE_MV_VALUES),
    "ieee_1547_cat_b": Preset("IEEE 1547-2018, category B (abnormal category II)", _IEEE_B_VALUES),
    "ieee_1547_cat_iii": Preset("IEEE 1547-2018, category B with abnormal category III", _IEEE_III_VALUES),
}
"""Key in the site file -> grid code."""


def data(preset_id: str) -> dict[str, Data]:
    """Return all values of a preset by key."""
    return {key: entry.value for key, entry in PRESETS[preset_id].values.items()}


def window(preset_id: str, group: str) -> ReconnectWindow:
    """Return the window of a preset: `first_start` or `reconnect`."""
    return window_of(data(preset_id), group)


def window_of(values: dict[str, Data], group: str) -> ReconnectWindow:
    """Return a window from values by key."""
    fields = ReconnectWindow.__struct_fields__
    return msgspec.convert({name: values[f"{group}.{name}"] for name in fields}, ReconnectWindow)
