"""The areas of the local history: one row for each thing that is kept (DAT-01)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from app.history_series import NOTHING, Area, Quantity, Sampler, Value
from control.model import Phase
from control.record import CycleRecord
from control.settings import Settings


def sampler(settings: Settings) -> Sampler:
    """Return what samples a record of this site."""
    return Sampler(AREAS, settings)


def _first(values: Sequence[float]) -> float:
    return values[0] if values else NOTHING


def _flag(values: Sequence[bool]) -> float:
    return float(values[0]) if values else NOTHING


def _of(part: str, get: Callable[[Any], float]) -> Callable[[Any], float]:
    """Read from the one member of an optional part."""

    def read(thing: Any) -> float:
        parts = getattr(thing, part)
        return get(parts[0]) if parts else NOTHING

    return read


def _at(part: str, index: int, get: Callable[[Any], float]) -> Callable[[Any], float]:
    def read(thing: Any) -> float:
        parts = getattr(thing, part)
        return get(parts[index]) if index < len(parts) else NOTHING

    return read


def _where(name: str) -> Callable[[Any], str]:
    """Read the BMS's name of the place of an extreme."""

    def read(battery: Any) -> str:
        return getattr(battery.cells[0], name) if battery.cells else ""

    return read


def _phase_v(phase: Phase) -> float:
    return phase.voltage_v


def _phase_a(phase: Phase) -> float:
    return phase.current_a


def _phase_w(phase: Phase) -> float:
    return phase.active_power_w


def _phase_var(phase: Phase) -> float:
    return phase.reactive_power_var


def _phases() -> Iterable[Quantity]:
    for index in range(3):
        name = f"L{index + 1}"
        yield Quantity(f"v{index + 1}", "V", 10, _at("phases", index, _phase_v), f"voltage {name}", spread=True)
        yield Quantity(f"a{index + 1}", "A", 10, _at("phases", index, _phase_a), f"current {name}")
        yield Quantity(f"w{index + 1}", "W", 1, _at("phases", index, _phase_w), f"active power {name}")
        yield Quantity(f"var{index + 1}", "var", 1, _at("phases", index, _phase_var), f"reactive power {name}")


def _load_w(record: CycleRecord) -> float:
    flow = record.snapshot.flow
    return flow.load_w if flow.grid_known and flow.pv_known and flow.ess_known else NOTHING


def _winner(record: CycleRecord) -> Value:
    return record.chain.wish.source


def _stop(record: CycleRecord) -> Value:
    stop = record.safe_stop
    return "" if stop is None else stop.code


def _site(settings: Settings) -> tuple[str, ...]:
    del settings
    return ("",)


SITE = Area(
    _site,
    lambda record: {"": record},
    (
        Quantity(
            "grid_w",
            "W",
            1,
            lambda r: r.snapshot.flow.grid_w if r.snapshot.flow.grid_known else NOTHING,
            "grid power, + import",
            spread=True,
        ),
        Quantity(
            "pv_w",
            "W",
            1,
            lambda r: r.snapshot.flow.pv_w if r.snapshot.flow.pv_known else NOTHING,
            "PV power",
            spread=True,
        ),
        Quantity("load_w", "W", 1, _load_w, "consumption", spread=True),
        Quantity(
            "ess_w",
            "W",
            1,
            lambda r: r.snapshot.flow.ess_w if r.snapshot.flow.ess_known else NOTHING,
            "power of the inverters, + discharge",
            spread=True,
        ),
        Quantity("setpoint_w", "W", 1, lambda r: r.chain.final.active_power_w, "set-point, + discharge", spread=True),
        Quantity("min_w", "W", 1, lambda r: r.chain.bounds.min_w, "lower bound (charge)", spread=True),
        Quantity("max_w", "W", 1, lambda r: r.chain.bounds.max_w, "upper bound (discharge)", spread=True),
        Quantity("soc_pct", "%", 100, lambda r: _first(r.snapshot.soc_pct), "believed state of charge of all racks"),
        Quantity("frequency_hz", "Hz", 1000, lambda r: _first(r.snapshot.frequency_hz), "grid frequency", spread=True),
        Quantity("stopped", "", 1, lambda r: float(r.safe_stop is not None), "1 while in a safe stop"),
        Quantity("safe_stop", "", 0, _stop, "reason code of the safe stop"),
        Quantity("wish_w", "W", 1, lambda r: r.chain.wish.active_power_w, "what the winner wants"),
        Quantity("setpoint_var", "var", 1, lambda r: r.chain.final.reactive_power_var, "reactive set-point"),
        Quantity("unserved_w", "W", 1, lambda r: r.chain.unserved_w, "what no inverter could take"),
        Quantity("winner", "", 0, _winner, "who has the say over the power"),
        Quantity("reason", "", 0, lambda r: r.chain.final.reason.code, "reason code of the set-point"),
        Quantity("min_reason", "", 0, lambda r: r.chain.bounds.min_reason.code, "reason code of the lower bound"),
        Quantity("max_reason", "", 0, lambda r: r.chain.bounds.max_reason.code, "reason code of the upper bound"),
        Quantity("state", "", 0, lambda r: r.state.value, "lifecycle state"),
        Quantity("mode", "", 0, lambda r: r.mode_id, "local mode"),
        Quantity("emergency_stop", "", 1, lambda r: float(r.stops.emergency_stop), "1 while the button is pressed"),
        Quantity("operator_stop", "", 1, lambda r: float(bool(r.stops.operator_stop)), "1 while stopped by a person"),
        Quantity(
            "alarms", "", 1, lambda r: float(sum(alarm.active for alarm in r.alarms)), "alarms whose cause is there"
        ),
    ),
)


