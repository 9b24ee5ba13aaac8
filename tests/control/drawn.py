"""Random values made from types: requests, readings and site files, so that a new mode, request or key is covered too.

A value is drawn from its type; a name only says which range is sensible (`_pct`, `_c`, `_w` …). Everything comes from
one `random.Random`, so a seed is a whole history.
"""

import datetime as dt
import math
import random
import types
import typing
from collections.abc import Mapping
from enum import Enum
from typing import Any, cast

import msgspec
from annotated_types import Ge, Gt, Le, Lt
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from control.grid_code.protection import NAMES
from control.modes import MODES

EDGES = (0.0, -0.0, 1e-9, -1e-9, 32767.0, -32768.0, 65535.0, 1e308, -1e308, math.nan, math.inf, -math.inf)

RANGES: dict[str, tuple[float, float]] = {
    "min_voltage_v": (2.7, 3.3),
    "max_voltage_v": (3.2, 3.65),
    "voltage_v": (44.0, 58.0),
    "dc_voltage_v": (44.0, 58.0),
    "frequency_hz": (49.0, 51.0),
    "rated_charge_w": (1000.0, 20_000.0),
    "rated_discharge_w": (1000.0, 20_000.0),
    "rated_apparent_va": (1000.0, 20_000.0),
    "max_charge_current_a": (0.0, 150.0),
    "max_discharge_current_a": (0.0, 150.0),
    "valid_s": (0.0, 100.0),
    "min_temperature_c": (2.0, 30.0),
    "max_temperature_c": (10.0, 52.0),
    "temperature_c": (-10.0, 85.0),
}
SUFFIXES: dict[str, tuple[float, float]] = {
    "_pct": (0.0, 100.0),
    "_c": (-15.0, 60.0),
    "_w": (-6000.0, 6000.0),
    "_var": (-3000.0, 3000.0),
    "_va": (0.0, 6000.0),
    "_v": (200.0, 250.0),
    "_a": (-100.0, 100.0),
    "_hz": (49.0, 51.0),
    "_s": (0.0, 60.0),
    "_wh": (0.0, 1e6),
}


def wild(rng: random.Random) -> float:
    """Return anything a broken device may send."""
    kind = rng.random()
    if kind < 0.5:
        return rng.choice(EDGES)
    return rng.uniform(-1e5, 1e5) if kind < 0.8 else math.ldexp(rng.uniform(-1.0, 1.0), rng.randint(-1000, 1000))


def number(rng: random.Random, name: str) -> float:
    """Return a sensible number for a name."""
    found = RANGES.get(name)
    if found is None:
        found = next((span for suffix, span in SUFFIXES.items() if name.endswith(suffix)), (0.0, 1.0))
    low, high = found
    kind = rng.random()
    return low if kind < 0.03 else high if kind < 0.06 else rng.uniform(low, high)


Words = Mapping[str, tuple[str, ...]]


def struct(rng: random.Random, kind: type[Any], words: Words, insane: float = 0.0, **given: Any) -> Any:
    """Return a struct with every field drawn; `given` fields are as said, `insane` is the share of wild numbers."""
    hints = _hints(kind)
    return kind(**{
        name: given[name] if name in given else value(rng, name, hints[name], words, insane)
        for name in kind.__struct_fields__
    })  # fmt: skip


_HINTS: dict[type[Any], dict[str, Any]] = {}


def _hints(kind: type[Any]) -> dict[str, Any]:
    if kind not in _HINTS:
        _HINTS[kind] = typing.get_type_hints(kind)
    return _HINTS[kind]


