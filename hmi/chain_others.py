"""What else takes part in a cycle: the grid operator, schedules, plan, reactive power, grid code, island, services."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from control.backup.causes import CAUSES
from control.backup.memory import BackupState
from control.dso.model import DsoPhase
from control.grid_code.model import Connection, GridCodeInfo
from control.plan import InForce
from control.reactive.model import ReactiveKind
from control.readings import NO_LIMIT
from control.record import CycleRecord
from control.services.info import ServiceInfo
from hmi import phrases, region, words
from hmi.quantity import FREQUENCY, PERCENT, POWER, duration

translate = QCoreApplication.translate
Told = Callable[[str, float], str]
"""Tells the power of a place in words."""


def others(record: CycleRecord, told: Told) -> Iterator[tuple[str, str]]:
    """Return what takes part, each with what it does now; nothing of what a site does not have or that rests."""
    yield from _asked(record, told)
    for code in record.grid_code:
        lines = list(_grid_code(code))
        if lines:
            yield translate("Why", "Grid code"), "\n".join(lines)
    for info in record.backup:
        if info.state != BackupState.ON_GRID:
            state = info.state.replace("_", " ")
            yield translate("Why", "Island"), f"{state} ({phrases.say(CAUSES.get(info.cause, info.cause))})"
    for service in record.services:
        if service.mode or service.sold_w:
            yield words.source(service.product), _service(service, told)


def _asked(record: CycleRecord, told: Told) -> Iterator[tuple[str, str]]:
    """Return who has asked for something in advance: operator, schedules, plan, rule of reactive power."""
    if record.dso.phase is not DsoPhase.NONE:
        yield translate("Why", "Grid operator"), _dso(record)
    for holding in record.schedule.holding:
        yield words.sentence(words.level(holding.tier.value)), holding.entry_id
    if record.plan.slot or record.mode_id == "cost_saving":
        yield translate("Why", "Plan"), _plan(record.plan, told)
    if record.reactive.kind is not ReactiveKind.OFF:
        yield translate("Why", "Reactive power"), _reactive(record)


def _dso(record: CycleRecord) -> str:
    dso, parts = record.dso, list[str]()
    if dso.import_w < NO_LIMIT:
        parts.append(translate("Why", "Charging from the grid up to {0}").format(POWER.show(dso.import_w).phrase))
    if dso.export_w < NO_LIMIT:
        parts.append(translate("Why", "Feeding in up to {0}").format(POWER.show(dso.export_w).phrase))
    if dso.phase is DsoPhase.UNKNOWN:
        parts.append(translate("Why", "the link to the operator is lost"))
    parts.append(translate("Why", "kept") if dso.reached else translate("Why", "not reached yet"))
    return ", ".join(parts)


def _plan(plan: InForce, told: Told) -> str:
    if not plan.slot:
        return translate("Why", "No plan in force: {0}").format(phrases.say(plan.why))
    slot = plan.slot[0]
    return translate("Why", "Between {0} and {1} at a price of {2}").format(
        told("plan:low", slot.low_w), told("plan:high", slot.high_w), region.number(slot.buy_per_kwh, 3)
    )


def _reactive(record: CycleRecord) -> str:
    reactive = record.reactive
    parts = [words.say(words.REACTIVE[reactive.kind])]
    if reactive.cause:
        parts.append(phrases.say(reactive.cause))
    if reactive.locked_out:
        parts.append(translate("Why", "locked out by low active power"))
    return ", ".join(parts)


def _grid_code(code: GridCodeInfo) -> Iterator[str]:
    if code.connection is not Connection.CONNECTED:
        begin = translate("Why", "After a trip ({0})").format(phrases.say(code.cause)) if code.tripped else ""
        parts = [part for part in (begin or translate("Why", "After the start"), phrases.say(code.outside)) if part]
        if code.remaining_s:
            parts.append(translate("Why", "{0} left").format(duration(code.remaining_s)))
        parts.append(
            translate("Why", "{0} of the rating allowed").format(PERCENT.show(100.0 * code.allowed_share).phrase)
        )
        yield ", ".join(parts)
    if min(code.discharge_share, code.charge_share) < 1.0:
        yield translate("Why", "The grid voltage leaves {0} of discharging and {1} of charging").format(
            PERCENT.show(100.0 * code.discharge_share).phrase, PERCENT.show(100.0 * code.charge_share).phrase
        )


def _service(info: ServiceInfo, told: Told) -> str:
    parts = [translate("Why", "{0} sold").format(POWER.show(info.sold_w).phrase)]
    if info.why:
        parts.append(translate("Why", "not delivered: {0}").format(info.why))
    else:
        parts.append(translate("Why", "{0} can be delivered").format(POWER.show(info.maintained_w).phrase))
    parts += [FREQUENCY.show(frequency_hz).phrase for frequency_hz in info.applied_hz]
    if info.nem_w:
        parts.append(translate("Why", "restores its reserve: {0}").format(told(f"nem:{info.product}", info.nem_w)))
    if info.aem:
        parts.append(translate("Why", "its reserve is used up"))
    if info.test_mode:
        parts.append(translate("Why", "TEST"))
    return ", ".join(parts)