def _by_device(devices: Iterable[Any]) -> Mapping[str, Any]:
    return {device.device_id: device for device in devices}


METERS = Area(
    lambda settings: [meter.device_id for meter in settings.meters],
    lambda record: _by_device(record.snapshot.meters),
    (
        Quantity("w", "W", 1, lambda m: m.active_power_w, "active power", spread=True),
        Quantity("var", "var", 1, lambda m: m.reactive_power_var, "reactive power"),
        Quantity("hz", "Hz", 1000, lambda m: _first(m.frequency_hz), "frequency"),
        Quantity("import_wh", "Wh", 1, lambda m: _first(m.energy_wh), "energy counter, import"),
        Quantity("export_wh", "Wh", 1, lambda m: _first(m.energy_wh[1:]), "energy counter, export"),
        *_phases(),
    ),
)

INVERTERS = Area(
    lambda settings: [unit.device_id for unit in settings.inverters],
    lambda record: _by_device(record.snapshot.inverters),
    (
        Quantity("w", "W", 1, lambda i: i.active_power_w, "active power, + discharge", spread=True),
        Quantity("var", "var", 1, lambda i: i.reactive_power_var, "reactive power"),
        Quantity("readback_w", "W", 1, lambda i: _first(i.setpoint_readback_w), "set-point the inverter says it has"),
        Quantity("dc_v", "V", 10, _of("dc", lambda d: d.voltage_v), "DC voltage", spread=True),
        Quantity("dc_a", "A", 10, _of("dc", lambda d: d.current_a), "DC current, + discharge", spread=True),
        Quantity("dc_w", "W", 1, _of("dc", lambda d: d.power_w), "DC power, + discharge"),
        Quantity("temperature_c", "°C", 10, lambda i: _first(i.temperature_c), "temperature"),
        Quantity("hz", "Hz", 1000, lambda i: _first(i.frequency_hz), "frequency"),
        Quantity("dead_man", "", 1, lambda i: float(i.dead_man_armed), "1 while its own safety timer is armed"),
        Quantity("forming", "", 1, lambda i: _flag(i.grid_forming), "1 while it makes the grid"),
        Quantity("device_state", "", 0, lambda i: i.state.value, "state the inverter reports"),
        Quantity("device_alarms", "", 0, lambda i: ", ".join(i.alarms), "alarms of the inverter"),
        *_phases(),
    ),
)

COMMANDS = Area(
    INVERTERS.places,
    lambda record: _by_device(record.commands),
    (
        Quantity("command_w", "W", 1, lambda c: c.active_power_w, "commanded active power, + discharge"),
        Quantity("command_var", "var", 1, lambda c: c.reactive_power_var, "commanded reactive power"),
        Quantity("run", "", 1, lambda c: float(c.run), "1 while told to run"),
    ),
)

UNIT_BOUNDS = Area(
    INVERTERS.places,
    lambda record: _by_device(record.chain.units),
    (
        Quantity("min_w", "W", 1, lambda u: u.bounds.min_w, "lower bound (charge)"),
        Quantity("max_w", "W", 1, lambda u: u.bounds.max_w, "upper bound (discharge)"),
        Quantity("min_reason", "", 0, lambda u: u.bounds.min_reason.code, "reason code of the lower bound"),
        Quantity("max_reason", "", 0, lambda u: u.bounds.max_reason.code, "reason code of the upper bound"),
    ),
)

UNIT_STATES = Area(
    INVERTERS.places,
    lambda record: _by_device(record.units),
    (Quantity("state", "", 0, lambda u: u.state.value, "what inverter and racks do"),),
)

