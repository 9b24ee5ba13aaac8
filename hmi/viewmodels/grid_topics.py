"""What the site does for the grid, topic by topic: services, the operator's limit, reactive power, grid code."""

from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec
from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.dso.model import DsoPhase
from control.grid_code.model import Connection, GridCodeInfo
from control.grid_code.presets import PRESETS
from control.reactive.model import ReactiveKind, ReactiveState
from control.readings import NO_LIMIT
from control.record import CycleRecord
from control.services.info import ServiceInfo
from control.services.products import Product
from control.services.settings import ServiceSettings
from control.settings import Settings
from hmi import phrases, words
from hmi.quantity import POWER, REACTIVE_POWER

DSO, REACTIVE, GRID_CODE = "dso", "reactive", "grid_code"
_HARMLESS_W = 0.5


class Fact(msgspec.Struct, frozen=True, gc=False):
    """A value of a topic with its name."""

    key: str
    title: str
    value: str


class Topic(msgspec.Struct, frozen=True, gc=False):
    """One thing the site does for the grid."""

    key: str
    title: str
    standing: str
    kind: str
    """`off`, `armed`, `active`, `lost` or `test`."""
    value: str
    sentence: str
    facts: tuple[Fact, ...]
    sold: bool = False
    """Something is sold that can be taken back."""


PRODUCTS: dict[str, str] = {
    Product.FCR_N: "FCR-N",
    Product.FCR_D_UP: "FCR-D up",
    Product.FCR_D_DOWN: "FCR-D down",
    Product.FCR_CE: "FCR",
    Product.FFR: "FFR",
}
"""Names of products in contracts; the same in every language."""

FFR_STATES: dict[str, object] = {
    "off": QT_TRANSLATE_NOOP("Words", "Not sold"),
    "armed": QT_TRANSLATE_NOOP("Words", "Armed"),
    "activating": QT_TRANSLATE_NOOP("Words", "Activating"),
    "support": QT_TRANSLATE_NOOP("Words", "Supporting the grid"),
    "deactivating": QT_TRANSLATE_NOOP("Words", "Ending"),
    "buffer": QT_TRANSLATE_NOOP("Words", "Pause"),
    "recovery": QT_TRANSLATE_NOOP("Words", "Recharging"),
}
RULES: dict[ReactiveKind, object] = {
    ReactiveKind.OFF: QT_TRANSLATE_NOOP("Words", "No rule"),
    ReactiveKind.FIXED_Q: QT_TRANSLATE_NOOP("Words", "Fixed reactive power"),
    ReactiveKind.FIXED_PF: QT_TRANSLATE_NOOP("Words", "Fixed power factor"),
    ReactiveKind.PF_BY_P: QT_TRANSLATE_NOOP("Words", "Power factor by power"),
    ReactiveKind.Q_BY_U: QT_TRANSLATE_NOOP("Words", "Q(U), by voltage"),
}
_CONNECTIONS: dict[Connection, object] = {
    Connection.WAITING: QT_TRANSLATE_NOOP("Words", "Waiting for the grid"),
    Connection.RAMPING: QT_TRANSLATE_NOOP("Words", "Growing slowly"),
    Connection.CONNECTED: QT_TRANSLATE_NOOP("Words", "Connected"),
}

