"""A layer over the site file: single keys that were changed elsewhere, each with its whole name (SITE-03).

Devices are named, not counted, so that an installer may sort the file: `batteries[battery1].capacity_wh`.
"""

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.site_file import SiteFileError, parse_raw_site
from app.site_model import SiteModel
from hmi.ports.settings import Value

SCHEMA = "ballast-local/1"
NAMES = ("id", "product", "zone")
"""What tells the entries of a list apart, by the first of these their model has."""
_PART = re.compile(r"([a-z0-9_]+)(?:\[([^\[\]]+)\])?(?:\.|$)")
_HEAD = f"""# Keys changed at the screen, laid over the site file. Written by Ballast; the history is kept beside it.
schema = "{SCHEMA}"
"""


def raw_of(model: SiteModel) -> dict[str, Any]:
    """Return a site as the tables of its file: what was said, without defaults."""
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


def laid(base: SiteModel, layer: Mapping[str, Value], source: str) -> SiteModel:
    """Return the site with a layer over it.

    Args:
        base: the site below.
        layer: key -> value; None takes the key out of the file.
        source: names the layer in messages.

    Raises:
        SiteFileError: Together they are no valid site, or the layer is about what the site does not have.
    """
    if not layer:
        return base
    raw = raw_of(base)
    problems = [problem for key, value in layer.items() if (problem := _put(raw, key, value))]
    if problems:
        raise SiteFileError(source, problems)
    try:
        return parse_raw_site(raw, source)
    except SiteFileError as error:
        raise SiteFileError(source, [by_name(problem, raw) for problem in error.problems]) from error


def _put(raw: dict[str, Any], key: str, value: Value) -> str:
    """Put a value into tables; return what is wrong with its key, empty when nothing is."""
    parts = list(_PART.finditer(key))
    if "".join(part[0] for part in parts) != key or not parts or parts[-1][2] or key.endswith("."):
        return f"{key}: is not the name of a key"
    table = raw
    for part in parts[:-1]:
        found = table.setdefault(part[1], [] if part[2] else {})
        if part[2]:
            found = next((entry for entry in found if part[2] in (entry.get(name) for name in NAMES)), None)
        if not isinstance(found, dict):
            return f"{key}: the site file has no {part[0].rstrip('.')}"
        table = found
    if value is None:
        table.pop(parts[-1][1], None)
    else:
        table[parts[-1][1]] = value
    return ""


def by_name(problem: str, raw: Mapping[str, Any]) -> str:
    """Return a message about `inverters[0]` as one about the inverter of that name."""
    key, colon, rest = problem.partition(":")
    named, table = "", raw
    for part in re.finditer(r"(\w+)(?:\[(\d+)\])?\.?", key):
        found: Any = table.get(part[1])
        named += f".{part[1]}" if named else part[1]
        if part[2] is not None and isinstance(found, list) and int(part[2]) < len(found):
            found = found[int(part[2])]
            name = next((found[name] for name in NAMES if name in found), part[2]) if isinstance(found, dict) else ""
            named += f"[{name or part[2]}]"
        table = found if isinstance(found, dict) else {}
    return f"{named}{colon}{rest}"


def written(layer: Mapping[str, Value]) -> str:
    """Return a layer as the text of its file."""
    left_out = sorted(key for key, value in layer.items() if value is None)
    lines = [f"{_told(key)} = {_told(value)}" for key, value in sorted(layer.items()) if value is not None]
    return _HEAD + f"left_out = {_told(left_out)}\n\n[keys]\n" + "".join(f"{line}\n" for line in lines)


def _told(value: Value | list[str]) -> str:
    """Return a value as TOML writes it: as JSON does, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def read(path: Path) -> dict[str, Value]:
    """Return the layer of a file; empty when there is none.

    Raises:
        SiteFileError: It cannot be read or is not such a file.
    """
    if not path.exists():
        return {}
    try:
        return parsed(path.read_text(encoding="utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise SiteFileError(str(path), [f"cannot be read: {error}"]) from error


def parsed(text: str, source: str) -> dict[str, Value]:
    """Return the layer of a text. Errors as in `read`."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SiteFileError(source, [f"is not valid TOML: {error}"]) from error
    keys, left_out = raw.get("keys", {}), raw.get("left_out", [])
    if raw.get("schema") != SCHEMA or not isinstance(keys, dict) or not isinstance(left_out, list):
        raise SiteFileError(source, [f"is not a file of schema {SCHEMA}"])
    odd = [key for key, value in keys.items() if not isinstance(value, bool | int | float | str)]
    odd += [key for key in left_out if not isinstance(key, str)]
    if odd:
        raise SiteFileError(source, [f"{key}: is not a number, text or truth" for key in odd])
    return {**keys, **dict.fromkeys(left_out)}