RACKS = Area(
    lambda settings: [rack.device_id for rack in settings.batteries],
    lambda record: _by_device(record.snapshot.batteries),
    (
        Quantity("soc_pct", "%", 100, lambda b: b.soc_pct, "believed state of charge"),
        Quantity("v", "V", 10, lambda b: b.voltage_v, "voltage", spread=True),
        Quantity("a", "A", 10, lambda b: b.current_a, "current, + discharge", spread=True),
        Quantity("charge_a", "A", 10, lambda b: b.max_charge_current_a, "allowed charge current", spread=True),
        Quantity("discharge_a", "A", 10, lambda b: b.max_discharge_current_a, "allowed discharge current", spread=True),
        Quantity("cell_min_v", "V", 1000, _of("cells", lambda c: c.min_voltage_v), "lowest cell", spread=True),
        Quantity("cell_max_v", "V", 1000, _of("cells", lambda c: c.max_voltage_v), "highest cell", spread=True),
        Quantity("cell_max_c", "°C", 10, _of("cells", lambda c: c.max_temperature_c), "hottest cell"),
        Quantity("cell_min_c", "°C", 10, _of("cells", lambda c: c.min_temperature_c), "coldest cell"),
        Quantity("cell_min_v_at", "", 0, _where("min_voltage_at"), "which cell is lowest"),
        Quantity("cell_max_v_at", "", 0, _where("max_voltage_at"), "which cell is highest"),
        Quantity("cell_min_c_at", "", 0, _where("min_temperature_at"), "which cell is coldest"),
        Quantity("cell_max_c_at", "", 0, _where("max_temperature_at"), "which cell is hottest"),
        Quantity("bms_alarms", "", 0, lambda b: ", ".join(b.alarms), "alarms of the BMS"),
        Quantity("bms_warnings", "", 0, lambda b: ", ".join(b.warnings), "warnings of the BMS"),
        Quantity("w", "W", 1, lambda b: b.power_w, "power, + discharge"),
        Quantity("bms_soc_pct", "%", 100, lambda b: b.bms_soc_pct, "state of charge the BMS states"),
        Quantity("soh_pct", "%", 10, lambda b: _first(b.soh_pct), "state of health the BMS states"),
        Quantity("temperature_c", "°C", 10, lambda b: _first(b.temperature_c), "temperature"),
        Quantity("charge_w", "W", 1, lambda b: b.max_charge_power_w, "allowed charge power"),
        Quantity("discharge_w", "W", 1, lambda b: b.max_discharge_power_w, "allowed discharge power"),
        Quantity("charge_limit_v", "V", 10, lambda b: b.charge_voltage_limit_v, "highest voltage the BMS wants"),
        Quantity("discharge_limit_v", "V", 10, lambda b: b.discharge_voltage_limit_v, "lowest voltage the BMS wants"),
        Quantity("charge_allowed", "", 1, lambda b: float(b.charge_allowed), "1 while the BMS allows charging"),
        Quantity("discharge_allowed", "", 1, lambda b: float(b.discharge_allowed), "1 while it allows discharging"),
        Quantity("balancing", "", 1, lambda b: _flag(b.balancing), "1 while the BMS balances cells"),
        Quantity("soc_low_pct", "%", 100, lambda b: b.soc_low_pct, "lowest state of charge reckoned with"),
        Quantity("soc_high_pct", "%", 100, lambda b: b.soc_high_pct, "highest state of charge reckoned with"),
        Quantity("cell_mohm", "mΩ", 1000, lambda b: b.cell_resistance_ohm * 1000.0, "resistance of a cell"),
    ),
)

CARE = Area(
    lambda settings: [care.device_id for care in settings.battery_care],
    lambda record: _by_device(record.racks),
    (
        Quantity("soc_delta_pct", "%", 100, lambda r: r.delta_pct, "believed less BMS"),
        Quantity("uncertainty_pct", "%", 100, lambda r: r.uncertainty_pct, "uncertainty of the state of charge"),
        Quantity("measured_soh_pct", "%", 10, lambda r: _first(r.soh_pct), "state of health by measured cycles"),
        Quantity("capacity_ah", "Ah", 10, lambda r: r.capacity_ah, "capacity in force"),
        Quantity("cycles", "", 1000, lambda r: r.equivalent_cycles, "equivalent full cycles"),
        Quantity("spread_mv", "mV", 1, lambda r: r.spread_v * 1000.0, "between highest and lowest cell"),
        Quantity("care_balancing", "", 1, lambda r: float(r.balancing), "1 while we let cells balance"),
        Quantity("auto_charging", "", 1, lambda r: float(r.auto_charging), "1 while saved from critically low"),
    ),
)

