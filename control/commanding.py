"""Requests of those who command from outside, each handed to its area: schedules, operator's limit, reactive power."""

import msgspec

from control import fault_reset
from control.dso import rule as dso_rule
from control.dso.model import DsoLimits, DsoMemory, DsoPhase
from control.dso.take import take as take_dso
from control.memory import Memory, Persistent
from control.model import PlantSnapshot
from control.reactive import rule as reactive_rule
from control.reactive.model import ReactiveMemory
from control.reactive.rule import faults
from control.reactive.take import take as take_reactive
from control.readings import NEVER_S, NO_LIMIT, Instant
from control.record import Event
from control.requests import (
    ClearSchedule,
    ReleaseDsoLimit,
    Request,
    ResetInverter,
    SetDsoLimit,
    SetPower,
    SetReactive,
    SetSchedule,
)
from control.schedule import book, checks
from control.schedule.entry import ScheduleMemory
from control.schedule.take import take as take_schedule
from control.schedule.wall import zone_fault
from control.settings import Settings

Outside = SetSchedule | ClearSchedule | SetDsoLimit | ReleaseDsoLimit | SetReactive | ResetInverter


def take(memory: Memory, request: Outside, now: Instant) -> tuple[Memory, bool, str]:
    """Carry out a request or refuse it: memory after it, whether it was accepted, and why in words."""
    if isinstance(request, SetSchedule | ClearSchedule):
        return take_schedule(memory, request, now)
    if isinstance(request, SetDsoLimit | ReleaseDsoLimit):
        return take_dso(memory, request, now)
    if isinstance(request, SetReactive):
        return take_reactive(memory, request, now)
    return fault_reset.take(memory, request, now)


def renews(before: Memory, after: Memory, request: Request) -> bool:
    """Tell whether an accepted request only prolongs what is in force: nothing for the event log."""
    match request:
        case SetPower():
            return before.manual.given
        case SetDsoLimit():
            old, new = before.dso.remote, after.dso.remote
            return (old.phase, old.limits, old.by) == (new.phase, new.limits, new.by)
        case SetReactive():
            old_rule, new_rule = before.reactive, after.reactive
            return bool(old_rule.chosen) and (old_rule.chosen, old_rule.by) == (new_rule.chosen, new_rule.by)
        case _:
            return False


def who(request: Request) -> str:
    """Return who asks and as what, for the event log."""
    origin = request.origin
    reason: str = getattr(request, "reason", "")
    text = f"{origin.source.value} {origin.actor}".strip() + f" ({origin.role.value})"
    return f"{text}: {reason}" if reason else text


def follow(memory: Memory, snapshot: PlantSnapshot, now: Instant, dt_s: float) -> tuple[Memory, tuple[Event, ...]]:
    """Return schedules, operator's limit, reactive power and resets as they stand in this cycle, with events."""
    settings = memory.settings
    if not (settings.dso or settings.reactive or settings.schedule or memory.schedules.tiers or memory.resets):
        return memory, ()
    schedules, told = book.follow(memory.schedules, settings, memory.at, now)
    dso, proven = dso_rule.follow(memory.dso, snapshot, settings, now)
    last_w, last_var = memory.last_power_w, memory.last_reactive_var
    reactive, changed = reactive_rule.follow(memory.reactive, snapshot, settings, last_w, last_var, now, dt_s)
    resets = fault_reset.follow(memory.resets, snapshot, now)
    same = schedules is memory.schedules and resets is memory.resets
    if same and dso is memory.dso and reactive is memory.reactive:
        return memory, ()
    memory = msgspec.structs.replace(memory, schedules=schedules, dso=dso, reactive=reactive, resets=resets)
    return memory, (*told, *proven, *changed)


def refusal(memory: Memory, new: Settings) -> str:
    """Return in words what speaks against new settings; empty when nothing does."""
    if memory.dso.evidence.limits != dso_rule.NO_LIMITS and not new.dso:
        return "[dso] cannot be taken away while a limit of the distribution operator is in force"
    return zone_fault(new.time_zone)


def resettled(memory: Memory) -> Memory:
    """Return the memory after new settings: looked at anew, and without what the site no longer has."""
    settings = memory.settings
    return msgspec.structs.replace(
        memory,
        schedules=book.stale(memory.schedules),
        dso=memory.dso if settings.dso else DsoMemory(),
        reactive=memory.reactive if settings.reactive else ReactiveMemory(),
    )


def kept(memory: Memory, persistent: Persistent) -> Persistent:
    """Return what must survive a restart, with what those outside have ordered."""
    ordered = memory.dso.remote.phase is not DsoPhase.NONE
    timed = memory.reactive.until_s < NO_LIMIT
    now_s, contact = memory.at.at_s, memory.dso.contact
    return msgspec.structs.replace(
        persistent,
        schedules=memory.schedules.tiers,
        dso_limits=memory.dso.remote.limits if ordered else DsoLimits(),
        dso_by=memory.dso.remote.by if ordered else "",
        dso_lost_s=dso_rule.kept_lost_s(memory.dso.remote, memory.settings, now_s),
        dso_contact_by=contact.by,
        dso_contact_lost_s=dso_rule.kept_lost_s(contact, memory.settings, now_s),
        reactive=memory.reactive.lasting,
        reactive_timed=memory.reactive.chosen if timed else (),
        reactive_by=memory.reactive.by if timed else "",
    )


def restored(memory: Memory, persistent: Persistent) -> Memory:
    """Put into force again what was ordered before a restart and still makes sense with the site file."""
    settings = memory.settings
    tiers = {
        tier: schedule
        for tier, schedule in persistent.schedules.items()
        if not checks.faults(schedule.entries, settings, kept=True)
    }
    return msgspec.structs.replace(
        memory,
        schedules=ScheduleMemory(tiers),
        dso=_restored_dso(settings, persistent),
        reactive=_restored_reactive(settings, persistent),
    )


def _restored_dso(settings: Settings, persistent: Persistent) -> DsoMemory:
    for contract in settings.dso:
        return DsoMemory(
            dso_rule.restored(persistent.dso_limits, persistent.dso_by, persistent.dso_lost_s),
            dso_rule.restored_contact(contract, persistent.dso_contact_by, persistent.dso_contact_lost_s),
        )
    return DsoMemory()


def _restored_reactive(settings: Settings, persistent: Persistent) -> ReactiveMemory:
    """Return the choices of before; one that has to be renewed is over until it is."""
    if not settings.reactive:
        return ReactiveMemory()
    lasting = tuple(rule for rule in persistent.reactive if not faults(rule, settings))
    if persistent.reactive_timed:
        return ReactiveMemory(persistent.reactive_timed, NEVER_S, persistent.reactive_by, lasting)
    return ReactiveMemory(lasting, by="a choice before the restart" if lasting else "", lasting=lasting)