def value(rng: random.Random, name: str, kind: Any, words: Words, insane: float = 0.0) -> Any:
    """Return a value of a type."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in {types.UnionType, typing.Union}:
        return value(rng, name, rng.choice(arguments), words, insane)
    if origin is tuple:
        many = arguments[-1] is Ellipsis
        parts = arguments[:1] * rng.choice((0, 0, 1, 3)) if many else arguments
        return tuple(value(rng, name, part, words, insane) for part in parts)
    if origin is dict:
        return mapping(rng, name, arguments, words, insane)
    if issubclass(kind, msgspec.Struct):
        return struct(rng, kind, words, insane)
    return plain(rng, name, kind, words, insane)


def plain(rng: random.Random, name: str, kind: type[Any], words: Words, insane: float) -> Any:
    """Return a value of a type that has no parts."""
    if kind is float:
        return wild(rng) if insane and rng.random() < insane else number(rng, name)
    if issubclass(kind, Enum):
        return rng.choice(list(kind))
    simple: dict[type[Any], tuple[Any, ...]] = {
        type(None): (None,),
        bool: (False, True),
        int: (0, 1, 2, 7, 1_000_000),
        str: words.get(name, ("", "nonsense", "grid", "x" * 40)),
        dt.time: (dt.time(0, 0), dt.time(2, 30), dt.time(23, 59)),
        dt.date: (dt.date(2026, 11, 18), dt.date(2027, 3, 28), dt.date(2026, 10, 25)),
    }
    return rng.choice(simple[kind])


def mapping(rng: random.Random, name: str, arguments: tuple[Any, ...], words: Words, insane: float) -> dict[Any, Any]:
    """Return a mapping; parameters of modes are drawn inside and outside their ranges."""
    if name == "parameters":
        return parameters(rng, rng.choice(list(MODES)), share=0.5, beyond=0.05)
    size = rng.choice((0, 0, 1, 2))
    return {value(rng, name, arguments[0], words): value(rng, name, arguments[1], words, insane) for _ in range(size)}


def parameters(rng: random.Random, mode_id: str, share: float, beyond: float = 0.0) -> dict[str, float]:
    """Return some parameters of a mode within their ranges; a share `beyond` of them is outside."""
    return {
        parameter.name: wild(rng) if rng.random() < beyond else within(rng, parameter.minimum, parameter.maximum)
        for parameter in MODES[mode_id].parameters
        if rng.random() < share
    }


def within(rng: random.Random, low: float, high: float) -> float:
    """Return a number of a range: its ends, evenly, or evenly by magnitude when the range is wide."""
    kind = rng.random()
    if kind < 0.1:
        return rng.choice((low, high))
    if low > 0.0 and high / low > 100.0 and kind < 0.8:
        return math.exp(rng.uniform(math.log(low), math.log(high)))
    return rng.uniform(low, high)


NARROWER: dict[str, tuple[float, float]] = {
    "active_power_w": (-5000.0, 5000.0),
    "reactive_power_var": (-2500.0, 2500.0),
    **dict.fromkeys(("start_hz", "stop_hz"), (49.0, 51.0)),
    "full_up_hz": (49.0, 49.8),
    "start_up_hz": (49.6, 50.0),
    "start_down_hz": (50.0, 50.4),
    "full_down_hz": (50.2, 51.0),
    **dict.fromkeys(("nem_enable_min", "nem_disable_min", "aem_enable_min", "aem_disable_min"), (0.0, 60.0)),
}
"""Keys whose whole range is for plants far larger than those of the tests, or for frequencies far from nominal."""


class UndrawableError(Exception):
    """A key of the site file whose allowed values the model does not tell."""


def live_keys(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the keys of a section that apply live."""
    return tuple(
        info.alias or name
        for name, info in model.model_fields.items()
        if isinstance(info.json_schema_extra, dict) and info.json_schema_extra.get("applies") == "live"
    )


def key_value(rng: random.Random, name: str, info: FieldInfo) -> Any:
    """Return an allowed value of a key of the site file."""
    low: float | None = None
    high: float | None = None
    for rule in info.metadata:
        if isinstance(rule, Ge | Gt):
            low = cast("float", rule.ge if isinstance(rule, Ge) else rule.gt)
        if isinstance(rule, Le | Lt):
            high = cast("float", rule.le if isinstance(rule, Le) else rule.lt)
    low, high = NARROWER.get(name, (low, high))
    kinds = [info.annotation, *typing.get_args(info.annotation)]
    words = choices(kinds)
    if typing.get_origin(info.annotation) is tuple or name == "nominal_hz":
        return named_value(rng, "mode_list" if name == "modes" else name)
    if low is not None and high is not None:
        return rng.randint(int(low), int(high)) if int in kinds else within(rng, low, high)
    if bool in kinds:
        return rng.random() < 0.5
    return rng.choice(words) if words else named_value(rng, name)