ZONES = Area(
    lambda settings: [zone.zone for climate in settings.climate for zone in climate.zones],
    lambda record: {zone.zone: zone for zone in record.climate},
    (
        Quantity("air_c", "°C", 10, lambda z: _first(z.temperature_c), "air temperature"),
        Quantity("humidity_pct", "%", 10, lambda z: _first(z.humidity_pct), "relative humidity"),
        Quantity("dew_point_c", "°C", 10, lambda z: _first(z.dew_point_c), "dew point"),
        Quantity("fan", "", 100, lambda z: z.fan, "fan speed, share"),
        Quantity("heater", "", 100, lambda z: z.heater, "heaters on, share"),
        Quantity("task", "", 0, lambda z: z.task, "what climate control does"),
    ),
)

SIGNALS = Area(
    lambda settings: [signal.signal_id for signal in settings.signals],
    lambda record: {signal.signal_id: signal for signal in record.snapshot.signals},
    (Quantity("signal", "", 100, lambda s: s.value, "wired value (button, contact, sensor)", spread=True),),
)

OUTPUTS = Area(
    lambda settings: [output.output_id for output in settings.outputs],
    lambda record: {output.output_id: output for output in record.outputs},
    (Quantity("output", "", 100, lambda o: o.value, "value of the output", spread=True),),
)

LINES = Area(
    lambda settings: [
        device.device_id for group in (settings.inverters, settings.batteries, settings.meters) for device in group
    ],
    lambda record: _by_device(record.devices),
    (
        Quantity("link", "", 0, lambda d: d.link.value, "state of the line"),
        Quantity("latency_ms", "ms", 1, lambda d: d.latency_s * 1000.0, "duration of the last poll"),
    ),
)

PLAN = Area(
    lambda settings: ("",) if settings.planning else (),
    lambda record: {"": record.plan},
    (
        Quantity("plan_w", "W", 1, _of("slot", lambda s: s.battery_w), "planned power of the battery, + discharge"),
        Quantity("plan_grid_w", "W", 1, _of("slot", lambda s: s.grid_w), "planned grid power, + import"),
        Quantity("plan_load_w", "W", 1, _of("slot", lambda s: s.load_w), "forecast consumption"),
        Quantity("plan_pv_w", "W", 1, _of("slot", lambda s: s.pv_w), "forecast PV power"),
        Quantity("plan_soc_pct", "%", 100, _of("slot", lambda s: s.soc_pct), "planned state of charge"),
        Quantity("buy_per_kwh", "1/kWh", 10_000, _of("slot", lambda s: s.buy_per_kwh), "price of energy bought"),
        Quantity("sell_per_kwh", "1/kWh", 10_000, _of("slot", lambda s: s.sell_per_kwh), "price of energy sold"),
        Quantity("plan_rung", "", 0, lambda p: p.rung.value, "which plan is in force"),
    ),
)

BACKUP = Area(
    lambda settings: ("",) if settings.backup else (),
    lambda record: {"": record.backup[0]} if record.backup else {},
    (
        Quantity("backup_state", "", 0, lambda b: b.state, "between grid and island"),
        Quantity("contactor", "", 0, lambda b: b.contactor, "feedback of the grid contactor"),
        Quantity("island_forming", "", 1, lambda b: float(b.forming), "1 while the inverters make the grid"),
        Quantity("pv_connected", "", 1, lambda b: float(b.pv_connected), "1 while PV may feed in"),
    ),
)

DSO = Area(
    lambda settings: ("",) if settings.dso else (),
    lambda record: {"": record.dso},
    (
        Quantity("dso_phase", "", 0, lambda d: d.phase.value, "what is known of the operator's wish"),
        Quantity("dso_import_w", "W", 1, lambda d: d.import_w, "limit of grid power for charging"),
        Quantity("dso_export_w", "W", 1, lambda d: d.export_w, "limit of export"),
    ),
)

REACTIVE = Area(
    lambda settings: ("",) if settings.reactive else (),
    lambda record: {"": record.reactive},
    (
        Quantity("reactive_rule", "", 0, lambda q: q.kind.value, "rule for reactive power"),
        Quantity("reactive_state", "", 0, lambda q: q.state.value, "whether the chosen rule is in force"),
    ),
)

SLEEP = Area(
    lambda settings: ("",) if settings.sleep else (),
    lambda record: {"": record.sleep[0]} if record.sleep else {},
    (
        Quantity("bms_asleep", "", 1, lambda s: float(s.asleep), "1 while the BMS sleeps"),
        Quantity("bms_sleep_s", "s", 1, lambda s: s.total_s, "whole time the BMS has slept"),
    ),
)

AREAS: tuple[Area, ...] = (
    SITE,
    PLAN,
    BACKUP,
    DSO,
    REACTIVE,
    SLEEP,
    ZONES,
    METERS,
    INVERTERS,
    COMMANDS,
    UNIT_BOUNDS,
    UNIT_STATES,
    RACKS,
    CARE,
    SIGNALS,
    OUTPUTS,
    LINES,
)
"""Site values first: they are read most, and a value early in its row is read fastest."""
