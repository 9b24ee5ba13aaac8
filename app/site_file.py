"""Reads a site file: either a valid `Site`, or every problem in one go, each with key, value and allowed range."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from app.nearest import SITES
from app.site_backup import backup_faults, backup_of
from app.site_battery import care_faults, care_of
from app.site_boards import board_faults
from app.site_climate import climate_faults, climate_settings, idle_settings, sleep_settings
from app.site_cloud import cloud_faults
from app.site_dso import dso_checks, dso_of
from app.site_grid_code import grid_code_faults, grid_code_of, ramp_by, reactive_by
from app.site_keys import allowed_values
from app.site_limits import grid_code_export_w, limit_faults, or_none, soc_faults
from app.site_model import SiteModel
from app.site_monitors import line_of, monitors_of
from app.site_own_setpoints import own_setpoint_faults
from app.site_planning import planning_settings
from app.site_polls import meter_frozen_after_s, poll_faults, stale_after_s
from app.site_reactive import reactive_checks, reactive_of
from app.site_schedule import schedule_checks, schedule_of
from app.site_services import services_faults, services_of
from app.site_watchdog import watchdog_faults
from app.site_wiring import climate_outputs, outputs_of, signals_of, wiring_faults
from control.modes import MODES
from control.modes.mode import parameter_faults
from control.reactive.model import ReactiveKind
from control.readings import DeviceKind, MeterRole
from control.settings import (
    BatterySettings,
    InverterSettings,
    LimitSettings,
    MeterSettings,
    RampSettings,
    Settings,
)
from hardware.can_map import entry_rows
from hardware.io.config import BOARD_TYPES
from hardware.profile import load_profile, profile_ids


class SiteFileError(Exception):
    """A site file that is not used: one line a problem."""

    def __init__(self, source: str, problems: Sequence[str]) -> None:
        super().__init__("\n".join(f"{source}: {problem}" for problem in problems))
        self.source = source
        self.problems = tuple(problems)


CONNECTION_TYPES = frozenset({"modbus_tcp", "modbus_rtu", "can"}) | BOARD_TYPES
"""Tags of the unions: pydantic puts them into locations, people do not write them into keys."""


def shipped(name: str) -> Path:
    """Return the path of a site file that comes with the product (`residential`, `commercial`)."""
    return Path(__file__).parent / "sites" / f"{name}.toml"


def read_site(path: Path) -> SiteModel:
    """Return the site of a TOML file.

    Raises:
        SiteFileError: The file cannot be read, is not TOML, or holds unknown keys or wrong values; all are named.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        problems = [f"cannot be read: {error.strerror or error}"]
        if path.parent == Path() and not path.suffix:
            problems.append(SITES)
        raise SiteFileError(str(path), problems) from error
    except UnicodeDecodeError as error:
        raise SiteFileError(str(path), [f"cannot be read: {error}"]) from error
    return parse_site(text, str(path))


