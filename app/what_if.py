"""Changes settings by site-file key for a what-if replay: `limits.max_discharge_w=5000`."""

import tomllib
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import msgspec
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from app.site_keys import allowed_values, inner_models
from app.site_limits import fuse_faults, soc_faults, window_faults
from app.site_model import SiteModel
from app.site_reactive import reactive_checks
from app.site_schedule import schedule_checks
from control.memory import Memory
from control.modes import MODES
from control.modes.mode import available, parameter_faults, resolved
from control.readings import NO_LIMIT, MeterRole
from control.settings import Settings

MODE_KEY = "control.mode"
PARAMETERS = "control.parameters."
CYCLE_KEY = "control.cycle_s"
"""The recording has its own cycle; in the step this only judges a late one."""
UNUSED = "this key does not change what the controller decides"
UNPLACED = "this key cannot be changed in a replay: the recording holds only what came of it"
WITHOUT_EFFECT = (
    "site.id",
    "site.name",
    "site.unit",
    "site.commissioned",
    "features.screen",
    "features.history",
    "storage.",
    "screen.",
    "access.",
    "cloud.",
    "artifacts.",
    "simulation.",
)
"""Keys, and beginnings of keys, that do not change what the controller decides."""


class WhatIfError(ValueError):
    """An assignment that cannot be carried out; names key, value and what is allowed."""


class Assignment(msgspec.Struct, frozen=True):
    """One `KEY=VALUE`."""

    key: str
    value: str


def parse_assignment(text: str) -> Assignment:
    """Read `KEY=VALUE`.

    Raises:
        WhatIfError: There is no `=`.
    """
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise WhatIfError(f"{text!r} is not of the form KEY=VALUE, like limits.max_discharge_w=5000")
    return Assignment(key.strip(), value.strip())


def changed(memory: Memory, assignments: Sequence[Assignment]) -> Memory:
    """Return the memory with the assignments carried out, all or none.

    Raises:
        WhatIfError: Unknown key, a value outside its range, or one that does not go with the others.
    """
    before = memory.settings
    for assignment in assignments:
        memory = _one(memory, assignment)
    for fault in _faults(memory.settings):
        if fault not in set(_faults(before)):
            raise WhatIfError(fault)
    return memory


def _faults(settings: Settings) -> Iterable[str]:
    """Return what one key alone cannot tell, as far as the settings of the controller show it (`cross_checks`)."""
    limits = settings.limits
    yield from soc_faults(limits.min_soc_pct, limits.max_soc_pct)
    grid_meters = [meter.device_id for meter in settings.meters if meter.role is MeterRole.GRID]
    if limits.fuse_a < NO_LIMIT:
        yield from fuse_faults(limits.fuse_a, grid_meters)
    yield from window_faults(
        {f"inverters.{unit.device_id}": unit for unit in settings.inverters},
        {f"batteries.{rack.device_id}": rack for rack in settings.batteries},
    )
    yield from schedule_checks(settings)
    yield from reactive_checks(settings)


def _one(memory: Memory, assignment: Assignment) -> Memory:
    key, text = assignment.key, assignment.value
    if key == MODE_KEY:
        return _mode(memory, text)
    if key == CYCLE_KEY:
        raise WhatIfError(f"{key}: {UNUSED}")
    if key.startswith(PARAMETERS):
        return _parameter(memory, key.removeprefix(PARAMETERS), text)
    value = _checked(key, text)
    path = key.removeprefix("control.").split(".")
    return msgspec.structs.replace(memory, settings=_placed(memory.settings, path, value, key))


def _mode(memory: Memory, mode_id: str) -> Memory:
    mode = MODES.get(mode_id)
    if mode is None:
        raise WhatIfError(f"{MODE_KEY}: {mode_id!r} is unknown, allowed: {', '.join(MODES)}")
    if not available(mode, memory.settings):
        raise WhatIfError(
            f"{MODE_KEY}: {mode_id!r} needs features.{mode.feature} = true, which the recorded site has not"
        )
    values = resolved(mode, memory.settings.mode_parameters.get(mode_id, {}))
    same = mode_id == memory.mode_id
    return (
        memory if same else msgspec.structs.replace(memory, mode_id=mode_id, mode_parameters=values, mode_memory=None)
    )


