"""What only a person knows about a site whose devices were found: the questions, with the ranges of the site file."""

from collections.abc import Iterable, Mapping

import msgspec
from pydantic import BaseModel

from app.scan_entry import NEEDED, Entry
from app.site_entries import described
from app.site_model import BatteryEntry, InverterEntry, LimitSection, MeterEntry
from control.readings import DeviceKind, MeterRole
from control.requests import Role
from hardware.profile import Profile
from hmi.ports.settings import Chapter, Kind, Setting, Value

SITE = "site"
"""Chapter of what is about the whole site."""
PAIR = "inverter"
"""Name of the question which inverter a rack hangs on: the site file says it the other way round."""
ZONES = (
    "Europe/Berlin",
    "Europe/Copenhagen",
    "Europe/Stockholm",
    "Europe/Oslo",
    "Europe/Helsinki",
    "Europe/Paris",
    "Europe/Brussels",
    "Europe/Amsterdam",
    "Europe/Vienna",
    "Europe/Zurich",
    "Europe/Rome",
    "Europe/Madrid",
    "Europe/Warsaw",
    "Europe/London",
    "Europe/Lisbon",
    "UTC",
)
"""Offered beside the zone of the computer; any other stands in the site file."""
PRESETS = ("en_50549_1", "vde_ar_n_4105", "vde_ar_n_4110", "ieee_1547_cat_b", "ieee_1547_cat_iii")
_MODELS: dict[DeviceKind, type[BaseModel]] = {
    DeviceKind.INVERTER: InverterEntry,
    DeviceKind.BATTERY: BatteryEntry,
    DeviceKind.METER: MeterEntry,
}
_TITLE = "Site and grid connection"
_ZONE = "Time zone"
_PRESET = "Grid code this unit keeps; not set: the inverters do it themselves"
_PAIR = "Inverter this rack hangs on"
_ROLE = "What this meter measures"
_ROLES = {
    MeterRole.GRID: "Grid connection",
    MeterRole.PV: "PV system",
    MeterRole.LOAD: "Loads",
    MeterRole.GENERATOR: "Generator",
}
TEXTS = (_TITLE, _ZONE, _PRESET, _PAIR, _ROLE, *_ROLES.values())
"""What is said here and nowhere in the site file's own descriptions; translated in context `Proposal`."""


CHAPTER = Chapter(SITE, _TITLE, Role.INSTALLER, context="Proposal")


def site_questions(answers: Mapping[str, Value], zone: str, *, metered: bool) -> Iterable[Setting]:
    """Return the questions about a site that has no file yet.

    Args:
        answers: key -> what was said.
        zone: time zone of the computer.
        metered: there is a grid meter, without which no limit of the connection can be kept.
    """
    zones = tuple(dict.fromkeys((zone, *ZONES)))
    cities = tuple(one.rpartition("/")[2].replace("_", " ") for one in zones)
    yield _choice("site.time_zone", SITE, answers.get("site.time_zone", zone), _ZONE, zones, cities, optional=False)
    for name in ("fuse_a", "grid_import_w", "grid_export_w") if metered else ():
        yield _field(LimitSection, SITE, f"limits.{name}", answers)
    yield _choice("grid_code.preset", SITE, answers.get("grid_code.preset"), _PRESET, PRESETS)


def device_questions(
    entry: Entry, answers: Mapping[str, Value], hangs: Mapping[str, str | None], inverters: tuple[str, ...]
) -> Iterable[Setting]:
    """Return the questions about one device that was found.

    Args:
        entry: the device.
        answers: key -> what was said.
        hangs: rack -> inverter it hangs on as things are, None: not known; empty: there is no choice.
        inverters: those a rack may hang on.
    """
    given = {line.key: line.value for line in entry.lines}
    model, place = _MODELS[entry.profile.kind], place_of(entry)
    if entry.profile.kind is DeviceKind.METER:
        roles, words = tuple(role.value for role in _ROLES), tuple(_ROLES.values())
        value = answers.get(f"{place}.role", given["role"])
        yield _choice(f"{place}.role", place, value, _ROLE, roles, words, optional=False)
    for name in _asked(entry):
        yield _field(model, place, f"{place}.{name}", answers, given.get(name))
    if entry.device_id in hangs:
        yield _choice(f"{place}.{PAIR}", place, hangs[entry.device_id], _PAIR, inverters, inverters)


def _asked(entry: Entry) -> Iterable[str]:
    profile, control = entry.profile, entry.profile.control
    if profile.kind is DeviceKind.METER:
        yield "max_power_w"
    yield from NEEDED[profile.kind]
    if control is not None and control.power_rule == "forced_percent":
        yield "rated_power_w"
    if writes(profile) and not profile.verified:
        yield "acknowledge_unverified_writes"
    if control is not None and control.no_dead_man:
        yield "acknowledge_no_dead_man"


def writes(profile: Profile) -> bool:
    """Tell whether a device of this profile is written to: set-points, or a BMS that wants to be kept alive."""
    return profile.control is not None or (profile.can is not None and profile.can.keep_alive is not None)


def place_of(entry: Entry) -> str:
    """Return where in the site file a device stands, by its name."""
    return f"{entry.group}[{entry.device_id}]"


def chapter_of(entry: Entry) -> Chapter:
    """Return the chapter of a device."""
    return Chapter(place_of(entry), "{place}", Role.INSTALLER, entry.device_id, "Proposal")


def _choice(
    key: str,
    chapter: str,
    value: Value,
    about: str,
    choices: tuple[str, ...],
    labels: tuple[str, ...] = (),
    *,
    optional: bool = True,
) -> Setting:
    usual = None if optional else value
    return Setting(
        key,
        chapter,
        Kind.CHOICE,
        value,
        usual,
        about,
        context="Proposal",
        choices=choices,
        labels=labels,
        optional=optional,
    )


def _field(
    model: type[BaseModel], chapter: str, key: str, answers: Mapping[str, Value], found: Value = None
) -> Setting:
    """Return a key of the site file as a question; `found`: what the device says. Without a value it is not set."""
    info = model.model_fields[key.rpartition(".")[2]]
    usual = found if info.is_required() else info.get_default(call_default_factory=True)
    said = answers.get(key)
    setting = described(key, chapter, usual if said is None else said, info)
    return msgspec.structs.replace(setting, default=usual, optional=usual is None, live=True)
