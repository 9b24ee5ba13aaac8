"""The keys of a site that are shown at the screen, made from the model's own descriptions."""

import re
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from app.site_at_screen import AT_ONCE, AT_SCREEN, MODE_ROLE, NEVER, Place
from app.site_file import settings_of
from app.site_keys import inner_models
from app.site_layer import NAMES
from app.site_model import SiteModel
from control.modes import MODES
from control.modes.mode import Mode, available
from hmi.ports.settings import Chapter, Kind, Setting, Value

_MODES = "control.parameters"
_NAME = re.compile(r"\[[^\]]*\]")


def chapters(model: SiteModel) -> tuple[Chapter, ...]:
    """Return the chapters this site has, in the order of the table."""
    found: list[Chapter] = []
    for place in AT_SCREEN:
        if place.offered(model):
            found += (Chapter(path, place.title, place.role, name) for path, name, _ in _parts(model, place))
        if place.section == "control":
            found += (
                Chapter(f"{_MODES}.{mode.mode_id}", mode.title, MODE_ROLE, context="Modes") for mode in _modes(model)
            )
    return tuple(chapter for chapter in found if chapter.chapter_id.startswith(_MODES) or _has_any(model, chapter))


def entries(model: SiteModel, base: SiteModel, layer: Mapping[str, Value]) -> tuple[Setting, ...]:
    """Return every key of the chapters.

    Args:
        model: the site in force.
        base: the site below the screen's layer; stands in for defaults that do not exist.
        layer: what was changed at the screen.
    """
    below = {key: value for key, _, value, _ in _walk(base)}
    found = [_setting(*entry, below.get(entry[0]), changed=entry[0] in layer) for entry in _walk(model)]
    rows = [row for row in found if row is not None]
    return (*rows, *_of_modes(model, layer))


def _has_any(model: SiteModel, chapter: Chapter) -> bool:
    return any(_setting(*entry, None, changed=False) is not None for entry in _walk(model, chapter.chapter_id))


def _parts(model: SiteModel, place: Place) -> Iterable[tuple[str, str, BaseModel]]:
    """Return the chapters of a section: its path, the device, and the part of the model."""
    part: Any = getattr(model, place.section)
    if isinstance(part, BaseModel):
        yield place.section, "", part
    elif part:
        for entry in part:
            name = _name(entry)
            yield f"{place.section}[{name}]", name, entry


def _walk(model: SiteModel, only: str = "") -> Iterable[tuple[str, str, Value, FieldInfo]]:
    """Return key, chapter, value and field of every key of the table."""
    for place in AT_SCREEN:
        if not place.offered(model):
            continue
        for path, _, part in _parts(model, place):
            if only in {"", path}:
                for key, value, info in _keys(part, path):
                    if _NAME.sub("", key) not in NEVER and not (place.live_only and not _live(info)):
                        yield key, path, value, info


def _keys(part: BaseModel, path: str) -> Iterable[tuple[str, Any, FieldInfo]]:
    own = vars(type(part)).get("__annotations__", {})
    for name, info in sorted(type(part).model_fields.items(), key=lambda field: field[0] not in own):
        value = getattr(part, name)
        key = f"{path}.{info.alias or name}"
        if isinstance(value, BaseModel):
            yield from _keys(value, key)
        elif inner_models(info.annotation)[0]:
            for entry in value or ():
                if isinstance(entry, BaseModel) and _name(entry):
                    yield from _keys(entry, f"{key}[{_name(entry)}]")
        elif not (key == f"{path}.{NAMES[0]}" or name in NAMES):
            yield key, value, info


def _name(entry: BaseModel) -> str:
    """Return what tells an entry of a list from the others; empty: nothing does."""
    name = next((str(_plain(getattr(entry, name))) for name in NAMES if hasattr(entry, name)), "")
    return "" if set("[].") & set(name) else name


def _live(info: FieldInfo) -> bool:
    extra = info.json_schema_extra
    return isinstance(extra, dict) and extra.get("applies") == "live"


def _plain(value: Any) -> Value:
    return value.value if isinstance(value, Enum) else value


def _setting(key: str, chapter_id: str, value: Any, info: FieldInfo, below: Any, *, changed: bool) -> Setting | None:
    """Return a key as it is shown; None for one that cannot be entered at a screen (texts, curves, lists)."""
    default = below if info.is_required() else info.get_default(call_default_factory=True)
    kinds = set(_kinds(info.annotation))
    optional = type(None) in kinds
    choices = tuple(_choices(info.annotation))
    low, high = _bounds(info)
    kind = Kind.SWITCH if kinds - {type(None)} == {bool} else Kind.CHOICE if choices else Kind.NUMBER
    if kind is Kind.NUMBER and not (kinds <= {int, float, type(None)} and low is not None and high is not None):
        return None
    return Setting(
        key=key,
        chapter_id=chapter_id,
        kind=kind,
        value=_plain(value),
        default=_plain(default),
        description=info.description or key,
        minimum=0.0 if low is None else low,
        maximum=0.0 if high is None else high,
        whole=float not in kinds,
        choices=(False, True) if kind is Kind.SWITCH else choices,
        optional=optional,
        live=_live(info) or key in AT_ONCE,
        changed_here=changed,
    )


def described(key: str, chapter_id: str, value: Any, info: FieldInfo) -> Setting:
    """Return a key as it is entered, whatever file it will stand in.

    Raises:
        TypeError: It is a text, a curve or a list, which cannot be entered at a screen.
    """
    setting = _setting(key, chapter_id, value, info, value, changed=False)
    if setting is None:
        raise TypeError(f"{key}: cannot be entered at a screen")
    return setting


def _kinds(annotation: Any) -> Iterable[Any]:
    if (
        annotation in (bool, int, float, type(None))
        or get_origin(annotation) is Literal
        or (isinstance(annotation, type) and issubclass(annotation, Enum))
    ):
        yield annotation
    elif get_args(annotation) and get_origin(annotation) not in (tuple, dict, list):
        for argument in get_args(annotation):
            if isinstance(argument, type) or get_args(argument):
                yield from _kinds(argument)
    else:
        yield annotation


def _choices(annotation: Any) -> Iterable[Value]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield from (member.value for member in annotation)
    elif get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif get_origin(annotation) not in (tuple, dict, list):
        for argument in get_args(annotation):
            yield from _choices(argument)


def _bounds(info: FieldInfo) -> tuple[float | None, float | None]:
    low = high = None
    for rule in info.metadata:
        low = getattr(rule, "ge", getattr(rule, "gt", low))
        high = getattr(rule, "le", getattr(rule, "lt", high))
    return low, high


def _modes(model: SiteModel) -> list[Mode]:
    settings = settings_of(model)
    return [mode for mode in MODES.values() if mode.parameters and available(mode, settings)]


def _of_modes(model: SiteModel, layer: Mapping[str, Value]) -> Iterable[Setting]:
    for mode in _modes(model):
        given = model.control.parameters.get(mode.mode_id, {})
        chapter_id = f"{_MODES}.{mode.mode_id}"
        for parameter in mode.parameters:
            key = f"{chapter_id}.{parameter.name}"
            yield Setting(
                key=key,
                chapter_id=chapter_id,
                kind=Kind.CHOICE if parameter.choices else Kind.NUMBER,
                value=given.get(parameter.name, parameter.default),
                default=parameter.default,
                description=parameter.text,
                title=parameter.title,
                context="Modes",
                unit=parameter.unit,
                minimum=parameter.minimum,
                maximum=parameter.maximum,
                choices=tuple(map(float, range(len(parameter.choices)))),
                labels=parameter.choices,
                changed_here=key in layer,
            )
