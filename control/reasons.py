"""Reasons as data: a code with named values, and the one table that turns codes into words.

Screens translate by code; everything else uses the English template of `TEMPLATES`.
"""

import msgspec

TEMPLATES: dict[str, str] = {
    # wishes
    "passive": "Passive mode only measures",
    "manual": "Manual set-point of {active_power_w:.0f} W",
    "manual_none": "No manual set-point given yet",
    "self_consumption": "Keep grid power at {target_w:.0f} W; it is {grid_w:.0f} W",
    "idle": "The unit is idle",
    "plan_charge": "Plan: charge from the grid; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}",
    "plan_store": "Plan: store solar surplus; price {other:.3f} at {hour:02.0f}:{minute:02.0f}",
    "plan_cover": "Plan: supply the site from the battery; the price is {price:.3f} now",
    "plan_export": "Plan: feed in; it earns {price:.3f} now",
    "plan_hold": "Plan: keep the energy; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}",
    "plan_idle": "Plan: nothing to gain now; the price is {price:.3f}",
    "plan_rule": "No plan may be used, so grid power is kept near {target_w:.0f} W",
    # bounds
    "inverter_rating": "Rating of inverter {place}",
    "inverter_absent": "No valid data from inverter {place}",
    "inverter_not_running": "Inverter {place} is not running",
    "inverter_fault": "Inverter {place} reports a fault",
    "dead_man": "The safety timer inside inverter {place} is not armed yet",
    "battery_absent": "No valid data from battery {place}",
    "bms_current": "Battery {place} allows {charge_a:.1f} A charge and {discharge_a:.1f} A discharge",
    "bms_permit": "Battery {place} forbids charging or discharging",
    "soc_window": "State of charge {soc_pct:.1f} % of battery {place} is near or beyond its limit",
    "cell_voltage": "Cell voltage {min_v:.3f} to {max_v:.3f} V of battery {place} is near its limit",
    "temperature": "Cell temperature {min_c:.1f} to {max_c:.1f} °C of battery {place} is near its limit",
    "grid_import": "Grid import limit of {limit_w:.0f} W",
    "grid_export": "Grid export limit of {limit_w:.0f} W",
    "grid_unknown": "Grid power is unknown, so the grid limits cannot be kept",
    "software": "Power limit set in the site file",
    "units_sum": "Sum of what the inverters can do now",
    "safe_stop": "Safe stop",
    # other steps
    "ramp": "Ramp of {ramp_w_per_s:.0f} W/s",
    # safe stops
    "starting": "Starting: waiting for {place}",
    "emergency_stop": "Emergency stop",
    "operator_stop": "Stopped by the operator",
    "critical_alarm": "Critical alarm {place}",
    "need_grid_meter": "The mode needs the grid meter, which has no valid data",
    "need_battery": "No inverter with a battery has valid data",
    "manual_expired": "The manual set-point was not renewed in time",
    "maintenance": "The unit is in maintenance",
    "shutting_down": "The program is shutting down",
}
"""Reason code -> English sentence; `{place}` is the device, other names are keys of `values`."""


class Reason(msgspec.Struct, frozen=True):
    """Why something is so: a code of `TEMPLATES`, the place it concerns and the values in the sentence."""

    code: str
    place: str = ""
    values: dict[str, float] = msgspec.field(default_factory=dict[str, float])


def words(reason: Reason) -> str:
    """Return the reason as one English sentence without a full stop."""
    return TEMPLATES[reason.code].format(place=reason.place, **reason.values)