NOT_SOLD = QT_TRANSLATE_NOOP("Words", "Not sold")
ARMED = QT_TRANSLATE_NOOP("Words", "Armed")
ACTIVE = QT_TRANSLATE_NOOP("Words", "Active")
LOST = QT_TRANSLATE_NOOP("Words", "Not available")
TESTED = QT_TRANSLATE_NOOP("Words", "Test signal")
FADING = QT_TRANSLATE_NOOP("Words", "Reserve used up")
_WHY_LOST = QT_TRANSLATE_NOOP("Words", "Sold, but not delivered: {0}.")
_SAYS_NOT_SOLD = QT_TRANSLATE_NOOP("Words", "Nothing of it is sold now.")
_SAYS_ARMED = QT_TRANSLATE_NOOP("Words", "It waits for the frequency to leave its range.")
_SAYS_ACTIVE = QT_TRANSLATE_NOOP("Words", "It answers the frequency of the grid.")
_SAYS_TEST = QT_TRANSLATE_NOOP("Words", "It answers a test signal, not the grid.")
_SAYS_FADING = QT_TRANSLATE_NOOP("Words", "The stored energy is nearly used up, so the answer fades.")
_DELIVERS = QT_TRANSLATE_NOOP("Words", "Delivers")
_OF = QT_TRANSLATE_NOOP("Words", "{0} of {1}")
_CAN = QT_TRANSLATE_NOOP("Words", "Could deliver")
_ENDURANCE = QT_TRANSLATE_NOOP("Words", "Lasts fully for")
_MINUTES = QT_TRANSLATE_NOOP("Words", "{0} min")
_MANAGEMENT = QT_TRANSLATE_NOOP("Words", "Reserve (NEM below {0} min, AEM {1} min)")
_NEM_CHARGES = QT_TRANSLATE_NOOP("Words", "NEM charges {0}")
_NEM_DISCHARGES = QT_TRANSLATE_NOOP("Words", "NEM discharges {0}")
_AEM = QT_TRANSLATE_NOOP("Words", "AEM active")
_RESTS = QT_TRANSLATE_NOOP("Words", "rests")
_SALES = QT_TRANSLATE_NOOP("Words", "Sold")
_UNTIL = QT_TRANSLATE_NOOP("Words", "{0}, {1}\u2013{2}")
_FROM_TO = QT_TRANSLATE_NOOP("Words", "{0} from {1}")
_NOTHING = QT_TRANSLATE_NOOP("Words", "nothing")
_REPORTED = QT_TRANSLATE_NOOP("Words", "Told to the operator")
_AVAILABLE = QT_TRANSLATE_NOOP("Words", "available (1)")
_UNAVAILABLE = QT_TRANSLATE_NOOP("Words", "not available (0)")
_LIMIT_TITLE = QT_TRANSLATE_NOOP("Words", "Grid operator's limit")
_NO_LIMIT = QT_TRANSLATE_NOOP("Words", "No limit")
_IN_FORCE = QT_TRANSLATE_NOOP("Words", "In force")
_SAYS_NO_LIMIT = QT_TRANSLATE_NOOP("Words", "The grid operator limits nothing.")
_SAYS_LIMIT = QT_TRANSLATE_NOOP("Words", "The grid operator limits the power of this site.")
_SAYS_UNKNOWN = QT_TRANSLATE_NOOP("Words", "The grid operator is not heard, so what the contract says is in force.")
_UNHEARD = QT_TRANSLATE_NOOP("Words", "Not heard")
_CHARGING_LIMIT = QT_TRANSLATE_NOOP("Words", "Charging from the grid")
_EXPORT_LIMIT = QT_TRANSLATE_NOOP("Words", "Feeding in")
_AT_MOST = QT_TRANSLATE_NOOP("Words", "at most {0}")
_FREE = QT_TRANSLATE_NOOP("Words", "free")
_SINCE = QT_TRANSLATE_NOOP("Words", "Since")
_BY = QT_TRANSLATE_NOOP("Words", "Set by")
_KEPT = QT_TRANSLATE_NOOP("Words", "Kept")
_YES = QT_TRANSLATE_NOOP("Words", "yes, measured")
_NOT_YET = QT_TRANSLATE_NOOP("Words", "not yet")
_REACTIVE_TITLE = QT_TRANSLATE_NOOP("Words", "Reactive power")
_FALLBACK = QT_TRANSLATE_NOOP("Words", "Fallback")
_SAYS_FALLBACK = QT_TRANSLATE_NOOP("Words", "The fallback is in force: {0}.")
_SAYS_RULE = QT_TRANSLATE_NOOP("Words", "It supports the voltage of the grid by the agreed rule.")
_SAYS_LOCKED = QT_TRANSLATE_NOOP("Words", "The power is too low for the rule to work.")
_RULE = QT_TRANSLATE_NOOP("Words", "Rule")
_NOW = QT_TRANSLATE_NOOP("Words", "Now")
_GRID_CODE_TITLE = QT_TRANSLATE_NOOP("Words", "Grid code")
_SAYS_CONNECTED = QT_TRANSLATE_NOOP("Words", "Frequency and voltage are normal.")
_SAYS_WAITING = QT_TRANSLATE_NOOP("Words", "It waits until the grid has been normal for long enough.")
_SAYS_RAMPING = QT_TRANSLATE_NOOP("Words", "After a start or a disturbance the power grows slowly.")
_SAYS_HELPS = QT_TRANSLATE_NOOP("Words", "It helps the grid, because frequency or voltage are unusual.")
_HELPS = QT_TRANSLATE_NOOP("Words", "Helping the grid")
_OBSERVED = QT_TRANSLATE_NOOP("Words", "Observed for")
_SECONDS = QT_TRANSLATE_NOOP("Words", "{0} s more")
_ALLOWED = QT_TRANSLATE_NOOP("Words", "Allowed after the start")
_OVER = QT_TRANSLATE_NOOP("Words", "By high frequency (LFSM-O)")
_UNDER = QT_TRANSLATE_NOOP("Words", "By low frequency (LFSM-U)")
_VOLTAGE = QT_TRANSLATE_NOOP("Words", "By voltage, P(U)")
_SHARES = QT_TRANSLATE_NOOP("Words", "{0} % discharge, {1} % charge")
_PRESET = QT_TRANSLATE_NOOP("Words", "Preset")