def parse_site(text: str, source: str) -> SiteModel:
    """Return the site of a TOML text; `source` names it in messages. Errors as in `read_site`."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SiteFileError(source, [f"is not valid TOML: {error}"]) from error
    return parse_raw_site(raw, source)


def parse_raw_site(raw: Mapping[str, Any], source: str) -> SiteModel:
    """Return the site of tables as TOML gives them; `source` names them in messages. Errors as in `read_site`."""
    try:
        model = SiteModel.model_validate(raw)
    except ValidationError as error:
        raise SiteFileError(source, [_message(detail) for detail in _roots(error.errors())]) from error
    problems = list(cross_checks(model))
    if problems:
        raise SiteFileError(source, problems)
    return model


def settings_of(model: SiteModel) -> Settings:
    """Return what `control` needs of a site."""
    charge_w = sum(unit.max_charge_w for unit in model.inverters)
    discharge_w = sum(unit.max_discharge_w for unit in model.inverters)
    full_w = max(charge_w, discharge_w)
    limits, ramp = model.limits, model.ramp
    code, apparent_va = model.grid_code, sum(unit.max_apparent_va for unit in model.inverters)
    nominal_v = model.monitors.nominal_voltage_v
    return Settings(
        site_id=model.site.id,
        site_name=model.site.name,
        inverters=tuple(
            InverterSettings(
                device_id=unit.id,
                max_charge_w=unit.max_charge_w,
                max_discharge_w=unit.max_discharge_w,
                max_apparent_va=unit.max_apparent_va,
                max_reactive_var=unit.max_reactive_var,
                batteries=unit.batteries,
                stale_after_s=stale_after_s(unit),
                one_way_efficiency=unit.one_way_efficiency,
                phase=unit.phase,
                min_dc_voltage_v=unit.min_dc_voltage_v,
                max_dc_voltage_v=or_none(unit.max_dc_voltage_v),
                temperature_curve=unit.temperature_curve,
                frozen_after_s=or_none(unit.frozen_after_s),
                alarm_rows=dict(load_profile(unit.profile).alarm_rows),
                line=line_of(unit),
            )
            for unit in model.inverters
        ),
        batteries=tuple(
            BatterySettings(
                device_id=rack.id,
                capacity_wh=rack.capacity_wh,
                max_charge_current_a=rack.max_charge_current_a,
                max_discharge_current_a=rack.max_discharge_current_a,
                min_cell_voltage_v=rack.min_cell_voltage_v,
                max_cell_voltage_v=rack.max_cell_voltage_v,
                min_cell_temperature_c=rack.min_cell_temperature_c,
                min_charge_temperature_c=rack.min_charge_temperature_c,
                max_cell_temperature_c=rack.max_cell_temperature_c,
                stale_after_s=stale_after_s(rack),
                cell_resistance_ohm=() if rack.cell_resistance_mohm is None else (rack.cell_resistance_mohm / 1e3,),
                min_voltage_v=rack.min_voltage_v,
                max_voltage_v=or_none(rack.max_voltage_v),
                charge_curve=rack.charge_curve,
                discharge_curve=rack.discharge_curve,
                frozen_after_s=or_none(rack.frozen_after_s),
                alarm_rows=entry_rows(rack)[0],
                warning_rows=entry_rows(rack)[1],
                line=line_of(rack),
            )
            for rack in model.batteries
        ),
        meters=tuple(
            MeterSettings(
                device_id=meter.id,
                role=meter.role,
                max_power_w=meter.max_power_w,
                stale_after_s=stale_after_s(meter),
                frozen_after_s=meter_frozen_after_s(meter),
                line=line_of(meter),
            )
            for meter in model.meters
        ),
        limits=LimitSettings(
            min_soc_pct=limits.min_soc_pct,
            max_soc_pct=limits.max_soc_pct,
            soc_taper_pct=limits.soc_taper_pct,
            grid_import_w=or_none(limits.grid_import_w),
            grid_export_w=or_none(limits.grid_export_w),
            max_charge_w=or_none(limits.max_charge_w),
            max_discharge_w=or_none(limits.max_discharge_w),
            fuse_a=or_none(limits.fuse_a),
            grid_code_export_w=grid_code_export_w(limits),
            power_priority=limits.power_priority,
        ),
        ramp=ramp_by(
            code,
            RampSettings(
                up_w_per_s=full_w if ramp.up_w_per_s is None else ramp.up_w_per_s,
                down_w_per_s=2 * full_w if ramp.down_w_per_s is None else ramp.down_w_per_s,
                reactive_var_per_s=full_w if ramp.reactive_var_per_s is None else ramp.reactive_var_per_s,
                modes=ramp.modes,
                soc_curve=ramp.soc_curve,
                temperature_curve=ramp.temperature_curve,
            ),
            discharge_w,
        ),
        initial_mode=model.control.mode,
        mode_parameters=model.control.parameters,
        cycle_s=model.control.cycle_s,
        command_valid_s=model.control.command_valid_s,
        start_timeout_s=model.control.start_timeout_s,
        climate=climate_settings(model.climate),
        idle=idle_settings(model.idle),
        sleep=sleep_settings(model.sleep),
        time_zone=model.site.time_zone,
        schedule=schedule_of(model.schedule),
        dso=dso_of(model.dso),
        reactive=reactive_by(
            code, reactive_of(model.reactive, apparent_va, discharge_w), apparent_va, discharge_w, nominal_v
        ),
        battery_care=tuple(
            care
            for rack in model.batteries
            for care in care_of(rack, model.balance if model.features.cell_balance else None)
        ),
        signals=signals_of(model.signals),
        outputs=outputs_of(model.outputs),
        backup=(backup_of(model.backup),) if model.features.backup else (),
        monitors=monitors_of(model.monitors),
        planning=planning_settings(model.planning, model.tariff),
        grid_code=grid_code_of(code, discharge_w, charge_w, nominal_v),
        services=services_of(model.services),
    )


def cross_checks(model: SiteModel) -> Iterable[str]:
    """Return what one key alone cannot tell: references, doubles, order of limits."""
    devices = (*_device_checks(model), *_rack_checks(model))
    yield from devices
    yield from climate_faults(model.climate, {rack.id for rack in model.batteries}, climate_outputs(model.outputs))
    yield from wiring_faults(model.signals, model.outputs, model.boards)
    yield from board_faults(model)
    yield from own_setpoint_faults(model.inverters)
    yield from watchdog_faults(model.watchdog, model.outputs)
    if model.features.backup:
        yield from backup_faults(model)
    yield from soc_faults(model.limits.min_soc_pct, model.limits.max_soc_pct)
    grid_meters = [meter.id for meter in model.meters if meter.role is MeterRole.GRID]
    yield from limit_faults(model.limits, model.ramp, model.inverters, model.batteries, grid_meters)
    if model.control.mode not in MODES:
        yield f"control.mode: {model.control.mode!r} is unknown, allowed: {', '.join(MODES)}"
    elif MODES[model.control.mode].feature and not getattr(model.features, MODES[model.control.mode].feature):
        yield f"control.mode: {model.control.mode!r} needs features.{MODES[model.control.mode].feature} = true"
    for mode_id, values in model.control.parameters.items():
        if mode_id not in MODES:
            yield f"control.parameters.{mode_id}: unknown mode, allowed: {', '.join(MODES)}"
        else:
            yield from (f"control.parameters.{fault}" for fault in parameter_faults(MODES[mode_id], values))
    for index, name in enumerate(model.buttons.modes):
        if name not in MODES:
            yield f"buttons.modes[{index}]: {name!r} is unknown, allowed: {', '.join(MODES)}"
    yield from dso_checks(model.dso)
    own_rule = model.reactive is not None and model.reactive.rule.kind is not ReactiveKind.OFF
    yield from grid_code_faults(model.grid_code, has_rule=own_rule)
    yield from services_faults(model)
    yield from cloud_faults(model)
    if devices:
        return  # what follows needs settings, which need the devices
    yield from poll_faults(model)
    settings = settings_of(model)
    yield from schedule_checks(settings)
    yield from reactive_checks(settings)


def _device_checks(model: SiteModel) -> Iterable[str]:
    seen: dict[str, str] = {}
    for group, entries in (("inverters", model.inverters), ("batteries", model.batteries), ("meters", model.meters)):
        for index, entry in enumerate(entries):
            key = f"{group}[{index}].id"
            if entry.id in seen:
                yield f"{key}: {entry.id!r} is already used by {seen[entry.id]}; ids must be unique"
            seen.setdefault(entry.id, key)
            yield from _profile_faults(f"{group}[{index}].profile", entry.profile, group)


def _rack_checks(model: SiteModel) -> Iterable[str]:
    racks = {rack.id for rack in model.batteries}
    for index, entry in enumerate(model.batteries):
        yield from care_faults(f"batteries[{index}].care", entry.care)
    owners: dict[str, str] = {}
    for index, unit in enumerate(model.inverters):
        key = f"inverters[{index}].batteries"
        for rack in unit.batteries:
            if rack not in racks:
                yield f"{key}: {rack!r} is not a battery of this file, allowed: {', '.join(sorted(racks))}"
            elif rack in owners:
                yield f"{key}: {rack!r} already belongs to {owners[rack]!r}; a rack hangs on one inverter"
            owners.setdefault(rack, unit.id)


_KINDS = {"inverters": DeviceKind.INVERTER, "batteries": DeviceKind.BATTERY, "meters": DeviceKind.METER}


def _profile_faults(key: str, profile_id: str, group: str) -> Iterable[str]:
    if profile_id not in profile_ids():
        yield f"{key}: {profile_id!r} is unknown, allowed: {', '.join(profile_ids())}"
        return
    kind = load_profile(profile_id).kind
    if kind is not _KINDS[group]:
        yield f"{key}: {profile_id!r} is for a device of kind {kind.value}, not {_KINDS[group].value}"


def _roots(details: Sequence[Any]) -> Iterable[Any]:
    """Leave out "too short" of a list whose entries have problems of their own."""
    for detail in details:
        location = detail["loc"]
        deeper = any(other["loc"][: len(location)] == location for other in details if other is not detail)
        if not (detail["type"] == "too_short" and deeper):
            yield detail


def _message(detail: Any) -> str:
    """Return one pydantic error as key, value and what is allowed."""
    location: tuple[int | str, ...] = detail["loc"]
    key = _key(location)
    value = detail["input"]
    if detail["type"] == "missing":
        return f"{key}: is missing; {_allowed(location) or 'it is required'}"
    if detail["type"] == "extra_forbidden":
        known = _known_keys(location)
        close = difflib.get_close_matches(str(location[-1]), known, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"allowed: {', '.join(known)}"
        return f"{key}: unknown key; {hint}"
    shown = repr(value) if not isinstance(value, dict | list) else detail["msg"]
    if detail["type"] == "value_error" and key and not isinstance(value, dict | list):
        allowed = str(detail["ctx"]["error"])
    else:
        allowed = _allowed(location) or detail["msg"]
    return f"{key}: {shown} is not allowed; {allowed}"


def _key(location: tuple[int | str, ...]) -> str:
    key = ""
    for part in location:
        if isinstance(part, int):
            key += f"[{part}]"
        elif part not in CONNECTION_TYPES:
            key += f".{part}" if key else part
    return key


def _models_at(location: tuple[int | str, ...]) -> tuple[type[BaseModel], ...]:
    """Return the model(s) whose fields the last part of a location names."""
    current: tuple[type[BaseModel], ...] = (SiteModel,)
    for part in location[:-1]:
        if isinstance(part, int):
            continue
        following: list[type[BaseModel]] = []
        for model in current:
            info = _field(model, part)
            if info is not None:
                following += _models_in(info.annotation)
        current = tuple(following) or current
    return current


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in get_args(annotation) for model in _models_in(argument)]


def _field(model: type[BaseModel], name: str) -> FieldInfo | None:
    for field_name, info in model.model_fields.items():
        if name in {field_name, info.alias}:
            return info
    return None


def _known_keys(location: tuple[int | str, ...]) -> list[str]:
    return sorted({info.alias or name for model in _models_at(location) for name, info in model.model_fields.items()})


def _allowed(location: tuple[int | str, ...]) -> str:
    """Return the allowed range and the meaning of the key at a location, in words; empty when unknown."""
    name = next((part for part in reversed(location) if isinstance(part, str)), "")
    for model in _models_at(location):
        info = _field(model, name)
        if info is not None:
            return _range_of(info)
    return ""


def _range_of(info: FieldInfo) -> str:
    parts = [f"allowed: {allowed_values(info)}", info.description or ""]
    return "; ".join(part for part in parts if part)