def _parameter(memory: Memory, name: str, text: str) -> Memory:
    mode_id, _, parameter = name.partition(".")
    mode = MODES.get(mode_id)
    if mode is None:
        raise WhatIfError(f"{PARAMETERS}{mode_id}: unknown mode, allowed: {', '.join(MODES)}")
    values = {parameter: _number(PARAMETERS + name, text)}
    faults = parameter_faults(mode, values)
    if faults:
        raise WhatIfError(f"control.parameters.{faults[0]}")
    all_parameters = memory.settings.mode_parameters
    merged = {**all_parameters, mode_id: {**all_parameters.get(mode_id, {}), **values}}
    memory = msgspec.structs.replace(memory, settings=msgspec.structs.replace(memory.settings, mode_parameters=merged))
    if memory.mode_id == mode_id:
        memory = msgspec.structs.replace(memory, mode_parameters={**memory.mode_parameters, **values})
    return memory


def _number(key: str, text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise WhatIfError(f"{key}: {text!r} is not a number") from error


def _checked(key: str, text: str) -> Any:
    """Return the value in the type and range the site file allows for this key."""
    info = _field(SiteModel, key.split("."), key)
    adapter: TypeAdapter[Any] = TypeAdapter(
        Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation,  # type: ignore[valid-type]
        config=ConfigDict(strict=False),
    )
    try:
        return adapter.validate_python(text)
    except ValidationError:
        pass  # a number that is one of a few choices is not taken as text
    try:
        return adapter.validate_python(_plain(text))
    except ValidationError as error:
        raise WhatIfError(f"{key}: {text!r} is not allowed; allowed: {allowed_values(info)}") from error


def _plain(text: str) -> Any:
    """Return a value as TOML writes it; a bare word is text."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _field(model: type[BaseModel], path: list[str], key: str) -> FieldInfo:
    fields = {info.alias or name: info for name, info in model.model_fields.items()}
    info = fields.get(path[0])
    if info is None:
        raise WhatIfError(f"{key}: {path[0]!r} is unknown, allowed: {', '.join(fields)}")
    models, many = inner_models(info.annotation)
    rest = path[2:] if many else path[1:]
    if not models:
        if path[1:]:
            raise WhatIfError(f"{key}: {path[0]} has no parts")
        return info
    if not rest:
        part = "ID.KEY" if many else "KEY"
        raise WhatIfError(f"{key}: name what to change: {path[0]}.{part}")
    return _field(models[0], rest, key)


def _placed(target: Any, path: list[str], value: Any, key: str) -> Any:
    """Return a copy of nested settings with one value replaced; lists are entered by device id."""
    name = path[0]
    if isinstance(target, tuple):
        if not target:
            raise WhatIfError(f"{key}: the recorded site has nothing of this kind")
        if len(target) == 1 and name in target[0].__struct_fields__:  # a section that may be left out
            return (_placed(target[0], path, value, key),)
        ids = [_id(entry) for entry in target if entry.__struct_fields__[0].endswith("_id")]
        if not ids:
            raise WhatIfError(f"{key}: {_unplaced(key)}")
        if name not in ids:
            raise WhatIfError(f"{key}: {name!r} is unknown, allowed: {', '.join(ids) or 'none'}")
        return tuple(_placed(entry, path[1:], value, key) if _id(entry) == name else entry for entry in target)
    if not isinstance(target, msgspec.Struct) or name not in target.__struct_fields__:
        raise WhatIfError(f"{key}: {_unplaced(key)}")
    if len(path) == 1:
        return msgspec.structs.replace(target, **{name: value})
    return msgspec.structs.replace(target, **{name: _placed(getattr(target, name), path[1:], value, key)})


def _unplaced(key: str) -> str:
    """Return why a key of the site file is none of the controller's settings."""
    return UNUSED if key.startswith(WITHOUT_EFFECT) else UNPLACED


def _id(entry: Any) -> str:
    """Return the id of an entry of a list: its first field."""
    return str(getattr(entry, entry.__struct_fields__[0]))
