"""Limits of the inverter and its DC side: apparent power, temperature, DC voltage and rack current and power."""

import math
from collections.abc import Iterable

from control import curve
from control.limit_memory import NONE
from control.limit_unit import Unit, eased, scaled, taper
from control.readings import NO_LIMIT
from control.reasons import Reason
from control.record import Bound
from control.settings import PowerPriority, Settings

DC_TAPER_SHARE = 0.02
"""Width of the linear taper before an end of the DC voltage window, as a share of that end."""


def circle(apparent_va: float, other: float) -> float:
    """Return what the S circle leaves of one power beside the other."""
    return math.sqrt(max(apparent_va**2 - other**2, 0.0))


def apparent_power(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """With reactive power first: active power gets what the S circle leaves beside it."""
    if settings.limits.power_priority is not PowerPriority.REACTIVE or not unit.reactive_var:
        return
    for inverter in unit.inverter:
        room_w = circle(inverter.rated_apparent_va, min(unit.reactive_var, inverter.rated_reactive_var))
        yield Bound(-room_w, room_w, Reason("apparent_power", inverter.device_id, {"reactive_var": unit.reactive_var}))


def inverter_temperature(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Derate by the inverter's temperature, before it has to do so itself."""
    del settings
    for inverter in unit.inverter:
        for celsius in inverter.temperature_c:
            share = curve.at(unit.settings.temperature_curve, celsius)
            if share < 1.0:
                reason = Reason("inverter_temperature", inverter.device_id, {"temperature_c": celsius})
                yield scaled(unit, share, share, reason)


def dc_voltage(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Keep the DC side inside the window the inverter can work in: charging raises it, discharging lowers it."""
    del settings
    place, low_v, high_v = unit.settings.device_id, unit.settings.min_dc_voltage_v, unit.settings.max_dc_voltage_v
    measured = [dc.voltage_v for inverter in unit.inverter for dc in inverter.dc]
    volts = measured or [rack.battery.voltage_v for rack in unit.racks]
    if not volts or (low_v <= 0.0 and high_v >= NO_LIMIT):
        return
    charge = taper(high_v - max(volts), DC_TAPER_SHARE * high_v)
    discharge = taper(min(volts) - low_v, DC_TAPER_SHARE * low_v)
    shares = eased(unit, "dc_voltage", place, charge, discharge)
    if shares.charge < 1.0 or shares.discharge < 1.0:
        yield scaled(unit, shares.charge, shares.discharge, Reason("dc_voltage", place, {"voltage_v": max(volts)}))


def rack_current(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """Take back what a rack's measured current was beyond its limit (closed loop).

    `bms_current` calculates with an efficiency and even sharing; this limit holds when they are wrong.
    """
    del settings
    efficiency, count = unit.settings.one_way_efficiency, len(unit.racks)
    for rack in unit.racks if unit.memory.trims else ():
        battery = rack.battery
        trim = unit.memory.trims.get(battery.device_id, NONE)
        if trim != NONE:
            yield Bound(
                -battery.max_charge_current_a * battery.voltage_v * count / efficiency * (1.0 - trim.charge),
                battery.max_discharge_current_a * battery.voltage_v * count * efficiency * (1.0 - trim.discharge),
                Reason("rack_current", battery.device_id, {"current_a": abs(battery.current_a)}),
            )


def bms_power(unit: Unit, settings: Settings) -> Iterable[Bound]:
    """The powers a BMS allows, if it states them; n racks get n times the smallest, as for currents."""
    del settings
    efficiency, count = unit.settings.one_way_efficiency, len(unit.racks)
    for rack in unit.racks:
        place, charge_w, discharge_w = (
            rack.battery.device_id,
            rack.battery.max_charge_power_w,
            rack.battery.max_discharge_power_w,
        )
        if charge_w < NO_LIMIT or discharge_w < NO_LIMIT:
            reason = Reason("bms_power", place, {"charge_w": charge_w, "discharge_w": discharge_w})
            yield Bound(-charge_w * count / efficiency, discharge_w * count * efficiency, reason)