Clock = Callable[[float], datetime]


def topics(settings: Settings, record: CycleRecord, clock: Clock) -> tuple[Topic, ...]:
    """Return all topics of a site, the services first."""
    offered = settings.services[0] if settings.services else ServiceSettings()
    found = [_service(info, offered, record.at.at_utc, clock) for info in record.services]
    if settings.dso:
        found.append(_dso(record, clock))
    if settings.reactive:
        found.append(_reactive(record))
    found += [_grid_code(info) for info in record.grid_code]
    return tuple(found)


def _service(info: ServiceInfo, settings: ServiceSettings, now_utc: float, clock: Clock) -> Topic:
    standing, kind, sentence = _standing(info)
    facts = [
        _fact("power", _DELIVERS, words.say(_OF).format(_power(info.power_w), _power(info.capacity_w))),
        _fact("can", _CAN, _power(info.maintained_w)),
        _fact("endurance", _ENDURANCE, words.say(_MINUTES).format(f"{info.endurance_min:.0f}")),
        *_management(info, settings),
        _fact("sold", _SALES, _sales(info, now_utc, clock)),
        _fact("status", _REPORTED, words.say(_AVAILABLE if info.status else _UNAVAILABLE)),
    ]
    return Topic(
        key=info.product,
        title=PRODUCTS.get(info.product, info.product),
        standing=standing,
        kind=kind,
        value=_power(info.power_w) if info.mode else "",
        sentence=sentence,
        facts=tuple(facts),
        sold=info.sold_w > 0.0,
    )


def _standing(info: ServiceInfo) -> tuple[str, str, str]:  # noqa: PLR0911 - one line for each state
    if info.test_mode and info.mode:
        return words.say(TESTED), "test", words.say(_SAYS_TEST)
    if info.why:
        return words.say(LOST), "lost", words.say(_WHY_LOST).format(info.why)
    if not info.mode:
        return words.say(NOT_SOLD), "off", words.say(_SAYS_NOT_SOLD)
    if info.aem:
        return words.say(FADING), "lost", words.say(_SAYS_FADING)
    if info.product == Product.FFR and info.state in FFR_STATES:
        kind = "armed" if info.state == "armed" else "active"
        return words.say(FFR_STATES[info.state]), kind, words.say(_SAYS_ARMED if kind == "armed" else _SAYS_ACTIVE)
    if info.activated:
        return words.say(ACTIVE), "active", words.say(_SAYS_ACTIVE)
    return words.say(ARMED), "armed", words.say(_SAYS_ARMED)


def _management(info: ServiceInfo, settings: ServiceSettings) -> Iterable[Fact]:
    for fcr in settings.fcr:
        if fcr.product.value != info.product or not fcr.limited:
            continue
        if info.aem:
            text = words.say(_AEM)
        elif abs(info.nem_w) > _HARMLESS_W:
            text = words.say(_NEM_CHARGES if info.nem_w < 0 else _NEM_DISCHARGES).format(_power(info.nem_w))
        else:
            text = words.say(_RESTS)
        title = words.say(_MANAGEMENT).format(f"{fcr.nem_enable_min:g}", f"{fcr.aem_enable_min:g}")
        yield Fact("management", title, text)


def _sales(info: ServiceInfo, now_utc: float, clock: Clock) -> str:
    if not info.ahead:
        return words.say(_NOTHING)
    first = min(info.ahead, key=lambda volume: volume.start_utc)
    power = _power(first.capacity_w)
    begin, end = f"{clock(first.start_utc):%H:%M}", f"{clock(first.end_utc):%H:%M}"
    if first.start_utc > now_utc:
        return words.say(_FROM_TO).format(power, begin)
    return words.say(_UNTIL).format(power, begin, end)


