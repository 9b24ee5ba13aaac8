"""The list of every key of a site file, made from the model: for `ballast check --keys` and `docs/site-file.md`."""

from collections.abc import Iterable
from datetime import date
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from app.site_model import SiteModel
from app.site_section import FORMS
from control.modes import MODES


def key_rows() -> tuple[tuple[str, str, str, str, str], ...]:
    """Return key, allowed values, default, when it applies, and meaning for every key."""
    return (*_rows(SiteModel, ""), *_mode_rows())


def key_table() -> str:
    """Return the keys as a text table."""
    rows = (("KEY", "ALLOWED", "DEFAULT", "APPLIES", "MEANING"), *key_rows())
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = (
        "  ".join((*(part.ljust(width) for part, width in zip(row, widths, strict=False)), row[4])) for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def _rows(model: type[BaseModel], prefix: str) -> Iterable[tuple[str, str, str, str, str]]:
    for name, info in model.model_fields.items():
        key = f"{prefix}{info.alias or name}"
        inner, many = inner_models(info.annotation)
        if inner:
            for part in inner:
                yield from _rows(part, f"{key}[]." if many else f"{key}.")
        else:
            extra = info.json_schema_extra
            applies = str(extra.get("applies", "restart")) if isinstance(extra, dict) else "restart"
            yield key, allowed_values(info), _default(info), applies, info.description or ""


def _mode_rows() -> Iterable[tuple[str, str, str, str, str]]:
    for mode in MODES.values():
        for parameter in mode.parameters:
            key = f"control.parameters.{mode.mode_id}.{parameter.name}"
            yield key, parameter.allowed().strip(), f"{parameter.default:g}", "live", parameter.text


def inner_models(annotation: Any) -> tuple[list[type[BaseModel]], bool]:
    """Return the models inside an annotation and whether there are many of them."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation], False
    many = getattr(annotation, "__origin__", None) is tuple
    models: list[type[BaseModel]] = []
    for argument in get_args(annotation):
        found, deeper = inner_models(argument)
        models += found
        many = many or deeper
    return models, many


def allowed_values(info: FieldInfo) -> str:
    """Return range or choices of a field in words; the type where it has neither."""
    low = high = above = None
    for rule in info.metadata:
        low = getattr(rule, "ge", low)
        above = getattr(rule, "gt", above)
        high = getattr(rule, "le", getattr(rule, "lt", high))
        if getattr(rule, "pattern", None) in FORMS:
            return FORMS[rule.pattern]
    choices = list(_choices(info.annotation))
    if above is not None:
        return f"above {_bound(above)}" + (f", up to {_bound(high)}" if high is not None else "")
    if low is not None or high is not None:
        return f"{_bound(low)} to {_bound(high)}" if high is not None else f"{_bound(low)} or more"
    return ", ".join(choices) if choices else _type_name(info.annotation)


def _bound(value: Any) -> str:
    if value is None:
        return ""
    short = f"{value:.7g}"
    return short if float(short) == value else f"{value:.15g}"


def _choices(annotation: Any) -> Iterable[str]:
    members = getattr(annotation, "__members__", None)
    if members:
        yield from (str(member.value) for member in members.values())
    for argument in get_args(annotation):
        if isinstance(argument, str | int):
            yield str(argument)
        else:
            yield from _choices(argument)


def _type_name(annotation: Any) -> str:
    names = {str: "text", bool: "true, false", int: "whole number", float: "number", date: "date"}
    if annotation in names:
        return names[annotation]
    if getattr(annotation, "__origin__", None) is tuple:
        return "list"
    for argument in get_args(annotation):
        if argument in names:
            return names[argument]
    return "table"


def _default(info: FieldInfo) -> str:
    if info.is_required():
        return "required"
    default = info.get_default(call_default_factory=True)
    if default is None:
        return "none"
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, dict | tuple | BaseModel):
        return "empty" if not default else "…"
    return f"{default:g}" if isinstance(default, float) else str(default)
