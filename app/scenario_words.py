"""What is wrong in a scenario file, in words: the key, the value, what is allowed, and what the key means."""

import datetime as dt
import difflib
from typing import Any, get_args

import msgspec
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from app.scenario_model import ScenarioFile
from app.site_keys import allowed_values, inner_models
from app.verdict_kinds import Expectation

KINDS = (
    ("CurveEntry", "table with one of day, constant_w, steps, csv"),
    ("ActionEntry", "list, each entry under [[action]]"),
    ("Always", "list, each entry under [[expect]]"),
    ("list[", "list"),
    ("dict", "table"),
    ("GridEvent", "table"),
    ("datetime", "date and time without quotes, like 2026-11-21T18:00:00"),
    ("Literal[True]", "true"),
)
"""What the type of a key has in its name, and what is written for it."""


class _Place(msgspec.Struct):
    """Where in a scenario a fault is."""

    key: str = ""
    model: type[BaseModel] | None = ScenarioFile
    """Whose key the last part is; None in a table whose keys are free."""
    info: FieldInfo | None = None
    """The nearest key that has a description."""
    inside: bool = False
    """The fault is in an entry of a list or of a free table, not in the value of `info` as a whole."""


def allowed(info: FieldInfo) -> str:
    """Return range, choices or type of a key in words."""
    for mark, word in KINDS:
        if mark in str(info.annotation):
            return word
    least = most = 0
    for rule in info.metadata:
        least = getattr(rule, "min_length", least)
        most = getattr(rule, "max_length", most)
    return f"text of {least} to {most} characters" if most else allowed_values(info)


def message(detail: Any) -> str:
    """Return one pydantic error as key, value and what is allowed."""
    location: tuple[int | str, ...] = detail["loc"]
    place = _walk(location)
    key = place.key
    if detail["type"] == "missing":
        return f"{key}: is missing; {_meaning(place.info)}"
    if detail["type"] == "extra_forbidden":
        known = sorted(one.alias or name for name, one in place.model.model_fields.items()) if place.model else []
        close = difflib.get_close_matches(str(location[-1]), known, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"allowed: {', '.join(known)}"
        return f"{key}: unknown key; {hint}"
    if detail["type"] in {"union_tag_invalid", "union_tag_not_found"}:
        tag = detail["ctx"].get("tag", "nothing")
        return f"{key}.that: {tag!r} is not a statement; allowed: {', '.join(statement_names())}"
    text = detail["msg"].removeprefix("Value error, ")
    value = detail["input"]
    if detail["type"] == "value_error":
        said = isinstance(value, dict | list | tuple | BaseModel) or text.startswith(repr(value))
        shown = "" if said else f"{_shown(value)} is not allowed; "
        return f"{key}: {shown}{text}" if key else text
    return f"{key}: {_shown(value)} is not allowed; {_instead(str(detail['type']), place) or text}"


def _instead(kind: str, place: _Place) -> str:
    """Return what is allowed at a place and what it means; empty when only the library knows."""
    if kind == "finite_number":
        return f"allowed: a finite number; {_meaning(place.info)}"
    if kind in {"model_type", "model_attributes_type"} and place.inside:
        return "allowed: table"
    if place.info is None:
        return ""
    return _meaning(place.info) if place.inside else f"allowed: {allowed(place.info)}; {_meaning(place.info)}"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list | tuple):
        return "a list"
    return value.isoformat() if isinstance(value, dt.date | dt.time) else repr(value)


def _meaning(info: FieldInfo | None) -> str:
    return (info.description if info is not None else None) or "it is required"


def _walk(location: tuple[int | str, ...]) -> _Place:
    """Return where a location of pydantic is."""
    place = _Place()
    tags = dict(zip(statement_names(), statement_models(), strict=True))
    for number, part in enumerate(location):
        if isinstance(part, int):
            place.key += f"[{part + 1}]"
            place.inside = True
        elif part in tags and number == 2:  # the kind of a statement, which nobody writes as a key
            place.model, place.info = tags[part], None
        else:
            place.key += f".{part}" if place.key else part
            if place.model is None:  # what follows are names of types
                place.inside = True
                break
            place.inside = False
            found = [one for name, one in place.model.model_fields.items() if part in {name, one.alias}]
            if found:
                place.info = found[0]
                inner, _ = inner_models(found[0].annotation)
                place.model = inner[0] if len(inner) == 1 else None
    return place


def statement_names() -> list[str]:
    """Return the names of all statements."""
    return [str(get_args(model.model_fields["that"].annotation)[0]) for model in statement_models()]


def statement_models() -> tuple[type[BaseModel], ...]:
    """Return the models of all statements."""
    return get_args(get_args(Expectation)[0])