def _dso(record: CycleRecord, clock: Clock) -> Topic:
    info = record.dso
    title = words.say(_LIMIT_TITLE)
    if info.phase is DsoPhase.NONE:
        return Topic(DSO, title, words.say(_NO_LIMIT), "off", "", words.say(_SAYS_NO_LIMIT), ())
    active = info.phase is DsoPhase.ACTIVE
    tightest_w = min(info.import_w, info.export_w)
    since = clock(info.since_utc)
    return Topic(
        key=DSO,
        title=title,
        standing=words.say(_IN_FORCE if active else _UNHEARD),
        kind="active" if active else "lost",
        value="" if tightest_w == NO_LIMIT else _power(tightest_w),
        sentence=words.say(_SAYS_LIMIT if active else _SAYS_UNKNOWN),
        facts=(
            _fact("import", _CHARGING_LIMIT, _limit(info.import_w)),
            _fact("export", _EXPORT_LIMIT, _limit(info.export_w)),
            _fact("since", _SINCE, f"{words.weekday(since.weekday())} {since:%H:%M:%S}"),
            _fact("by", _BY, _who(info.by)),
            _fact("kept", _KEPT, words.say(_YES if info.reached else _NOT_YET)),
        ),
    )


def _reactive(record: CycleRecord) -> Topic:
    info = record.reactive
    failed = info.state is ReactiveState.ERROR
    power_var = record.chain.final.reactive_power_var
    sentence = (
        words.say(_SAYS_FALLBACK).format(phrases.say(info.cause))
        if failed
        else words.say(_SAYS_LOCKED if info.locked_out else _SAYS_RULE)
    )
    return Topic(
        key=REACTIVE,
        title=words.say(_REACTIVE_TITLE),
        standing=words.say(_FALLBACK) if failed else words.say(RULES[info.kind]),
        kind="lost" if failed else "off" if info.kind is ReactiveKind.OFF or info.locked_out else "armed",
        value=REACTIVE_POWER.show(power_var).phrase,
        sentence=sentence,
        facts=(
            _fact("rule", _RULE, words.say(RULES[info.kind])),
            _fact("now", _NOW, REACTIVE_POWER.show(power_var).phrase),
        ),
    )


def _grid_code(info: GridCodeInfo) -> Topic:
    shares = min(info.discharge_share, info.charge_share)
    helps = abs(info.over_w) > _HARMLESS_W or abs(info.under_w) > _HARMLESS_W or shares < 1.0
    waits = info.connection is Connection.WAITING
    if waits:
        sentence = " ".join(
            part for part in (words.say(_SAYS_WAITING), _sentence(phrases.say(info.outside or info.cause))) if part
        )
    elif info.connection is Connection.RAMPING:
        sentence = words.say(_SAYS_RAMPING)
    else:
        sentence = words.say(_SAYS_HELPS if helps else _SAYS_CONNECTED)
    standing = _HELPS if helps and not waits else _CONNECTIONS[info.connection]
    facts = [
        _fact("preset", _PRESET, PRESETS[info.preset].title if info.preset in PRESETS else info.preset),
        _fact("over", _OVER, _power(info.over_w)),
        _fact("under", _UNDER, _power(info.under_w)),
        _fact(
            "voltage",
            _VOLTAGE,
            words.say(_SHARES).format(f"{100 * info.discharge_share:.0f}", f"{100 * info.charge_share:.0f}"),
        ),
        _fact("allowed", _ALLOWED, f"{100 * info.allowed_share:.0f} %"),
    ]
    if info.remaining_s > 0:
        facts.append(_fact("rest", _OBSERVED, words.say(_SECONDS).format(f"{info.remaining_s:.0f}")))
    return Topic(
        key=GRID_CODE,
        title=words.say(_GRID_CODE_TITLE),
        standing=words.say(standing),
        kind="lost" if waits else "active" if helps or info.connection is Connection.RAMPING else "armed",
        value="",
        sentence=sentence,
        facts=tuple(facts),
    )


def _fact(key: str, title: object, value: str) -> Fact:
    return Fact(key, words.say(title), value)


def _power(power_w: float) -> str:
    return POWER.show(power_w).phrase


def _limit(limit_w: float) -> str:
    return words.say(_FREE) if limit_w == NO_LIMIT else words.say(_AT_MOST).format(_power(limit_w))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _who(by: str) -> str:
    source, _, actor = by.partition(" ")
    return f"{words.source(source)} ({actor})" if actor else words.source(source)
