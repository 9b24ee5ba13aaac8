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
    "peak_import": "Keep grid import at {limit_w:.0f} W; it is {grid_w:.0f} W",
    "peak_export": "Grid export is above its limit; grid power is {grid_w:.0f} W",
    "peak_recharge": "Recharge for the next peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W",
    "peak_ready": "Ready for a peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W",
    "charge_only": "Charge with {limit_w:.0f} W",
    "charge_import": "Charge with what leaves grid import at {limit_w:.0f} W",
    "charge_done": "State of charge has reached {soc_pct:.0f} %",
    "charge_window": "Charging waits for its time window",
    "load_matching": "Keep grid import in its band; it is {grid_w:.0f} W",
    "idle": "The unit is idle",
    "schedule": "Schedule {place} asks for {active_power_w:.0f} W",
    "external": "Set-point of {active_power_w:.0f} W from {place}",
    "external_rest": "No valid set-point from outside: the battery rests",
    "external_zero_grid": "No valid set-point from outside: grid power is held at 0 W; it is {grid_w:.0f} W",
    "external_schedule": "No valid set-point from outside: local schedule {place} asks for {active_power_w:.0f} W",
    "auto_charge": "Battery {place} is charged from {soc_pct:.1f} %, because it was critically low",
    "backup_charge": "Charge the battery for a power cut; it is at {soc_pct:.0f} %",
    "grid_lost": "The grid is lost, the island is being made: {place}",
    "island_waits": "The grid is lost and no island can be made: {place}",
    "island_empty": "The grid is lost; no island is made at {soc_pct:.1f} % of charge, the floor is {floor_pct:.0f} %",
    "islanded": "The inverters make the grid; the loads decide the power",
    "reconnecting": "Going back to the grid",
    "island_dark": "The island is off: {place}",
    # outputs
    "grid_contactor": "Grid contactor as the state {place} wants it",
    "load_group": "Load group: {place}",
    "indicator": "Lamp shows the state: {place}",
    "pv_group": "PV as far as the island can take it",
    "plan_charge": "Plan: charge from the grid; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}",
    "plan_store": "Plan: store solar surplus; price {other:.3f} at {hour:02.0f}:{minute:02.0f}",
    "plan_cover": "Plan: supply the site from the battery; the price is {price:.3f} now",
    "plan_export": "Plan: feed in; it earns {price:.3f} now",
    "plan_hold": "Plan: keep the energy; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}",
    "plan_idle": "Plan: nothing to gain now; the price is {price:.3f}",
    "plan_refill": "Plan: refill to {soc_pct:.0f} %, which is to be kept; the price is {price:.3f} now",
    "plan_kept": "Plan: take nothing from the battery; {soc_pct:.0f} % is to be kept",
    "plan_relief": "Plan: take the battery down to {soc_pct:.0f} %, the highest it should have",
    "plan_full": "Plan: no room for the surplus; {soc_pct:.0f} % is the highest the battery should have",
    "plan_paid": "Plan: charge from the grid, which pays for it; the price is {price:.3f} now",
    "plan_unsold": "Plan: store solar surplus; feeding in would cost {price:.3f} now",
    "plan_room": "Plan: room in the battery for energy below a price of zero; the price is {price:.3f} now",
    "plan_surplus": "Plan: feed the solar surplus in; it earns {price:.3f} now",
    "plan_import_limit": "Plan: supply the site from the battery; grid import is at its limit",
    "plan_export_limit": "Plan: store solar surplus; grid export is at its limit",
    "plan_reserved": "Plan: rest; the power is kept free for grid services",
    "plan_later": "Plan: energy for a later time; the price is {price:.3f} now",
    "plan_rule": "No plan may be used, so grid power is kept near {target_w:.0f} W",
    # added
    "lfsm_o": "Frequency {frequency_hz:.3f} Hz is above {start_hz:.2f} Hz: less power by a droop of {droop_pct:.1f} %",
    "lfsm_u": "Frequency {frequency_hz:.3f} Hz is below {start_hz:.2f} Hz: more power by a droop of {droop_pct:.1f} %",
    "service_rest": "A grid service is sold, and nothing else is to run below it",
    "service_room": "Kept free for grid services: {up_w:.0f} W up and {down_w:.0f} W down",
    "service_fcr": "{place} answers a grid frequency of {frequency_hz:.3f} Hz with {active_power_w:.0f} W",
    "service_nem": "{place} restores its energy reserve with {active_power_w:.0f} W",
    "service_ffr": "{place} supports the grid after a fall of its frequency, with {active_power_w:.0f} W",
    "service_stale": "{place} has no valid frequency and goes back to the baseline",
    # bounds
    "inverter_rating": "Rating of inverter {place}",
    "inverter_absent": "No valid data from inverter {place}",
    "inverter_not_running": "Inverter {place} is not running",
    "inverter_fault": "Inverter {place} reports a fault",
    "dead_man": "The safety timer inside inverter {place} is not armed yet",
    "battery_absent": "No valid data from battery {place}",
    "bms_current": "Battery {place} allows {charge_a:.1f} A charge and {discharge_a:.1f} A discharge",
    "bms_permit": "Battery {place} forbids charging or discharging",
    "bms_power": "Battery {place} allows {charge_w:.0f} W charge and {discharge_w:.0f} W discharge",
    "rack_current": "Battery {place} carried more current than allowed: {current_a:.1f} A",
    "rack_voltage": "Voltage {voltage_v:.1f} V of battery {place} is near its limit",
    "dc_voltage": "DC voltage {voltage_v:.1f} V of inverter {place} is near its limit",
    "inverter_temperature": "Inverter {place} is hot: {temperature_c:.0f} °C",
    "apparent_power": "Inverter {place} delivers {reactive_var:.0f} var first",
    "soc_window": "State of charge {soc_pct:.1f} % of battery {place} is near or beyond its limit",
    "deep_discharged": "Battery {place} was deeply discharged and must not be charged",
    "cell_voltage": "Cell voltage {min_v:.3f} to {max_v:.3f} V of battery {place} is near its limit",
    "temperature": "Cell temperature {min_c:.1f} to {max_c:.1f} °C of battery {place} is near its limit",
    "grid_import": "Grid import limit of {limit_w:.0f} W",
    "grid_export": "Grid export limit of {limit_w:.0f} W",
    "grid_code": "Feed-in limit of {limit_w:.0f} W set by the grid code",
    "phase_fuse": "Fuse of {fuse_a:.0f} A on phase L{phase:.0f}",
    "phase_unknown": "The phase currents are unknown, so the fuses cannot be protected",
    "grid_unknown": "Grid power is unknown, so the grid limits cannot be kept",
    "dso_import": "Limit of the distribution operator: {limit_w:.0f} W of grid power for charging",
    "dso_export": "Limit of the distribution operator: {limit_w:.0f} W of export",
    "dso_export_unknown": "Grid power is unknown, so the distribution operator's {limit_w:.0f} W of export "
    "cannot be kept",
    "connect_wait": "No power {place}: the grid must stay normal for {remaining_s:.0f} s more",
    "connect_outside": "No power {place}; the grid must then be normal for {remaining_s:.0f} s",
    "connect_ramp": "Power {place} grows by {ramp_pct_per_min:.0f} % of the rating a minute",
    "p_by_u": "Voltage of {voltage_pct:.1f} % leaves {share_pct:.0f} % of the rating",
    "lfsm_return": "The frequency is back; power waits {remaining_s:.0f} s before it returns slowly",
    "software": "Power limit set in the site file",
    "units_sum": "Sum of what the inverters can do now",
    "safe_stop": "Safe stop",
    # climate, sleep
    "climate_rest": "Zone {place} needs nothing",
    "climate_heat": "Zone {place} is too cold",
    "climate_cool": "Zone {place} is too warm",
    "climate_dry": "Water could condense in zone {place}",
    "climate_mix": "The zones are far apart; the air of zone {place} is mixed",
    "climate_no_sensor": "The temperature of zone {place} is not known: heaters off",
    "climate_forced": "An output of zone {place} is forced by hand",
    "climate_kept_off": "An alarm keeps fan or heater of zone {place} off",
    "bms_sleep": "The battery management may sleep while the unit is idle",
    "bms_awake": "The battery management is kept awake",
    "waking": "The battery management is waking up",
    "backup_return": "Soft return after the island: power grows by steps",
    # other steps
    "ramp": "Ramp of {ramp_w_per_s:.0f} W/s",
    # outputs
    "balancing": "Cells of battery {place} are being balanced",
    "balancing_off": "Cells of battery {place} need no balancing",
    "output_test": "Output {place} is being tried by hand",
    # safe stops
    "starting": "Starting: waiting for {place}",
    "emergency_stop": "Emergency stop",
    "operator_stop": "Stopped by the operator",
    "critical_alarm": "Critical alarm {place}",
    "need_grid_meter": "The mode needs the grid meter, which has no valid data",
    "need_battery": "No inverter with a battery has valid data",
    "manual_expired": "The manual set-point was not renewed in time",
    "backup_failed": "The grid contactor is not to be trusted: {place}",
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
