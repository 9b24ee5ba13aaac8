"""From the values of a preset, with a site's own values over them, to settings; and what is wrong with them."""

import math
from collections.abc import Iterable

import msgspec

from control.grid_code.model import FrequencyResponse, GridCodeSettings, PowerByVoltage
from control.grid_code.presets import Data, data, window_of
from control.grid_code.protection import NAMES
from control.reactive.model import ReactiveKind, ReactiveRule


def merged(preset_id: str, own: dict[str, Data]) -> dict[str, Data]:
    """Return the values in force by key: the site's own over those of the preset."""
    return {**data(preset_id), **own}


def settings(
    preset_id: str, values: dict[str, Data], *, rated_w: float, rated_charge_w: float, nominal_voltage_v: float
) -> GridCodeSettings:
    """Return what control works with.

    Args:
        preset_id: For records.
        values: Of `merged`.
        rated_w: Largest discharging power of the site.
        rated_charge_w: Largest charging power.
        nominal_voltage_v: Phase to neutral.
    """
    return GridCodeSettings(
        preset=preset_id,
        rated_w=rated_w,
        rated_charge_w=rated_charge_w,
        nominal_hz=_number(values, "general.nominal_hz"),
        nominal_voltage_v=nominal_voltage_v,
        over=_response(values, "over_frequency"),
        under=_response(values, "under_frequency"),
        voltage=_voltage(values),
        first_start=(window_of(values, "first_start"),) if values["first_start.enabled"] else (),
        reconnect=(window_of(values, "reconnect"),) if values["reconnect.enabled"] else (),
        protection={name: _number(values, f"protection.{name}") for name in NAMES if f"protection.{name}" in values},
    )


def reactive_rule(values: dict[str, Data]) -> tuple[ReactiveRule, ...]:
    """Return the Q(U) rule; empty when it is off."""
    group = "reactive_by_voltage"
    if not values[f"{group}.enabled"]:
        return ()
    fields = ("points", "dead_band_pu", "lock_in_share", "lock_out_share", "min_power_factor")
    plain = {name: values[f"{group}.{name}"] for name in fields}
    rule = msgspec.convert({"kind": "q_by_u", **plain}, ReactiveRule)
    return (msgspec.structs.replace(rule, kind=ReactiveKind.Q_BY_U, time_constant_s=_lag(values, group)),)


def setpoint_ramp(values: dict[str, Data]) -> tuple[float, ...]:
    """Return the ramp of set-points in shares of the rating a second; empty when it is off."""
    if not values["setpoint_ramp.enabled"]:
        return ()
    key = "critical_pct_per_s" if values["setpoint_ramp.critical"] else "pct_per_s"
    return (_number(values, f"setpoint_ramp.{key}") / 100.0,)


def faults(values: dict[str, Data]) -> Iterable[str]:
    """Return what one key alone cannot tell, each fault naming key, value and what is allowed."""
    nominal_hz = _number(values, "general.nominal_hz")
    if nominal_hz not in {50.0, 60.0}:
        yield f"general.nominal_hz: {nominal_hz:g}, allowed: 50 or 60 Hz"
    for group, side, word in (("over_frequency", 1.0, "above"), ("under_frequency", -1.0, "below")):
        start, stop = _number(values, f"{group}.start_hz"), _number(values, f"{group}.stop_hz")
        if side * (start - nominal_hz) <= 0.0:
            yield f"{group}.start_hz: {start:g} must be {word} the nominal {nominal_hz:g} Hz"
        if side * (stop - start) > 0.0 or side * (stop - nominal_hz) < 0.0:
            yield f"{group}.stop_hz: {stop:g} must lie between {nominal_hz:g} and start_hz, which is {start:g} Hz"
    for group in ("first_start", "reconnect"):
        low, high = _number(values, f"{group}.low_hz"), _number(values, f"{group}.high_hz")
        if not low < nominal_hz < high:
            yield f"{group}.low_hz, high_hz: {low:g} to {high:g} must hold the nominal {nominal_hz:g} Hz between them"
    start, zero = _number(values, "power_by_voltage.start_pu"), _number(values, "power_by_voltage.zero_pu")
    if not start < zero:
        yield f"power_by_voltage.start_pu: {start:g} must be below zero_pu, which is {zero:g}"
    start = _number(values, "power_by_voltage.charge_start_pu")
    zero = _number(values, "power_by_voltage.charge_zero_pu")
    if start > 0.0 and not zero < start:
        yield f"power_by_voltage.charge_start_pu: {start:g} must be above charge_zero_pu, which is {zero:g}"


def _response(values: dict[str, Data], group: str) -> tuple[FrequencyResponse, ...]:
    if not values[f"{group}.enabled"]:
        return ()
    own = {"time_constant_s": _lag(values, group)}
    fields = {name: values[f"{group}.{name}"] for name in FrequencyResponse.__struct_fields__ if name not in own}
    return (msgspec.convert({**fields, **own}, FrequencyResponse),)


def _voltage(values: dict[str, Data]) -> tuple[PowerByVoltage, ...]:
    group = "power_by_voltage"
    if not values[f"{group}.enabled"]:
        return ()
    own = {"time_constant_s": _lag(values, group)}
    fields = {name: values[f"{group}.{name}"] for name in PowerByVoltage.__struct_fields__ if name not in own}
    return (msgspec.convert({**fields, **own}, PowerByVoltage),)


def _lag(values: dict[str, Data], group: str) -> float:
    """Return the time constant of a first-order lag that has done a share of a step after a time."""
    return _number(values, f"{group}.response_s") / -math.log(1.0 - _number(values, f"{group}.response_share"))


def _number(values: dict[str, Data], key: str) -> float:
    return msgspec.convert(values[key], float)