def choices(kinds: list[Any]) -> list[Any]:
    """Return the words a key may hold, of an enumeration or a literal; none when its type does not name them."""
    found: list[Any] = []
    for kind in kinds:
        if typing.get_origin(kind) is typing.Literal:
            found += typing.get_args(kind)
        elif isinstance(kind, type) and issubclass(kind, Enum):
            found += [member.value for member in kind]
    return found


def named_value(rng: random.Random, name: str) -> Any:
    """Return a value of a key whose type alone does not say what is allowed."""
    match name:
        case "parameters":
            return {mode_id: parameters(rng, mode_id, share=0.5) for mode_id in MODES if rng.random() < 0.7}
        case "modes":
            return {mode_id: [within(rng, 1.0, 1e8), within(rng, 1.0, 1e8)] for mode_id in MODES if rng.random() < 0.5}
        case "charge_curve" | "discharge_curve" | "temperature_curve" | "soc_curve":
            marks = sorted({round(rng.uniform(-40.0, 100.0), 2) for _ in range(rng.randint(0, 5))})
            return [[mark, rng.uniform(0.02, 1.0)] for mark in marks]
        case "time_zone":
            return rng.choice(["Europe/Berlin", "Etc/UTC", "America/New_York", "UTC", "CET"])
        case "name":
            return rng.choice(["A house", "Another house"])
        case _:
            return chosen(rng, name)


def chosen(rng: random.Random, name: str) -> Any:
    """Return one of some values of a key."""
    times, names = ["00:00", "02:30", "12:00", "12:30", "23:59", "24:00"], ["upper", "lower", "battery1", "one-more"]
    files = ["hub.secret", "/etc/hub.pem"]
    values: dict[str, list[Any]] = {
        **dict.fromkeys(("start", "end", "from_time", "to_time"), times),
        **dict.fromkeys(("id", "unit", "zone"), names),
        **{key: [dt.date(2026, 11, 18), dt.date(2027, 3, 28)] for key in ("first_day", "last_day")},
        "mode": list(MODES),
        "currency": ["EUR", "CHF"],
        "weekdays": [["mon"], ["sat", "sun"]],
        "racks": [[], ["battery1"]],
        "batteries": [["battery1"]],
        "inverters": [[], ["inverter1"]],
        "points": [[[0.9, 0.3], [1.1, -0.3]], [[0.94, 0.2], [1.0, 0.0], [1.06, -0.2]]],
        "windows": [[], [{"from_time": "01:00", "to_time": "05:30", "price_per_kwh": 0.1}]],
        "soc_steps": [[], [{"priority": 3, "soc_pct": 50.0}]],
        "protection": [{}, {"anti_islanding": 1.0}, dict.fromkeys(NAMES, 1.0)],
        "nominal_hz": [50.0, 60.0],
        "mode_list": [["passive"], ["self_consumption", "local", "passive"]],
        "frequency_meter": ["grid", "pv"],
        "frequency_file": ["dip.csv", "grid/november.csv"],
        "at": ["", "pins:5", "pins:22"],
        "resource": ["house-1", "HOUSE2", ""],
        "area": ["SE3", "FI", ""],
        "device": ["systemd", "stratopi", "/dev/watchdog"],
        "keys": [["A" * 43 + "="], ["A" * 42 + "E="]],
        "hardware": ["", "raspberry-pi-4"],
        "folder": ["/sys/class/stratopi/watchdog", "/sys/class/stratopimax/watchdog"],
        **dict.fromkeys(("connection_file", "certificate_file", "key_file", "ca_file"), files),
        "identity_file": ["/var/lib/ballast/identity/identity.json"],
        "host": ["hub.example.net"],
        "device_id": ["unit-1"],
        "site_keys": [["limits"], ["ramp", "control.parameters"]],
    }
    if name not in values:
        raise UndrawableError(f"{name}: say in tests/control/drawn.py:named_value how to draw this key")
    return rng.choice(values[name])
